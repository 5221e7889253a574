import { describe, expect, test } from "vitest"
import { type GoldArticle, readGold } from "../../ingest/score/gold.ts"
import { POSITION_STATUSES, RELATION_KINDS, RELATION_TYPES } from "../../src/ontology/relations.ts"

const EVENT_KINDS = [
  "working-session",
  "conference",
  "congress",
  "session",
  "ceremony",
  "visit",
  "talks",
  "appointment",
  "inspection",
  "election",
  "contact-with-voters",
  "press-briefing",
  "training",
  "commemoration",
  "other",
]

const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const GOLD = readGold(__dirname)

const typeOf = ({ entities }: GoldArticle, id: string) => entities.find((e) => e.id === id)?.type

const repeated = (keys: readonly string[]): readonly string[] => keys.filter((key, at) => keys.indexOf(key) !== at)

describe.each(GOLD)("the gold of $slug", (gold) => {
  const { text, entities, relations } = gold

  test("has the length of a news item", () => {
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThan(250)
    expect(words).toBeLessThan(600)
  })

  test("gives every entity its own id", () => {
    expect(repeated(entities.map(({ id }) => id))).toEqual([])
  })

  test("names what is asked for by a name that the text has", () => {
    const said = text.toLowerCase()
    const unsaid = entities.filter(
      (e) => e.type !== "Event" && !e.optional && !e.names.some((n) => said.includes(n.toLowerCase())),
    )
    expect(unsaid.map(({ names }) => names[0])).toEqual([])
  })

  test("points to each event in the text's own words", () => {
    for (const event of entities.filter(({ type }) => type === "Event")) {
      expect(EVENT_KINDS).toContain(event.kind)
      expect(event.mentions?.length, event.names[0]).toBeGreaterThan(0)
      expect(event.mentions!.filter((words) => !text.includes(words))).toEqual([])
    }
  })

  test("gives each document a kind", () => {
    expect(entities.filter((e) => e.type === "Document" && !e.kind).map(({ names }) => names[0])).toEqual([])
  })

  test("quotes each relation from the text", () => {
    expect(relations.filter(({ quote }) => !text.includes(quote)).map(({ quote }) => quote)).toEqual([])
  })

  test("joins what the ontology lets a relation join", () => {
    const wrong = relations.filter(({ type, from, to }) => {
      const kind = RELATION_KINDS.find((k) => k.type === type)!
      const [ends, starts]: [readonly unknown[], readonly unknown[]] = [kind.to, kind.from]
      return !starts.includes(typeOf(gold, from)) || !ends.includes(typeOf(gold, to))
    })
    expect(wrong).toEqual([])
  })

  test("states each fact once", () => {
    expect(repeated(relations.map((r) => [r.type, r.from, r.to, r.title, r.status].join(" ")))).toEqual([])
  })

  test("gives each post a title and a status, and nothing else a status", () => {
    const posts = relations.filter(({ type }) => type === "HOLDS_POSITION")
    expect(posts.filter(({ title, status }) => !title || !POSITION_STATUSES.includes(status as never))).toEqual([])
    expect(relations.filter(({ type, status }) => type !== "HOLDS_POSITION" && status)).toEqual([])
  })

  test("writes dates as ISO", () => {
    const dates = [
      gold.published,
      ...entities.flatMap(({ date, issued }) => [date, issued]),
      ...relations.flatMap(({ since, until }) => [since, until]),
    ]
    expect(dates.filter((date) => typeof date === "string" && !ISO.test(date))).toEqual([])
  })
})

test("the articles together ask for every type of relation", () => {
  const asked = new Set(GOLD.flatMap(({ relations }) => relations.filter(({ optional }) => !optional).map(({ type }) => type)))
  expect([...RELATION_TYPES].filter((type) => !asked.has(type))).toEqual([])
})
