import { writeFileSync } from "node:fs"
import { beforeAll, describe, expect, test } from "vitest"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import { type Ended, folderForTests, type Given, runCommand } from "../terminal/run-command.ts"
import { PRESS } from "./press.ts"

const at = folderForTests()
const GRAPH = at("press.grafeo")

const query = (given: readonly string[], more?: Given): Promise<Ended> =>
  runCommand("queries/query.ts", [...given, "--graph", GRAPH], more)

beforeAll(async () => {
  const store = new EmbeddedStore(GRAPH)
  await store.load(PRESS)
  await store.close()
})

describe("npm run query", () => {
  test("lists the saved questions in both languages", async () => {
    const { code, stdout } = await query([])
    expect(code).toBe(0)
    for (const words of [
      "chức vụ · posts",
      "posts-of-person",
      "Một người giữ những chức vụ gì",
      "The posts of a person",
      "--person",
    ])
      expect(stdout).toContain(words)
  })

  test("answers a question as a table, for a name typed without marks", async () => {
    const { code, stdout, stderr } = await query(["posts-of-person", "--person", "le van cuong"])
    expect({ code, stderr: stderr.replace(/\d+ ms/, "… ms") }).toEqual({ code: 0, stderr: "1 row, … ms\n" })
    expect(stdout).toMatch(/│ title +│ body +│ status +│/)
    expect(stdout).toMatch(/│ Phó Chủ tịch +│ Ủy ban nhân dân tỉnh Sơn Khê +│ new +│/)
  })

  test("answers as JSON, nodes and edges whole", async () => {
    const { stdout } = await query(["posts-of-person", "--person", "Lê Văn Cường", "--json"])
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        title: "Phó Chủ tịch",
        body: expect.objectContaining({ $: "node", labels: expect.arrayContaining(["Organization"]) }),
        said: expect.objectContaining({ $: "edge", type: "HOLDS_POSITION" }),
      }),
    ])
  })

  test("answers as CSV, whose cells no spreadsheet runs", async () => {
    const { stdout } = await query([
      "--csv",
      "--cypher",
      "MATCH (n:Proposal) RETURN '=1+1' AS formula, n AS proposal ORDER BY n.name",
    ])
    expect(stdout).toBe("formula,proposal\n'=1+1,mở thêm trường học\n'=1+1,xây dựng cầu Sơn Khê\n")
  })

  test("answers a query of one's own with values, and says that there is more", async () => {
    const cypher = "MATCH (p:Person) WHERE p.support >= $least RETURN p.name AS name ORDER BY name"
    const { code, stdout, stderr } = await query(["--cypher", cypher, "--param", "least=2", "--most", "1", "--csv"])
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "name\nLê Văn Cường\n",
      stderr: "only the first row is shown, there are more: use --most\n",
    })
  })

  test("tells which of several names was meant, and how to choose", async () => {
    const { code, stderr } = await query(["events-of-person", "--person", "an"])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^“an” was read as .+ \(p-[0-9a-f]{20}\); it could also be .+: give an id to choose\n/)
  })

  test("prints a question's query, values and plan without running it", async () => {
    const { code, stdout } = await query(["who-chaired-what", "--explain"])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^MATCH .+\n[\s\S]+values: \{"rows":100\}\n\n\S/)
  })

  test("tells of an empty graph how to fill it", async () => {
    const { code, stdout, stderr } = await runCommand("queries/query.ts", ["articles", "--csv", "--graph", at("none.grafeo")])
    expect({ code, stdout }).toEqual({ code: 0, stdout: "published,source,title,statements,id\n" })
    expect(stderr).toContain(
      `the graph ${at("none.grafeo")} holds no articles yet: npm run ingest -- FILES… reads some into it\n`,
    )
    const named = await runCommand("queries/query.ts", ["posts-of-person", "--person", "An", "--graph", at("none.grafeo")])
    expect(named).toEqual({
      code: 2,
      stdout: "",
      stderr: `no person in this graph is called “An”; the graph ${at("none.grafeo")} holds no articles yet: npm run ingest -- FILES… reads some into it\n`,
    })
  })
})

describe("npm run query says in one line what it does not understand, and exits 2", () => {
  test.each([
    [["who-chaird"], "there is no question “who-chaird”; did you mean “who-chaired-what” or “who-chairs-whom”?\n"],
    [["posts-of-person"], '“posts-of-person” needs a value, for example --person "Trương Thị Mai"\n'],
    [["posts-of-person", "--persn", "x"], "error: unknown option '--persn' (Did you mean --person?)\n"],
    [
      ["posts-of-person", "--person", "tran thi binhh"],
      "no person in this graph is called “tran thi binhh”; did you mean “Trần Thị Bình”?\n",
    ],
    [
      ["--seconds", "0", "articles"],
      "error: option '--seconds <number>' argument '0' is invalid. It must be a number above 0, at most 86400.\n",
    ],
    [
      ["--most", "1.5", "--cypher", "RETURN 1 AS x"],
      "error: option '--most <rows>' argument '1.5' is invalid. It must be a whole number from 1 to 9999999.\n",
    ],
    [["articles", "--json", "--csv"], "error: option '--json' cannot be used with option '--csv'\n"],
    [["posts-of-person", "tran thi binh"], '“tran thi binh” has no name: write --person "tran thi binh"\n'],
    [["articles", "--cypher", "RETURN 1 AS x"], "--cypher is for a query of your own: leave it out, or leave out “articles”\n"],
    [["--param", "x=1"], "--param is a value for --cypher: a saved question has options of its own, see its --help\n"],
  ])("%j", async (given, stderr) => {
    expect(await query(given)).toEqual({ code: 2, stdout: "", stderr })
  })
})

describe("npm run query runs nothing that is not a read of the graph, and exits 1", () => {
  test.each([
    ["CREATE (n:Person) RETURN n", /^the query was not answered: queries cannot change the graph/],
    ["LOAD CSV FROM 'file:///etc/hosts' AS line RETURN line", /^the query was not answered: LOAD CSV is not allowed/],
    ["MATCH (n) RETRUN n", /^the query was not answered: .+\(line 1, column 11\)/],
    ["RETURN $missing AS x", /^the query was not answered: .*missing/],
  ])("%s", async (cypher, line) => {
    const { code, stdout, stderr } = await query(["--cypher", cypher])
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" })
    expect(stderr).toMatch(line)
    expect(stderr).toMatch(/^[^\n]+\n$/)
  })

  test("a damaged graph file", async () => {
    writeFileSync(at("broken.grafeo"), "GRAFgarbage")
    const { code, stderr } = await runCommand("queries/query.ts", ["articles", "--graph", at("broken.grafeo")])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^cannot open the graph .+broken\.grafeo: it is damaged[^\n]+\n$/)
  })
})

describe("npm run query -- --check", () => {
  const ownFile = (cypher: string): string => {
    const path = at("own.cypher")
    writeFileSync(path, cypher)
    return path
  }

  test("finds nothing against a query for both stores", async () => {
    const { code, stdout } = await query(["--check", ownFile("MATCH (p:Person) RETURN p.name AS name LIMIT $most")])
    expect(code).toBe(0)
    expect(stdout).toMatch(/own\.cypher: valid on .+, and portable\n$/)
  })

  test("names the place and the other form of what only one store takes, from standard input too", async () => {
    const { code, stdout } = await query(["--check", "-"], { stdin: "MATCH (n:Person)\nRETURN elementId(n) AS id" })
    expect(code).toBe(1)
    expect(stdout).toContain("-, line 2, column 8: use the property id, which is the same on both stores [engine-id]\n")
  })
})
