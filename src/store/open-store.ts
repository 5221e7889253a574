import { existsSync, readFileSync } from "node:fs"
import { parseEnv } from "node:util"
import { EmbeddedStore } from "./embedded.ts"
import { type GraphStore, StoreProblem } from "./graph-store.ts"
import { Neo4jStore, withoutPassword } from "./neo4j.ts"

/** Where the graph is kept when nobody says otherwise. */
export const DEFAULT_GRAPH = "data/graph.grafeo"

const NEO4J_ADDRESS = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//
const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i

/**
 * Opens the graph that `graph` names (a command's --graph), else GRAPH of the environment, else GRAPH of the file `.env`:
 * a file's path, or a Neo4j address like neo4j://user:password@host:7687. Rejects with a StoreProblem where a server cannot be used.
 */
export const openStore = async (graph?: string): Promise<GraphStore> => {
  const where = graph || process.env.GRAPH || fromEnvFile() || DEFAULT_GRAPH
  if (!ADDRESS.test(where)) return new EmbeddedStore(where)
  if (!NEO4J_ADDRESS.test(where))
    throw new StoreProblem(
      `cannot use the graph ${withoutPassword(where)}: an address starts with neo4j:// or bolt://, and all else is a file's path`,
    )
  const store = new Neo4jStore(where)
  try {
    await store.check()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

const fromEnvFile = (): string | undefined => {
  if (!existsSync(".env")) return undefined
  try {
    return parseEnv(readFileSync(".env", "utf8")).GRAPH
  } catch (error) {
    throw new StoreProblem(`cannot read the file .env for GRAPH: ${(error as Error).message}; mend it, or set GRAPH`)
  }
}
