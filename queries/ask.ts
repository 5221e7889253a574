import type { GraphStore, QueryResult, ReadLimits } from "../src/store/graph-store.ts"
import { type Resolution, resolveParameters } from "./parameters.ts"
import type { Question } from "./questions.ts"

/** An answer, and how the values that were typed have been understood. */
export interface Answer extends QueryResult, Resolution {}

/** The parameter by which a question lets its reader say how many rows are enough. */
const ROWS = "rows"

/**
 * Asks a saved question. `typed` holds values as people write them (names with or without marks, numbers, days).
 * `truncated` is true wherever there is more than the rows returned, whether the store's cap or the question's `rows` cut them.
 * Throws a `Misuse` for what was asked wrongly, and whatever the store's `read` throws.
 */
export const ask = async (
  store: GraphStore,
  question: Question,
  typed: Readonly<Record<string, string>> = {},
  limits: ReadLimits = {},
): Promise<Answer> => {
  const { values, notes } = await resolveParameters(store, question, typed)
  const most = values[ROWS]
  if (typeof most !== "number") return { ...(await store.read(question.cypher, values, limits)), values, notes }
  // One more than is wanted tells whether there is more.
  const result = await store.read(question.cypher, { ...values, [ROWS]: most + 1 }, limits)
  return {
    ...result,
    rows: result.rows.slice(0, most),
    truncated: result.truncated || result.rows.length > most,
    values,
    notes,
  }
}
