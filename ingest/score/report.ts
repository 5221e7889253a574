import { table } from "../../src/terminal/table.ts"
import type { Score } from "./score.ts"
import type { Finding, Share } from "./score-article.ts"
import type { Measure } from "./tally.ts"

const percent = (x: number): string => (100 * x).toFixed(1)

const cells = (name: string, { precision, recall, f1, gold, predicted }: Measure): readonly string[] => [
  name,
  percent(precision),
  percent(recall),
  percent(f1),
  String(gold),
  String(predicted),
]

const told = ({ right, of }: Share): string => (of === 0 ? "none" : `${percent(right / of)} % of ${of}`)

/** Tables of precision, recall and F1 by type and by article, and the counts beside them. `only` keeps one type. */
export const scoreTables = (score: Score, only?: string): string => {
  const head = ["", "precision", "recall", "F1", "gold", "predicted"]
  const kept = (types: ReadonlyMap<string, Measure>) =>
    [...types].filter(([type]) => !only || type === only).map(([type, m]) => cells(type, m))
  const rows = [...kept(score.entityTypes), ...kept(score.relationTypes)]
  if (only) return table(head, rows)
  const all = [cells("all entities", score.entities), cells("all relations", score.relations)]
  const articles = [...score.perArticle].sort((a, b) => a.f1 - b.f1).map((m) => cells(m.slug, m))
  return [
    table(head, [...rows, ...all]),
    table(["relations by article", ...head.slice(1)], articles),
    `Evidence right: ${told(score.evidence)}. Posts with the right title: ${told(score.titles)}, the right status: ${told(score.statuses)}. ` +
      `Planned or not, rightly: ${told(score.planned)}.`,
    `${score.articles} articles, ${score.duplicates} things found as two` +
      `${score.unpredicted.length > 0 ? `, no prediction for ${score.unpredicted.join(", ")}` : ""}.`,
  ].join("\n")
}

/** What was missed, extra or double, by type and then article, each with the sentence to look at and the rule that spoke. */
export const findingLines = (findings: readonly Finding[], only?: string): string =>
  findings
    .filter(({ type }) => !only || type === only)
    .toSorted((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0))
    .map(({ article, verdict, type, what, sentence, rule }) => {
      const origin = [article, rule && `rule ${rule}`].filter(Boolean).join(", ")
      return `${verdict} ${type}: ${what}  [${origin}]${sentence ? `\n    ${sentence.replace(/\s*\n\s*/g, " ⏎ ")}` : ""}`
    })
    .join("\n")
