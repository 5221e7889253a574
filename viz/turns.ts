import { cancelled } from "../src/store/read-guard.ts"

/** As much slow work is waiting as may wait: whoever asks now is to ask again later. */
export class Busy extends Error {
  constructor(running: number, waiting: number, seconds: number) {
    super(
      `Máy chủ đang bận: ${running} truy vấn đang chạy, ${waiting} đang chờ. Hãy hỏi lại sau ${seconds} giây. The server is busy: ${running} running, ${waiting} waiting. Ask again in ${seconds} seconds.`,
    )
    this.name = "Busy"
  }
}

/** Lets little slow work run at once, in the order in which it came, so that all else is answered meanwhile. */
export class Turns {
  readonly #atOnce: number
  readonly #mayWait: number
  readonly #seconds: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  /** `seconds`: how long whoever is turned away is asked to wait. */
  constructor(atOnce: number, mayWait: number, seconds: number) {
    this.#atOnce = atOnce
    this.#mayWait = mayWait
    this.#seconds = seconds
  }

  /** Does the work when its turn comes. Rejects with `Busy` where too much waits, and with a `QueryRefused` where `signal` ends the wait. */
  async take<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atOnce) await this.#wait(signal)
    else this.#running++
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      // Who waits next takes over this turn: nobody who comes now is before them.
      if (next) next()
      else this.#running--
    }
  }

  #wait(signal: AbortSignal): Promise<void> {
    if (this.#waiting.length >= this.#mayWait) throw new Busy(this.#running, this.#waiting.length, this.#seconds)
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(cancelled())
      const go = (): void => {
        signal.removeEventListener("abort", leave)
        resolve()
      }
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1)
        reject(cancelled())
      }
      this.#waiting.push(go)
      signal.addEventListener("abort", leave, { once: true })
    })
  }
}
