import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { pipeline } from "node:stream"
import { createGunzip } from "node:zlib"
import { findFiles } from "./folder.ts"
import { readJsonLines } from "./json-lines.ts"
import { type Reading, skipped, systemReason } from "./reading.ts"
import { readText } from "./text.ts"

/** What is named by `-`. */
export const STDIN = "standard input"

async function* open(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path)
  if (/\.gz$/i.test(path)) yield* pipeline(file, createGunzip(), () => {})
  else yield* file
}

async function* readFile(path: string): AsyncGenerator<Reading> {
  try {
    if (/\.(jsonl|ndjson)(\.gz)?$/i.test(path)) yield* readJsonLines(open(path), path)
    else yield await readText(open(path), path, path)
  } catch (error) {
    yield skipped(path, systemReason(error))
  }
}

/** Standard input holds JSON Lines where it begins with an object, else one article's text. */
async function* readStdin(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  const chunks = stdin[Symbol.asyncIterator]()
  const first = await chunks.next()
  async function* all(): AsyncGenerator<Uint8Array> {
    if (!first.done) yield first.value
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  }
  const json = !first.done && /^\s*\{\s*"/.test(Buffer.from(first.value.subarray(0, 200)).toString("utf8"))
  if (json) yield* readJsonLines(all(), STDIN)
  else yield await readText(all(), STDIN)
}

async function* readSource(source: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  if (source === "-") {
    yield* readStdin(stdin)
    return
  }
  const info = await stat(source).catch((error: unknown) => systemReason(error))
  if (typeof info === "string") yield skipped(source, info)
  else if (!info.isDirectory()) yield* readFile(source)
  else
    for await (const found of findFiles(source))
      if (found.kind === "file") yield* readFile(found.path)
      else yield found
}

/**
 * The articles in files, folders and standard input (`-`), in the order given, one at a time.
 * What cannot be read is a reading too, with its reason: nothing is passed over in silence and nothing stops the rest.
 */
export async function* readSources(
  sources: readonly string[],
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Reading> {
  for (const source of sources) yield* readSource(source, stdin)
}
