import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { extract, readArticle } from "../../src/extract.ts"
import type { ArticleGraph } from "../../src/graph.ts"
import { spanOf } from "../../src/vi/mention.ts"
import { sentences } from "../../src/vi/segment.ts"
import { readOne } from "../vi/read.ts"

const read = (text: string): ArticleGraph => extract(readArticle({ text }))

const people = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `Trần Văn ${"ABCDEGHIKL"[i % 10]}n`)

/** Whatever a text is, what is read of it stands in it. */
const isSound = ({ article: { text }, entities, relations, passedOver }: ArticleGraph): void => {
  const ids = new Set(entities.map(({ id }) => id))
  for (const { from, to, evidence } of relations) {
    expect(ids).toContain(from)
    expect(ids).toContain(to)
    for (const { start, end, quote } of evidence) if (text.slice(start, end) !== quote) expect(text.slice(start, end)).toBe(quote)
  }
  for (const { start, end } of [...entities.flatMap(({ mentions }) => mentions), ...passedOver])
    if (!(start >= 0 && end > start && end <= text.length)) expect([start, end]).toBe("a stretch of the text")
}

describe("reading comes to an end without harm on", () => {
  test.each([
    ["nothing", ""],
    ["one space", " "],
    ["one line end", "\n"],
    ["one mark", "."],
    ["a megabyte of one word", "x".repeat(1_000_000)],
    ["a megabyte of one Vietnamese word", "Bộ".repeat(500_000)],
    ["a megabyte of capitals", "Đ".repeat(1_000_000)],
    ["a megabyte of spaces before a word", `${" ".repeat(1_000_000)}a`],
    ["a megabyte of spaces between two words", `Bộ${" ".repeat(1_000_000)}Nội vụ`],
    ["wide gaps", "Bộ  Nội vụ  họp  Ông  Trần Văn Bình  dự  ".repeat(2000)],
    ["a hundred thousand commas", ",".repeat(100_000)],
    ["a hundred thousand full stops", ".".repeat(100_000)],
    ["a hundred thousand lines", "\n".repeat(100_000)],
    ["fifty thousand names", `Tham dự hội nghị có: ${people(50_000).join(", ")}.`],
    ["opening brackets", "(".repeat(20_000)],
    ["closing brackets", ")".repeat(20_000)],
    ["opening quotes", "“".repeat(5_000)],
    ["brackets that never close", "Hội nghị (do Bộ Nội vụ (và Bộ Y tế ".repeat(500)],
    ["capitals only", "ĐỒNG CHÍ TRẦN VĂN BÌNH CHỦ TRÌ HỘI NGHỊ. ".repeat(500)],
    ["capitalised words only", "Trần Văn Bình Lê Thị Hoa Bộ Nội Vụ ".repeat(500)],
    ["emoji", "😀 Bộ 👨‍👩‍👧‍👦 Nội vụ 🇻🇳 họp ".repeat(500)],
    ["lone surrogates", "\ud800 Bộ Nội vụ \udc00 họp. ".repeat(500)],
    ["zero-width characters", "\u200bB\u200dộ\ufeff Nội\u2060 vụ\u00ad họp. ".repeat(500)],
    ["control characters", "\u0000Bộ\u0007 Nội vụ\u001b[31m họp.\u007f".repeat(500)],
    ["text from right to left", "\u202eBộ Nội vụ\u202c مرحبا họp. ".repeat(500)],
    ["combining marks in heaps", `Bộ${"\u0301".repeat(10_000)} Nội vụ họp.`],
    ["numbers and dates only", "12/4/2022 15-NQ/TW 12-4 1.000.000 ".repeat(1000)],
    ["titles only", "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, ".repeat(500)],
    ["documents without end", "Nghị quyết về ".repeat(500)],
    ["documents inside documents", "Nghị quyết về việc thành lập ".repeat(4000)],
    ["quotations that open and never close", "Nghị quyết thành lập Đoàn giám sát “Việc thực hiện ".repeat(2000)],
    ["abbreviations only", "TP. Q. P. GS. ".repeat(1000)],
    ["one sentence of many clauses", "ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An, chủ trì hội nghị và ".repeat(500)],
    ["page furniture", "Trang chủ > Tin\nLượt xem: 1\nChia sẻ\nThống kê truy cập\n".repeat(1000)],
  ])("%s", (_, text) => isSound(read(text)))

  test("any piece of an article, cut anywhere", () => {
    const text = readFileSync("ingest/articles/seed-hanoi-2022.txt", "utf8")
    for (let at = 0; at < text.length; at += 293) {
      isSound(read(text.slice(0, at)))
      isSound(read(text.slice(at, at + 400)))
    }
  })

  test("an article with its words in any order", () => {
    const words = readFileSync("ingest/articles/seed-hanoi-2022.txt", "utf8").split(" ")
    for (const step of [7, 11, 101]) isSound(read(words.map((_, i) => words[(i * step) % words.length]!).join(" ")))
  })
})

