import { command, Failure, print, run } from "../src/terminal/command.ts"
import { progress } from "../src/terminal/progress.ts"
import { countArticles } from "./count-articles.ts"
import { graphOf } from "./graph-of.ts"
import { CoverageCount } from "./ledger/coverage.ts"
import { coverageText } from "./ledger/report.ts"
import { RelationSample } from "./ledger/sample.ts"
import { readSources } from "./readers/sources.ts"

interface Options {
  readonly top: string
  readonly json?: true
  readonly sample?: string
  readonly seed: string
}

const countOf = (option: string, value: string): number => {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1) throw new Failure(`${option} asks for a number of rows, as 25, not “${value}”`, 2)
  return count
}

const cover = async (sources: readonly string[], { top, json, sample, seed }: Options): Promise<void> => {
  if (sample !== undefined && json) throw new Failure("--sample draws text to be read: leave --json out", 2)
  const most = countOf("--top", top)
  const drawn = sample === undefined ? null : new RelationSample(countOf("--sample", sample), seed)
  const bar = progress(process.stderr.isTTY ? await countArticles(sources) : null, "articles")
  const count = new CoverageCount()
  let bad = 0
  let read = 0
  try {
    for await (const reading of readSources(sources)) {
      const made = graphOf(reading)
      if (made.kind === "graph") {
        count.add(made.graph)
        drawn?.add(made.graph)
        read++
      } else {
        bad++
        process.stderr.write(`skipped ${made.where}: ${made.reason}\n`)
      }
      bar.tick()
    }
  } finally {
    bar.stop()
  }
  const coverage = count.result()
  if (read > 0 && drawn) await print(`${drawn.text()}\n`)
  else if (read > 0) await print(json ? `${JSON.stringify(coverage)}\n` : `${coverageText(coverage, most)}\n`)
  if (bad > 0) throw new Failure(`${bad} of what was named could not be read; the others were counted`)
}

void run(
  command("npm run coverage --", "Counts what the reading makes of articles and what it leaves unread, for those who improve it.")
    .argument("<sources...>", "files, folders, or - for standard input")
    .option("--top <n>", "rows of each table", "25")
    .option("--sample <n>", "instead of counting, draw so many relations of each type, to be read against their words")
    .option("--seed <text>", "another draw for another seed", "1")
    .option("--json", "print everything as one line of JSON")
    .action(cover),
)
