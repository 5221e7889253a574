import { describe, expect, test } from "vitest"
import { extract, readArticle } from "../../src/extract.ts"
import type { EntityType } from "../../src/ontology/entities.ts"
import type { RelationType } from "../../src/ontology/relations.ts"
import { spellingKey } from "../../src/vi/normal.ts"

/** What a text states of a type: "from -> to", for a post with "(title, status)", for what is announced with "(planned)"; sorted. */
export const facts = (text: string, type: RelationType): readonly string[] => {
  const graph = extract(readArticle({ text }))
  const names = new Map(graph.entities.map((e) => [e.id, e.name]))
  return graph.relations
    .filter((r) => r.type === type)
    .map(({ from, to, properties: { title, status, planned } }) => {
      const more = [...(type === "HOLDS_POSITION" ? [title, status] : []), ...(planned ? ["planned"] : [])]
      return `${names.get(from)} -> ${names.get(to)}${more.length > 0 ? ` (${more.join(", ")})` : ""}`
    })
    .sort()
}

/** The names of the things of a type that a text names, in text order. */
export const named = (text: string, type: EntityType): readonly string[] =>
  extract(readArticle({ text }))
    .entities.filter((e) => e.type === type)
    .map(({ name }) => name)

/** Tests that texts state exactly these facts of a type (names compared as people compare them), and look-alikes none. */
export const states = (
  type: RelationType,
  rows: readonly (readonly [text: string, facts: readonly string[]])[],
  lookalikes: readonly string[],
): void => {
  describe(`${type} is stated by`, () => {
    test.each(rows.map(([text, expected]) => ({ text, expected })))("“$text”", ({ text, expected }) => {
      expect(facts(text, type).map(spellingKey)).toEqual(expected.map(spellingKey).sort())
    })
  })
  describe(`${type} is not stated by`, () => {
    test.each(lookalikes)("“%s”", (text) => expect(facts(text, type)).toEqual([]))
  })
}
