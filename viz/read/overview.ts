import { ENTITY_KINDS, type EntityType } from "../../src/ontology/entities.ts"
import { RELATION_KINDS, type RelationKind } from "../../src/ontology/relations.ts"
import type { GraphStore, Value } from "../../src/store/graph-store.ts"
import { LIMITS, type Overview } from "../api.ts"
import { readNodes } from "./nodes.ts"
import { isNode, numberOf, toArticle } from "./rows.ts"

const first = async (store: GraphStore, cypher: string): Promise<readonly Value[]> => (await store.read(cypher)).rows[0] ?? []

/** How many articles, entities and statements the graph holds: cheap, and changes whenever something is loaded or removed. */
export const countGraph = async (store: GraphStore): Promise<{ articles: number; entities: number; statements: number }> => {
  const [articles] = await first(store, "MATCH (a:Article) RETURN count(a) AS n")
  const [entities] = await first(store, "MATCH (e:Entity) RETURN count(e) AS n")
  const [statements] = await first(store, "MATCH (v:Evidence) RETURN count(v) AS n")
  return { articles: numberOf(articles), entities: numberOf(entities), statements: numberOf(statements) }
}

/** What a relation tells of: the event, document or proposal that always stands at one of its ends, else bodies and their people. */
const aboutOf = ({ from, to }: RelationKind): EntityType =>
  (["Event", "Document", "Proposal"] as const).find((type) => [from, to].some((end) => end.length === 1 && end[0] === type)) ??
  "Organization"

/** What the start screen and the legend need: the ontology with its counts, the span of dates, the most supported nodes. */
export const readOverview = async (store: GraphStore): Promise<Overview> => {
  const counts = await countGraph(store)
  const [firstPublished, lastPublished] = await first(
    store,
    "MATCH (a:Article) WHERE a.published IS NOT NULL RETURN min(a.published) AS first, max(a.published) AS last",
  )
  const sources = await store.read(
    "MATCH (a:Article) WHERE a.source IS NOT NULL RETURN a.source AS source, count(a) AS n ORDER BY n DESC, source LIMIT 200",
  )
  const byType = new Map<string, number>()
  for (const { type } of ENTITY_KINDS)
    byType.set(type, numberOf((await first(store, `MATCH (e:${type}) RETURN count(e) AS n`))[0]))
  const relationRows = await store.read(
    "MATCH (a:Entity)-[r]->(b:Entity) WITH type(r) AS type, count(r) AS n RETURN type, n ORDER BY type",
  )
  const byRelation = new Map(relationRows.rows.map(([type, n]) => [String(type), numberOf(n)]))
  const newest = await store.read("MATCH (a:Article) RETURN a ORDER BY coalesce(a.published, '') DESC, a.id LIMIT 5")
  const most = await store.read("MATCH (e:Entity) RETURN e.id AS id ORDER BY e.support DESC, e.name LIMIT 50")
  const mostNodes = await readNodes(
    store,
    most.rows.map(([id]) => String(id)),
  )
  return {
    store: store.kind,
    ...counts,
    relations: [...byRelation.values()].reduce((sum, n) => sum + n, 0),
    firstPublished: typeof firstPublished === "string" ? firstPublished : null,
    lastPublished: typeof lastPublished === "string" ? lastPublished : null,
    sources: sources.rows.map(([source]) => String(source)).filter((source) => source !== ""),
    entityKinds: ENTITY_KINDS.map(({ type, vi, en, colour, shape }) => ({
      type,
      vi,
      en,
      colour,
      shape,
      count: byType.get(type) ?? 0,
    })),
    relationKinds: RELATION_KINDS.map((kind) => ({
      type: kind.type,
      vi: kind.vi,
      en: kind.en,
      about: aboutOf(kind),
      count: byRelation.get(kind.type) ?? 0,
    })),
    most: [...mostNodes].sort((a, b) => b.support - a.support || b.degree - a.degree).slice(0, 12),
    newest: newest.rows.flatMap(([a]) => (isNode(a) ? [toArticle(a)] : [])),
    whole: counts.entities <= LIMITS.whole,
    limits: LIMITS,
  }
}
