// @ts-check
/** Waits until the Neo4j of NEO4J_PORT answers queries, and gives a new one the password of NEO4J_PASSWORD. Argument: its process. */
const { setTimeout: sleep } = require("node:timers/promises")
const neo4j = require("neo4j-driver")

const address = `bolt://127.0.0.1:${process.env.NEO4J_PORT}`
const password = process.env.NEO4J_PASSWORD ?? ""
const deadline = Date.now() + 120_000

/** @param {string} secret @param {string} query @param {string} database */
const run = async (secret, query, database) => {
  const driver = neo4j.driver(address, neo4j.auth.basic("neo4j", secret))
  try {
    await driver.executeQuery(query, { password }, { database })
  } finally {
    await driver.close()
  }
}

const answers = async () => {
  try {
    await run(password, "RETURN 1", "neo4j")
    return true
  } catch (error) {
    const { code } = /** @type {{ code?: string }} */ (error)
    if (code !== "Neo.ClientError.Security.Unauthorized") return false
    try {
      await run("neo4j", "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", "system")
    } catch {
      // Not new either: the next round says so by failing until the deadline, as a server that is starting does.
    }
    return false
  }
}

const isRunning = () => {
  try {
    process.kill(Number(process.argv[2]), 0)
    return true
  } catch {
    return false
  }
}

const main = async () => {
  while (Date.now() < deadline && isRunning()) {
    if (await answers()) return
    await sleep(500)
  }
  process.exitCode = 1
}
main()
