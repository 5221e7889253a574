import { extract, readArticle } from "../src/extract.ts"
import type { ArticleGraph } from "../src/graph.ts"
import type { Reading } from "./readers/reading.ts"

/** What became of a reading: the graph of its article, or the reason why there is none. */
export type GraphReading =
  | { readonly kind: "graph"; readonly where: string; readonly graph: ArticleGraph }
  | { readonly kind: "skipped"; readonly where: string; readonly reason: string }

/** Extracts the graph of a reading's article. Never throws: an error that nobody foresaw ends with the article in which it occurs. */
export const graphOf = (reading: Reading): GraphReading => {
  if (reading.kind === "skipped") return reading
  const { where, raw } = reading
  try {
    return { kind: "graph", where, graph: extract(readArticle(raw)) }
  } catch (error) {
    const fault = String(error).split("\n")[0]!
    return {
      kind: "skipped",
      where,
      reason: `cannot be read because of a fault in Đầu Mối (${fault}): report it with the article`,
    }
  }
}
