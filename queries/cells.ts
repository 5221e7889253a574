import type { EdgeValue, NodeValue, PathValue, Value } from "../src/store/graph-store.ts"

const isMarked = <T extends NodeValue | EdgeValue | PathValue>(value: Value, mark: T["$"]): value is T =>
  typeof value === "object" && value !== null && "$" in value && value.$ === mark

const nodeText = ({ id, properties }: NodeValue): string => String(properties.name ?? properties.quote ?? properties.title ?? id)

const edgeText = ({ type, properties }: EdgeValue): string =>
  typeof properties.quote === "string" ? `“${properties.quote}”` : type

const pathText = ({ nodes, edges }: PathValue): string =>
  nodes
    .map((node, i) => {
      const edge = edges[i]
      if (!edge) return nodeText(node)
      return `${nodeText(node)} ${edge.from === node.id ? `─${edge.type}→` : `←${edge.type}─`} `
    })
    .join("")

/** A cell of an answer as people read it: a node is its name, an edge the words that state it, a list its parts. */
export const cellText = (value: Value): string => {
  if (value === null) return ""
  if (typeof value !== "object") return String(value)
  if (Array.isArray(value)) return value.map(cellText).join("; ")
  if (isMarked<NodeValue>(value, "node")) return nodeText(value)
  if (isMarked<EdgeValue>(value, "edge")) return edgeText(value)
  if (isMarked<PathValue>(value, "path")) return pathText(value)
  return JSON.stringify(value)
}
