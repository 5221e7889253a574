import { execFile } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { expect, test } from "vitest"
import { CSV_FILES, csv } from "../../queries/export/csv.ts"
import { type PartKind, readParts } from "../../queries/export/parts.ts"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import { folderForTests } from "../terminal/run-command.ts"
import { PRESS } from "./press.ts"

/** Where `.ci/neo4j.sh` keeps Neo4j, its import among the rest. */
const LIBRARY = resolve(__dirname, "../../.neo4j/lib")

const at = folderForTests()

test.skipIf(!existsSync(LIBRARY) && !process.env.CI)("neo4j-admin database import takes the CSV files whole", async () => {
  const store = new EmbeddedStore(at("press.grafeo"))
  await store.load(PRESS)
  const counts = { entity: 0, relation: 0, article: 0, evidence: 0, mention: 0 } satisfies Record<PartKind, number>
  const files = new Map(CSV_FILES.map((name) => [name, ""]))
  const parts = async function* () {
    for await (const part of readParts(store)) {
      counts[part.kind]++
      yield part
    }
  }
  for await (const { file, lines } of csv(parts())) files.set(file, files.get(file)! + lines)
  await store.close()
  for (const [name, text] of files) writeFileSync(at(name), text)
  mkdirSync(at("home/conf"), { recursive: true })
  const { stdout } = await promisify(execFile)(
    "java",
    [
      ...["-Xmx512m", "-cp", join(LIBRARY, "*"), "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"],
      ...["entities.csv", "articles.csv", "evidence.csv"].map((name) => `--nodes=${at(name)}`),
      ...["relations.csv", "quoted-from.csv", "mentioned-in.csv"].map((name) => `--relationships=${at(name)}`),
      ...["--multiline-fields=true", `--report-file=${at("report")}`],
    ],
    { env: { ...process.env, NEO4J_HOME: at("home"), NEO4J_CONF: at("home/conf") } },
  )
  expect(counts.entity).toBeGreaterThan(0)
  expect(stdout).toContain(`${counts.entity + counts.article + counts.evidence} nodes\n`)
  expect(stdout).toContain(`${counts.relation + counts.evidence + counts.mention} relationships\n`)
})
