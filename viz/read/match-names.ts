import { searchKey, spellingKey } from "../../src/vi/normal.ts"
import type { SearchHit } from "../api.ts"

/** A thing and what it is called. */
export interface Named {
  readonly id: string
  readonly type: string
  readonly support: number
  /** Each name with its spelling (marks kept) and its folded form. */
  readonly names: readonly { readonly name: string; readonly spelling: string; readonly folded: string }[]
}

const HOW: readonly SearchHit["how"][] = ["exact", "prefix", "word", "folded"]

/** How well a name answers: 0 as typed, 1 begins as typed, 2 holds the typed words, 3 only without marks; null not at all. Halves: the same without marks. */
const grade = (name: { readonly spelling: string; readonly folded: string }, spelling: string, folded: string): number | null => {
  if (name.spelling === spelling) return 0
  if (name.spelling.startsWith(spelling)) return 1
  if (` ${name.spelling}`.includes(` ${spelling}`)) return 2
  if (name.folded === folded) return 3
  if (name.folded.startsWith(folded)) return 3.2
  if (` ${name.folded}`.includes(` ${folded}`)) return 3.4
  if (name.folded.includes(folded)) return 3.6
  const words = folded.split(" ")
  return words.length > 1 && words.every((word) => ` ${name.folded}`.includes(` ${word}`)) ? 3.8 : null
}

/** A name that answers what was typed, and how well: 0 best. */
export interface Match {
  readonly named: Named
  readonly name: string
  readonly at: number
}

export const howOf = ({ at }: Match): SearchHit["how"] => HOW[Math.floor(at)] ?? "folded"

/** A thing with its names in the forms that are compared. */
export const namedOf = (id: string, type: string, support: number, names: readonly string[]): Named => ({
  id,
  type,
  support,
  names: names.map((name) => ({ name, spelling: spellingKey(name), folded: searchKey(name) })),
})

/** All that what was typed may mean, of one type where that is asked: the best first. */
export const matchNames = (all: readonly Named[], q: string, type?: string): readonly Match[] => {
  const [spelling, folded] = [spellingKey(q), searchKey(q)]
  const found: (Match & { readonly length: number })[] = []
  if (folded)
    for (const named of all) {
      if (type && named.type !== type) continue
      let best: { name: string; at: number; length: number } | null = null
      for (const name of named.names) {
        const at = grade(name, spelling, folded)
        if (at !== null && (!best || at < best.at)) best = { name: name.name, at, length: name.folded.length }
      }
      if (best) found.push({ named, ...best })
    }
  found.sort(
    (a, b) => a.at - b.at || b.named.support - a.named.support || a.length - b.length || (a.named.id < b.named.id ? -1 : 1),
  )
  return found
}
