import { spellingKey } from "./normal.ts"
import type { Term } from "./terms.ts"

interface Node<V> {
  readonly next: Map<string, Node<V>>
  value?: V
}

/** Phrases of several syllables, looked up at a term: the longest phrase that starts there, with what is known about it. */
export class PhraseTable<V> {
  private readonly root: Node<V> = { next: new Map() }

  constructor(entries: Iterable<readonly [phrase: string, value: V]>) {
    for (const [phrase, value] of entries) {
      let node = this.root
      for (const word of spellingKey(phrase).replaceAll(",", " , ").trim().split(/\s+/)) {
        let next = node.next.get(word)
        if (!next) {
          next = { next: new Map() }
          node.next.set(word, next)
        }
        node = next
      }
      node.value = value
    }
  }

  /** The words with which its phrases start. */
  firstWords(): Iterable<string> {
    return this.root.next.keys()
  }

  /** The longest phrase that starts at `terms[at]`: how many terms it takes, and its value; null where none does. */
  longest(terms: readonly Term[], at: number): { readonly length: number; readonly value: V } | null {
    let node = this.root
    let found: { length: number; value: V } | null = null
    for (let i = at; i < terms.length; i++) {
      const next = node.next.get(terms[i]!.key)
      if (!next) break
      node = next
      if (node.value !== undefined) found = { length: i - at + 1, value: node.value }
    }
    return found
  }

  /** All phrases that start at `terms[at]`, longest first. */
  all(terms: readonly Term[], at: number): readonly { readonly length: number; readonly value: V }[] {
    let node = this.root
    const found: { length: number; value: V }[] = []
    for (let i = at; i < terms.length; i++) {
      const next = node.next.get(terms[i]!.key)
      if (!next) break
      node = next
      if (node.value !== undefined) found.unshift({ length: i - at + 1, value: node.value })
    }
    return found
  }
}
