import { describe, expect, test } from "vitest"
import { type Explanation, explain } from "../../ingest/explain/explanation.ts"
import { explanationText } from "../../ingest/explain/report.ts"
import { readGold } from "../../ingest/score/gold.ts"
import { extract, readArticle } from "../../src/extract.ts"

const ARTICLE = `Tỉnh ủy Nghệ An họp bàn về chuyển đổi số
12/03/2024 08:30 SA

Sáng 11/3, đồng chí Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An chủ trì hội nghị. Ông không chủ trì buổi họp.
Toàn cảnh hội nghị.
Nguồn: xaydungdang.org.vn
Lượt xem: 120
`

const of = (text: string): Explanation => explain(readArticle({ text }))
const sentencesOf = (explanation: Explanation) => explanation.blocks.flatMap((block) => block.sentences)

describe("an explanation of an article", () => {
  const explanation = of(ARTICLE)

  test("tells what each line is, and reads only title, body and captions", () => {
    expect(explanation.blocks.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
      ["title", 1],
      ["date", 0],
      ["body", 2],
      ["caption", 1],
      ["source", 0],
      ["furniture", 0],
    ])
  })

  test("tells what each mention was read as and which entity it stands for", () => {
    const [date, person, event] = sentencesOf(explanation)[1]!.mentions
    expect(date).toMatchObject({ type: "date", text: "11/3", detail: "2024-03-11 (year of the article)", entity: null })
    expect(person).toMatchObject({
      type: "person",
      detail: "name Trần Văn Bình; Bí thư of Tỉnh ủy Nghệ An",
      entity: "Trần Văn Bình",
      entityType: "Person",
    })
    expect(event).toMatchObject({ type: "event", text: "hội nghị", entityType: "Event" })
  })

  test("gives each fact its rule and the very words", () => {
    const facts = sentencesOf(explanation)[1]!.facts
    expect(facts.find(({ type }) => type === "CHAIRED")).toMatchObject({ from: "Trần Văn Bình", rule: "chair-subject" })
    for (const { start, end, quote } of facts) expect(ARTICLE.slice(start, end)).toBe(quote)
  })

  test("says what stood in the way of a relation that the words spoke for", () => {
    const denied = sentencesOf(explanation)[2]!
    expect(denied.unread).toContainEqual({ type: "CHAIRED", cue: "chủ trì", reason: "“không” stands before it" })
    expect(denied.passedOver).not.toBeNull()
  })

  test("as text names lines that were not read, facts with rule and quote, and why a sentence gave nothing", () => {
    const text = explanationText(explanation)
    for (const line of [
      /^date \(not read\)\n {2}12\/03\/2024 08:30 SA$/m,
      /CHAIRED {2}Trần Văn Bình → .* rule chair-subject$/m,
      /^ {8}“đồng chí Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An chủ trì hội nghị”$/m,
      /^ {4}passed over: /m,
    ])
      expect(text).toMatch(line)
  })
})

test.each([
  ["Bộ Tài chính chủ trì, phối hợp với Bộ Y tế xây dựng đề án.", "CHAIRED", "no rule knows its words in this order"],
  ["Tỉnh ủy Nghệ An đã ban hành nhiều văn bản.", "ISSUED", "names no document"],
])("in “%s” %s was not read: %s", (text, type, reason) => {
  expect(sentencesOf(of(text))[0]!.unread).toContainEqual(expect.objectContaining({ type, reason }))
})

describe.each(readGold("tests/gold"))("the explanation of $slug", ({ text, path }) => {
  const article = readArticle({ text, path })
  const graph = extract(article)
  const sentences = sentencesOf(explain(article))

  test("holds every statement of the graph, each under one sentence", () => {
    const stated = graph.relations.flatMap(({ type, evidence }) => evidence.map((e) => `${type} ${e.start} ${e.end} ${e.rule}`))
    const told = sentences.flatMap(({ facts }) => facts.map((f) => `${f.type} ${f.start} ${f.end} ${f.rule}`))
    expect(told.toSorted()).toEqual(stated.toSorted())
  })

  test("gives the graph's reason for each sentence that was passed over, and no other", () => {
    const told = sentences.filter((s) => s.passedOver !== null)
    expect(told.map(({ start, end, passedOver }) => ({ start, end, reason: passedOver }))).toEqual(graph.passedOver)
  })

  test("links each mention to an entity of the graph", () => {
    const names = new Set(graph.entities.map((e) => `${e.type} ${e.name}`))
    const linked = sentences.flatMap((s) => s.mentions).filter((m) => m.entity !== null)
    expect(linked.filter((m) => !names.has(`${m.entityType} ${m.entity}`))).toEqual([])
  })
})
