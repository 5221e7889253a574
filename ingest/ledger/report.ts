import { table } from "../../src/terminal/table.ts"
import type { Coverage, Seen } from "./coverage.ts"

const share = (part: number, whole: number): string => (whole === 0 ? "none" : `${((100 * part) / whole).toFixed(1)} %`)

const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ")
  return line.length <= 130 ? line : `${line.slice(0, 129)}…`
}

const seen = (head: string, rows: readonly Seen[], most: number): string =>
  table(
    [head, "times", "for instance"],
    rows.slice(0, most).map(({ what, times, example }) => [what, String(times), short(example)]),
  )

/** A coverage as tables for people, `most` rows in each. */
export const coverageText = (coverage: Coverage, most: number): string => {
  const { articles, sentences, naming, reading, entities, relations, reasons, unread, unknown, rules, idle, suspicious } =
    coverage
  const perArticle = (count: number) => (articles === 0 ? "0" : (count / articles).toFixed(1))
  const unlinked = suspicious.filter(({ why }) => why === "no fact holds it").length
  const names = suspicious.filter(({ why }) => why !== "no fact holds it")
  return [
    `${articles} articles, ${sentences} sentences: ${naming} (${share(naming, sentences)}) name something, ` +
      `of these ${reading} (${share(reading, naming)}) gave a fact.`,
    `${perArticle(entities)} entities and ${perArticle(relations)} relations an article.`,
    "",
    seen("why the others gave nothing", reasons, most),
    seen("cues whose relation was not read", unread, most),
    seen("unknown words behind people and bodies", unknown, most),
    seen("rules", rules, Number.POSITIVE_INFINITY),
    idle.length > 0 ? `Rules that read nothing: ${idle.join(", ")}.` : "Every rule read something.",
    `${unlinked} meetings that no fact holds.`,
    table(
      ["suspicious names", "type", "why", "article"],
      names.slice(0, most).map(({ name, type, why, article }) => [short(name), type, why, article]),
    ),
    ...(names.length > most ? [`… and ${names.length - most} more (--top ${names.length} lists all).`] : []),
  ].join("\n")
}
