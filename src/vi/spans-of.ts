import type { Span } from "../graph.ts"

/** Where a regular expression with the flag `g` matches a text that begins at `at` in the article. `matchAll` would copy the expression each time. */
export const spansOf = (wanted: RegExp, text: string, at: number): readonly Span[] => {
  const found: Span[] = []
  wanted.lastIndex = 0
  for (let match = wanted.exec(text); match; match = wanted.exec(text))
    found.push({ start: at + match.index, end: at + wanted.lastIndex })
  return found
}
