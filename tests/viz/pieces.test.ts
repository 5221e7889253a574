import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ENTITY_KINDS } from "../../src/ontology/entities.ts"
import { RELATION_TYPES } from "../../src/ontology/relations.ts"
import type { GraphNode, GraphRelation } from "../../viz/api.ts"
import { type Box, cheapest, crossings } from "../../viz/app/canvas/label-places.ts"
import { LineFinder, pointOf } from "../../viz/app/canvas/line-at.ts"
import { DARK, LIGHT } from "../../viz/app/canvas/palette.ts"
import { Taken } from "../../viz/app/canvas/taken.ts"
import { shorten, wrapLabel } from "../../viz/app/layout/label-box.ts"
import { spread } from "../../viz/app/layout/spread.ts"
import { en } from "../../viz/app/messages/en.ts"
import { fill } from "../../viz/app/messages/speak.ts"
import { vi } from "../../viz/app/messages/vi.ts"
import { toCsv } from "../../viz/app/save/csv.ts"
import { NO_FILTER, type SceneEvent } from "../../viz/app/session/events.ts"
import { type LinkState, readLink, writeLink } from "../../viz/app/session/link.ts"
import { EMPTY_SCENE, viewOf } from "../../viz/app/session/scene.ts"

const gaps = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map((m) => m[1]!))].sort()

describe("the interface's messages", () => {
  const flat = (table: object, under = ""): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(table).flatMap(([key, value]): readonly (readonly [string, string])[] =>
        typeof value === "string"
          ? [[under + key, value]]
          : key === "columns"
            ? []
            : [...flat(value as object, `${under}${key}.`)],
      ),
    )
  const [mine, other] = [flat(vi), flat(en)]

  test("are all there in both languages, with the same gaps", () => {
    expect([...other.keys()].sort()).toEqual([...mine.keys()].sort())
    for (const [key, text] of mine) {
      expect(text.trim(), key).not.toBe("")
      expect(gaps(other.get(key)!), key).toEqual(gaps(text))
      expect(text, key).toBe(text.normalize("NFC"))
      for (const message of [text, other.get(key)!])
        expect(fill(message, Object.fromEntries(gaps(message).map((g) => [g, 7]))), key).not.toMatch(/[{}]/)
    }
  })

  test("name every type of node and relation", () => {
    for (const { type } of ENTITY_KINDS) expect(vi.types).toHaveProperty(type)
    for (const type of RELATION_TYPES)
      for (const table of [vi.relationIn, vi.relationOut, vi.relationName]) expect(table).toHaveProperty(type)
  })

  test("tell one from many", () => {
    expect(fill("{n} {n:article|articles}", { n: 1 })).toBe("1 article")
    expect(fill("{n} {n:article|articles}", { n: 2 })).toBe("2 articles")
    expect(fill("{n} {other}", { n: 2431 })).toBe("2.431 {other}")
  })
})

