import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readGold } from "../../ingest/score/gold.ts"
import { extract, readArticle } from "../../src/extract.ts"
import { CUES } from "../../src/vi/lexicon/cues.ts"
import { readSentence } from "../../src/vi/mentions.ts"
import { sentences } from "../../src/vi/segment.ts"
import { terms } from "../../src/vi/terms.ts"

/** What these tests touch of compromise, which has no types for it. */
interface Plain {
  (text: string): PlainView
  addWords(words: Record<string, string>): unknown
  buildTrie(words: readonly string[]): unknown
  world(): { readonly methods: { readonly one: { readonly termMethods: { isTitleCase(term: { text: string }): boolean } } } }
}
interface PlainView {
  json(options?: { offset: boolean }): readonly {
    readonly text: string
    readonly offset: { readonly start: number; readonly length: number }
    readonly terms: readonly { readonly text: string; readonly normal: string; readonly tags: readonly string[] }[]
  }[]
  has(match: string): boolean
  match(match: string): PlainView
  out(format: "array"): readonly string[]
}

const load = createRequire(__filename)
// The CommonJS build is another copy than the one that the reader adapts: it shows what compromise does out of the box.
const plain: Plain = load("compromise/one")

const plainTerms = (text: string) =>
  plain(text)
    .json()
    .flatMap((sentence) => sentence.terms)
const words = (text: string): readonly string[] => terms(text).map((term) => term.text)
const split = (text: string): readonly string[] => sentences(text).map(({ start, end }) => text.slice(start, end))
const namesIn = (text: string) => {
  const sentence = sentences(text)[0]!
  const read = readSentence(text, sentence, 0, { published: null, year: null })
  return read.mentions.map((m) => text.slice(read.terms[m.at]!.start, read.terms[m.at + m.length - 1]!.end))
}
const GOLD = readGold("tests/gold")

describe("compromise folds some Vietnamese letters to ASCII and not others", () => {
  test("so its own lexicon misses what it was given, and takes one word for another", () => {
    plain.addWords({ "bộ chính trị": "Body" })
    expect(plainTerms("Bộ Chính trị").flatMap(({ tags }) => tags)).toEqual([])
    expect(plainTerms("Đặng").map(({ normal }) => normal)).toEqual(["dặng"])
    expect(plain("cái bàn").has("bán")).toBe(true)
  })

  test.each(Object.entries(CUES))("the reader finds the cue “%s” as %s, in any case", (phrase, tag) => {
    for (const text of [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1), phrase.toUpperCase()])
      for (const term of terms(text).filter(({ kind }) => kind === "word")) expect([...term.tags]).toEqual([tag])
  })

  test.each([
    ["giao", "giáo dục"],
    ["ký", "kỳ họp"],
    ["bầu", "bàu"],
    ["trao", "trào"],
    ["dự", "dữ liệu"],
  ])("the reader's cue “%s” is not found in “%s”", (cue, other) => {
    expect([...terms(cue)[0]!.tags]).not.toEqual([])
    expect([...terms(other)[0]!.tags]).toEqual([])
  })

  test("the reader's lookup key keeps the marks and takes Icelandic Ð for Đ", () => {
    expect(terms("Ðảng uỷ Hoà").map(({ key }) => key)).toEqual(["đảng", "ủy", "hòa"])
    expect(terms("bán bàn bạn").map(({ key }) => key)).toEqual(["bán", "bàn", "bạn"])
  })
})

describe("compromise takes only Latin-1 letters for the second letter of a capitalised word", () => {
  test("so it denies that “Bộ” and “Dũng” are capitalised", () => {
    const { isTitleCase } = plain.world().methods.one.termMethods
    expect(["Bộ", "Dũng", "Hà"].map((text) => isTitleCase({ text }))).toEqual([false, false, true])
  })

  test.each(["Bộ", "Dũng", "Ủy", "Thị", "Đặng", "Ấn", "Ổn", "Ý", "UBND", "TP.HCM"])("the reader knows that “%s” is", (word) => {
    expect(terms(word)[0]!.capital).toBe(true)
  })

  test.each(["bộ", "đặng", "ủy", "ổn", "12", "“"])("and that “%s” is not", (word) => {
    expect(terms(word)[0]!.capital).toBe(false)
  })
})

