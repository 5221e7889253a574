import { searchKey, spellingKey } from "../../src/vi/normal.ts"
import type { SearchHit } from "../api.ts"

/** A thing and what it is called. */
export interface Named {
  readonly id: string
  readonly type: string
  readonly support: number
  /** Each name with its spelling (marks kept) and its folded form, both after a space, as every word is. */
  readonly names: readonly { readonly name: string; readonly spelling: string; readonly folded: string }[]
}

const HOW: readonly SearchHit["how"][] = ["exact", "prefix", "word", "folded"]

/** What was typed, in the forms that are compared. */
interface Typed {
  readonly spelling: string
  readonly folded: string
  readonly words: readonly string[]
}

/** How well a name answers: 0 as typed, 1 begins as typed, 2 holds the typed words, 3 only without marks; null not at all. Halves: the same without marks. */
const grade = (name: Named["names"][number], { spelling, folded, words }: Typed): number | null => {
  // Most names are done with here. Marks within words ("N’Trang") are gone in one form, and spaces in the other.
  if (!name.folded.includes(folded) && !name.spelling.includes(spelling))
    return words.length > 1 && words.every((word) => name.folded.includes(` ${word}`)) ? 3.8 : null
  const [asTyped, without] = [` ${spelling}`, ` ${folded}`]
  if (name.spelling === asTyped) return 0
  if (name.spelling.startsWith(asTyped)) return 1
  if (name.spelling.includes(asTyped)) return 2
  if (name.folded === without) return 3
  if (name.folded.startsWith(without)) return 3.2
  if (name.folded.includes(without)) return 3.4
  return 3.6
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
  names: names.map((name) => ({ name, spelling: ` ${spellingKey(name)}`, folded: ` ${searchKey(name)}` })),
})

/** The best answers to what was typed, and how many there are. */
export interface Matches {
  readonly best: readonly Match[]
  readonly total: number
}

interface Sized extends Match {
  readonly length: number
}

const compare = (a: Sized, b: Sized): number =>
  a.at - b.at || b.named.support - a.named.support || a.length - b.length || (a.named.id < b.named.id ? -1 : 1)

/** The `limit` best of all that what was typed may mean, of one type where that is asked: the best first. */
export const matchNames = (all: readonly Named[], q: string, limit: number, type?: string): Matches => {
  const folded = searchKey(q)
  const typed: Typed = { spelling: spellingKey(q), folded, words: folded.split(" ") }
  const best: Sized[] = []
  let total = 0
  if (folded)
    for (const named of all) {
      if (type && named.type !== type) continue
      let match: Sized | null = null
      for (const name of named.names) {
        const at = grade(name, typed)
        if (at !== null && (!match || at < match.at)) match = { named, name: name.name, at, length: name.folded.length }
      }
      if (!match) continue
      total += 1
      // A short list kept in order: to sort all that one letter finds takes longer than to find it.
      const last = best[limit - 1]
      if (last && compare(match, last) > 0) continue
      if (last) best.pop()
      const place = best.findIndex((other) => compare(match as Sized, other) < 0)
      best.splice(place < 0 ? best.length : place, 0, match)
    }
  return { best, total }
}
