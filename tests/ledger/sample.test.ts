import { expect, test } from "vitest"
import { RelationSample } from "../../ingest/ledger/sample.ts"
import { readGold } from "../../ingest/score/gold.ts"
import { extract, readArticle } from "../../src/extract.ts"

const graphs = readGold("tests/gold").map(({ text, path }) => extract(readArticle({ text, path })))

const draw = (size: number, seed: string, from = graphs): string => {
  const sample = new RelationSample(size, seed)
  for (const graph of from) sample.add(graph)
  return sample.text()
}

test("the same articles and seed give the same draw, in whatever order they are read", () => {
  expect(draw(5, "a", graphs.toReversed())).toBe(draw(5, "a"))
  expect(draw(5, "b")).not.toBe(draw(5, "a"))
})

test("so many of each type are drawn, or all where there are fewer", () => {
  const types = new Map<string, number>()
  for (const { type } of graphs.flatMap((g) => g.relations)) types.set(type, (types.get(type) ?? 0) + 1)
  const drawn = draw(5, "a").split("\n\n")
  expect(drawn.map((part) => part.split("\n")[0]).sort()).toEqual([...types.keys()].sort())
  for (const part of drawn) {
    const [type = "", ...lines] = part.split("\n")
    expect(lines.filter((line) => line.includes(" → ")).length, type).toBe(Math.min(5, types.get(type)!))
  }
})

test("each is shown with the words that state it", () => {
  const quotes = new Set(graphs.flatMap((g) => g.relations.map((r) => `“${r.evidence[0]!.quote}”`)))
  const shown = draw(3, "a")
    .split("\n")
    .filter((line) => line.startsWith("    “"))
  expect(shown.length).toBeGreaterThan(20)
  for (const line of shown) expect(quotes).toContain(line.trim())
})