describe("compromise/two and /three tag words of /one as English, in the whole process", () => {
  const filesOf = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(m?ts|js)$/.test(name) && !/node_modules|dist/.test(name))
      .map((name) => join(folder, name))

  test("so nothing that reads imports them, and one file alone imports compromise", () => {
    const importers = ["src", "ingest", "queries", "viz"]
      .flatMap(filesOf)
      .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/["'](compromise(?:\/\w+)?)["']/g)].map((m) => [file, m[1]]))
    expect(importers).toEqual([[join("src", "vi", "cue-tags.ts"), "compromise/one"]])
  })

  test("so no term of the gold bears a tag that is not a cue's", () => {
    const known = new Set<string>(Object.values(CUES))
    const found = GOLD.flatMap(({ text }) => terms(text).flatMap((term) => [...term.tags]))
    expect(found.length).toBeGreaterThan(500)
    expect(found.filter((tag) => !known.has(tag))).toEqual([])
  })

  test("nor a word that is an English abbreviation to compromise/one itself", () => {
    expect(plainTerms("ba").flatMap(({ tags }) => tags)).toContain("Abbreviation")
    expect(terms("ba ma co hon gov kan").flatMap((term) => [...term.tags])).toEqual([])
  })
})

describe("compromise's tokenizer cuts codes, ranges and glued words in its own way", () => {
  test("so a code is two terms and a range has empty ones", () => {
    expect(plainTerms("15-NQ/TW").map(({ text }) => text)).toEqual(["15", "NQ/TW"])
    expect(plainTerms("2021-2025").map(({ text }) => text)).toEqual(["2021-2025", "", ""])
    expect(plainTerms("chí:Trương").map(({ text }) => text)).toEqual(["chí:Trương"])
  })

  test.each([
    ["15-NQ/TW", ["15-NQ/TW"]],
    ["439-QĐNS/TW", ["439-QĐNS/TW"]],
    ["12/2022/QĐ-TTg", ["12/2022/QĐ-TTg"]],
    ["1256/NQ-UBTVQH15", ["1256/NQ-UBTVQH15"]],
    ["12-4", ["12-4"]],
    ["30-7-2007", ["30-7-2007"]],
    ["2021-2025", ["2021-2025"]],
    ["2020 - 2025", ["2020", "-", "2025"]],
    ["T.Ư", ["T.Ư"]],
    ["TP.HCM", ["TP.HCM"]],
    ["TP. Hà Nội", ["TP.", "Hà", "Nội"]],
    ["KT-XH", ["KT-XH"]],
    ["TN&MT", ["TN&MT"]],
    ["đồng chí:Trương Thị Hoa;Đinh", ["đồng", "chí", ":", "Trương", "Thị", "Hoa", ";", "Đinh"]],
    ["Việt Nam-Lào", ["Việt", "Nam", "-", "Lào"]],
    ["“Đổi mới”, (khóa X)", ["“", "Đổi", "mới", "”", ",", "(", "khóa", "X", ")"]],
  ])("the reader's terms of “%s” are %j", (text, expected) => expect(words(text)).toEqual(expected))
})

describe("compromise ends sentences after “TP.” and goes on after “…”", () => {
  test("as it does out of the box", () => {
    const texts = (text: string) =>
      plain(text)
        .json()
        .map((sentence) => sentence.text)
    expect(texts("Ở TP. Hà Nội có họp.")).toHaveLength(2)
    expect(texts("Ông phát biểu… Theo đó tỉnh đã họp.")).toHaveLength(1)
  })

  test.each([
    ["Hội nghị họp ở TP. Hà Nội hôm qua.", 1],
    ["GS. Trần Văn Bình và PGS.TS. Lê Thị Hoa cùng dự.", 1],
    ["Đ/c. Trần Văn Bình dự.", 1],
    ["Ông phát biểu… Theo đó tỉnh đã họp.", 2],
    ["Tỉnh thu 3.200 tỷ đồng, tăng 5.4% so với năm trước.", 1],
    ["Ông nói: “Phải làm.” Bà tán thành.", 2],
    ["Hội nghị đã bế mạc.Tham dự có ông Trần Văn Bình.", 2],
    ["Đã xong chưa? Chưa xong!", 2],
  ])("the reader finds in “%s” sentences: %i", (text, count) => expect(split(text)).toHaveLength(count))
})

