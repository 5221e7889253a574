/** Labels are wrapped to lines of about this many characters, two lines at most. */
export const LINE_LENGTH = 24

/** A long name cut in the middle: its beginning says what it is, its end tells it from its like. */
export const shorten = (name: string, length: number): string => {
  if (name.length <= length) return name
  const head = Math.ceil((length - 1) * 0.62)
  const cut = (text: string): string => text.trim()
  return `${cut(name.slice(0, head).replace(/\s+\S*$/u, ""))} … ${cut(name.slice(name.length - (length - 3 - head)).replace(/^\S*\s+/u, ""))}`
}

/** A name as one or two balanced lines. */
export const wrapLabel = (name: string): readonly string[] => {
  const text = shorten(name, LINE_LENGTH * 2)
  if (text.length <= LINE_LENGTH) return [text]
  const words = text.split(" ")
  let best: readonly string[] = [text]
  let bestLength = Number.POSITIVE_INFINITY
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(" "), words.slice(i).join(" ")]
    const longest = Math.max(...lines.map((l) => l.length))
    if (longest < bestLength) {
      best = lines
      bestLength = longest
    }
  }
  return best
}

/** About how much room a node with its label takes, in pixels. */
export const labelBox = (name: string): { readonly width: number; readonly height: number } => {
  const lines = wrapLabel(name)
  return { width: Math.max(26, Math.max(...lines.map((l) => l.length)) * 6.4 + 10), height: 26 + lines.length * 16 }
}
