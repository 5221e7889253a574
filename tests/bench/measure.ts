import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/** Milliseconds that some work takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/**
 * Runs several pieces of work in turns, so that what else the machine does meets all of them alike, and gives the median time of each.
 * A first turn, which warms them up, is not counted.
 */
export const inTurns = async (rounds: number, works: readonly (() => unknown)[]): Promise<readonly number[]> => {
  const times: number[][] = works.map(() => [])
  for (let round = 0; round <= rounds; round++)
    for (const [i, work] of works.entries()) {
      const time = await timed(work)
      if (round > 0) times[i]!.push(time)
    }
  return times.map(median)
}

setFlagsFromString("--expose-gc")
const collectGarbage = runInNewContext("gc") as () => void

/** Bytes of the heap that are in use once what nobody needs is gone. */
export const heapInUse = (): number => {
  collectGarbage()
  return process.memoryUsage().heapUsed
}
