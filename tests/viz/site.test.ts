import { readFileSync, writeFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { readQuestions } from "../../queries/questions.ts"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import { apiRoutes } from "../../viz/routes.ts"
import { answerFrom } from "../../viz/site/answer.ts"
import { collectSite } from "../../viz/site/collect.ts"
import { evidencePath } from "../../viz/site/site-data.ts"
import { folderForTests, runCommand } from "../terminal/run-command.ts"
import { alongLine, eventually, settled } from "./browser.ts"
import { hasChromium, startChromium } from "./chromium.ts"
import { HANOI_PARTY, MAI, MEETING, SAMPLE } from "./seed.ts"

/** The questions that a folder cannot answer: they need a value. */
const closed = readQuestions().filter(({ parameters }) => parameters.some((p) => p.required))

const at = folderForTests()
const store = new EmbeddedStore(at("graph.grafeo"))

beforeAll(async () => {
  await store.load([SAMPLE])
})
afterAll(() => store.close())

test("a folder without a server answers as the server does", async () => {
  const data = await collectSite(store)
  const answer = answerFrom(JSON.parse(JSON.stringify(data)))
  const routes = apiRoutes(store)
  const some = [MAI.id, MEETING.id, HANOI_PARTY.id]
  const asked: readonly (readonly [path: string, body?: unknown])[] = [
    ["/overview"],
    ["/graph"],
    ["/timeline"],
    ["/schema"],
    ["/subgraph", { ids: some, with: [] }],
    ["/subgraph", { ids: [MAI.id, "p-00000000000000000000"], with: SAMPLE.entities.map(({ id }) => id) }],
    ...["truong thi mai", "Mai", "hà nội", "ban", "15-nq/tw", "zzz"].map(
      (q) => [`/search?${new URLSearchParams({ q })}`] as const,
    ),
    [`/search?${new URLSearchParams({ q: "ban", type: "Organization" })}`],
    ...SAMPLE.entities.flatMap(({ id }) => [[`/nodes/${id}`], [`/nodes/${id}/neighbours`]] as const),
    ...SAMPLE.relations.map(({ from, type, to }) => [evidencePath(from, type, to)] as const),
    [`/articles/${SAMPLE.article.id}`],
    ...SAMPLE.entities.slice(0, 8).map(({ id }) => [`/path?from=${MAI.id}&to=${id}`] as const),
  ]
  for (const [path, body] of asked) {
    const init = body ? { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : {}
    const told = (await (await routes.request(path, init)).json()) as object
    // Beside what a server says, a folder tells what it cannot do.
    if (path === "/overview") Object.assign(told, { folder: { most: 2000, questions: closed.map(({ title }) => title) } })
    expect({ path, told: await answer(path, body ?? null) }).toEqual({ path, told })
  }
  expect(await answer("/query", { cypher: "MATCH (n) RETURN n" })).toBeNull()
  expect(await answer("/questions/most-connected?", null)).toMatchObject({ name: "most-connected", truncated: true })
  expect(await answer("/questions/most-connected?rows=2", null)).toBeNull()
})

describe.skipIf(!hasChromium)("npm run export -- --site", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser?.close())

  test("writes a folder that opens as a file: search, the sentence behind a link, its article, a question", async () => {
    const { code, stderr } = await runCommand("queries/export.ts", ["--site", at("site"), "--graph", at("graph.grafeo")])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^\d+ entities, \d+ relations, 1 article written to [^\n]+\n$/),
    })
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" })
    const complaints: string[] = []
    page.on("pageerror", (error) => complaints.push(error.message))
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()))
    page.on("request", (request) => /^(?:file|blob|data):/.test(request.url()) || complaints.push(request.url()))
    page.setDefaultTimeout(30_000)
    await page.goto(pathToFileURL(at("site/index.html")).href)
    await settled(page)
    // What it cannot do it says, and does not offer.
    await page.getByText(`chứa tối đa 2.000 nút. Truy vấn Cypher và ${closed.length} câu hỏi cần nhập giá trị`).waitFor()
    expect(await page.locator(".drawer-buttons").getByRole("button").allTextContents()).toEqual([" Dòng thời gian", " Bảng"])
    const { x, y } = await alongLine(page, MAI.id, "CHAIRED", MEETING.id)
    await page.mouse.move(x, y)
    await page.mouse.click(x, y)
    const said = page.locator(".edge-panel")
    await said.waitFor()
    const chaired = SAMPLE.relations.find((r) => r.type === "CHAIRED" && r.from === MAI.id && r.to === MEETING.id)!
    expect((await said.locator("blockquote mark").allTextContents()).join("")).toBe(chaired.evidence[0]!.quote)
    await said.getByRole("button", { name: "Đọc cả bài" }).click()
    await page.locator(".article-text", { hasText: chaired.evidence[0]!.quote }).waitFor()
    await page.getByRole("combobox", { name: /^Tìm trong đồ thị/ }).fill("truong thi mai")
    await page.getByRole("option", { name: "Trương Thị Mai" }).waitFor()
    await page.keyboard.press("Enter")
    await page.locator(".node-panel h2", { hasText: MAI.name }).waitFor()
    await eventually(() => page.url()).toContain(MAI.id)
    // The link of what is seen brings it back.
    await page.reload()
    await page.locator(".node-panel h2", { hasText: MAI.name }).waitFor()
    await page.getByRole("tab", { name: "Hỏi" }).click()
    await page.getByText(`${closed.length} câu hỏi cần nhập giá trị`).click()
    const unanswered = page.locator(".unanswered li")
    expect(await unanswered.allTextContents()).toEqual(closed.map(({ title }) => title.vi))
    await page.getByRole("button", { name: "Ai chủ trì sự kiện nào" }).click()
    await page.getByRole("button", { name: "Hỏi", exact: true }).click()
    await page.locator(".answer li", { hasText: MAI.name }).first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  test("writes over what it wrote, and over nothing else", async () => {
    writeFileSync(at("mine.txt"), "mine")
    const { code, stderr } = await runCommand("queries/export.ts", ["--site", at(""), "--graph", at("graph.grafeo")])
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^the folder [^\n]+ holds other things: [^\n]+\n$/),
    })
    expect(readFileSync(at("mine.txt"), "utf8")).toBe("mine")
  })
})
