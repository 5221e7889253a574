import type Sigma from "sigma"
import type { Drawing, DrawnLine, DrawnNode } from "../save/drawing.ts"
import type { DrawnLabel } from "./labels.ts"
import { pointOf } from "./line-at.ts"
import { type Palette, SHAPES } from "./palette.ts"
import { courseOf, type NodeSpot, type Picture } from "./picture.ts"

/** What the screen shows, as shapes to be saved. */
export const drawingOf = (
  sigma: Sigma,
  picture: Picture,
  labels: readonly DrawnLabel[],
  palette: Palette,
  note: string,
): Drawing => {
  const { width, height } = sigma.getDimensions()
  const lines = [...picture.lines].flatMap(([key, line]): DrawnLine[] => {
    const course = courseOf(picture, key)
    const data = sigma.getEdgeDisplayData(key)
    const end = sigma.getNodeDisplayData(line.to)
    if (!course || !data || !end) return []
    const [from, to, middle] = [0, 1, 0.5].map((t) => sigma.graphToViewport(pointOf(course, t)))
    if (!from || !to || !middle) return []
    const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 }
    const short = sigma.scaleSize(end.size) + 1
    return [{ from, to, control, short, colour: data.color, width: Math.max(1, sigma.scaleSize(data.size)) }]
  })
  const nodes = picture.graph.mapNodes((id, spot): DrawnNode | null => {
    const data = sigma.getNodeDisplayData(id)
    if (!data) return null
    const at = sigma.framedGraphToViewport(data)
    return { ...at, r: sigma.scaleSize(data.size), shape: SHAPES[(spot as NodeSpot).shape] ?? "circle", colour: data.color }
  })
  const names = labels.map(({ x1, x2, y1, rows, size, weight, ink }) => ({ x: (x1 + x2) / 2, y: y1, rows, size, weight, ink }))
  return {
    width,
    height,
    background: palette.background,
    lines,
    nodes: nodes.filter((node) => node !== null),
    names,
    note,
    ink: palette.quiet,
  }
}
