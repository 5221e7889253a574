import type { GraphStore } from "../../src/store/graph-store.ts"
import type { Conflict, GraphRelation } from "../api.ts"
import { LIMITS } from "../api.ts"
import { cypherOf } from "./ask.ts"
import { readNodes } from "./nodes.ts"
import { isEdge, isNode, toRelation } from "./rows.ts"

/**
 * What other statements say against some posts at one body. What a contradiction is, the saved question of that name alone says:
 * its own Cypher is asked here of one body.
 */
export const readConflicts = async (
  store: GraphStore,
  body: string,
  relations: readonly GraphRelation[],
): Promise<readonly Conflict[]> => {
  if (!relations.some((r) => r.type === "HOLDS_POSITION")) return []
  const { columns, rows } = await store.read(
    `MATCH (o:Entity:Organization {id: $body})\n${cypherOf("contradictions")}`,
    { body, rows: LIMITS.evidence },
    { rows: LIMITS.evidence },
  )
  const at = (row: (typeof rows)[number], column: string) => row[columns.indexOf(column)]
  const ours = new Set(relations.map((r) => r.id))
  const found = rows.flatMap((row) => {
    const sides = [
      { who: at(row, "person"), said: at(row, "said") },
      { who: at(row, "other_person"), said: at(row, "said_otherwise") },
    ].flatMap(({ who, said }) =>
      isNode(who) && isEdge(said)
        ? [{ person: String(who.properties.id), said: toRelation(said, String(who.properties.id), body) }]
        : [],
    )
    const [a, b] = sides
    if (!a || !b) return []
    return [
      ...(ours.has(a.said.id) ? [{ relation: a.said.id, ...b }] : []),
      ...(ours.has(b.said.id) ? [{ relation: b.said.id, ...a }] : []),
    ]
  })
  const people = new Map((await readNodes(store, [...new Set(found.map((f) => f.person))])).map((n) => [n.id, n]))
  return found.flatMap(({ relation, person, said }) => {
    const who = people.get(person)
    return who ? [{ relation, person: who, said }] : []
  })
}
