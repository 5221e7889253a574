import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { DARK, LIGHT } from "../../viz/app/canvas/palette.ts"
import { findGroups } from "../../viz/app/session/groups.ts"
import { GROUP_COLOURS } from "../../viz/app/session/look.ts"
import { describeInChromium, eventually } from "./browser.ts"
import { SAMPLE } from "./seed.ts"

/** Colours and sizes of the nodes, as the picture that is saved has them. */
const marks = async (page: Page): Promise<readonly { readonly colour: string; readonly size: number }[]> => {
  await page.getByRole("button", { name: "Lưu thành tệp" }).click()
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Ảnh SVG" }).click()])
  const svg = readFileSync(await file.path(), "utf8")
  return [...svg.matchAll(/scale\(([\d.]+)\)" d="[^"]+" fill="(#\w+)"/g)].map((m) => ({ size: Number(m[1]), colour: m[2]! }))
}

describeInChromium(
  "what colours and sizes stand for",
  () => [SAMPLE],
  (open) => {
    test("colours tell communities, named in the legend after their best tied node; a link keeps it", async () => {
      const page = await open()
      const before = await marks(page)
      await page.getByRole("tab", { name: "Bộ lọc" }).click()
      await page.getByText("nhóm gắn kết", { exact: true }).click()
      const legend = page.getByRole("list", { name: "nhóm gắn kết" })
      await eventually(() => legend.getByRole("button").count()).toBeGreaterThan(1)
      const counts = (await legend.locator(".number").allTextContents()).map(Number)
      const tied = new Set(SAMPLE.relations.flatMap((r) => (r.from === r.to ? [] : [r.from, r.to])))
      expect(counts.reduce((a, b) => a + b, 0)).toBe(tied.size)
      const after = await marks(page)
      expect(after.map((m) => m.colour)).not.toEqual(before.map((m) => m.colour))
      for (const { colour } of after) expect(GROUP_COLOURS.map((c) => c.toLowerCase())).toContain(colour.toLowerCase())
      // What is tied to nothing is in no group, and has the colour of the small ones.
      const alone = SAMPLE.entities.length > tied.size ? 1 : 0
      expect(new Set(after.map((m) => m.colour)).size).toBe(Math.min(counts.length + alone, GROUP_COLOURS.length))
      expect(after.map((m) => m.size)).toEqual(before.map((m) => m.size))
      const again = await open({ hash: new URL(page.url()).hash.slice(1) })
      await eventually(() => again.getByRole("list", { name: "nhóm gắn kết" }).getByRole("button").count()).toBeGreaterThan(1)
      await again.getByText("loại", { exact: true }).click()
      await eventually(() => again.getByRole("list", { name: "nhóm gắn kết" }).count()).toBe(0)
    })

    test("sizes tell how many articles name a node: of one article all are alike", async () => {
      const page = await open({ hash: "e=w&t=filters" })
      expect(new Set((await marks(page)).map((m) => m.size)).size).toBeGreaterThan(3)
      await page.getByText("số bài báo", { exact: true }).click()
      expect(new Set((await marks(page)).map((m) => m.size)).size).toBe(1)
    })
  },
)

describe("groups", () => {
  const node = (id: string) => ({
    ...{ id, type: "Person", resolution: false, name: id, aliases: [] },
    support: 1,
    degree: 1,
    properties: {},
  })
  const line = (from: string, to: string) => ({
    key: `${from}.MET.${to}`,
    from,
    to,
    type: "MET",
    relations: [],
    support: 1,
    planned: false,
  })
  const ring = (ids: readonly string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => line(a, b)))
  const [left, right] = [
    ["a1", "a2", "a3", "a4", "a5"],
    ["b1", "b2", "b3", "b4"],
  ]
  const view = {
    nodes: [...left, ...right, "alone"].map(node),
    lines: [...ring(left), ...ring(right), line("a1", "b1")],
    hiddenNodes: 0,
    hiddenLines: 0,
  }

  test("are what is tied more to each other than to the rest, the largest first, the same each time", () => {
    const found = findGroups(view)
    expect(found.map(({ members }) => [...members].sort())).toEqual([left, right])
    expect(found.map(({ hub }) => hub)).toEqual(["a1", "b1"])
    expect(findGroups(view)).toEqual(found)
    expect(findGroups({ ...view, lines: [] })).toEqual([])
  })

  test("have colours that stand out from the page, light and dark", () => {
    const light = (hex: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
        const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
        return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const contrast = (a: string, b: string): number => {
      const [x, y] = [light(a), light(b)].sort((p, q) => q - p) as [number, number]
      return (x + 0.05) / (y + 0.05)
    }
    for (const colour of GROUP_COLOURS)
      for (const { background } of [LIGHT, DARK]) expect(contrast(colour, background), colour).toBeGreaterThanOrEqual(3)
  })
})
