import { expect, test } from "vitest"
import { type GraphStore, QueryRefused, type RefusalReason } from "../../src/store/graph-store.ts"
import { writeArticle } from "./article-graphs.ts"
import { dump } from "./dump.ts"
import { describeOnBothStores } from "./engines.ts"

const article = writeArticle({
  url: "https://example.vn/1",
  named: [
    { type: "Person", name: "Lê Văn Mẫu" },
    { type: "Event", name: "Hội nghị" },
  ],
  stated: [{ type: "CHAIRED", from: 0, to: 1 }],
})

/** Queries that both engines refuse, by the reason. Where both read them differently, any reason does. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  writes: [
    "CREATE (n:X) RETURN n",
    "CREATE (user:User {index: 1}) RETURN user",
    "MERGE (n:X {id: 1})",
    "MATCH (n) SET n.x = 1",
    "MATCH (n) SET n:X",
    "MATCH (n) REMOVE n.name",
    "MATCH (n) DETACH DELETE n",
    "FOREACH (x IN [1] | CREATE (:X))",
    "MATCH (n) CALL (n) { CREATE (m:Y) } RETURN n",
    "MATCH /* RETURN */ (n) // RETURN n\nDETACH DELETE n",
  ],
  files: [
    "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
    "load csv with headers from 'http://127.0.0.1:9/' as line return line",
    "LOAD/**/CSV FROM 'file:///etc/hostname' AS line RETURN line",
    "LOAD // here\nCSV FROM 'file:///etc/hostname' AS line RETURN line",
    "LOAD\u00a0CSV FROM 'file:///etc/hostname' AS line RETURN line",
    "CALL { LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line } RETURN line",
    "MATCH (n) WHERE EXISTS { LOAD CSV FROM 'file:///etc/hostname' AS line } RETURN n",
    "RETURN 1; LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
    "RETURN 1 AS a UNION LOAD CSV FROM 'file:///etc/hostname' AS a RETURN a",
  ],
  administration: [
    "SHOW USERS",
    "/* MATCH */ SHOW SETTINGS",
    "// MATCH\nSHOW TRANSACTIONS",
    "SHOW DATABASES",
    "TERMINATE TRANSACTION 'neo4j-transaction-1'",
    "CREATE USER bob SET PASSWORD 'abcdefghi'",
    "CREATE OR REPLACE USER bob SET PASSWORD 'abcdefghi'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'abcdefghi'",
    "DROP DATABASE neo4j",
    "CREATE INDEX foo FOR (n:X) ON (n.y)",
    "CREATE CONSTRAINT foo FOR (n:X) REQUIRE n.y IS UNIQUE",
    "DROP INDEX daumoi_model_1",
    "DROP CONSTRAINT entity_id_unique IF EXISTS",
    "CALL dbms.listConfig() YIELD name RETURN name",
    "CALL dbms.listConfig",
    "CALL `dbms`.`listConfig`()",
    "CALL dbms /* labels */ . listConfig()",
    "CALL { CALL dbms.components() YIELD name RETURN name } RETURN name",
    "RETURN 1 AS name UNION CALL dbms.components() YIELD name RETURN name",
    "CALL db.createLabel('X')",
    "CALL tx.setMetaData({a: 1})",
    "CALL apoc.cypher.doIt('CREATE (:X)', {})",
  ],
  unsupported: [
    "USE neo4j MATCH (n) RETURN n",
    "/**/ USE system SHOW USERS",
    "CALL { USE neo4j MATCH (n) RETURN n } RETURN n",
    "RETURN 1 AS x UNION USE system MATCH (n) RETURN n AS x",
    "CYPHER runtime=slotted MATCH (n) RETURN n",
    "EXPLAIN MATCH (n) RETURN n",
    "PROFILE CREATE (n) RETURN n",
    "CALL () { MATCH (n) RETURN n LIMIT 1 } IN TRANSACTIONS RETURN n",
  ],
  syntax: [
    "",
    " // nothing",
    "/* open",
    ";",
    "RETURN 1; CREATE (n:X)",
    "RETURN 1; RETURN 2",
    "MATCH (n RETURN n",
    "RETURN $missing",
  ],
  failed: ["RETURN 1 / 0"],
  any: [
    "\\u0043REATE (n:X) RETURN n",
    "CRE\\u0041TE (n:X) RETURN n",
    "L\\u004fAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
    'RETURN \'\\u0027 AS a LOAD CSV FROM "file:///etc/hostname" AS line RETURN line //',
    "C\\u0041LL dbms.listConfig() YIELD name RETURN name",
    "SH\\u004fW USERS",
    "U\\u0053E system SHOW USERS",
    "P\\u0052OFILE CREATE (n:X) RETURN n",
    "ＣＲＥＡＴＥ (n:X) RETURN n",
    "LOAD PARQUET FROM '/etc/hostname' AS line RETURN line",
    "INSERT (:X)",
    "COPY (n) TO 'x.csv'",
  ],
}

