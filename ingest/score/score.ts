import type { GoldArticle } from "./gold.ts"
import type { Prediction } from "./predictions.ts"
import { type ArticleScore, type Finding, type Share, scoreArticle } from "./score-article.ts"
import { add, type Counts, type Measure, measure, NOTHING, Tally } from "./tally.ts"

export interface ArticleMeasure extends Measure {
  readonly slug: string
}

/** How well a set of articles was read. Measures are from 0 to 1; types that neither gold nor prediction has are absent. */
export interface Score {
  readonly articles: number
  /** Articles without a prediction, which count as missed whole. */
  readonly unpredicted: readonly string[]
  readonly entityTypes: ReadonlyMap<string, Measure>
  readonly relationTypes: ReadonlyMap<string, Measure>
  readonly entities: Measure
  readonly relations: Measure
  readonly evidence: Share
  readonly duplicates: number
  readonly titles: Share
  readonly statuses: Share
  readonly planned: Share
  /** Relations of each article alone, to find the worst. */
  readonly perArticle: readonly ArticleMeasure[]
  readonly findings: readonly Finding[]
}

const total = (tally: Iterable<readonly [string, Counts]>): Counts =>
  [...tally].reduce((sum, [, counts]) => add(sum, counts), NOTHING)

const measures = (tally: Tally): ReadonlyMap<string, Measure> =>
  new Map([...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, counts]) => [type, measure(counts)]))

const gather = (scores: readonly ArticleScore[], of: "entities" | "relations"): Tally => {
  const all = new Tally()
  for (const score of scores) for (const [type, counts] of score[of]) all.add(type, counts)
  return all
}

const share = (scores: readonly ArticleScore[], of: "evidence" | "titles" | "statuses" | "planned"): Share => ({
  right: scores.reduce((sum, score) => sum + score[of].right, 0),
  of: scores.reduce((sum, score) => sum + score[of].of, 0),
})

/** Scores the predictions of all articles; `predictionOf` gives the one of a gold article, or nothing. */
export const scoreAll = (gold: readonly GoldArticle[], predictionOf: (article: GoldArticle) => Prediction | undefined): Score => {
  const predictions = gold.map(predictionOf)
  const scores = gold.map((article, i) => scoreArticle(article, predictions[i]))
  const [entities, relations] = [gather(scores, "entities"), gather(scores, "relations")]
  return {
    articles: gold.length,
    unpredicted: gold.filter((_, i) => !predictions[i]).map(({ slug }) => slug),
    entityTypes: measures(entities),
    relationTypes: measures(relations),
    entities: measure(total(entities)),
    relations: measure(total(relations)),
    evidence: share(scores, "evidence"),
    duplicates: scores.reduce((sum, { duplicates }) => sum + duplicates, 0),
    titles: share(scores, "titles"),
    statuses: share(scores, "statuses"),
    planned: share(scores, "planned"),
    perArticle: gold.map(({ slug }, i) => ({ slug, ...measure(total(scores[i]!.relations)) })),
    findings: scores.flatMap(({ findings }) => findings),
  }
}
