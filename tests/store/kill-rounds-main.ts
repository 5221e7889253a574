import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { command, Failure, run } from "../../src/terminal/command.ts"
import { connect, NEO4J_TEST_URL } from "./connect.ts"
import { killRounds, type Round } from "./kill-rounds.ts"
import { noLoads } from "./no-loads.ts"

interface Options {
  readonly rounds: string
  readonly neo4j?: boolean
}

const main = async ({ rounds: given, neo4j }: Options): Promise<void> => {
  const rounds = Number(given)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Failure(`--rounds ${given} is not a whole number from 1 up`, 2)
  if (neo4j && !NEO4J_TEST_URL)
    throw new Failure("--neo4j needs NEO4J_TEST_URL: the address of a Neo4j whose graph may be deleted", 2)
  const counts: Record<Round["left"], number> = { empty: 0, first: 0, second: 0 }
  const onRound = ({ left }: Round): void => {
    counts[left]++
    const done = counts.empty + counts.first + counts.second
    if (done % 10 === 0) console.log(`${done} of ${rounds}: ${counts.empty} empty, ${counts.first} and ${counts.second} whole`)
  }
  const folder = mkdtempSync(join(tmpdir(), "daumoi-kill-"))
  const driver = neo4j ? connect() : undefined
  const settled = async (): Promise<void> => (driver ? noLoads(driver) : undefined)
  try {
    await driver?.executeQuery("MATCH (n) DETACH DELETE n")
    const graph = driver ? NEO4J_TEST_URL : join(folder, "graph.grafeo")
    await killRounds({ graph, rounds, random: Math.random, settled, onRound })
    console.log(`${rounds} loads were killed, and the graph was whole after each`)
  } finally {
    await driver?.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const program = command("npm run kill-rounds --", "Kills loads at random moments and looks at the graph that each left.")
  .option("--rounds <number>", "how many loads are killed", "200")
  .option("--neo4j", "in the Neo4j of NEO4J_TEST_URL, whose graph is deleted, instead of a graph file")
  .action(main)

void run(program)
