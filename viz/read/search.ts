import type { GraphStore } from "../../src/store/graph-store.ts"
import { searchKey, spellingKey } from "../../src/vi/normal.ts"
import type { SearchAnswer, SearchHit } from "../api.ts"
import { readNodes } from "./nodes.ts"
import { countGraph } from "./overview.ts"

interface Named {
  readonly id: string
  readonly type: string
  readonly support: number
  /** Each name with its spelling (marks kept) and its folded form. */
  readonly names: readonly { readonly name: string; readonly spelling: string; readonly folded: string }[]
}

const HOW = ["exact", "prefix", "word", "folded"] as const

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

/**
 * Finds names with or without marks: a scan over folded names kept in memory, 5 ms at 50,000 of them, on any store.
 * Names are read again when the graph's counts have changed, looked at once in five seconds, or after a minute.
 */
export class NameSearch {
  readonly #store: GraphStore
  #names: readonly Named[] = []
  #stamp = ""
  #looked = 0
  #built = 0
  #building: Promise<void> | null = null

  constructor(store: GraphStore) {
    this.#store = store
  }

  async find(q: string, limit: number, type?: string): Promise<SearchAnswer> {
    await this.#refresh()
    const [spelling, folded] = [spellingKey(q), searchKey(q)]
    const found: { readonly named: Named; readonly name: string; readonly at: number; readonly length: number }[] = []
    if (folded)
      for (const named of this.#names) {
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
    const shown = found.slice(0, limit)
    const nodes = new Map(
      (
        await readNodes(
          this.#store,
          shown.map((f) => f.named.id),
        )
      ).map((n) => [n.id, n]),
    )
    const hits = shown.flatMap(({ named, name, at }): SearchHit[] => {
      const node = nodes.get(named.id)
      return node ? [{ node, matched: name, how: HOW[Math.floor(at)] ?? "folded" }] : []
    })
    return { q, hits, total: found.length, limit }
  }

  async #refresh(): Promise<void> {
    const now = Date.now()
    if (this.#building) return this.#building
    if (now - this.#looked < 5000) return
    this.#building = this.#read(now).finally(() => {
      this.#building = null
    })
    return this.#building
  }

  async #read(now: number): Promise<void> {
    const stamp = JSON.stringify(await countGraph(this.#store))
    if (stamp !== this.#stamp || now - this.#built > 60_000) {
      const answer = await this.#store.read(
        "MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, n.support AS support, n.name AS name, n.aliases AS aliases",
        {},
        { rows: 1_000_000, milliseconds: 60_000 },
      )
      this.#names = answer.rows.map(([id, labels, support, name, aliases]): Named => {
        const names = [name, ...(Array.isArray(aliases) ? aliases : [])].filter((n): n is string => typeof n === "string")
        return {
          id: String(id),
          type: (Array.isArray(labels) ? labels : []).find((l) => l !== "Entity" && l !== "Resolution")?.toString() ?? "",
          support: typeof support === "number" ? support : 0,
          names: names.map((n) => ({ name: n, spelling: spellingKey(n), folded: searchKey(n) })),
        }
      })
      this.#stamp = stamp
      this.#built = now
    }
    this.#looked = now
  }
}
