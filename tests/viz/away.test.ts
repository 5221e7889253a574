import { expect, test } from "vitest"
import { clickNode, describeInChromium, eventually, settled } from "./browser.ts"
import { inSample, MAI, SAMPLE } from "./seed.ts"

describeInChromium(
  "the viewer when its server is gone",
  () => [SAMPLE],
  (open, shown) => {
    test("says what to do, and trying again does what could not be done", async () => {
      const page = await open({ hash: `e=a.${inSample("Chu Ngọc Anh").id}`, away: true })
      const field = page.getByRole("combobox", { name: /^Tìm trong đồ thị/ })
      await field.fill("truong thi mai")
      await page.getByRole("option", { name: MAI.name }).waitFor()
      const back = await shown().leave()
      await field.press("Enter")
      const problem = page.getByRole("alert").filter({ hasText: "Không đọc được đồ thị" })
      await problem.waitFor()
      expect(await problem.textContent()).toContain("npm start hoặc npm run view")
      expect(await page.locator(".status-line").textContent()).toContain("Hiện 1 trong")
      // Still gone: it says so again.
      await problem.getByRole("button", { name: "Thử lại" }).click()
      await problem.waitFor()
      await back()
      await problem.getByRole("button", { name: "Thử lại" }).click()
      await eventually(() => problem.count()).toBe(0)
      await eventually(() => page.locator(".status-line").textContent()).toContain("Hiện 2 trong")
    })

    test("a panel that could not be read says so in its place, and is read when tried again", async () => {
      const page = await open({ away: true })
      const back = await shown().leave()
      await clickNode(page, MAI.id)
      const problem = page.locator(".panel").getByRole("alert")
      await problem.waitFor()
      expect(await problem.textContent()).toContain("Máy chủ không trả lời")
      await back()
      await problem.getByRole("button", { name: "Thử lại" }).click()
      await page.locator(".node-panel h2", { hasText: MAI.name }).waitFor()
      await settled(page)
    })
  },
)
