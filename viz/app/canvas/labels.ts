import type Sigma from "sigma"
import { wrapLabel } from "../layout/label-box.ts"
import { type Box, clearest, placesAround, type Way } from "./label-places.ts"
import type { Palette } from "./palette.ts"

/** What a label needs to know of its node. */
export interface Labelled {
  readonly id: string
  readonly name: string
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
/** Characters that turn the reading direction: a label is one line of its own. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g
const SIZE = 12
// Two marks stacked on one letter ("ễ") need the room.
const LEADING = 15
const CANDIDATES = 2500
const CELL = 64

/** Boxes already taken, found by the squares they lie in. */
class Taken {
  readonly #squares = new Map<number, Box[]>()

  #around(box: Box): number[] {
    const squares: number[] = []
    for (let x = Math.floor(box.x1 / CELL); x <= Math.floor(box.x2 / CELL); x++)
      for (let y = Math.floor(box.y1 / CELL); y <= Math.floor(box.y2 / CELL); y++) squares.push(x * 4096 + y)
    return squares
  }

  isFree(box: Box): boolean {
    return this.#around(box).every((square) =>
      (this.#squares.get(square) ?? []).every((b) => b.x1 >= box.x2 || b.x2 <= box.x1 || b.y1 >= box.y2 || b.y2 <= box.y1),
    )
  }

  take(box: Box): void {
    for (const square of this.#around(box)) this.#squares.set(square, [...(this.#squares.get(square) ?? []), box])
  }
}

/**
 * Writes names under their nodes (or above, beside or across from them), best first, and leaves out each that would lie on another name:
 * what is drawn is legible, and zooming in brings the rest.
 * Where `ways` are given, names keep out of their way. A label of the selection is never left out.
 * Returns the names that were drawn.
 */
export const drawLabels = (
  sigma: Sigma,
  context: CanvasRenderingContext2D,
  nodes: readonly Labelled[],
  lines: readonly LineLabel[],
  ways: readonly Way[],
  palette: Palette,
): readonly DrawnLabel[] => {
  const { width, height } = sigma.getDimensions()
  context.clearRect(0, 0, width, height)
  const taken = new Taken()
  const names = new Taken()
  const seen: { node: Labelled; x: number; y: number; r: number }[] = []
  for (const node of nodes) {
    const data = sigma.getNodeDisplayData(node.id)
    if (!data || data.hidden) continue
    const { x, y } = sigma.framedGraphToViewport(data)
    if (x < -80 || y < -30 || x > width + 80 || y > height + 30) continue
    const r = sigma.scaleSize(data.size)
    seen.push({ node, x, y, r })
    if (seen.length >= CANDIDATES) break
  }
  if (seen.length <= 600) for (const { x, y, r } of seen) taken.take({ x1: x - r, y1: y - r, x2: x + r, y2: y + r })
  context.textBaseline = "middle"
  context.lineJoin = "round"
  const drawn: DrawnLabel[] = []
  for (const { node, x, y, r } of seen) {
    if (node.faded && !node.strong) continue
    const [weight, size] = [node.strong || node.hub ? 600 : 500, node.hub ? SIZE + 1 : SIZE]
    const ink = node.strong || node.hub ? palette.ink : palette.quiet
    context.font = `${weight} ${size}px ${LABEL_FONT}`
    const inSight = (rows: readonly string[]): readonly Box[] => {
      const w = Math.max(...rows.map((row) => context.measureText(row).width)) + 4
      return placesAround(x, y, r, w, rows.length * LEADING).filter(
        (b) => b.x1 >= 2 && b.x2 <= width - 2 && b.y1 >= 2 && b.y2 <= height - 2,
      )
    }
    const free = (boxes: readonly Box[], from: Taken): readonly Box[] => boxes.filter((b) => from.isFree(b))
    const name = node.name.replace(TURNS, "")
    let rows = wrapLabel(name)
    const wide = inSight(rows)
    let box = clearest(free(wide, taken), ways)
    if (!box) {
      const narrow = wrapLabel(name, 3)
      // A hub without its name says nothing: rather than that, the name lies on smaller nodes, though never on names.
      const covered = (b: Box): number =>
        seen.filter((n) => n.x + n.r > b.x1 && n.x - n.r < b.x2 && n.y + n.r > b.y1 && n.y - n.r < b.y2).length
      const places = inSight(narrow)
      box = clearest(free(places, taken), ways)
      if (node.hub || node.weight >= ALWAYS) box ??= [...free(places, names)].sort((a, b) => covered(a) - covered(b))[0]
      if (box) rows = narrow
    }
    if (node.weight >= ALWAYS) box ??= wide[0]
    if (!box) continue
    names.take(box)
    taken.take(box)
    drawn.push({ id: node.id, ...box, rows, size, weight, ink })
    writeRows(context, rows, box, ink, palette.halo)
  }
  for (const line of lines) writeAlong(sigma, context, line, taken, palette)
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

const writeAlong = (sigma: Sigma, context: CanvasRenderingContext2D, line: LineLabel, taken: Taken, palette: Palette): void => {
  const [a, b] = [sigma.getNodeDisplayData(line.from), sigma.getNodeDisplayData(line.to)]
  if (!a || !b) return
  const [from, to] = [sigma.framedGraphToViewport(a), sigma.framedGraphToViewport(b)]
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  context.font = `500 11px ${LABEL_FONT}`
  const w = context.measureText(line.text).width
  if (Math.hypot(dx, dy) < w + 24) return
  const x = (from.x + to.x) / 2 + (dy * line.curvature) / 2
  const y = (from.y + to.y) / 2 - (dx * line.curvature) / 2
  const turn = Math.atan2(dy, dx)
  const wide = (Math.abs(Math.cos(turn)) * w) / 2 + Math.abs(Math.sin(turn)) * 7
  const high = (Math.abs(Math.sin(turn)) * w) / 2 + Math.abs(Math.cos(turn)) * 7
  const box = { x1: x - wide, y1: y - high, x2: x + wide, y2: y + high }
  if (!taken.isFree(box)) return
  taken.take(box)
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
}
