import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { ask } from "../../queries/ask.ts"
import { cellText } from "../../queries/cells.ts"
import { type Question, readQuestions } from "../../queries/questions.ts"
import { extract, readArticle } from "../../src/extract.ts"
import { describeOnBothStores, NEO4J_TEST_URL } from "../store/engines.ts"
import { SEED_FACTS } from "./seed-facts.ts"

const SEED = join(__dirname, "../../ingest/articles/seed-hanoi-2022.txt")
const GRAPH = extract(readArticle({ text: readFileSync(SEED, "utf8"), path: SEED }))
const QUESTIONS = readQuestions()

/** The values that the question's header tells to try. */
const examplesOf = ({ parameters }: Question): Readonly<Record<string, string>> =>
  Object.fromEntries(parameters.map(({ name, example }) => [name, example]))

/** The answers of each store, by its kind. */
const told = new Map<string, Readonly<Record<string, readonly string[]>>>()

describeOnBothStores("the sample article", (openEmpty) => {
  test("answers the questions that it can answer", async () => {
    const store = await openEmpty()
    await store.load([GRAPH])
    const missing: string[] = []
    for (const { question, given = {}, columns, rows } of SEED_FACTS) {
      const answer = await ask(store, QUESTIONS.find(({ name }) => name === question)!, given)
      const at = columns.split(", ").map((column) => answer.columns.indexOf(column))
      const found = answer.rows.map((row) => at.map((i) => cellText(row[i]!)).join(" | "))
      missing.push(...rows.filter((row) => !found.includes(row)).map((row) => `${question}: ${row}`))
    }
    expect(missing).toEqual([])
  })

  test("has what every question's header tells to try", async () => {
    const store = await openEmpty()
    await store.load([GRAPH])
    const answers: Record<string, readonly string[]> = {}
    for (const question of QUESTIONS) {
      const { rows } = await ask(store, question, examplesOf(question))
      answers[question.name] = rows.map((row) => row.map(cellText).join(" | "))
    }
    told.set(store.kind, answers)
    expect(Object.values(answers).filter((rows) => rows.length > 0).length).toBeGreaterThan(20)
  })
})

test.skipIf(!NEO4J_TEST_URL)("Neo4j and the graph file answer every question about the sample article alike", () => {
  expect(told.get("neo4j")).toEqual(told.get("embedded"))
})
