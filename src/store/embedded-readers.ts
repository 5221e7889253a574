import { Engine } from "./embedded-engine.ts"
import { checkGraphFile, damaged, generationOf } from "./embedded-file.ts"
import { checkModel } from "./model.ts"
import { cancelled } from "./read-guard.ts"

interface Reader {
  readonly engine: Engine
  /** Null holds an empty graph: there was no file. */
  readonly generation: string | null
}

/**
 * The processes that answer queries on one graph file. Each holds one generation and works on one query at a time, so ending a query
 * is ending its process, and no other query suffers. A reader of an old generation is let go as soon as it is idle.
 */
export class EmbeddedReaders {
  readonly #path: string
  readonly #most: number
  readonly #memoryBytes: number
  readonly #idle: Reader[] = []
  readonly #queue: (() => void)[] = []
  #busy = 0
  #closed = false

  constructor(path: string, most: number, memoryBytes: number) {
    this.#path = path
    this.#most = most
    this.#memoryBytes = memoryBytes
  }

  /** Runs `work` on a reader of the file as it is now. Whoever waits for one goes away when `signal` says so. */
  async use<T>(work: (engine: Engine) => Promise<T>, signal?: AbortSignal): Promise<T> {
    while (this.#busy >= this.#most) await this.#turn(signal)
    // A turn may be given in the moment of cancelling.
    if (signal?.aborted) {
      this.#queue.shift()?.()
      throw cancelled()
    }
    if (this.#closed) throw new Error("the store is closed")
    this.#busy++
    let reader: Reader | undefined
    try {
      reader = await this.#take()
      return await work(reader.engine)
    } finally {
      this.#busy--
      if (reader) await this.#give(reader)
      this.#queue.shift()?.()
    }
  }

  /** Takes over a process that already holds the newest generation. */
  async adopt(engine: Engine): Promise<void> {
    const generation = await generationOf(this.#path)
    await this.#give({ engine, generation })
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#idle.splice(0).map(({ engine }) => engine.kill()))
  }

  #turn(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(cancelled())
      const leave = (): void => {
        this.#queue.splice(this.#queue.indexOf(go), 1)
        reject(cancelled())
      }
      const go = (): void => {
        signal?.removeEventListener("abort", leave)
        resolve()
      }
      this.#queue.push(go)
      signal?.addEventListener("abort", leave)
    })
  }

  async #take(): Promise<Reader> {
    const generation = await generationOf(this.#path)
    const idle = this.#idle.splice(0)
    const fit = idle.find((reader) => reader.engine.alive && reader.generation === generation)
    for (const reader of idle) {
      if (reader === fit) continue
      if (reader.generation === generation && reader.engine.alive) this.#idle.push(reader)
      else await reader.engine.kill()
    }
    return fit ?? (await this.#open(generation))
  }

  async #open(generation: string | null): Promise<Reader> {
    await checkGraphFile(this.#path)
    const engine = new Engine()
    try {
      const mode = generation === null ? "empty" : "read"
      await engine.open(this.#path, mode, this.#memoryBytes).catch((error) => damaged(this.#path, error))
      if (mode === "read") await checkModel(this.#path, (cypher) => engine.rows(cypher, {}))
      return { engine, generation }
    } catch (error) {
      await engine.kill()
      throw error
    }
  }

  async #give(reader: Reader): Promise<void> {
    if (this.#closed || !reader.engine.alive || this.#idle.length >= this.#most) await reader.engine.kill()
    else this.#idle.push(reader)
  }
}
