import { EmbeddedStore } from "./embedded.ts"
import type { GraphStore } from "./graph-store.ts"

export const DEFAULT_GRAPH = "data/graph.grafeo"

/** Opens the graph that `graph` (a command's --graph), else the environment's GRAPH names: a file's path. */
export const openStore = async (graph?: string): Promise<GraphStore> => {
  const where = graph || process.env.GRAPH || DEFAULT_GRAPH
  return new EmbeddedStore(where)
}
