import { z } from "zod"
import * as api from "./api.ts"

/** Every route of the API: the one list that the description and its test are made from. */
export const API_ROUTES = [
  { method: "get", path: "/api/health", summary: "Whether the graph answers", query: null, answer: api.Health },
  { method: "get", path: "/api/openapi.json", summary: "This description", query: null, answer: z.looseObject({}) },
  {
    method: "get",
    path: "/api/overview",
    summary: "The ontology with counts, and the most supported nodes",
    query: null,
    answer: api.Overview,
  },
  { method: "get", path: "/api/timeline", summary: "Articles by their day", query: null, answer: api.Timeline },
  { method: "get", path: "/api/graph", summary: "The whole graph where it is small", query: null, answer: api.Subgraph },
  {
    method: "post",
    path: "/api/subgraph",
    summary: "Nodes and the relations among them",
    body: api.SubgraphRequest,
    query: null,
    answer: api.Subgraph,
  },
  {
    method: "get",
    path: "/api/search",
    summary: "Nodes by name, with or without marks",
    query: api.SearchRequest,
    answer: api.SearchAnswer,
  },
  { method: "get", path: "/api/nodes/{id}", summary: "A node with its facts", query: null, answer: api.NodeFacts },
  {
    method: "get",
    path: "/api/nodes/{id}/neighbours",
    summary: "A node's neighbours, ranked",
    query: null,
    answer: api.Neighbours,
  },
  {
    method: "get",
    path: "/api/evidence",
    summary: "Every statement behind a relation",
    query: api.EdgeRequest,
    answer: api.EdgeEvidence,
  },
  { method: "get", path: "/api/articles/{id}", summary: "An article with its mentions", query: null, answer: api.ArticleText },
  {
    method: "get",
    path: "/api/path",
    summary: "The shortest paths between two nodes",
    query: api.PathRequest,
    answer: api.PathAnswer,
  },
  { method: "get", path: "/api/questions", summary: "The saved questions", query: null, answer: api.QuestionList },
  {
    method: "get",
    path: "/api/questions/{name}",
    turns: true,
    summary: "Asks a saved question; its values are the query's parameters, as people write them",
    query: null,
    answer: api.QuestionAnswer,
  },
  {
    method: "post",
    path: "/api/query",
    turns: true,
    summary: "Runs a read-only Cypher query",
    body: api.CypherRequest,
    query: null,
    answer: api.ConsoleAnswer,
  },
  {
    method: "post",
    path: "/api/explain",
    turns: true,
    summary: "The plan of a read-only Cypher query",
    body: api.CypherRequest,
    query: null,
    answer: api.Plan,
  },
  {
    method: "get",
    path: "/api/schema",
    summary: "Labels, relations and properties that occur",
    query: null,
    answer: api.GraphSchema,
  },
] as const satisfies readonly {
  method: "get" | "post"
  path: string
  summary: string
  query: z.ZodObject | null
  body?: z.ZodType
  /** It waits for its turn where others run. */
  turns?: true
  answer: z.ZodType
}[]

const json = (schema: z.ZodType, io: "input" | "output") => ({
  "application/json": { schema: z.toJSONSchema(schema, { io, unrepresentable: "any" }) },
})

const BUSY = {
  description: `The query was stopped at its limit (code time or memory), or turned away (code busy): ${api.LIMITS.queriesAtOnce} runs at a time, ${api.LIMITS.queriesWaiting} wait`,
  headers: {
    "Retry-After": { description: "Seconds to wait where it was turned away", schema: { type: "integer" } },
  },
  content: json(api.Failure, "output"),
}

/** The API as OpenAPI 3.1, derived from the schemas that requests and answers are checked against. */
export const describeApi = (): object => {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of API_ROUTES) {
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: name === "id" ? z.toJSONSchema(api.Id) : { type: "string" },
    }))
    const inQuery = Object.entries(route.query?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: "query",
      required: !z.safeParse(schema as z.ZodType, undefined).success,
      schema: z.toJSONSchema(schema as z.ZodType, { io: "input", unrepresentable: "any" }),
    }))
    paths[route.path] = {
      ...paths[route.path],
      [route.method]: {
        summary: route.summary,
        parameters: [...inPath, ...inQuery],
        ...("body" in route ? { requestBody: { required: true, content: json(route.body, "input") } } : {}),
        responses: {
          "200": { description: "The answer", content: json(route.answer, "output") },
          ...("turns" in route ? { "503": BUSY } : {}),
          default: { description: "What went wrong and what to do", content: json(api.Failure, "output") },
        },
      },
    }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Đầu Mối",
      version: "0.1.0",
      description: "A read-only view of the graph. Every limit is stated in the answer.",
    },
    paths,
  }
}
