import { extract, readArticle } from "../src/extract.ts"
import { command, Failure, print, run } from "../src/terminal/command.ts"
import { progress } from "../src/terminal/progress.ts"
import { countArticles } from "./count-articles.ts"
import { CoverageCount } from "./ledger/coverage.ts"
import { coverageText } from "./ledger/report.ts"
import { readSources } from "./readers/sources.ts"

interface Options {
  readonly top: string
  readonly json?: true
}

const cover = async (sources: readonly string[], { top, json }: Options): Promise<void> => {
  const most = Number(top)
  if (!Number.isInteger(most) || most < 1) throw new Failure(`--top asks for a number of rows, as 25, not “${top}”`, 2)
  const bar = progress(process.stderr.isTTY ? await countArticles(sources) : null, "articles")
  const count = new CoverageCount()
  let bad = 0
  let read = 0
  try {
    for await (const reading of readSources(sources)) {
      if (reading.kind === "article") {
        count.add(extract(readArticle(reading.raw)))
        read++
      } else {
        bad++
        process.stderr.write(`skipped ${reading.where}: ${reading.reason}\n`)
      }
      bar.tick()
    }
  } finally {
    bar.stop()
  }
  const coverage = count.result()
  if (read > 0) await print(json ? `${JSON.stringify(coverage)}\n` : `${coverageText(coverage, most)}\n`)
  if (bad > 0) throw new Failure(`${bad} of what was named could not be read; the others were counted`)
}

void run(
  command("npm run coverage --", "Counts what the reading makes of articles and what it leaves unread, for those who improve it.")
    .argument("<sources...>", "files, folders, or - for standard input")
    .option("--top <n>", "rows of each table", "25")
    .option("--json", "print everything as one line of JSON")
    .action(cover),
)
