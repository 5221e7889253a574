import { resolve } from "node:path"
import type { Browser, CDPSession, Page } from "playwright-core"
import { build } from "vite"

const ENTRY = resolve(__dirname, "page/canvas-page.ts")

let script: Promise<string> | null = null

/** The page's script with all that it imports, as the built app has it. */
const bundled = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "es2022", lib: { entry: ENTRY, formats: ["iife"], name: "canvasPageScript" } },
  })
  const [{ output }] = built as { output: { code: string }[] }[] as [{ output: [{ code: string }] }]
  return output[0].code
}

/** Heap of a page once garbage is collected, in bytes: what JavaScript holds, with the memory behind its arrays. */
export type HeapOf = () => Promise<number>

export interface OpenCanvas {
  readonly page: Page
  /** Asks tests/viz/page/canvas-page.ts, whose methods these are. */
  readonly ask: <T>(call: string) => Promise<T>
  readonly heap: HeapOf
  readonly close: () => Promise<void>
}

/** Opens a page with nothing but the viewer's canvas, 1280 by 800. */
export const openCanvas = async (browser: Browser): Promise<OpenCanvas> => {
  script ??= bundled()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" })
  const page = await context.newPage()
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(error.message))
  await page.setContent('<!doctype html><body style="margin:0"><div id="canvas" style="width:1280px;height:800px"></div></body>')
  await page.addScriptTag({ content: await script })
  const devtools: CDPSession = await context.newCDPSession(page)
  const heap: HeapOf = async () => {
    await devtools.send("HeapProfiler.collectGarbage")
    const { usedSize, backingStorageSize } = (await devtools.send("Runtime.getHeapUsage")) as {
      usedSize: number
      backingStorageSize?: number
    }
    return usedSize + (backingStorageSize ?? 0)
  }
  const ask = async <T>(call: string): Promise<T> => {
    const answer = await page.evaluate<T>(`canvasPage.${call}`)
    if (errors.length > 0) throw new Error(errors.join("; "))
    return answer
  }
  return { page, ask, heap, close: () => context.close() }
}
