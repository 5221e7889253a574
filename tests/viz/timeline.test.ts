import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { axisOf, binOf, dayAt, dayNumber, isoOf, xOf } from "../../viz/app/drawer/axis.ts"
import { NO_FILTER } from "../../viz/app/session/events.ts"
import { EMPTY_SCENE, viewOf } from "../../viz/app/session/scene.ts"
import { describeInChromium, eventually } from "./browser.ts"
import { COUNT, EVENTS, HA, OUTLETS, YEARS } from "./years.ts"

const status = (page: Page) => page.locator(".status-line").textContent()

/** Drags over the timeline from one share of its width to another. */
const brush = async (page: Page, from: number, to: number): Promise<void> => {
  const box = (await page.locator(".timeline-chart svg").boundingBox())!
  const y = box.y + 30
  await page.mouse.move(box.x + box.width * from, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * to, y, { steps: 5 })
  await page.mouse.up()
}

describeInChromium(
  "the timeline of three articles over three years",
  () => YEARS,
  (open) => {
    test("opens under the picture with a bar for each event and each article, and a link opens it too", async () => {
      const page = await open()
      await page.getByRole("button", { name: "Dòng thời gian" }).click()
      await eventually(() => page.locator(".bars.events rect").count()).toBe(EVENTS.length)
      expect(await page.locator(".bars.articles rect").count()).toBe(YEARS.length)
      expect(await page.locator(".timeline-chart p").textContent()).toContain(`${EVENTS.length} sự kiện trên hình`)
      const again = await open({ hash: new URL(page.url()).hash.slice(1) })
      await again.locator(".timeline-chart svg").waitFor()
      await again.getByRole("button", { name: "Đóng" }).click()
      await eventually(() => again.locator(".timeline").count()).toBe(0)
    })

    test("a brush keeps what was reported in its time, can be dragged by an edge, undone and cleared", async () => {
      const page = await open({ hash: "e=w&d=time" })
      await brush(page, 0.01, 0.3)
      await eventually(() => status(page)).toContain("nút bị bộ lọc ẩn")
      const dates = page.locator(".timeline-head input[type=date]")
      const first = await dates.nth(1).inputValue()
      expect(first >= "2021-06-01" && first < "2022-06-20", first).toBe(true)
      const few = await status(page)
      await brush(page, 0.3, 0.6)
      await eventually(() => dates.nth(1).inputValue()).not.toBe(first)
      expect((await dates.nth(1).inputValue()) >= "2022-06-20").toBe(true)
      expect(await status(page)).not.toBe(few)
      await page.getByRole("button", { name: "Hoàn tác" }).click()
      await eventually(() => status(page)).toContain("toàn bộ đồ thị")
      await page.getByRole("button", { name: "Làm lại", exact: true }).click()
      await page.getByRole("button", { name: "Mọi ngày" }).click()
      await eventually(() => status(page)).toContain(`toàn bộ đồ thị: ${COUNT} nút`)
    })

    test("it filters by the days of events as well", async () => {
      const page = await open({ hash: "e=w&d=time" })
      await page.getByText("theo ngày diễn ra").click()
      const from = page.locator(".timeline-head input[type=date]").first()
      await from.fill("2024-02-01")
      await eventually(() => status(page)).toContain("nút bị bộ lọc ẩn")
      await page.getByRole("tab", { name: "Danh sách" }).click()
      const rows = await page.getByRole("treeitem").allTextContents()
      expect(rows.filter((row) => row.includes("Sự kiện")).length).toBe(1)
      expect(rows.some((row) => row.includes("lễ kỷ niệm 94 năm"))).toBe(true)
    })

    test("an outlet's filter keeps what its articles state, and a link keeps the filter", async () => {
      const page = await open({ hash: "e=w&t=filters" })
      await page.getByRole("combobox", { name: "Tờ báo" }).selectOption(OUTLETS[1])
      const stated = new Set(YEARS[2]!.relations.flatMap((r) => [r.from, r.to]))
      await eventually(() => status(page)).toContain(`Hiện ${stated.size} trong ${COUNT} nút`)
      const again = await open({ hash: new URL(page.url()).hash.slice(1) })
      expect(await status(again)).toBe(await status(page))
      expect(await again.getByRole("combobox", { name: "Tờ báo" }).inputValue()).toBe(OUTLETS[1])
    })

    test("a click on a bar of one event selects it", async () => {
      const page = await open({ hash: "e=w&d=time" })
      const bar = (await page.locator(".bars.events rect").first().boundingBox())!
      await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2)
      const first = EVENTS.find((e) => e.properties.date === "2021-03-10")!
      await page.locator(".node-panel h2", { hasText: first.name }).waitFor()
      expect(await page.locator(".bars.events .chosen").count()).toBe(1)
    })

    test("a person's posts are bars over time, the earliest first, each leading to its sentence", async () => {
      const page = await open({ hash: `e=w&s=${HA.id}` })
      const bars = page.locator(".post-bars button")
      await eventually(() => bars.count()).toBe(3)
      const words = await bars.allTextContents()
      expect(words.map((word) => word.split(" Ủy")[0]!.split(" Tỉnh")[0])).toEqual(["Phó Chủ tịch", "Chủ tịch", "Bí thư"])
      const x = async (i: number) => (await bars.nth(i).locator("rect").boundingBox())!.x
      expect((await x(0)) < (await x(1)) && (await x(1)) < (await x(2))).toBe(true)
      await bars.nth(2).click()
      await page.locator(".edge-panel").waitFor()
      expect(await page.locator("blockquote").textContent()).toContain("Bí thư Tỉnh ủy Lào Cai")
    })
  },
)

