import { createHash } from "node:crypto"
import type { ArticleGraph, Entity, Evidence, Properties, Relation } from "../graph.ts"
import { evidenceId } from "../identity.ts"
import type { EntityType } from "../ontology/entities.ts"
import type { RelationType } from "../ontology/relations.ts"
import type { EvidenceSaid, MentionSaid, Stored, StoredProperties } from "./merge.ts"

/** How one article graph lies in the store: its node, what it says of each entity, and each statement. All strings in NFC. */
export interface ArticleRows {
  readonly id: string
  readonly article: StoredProperties
  readonly fingerprint: string
  readonly mentions: readonly MentionRow[]
  readonly evidence: readonly EvidenceRow[]
}

/** One MENTIONED_IN: `properties` are stored on it and hold all that merging needs. */
export interface MentionRow {
  readonly entity: string
  readonly type: EntityType
  readonly article: string
  readonly properties: StoredProperties
}

/** One Evidence node. */
export interface EvidenceRow {
  readonly id: string
  readonly article: string
  readonly published: string | null
  readonly properties: StoredProperties
}

export const articleRows = (graph: ArticleGraph): ArticleRows => {
  const { id, title, url, source, published, text, hash } = graph.article
  const known: Record<string, string | null> = { title: nfc(title), url, source: source && nfc(source), published }
  const present = Object.fromEntries(Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== null))
  const article = { ...present, id, text, hash, extractor: graph.extractor }
  const mentions = graph.entities.map((entity) => mentionRow(entity, id)).sort((a, b) => (a.entity < b.entity ? -1 : 1))
  const evidence = graph.relations
    .flatMap((relation) => evidenceRows(relation, id, published))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const fingerprint = createHash("sha256")
    .update(
      JSON.stringify([
        sorted(article),
        mentions.map((m) => [m.entity, sorted(m.properties)]),
        evidence.map((e) => sorted(e.properties)),
      ]),
    )
    .digest("hex")
  return { id, article: { ...article, fingerprint }, fingerprint, mentions, evidence }
}

const nfc = (text: string): string => text.normalize("NFC")

const nfcProperties = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, typeof value === "string" ? nfc(value) : value]))

const sorted = (properties: StoredProperties): readonly (readonly [string, Stored])[] =>
  Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))

const mentionRow = (entity: Entity, article: string): MentionRow => ({
  entity: entity.id,
  type: entity.type,
  article,
  properties: {
    ...nfcProperties(entity.properties),
    name: nfc(entity.name),
    aliases: [...new Set(entity.aliases.map(nfc))].sort(),
    spans: entity.mentions.flatMap(({ start, end }) => [start, end]),
  },
})

const evidenceRows = (relation: Relation, article: string, published: string | null): readonly EvidenceRow[] => {
  const rows = relation.evidence.map((evidence) => evidenceRow(relation, evidence, article, published))
  // Two rules may read one statement: the first by name is kept.
  const byRule = rows.sort((a, b) => (String(a.properties.rule) < String(b.properties.rule) ? -1 : 1))
  return [...new Map(byRule.reverse().map((row) => [row.id, row])).values()]
}

const evidenceRow = (relation: Relation, evidence: Evidence, article: string, published: string | null): EvidenceRow => {
  const id = evidenceId(relation.id, article, evidence.start, evidence.end)
  const { start, end, quote, rule } = evidence
  const triggers = evidence.triggers.flatMap((span) => [span.start, span.end])
  const { type, from, to } = relation
  const properties = {
    ...nfcProperties(relation.properties),
    id,
    relation: relation.id,
    type,
    from,
    to,
    quote,
    start,
    end,
    triggers,
    rule,
  }
  return { id, article, published, properties }
}

/** What a MENTIONED_IN holds beside what its article says of the entity. */
export const MENTION_KEYS = ["name", "aliases", "spans"] as const

/** What an Evidence holds beside what its article says of the relation. */
export const EVIDENCE_KEYS = ["id", "relation", "type", "from", "to", "quote", "start", "end", "triggers", "rule"] as const

const saidBeside = (stored: StoredProperties, keys: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(stored).filter(([key]) => !keys.includes(key))) as Properties

/** What a stored MENTIONED_IN says, to be merged. */
export const mentionSaid = (article: string, stored: StoredProperties): MentionSaid => ({
  article,
  name: String(stored.name),
  aliases: stored.aliases as readonly string[],
  properties: saidBeside(stored, MENTION_KEYS),
})

/** What a stored Evidence says of its relation, to be merged. */
export const evidenceSaid = (article: string, published: string | null, stored: StoredProperties): EvidenceSaid => ({
  id: String(stored.id),
  article,
  published,
  start: Number(stored.start),
  quote: String(stored.quote),
  properties: saidBeside(stored, EVIDENCE_KEYS),
})

/** Which relation a stored Evidence states. */
export const statedBy = (stored: StoredProperties): { id: string; type: RelationType; from: string; to: string } => ({
  id: String(stored.relation),
  type: stored.type as RelationType,
  from: String(stored.from),
  to: String(stored.to),
})