/** Queries in which the words of refused ones are names, strings or comments. */
const ALLOWED: readonly string[] = [
  "MATCH (call:Person) RETURN call.name AS call",
  "MATCH (load:Person) RETURN load.name AS csv",
  "MATCH (use:Person) RETURN use AS show",
  "MATCH (n:Person) RETURN n.name AS `LOAD CSV`, 'DROP DATABASE neo4j; CALL dbms.listConfig()' AS x",
  "MATCH (n:Person) /* CREATE (m) */ RETURN n // DELETE n",
  "CALL db.labels() YIELD label RETURN label",
  "CALL db.relationshipTypes()",
  "MATCH (n:Person) RETURN n;",
  "MATCH (n:Person) RETURN n, count(*)",
]

const refusalOf = async (store: GraphStore, query: string): Promise<QueryRefused> => {
  const error = await store.read(query).then(
    () => new Error(`it was run: ${query}`),
    (error: unknown) => error,
  )
  if (!(error instanceof QueryRefused)) throw error
  return error
}

describeOnBothStores("queries", (openEmpty, same) => {
  test("that would write, read files or administer are refused in one line, and change nothing", async () => {
    const store = await openEmpty()
    await store.load([article])
    const before = [await dump(store), await same.version()]
    for (const [reason, queries] of Object.entries(REFUSED)) {
      for (const query of queries) {
        const refused = await refusalOf(store, query)
        expect(refused.message, query).toMatch(/^\P{Cc}{10,300}$/u)
        if (reason !== "any") expect([query, refused.reason]).toEqual([query, reason as RefusalReason])
        // What was refused is refused again: only texts that may be run are remembered.
        expect((await refusalOf(store, query)).reason, query).toBe(refused.reason)
        // What may not be run may not be explained either.
        if (!["failed", "syntax"].includes(reason)) await expect(store.explain(query), query).rejects.toThrow(QueryRefused)
      }
    }
    expect([await dump(store), await same.version()]).toEqual(before)
  }, 120_000)

  test("are answered whose names, strings and comments sound like that", async () => {
    const store = await openEmpty()
    await store.load([article])
    for (const query of ALLOWED) expect((await store.read(query)).rows.length, query).toBeGreaterThan(0)
  })

  test("are cut at the row cap, and the answer tells", async () => {
    const store = await openEmpty()
    const ask = async (query: string, rows?: number) => {
      const answer = await store.read(query, {}, rows === undefined ? {} : { rows })
      return [answer.rows.length, answer.truncated]
    }
    expect(await ask("UNWIND range(1, 10) AS x RETURN x", 10)).toEqual([10, false])
    expect(await ask("UNWIND range(1, 11) AS x RETURN x", 10)).toEqual([10, true])
    expect(await ask("UNWIND range(1, 100000) AS x RETURN x")).toEqual([10_000, true])
    expect(await ask("RETURN 1 AS x", 0)).toEqual([0, true])
    expect(await ask("UNWIND [] AS x RETURN x", 0)).toEqual([0, false])
  })

  test("that take too long, are cancelled or ask for too much are stopped, and the next is answered", async () => {
    const store = await openEmpty()
    await store.load([article])
    const alive = async () => expect((await store.read("MATCH (p:Person) RETURN p.name AS name")).rows).toEqual([["Lê Văn Mẫu"]])
    const slow = "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x, y WHERE x = y + 1000000 RETURN count(*) AS n"
    const refused = (limits: object) => expect(store.read(slow, {}, limits)).rejects
    await refused({ milliseconds: 300 }).toMatchObject({ reason: "time", message: expect.stringContaining("0.3 s") })
    await alive()
    await refused({ signal: AbortSignal.timeout(200) }).toMatchObject({ reason: "cancelled" })
    await alive()
    await refused({ signal: AbortSignal.abort() }).toMatchObject({ reason: "cancelled" })
    await alive()
    const others = await Promise.all([
      store.read(slow, {}, { milliseconds: 300 }).catch((error) => error.reason),
      ...[1, 2, 3, 4].map(alive),
    ])
    expect(others[0]).toBe("time")
    await alive()
  })
})
