import type { Part } from "./parts.ts"

/** Each part as one line of JSON, with all that is stored of it. */
export async function* jsonLines(parts: AsyncIterable<Part>): AsyncGenerator<string> {
  for await (const part of parts) yield `${JSON.stringify(part)}\n`
}
