import fc from "fast-check"
import { expect, test } from "vitest"
import type { ArticleGraph } from "../../src/graph.ts"
import type { GraphStore } from "../../src/store/graph-store.ts"
import { articleRows } from "../../src/store/rows.ts"
import { articles } from "./arbitraries.ts"
import { type Named, writeArticle } from "./article-graphs.ts"
import { dump } from "./dump.ts"
import { describeOnBothStores } from "./engines.ts"

/** Which of these article graphs are stored, told by their fingerprints. */
const storedOf = async (store: GraphStore, graphs: readonly ArticleGraph[]): Promise<readonly ArticleGraph[]> => {
  const known = new Map(graphs.map((graph) => [articleRows(graph).fingerprint, graph]))
  const { rows } = await store.read("MATCH (a:Article) RETURN a.fingerprint AS fingerprint")
  return rows.map(([fingerprint]) => known.get(String(fingerprint))!)
}

/** Articles at a few addresses, none twice. */
const someArticles = fc.uniqueArray(articles, { minLength: 2, maxLength: 4, selector: (graph) => graph.article.id })

/** The state of a few articles, each of its own people and meetings. */
const press = (state: string, size: number): readonly ArticleGraph[] =>
  ["1", "2", "3"].map((number) => {
    const named = Array.from(
      { length: size },
      (_, i): Named => ({ type: i % 2 ? "Event" : "Person", name: `${i % 2 ? "Hội nghị" : "Ông"} ${state} ${i} của ${number}` }),
    )
    const stated = named.slice(1).flatMap((_, i) => (i % 2 ? [] : [{ type: "CHAIRED" as const, from: i, to: i + 1 }]))
    return writeArticle({ url: `https://a.vn/${number}`, extractor: state, named, stated })
  })

/** The whole graph in one query's answer. */
const WHOLE = `MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
RETURN n.id AS n, n.name AS name, n.support AS support, n.extractor AS extractor, type(r) AS type, m.id AS m ORDER BY n, type, m`

describeOnBothStores("a graph that several use at once", (openEmpty, same) => {
  const dumpOf = async (graphs: readonly ArticleGraph[]): Promise<readonly string[]> => {
    const store = await openEmpty()
    await store.load(graphs)
    const lines = await dump(store)
    await store.close()
    return lines
  }

  test("holds whole articles alone after two loads and a removal at once", async () => {
    await fc.assert(
      fc.asyncProperty(someArticles, someArticles, someArticles, async (before, ones, others) => {
        const stores = [await openEmpty(), await same.reopen(), await same.reopen()] as const
        await stores[0].load(before)
        await Promise.all([
          stores[0].load(ones),
          stores[1].load(others),
          stores[2].remove([before[0]!.article.id, ones[0]!.article.id]),
        ])
        const stored = await storedOf(stores[0], [...before, ...ones, ...others])
        expect(stored).not.toContain(undefined)
        const lines = await dump(stores[0])
        await Promise.all(stores.map((store) => store.close()))
        expect(lines).toEqual(await dumpOf(stored))
      }),
      // Shrinking, of what is a matter of moments, would only take the time in which the failure is told.
      { numRuns: 5, endOnFailure: true },
    )
  }, 120_000)

  test("is read as it was before a load or as it is after it, and never as a mix", async () => {
    const states = [press("trước", 40), press("sau", 40)] as const
    const writer = await openEmpty()
    const reader = await same.reopen()
    const whole = async () => JSON.stringify((await reader.read(WHOLE)).rows)
    const known: string[] = []
    for (const state of states) {
      await writer.load(state)
      known.push(await whole())
    }
    let loading = true
    const loads = (async () => {
      for (let i = 0; i < 8; i++) await writer.load(states[i % 2]!)
      loading = false
    })()
    const seen: number[] = []
    while (loading) seen.push(known.indexOf(await whole()))
    await loads
    expect(new Set(seen)).toEqual(new Set([0, 1]))
  }, 120_000)
})
