import { open, stat } from "node:fs/promises"
import { dirname } from "node:path"
import { EngineError, EngineGone } from "./embedded-engine.ts"
import { StoreProblem } from "./graph-store.ts"

/** The first bytes of every graph file. */
const MAGIC = "GRAF"

/** Tells one generation of a graph file from the next; null where there is no file. */
export const generationOf = async (path: string): Promise<string | null> => {
  try {
    const { dev, ino, mtimeNs, size } = await stat(path, { bigint: true })
    return [dev, ino, mtimeNs, size].join(":")
  } catch (error) {
    if (isCode(error, "ENOENT")) return null
    throw unreadable(path, error)
  }
}

/** Rejects with a StoreProblem where `path` is there but is not a graph file. */
export const checkGraphFile = async (path: string): Promise<void> => {
  let kind: "folder" | "other" | "graph"
  try {
    const there = await stat(path)
    if (there.isDirectory()) kind = "folder"
    // Reading from a pipe would wait for ever.
    else kind = !there.isFIFO() && (await firstBytes(path)) === MAGIC ? "graph" : "other"
  } catch (error) {
    if (isCode(error, "ENOENT")) return
    throw unreadable(path, error)
  }
  if (kind === "folder")
    throw new StoreProblem(`cannot open the graph ${path}: it is a folder; name a file in it, like ${path}/graph.grafeo`)
  if (kind === "other")
    throw new StoreProblem(`cannot open the graph ${path}: it is a file of another kind; name another with --graph or GRAPH`)
}

const firstBytes = async (path: string): Promise<string> => {
  const handle = await open(path, "r")
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0)
    return buffer.toString("latin1", 0, bytesRead)
  } finally {
    await handle.close()
  }
}

const unreadable = (path: string, error: unknown): StoreProblem =>
  new StoreProblem(`cannot read the graph ${path}: ${reasonOf(error)}; name another with --graph or GRAPH`)

/** Throws a StoreProblem for a folder that cannot be written. */
export const unwritable = (path: string, error: unknown): never => {
  throw new StoreProblem(
    `cannot write the graph ${path}: ${reasonOf(error, dirname(path))}; choose another place with --graph or GRAPH`,
  )
}

/** Throws a StoreProblem for a file that the engine does not open. */
export const damaged = (path: string, error: unknown): never => {
  if (error instanceof EngineGone)
    throw new StoreProblem(`cannot open the graph ${path}: the engine stopped while it opened it (${error.message}); try again`)
  throw new StoreProblem(
    `cannot open the graph ${path}: it is damaged (${causeOf(error)}); move it away, then load the articles again or put a backup in its place`,
  )
}

/** Throws a StoreProblem where the engine stops or fails in the midst of a load. */
export const notStored = (path: string, error: unknown): never => {
  if (!(error instanceof EngineGone || error instanceof EngineError)) throw error
  throw new StoreProblem(
    `cannot write the graph ${path}: the engine failed (${causeOf(error)}); the graph is as it was, see that there is room on the disk and try again`,
  )
}

const causeOf = (error: unknown): string => (error as Error).message.split("\n")[0]!.replace(/^.*GRAFEO-\w+: /, "")

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? "")

const reasonOf = (error: unknown, folder = ""): string => {
  if (isCode(error, "EACCES", "EPERM"))
    return folder ? `the folder ${folder} is not writable for this user` : "this user may not read it"
  if (isCode(error, "EROFS")) return `the folder ${folder} is on a read-only disk`
  if (isCode(error, "ENOTDIR", "EEXIST")) return "a part of its path is a file, not a folder"
  if (isCode(error, "ENOSPC")) return "the disk is full"
  return (error as Error).message.split("\n")[0] ?? "unknown reason"
}
