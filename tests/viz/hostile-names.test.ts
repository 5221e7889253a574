import { expect, test } from "vitest"
import { writeArticle } from "../store/article-graphs.ts"
import { clickNode, describeInChromium, labelsOf, settled } from "./browser.ts"

const IMAGE = `<img src=x onerror="window.hacked=1">`
const NAMES = [
  IMAGE,
  "<script>window.hacked=1</script>",
  "javascript:window.hacked=1",
  "{{constructor.constructor('window.hacked=1')()}}",
  "Nguyễn\u202eVăn\u202c An",
  `Tên rất dài ${"dài ".repeat(500)}`,
  "MộtTừKhôngCóDấuCách".repeat(60),
  `"'\`&amp;&lt;%00`,
  "👩‍👩‍👧‍👦 ẫ\u0323\u0301\u0301\u0301",
] as const

const HOSTILE = writeArticle({
  url: `https://evil.example/?q="><img src=x onerror=window.hacked=1>`,
  published: "2024-01-02",
  named: [
    ...NAMES.map((name) => ({ type: "Person" as const, name, aliases: [`bí danh ${IMAGE}`] })),
    { type: "Event", name: IMAGE },
  ],
  stated: NAMES.map((_, i) => ({ type: "ATTENDED" as const, from: i, to: NAMES.length })),
})
const SCRIPTED = {
  ...HOSTILE,
  article: { ...HOSTILE.article, title: IMAGE, source: IMAGE, url: "javascript:window.hacked=1" },
}

describeInChromium(
  "names and texts that were written to do harm",
  () => [SCRIPTED],
  (open) => {
    test("are shown as text everywhere, and nothing of them runs", async () => {
      const page = await open()
      const [bad] = HOSTILE.entities as [(typeof HOSTILE.entities)[number]]
      const event = HOSTILE.entities.at(-1)!
      expect((await labelsOf(page)).length).toBeGreaterThan(3)
      for (const hash of [
        "e=w",
        "e=w&t=list",
        `e=w&s=${bad.id}`,
        `e=w&s=${bad.id}.ATTENDED.${event.id}`,
        `e=w&s=${SCRIPTED.article.id}`,
      ]) {
        await page.goto(`${page.url().split("#")[0]}#${hash}`)
        await settled(page)
        await page.getByText(IMAGE).first().waitFor()
        expect(await page.locator(".panel img, .panel script").count()).toBe(0)
        expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
        const wide = "(() => { const b = document.querySelector('.panel-body'); return b.scrollWidth - b.clientWidth })()"
        expect(await page.evaluate(wide), hash).toBe(0)
      }
      // An address that is not the web's is no link.
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
      await page.getByRole("combobox").first().fill("img src")
      await page.getByRole("option").first().waitFor()
      expect(await page.locator(".search-results img").count()).toBe(0)
      await page.keyboard.press("Escape")
      await clickNode(page, event.id)
      await page.locator(".node-panel").waitFor()
      expect(await page.evaluate("window.hacked ?? null")).toBe(null)
    })

    test("a name that turns the reading direction does not turn what stands around it", async () => {
      const page = await open({ hash: "e=w&t=list" })
      const row = page.getByRole("treeitem").filter({ hasText: "Nguyễn" }).first()
      expect(await row.locator("bdi").count()).toBe(1)
    })

    test("a link's parts are read, never run", async () => {
      const page = await open({ hash: `e=w&s=<img src=x onerror=window.hacked=1>&t=<b>&l=javascript:1&v=%3Cscript%3E` })
      expect(await page.evaluate("window.hacked ?? null")).toBe(null)
      expect(await page.locator(".about-panel").count()).toBe(1)
    })
  },
)
