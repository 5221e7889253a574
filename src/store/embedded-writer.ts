import { randomUUID } from "node:crypto"
import { existsSync } from "node:fs"
import { constants, copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Transaction } from "./apply.ts"
import { COUNT_ARTICLES, INDEXED, propertyIndex, UNIQUE_LABELS, uniqueConstraint } from "./cypher.ts"
import { Engine, EngineError } from "./embedded-engine.ts"
import { checkGraphFile, damaged, notStored, unwritable } from "./embedded-file.ts"
import { StoreProblem } from "./graph-store.ts"
import { checkOurs, MODEL, markOf } from "./model.ts"

/** What a new generation of the file came to: `reader` holds it open, already verified. */
export interface Published<T> {
  readonly value: T
  /** Absent where nothing changed and the file was left alone. */
  readonly reader?: Engine
  /** What making and checking the copy took, apart from the work itself. */
  readonly overheadMs: number
}

/**
 * Makes the next generation of a graph file: a copy is written, opened once to verify, synced and renamed over the old one, so that
 * whoever reads sees the old graph or the new one, and whatever is killed leaves the old one. One writer at a time: the lock is held
 * by the writing process and goes with it.
 */
export const publish = async <T>(
  path: string,
  waitMs: number,
  work: (tx: Transaction) => Promise<{ readonly value: T; readonly changed: boolean }>,
): Promise<Published<T>> => {
  const writer = new Engine()
  const draft = draftOf(path)
  try {
    await mkdir(dirname(path), { recursive: true }).catch((error) => unwritable(path, error))
    await checkGraphFile(path)
    await lock(writer, path, waitMs)
    await removeDrafts(path)
    const start = performance.now()
    if (existsSync(path)) await copyFile(path, draft, constants.COPYFILE_FICLONE).catch((error) => unwritable(path, error))
    await writer.open(draft, "write").catch((error) => damaged(path, error))
    await checkOurs(path, (cypher) => writer.rows(cypher, {}))
    await createSchema(writer)
    const worked = performance.now()
    const { value, changed } = await work(transaction(writer))
    const written = performance.now()
    if (!changed) return { value, overheadMs: 0 }
    const articles = await countArticles(writer)
    await writer.close()
    const reader = await verify(draft, articles)
    await sync(draft)
    await rename(draft, path)
    await sync(dirname(path))
    return { value, reader, overheadMs: worked - start + (performance.now() - written) }
  } catch (error) {
    return notStored(path, error)
  } finally {
    // The lock goes last: until then nobody else takes the draft for a dead writer's.
    await rm(draft, { force: true })
    await rm(`${draft}.wal`, { force: true, recursive: true })
    await writer.kill()
  }
}

/** Names what is being made, to be put in the place of `path` when it is whole. */
const DRAFT = ".new-"

/** No two writers have the same one, even of one process. */
const draftOf = (path: string): string => `${path}${DRAFT}${process.pid}-${randomUUID().slice(0, 8)}`

const LOCK_RETRY_MS = 50

const transaction = (engine: Engine): Transaction => ({
  run: (cypher, parameters) => engine.rows(cypher, parameters),
  lock: async () => {},
})

// The constraint comes first and brings no index on this engine, so the index is made too.
const createSchema = async (engine: Engine): Promise<void> => {
  for (const label of UNIQUE_LABELS) {
    await engine.run(uniqueConstraint(label), {})
    await engine.run(propertyIndex(label, "id"), {})
  }
  for (const [label, property] of INDEXED) await engine.run(propertyIndex(label, property), {})
  await engine.run(markOf(MODEL), {})
}

const countArticles = async (engine: Engine): Promise<number> => Number((await engine.run(COUNT_ARTICLES, {})).rows[0]?.[0])

const verify = async (draft: string, articles: number): Promise<Engine> => {
  const reader = new Engine()
  try {
    await reader.open(draft, "read")
    const found = await countArticles(reader)
    if (found !== articles) throw new Error(`${found} articles are in it, not ${articles}`)
    return reader
  } catch (error) {
    await reader.kill()
    throw new StoreProblem(`the new graph file could not be read back (${(error as Error).message}): the old one was kept`)
  }
}

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const lock = async (writer: Engine, path: string, waitMs: number): Promise<void> => {
  const lockPath = `${path}.lock`
  const holder = `${lockPath}.pid`
  if (!existsSync(lockPath)) await createLock(writer, lockPath).catch((error) => unwritable(path, error))
  const until = Date.now() + waitMs
  while (!(await tryLock(writer, lockPath))) {
    if (Date.now() >= until) {
      const pid = (await readFile(holder, "utf8").catch(() => "")).trim()
      const who = pid ? `process ${pid}` : "another process"
      throw new StoreProblem(
        `cannot write the graph ${path}: ${who} is writing it (waited ${Math.round(waitMs / 1000)} s); try again when it has ended`,
      )
    }
    await sleep(LOCK_RETRY_MS)
  }
  await writeFile(holder, `${process.pid}\n`).catch((error) => unwritable(path, error))
}

/** The engine looks at a file twice before it opens it to write; a file that another one took in between gets the second answer. */
const HELD = /cannot be locked|is locked by another process/

const tryLock = async (writer: Engine, lockPath: string): Promise<boolean> => {
  try {
    await writer.lock(lockPath)
    return true
  } catch (error) {
    if (error instanceof EngineError && HELD.test(error.message)) return false
    const why = (error as Error).message.split("\n")[0]
    throw new StoreProblem(`cannot use the lock ${lockPath} (${why}); delete it when no process is writing the graph`)
  }
}

/** Made whole under another name first: a writer that is killed here leaves no broken lock behind. */
const createLock = async (writer: Engine, lockPath: string): Promise<void> => {
  const fresh = draftOf(lockPath)
  try {
    // The engine does not say why it cannot write here.
    await writeFile(fresh, "")
    await rm(fresh)
    await writer.create(fresh)
    await link(fresh, lockPath).catch((error) => {
      if (error.code !== "EEXIST") throw error
    })
  } finally {
    await rm(fresh, { force: true })
    await rm(`${fresh}.wal`, { force: true, recursive: true })
  }
}

/** Copies that killed writers left. Only the holder of the lock calls it, so none of them is in use; young locks are others' affair. */
const removeDrafts = async (path: string): Promise<void> => {
  const folder = dirname(path)
  const prefix = `${basename(path)}${DRAFT}`
  for (const name of await readdir(folder)) {
    if (name.startsWith(prefix)) await rm(join(folder, name), { recursive: true, force: true })
  }
  const lockDrafts = (await readdir(folder)).filter((name) => name.startsWith(`${basename(path)}.lock${DRAFT}`))
  for (const name of lockDrafts) {
    const age = Date.now() - (await stat(join(folder, name)).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs
    if (age > 60_000) await rm(join(folder, name), { recursive: true, force: true })
  }
}
