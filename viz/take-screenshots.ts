import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openStore } from "../src/store/open-store.ts"
import { command, Failure, run } from "../src/terminal/command.ts"
import { buildSite, SITE } from "./build.ts"
import { listen } from "./listen.ts"
import { loadSample } from "./sample.ts"
import { createServer } from "./server.ts"

const INTO = join(__dirname, "screenshots")
const WIDE = { width: 1280, height: 800, scale: 1 } as const
const QUERY = `MATCH (p:Person)-[r:HOLDS_POSITION]->(o:Organization)
RETURN p, r.title AS post, o ORDER BY p.name LIMIT 20`
/** Each opens with what stands after the address's #, and clicks the button of that name where one is given. */
const PICTURES = [
  { name: "light", ...WIDE, scheme: "light", hash: "", click: null },
  { name: "dark", ...WIDE, scheme: "dark", hash: "", click: null },
  { name: "phone", width: 390, height: 844, scheme: "light", scale: 2, hash: "", click: null },
  { name: "english", ...WIDE, scheme: "light", hash: "e=w&l=en", click: /^Trương Thị Mai/ },
  {
    name: "cypher",
    ...WIDE,
    scheme: "dark",
    hash: `e=w&l=en&d=cypher&c=${encodeURIComponent(encodeURIComponent(QUERY))}`,
    click: /^Run$/,
  },
] as const

/** Draws the README's pictures anew from the sample article. */
const takeScreenshots = async (): Promise<void> => {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium"
  if (!existsSync(executablePath))
    throw new Failure(`Cannot draw: no Chromium at ${executablePath}; install it, or set CHROMIUM to where it is.`)
  const { chromium } = await import("playwright-core")
  await buildSite((line) => console.log(line))
  const folder = mkdtempSync(join(tmpdir(), "daumoi-"))
  const store = await openStore(join(folder, "sample.grafeo"))
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
  try {
    await loadSample(store)
    const listening = await listen(createServer(store, { site: SITE, hosts: [] }), "127.0.0.1", 0)
    mkdirSync(INTO, { recursive: true })
    for (const { name, width, height, scheme, scale, hash, click } of PICTURES) {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: scheme,
        deviceScaleFactor: scale,
        locale: "vi-VN",
        reducedMotion: "reduce",
      })
      await page.goto(`${listening.url}${hash ? `#${hash}` : ""}`)
      await page.waitForLoadState("networkidle")
      // The layout settles without telling the page's network of it.
      await page.waitForTimeout(3000)
      if (click) {
        await page.getByRole("button", { name: click }).first().click()
        // Away from what would light up under it.
        await page.mouse.move(width * 0.6, 20)
        await page.waitForTimeout(1500)
      }
      const path = join(INTO, `${name}.png`)
      await page.screenshot({ path })
      console.log(path)
      await page.close()
    }
    await listening.close()
  } finally {
    await browser.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const screenshots = command("npm run screenshots --", "Draws the README's pictures anew, from the sample article, in Chromium.")
screenshots.action(takeScreenshots)
void run(screenshots)
