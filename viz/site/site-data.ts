import type { GraphNode, GraphRelation, Subgraph } from "../api.ts"

/** What a folder that opens without a server holds of the graph. */
export interface SiteData {
  /** Answers of the API by their path under `/api`, a question's without its values. */
  readonly answers: Readonly<Record<string, unknown>>
  readonly nodes: readonly GraphNode[]
  readonly relations: readonly GraphRelation[]
}

/** The path of the answer about one drawn line. */
export const evidencePath = (from: string, type: string, to: string): string =>
  `/evidence?${new URLSearchParams({ from, type, to })}`

/** The nodes asked for, and the relations whose one end they are and whose other end is one of them or of `others`. */
export const subgraphOf = ({ nodes, relations }: SiteData, ids: readonly string[], others: readonly string[]): Subgraph => {
  const asked = new Set(ids)
  const known = new Set([...ids, ...others])
  const found = new Map(nodes.filter(({ id }) => asked.has(id)).map((node) => [node.id, node]))
  return {
    nodes: [...asked].flatMap((id) => found.get(id) ?? []),
    relations: relations.filter(({ from, to }) => (found.has(from) && known.has(to)) || (found.has(to) && known.has(from))),
    missing: ids.filter((id) => !found.has(id)),
    truncated: false,
  }
}
