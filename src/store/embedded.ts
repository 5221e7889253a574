import { realpathSync } from "node:fs"
import { resolve } from "node:path"
import type { ArticleGraph } from "../graph.ts"
import { type Applied, apply, type Change } from "./apply.ts"
import { batches } from "./batches.ts"
import { READ_ARTICLES } from "./cypher.ts"
import { nameAggregates, portableForm } from "./dialect.ts"
import { type Engine, EngineError, EngineGone } from "./embedded-engine.ts"
import { generationOf } from "./embedded-file.ts"
import { EmbeddedReaders } from "./embedded-readers.ts"
import { publish } from "./embedded-writer.ts"
import {
  type GraphStore,
  type LoadReport,
  type Place,
  QueryRefused,
  type QueryResult,
  type ReadLimits,
  type Value,
} from "./graph-store.ts"
import { DEFAULT_MILLISECONDS, DEFAULT_ROWS } from "./limits.ts"
import { composed } from "./query-text.ts"
import { cancelled, readsFiles, refuseByText, refuseProcedure, tooBig, tooLong, writes } from "./read-guard.ts"

export interface EmbeddedOptions {
  /** How long a writer waits for another one. Default 30 s. */
  readonly lockWaitMs?: number
  /** At which resident size a process that answers queries is ended. Default 2 GiB. */
  readonly memoryBytes?: number
  /** How many queries are answered at once, each by a process that holds the whole graph. Default 2. */
  readonly readers?: number
}

const FIRST_BATCH = 64
const LARGEST_BATCH = 1024
/** Batches grow while copying and checking the file takes more than this part of a load. */
const COPYING_SHARE = 0.2

/** A graph in one file, without a server. The file need not exist: until something is loaded the graph is empty. */
export class EmbeddedStore implements GraphStore {
  readonly kind = "embedded"
  readonly address: string
  readonly #path: string
  readonly #lockWaitMs: number
  readonly #readers: EmbeddedReaders
  #writing: Promise<unknown> = Promise.resolve()

  constructor(path: string, options: EmbeddedOptions = {}) {
    this.address = path
    this.#path = followLinks(resolve(path))
    this.#lockWaitMs = options.lockWaitMs ?? 30_000
    this.#readers = new EmbeddedReaders(this.#path, options.readers ?? 2, options.memoryBytes ?? 2 * 1024 ** 3)
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
    let size = FIRST_BATCH
    for await (const batch of batches(graphs, () => size)) {
      const start = performance.now()
      report.refused.push(...batch.refused)
      const { applied, overheadMs } = await this.#change({ put: batch.rows, remove: [] })
      report.loaded.push(...applied.loaded)
      report.replaced.push(...applied.replaced)
      report.unchanged.push(...applied.unchanged)
      for (const { id } of batch.rows) onArticle?.(id)
      if (overheadMs > COPYING_SHARE * (performance.now() - start)) size = Math.min(size * 2, LARGEST_BATCH)
    }
    return report
  }

  async remove(articleIds: readonly string[]): Promise<readonly string[]> {
    const { applied } = await this.#change({ put: [], remove: [...new Set(articleIds)] })
    return applied.removed
  }

