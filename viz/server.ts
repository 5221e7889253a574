import { readFile, stat } from "node:fs/promises"
import { extname, join, resolve, sep } from "node:path"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { HTTPException } from "hono/http-exception"
import type { GraphStore } from "../src/store/graph-store.ts"
import { QueryRefused, type RefusalReason, StoreProblem } from "../src/store/graph-store.ts"
import { LIMITS } from "./api.ts"
import { guard } from "./guard.ts"
import { apiRoutes } from "./routes.ts"
import { Busy } from "./turns.ts"

const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".png": "image/png",
}

const STATUS = {
  syntax: 400,
  writes: 403,
  files: 403,
  administration: 403,
  unsupported: 400,
  time: 503,
  memory: 503,
  cancelled: 499,
  failed: 400,
} as const satisfies Record<RefusalReason, number>

export interface ServerOptions {
  /** The folder of the built app. */
  readonly site: string
  /** Host names besides localhost that the server answers for. */
  readonly hosts?: readonly string[]
}

/** The viewer's web server over a graph: a read-only API under `/api`, and the built app. It never writes, and says what it refuses. */
export const createServer = (store: GraphStore, { site, hosts = [] }: ServerOptions): Hono => {
  const app = new Hono()
  app.use(guard(hosts))
  app.use(
    bodyLimit({
      maxSize: LIMITS.bodyBytes,
      // What is left of the body is not read, so the connection is of no more use.
      onError: (c) =>
        c.json({ error: `A request may hold at most ${LIMITS.bodyBytes} bytes.`, code: "size" }, 413, { Connection: "close" }),
    }),
  )
  app.onError((error, c) => {
    if (error instanceof QueryRefused) {
      const status = STATUS[error.reason] as 400
      return c.json({ error: error.message, code: error.reason, ...(error.place ? { place: error.place } : {}) }, status)
    }
    if (error instanceof Busy)
      return c.json({ error: error.message, code: "busy" }, 503, { "Retry-After": String(LIMITS.retrySeconds) })
    if (error instanceof StoreProblem) return c.json({ error: error.message, code: "store" }, 503)
    if (error instanceof HTTPException) return c.json({ error: error.message, code: "request" }, error.status)
    // Whoever asked has gone in the midst of asking: nobody reads this.
    if (c.req.raw.signal.aborted) return c.json({ error: "The request was not whole.", code: "cancelled" }, 400)
    console.error(`Answering ${c.req.method} ${c.req.path} failed: ${error.message}`)
    return c.json({ error: "The graph could not be read. The server's terminal says why.", code: "server" }, 500)
  })
  app.route("/api", apiRoutes(store))
  app.all("/api/*", (c) => c.json({ error: `There is no ${c.req.method} ${c.req.path}.`, code: "route" }, 404))

  const root = resolve(site)
  app.get("*", async (c) => {
    const path = c.req.path === "/" ? "/index.html" : decodePath(c.req.path)
    const file = path === null ? null : resolve(join(root, path))
    const inside = file?.startsWith(root + sep) === true
    const found = inside && file !== null ? await stat(file).catch(() => null) : null
    const kind = KINDS[extname(file ?? "")]
    if (file === null || !found?.isFile() || !kind) return c.json({ error: `There is no ${c.req.path}.`, code: "route" }, 404)
    c.header("Content-Type", kind)
    // Built files carry a hash in their names: they never change.
    c.header("Cache-Control", path?.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache")
    return c.body(new Uint8Array(await readFile(file)))
  })
  app.all("*", (c) => c.json({ error: `${c.req.method} is not answered here.`, code: "method" }, 405))
  return app
}

const decodePath = (path: string): string | null => {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes("\0") ? null : decoded
  } catch {
    return null
  }
}
