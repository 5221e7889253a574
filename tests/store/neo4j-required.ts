/** Says once, loudly, that the tests on Neo4j are left out, and does not let that pass where CI=true. */
export const setup = (): void => {
  if (process.env.NEO4J_TEST_URL) return
  const how = "start one with NEO4J_PASSWORD=… .ci/neo4j.sh start and set NEO4J_TEST_URL to the address that it prints"
  if (process.env.CI === "true") throw new Error(`NEO4J_TEST_URL is not set, and CI needs the tests on Neo4j: ${how}`)
  console.warn(`\n!!! SKIPPED: every test on a real Neo4j, because NEO4J_TEST_URL is not set; ${how}\n`)
}