describe("what a reader sees is read, whatever stands between", () => {
  const PLAIN = "Đồng chí Trần Văn Bình chủ trì hội nghị."
  const chairs = (text: string) => read(text).relations.filter(({ type }) => type === "CHAIRED").length

  test.each([
    ["no-break spaces", PLAIN.replaceAll(" ", "\u00a0")],
    ["double spaces", PLAIN.replaceAll(" ", "  ")],
    ["zero-width spaces between words", PLAIN.replaceAll(" ", " \u200b")],
    ["soft hyphens behind words", PLAIN.replaceAll(" ", "\u00ad ")],
    ["decomposed letters", PLAIN.normalize("NFD")],
    ["a byte-order mark before it", `\ufeff${PLAIN}`],
    ["tabs", PLAIN.replaceAll(" ", "\t")],
    ["Windows line ends around it", `Nghệ An họp\r\n${PLAIN}\r\n`],
  ])("%s", (_, text) => expect(chairs(text)).toBe(1))

  test("a mention holds none of what stands around it", () => {
    const text = "(\u200b“Đồng chí Trần Văn Bình”\u200b), chủ trì hội nghị."
    const sentence = readOne(text)
    const person = sentence.mentions.find(({ type }) => type === "person")!
    const { start, end } = spanOf(sentence, person)
    expect(text.slice(start, end)).toBe("Đồng chí Trần Văn Bình")
    expect(sentences(text)).toHaveLength(1)
  })
})

/** Processor time of reading a text, the least of three tries: how busy the machine is matters little to it. */
const costOf = (text: string): number =>
  Math.min(
    ...[0, 1, 2].map(() => {
      const before = process.cpuUsage()
      read(text)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }),
  )

describe("four times as much text costs about four times as much, not sixteen, of", () => {
  const article = readFileSync("tests/gold/working-session.txt", "utf8")
  test.each([
    ["an article repeated", (n: number) => `${article}\n`.repeat(n), 2],
    ["sentences", (n: number) => "Đồng chí Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An chủ trì hội nghị. ".repeat(n), 50],
    ["a list of names", (n: number) => `Tham dự hội nghị có: ${people(n).join(", ")}.`, 500],
    ["other people", (n: number) => Array.from({ length: n }, (_, i) => `Ông Trần Văn B${i}n dự hội nghị.`).join(" "), 100],
    [
      "other documents",
      (n: number) => Array.from({ length: n }, (_, i) => `Tỉnh ủy Nghệ An thực hiện Nghị quyết số ${i}-NQ/TW.`).join(" "),
      50,
    ],
    [
      "other meetings",
      (n: number) => Array.from({ length: n }, (_, i) => `Bộ Nội vụ tổ chức hội nghị bàn việc ${i} của ngành.`).join(" "),
      50,
    ],
    ["commas", (n: number) => ",".repeat(n), 3_000],
    ["opening quotes", (n: number) => "“".repeat(n), 2_000],
    ["brackets", (n: number) => "(".repeat(n), 3_000],
    ["titles", (n: number) => "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, ".repeat(n), 50],
    ["documents without end", (n: number) => "Nghị quyết về ".repeat(n), 50],
  ])("%s", (_, make, size) => {
    read(make(size))
    const small = costOf(make(size))
    expect(costOf(make(4 * size)) / (small + 5_000)).toBeLessThan(10)
  })
})
