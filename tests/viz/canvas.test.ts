import type { Browser } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { hasChromium, startChromium } from "./chromium.ts"
import { type OpenCanvas, openCanvas } from "./open-canvas.ts"
import { idOf } from "./page/made-up.ts"

interface Counts {
  readonly frames: number
  readonly indexed: number
  readonly nodes: number
  readonly lines: number
}

describe.skipIf(!hasChromium)("the canvas, by what it has sigma do", () => {
  let browser: Browser
  let canvas: OpenCanvas
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(async () => {
    await browser?.close()
  })
  afterEach(() => canvas.close())

  const draw = async (count: number): Promise<void> => {
    canvas = await openCanvas(browser)
    await canvas.ask(`draw("product", ${count})`)
    await canvas.page.waitForTimeout(100)
    await counts()
  }
  const counts = (): Promise<Counts> => canvas.ask("counts()")
  const hover = async (id: string | null): Promise<Counts> => {
    await canvas.ask(`hover(${JSON.stringify(id)})`)
    return counts()
  }
  const linesAt = async (id: string): Promise<ReadonlySet<string>> => new Set(await canvas.ask<string[]>(`linesAt("${id}")`))
  /** What is in one of two sets alone. */
  const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
    [...a, ...b].filter((x) => a.has(x) !== b.has(x))

  test("a hover in a large graph paints the node and its lines again, and reads nothing else", async () => {
    await draw(3000)
    const [one, other] = [idOf(700), idOf(900)]
    const [linesOfOne, linesOfOther] = [await linesAt(one), await linesAt(other)]
    expect(linesOfOne.size).toBeGreaterThan(0)
    expect(await hover(one)).toEqual({ frames: 1, indexed: 0, nodes: 1, lines: linesOfOne.size })
    expect(await hover(one)).toEqual({ frames: 0, indexed: 0, nodes: 0, lines: 0 })
    expect(await hover(other)).toEqual({ frames: 1, indexed: 0, nodes: 2, lines: apart(linesOfOne, linesOfOther).length })
    expect(await hover(null)).toEqual({ frames: 1, indexed: 0, nodes: 1, lines: linesOfOther.size })
  })

  test("from node to node in a small graph it paints only what steps back or comes forth", async () => {
    await draw(300)
    const [one, other] = [idOf(100), idOf(150)]
    const around = async (id: string) => new Set([id, ...(await canvas.ask<string[]>(`neighboursOf("${id}")`))])
    // All others step back.
    expect(await hover(one)).toEqual({ frames: 1, indexed: 0, nodes: 300, lines: 600 })
    const lines = apart(await linesAt(one), await linesAt(other)).length
    const nodes = new Set([...apart(await around(one), await around(other)), one, other]).size
    expect(nodes).toBeLessThan(100)
    expect(await hover(other)).toEqual({ frames: 1, indexed: 0, nodes, lines })
  })

  test("clearing has sigma read once, and nothing of what was drawn is held any more", async () => {
    await draw(1000)
    await hover(idOf(3))
    const watched = await canvas.ask("watch()")
    expect(watched).toBeGreaterThan(4000)
    await canvas.heap()
    expect(await canvas.ask("held()")).toBe(watched)
    expect(await canvas.ask("idsKept()")).toBeGreaterThan(1000)
    await counts()
    await canvas.ask("clear()")
    expect(await counts()).toMatchObject({ indexed: 1, nodes: 0, lines: 0 })
    await canvas.page.waitForTimeout(100)
    await canvas.heap()
    expect(await canvas.ask("held()")).toBe(0)
    expect(await canvas.ask("idsKept()")).toBe(0)
  })
})
