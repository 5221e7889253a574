import { expect, test } from "vitest"
import { readQuestions } from "../../queries/questions.ts"
import { describeInChromium, eventually, settled } from "./browser.ts"
import { MAI, MEETING, SAMPLE } from "./seed.ts"

const POSTS = SAMPLE.relations.filter((r) => r.from === MAI.id && r.type === "HOLDS_POSITION")

describeInChromium(
  "asking from the viewer",
  () => [SAMPLE],
  (open, shown) => {
    test("every saved question is offered; a form finds the person without marks, and rows lead to the sentence and back", async () => {
      const page = await open()
      await page.getByRole("tab", { name: "Hỏi" }).click()
      const all = page.locator(".question")
      await eventually(() => all.count()).toBe(readQuestions().length)
      await page.getByRole("button", { name: "Một người giữ những chức vụ gì" }).click()
      await page.getByRole("button", { name: "Hỏi", exact: true }).click()
      expect(await page.getByRole("alert").textContent()).toContain("Người")
      await page.getByRole("combobox", { name: "Người" }).fill("truong thi mai")
      await page.getByRole("option", { name: MAI.name }).waitFor()
      await page.keyboard.press("Enter")
      const rows = page.locator(".answer li")
      await eventually(() => rows.count()).toBe(POSTS.length)
      const told = (await rows.allTextContents()).join("\n")
      for (const post of POSTS) expect(told).toContain(String(post.properties.title))
      await page.locator(".lead.quoted").first().click()
      await page.locator(".edge-panel").waitFor()
      await page.getByRole("button", { name: "Quay lại" }).click()
      await eventually(() => rows.count()).toBe(POSTS.length)
      await eventually(() => page.getByRole("combobox", { name: "Người" }).inputValue()).toBe(MAI.name)
    })

    test("a link asks the same question again, and its answer is shown on the graph and saved as CSV", async () => {
      const page = await open({ hash: `e=a.${MAI.id}&t=ask&q=who-attended!event:${MEETING.id}` })
      await page.locator(".answer li").first().waitFor()
      const expected = SAMPLE.relations.filter(
        (r) => r.to === MEETING.id && ["CHAIRED", "ORGANIZED", "ATTENDED", "SPOKE_AT"].includes(r.type),
      )
      expect(await page.locator(".answer li").count()).toBe(expected.length)
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải CSV" }).click()])
      expect(file.suggestedFilename()).toBe("who-attended.csv")
      await page.getByRole("button", { name: "Hiện trên đồ thị" }).click()
      const people = new Set(expected.flatMap((r) => [r.from, r.to]))
      await eventually(() => page.locator(".status-line").textContent()).toContain(`Hiện ${people.size} trong`)
      await settled(page)
    })

    test("a question that is asked wrongly says what is wrong in one line", async () => {
      const api = `${shown().url}api/questions`
      for (const [status, path] of [
        [404, "/no-such-question"],
        [400, "/posts-of-person"],
        [400, "/posts-of-person?person=Kh%C3%B4ng%20Ai%20C%E1%BA%A3"],
        [400, `/posts-of-person?person=${MAI.id}&cypher=MATCH%20(n)%20RETURN%20n`],
        [400, "/posts-on-date?date=hôm%20qua"],
      ] as const) {
        const response = await fetch(api + path)
        expect(response.status, path).toBe(status)
        expect(Object.keys((await response.json()) as object)).toEqual(["error", "code"])
      }
    })
  },
)
