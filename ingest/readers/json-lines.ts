import { z } from "zod"
import type { RawArticle } from "../../src/article.ts"
import { readLines } from "./bytes.ts"
import { decode } from "./decode.ts"
import { type Reading, skipped, tooLarge } from "./reading.ts"

const text = z.string().nullish()

/** The fields that are read, under the names that corpora and feeds give them; others are left alone. */
const Row = z.object({
  text: z.string(),
  id: z.union([z.string(), z.number()]).nullish(),
  title: text,
  url: text,
  date: text,
  published: text,
  src: text,
  source: text,
})

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"

/** The day in "2025-01-09T…", "09/01/2025" or "Thu, 09 Jan 2025 …", as it is written there; undefined where it names no day. */
export const isoDay = (date: string): string | undefined => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  const vietnamese = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(date)
  const mail = /(?:^|\s)(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(date)
  const month = mail ? MONTHS.indexOf(mail[2]!.toLowerCase()) : -1
  const parts = iso
    ? [iso[1]!, iso[2]!, iso[3]!]
    : vietnamese
      ? [vietnamese[3]!, vietnamese[2]!, vietnamese[1]!]
      : mail && month >= 0 && month % 3 === 0
        ? [mail[3]!, String(month / 3 + 1), mail[1]!]
        : null
  if (!parts) return undefined
  const day = parts.map((p) => p.padStart(2, "0")).join("-")
  const real = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day) ? day : undefined
}

const article = (row: z.infer<typeof Row>, file: string, line: number): RawArticle => {
  const title = row.title?.trim()
  const date = row.published ?? row.date
  const published = date ? isoDay(date) : undefined
  const source = row.source ?? row.src
  return {
    text: title && !row.text.trimStart().startsWith(title) ? `${title}\n\n${row.text}` : row.text,
    path: `${file}#${row.id ?? line}`,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(source ? { source } : {}),
    ...(row.url ? { url: row.url } : {}),
  }
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** What one line holds; null for a blank one. */
export const readJsonLine = (bytes: Uint8Array, file: string, line: number): Reading | null => {
  const where = `${file}, line ${line}`
  const decoded = decode(bytes)
  if (!decoded.ok) return bytes.every((b) => b === 32 || b === 9 || b === 13) ? null : skipped(where, decoded.reason)
  const json = parsed(decoded.text)
  if (json === undefined) return skipped(where, 'is not JSON: write one object a line, {"title": …, "text": …}')
  const row = Row.safeParse(json)
  if (!row.success) {
    const { path, message } = row.error.issues[0]!
    const what = path.length > 0 ? `“${path.join(".")}”: ${message.toLowerCase()}` : message.toLowerCase()
    return skipped(where, `is no article (${what}): each line needs a "text" of type string`)
  }
  if (row.data.text.trim() === "") return skipped(where, "has an empty text")
  return { kind: "article", where, raw: article(row.data, file, line) }
}

/** The articles of a JSON Lines stream, one object a line with `text` and, where known, `id`, `title`, `url`, `date` and `source`. */
export async function* readJsonLines(stream: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Reading> {
  let lines = 0
  for await (const { number, bytes } of readLines(stream)) {
    const reading = bytes ? readJsonLine(bytes, file, number) : skipped(`${file}, line ${number}`, tooLarge("it"))
    if (!reading) continue
    lines++
    yield reading
  }
  if (lines === 0) yield skipped(file, "is empty: nothing to read")
}
