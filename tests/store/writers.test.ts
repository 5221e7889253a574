import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import { Engine } from "../../src/store/embedded-engine.ts"
import { writeArticle } from "./article-graphs.ts"

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "daumoi-test-"))
  path = join(folder, "graph.grafeo")
})

afterEach(() => rmSync(folder, { recursive: true }))

const articleOf = (number: number) =>
  writeArticle({ url: `https://example.vn/${number}`, named: [{ type: "Person", name: `Lê Văn ${number}` }] })

test("writers that meet at a graph file that does not exist yet store one after the other", async () => {
  const numbers = [1, 2, 3, 4, 5, 6]
  const stores = numbers.map(() => new EmbeddedStore(path))
  const reports = await Promise.all(stores.map((store, i) => store.load([articleOf(i)])))
  expect(reports.map(({ loaded }) => loaded.length)).toEqual(numbers.map(() => 1))
  const { rows } = await stores[0]!.read("MATCH (a:Article) RETURN count(a) AS articles")
  expect(rows).toEqual([[numbers.length]])
  await Promise.all(stores.map((store) => store.close()))
  expect(readdirSync(folder).filter((name) => name.includes(".new-"))).toEqual([])
})

describe("a writer that finds the lock of a graph file taken", () => {
  const takers: readonly [how: string, take: (engine: Engine, lock: string) => Promise<void>][] = [
    ["by a writer", (engine, lock) => engine.lock(lock)],
    // A moment of every taking: the engine looks at the file as a reader first.
    ["by one that is about to write", (engine, lock) => engine.open(lock, "read")],
  ]
  for (const [how, take] of takers) {
    test(`${how} waits, and stores when it is free`, async () => {
      const store = new EmbeddedStore(path)
      await store.load([articleOf(1)])
      const other = new Engine()
      await take(other, `${path}.lock`)
      let loading = true
      const load = store.load([articleOf(2)]).finally(() => {
        loading = false
      })
      // It has begun to wait when an impatient one, which came later, has given up.
      const impatient = new EmbeddedStore(path, { lockWaitMs: 100 })
      await expect(impatient.load([articleOf(3)])).rejects.toThrow(
        /cannot write the graph .*: process \d+ is writing it \(waited 0 s\); try again when it has ended/,
      )
      expect(loading).toBe(true)
      await other.kill()
      expect((await load).loaded).toEqual([articleOf(2).article.id])
      await Promise.all([store.close(), impatient.close()])
    })
  }
})
