import { expect, test } from "vitest"
import { describeInChromium, eventually, labelsOf, placeOf, settled } from "./browser.ts"
import { inSample, MAI, SAMPLE } from "./seed.ts"

describeInChromium(
  "the viewer on a phone, 390 pixels wide",
  () => [SAMPLE],
  (open) => {
    test("nothing is wider than the screen, the graph fills the height, and every button can be touched", async () => {
      const page = await open({ phone: true })
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390)
      const labels = await labelsOf(page)
      const frame = (await page.locator(".canvas").boundingBox())!
      const [top, bottom] = [Math.min(...labels.map((l) => l.y1)), Math.max(...labels.map((l) => l.y2))]
      expect((bottom - top) / frame.height).toBeGreaterThan(0.7)
      expect(labels.length).toBeGreaterThan(SAMPLE.entities.length / 3)
      for (const button of await page.getByRole("button").all()) {
        if (!(await button.isVisible())) continue
        const box = (await button.boundingBox())!
        // The first is a hidden way for keyboards, above the screen until it is focused.
        if (box.y < 0 || box.width <= 1) continue
        expect(box.x >= 0 && box.x + box.width <= 390, (await button.textContent()) ?? "").toBe(true)
        expect(Math.min(box.width, box.height), (await button.textContent()) ?? "").toBeGreaterThanOrEqual(22)
      }
    })

    test("no name lies under the buttons for zooming, however far it is zoomed", async () => {
      const page = await open({ phone: true })
      const frame = (await page.locator(".canvas").boundingBox())!
      const buttons = (await page.locator(".zoom").boundingBox())!
      const [left, top] = [buttons.x - frame.x, buttons.y - frame.y]
      expect(top).toBeLessThan(frame.height)
      let beside = 0
      for (let step = 0; step < 5; step++) {
        await page.getByRole("button", { name: "Phóng to" }).tap()
        await settled(page)
        const level = (await labelsOf(page)).filter((l) => l.y2 > top && l.y1 < top + buttons.height)
        expect(level.filter((l) => l.x2 > left && l.x1 < left + buttons.width)).toEqual([])
        beside += level.length
      }
      expect(beside).toBeGreaterThan(0)
    })

    test("a touch on a node raises the sheet with its facts, and the sheet can be put away", async () => {
      const page = await open({ phone: true })
      const { x, y } = await placeOf(page, MAI.id)
      await page.touchscreen.tap(x, y)
      const heading = page.locator(".node-panel h2", { hasText: MAI.name })
      await heading.waitFor()
      await eventually(async () => (await page.locator(".panel").boundingBox())!.height).toBeGreaterThan(300)
      const here = await placeOf(page, MAI.id)
      expect(here.y).toBeLessThan((await page.locator(".panel").boundingBox())!.y)
      await page.getByRole("button", { name: "Kéo bảng lên hoặc xuống" }).click()
      await eventually(async () => (await page.locator(".panel").boundingBox())!.height).toBeLessThan(100)
    })

    test("several nodes are marked by touch, hidden together and brought back", async () => {
      const page = await open({ phone: true })
      const several = page.getByRole("button", { name: "Đánh dấu nhiều nút" })
      await several.tap()
      await page.getByText("Chạm vào từng nút để đánh dấu").waitFor()
      expect(await several.getAttribute("aria-pressed")).toBe("true")
      const two = [MAI, inSample("Chu Ngọc Anh")]
      for (const [i, { id }] of two.entries()) {
        const { x, y } = await placeOf(page, id)
        await page.touchscreen.tap(x, y)
        await page.getByText(`${i + 1} nút được đánh dấu`).waitFor()
      }
      // It marks, and does not open.
      expect(await page.locator(".node-panel").count()).toBe(0)
      await page.getByRole("button", { name: "Ẩn chúng" }).tap()
      await eventually(() => page.locator(".status-line").textContent()).toContain(`Hiện ${SAMPLE.entities.length - 2} trong`)
      expect(await several.getAttribute("aria-pressed")).toBe("false")
      await page.getByRole("button", { name: "Hoàn tác" }).tap()
      await eventually(() => page.locator(".status-line").textContent()).toContain("toàn bộ đồ thị")
    })

    test("the legend opens over the graph", async () => {
      const page = await open({ phone: true })
      const people = page.getByRole("button", { name: /^Người/ })
      expect(await people.isVisible()).toBe(false)
      await page.getByRole("button", { name: "Chú giải" }).click()
      await people.click()
      await eventually(() => page.locator(".status-line").textContent()).toContain("nút bị bộ lọc ẩn")
    })
  },
)
