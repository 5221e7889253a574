import { defineConfig } from "vitest/config"

/** Tests of what needs neither a server nor a browser: several files at once. */
const ALONE = [
  "tests/{architecture,explain,extract,gold,ingest,ledger,link,relations,terminal,vi}/**/*.test.ts",
  "tests/queries/*-command.test.ts",
]

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: "alone", include: ALONE, maxWorkers: 2, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: "together",
          include: ["tests/**/*.test.ts"],
          exclude: ALONE,
          globalSetup: ["tests/store/neo4j-required.ts", "tests/viz/chromium-required.ts"],
          // They share the one Neo4j, and what a browser takes for a frame is measured: one after the other, and after all others.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
