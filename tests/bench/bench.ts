import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readSources } from "../../ingest/readers/sources.ts"
import type { RawArticle } from "../../src/article.ts"
import { extract, readArticle } from "../../src/extract.ts"
import { link } from "../../src/link/link.ts"
import { openStore } from "../../src/store/open-store.ts"
import { command, Failure, print, run } from "../../src/terminal/command.ts"
import { table } from "../../src/terminal/table.ts"
import { readSentence } from "../../src/vi/mentions.ts"
import { sentences } from "../../src/vi/segment.ts"
import { terms } from "../../src/vi/terms.ts"
import { heapInUse, inTurns, timed } from "./measure.ts"
import { plainCompromise } from "./reference.ts"
import { articleOfItsOwn, articlesToRead } from "./texts.ts"
import { viewerFigures } from "./viewer.ts"

interface Options {
  readonly texts?: string
  readonly articles: string
  readonly rounds: string
  readonly memory?: string
  readonly viewer?: true
  readonly nodes: string
  readonly neo4j?: string
  readonly json?: true
}

/** A piece of work with what it is called. */
type Work = readonly [what: string, work: () => unknown]

/** One thing measured: what it took, and how that compares with compromise/one cutting the same texts into words. */
interface Row {
  readonly what: string
  readonly milliseconds: number
  /** Time of the reference divided by this time: above 1 it is faster than the reference. */
  readonly ratio: number
}

const FACTS_OF_PEOPLE = "MATCH (p:Person)-[r]->(x:Entity) RETURN p.name AS person, type(r) AS relation, x.name AS name"

const number = (name: string, text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Failure(`--${name} asks for a number above 0, not “${text}”`, 2)
  return value
}

/** The heap in use after reading many articles, none like another, against the heap after the first tenth of them. */
const memory = async (count: number, json: boolean): Promise<void> => {
  const tenth = Math.ceil(count / 10)
  const read = (from: number, to: number): number => {
    for (let n = from; n < to; n++) extract(readArticle(articleOfItsOwn(n)))
    return heapInUse()
  }
  const early = read(0, tenth)
  const late = read(tenth, count)
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
  await print(
    json
      ? `${JSON.stringify({ tenth, articles: count, early, late, ratio: late / early })}\n`
      : `After ${tenth} articles ${megabytes(early)} MB of the heap are in use, after ${count} ${megabytes(late)} MB: ${(late / early).toFixed(2)} times as much.\n`,
  )
}

/** What the viewer takes at so many nodes, each figure against a reference of the same run. */
const viewer = async (most: number, neo4j: string | undefined, json: boolean): Promise<void> => {
  const figures = await viewerFigures(most, neo4j)
  const rows = figures.map(({ what, unit, value, reference, against, ratio, goal }) => [
    what,
    `${value.toFixed(1)} ${unit}`,
    goal === null ? "" : `${goal} ${unit}`,
    `${reference.toFixed(1)} ${unit}`,
    against,
    ratio.toFixed(2),
  ])
  await print(
    json
      ? `${JSON.stringify({ nodes: most, figures })}\n`
      : `Medians; of the canvas, JavaScript on the main thread in Chromium, without what the graphics card does.\n${table(
          ["", "measured", "to be under", "reference", "which is", "times the reference"],
          rows,
        )}\n`,
  )
}

/** Articles of a file or folder, as many as asked for, spread over all of it. */
const articlesOf = async (source: string, count: number): Promise<readonly RawArticle[]> => {
  const all: RawArticle[] = []
  for await (const reading of readSources([source])) if (reading.kind === "article") all.push(reading.raw)
  if (!all.length) throw new Failure(`${source} holds no article that can be read`)
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, i) => i % step === 0).slice(0, count)
}

