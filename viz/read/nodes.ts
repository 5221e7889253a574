import type { GraphStore } from "../../src/store/graph-store.ts"
import { type GraphNode, type GraphRelation, LIMITS, type Neighbours, type NodeFacts, type Subgraph } from "../api.ts"
import { isEdge, isNode, numberOf, toArticle, toNode, toRelation } from "./rows.ts"

/** The nodes with these ids, in the order asked; ids that are not in the graph are left out. */
export const readNodes = async (store: GraphStore, ids: readonly string[]): Promise<readonly GraphNode[]> => {
  if (ids.length === 0) return []
  const { rows } = await store.read(
    // Not UNWIND $ids with {id: id}: behind it the graph file looks at every node for the OPTIONAL MATCH.
    "MATCH (n:Entity) WHERE n.id IN $ids OPTIONAL MATCH (n)-[r]-(m:Entity) RETURN n, count(r) AS degree",
    { ids },
    { rows: ids.length + 1 },
  )
  const byId = new Map<string, GraphNode>()
  for (const [value, degree] of rows) {
    const node = isNode(value) ? toNode(value, numberOf(degree)) : null
    if (node) byId.set(node.id, node)
  }
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Relations whose one end is in `ids` and whose other end is in `ids` or `others`. */
export const readRelations = async (
  store: GraphStore,
  ids: readonly string[],
  others: readonly string[],
): Promise<{ readonly relations: readonly GraphRelation[]; readonly truncated: boolean }> => {
  if (ids.length === 0) return { relations: [], truncated: false }
  const all = [...new Set([...ids, ...others])]
  const rows = 20_000
  const out = await store.read(
    "UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE b.id IN $all RETURN r, a.id AS a, b.id AS b",
    { ids, all },
    { rows },
  )
  const into = others.length
    ? await store.read(
        "UNWIND $ids AS id MATCH (b:Entity {id: id})<-[r]-(a:Entity) WHERE a.id IN $others RETURN r, a.id AS a, b.id AS b",
        { ids, others },
        { rows },
      )
    : { rows: [], truncated: false }
  const relations = new Map<string, GraphRelation>()
  for (const [r, a, b] of [...out.rows, ...into.rows])
    if (isEdge(r)) {
      const relation = toRelation(r, String(a), String(b))
      relations.set(relation.id, relation)
    }
  const sources = await readSources(store, [...relations.keys()])
  return {
    relations: [...relations.values()]
      .sort((x, y) => (x.id < y.id ? -1 : 1))
      .map((relation) => ({ ...relation, sources: [...(sources.get(relation.id) ?? [])].sort() })),
    truncated: out.truncated || into.truncated,
  }
}

/** The outlets behind relations, by the relation's id. */
const readSources = async (store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await store.read(
    `UNWIND $ids AS id MATCH (v:Evidence {relation: id})-[:QUOTED_FROM]->(a:Article) WHERE a.source IS NOT NULL
     RETURN DISTINCT id, a.source AS source`,
    { ids },
    { rows: 100_000 },
  )
  const sources = new Map<string, Set<string>>()
  for (const [id, source] of rows) sources.set(String(id), (sources.get(String(id)) ?? new Set()).add(String(source)))
  return sources
}

export const readSubgraph = async (store: GraphStore, ids: readonly string[], others: readonly string[]): Promise<Subgraph> => {
  const nodes = await readNodes(store, [...new Set(ids)])
  const known = new Set(nodes.map((n) => n.id))
  const { relations, truncated } = await readRelations(store, [...known], others)
  return { nodes, relations, missing: ids.filter((id) => !known.has(id)), truncated }
}

/** The whole graph where it is small enough to be looked at, else its best tied nodes, marked `truncated`. */
export const readWhole = async (store: GraphStore): Promise<Subgraph> => {
  const limits = { rows: LIMITS.whole + 1 }
  const some = await store.read("MATCH (e:Entity) RETURN e.id AS id LIMIT $n", { n: LIMITS.whole + 1 }, limits)
  const truncated = some.rows.length > LIMITS.whole
  const { rows } = truncated
    ? await store.read(
        "MATCH (e:Entity)-[r]-(m:Entity) RETURN e.id AS id, count(r) AS degree ORDER BY degree DESC, id LIMIT $n",
        { n: LIMITS.whole },
        limits,
      )
    : some
  const subgraph = await readSubgraph(store, rows.map(([id]) => String(id)).sort(), [])
  return { ...subgraph, truncated: subgraph.truncated || truncated }
}

/** What ties a node to the rest: a count for each relation and direction, and its neighbours, best supported first. */
export const readNeighbours = async (store: GraphStore, id: string): Promise<Neighbours | null> => {
  if ((await readNodes(store, [id])).length === 0) return null
  const groups: Neighbours["groups"][number][] = []
  const rank = new Map<string, { readonly groups: number[]; support: number; other: number }>()
  for (const direction of ["out", "in"] as const) {
    const arrow = direction === "out" ? "-[r]->" : "<-[r]-"
    const counts = await store.read(
      `MATCH (n:Entity {id: $id})${arrow}(m:Entity) WITH type(r) AS type, count(DISTINCT m.id) AS total
       RETURN type, total ORDER BY type`,
      { id },
    )
    const position = new Map<string, number>()
    for (const [type, total] of counts.rows) {
      position.set(String(type), groups.length)
      groups.push({ relation: String(type), direction, total: numberOf(total) })
    }
    const ties = await store.read(
      `MATCH (n:Entity {id: $id})${arrow}(m:Entity)
       WITH m.id AS other, m.support AS weight, type(r) AS type, max(r.support) AS support
       RETURN other, type, support, weight ORDER BY support DESC, weight DESC, other`,
      { id },
      { rows: LIMITS.neighbours },
    )
    for (const [other, type, support, weight] of ties.rows) {
      const known = rank.get(String(other)) ?? { groups: [], support: 0, other: numberOf(weight) }
      known.groups.push(position.get(String(type)) ?? 0)
      known.support = Math.max(known.support, numberOf(support))
      rank.set(String(other), known)
    }
  }
  const ranked = [...rank]
    .sort(([a, x], [b, y]) => y.support - x.support || y.other - x.other || (a < b ? -1 : 1))
    .map(([other, tie]) => ({ id: other, groups: [...new Set(tie.groups)] }))
  const all = await store.read("MATCH (n:Entity {id: $id})-[r]-(m:Entity) RETURN count(DISTINCT m.id) AS total", { id })
  return {
    id,
    groups,
    ranked: ranked.slice(0, LIMITS.neighbours),
    total: numberOf(all.rows[0]?.[0]),
    limit: LIMITS.neighbours,
  }
}

/** A node with its relations and the articles that mention it, newest first. */
export const readFacts = async (store: GraphStore, id: string): Promise<NodeFacts | null> => {
  const [node] = await readNodes(store, [id])
  if (!node) return null
  const found: { relation: GraphRelation; direction: "out" | "in"; other: string }[] = []
  for (const direction of ["out", "in"] as const) {
    const arrow = direction === "out" ? "-[r]->" : "<-[r]-"
    const answer = await store.read(
      `MATCH (n:Entity {id: $id})${arrow}(m:Entity) RETURN r, m.id AS other ORDER BY r.support DESC, other`,
      { id },
      { rows: LIMITS.facts },
    )
    for (const [r, other] of answer.rows)
      if (isEdge(r)) {
        const [from, to] = direction === "out" ? [id, String(other)] : [String(other), id]
        found.push({ relation: toRelation(r, from, to), direction, other: String(other) })
      }
  }
  const others = new Map((await readNodes(store, [...new Set(found.map((f) => f.other))])).map((n) => [n.id, n]))
  const articles = await store.read(
    "MATCH (n:Entity {id: $id})-[:MENTIONED_IN]->(a:Article) RETURN a ORDER BY a.published DESC, a.id",
    { id },
    { rows: 100 },
  )
  return {
    node,
    facts: found.slice(0, LIMITS.facts).flatMap(({ relation, direction, other }) => {
      const end = others.get(other)
      return end ? [{ relation, direction, other: end }] : []
    }),
    factsTotal: node.degree,
    articles: articles.rows.flatMap(([a]) => (isNode(a) ? [toArticle(a)] : [])),
    articlesTotal: Math.max(node.support, articles.rows.length),
  }
}
