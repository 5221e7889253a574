import { ENTITY_TYPES, RESOLUTION_LABEL } from "../../src/ontology/entities.ts"
import type { EdgeValue, NodeValue, Value } from "../../src/store/graph-store.ts"
import type { ArticleSummary, GraphNode, GraphRelation } from "../api.ts"

/** Cells of a store's answer, turned into what the API speaks of. */

export const isNode = (value: Value | undefined): value is NodeValue =>
  typeof value === "object" && value !== null && "$" in value && value.$ === "node"

export const isEdge = (value: Value | undefined): value is EdgeValue =>
  typeof value === "object" && value !== null && "$" in value && value.$ === "edge"

const textOf = (value: Value | undefined): string | null => (typeof value === "string" && value !== "" ? value : null)

export const numberOf = (value: Value | undefined): number => (typeof value === "number" ? value : 0)

const KEPT_APART = new Set(["id", "name", "aliases", "support", "search", "key"])

/** A node of the graph, or null where the value is not an entity. */
export const toNode = (value: NodeValue, degree: number): GraphNode | null => {
  const type = value.labels.find((label) => (ENTITY_TYPES as readonly string[]).includes(label))
  const { id, name, aliases, support } = value.properties
  if (!type || typeof id !== "string" || typeof name !== "string") return null
  const properties: Record<string, string | number | boolean> = {}
  for (const [key, property] of Object.entries(value.properties))
    if (!KEPT_APART.has(key) && ["string", "number", "boolean"].includes(typeof property))
      properties[key] = property as string | number | boolean
  return {
    id,
    type,
    resolution: value.labels.includes(RESOLUTION_LABEL),
    name,
    aliases: Array.isArray(aliases) ? aliases.filter((a): a is string => typeof a === "string") : [],
    support: numberOf(support),
    degree,
    properties,
  }
}

/** A relation of the graph; its ends are given by the query, since an edge value need not know them. */
export const toRelation = (value: EdgeValue, from: string, to: string): GraphRelation => {
  const p = value.properties
  return {
    id: textOf(p.id) ?? value.id,
    type: value.type,
    from,
    to,
    support: numberOf(p.support),
    quote: textOf(p.quote) ?? "",
    first: textOf(p.first),
    last: textOf(p.last),
    planned: p.planned === true,
    title: textOf(p.title),
    status: textOf(p.status),
    since: textOf(p.since),
    until: textOf(p.until),
  }
}

export const toArticle = (value: NodeValue): ArticleSummary => {
  const p = value.properties
  return {
    id: textOf(p.id) ?? value.id,
    title: textOf(p.title) ?? textOf(p.slug) ?? value.id,
    url: textOf(p.url),
    source: textOf(p.source),
    published: textOf(p.published),
  }
}
