import { describe, expect, test } from "vitest"
import { foldName, sharedWords } from "../../../ingest/score/fold.ts"
import type { GoldArticle, GoldEntity, GoldRelation } from "../../../ingest/score/gold.ts"
import type { PredictedEntity, PredictedRelation } from "../../../ingest/score/predictions.ts"
import { scoreAll } from "../../../ingest/score/score.ts"

const TEXT =
  "Sáng 5-6, ông Đỗ An, Bí thư Tỉnh uỷ Sơn Khê, chủ trì hội nghị. Bà Lê Bình dự. Hội nghị bế mạc. UBND tỉnh đề nghị xây cầu Khê."

const ENTITIES: readonly GoldEntity[] = [
  { id: "P1", type: "Person", names: ["Đỗ An"] },
  { id: "P2", type: "Person", names: ["Lê Bình"] },
  { id: "O1", type: "Organization", names: ["Tỉnh ủy Sơn Khê", "Tỉnh ủy"] },
  { id: "O2", type: "Organization", names: ["Ủy ban nhân dân tỉnh Sơn Khê", "UBND tỉnh"] },
  {
    id: "E1",
    type: "Event",
    kind: "conference",
    date: "2023-06-05",
    names: ["hội nghị"],
    mentions: ["chủ trì hội nghị", "Hội nghị bế mạc"],
  },
  { id: "D1", type: "Document", kind: "nghị quyết", number: "15-NQ/TW", names: ["Nghị quyết Trung ương 5"] },
  { id: "R1", type: "Proposal", names: ["xây cầu Khê"] },
  { id: "L1", type: "Place", names: ["Sơn Khê"], optional: true },
]

const post = {
  type: "HOLDS_POSITION",
  from: "P1",
  to: "O1",
  title: "Bí thư",
  status: "current",
  quote: "ông Đỗ An, Bí thư Tỉnh uỷ Sơn Khê",
} as const

const RELATIONS: readonly GoldRelation[] = [
  post,
  { type: "CHAIRED", from: "P1", to: "E1", quote: "ông Đỗ An, Bí thư Tỉnh uỷ Sơn Khê, chủ trì hội nghị" },
  { type: "ATTENDED", from: "P2", to: "E1", quote: "Bà Lê Bình dự" },
  { type: "RECOMMENDS", from: "O2", to: "R1", quote: "UBND tỉnh đề nghị xây cầu Khê", optional: true },
  { type: "MET", from: "P1", to: "P2", quote: "Bà Lê Bình dự" },
]

const gold: GoldArticle = {
  slug: "a",
  path: "a.txt",
  text: TEXT,
  published: "2023-06-05",
  entities: ENTITIES,
  relations: RELATIONS,
}

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const said = (id: string, type: string, name: string, more: Partial<PredictedEntity> = {}): PredictedEntity => ({
  id,
  type,
  name,
  aliases: [],
  mentions: TEXT.includes(name) ? [at(name)] : [],
  properties: {},
  ...more,
})

const stated = (type: string, from: string, to: string, properties: PredictedRelation["properties"] = {}): PredictedRelation => ({
  type,
  from,
  to,
  rule: "a-rule",
  properties,
  evidence: [{ ...at("chủ trì hội nghị"), quote: "chủ trì hội nghị" }],
})

const AN = said("an", "Person", "Đỗ An")
const BINH = said("binh", "Person", "Lê Bình")
const PARTY = said("party", "Organization", "Tỉnh uỷ Sơn Khê")
const MEETING = said("meeting", "Event", "hội nghị", { mentions: [at("hội nghị")] })

const score = (entities: readonly PredictedEntity[], relations: readonly PredictedRelation[] = [], of: GoldArticle = gold) =>
  scoreAll([of], () => ({ entities, relations }))

const faults = (result: ReturnType<typeof score>, type: string) =>
  result.findings.filter((f) => f.type === type).map(({ verdict, what }) => `${verdict} ${what}`)

