import { readdirSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { alongLine, clickNode, describeInChromium, eventually, labelsOf, placeOf, settled } from "./browser.ts"
import { HANOI_PARTY, inSample, MAI, MEETING, SAMPLE } from "./seed.ts"
import { graphOf } from "./shown.ts"

/** Two clicks nearer to each other than this, in ms, are one double click. */
const DOUBLE_CLICK = 350

const tiesOf = (id: string): readonly string[] =>
  [...new Set(SAMPLE.relations.flatMap((r) => (r.from === id ? [r.to] : r.to === id ? [r.from] : [])))].sort()

describeInChromium(
  "exploring the sample article",
  () => [SAMPLE],
  (open) => {
    test("a name typed without marks leads to its node", async () => {
      const page = await open()
      const field = page.getByRole("combobox", { name: /^Tìm trong đồ thị/ })
      for (const [typed, name] of [
        ["dinh tien", "Đinh Tiến Dũng"],
        ["ĐINH TIẾN", "Đinh Tiến Dũng"],
        ["truong thi mai", "Trương Thị Mai"],
      ] as const) {
        await field.fill(typed)
        const hit = page.getByRole("option", { name })
        await hit.waitFor()
        expect(await hit.getAttribute("aria-selected")).toBe("true")
        await field.press("Enter")
        await page.locator(".node-panel h2", { hasText: name }).waitFor()
      }
      await field.fill("zzz")
      await page.getByText("Không có tên nào khớp “zzz”.").waitFor()
      await field.press("Escape")
    })

    test("hovering a node leaves its neighbours' names alone on the canvas, and going away brings all back", async () => {
      const page = await open()
      const { x, y } = await placeOf(page, MAI.id)
      const all = (await labelsOf(page)).length
      await page.mouse.move(x, y)
      await eventually(async () => (await labelsOf(page)).map((l) => l.id).sort()).toEqual([MAI.id, ...tiesOf(MAI.id)].sort())
      await page.mouse.move(5, 300)
      await eventually(async () => (await labelsOf(page)).length).toBe(all)
    })

    test("a click on a node lists what is stated about it; each fact leads to the other end", async () => {
      const page = await open()
      await clickNode(page, MAI.id)
      const panel = page.locator(".node-panel")
      await panel.getByRole("heading", { level: 2, name: MAI.name }).waitFor()
      for (const [, title] of SAMPLE.relations
        .filter((r) => r.from === MAI.id && r.type === "HOLDS_POSITION")
        .map((r) => [r.to, String(r.properties.title)] as const))
        expect(await panel.getByText(title, { exact: true }).count(), title).toBeGreaterThan(0)
      await panel
        .getByRole("button", { name: /^Bộ Chính trị|Ủy viên.*Bộ Chính trị/ })
        .first()
        .click()
      await panel.getByRole("heading", { level: 2, name: "Bộ Chính trị" }).waitFor()
      await page.goBack()
      await panel.getByRole("heading", { level: 2, name: MAI.name }).waitFor()
      await page.mouse.click(20, 400)
      await page.locator(".about-panel").waitFor()
    })

    test("a click on a line shows the sentence, what states it and both names in it marked, and leads into the article and back", async () => {
      const page = await open()
      const chaired = SAMPLE.relations.find((r) => r.type === "CHAIRED" && r.from === MAI.id && r.to === MEETING.id)!
      const { x, y } = await alongLine(page, MAI.id, "CHAIRED", MEETING.id)
      await page.mouse.move(x, y)
      await page.mouse.click(x, y)
      const panel = page.locator(".edge-panel")
      await panel.waitFor()
      expect((await panel.locator("blockquote mark").allTextContents()).join("")).toBe(chaired.evidence[0]!.quote)
      expect(await panel.locator("blockquote a").allTextContents()).toEqual(expect.arrayContaining([MAI.name]))
      expect(await panel.locator("blockquote .trigger").allTextContents()).toEqual(["chủ trì"])
      expect(await panel.locator(".rule-id").textContent()).toContain("từ nêu: “chủ trì”")
      expect(await panel.locator("cite").textContent()).toBe(SAMPLE.article.title)
      expect(await panel.locator("code").textContent()).toBe(chaired.evidence[0]!.rule)
      await panel.getByRole("button", { name: "Đọc cả bài" }).click()
      const article = page.locator(".article-text")
      await article.waitFor()
      expect((await article.locator("mark").allTextContents()).join("")).toBe(chaired.evidence[0]!.quote)
      expect(await article.locator(".trigger").allTextContents()).toEqual(["chủ trì"])
      await eventually(async () => article.locator("mark").first().isVisible()).toBe(true)
      const box = (await article.locator("mark").first().boundingBox())!
      expect(box.y > 0 && box.y < 800).toBe(true)
      // The way back is in sight though the article's beginning is not.
      const [way, panelBody] = await Promise.all([".crumbs", ".panel-body"].map((name) => page.locator(name).boundingBox()))
      expect(way!.y).toBe(panelBody!.y)
      expect((await article.boundingBox())!.y).toBeLessThan(panelBody!.y)
      await article.getByText(HANOI_PARTY.name, { exact: true }).first().click()
      await page.locator(".node-panel h2", { hasText: HANOI_PARTY.name }).waitFor()
      await page.getByRole("button", { name: "Quay lại" }).click()
      await article.waitFor()
      await page.getByRole("button", { name: "Quay lại" }).click()
      await panel.waitFor()
    })

    test("every line can be hit where it is drawn, straight and bent", async () => {
      const page = await open()
      const lines = [...new Map(SAMPLE.relations.map((r) => [`${r.from} ${r.type} ${r.to}`, r])).values()]
      const selected = () => page.evaluate<string>("location.hash.match(/s=([^&]*)/)?.[1] ?? ''")
      for (const { from, type, to } of lines.filter((r) => r.from === MAI.id)) {
        // Another line or a node may lie on a line's middle, but not on all of it.
        let hit = ""
        for (const t of [0.5, 0.4, 0.6, 0.3, 0.7]) {
          const { x, y } = await alongLine(page, from, type, to, t)
          await page.mouse.click(x, y)
          await eventually(selected).not.toBe("")
          hit = await selected()
          await page.keyboard.press("Escape")
          await eventually(selected).toBe("")
          await page.waitForTimeout(DOUBLE_CLICK)
          if (hit === `${from}.${type}.${to}`) break
        }
        expect(hit).toBe(`${from}.${type}.${to}`)
      }
    })

    test("the legend switches types and lines off and on, and the status line says what is hidden", async () => {
      const page = await open()
      const status = page.locator(".status-line")
      const people = SAMPLE.entities.filter((e) => e.type === "Person").length
      await page.getByRole("button", { name: /^Người/ }).click()
      await eventually(() => status.textContent()).toContain(`${people} nút bị bộ lọc ẩn`)
      expect((await labelsOf(page)).some((l) => l.id === MAI.id)).toBe(false)
      await page.getByRole("button", { name: "Hiện tất cả" }).click()
      await eventually(() => status.textContent()).toContain("toàn bộ đồ thị")
      await page.getByRole("button", { name: /^hoạt động/ }).click()
      await eventually(() => status.textContent()).toContain("bị bộ lọc ẩn")
      await page.getByRole("button", { name: "Hoàn tác" }).click()
      await eventually(() => status.textContent()).toContain("toàn bộ đồ thị")
    })

    test("a dragged node stays where it was put, also in a shared link, until it is undone", async () => {
      const page = await open()
      const start = await placeOf(page, MAI.id)
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      await page.mouse.move(start.x + 60, start.y + 20, { steps: 4 })
      await page.mouse.up()
      await settled(page)
      const moved = await placeOf(page, MAI.id)
      expect(Math.hypot(moved.x - start.x - 60, moved.y - start.y - 20)).toBeLessThan(3)
      await page.getByRole("button", { name: "Chép liên kết" }).click()
      const link = await page.evaluate<string>("navigator.clipboard.readText()")
      const other = await open({ hash: new URL(link).hash.slice(1) })
      const there = await placeOf(other, MAI.id)
      const event = await placeOf(other, MEETING.id)
      const here = await placeOf(page, MEETING.id)
      // Cameras may differ by a pixel: what counts is where it stands among the others.
      expect(Math.hypot(there.x - event.x - (moved.x - here.x), there.y - event.y - (moved.y - here.y))).toBeLessThan(3)
      await page.keyboard.press("Control+z")
      await settled(page)
      expect(Math.hypot((await placeOf(page, MAI.id)).x - start.x, (await placeOf(page, MAI.id)).y - start.y)).toBeLessThan(3)
    })

    test("two nodes clicked with Shift show the ways between them, each step with its words", async () => {
      const page = await open()
      await clickNode(page, MAI.id, "Shift")
      await eventually(() => page.getByRole("combobox", { name: "Từ" }).inputValue()).toBe(MAI.name)
      // Two clicks within 300 ms are a double click.
      await page.waitForTimeout(350)
      await clickNode(page, inSample("Chu Ngọc Anh").id, "Shift")
      const path = page.locator(".path").first()
      await path.waitFor()
      expect(await path.locator(".fact-node").first().textContent()).toBe(MAI.name)
      expect(await path.locator(".fact-node").last().textContent()).toBe("Chu Ngọc Anh")
      const quote = (await path.locator("q").first().textContent()) ?? ""
      expect(SAMPLE.article.text).toContain(quote)
      await path.locator(".tie").first().click()
      await page.locator(".edge-panel").waitFor()
    })

    test("nodes marked with Control are hidden or kept together, and taken back with one undo", async () => {
      const page = await open()
      const status = page.locator(".status-line")
      const chu = inSample("Chu Ngọc Anh")
      for (const [word, left] of [
        ["Ẩn chúng", SAMPLE.entities.length - 2],
        ["Chỉ giữ chúng", 2],
      ] as const) {
        for (const { id } of [MAI, chu]) {
          await clickNode(page, id, "Control")
          await page.waitForTimeout(DOUBLE_CLICK)
        }
        await page.getByText("2 nút được đánh dấu").waitFor()
        expect(await page.locator(".node-panel").count()).toBe(0)
        await page.getByRole("button", { name: word }).click()
        await eventually(() => status.textContent()).toContain(`Hiện ${left} trong ${SAMPLE.entities.length} nút`)
        await page.getByRole("button", { name: "Hoàn tác" }).click()
        await eventually(() => status.textContent()).toContain("toàn bộ đồ thị")
        await settled(page)
      }
      await clickNode(page, MAI.id, "Control")
      await page.locator(".marked").waitFor()
      await page.keyboard.press("Escape")
      await eventually(() => page.locator(".marked").count()).toBe(0)
    })

    test("the status line says how many neighbours of what is selected are drawn, filters considered", async () => {
      const page = await open({ hash: `e=w&s=${MAI.id}` })
      const all = tiesOf(MAI.id)
      const events = SAMPLE.entities.filter((e) => e.type === "Event" && all.includes(e.id)).length
      const status = page.locator(".status-line")
      await eventually(() => status.textContent()).toContain(`${all.length} trong ${all.length} nút kề của ${MAI.name}`)
      await page.getByRole("button", { name: /^Sự kiện/ }).click()
      await eventually(() => status.textContent()).toContain(`${all.length - events} trong ${all.length} nút kề`)
      expect(events).toBeGreaterThan(0)
    })

    test("a link restores the picture, the selection, the tab and the language", async () => {
      const filter = "Place,Document!!1!all!!"
      const page = await open({ hash: `e=w;h.${HANOI_PARTY.id};f.${filter}&s=${MAI.id}&l=en` })
      expect(await page.locator(".node-panel h2").textContent()).toBe(MAI.name)
      expect(await page.locator("html").getAttribute("lang")).toBe("en")
      expect(await page.locator(".status-line").textContent()).toContain("hidden by filters")
      const hidden = SAMPLE.entities.filter((e) => e.type === "Place" || e.type === "Document" || e.id === HANOI_PARTY.id)
      const shown = SAMPLE.entities.length - hidden.length
      expect(await page.locator(".status-line").textContent()).toContain(`Showing ${shown} of ${SAMPLE.entities.length} nodes`)
      const list = await open({ hash: "e=w&t=list" })
      expect(await list.getByRole("treeitem").count()).toBe(SAMPLE.entities.length)
    })

    test("a link to what is gone says so, and a broken one opens what it can", async () => {
      const page = await open({ hash: `e=a.${MAI.id},p-00000000000000000000;x.%%%;q;m.${MAI.id}.a.b&s=nonsense&v=1,2&l=xx` })
      expect(await page.locator(".status-line").textContent()).toContain(`Hiện 1 trong ${SAMPLE.entities.length} nút`)
      expect(await page.locator(".notice").textContent()).toContain("1 nút trong liên kết không còn")
    })
  },
)

const GOLD = join(__dirname, "../gold")
const MANY = readdirSync(GOLD)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => graphOf(join(GOLD, file)))
const names = new Map(MANY.flatMap((g) => g.entities.map((e) => [e.id, e.name] as const)))
const ties = new Map<string, Set<string>>()
for (const { from, to } of MANY.flatMap((g) => g.relations))
  for (const [a, b] of [
    [from, to],
    [to, from],
  ] as const)
    ties.set(a, (ties.get(a) ?? new Set()).add(b))
