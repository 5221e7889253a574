import { expect, test } from "vitest"
import { describeInChromium, settled } from "./browser.ts"
import { HANOI_PARTY, MAI, SAMPLE } from "./seed.ts"

const statedOf = (id: string) => SAMPLE.relations.filter((r) => r.from === id || r.to === id)

describeInChromium(
  "a dossier to print, and the picture in another page's frame",
  () => [SAMPLE],
  (open, shown) => {
    test("has every sentence about a person with its article, and prints black on white without buttons", async () => {
      const page = await open({ dark: true, hash: `e=w&s=${MAI.id}` })
      const [dossier] = await Promise.all([
        page.context().waitForEvent("page"),
        page.getByRole("link", { name: "Hồ sơ để in" }).click(),
      ])
      await dossier.getByRole("heading", { level: 1, name: MAI.name }).waitFor()
      const quotes = (await dossier.locator("blockquote").allTextContents()).join("\n")
      for (const quote of statedOf(MAI.id).flatMap((r) => r.evidence.map((e) => e.quote)))
        expect(quotes.replace(/\s+/g, " ")).toContain(quote.replace(/\s+/g, " "))
      // The same words stand once behind each fact.
      for (const fact of await dossier.locator("ul > li").all()) {
        const said = await fact.locator("blockquote").allTextContents()
        expect(said).toEqual([...new Set(said)])
      }
      expect(await dossier.locator("ol li").allTextContents()).toEqual([expect.stringContaining(SAMPLE.article.title)])
      expect(await dossier.locator("blockquote cite").first().textContent()).toBe("[1]")
      // What is longer than the window can be scrolled to, and is printed.
      expect(await dossier.evaluate("document.documentElement.scrollHeight > innerHeight")).toBe(true)
      await dossier.emulateMedia({ media: "print" })
      expect(await dossier.getByRole("button").count()).toBe(0)
      expect(await dossier.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)")
      expect(await dossier.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)")
      expect((await dossier.pdf()).subarray(0, 4).toString()).toBe("%PDF")
      await dossier.emulateMedia({ media: "screen" })
      await dossier.getByRole("link", { name: "Mở trên đồ thị" }).click()
      await settled(dossier)
      expect(await dossier.locator(".node-panel h2").textContent()).toBe(MAI.name)
    })

    test("speaks English where it was asked for in English", async () => {
      const page = await open({ hash: `e=w&s=${HANOI_PARTY.id}&l=en` })
      const href = (await page.getByRole("link", { name: "Dossier to print" }).getAttribute("href"))!
      await page.goto(shown().url + href)
      await page.getByRole("button", { name: "Print or save as PDF" }).waitFor()
      expect(await page.locator("html").getAttribute("lang")).toBe("en")
    })

    test("in a frame the picture is alone, says what it shows, and leads to the whole viewer with the same view", async () => {
      const page = await open()
      await page.goto(`${shown().url}?embed=1#e=w;f.Place!!1!all!!`)
      await settled(page)
      for (const part of [".top-bar", ".panel", ".drawer-buttons"]) expect(await page.locator(part).count(), part).toBe(0)
      expect(await page.locator(".status-line").textContent()).toContain("nút bị bộ lọc ẩn")
      const box = (await page.locator(".canvas").boundingBox())!
      expect([box.x, box.y, box.width]).toEqual([0, 0, 1280])
      const [whole] = await Promise.all([
        page.context().waitForEvent("page"),
        page.getByRole("link", { name: "Mở trong Đầu Mối" }).click(),
      ])
      await settled(whole)
      expect(await whole.locator(".panel").count()).toBe(1)
      expect(await whole.locator(".status-line").textContent()).toContain("nút bị bộ lọc ẩn")
    })
  },
)
