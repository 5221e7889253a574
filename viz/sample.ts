import { resolve } from "node:path"
import { ingestArticles } from "../ingest/ingest-articles.ts"
import { readSources } from "../ingest/readers/sources.ts"
import type { GraphStore } from "../src/store/graph-store.ts"

const SAMPLE = resolve(__dirname, "../ingest/articles")

/** Reads the sample article into the graph; a graph that has it is not written to. Returns what to tell the user. */
export const loadSample = async (store: GraphStore): Promise<readonly string[]> => {
  const report = await ingestArticles(readSources([SAMPLE]), store)
  const skipped = report.skipped.map(({ where, reason }) => `Skipped ${where}: ${reason}`)
  const seconds = (report.milliseconds / 1000).toFixed(1)
  if (report.loaded + report.replaced === 0) return [...skipped, "The sample article is in the graph already."]
  return [...skipped, `Read the sample article: ${report.entities} names, ${report.relations} facts, in ${seconds} s.`]
}
