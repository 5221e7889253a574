import type { Term } from "./terms.ts"

/** How many sentences are kept: the one that is read, and those made from it to try another reading ("Bộ trưởng Công an" with its "Bộ"). */
const KEPT = 3

/**
 * A grammar that keeps what it read at a place of a sentence: names are asked for again and again while others are tried around them.
 * `key` tells the places and options of one sentence apart. Forgotten once other sentences have been asked about.
 */
export const remembered = <T, O>(
  read: (terms: readonly Term[], at: number, options: O) => T | null,
): ((key: number, terms: readonly Term[], at: number, options: O) => T | null) => {
  /** The sentence asked about last comes first. */
  const kept = Array.from({ length: KEPT }, () => ({ terms: [] as readonly Term[], places: new Map<number, T | null>() }))
  return (key, terms, at, options) => {
    if (kept[0]!.terms !== terms) {
      const known = kept.findIndex((one) => one.terms === terms)
      const one = known < 0 ? { terms, places: new Map<number, T | null>() } : kept[known]!
      kept.splice(known < 0 ? KEPT - 1 : known, 1)
      kept.unshift(one)
    }
    const { places } = kept[0]!
    let value = places.get(key)
    if (value === undefined) {
      value = read(terms, at, options)
      places.set(key, value)
    }
    return value
  }
}
