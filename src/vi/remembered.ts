import type { Term } from "./terms.ts"

/**
 * Keeps what a grammar read at a place of a sentence: names are asked for again and again while others are tried around them.
 * Forgotten with the sentence's terms.
 */
export const remembered = <T>(): ((terms: readonly Term[], key: number, read: () => T | null) => T | null) => {
  const kept = new WeakMap<readonly Term[], Map<number, T | null>>()
  return (terms, key, read) => {
    let own = kept.get(terms)
    if (!own) {
      own = new Map()
      kept.set(terms, own)
    }
    let value = own.get(key)
    if (value === undefined) {
      value = read()
      own.set(key, value)
    }
    return value
  }
}
