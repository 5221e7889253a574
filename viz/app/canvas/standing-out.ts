import { fade, type Palette } from "./palette.ts"
import type { NodeSpot, Picture } from "./picture.ts"

/** What stands out: the selection, what is hovered, and what is marked. */
export interface Focus {
  readonly node: string | null
  readonly line: string | null
  readonly hovered: string | null
  readonly hoveredLine: string | null
  readonly marked: ReadonlySet<string>
}

export const NO_FOCUS: Focus = { node: null, line: null, hovered: null, hoveredLine: null, marked: new Set() }

/** Above this many nodes a hover lights up neighbours but does not dim the others: repainting all would be felt. */
const DIM_BELOW = 2000

/** A focus with what it lights up in a picture. */
export interface Standing {
  readonly focus: Focus
  readonly near: ReadonlySet<string>
  readonly nearLines: ReadonlySet<string>
  /** True where all that is not near steps back. */
  readonly dims: boolean
}

export const standingIn = ({ graph, lines }: Picture, focus: Focus): Standing => {
  const centre = focus.hovered ?? focus.node
  const line = lines.get(focus.hoveredLine ?? (focus.hovered ? "" : (focus.line ?? "")))
  const near = new Set<string>()
  const nearLines = new Set<string>()
  if (line) {
    near.add(line.from).add(line.to)
    nearLines.add(line.key)
  } else if (centre && graph.hasNode(centre)) {
    near.add(centre)
    graph.forEachNeighbor(centre, (id) => near.add(id))
    graph.forEachEdge(centre, (key) => nearLines.add(key))
  }
  return { focus, near, nearLines, dims: near.size > 0 && graph.order <= DIM_BELOW }
}

const apart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] => [
  ...[...a].filter((x) => !b.has(x)),
  ...[...b].filter((x) => !a.has(x)),
]

const either = (a: string | null, b: string | null): readonly string[] => (a === b ? [] : [a, b].filter((x) => x !== null))

/** The nodes and lines of a picture that look otherwise than before: those alone are painted again. */
export const changesBetween = (
  before: Standing,
  after: Standing,
  { graph }: Picture,
): { readonly nodes: readonly string[]; readonly edges: readonly string[] } => {
  if (before.dims !== after.dims) return { nodes: graph.nodes(), edges: graph.edges() }
  const [was, is] = [before.focus, after.focus]
  const nodes = new Set([
    ...(after.dims ? apart(before.near, after.near) : []),
    ...either(was.node, is.node),
    ...either(was.hovered, is.hovered),
    ...apart(was.marked, is.marked),
  ])
  const edges = new Set([
    ...apart(before.nearLines, after.nearLines),
    ...either(was.line, is.line),
    ...either(was.hoveredLine, is.hoveredLine),
  ])
  return {
    nodes: [...nodes].filter((id) => graph.hasNode(id)),
    edges: [...edges].filter((key) => graph.hasEdge(key)),
  }
}

export const isFaded = ({ dims, near }: Standing, id: string): boolean => dims && !near.has(id)

export const isDimmed = ({ dims, nearLines }: Standing, key: string): boolean => dims && !nearLines.has(key)

/** How sigma is to draw a node. */
export const drawnNode = (id: string, spot: NodeSpot, standing: Standing, palette: Palette) => {
  const { focus } = standing
  const faded = isFaded(standing, id)
  const chosen = id === focus.node
  const hovered = id === focus.hovered
  const marked = focus.marked.has(id)
  return {
    ...spot,
    color: faded ? fade(spot.color, palette.background) : spot.color,
    rim: chosen || marked ? palette.marker : hovered ? palette.ink : palette.background,
    size: spot.size + (chosen || marked ? 3 : hovered ? 1.5 : 0),
    zIndex: chosen || hovered ? 3 : faded ? 0 : 1,
    label: null,
  }
}

/** How sigma is to draw a line. */
export const drawnLine = (
  key: string,
  data: { readonly size: number; readonly color: string },
  planned: boolean,
  standing: Standing,
  palette: Palette,
) => {
  const { focus } = standing
  const near = standing.nearLines.has(key)
  const chosen = key === focus.line || key === focus.hoveredLine
  const dimmed = isDimmed(standing, key)
  return {
    ...data,
    color: chosen ? palette.marker : dimmed ? palette.faded : data.color,
    size: data.size * (chosen ? 1.8 : near ? 1.4 : planned ? 0.7 : 1) + (chosen ? 1 : 0),
    zIndex: chosen ? 3 : near ? 2 : dimmed ? 0 : 1,
    label: null,
  }
}
