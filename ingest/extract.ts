import { command, Failure, print, run } from "../src/terminal/command.ts"
import { graphLine } from "./graph-line.ts"
import { graphOf } from "./graph-of.ts"
import { readSources } from "./readers/sources.ts"

const extractSources = async (sources: readonly string[], options: { readonly passedOver?: true }): Promise<void> => {
  let bad = 0
  for await (const reading of readSources(sources)) {
    const made = graphOf(reading)
    if (made.kind === "graph") await print(`${graphLine(made.graph, options.passedOver)}\n`)
    else {
      bad++
      process.stderr.write(`skipped ${made.where}: ${made.reason}\n`)
    }
  }
  if (bad > 0) throw new Failure(`${bad} of the places named could not be read; the graphs of the others were printed`)
}

void run(
  command("npm run extract --", "Reads articles and prints the graph of each, one line of JSON an article. Stores nothing.")
    .argument("<sources...>", "files, folders, or - for standard input")
    .option("--passed-over", "tell too which sentences gave nothing, and why")
    .action(extractSources),
)
