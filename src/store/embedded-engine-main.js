// @ts-check
/**
 * The program of a child process that holds one embedded graph file open: see embedded-engine.ts, which starts it.
 * Plain JavaScript, because it must start in the time of Node alone. It ends with its parent, so a killed parent leaves no process.
 */
const { mkdirSync, rmSync } = require("node:fs")
const { join } = require("node:path")
const { GrafeoDB } = require("@grafeo-db/js")

/** @typedef {import("@grafeo-db/js").GrafeoDB} Database */
/** @typedef {import("./embedded-engine.ts").EngineRequest} Request */
/** @typedef {{ readonly [key: string]: any }} Row */

/** A folder of this process alone, which the engine puts its files into: see embedded-engine.ts. */
const scratch = /** @type {string} */ (process.argv[2])

/** @type {Database | undefined} */
let db
/** Locks, held until the process ends: the operating system then lets go of them, however it ends. @type {Database[]} */
const held = []

const MEMORY_WATCH_MS = 25
/** How the parent knows that it was the memory limit; embedded-engine.ts has the same number. */
const MEMORY_EXIT_CODE = 77

/** @param {any} value @param {Database} database @returns {any} */
const toValue = (value, database) => {
  if (typeof value === "bigint") return Number(value)
  if (typeof value === "number") return Number.isFinite(value) ? value : null
  if (value === null || typeof value !== "object") return value ?? null
  if (Array.isArray(value)) return value.map((item) => toValue(item, database))
  if (value instanceof Date) return value.toISOString()
  if (ArrayBuffer.isView(value)) return Array.from(/** @type {any} */ (value))
  if (Array.isArray(value._labels)) {
    const properties = toMap(value, database)
    return { $: "node", id: String(properties.id ?? value._id), labels: [...value._labels].sort(), properties }
  }
  if (typeof value._type === "string" && "_source" in value) {
    const properties = toMap(value, database)
    /** @param {number} node */
    const idOf = (node) => String(database.getNode(node)?.get("id") ?? node)
    return {
      $: "edge",
      id: String(properties.id ?? value._id),
      type: value._type,
      from: idOf(value._source),
      to: idOf(value._target),
      properties,
    }
  }
  if (isPath(value)) {
    return { $: "path", nodes: toValue(value.nodes, database), edges: toValue(value.edges, database) }
  }
  return toMap(value, database)
}

/** @param {Row} value */
const isPath = (value) =>
  Array.isArray(value.nodes) &&
  Array.isArray(value.edges) &&
  Object.keys(value).length === 2 &&
  value.nodes.length === value.edges.length + 1 &&
  value.nodes.every((/** @type {any} */ node) => Array.isArray(node?._labels)) &&
  value.edges.every((/** @type {any} */ edge) => typeof edge?._type === "string")

const ENGINE_KEYS = new Set(["_id", "_labels", "_type", "_source", "_target"])

/** @param {Row} value @param {Database} database @returns {Record<string, any>} */
const toMap = (value, database) =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ENGINE_KEYS.has(key))
      .map(([key, item]) => [key, toValue(item, database)]),
  )

/** @param {string} cypher @param {Row} parameters @param {number} cap */
const run = async (cypher, parameters, cap) => {
  const database = opened()
  const result = await database.executeCypher(cypher, parameters)
  const count = Math.min(result.length, cap)
  const columns = result.columns
  const rows = []
  // Row by row, so that an answer beyond the cap never becomes JavaScript objects.
  for (let i = 0; i < count; i++) {
    const row = result.get(i)
    rows.push(columns.map((column) => toValue(row[column], database)))
  }
  return { columns, rows, truncated: result.length > cap }
}

/** @param {string} cypher @param {Row} parameters @returns {Promise<string>} */
const plan = async (cypher, parameters) => {
  const result = await opened().executeCypher(`EXPLAIN\n${cypher}`, parameters)
  return String(result.scalar())
}

const opened = () => {
  if (!db) throw new Error("the graph is not open")
  return db
}

/** @param {Request} request @returns {Promise<unknown>} */
const answer = async (request) => {
  switch (request.op) {
    case "lock":
      held.push(GrafeoDB.open(request.path))
      return null
    case "create":
      GrafeoDB.create(request.path).close()
      return null
    case "open":
      db = open(request.path, request.mode)
      if (request.memoryBytes) watchMemory(request.memoryBytes)
      return null
    case "plan":
      return plan(request.cypher, request.parameters)
    case "run":
      return run(request.cypher, request.parameters, request.rows)
    case "close":
      opened().close()
      db = undefined
      return null
  }
}

/** @param {string} path @param {"read" | "write" | "empty"} mode */
const open = (path, mode) => {
  // What a query keeps there is for nobody else to read.
  mkdirSync(scratch, { recursive: true, mode: 0o700 })
  if (mode === "write") return GrafeoDB.create(path)
  if (mode === "read") return GrafeoDB.openReadOnly(path)
  // A graph that does not exist yet is an empty one: made and opened, so that writing to it is refused as everywhere.
  const empty = join(scratch, "empty")
  GrafeoDB.create(empty).close()
  return GrafeoDB.openReadOnly(empty)
}

/** @param {number} limit */
const watchMemory = (limit) => {
  setInterval(() => {
    if (process.memoryUsage.rss() > limit) {
      process.exit(MEMORY_EXIT_CODE)
    }
  }, MEMORY_WATCH_MS).unref()
}

/** @param {unknown} message */
const send = (message) => process.send?.(message)

process.on("message", async (/** @type {Request & { id: number }} */ request) => {
  try {
    send({ id: request.id, value: await answer(request) })
  } catch (error) {
    const { message, gqlStatus } = /** @type {import("@grafeo-db/js").GrafeoError} */ (error)
    send({ id: request.id, error: { message, status: gqlStatus ?? "" } })
  }
})
process.on("disconnect", () => {
  rmSync(scratch, { recursive: true, force: true })
  process.exit(0)
})
for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => {}) // Ctrl-C in a terminal reaches the whole group: the parent decides.
