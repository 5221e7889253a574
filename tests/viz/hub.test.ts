import { expect, test } from "vitest"
import { writeArticle } from "../store/article-graphs.ts"
import { describeInChromium, eventually, placeOf, settled } from "./browser.ts"

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

    test("nodes put somewhere by hand keep their places to the last digit while others are arranged around them", async () => {
      const page = await open({ hash: `e=a.${MEETING.id};x.${MEETING.id}..25&s=${MEETING.id}` })
      const places = (ids: readonly string[]) =>
        page.evaluate<string>(`JSON.stringify(${JSON.stringify(ids)}.map((id) => window.daumoi.placeOf(id)))`)
      const drawn: string[] = []
      for (const { id } of HUB.entities) if (await page.evaluate(`window.daumoi.placeOf("${id}")`)) drawn.push(id)
      expect(drawn).toHaveLength(26)
      for (const id of [MEETING.id, drawn.at(-1)!]) {
        const before = await places([id])
        const { x, y } = await placeOf(page, id)
        await page.mouse.move(x, y)
        await page.mouse.down()
        await page.mouse.move(x + 37, y - 23, { steps: 3 })
        await page.mouse.up()
        await eventually(() => places([id])).not.toBe(before)
        await settled(page)
      }
      const before = await places(drawn)
      await page.locator(".node-panel").getByRole("button", { name: "Thêm 25 nút kề", exact: true }).click()
      await eventually(() => page.locator(".status-line").textContent()).toContain(`50 trong ${NEIGHBOURS} nút kề`)
      await settled(page)
      expect(await places(drawn)).toBe(before)
    })

    test("an arranging that takes long can be stopped, and what is there stays", async () => {
      const page = await open({ hash: "t=list" })
      const ids = HUB.entities.map((e) => e.id)
      await page.evaluate(`location.hash = "#e=a.${ids.join(",")}"`)
      // Pressed in the page itself, as soon as it is there: how long the arranging goes on depends on the machine.
      await page.addInitScript(`new MutationObserver(() => {
        const stop = [...document.querySelectorAll("button")].find((b) => b.textContent.trim() === "Dừng sắp xếp")
        if (stop && !window.pressed) {
          window.pressed = true
          stop.click()
          setTimeout(() => (window.gone = !document.contains(stop)), 100)
        }
      }).observe(document, { childList: true, subtree: true })`)
      await page.reload()
      await eventually(() => page.evaluate("window.gone")).toBe(true)
      await eventually(() => page.locator(".status-line").textContent()).toContain(`${CROWD + 1} nút`)
      await settled(page)
    })
  },
)
