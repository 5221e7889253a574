import { MultiDirectedGraph } from "graphology"
import type { EntityKindInfo, RelationKindInfo } from "../../api.ts"
import type { Line, Place, View } from "../session/scene.ts"
import type { Box } from "./label-places.ts"
import { RowsKnown } from "./label-rows.ts"
import type { Course } from "./line-at.ts"
import { colourOf, lineColour, type Palette, shapeOf } from "./palette.ts"

/** In what colours, sizes and words a view is drawn. */
export interface Look {
  readonly palette: Palette
  readonly kinds: readonly EntityKindInfo[]
  readonly relations: readonly RelationKindInfo[]
  readonly wordFor: (line: Line) => string
  /** A colour that stands for something else than a node's type; null where it is the type's. */
  readonly tint: ((id: string) => string) | null
  readonly sizeBy: "degree" | "support"
  /** What of the page lies over the canvas, in pixels from its corner: names keep clear of it. */
  readonly over: () => readonly Box[]
}

/** What the graph library keeps of a node. It is the same object as long as the picture lives, though its place may change. */
export interface NodeSpot extends Place {
  readonly size: number
  readonly type: "shape"
  readonly shape: number
  readonly color: string
}

/** A node with its name, in the order in which names are offered room. */
export interface Ranked {
  readonly id: string
  readonly name: string
  readonly spot: NodeSpot
}

/** A view as it is drawn. Each view has a picture of its own: taking nodes out of one by one would have sigma read all again for each. */
export interface Picture {
  readonly graph: MultiDirectedGraph
  readonly lines: ReadonlyMap<string, Line>
  /** Best tied first. */
  readonly ranked: readonly Ranked[]
  readonly byId: ReadonlyMap<string, Ranked>
  readonly rows: RowsKnown
}

/** Draws up a view in its colours and sizes, each node where `placeOf` says. */
export const pictureOf = (view: Pick<View, "nodes" | "lines">, placeOf: (id: string) => Place, look: Look): Picture => {
  const graph = new MultiDirectedGraph()
  const degree = new Map<string, number>()
  for (const { from, to } of view.lines) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1)
  for (const { id, type, support } of view.nodes) {
    const { x, y } = placeOf(id)
    graph.addNode(id, {
      size: Math.min(17, 5.5 + 1.9 * Math.sqrt(look.sizeBy === "support" ? support : (degree.get(id) ?? 0))),
      type: "shape",
      shape: shapeOf(look.kinds, type),
      color: look.tint?.(id) ?? colourOf(look.kinds, type),
      x,
      y,
    } satisfies NodeSpot)
  }
  const curves = curvatures(view.lines)
  for (const { key, from, to, type, support } of view.lines) {
    const curvature = curves.get(key) ?? 0
    graph.addEdgeWithKey(key, from, to, {
      size: Math.min(6, 1 + 0.8 * Math.sqrt(support)),
      type: curvature === 0 ? "arrow" : "curve",
      curvature,
      color: lineColour(look.kinds, look.relations, type),
    })
  }
  const ranked = view.nodes
    .map(({ id, name }): Ranked => ({ id, name, spot: graph.getNodeAttributes(id) as NodeSpot }))
    .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  return {
    graph,
    lines: new Map(view.lines.map((l) => [l.key, l])),
    ranked,
    byId: new Map(ranked.map((r) => [r.id, r])),
    rows: new RowsKnown(),
  }
}

/** The way that a line takes, where it is drawn. */
export const courseOf = ({ graph, lines }: Picture, key: string): Course | null => {
  const line = lines.get(key)
  if (!line) return null
  const bend = (graph.getEdgeAttribute(key, "curvature") as number) / 2
  return { key, from: graph.getNodeAttributes(line.from) as NodeSpot, to: graph.getNodeAttributes(line.to) as NodeSpot, bend }
}

/** Lines between the same two nodes are bent apart; one that has the way to itself, or the middle of it, is straight. */
const curvatures = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  const pairs = new Map<string, Line[]>()
  for (const line of lines) {
    const pair = line.from < line.to ? `${line.from} ${line.to}` : `${line.to} ${line.from}`
    const there = pairs.get(pair)
    if (there) there.push(line)
    else pairs.set(pair, [line])
  }
  const result = new Map<string, number>()
  for (const [pair, group] of pairs)
    if (group.length > 1)
      group
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .forEach((line, i) => {
          const spread = (i - (group.length - 1) / 2) * 0.26
          // Both directions bend to the same side of the pair, not of themselves.
          result.set(line.key, pair.startsWith(line.from) ? spread : -spread)
        })
  return result
}
