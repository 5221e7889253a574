import { existsSync } from "node:fs"
import { extract, readArticle } from "../src/extract.ts"
import { command, Failure, print, run } from "../src/terminal/command.ts"
import { explain } from "./explain/explanation.ts"
import { explanationText } from "./explain/report.ts"
import type { Reading } from "./readers/reading.ts"
import { readSources } from "./readers/sources.ts"

/** What is written like a path is meant as one, though nothing is there. */
const isPath = (words: string): boolean =>
  words === "-" || existsSync(words) || (!/\s/.test(words) && /[\\/]|\.(txt|jsonl|ndjson)(\.gz)?$/i.test(words))

async function* readingsOf(given: readonly string[]): AsyncGenerator<Reading> {
  for (const words of given) {
    if (isPath(words)) yield* readSources([words])
    else if (words.trim() === "") yield { kind: "skipped", where: "the sentence given", reason: "is empty: nothing to read" }
    else yield { kind: "article", where: "the sentence given", raw: { text: words } }
  }
}

interface Options {
  readonly json?: true
  readonly all?: true
}

const explainAll = async (given: readonly string[], { json, all }: Options): Promise<void> => {
  let bad = 0
  for await (const reading of readingsOf(given)) {
    if (reading.kind === "article") {
      const article = readArticle(reading.raw)
      const explanation = explain(article, extract(article), all)
      await print(json ? `${JSON.stringify(explanation)}\n` : explanationText(explanation))
    } else {
      bad++
      process.stderr.write(`skipped ${reading.where}: ${reading.reason}\n`)
    }
  }
  if (bad > 0) throw new Failure(`${bad} of what was named could not be read`)
}

void run(
  command(
    "npm run explain --",
    "Shows what each pass of the reading saw in sentences or articles, which rule read what, and what the other rules missed.",
  )
    .argument("<what...>", 'sentences in quotes ("Đồng chí … chủ trì hội nghị."), files, folders, or - for standard input')
    .option("--all", "tell of every rule, not only of those whose relation the sentence's cue words may state")
    .option("--json", "print one line of JSON an article")
    .action(explainAll),
)
