import { expect, test } from "vitest"
import { readGold } from "../../ingest/score/gold.ts"
import { scoreAll } from "../../ingest/score/score.ts"
import { extract, readArticle } from "../../src/extract.ts"
import { FLOORS } from "./floors.ts"

const gold = readGold(__dirname)
const score = scoreAll(gold, (article) => {
  const { entities, relations } = extract(readArticle({ text: article.text, path: `${article.slug}.txt` }))
  return { entities, relations }
})
const f1 = (name: string): number =>
  name === "all entities"
    ? score.entities.f1
    : name === "all relations"
      ? score.relations.f1
      : ((score.entityTypes.get(name) ?? score.relationTypes.get(name))?.f1 ?? 0)

test.each(Object.entries(FLOORS))("%s keeps its floor of %f", (name, floor) => {
  expect(f1(name)).toBeGreaterThanOrEqual(floor)
})

test("every quote is the article's own words", () => {
  expect(score.evidence.right).toBe(score.evidence.of)
})

test("precision stays where a reader can quote an edge", () => {
  expect(score.relations.precision).toBeGreaterThanOrEqual(0.87)
})
