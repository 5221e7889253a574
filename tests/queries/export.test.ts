import { defaultModel, Model } from "@alephdata/followthemoney"
import { parse } from "csv-parse/sync"
import Graph from "graphology"
import { parse as parseGexf } from "graphology-gexf"
import { parse as parseGraphml } from "graphology-graphml"
import { expect, test } from "vitest"
import { ask } from "../../queries/ask.ts"
import { CSV_FILES, csv } from "../../queries/export/csv.ts"
import { followTheMoney } from "../../queries/export/follow-the-money.ts"
import { gexf } from "../../queries/export/gexf.ts"
import { graphml } from "../../queries/export/graphml.ts"
import { jsonLines } from "../../queries/export/json-lines.ts"
import { type Part, readParts, selectionOf } from "../../queries/export/parts.ts"
import { readQuestions } from "../../queries/questions.ts"
import type { GraphStore } from "../../src/store/graph-store.ts"
import { writeArticle } from "../store/article-graphs.ts"
import { describeOnBothStores } from "../store/engines.ts"
import { PRESS } from "./press.ts"

/** Names that each format must carry through its own signs. */
const AWKWARD = `Ban "Đặc biệt" <số 1> & 'hai'; ba, bốn\nnăm \\ sáu`

const AWKWARD_ARTICLE = writeArticle({
  url: "https://bao.example/kho",
  published: "2024-08-01",
  named: [
    { type: "Organization", name: AWKWARD, aliases: ["Ban Đặc biệt", "BĐB; cũ"] },
    { type: "Person", name: "Nguyễn Văn An" },
  ],
  stated: [{ type: "HOLDS_POSITION", from: 1, to: 0, properties: { title: "Trưởng Ban", status: "current", since: "2024" } }],
})

const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const textOf = async (texts: AsyncIterable<string>): Promise<string> => (await collect(texts)).join("")

async function* again(parts: readonly Part[]): AsyncGenerator<Part> {
  yield* parts
}

type Of<K extends Part["kind"]> = Extract<Part, { kind: K }>

const only = <K extends Part["kind"]>(parts: readonly Part[], kind: K): readonly Of<K>[] =>
  parts.filter((part): part is Of<K> => part.kind === kind)

const pressIn = async (store: GraphStore): Promise<readonly Part[]> => {
  await store.load([...PRESS, AWKWARD_ARTICLE])
  return collect(readParts(store))
}

/** What a graph of another program must hold: every entity's name and type, every relation's ends, type and quote. */
const nodesOf = (parts: readonly Part[]) =>
  only(parts, "entity").map(({ id, type, properties }) => ({ id, type, name: properties.name, support: properties.support }))

const edgesOf = (parts: readonly Part[]) =>
  only(parts, "relation").map(({ id, type, from, to, properties }) => ({ id, type, from, to, quote: properties.quote }))

const nodesIn = (graph: Graph) =>
  graph.mapNodes((id, { type, label, name = label, support }) => ({ id, type, name, support: Number(support) }))

const edgesIn = (graph: Graph) => graph.mapEdges((id, { type, quote }, from, to) => ({ id, type, from, to, quote }))

