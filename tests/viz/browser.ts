import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest"
import type { ArticleGraph } from "../../src/graph.ts"
import { hasChromium, startChromium } from "./chromium.ts"
import { type Shown, show } from "./shown.ts"

export interface Looked {
  /** The part of the address after `#`. */
  readonly hash?: string
  readonly dark?: boolean
  readonly phone?: boolean
  /** The server will be gone for a while. */
  readonly away?: boolean
}

/** Opens the viewer in a window of its own and waits until it has drawn what it was asked for. */
export type Open = (how?: Looked) => Promise<Page>

const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/**
 * Runs tests in a real Chromium on a graph file of these articles. After each, whatever the test was about: no error in the
 * console, nothing refused by the content policy, and no request to any other host.
 */
export const describeInChromium = (
  name: string,
  graphs: () => readonly ArticleGraph[],
  tests: (open: Open, shown: () => Shown) => void,
): void => {
  describe.skipIf(!hasChromium)(name, () => {
    let shown: Shown
    let browser: Browser
    const complaints: string[] = []
    const opened: Page[] = []

    beforeAll(async () => {
      shown = await show(graphs())
      browser = await startChromium()
    })
    afterAll(async () => {
      await browser?.close()
      await shown?.close()
    })
    afterEach(async () => {
      for (const page of opened.splice(0)) await page.context().close()
      expect(complaints.splice(0)).toEqual([])
    })

    const open: Open = async ({ hash = "", dark = false, phone = false, away = false } = {}) => {
      const context = await browser.newContext({
        ...(phone ? PHONE : WIDE),
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
        permissions: ["clipboard-read", "clipboard-write"],
      })
      const page = await context.newPage()
      opened.push(page)
      page.on("console", (message) => {
        // A query that is refused is an answer, though the browser notes its status.
        if (/\/api\/(query|explain)$/.test(message.location().url)) return
        // That nobody answers is what a test without a server is about.
        if (away && /net::ERR_(CONNECTION|EMPTY)/.test(message.text())) return
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text())
      })
      page.on("pageerror", (error) => complaints.push(error.message))
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol !== "blob:" && protocol !== "data:" && `${origin}/` !== shown.url) complaints.push(`asked ${request.url()}`)
      })
      await page.addInitScript(
        "addEventListener('securitypolicyviolation', (e) => console.error('refused', e.violatedDirective, e.blockedURI))",
      )
      await page.goto(shown.url + (hash ? `#${hash}` : ""))
      await settled(page)
      return page
    }
    tests(open, () => shown)
  })
}

/** Waits until nothing is being fetched or laid out, and one more frame is drawn. */
export const settled = async (page: Page): Promise<void> => {
  // Not waitForFunction: it evaluates text in the page, which the content policy refuses.
  while (!(await page.evaluate<boolean>("window.daumoi?.idle() ?? false"))) await page.waitForTimeout(30)
  await page.evaluate(
    "document.fonts.ready.then(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => done(null)), 80)))",
  )
}

interface Point {
  readonly x: number
  readonly y: number
}

const onPage = async (page: Page, point: Point | null): Promise<Point> => {
  const frame = await page.locator(".canvas").boundingBox()
  if (!point || !frame) throw new Error("It is not drawn.")
  return { x: frame.x + point.x, y: frame.y + point.y }
}

/** Where a node stands in the window. */
export const placeOf = async (page: Page, id: string): Promise<Point> =>
  onPage(page, await page.evaluate<Point | null>(`window.daumoi.at("${id}")`))

/** A point of a line in the window: `t` from 0, its start, to 1. */
export const alongLine = async (page: Page, from: string, type: string, to: string, t = 0.5): Promise<Point> =>
  onPage(page, await page.evaluate<Point | null>(`window.daumoi.along("${from}", "${type}", "${to}", ${t})`))

/** Like expect, but waits for what the page does in its own time. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 20_000 })

export interface Label {
  readonly id: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** The names that the canvas shows. */
export const labelsOf = (page: Page): Promise<readonly Label[]> => page.evaluate("window.daumoi.labels()")

/** Clicks a node on the canvas. */
export const clickNode = async (page: Page, id: string, modifier?: "Shift" | "Control"): Promise<void> => {
  const { x, y } = await placeOf(page, id)
  if (modifier) await page.keyboard.down(modifier)
  await page.mouse.click(x, y)
  if (modifier) await page.keyboard.up(modifier)
}
