import { setTimeout as sleep } from "node:timers/promises"
import type { Session } from "neo4j-driver"

/**
 * Reads, and reads again until nobody changed the graph meanwhile. Neo4j reads what is committed at each moment, so one query may see a
 * part of the graph before a commit and another part after it, or in the midst of it. `session` is used to ask about that, and only here.
 */
export const undisturbed = async <T>(session: Session, read: () => Promise<T>): Promise<T> => {
  for (;;) {
    const before = await lastChange(session)
    if (await isCommitting(session)) {
      await sleep(PAUSE_MS)
      continue
    }
    const outcome = await read().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
    // In this order: a commit that ends between the two has changed the graph.
    if (!(await isCommitting(session)) && (await lastChange(session)) === before) {
      if ("error" in outcome) throw outcome.error
      return outcome.value
    }
    if ("error" in outcome && !isPassing(outcome.error)) throw outcome.error
  }
}

const PAUSE_MS = 10

/** Errors that a change under the query may have brought about: what it had found was deleted. */
const isPassing = (error: unknown): boolean => (error as { code?: string }).code === "Neo.ClientError.Statement.EntityNotFound"

/** True while a transaction is being committed: its changes appear one after the other. */
const isCommitting = async (session: Session): Promise<boolean> => {
  const { records } = await session.run("SHOW TRANSACTIONS YIELD status WHERE status = 'Closing' RETURN count(*) AS closing")
  return records[0]?.get("closing") > 0
}

/** The server names its last whole transaction in the bookmark that follows a query. */
const lastChange = async (session: Session): Promise<string> => {
  await session.run("RETURN 1").summary()
  return session.lastBookmarks().join()
}
