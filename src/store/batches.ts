import type { ArticleGraph } from "../graph.ts"
import { type ArticleRows, articleRows } from "./rows.ts"
import { problemIn } from "./validate.ts"

/** Articles that are stored together, no id twice, and those that cannot be. */
export interface Batch {
  readonly rows: readonly ArticleRows[]
  readonly refused: readonly { readonly id: string; readonly reason: string }[]
}

const BYTES_A_BATCH = 32 * 1024 * 1024

/** Draws articles as they come and groups them, at most `size()` together. An id that comes again starts a new batch: the later wins. */
export async function* batches(
  graphs: Iterable<ArticleGraph> | AsyncIterable<ArticleGraph>,
  size: () => number,
): AsyncGenerator<Batch> {
  let rows = new Map<string, ArticleRows>()
  let refused: { id: string; reason: string }[] = []
  let bytes = 0
  const batch = (): Batch => {
    const full = { rows: [...rows.values()], refused }
    rows = new Map()
    refused = []
    bytes = 0
    return full
  }
  for await (const graph of graphs) {
    const problem = problemIn(graph)
    if (problem) {
      refused.push({ id: graph.article.id, reason: problem })
      continue
    }
    if (rows.has(graph.article.id)) yield batch()
    rows.set(graph.article.id, articleRows(graph))
    bytes += graph.article.text.length
    if (rows.size >= size() || bytes >= BYTES_A_BATCH) yield batch()
  }
  if (rows.size > 0 || refused.length > 0) yield batch()
}
