import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { expect, test } from "vitest"
import { extract, readArticle } from "../../src/extract.ts"
import type { ArticleGraph } from "../../src/graph.ts"
import { ARTICLE, type Ended, folderForTests, type Given, runCommand } from "../terminal/run-command.ts"
import { bytesOf } from "./bytes-of.ts"

const at = folderForTests()
const GRAPH = at("graph.grafeo")

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content)
  return at(name)
}

const ingest = (given: readonly string[], more?: Given): Promise<Ended> =>
  runCommand("ingest/ingest.ts", ["--graph", GRAPH, ...given], more)

/** The invented article under another title, which makes it another article. */
const titled = (title: string): string => ARTICLE.replace(/^.+/, title)

test("npm run ingest reads an article, tells what became of it, and loads nothing the second time", async () => {
  const one = file("one.txt", ARTICLE)
  expect(await ingest([one])).toEqual({
    code: 0,
    stdout: expect.stringMatching(
      /^1 article read: 1 loaded, 0 replaced, 0 unchanged; 0 skipped\.\n[1-9]\d* entities and [1-9]\d* relations stated in them\. Graph: .+graph\.grafeo\. \d+\.\d s\.\n$/,
    ),
    stderr: "",
  })
  const before = readFileSync(GRAPH)
  expect((await ingest([one])).stdout).toContain("1 article read: 0 loaded, 0 replaced, 1 unchanged; 0 skipped.\n")
  expect(readFileSync(GRAPH).equals(before)).toBe(true)
})

test("npm run ingest -- --remove takes an article out again by its id, and says which ids are not there", async () => {
  const { id } = extract(readArticle({ text: titled("Bài thứ hai") })).article
  expect((await ingest(["-", "--list"], { stdin: titled("Bài thứ hai") })).stdout).toMatch(
    new RegExp(`^1 article read: 1 loaded[^]+│ ${id} +│ 2024-03-12 │ +│ Bài thứ hai +│`),
  )
  const removed = await ingest(["--remove", id, "--list"])
  expect(removed).toMatchObject({ code: 0, stdout: expect.stringContaining(`1 of 1 articles removed from ${GRAPH}.\n`) })
  expect(removed.stdout).not.toContain("Bài thứ hai")
  expect(await ingest(["--remove", id])).toEqual({
    code: 1,
    stdout: `0 of 1 articles removed from ${GRAPH}.\n`,
    stderr: `not in the graph: ${id}; npm run ingest -- --list prints the ids of what is in it\n`,
  })
})

test("npm run ingest reads what can be read, says of the rest in one line each why not, and exits 1", async () => {
  mkdirSync(at("bare"))
  const bad = [
    at("none.txt"),
    file("empty.txt", ""),
    file("binary.txt", Buffer.from([1, 2, 0, 255, 0, 0, 7, 200])),
    file("huge.txt", Buffer.alloc(50 * 1024 * 1024, "đọc báo ")),
    file("half.jsonl", `${JSON.stringify({ text: titled("Bài trong dòng") })}\n{"text": "nửa`),
    at("bare"),
  ]
  const { code, stdout, stderr } = await ingest([...bad, file("utf16.txt", bytesOf(ARTICLE, "utf-16le"))])
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" })
  const lines = stdout.split("\n")
  expect(lines.slice(0, 6)).toEqual([
    `skipped ${at("none.txt")}: no such file or folder: check the path`,
    `skipped ${at("empty.txt")}: is empty: nothing to read`,
    `skipped ${at("binary.txt")}: is binary data, not text: save it as UTF-8 text`,
    expect.stringMatching(/huge\.txt: it is longer than 10 MB/),
    expect.stringMatching(/half\.jsonl, line 2: is not JSON/),
    expect.stringMatching(/bare: holds no article/),
  ])
  expect(lines[6]).toMatch(/^2 articles read: .*; 6 skipped\.$/)
})

test("npm run ingest uses the graph of GRAPH, and says in one line what is wrong with it", async () => {
  const environment = { GRAPH: file("broken.grafeo", "GRAFgarbage") }
  const { code, stdout, stderr } = await runCommand("ingest/ingest.ts", [file("one.txt", ARTICLE)], { environment })
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" })
  expect(stderr).toMatch(/^cannot open the graph .+broken\.grafeo: it is damaged[^\n]+\n$/)
})

test.each([
  [[], "name the files or folders to read, or - for standard input (--help tells more)\n"],
  [["--remvoe", "a-1"], "error: unknown option '--remvoe' (Did you mean --remove?)\n"],
])(
  "npm run ingest does nothing with %j",
  async (given, stderr) => {
    expect(await ingest(given)).toEqual({ code: 2, stdout: "", stderr })
  },
  180_000,
)

test("npm run extract prints one article graph a line, the same every time, and stores nothing", async () => {
  const given = [file("a.txt", ARTICLE), file("b.txt", titled("Bài khác"))]
  const first = await runCommand("ingest/extract.ts", given)
  expect(first).toMatchObject({ code: 0, stderr: "" })
  expect((await runCommand("ingest/extract.ts", given)).stdout).toBe(first.stdout)
  const graphs: readonly Omit<ArticleGraph, "passedOver">[] = first.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
  expect(graphs.map(({ article }) => article.title)).toEqual(["Sơn Khê họp bàn về chuyển đổi số", "Bài khác"])
  const quotes = graphs.flatMap(({ relations }) => relations.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))
  expect(quotes.length).toBeGreaterThan(2)
  for (const quote of quotes) expect(ARTICLE).toContain(quote)
})

test("npm run extract reads standard input, and exits 1 where something cannot be read", async () => {
  const given = ["--passed-over", "-", at("none.txt")]
  const { code, stdout, stderr } = await runCommand("ingest/extract.ts", given, { stdin: ARTICLE })
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toHaveProperty("passedOver")
  expect(stderr).toBe(
    `skipped ${at("none.txt")}: no such file or folder: check the path\n1 of the places named could not be read; the graphs of the others were printed\n`,
  )
})