const bench = async (options: Options): Promise<void> => {
  if (options.viewer) return viewer(number("nodes", options.nodes), options.neo4j, options.json === true)
  if (options.memory !== undefined) return memory(number("memory", options.memory), options.json === true)
  const count = number("articles", options.articles)
  const rounds = number("rounds", options.rounds)
  const raw = options.texts === undefined ? articlesToRead(count) : await articlesOf(options.texts, count)
  const articles = raw.map(readArticle)
  const texts = articles.map(({ text }) => text)
  const plain = plainCompromise()
  const whole: readonly Work[] = [
    ["compromise/one cutting them into words: nlp.tokenize(text), the reference", () => texts.map(plain.tokenize)],
    ["compromise/one cutting and looking words up: nlp(text)", () => texts.map(plain.read)],
    ["the whole reading: article in, graph out", () => raw.map((article) => extract(readArticle(article)).relations.length)],
  ]
  const before = heapInUse()
  const measured = await inTurns(
    rounds,
    whole.map(([, work]) => work),
  )
  const grown = heapInUse() - before
  // What the passes are given would weigh on the whole reading, which keeps none of it.
  const split = articles.map(({ text }) => ({ text, sentences: sentences(text) }))
  const calendar = { published: "2024-01-01", year: null }
  const read = split.map(({ text, sentences }) => sentences.map((sentence, i) => readSentence(text, sentence, i, calendar)))
  const passes: readonly Work[] = [
    ["of that: segment", () => texts.map((text) => sentences(text).length)],
    ["of that: terms", () => split.map((a) => a.sentences.map((sentence) => terms(a.text, sentence).length))],
    [
      "of that: terms and mentions",
      () => split.map((a) => a.sentences.map((sentence, i) => readSentence(a.text, sentence, i, calendar).mentions.length)),
    ],
    ["of that: link", () => articles.map((article, i) => link(article, read[i]!).parts.length)],
  ]
  const parts = await inTurns(
    rounds,
    passes.map(([, work]) => work),
  )
  const stored = await storeTimes(raw)
  const reference = measured[0]!.time
  const rows: readonly Row[] = [
    ...whole.map(([what], i) => ({ what, milliseconds: measured[i]!.time, ratio: measured[i]!.ratio })),
    ...[
      ...passes.map(([what], i) => ({ what, milliseconds: parts[i]!.time })),
      { what: "loading their graphs into an empty graph file", milliseconds: stored.load },
      { what: "loading them again, when nothing changed", milliseconds: stored.again },
      { what: "asking the graph for every fact of its people, once", milliseconds: stored.query },
    ].map((row) => ({ ...row, ratio: reference / row.milliseconds })),
  ]
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
  const result = { articles: raw.length, characters, rounds, rows, heapGrowth: grown }
  await print(options.json ? `${JSON.stringify(result)}\n` : text(result))
}

/** Times of a graph file, without the reading: in milliseconds. */
const storeTimes = async (raw: ReturnType<typeof articlesToRead>): Promise<{ load: number; again: number; query: number }> => {
  const folder = mkdtempSync(join(tmpdir(), "daumoi-bench-"))
  const store = await openStore(join(folder, "bench.grafeo"))
  const graphs = raw.map((article) => extract(readArticle(article)))
  try {
    return {
      load: await timed(() => store.load(graphs)),
      again: await timed(() => store.load(graphs)),
      query: await timed(() => store.read(FACTS_OF_PEOPLE, {}, { rows: 100_000 })),
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const text = (result: {
  readonly articles: number
  readonly characters: number
  readonly rounds: number
  readonly rows: readonly Row[]
  readonly heapGrowth: number
}): string => {
  const perSecond = (milliseconds: number) => ((result.characters / milliseconds) * 1000) / 1e6
  return [
    `${result.articles} articles, ${(result.characters / 1e6).toFixed(2)} million characters, medians of ${result.rounds} rounds in turns.`,
    table(
      ["", "milliseconds", "million characters a second", "times the reference's speed"],
      result.rows.map(({ what, milliseconds, ratio }) => [
        what,
        milliseconds.toFixed(0),
        perSecond(milliseconds).toFixed(2),
        ratio.toFixed(2),
      ]),
    ),
    `The heap in use grew by ${(result.heapGrowth / 1e6).toFixed(1)} MB over ${2 * (result.rounds + 1) * result.articles} readings.`,
    "",
  ].join("\n")
}

void run(
  command("npm run bench --", "Measures the reading, loading and asking against compromise/one on the same texts, in one run.")
    .option("--articles <n>", "articles to read", "200")
    .option("--texts <source>", "read the articles of this file or folder instead of the project's own")
    .option("--rounds <n>", "times that each is measured, in turns", "5")
    .option(
      "--memory <n>",
      "instead, read this many articles, none like another, and compare the heap with that after a tenth of them",
    )
    .option(
      "--viewer",
      "instead, measure the viewer: its canvas in Chromium against a bare sigma, its search against a plain scan",
    )
    .option("--nodes <n>", "with --viewer: nodes at most; frames are measured at a tenth of them", "100000")
    .option("--neo4j <address>", "with --viewer: the address of an empty Neo4j, to search there too")
    .option("--json", "print one line of JSON")
    .action(bench),
)
