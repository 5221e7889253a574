import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { type ClientRequest, type IncomingMessage, request } from "node:http"
import { connect, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { text } from "node:stream/consumers"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { LIMITS } from "../../viz/api.ts"
import { dump } from "../store/dump.ts"
import { MAI, MEETING, SAMPLE } from "./seed.ts"
import { type Shown, show } from "./shown.ts"

vi.setConfig({ testTimeout: 180_000 })

const SECRET = "only-in-this-file-7d1f"

interface Answer {
  readonly status: number
  readonly body: string
}

describe("the viewer's server under attack", () => {
  let folder: string
  let secretFile: string
  let shown: Shown
  let port: number
  let before: readonly string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "daumoi-test-"))
    secretFile = join(folder, "secret.csv")
    writeFileSync(secretFile, `${SECRET}\n`)
    shown = await show([SAMPLE])
    port = Number(new URL(shown.url).port)
    before = await dump(shown.store)
    vi.spyOn(console, "error")
  })
  afterAll(async () => {
    vi.mocked(console.error).mockRestore()
    await shown.close()
    rmSync(folder, { recursive: true })
  })
  // Whatever was tried: the server is up, and the graph is as it was, and no fault of its own was told in the terminal.
  afterEach(async () => {
    expect(vi.mocked(console.error).mock.calls).toEqual([])
    expect((await ask("/api/health")).status).toBe(200)
    expect(await dump(shown.store)).toEqual(before)
  })

  const open = (path: string, headers: Record<string, string> = {}, method = "GET"): [ClientRequest, Promise<Answer>] => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers })
    const answer = new Promise<Answer>((done, fail) => {
      sent.on("response", (response) => {
        let body = ""
        response.setEncoding("utf8").on("data", (piece: string) => {
          body += piece
        })
        response.on("end", () => done({ status: response.statusCode ?? 0, body }))
        response.on("error", fail)
      })
      sent.on("error", fail)
    })
    return [sent, answer]
  }
  const ask = (path: string, body?: string): Promise<Answer> => {
    const [sent, answer] = open(path, { "content-type": "application/json" }, body === undefined ? "GET" : "POST")
    sent.end(body)
    return answer
  }
  const run = (cypher: string, route = "query"): Promise<Answer> => ask(`/api/${route}`, JSON.stringify({ cypher }))

  /** What the server says to these bytes until it hangs up. */
  const raw = (bytes: string): Promise<string> =>
    new Promise((done) => {
      let said = ""
      const socket = connect(port, "127.0.0.1", () => socket.end(bytes))
      socket.setEncoding("utf8").on("data", (piece: string) => {
        said += piece
      })
      socket.on("error", () => {})
      socket.on("close", () => done(said))
    })

  test("runs and explains no Cypher that writes, reads a file, calls out or administers", async () => {
    const url = `file://${secretFile}`
    const hostile = [
      "MATCH (n) DETACH DELETE n",
      "MATCH (n) SET n.name = 'x' RETURN n",
      "CREATE (:Person {id: 'x'})",
      "MERGE (:Person {id: 'x'})",
      "MATCH (n) REMOVE n:Person",
      "MATCH (a)-[r]->(b) DELETE r",
      "FOREACH (x IN range(1, 10) | CREATE (:X))",
      "CALL { CREATE (:X) } RETURN 1",
      "MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS",
      "CRE\\u0041TE (:X)",
      "INSERT (:X)",
      `LOAD CSV FROM '${url}' AS line RETURN line`,
      `LOAD CSV FROM '${secretFile}' AS line RETURN line`,
      `lOaD/**/cSv FROM "${url}" AS line RETURN line`,
      `L\\u004fAD CSV FROM '${url}' AS line RETURN line`,
      `LOAD CSV FROM 'http://127.0.0.1:${port}/api/overview' AS line RETURN line`,
      `LOAD JSONL FROM '${secretFile}' AS line RETURN line`,
      `LOAD PARQUET FROM '${secretFile}' AS line RETURN line`,
      `RETURN 1 AS x UNION LOAD CSV FROM '${url}' AS x RETURN x`,
      `MATCH (n) WHERE EXISTS { LOAD CSV FROM '${url}' AS line } RETURN n`,
      `COPY (n) TO '${join(folder, "written.csv")}'`,
      "CALL dbms.listConfig()",
      "CALL dbms.shutdown()",
      "SHOW USERS",
      "DROP INDEX entity_name",
      "CREATE INDEX x FOR (n:X) ON (n.y)",
      "USE system SHOW DATABASES",
      "PROFILE CREATE (:X)",
    ]
    for (const cypher of hostile) {
      for (const route of ["query", "explain"]) {
        const { status, body } = await run(cypher, route)
        expect(status, `${route} ${cypher}`).toBeGreaterThanOrEqual(400)
        expect(status, `${route} ${cypher}`).toBeLessThan(500)
        expect(body).toMatch(/^\{"error":"[^\n]{10,}\}$/)
        expect(body).not.toContain(SECRET)
      }
    }
  })

  test("stops a query that would eat the memory or take for ever, and answers others meanwhile", async () => {
    const eating = run("UNWIND range(1, 2000000000) AS x WITH collect(x) AS xs RETURN size(xs) AS n")
    const meanwhile = await Promise.all(Array.from({ length: 20 }, () => ask(`/api/nodes/${MAI.id}`)))
    expect(meanwhile.map(({ status }) => status)).toEqual(meanwhile.map(() => 200))
    const stopped = await eating
    expect(stopped.status).toBe(503)
    expect(JSON.parse(stopped.body).code).toMatch(/^(?:memory|time)$/)
  })

  test("cuts answers that would be too large, and says so", async () => {
    const rows = await run("UNWIND range(1, 1000000) AS x RETURN x")
    expect(JSON.parse(rows.body)).toMatchObject({ truncated: true, limits: { rows: LIMITS.rows } })
    const deep = await run(`RETURN ${"[".repeat(5000)}1${"]".repeat(5000)} AS x`)
    expect([200, 400, 503]).toContain(deep.status)
    expect((await run(`RETURN '${"x".repeat(LIMITS.bodyBytes)}' AS x`)).status).toBe(413)
  })

  test("takes no body beyond the limit, however it is sent", async () => {
    const json = { "content-type": "application/json" }
    const ways: readonly [headers: Record<string, string>, pieces: number][] = [
      [{ ...json, "content-length": String(100 * 1024 ** 2) }, 1600],
      [{ ...json, "transfer-encoding": "chunked" }, 1600],
      [{ ...json, "content-length": String(1024 ** 4) }, 1],
    ]
    for (const [headers, pieces] of ways) {
      const [sent, answer] = open("/api/subgraph", headers, "POST")
      let over = false
      const outcome = answer.then(
        ({ status }) => status,
        (error: NodeJS.ErrnoException) => error.code,
      )
      void outcome.then(() => {
        over = true
      })
      for (let i = 0; i < pieces && !over; i++) {
        sent.write("x".repeat(64 * 1024))
        await sleep(0)
      }
      // It hangs up while the rest is on its way, so not every client sees the answer.
      expect([413, "ECONNRESET", "EPIPE"]).toContain(await outcome)
      sent.destroy()
    }
  })

  test("answers what is not HTTP, or two things at once, with an error or not at all", async () => {
    const host = `Host: 127.0.0.1:${port}`
    const hostile = [
      "\u0000\u0001\u0002",
      "GET",
      "GET /\r\n\r\n",
      `GET /api/overview HTTP/9.9\r\n${host}\r\n\r\n`,
      "GET /api/overview HTTP/1.1\r\n\r\n",
      `GET /api/overview HTTP/1.1\r\n${host}\r\nHost: evil.example\r\n\r\n`,
      `GET /api/overview HTTP/1.1\r\n${host}\r\nX: ${"y".repeat(200_000)}\r\n\r\n`,
      `GET /${"a".repeat(200_000)} HTTP/1.1\r\n${host}\r\n\r\n`,
      `GET /api/overview HTTP/1.1\r\n${host}\r\n${Array.from({ length: 20_000 }, (_, i) => `X-${i}: y\r\n`).join("")}\r\n`,
      `POST /api/subgraph HTTP/1.1\r\n${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
      `POST /api/subgraph HTTP/1.1\r\n${host}\r\nContent-Length: -1\r\n\r\n`,
      `POST /api/subgraph HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n`,
      `GET http://evil.example/api/overview HTTP/1.1\r\nHost: evil.example\r\n\r\n`,
      `CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n`,
      `GET /api/overview HTTP/1.1\r\n${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nOrigin: http://evil.example\r\n\r\n`,
      `OPTIONS * HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
      `TRACE / HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
    ]
    for (const bytes of hostile) {
      const said = await raw(bytes)
      expect(said, bytes.slice(0, 80)).toMatch(/^(?:$|HTTP\/1\.1 4\d\d )/)
      expect(said).not.toContain("Trương")
    }
  })

  test("answers others while clients send or read a byte at a time", async () => {
    const sockets: Socket[] = []
    const slow = (bytes: string): void => {
      const socket = connect(port, "127.0.0.1", () => socket.write(bytes))
      socket.on("error", () => {})
      socket.pause()
      sockets.push(socket)
    }
    for (let i = 0; i < 40; i++) {
      slow("POST /api/subgraph HTTP/1.1\r\nHost: 127.")
      slow(
        `POST /api/subgraph HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{`,
      )
      // It never reads what it asked for.
      slow(`GET /api/graph HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`.repeat(20))
    }
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask("/api/overview")))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    for (const socket of sockets) socket.destroy()
  })

  test("says by its health route that the graph cannot be read, and that it can be again", async () => {
    const { address } = shown.store
    renameSync(address, `${address}.aside`)
    writeFileSync(address, "GRAF and nothing else")
    for (const path of ["/api/health", "/api/overview", `/api/nodes/${MAI.id}`]) {
      const { status, body } = await ask(path)
      expect(status, path).toBe(503)
      expect(JSON.parse(body)).toEqual({ error: expect.stringMatching(/it is damaged .*; move it away/), code: "store" })
    }
    renameSync(`${address}.aside`, address)
    expect(JSON.parse((await ask("/api/health")).body)).toMatchObject({ ok: true, articles: 1 })
  })

  test("expands for many at once, each as if it were alone", async () => {
    const paths = [
      `/api/nodes/${MAI.id}/neighbours`,
      `/api/nodes/${MEETING.id}/neighbours`,
      `/api/path?from=${MAI.id}&to=${MEETING.id}`,
      "/api/graph",
      "/api/search?q=mai",
    ]
    const alone = new Map<string, Answer>()
    for (const path of paths) alone.set(path, await ask(path))
    const asked = Array.from({ length: 150 }, (_, i) => paths[i % paths.length]!)
    const answers = await Promise.all(asked.map((path) => ask(path)))
    for (const [i, answer] of answers.entries()) {
      expect(answer.status, asked[i]).toBe(200)
      expect(answer.body).toBe(alone.get(asked[i]!)!.body)
    }
  })
})

