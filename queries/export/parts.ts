import { ENTITY_TYPES, type EntityType } from "../../src/ontology/entities.ts"
import { RELATION_TYPES, type RelationType } from "../../src/ontology/relations.ts"
import type { EdgeValue, GraphStore, NodeValue, PathValue, QueryResult, Value } from "../../src/store/graph-store.ts"

type Properties = Readonly<Record<string, Value>>

/** One thing of the graph to be written. Entities come first, then relations, articles, statements and mentions, each by id. */
export type Part =
  | {
      readonly kind: "entity"
      readonly id: string
      readonly type: EntityType
      readonly labels: readonly string[]
      readonly properties: Properties
    }
  | {
      readonly kind: "relation"
      readonly id: string
      readonly type: RelationType
      readonly from: string
      readonly to: string
      readonly properties: Properties
    }
  | { readonly kind: "article"; readonly id: string; readonly properties: Properties }
  | { readonly kind: "evidence"; readonly id: string; readonly article: string; readonly properties: Properties }
  | { readonly kind: "mention"; readonly entity: string; readonly article: string; readonly properties: Properties }

export type PartKind = Part["kind"]

/** What of the graph to write: only these entities and relations, with the statements behind them. */
export interface Selection {
  readonly entities: readonly string[]
  /** "among": every relation whose two ends are chosen. */
  readonly relations: ReadonlySet<string> | "among"
}

/** How many things one query asks for. */
const PAGE = 1000
const LIMITS = { rows: 1_000_000, milliseconds: 120_000 }

const pagesOf = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / PAGE) }, (_, i) => items.slice(i * PAGE, (i + 1) * PAGE))

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const idsOf = async (store: GraphStore, label: string): Promise<readonly string[]> =>
  (await store.read(`MATCH (n:${label}) RETURN n.id AS id`, {}, LIMITS)).rows.map(([id]) => String(id)).toSorted(byId)

/** The rows of a query for each page of ids, the ids reaching it as $ids. */
async function* rowsFor(store: GraphStore, ids: readonly string[], cypher: string): AsyncGenerator<readonly Value[]> {
  for (const page of pagesOf(ids)) yield* (await store.read(cypher, { ids: page }, LIMITS)).rows
}

/** The graph, or a selection of it, in parts: no more than a page of it is held at once, beside ids. */
export async function* readParts(store: GraphStore, selection?: Selection): AsyncGenerator<Part> {
  const entities = selection ? selection.entities.toSorted(byId) : await idsOf(store, "Entity")
  const chosen = new Set(selection?.entities)
  const found = "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n AS node ORDER BY id"
  for await (const [node] of rowsFor(store, entities, found)) {
    const { id, labels, properties } = node as NodeValue
    yield { kind: "entity", id, type: ENTITY_TYPES.find((type) => labels.includes(type))!, labels, properties }
  }
  const out =
    "UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) RETURN a.id AS source, b.id AS target, r AS edge, r.id AS relation ORDER BY relation"
  const articles = new Set<string>()
  const relations: string[] = []
  for await (const [from, to, edge] of rowsFor(store, entities, out)) {
    const { type, properties } = edge as EdgeValue
    const id = String(properties.id)
    if (selection && !(selection.relations === "among" ? chosen.has(String(to)) : selection.relations.has(id))) continue
    relations.push(id)
    yield { kind: "relation", id, type: RELATION_TYPES.find((t) => t === type)!, from: String(from), to: String(to), properties }
  }
  if (selection)
    for await (const [id] of rowsFor(
      store,
      relations,
      "UNWIND $ids AS id MATCH (v:Evidence {relation: id})-[:QUOTED_FROM]->(a:Article) RETURN DISTINCT a.id AS id",
    ))
      articles.add(String(id))
  const written = new Set(relations)
  const sources = selection ? [...articles].toSorted(byId) : await idsOf(store, "Article")
  for await (const [node] of rowsFor(
    store,
    sources,
    "UNWIND $ids AS id MATCH (n:Article {id: id}) RETURN n AS node ORDER BY id",
  )) {
    const { id, properties } = node as NodeValue
    yield { kind: "article", id, properties }
  }
  const quoted =
    "UNWIND $ids AS id MATCH (v:Evidence)-[:QUOTED_FROM]->(a:Article {id: id}) RETURN v AS node, id, v.id AS statement ORDER BY id, statement"
  for await (const [node, article] of rowsFor(store, sources, quoted)) {
    const { id, properties } = node as NodeValue
    if (selection && !written.has(String(properties.relation))) continue
    yield { kind: "evidence", id, article: String(article), properties }
  }
  const named =
    "UNWIND $ids AS id MATCH (e:Entity)-[m:MENTIONED_IN]->(a:Article {id: id}) RETURN e.id AS entity, id, m AS edge ORDER BY id, entity"
  for await (const [entity, article, edge] of rowsFor(store, sources, named)) {
    if (selection && !chosen.has(String(entity))) continue
    yield { kind: "mention", entity: String(entity), article: String(article), properties: (edge as EdgeValue).properties }
  }
}

const isMarked = (value: Value): value is NodeValue | EdgeValue | PathValue =>
  typeof value === "object" && value !== null && "$" in value

/**
 * The entities and relations in an answer: nodes, relationships with their ends, what statements state, paths, and lists of these.
 * An answer of nodes alone is taken with the relations among them, as a picture of it would show them.
 */
export const selectionOf = ({ rows }: QueryResult): Selection => {
  const entities = new Set<string>()
  const relations = new Set<string>()
  const add = (value: Value): void => {
    if (Array.isArray(value)) for (const item of value as readonly Value[]) add(item)
    if (typeof value !== "object" || value === null || !isMarked(value)) return
    if (value.$ === "node") {
      const { relation, from, to } = value.properties
      if (value.labels.includes("Entity")) entities.add(value.id)
      if (value.labels.includes("Evidence")) {
        relations.add(String(relation))
        entities.add(String(from)).add(String(to))
      }
    } else if (value.$ === "path") {
      for (const node of value.nodes) add(node)
      for (const edge of value.edges) add(edge)
    } else if (RELATION_TYPES.some((type) => type === value.type)) {
      relations.add(String(value.properties.id))
      entities.add(value.from).add(value.to)
    }
  }
  for (const row of rows) for (const cell of row) add(cell)
  return { entities: [...entities], relations: relations.size > 0 ? relations : "among" }
}