describe("days along a line", () => {
  test.each(["1945-09-02", "1969-12-31", "1970-01-01", "2024-02-29"])("%s is counted and written back", (iso) => {
    expect(isoOf(dayNumber(iso))).toBe(iso)
    const axis = axisOf(dayNumber(iso) - 30, dayNumber(iso) + 30, 600)
    expect(isoOf(dayAt(axis, xOf(axis, dayNumber(iso))))).toBe(iso)
  })

  test.each([
    ["day", "2024-02-29", "2024-02-29", "2024-03-01"],
    ["week", "2024-02-29", "2024-02-26", "2024-03-04"],
    ["week", "1969-12-28", "1969-12-22", "1969-12-29"],
    ["month", "2024-02-29", "2024-02-01", "2024-03-01"],
    ["year", "2024-02-29", "2024-01-01", "2025-01-01"],
  ] as const)("the %s of %s begins on %s", (unit, day, first, next) => {
    expect(binOf(unit, dayNumber(day)).map(isoOf)).toEqual([first, next])
  })

  test("bars stay wide enough to be hit", () => {
    expect(axisOf(0, 60, 600).unit).toBe("day")
    expect(axisOf(0, 500, 600).unit).toBe("week")
    expect(axisOf(0, 2000, 600).unit).toBe("month")
    expect(axisOf(0, 20_000, 600).unit).toBe("year")
  })
})

test("an event of which the month alone is known is kept by any day of that month, one without a day by none", () => {
  const event = (id: string, date?: string) =>
    [
      id,
      {
        ...{ id, type: "Event", resolution: false, name: id, aliases: [], support: 1, degree: 0 },
        properties: date ? { date } : {},
      },
    ] as const
  const nodes = new Map([event("month", "2022-04"), event("before", "2022-03-31"), event("unknown")])
  const shown = (from: string, to: string) =>
    viewOf({ ...EMPTY_SCENE, nodes, filter: { ...NO_FILTER, dates: "held", from, to } }).nodes.map((n) => n.id)
  expect(shown("2022-04-10", "2022-04-12")).toEqual(["month"])
  expect(shown("2022-01-01", "2022-03-31")).toEqual(["before"])
  expect(shown("", "")).toEqual(["month", "before", "unknown"])
})
