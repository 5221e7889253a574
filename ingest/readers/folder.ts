import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { type Reading, skipped, systemReason } from "./reading.ts"

/** The endings of files that hold articles; a folder's other files are passed over. */
export const ARTICLE_FILE = /\.(txt|jsonl|ndjson)(\.gz)?$/i

/** A file that was found in a folder, or a folder or link that could not be looked into. */
export type Found = { readonly kind: "file"; readonly path: string } | Extract<Reading, { kind: "skipped" }>

async function* walk(folder: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => systemReason(error))
  if (typeof entries === "string") {
    yield skipped(folder, entries) as Found
    return
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith(".")) continue
    // A link to a folder is not followed: it may lead back up.
    if (entry.isDirectory()) yield* walk(path)
    else if (
      ARTICLE_FILE.test(entry.name) &&
      (!entry.isSymbolicLink() || (await stat(path).catch(() => null))?.isFile() !== false)
    )
      yield { kind: "file", path }
  }
}

/** The article files of a folder and the folders in it, by name, so that every run meets them in the same order. Hidden ones are left out. */
export async function* findFiles(folder: string): AsyncGenerator<Found> {
  let found = 0
  for await (const file of walk(folder)) {
    found++
    yield file
  }
  if (found === 0) yield skipped(folder, "holds no article: no .txt or .jsonl file in it or below") as Found
}
