import { setTimeout as sleep } from "node:timers/promises"
import type { Driver } from "neo4j-driver"

/** Waits until the server has noticed that a loader is dead: none of its transactions goes on, neither to be committed nor to be undone. */
export const noLoads = async (driver: Driver): Promise<void> => {
  for (;;) {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery, transactionId WHERE NOT currentQuery STARTS WITH 'SHOW' OR currentQuery IS NULL RETURN count(*) AS others",
    )
    if (records[0]?.get("others").toNumber() === 0) return
    await sleep(50)
  }
}
