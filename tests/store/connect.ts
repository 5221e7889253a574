import neo4j, { type Driver } from "neo4j-driver"

/** The address of a Neo4j whose graph tests may delete, like neo4j://neo4j:password@127.0.0.1:17687; neo4j-required.ts speaks of its absence. */
export const NEO4J_TEST_URL = process.env.NEO4J_TEST_URL ?? ""

/** A driver for what no store does: deleting everything, asking the server about itself. */
export const connect = (): Driver => {
  const { username, password, protocol, host } = new URL(NEO4J_TEST_URL)
  return neo4j.driver(`${protocol}//${host}`, neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password)))
}
