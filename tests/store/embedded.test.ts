import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import { writeArticle } from "./article-graphs.ts"
import { dump } from "./dump.ts"

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "daumoi-test-"))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const meeting = writeArticle({
  url: "https://example.vn/1",
  named: [
    { type: "Person", name: "Lê Văn Mẫu" },
    { type: "Event", name: "Hội nghị" },
  ],
  stated: [{ type: "CHAIRED", from: 0, to: 1 }],
})

test("a graph that was closed is there when it is opened again", async () => {
  const path = join(folder, "a", "b", "graph.grafeo")
  const first = new EmbeddedStore(path)
  await first.load([meeting])
  const before = await dump(first)
  await first.close()
  const second = new EmbeddedStore(path)
  expect(await dump(second)).toEqual(before)
  await second.close()
  expect(before.some((line) => line.includes("CHAIRED"))).toBe(true)
})

test("a graph file that does not exist reads as an empty graph, and reading makes no file", async () => {
  const store = new EmbeddedStore(join(folder, "graph.grafeo"))
  expect(await dump(store)).toEqual([])
  await store.close()
  expect(readdirSync(folder)).toEqual([])
})

test("no copy is left beside the graph after a load", async () => {
  const store = new EmbeddedStore(join(folder, "graph.grafeo"))
  await store.load([meeting])
  await store.close()
  expect(readdirSync(folder).filter((name) => name.includes(".new-"))).toEqual([])
})

test("nothing is left in the system's temporary folder, after a query that was stopped neither", async () => {
  const temporary = mkdtempSync(join(folder, "temporary-"))
  vi.stubEnv("TMPDIR", temporary)
  const store = new EmbeddedStore(join(folder, "graph.grafeo"))
  expect(await dump(store)).toEqual([])
  await store.load([meeting])
  expect(readdirSync(temporary).length).toBeGreaterThan(0)
  const endless = store.read("UNWIND range(1, 100000000) AS x RETURN count(toString(x)) AS n", {}, { milliseconds: 100 })
  await expect(endless).rejects.toMatchObject({ reason: "time" })
  expect((await store.read("MATCH (a:Article) RETURN count(a) AS n")).rows).toEqual([[1]])
  await store.close()
  expect(readdirSync(temporary)).toEqual([])
})

test("a query that is cancelled while it waits for another one goes away at once, and takes nothing from those behind it", async () => {
  const store = new EmbeddedStore(join(folder, "graph.grafeo"), { readers: 1 })
  await store.load([meeting])
  const count = "MATCH (a:Article) RETURN count(a) AS n"
  const ended: string[] = []
  const read = (name: string, query: string, signal?: AbortSignal) =>
    store
      .read(query, {}, signal ? { signal } : {})
      .then(({ rows }) => JSON.stringify(rows))
      .catch((error) => error.reason ?? error)
      .then((outcome) => ended.push(`${name}: ${outcome}`))
  // Several times, as a process that is ended may be caught at any moment of its work.
  for (let round = 0; round < 6; round++) {
    const first = new AbortController()
    const endless = read("endless", "UNWIND range(1, 100000000) AS x RETURN count(toString(x)) AS n", first.signal)
    const waiting = new AbortController()
    const cancelled = read("waiting", count, waiting.signal)
    const behind = read("behind", count)
    waiting.abort()
    await cancelled
    first.abort()
    await Promise.all([endless, behind])
    expect(ended.splice(0)).toEqual(["waiting: cancelled", "endless: cancelled", "behind: [[1]]"])
  }
  await store.close()
})
