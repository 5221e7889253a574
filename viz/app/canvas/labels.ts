import type Sigma from "sigma"
import { type Around, type Box, cheapest, crossings, type Way } from "./label-places.ts"
import type { Rows, RowsKnown } from "./label-rows.ts"
import type { Palette } from "./palette.ts"
import type { NodeSpot } from "./picture.ts"
import { Taken } from "./taken.ts"

/** What a label needs to know of its node. */
export interface Labelled {
  readonly id: string
  readonly name: string
  readonly spot: NodeSpot
  /** Drawn first, so that it has room: selected before hovered before well tied. */
  readonly weight: number
  readonly strong: boolean
  /** Well tied: written larger. */
  readonly hub: boolean
  readonly faded: boolean
}

/** A word written along a line. */
export interface LineLabel {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly curvature: number
}

/** A name as it was drawn, in pixels of the canvas. */
export interface DrawnLabel extends Box {
  readonly id: string
  readonly rows: readonly string[]
  readonly size: number
  readonly weight: number
  readonly ink: string
}

export const LABEL_FONT = `"Be Vietnam Pro"`
const SIZE = 12
// Two marks stacked on one letter ("ễ") need the room.
const LEADING = 15
/** How many names are offered room in a frame: a canvas has none for more, and each that finds none has looked everywhere. */
const CANDIDATES = 400
/** How much of a crossing each later place costs: names stay under their nodes unless that is much worse. */
const DISLIKE = 0.3
const NEVER = Number.POSITIVE_INFINITY

/**
 * Writes names under their nodes (or above, beside or across from them), best first, and leaves out each that would lie on another name:
 * what is drawn is legible, and zooming in brings the rest.
 * Where `ways` are given, names keep out of their way, and never lie under what is `over` the canvas. A label of the selection is never left out.
 * Returns the names that were drawn.
 */
export const drawLabels = (
  sigma: Sigma,
  context: CanvasRenderingContext2D,
  nodes: Iterable<Labelled>,
  lines: readonly LineLabel[],
  ways: readonly Way[],
  palette: Palette,
  known: RowsKnown,
  over: readonly Box[],
): readonly DrawnLabel[] => {
  const { width, height } = sigma.getDimensions()
  context.clearRect(0, 0, width, height)
  const seen: { node: Labelled; x: number; y: number; r: number }[] = []
  for (const node of nodes) {
    seen.push({ node, ...sigma.graphToViewport(node.spot), r: sigma.scaleSize(node.spot.size) })
    if (seen.length >= CANDIDATES) break
  }
  const dots = new Taken(seen.map(({ x, y, r }) => ({ x1: x - r, y1: y - r, x2: x + r, y2: y + r })))
  const names = new Taken(over)
  // Where there are more nodes than names could keep clear of, they lie on them, and each looks for room only where it is best.
  const crowded = seen.length >= CANDIDATES
  const isInside = ({ x1, x2, y1, y2 }: Box): boolean => x1 >= 2 && x2 <= width - 2 && y1 >= 2 && y2 <= height - 2
  const isFree = (box: Box): boolean => isInside(box) && names.isFree(box) && (crowded || dots.isFree(box))
  const inTheWay = (box: Box): number => (isFree(box) ? crossings(box, ways) : NEVER)
  const covered = (box: Box): number => (isInside(box) && names.isFree(box) ? dots.under(box) : NEVER)
  const outside = (box: Box): number => (isInside(box) ? 0 : NEVER)
  context.textBaseline = "middle"
  context.lineJoin = "round"
  const drawn: DrawnLabel[] = []
  let font = ""
  let [inTwo, inThree] = [known.inFont(context, font, 2), known.inFont(context, font, 3)]
  for (const { node, x, y, r } of seen) {
    if (node.faded && !node.strong) continue
    const always = node.weight >= ALWAYS
    const few = crowded && !node.strong
    const [weight, size] = [node.strong || node.hub ? 600 : 500, node.hub ? SIZE + 1 : SIZE]
    const ink = node.strong || node.hub ? palette.ink : palette.quiet
    const wanted = `${weight} ${size}px ${LABEL_FONT}`
    // To set a font takes long even where it is the same.
    if (wanted !== font) {
      font = wanted
      context.font = font
      ;[inTwo, inThree] = [known.inFont(context, font, 2), known.inFont(context, font, 3)]
    }
    const around = ({ rows, width: w }: Rows): Around => ({ x, y, r, w: w + 4, h: rows.length * LEADING })
    let name = inTwo(node.name)
    const wide = around(name)
    let box = cheapest(wide, few, DISLIKE, inTheWay)
    if (!box && !few) {
      name = inThree(node.name)
      const narrow = around(name)
      box = cheapest(narrow, few, DISLIKE, inTheWay)
      // A hub without its name says nothing: rather than that, the name lies on smaller nodes, though never on names.
      if (node.hub || always) box ??= cheapest(narrow, few, 0, covered)
      if (!box) name = inTwo(node.name)
    }
    if (always) box ??= cheapest(wide, few, 0, outside)
    if (!box) continue
    names.take(box)
    drawn.push({ id: node.id, ...box, rows: name.rows, size, weight, ink })
    writeRows(context, name.rows, box, ink, palette.halo)
  }
  for (const line of lines) {
    const box = writeAlong(sigma, context, line, isFree, palette)
    if (box) names.take(box)
  }
  return drawn
}

/** From this weight on a label is drawn even where it must lie on others. */
export const ALWAYS = 1_000_000

const writeRows = (context: CanvasRenderingContext2D, rows: readonly string[], box: Box, ink: string, halo: string): void => {
  context.textAlign = "center"
  rows.forEach((row, i) => {
    const [x, y] = [(box.x1 + box.x2) / 2, box.y1 + (i + 0.5) * LEADING]
    context.strokeStyle = halo
    context.lineWidth = 3.5
    context.strokeText(row, x, y)
    context.fillStyle = ink
    context.fillText(row, x, y)
  })
}

/** Writes a word along its line where there is room; returns the room that it took. */
const writeAlong = (
  sigma: Sigma,
  context: CanvasRenderingContext2D,
  line: LineLabel,
  isFree: (box: Box) => boolean,
  palette: Palette,
): Box | null => {
  const [a, b] = [sigma.getNodeDisplayData(line.from), sigma.getNodeDisplayData(line.to)]
  if (!a || !b) return null
  const [from, to] = [sigma.framedGraphToViewport(a), sigma.framedGraphToViewport(b)]
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  context.font = `500 11px ${LABEL_FONT}`
  const w = context.measureText(line.text).width
  if (Math.hypot(dx, dy) < w + 24) return null
  const x = (from.x + to.x) / 2 + (dy * line.curvature) / 2
  const y = (from.y + to.y) / 2 - (dx * line.curvature) / 2
  const turn = Math.atan2(dy, dx)
  const wide = (Math.abs(Math.cos(turn)) * w) / 2 + Math.abs(Math.sin(turn)) * 7
  const high = (Math.abs(Math.sin(turn)) * w) / 2 + Math.abs(Math.cos(turn)) * 7
  const box = { x1: x - wide, y1: y - high, x2: x + wide, y2: y + high }
  if (!isFree(box)) return null
  context.save()
  context.translate(x, y)
  context.rotate(Math.abs(turn) > Math.PI / 2 ? turn + Math.PI : turn)
  context.textAlign = "center"
  context.strokeStyle = palette.halo
  context.lineWidth = 4
  context.strokeText(line.text, 0, 0)
  context.fillStyle = palette.ink
  context.fillText(line.text, 0, 0)
  context.restore()
  return box
}
