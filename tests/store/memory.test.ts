import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, expect, test } from "vitest"
import { EmbeddedStore } from "../../src/store/embedded.ts"

const folder = mkdtempSync(join(tmpdir(), "daumoi-test-"))
const store = new EmbeddedStore(join(folder, "graph.grafeo"), { memoryBytes: 300 * 1024 ** 2 })

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

test("a query on a graph file that needs more memory than it may use is stopped, and the next is answered", async () => {
  const alive = async () => expect((await store.read("RETURN 1 AS x")).rows).toEqual([[1]])
  for (const query of [
    "UNWIND range(1, 50000000) AS x WITH collect(x) AS xs RETURN size(xs) AS n",
    "UNWIND range(1, 50000000) AS x RETURN x, toString(x) AS y",
  ]) {
    await expect(store.read(query, {}, { milliseconds: 60_000 })).rejects.toMatchObject({
      reason: "memory",
      message: expect.stringContaining("more memory than it may use"),
    })
    await alive()
  }
})
