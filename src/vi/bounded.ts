/** What is longer is no word or name that comes again. */
const LONGEST = 100

// A slice of a text keeps the whole text in memory. Names are folded in browsers too, which have no Buffer.
const copy = (text: string): string => JSON.parse(JSON.stringify(text))

/**
 * Keeps what was found out about a word or phrase, whatever article it stood in: a language has few. Emptied when it has grown,
 * so that memory stays flat over any number of articles.
 */
export const bounded = <T>(find: (text: string) => T, most = 50_000): ((text: string) => T) => {
  const kept = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return find(text)
    let value = kept.get(text)
    if (value === undefined) {
      const own = copy(text)
      value = find(own)
      if (kept.size >= most) kept.clear()
      kept.set(own, value)
    }
    return value
  }
}
