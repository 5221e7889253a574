import { describe, expect, test } from "vitest"
import { terms } from "../../src/vi/terms.ts"
import { runCommand } from "../terminal/run-command.ts"
import { hasChromium } from "../viz/chromium.ts"
import { median } from "./measure.ts"
import { plainCompromise } from "./reference.ts"
import { articleOfItsOwn, articlesToRead } from "./texts.ts"

const run = (...given: readonly string[]) => runCommand("tests/bench/bench.ts", given)

describe("npm run bench", () => {
  test("measures everything against the same reference, in one run", async () => {
    const { code, stdout, stderr } = await run("--articles", "4", "--rounds", "1", "--json")
    expect([code, stderr]).toEqual([0, ""])
    const { articles, rows } = JSON.parse(stdout)
    expect(articles).toBe(4)
    expect(rows[0]).toMatchObject({ ratio: 1 })
    for (const { milliseconds, ratio } of rows) expect(ratio).toBeCloseTo(rows[0].milliseconds / milliseconds, 10)
  })

  test("measures the articles of a file as well", async () => {
    const { code, stdout } = await run("--texts", "tests/gold", "--articles", "2", "--rounds", "1", "--json")
    expect(code).toBe(0)
    const { articles, rows } = JSON.parse(stdout)
    expect(articles).toBe(2)
    expect(rows[0]).toMatchObject({ ratio: 1 })
  })

  test("tells in one line that a folder holds no article", async () => {
    const { code, stderr } = await run("--texts", "tests/readme", "--rounds", "1")
    expect(code).toBe(1)
    expect(stderr).toMatch(/^[^\n]*no article that can be read[^\n]*\n$/)
  })

  test("tells how much of the heap is in use after many articles and after a tenth of them", async () => {
    const { code, stdout, stderr } = await run("--memory", "40", "--json")
    expect([code, stderr]).toEqual([0, ""])
    const { tenth, articles, early, late, ratio } = JSON.parse(stdout)
    expect([tenth, articles]).toEqual([4, 40])
    expect(ratio).toBeCloseTo(late / early, 10)
  })

  test.skipIf(!hasChromium)("measures the viewer against a bare sigma and a plain scan", async () => {
    const { code, stdout, stderr } = await run("--viewer", "--nodes", "500", "--json")
    expect([code, stderr]).toEqual([0, ""])
    const { nodes, figures } = JSON.parse(stdout)
    expect(nodes).toBe(500)
    expect(figures).toHaveLength(7)
    for (const { what, value, reference, against, ratio } of figures) {
      expect([typeof what, typeof against]).toEqual(["string", "string"])
      expect(value, what).toBeGreaterThan(0)
      expect(ratio).toBeCloseTo(value / reference, 10)
    }
  })

  test.each([["--viewer", "--nodes", "0"], ["--memory", "0"], ["--articles", "0"], ["--rounds", "two"], ["--fast"]])(
    "refuses %s %s in one line",
    async (...given) => {
      const { code, stderr } = await run(...given)
      expect(code).toBe(2)
      expect(stderr).toMatch(/^[^\n]+\n$/)
    },
  )
})

test("the reference is a copy of compromise that the reader has not adapted", () => {
  expect([...terms("chủ trì")[0]!.tags]).toEqual(["Chair"])
  const read = plainCompromise().read("Hoà chủ trì") as { json(): { terms: { normal: string; tags: string[] }[] }[] }
  expect(read.json()[0]!.terms.map(({ normal, tags }) => [normal, tags])[0]).toEqual(["hoa", []])
  expect(read.json()[0]!.terms.flatMap(({ tags }) => tags)).not.toContain("Chair")
})

test("the articles are as many as asked for, each under its own title", () => {
  const articles = articlesToRead(40)
  expect(articles).toHaveLength(40)
  expect(new Set(articles.map(({ title }) => title)).size).toBe(40)
  expect(new Set(articles.map(({ text }) => text)).size).toBe(18)
})

test("articles of their own share neither names nor numbers with the next that tells the same", () => {
  const texts = Array.from({ length: 36 }, (_, n) => articleOfItsOwn(n).text)
  const numbers = (of: readonly string[]) => of.flatMap((text) => text.match(/(?<=số )\d+/gu) ?? [])
  expect(new Set(texts).size).toBe(36)
  expect(numbers(texts.slice(0, 18))).not.toEqual([])
  expect(numbers(texts.slice(18)).filter((number) => numbers(texts.slice(0, 18)).includes(number))).toEqual([])
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])("the median of %j is %d", (numbers, middle) => expect(median(numbers)).toBe(middle))
