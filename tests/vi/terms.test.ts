import { describe, expect, test } from "vitest"
import { CUES } from "../../src/vi/lexicon/cues.ts"
import { PhraseTable } from "../../src/vi/phrase-table.ts"
import { terms } from "../../src/vi/terms.ts"

const tagged = (text: string, tag: string): readonly string[] =>
  terms(text)
    .filter((term) => term.tags.has(tag))
    .map((term) => term.text)

describe("terms", () => {
  test("stand where they say", () => {
    expect(terms("Bộ Y tế").map(({ text, start, end }) => [text, start, end])).toEqual([
      ["Bộ", 0, 2],
      ["Y", 3, 4],
      ["tế", 5, 7],
    ])
  })

  test("of a stretch of a text are read as if nothing stood around it", () => {
    const text = "Ông Tám đến TP. Ông về."
    const stretch = { start: 4, end: 15 }
    const alone = terms(text.slice(stretch.start, stretch.end)).map((term) => ({
      ...term,
      start: term.start + 4,
      end: term.end + 4,
    }))
    expect(terms(text, stretch)).toEqual(alone)
    expect(alone.map((term) => term.text)).toEqual(["Tám", "đến", "TP", "."])
  })

  test.each([
    ["a letter of two code units", "Ông 𝐀n", ["Ông", "𝐀n"]],
    ["a combining mark", "Tha\u0301i ơi", ["Tha\u0301i", "ơi"]],
    ["a word that an invisible sign parts", "Bộ\u200bY", ["Bộ", "Y"]],
    ["an apostrophe", "H’Hen ở Đắk Lắk", ["H’Hen", "ở", "Đắk", "Lắk"]],
    ["a dash without spaces", "Hà Nội–Huế", ["Hà", "Nội", "–", "Huế"]],
  ])("hold %s", (_, text, words) => expect(terms(text).map((term) => term.text)).toEqual(words))

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
  ])("“%s” is a %s", (text, kind) => expect(terms(text)[0]).toMatchObject({ text, kind }))

  test.each(["", " ", "\n\t\u00a0", "\u200b\ufeff"])("there are none in %j", (text) => expect(terms(text)).toEqual([]))

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
        terms(cue)
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
  const longest = (text: string, at = 0) => table.longest(terms(text), at)

  test.each([
    ["bộ chính trị họp", { length: 3, value: 2 }],
    ["Bộ Chính sách", { length: 1, value: 1 }],
    ["Văn hoá , Thể thao", { length: 5, value: 3 }],
    ["Bo Chinh tri", null],
    ["họp Bộ", null],
  ])("finds at the start of “%s” %j", (text, expected) => expect(longest(text)).toEqual(expected))

  test("finds all phrases that start at a term, longest first", () => {
    expect(table.all(terms("Bộ Chính trị"), 0).map(({ value }) => value)).toEqual([2, 1])
  })

  test("looks past the end of a sentence without harm", () => expect(longest("Bộ", 5)).toBeNull())
})
