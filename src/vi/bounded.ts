/**
 * Keeps what was found out about a word or phrase, whatever article it stood in: a language has few. Emptied when it has grown,
 * so that memory stays flat over any number of articles.
 */
export const bounded = <T>(find: (text: string) => T): ((text: string) => T) => {
  const kept = new Map<string, T>()
  return (text) => {
    let value = kept.get(text)
    if (value === undefined) {
      value = find(text)
      if (kept.size > 50_000) kept.clear()
      kept.set(text, value)
    }
    return value
  }
}
