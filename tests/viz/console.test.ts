import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { completionsFor } from "../../viz/app/drawer/complete.ts"
import { describeInChromium, eventually } from "./browser.ts"
import { MAI, SAMPLE } from "./seed.ts"

const POSTS = SAMPLE.relations.filter((r) => r.type === "HOLDS_POSITION")

const write = async (page: Page, query: string): Promise<void> => {
  const editor = page.getByRole("textbox", { name: "Truy vấn Cypher" })
  await editor.waitFor()
  await editor.click()
  await page.keyboard.press("Control+a")
  await page.keyboard.insertText(query)
}
const run = (page: Page) => page.getByRole("button", { name: "Chạy", exact: true }).click()

describeInChromium(
  "the Cypher console",
  () => [SAMPLE],
  (open) => {
    test("answers as a table whose cells lead to their nodes, and states its limits", async () => {
      const page = await open()
      await page.getByRole("button", { name: "Cypher" }).click()
      await write(page, `MATCH (p:Person {id: "${MAI.id}"})-[r:HOLDS_POSITION]->(o:Organization) RETURN p, r, o.name AS body`)
      await page.keyboard.press("Control+Enter")
      const rows = page.locator(".table-frame tbody tr")
      await eventually(() => rows.count()).toBe(POSTS.filter((r) => r.from === MAI.id).length)
      expect(await page.locator(".table-frame th").allTextContents()).toEqual(["p", "r", "body"])
      expect(await page.locator(".console").textContent()).toContain("Tối đa 1.000 dòng, 10 giây")
      await rows.first().getByRole("button", { name: MAI.name, exact: true }).click()
      await page.locator(".node-panel h2", { hasText: MAI.name }).waitFor()
      await rows.first().locator(".lead.quoted").click()
      await page.locator(".edge-panel").waitFor()
    })

    test("shows its answer on the graph, and a link brings the query back without running it", async () => {
      const page = await open({ hash: `e=a.${MAI.id}&d=cypher` })
      const chaired = new Set([MAI.id, ...SAMPLE.relations.flatMap((r) => (r.type === "CHAIRED" ? [r.from, r.to] : []))])
      await write(page, "MATCH (e:Event)<-[r:CHAIRED]-(p:Person) RETURN e, p")
      await run(page)
      await page.getByRole("button", { name: "Hiện trên đồ thị" }).click()
      await eventually(() => page.locator(".status-line").textContent()).toContain(`Hiện ${chaired.size} trong`)
      const again = await open({ hash: new URL(page.url()).hash.slice(1) })
      const editor = again.getByRole("textbox", { name: "Truy vấn Cypher" })
      await editor.waitFor()
      expect(await editor.textContent()).toContain("MATCH (e:Event)<-[r:CHAIRED]-(p:Person) RETURN e, p")
      expect(await again.locator(".table-frame").count()).toBe(0)
    })

    test("a mistake is told in words and underlined at its place; a query that writes is refused", async () => {
      const page = await open({ hash: "e=w&d=cypher" })
      await write(page, "MATCH (p:Person)\nRETRUN p")
      await run(page)
      await page.locator(".console-problem").waitFor()
      await eventually(() => page.locator(".cm-problem").count()).toBe(1)
      await write(page, "MATCH (p:Person) SET p.name = 'x' RETURN p")
      await run(page)
      await eventually(() => page.locator(".console-problem").textContent()).toContain("cannot change the graph")
      await write(page, "MATCH (p:Person) RETURN elementId(p) AS id")
      await run(page)
      await page.getByText("Neo4j và tệp đồ thị hiểu khác nhau").waitFor()
    })

    test("explains a query without running it, and remembers what was run", async () => {
      const page = await open({ hash: "e=w&d=cypher" })
      await write(page, "MATCH (p:Person) RETURN p.name AS name")
      await page.getByRole("button", { name: /EXPLAIN/ }).click()
      await page.locator(".console pre").waitFor()
      expect(((await page.locator(".console pre").textContent()) ?? "").length).toBeGreaterThan(10)
      await write(page, "RETURN 1 AS one")
      await page.getByRole("combobox", { name: "Đã chạy" }).selectOption({ label: "MATCH (p:Person) RETURN p.name AS name" })
      await eventually(() => page.getByRole("textbox", { name: "Truy vấn Cypher" }).textContent()).toContain("p.name AS name")
    })

    test("a long query is stopped, and the next one answers", async () => {
      const page = await open({ hash: "e=w&d=cypher" })
      await write(page, "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity), (e:Entity), (f:Entity) RETURN count(*) AS n")
      await run(page)
      await page.getByRole("button", { name: "Dừng", exact: true }).click()
      await page.getByText("Đã dừng.").waitFor()
      await write(page, "MATCH (p:Person) RETURN count(p) AS n")
      await run(page)
      const people = SAMPLE.entities.filter((e) => e.type === "Person").length
      await eventually(() => page.locator(".table-frame td").first().textContent()).toBe(String(people))
    })

    test("completes labels and relations that occur in the graph", async () => {
      const page = await open({ hash: "e=w&d=cypher" })
      await write(page, "MATCH (p:Per")
      await page.keyboard.press("Control+Space")
      await page.getByRole("option", { name: "Person" }).waitFor()
      // For a moment after it has opened, Enter is taken as meant for the text.
      await page.waitForTimeout(300)
      await page.keyboard.press("Enter")
      await eventually(() => page.getByRole("textbox", { name: "Truy vấn Cypher" }).textContent()).toContain("(p:Person")
    })
  },
)

describe("completion", () => {
  const schema = { labels: ["Person"], relations: ["MET"], properties: ["name"] }
  test.each([
    ["MATCH (p:", "Person"],
    ["MATCH (p:Pe", "Person"],
    ["MATCH (p)-[r:M", "MET"],
    ["MATCH (p)-[:MET|", "MET"],
    ["MATCH (p) WHERE p.", "name"],
    ["MATCH (p {", "name"],
    ["MATCH (p:Person {id: 'x', na", "name"],
    ["MAT", "MATCH"],
    ["MATCH (p:Person)-[r:MET]->(q) RET", "RETURN"],
  ])("after %s offers %s", (before, first) => {
    const offered = completionsFor(before, schema).options.map((o) => o.label)
    expect(offered).toContain(first)
    if (["Person", "MET", "name"].includes(first)) expect(offered).toEqual([first])
  })
})
