import { describe, expect, test } from "vitest"
import { CoverageCount } from "../../ingest/ledger/coverage.ts"
import { coverageText } from "../../ingest/ledger/report.ts"
import { suspicionsIn } from "../../ingest/ledger/suspicions.ts"
import { readGold } from "../../ingest/score/gold.ts"
import { extract, readArticle } from "../../src/extract.ts"
import type { Entity } from "../../src/graph.ts"

const read = (text: string) => extract(readArticle({ text }))

const of = (...texts: readonly string[]) => {
  const count = new CoverageCount()
  for (const text of texts) count.add(read(text))
  return count.result()
}

describe("the coverage of articles", () => {
  test("counts the sentences that name something, and of these those that gave a fact", () => {
    const coverage = of("Nắng đẹp.\nĐồng chí Trần Văn Bình chủ trì hội nghị. Bộ Tài chính chờ đợi.", "Bộ Y tế tổ chức hội nghị.")
    expect(coverage).toMatchObject({ articles: 2, sentences: 4, naming: 3, reading: 2 })
  })

  test("tells why the others gave nothing", () => {
    const { reasons } = of("Bộ Tài chính chờ đợi.", "Bộ Y tế chờ đợi.", "Bộ Y tế chưa ban hành gì.")
    expect(reasons.map(({ times }) => times)).toEqual([2, 1])
    expect(reasons[0]!.example).toBe("Bộ Tài chính chờ đợi.")
  })

  test("ranks the cues whose relation was not read, and the words that no cue knows", () => {
    const { unread, unknown } = of(
      "Bộ Y tế chưa ban hành gì.",
      "Bộ Y tế chưa ban hành gì cả.",
      "Ông Trần Văn Bình đã vun trồng cây.",
    )
    expect(unread[0]).toMatchObject({ what: "ban hành: ISSUED", times: 2 })
    expect(unknown).toEqual([{ what: "vun trồng", times: 1, example: "Ông Trần Văn Bình đã vun trồng cây." }])
  })

  test("counts each rule's facts, and names the rules that read none", () => {
    const { rules, idle } = of("Đồng chí Trần Văn Bình chủ trì hội nghị.")
    expect(rules).toContainEqual({
      what: "CHAIRED chair-subject",
      times: 1,
      example: "Đồng chí Trần Văn Bình chủ trì hội nghị.",
    })
    expect(idle).not.toContain("CHAIRED chair-subject")
    expect(idle).toContain("AMENDS amend-verb")
  })

  test("of the gold holds every fact once for each statement", () => {
    const graphs = readGold("tests/gold").map(({ text, path }) => extract(readArticle({ text, path })))
    const count = new CoverageCount()
    for (const graph of graphs) count.add(graph)
    const coverage = count.result()
    const statements = graphs.flatMap(({ relations }) => relations.flatMap(({ evidence }) => evidence)).length
    expect(coverage.rules.reduce((sum, { times }) => sum + times, 0)).toBe(statements)
    expect(coverage.relations).toBe(graphs.reduce((sum, { relations }) => sum + relations.length, 0))
    expect(coverage.reading).toBeLessThanOrEqual(coverage.naming)
    expect(coverage.naming).toBeLessThanOrEqual(coverage.sentences)
    expect(coverage.reasons.reduce((sum, { times }) => sum + times, 0)).toBe(coverage.naming - coverage.reading)
  })

  test("as text says the shares and draws as many rows as asked for", () => {
    const text = coverageText(
      of("Bộ Y tế chưa ban hành gì.", "Bộ Y tế tổ chức hội nghị.", "Bộ Y tế chờ đợi. Bộ Tài chính ngóng chờ."),
      1,
    )
    expect(text).toContain("4 sentences: 4 (100.0 %) name something, of these 1 (25.0 %) gave a fact.")
    expect(text).toContain("ban hành: ISSUED")
    expect(text).toContain("│ chờ đợi")
    expect(text).not.toContain("│ ngóng chờ")
  })

  test("of nothing is nothing", () => {
    expect(of()).toMatchObject({ articles: 0, sentences: 0, naming: 0, reading: 0, reasons: [], rules: [] })
    expect(coverageText(of(), 5)).toContain("0 articles")
  })
})

describe("a suspicious name", () => {
  const graph = read("Bộ Y tế tổ chức hội nghị.")
  const why = (type: Entity["type"], name: string) => {
    const entity: Entity = { id: "x", type, name, aliases: [], mentions: [], properties: {} }
    return suspicionsIn({ ...graph, entities: [entity], relations: [] })[0]?.why ?? null
  }

  test.each([
    ["Organization", "Bộ Tài chính trình bày", "ends in the verb “trình bày”"],
    ["Person", "Trần Văn Bình nhấn mạnh", "has “nhấn” in small letters"],
    ["Person", "Trần Văn 2", "has a digit"],
    ["Person", "Trần Văn Bình Lê Thị Hoa An", "has 7 words"],
    ["Document", "Đề án “Đổi mới", "holds one side of brackets or quotes"],
    ["Event", "hội nghị", "no fact holds it"],
  ] as const)("%s “%s” %s", (type, name, reason) => expect(why(type, name)).toBe(reason))

  test.each([
    ["Organization", "Bộ Xây dựng"],
    ["Organization", "Ban Tổ chức Trung ương"],
    ["Person", "Trần Văn Bình"],
    ["Person", "Vladimir van der Berg"],
    ["Document", "Đề án “Đổi mới” (lần 2)"],
  ] as const)("is not %s “%s”", (type, name) => expect(why(type, name)).toBeNull())
})