describe("a link", () => {
  const id = fc.stringMatching(/^[a-z]-[0-9a-f]{20}$/)
  const event: fc.Arbitrary<SceneEvent> = fc.oneof(
    fc.record({ kind: fc.constant("add" as const), ids: fc.array(id, { minLength: 1, maxLength: 5 }) }),
    fc.record({
      kind: fc.constant("expand" as const),
      id,
      group: fc.option(
        fc.record({ relation: fc.constantFrom(...RELATION_TYPES), direction: fc.constantFrom("out" as const, "in" as const) }),
      ),
      count: fc.integer({ min: 1, max: 500 }),
    }),
    fc.record({ kind: fc.constant("collapse" as const), id }),
    fc.record({ kind: fc.constant("hide" as const), ids: fc.array(id, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant("path" as const), from: id, to: id }),
    fc.record({
      kind: fc.constant("places" as const),
      places: fc.array(fc.tuple(id, fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 })), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  )
  const state: fc.Arbitrary<LinkState> = fc.record({
    events: fc.array(event, { maxLength: 6 }),
    selection: fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant("edge" as const), from: id, type: fc.constantFrom(...RELATION_TYPES), to: id }),
        fc.record({ kind: fc.constant("node" as const), id: fc.stringMatching(/^[eop]-[0-9a-f]{20}$/) }),
      ),
    ),
    drawer: fc.option(fc.constant("time")),
    cypher: fc.string({ unit: "grapheme" }),
    look: fc.subarray(["group", "support"]),
    tab: fc.option(fc.constantFrom("list", "paths", "ask", "filters")),
    asked: fc.option(
      fc.record({
        name: fc.constantFrom("posts-of-person", "articles"),
        values: fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), fc.string({ minLength: 1, unit: "grapheme" })),
      }),
    ),
    camera: fc.constant(null),
    language: fc.option(fc.constantFrom("vi" as const, "en" as const)),
  })

  test("tells all that it was made of", () => {
    const plain = (value: LinkState): unknown => JSON.parse(JSON.stringify(value))
    fc.assert(
      fc.property(state, (told) => {
        expect(plain(readLink(writeLink(told)))).toEqual(plain(told))
      }),
    )
  })

  test("keeps an outlet of any name", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }), (outlet) => {
        const events = [{ kind: "filter" as const, filter: { ...NO_FILTER, outlet } }]
        const rest = {
          ...{ selection: null, drawer: null, cypher: "", look: [], tab: null, asked: null },
          camera: null,
          language: null,
        }
        expect(readLink(writeLink({ events, ...rest })).events).toEqual(events)
      }),
    )
  })

  test("of any text is read without an error", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => readLink(text).events.length >= 0))
    fc.assert(
      fc.property(fc.string(), (text) => readLink(`#e=${text}&s=${text}&q=${text}&v=${text}&t=${text}`).events.length >= 0),
    )
  })
})

const node = (id: string, type = "Person"): GraphNode => ({
  ...{ id, type, name: id, resolution: false, aliases: [], support: 1, degree: 1, properties: {} },
})
const relation = (from: string, to: string, more: Partial<GraphRelation> = {}): GraphRelation => ({
  ...{ id: `${from}${to}${more.title ?? ""}`, type: "MET", from, to, support: 1, quote: "", first: null, last: null },
  ...{ planned: false, title: null, status: null, since: null, until: null },
  ...more,
})

describe("what is drawn", () => {
  const scene = {
    ...EMPTY_SCENE,
    nodes: new Map(["a", "b", "c", "d"].map((id) => [id, node(id, id === "d" ? "Place" : "Person")])),
    relations: new Map(
      [
        relation("a", "b", { support: 3, first: "2022-01-01", last: "2022-03-01" }),
        relation("a", "b", { title: "x", first: "2023-01-01", last: "2023-01-01" }),
        relation("b", "c", { planned: true }),
      ].map((r) => [r.id, r]),
    ),
  }
  test.each([
    ["nothing is filtered", {}, "abcd", 2],
    ["a type is off", { types: ["Place"] }, "abc", 2],
    ["a relation is off", { relations: ["MET"] }, "d", 0],
    ["one article is too few", { support: 2 }, "abd", 1],
    ["only what is planned", { planned: "planned" as const }, "bcd", 1],
    ["only what was done", { planned: "done" as const }, "abd", 1],
    ["only what was reported since", { from: "2022-06-01" }, "abd", 1],
    ["only what was reported until", { to: "2021-12-31" }, "d", 0],
  ])("where %s", (_, filter, nodes, lines) => {
    const view = viewOf({ ...scene, filter: { ...NO_FILTER, ...filter } })
    expect(view.nodes.map((n) => n.id).join("")).toBe(nodes)
    expect([view.lines.length, view.hiddenNodes, view.hiddenLines]).toEqual([lines, 4 - nodes.length, 2 - lines])
  })
})

