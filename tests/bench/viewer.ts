import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { GraphStore } from "../../src/store/graph-store.ts"
import { openStore } from "../../src/store/open-store.ts"
import { searchKey } from "../../src/vi/normal.ts"
import { matchNames, namedOf } from "../../viz/read/match-names.ts"
import { countGraph } from "../../viz/read/overview.ts"
import { NameSearch } from "../../viz/read/search.ts"
import { writeArticle } from "../store/article-graphs.ts"
import { CHROMIUM, hasChromium, startChromium } from "../viz/chromium.ts"
import { type OpenCanvas, openCanvas } from "../viz/open-canvas.ts"
import { idOf, nameOf } from "../viz/page/made-up.ts"
import { inTurns, median } from "./measure.ts"

/** One thing measured of the viewer, beside what it is compared with in the same run. */
export interface Figure {
  readonly what: string
  readonly unit: "ms" | "MB"
  readonly value: number
  readonly reference: number
  /** What the reference is. */
  readonly against: string
  /** The value divided by the reference. */
  readonly ratio: number
  /** What the value is to stay under; null where there is no such aim. */
  readonly goal: number | null
}

const figure = (of: Omit<Figure, "ratio">): Figure => ({ ...of, ratio: of.value / of.reference })

const FRAMES = 25
/** In the first frames code is still being compiled. */
const WARM = 5
const settledMedian = (times: readonly number[]): number => median(times.slice(WARM))

const ALL = "the whole graph in sight"
const NEAR = "zoomed in"

/** What the canvas takes: frames at a tenth of `most` nodes, hovers and memory at `most`, twice as many lines as nodes. */
export const canvasFigures = async (most: number): Promise<readonly Figure[]> => {
  if (!hasChromium) throw new Error(`no Chromium at ${CHROMIUM}: install it, or set CHROMIUM to where it is`)
  const browser = await startChromium()
  const on = async <T>(work: (canvas: OpenCanvas) => Promise<T>): Promise<T> => {
    const canvas = await openCanvas(browser)
    await canvas.ask("leaveCardIdle()")
    const result = await work(canvas)
    await canvas.close()
    return result
  }
  const drawn = (what: "product" | "bare", count: number) =>
    on(async ({ ask }) => {
      await ask(`draw("${what}", ${count})`)
      const frames = async (ratio: number) => settledMedian(await ask<number[]>(`frames(${FRAMES}, ${ratio})`))
      return { all: await frames(1), near: await frames(0.15), hover: settledMedian(await ask<number[]>(`hovers(${FRAMES})`)) }
    })
  try {
    const few = Math.ceil(most / 10)
    const [ours, bare] = [await drawn("product", few), await drawn("bare", few)]
    const [oursAtMost, bareAtMost] = [await drawn("product", most), await drawn("bare", most)]
    const heap = await on(async ({ ask, heap }) => {
      await ask('draw("product", 0)')
      const before = await heap()
      await ask("kill()")
      await ask(`draw("product", ${most})`)
      await ask(`hover("${idOf(1)}")`)
      const full = await heap()
      await ask("clear()")
      return { before, full, after: await heap() }
    })
    const ms = { unit: "ms" as const, against: "a bare sigma with the same graph" }
    const MB = 1e6
    return [
      figure({ ...ms, what: `a frame at ${few} nodes, ${ALL}`, value: ours.all, reference: bare.all, goal: 8 }),
      figure({ ...ms, what: `a frame at ${few} nodes, ${NEAR}`, value: ours.near, reference: bare.near, goal: 8 }),
      figure({
        ...ms,
        what: `a hover at ${most} nodes, over the best tied`,
        value: oursAtMost.hover,
        reference: bareAtMost.hover,
        goal: 20,
      }),
      figure({
        unit: "MB",
        what: `the heap with ${most} nodes`,
        value: heap.full / MB,
        reference: heap.before / MB,
        against: "before they were added",
        goal: null,
      }),
      figure({
        unit: "MB",
        what: "the heap after they were cleared",
        value: heap.after / MB,
        reference: heap.before / MB,
        against: "before they were added",
        goal: null,
      }),
    ]
  } finally {
    await browser.close()
  }
}

/** What people type: a letter, a beginning, words without and with marks, what nothing is called. */
const TYPED = ["a", "binh d", "hung nga", "Đức Giang", "khong co ai"] as const
const ARTICLE = 500

/** What a search over `most` names takes, as the server does it over this store, which must be empty and is left so. */
const searchFigure = async (store: GraphStore, most: number): Promise<Figure> => {
  if ((await countGraph(store)).articles > 0)
    throw new Error(`${store.address} is not empty: the search is measured on a graph of its own`)
  const articles = function* () {
    for (let at = 0; at < most; at += ARTICLE)
      yield writeArticle({
        url: `https://example.test/${at}`,
        named: Array.from({ length: Math.min(ARTICLE, most - at) }, (_, i) => ({
          type: "Person" as const,
          name: nameOf(at + i),
        })),
      })
  }
  const { loaded } = await store.load(articles())
  try {
    const search = new NameSearch(store)
    await search.find("", 20)
    const folded = Array.from({ length: most }, (_, n) => searchKey(nameOf(n)))
    const [own, plain] = await inTurns(5, [
      async () => {
        for (const q of TYPED) await search.find(q, 20)
      },
      () => TYPED.map((q) => folded.filter((name) => name.includes(searchKey(q))).length),
    ])
    return figure({
      what: `a search over ${most} names, ${store.kind === "neo4j" ? "in Neo4j" : "in a graph file"}`,
      unit: "ms",
      value: own!.time / TYPED.length,
      reference: plain!.time / TYPED.length,
      against: "a plain scan of the names",
      goal: 50,
    })
  } finally {
    await store.remove(loaded)
  }
}

/** The same without a server, as a folder that opens without one does it. */
const searchAlone = async (most: number): Promise<Figure> => {
  const named = Array.from({ length: most }, (_, n) => namedOf(idOf(n), "Person", 1, [nameOf(n)]))
  const folded = named.map(({ names }) => names[0]!.folded)
  const [own, plain] = await inTurns(5, [
    () => TYPED.map((q) => matchNames(named, q, 20).total),
    () => TYPED.map((q) => folded.filter((name) => name.includes(searchKey(q))).length),
  ])
  return figure({
    what: `a search over ${most} names, without a server`,
    unit: "ms",
    value: own!.time / TYPED.length,
    reference: plain!.time / TYPED.length,
    against: "a plain scan of the names",
    goal: 50,
  })
}

/** All figures of the viewer; those of Neo4j where the address of an empty one is given. */
export const viewerFigures = async (most: number, neo4j: string | undefined): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), "daumoi-bench-"))
  const searched = async (address: string): Promise<Figure> => {
    const store = await openStore(address)
    return searchFigure(store, most).finally(() => store.close())
  }
  try {
    return [
      ...(neo4j === undefined ? [] : [await searched(neo4j)]),
      await searched(join(folder, "bench.grafeo")),
      await searchAlone(most),
      ...(await canvasFigures(most)),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
