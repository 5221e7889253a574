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
const PICTURES = [
  { name: "light", width: 1280, height: 800, scheme: "light", scale: 1 },
  { name: "dark", width: 1280, height: 800, scheme: "dark", scale: 1 },
  { name: "phone", width: 390, height: 844, scheme: "light", scale: 2 },
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
    for (const { name, width, height, scheme, scale } of PICTURES) {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: scheme,
        deviceScaleFactor: scale,
        locale: "vi-VN",
        reducedMotion: "reduce",
      })
      await page.goto(listening.url)
      await page.waitForLoadState("networkidle")
      // The layout settles without telling the page's network of it.
      await page.waitForTimeout(3000)
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
