import { describe, expect, test } from "vitest"
import { explain } from "../../ingest/explain/explanation.ts"
import { explanationText } from "../../ingest/explain/report.ts"
import type { Tried } from "../../ingest/explain/tried.ts"
import { readGold } from "../../ingest/score/gold.ts"
import { extract, readArticle } from "../../src/extract.ts"
import { RULES } from "../../src/relations/all.ts"
import { trace, traced } from "../../src/relations/trace.ts"

const sentencesOf = (text: string, all = false) => {
  const article = readArticle({ text })
  return explain(article, extract(article), all).blocks.flatMap((block) => block.sentences)
}
const triedOn = (text: string, all = false): readonly Tried[] => sentencesOf(text, all).at(-1)!.tried
const missing = (text: string, rule: string): string | null => triedOn(text, true).find((t) => t.rule === rule)!.missing

test.each([
  ["no cue word of it", "Hội nghị diễn ra tại Hà Nội.", "chair-subject", "no word of Chair (chủ trì, đồng chủ trì, chủ tọa, …)"],
  ["no other word of it", "Đồng chí Trần Văn Bình chủ trì hội nghị.", "post-joined", "no “tham” or “vào” or document"],
  ["a denial", "Đồng chí Trần Văn Bình không chủ trì hội nghị.", "chair-subject", "“không” stands before its verb"],
  ["a condition", "Nếu Tỉnh ủy Nghệ An chưa ban hành Nghị quyết số 05-NQ/TU.", "issue-verb", "“chưa” stands before its verb"],
  [
    "no subject",
    "Nhiều ý kiến ghi nhận đã ban hành Nghị quyết số 05-NQ/TU.",
    "issue-verb",
    "no subject of a type that it takes stands before “đã ban hành”",
  ],
  [
    "a subject where none may stand",
    "Đồng chí Trần Văn Bình phát biểu tại hội nghị.",
    "speak-fronted",
    "“Đồng chí Trần Văn Bình” stands before “phát biểu” as its subject",
  ],
  [
    "no subject of a type allowed",
    "Đã tổ chức hội nghị tổng kết năm.",
    "organize-subject",
    "no subject of a type that it takes stands before “tổ chức”",
  ],
  [
    "no object of a type allowed",
    "Bộ Tài chính chủ trì, phối hợp với Bộ Y tế xây dựng đề án.",
    "chair-subject",
    "names no event, which its object must be",
  ],
  ["nothing for its pattern", "Tỉnh ủy Nghệ An đã ban hành nhiều văn bản.", "issue-verb", /^no document for its pattern \[<v>/],
  [
    "where its pattern stops",
    "Đồng chí Trần Văn Bình chủ trì hội nghị.",
    "chair-fronted",
    /^no person or body behind “hội nghị” for its pattern \[<v>#Chair\+\]/,
  ],
  [
    "an end that is no entity",
    "Thủ tướng chủ trì hội nghị.",
    "chair-subject",
    "“Thủ tướng” is nobody or nothing that the article tells apart",
  ],
  ["no event anywhere", "Ông Lê Văn Tám phát biểu.", "speak-alone", "no event is named with it, and the article reports none"],
  [
    "an order of words that it does not know",
    "Ông Lê Văn Tám thực hiện Nghị quyết số 18-NQ/TW.",
    "implement-verb",
    "its words do not stand as it asks, as in “Tỉnh ủy Nghệ An đã triển khai thực hiện Nghị quyết số 18-NQ/TW.”",
  ],
  [
    "a fact that another rule read",
    "Chủ tịch nước Trần Văn Bình thăm và tặng quà công nhân tại tỉnh Nghệ An.",
    "held-visit",
    "its fact was read already by held-at",
  ],
  [
    "a fact that another says already",
    "Đồng chí Trần Văn Bình chủ trì tiếp xúc cử tri.",
    "attend-met",
    "its fact goes without saying: CHAIRED stands between the same two",
  ],
  ["a sentence without names", "Trời mưa to và chủ trì việc đó.", "chair-alone", "the sentence names nothing"],
  ["nothing where it read", "Đồng chí Trần Văn Bình chủ trì hội nghị.", "chair-subject", null],
] as const)("an explanation tells of %s: “%s”, %s", (_, text, rule, reason) => {
  const told = missing(text, rule)
  if (reason instanceof RegExp) expect(told).toMatch(reason)
  else expect(told).toBe(reason)
})

describe("the rules that an explanation tells of", () => {
  test("are those of the relations that the sentence's cue words may state", () => {
    const tried = triedOn("Đồng chí Trần Văn Bình chủ trì hội nghị.")
    expect(tried.map(({ rule }) => rule)).toEqual(RULES.filter(({ type }) => type === "CHAIRED").map(({ id }) => id))
    expect(triedOn("Hội nghị họp tại Hà Nội.")).toEqual([])
  })

  test("are all rules where all are asked for", () => {
    expect(triedOn("Hội nghị diễn ra tại Hà Nội.", true).map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id))
  })

  test("stand in the text, a line each", () => {
    const text = explanationText(explain(readArticle({ text: "Đồng chí Trần Văn Bình không chủ trì hội nghị." })))
    expect(text).toMatch(/^ {4}rules$/m)
    expect(text).toMatch(/^ {6}CHAIRED {2}chair-subject: “không” stands before its verb$/m)
    expect(explanationText(explain(readArticle({ text: "Đồng chí Trần Văn Bình chủ trì hội nghị." })))).toMatch(
      /^ {6}CHAIRED {2}chair-subject: read 1 fact$/m,
    )
  })

  test.each(readGold("tests/gold"))("agree with the graph of $slug", ({ text }) => {
    const ruled = new Set(RULES.map(({ id }) => id))
    for (const { facts, tried } of sentencesOf(text, true)) {
      const told = tried.filter((t) => t.facts > 0 && t.missing === null).map(({ rule }) => rule)
      expect(new Set(told)).toEqual(new Set(facts.map(({ rule }) => rule).filter((rule) => ruled.has(rule))))
      for (const t of tried) if (t.facts === 0) expect(t.missing).not.toBe("")
    }
  })
})

test("who listens to the rules hears their stops only while the work lasts, even where it fails", () => {
  const denied = { kind: "event" } as const
  expect(traced(() => trace.stopped?.(denied)).stops).toEqual([denied])
  expect(() =>
    traced(() => {
      throw new Error("stop")
    }),
  ).toThrow("stop")
  expect(trace.stopped).toBeNull()
})
