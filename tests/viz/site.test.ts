import { readFileSync, writeFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import { apiRoutes } from "../../viz/routes.ts"
import { answerFrom } from "../../viz/site/answer.ts"
import { collectSite } from "../../viz/site/collect.ts"
import { evidencePath } from "../../viz/site/site-data.ts"
import { folderForTests, runCommand } from "../terminal/run-command.ts"
import { clickNode, eventually, settled } from "./browser.ts"
import { hasChromium, startChromium } from "./chromium.ts"
import { HANOI_PARTY, MAI, MEETING, SAMPLE } from "./seed.ts"

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
    const told = await (await routes.request(path, init)).json()
    expect({ path, told: await answer(path, body ?? null) }).toEqual({ path, told })
  }
  expect(await answer("/query", { cypher: "MATCH (n) RETURN n" })).toBeNull()
})

describe.skipIf(!hasChromium)("npm run export -- --site", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser?.close())

  test("writes a folder that opens as a file: search, a node, a link that brings it back", async () => {
    const { code, stderr } = await runCommand("queries/export.ts", ["--site", at("site"), "--graph", at("graph.grafeo")])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^\d+ entities, \d+ relations, 1 articles written to [^\n]+\n$/),
    })
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" })
    const complaints: string[] = []
    page.on("pageerror", (error) => complaints.push(error.message))
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()))
    page.on("request", (request) => /^(?:file|blob|data):/.test(request.url()) || complaints.push(request.url()))
    await page.goto(pathToFileURL(at("site/index.html")).href)
    await settled(page)
    await page.getByRole("combobox", { name: /^Tìm trong đồ thị/ }).fill("truong thi mai")
    await page.getByRole("option", { name: "Trương Thị Mai" }).waitFor()
    await page.keyboard.press("Escape")
    await clickNode(page, MAI.id)
    await page.locator(".node-panel h2", { hasText: MAI.name }).waitFor()
    await eventually(() => page.url()).toContain(MAI.id)
    // The link of what is seen brings it back.
    await page.reload()
    await page.locator(".node-panel h2", { hasText: MAI.name }).waitFor()
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
