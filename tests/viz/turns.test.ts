import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { LIMITS } from "../../viz/api.ts"
import { describeApi } from "../../viz/openapi.ts"
import { MAI, SAMPLE } from "./seed.ts"
import { type Shown, show } from "./shown.ts"

const ENDLESS = "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x, y WHERE x = y + 1000000 RETURN count(*) AS n"
const { queriesAtOnce, queriesWaiting, retrySeconds } = LIMITS
const ROOM = queriesAtOnce + queriesWaiting

describe("slow queries at the viewer's server", () => {
  let shown: Shown
  let left = new AbortController()
  beforeAll(async () => {
    shown = await show([SAMPLE])
  })
  afterEach(leave)
  afterAll(() => shown.close())

  const run = (cypher: string, signal?: AbortSignal): Promise<Response> =>
    fetch(`${shown.url}api/query`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ cypher }),
      ...(signal ? { signal } : {}),
    })

  /** All who asked go away; resolves when the next is answered. */
  async function leave(): Promise<void> {
    left.abort()
    await expect.poll(async () => (await run("RETURN 1 AS n")).status, { timeout: 60_000 }).toBe(200)
  }

  /** Asks more at once than may wait, and resolves with those who are turned away. */
  const crowd = async (over: number): Promise<readonly Response[]> => {
    left = new AbortController()
    const answers: Response[] = []
    for (let i = 0; i < ROOM + over; i++)
      void run(ENDLESS, left.signal).then(
        (answer) => answers.push(answer),
        () => {},
      )
    await expect.poll(() => answers.filter(({ headers }) => headers.has("retry-after")).length, { timeout: 60_000 }).toBe(over)
    return answers.filter(({ headers }) => headers.has("retry-after"))
  }

  test("are run one after the other; who comes when too many wait is told, in both languages, when to ask again", async () => {
    for (const answer of await crowd(4)) {
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, String(retrySeconds)])
      const { error, code } = (await answer.json()) as { error: string; code: string }
      expect(code).toBe("busy")
      expect(error).toContain(`${queriesWaiting} đang chờ. Hãy hỏi lại sau ${retrySeconds} giây.`)
      expect(error).toContain(`${queriesWaiting} waiting. Ask again in ${retrySeconds} seconds.`)
    }
    const question = await fetch(`${shown.url}api/questions/most-reported`)
    expect(question.status).toBe(503)
    expect(await question.json()).toMatchObject({ code: "busy" })
  })

  test("keep nobody from what the picture needs", async () => {
    await crowd(1)
    for (const path of [`nodes/${MAI.id}`, "search?q=mai", "graph", "overview"])
      expect((await fetch(`${shown.url}api/${path}`)).status, path).toBe(200)
  })

  test("of those who left are not begun, and the next is answered", async () => {
    const read = vi.spyOn(shown.store, "read")
    await crowd(1)
    await leave()
    // What ran, and one that its end may have let in before it was known to have left.
    const begun = read.mock.calls.filter(([cypher]) => cypher === ENDLESS).length
    read.mockRestore()
    expect(begun).toBeGreaterThan(0)
    expect(begun).toBeLessThanOrEqual(queriesAtOnce + 1)
  })

  test("are told of in the API's description, wherever they may be asked", () => {
    const { paths } = describeApi() as { paths: Record<string, Record<string, { responses: Record<string, object> }>> }
    const told = Object.entries(paths).filter(([, methods]) => Object.values(methods).some(({ responses }) => "503" in responses))
    expect(told.map(([path]) => path)).toEqual(["/api/questions/{name}", "/api/query", "/api/explain"])
    expect(JSON.stringify(told)).toContain("Retry-After")
  })
})
