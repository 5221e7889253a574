import { writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { ARTICLE, folderForTests, runCommand } from "../terminal/run-command.ts"

const at = folderForTests()
const run = (given: readonly string[], stdin?: string) =>
  runCommand("ingest/explain.ts", given, stdin === undefined ? {} : { stdin })

const SENTENCE = "Đồng chí Trần Văn Bình chủ trì hội nghị."

describe("npm run explain", () => {
  test("explains a sentence given in quotes", async () => {
    const { code, stdout, stderr } = await run([SENTENCE])
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toContain("CHAIRED  Trần Văn Bình → hội nghị  rule chair-subject")
  })

  test("explains files and standard input", async () => {
    writeFileSync(at("a.txt"), ARTICLE)
    const file = await run([at("a.txt")])
    const stdin = await run(["-"], ARTICLE)
    expect([file.code, stdin.code]).toEqual([0, 0])
    expect(file.stdout).toContain("date (not read)")
    expect(stdin.stdout).toBe(file.stdout)
  })

  test("prints one line of JSON an article", async () => {
    const { code, stdout } = await run(["--json", SENTENCE, "Hội nghị diễn ra tại Hà Nội."])
    expect(code).toBe(0)
    const lines = stdout.trim().split("\n")
    expect(lines.map((line) => JSON.parse(line).blocks[0].sentences[0].facts[0].type)).toEqual(["CHAIRED", "HELD_AT"])
  })

  test("tells of every rule when asked to", async () => {
    const told = async (...given: string[]) => JSON.parse((await run(["--json", ...given, SENTENCE])).stdout)
    const rules = async (...given: string[]): Promise<string[]> =>
      (await told(...given)).blocks[0].sentences[0].tried.map(({ rule }: { rule: string }) => rule)
    expect(await rules()).toEqual(["chair-subject", "chair-fronted", "chair-under", "chair-alone"])
    expect(await rules("--all")).toContain("held-at")
  })

  test("says how it is used", async () => {
    const { code, stdout } = await run(["--help"])
    expect(code).toBe(0)
    for (const word of ["npm run explain", "--all", "--json", "standard input"]) expect(stdout).toContain(word)
  })

  test.each([
    ["nothing", [], 2, /^error: missing required argument 'what'\n$/],
    ["an option that it does not know", ["--jsn", SENTENCE], 2, /^error: unknown option '--jsn'.*\n$/],
    ["a file that is not there", ["no/such.txt"], 1, /^skipped no\/such\.txt: no such file .*\n1 of what was named .*\n$/],
    ["an empty sentence", [" "], 1, /^skipped the sentence given: is empty.*\n1 of what was named .*\n$/],
  ] as const)("given %s it says so without a stack trace", async (_, given, exit, said) => {
    const { code, stderr } = await run([...given])
    expect(code).toBe(exit)
    expect(stderr).toMatch(said)
  })

  test("explains the others when one cannot be read", async () => {
    const { code, stdout } = await run(["no/such.txt", SENTENCE])
    expect(code).toBe(1)
    expect(stdout).toContain("CHAIRED")
  })
})