const [HUB, HUB_TIES] = [...ties].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0]!

describeInChromium(
  "exploring a graph that is too large to be shown whole",
  () => MANY,
  (open) => {
    test("starts with a search and the best supported names, and says that nothing is shown yet", async () => {
      const page = await open()
      await page.getByRole("heading", { name: "Bắt đầu từ một đầu mối" }).waitFor()
      expect(await page.locator(".status-line").textContent()).toContain(`trong ${names.size} nút`)
      await page.locator(".chips button").first().click()
      await page.locator(".node-panel").waitFor()
      await settled(page)
      expect((await labelsOf(page)).length).toBeGreaterThan(0)
    })

    test("expands by a double click without moving what is there, tells what is left, and takes it back", async () => {
      const page = await open({ hash: `e=a.${HUB}` })
      const status = page.locator(".status-line")
      expect(await status.textContent()).toContain(`Hiện 1 trong ${names.size} nút`)
      const { x, y } = await placeOf(page, HUB)
      await page.mouse.dblclick(x, y)
      const added = Math.min(25, HUB_TIES.size)
      await eventually(() => status.textContent()).toContain(`Hiện ${added + 1} trong`)
      await settled(page)
      const neighbour = (await labelsOf(page)).find((l) => l.id !== HUB)!.id
      const before = await page.evaluate(`JSON.stringify(["${HUB}", "${neighbour}"].map((id) => window.daumoi.placeOf(id)))`)
      const next = [...HUB_TIES].find((id) => (ties.get(id)?.size ?? 0) > 3)!
      await page.goto(`${page.url().split("#")[0]}#e=a.${HUB};x.${HUB}..25;x.${next}..25`)
      await settled(page)
      expect(await page.evaluate(`JSON.stringify(["${HUB}", "${neighbour}"].map((id) => window.daumoi.placeOf(id)))`)).toBe(
        before,
      )
      await page.getByRole("button", { name: "Hoàn tác" }).click()
      await eventually(() => status.textContent()).toContain(`Hiện ${added + 1} trong`)
      await page.getByRole("button", { name: "Hoàn tác" }).click()
      await eventually(() => status.textContent()).toContain("Hiện 1 trong")
      await page.getByRole("button", { name: "Làm lại", exact: true }).click()
      await eventually(() => status.textContent()).toContain(`Hiện ${added + 1} trong`)
    })

    test("expands by one relation, collapses again and hides", async () => {
      const page = await open({ hash: `e=a.${HUB}&s=${HUB}` })
      const panel = page.locator(".node-panel")
      await panel.getByText("Mở rộng theo quan hệ").click()
      const group = panel.getByRole("button", { name: /^Thêm nút kề:/ }).first()
      const left = Number(((await group.textContent()) ?? "").match(/\+(\d+)/)?.[1])
      await group.click()
      await eventually(() => page.locator(".status-line").textContent()).toContain(`Hiện ${Math.min(left, 25) + 1} trong`)
      await panel.getByRole("button", { name: "Thu lại" }).click()
      await eventually(() => page.locator(".status-line").textContent()).toContain("Hiện 1 trong")
      await panel.getByRole("button", { name: "Ẩn nút" }).click()
      await eventually(() => page.locator(".status-line").textContent()).toContain("Chưa hiện nút nào")
    })

    test("its best connected part is told to be a part", async () => {
      const page = await open()
      await page.getByRole("button", { name: /nút nhiều quan hệ nhất$/ }).click()
      await eventually(() => page.locator(".status-line").textContent()).toContain(`Hiện 150 trong ${names.size} nút`)
      await settled(page)
      const labels = await labelsOf(page)
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1)) expect(a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2).toBe(false)
    })
  },
)
