import type { Value } from "../../src/store/graph-store.ts"

/** A property as other programs take it: its name and what it holds. */
export interface Field {
  readonly name: string
  readonly type: "string" | "integer" | "boolean"
}

const text = (name: string): Field => ({ name, type: "string" })

/** What formats with fixed columns tell of an entity. */
export const ENTITY_FIELDS: readonly Field[] = [
  ...["name", "aliases", "kind", "number", "issued", "date"].map(text),
  { name: "support", type: "integer" },
]

/** What formats with fixed columns tell of a relation. */
export const RELATION_FIELDS: readonly Field[] = [
  ...["title", "status", "since", "until", "first", "last", "quote"].map(text),
  { name: "support", type: "integer" },
  { name: "planned", type: "boolean" },
]

/** A property's value as one text, a list's parts with semicolons between; null where there is none. */
export const fieldText = (value: Value | undefined): string | null => {
  if (value === undefined || value === null) return null
  return Array.isArray(value) ? (value.length === 0 ? null : value.join("; ")) : String(value)
}