describeOnBothStores("the exported graph", (openEmpty) => {
  test("holds each thing once, in order, and the same from both stores", async () => {
    const parts = await pressIn(await openEmpty())
    const kinds = [...new Set(parts.map(({ kind }) => kind))]
    expect(kinds).toEqual(["entity", "relation", "article", "evidence", "mention"])
    const ids = parts.map((part) => (part.kind === "mention" ? `${part.article} ${part.entity}` : part.id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(only(parts, "article")).toHaveLength(5)
    expect(
      only(parts, "evidence")
        .map(({ properties }) => properties.relation)
        .toSorted(),
    ).toEqual(expect.arrayContaining(only(parts, "relation").map(({ id }) => id)))
    const lines = (await textOf(jsonLines(again(parts))))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(lines).toEqual(parts)
  })

  test("is read by another reader of GraphML and of GEXF", async () => {
    const parts = await pressIn(await openEmpty())
    const [fromGraphml, fromGexf] = [
      parseGraphml(Graph, await textOf(graphml(again(parts)))),
      parseGexf(Graph, await textOf(gexf(again(parts)))),
    ]
    for (const graph of [fromGraphml, fromGexf]) {
      expect(nodesIn(graph)).toEqual(nodesOf(parts))
      expect(edgesIn(graph)).toEqual(edgesOf(parts))
    }
    expect(fromGexf.findNode((_, { color }) => color === undefined)).toBeUndefined()
  })

  test("is read by another reader of CSV, each node's ends being there", async () => {
    const parts = await pressIn(await openEmpty())
    const files = new Map(CSV_FILES.map((name) => [name, ""]))
    for await (const { file, lines } of csv(again(parts))) files.set(file, files.get(file)! + lines)
    const rows = (name: string): readonly Record<string, string>[] => parse(files.get(name)!, { columns: true })
    const entities = rows("entities.csv")
    expect(entities.map((row) => [row["id:ID(Entity)"], row.name])).toEqual(
      only(parts, "entity").map(({ id, properties }) => [id, properties.name]),
    )
    expect(entities.find(({ name }) => name === AWKWARD)).toMatchObject({
      "aliases:string[]": "Ban Đặc biệt;BĐB, cũ",
      ":LABEL": expect.stringContaining("Organization"),
    })
    const relations = rows("relations.csv")
    expect(relations.map((row) => [row.id, row[":START_ID(Entity)"], row[":TYPE"], row[":END_ID(Entity)"]])).toEqual(
      only(parts, "relation").map(({ id, from, type, to }) => [id, from, type, to]),
    )
    expect(rows("articles.csv").map(({ text }) => text)).toEqual(only(parts, "article").map(({ properties }) => properties.text))
    expect(rows("quoted-from.csv")).toHaveLength(only(parts, "evidence").length)
    expect(rows("mentioned-in.csv")).toHaveLength(only(parts, "mention").length)
  })

  test("is valid by the model of FollowTheMoney, with the ends that the model allows", async () => {
    const parts = await pressIn(await openEmpty())
    const model = new Model(defaultModel)
    const lines = (await textOf(followTheMoney(again(parts))))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
    const schemaOf = new Map<string, string>(lines.map(({ id, schema }) => [id, schema]))
    expect(schemaOf.size).toBe(lines.length)
    for (const { id, schema, properties } of lines) {
      const known = model.getSchema(schema)
      for (const [name, values] of Object.entries<readonly string[]>(properties)) {
        const property = known.getProperty(name)
        expect([schema, name, property.stub]).toEqual([schema, name, false])
        if (property.type.name !== "entity") continue
        for (const value of values) {
          expect(schemaOf.has(value)).toBe(true)
          expect([id, model.getSchema(schemaOf.get(value)!).isA(property.getRange())]).toEqual([id, true])
        }
      }
    }
    const post = lines.find(({ schema, properties }) => schema === "Membership" && properties.startDate?.[0] === "2024")
    expect(post.properties).toMatchObject({ role: ["Trưởng Ban"], status: ["current"] })
  })

  test("may be what a question finds alone, with the words that state it", async () => {
    const store = await openEmpty()
    await store.load(PRESS)
    const question = readQuestions().find(({ name }) => name === "who-met-whom")!
    const parts = await collect(readParts(store, selectionOf(await ask(store, question))))
    const told = only(parts, "entity").map(({ properties }) => properties.name)
    expect(told.toSorted()).toEqual(["Nguyễn Văn An", "Trần Thị Bình"])
    expect(only(parts, "relation").map(({ type }) => type)).toEqual(["MET"])
    expect(only(parts, "evidence").map(({ properties }) => properties.quote)).toEqual(["Trần Thị Bình MET Nguyễn Văn An"])
    expect(only(parts, "article").map(({ properties }) => properties.published)).toEqual(["2024-06-20"])
    expect(only(parts, "mention")).toHaveLength(2)
  })

  test("of an answer that holds nodes alone has every relation among them, and none that leads away", async () => {
    const store = await openEmpty()
    await store.load(PRESS)
    const asked = "MATCH (n:Entity) WHERE n.name IN ['Nguyễn Văn An', 'Trần Thị Bình', 'Tỉnh ủy Sơn Khê'] RETURN n"
    const parts = await collect(readParts(store, selectionOf(await store.read(asked))))
    expect(only(parts, "entity")).toHaveLength(3)
    const names = new Map(only(parts, "entity").map(({ id, properties }) => [id, properties.name]))
    expect(
      only(parts, "relation")
        .map(({ type, from, to, properties }) => [names.get(from), type, names.get(to), properties.status ?? ""].join(" "))
        .toSorted(),
    ).toEqual([
      "Nguyễn Văn An HOLDS_POSITION Tỉnh ủy Sơn Khê current",
      "Nguyễn Văn An HOLDS_POSITION Tỉnh ủy Sơn Khê former",
      "Trần Thị Bình HOLDS_POSITION Tỉnh ủy Sơn Khê current",
      "Trần Thị Bình HOLDS_POSITION Tỉnh ủy Sơn Khê new",
      "Trần Thị Bình MET Nguyễn Văn An ",
      "Tỉnh ủy Sơn Khê APPOINTED Trần Thị Bình ",
    ])
    const stated = new Set(only(parts, "relation").map(({ id }) => id))
    expect(only(parts, "evidence").every(({ properties }) => stated.has(String(properties.relation)))).toBe(true)
    expect(new Set(only(parts, "evidence").map(({ properties }) => properties.relation))).toEqual(stated)
  })

  test("of an empty graph is empty and sound", async () => {
    const store = await openEmpty()
    expect(parseGraphml(Graph, await textOf(graphml(readParts(store)))).order).toBe(0)
    expect(parseGexf(Graph, await textOf(gexf(readParts(store)))).order).toBe(0)
    expect(await textOf(followTheMoney(readParts(store)))).toBe("")
  })
})
