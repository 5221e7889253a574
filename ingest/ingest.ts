import type { GraphStore } from "../src/store/graph-store.ts"
import { openStore } from "../src/store/open-store.ts"
import { command, Failure, print, run } from "../src/terminal/command.ts"
import { progress } from "../src/terminal/progress.ts"
import { table } from "../src/terminal/table.ts"
import { countArticles } from "./count-articles.ts"
import { ingestArticles } from "./ingest-articles.ts"
import { readSources } from "./readers/sources.ts"
import { reportLines } from "./report.ts"

interface Options {
  readonly remove?: readonly string[]
  readonly list?: true
  readonly graph?: string
}

/** The exit code of what Ctrl-C ended. */
const INTERRUPTED = 130

/** Aborts at the first Ctrl-C, so that the run ends between two articles; a second one ends it at once. */
const stopOnInterrupt = (): AbortSignal => {
  const stop = new AbortController()
  process.on("SIGINT", () => {
    if (stop.signal.aborted) process.exit(INTERRUPTED)
    process.stderr.write("\nstopping after this article; press Ctrl-C again to stop at once\n")
    stop.abort()
  })
  return stop.signal
}

const load = async (store: GraphStore, sources: readonly string[]): Promise<void> => {
  const signal = stopOnInterrupt()
  const bar = progress(process.stderr.isTTY ? await countArticles(sources) : null, "articles")
  try {
    const report = await ingestArticles(readSources(sources), store, { signal, onReading: bar.tick })
    bar.stop()
    await print(`${reportLines(report, store.address).join("\n")}\n`)
    if (report.stopped) process.exitCode = INTERRUPTED
    else if (report.skipped.length > 0) process.exitCode = 1
  } finally {
    bar.stop()
  }
}

const remove = async (store: GraphStore, ids: readonly string[]): Promise<void> => {
  const removed = await store.remove(ids)
  const missing = ids.filter((id) => !removed.includes(id))
  await print(`${removed.length} of ${ids.length} articles removed from ${store.address}.\n`)
  if (missing.length > 0)
    throw new Failure(`not in the graph: ${missing.join(", ")}; npm run ingest -- --list prints the ids of what is in it`)
}

const list = async (store: GraphStore): Promise<void> => {
  const { rows } = await store.read(
    "MATCH (a:Article) RETURN a.id AS id, a.published AS published, a.source AS source, a.title AS title ORDER BY published, title, id",
    {},
    { rows: 1_000_000 },
  )
  const cells = rows.map((row) => row.map((cell) => String(cell ?? "")))
  await print(
    rows.length === 0 ? `${store.address} holds no articles.\n` : `${table(["id", "published", "source", "title"], cells)}\n`,
  )
}

const ingest = async (sources: readonly string[], options: Options): Promise<void> => {
  if (sources.length === 0 && !options.list && !options.remove)
    throw new Failure("name the files or folders to read, or - for standard input (--help tells more)", 2)
  const store = await openStore(options.graph)
  try {
    if (options.remove) await remove(store, options.remove)
    if (sources.length > 0) await load(store, sources)
    if (options.list) await list(store)
  } finally {
    await store.close()
  }
}

void run(
  command("npm run ingest --", "Reads articles into the graph, removes them from it, or lists those in it.")
    .argument("[sources...]", "text files, JSON Lines files (.jsonl), folders of them, or - for standard input")
    .option("--remove <id...>", "take the articles with these ids out of the graph, and whatever only they state")
    .option("--list", "list the articles in the graph with their ids")
    .option(
      "--graph <address>",
      "the graph: a file, or neo4j://user:password@host:port (default: $GRAPH, else data/graph.grafeo)",
    )
    .action(ingest),
)
