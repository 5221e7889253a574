import { expect, test } from "vitest"
import { writeArticle } from "../store/article-graphs.ts"
import { describeInChromium, eventually, settled } from "./browser.ts"

const NEIGHBOURS = 60
const CROWD = 900
const person = (i: number) => ({ type: "Person" as const, name: `Người ${String(i).padStart(3, "0")}` })

/** A meeting that sixty people attended, and as many again as a picture can be asked for who did not. */
const HUB = writeArticle({
  url: "https://example.test/hub",
  published: "2024-01-02",
  named: [{ type: "Event", name: "Hội nghị đông người" }, ...Array.from({ length: CROWD }, (_, i) => person(i))],
  stated: Array.from({ length: NEIGHBOURS }, (_, i) => ({ type: "ATTENDED" as const, from: i + 1, to: 0 })),
})
const [MEETING] = HUB.entities as [(typeof HUB.entities)[number]]

describeInChromium(
  "a node with many neighbours",
  () => [HUB],
  (open) => {
    test("is expanded by the next 25, and the next, until all are there; each step is undone by itself", async () => {
      const page = await open({ hash: `e=a.${MEETING.id}&s=${MEETING.id}` })
      const panel = page.locator(".node-panel")
      const status = page.locator(".status-line")
      for (const [next, shown] of [
        [25, 25],
        [25, 50],
        [10, 60],
      ] as const) {
        await panel.getByRole("button", { name: `Thêm ${next} nút kề`, exact: true }).click()
        await eventually(() => status.textContent()).toContain(`${shown} trong ${NEIGHBOURS} nút kề của ${MEETING.name}`)
        await settled(page)
      }
      expect(await panel.getByRole("button", { name: /^Thêm \d+ nút kề$/ }).count()).toBe(0)
      await page.getByRole("button", { name: "Hoàn tác" }).click()
      await eventually(() => status.textContent()).toContain(`50 trong ${NEIGHBOURS} nút kề`)
      await page.getByRole("button", { name: "Hoàn tác" }).click()
      await eventually(() => status.textContent()).toContain(`25 trong ${NEIGHBOURS} nút kề`)
    })

    test("an arranging that takes long can be stopped, and what is there stays", async () => {
      const page = await open({ hash: "t=list" })
      const ids = HUB.entities.map((e) => e.id)
      await page.evaluate(`location.hash = "#e=a.${ids.join(",")}"`)
      await page.reload()
      const stop = page.getByRole("button", { name: "Dừng sắp xếp" })
      await stop.waitFor()
      await stop.click()
      await eventually(() => stop.count()).toBe(0)
      await eventually(() => page.locator(".status-line").textContent()).toContain(`${CROWD + 1} nút`)
      await settled(page)
    })
  },
)
