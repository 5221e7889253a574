import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

/** The system's Chromium; nothing is downloaded. */
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium"

export const hasChromium = existsSync(CHROMIUM)

/** Starts Chromium without a window, drawing WebGL in software so that pictures are the same on every machine. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--no-first-run",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  })
