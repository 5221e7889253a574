import { expect, test } from "vitest"
import { ask } from "../../queries/ask.ts"
import { Misuse } from "../../queries/misuse.ts"
import { readQuestions } from "../../queries/questions.ts"
import { describeOnBothStores } from "../store/engines.ts"
import { PRESS } from "./press.ts"

const QUESTIONS = readQuestions()

describeOnBothStores("the values of a question", (openEmpty) => {
  test("are understood as people type them, and what is not understood is told in one line", async () => {
    const store = await openEmpty()
    await store.load(PRESS)
    const told = async (question: string, given: Readonly<Record<string, string>>): Promise<unknown> => {
      try {
        const { values, notes } = await ask(store, QUESTIONS.find(({ name }) => name === question)!, given)
        return { values, notes: notes.length }
      } catch (error) {
        if (error instanceof Misuse) return error.message
        throw error
      }
    }
    const an = expect.stringMatching(/^p-[0-9a-f]{20}$/)
    const cases: readonly (readonly [string, Readonly<Record<string, string>>, unknown])[] = [
      ["events-of-person", { person: "Nguyễn Văn An" }, { values: { person: an }, notes: 0 }],
      ["events-of-person", { person: "NGUYEN VAN AN" }, { values: { person: an }, notes: 0 }],
      // An, Anh …: a part of several names is read as one of them, and that is told.
      ["events-of-person", { person: "an" }, { values: { person: an }, notes: 1 }],
      ["who-implements-document", { document: "01-nq/tu" }, { values: { document: expect.stringMatching(/^d-/) }, notes: 0 }],
      ["posts-on-date", { day: "1/3/2024" }, { values: { day: "2024-03-01" }, notes: 0 }],
      ["outlet-alone", { outlet: "TINSONKHE.example" }, { values: { outlet: "tinsonkhe.example", rows: 200 }, notes: 0 }],
      ["posts-on-date", { day: "30/02/2024" }, "“30/02/2024” is no day: write it as 2022-04-14 or 14/04/2022"],
      ["most-connected", { rows: "nhiều" }, "“nhiều” is no whole number from 1 to 999999"],
      ["events-of-person", {}, '“events-of-person” needs a value, for example --person "Nguyễn Thị Tuyến"'],
      [
        "events-of-person",
        { person: "Bộ Chính trị" },
        expect.stringMatching(/^no person in this graph is called “Bộ Chính trị”/),
      ],
      [
        "outlet-alone",
        { outlet: "tinsonke.example" },
        expect.stringMatching(/^no article in this graph is from “tinsonke\.example”; did you mean “tinsonkhe\.example”/),
      ],
      ["most-connected", { row: "2" }, "“most-connected” has no parameter --row: it takes --rows; did you mean “rows”?"],
    ]
    for (const [question, given, expected] of cases) expect(await told(question, given), JSON.stringify(given)).toEqual(expected)
  })
})
