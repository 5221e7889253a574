import type { GraphStore } from "../../src/store/graph-store.ts"
import type { SearchAnswer, SearchHit } from "../api.ts"
import { howOf, matchNames, type Named, namedOf } from "./match-names.ts"
import { readNodes } from "./nodes.ts"
import { countGraph } from "./overview.ts"

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
    const found = matchNames(this.#names, q, type)
    const shown = found.slice(0, limit)
    const nodes = new Map(
      (
        await readNodes(
          this.#store,
          shown.map((f) => f.named.id),
        )
      ).map((n) => [n.id, n]),
    )
    const hits = shown.flatMap((match): SearchHit[] => {
      const node = nodes.get(match.named.id)
      return node ? [{ node, matched: match.name, how: howOf(match) }] : []
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
        const type = (Array.isArray(labels) ? labels : []).find((l) => l !== "Entity" && l !== "Resolution")?.toString() ?? ""
        return namedOf(String(id), type, typeof support === "number" ? support : 0, names)
      })
      this.#stamp = stamp
      this.#built = now
    }
    this.#looked = now
  }
}
