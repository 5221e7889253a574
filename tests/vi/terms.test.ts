import { describe, expect, test } from "vitest"
import { CUES } from "../../src/vi/lexicon/cues.ts"
import { PhraseTable } from "../../src/vi/phrase-table.ts"
import { terms } from "../../src/vi/terms.ts"

const tagged = (text: string, tag: string): readonly string[] =>
  terms(text, 0)
    .filter((term) => term.tags.has(tag))
    .map((term) => term.text)

describe("terms", () => {
  test("stand where they say, from where the text starts in the article", () => {
    expect(terms("Bộ Y tế", 100).map(({ text, start, end }) => [text, start, end])).toEqual([
      ["Bộ", 100, 102],
      ["Y", 103, 104],
      ["tế", 105, 107],
    ])
  })

  test.each([
    ["Bộ", "word"],
    ["T.Ư", "word"],
    ["12-4", "number"],
    ["15-NQ/TW", "number"],
    ["8h30", "number"],
    [",", "mark"],
    ["“", "mark"],
    ["•", "mark"],
    ["😀", "mark"],
  ])("“%s” is a %s", (text, kind) => expect(terms(text, 0)[0]).toMatchObject({ text, kind }))

  test.each(["", " ", "\n\t\u00a0", "\u200b\ufeff"])("there are none in %j", (text) => expect(terms(text, 0)).toEqual([]))

  test.each([
    ["phát biểu kết luận hội nghị", "Speak", ["phát", "biểu", "kết", "luận"]],
    ["ông giao Bộ Y tế", "Direct", ["giao"]],
    ["đã được bầu bổ sung", "Appoint", ["bầu", "bổ", "sung"]],
    ["thôi giữ chức", "Leave", ["thôi", "giữ", "chức"]],
    ["tại hội nghị", "Place", ["tại"]],
  ])("“%s” holds the longest %s cue %j", (text, tag, expected) => expect(tagged(text, tag)).toEqual(expected))

  test.each([
    ["giáo dục phổ thông", "Direct"],
    ["kỳ họp", "Issue"],
    ["dữ liệu", "Attend"],
    ["thời gian", "Leave"],
  ])("“%s” holds no %s cue", (text, tag) => expect(tagged(text, tag)).toEqual([]))

  test("every cue is written lower case, composed and with new tone marks, as it is looked up", () => {
    for (const cue of Object.keys(CUES))
      expect(
        terms(cue, 0)
          .map(({ key }) => key)
          .join(" "),
      ).toBe(cue.replaceAll(",", " ,"))
  })
})

describe("a phrase table", () => {
  const table = new PhraseTable([
    ["Bộ", 1],
    ["Bộ Chính trị", 2],
    ["Văn hóa, Thể thao", 3],
  ])
  const longest = (text: string, at = 0) => table.longest(terms(text, 0), at)

  test.each([
    ["bộ chính trị họp", { length: 3, value: 2 }],
    ["Bộ Chính sách", { length: 1, value: 1 }],
    ["Văn hoá , Thể thao", { length: 5, value: 3 }],
    ["Bo Chinh tri", null],
    ["họp Bộ", null],
  ])("finds at the start of “%s” %j", (text, expected) => expect(longest(text)).toEqual(expected))

  test("finds all phrases that start at a term, longest first", () => {
    expect(table.all(terms("Bộ Chính trị", 0), 0).map(({ value }) => value)).toEqual([2, 1])
  })

  test("looks past the end of a sentence without harm", () => expect(longest("Bộ", 5)).toBeNull())
})
