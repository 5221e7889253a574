import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { readGold } from "../../ingest/score/gold.ts"
import { scoreAll } from "../../ingest/score/score.ts"
import { scripts } from "../../package.json"
import { readQuestions } from "../../queries/questions.ts"
import { extract, readArticle } from "../../src/extract.ts"
import { COMMANDS, helpTexts, ontologyTables, partOf, questionTables, withPart } from "./parts.ts"

const PROJECT = resolve(__dirname, "../..")
const README = readFileSync(join(PROJECT, "README.md"), "utf8")

test("the README's tables, questions and help texts are those of the code", async () => {
  const parts = { ontology: ontologyTables(), questions: questionTables(), help: await helpTexts() }
  const current = Object.entries(parts).reduce((text, [part, words]) => withPart(text, part, words), README)
  await expect(current).toMatchFileSnapshot(join(PROJECT, "README.md"))
})

test.each(["ontology", "questions", "help", "figures"])("the README has a part for %s", (part) => {
  expect(partOf(README, part)).toMatch(/\S/)
})

test("every script of package.json is told of in the README, and every script told of is there", () => {
  const told = [...README.matchAll(/\bnpm (?:run )?(ci|start|test|(?<=run )[a-z:-]+)/g)].map((match) => match[1]!)
  const names = new Set(told.filter((name) => name !== "ci"))
  expect([...names].toSorted()).toEqual(Object.keys(scripts).toSorted())
})

test("each command's help is that of the file which its script runs", () => {
  expect(COMMANDS.map(([script]) => scripts[script])).toEqual(COMMANDS.map(([, file]) => `ts-node ${file}`))
})

describe("the questions that the README asks", () => {
  const asked = [...README.matchAll(/^npm run query -- ([a-z][a-z-]+)(.*)$/gm)]
  test.each(asked.map(([line, name, given]) => ({ line, name: name!, given: given! })))("are there: $line", ({ name, given }) => {
    const question = readQuestions().find((q) => q.name === name)
    const known = ["json", "csv", "explain", "seconds", "graph", ...(question?.parameters.map((p) => p.name) ?? [])]
    expect(question).toBeDefined()
    for (const [, option] of given.matchAll(/--([a-z]+)/g)) expect(known).toContain(option)
  })
})

test("every file that the README links to or shows is there", () => {
  const links = [...README.matchAll(/\]\(([^)#]+)\)|\bsrc(?:set)?="([^"]+)"/g)].map((match) => match[1] ?? match[2]!)
  const files = links.filter((link) => !/^https?:/.test(link))
  expect(files.length).toBeGreaterThan(4)
  expect(files.filter((link) => !existsSync(join(PROJECT, link)))).toEqual([])
})

test("the README claims no better reading than is measured, to a point", () => {
  const score = scoreAll(readGold(join(PROJECT, "tests/gold")), ({ text, path }) => extract(readArticle({ text, path })))
  const claimed = (what: string): number => Number(new RegExp(`^\\| ${what} \\|.* ([\\d.]+) \\|$`, "m").exec(README)?.[1])
  expect(claimed("all entities")).toBeLessThanOrEqual(100 * score.entities.f1 + 1)
  expect(claimed("all relations")).toBeLessThanOrEqual(100 * score.relations.f1 + 1)
  expect(score.evidence.right).toBe(score.evidence.of)
})
