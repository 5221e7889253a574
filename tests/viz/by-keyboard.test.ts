import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { describeInChromium, eventually, settled } from "./browser.ts"
import { inSample, MAI, MEETING, SAMPLE } from "./seed.ts"

const CHU = inSample("Chu Ngọc Anh")

const violations = async (page: Page, part: string): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze()
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical" || impact === "moderate")
    .map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`)
}

describeInChromium(
  "the viewer by keyboard",
  () => [SAMPLE],
  (open) => {
    test("from search to a person, a relation, its sentence, the article and back, without a mouse", async () => {
      const page = await open()
      await page.keyboard.press("/")
      await page.keyboard.type("chu ngoc")
      await page.getByRole("option", { name: CHU.name }).waitFor()
      await page.keyboard.press("Enter")
      await page.locator(".node-panel h2", { hasText: CHU.name }).waitFor()
      const quote = page.getByRole("button", { name: `Đọc câu dẫn: ${MEETING.name}` }).first()
      await quote.focus()
      await page.keyboard.press("Enter")
      await page.locator(".edge-panel").waitFor()
      await page.getByRole("button", { name: "Đọc cả bài" }).focus()
      await page.keyboard.press("Enter")
      await page.locator(".article-text mark").first().waitFor()
      await page.keyboard.press("Escape")
      await page.locator(".edge-panel").waitFor()
      await page.keyboard.press("Escape")
      await page.locator(".node-panel").waitFor()
    })

    test("the list is a tree that arrows walk along the lines of the graph", async () => {
      const page = await open({ hash: "e=w&t=list" })
      const focused = () => page.evaluate<string>("document.activeElement.querySelector('.row-name')?.textContent ?? ''")
      await page.getByRole("treeitem").first().focus()
      // A letter goes to the next name that begins with it; there is more than one.
      for (let i = 0; i < 12 && !(await focused()).startsWith(CHU.name); i++) {
        const before = await focused()
        await page.keyboard.press("c")
        await eventually(focused).not.toBe(before)
      }
      expect(await focused()).toContain(`${CHU.name}, Người`)
      const lines = new Set(
        SAMPLE.relations.filter((r) => r.from === CHU.id || r.to === CHU.id).map((r) => `${r.from} ${r.type} ${r.to}`),
      )
      expect(await focused()).toContain(`${lines.size} liên kết`)
      await page.keyboard.press("ArrowRight")
      await eventually(() => page.locator("[aria-level='2']").count()).toBe(lines.size)
      await page.keyboard.press("ArrowDown")
      await eventually(focused).not.toContain(CHU.name)
      const row = await focused()
      await page.keyboard.press("ArrowLeft")
      await eventually(focused).toContain(CHU.name)
      await page.keyboard.press("ArrowDown")
      await eventually(focused).toBe(row)
      await page.keyboard.press("Enter")
      await page.locator(".edge-panel").waitFor()
      await page.getByRole("tab", { name: "Danh sách" }).click()
      await page.getByRole("treeitem").first().focus()
      await page.keyboard.press("Control+Space")
      await eventually(focused).toContain("được đánh dấu")
      await page.keyboard.press("Control+Space")
      await eventually(focused).not.toContain("được đánh dấu")
      await page.keyboard.press("End")
      await page.keyboard.press("e")
      await eventually(() => page.locator(".notice").textContent()).not.toBe("")
    })

    test("tabs, theme, language and undo can all be reached and used", async () => {
      const page = await open()
      await page.getByRole("tab", { name: "Chi tiết" }).focus()
      await page.keyboard.press("ArrowRight")
      expect(await page.getByRole("tab", { name: "Danh sách" }).getAttribute("aria-selected")).toBe("true")
      await page.keyboard.press("ArrowLeft")
      const reached = new Set<string>()
      await page.keyboard.press("Escape")
      await page.evaluate("document.activeElement.blur()")
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab")
        reached.add(
          await page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"),
        )
      }
      for (const name of ["Đến danh sách nút", "Chép liên kết", "Switch to English", "Phóng to", "Vừa khung"])
        expect([...reached], name).toContain(name)
      expect([...reached].some((name) => name.startsWith("Người"))).toBe(true)
    })

    test.each([false, true])("axe finds nothing wrong in any panel, dark: %s", async (dark) => {
      const page = await open({ dark, hash: `e=w&s=${MAI.id}` })
      const found = [...(await violations(page, "html"))]
      for (const hash of [
        "e=w",
        `e=w&s=${MAI.id}.CHAIRED.${MEETING.id}`,
        `e=w&s=${SAMPLE.article.id}`,
        "e=w&t=list",
        "e=w&t=paths",
        "e=w&t=filters",
      ]) {
        await page.goto(`${page.url().split("#")[0]}#${hash}`)
        await settled(page)
        await page.waitForTimeout(200)
        found.push(...(await violations(page, ".panel")).map((line) => `${hash}: ${line}`))
      }
      expect(found).toEqual([])
    })

    test.each([false, true])("axe finds nothing wrong under the graph, nor in a dossier, dark: %s", async (dark) => {
      const page = await open({ dark, hash: "e=w" })
      const found: string[] = []
      for (const [hash, part, ready] of [
        ["e=w&d=time", ".drawer", ".timeline-chart svg"],
        ["e=w&d=table", ".drawer", ".graph-table tbody tr"],
        ["e=w&d=cypher", ".drawer", ".query-editor"],
        ["e=w&k=group", ".foot", ".groups-legend"],
      ] as const) {
        await page.goto(`${page.url().split("#")[0]}#${hash}`)
        await page.reload()
        await page.locator(ready).first().waitFor()
        await settled(page)
        found.push(...(await violations(page, part)).map((line) => `${hash}: ${line}`))
      }
      await page.goto(`${page.url().split("#")[0]}?dossier=${MAI.id}`)
      await page.locator(".dossier h1").waitFor()
      found.push(...(await violations(page, "html")).map((line) => `dossier: ${line}`))
      expect(found).toEqual([])
    })
  },
)
