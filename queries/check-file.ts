import { readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { GraphStore } from "../src/store/graph-store.ts"
import { openStore } from "../src/store/open-store.ts"
import { Failure, print } from "../src/terminal/command.ts"
import { portabilityFindings, refusal } from "./check.ts"

const readCypher = (file: string): string => {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8")
  } catch (error) {
    throw new Failure(`cannot read the query ${file} (${(error as Error).message}): check the path`)
  }
}

/** No file lies there, so it is an empty graph, on which any query can be planned. */
const emptyGraph = (): Promise<GraphStore> => openStore(join(tmpdir(), `daumoi-check-${process.pid}.grafeo`))

/**
 * Says whether a query in a file (or in standard input, `-`) is valid on the stores that can be asked, and portable.
 * The embedded engine is always asked, Neo4j where the graph in use is one.
 */
export const checkFile = async (file: string, graph: string | undefined): Promise<void> => {
  const cypher = readCypher(file)
  const findings = portabilityFindings(cypher)
  const stores = [await emptyGraph()]
  const problems = findings.map(
    ({ line, column, instead, rule }) => `${file}, line ${line}, column ${column}: ${instead} [${rule}]`,
  )
  try {
    const used = await openStore(graph)
    if (used.kind === "neo4j") stores.push(used)
    else await used.close()
    for (const store of stores) {
      const against = await refusal(store, cypher)
      const where = store.kind === "neo4j" ? `Neo4j at ${store.address}` : "the embedded engine"
      if (against !== null) problems.push(`${file}: ${where} refuses it: ${against}`)
    }
  } finally {
    await Promise.all(stores.map((store) => store.close()))
  }
  const asked = stores.length > 1 ? "both stores" : "the embedded engine (Neo4j was not asked: set GRAPH=neo4j://…)"
  if (problems.length === 0) return print(`${file}: valid on ${asked}, and portable\n`)
  await print(problems.map((problem) => `${problem.replace(/\s*\n\s*/g, " ")}\n`).join(""))
  throw new Failure(`${file}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}, checked on ${asked}`)
}
