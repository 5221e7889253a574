import { readAll } from "./bytes.ts"
import { decode } from "./decode.ts"
import { type Reading, skipped, tooLarge } from "./reading.ts"

/** The article in a stream of text: one article, whatever its lines. `path` names it, where it has one. */
export const readText = async (stream: AsyncIterable<Uint8Array>, where: string, path?: string): Promise<Reading> => {
  const bytes = await readAll(stream)
  if (bytes === null) return skipped(where, tooLarge("it"))
  const decoded = decode(bytes)
  if (!decoded.ok) return skipped(where, decoded.reason)
  return { kind: "article", where, raw: { text: decoded.text, ...(path === undefined ? {} : { path }) } }
}
