import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { extract, readArticle } from "../../src/extract.ts"
import { RULES } from "../../src/relations/all.ts"

/** The words by which each rule read a text, each statement's joined by " … ". */
const triggers = (text: string): Readonly<Record<string, readonly string[]>> => {
  const { article, relations } = extract(readArticle({ text }))
  const found: Record<string, string[]> = {}
  for (const { rule, triggers: spans } of relations.flatMap(({ evidence }) => evidence)) {
    found[rule] ??= []
    found[rule].push(spans.map((t) => article.text.slice(t.start, t.end)).join(" … "))
  }
  return found
}

describe("a statement is made by", () => {
  test.each([
    { what: "its verb", text: "Đồng chí Trần Văn Bình chủ trì hội nghị.", rule: "chair-subject", words: ["chủ trì"] },
    {
      what: "a post's verb and title",
      text: "Ông Lê Văn Tám được bầu giữ chức Phó Bí thư Tỉnh ủy Nghệ An.",
      rule: "post-verb",
      words: ["bầu giữ chức … Phó Bí thư"],
    },
    {
      what: "the title alone, where it stands beside the name",
      text: "Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa cho biết.",
      rule: "post-apposition",
      words: ["Chủ tịch"],
    },
    {
      what: "the verb nearest before each of those whom it is about",
      text: "Ban Bí thư quyết định cách chức Bí thư Tỉnh ủy Nghệ An đối với ông Lê Văn Tám; cảnh cáo các đồng chí: Trần Văn Bình, Lê Thị Hoa.",
      rule: "discipline-verb",
      words: ["cách chức", "cảnh cáo", "cảnh cáo"],
    },
    {
      what: "no word of a name",
      text: "Ban Tổ chức Trung ương tổ chức hội nghị tổng kết năm.",
      rule: "organize-subject",
      words: ["tổ chức"],
    },
    {
      what: "the words in a document's name where they tell it",
      text: "Tỉnh ủy ban hành Kế hoạch thực hiện Nghị quyết số 18-NQ/TW.",
      rule: "implement-inner",
      words: ["thực hiện"],
    },
    {
      what: "the letters of a document's number that tell whose it is",
      text: "Bộ Y tế đã trả lời (Công văn số 45/BYT-KCB ngày 6/1/2025).",
      rule: "issue-code",
      words: ["BYT"],
    },
  ])("$what", ({ text, rule, words }) => expect(triggers(text)[rule]).toEqual(words))

  test("no word, where a name alone shows it", () => {
    expect(triggers("Ban Thường vụ Tỉnh ủy Nghệ An đã họp.")["part-of-name"]).toEqual([""])
  })
})

test("a quote holds its verb whole, also where that stands before the names", () => {
  const [relation] = extract(
    readArticle({ text: "Dưới sự chủ trì của đồng chí Trần Văn Bình, hội nghị đã thảo luận." }),
  ).relations.filter(({ type }) => type === "CHAIRED")
  expect(relation!.evidence[0]!.quote).toBe("chủ trì của đồng chí Trần Văn Bình, hội nghị")
})

test.each([
  ["Ông Trần Văn Bình, Uỷ viên Bộ Chính trị, phát biểu.", ["Uỷ viên"]],
  ["Ông Trần Văn Bình, thư ký của Chủ tịch Quốc hội, phát biểu.", ["thư ký của Chủ tịch"]],
])("a post's title is found as the text spells it: “%s”", (text, words) => {
  expect(triggers(text)["post-apposition"]).toEqual(words)
})

describe("every statement that a rule reads has words that make it", () => {
  const examples = RULES.flatMap(({ id, examples }) => examples.map(({ text }) => ({ id, text })))
  test.each(examples)("$id in “$text”", ({ id, text }) => {
    expect(triggers(text)[id]).toBeDefined()
    expect(triggers(text)[id]).not.toContain("")
  })

  const gold = join(__dirname, "..", "gold")
  test.each(readdirSync(gold).filter((file) => file.endsWith(".txt")))("in %s", (file) => {
    const { "part-of-name": names, ...read } = triggers(readFileSync(join(gold, file), "utf8"))
    expect(Object.entries(read).flatMap(([rule, words]) => (words.includes("") ? [rule] : []))).toEqual([])
  })
})
