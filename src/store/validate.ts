import type { ArticleGraph, Entity, Properties, Relation, Span } from "../graph.ts"
import { ENTITY_TYPES } from "../ontology/entities.ts"
import { RELATION_KINDS, type RelationKind } from "../ontology/relations.ts"
import { EVIDENCE_KEYS, MENTION_KEYS } from "./rows.ts"

/** Half of a surrogate pair, which neither engine can store. */
const HALF_PAIR = /\p{Surrogate}/u
const KEY = /^[a-z][A-Za-z0-9]{0,39}$/
const ENTITY_KEYS = new Set(["id", "support", "search", ...MENTION_KEYS])
const RELATION_KEYS = new Set(["support", "first", "last", ...EVIDENCE_KEYS])
const KINDS: ReadonlyMap<string, RelationKind> = new Map(RELATION_KINDS.map((kind) => [kind.type, kind]))

/**
 * Why an article graph cannot be stored, in one line, or null where it can. Both engines then hold exactly the same:
 * the embedded one would take maps, nulls and unknown types that Neo4j refuses.
 */
export const problemIn = (graph: ArticleGraph): string | null => {
  const { article, entities, relations } = graph
  const { text } = article
  if (!article.id) return "the article has no id"
  if (HALF_PAIR.test(text)) return "the text holds half a surrogate pair, which is not a character"
  if (text.normalize("NFC") !== text) return "the text is not in NFC, so positions in it would not hold"
  const types = new Map(entities.map((entity) => [entity.id, entity.type]))
  if (types.size !== entities.length) return "two entities have one id"
  if (new Set(relations.map((relation) => relation.id)).size !== relations.length) return "two relations have one id"
  for (const entity of entities) {
    const problem = problemInEntity(entity, text)
    if (problem) return `entity ${quoted(entity.name)} (${entity.id}): ${problem}`
  }
  for (const relation of relations) {
    const problem = problemInRelation(relation, types, text)
    if (problem) return `relation ${relation.type} (${relation.id}): ${problem}`
  }
  return null
}

const problemInEntity = (entity: Entity, text: string): string | null => {
  if (!entity.id) return "it has no id"
  if (!ENTITY_TYPES.includes(entity.type)) return `${entity.type} is not a type of the ontology`
  if (!entity.name.trim()) return "it has no name"
  if ([entity.name, ...entity.aliases].some((name) => HALF_PAIR.test(name))) return "a name holds half a surrogate pair"
  if (!entity.mentions.every((span) => within(span, text))) return "a mention lies outside the text"
  return problemInProperties(entity.properties, ENTITY_KEYS)
}

const problemInRelation = (relation: Relation, types: ReadonlyMap<string, string>, text: string): string | null => {
  const kind = KINDS.get(relation.type)
  if (!kind) return "it is not a type of the ontology"
  for (const [end, id, allowed] of [
    ["from", relation.from, kind.from],
    ["to", relation.to, kind.to],
  ] as const) {
    const type = types.get(id)
    if (!type) return `its end ${end} (${id}) is not among the article's entities`
    if (!(allowed as readonly string[]).includes(type)) return `its end ${end} is a ${type}, but may be ${allowed.join(" or ")}`
  }
  if (relation.evidence.length === 0) return "no words state it"
  for (const evidence of relation.evidence) {
    if (!within(evidence, text) || text.slice(evidence.start, evidence.end) !== evidence.quote)
      return `its quote ${quoted(evidence.quote)} is not what the text says at ${evidence.start}–${evidence.end}`
    if (!evidence.triggers.every((span) => within(span, text) && span.start >= evidence.start && span.end <= evidence.end))
      return `the words said to state it do not all stand in its quote ${quoted(evidence.quote)}`
  }
  return problemInProperties(relation.properties, RELATION_KEYS)
}

const problemInProperties = (properties: Properties, taken: ReadonlySet<string>): string | null => {
  for (const [key, value] of Object.entries(properties)) {
    if (!KEY.test(key) || taken.has(key)) return `a property cannot be called ${quoted(key)}`
    if (typeof value === "string" ? HALF_PAIR.test(value) : typeof value !== "boolean" && !Number.isFinite(value))
      return `property ${key} is neither a text, a finite number nor true or false`
  }
  return null
}

const within = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
