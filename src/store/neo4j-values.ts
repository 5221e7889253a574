import neo4j, { type Node, type Path, type Record as Row } from "neo4j-driver"
import type { EdgeValue, NodeValue, PathValue, Value } from "./graph-store.ts"

/** Parameters as the driver takes them: whole numbers as integers, or LIMIT and index lookups would fail. */
export const toParameter = (value: unknown): unknown => {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toParameter)
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item)]))
}

/** The `id` property of nodes by the server's own number of them: what the ends of a relationship are given as. */
export type Ids = Map<string, string>

/** The server's numbers of all ends of relationships in these rows whose nodes are not in them. Fills `ids` with the nodes that are. */
export const unknownEnds = (rows: readonly Row[], ids: Ids): readonly string[] => {
  const ends = new Set<string>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (neo4j.isNode(value)) ids.set(value.elementId, idOf(value))
    else if (neo4j.isRelationship(value)) ends.add(value.startNodeElementId).add(value.endNodeElementId)
    else if (neo4j.isPath(value)) for (const node of nodesOf(value)) ids.set(node.elementId, idOf(node))
    else if (isMap(value)) Object.values(value).forEach(look)
  }
  for (const row of rows) row.forEach(look)
  return [...ends].filter((end) => !ids.has(end))
}

/** A value as the driver gives it, as the store answers it. */
export const toValue = (value: unknown, ids: Ids): Value => {
  if (typeof value === "number") return Number.isFinite(value) ? value : null
  if (typeof value === "bigint") return Number(value)
  if (value === null || value === undefined) return null
  if (typeof value === "string" || typeof value === "boolean") return value
  if (Array.isArray(value)) return value.map((item) => toValue(item, ids))
  if (neo4j.isNode(value)) return toNode(value, ids)
  if (neo4j.isRelationship(value)) {
    const properties = toMap(value.properties, ids)
    const [from, to] = [value.startNodeElementId, value.endNodeElementId].map((end) => ids.get(end) ?? end) as [string, string]
    return { $: "edge", id: String(properties.id ?? value.elementId), type: value.type, from, to, properties }
  }
  if (neo4j.isPath(value)) return toPath(value, ids)
  if (isMap(value)) return toMap(value, ids)
  return String(value) // Dates, times, durations and points, in ISO form.
}

const toNode = (node: Node, ids: Ids): NodeValue => ({
  $: "node",
  id: idOf(node),
  labels: [...node.labels].sort(),
  properties: toMap(node.properties, ids),
})

const toPath = (path: Path, ids: Ids): PathValue => ({
  $: "path",
  nodes: nodesOf(path).map((node) => toNode(node, ids)),
  edges: path.segments.map((segment) => toValue(segment.relationship, ids) as EdgeValue),
})

const nodesOf = (path: Path): readonly Node[] => [path.start, ...path.segments.map((segment) => segment.end)]

const idOf = (node: Node): string => String(node.properties.id ?? node.elementId)

const toMap = (map: object, ids: Ids): { readonly [key: string]: Value } =>
  Object.fromEntries(
    Object.entries(map)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, toValue(item, ids)]),
  )

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
