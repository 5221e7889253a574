import { type Context, Hono } from "hono"
import { HTTPException } from "hono/http-exception"
import type { z } from "zod"
import { Misuse } from "../queries/misuse.ts"
import type { GraphStore } from "../src/store/graph-store.ts"
import * as api from "./api.ts"
import { describeApi } from "./openapi.ts"
import { askQuestion, listQuestions } from "./read/ask.ts"
import { planQuery, readSchema, runQuery } from "./read/console.ts"
import { readArticleText, readEvidence } from "./read/evidence.ts"
import { readFacts, readNeighbours, readSubgraph, readWhole } from "./read/nodes.ts"
import { countGraph, readOverview } from "./read/overview.ts"
import { readPaths } from "./read/path.ts"
import { NameSearch } from "./read/search.ts"
import { readTimeline } from "./read/timeline.ts"
import { Turns } from "./turns.ts"

const refuse = (status: 400 | 404 | 415, message: string): never => {
  throw new HTTPException(status, { message })
}

/** Checks what a caller sent; says which field is wrong, and what was expected. */
const check = <T extends z.ZodType>(schema: T, value: unknown): z.output<T> => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  return refuse(400, `${issue?.path.join(".") || "request"}: ${issue?.message ?? "not understood"}`)
}

const bodyOf = async (c: Context): Promise<unknown> => {
  if (!/^application\/json\b/.test(c.req.header("content-type") ?? "")) refuse(415, "Send JSON (Content-Type: application/json).")
  return c.req.json().catch(() => refuse(400, "The body is not JSON."))
}

/** The routes under `/api`, each answering what its schema in api.ts says. */
export const apiRoutes = (store: GraphStore): Hono => {
  const search = new NameSearch(store)
  const turns = new Turns(api.LIMITS.queriesAtOnce, api.LIMITS.queriesWaiting, api.LIMITS.retrySeconds)
  const send = <T extends z.ZodType>(c: Context, schema: T, value: z.input<T> | null, what: string) => {
    if (value === null) return refuse(404, `${what} is not in the graph.`)
    c.header("Cache-Control", "no-store")
    return c.json(schema.parse(value) as object)
  }
  const routes = new Hono()
  const id = (c: Context) => check(api.Id, c.req.param("id"))

  routes.get("/health", async (c) => {
    const { articles } = await countGraph(store)
    return send(c, api.Health, { ok: true, store: store.kind, articles }, "")
  })
  routes.get("/openapi.json", (c) => c.json(describeApi()))
  routes.get("/overview", async (c) => {
    const overview = await readOverview(store)
    // Whoever opens the viewer will search next.
    search.prepare()
    return send(c, api.Overview, overview, "")
  })
  routes.get("/graph", async (c) => send(c, api.Subgraph, await readWhole(store), ""))
  routes.get("/timeline", async (c) => send(c, api.Timeline, await readTimeline(store), ""))
  routes.post("/subgraph", async (c) => {
    const { ids, with: others } = check(api.SubgraphRequest, await bodyOf(c))
    return send(c, api.Subgraph, await readSubgraph(store, ids, others), "")
  })
  routes.get("/search", async (c) => {
    const { q, limit, type } = check(api.SearchRequest, c.req.query())
    return send(c, api.SearchAnswer, await search.find(q, limit, type), "")
  })
  routes.get("/nodes/:id", async (c) => send(c, api.NodeFacts, await readFacts(store, id(c)), "This node"))
  routes.get("/nodes/:id/neighbours", async (c) => send(c, api.Neighbours, await readNeighbours(store, id(c)), "This node"))
  routes.get("/evidence", async (c) => {
    const { from, type, to } = check(api.EdgeRequest, c.req.query())
    return send(c, api.EdgeEvidence, await readEvidence(store, from, type, to), "This relation")
  })
  routes.get("/articles/:id", async (c) => send(c, api.ArticleText, await readArticleText(store, id(c)), "This article"))
  routes.get("/path", async (c) => {
    const { from, to } = check(api.PathRequest, c.req.query())
    return send(c, api.PathAnswer, await readPaths(store, from, to), "")
  })
  routes.get("/questions", (c) => send(c, api.QuestionList, listQuestions(), ""))
  routes.get("/questions/:name", async (c) => {
    try {
      const { signal } = c.req.raw
      const answer = await turns.take(signal, () => askQuestion(store, c.req.param("name"), c.req.query(), signal))
      return send(c, api.QuestionAnswer, answer, "This question")
    } catch (error) {
      return error instanceof Misuse ? refuse(400, error.message) : Promise.reject(error)
    }
  })
  routes.post("/query", async (c) => {
    const { cypher } = check(api.CypherRequest, await bodyOf(c))
    const { signal } = c.req.raw
    // Whoever goes away or cancels takes the query with them.
    return send(c, api.ConsoleAnswer, await turns.take(signal, () => runQuery(store, cypher, signal)), "")
  })
  routes.post("/explain", async (c) => {
    const { cypher } = check(api.CypherRequest, await bodyOf(c))
    return send(c, api.Plan, await turns.take(c.req.raw.signal, () => planQuery(store, cypher)), "")
  })
  routes.get("/schema", async (c) => send(c, api.GraphSchema, await readSchema(store), ""))
  return routes
}
