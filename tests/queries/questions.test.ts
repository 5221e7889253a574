import { describe, expect, test } from "vitest"
import { ask } from "../../queries/ask.ts"
import { cellText } from "../../queries/cells.ts"
import { type Question, readQuestions } from "../../queries/questions.ts"
import type { GraphStore } from "../../src/store/graph-store.ts"
import { writeArticle } from "../store/article-graphs.ts"
import { describeOnBothStores } from "../store/engines.ts"
import { PRESS } from "./press.ts"
import { PRESS_ANSWERS } from "./press-answers.ts"

const QUESTIONS = readQuestions()

const question = (name: string): Question => QUESTIONS.find((q) => q.name === name)!

/** The rows of an answer in some of its columns, as people read them. */
const rowsOf = async (store: GraphStore, name: string, given: Readonly<Record<string, string>>, columns: string) => {
  const answer = await ask(store, question(name), given)
  const at = columns.split(", ").map((column) => answer.columns.indexOf(column))
  return answer.rows.map((row) => at.map((i) => cellText(row[i]!)).join(" | "))
}

test("every saved question has an answer to compare with", () => {
  expect(Object.keys(PRESS_ANSWERS).toSorted()).toEqual(QUESTIONS.map(({ name }) => name).toSorted())
})

describeOnBothStores("the saved questions", (openEmpty) => {
  test("answer what the articles say", async () => {
    const store = await openEmpty()
    await store.load(PRESS)
    const answers: Record<string, unknown> = {}
    for (const [name, { given = {}, columns }] of Object.entries(PRESS_ANSWERS))
      answers[name] = { given, columns, rows: await rowsOf(store, name, given, columns) }
    const expected = Object.entries(PRESS_ANSWERS).map(([name, { given = {}, ...rest }]) => [name, { given, ...rest }])
    expect(answers).toEqual(Object.fromEntries(expected))
  }, 60_000)

  test("answer nothing, without failing, about an empty graph", async () => {
    const store = await openEmpty()
    for (const { name, cypher, parameters } of QUESTIONS) {
      const values = Object.fromEntries(parameters.map((p) => [p.name, p.type === "integer" ? 5 : "none"]))
      expect({ name, rows: (await store.read(cypher, values)).rows }).toEqual({ name, rows: [] })
    }
  }, 60_000)

  test("count what has one name as often as it is, and take a year for all its days", async () => {
    const store = await openEmpty()
    const attends = { type: "ATTENDED" } as const
    const chairs = (until: string) =>
      ({ type: "HOLDS_POSITION", properties: { title: "Trưởng Ban", status: "current", until } }) as const
    await store.load([
      writeArticle({
        url: "https://bao.example/trung-ten",
        published: "2023-02-01",
        named: [
          { type: "Person", name: "Nguyễn Văn An" },
          { type: "Person", name: "Trần Thị Bình" },
          { type: "Event", name: "hội nghị", key: "hội nghị 1" },
          { type: "Event", name: "hội nghị", key: "hội nghị 2" },
          { type: "Organization", name: "Ban Chỉ đạo", key: "ban chỉ đạo 1" },
          { type: "Organization", name: "Ban Chỉ đạo", key: "ban chỉ đạo 2" },
        ],
        stated: [
          ...[0, 1].flatMap((from) => [2, 3].map((to) => ({ ...attends, from, to }))),
          ...[2, 3].map((to) => ({ type: "SPOKE_AT", from: 0, to }) as const),
          { ...chairs("2024"), from: 0, to: 4 },
          { ...chairs("2023-12"), from: 0, to: 5 },
        ],
      }),
    ])
    const rows = (name: string, given: Readonly<Record<string, string>>, columns: string) => rowsOf(store, name, given, columns)
    expect(await rows("co-attendance", { person: "An" }, "person, together, events")).toEqual(["Trần Thị Bình | 2 | hội nghị"])
    expect(await rows("speakers", {}, "person, times")).toEqual(["Nguyễn Văn An | 2"])
    expect(await rows("people-in-several-bodies", { least: "2" }, "person, number")).toEqual(["Nguyễn Văn An | 2"])
    expect(await rows("posts-on-date", { day: "2024-03-01" }, "person, until")).toEqual(["Nguyễn Văn An | 2024"])
  })

  test("name who replaced whom, not who came after that", async () => {
    const store = await openEmpty()
    const holder = (name: string, published: string) =>
      writeArticle({
        url: `https://bao.example/${published}`,
        published,
        named: [
          { type: "Person", name },
          { type: "Organization", name: "Tỉnh ủy Sơn Khê" },
        ],
        stated: [{ type: "HOLDS_POSITION", from: 0, to: 1, properties: { title: "Bí thư", status: "current" } }],
      })
    await store.load([holder("Một", "2020-01-01"), holder("Hai", "2021-01-01"), holder("Ba", "2022-01-01")])
    expect(await rowsOf(store, "who-replaced-whom", {}, "before, after")).toEqual(["Một | Hai", "Hai | Ba"])
  })

  test("say that there is more than was asked for", async () => {
    const store = await openEmpty()
    await store.load(PRESS)
    const first = async (rows: string) => {
      const answer = await ask(store, question("most-connected"), { rows })
      return [answer.rows.length, answer.truncated]
    }
    expect(await first("2")).toEqual([2, true])
    expect(await first("20")).toEqual([20, false])
  })
})

describe("a question's header", () => {
  test.each(QUESTIONS)(
    "of $name speaks both languages and tells a value to try for each parameter",
    ({ title, about, parameters }) => {
      for (const text of [title.vi, title.en, about.vi, about.en]) expect(text.trim().length).toBeGreaterThan(5)
      for (const { label, example } of parameters) expect([label.vi, label.en, example].every((text) => text.trim())).toBe(true)
    },
  )

  test("names no parameter as an option of the command is named", () => {
    const options = ["graph", "json", "csv", "explain", "seconds", "cypher", "param", "most", "check", "help"]
    for (const { parameters } of QUESTIONS) for (const { name } of parameters) expect(options).not.toContain(name)
  })
})