describe("names on the canvas", () => {
  test.each([
    ["Trương Thị Mai", ["Trương Thị Mai"]],
    ["làm việc với Ban Thường vụ Thành ủy Hà Nội", ["làm việc với Ban Thường", "vụ Thành ủy Hà Nội"]],
    ["MộtTừDàiKhôngCóDấuCáchNàoCả", ["MộtTừDàiKhôngCóDấuCáchNàoCả"]],
    ["", [""]],
  ])("“%s” is written as %j", (name, rows) => {
    expect(wrapLabel(name)).toEqual(rows)
  })

  test("are cut in the middle, never longer than asked by more than the dots", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (name) => shorten(name, 48).length <= 51))
    expect(shorten("Nghị quyết về tiếp tục đổi mới phương thức lãnh đạo của Đảng", 48)).toMatch(/^Nghị quyết .* … .*Đảng$/)
  })

  describe("stand", () => {
    const around = { x: 100, y: 100, r: 6, w: 80, h: 15 }
    const under = { x1: 60, y1: 109, x2: 140, y2: 124 }
    const over = { x1: 60, y1: 76, x2: 140, y2: 91 }
    const right = { x1: 110, y1: 92.5, x2: 190, y2: 107.5 }
    const found = (taken: readonly Box[], few = false, ways: readonly [number, number, number, number][] = []) => {
      const boxes = new Taken(taken)
      return cheapest(around, few, 0.3, (box) => (boxes.isFree(box) ? crossings(box, ways) : Number.POSITIVE_INFINITY))
    }

    test("under their nodes, else over them, else beside them, else shifted, else nowhere", () => {
      expect(found([])).toEqual(under)
      expect(found([under])).toEqual(over)
      expect(found([under, over])).toEqual(right)
      const beside = { x1: 0, y1: 92.5, x2: 300, y2: 107.5 }
      const leftUnder = { x1: 60, y1: 109, x2: 75, y2: 124 }
      expect(found([leftUnder, over, beside], true)).toBeUndefined()
      expect(found([leftUnder, over, beside])).toEqual({ x1: 60 + 0.22 * 80, y1: 109, x2: 140 + 0.22 * 80, y2: 124 })
      expect(found([{ x1: 0, y1: 0, x2: 300, y2: 300 }])).toBeUndefined()
    })

    test("where fewest lines pass, unless that is much farther away", () => {
      const below = Array.from({ length: 2 }, (_, i): [number, number, number, number] => [0, 112 + i, 200, 112 + i])
      expect(found([], false, below)).toEqual(over)
      expect(crossings(under, below)).toBe(2)
      expect(crossings(over, below)).toBe(0)
      expect(crossings(under, [[0, 0, 10, 300]])).toBe(0)
    })
  })

  test("get room: after spreading no two of a moderate number overlap, and pinned ones have not moved", () => {
    const rooms = Array.from({ length: 30 }, (_, i) => ({ fixed: i === 0, width: 120, height: 50 }))
    const points = rooms.map((_, i) => ({ x: (i * 37) % 200, y: (i * 61) % 150 }))
    const placed = spread(points, rooms, [], null)
    expect(placed[0]).toEqual(points[0])
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1)) expect(Math.abs(a.x - b.x) > 115 || Math.abs(a.y - b.y) > 46).toBe(true)
  })
})

test("a line is found by a pointer near it, the nearest of two, bent ones where they bend", () => {
  const straight = { key: "straight", from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, bend: 0 }
  const bent = { ...straight, key: "bent", bend: 0.2 }
  expect(pointOf(bent, 0.5)).toEqual({ x: 50, y: 20 })
  expect(new LineFinder([straight, bent]).nearest({ x: 50, y: 3 }, 5)).toBe("straight")
  expect(new LineFinder([straight, bent]).nearest({ x: 50, y: 18 }, 5)).toBe("bent")
  expect(new LineFinder([straight, bent]).nearest({ x: 50, y: 40 }, 5)).toBe(null)
  expect(new LineFinder([straight]).nearest({ x: 120, y: 0 }, 5)).toBe(null)
})

test("cells of a table hold anything, and none is run as a formula", () => {
  expect(
    toCsv([
      ['a"b', "c,d", "e\nf"],
      ["=1+1", "@x", "-5"],
    ]),
  ).toBe(`\ufeff"a""b","c,d","e\nf"\r\n'=1+1,'@x,'-5\r\n`)
})

describe("contrast", () => {
  const light = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((i) => {
      const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string): number => {
    const [x, y] = [light(a), light(b)].sort((p, q) => q - p) as [number, number]
    return (x + 0.05) / (y + 0.05)
  }
  test.each([
    ["light", LIGHT],
    ["dark", DARK],
  ])("of marks and lines is at least 3, of names at least 4.5: %s", (_, palette) => {
    for (const { type, colour } of ENTITY_KINDS) expect(contrast(colour, palette.background), type).toBeGreaterThanOrEqual(3)
    for (const ink of [palette.ink, palette.quiet]) expect(contrast(ink, palette.background)).toBeGreaterThanOrEqual(4.5)
  })
})
