// @ts-check
/** Waits until the Neo4j of NEO4J_PORT answers queries, and gives a new one the password of NEO4J_PASSWORD. Argument: its process. */
const { setTimeout: sleep } = require("node:timers/promises")
const neo4j = require("neo4j-driver")

const address = `bolt://127.0.0.1:${process.env.NEO4J_PORT}`
const password = process.env.NEO4J_PASSWORD ?? ""
const deadline = Date.now() + 240_000
/** The second is what the server says to any password for some seconds after it refused a few. */
const REFUSED = ["Neo.ClientError.Security.Unauthorized", "Neo.ClientError.Security.AuthenticationRateLimit"]

/** @param {string} secret @param {string} query @param {string} database */
const run = async (secret, query, database) => {
  const driver = neo4j.driver(address, neo4j.auth.basic("neo4j", secret))
  try {
    await driver.executeQuery(query, { password }, { database })
  } finally {
    await driver.close()
  }
}

/** @param {unknown} error */
const isRefusal = (error) => REFUSED.includes(/** @type {{ code?: string }} */ (error).code ?? "")

/** @returns {Promise<"ready" | "starting" | "refused">} "refused": neither the given password nor that of new data is right. */
const state = async () => {
  try {
    await run(password, "RETURN 1", "neo4j")
    return "ready"
  } catch (error) {
    if (!isRefusal(error)) return "starting"
  }
  try {
    await run("neo4j", "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", "system")
    return "starting"
  } catch (error) {
    return isRefusal(error) ? "refused" : "starting"
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
  let refusals = 0
  while (Date.now() < deadline && isRunning()) {
    const now = await state()
    if (now === "ready") return
    if (now === "refused" && ++refusals === 4) {
      console.error("neo4j-ready.js: its data have another password than NEO4J_PASSWORD; .ci/neo4j.sh clear deletes them")
      break
    }
    await sleep(500)
  }
  process.exitCode = 1
}
main()
