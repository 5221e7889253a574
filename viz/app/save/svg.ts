import { arrowOf, type Drawing, FOOT, MARKS, rowsOf } from "./drawing.ts"
import { xmlText } from "./xml.ts"

const n = (value: number): string => String(Math.round(value * 100) / 100)

/** A drawing as SVG with real text, for people who will go on with it in a drawing program. */
export const toSvg = (drawing: Drawing): string => {
  const { width, height, background, lines, nodes, names, note, ink } = drawing
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height + FOOT)}" font-family="Be Vietnam Pro, sans-serif">`,
    `<title>${xmlText(note)}</title>`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...lines.map((line) => {
      const { end, tip, left, right } = arrowOf(line)
      const { from, control, colour, width: w } = line
      return (
        `<path d="M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(end.x)} ${n(end.y)}" fill="none" stroke="${colour}" stroke-width="${n(w)}"/>` +
        `<path d="M${n(tip.x)} ${n(tip.y)}L${n(left.x)} ${n(left.y)} ${n(right.x)} ${n(right.y)}Z" fill="${colour}"/>`
      )
    }),
    ...nodes.map(
      ({ x, y, r, shape, colour }) =>
        `<path transform="translate(${n(x - r)} ${n(y - r)}) scale(${n(r / 8)})" d="${MARKS[shape] ?? MARKS.circle}" fill="${colour}" stroke="${background}"/>`,
    ),
    ...names.flatMap((name) =>
      rowsOf(name).map(
        (row) =>
          `<text x="${n(row.x)}" y="${n(row.y)}" dy=".35em" text-anchor="middle" font-size="${name.size}" font-weight="${name.weight}" fill="${name.ink}" stroke="${background}" stroke-width="3.500" paint-order="stroke" stroke-linejoin="round">${xmlText(row.text)}</text>`,
      ),
    ),
    `<text x="16" y="${n(height + FOOT / 2)}" dy=".35em" font-size="12" fill="${ink}">${xmlText(note)}</text>`,
    "</svg>",
  ]
  return `${parts.join("\n")}\n`
}