  async read(query: string, given: Readonly<Record<string, Value>> = {}, limits: ReadLimits = {}): Promise<QueryResult> {
    const start = performance.now()
    const [cypher, parameters] = [composed(query), composed(given)]
    const { columns, rows, truncated } = await this.#guarded(cypher, limits, async (engine) => {
      await planOf(engine, cypher, parameters)
      const named = nameAggregates(cypher)
      // What is run must have been looked at, to the last letter.
      if (named !== cypher) await planOf(engine, named, parameters)
      return engine.run(named, parameters, limits.rows ?? DEFAULT_ROWS)
    })
    return { columns, rows: rows as Value[][], truncated, milliseconds: performance.now() - start }
  }

  async explain(query: string, given: Readonly<Record<string, Value>> = {}): Promise<string> {
    const [cypher, parameters] = [composed(query), composed(given)]
    return this.#guarded(cypher, {}, (engine) => planOf(engine, cypher, parameters))
  }

  async close(): Promise<void> {
    await this.#writing.catch(() => {})
    await this.#readers.close()
  }

  async #change(change: Change): Promise<{ applied: Applied; overheadMs: number }> {
    const same = await this.#unchanged(change)
    if (same) return { applied: same, overheadMs: 0 }
    const published = this.#writing
      .catch(() => {})
      .then(() =>
        publish(this.#path, this.#lockWaitMs, async (tx) => {
          const value = await apply(tx, change)
          return { value, changed: value.loaded.length + value.replaced.length + value.removed.length > 0 }
        }),
      )
    this.#writing = published
    const { value, reader, overheadMs } = await published
    if (reader) await this.#readers.adopt(reader)
    return { applied: value, overheadMs }
  }

  /** What a change would come to where it changes nothing, found by reading alone; undefined where it does change something. */
  async #unchanged({ put, remove }: Change): Promise<Applied | undefined> {
    if (put.length > 0 && (await generationOf(this.#path)) === null) return undefined
    const ids = [...put.map(({ id }) => id), ...remove]
    const { rows } = await this.#readers.use((engine) => engine.run(READ_ARTICLES, { ids }))
    const there = new Map(rows.map(([id, fingerprint]) => [id, fingerprint]))
    const same = put.every(({ id, fingerprint }) => there.get(id) === fingerprint) && !remove.some((id) => there.has(id))
    return same ? { loaded: [], replaced: [], unchanged: put.map(({ id }) => id), removed: [] } : undefined
  }

  /** Runs a user's query within its limits: at the time limit, or when cancelled, the process that works on it is ended. */
  async #guarded<T>(cypher: string, limits: ReadLimits, work: (engine: Engine) => Promise<T>): Promise<T> {
    refuseByText(cypher)
    const milliseconds = limits.milliseconds ?? DEFAULT_MILLISECONDS
    return this.#readers.use(async (engine) => {
      let stopped: QueryRefused | undefined
      const stop = (reason: QueryRefused): void => {
        stopped ??= reason
        void engine.kill()
      }
      const timer = setTimeout(() => stop(tooLong(milliseconds)), milliseconds)
      const abort = (): void => stop(cancelled())
      // Opening the file takes its time too.
      if (limits.signal?.aborted) abort()
      limits.signal?.addEventListener("abort", abort)
      try {
        return await work(engine)
      } catch (error) {
        throw stopped ?? explained(error, cypher)
      } finally {
        clearTimeout(timer)
        limits.signal?.removeEventListener("abort", abort)
      }
    }, limits.signal)
  }
}

const followLinks = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

const READS_FILES = /^\s*Load\w* ?\(/m
const WRITES = /^\s*(?:Create|Merge|SetProperty|AddLabel|RemoveLabel|DeleteNode|DeleteEdge) ?\(/m
const CALLS_PROCEDURE = /^\s*CallProcedure \(([^)\s]*)/gm

/** EXPLAIN does not execute, so what would read a file, or call what it may not, is found before it does. Returns the plan. */
const planOf = async (engine: Engine, cypher: string, parameters: Readonly<Record<string, Value>>): Promise<string> => {
  const plan = await engine.plan(cypher, parameters)
  if (READS_FILES.test(plan)) throw readsFiles()
  // Running it would be refused too, as the file is open to be read.
  if (WRITES.test(plan)) throw writes()
  for (const [, name] of plan.matchAll(CALLS_PROCEDURE)) refuseProcedure(name!)
  return plan
}

const explained = (error: unknown, cypher: string): unknown => {
  if (error instanceof EngineGone) {
    if (error.reason === "memory") return tooBig()
    return new QueryRefused("failed", `the engine stopped while it answered (${error.message}): write the query another way`)
  }
  if (!(error instanceof EngineError)) return error
  if (error.status === "25G03") return writes()
  const [message = ""] = error.message.replace(/^.*?GRAFEO-\w+: (?:syntax error: \[Cypher\] |semantic error: )?/s, "").split("\n")
  const instead = portableForm(cypher, error.message)
  if (instead)
    return new QueryRefused(
      "unsupported",
      `this graph file does not take that form of Cypher: ${instead} (${message})`,
      placeIn(error),
    )
  return new QueryRefused(error.status.startsWith("42") ? "syntax" : "failed", message, placeIn(error))
}

const placeIn = (error: EngineError): Place | undefined => {
  const place = /query:(\d+):(\d+)/.exec(error.message)
  return place ? { line: Number(place[1]), column: Number(place[2]) } : undefined
}
