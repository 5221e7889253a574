import { type Alignment, align } from "./align.ts"
import { foldName } from "./fold.ts"
import type { GoldArticle, GoldEntity, GoldRelation } from "./gold.ts"
import type { PredictedRelation, Prediction } from "./predictions.ts"
import { sentenceAround, sentenceWith } from "./sentence.ts"
import { Tally } from "./tally.ts"

/** One thing that a prediction left out, said without ground, or said as two things. */
export interface Finding {
  readonly article: string
  readonly verdict: "missed" | "extra" | "duplicate"
  /** A type of entity or of relation. */
  readonly type: string
  readonly what: string
  /** Where to look: the sentence that states it, or that it was read from. */
  readonly sentence: string
  readonly rule: string
}

/** Of `of` that could be judged, `right` were right. */
export interface Share {
  readonly right: number
  readonly of: number
}

export interface ArticleScore {
  readonly entities: Tally
  readonly relations: Tally
  readonly findings: readonly Finding[]
  readonly evidence: Share
  readonly duplicates: number
  /** Of the posts found: how many have a title, and a status, that the gold gives. */
  readonly titles: Share
  readonly statuses: Share
  /** Of the relations found: how many are marked planned exactly where the gold marks them. */
  readonly planned: Share
}

/** All that the gold says with one type between the same two ends: one thing to find, asked for if any of it is. */
interface Asked {
  readonly statements: readonly GoldRelation[]
  readonly optional: boolean
}

const keyOf = (type: string, from: string, to: string): string => `${type} ${from} ${to}`

const askedFor = (gold: GoldArticle, entities: ReadonlyMap<string, GoldEntity>): ReadonlyMap<string, Asked> => {
  const asked = new Map<string, Asked>()
  for (const r of gold.relations) {
    const key = keyOf(r.type, r.from, r.to)
    const optional = Boolean(r.optional || entities.get(r.from)?.optional || entities.get(r.to)?.optional)
    const before = asked.get(key)
    asked.set(key, { statements: [...(before?.statements ?? []), r], optional: optional && (before?.optional ?? true) })
  }
  return asked
}

const scoreEntities = (gold: GoldArticle, prediction: Prediction, { goldOf, duplicateOf }: Alignment) => {
  const tally = new Tally()
  const findings: Finding[] = []
  let duplicates = 0
  for (const p of prediction.entities) {
    const right = goldOf.get(p.id)
    const double = duplicateOf.get(p.id)
    if (right && !right.optional) tally.count(p.type, "right")
    if (right) continue
    if (double) duplicates++
    if (double?.optional) continue
    tally.count(p.type, "extra")
    const sentence = p.mentions[0] ? sentenceAround(gold.text, p.mentions[0]) : ""
    const what = double ? `${p.name} = ${double.names[0]}` : p.name
    findings.push({ article: gold.slug, verdict: double ? "duplicate" : "extra", type: p.type, what, sentence, rule: "" })
  }
  const found = new Set([...goldOf.values()].map(({ id }) => id))
  for (const g of gold.entities) {
    if (g.optional || found.has(g.id)) continue
    tally.count(g.type, "missed")
    const sentence = sentenceWith(gold.text, [...(g.mentions ?? []), ...g.names])
    findings.push({ article: gold.slug, verdict: "missed", type: g.type, what: g.names[0]!, sentence, rule: "" })
  }
  return { tally, findings, duplicates }
}

const checkEvidence = (text: string, relations: readonly PredictedRelation[]): Share => {
  let of = 0
  let right = 0
  for (const { evidence } of relations) {
    of += Math.max(1, evidence.length)
    right += evidence.filter((e) => e.quote === undefined || text.slice(e.start, e.end) === e.quote).length
  }
  return { right, of }
}

const scoreRelations = (gold: GoldArticle, prediction: Prediction, { goldOf, duplicateOf }: Alignment) => {
  const tally = new Tally()
  const findings: Finding[] = []
  const entities = new Map(gold.entities.map((e) => [e.id, e]))
  const names = new Map(prediction.entities.map((e) => [e.id, e.name]))
  const asked = askedFor(gold, entities)
  const hit = new Set<Asked>()
  const seen = new Set<string>()
  const judged = { posts: 0, titles: 0, statuses: 0, planned: 0, found: 0 }
  for (const r of prediction.relations) {
    const from = goldOf.get(r.from) ?? duplicateOf.get(r.from)
    const to = goldOf.get(r.to) ?? duplicateOf.get(r.to)
    const key = from && to ? keyOf(r.type, from.id, to.id) : keyOf(r.type, r.from, r.to)
    if (seen.has(key)) continue
    seen.add(key)
    const right =
      from && to ? (asked.get(key) ?? (r.type === "MET" ? asked.get(keyOf("MET", to.id, from.id)) : undefined)) : undefined
    if (right) {
      hit.add(right)
      if (!right.optional) tally.count(r.type, "right")
      const alike = prediction.relations.filter((q) => q.type === r.type && q.from === r.from && q.to === r.to)
      judged.found++
      if (alike.some((q) => right.statements.some((g) => Boolean(q.properties.planned) === Boolean(g.planned)))) judged.planned++
      if (r.type !== "HOLDS_POSITION") continue
      judged.posts++
      const titled = (q: PredictedRelation, g: GoldRelation) =>
        foldName(String(q.properties.title ?? "")) === foldName(g.title ?? "")
      if (alike.some((q) => right.statements.some((g) => titled(q, g)))) judged.titles++
      if (alike.some((q) => right.statements.some((g) => q.properties.status === g.status))) judged.statuses++
    } else if (!from?.optional && !to?.optional) {
      tally.count(r.type, "extra")
      const what = `${names.get(r.from) ?? r.from} → ${names.get(r.to) ?? r.to}`
      const [first] = r.evidence
      const sentence = first ? sentenceAround(gold.text, first) : ""
      findings.push({ article: gold.slug, verdict: "extra", type: r.type, what, sentence, rule: r.rule })
    }
  }
  for (const wanted of asked.values()) {
    if (wanted.optional || hit.has(wanted)) continue
    const g = wanted.statements.find(({ optional }) => !optional) ?? wanted.statements[0]!
    tally.count(g.type, "missed")
    const [from, to] = [g.from, g.to].map((id) => entities.get(id)?.names[0] ?? id)
    const what = `${from} → ${to}${g.title ? ` (${g.title}, ${g.status})` : ""}`
    findings.push({
      article: gold.slug,
      verdict: "missed",
      type: g.type,
      what,
      sentence: sentenceWith(gold.text, [g.quote]),
      rule: "",
    })
  }
  return { tally, findings, judged }
}

/** Compares what was predicted for an article with its gold. Without a prediction everything asked for is missed. */
export const scoreArticle = (gold: GoldArticle, prediction: Prediction = { entities: [], relations: [] }): ArticleScore => {
  const alignment = align(gold, prediction.entities)
  const entities = scoreEntities(gold, prediction, alignment)
  const { tally, findings, judged } = scoreRelations(gold, prediction, alignment)
  return {
    entities: entities.tally,
    relations: tally,
    findings: [...entities.findings, ...findings],
    evidence: checkEvidence(gold.text, prediction.relations),
    duplicates: entities.duplicates,
    titles: { right: judged.titles, of: judged.posts },
    statuses: { right: judged.statuses, of: judged.posts },
    planned: { right: judged.planned, of: judged.found },
  }
}
