import { LARGEST_ARTICLE } from "./reading.ts"

/** All bytes of a stream, or null (and the rest left unread) where there are more than an article may have. */
export const readAll = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > LARGEST_ARTICLE) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** One line of a stream, without its line break: `bytes` is null where it was longer than an article may be. `number` counts from 1. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** The lines of a stream, holding no more than one in memory, and of an endless one no more than an article's size. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let length = 0
  let number = 1
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length > LARGEST_ARTICLE) held = []
    else held.push(part)
  }
  const finish = (): Line => {
    const line = { number: number++, bytes: length > LARGEST_ARTICLE ? null : Buffer.concat(held) }
    held = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, to))
      yield finish()
      from = to + 1
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield finish()
}
