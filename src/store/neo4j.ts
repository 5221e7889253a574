import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from "neo4j-driver"
import type { ArticleGraph } from "../graph.ts"
import { RELATION_TYPES } from "../ontology/relations.ts"
import { type Applied, apply, type Change, type Transaction } from "./apply.ts"
import { batches } from "./batches.ts"
import { ENTITY, INDEXED, lockNodes, propertyIndex, UNIQUE_LABELS, uniqueConstraint } from "./cypher.ts"
import { type GraphStore, type LoadReport, type QueryResult, type ReadLimits, StoreProblem, type Value } from "./graph-store.ts"
import { DEFAULT_MILLISECONDS, DEFAULT_ROWS } from "./limits.ts"
import { checkModel, checkOurs, MODEL, markOf } from "./model.ts"
import { refusal, unreachable } from "./neo4j-errors.ts"
import { collect, linesOf, planOf, type Run } from "./neo4j-plan.ts"
import { undisturbed } from "./neo4j-undisturbed.ts"
import { type Ids, toParameter, toValue, unknownEnds } from "./neo4j-values.ts"
import { composed } from "./query-text.ts"
import { cancelled, disturbed, refuseByText, tooLong } from "./read-guard.ts"

/** Articles in one transaction: each is stored or removed whole, as the transaction is. */
const ARTICLES_A_TRANSACTION = 64

/** Texts remembered as reading only. */
const KNOWN_READS = 500

/** How long past its limit a query is waited for: the server looks at the time between rows only. */
const GRACE_MS = 500

/** A graph in a Neo4j server, 5.26 or later. */
export class Neo4jStore implements GraphStore {
  readonly kind = "neo4j"
  readonly address: string
  readonly #driver: Driver
  readonly #database: { readonly database?: string }
  #schema: Promise<void> | undefined
  /** Texts that the server's plan has shown to read only: they need not be planned apart again. */
  readonly #reads = new Set<string>()

  /** `url` as in neo4j://user:password@host:7687/database; the database may be left out. Nothing is asked of the server yet. */
  constructor(url: string) {
    const { user, password, server, database } = partsOf(url)
    this.address = server
    this.#database = database ? { database } : {}
    this.#driver = neo4j.driver(server, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5000,
      connectionAcquisitionTimeout: 15_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
      userAgent: "daumoi",
    })
  }

  /** Rejects with a StoreProblem where the server cannot be used. */
  async check(): Promise<void> {
    await this.#reaching(async () => {
      // Not tried again and again, as a query is.
      await this.#driver.verifyConnectivity(this.#database)
      await checkModel(this.address, (cypher) => this.#rows(cypher, "READ"))
    })
  }

  async load(
    graphs: Iterable<ArticleGraph> | AsyncIterable<ArticleGraph>,
    onArticle?: (id: string) => void,
  ): Promise<LoadReport> {
    const report = {
      loaded: [] as string[],
      replaced: [] as string[],
      unchanged: [] as string[],
      refused: [] as LoadReport["refused"][number][],
    }
    for await (const batch of batches(graphs, () => ARTICLES_A_TRANSACTION)) {
      report.refused.push(...batch.refused)
      const applied = await this.#change({ put: batch.rows, remove: [] })
      report.loaded.push(...applied.loaded)
      report.replaced.push(...applied.replaced)
      report.unchanged.push(...applied.unchanged)
      for (const { id } of batch.rows) onArticle?.(id)
    }
    return report
  }

  async remove(articleIds: readonly string[]): Promise<readonly string[]> {
    const ids = [...new Set(articleIds)]
    const removed: string[] = []
    for (let at = 0; at < ids.length; at += ARTICLES_A_TRANSACTION)
      removed.push(...(await this.#change({ put: [], remove: ids.slice(at, at + ARTICLES_A_TRANSACTION) })).removed)
    return removed
  }

  async read(query: string, given: Readonly<Record<string, Value>> = {}, limits: ReadLimits = {}): Promise<QueryResult> {
    const start = performance.now()
    const [cypher, parameters] = [composed(query), composed(given)]
    const cap = limits.rows ?? DEFAULT_ROWS
    const { columns, rows, truncated } = await this.#reading(cypher, limits, async (run) => {
      if (!this.#reads.has(cypher)) {
        await planOf(run, cypher, parameters)
        if (this.#reads.size >= KNOWN_READS) this.#reads.clear()
        this.#reads.add(cypher)
      }
      const { keys, rows, truncated } = await run(cypher, parameters, cap)
      const ids: Ids = new Map()
      const ends = unknownEnds(rows, ids)
      if (ends.length > 0) {
        const found = await run(
          "MATCH (n) WHERE elementId(n) IN $ends RETURN elementId(n) AS end, n.id AS id",
          { ends },
          ends.length,
        )
        for (const row of found.rows) ids.set(row.get("end"), String(row.get("id") ?? row.get("end")))
      }
      return { columns: keys, rows: rows.map((row) => keys.map((key) => toValue(row.get(key), ids))), truncated }
    })
    return { columns, rows, truncated, milliseconds: performance.now() - start }
  }

  async explain(query: string, given: Readonly<Record<string, Value>> = {}): Promise<string> {
    const [cypher, parameters] = [composed(query), composed(given)]
    return this.#reading(cypher, {}, async (run) => {
      const { plan } = await planOf(run, cypher, parameters)
      return plan ? linesOf(plan).join("\n") : ""
    })
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  async #change(change: Change): Promise<Applied> {
    return this.#reaching(async () => {
      this.#schema ??= this.#createSchema()
      await this.#schema.catch((error) => {
        this.#schema = undefined
        throw error
      })
      for (let attempt = 1; ; attempt++) {
        const session = this.#driver.session(this.#database)
        try {
          return await session.executeWrite((tx) => apply(transaction(tx), change))
        } catch (error) {
          if (attempt >= 10 || !lostARace(error)) throw error
        } finally {
          await session.close()
        }
      }
    })
  }

  async #createSchema(): Promise<void> {
    await checkOurs(this.address, (cypher) => this.#rows(cypher, "WRITE"))
    for (const statement of schema()) await this.#rows(statement, "WRITE")
    await this.#rows("CALL db.awaitIndexes(300)", "WRITE")
  }

  async #rows(cypher: string, routing: "READ" | "WRITE"): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const { records } = await this.#driver.executeQuery(cypher, {}, { ...this.#database, routing })
    return records.map((record) => record.toObject())
  }

  async #reaching<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw unreachable(this.address, error)
    }
  }

  /**
   * Runs a user's query in a read transaction within its limits, again where the graph changed under it.
   * Past them it is given up, even where the server does not stop.
   */
  async #reading<T>(cypher: string, limits: ReadLimits, work: (run: Run) => Promise<T>): Promise<T> {
    refuseByText(cypher)
    const milliseconds = limits.milliseconds ?? DEFAULT_MILLISECONDS
    if (limits.signal?.aborted) throw cancelled()
    const sessions: Session[] = []
    const open = (): Session => {
      sessions.push(this.#driver.session({ ...this.#database, defaultAccessMode: neo4j.session.READ }))
      return sessions.at(-1)!
    }
    let attempts = 0
    let over = false
    const working = undisturbed(open(), async () => {
      if (over) throw cancelled()
      attempts++
      const tx = await open().beginTransaction({ timeout: milliseconds })
      return work((text, parameters, cap) => collect(tx.run(text, toParameter(parameters) as object), cap))
    })
    const given: { up?: (reason: Error) => void } = {}
    const givenUp = new Promise<never>((_, reject) => {
      given.up = reject
    })
    const late = (): void => given.up?.(attempts > 1 ? disturbed(milliseconds) : tooLong(milliseconds))
    const timer = setTimeout(late, milliseconds + GRACE_MS)
    const abort = (): void => given.up?.(cancelled())
    limits.signal?.addEventListener("abort", abort)
    try {
      return await Promise.race([working, givenUp])
    } catch (error) {
      throw unreachable(this.address, refusal(error, milliseconds, 0))
    } finally {
      over = true
      clearTimeout(timer)
      limits.signal?.removeEventListener("abort", abort)
      working.catch(() => {})
      // Not waited for: it sends the server a reset, which a busy one answers late.
      for (const session of sessions) session.close().catch(() => {})
    }
  }
}

