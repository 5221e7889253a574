import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { graphLine } from "../../ingest/graph-line.ts"
import { readGold } from "../../ingest/score/gold.ts"
import { EXTRACTOR, extract, readArticle } from "../../src/extract.ts"
import { ENTITY_TYPES } from "../../src/ontology/entities.ts"
import { POSITION_STATUSES, RELATION_KINDS } from "../../src/ontology/relations.ts"
import { sentences } from "../../src/vi/segment.ts"
import { runCommand } from "../terminal/run-command.ts"

const SEED = "ingest/articles/seed-hanoi-2022.txt"
const ARTICLES = [
  ...readGold("tests/gold").map(({ slug, text, path }) => ({ slug, text, path })),
  { slug: "seed-hanoi-2022", text: readFileSync(SEED, "utf8"), path: SEED },
]

const read = ({ text, path }: (typeof ARTICLES)[number]) => extract(readArticle({ text, path }))
const line = (article: (typeof ARTICLES)[number]) => graphLine(read(article), true)

describe.each(ARTICLES)("the graph of $slug", (source) => {
  const graph = read(source)
  const { text } = graph.article
  const ids = new Map(graph.entities.map((e) => [e.id, e]))

  test("names the extractor and keeps the article's text", () => {
    expect(graph.extractor).toBe(EXTRACTOR)
    expect(text).toBe(source.text.normalize("NFC"))
  })

  test("quotes every fact exactly, and within one sentence", () => {
    const read = sentences(text)
    for (const { evidence, type } of graph.relations) {
      expect(evidence.length, type).toBeGreaterThan(0)
      for (const { start, end, quote } of evidence) {
        expect(quote).not.toBe("")
        expect(text.slice(start, end)).toBe(quote)
        expect(read.filter((s) => start >= s.start && end <= s.end).length, `${type} “${quote}”`).toBe(1)
      }
    }
  })

  test("gives each fact's evidence in text order, and its first rule", () => {
    for (const { evidence, rule } of graph.relations) {
      const starts = evidence.map(({ start, end }) => [start, end])
      expect(starts).toEqual([...starts].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!))
      expect(rule).toBe(evidence[0]!.rule)
    }
  })

  test("points to mentions in the text, in order, each once", () => {
    for (const { mentions, name } of graph.entities) {
      for (const { start, end } of mentions) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        const said = text.slice(start, end)
        expect(said, name).toBe(said.trim())
      }
      const starts = mentions.map(({ start, end }) => `${start}-${end}`)
      expect(new Set(starts).size, name).toBe(starts.length)
      expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b))
    }
  })

  test("has clean names, and no alias twice", () => {
    for (const { name, aliases, type } of graph.entities) {
      expect(ENTITY_TYPES).toContain(type)
      for (const form of [name, ...aliases]) expect(form).toBe(form.normalize("NFC").replace(/\s+/g, " ").trim())
      expect(name).not.toBe("")
      expect(aliases).not.toContain(name)
      expect(aliases).toEqual([...new Set(aliases)].sort())
    }
  })

  test("joins what the ontology lets a relation join, and nothing with itself", () => {
    for (const { type, from, to } of graph.relations) {
      const kind = RELATION_KINDS.find((k) => k.type === type)!
      expect(kind.from).toContain(ids.get(from)?.type)
      expect(kind.to).toContain(ids.get(to)?.type)
      expect(from).not.toBe(to)
    }
  })

  test("gives posts a title and a status, other facts neither, and writes dates as ISO", () => {
    for (const { type, properties } of graph.relations) {
      if (type === "HOLDS_POSITION") {
        expect(properties.title).toMatch(/\S/)
        expect(POSITION_STATUSES).toContain(properties.status)
      } else expect(properties).not.toHaveProperty("status")
      for (const day of [properties.since, properties.until])
        if (day !== undefined) expect(day).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    }
    for (const { properties } of graph.entities)
      for (const day of [properties.date, properties.issued])
        if (day !== undefined) expect(day).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  })

  test("has ids of its own for entities and relations", () => {
    expect(ids.size).toBe(graph.entities.length)
    expect(new Set(graph.relations.map(({ id }) => id)).size).toBe(graph.relations.length)
  })

  test("tells for every sentence that gave nothing why", () => {
    const spans = sentences(text).map(({ start, end }) => `${start}-${end}`)
    for (const { start, end, reason } of graph.passedOver) {
      expect(spans).toContain(`${start}-${end}`)
      expect(reason).toMatch(/\S/)
    }
  })
})

describe("the same text gives the same graph, byte for byte", () => {
  test("read again, and after other articles in any order", () => {
    const first = ARTICLES.map(line)
    const backwards = ARTICLES.toReversed().map(line).toReversed()
    expect(backwards).toEqual(first)
  })

  test("in another process that reads them in another order", async () => {
    const { code, stdout } = await runCommand("ingest/extract.ts", [
      "--passed-over",
      ...ARTICLES.toReversed().map(({ path }) => path),
    ])
    expect(code).toBe(0)
    expect(stdout.trimEnd().split("\n").toReversed()).toEqual(ARTICLES.map(line))
  })

  test("composed or decomposed", () => {
    for (const article of ARTICLES) expect(line({ ...article, text: article.text.normalize("NFD") })).toBe(line(article))
  })
})
