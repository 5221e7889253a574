import { existsSync, readFileSync } from "node:fs"
import { beforeAll, expect, test } from "vitest"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import { type Ended, folderForTests, runCommand } from "../terminal/run-command.ts"
import { PRESS } from "./press.ts"

const at = folderForTests()
const GRAPH = at("press.grafeo")

const exported = (given: readonly string[]): Promise<Ended> => runCommand("queries/export.ts", [...given, "--graph", GRAPH])

beforeAll(async () => {
  const store = new EmbeddedStore(GRAPH)
  await store.load(PRESS)
  await store.close()
})

test("npm run export writes a file, and says what the format has no place for", async () => {
  const { code, stdout, stderr } = await exported(["graphml", "--to", at("press.graphml")])
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" })
  expect(stderr).toMatch(
    /^20 entities, \d+ relations written to .+press\.graphml\. Left out, for which the format has no place: 4 articles, \d+ statements, \d+ mentions\.\n$/,
  )
  expect(readFileSync(at("press.graphml"), "utf8")).toMatch(/^<\?xml [\s\S]+<\/graphml>\n$/)
})

test("npm run export writes what a question finds to standard output", async () => {
  const given = ["jsonl", "--question", "posts-of-person", "--value", "person=le van cuong"]
  const { code, stdout } = await exported(given)
  expect(code).toBe(0)
  const kinds = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).kind)
  expect(kinds).toEqual(["entity", "entity", "relation", "article", "evidence", "mention", "mention"])
})

test("npm run export writes what an article's statements say, and tells that an answer was cut", async () => {
  const said = await exported(["jsonl", "--question", "article-says", "--value", "article=2024-07-01"])
  expect(said.stderr).toMatch(/4 entities, 3 relations, \d articles?, \d+ statements/)
  const first = await exported(["jsonl", "--question", "most-connected", "--value", "rows=1"])
  expect(first.stderr).toMatch(/^only the answer's first row is written: there are more\n1 entity, /)
  const own = await exported(["jsonl", "--cypher", "MATCH (n:Person) RETURN n LIMIT $n", "--value", "n=2"])
  expect(own.stderr).toMatch(/^the answer names no relation: those among its entities are written with it\n2 entities, /)
})

test("npm run export writes a folder of CSV files", async () => {
  expect((await exported(["csv", "--to", at("folder/csv")])).code).toBe(0)
  expect(readFileSync(at("folder/csv/relations.csv"), "utf8")).toMatch(/^:START_ID\(Entity\),:END_ID\(Entity\),:TYPE,id,/)
})

test.each([
  [["csv"], 2, /^csv is a folder of files: name it with --to FOLDER\n$/],
  [["word"], 2, /^error: command-argument value 'word' is invalid for argument 'format'\. Allowed choices are .+\n$/],
  [["jsonl", "--question", "who-chaird"], 2, /^there is no question “who-chaird”; did you mean [^\n]+\n$/],
  [["jsonl", "--question", "articles"], 1, /^the answer holds no node, relationship or path: [^\n]+\n$/],
  [["jsonl", "--value", "x=1"], 2, /^--value is a value of --question or --cypher: [^\n]+\n$/],
  [
    ["jsonl", "--question", "articles", "--cypher", "RETURN 1 AS x"],
    2,
    /^error: option '--question <name>' cannot be used [^\n]+\n$/,
  ],
  [["gexf", "--to", at("none/x.gexf")], 1, /^cannot write .+x\.gexf \(ENOENT[^\n]+\): choose another place with --to\n$/],
])("npm run export does nothing with %j", async (given, code, line) => {
  const ended = await exported(given)
  expect(ended).toMatchObject({ code, stdout: "", stderr: expect.stringMatching(line) })
  expect(existsSync(at("none"))).toBe(false)
})
