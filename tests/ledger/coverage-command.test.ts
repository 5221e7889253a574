import { writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { ARTICLE, folderForTests, runCommand } from "../terminal/run-command.ts"

const at = folderForTests()
const run = (given: readonly string[]) => runCommand("ingest/coverage.ts", given)

describe("npm run coverage", () => {
  test("prints tables of what was read and what was not, or all of it as JSON", async () => {
    writeFileSync(at("a.txt"), ARTICLE)
    const text = await run([at("a.txt")])
    expect([text.code, text.stderr]).toEqual([0, ""])
    expect(text.stdout).toMatch(/^1 articles, \d+ sentences: \d+ \([\d.]+ %\) name something/)
    const json = await run(["--json", at("a.txt")])
    expect(JSON.parse(json.stdout)).toMatchObject({ articles: 1 })
  })

  test("draws relations of each type with the words that state them", async () => {
    writeFileSync(at("a.txt"), ARTICLE)
    const { code, stdout, stderr } = await run(["--sample", "1", at("a.txt")])
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toMatch(/^[A-Z_]+\n {2}.+ → .+ {2}\[[a-z-]+.*\]\n {4}“.+”\n/)
  })

  test("says how it is used", async () => {
    const { code, stdout } = await run(["--help"])
    expect(code).toBe(0)
    for (const word of ["npm run coverage", "--json", "--top", "--sample", "--seed"]) expect(stdout).toContain(word)
  })

  test.each([
    ["nothing", [], 2, /^error: missing required argument 'sources'\n$/],
    ["a number of rows that is none", ["--top", "many", "x.txt"], 2, /^--top asks for a number of rows.*\n$/],
    ["a draw of no number", ["--sample", "some", "x.txt"], 2, /^--sample asks for a number of rows.*\n$/],
    ["a draw as JSON", ["--sample", "2", "--json", "x.txt"], 2, /^--sample draws text to be read.*\n$/],
    ["a file that is not there", ["no/such.txt"], 1, /^skipped no\/such\.txt: no such file .*\n1 of what was named .*\n$/],
  ] as const)("given %s it says so in a line", async (_, given, exit, said) => {
    const { code, stderr } = await run([...given])
    expect(code).toBe(exit)
    expect(stderr).toMatch(said)
  })
})
