import type { ArticleGraph, Entity } from "../../src/graph.ts"
import { CUES } from "../../src/vi/lexicon/cues.ts"
import { spellingKey } from "../../src/vi/normal.ts"

/** A name that may be no name, and what speaks against it. */
export interface Suspicion {
  readonly type: string
  readonly name: string
  readonly why: string
  readonly article: string
}

const VERBS = new Set(Object.entries(CUES).flatMap(([cue, tag]) => (tag === "Organize" || tag === "Direct" ? [] : [cue])))

/** The verb that a name ends in, or null: "Bộ Tài chính trình bày" is a body and what it does, "Bộ Xây dựng" is a body. */
const verbAtEnd = (name: string): string | null => {
  const words = name.split(" ")
  for (const length of [3, 2]) {
    const tail = words.slice(-length).join(" ")
    if (words.length > length && /^\p{Ll}/u.test(tail) && VERBS.has(spellingKey(tail))) return tail
  }
  return null
}

/** Brackets and quotes that stand alone: one side of a pair was cut off. */
const isTorn = (name: string): boolean =>
  name.split("(").length !== name.split(")").length || (name.match(/[“”"]/g)?.length ?? 0) % 2 === 1

const LONGEST: Readonly<Record<string, number>> = { Person: 6, Organization: 22, Place: 10, Event: 45, Document: 50 }

const reasonFor = ({ type, name }: Entity): string | null => {
  const words = name.split(" ")
  if (words.length > (LONGEST[type] ?? Number.POSITIVE_INFINITY)) return `has ${words.length} words`
  if (type === "Person") {
    if (/\d/.test(name)) return "has a digit"
    const small = words.find((word) => /^\p{Ll}/u.test(word) && word.length > 3)
    if (small) return `has “${small}” in small letters`
  }
  if (type === "Organization" || type === "Place") {
    const verb = verbAtEnd(name)
    if (verb) return `ends in the verb “${verb}”`
  }
  if (type !== "Proposal" && isTorn(name)) return "holds one side of brackets or quotes"
  return null
}

/** Names that look as if more or less than a name was taken, and meetings that nobody takes part in. */
export const suspicionsIn = (graph: ArticleGraph): readonly Suspicion[] => {
  const linked = new Set(graph.relations.flatMap(({ from, to }) => [from, to]))
  return graph.entities.flatMap((entity) => {
    const why = reasonFor(entity) ?? (entity.type === "Event" && !linked.has(entity.id) ? "no fact holds it" : null)
    return why ? [{ type: entity.type, name: entity.name, why, article: graph.article.slug }] : []
  })
}
