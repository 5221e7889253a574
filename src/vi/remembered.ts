import type { Term } from "./terms.ts"

/**
 * A grammar that keeps what it read at a place of a sentence: names are asked for again and again while others are tried around them.
 * `key` tells the places and options of one sentence apart. Forgotten with the sentence's terms.
 */
export const remembered = <T, O>(
  read: (terms: readonly Term[], at: number, options: O) => T | null,
): ((key: number, terms: readonly Term[], at: number, options: O) => T | null) => {
  const kept = new WeakMap<readonly Term[], Map<number, T | null>>()
  // Most often it is the sentence asked about last.
  let last: readonly Term[] = []
  let own = new Map<number, T | null>()
  return (key, terms, at, options) => {
    if (terms !== last) {
      last = terms
      own = kept.get(terms) ?? new Map()
      kept.set(terms, own)
    }
    const places = own
    let value = places.get(key)
    if (value === undefined) {
      value = read(terms, at, options)
      places.set(key, value)
    }
    return value
  }
}
