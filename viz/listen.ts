import { createServer as createProbe } from "node:net"
import { serve } from "@hono/node-server"
import type { Hono } from "hono"

export const USUAL_PORT = 7411

/** A running server: `url` is where people find it; `close` lets answers under way finish, for three seconds. */
export interface Listening {
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((done) => {
    const probe = createProbe()
    probe.once("error", () => done(false))
    probe.listen(port, host, () => probe.close(() => done(true)))
  })

/** Listens on the asked port, or on the usual one and, where that is taken, on one that is free. An asked port that is taken is an error. */
export const listen = async (app: Hono, host: string, asked: number | null): Promise<Listening> => {
  if (asked !== null && asked !== 0 && !(await isFree(asked, host)))
    throw new Error(`Port ${asked} on ${host} is taken or not allowed: choose another with --port, or leave it out.`)
  const port = asked ?? ((await isFree(USUAL_PORT, host)) ? USUAL_PORT : 0)
  return new Promise((done, fail) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
      const name = host === "127.0.0.1" || host === "0.0.0.0" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host
      done({
        url: `http://${name}:${info.port}/`,
        port: info.port,
        close: () =>
          new Promise((closed) => {
            const force = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 3000)
            server.close(() => {
              clearTimeout(force)
              closed()
            })
            if ("closeIdleConnections" in server) server.closeIdleConnections()
          }),
      })
    })
    // A client that sends its headers or body a byte at a time is let go.
    if ("headersTimeout" in server) {
      server.headersTimeout = 10_000
      server.requestTimeout = 30_000
      server.maxConnections = 200
    }
    server.once("error", (error) => fail(new Error(`Listening on ${host}:${port} failed: ${error.message}`)))
  })
}
