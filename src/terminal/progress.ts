import { SingleBar } from "cli-progress"

/** A run that is shorter than this shows no bar. */
const PATIENCE_MS = 2000

export interface Progress {
  /** Say that one more is done. */
  readonly tick: () => void
  /** Takes the bar away. */
  readonly stop: () => void
}

/**
 * A progress bar on standard error, where that is a terminal and the run takes longer than two seconds; else nothing.
 * `total` may be null where it is not known: then only the count is shown.
 */
export const progress = (total: number | null, what: string, stream: NodeJS.WriteStream = process.stderr): Progress => {
  if (!stream.isTTY) return { tick: () => {}, stop: () => {} }
  const started = Date.now()
  const format = total === null ? `{value} ${what}` : `{bar} {percentage}% | {value}/{total} ${what} | {eta_formatted} left`
  const bar = new SingleBar({ format, stream, clearOnComplete: true, hideCursor: true, barsize: 30 })
  let done = 0
  return {
    tick: () => {
      done++
      if (bar.isActive) bar.update(done)
      else if (Date.now() - started > PATIENCE_MS) bar.start(total ?? 0, done)
    },
    stop: () => bar.stop(),
  }
}
