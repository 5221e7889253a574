import { arrowOf, type Drawing, FOOT, MARKS, rowsOf } from "./drawing.ts"

const SCALE = 2
const FONT = `"Be Vietnam Pro", sans-serif`

/** A drawing as a PNG of twice the screen's resolution. */
export const toPng = (drawing: Drawing): Promise<Blob> => {
  const { width, height, background, lines, nodes, names, note, ink } = drawing
  const canvas = document.createElement("canvas")
  canvas.width = width * SCALE
  canvas.height = (height + FOOT) * SCALE
  const context = canvas.getContext("2d")
  if (!context) throw new Error("This browser gives no two-dimensional canvas to draw on.")
  context.scale(SCALE, SCALE)
  context.fillStyle = background
  context.fillRect(0, 0, width, height + FOOT)
  for (const line of lines) {
    const { end, tip, left, right } = arrowOf(line)
    context.strokeStyle = line.colour
    context.fillStyle = line.colour
    context.lineWidth = line.width
    context.stroke(new Path2D(`M${line.from.x} ${line.from.y}Q${line.control.x} ${line.control.y} ${end.x} ${end.y}`))
    context.fill(new Path2D(`M${tip.x} ${tip.y}L${left.x} ${left.y} ${right.x} ${right.y}Z`))
  }
  for (const { x, y, r, shape, colour } of nodes) {
    context.save()
    context.translate(x - r, y - r)
    context.scale(r / 8, r / 8)
    const mark = new Path2D(MARKS[shape] ?? MARKS.circle)
    context.fillStyle = colour
    context.fill(mark)
    context.strokeStyle = background
    context.lineWidth = 1
    context.stroke(mark)
    context.restore()
  }
  context.textBaseline = "middle"
  context.lineJoin = "round"
  context.textAlign = "center"
  context.strokeStyle = background
  context.lineWidth = 3.5
  for (const name of names) {
    context.font = `${name.weight} ${name.size}px ${FONT}`
    context.fillStyle = name.ink
    for (const row of rowsOf(name)) {
      context.strokeText(row.text, row.x, row.y)
      context.fillText(row.text, row.x, row.y)
    }
  }
  context.textAlign = "left"
  context.font = `400 12px ${FONT}`
  context.fillStyle = ink
  context.fillText(note, 16, height + FOOT / 2)
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("This browser could not make the picture."))), "image/png"),
  )
}
