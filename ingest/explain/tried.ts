import type { ArticleGraph, Relation, Span } from "../../src/graph.ts"
import type { RelationType } from "../../src/ontology/relations.ts"
import { RULES } from "../../src/relations/all.ts"
import { type Element, stopOf } from "../../src/relations/pattern.ts"
import type { Phrase } from "../../src/relations/phrases.ts"
import { ENDS, endsOf, type Fact, holdsAny, type Reading, type Rule } from "../../src/relations/rule.ts"
import { type Stop, traced } from "../../src/relations/trace.ts"
import { CUES } from "../../src/vi/lexicon/cues.ts"
import type { Cue } from "./explanation.ts"
import { statedBy } from "./unread.ts"

/** A rule that was tried on a sentence, and what came of it. */
export interface Tried {
  readonly type: RelationType
  readonly rule: string
  /** How many facts it read. */
  readonly facts: number
  /** The first thing missing where it gave the graph nothing, else null. */
  readonly missing: string | null
}

/** What names a mention in a row, as rules ask for it. */
const NAMED: Readonly<Record<string, string>> = {
  Actor: "person or body",
  Person: "person",
  Organization: "body",
  Document: "document",
  Event: "event",
  Location: "place",
  Date: "date",
  Plural: "post of several people",
  Comma: "comma",
  Colon: "colon",
}

const TAGS = new Set<string>(Object.values(CUES))

/** "word of Chair (chủ trì, đồng chủ trì, …)", "document", "“vào”". */
const wantedText = (wanted: string): string => {
  const named = NAMED[wanted]
  if (named) return named
  if (!TAGS.has(wanted)) return `“${wanted}”`
  const words = Object.keys(CUES).filter((phrase) => CUES[phrase] === wanted)
  return `word of ${wanted} (${words.slice(0, 3).join(", ")}${words.length > 3 ? ", …" : ""})`
}

const anyOf = (wanted: readonly string[]): string => wanted.map(wantedText).join(" or ")

const elementText = ({ tags, words }: Element): string => anyOf([...tags, ...words])

const typesText = (types: readonly string[]): string => types.join(" or ").toLowerCase()

/** Why what stands at the ends of a relation makes none. */
const endsText = ({ type, from, to }: Stop & { readonly kind: "ends" }, { linked }: Reading): string => {
  for (const [end, phrase] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (endsOf(phrase, type, end, linked).length) continue
    const known = phrase.members.some((m) => m.entity)
    return known
      ? `“${phrase.text}” is no ${typesText(ENDS.get(type)![end])}`
      : `“${phrase.text}” is nobody or nothing that the article tells apart`
  }
  return `“${from.text}” stands at both ends`
}

const stopText = (stop: Stop, reading: Reading, cues: readonly Cue[]): string => {
  // A verb of several syllables is several phrases of the row.
  const wordsOf = ({ text, start, end }: Phrase) => cues.find((cue) => cue.start <= start && end <= cue.end)?.text ?? text
  switch (stop.kind) {
    case "pattern": {
      const lacks = stop.wanted.needs.find((options) => !holdsAny(reading, options))
      const at = lacks ? null : stopOf(stop.row, stop.wanted)
      const missing = lacks ? anyOf(lacks) : at ? elementText(at.missing) : "match"
      return `no ${missing}${at?.behind ? ` behind “${wordsOf(at.behind)}”` : ""} for its pattern ${stop.wanted.source}`
    }
    case "subject":
      return `no subject of a type that it takes stands before “${wordsOf(stop.verb)}”`
    case "not-fronted":
      return `“${stop.subject.text}” stands before “${wordsOf(stop.verb)}” as its subject`
    case "denied":
      return `“${stop.by.text}” stands before its verb`
    case "event":
      return "no event is named with it, and the article reports none"
    case "ends":
      return endsText(stop, reading)
  }
}

/** A type of entity that must stand at an end of the rule's relation and that the sentence does not name, told as an end; or null. */
const lackingEnd = ({ type }: Rule, reading: Reading): string | null => {
  for (const end of ["from", "to"] as const) {
    // The article's event may stand in another sentence.
    const elsewhere = end === "to" && reading.mainEvent !== null && ENDS.get(type)!.to.includes("Event")
    if (elsewhere || reading.named.some((phrase) => endsOf(phrase, type, end, reading.linked).length)) continue
    return `names no ${typesText(ENDS.get(type)![end])}, which its ${end === "from" ? "subject" : "object"} must be`
  }
  return null
}

/** Whether a relation of the graph is that of a fact: a person may hold several posts of a body, by their titles. */
const isSame = (fact: Fact, { type, from, to, properties }: Relation): boolean =>
  type === fact.type &&
  from === fact.from &&
  to === fact.to &&
  (type !== "HOLDS_POSITION" || fact.properties?.title === properties.title)

/** Why facts that a rule read are not told as its own. */
const notTold = (rule: Rule, facts: readonly Fact[], graph: ArticleGraph, inside: (span: Span) => boolean): string | null => {
  const told = graph.relations.filter((relation) => facts.some((fact) => isSame(fact, relation)))
  const rules = told.flatMap(({ evidence }) => evidence.filter(inside).map((e) => e.rule))
  if (rules.includes(rule.id)) return null
  if (rules.length) return `its fact was read already by ${[...new Set(rules)].join(", ")}`
  const same = graph.relations.find((r) => facts.some((fact) => fact.from === r.from && fact.to === r.to))
  return same
    ? `its fact goes without saying: ${same.type} stands between the same two`
    : "its fact has the same thing at both ends"
}

const missingOf = (rule: Rule, reading: Reading, cues: readonly Cue[], stops: readonly Stop[]): string => {
  if (!reading.named.length) return "the sentence names nothing"
  const stop = stops.at(-1)
  if (stop) return stopText(stop, reading, cues)
  const example = rule.examples[0]?.text
  return lackingEnd(rule, reading) ?? `its words do not stand as it asks${example ? `, as in “${example}”` : ""}`
}

/**
 * The rules of the relations that a sentence's cues may state, or all rules, and what came of each, in their order.
 * `graph` is what was read of the article, `inside` tells whether a quote stands in the sentence.
 */
export const triedOn = (
  reading: Reading,
  cues: readonly Cue[],
  graph: ArticleGraph,
  inside: (span: Span) => boolean,
  all: boolean,
): readonly Tried[] => {
  const types = statedBy(cues)
  return RULES.filter(({ type }) => all || types.has(type)).map((rule): Tried => {
    const told = { type: rule.type, rule: rule.id }
    if (rule.cues && !holdsAny(reading, rule.cues)) return { ...told, facts: 0, missing: `no ${anyOf(rule.cues)}` }
    const { result, stops } = traced(() => rule.read(reading))
    const missing = result.length ? notTold(rule, result, graph, inside) : missingOf(rule, reading, cues, stops)
    return { ...told, facts: result.length, missing }
  })
}
