import type { GraphStore } from "../../src/store/graph-store.ts"
import type { SearchAnswer, SearchHit } from "../api.ts"
import { howOf, matchNames, type Named, namedOf } from "./match-names.ts"
import { readNodes } from "./nodes.ts"
import { countGraph } from "./overview.ts"

/** How long names count as the graph's, in milliseconds: then its counts are looked at, and in the end all names. */
const LOOKED_AT = 5000
const READ_AGAIN = 60_000

/**
 * Finds names with or without marks: a scan over folded names kept in memory, a few milliseconds at 100,000 of them, on any store.
 * Names are read again when the graph's counts have changed, looked at once in five seconds, or after a minute; whoever searches
 * meanwhile is answered from those at hand. Only the first search waits for them.
 */
export class NameSearch {
  readonly #store: GraphStore
  #names: readonly Named[] | null = null
  #stamp = ""
  #looked = 0
  #built = 0
  #reading: Promise<void> | null = null

  constructor(store: GraphStore) {
    this.#store = store
  }

  /** Begins to read the names, so that the first search need not wait for them. That it failed, the first search will tell. */
  prepare(): void {
    this.#refresh()?.catch(() => {})
  }

  async find(q: string, limit: number, type?: string): Promise<SearchAnswer> {
    const reading = this.#refresh()
    if (this.#names) reading?.catch(() => {})
    else await reading
    const { best, total } = matchNames(this.#names ?? [], q, limit, type)
    const found = await readNodes(
      this.#store,
      best.map((match) => match.named.id),
    )
    const nodes = new Map(found.map((node) => [node.id, node]))
    const hits = best.flatMap((match): SearchHit[] => {
      const node = nodes.get(match.named.id)
      return node ? [{ node, matched: match.name, how: howOf(match) }] : []
    })
    return { q, hits, total, limit }
  }

  /** What is under way to have the names as they are now; null where they count as such. */
  #refresh(): Promise<void> | null {
    const now = Date.now()
    if (this.#reading || now - this.#looked < LOOKED_AT) return this.#reading
    this.#reading = this.#read(now).finally(() => {
      this.#reading = null
    })
    return this.#reading
  }

  async #read(now: number): Promise<void> {
    const stamp = JSON.stringify(await countGraph(this.#store))
    if (stamp !== this.#stamp || now - this.#built > READ_AGAIN) {
      const answer = await this.#store.read(
        "MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, n.support AS support, n.name AS name, n.aliases AS aliases",
        {},
        { rows: 1_000_000, milliseconds: 60_000 },
      )
      this.#names = answer.rows.map(([id, labels, support, name, aliases]): Named => {
        const names = [name, ...(Array.isArray(aliases) ? aliases : [])].filter((n): n is string => typeof n === "string")
        const type = (Array.isArray(labels) ? labels : []).find((l) => l !== "Entity" && l !== "Resolution")?.toString() ?? ""
        return namedOf(String(id), type, typeof support === "number" ? support : 0, names)
      })
      this.#stamp = stamp
      this.#built = now
    }
    this.#looked = now
  }
}
