import type { Span } from "../../src/graph.ts"
import type { GraphStore, NodeValue, Value } from "../../src/store/graph-store.ts"
import { type ArticleText, type EdgeEvidence, type GraphNode, LIMITS, type Mark, type Statement } from "../api.ts"
import { readConflicts } from "./conflicts.ts"
import { readNodes, readRelations } from "./nodes.ts"
import { isEdge, isNode, numberOf, toArticle, toRelation } from "./rows.ts"

/** Spans, which both stores keep as one flat list: start, end, start, end, … */
export const toSpans = (value: Value | undefined): readonly Span[] => {
  if (!Array.isArray(value)) return []
  const spans: Span[] = []
  for (let i = 0; i + 1 < value.length; i += 2) spans.push({ start: numberOf(value[i]), end: numberOf(value[i + 1]) })
  return spans
}

const CONTEXT = 160

/** The words around a quote, within its paragraph, cut at a space where they would be long. */
export const around = (text: string, { start, end }: Span): { readonly before: string; readonly after: string } => {
  let from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - CONTEXT)
  if (from > 0 && text[from - 1] !== "\n") from = Math.min(start, text.indexOf(" ", from) + 1 || start)
  const lineEnd = text.indexOf("\n", end)
  let to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + CONTEXT)
  if (to < text.length && text[to] !== "\n") to = Math.max(end, text.lastIndexOf(" ", to))
  return { before: text.slice(from, start), after: text.slice(end, to) }
}

/** Every statement behind one drawn line: the relations of one type between two nodes, with the sentence and its article. */
export const readEvidence = async (store: GraphStore, from: string, type: string, to: string): Promise<EdgeEvidence | null> => {
  const ends = await readNodes(store, [from, to])
  const [a, b] = [ends.find((n) => n.id === from), ends.find((n) => n.id === to)]
  if (!a || !b) return null
  const tied = await readRelations(store, [from], [to])
  const relations = tied.relations.filter((r) => r.type === type && r.from === from && r.to === to)
  if (relations.length === 0) return null
  const ids = relations.map((r) => r.id)
  const answer = await store.read(
    `UNWIND $ids AS id MATCH (v:Evidence {relation: id})-[:QUOTED_FROM]->(a:Article)
     RETURN v, a ORDER BY a.published DESC, a.id, v.start`,
    { ids },
    { rows: LIMITS.evidence },
  )
  const total = await store.read("UNWIND $ids AS id MATCH (v:Evidence {relation: id}) RETURN count(v) AS n", { ids })
  const mentions = await readMentions(store, [a, b])
  const statements = answer.rows.flatMap(([v, article]): Statement[] => {
    if (!isNode(v) || !isNode(article)) return []
    const span = { start: numberOf(v.properties.start), end: numberOf(v.properties.end) }
    const { before, after } = around(String(article.properties.text ?? ""), span)
    const [first, last] = [span.start - before.length, span.end + after.length]
    const marks = (mentions.get(String(article.properties.id)) ?? [])
      .filter((m) => m.start >= first && m.end <= last)
      .map((m) => ({ ...m, start: m.start - first, end: m.end - first }))
    return [
      {
        id: String(v.properties.id),
        relation: String(v.properties.relation),
        rule: String(v.properties.rule ?? ""),
        article: toArticle(article),
        ...span,
        before,
        quote: String(v.properties.quote ?? ""),
        after,
        marks: withoutOverlap(marks),
        triggers: toSpans(v.properties.triggers).map((t) => ({ start: t.start - first, end: t.end - first })),
      },
    ]
  })
  const conflicts = await readConflicts(store, to, relations)
  return { from: a, to: b, relations, statements, statementsTotal: numberOf(total.rows[0]?.[0]), conflicts }
}

/** Where these nodes are named, by article. */
const readMentions = async (store: GraphStore, nodes: readonly GraphNode[]): Promise<ReadonlyMap<string, readonly Mark[]>> => {
  const answer = await store.read(
    "UNWIND $ids AS id MATCH (n:Entity {id: id})-[m:MENTIONED_IN]->(a:Article) RETURN id, m.spans AS spans, a.id AS article",
    { ids: nodes.map((n) => n.id) },
    { rows: 20_000 },
  )
  const byArticle = new Map<string, Mark[]>()
  for (const [id, spans, article] of answer.rows) {
    const node = nodes.find((n) => n.id === id)
    if (!node) continue
    const marks = byArticle.get(String(article)) ?? []
    marks.push(...toSpans(spans).map((span) => ({ ...span, entity: node.id, type: node.type })))
    byArticle.set(String(article), marks)
  }
  return byArticle
}

/** In text order; of two that overlap the longer stays. */
const withoutOverlap = (marks: readonly Mark[]): readonly Mark[] => {
  const kept: Mark[] = []
  for (const mark of [...marks].sort((x, y) => x.start - y.start || y.end - x.end)) {
    const last = kept.at(-1)
    if (!last || mark.start >= last.end) kept.push(mark)
    else if (mark.end - mark.start > last.end - last.start) kept[kept.length - 1] = mark
  }
  return kept
}

/** A whole article with every place where something is named or stated. */
export const readArticleText = async (store: GraphStore, id: string): Promise<ArticleText | null> => {
  const found = await store.read("MATCH (a:Article {id: $id}) RETURN a", { id })
  const article: NodeValue | undefined = found.rows.flatMap(([a]) => (isNode(a) ? [a] : []))[0]
  if (!article) return null
  const named = await store.read(
    "MATCH (a:Article {id: $id})<-[m:MENTIONED_IN]-(n:Entity) RETURN n.id AS id, m.spans AS spans ORDER BY id",
    { id },
    { rows: 5000 },
  )
  const entities = await readNodes(
    store,
    named.rows.map(([entity]) => String(entity)),
  )
  const typeOf = new Map(entities.map((n) => [n.id, n.type]))
  const quoted = await store.read(
    "MATCH (a:Article {id: $id})<-[:QUOTED_FROM]-(v:Evidence) RETURN v ORDER BY v.start, v.id",
    { id },
    { rows: 5000 },
  )
  const statements = quoted.rows.flatMap(([v]) => (isNode(v) ? [v.properties] : []))
  const wanted = new Set(statements.map((v) => String(v.relation)))
  const tied = await store.read(
    "MATCH (x:Article {id: $id})<-[:MENTIONED_IN]-(a:Entity) MATCH (a)-[r]->(b:Entity) RETURN r, a.id AS a, b.id AS b",
    { id },
    { rows: 20_000 },
  )
  return {
    article: toArticle(article),
    text: String(article.properties.text ?? ""),
    extractor: String(article.properties.extractor ?? ""),
    mentions: withoutOverlap(
      named.rows.flatMap(([entity, spans]) =>
        toSpans(spans).map((span) => ({ ...span, entity: String(entity), type: typeOf.get(String(entity)) ?? "Organization" })),
      ),
    ),
    statements: statements.map((v) => ({
      id: String(v.id),
      relation: String(v.relation),
      start: numberOf(v.start),
      end: numberOf(v.end),
      rule: String(v.rule ?? ""),
      triggers: toSpans(v.triggers),
    })),
    relations: tied.rows
      .flatMap(([r, a, b]) => (isEdge(r) ? [toRelation(r, String(a), String(b))] : []))
      .filter((r) => wanted.has(r.id)),
    entities,
  }
}
