import { execFileSync } from "node:child_process"
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import { Engine } from "../../src/store/embedded-engine.ts"
import { type GraphStore, StoreProblem } from "../../src/store/graph-store.ts"
import { MODEL, markOf } from "../../src/store/model.ts"
import { openStore } from "../../src/store/open-store.ts"
import { writeArticle } from "./article-graphs.ts"

const article = writeArticle({ url: "https://example.vn/1", named: [{ type: "Person", name: "Lê Văn Mẫu" }] })

let folder: string
let sound: string

/** A graph file that others than this program wrote. */
const graphOf = async (path: string, ...statements: readonly string[]): Promise<void> => {
  const engine = new Engine()
  await engine.open(path, "write")
  for (const statement of statements) await engine.run(statement, {})
  await engine.close()
  await engine.kill()
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "daumoi-test-"))
  sound = join(folder, "sound.grafeo")
  const store = new EmbeddedStore(sound)
  await store.load([article])
  await store.close()
})

afterAll(() => rmSync(folder, { recursive: true }))

/** The message of a StoreProblem, which must be one line that names the graph. */
const problemOf = async (work: (store: GraphStore) => Promise<unknown>, path: string): Promise<string> => {
  const store = await openStore(path)
  try {
    await work(store)
  } catch (error) {
    expect(error).toBeInstanceOf(StoreProblem)
    const { message } = error as StoreProblem
    expect(message.split("\n")).toHaveLength(1)
    expect(message).toContain(path)
    return message
  } finally {
    await store.close()
  }
  throw new Error("it worked")
}

const read = (store: GraphStore) => store.read("MATCH (n) RETURN n")
const load = (store: GraphStore) => store.load([article])
const remove = (store: GraphStore) => store.remove([article.article.id])

const cut = (path: string, bytes: number): void => {
  copyFileSync(sound, path)
  truncateSync(path, bytes)
}

/** The sound graph with one bit of a name turned. */
const spoil = (path: string): void => {
  const bytes = readFileSync(sound)
  bytes[bytes.lastIndexOf("Lê Văn Mẫu")]! ^= 1
  writeFileSync(path, bytes)
}

describe("a graph file that is", () => {
  const cases: readonly [state: string, make: (path: string) => unknown, says: RegExp][] = [
    ["empty", (path) => writeFileSync(path, ""), /a file of another kind; name another/],
    ["of another program", (path) => writeFileSync(path, "SQLite format 3\0"), /a file of another kind; name another/],
    ["a folder", (path) => mkdirSync(path), /it is a folder; name a file in it/],
    ["a pipe", (path) => execFileSync("mkfifo", [path]), /a file of another kind; name another/],
    ["cut off in its head", (path) => cut(path, 100), /it is damaged .*move it away/],
    ["cut off in the midst", (path) => cut(path, 9000), /it is damaged .*move it away/],
    ["changed in one bit", spoil, /it is damaged .*move it away/],
    ["of a newer data model", (path) => graphOf(path, markOf(MODEL + 1)), /a newer version made it .*update this program/],
  ]
  for (const [state, make, says] of cases) {
    test(`${state} is neither read nor written, and the problem is told in one line`, async () => {
      const path = join(folder, `${state.replaceAll(" ", "-")}.grafeo`)
      await make(path)
      const before = state === "a folder" || state === "a pipe" ? "" : readFileSync(path).toString("base64")
      for (const work of [read, load, remove]) expect(await problemOf(work, path)).toMatch(says)
      if (before) expect(readFileSync(path).toString("base64")).toBe(before)
      expect(readdirSync(folder).filter((name) => name.includes(".new-"))).toEqual([])
    })
  }

  test("filled with other data is read as it is, but nothing is stored in it", async () => {
    const path = join(folder, "other.grafeo")
    await graphOf(path, "CREATE (:Article {id: 'x', headline: 'y'})-[:BY]->(:Author {name: 'z'})")
    const before = readFileSync(path).toString("base64")
    expect(await problemOf(load, path)).toMatch(
      /it holds other data \(a node :A\w+\), which stays untouched; name an empty graph/,
    )
    expect(readFileSync(path).toString("base64")).toBe(before)
    const store = await openStore(path)
    expect((await store.read("MATCH (a:Author) RETURN a.name AS name")).rows).toEqual([["z"]])
    await store.close()
  })

  test("in a folder that does not exist reads as empty, and the folder is made when something is stored", async () => {
    const path = join(folder, "new", "folder", "graph.grafeo")
    const store = await openStore(path)
    expect((await read(store)).rows).toEqual([])
    expect(readdirSync(folder)).not.toContain("new")
    expect((await load(store)).loaded).toHaveLength(1)
    await store.close()
  })

  test("below a file is told as that", async () => {
    const path = join(sound, "graph.grafeo")
    for (const work of [read, load]) expect(await problemOf(work, path)).toMatch(/a part of its path is a file, not a folder/)
  })

  // The system lets nobody write here nor read that, root neither.
  test.skipIf(process.platform !== "linux")("where nobody may write is told as that, and read as an empty graph", async () => {
    const path = "/sys/kernel/graph.grafeo"
    expect(await problemOf(load, path)).toMatch(/cannot write the graph .*not writable.*choose another place/)
    const store = await openStore(path)
    expect((await read(store)).rows).toEqual([])
    await store.close()
  })

  test.skipIf(process.platform !== "linux")("unreadable is told as that", async () => {
    for (const work of [read, load])
      expect(await problemOf(work, `/proc/${process.pid}/mem`)).toMatch(
        /cannot read the graph .*; name another with --graph or GRAPH/,
      )
  })
})
