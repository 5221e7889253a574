import Table from "cli-table3"

const WIDEST = 70

/** Words of a text in lines no wider than `width`; a longer word is cut. */
const wrapped = (text: string, width: number): string => {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ""
    }
    line = line ? `${line} ${word}` : word
    while (line.length > width) {
      lines.push(line.slice(0, width))
      line = line.slice(width)
    }
  }
  return [...lines, line].join("\n")
}

/** The width that each column gets when all together may be `total` wide: narrow ones keep what they need, the others share the rest. */
const columnWidths = (needs: readonly number[], total: number): readonly number[] => {
  const widths = needs.map((need) => Math.min(need, WIDEST))
  const room = Math.max(total - 3 * needs.length - 1, 8 * needs.length)
  for (let over = sum(widths) - room; over > 0; over = sum(widths) - room) {
    const widest = Math.max(...widths)
    const next = Math.max(0, ...widths.filter((w) => w < widest))
    const at = widths.flatMap((w, i) => (w === widest ? [i] : []))
    const cut = Math.max(1, Math.min(widest - next, Math.ceil(over / at.length)))
    for (const i of at) widths[i] = widest - cut
  }
  return widths
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** A table for a terminal `width` characters wide. Text is made NFC, in which a Vietnamese letter is one character wide. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width = process.stdout.columns ?? 160,
): string => {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.normalize("NFC")))
  const needs = head.map((_, i) => Math.max(...cells.map((row) => Math.max(...(row[i] ?? "").split("\n").map((l) => l.length)))))
  const widths = columnWidths(needs, width)
  const [top, ...body] = cells.map((row) => row.map((cell, i) => wrapped(cell, widths[i]!)))
  const drawn = new Table({
    head: top!,
    style: { head: [], border: [], compact: !body.some((row) => row.some((c) => c.includes("\n"))) },
  })
  drawn.push(...body)
  return drawn.toString()
}
