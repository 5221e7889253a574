import type { GraphNode, GraphRelation } from "../../api.ts"
import { byName, day, named, words } from "../messages/speak.ts"
import { typeName } from "../panel/mark.tsx"
import { statusName } from "../panel/status-name.ts"
import { heldOn, type View } from "../session/scene.ts"

/** A column of the tables under the picture: what a cell says, and how two rows stand by it. */
export interface Column<T> {
  readonly key: string
  readonly head: () => string
  readonly cell: (row: T) => string
  /** Numbers and days stand in order of what they are, words in Vietnamese order; what says nothing is always last. */
  readonly order: (row: T) => string | number
}

const word = <T>(key: string, head: () => string, cell: (row: T) => string): Column<T> => ({ key, head, cell, order: cell })

const number = <T>(key: string, head: () => string, order: (row: T) => number): Column<T> => ({
  key,
  head,
  cell: (row) => String(order(row)),
  order,
})

/** ISO days stand in order as they are written. */
const dated = <T>(key: string, head: () => string, iso: (row: T) => string): Column<T> => ({
  key,
  head,
  cell: (row) => (iso(row) ? day(iso(row)) : ""),
  order: iso,
})

/** A node of the picture, with how many of its relations are drawn. */
export interface NodeRow {
  readonly node: GraphNode
  readonly drawn: number
}

/** A relation of the picture, with its ends' names. */
export interface RelationRow {
  readonly relation: GraphRelation
  readonly from: GraphNode
  readonly to: GraphNode
}

export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  word(
    "name",
    () => words.value.tableName,
    ({ node }) => node.name,
  ),
  word(
    "type",
    () => words.value.kind,
    ({ node }) => typeName(node),
  ),
  number(
    "drawn",
    () => words.value.tableDrawn,
    ({ drawn }) => drawn,
  ),
  number(
    "degree",
    () => words.value.tableDegree,
    ({ node }) => node.degree,
  ),
  number(
    "articles",
    () => words.value.articles,
    ({ node }) => node.support,
  ),
  dated(
    "date",
    () => words.value.date,
    ({ node }) => heldOn(node) || String(node.properties.issued ?? ""),
  ),
]

export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  word(
    "from",
    () => words.value.pathFrom,
    ({ from }) => from.name,
  ),
  word(
    "relation",
    () => words.value.tableRelation,
    ({ relation }) => named(words.value.relationName, relation.type),
  ),
  word(
    "to",
    () => words.value.pathTo,
    ({ to }) => to.name,
  ),
  word(
    "title",
    () => words.value.tablePost,
    ({ relation: r }) => [r.title, statusName(r.status)].filter(Boolean).join(", "),
  ),
  word(
    "planned",
    () => words.value.planned,
    ({ relation }) => (relation.planned ? words.value.planned : ""),
  ),
  number(
    "articles",
    () => words.value.articles,
    ({ relation }) => relation.support,
  ),
  dated(
    "first",
    () => words.value.tableFirst,
    ({ relation }) => relation.first ?? "",
  ),
  dated(
    "last",
    () => words.value.tableLast,
    ({ relation }) => relation.last ?? "",
  ),
]

export interface Order {
  readonly key: string
  readonly down: boolean
}

/** The rows in the order asked; of equals the one that came first stays first, and what says nothing comes last either way. */
export const inOrder = <T>(rows: readonly T[], columns: readonly Column<T>[], { key, down }: Order): readonly T[] => {
  const column = columns.find((c) => c.key === key)
  if (!column) return rows
  const direction = down ? -1 : 1
  return [...rows].sort((a, b) => {
    const [x, y] = [column.order(a), column.order(b)]
    if (x === "" || y === "") return x === y ? 0 : x === "" ? 1 : -1
    return direction * (typeof x === "number" && typeof y === "number" ? x - y : byName(String(x), String(y)))
  })
}

export const nodeRowsOf = ({ nodes, lines }: View): readonly NodeRow[] => {
  const drawn = new Map<string, number>()
  for (const { from, to, relations } of lines) for (const id of [from, to]) drawn.set(id, (drawn.get(id) ?? 0) + relations.length)
  return nodes.map((node) => ({ node, drawn: drawn.get(node.id) ?? 0 }))
}

export const relationRowsOf = ({ nodes, lines }: View): readonly RelationRow[] => {
  const known = new Map(nodes.map((node) => [node.id, node]))
  return lines.flatMap(({ from, to, relations }) => {
    const [a, b] = [known.get(from), known.get(to)]
    return a && b ? relations.map((relation) => ({ relation, from: a, to: b })) : []
  })
}