describe("names are compared folded", () => {
  test.each([
    ["UBND tỉnh Sơn Khê", "Uỷ ban Nhân dân tỉnh Sơn Khê"],
    ["Thành ủy TP.HCM", "Thành uỷ Thành phố Hồ Chí Minh"],
    ["TP. Hà Nội", "thành phố Hà Nội"],
    ["TP.Hà Nội", "thành phố Hà Nội"],
    ["BCH T.Ư Đảng", "Ban Chấp hành Trung ương Đảng"],
    ["BCH TƯ Đảng", "Ban chấp hành TW Đảng"],
    ["Đại hội thứ XIII", "Đại hội lần thứ XIII"],
    ["Bộ Lao động – Thương binh", "Bộ Lao động - Thương binh"],
    ["Ðà Nẵng", "Đà Nẵng"],
  ])("%s = %s", (a, b) => {
    expect(foldName(a)).toBe(foldName(b))
  })

  test.each([
    ["Lê Hoà", "Lê Hoa"],
    ["Ban Bán", "Ban Bàn"],
    ["UBNDX", "Ủy ban nhân dânX"],
  ])("%s ≠ %s", (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b))
  })

  test("proposals share words", () => {
    expect(sharedWords("xây cầu Khê", "sớm xây cầu")).toBeCloseTo(4 / 6)
    expect(sharedWords("", "")).toBe(0)
  })
})

describe("entities", () => {
  test("are right by a gold name, and missed without", () => {
    const result = score([AN, PARTY])
    expect(result.entityTypes.get("Person")).toMatchObject({ precision: 1, recall: 0.5 })
    expect(faults(result, "Person")).toEqual(["missed Lê Bình"])
    expect(faults(result, "Organization")).toEqual(["missed Ủy ban nhân dân tỉnh Sơn Khê"])
  })

  test("are right by an alias too", () => {
    expect(score([said("x", "Person", "Bí thư An", { aliases: ["Đỗ An"] })]).entityTypes.get("Person")?.precision).toBe(1)
  })

  test("of another type are extra", () => {
    expect(faults(score([said("x", "Place", "Đỗ An")]), "Place")).toEqual(["extra Đỗ An"])
  })

  test("that are optional are neither asked for nor counted", () => {
    expect(score([said("x", "Place", "Sơn Khê")]).entityTypes.has("Place")).toBe(false)
  })

  test("found twice are one right and one double", () => {
    const result = score([AN, said("an2", "Person", "Đỗ An")])
    expect(result.duplicates).toBe(1)
    expect(result.entityTypes.get("Person")).toMatchObject({ precision: 0.5, recall: 0.5 })
    expect(faults(result, "Person")).toContain("duplicate Đỗ An = Đỗ An")
  })

  test("that are documents are found by number, however it is typed", () => {
    const resolution = said("d", "Document", "Nghị quyết 15", { properties: { number: "15 - NQ/TW" } })
    expect(score([resolution]).entityTypes.get("Document")?.f1).toBe(1)
  })

  test("that are events are found where they are mentioned, whatever their name", () => {
    expect(score([said("e", "Event", "cuộc họp", { mentions: [at("Hội nghị bế mạc")] })]).entityTypes.get("Event")?.f1).toBe(1)
    expect(score([said("e", "Event", "hội nghị", { mentions: [at("Sáng 5-6")] })]).entityTypes.get("Event")?.f1).toBe(0)
  })

  test("that are events go to the one that most mentions lie in", () => {
    const mostly = said("e1", "Event", "x", { mentions: [at("Sáng 5-6"), at("hội nghị")] })
    const wholly = said("e2", "Event", "y", { mentions: [at("Hội nghị bế mạc")] })
    expect(faults(score([mostly, wholly]), "Event")).toEqual(["duplicate x = hội nghị"])
  })
})

