import { expect, test } from "vitest"
import { describeInChromium, eventually, type Label, labelsOf } from "./browser.ts"
import { SAMPLE } from "./seed.ts"

const overlap = (labels: readonly Label[]): readonly string[] =>
  labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map((b) => `${a.id} ${b.id}`),
  )

describeInChromium(
  "the first look at the sample article",
  () => [SAMPLE],
  (open) => {
    test("shows the whole graph, names nearly every node and each that is well tied, and no name lies on another", async () => {
      const page = await open()
      const labels = await labelsOf(page)
      expect(labels.length).toBeGreaterThan(SAMPLE.entities.length * 0.9)
      const ties = (id: string) => SAMPLE.relations.filter((r) => r.from === id || r.to === id).length
      const unnamed = SAMPLE.entities.filter((e) => labels.every((l) => l.id !== e.id))
      expect(unnamed.filter((e) => ties(e.id) > 5).map((e) => e.name)).toEqual([])
      expect(overlap(labels)).toEqual([])
    })

    test("fills the canvas", async () => {
      const page = await open()
      const labels = await labelsOf(page)
      const frame = (await page.locator(".canvas").boundingBox())!
      const [left, right] = [Math.min(...labels.map((l) => l.x1)), Math.max(...labels.map((l) => l.x2))]
      const [top, bottom] = [Math.min(...labels.map((l) => l.y1)), Math.max(...labels.map((l) => l.y2))]
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(frame.width)
      expect(bottom).toBeLessThanOrEqual(frame.height)
      expect((bottom - top) / frame.height).toBeGreaterThan(0.75)
      expect((right - left) / frame.width).toBeGreaterThan(0.6)
    })

    test("says what it is, from which article, and how much is shown", async () => {
      const page = await open()
      const panel = page.locator(".panel")
      expect(await panel.getByRole("heading", { level: 2 }).textContent()).toBe(
        "Đồ thị tin chính trị Việt Nam, mỗi đường nối một câu dẫn",
      )
      expect(await panel.getByRole("button", { name: SAMPLE.article.title }).count()).toBe(1)
      expect(await page.locator(".status-line").textContent()).toContain(`toàn bộ đồ thị: ${SAMPLE.entities.length} nút`)
      expect(await page.title()).toContain("Đầu Mối")
    })

    test("lays out the same graph the same way each time", async () => {
      const [one, two] = [await open(), await open()]
      expect(await labelsOf(two)).toEqual(await labelsOf(one))
    })

    test("draws every letter with the served typeface, on the canvas too", async () => {
      const page = await open()
      const devtools = await page.context().newCDPSession(page)
      await devtools.send("DOM.enable")
      await devtools.send("CSS.enable")
      const { root } = await devtools.send("DOM.getDocument", { depth: -1 })
      const { nodeIds } = await devtools.send("DOM.querySelectorAll", {
        nodeId: root.nodeId,
        selector: "h1, h2, h3, p, span, button",
      })
      const used = new Set<string>()
      for (const nodeId of nodeIds) {
        const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId })
        for (const { familyName, isCustomFont } of fonts) used.add(`${familyName}${isCustomFont ? "" : " of the system"}`)
      }
      expect([...used].sort()).toEqual(["Be Vietnam Pro", "Be Vietnam Pro Medium", "Be Vietnam Pro SemiBold"])
      // A letter that the typeface lacks is as wide as in the typeface that stands in for it: then two stand-ins differ.
      const names = JSON.stringify(SAMPLE.entities.map((e) => e.name))
      const differing = await page.evaluate<readonly string[]>(`(() => {
      const context = document.createElement("canvas").getContext("2d")
      const width = (letter, standIn) => {
        context.font = '500 48px "Be Vietnam Pro", ' + standIn
        return context.measureText(letter).width
      }
      const letters = [...new Set(${names}.join("") + "ẠẬẶỆỘỢỤỰỲỴỸĐđơưẫễỗữ")]
      return letters.filter((letter) => width(letter, "serif") !== width(letter, "monospace"))
    })()`)
      expect(differing).toEqual([])
    })

    test("turns to English and back, and to dark and back", async () => {
      const page = await open()
      await page.getByRole("button", { name: "Switch to English" }).click()
      await eventually(() => page.locator("html").getAttribute("lang")).toBe("en")
      expect(await page.locator(".status-line").textContent()).toContain("Showing the whole graph")
      expect(await page.locator(".status-line").textContent()).toContain("from 1 article")
      await page.getByRole("button", { name: "Chuyển sang tiếng Việt" }).click()
      expect(await page.locator("html").getAttribute("lang")).toBe("vi")
      await page.getByRole("button", { name: /^Giao diện/ }).click()
      await page.getByRole("button", { name: /^Giao diện/ }).click()
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark")
      await page.reload()
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark")
    })
  },
)

describeInChromium(
  "an empty graph",
  () => [],
  (open) => {
    test("tells how to add articles", async () => {
      const page = await open()
      expect(await page.getByRole("heading", { level: 2, name: "Đồ thị chưa có bài báo nào" }).isVisible()).toBe(true)
      expect(await page.locator("pre").textContent()).toContain("npm run ingest")
    })
  },
)
