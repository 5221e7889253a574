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

/** What a piece of work took, in milliseconds, and how many times as long the first of all took: each the median over the rounds. */
interface Measured {
  readonly time: number
  readonly ratio: number
}

/**
 * Runs several pieces of work in turns, so that what else the machine does meets all of them alike: a ratio is taken round by round, as
 * the machine's speed drifts from one to the next. Each runs once more before it is timed: behind another, the engine has forgotten what
 * it had learnt of it, and sweeps up what the other left. A first turn, which warms them up, is not counted.
 */
export const inTurns = async (rounds: number, works: readonly (() => unknown)[]): Promise<readonly Measured[]> => {
  const times: number[][] = works.map(() => [])
  for (let round = 0; round <= rounds; round++)
    for (const [i, work] of works.entries()) {
      await work()
      const time = await timed(work)
      if (round > 0) times[i]!.push(time)
    }
  return times.map((own) => ({ time: median(own), ratio: median(own.map((time, round) => times[0]![round]! / time)) }))
}

setFlagsFromString("--expose-gc")
const collectGarbage = runInNewContext("gc") as () => void

/** Bytes of the heap that are in use once what nobody needs is gone. */
export const heapInUse = (): number => {
  collectGarbage()
  return process.memoryUsage().heapUsed
}
