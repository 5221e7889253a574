import { PassThrough } from "node:stream"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { progress } from "../../src/terminal/progress.ts"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A stream that is a terminal or not, and all that was written to it. */
const streamOf = (isTTY: boolean) => {
  const stream = new PassThrough()
  let written = ""
  stream.on("data", (chunk) => {
    written += chunk
  })
  const terminal = Object.assign(stream, {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  })
  return { stream: terminal as unknown as NodeJS.WriteStream, written: () => written }
}

/** Three articles, the second of which takes `milliseconds`. */
const runOf = (isTTY: boolean, total: number | null, milliseconds: number): string => {
  const { stream, written } = streamOf(isTTY)
  const bar = progress(total, "articles", stream)
  bar.tick()
  vi.advanceTimersByTime(milliseconds)
  bar.tick()
  vi.advanceTimersByTime(1000)
  bar.tick()
  bar.stop()
  return written()
}

test("a long run on a terminal shows how far it is", () => {
  expect(runOf(true, 4, 3000)).toMatch(/50% \| 2\/4 articles/)
})

test("a long run of unknown length shows how many are done", () => {
  expect(runOf(true, null, 3000)).toMatch(/2 articles/)
})

test("a short run on a terminal shows nothing", () => {
  expect(runOf(true, 4, 100)).toBe("")
})

test("a run without a terminal shows nothing, however long it is", () => {
  expect(runOf(false, 4, 60_000)).toBe("")
})