const transaction = (tx: ManagedTransaction): Transaction => ({
  run: async (cypher, parameters) => {
    const ids: Ids = new Map()
    const { records } = await tx.run(cypher, toParameter(parameters) as object)
    return records.map((record) => Object.fromEntries(record.keys.map((key) => [key, toValue(record.get(key), ids)])))
  },
  lock: async (label, ids) => {
    await tx.run(lockNodes(label), { ids })
  },
})

/** Two writers met at one new entity, or at one that the other deleted: the loser starts again and finds what the winner stored. */
const lostARace = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  /^Neo\.ClientError\.(?:Schema\.ConstraintValidationFailed|Statement\.EntityNotFound)$/.test(error.code)

/** What this engine has beside what both have: unique ids of relationships, and an index for CONTAINS on the folded names. */
const schema = (): readonly string[] => [
  ...UNIQUE_LABELS.map(uniqueConstraint),
  ...INDEXED.map(([label, property]) => propertyIndex(label, property)),
  ...RELATION_TYPES.map(
    (type) => `CREATE CONSTRAINT ${type.toLowerCase()}_id_unique IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  ),
  markOf(MODEL),
  `CREATE TEXT INDEX entity_search IF NOT EXISTS FOR (n:${ENTITY}) ON (n.search)`,
]

const partsOf = (url: string): { user: string; password: string; server: string; database: string } => {
  const problem = (why: string): never => {
    throw new StoreProblem(`cannot use the graph address ${withoutPassword(url)}: ${why}`)
  }
  try {
    const { protocol, username, password, host, pathname, search } = new URL(url)
    if (!host) return problem("it names no host")
    return {
      user: decodeURIComponent(username) || "neo4j",
      password: decodeURIComponent(password),
      server: `${protocol}//${host}${search}`,
      database: decodeURIComponent(pathname.replace(/^\//, "")),
    }
  } catch (error) {
    if (error instanceof StoreProblem) throw error
    return problem("write it as neo4j://user:password@host:7687, in the password %25 for %, %40 for @, %2F for / and the like")
  }
}

/** An address as messages may show it. */
export const withoutPassword = (url: string): string => url.replace(/\/\/.*@/, "//…@")
