import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { PRESS } from "../queries/press.ts"
import { describeInChromium, eventually } from "./browser.ts"

const stated = PRESS.flatMap((graph) => graph.relations.map((relation) => ({ ...relation, article: graph.article.id })))
const relations = [...new Set(stated.map((r) => r.id))].map((id) => stated.filter((r) => r.id === id))
const statedBy = (least: number): number => relations.filter((said) => said.length >= least).length
const PLANNED = relations.filter((said) => said.every((r) => r.properties.planned === true)).length

const shownOf = (page: Page): Promise<string | null> => page.locator(".table-head").textContent()

describeInChromium(
  "filters of what is drawn",
  () => PRESS,
  (open) => {
    test("leave only relations that so many articles state", async () => {
      const page = await open({ hash: "e=w&t=filters&d=table" })
      await eventually(() => shownOf(page)).toContain(`Quan hệ (${relations.length})`)
      const least = page.getByRole("slider", { name: "Ít nhất số bài báo nêu" })
      await least.press("ArrowRight")
      expect(statedBy(2)).toBeGreaterThan(0)
      expect(statedBy(2)).toBeLessThan(relations.length)
      await eventually(() => shownOf(page)).toContain(`Quan hệ (${statedBy(2)})`)
      await least.press("End")
      await eventually(() => shownOf(page)).toContain(`Quan hệ (${statedBy(3)})`)
      expect(await page.locator(".status-line").textContent()).toContain("bị bộ lọc ẩn")
      expect(page.url()).toContain("3")
      // A link brings the filter back.
      await page.reload()
      await eventually(() => shownOf(page)).toContain(`Quan hệ (${statedBy(3)})`)
      await page.getByRole("button", { name: "Hoàn tác" }).click()
      await eventually(() => shownOf(page)).toContain(`Quan hệ (${relations.length})`)
    })

    test("part what is announced from what was done", async () => {
      const page = await open({ hash: "e=w&t=filters&d=table" })
      await page.getByText("dự kiến", { exact: true }).click()
      expect(PLANNED).toBe(1)
      await eventually(() => shownOf(page)).toContain(`Quan hệ (${PLANNED})`)
      await eventually(() => page.locator(".status-line").textContent()).toContain("Hiện 2 trong")
      await page.getByText("đã xảy ra", { exact: true }).click()
      await eventually(() => shownOf(page)).toContain(`Quan hệ (${relations.length - PLANNED})`)
      await page.getByText("cả hai", { exact: true }).click()
      await eventually(() => shownOf(page)).toContain(`Quan hệ (${relations.length})`)
    })
  },
)
