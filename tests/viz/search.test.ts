import fc from "fast-check"
import { afterEach, expect, test, vi } from "vitest"
import type { GraphStore } from "../../src/store/graph-store.ts"
import { matchNames, namedOf } from "../../viz/read/match-names.ts"
import { NameSearch } from "../../viz/read/search.ts"
import { writeArticle } from "../store/article-graphs.ts"
import { describeOnBothStores } from "../store/engines.ts"
import { nameOf } from "./page/made-up.ts"

const people = (from: number, count: number) =>
  writeArticle({
    url: `https://example.test/${from}`,
    named: Array.from({ length: count }, (_, i) => ({ type: "Person" as const, name: nameOf(from + i) })),
  })

/** How each engine's plan tells that nodes are found by an index on their ids. */
const SEEKS = /\[index: id\]\n\s*NodeScan \(n:Entity\)|NodeUniqueIndexSeek UNIQUE n:Entity\(id\)/

afterEach(() => vi.restoreAllMocks())

describeOnBothStores("the search", (openEmpty) => {
  /** What the store is asked from now on. */
  const asked = (store: GraphStore) => {
    const read = vi.spyOn(store, "read")
    return () => read.mock.calls.map(([cypher, parameters]) => ({ cypher, parameters }))
  }

  test("once it has the names asks for those found alone, by their ids, which an index finds", async () => {
    const store = await openEmpty()
    await store.load([people(0, 300)])
    const search = new NameSearch(store)
    expect((await search.find("an", 20)).total).toBeGreaterThan(20)
    const calls = asked(store)
    const { hits, total } = await search.find("binh", 20)
    expect(hits).toHaveLength(20)
    expect(total).toBeGreaterThan(20)
    const ids = new Set(hits.map(({ node }) => node.id))
    expect(calls().length).toBeGreaterThan(0)
    for (const { cypher, parameters = {} } of calls()) {
      expect(new Set(parameters.ids as string[])).toEqual(ids)
      expect(await store.explain(cypher, parameters)).toMatch(SEEKS)
    }
  })

  test("answers from the names at hand while they are read again, and has the new ones thereafter", async () => {
    const store = await openEmpty()
    await store.load([people(0, 30)])
    const search = new NameSearch(store)
    const fresh = nameOf(40)
    expect((await search.find(fresh, 5)).total).toBe(0)
    await store.load([people(30, 30)])
    const read = store.read.bind(store)
    let letGo = (): void => {}
    const gate = new Promise<void>((done) => {
      letGo = done
    })
    vi.spyOn(store, "read").mockImplementation(async (cypher, ...rest) => {
      const answer = await read(cypher, ...rest)
      if (/n\.aliases/.test(cypher)) await gate
      return answer
    })
    const now = Date.now()
    vi.spyOn(Date, "now").mockImplementation(() => now + 6000)
    expect((await search.find(nameOf(3), 5)).hits[0]?.node.name).toBe(nameOf(3))
    letGo()
    await expect.poll(async () => (await search.find(fresh, 5)).hits[0]?.node.name).toBe(fresh)
  })
})

test("of many the best are found as if all were put in order", () => {
  const word = fc.constantFrom("An", "Bình", "Đức", "Hòa", "Hoà", "N’Trang", "An Bình")
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "))
  const things = fc.array(fc.record({ names: fc.array(name, { minLength: 1, maxLength: 2 }), support: fc.nat(3) }), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(
      things,
      fc.oneof(name, fc.constantFrom("a", "b", "hoa", "ntrang", "h d")),
      fc.integer({ min: 1, max: 6 }),
      (all, q, limit) => {
        const named = all.map(({ names, support }, i) => namedOf(`p-${i}`, "Person", support, names))
        const [few, every] = [matchNames(named, q, limit), matchNames(named, q, 1000)]
        expect(few.total).toBe(every.best.length)
        expect(few.best).toEqual(every.best.slice(0, limit))
        expect(every.best.map(({ at }) => at)).toEqual(every.best.map(({ at }) => at).sort((a, b) => a - b))
      },
    ),
  )
  const [trang] = [namedOf("p-0", "Person", 1, ["N’Trang"])]
  expect(["ntrang", "N’Trang", "n trang", "trang", "x"].map((q) => matchNames([trang!], q, 1).best[0]?.at)).toEqual([
    0,
    0,
    3,
    3.4,
    undefined,
  ])
})
