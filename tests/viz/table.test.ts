import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { writeArticle } from "../store/article-graphs.ts"
import { describeInChromium, eventually, labelsOf, settled } from "./browser.ts"
import { inSample, MAI, SAMPLE } from "./seed.ts"

const cells = (page: Page, column: number): Promise<readonly string[]> =>
  page.locator(`.graph-table tbody tr > :nth-child(${column})`).allTextContents()

const trimmed = async (page: Page, column: number): Promise<readonly string[]> =>
  (await cells(page, column)).map((text) => text.trim())

describeInChromium(
  "the table under the sample article's picture",
  () => [SAMPLE],
  (open) => {
    test("holds every node that is shown and says of how many; a head sorts by its column, and back", async () => {
      const page = await open()
      await page.getByRole("button", { name: "Bảng", exact: true }).click()
      const table = page.locator(".graph-table")
      await table.getByText(`${SAMPLE.entities.length} nút trên hình, trong ${SAMPLE.entities.length} nút của đồ thị`).waitFor()
      expect((await cells(page, 1)).length).toBe(SAMPLE.entities.length)
      const names = SAMPLE.entities.map((e) => e.name).sort(new Intl.Collator("vi").compare)
      await table.getByRole("button", { name: "Tên" }).click()
      await eventually(() => trimmed(page, 1)).toEqual(names)
      expect(await table.getByRole("columnheader", { name: "Tên" }).getAttribute("aria-sort")).toBe("ascending")
      await table.getByRole("button", { name: "Tên" }).click()
      await eventually(() => trimmed(page, 1)).toEqual(names.toReversed())
      expect(await table.getByRole("columnheader", { name: "Tên" }).getAttribute("aria-sort")).toBe("descending")
      await table.getByRole("button", { name: "Mọi quan hệ" }).click()
      const degrees = (await cells(page, 4)).map(Number)
      expect(degrees).toEqual(degrees.toSorted((a, b) => a - b))
      expect(new Set(degrees).size).toBeGreaterThan(3)
    })

    test("holds every relation that is shown, posts of one line each, those without a day last", async () => {
      const page = await open({ hash: "e=w&d=table" })
      const table = page.locator(".graph-table")
      await table.getByText(`Quan hệ (${SAMPLE.relations.length})`).click()
      await eventually(() => cells(page, 1).then((c) => c.length)).toBe(SAMPLE.relations.length)
      await table.getByText(new RegExp(`^${SAMPLE.relations.length} quan hệ trên \\d+ đường nối đang hiện`)).waitFor()
      const titles = SAMPLE.relations
        .filter((r) => r.from === MAI.id && r.properties.title)
        .map((r) => String(r.properties.title))
      const rows = table.getByRole("row").filter({ hasText: MAI.name })
      for (const title of titles) expect(await rows.filter({ hasText: title }).count(), title).toBeGreaterThan(0)
      await table.getByRole("button", { name: "Chức vụ" }).click()
      const posts = await trimmed(page, 4)
      expect(posts.lastIndexOf(posts.findLast((text) => text !== "")!)).toBe(posts.indexOf("") - 1)
    })

    test("a row chosen in it is chosen in the picture, and the other way round", async () => {
      const page = await open({ hash: "e=w&d=table" })
      const row = page.locator(".graph-table").getByRole("row").filter({ hasText: "Đinh Tiến Dũng" }).first()
      await row.getByRole("cell").first().click()
      await page.locator(".node-panel h2", { hasText: "Đinh Tiến Dũng" }).waitFor()
      await eventually(() => row.getAttribute("aria-current")).toBe("true")
      expect(page.url()).toContain(`s=${inSample("Đinh Tiến Dũng").id}`)
      // The picture shows the chosen and its neighbours.
      await eventually(async () => (await labelsOf(page)).some((l) => l.id === inSample("Đinh Tiến Dũng").id)).toBe(true)
      await page.getByText(/^Quan hệ \(/).click()
      const chaired = page.locator(".graph-table").getByRole("row").filter({ hasText: "chủ trì" }).first()
      await chaired.getByRole("button").click()
      await page.locator(".edge-panel .verb", { hasText: "chủ trì" }).waitFor()
      await eventually(() => chaired.getAttribute("aria-current")).toBe("true")
    })

    test("what a filter hides leaves the table, and the table says so", async () => {
      const page = await open({ hash: "e=w&d=table" })
      const people = SAMPLE.entities.filter((e) => e.type === "Person").length
      await page
        .locator(".legend")
        .getByRole("button", { name: /^Người/ })
        .click()
      await eventually(() => cells(page, 1).then((c) => c.length)).toBe(SAMPLE.entities.length - people)
      expect(await page.locator(".table-head").textContent()).toContain(`${people} nút bị bộ lọc ẩn`)
    })
  },
)

const NAMES = ["Đỗ Văn Ân", "Dương Văn An", "Ân Văn Đức", "An Văn Bình", "Ăn Văn Tư"]
const MANY = writeArticle({
  url: "https://example.test/many",
  published: "2024-01-02",
  named: [
    ...NAMES.map((name) => ({ type: "Person" as const, name })),
    ...Array.from({ length: 120 }, (_, i) => ({ type: "Person" as const, name: `Người ${String(i).padStart(3, "0")}` })),
  ],
})

describeInChromium(
  "a table of more rows than a page holds",
  () => [MANY],
  (open) => {
    test("is turned page by page, says which rows it shows, and sorts all of them in Vietnamese order", async () => {
      const page = await open({ hash: "e=w&d=table" })
      const table = page.locator(".graph-table")
      await table.getByText("Dòng 1 đến 100 trong 125").waitFor()
      await table.getByRole("button", { name: "Tên" }).click()
      await eventually(async () => (await trimmed(page, 1)).slice(0, 5)).toEqual([
        "An Văn Bình",
        "Ăn Văn Tư",
        "Ân Văn Đức",
        "Dương Văn An",
        "Đỗ Văn Ân",
      ])
      expect(await table.getByRole("button", { name: "Trang trước" }).isDisabled()).toBe(true)
      await table.getByRole("button", { name: "Trang sau" }).click()
      await table.getByText("Dòng 101 đến 125 trong 125").waitFor()
      expect((await trimmed(page, 1)).at(-1)).toBe("Người 119")
      expect(await table.getByRole("button", { name: "Trang sau" }).isDisabled()).toBe(true)
      // Sorting begins at the first page again.
      await table.getByRole("button", { name: "Tên" }).click()
      await table.getByText("Dòng 1 đến 100 trong 125").waitFor()
      expect((await trimmed(page, 1))[0]).toBe("Người 119")
    })

    test("opens on a phone without being wider than it", async () => {
      const page = await open({ phone: true })
      await page.getByRole("button", { name: "Bảng", exact: true }).click()
      await page.getByText("Dòng 1 đến 100 trong 125").waitFor()
      await settled(page)
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390)
    })
  },
)
