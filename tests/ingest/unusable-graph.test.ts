import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { ingestArticles } from "../../ingest/ingest-articles.ts"
import type { Reading } from "../../ingest/readers/reading.ts"
import { StoreProblem } from "../../src/store/graph-store.ts"
import { openStore } from "../../src/store/open-store.ts"
import { ARTICLE } from "../terminal/run-command.ts"

const folder = mkdtempSync(join(tmpdir(), "daumoi-unusable-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function* oneArticle(): AsyncGenerator<Reading> {
  yield { kind: "article", where: "one.txt", raw: { text: ARTICLE } }
}

const problemWith = async (graph: string): Promise<unknown> => {
  try {
    const store = await openStore(graph)
    await ingestArticles(oneArticle(), store).finally(() => store.close())
  } catch (error) {
    return error
  }
}

describe("an article is read into a graph that cannot be used: one line says so where", () => {
  test.each([
    ["the file is damaged", () => file("broken.grafeo", "GRAFgarbage"), /^cannot open the graph .+: it is damaged/],
    [
      "the file is of another kind",
      () => file("letter.grafeo", "Kính gửi"),
      /^cannot open the graph .+: it is a file of another kind/,
    ],
    ["it is a folder", () => folder, /^cannot open the graph .+: it is a folder/],
    ["it lies in a file", () => `${file("x.txt", "x")}/g.grafeo`, /^cannot read the graph .+: a part of its path is a file/],
    [
      "its address is of another kind",
      () => "http://127.0.0.1",
      /^cannot use the graph http:\/\/127\.0\.0\.1: an address starts/,
    ],
    [
      "no server answers",
      () => "neo4j://neo4j:secret-word@127.0.0.1:1",
      /^cannot use the graph at neo4j:\/\/127\.0\.0\.1:1: no Neo4j/,
    ],
  ])("%s", async (_, graph, line) => {
    const problem = await problemWith(graph())
    expect(problem).toBeInstanceOf(StoreProblem)
    const { message } = problem as StoreProblem
    expect(message).toMatch(line)
    expect(message).not.toMatch(/\n|secret-word/)
  })
})
