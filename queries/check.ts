import { type GraphStore, QueryRefused, type Value } from "../src/store/graph-store.ts"
import { blanked, placeOf, unnamedAggregates } from "./cypher-text.ts"
import { PORTABILITY_RULES } from "./portability.ts"

/** What is wrong with a query, where, and what to write instead. */
export interface Finding {
  readonly line: number
  readonly column: number
  readonly problem: string
}

/** What two stores would not understand alike in a query, in the order of the text. Reads only the text: no store is asked. */
export const portabilityFindings = (cypher: string): readonly Finding[] => {
  const code = blanked(cypher)
  const found = PORTABILITY_RULES.flatMap(({ id, pattern, instead }) =>
    [...code.matchAll(pattern)].map((match) => ({ at: match.index, problem: `${instead} [${id}]` })),
  )
  const unnamed = unnamedAggregates(cypher).map(({ at }) => ({
    at,
    problem: "name the aggregate: count(*) AS n [unnamed-aggregate]",
  }))
  return [...found, ...unnamed].toSorted((a, b) => a.at - b.at).map(({ at, problem }) => ({ ...placeOf(cypher, at), problem }))
}

/** Values that let a query be planned without being run: a number where one counts rows, else a text. */
const stand = (cypher: string): Readonly<Record<string, Value>> => {
  const code = blanked(cypher)
  const names = [...code.matchAll(/\$(\w+)/g)].map((match) => match[1]!)
  const numbers = new Set([...code.matchAll(/\b(?:LIMIT|SKIP)\s+\$(\w+)/gi)].map((match) => match[1]!))
  return Object.fromEntries(names.map((name) => [name, numbers.has(name) ? 1 : ""]))
}

/** What a store has against a query, in its own words; null where it would run it. */
export const refusal = async (store: GraphStore, cypher: string): Promise<string | null> => {
  try {
    await store.explain(cypher, stand(cypher))
    return null
  } catch (error) {
    if (error instanceof QueryRefused) return error.message
    throw error
  }
}
