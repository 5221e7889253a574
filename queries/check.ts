import { DIFFERENCES } from "../src/store/dialect.ts"
import { type GraphStore, QueryRefused, type Value } from "../src/store/graph-store.ts"
import { formOf, isAggregate, returnItems } from "../src/store/query-text.ts"
import { CAUTIONS } from "./cautions.ts"

/** What is wrong with a query, where (line and column from 1), and what to write instead. */
export interface Finding {
  readonly rule: string
  readonly line: number
  readonly column: number
  readonly instead: string
}

const placeOf = (text: string, position: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, position).split("\n")
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

/** Every place where a form occurs, though the form itself looks for one only. */
const placesOf = (form: RegExp, code: string): readonly number[] =>
  [...code.matchAll(new RegExp(form, `${form.flags}g`))].map((match) => match.index)

/** What two stores would not understand alike in a query, in the order of the text. Reads only the text: no store is asked. */
export const portabilityFindings = (cypher: string): readonly Finding[] => {
  const code = formOf(cypher)
  const formed = [...DIFFERENCES, ...CAUTIONS].flatMap(({ id, form, instead }) =>
    form ? placesOf(form, code).map((at) => ({ at, rule: id, instead })) : [],
  )
  const items = returnItems(cypher)
  const unnamed = items
    .filter((item) => items.length > 1 && !item.alias && isAggregate(item))
    .map(({ tokens }) => ({ at: tokens[0]!.start, rule: "unnamed-aggregate", instead: "name the aggregate: count(*) AS n" }))
  return [...formed, ...unnamed]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, rule, instead }) => ({ rule, ...placeOf(cypher, at), instead }))
}

/** Values that let a query be planned without being run: a number where one counts rows, else a text. */
const stand = (cypher: string): Readonly<Record<string, Value>> => {
  const code = formOf(cypher)
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
