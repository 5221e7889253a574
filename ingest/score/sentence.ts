const END = /[.!?…]["”’)]?\s+(?=[\p{Lu}\p{N}“"(])|\n/gu

/** The sentence of a text, roughly, in which a stretch of it lies; all sentences where it lies in several. For people to read. */
export const sentenceAround = (text: string, { start, end }: { readonly start: number; readonly end: number }): string => {
  const ends = [...text.matchAll(END)].map((m) => m.index + m[0].length)
  const from = ends.filter((at) => at <= start).at(-1) ?? 0
  const to = ends.find((at) => at >= end) ?? text.length
  return text.slice(from, to).trim()
}

/** The sentence with the first of some words that the text has; "" where it has none. */
export const sentenceWith = (text: string, wanted: readonly string[]): string => {
  for (const words of wanted) {
    const start = text.indexOf(words)
    if (start >= 0) return sentenceAround(text, { start, end: start + words.length })
  }
  return ""
}
