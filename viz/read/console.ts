import { portabilityFindings } from "../../queries/check.ts"
import { ENTITY_TYPES, RESOLUTION_LABEL } from "../../src/ontology/entities.ts"
import type { GraphStore } from "../../src/store/graph-store.ts"
import { type ConsoleAnswer, type GraphSchema, LIMITS, type Plan } from "../api.ts"
import { endsOf, toPieces } from "./ask.ts"

/** Runs a reader's own query; rejects with a `QueryRefused` for what is not read-only or not understood. */
export const runQuery = async (store: GraphStore, cypher: string, signal: AbortSignal): Promise<ConsoleAnswer> => {
  const { rows: most, milliseconds: longest } = LIMITS
  const answer = await store.read(cypher, {}, { rows: most, milliseconds: longest, signal })
  const rows = answer.rows.map((row) => row.map(toPieces))
  return {
    columns: answer.columns,
    rows,
    truncated: answer.truncated,
    milliseconds: Math.round(answer.milliseconds),
    limits: { rows: most, milliseconds: longest },
    nodes: endsOf(rows),
    findings: portabilityFindings(cypher),
  }
}

export const planQuery = async (store: GraphStore, cypher: string): Promise<Plan> => ({
  plan: await store.explain(cypher),
  findings: portabilityFindings(cypher),
})

/** How many of a kind are looked at for the names of their properties. */
const SAMPLE = 25

/** What a query may name in the graph as it is: labels and relations that occur, and the properties that some of each have. */
export const readSchema = async (store: GraphStore): Promise<GraphSchema> => {
  const labels: string[] = []
  const properties = new Set<string>()
  const note = (value: unknown): void => {
    if (typeof value === "object" && value !== null && "properties" in value)
      for (const key of Object.keys(value.properties as object)) properties.add(key)
  }
  for (const label of ["Entity", ...ENTITY_TYPES, RESOLUTION_LABEL, "Article", "Evidence"]) {
    const { rows } = await store.read(`MATCH (n:${label}) RETURN n LIMIT ${SAMPLE}`)
    if (rows.length > 0) labels.push(label)
    for (const [node] of rows) note(node)
  }
  const types = await store.read("MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT type(r) AS type ORDER BY type")
  const relations = types.rows.map(([type]) => String(type))
  for (const type of relations)
    for (const [edge] of (await store.read(`MATCH (:Entity)-[r:${type}]->(:Entity) RETURN r LIMIT ${SAMPLE}`)).rows) note(edge)
  return { labels, relations: [...relations, "MENTIONED_IN", "QUOTED_FROM"], properties: [...properties].sort() }
}
