import { describe, expect, test } from "vitest"
import { CAUTIONS } from "../../queries/cautions.ts"
import { portabilityFindings } from "../../queries/check.ts"
import { readQuestions } from "../../queries/questions.ts"

const rulesIn = (cypher: string): readonly string[] => portabilityFindings(cypher).map(({ rule }) => rule)

describe.each(CAUTIONS)("the caution $id", ({ id, finds, leaves }) => {
  test.each(finds)("finds %s", (cypher) => expect(rulesIn(cypher)).toContain(id))
  test.each(leaves)("leaves %s", (cypher) => expect(rulesIn(cypher)).toEqual([]))
})

describe("an aggregate without a name", () => {
  test.each([
    "MATCH (n:Entity) RETURN n, count(*)",
    "MATCH (n:Entity) RETURN n.name AS name, collect(n.id) ORDER BY name",
    "MATCH (n:Entity) RETURN DISTINCT max(n.support), n AS x LIMIT 5",
  ])("is found in %s", (cypher) => expect(rulesIn(cypher)).toEqual(["unnamed-aggregate"]))

  test.each([
    "MATCH (n:Entity) RETURN n, count(*) AS n",
    "MATCH (n:Entity) RETURN count(*)",
    "MATCH (n:Entity) RETURN n, 'count(*)' AS text",
    "MATCH (n:Entity) WITH n, count(*) AS c RETURN n, c",
  ])("is not seen in %s", (cypher) => expect(rulesIn(cypher)).toEqual([]))
})

test("a finding names its place", () => {
  const cypher = "MATCH (n:Entity)\nWHERE n.x = '(a:B|C)' // (a:B|C)\nRETURN elementId(n) AS x"
  expect(portabilityFindings(cypher)).toMatchObject([{ rule: "engine-id", line: 3, column: 8 }])
})

test("what only Neo4j takes is found too", () => {
  expect(rulesIn("MATCH (n:Person|Event) RETURN n.name AS name")).toEqual(["label-expression"])
})

test.each(readQuestions())("the saved question $name is portable", ({ cypher }) =>
  expect(portabilityFindings(cypher)).toEqual([]),
)
