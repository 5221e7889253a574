import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { StoreProblem } from "../../src/store/graph-store.ts"
import { MODEL, markOf } from "../../src/store/model.ts"
import { openStore } from "../../src/store/open-store.ts"
import { writeArticle } from "./article-graphs.ts"
import { connect, NEO4J_TEST_URL } from "./connect.ts"

const article = writeArticle({ url: "https://example.vn/1", named: [{ type: "Person", name: "Lê Văn Mẫu" }] })

/** The message of the StoreProblem that using a graph address ends with: one line, without the password. */
const problemOf = async (url: string): Promise<string> => {
  try {
    const store = await openStore(url)
    await store.load([article]).finally(() => store.close())
  } catch (error) {
    expect(error).toBeInstanceOf(StoreProblem)
    const { message } = error as StoreProblem
    expect(message.split("\n")).toHaveLength(1)
    expect(message).not.toContain("s3cret")
    return message
  }
  throw new Error("it worked")
}

describe("a graph address is told in one line as", () => {
  const cases: readonly [what: string, url: string, says: RegExp][] = [
    ["one where nobody answers", "neo4j://neo4j:s3cret@127.0.0.1:9", /127\.0\.0\.1:9: no Neo4j answers there; start it/],
    ["one where nobody answers, over bolt", "bolt://neo4j:s3cret@127.0.0.1:9", /no Neo4j answers there; start it/],
    ["one of an unknown host", "neo4j://neo4j:s3cret@nowhere.invalid:7687", /nowhere\.invalid:7687: no Neo4j answers there/],
    ["one of a web page", "https://user:s3cret@example.vn/graph", /starts with neo4j:\/\/ or bolt:\/\//],
    ["one of another database", "mongodb://user:s3cret@127.0.0.1", /starts with neo4j:\/\/ or bolt:\/\//],
    ["one with signs that must be encoded", "neo4j://neo4j:s3cret%@127.0.0.1:7687", /%25 for %/],
    ["one with a port that is none", "neo4j://neo4j:s3cret@127.0.0.1:notaport", /write it as neo4j:\/\/user:password@host:7687/],
    ["one without a host", "neo4j:///graph", /write it as neo4j:\/\/user:password@host:7687|names no host/],
  ]
  for (const [what, url, says] of cases) test(what, async () => expect(await problemOf(url)).toMatch(says))
})

describe.skipIf(!NEO4J_TEST_URL)("a Neo4j", () => {
  const driver = NEO4J_TEST_URL ? connect() : undefined
  const run = async (cypher: string) => (await driver!.executeQuery(cypher)).records.map((record) => record.toObject())
  const indexes = async () => (await run("SHOW INDEXES YIELD name RETURN name ORDER BY name")).map(({ name }) => name)
  const dropSchema = async (): Promise<void> => {
    for (const { name } of await run("SHOW CONSTRAINTS YIELD name")) await run(`DROP CONSTRAINT ${name}`)
    for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
      await run(`DROP INDEX ${name}`)
  }
  beforeAll(async () => {
    await run("MATCH (n) DETACH DELETE n")
    await dropSchema()
  })
  afterAll(async () => {
    await run("MATCH (n) DETACH DELETE n")
    await dropSchema()
    await driver!.close()
  })

  test("that was given a wrong password says so", async () => {
    const url = new URL(NEO4J_TEST_URL)
    url.password = "s3cret-that-is-wrong"
    expect(await problemOf(url.href)).toMatch(/the user or the password is wrong; check GRAPH/)
  })

  test("that has no database of that name says so", async () => {
    expect(await problemOf(`${NEO4J_TEST_URL}/elsewhere`)).toMatch(/it has no database of that name; check GRAPH/)
  })

  test("that holds data of others keeps them as they are, and says so", async () => {
    await run("CREATE (:Article {id: 'x', headline: 'y'})-[:BY {since: 2020}]->(:Author {name: 'z'})")
    const before = [await run("MATCH (a)-[r]->(b) RETURN properties(a), properties(r), properties(b)"), await indexes()]
    expect(await problemOf(NEO4J_TEST_URL)).toMatch(
      /it holds other data \(a node :A\w+\), which stays untouched; name an empty graph/,
    )
    expect([await run("MATCH (a)-[r]->(b) RETURN properties(a), properties(r), properties(b)"), await indexes()]).toEqual(before)
    await run("MATCH (n) DETACH DELETE n")
  })

  test("that a newer version filled is not used, and says so", async () => {
    await run(markOf(MODEL + 1))
    expect(await problemOf(NEO4J_TEST_URL)).toMatch(/a newer version made it .*update this program/)
    await dropSchema()
  })

  test("whose data of others came beside ours later goes on to be used, and keeps both", async () => {
    const store = await openStore(NEO4J_TEST_URL)
    await store.load([article])
    await run("CREATE (:Author {name: 'z'})")
    const other = writeArticle({ url: "https://example.vn/2", named: [{ type: "Person", name: "Lê Văn Mẫu" }] })
    expect((await store.load([other])).loaded).toHaveLength(1)
    await store.remove([article.article.id, other.article.id])
    await store.close()
    expect(await run("MATCH (n) RETURN n.name AS name")).toEqual([{ name: "z" }])
  })
})
