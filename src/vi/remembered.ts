import type { Term } from "./terms.ts"

/**
 * Keeps what a grammar read at a place of a sentence: names are asked for again and again while others are tried around them.
 * Forgotten with the sentence's terms.
 */
export const remembered = <T>(): ((terms: readonly Term[], key: number, read: () => T | null) => T | null) => {
  const kept = new WeakMap<readonly Term[], Map<number, T | null>>()
  // Most often it is the sentence asked about last.
  let last: readonly Term[] = []
  let own = new Map<number, T | null>()
  return (terms, key, read) => {
    if (terms !== last) {
      last = terms
      own = kept.get(terms) ?? new Map()
      kept.set(terms, own)
    }
    const places = own
    let value = places.get(key)
    if (value === undefined) {
      value = read()
      places.set(key, value)
    }
    return value
  }
}
