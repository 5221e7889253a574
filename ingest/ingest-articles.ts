import type { ArticleGraph } from "../src/graph.ts"
import type { GraphStore } from "../src/store/graph-store.ts"
import { graphOf } from "./graph-of.ts"
import type { Reading } from "./readers/reading.ts"

/** An article that is not in the graph after a run, and why. */
export interface Skipped {
  readonly where: string
  readonly reason: string
}

/** What a run did. Nothing that was offered is missing: every reading was loaded, replaced or unchanged, or is in `skipped`. */
export interface IngestReport {
  readonly read: number
  readonly loaded: number
  readonly replaced: number
  readonly unchanged: number
  readonly skipped: readonly Skipped[]
  /** Distinct things and facts that the articles read in this run state. */
  readonly entities: number
  readonly relations: number
  readonly milliseconds: number
  /** True where `signal` ended the run before all was read. */
  readonly stopped: boolean
}

export interface IngestOptions {
  /** Ends the run between two articles: what was read is stored whole, the rest is left alone. */
  readonly signal?: AbortSignal
  /** Called after each reading, for a progress bar. */
  readonly onReading?: () => void
}

/**
 * Reads articles, extracts each one's graph and loads it, so that memory does not grow with the number of articles.
 * Rejects only where the store does; an article that cannot be read or stored is reported and the others go on.
 */
export const ingestArticles = async (
  readings: AsyncIterable<Reading>,
  store: GraphStore,
  { signal, onReading }: IngestOptions = {},
): Promise<IngestReport> => {
  const started = performance.now()
  const skipped: Skipped[] = []
  const places = new Map<string, string>()
  const entities = new Set<string>()
  const relations = new Set<string>()
  let read = 0
  let stopped = false

  async function* graphs(): AsyncGenerator<ArticleGraph> {
    for await (const reading of readings) {
      stopped = signal?.aborted ?? false
      if (stopped) return
      const made = graphOf(reading)
      if (made.kind === "skipped") skipped.push({ where: made.where, reason: made.reason })
      else {
        const { graph } = made
        read++
        places.set(graph.article.id, made.where)
        for (const { id } of graph.entities) entities.add(id)
        for (const { id } of graph.relations) relations.add(id)
        yield graph
      }
      onReading?.()
    }
  }

  const { loaded, replaced, unchanged, refused } = await store.load(graphs())
  return {
    read,
    loaded: loaded.length,
    replaced: replaced.length,
    unchanged: unchanged.length,
    skipped: [...skipped, ...refused.map(({ id, reason }) => ({ where: places.get(id) ?? id, reason }))],
    entities: entities.size,
    relations: relations.size,
    milliseconds: performance.now() - started,
    stopped,
  }
}
