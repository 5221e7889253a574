import { request } from "node:http"
import { connect } from "node:net"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { listen } from "../../viz/listen.ts"
import { createServer } from "../../viz/server.ts"
import { dump } from "../store/dump.ts"
import { MAI, MEETING, SAMPLE } from "./seed.ts"
import { type Shown, show } from "./shown.ts"

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

describe("the viewer's server", () => {
  let shown: Shown
  let port: number
  beforeAll(async () => {
    shown = await show([SAMPLE])
    port = Number(new URL(shown.url).port)
  })
  afterAll(() => shown.close())

  // Not fetch: it would not let a test lie about the host.
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET", body = ""): Promise<Answer> =>
    new Promise((done, fail) => {
      const sent = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
        let text = ""
        answer.setEncoding("utf8")
        answer.on("data", (piece: string) => {
          text += piece
        })
        answer.on("end", () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
      })
      sent.on("error", fail)
      sent.end(body)
    })

  test.each([
    ["127.0.0.1", 200],
    ["localhost", 200],
    ["LOCALHOST:1", 200],
    ["[::1]", 200],
    ["evil.example", 421],
    ["127.0.0.1.evil.example", 421],
    ["localhost.evil.example:80", 421],
    ["0.0.0.0", 421],
  ])("asked as the host “%s” answers %i", async (host, status) => {
    for (const path of ["/api/overview", "/"]) {
      const answer = await ask(path, { host })
      expect(answer.status, path).toBe(status)
      if (status !== 200) expect(answer.body).not.toContain("Trương")
    }
  })

  test("answers its own pages and no other site's", async () => {
    const own = `127.0.0.1:${port}`
    expect((await ask("/api/overview", { host: own, origin: `http://${own}` })).status).toBe(200)
    for (const origin of ["http://evil.example", "null", "https://localhost", `http://localhost:${port}`])
      expect((await ask("/api/overview", { host: own, origin })).status, origin).toBe(403)
  })

  test("answers for a name only where it was told to", async () => {
    const listening = await listen(createServer(shown.store, { site: __dirname, hosts: ["graph.example"] }), "127.0.0.1", 0)
    const before = port
    port = listening.port
    expect((await ask("/api/health", { host: "graph.example" })).status).toBe(200)
    expect((await ask("/api/health", { host: "other.example" })).status).toBe(421)
    port = before
    await listening.close()
  })

  test("sends every page with a strict policy, and lets only an embedded view be framed", async () => {
    const { headers } = await ask("/")
    const policy = String(headers["content-security-policy"])
    for (const part of [
      "default-src 'self'",
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(part)
    expect(policy).not.toContain("unsafe")
    expect(policy).not.toContain("http")
    expect(headers["x-content-type-options"]).toBe("nosniff")
    expect(headers["referrer-policy"]).toBe("no-referrer")
    expect(String((await ask("/?embed=1")).headers["content-security-policy"])).toContain("frame-ancestors *")
  })

  test("serves the app's files and nothing beside them", async () => {
    for (const path of [
      "/../package.json",
      "/..%2fpackage.json",
      "/assets/../../api.ts",
      "/assets/%2e%2e/%2e%2e/server.ts",
      "/%2e%2e/server.ts",
      "//etc/passwd",
      "/etc/passwd",
      "/index.html%00.js",
      "/%c0%ae%c0%ae/server.ts",
      "/assets",
      "/.git/config",
    ]) {
      const answer = await ask(path)
      expect(answer.status, path).toBe(404)
      expect(answer.body, path).toMatch(/^\{"error":"[^\n]*\}$/)
    }
  })

  test("takes POST only where the description says so, and nothing else but GET", async () => {
    const json = { "content-type": "application/json" }
    expect((await ask("/api/subgraph", json, "POST", JSON.stringify({ ids: [MAI.id] }))).status).toBe(200)
    for (const [method, path] of [
      ["POST", "/api/overview"],
      ["POST", `/api/nodes/${MAI.id}`],
      ["PUT", "/api/subgraph"],
      ["DELETE", `/api/nodes/${MAI.id}`],
      ["PATCH", "/api/graph"],
      ["POST", "/"],
      ["DELETE", "/index.html"],
    ] as const)
      expect([404, 405], `${method} ${path}`).toContain((await ask(path, json, method, method === "POST" ? "{}" : "")).status)
  })

  test("stays up and unchanged under 500 hostile requests", async () => {
    const before = await dump(shown.store)
    const nasty = [
      "'; DROP TABLE x; --",
      '") DETACH DELETE n //',
      "MATCH (n) DETACH DELETE n",
      "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
      "CALL dbms.shutdown()",
      "<img src=x onerror=alert(1)>",
      "$" + "{process.exit(1)}",
      "\u0000\u0001\uffff",
      "\u202egnort",
      "a".repeat(399),
      "%",
      "\\",
      "`",
      "{}",
      "[object Object]",
      "NaN",
      "-1",
      "1e309",
      "../../../etc/passwd",
      "constructor",
      "__proto__",
    ].map(encodeURIComponent)
    const ways: readonly ((text: string) => Promise<Answer>)[] = [
      (text) => ask(`/api/search?q=${text}`),
      (text) => ask(`/api/search?q=a&type=${text}`),
      (text) => ask(`/api/search?q=a&limit=${text}`),
      (text) => ask(`/api/nodes/${text}`),
      (text) => ask(`/api/nodes/${text}/neighbours`),
      (text) => ask(`/api/articles/${text}`),
      (text) => ask(`/api/evidence?from=${text}&type=${text}&to=${text}`),
      (text) => ask(`/api/evidence?from=${MAI.id}&type=${text}&to=${MEETING.id}`),
      (text) => ask(`/api/path?from=${text}&to=${text}`),
      (text) => ask(`/api/${text}`),
      (text) => ask(`/${text}`),
      (text) => ask("/api/subgraph", { "content-type": "application/json" }, "POST", text),
      (text) =>
        ask("/api/subgraph", { "content-type": "application/json" }, "POST", JSON.stringify({ ids: [decodeURIComponent(text)] })),
      (text) =>
        ask("/api/subgraph", { "content-type": "application/json" }, "POST", JSON.stringify({ ids: [MAI.id], [text]: text })),
      (text) => ask("/api/overview", { "x-forwarded-host": text, cookie: text }),
      (text) => ask("/api/graph", { "content-type": text }, "POST", text),
      (text) => ask(`/api/nodes/${MAI.id}?cypher=${text}`),
      (text) => ask(`/?embed=${text}`),
      (text) => ask(`/assets/${text}.js`),
      (text) => ask("/api/health", { host: text }),
      (text) => ask("/api/health", { origin: text }),
      (text) => ask("/api/subgraph", { "content-type": "application/json", "content-encoding": text }, "POST", text),
      (text) => ask(`/api/search?q=${text}&q=${text}`),
      (text) => ask(`/api/nodes/${MAI.id}/${text}`),
    ]
    let sent = 0
    for (const way of ways) {
      const answers = await Promise.all(nasty.map(way))
      sent += answers.length
      for (const { status, body } of answers) {
        expect(status, body).toBeLessThan(500)
        expect(body).not.toMatch(/node_modules|at Object\.|root:x:/)
      }
    }
    expect(sent).toBeGreaterThanOrEqual(500)
    expect(await dump(shown.store)).toEqual(before)
    expect((await ask("/api/health")).status).toBe(200)
  })

  test("answers others while a client sends its headers a byte at a time", async () => {
    const slow = Array.from({ length: 20 }, () =>
      connect(port, "127.0.0.1", function (this: import("node:net").Socket) {
        this.write("GET /api/overview HTTP/1.1\r\nHost: 127.")
      }),
    )
    for (const socket of slow) socket.on("error", () => {})
    expect((await ask("/api/overview")).status).toBe(200)
    for (const socket of slow) socket.destroy()
  })

  test("takes a free port where the usual one is asked for twice, and says so where one was named", async () => {
    const app = createServer(shown.store, { site: __dirname })
    await expect(listen(app, "127.0.0.1", port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`)
    const one = await listen(app, "127.0.0.1", null)
    const two = await listen(app, "127.0.0.1", null)
    expect(one.port).not.toBe(two.port)
    await Promise.all([one.close(), two.close()])
  })
})
