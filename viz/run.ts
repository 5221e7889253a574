import { homedir } from "node:os"
import { join, sep } from "node:path"
import { type Command, InvalidArgumentError } from "commander"
import type { GraphStore } from "../src/store/graph-store.ts"
import { openStore } from "../src/store/open-store.ts"
import { command } from "../src/terminal/command.ts"
import { buildSite, SITE } from "./build.ts"
import { listen } from "./listen.ts"
import { createServer } from "./server.ts"

export interface ViewOptions {
  readonly graph?: string
  readonly port?: number
  readonly host: string
  readonly open: boolean
}

const portNumber = (text: string): number => {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError("a port is a number from 0 to 65535.")
  return port
}

/** The options that `npm start` and `npm run view` share. */
export const viewCommand = (name: string, description: string): Command =>
  command(name, description)
    .option("--graph <where>", "the graph: a file, or neo4j://user:password@host:7687 (default: GRAPH, else data/graph.grafeo)")
    .option("--port <number>", "the port (default: 7411, or a free one where that is taken)", portNumber)
    .option("--host <name>", "the address to listen on; anything but 127.0.0.1 lets others in", "127.0.0.1")
    .option("--no-open", "do not open a browser")

/** True where a browser can be opened: a desktop, and nobody's test run. */
const hasDesktop = (): boolean =>
  !process.env.CI &&
  Boolean(process.stdout.isTTY) &&
  (process.platform === "darwin" || process.platform === "win32" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY))

const short = (path: string): string => (path.startsWith(homedir() + sep) ? join("~", path.slice(homedir().length)) : path)

/**
 * Builds the app where needed, serves it over `prepare`'s graph until the process is told to stop, and says where.
 * Resolves when everything is closed.
 */
export const runViewer = async (
  options: ViewOptions,
  prepare: (store: GraphStore) => Promise<readonly string[]>,
): Promise<void> => {
  await buildSite((line) => console.log(line))
  const store = await openStore(options.graph)
  try {
    const lines = await prepare(store)
    const hosts = ["127.0.0.1", "localhost", "::1", "0.0.0.0", "::"].includes(options.host) ? [] : [options.host]
    const listening = await listen(createServer(store, { site: SITE, hosts }), options.host, options.port ?? null)
    for (const line of lines) console.log(line)
    console.log(`\nThe graph in ${short(store.address)} is shown at\n\n  ${listening.url}\n`)
    console.log("Next: npm run ingest -- YOUR_FILES…   adds articles; reload the page to see them.")
    console.log("      npm run query                   lists the questions you can ask.   Ctrl+C stops.")
    if (options.open && hasDesktop()) {
      const { default: open } = await import("open")
      await open(listening.url).catch(() => undefined)
    }
    await new Promise<void>((stop) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop())
    })
    await listening.close()
  } finally {
    await store.close()
  }
}
