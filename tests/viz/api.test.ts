import { afterEach, expect, test } from "vitest"
import type { z } from "zod"
import * as api from "../../viz/api.ts"
import { type Listening, listen } from "../../viz/listen.ts"
import { API_ROUTES, describeApi } from "../../viz/openapi.ts"
import { createServer } from "../../viz/server.ts"
import { describeOnBothStores } from "../store/engines.ts"
import { HANOI_PARTY, MAI, MEETING, SAMPLE } from "./seed.ts"

const NOBODY = "p-00000000000000000000"

describeOnBothStores("the viewer's API over the sample article", (openEmpty) => {
  const servers: Listening[] = []
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close()
  })

  const serve = async (): Promise<string> => {
    const store = await openEmpty()
    await store.load([SAMPLE])
    const server = await listen(createServer(store, { site: __dirname }), "127.0.0.1", 0)
    servers.push(server)
    return `${server.url}api`
  }
  const get = async <T extends z.ZodType>(schema: T, address: string, init?: RequestInit): Promise<z.output<T>> => {
    const response = await fetch(address, init)
    expect(response.status, address).toBe(200)
    return schema.parse(await response.json())
  }
  const post = (body: unknown): RequestInit => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })

  test("tells the whole graph, and counts it as it is", async () => {
    const root = await serve()
    const all = await get(api.Overview, `${root}/overview`)
    expect(all).toMatchObject({ entities: SAMPLE.entities.length, relations: SAMPLE.relations.length, articles: 1, whole: true })
    expect(all.statements).toBe(
      new Set(SAMPLE.relations.flatMap((r) => r.evidence.map((e) => `${r.id} ${e.start} ${e.end}`))).size,
    )
    expect(all.newest.map((a) => a.title)).toEqual([SAMPLE.article.title])
    for (const { type, count } of all.entityKinds) expect(count, type).toBe(SAMPLE.entities.filter((e) => e.type === type).length)
    const graph = await get(api.Subgraph, `${root}/graph`)
    expect(graph.truncated).toBe(false)
    expect(graph.nodes.map((n) => n.id).sort()).toEqual(SAMPLE.entities.map((e) => e.id).sort())
    expect(graph.relations.map((r) => `${r.id} ${r.from} ${r.to}`).sort()).toEqual(
      SAMPLE.relations.map((r) => `${r.id} ${r.from} ${r.to}`).sort(),
    )
    expect(await get(api.Health, `${root}/health`)).toMatchObject({ ok: true, articles: 1 })
  })

  test("finds names with and without marks", async () => {
    const root = await serve()
    const first = async (q: string) =>
      (await get(api.SearchAnswer, `${root}/search?${new URLSearchParams({ q })}`)).hits[0]?.node.name
    for (const [q, name] of [
      ["Trương Thị Mai", "Trương Thị Mai"],
      ["truong thi mai", "Trương Thị Mai"],
      ["TRUONG  THI MAI", "Trương Thị Mai"],
      ["Đinh Tiến Dũng", "Đinh Tiến Dũng"],
      ["dinh tien dung", "Đinh Tiến Dũng"],
      ["Ðinh Tiến", "Đinh Tiến Dũng"],
      ["thành uỷ hà nội", "Thành ủy Hà Nội"],
      ["thanh uy ha noi", "Thành ủy Hà Nội"],
      ["Trương Thị Mai".normalize("NFD"), "Trương Thị Mai"],
      ["15-nq/tw", "Nghị quyết số 15-NQ/TW"],
    ] as const)
      expect(await first(q), q).toBe(name)
    expect(await get(api.SearchAnswer, `${root}/search?q=khongcoai`)).toMatchObject({ hits: [], total: 0 })
  })

  test("tells a node's facts, its neighbours and the way to another", async () => {
    const root = await serve()
    const touching = SAMPLE.relations.filter((r) => r.from === MAI.id || r.to === MAI.id)
    const facts = await get(api.NodeFacts, `${root}/nodes/${MAI.id}`)
    expect(facts.facts.map((f) => f.relation.id).sort()).toEqual(touching.map((r) => r.id).sort())
    expect(facts.articles.map((a) => a.id)).toEqual([SAMPLE.article.id])
    const neighbours = await get(api.Neighbours, `${root}/nodes/${MAI.id}/neighbours`)
    expect(neighbours.ranked.map((n) => n.id).sort()).toEqual(
      [...new Set(touching.map((r) => (r.from === MAI.id ? r.to : r.from)))].sort(),
    )
    const path = await get(api.PathAnswer, `${root}/path?from=${MAI.id}&to=${HANOI_PARTY.id}`)
    expect(path.hops).toBeGreaterThan(0)
    for (const ids of path.paths) {
      expect([ids[0], ids.at(-1), ids.length]).toEqual([MAI.id, HANOI_PARTY.id, (path.hops ?? 0) + 1])
      for (const [i, id] of ids.slice(1).entries())
        expect(SAMPLE.relations.some((r) => [r.from, r.to].includes(id) && [r.from, r.to].includes(ids[i]!))).toBe(true)
    }
    const some = await get(api.Subgraph, `${root}/subgraph`, post({ ids: [MAI.id, NOBODY], with: [MEETING.id] }))
    expect(some.missing).toEqual([NOBODY])
    expect(some.relations.every((r) => r.from === MAI.id && r.to === MEETING.id)).toBe(true)
    expect(some.relations.length).toBe(touching.filter((r) => r.to === MEETING.id).length)
  })

  test("quotes the article's own words for every relation", async () => {
    const root = await serve()
    const { text } = await get(api.ArticleText, `${root}/articles/${SAMPLE.article.id}`)
    expect(text).toBe(SAMPLE.article.text)
    for (const { id, type, from, to, evidence } of SAMPLE.relations) {
      const told = await get(api.EdgeEvidence, `${root}/evidence?${new URLSearchParams({ from, type, to })}`)
      const mine = told.statements.filter((s) => s.relation === id)
      expect(mine.map((s) => s.quote).sort()).toEqual(evidence.map((e) => e.quote).sort())
      for (const { start, end, before, quote, after } of mine) {
        expect(text.slice(start, end)).toBe(quote)
        expect(text.slice(start - before.length, end + after.length)).toBe(before + quote + after)
      }
    }
  })

  test("marks every mention of an article at its place", async () => {
    const root = await serve()
    const { mentions, entities } = await get(api.ArticleText, `${root}/articles/${SAMPLE.article.id}`)
    const ends = mentions.map((m) => [m.start, m.end] as const)
    for (const [i, [start]] of ends.slice(1).entries()) expect(start).toBeGreaterThanOrEqual(ends[i]![1])
    for (const { entity, start, end } of mentions)
      expect(SAMPLE.entities.find((e) => e.id === entity)?.mentions.some((m) => m.start === start && m.end === end)).toBe(true)
    expect(entities.map((e) => e.id).sort()).toEqual(SAMPLE.entities.map((e) => e.id).sort())
  })

  test("refuses what it does not know or understand with one JSON line", async () => {
    const root = await serve()
    for (const [status, path, init] of [
      [404, `/nodes/${NOBODY}`],
      [404, `/nodes/${NOBODY}/neighbours`],
      [404, "/articles/a-00000000000000000000"],
      [404, `/evidence?from=${MAI.id}&type=AMENDS&to=${MEETING.id}`],
      [404, "/nothing"],
      [400, "/nodes/1%27%20OR%201=1"],
      [400, "/search"],
      [400, "/search?q="],
      [400, "/search?q=a&limit=9999"],
      [400, `/search?q=${"a".repeat(500)}`],
      [400, `/path?from=${MAI.id}`],
      [400, `/evidence?from=${MAI.id}&type=OWNS&to=${MEETING.id}`],
      [400, "/subgraph", post({ ids: "all" })],
      [400, "/subgraph", post({ ids: [], cypher: "MATCH (n) DETACH DELETE n" })],
      [400, "/subgraph", { ...post(null), body: "{" }],
      [415, "/subgraph", { method: "POST", body: "ids=1" }],
      [413, "/subgraph", { ...post(null), body: " ".repeat(300_000) }],
      [404, "/subgraph"],
      [404, "/graph", { method: "DELETE" }],
      [404, "/overview", post({})],
    ] as readonly (readonly [number, string, RequestInit?])[]) {
      const response = await fetch(root + path, init)
      const body = await response.text()
      expect(response.status, path).toBe(status)
      expect(body, path).not.toContain("\n")
      expect(Object.keys(JSON.parse(body) as object), path).toEqual(["error", "code"])
    }
    expect(await get(api.Health, `${root}/health`)).toMatchObject({ ok: true, articles: 1 })
  })

  test("runs a query of one's own, tells its plan and what may be named, and where a query is wrong", async () => {
    const root = await serve()
    const people = SAMPLE.entities.filter((e) => e.type === "Person")
    const answer = await get(api.ConsoleAnswer, `${root}/query`, post({ cypher: "MATCH (p:Person) RETURN p ORDER BY p.name" }))
    expect(answer).toMatchObject({ columns: ["p"], truncated: false, findings: [] })
    expect([...answer.nodes].sort()).toEqual(people.map((e) => e.id).sort())
    expect((await get(api.Plan, `${root}/explain`, post({ cypher: "MATCH (p:Person) RETURN p" }))).plan).not.toBe("")
    const schema = await get(api.GraphSchema, `${root}/schema`)
    expect(schema.labels).toContain("Person")
    expect(schema.relations).toEqual(expect.arrayContaining([...new Set(SAMPLE.relations.map((r) => r.type))]))
    expect(schema.properties).toEqual(expect.arrayContaining(["name", "title", "quote"]))
    expect((await get(api.Timeline, `${root}/timeline`)).days).toEqual([{ day: SAMPLE.article.published, articles: 1 }])
    for (const [cypher, status, place] of [
      ["MATCH (p:Person)\nRETRUN p", 400, 2],
      ["MATCH (p:Person) DETACH DELETE p", 403, undefined],
    ] as const) {
      const refused = await fetch(`${root}/query`, post({ cypher }))
      const told = api.Failure.parse(await refused.json())
      expect(refused.status, told.error).toBe(status)
      if (place) expect(told.place?.line).toBe(place)
    }
  })

  test("is what its description says", async () => {
    const root = await serve()
    const told = (await (await fetch(`${root}/openapi.json`)).json()) as { paths: Record<string, object> }
    expect(told).toEqual(JSON.parse(JSON.stringify(describeApi())))
    expect(Object.keys(told.paths).sort()).toEqual([...new Set(API_ROUTES.map((r) => r.path))].sort())
  })
})
