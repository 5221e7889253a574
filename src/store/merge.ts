import type { Properties } from "../graph.ts"
import { searchKey } from "../vi/normal.ts"

/**
 * What several articles say about one thing, made one. Each result depends on the set of statements alone, never on their order:
 * the store can load in any order, and remove, and always holds the same graph.
 */

/** How one article names an entity, and what it says of it. */
export interface MentionSaid {
  readonly article: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly properties: Properties
}

/** One statement behind a relation, with what its article says of the relation. */
export interface EvidenceSaid {
  readonly id: string
  readonly article: string
  readonly published: string | null
  readonly start: number
  readonly quote: string
  readonly properties: Properties
}

/** A stored property: what both engines hold. */
export type Stored = string | number | boolean | readonly string[] | readonly number[]

export type StoredProperties = Readonly<Record<string, Stored>>

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The value that most articles give; of equals the longest, then the first by code points. */
export const preferred = <T extends string | number | boolean>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].sort(
    ([a, m], [b, n]) => n - m || String(b).length - String(a).length || byCode(`${typeof a}${a}`, `${typeof b}${b}`),
  )
  return first?.[0]
}

const mergeProperties = (said: readonly Properties[]): Record<string, string | number | boolean> => {
  const keys = [...new Set(said.flatMap((properties) => Object.keys(properties)))].sort(byCode)
  return Object.fromEntries(
    keys.map((key) => [key, preferred(said.map((properties) => properties[key]).filter((value) => value !== undefined))!]),
  )
}

/** The names of an entity as search compares them, the chosen one first: "truong thi mai | ba mai". */
export const searchNames = (names: readonly string[]): string => [...new Set(names.map(searchKey))].filter(Boolean).join(" | ")

/** The properties of an entity's node. `said` holds one statement an article, at least one. */
export const mergeEntity = (id: string, said: readonly MentionSaid[]): StoredProperties => {
  const name = preferred(said.map((mention) => mention.name))!
  const aliases = [...new Set(said.flatMap((mention) => [mention.name, ...mention.aliases]))]
    .filter((a) => a !== name)
    .sort(byCode)
  const properties = mergeProperties(said.map((mention) => mention.properties))
  const number = typeof properties.number === "string" ? [properties.number] : []
  return { ...properties, id, name, aliases, support: said.length, search: searchNames([name, ...aliases, ...number]) }
}

/** The properties of a relation's relationship. `said` holds at least one statement. The quote is the earliest article's first. */
export const mergeRelation = (id: string, said: readonly EvidenceSaid[]): StoredProperties => {
  const inOrder = [...said].sort(
    (a, b) =>
      byCode(a.published ?? "~", b.published ?? "~") || byCode(a.article, b.article) || a.start - b.start || byCode(a.id, b.id),
  )
  const ofArticles = [...new Map(inOrder.map((evidence) => [evidence.article, evidence])).values()]
  const { planned, ...properties } = mergeProperties(ofArticles.map((evidence) => evidence.properties))
  const dates = ofArticles.flatMap((evidence) => evidence.published ?? []).sort(byCode)
  return {
    ...properties,
    // What one article reports as done is no longer a plan.
    ...(planned === true && ofArticles.every((evidence) => evidence.properties.planned === true) ? { planned } : {}),
    ...(dates.length > 0 ? { first: dates[0]!, last: dates.at(-1)! } : {}),
    id,
    support: ofArticles.length,
    quote: inOrder[0]!.quote,
  }
}
