import { expect, test } from "vitest"
import { writeArticle } from "../store/article-graphs.ts"
import { describeInChromium, eventually } from "./browser.ts"

const TWO_WAYS = writeArticle({
  url: "https://example.test/two-ways",
  published: "2024-01-02",
  named: [
    { type: "Person", name: "Nguyễn Văn An" },
    { type: "Event", name: "Hội nghị thứ nhất" },
    { type: "Event", name: "Hội nghị thứ hai" },
    { type: "Person", name: "Trần Thị Bình" },
  ],
  stated: [
    { type: "CHAIRED", from: 0, to: 1 },
    { type: "ATTENDED", from: 3, to: 1 },
    { type: "SPOKE_AT", from: 0, to: 2 },
    { type: "ATTENDED", from: 3, to: 2 },
  ],
})

describeInChromium(
  "two equally short ways between two people",
  () => [TWO_WAYS],
  (open) => {
    test("are both listed, each with the words of its own steps", async () => {
      const page = await open({ hash: "e=w&t=paths" })
      for (const [end, name] of [
        ["Từ", "Nguyễn Văn An"],
        ["Đến", "Trần Thị Bình"],
      ] as const) {
        await page.locator(".path-ends").getByRole("combobox", { name: end, exact: true }).fill(name)
        await page.getByRole("option", { name }).click()
      }
      await page.getByText("2 đường ngắn nhất, 2 bước").waitFor()
      const paths = page.locator(".path")
      await eventually(() => paths.count()).toBe(2)
      const middles = await paths.locator("li:nth-child(2) .fact-node").allTextContents()
      expect(middles.map((text) => text.trim()).sort()).toEqual(["Hội nghị thứ hai", "Hội nghị thứ nhất"])
      for (const [middle, said] of [
        ["Hội nghị thứ nhất", "Nguyễn Văn An CHAIRED Hội nghị thứ nhất"],
        ["Hội nghị thứ hai", "Nguyễn Văn An SPOKE_AT Hội nghị thứ hai"],
      ] as const)
        expect(await paths.filter({ hasText: middle }).locator("q").first().textContent()).toBe(said)
      await paths.filter({ hasText: "Hội nghị thứ hai" }).locator(".tie").first().click()
      await page.locator(".edge-panel .triple", { hasText: "Hội nghị thứ hai" }).waitFor()
    })
  },
)
