import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import { connect, NEO4J_TEST_URL } from "./connect.ts"
import { killRounds, statesOf } from "./kill-rounds.ts"
import { noLoads } from "./no-loads.ts"

const ROUNDS = 20

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "daumoi-test-"))
})

afterEach(() => rmSync(folder, { recursive: true }))

test(`a graph file is whole after each of ${ROUNDS} loads that were killed, and the next load clears up after them`, async () => {
  const graph = join(folder, "graph.grafeo")
  const rounds = await killRounds({ graph, rounds: ROUNDS, random: Math.random, settled: async () => {} })
  expect(rounds).toHaveLength(ROUNDS)
  const store = new EmbeddedStore(graph)
  await store.load(statesOf()[0]!)
  await store.load(statesOf()[1]!)
  await store.close()
  expect(readdirSync(folder).filter((name) => name.includes(".new-"))).toEqual([])
}, 240_000)

test.skipIf(!NEO4J_TEST_URL)(
  `a graph in Neo4j is whole after each of ${ROUNDS} loads that were killed`,
  async () => {
    const driver = connect()
    await driver.executeQuery("MATCH (n) DETACH DELETE n")
    const settled = () => noLoads(driver)
    const rounds = await killRounds({ graph: NEO4J_TEST_URL, rounds: ROUNDS, random: Math.random, settled })
    await driver.close()
    expect(rounds).toHaveLength(ROUNDS)
  },
  240_000,
)
