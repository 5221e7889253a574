import { type ChildProcess, fork } from "node:child_process"
import { randomUUID } from "node:crypto"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** `empty` holds an empty graph, whatever the path. */
export type OpenMode = "read" | "write" | "empty"

/** What the child process understands. */
export type EngineRequest =
  | { readonly op: "lock"; readonly path: string }
  | { readonly op: "create"; readonly path: string }
  | { readonly op: "open"; readonly path: string; readonly mode: OpenMode; readonly memoryBytes?: number }
  | { readonly op: "plan"; readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> }
  | { readonly op: "run"; readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>>; readonly rows: number }
  | { readonly op: "close" }

/** An error that the engine answered with; `status` is its GQLSTATUS ("42001" for a syntax error), empty where it has none. */
export class EngineError extends Error {
  readonly status: string
  constructor(message: string, status: string) {
    super(message)
    this.name = "EngineError"
    this.status = status
  }
}

/** The child process ended before it answered: `reason` tells a memory limit, our own kill, or a crash of the engine. */
export class EngineGone extends Error {
  readonly reason: "memory" | "killed" | "crash"
  constructor(reason: EngineGone["reason"], message: string) {
    super(message)
    this.name = "EngineGone"
    this.reason = reason
  }
}

export interface EngineRows {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  readonly truncated: boolean
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

type Reply = { id: number; value: unknown } | { id: number; error: { message: string; status: string } }

/** The exit code by which the child says that it reached its memory limit. */
const MEMORY_EXIT_CODE = 77

/**
 * One child process with one graph file open in it. The engine runs there because a query can only be stopped by ending its process,
 * a panic of the engine must not end ours, and memory of a closed graph is given back only by the operating system.
 */
export class Engine {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, Waiting>()
  readonly #ended: Promise<void>
  #gone: EngineGone | undefined
  #killed = false
  #next = 1

  constructor() {
    // The engine leaves what it keeps beside memory, even of a graph that it closed: its process makes this folder and all goes with it.
    const scratch = join(tmpdir(), `daumoi-${process.pid}-${randomUUID().slice(0, 8)}`)
    this.#child = fork(join(__dirname, "embedded-engine-main.js"), [scratch], {
      serialization: "advanced",
      execArgv: [],
      env: { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    })
    let said = ""
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-2000)
    })
    this.#child.on("message", (reply: Reply) => this.#receive(reply))
    this.#child.on("error", (error) => this.#end(new EngineGone("crash", error.message)))
    this.#ended = new Promise((resolve) => {
      this.#child.on("close", (code, signal) => {
        const last = said.trim().split("\n").at(-1) ?? ""
        const reason = this.#killed ? "killed" : code === MEMORY_EXIT_CODE ? "memory" : "crash"
        this.#end(new EngineGone(reason, last || `it ended with ${signal ?? `code ${code}`}`))
        // A folder that stays is no reason to fail.
        void rm(scratch, { recursive: true, force: true })
          .catch(() => {})
          .finally(resolve)
      })
    })
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /** False from the moment it is to end, though its process may take a while to. */
  get alive(): boolean {
    return this.#gone === undefined && !this.#killed
  }

  /** Takes the lock file at `path`, held until the process ends. Rejects with an EngineError while another process holds it. */
  async lock(path: string): Promise<void> {
    await this.#ask({ op: "lock", path })
  }

  /** Makes an empty graph file. */
  async create(path: string): Promise<void> {
    await this.#ask({ op: "create", path })
  }

  async open(path: string, mode: OpenMode, memoryBytes?: number): Promise<void> {
    await this.#ask(memoryBytes === undefined ? { op: "open", path, mode } : { op: "open", path, mode, memoryBytes })
  }

  /** The plan of a query, without running it. */
  async plan(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<string> {
    try {
      return (await this.#ask({ op: "plan", cypher, parameters })) as string
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      // The query was asked for under a line of its own, EXPLAIN.
      throw new EngineError(
        error.message.replace(/query:(\d+):/, (_, line) => `query:${Number(line) - 1}:`),
        error.status,
      )
    }
  }

  async run(cypher: string, parameters: Readonly<Record<string, unknown>>, rows = Number.MAX_SAFE_INTEGER): Promise<EngineRows> {
    return (await this.#ask({ op: "run", cypher, parameters, rows })) as EngineRows
  }

  /** The whole answer, a map a row. */
  async rows(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const { columns, rows } = await this.run(cypher, parameters)
    return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])))
  }

  /** Writes everything into the file and closes it; the process stays, with its lock. */
  async close(): Promise<void> {
    await this.#ask({ op: "close" })
  }

  /** Ends the process whatever it is doing, and waits until it and its folder are gone. */
  async kill(): Promise<void> {
    this.#killed = true
    this.#child.kill("SIGKILL")
    await this.#ended
  }

  #ask(request: EngineRequest): Promise<unknown> {
    if (this.#gone) return Promise.reject(this.#gone)
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      // What cannot be sent has no one to answer it: the process is ending, and "close" tells those who wait why.
      this.#child.send({ ...request, id }, (error) => {
        if (error) this.#child.kill("SIGKILL")
      })
    })
  }

  #receive(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ("error" in reply) waiting?.reject(new EngineError(reply.error.message, reply.error.status))
    else waiting?.resolve(reply.value)
  }

  #end(gone: EngineGone): void {
    this.#gone ??= gone
    for (const waiting of this.#waiting.values()) waiting.reject(this.#gone)
    this.#waiting.clear()
  }
}
