import { ARTICLE, ENTITY, EVIDENCE } from "./cypher.ts"
import { StoreProblem } from "./graph-store.ts"

/** The data model that this version writes and reads: one more wherever graphs that were stored before would be misunderstood. */
export const MODEL = 1

/** Runs a statement of ours on an engine. */
type Run = (cypher: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

const MARK = /^daumoi_model_(\d+)$/

/** Marks a graph as ours in its schema, where no query sees it: the name of an index tells the data model. */
export const markOf = (model: number): string =>
  `CREATE INDEX daumoi_model_${model} IF NOT EXISTS FOR (n:${ARTICLE}) ON (n.extractor)`

const FIND_FOREIGN = `MATCH (n)
WHERE NOT ((n:${ARTICLE} AND n.fingerprint IS NOT NULL) OR (n:${ENTITY} AND n.search IS NOT NULL) OR (n:${EVIDENCE} AND n.relation IS NOT NULL))
RETURN labels(n) AS labels LIMIT 1`

/** Rejects with a StoreProblem for a graph that a newer version made. Returns whether the graph is marked as ours. */
export const checkModel = async (address: string, run: Run): Promise<boolean> => {
  const models = (await run("SHOW INDEXES")).flatMap(({ name }) => MARK.exec(String(name))?.[1] ?? []).map(Number)
  const newest = Math.max(0, ...models)
  if (newest <= MODEL) return newest > 0
  throw new StoreProblem(
    `cannot use the graph ${address}: a newer version made it (data model ${newest}, and this one knows ${MODEL}); update this program, or name another graph with --graph or GRAPH`,
  )
}

/** Rejects with a StoreProblem for a graph that is not ours to write: a newer version's, or one that holds what others stored there. */
export const checkOurs = async (address: string, run: Run): Promise<void> => {
  if (await checkModel(address, run)) return
  const [foreign] = await run(FIND_FOREIGN)
  if (!foreign) return
  const labels = (foreign.labels as readonly string[]).map((label) => `:${label}`).join("")
  throw new StoreProblem(
    `cannot store articles in the graph ${address}: it holds other data (a node ${labels || "without a label"}), which stays untouched; name an empty graph with --graph or GRAPH`,
  )
}
