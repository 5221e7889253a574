import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { ArticleGraph } from "../../src/graph.ts"
import { openStore } from "../../src/store/open-store.ts"
import { type Named, type Stated, writeArticle } from "./article-graphs.ts"
import { dump } from "./dump.ts"

const PARTY: Named = { type: "Organization", name: "Thành ủy Hà Nội" }

/** Two states of the same four articles. They share a body, and each state speaks of people and meetings that the other does not. */
export const statesOf = (): readonly (readonly ArticleGraph[])[] =>
  ["trước", "sau"].map((state) =>
    Array.from({ length: 4 }, (_, article) => {
      const named = Array.from(
        { length: 12 },
        (_, i): Named => ({ type: i % 2 ? "Event" : "Person", name: `${i % 2 ? "Hội nghị" : "Ông"} ${state} số ${i + article}` }),
      )
      const stated = named.flatMap((_, i): Stated[] =>
        i % 2 ? [{ type: "ORGANIZED", from: 12, to: i }] : [{ type: "CHAIRED", from: i, to: i + 1 }],
      )
      return writeArticle({ url: `https://a.vn/${article}`, extractor: state, named: [...named, PARTY], stated })
    }),
  )

/** What a round of killing came to. */
export interface Round {
  /** How long the loader was let load. */
  readonly milliseconds: number
  /** Which whole state was left: the graph is empty before the first. */
  readonly left: "empty" | "first" | "second"
}

export interface Killing {
  /** The graph, as --graph names it. Empty before the first round. */
  readonly graph: string
  readonly rounds: number
  /** From 0 up to 1, one a round: when to kill. */
  readonly random: () => number
  /** Called when the loader is dead: waits until nothing that it began goes on. */
  readonly settled: () => Promise<void>
  readonly onRound?: (round: Round) => void
}

/** How many loads a loader may live for: every moment of one is hit, and of what comes between two. */
const LONGEST_LOADS = 2

/**
 * Kills a process that loads, again and again at random moments, every other time with the engine's own process, and looks each time at
 * what it left. Rejects where that is neither of the two states nor the empty graph that there was, or where it cannot be read.
 */
export const killRounds = async ({ graph, rounds, random, settled, onRound }: Killing): Promise<readonly Round[]> => {
  const done: Round[] = []
  const known = new Map<string, Round["left"]>([["", "empty"]])
  const reader = await openStore(graph)
  let next = startLoader(graph)
  try {
    let loadMs = 0
    for (const [i, state] of statesOf().entries()) {
      const start = performance.now()
      await reader.load(state)
      loadMs = performance.now() - start
      known.set((await dump(reader)).join("\n"), i === 0 ? "first" : "second")
    }
    await reader.remove(statesOf()[0]!.map(({ article }) => article.id))
    for (let i = 0; i < rounds; i++) {
      const loader = await next
      next = startLoader(graph)
      const milliseconds = Math.round(random() * LONGEST_LOADS * loadMs)
      loader.send("begin")
      await sleep(milliseconds)
      await kill(loader, i % 2 === 1)
      await settled()
      const left = known.get((await dump(reader)).join("\n"))
      if (!left)
        throw new Error(`killed after ${milliseconds} ms, in round ${i + 1}: the graph is neither the old one nor the new`)
      const round = { milliseconds, left }
      done.push(round)
      onRound?.(round)
    }
    return done
  } finally {
    await kill(await next, true)
    await reader.close()
  }
}

/** Started before its turn, as starting takes longer than a round. Alone in its process group. */
const startLoader = async (graph: string): Promise<ChildProcess> => {
  const loader = fork(join(__dirname, "kill-loader.ts"), [graph], {
    execArgv: ["--require", "ts-node/register/transpile-only"],
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })
  await once(loader, "message")
  return loader
}

const kill = async (loader: ChildProcess, withEngine: boolean): Promise<void> => {
  const gone = once(loader, "exit")
  if (withEngine) process.kill(-loader.pid!, "SIGKILL")
  else loader.kill("SIGKILL")
  await gone
}
