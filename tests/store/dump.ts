import type { GraphStore, NodeValue, Value } from "../../src/store/graph-store.ts"

const LIMITS = { rows: 1_000_000, milliseconds: 60_000 }

const ordered = (value: Value): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, ordered(item as Value)]),
  )
}

/** The whole graph as sorted lines: two stores hold the same graph exactly when their dumps are equal. */
export const dump = async (store: GraphStore): Promise<readonly string[]> => {
  const nodes = await store.read("MATCH (n) RETURN n", {}, LIMITS)
  const edges = await store.read(
    "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS properties, b.id AS b",
    {},
    LIMITS,
  )
  const nodeLines = nodes.rows.map(([node]) => {
    const { labels, properties } = node as NodeValue
    return JSON.stringify([labels, ordered(properties)])
  })
  const edgeLines = edges.rows.map(([from, type, properties, to]) => JSON.stringify([from, type, to, ordered(properties!)]))
  return [...nodeLines.sort(), ...edgeLines.sort()]
}