test.concurrent.each(["SIGTERM", "SIGINT"] as const)(
  "npm run view answers what was asked of it before %s, nothing after, and ends well",
  async (signal) => {
    const shown = await show([SAMPLE])
    const viewer = spawn(
      process.execPath,
      ["node_modules/ts-node/dist/bin.js", "viz/view.ts", "--no-open", "--port", "0", "--graph", shown.store.address],
      { cwd: resolve(__dirname, "../.."), stdio: ["ignore", "pipe", "pipe"] },
    )
    const ended = new Promise<number | null>((done) => viewer.on("close", done))
    let said = ""
    let complained = ""
    viewer.stderr.setEncoding("utf8").on("data", (text: string) => {
      complained += text
    })
    const url = await new Promise<string>((done, fail) => {
      viewer.stdout.setEncoding("utf8").on("data", (text: string) => {
        said += text
        const [found] = /http:\/\/\S+\//.exec(said) ?? []
        if (found && said.includes("Ctrl+C")) done(found)
      })
      viewer.on("close", () => fail(new Error(`it ended: ${said}${complained}`)))
    })
    expect((await fetch(`${url}api/health`)).status).toBe(200)
    const sent = request(`${url}api/subgraph`, {
      method: "POST",
      headers: { "content-type": "application/json", expect: "100-continue" },
    })
    const answer = once(sent, "response")
    await once(sent, "continue")
    viewer.kill(signal)
    while (
      await fetch(`${url}api/health`).then(
        () => true,
        () => false,
      )
    );
    sent.end(JSON.stringify({ ids: [MAI.id] }))
    const [response] = (await answer) as [IncomingMessage]
    expect(response.statusCode).toBe(200)
    expect(await text(response)).toContain(MAI.id)
    expect([await ended, complained]).toEqual([0, ""])
    await shown.close()
  },
)
