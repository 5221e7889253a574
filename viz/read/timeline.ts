import type { GraphStore } from "../../src/store/graph-store.ts"
import { LIMITS, type Timeline } from "../api.ts"
import { numberOf } from "./rows.ts"

/** How many articles each day brought, in order. */
export const readTimeline = async (store: GraphStore): Promise<Timeline> => {
  const { rows, truncated } = await store.read(
    "MATCH (a:Article) WITH coalesce(a.published, '') AS day, count(a) AS n RETURN day, n ORDER BY day",
    {},
    { rows: LIMITS.days },
  )
  const days = new Map<string, number>()
  let undated = 0
  for (const [day, n] of rows) {
    const key = String(day).slice(0, 10)
    if (/^\d{4}-\d\d-\d\d$/.test(key)) days.set(key, (days.get(key) ?? 0) + numberOf(n))
    else undated += numberOf(n)
  }
  return { days: [...days].map(([day, articles]) => ({ day, articles })), undated, truncated }
}
