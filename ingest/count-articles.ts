import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { findFiles } from "./readers/folder.ts"

/** Past this many bytes of JSON Lines counting would take longer than it helps. */
const WORTH_COUNTING = 1024 * 1024 * 1024

const linesIn = async (file: string): Promise<number | null> => {
  if (/\.gz$/i.test(file) || (await stat(file)).size > WORTH_COUNTING) return null
  let lines = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++
  }
  return lines
}

const inFile = async (file: string): Promise<number | null> => (/\.(jsonl|ndjson)(\.gz)?$/i.test(file) ? linesIn(file) : 1)

/** About how many articles are in some files and folders, for a progress bar; null where that cannot be told beforehand. */
export const countArticles = async (sources: readonly string[]): Promise<number | null> => {
  let total = 0
  for (const source of sources) {
    if (source === "-") return null
    const info = await stat(source).catch(() => null)
    if (!info) total++
    else if (info.isDirectory()) {
      for await (const found of findFiles(source)) {
        const count = found.kind === "file" ? await inFile(found.path) : 1
        if (count === null) return null
        total += count
      }
    } else {
      const count = info.isFile() ? await inFile(source) : null
      if (count === null) return null
      total += count
    }
  }
  return total
}