describe("relations", () => {
  test("are right with their type and both ends", () => {
    const result = score([AN, BINH, MEETING], [stated("CHAIRED", "an", "meeting"), stated("ATTENDED", "an", "meeting")])
    expect(result.relationTypes.get("CHAIRED")?.f1).toBe(1)
    expect(faults(result, "ATTENDED")).toEqual(["extra Đỗ An → hội nghị", "missed Lê Bình → hội nghị"])
  })

  test("tell where they were read from, and by which rule", () => {
    const [extra] = score([AN, MEETING], [stated("ATTENDED", "an", "meeting")]).findings.filter((f) => f.type === "ATTENDED")
    expect(extra).toMatchObject({ rule: "a-rule", sentence: "Sáng 5-6, ông Đỗ An, Bí thư Tỉnh uỷ Sơn Khê, chủ trì hội nghị." })
  })

  test("that are optional are neither asked for nor counted", () => {
    const body = said("o", "Organization", "UBND tỉnh")
    const proposal = said("r", "Proposal", "xây cầu Khê")
    expect(score([body, proposal], [stated("RECOMMENDS", "o", "r")]).relationTypes.has("RECOMMENDS")).toBe(false)
  })

  test("to an optional end are not counted", () => {
    const place = said("l", "Place", "Sơn Khê")
    expect(score([MEETING, place], [stated("HELD_AT", "meeting", "l")]).relationTypes.has("HELD_AT")).toBe(false)
  })

  test("count once however often they are stated", () => {
    const twice = [stated("CHAIRED", "an", "meeting"), stated("CHAIRED", "an", "meeting")]
    expect(score([AN, MEETING], twice).relationTypes.get("CHAIRED")?.predicted).toBe(1)
  })

  test("reach a double of their end too", () => {
    const double = said("an2", "Person", "Đỗ An")
    expect(score([AN, double, MEETING], [stated("CHAIRED", "an2", "meeting")]).relationTypes.get("CHAIRED")?.f1).toBe(1)
  })

  test("of meeting hold both ways", () => {
    expect(score([AN, BINH], [stated("MET", "binh", "an")]).relationTypes.get("MET")?.f1).toBe(1)
    expect(score([AN, MEETING], [stated("CHAIRED", "meeting", "an")]).relationTypes.get("CHAIRED")?.f1).toBe(0)
  })

  test("asked for by one of two statements are asked for", () => {
    const twice = {
      ...gold,
      relations: [
        { ...post, optional: true },
        { ...post, title: "Tỉnh ủy viên" },
      ],
    }
    expect(score([AN, PARTY], [], twice).relationTypes.get("HOLDS_POSITION")?.gold).toBe(1)
  })

  test("that are posts are judged by title and status as well", () => {
    const wrong = score([AN, PARTY], [stated("HOLDS_POSITION", "an", "party", { title: "Phó Bí thư", status: "current" })])
    expect(wrong.relationTypes.get("HOLDS_POSITION")?.f1).toBe(1)
    expect([wrong.titles, wrong.statuses]).toEqual([
      { right: 0, of: 1 },
      { right: 1, of: 1 },
    ])
  })

  test("are judged by whether they are planned", () => {
    const relation = stated("CHAIRED", "an", "meeting", { planned: true })
    expect(score([AN, MEETING], [relation]).planned).toEqual({ right: 0, of: 1 })
  })
})

describe("evidence", () => {
  test("is right where the text has the quote at its place", () => {
    expect(score([AN, MEETING], [stated("CHAIRED", "an", "meeting")]).evidence).toEqual({ right: 1, of: 1 })
  })

  test("is wrong where it is shifted or absent", () => {
    const shifted = { ...stated("CHAIRED", "an", "meeting"), evidence: [{ start: 0, end: 5, quote: "chủ t" }] }
    const absent = { ...stated("ATTENDED", "an", "meeting"), evidence: [] }
    expect(score([AN, MEETING], [shifted, absent]).evidence).toEqual({ right: 0, of: 2 })
  })
})

test("an article without a prediction is missed whole", () => {
  const result = scoreAll([gold], () => undefined)
  expect(result.unpredicted).toEqual(["a"])
  expect(result.relations).toEqual({ precision: 0, recall: 0, f1: 0, gold: 4, predicted: 0 })
})
