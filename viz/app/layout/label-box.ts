/** Labels are wrapped to lines of about this many characters, two lines at most. */
export const LINE_LENGTH = 24

/** A long name cut in the middle: its beginning says what it is, its end tells it from its like. */
export const shorten = (name: string, length: number): string => {
  if (name.length <= length) return name
  const head = Math.ceil((length - 1) * 0.62)
  const cut = (text: string): string => text.trim()
  return `${cut(name.slice(0, head).replace(/\s+\S*$/u, ""))} … ${cut(name.slice(name.length - (length - 3 - head)).replace(/^\S*\s+/u, ""))}`
}

/** A name as one line where it is short, else as two, or as three narrow ones, of about equal length. */
export const wrapLabel = (name: string, most: 2 | 3 = 2): readonly string[] => {
  const text = shorten(name, LINE_LENGTH * 2)
  const words = text.split(" ")
  if (text.length <= (most === 2 ? LINE_LENGTH : LINE_LENGTH / 2)) return [text]
  return balance(words, Math.min(most, words.length)) ?? [text]
}

const longest = (rows: readonly string[]): number => Math.max(...rows.map((row) => row.length))

/** Words in so many rows that the longest row is as short as can be. */
const balance = (words: readonly string[], rows: number): readonly string[] | null => {
  if (words.length < rows) return null
  if (rows === 1) return [words.join(" ")]
  let best: readonly string[] | null = null
  for (let i = 1; i < words.length; i++) {
    const rest = balance(words.slice(i), rows - 1)
    const found = rest && [words.slice(0, i).join(" "), ...rest]
    if (found && (!best || longest(found) < longest(best))) best = found
  }
  return best
}

/** About how much room a node with its label takes, in pixels. */
export const labelBox = (name: string): { readonly width: number; readonly height: number } => {
  const lines = wrapLabel(name)
  return { width: Math.max(26, Math.max(...lines.map((l) => l.length)) * 6.4 + 10), height: 26 + lines.length * 16 }
}