describe("compromise's offsets go wrong before brackets and behind marks", () => {
  test("a match's length holds the comma behind it", () => {
    const { offset } = plain("Sáng nay, Quốc hội, họp.").match("quốc hội").json({ offset: true })[0]!
    expect("Sáng nay, Quốc hội, họp.".slice(offset.start, offset.start + offset.length)).not.toBe("Quốc hội")
  })

  test.each(GOLD)("the reader's terms and sentences stand where they say in $slug", ({ text }) => {
    for (const sentence of sentences(text)) {
      const inside = text.slice(sentence.start, sentence.end)
      expect(inside).toBe(inside.trim())
      for (const term of terms(text, sentence)) expect(text.slice(term.start, term.end)).toBe(term.text)
    }
  })

  test.each([
    ["“Quốc hội”, ông nói.", "Quốc hội"],
    ["(Bộ Chính trị), sáng nay.", "Bộ Chính trị"],
    ["* Bộ Chính trị, Ban Bí thư họp.", "Bộ Chính trị"],
  ])("in “%s” the reader's mention is “%s” without the marks", (text, name) => expect(namesIn(text)).toContain(name))
})

describe("compromise takes combining marks for punctuation", () => {
  const text = "Đồng chí Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An chủ trì hội nghị."

  test("so it reads decomposed “Bộ” as “Bo”", () => {
    expect(plainTerms("Bộ họp".normalize("NFD"))[0]!.text).toBe("Bo")
  })

  test("the reader reads composed and decomposed text as one", () => {
    const [nfc, nfd] = [text, text.normalize("NFD")].map((t) => extract(readArticle({ text: t })))
    expect(nfc!.relations.length).toBeGreaterThan(1)
    expect(nfd).toEqual(nfc)
  })

  test("the reader takes both places of the tone mark for one body, and cites each as it stands", () => {
    const old = text.replace("ủy", "uỷ")
    const graph = extract(readArticle({ text: `${text}\n${old}` }))
    const bodies = graph.entities.filter(({ type }) => type === "Organization")
    expect(bodies).toHaveLength(1)
    expect(bodies[0]!.mentions.map(({ start, end }) => graph.article.text.slice(start, end))).toEqual([
      "Tỉnh ủy Nghệ An",
      "Tỉnh uỷ Nghệ An",
    ])
  })
})

describe("compromise's runs of tags and capitals go on across commas", () => {
  test("so a run of capitals is no name", () => {
    expect(plain("Tran An, Hoa Mai").match("@isTitleCase+").out("array")).toEqual(["Tran An, Hoa Mai"])
  })

  test.each([
    ["Ông Trần Văn Bình, Ủy viên Bộ Chính trị, đã dự.", ["Trần Văn Bình"]],
    ["Các ông Trần Văn Bình, Lê Thị Hoa, Phạm An đã dự.", ["Trần Văn Bình", "Lê Thị Hoa", "Phạm An"]],
  ])("in “%s” the reader finds the people %j", (text, people) => {
    const graph = extract(readArticle({ text }))
    expect(graph.entities.filter(({ type }) => type === "Person").map(({ name }) => name)).toEqual(people)
  })
})

test("compromise's buildTrie throws on an object and its match and lookup are quadratic in hits: the reader calls neither", () => {
  expect(() => plain.buildTrie({ "hà nội": "Place" } as never)).toThrow()
  const source = readFileSync("src/vi/terms.ts", "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")
  expect(source).not.toMatch(/\.(lookup|match|sweep|buildTrie|buildNet)\(/)
})
