import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Driver } from "neo4j-driver"
import { afterAll, afterEach, beforeAll, describe } from "vitest"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import type { GraphStore } from "../../src/store/graph-store.ts"
import { Neo4jStore } from "../../src/store/neo4j.ts"
import { connect, NEO4J_TEST_URL } from "./connect.ts"

export { connect, NEO4J_TEST_URL }

/** Opens an empty graph. Each call empties it again: what an earlier call opened must not be used any more. */
export type OpenEmpty = () => Promise<GraphStore>

/** The graph that `OpenEmpty` opened last, seen otherwise. */
export interface SameGraph {
  /** Opens it once more, as another process would. */
  readonly reopen: () => Promise<GraphStore>
  /** Differs from before exactly where something was written. */
  readonly version: () => Promise<string>
}

/** Runs the same tests on the embedded engine and on a real Neo4j. Stores are closed and graphs deleted after each test. */
export const describeOnBothStores = (name: string, tests: (openEmpty: OpenEmpty, same: SameGraph) => void): void => {
  describe(`${name}, in a graph file`, () => {
    const opened: GraphStore[] = []
    const folders: string[] = []
    let path = ""
    const reopen = async (): Promise<GraphStore> => {
      const store = new EmbeddedStore(path)
      opened.push(store)
      return store
    }
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()))
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
    })
    const openEmpty = (): Promise<GraphStore> => {
      folders.push(mkdtempSync(join(tmpdir(), "daumoi-test-")))
      path = join(folders.at(-1)!, "graph.grafeo")
      return reopen()
    }
    const version = async (): Promise<string> => {
      const { ino, mtimeNs } = statSync(path, { bigint: true })
      return `${ino}:${mtimeNs}`
    }
    tests(openEmpty, { reopen, version })
  })

  describe.skipIf(!NEO4J_TEST_URL)(`${name}, in Neo4j`, () => {
    const opened: GraphStore[] = []
    let driver: Driver
    beforeAll(() => {
      driver = connect()
    })
    afterAll(() => driver.close())
    afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())))
    const reopen = async (): Promise<GraphStore> => {
      const store = new Neo4jStore(NEO4J_TEST_URL)
      opened.push(store)
      return store
    }
    const openEmpty = async (): Promise<GraphStore> => {
      await driver.executeQuery("MATCH (n) DETACH DELETE n")
      return reopen()
    }
    const version = async (): Promise<string> => {
      const { records } = await driver.executeQuery("SHOW DATABASES YIELD name, lastCommittedTxn WHERE name = 'neo4j'")
      return String(records[0]?.get("lastCommittedTxn"))
    }
    tests(openEmpty, { reopen, version })
  })
}
