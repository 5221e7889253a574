import { readFile, writeFile } from "node:fs/promises"
import { z } from "zod"
import { Failure } from "../../src/terminal/command.ts"
import { table } from "../../src/terminal/table.ts"
import type { Score } from "./score.ts"
import type { Finding } from "./score-article.ts"

const run = z.object({
  f1: z.record(z.string(), z.number()),
  findings: z.array(
    z.object({
      article: z.string(),
      verdict: z.string(),
      type: z.string(),
      what: z.string(),
      sentence: z.string(),
      rule: z.string(),
    }),
  ),
})

/** What is kept of a run, to compare a later one with. */
type Run = z.infer<typeof run>

const runOf = (score: Score): Run => ({
  f1: Object.fromEntries([
    ...[...score.entityTypes, ...score.relationTypes].map(([type, { f1 }]) => [type, f1] as const),
    ["all entities", score.entities.f1],
    ["all relations", score.relations.f1],
  ]),
  findings: [...score.findings],
})

export const saveRun = async (path: string, score: Score): Promise<void> => {
  await writeFile(path, `${JSON.stringify(runOf(score), null, 1)}\n`).catch((error: Error) => {
    throw new Failure(`the run cannot be saved to ${path}: ${error.message}`)
  })
}

const readRun = async (path: string): Promise<Run> => {
  const json = await readFile(path, "utf8").catch((error: Error) => {
    throw new Failure(`the run to compare with, ${path}, cannot be read: ${error.message}`)
  })
  try {
    return run.parse(JSON.parse(json))
  } catch {
    throw new Failure(`${path} is not a saved run: make one with --save ${path}`)
  }
}

type Told = Pick<Finding, "article" | "type" | "what"> & { readonly verdict: string }

const keyOf = ({ article, verdict, type, what }: Told): string => `${verdict} ${type}: ${what}  [${article}]`

const onlyIn = (these: readonly Told[], others: readonly Told[]): readonly string[] => {
  const known = new Set(others.map(keyOf))
  return these.map(keyOf).filter((key) => !known.has(key))
}

/** What a run did better and worse than the one saved at `path`: F1 by type where it moved, faults mended, faults new. `only` keeps one type. */
export const compareWithRun = async (path: string, score: Score, only?: string): Promise<string> => {
  const [before, now] = [await readRun(path), runOf(score)]
  const moved = [...new Set([...Object.keys(before.f1), ...Object.keys(now.f1)])]
    .filter((type) => !only || type === only)
    .map((type) => ({ type, was: before.f1[type] ?? 0, is: now.f1[type] ?? 0 }))
    .filter(({ was, is }) => Math.abs(is - was) >= 0.0005)
    .sort((a, b) => b.is - b.was - (a.is - a.was))
  const ofType = (findings: readonly Told[]) => findings.filter(({ type }) => !only || type === only)
  const mended = onlyIn(ofType(before.findings), now.findings)
  const broken = onlyIn(ofType(now.findings), before.findings)
  const percent = (x: number) => (100 * x).toFixed(1)
  return [
    moved.length === 0
      ? `No F1 moved since ${path}.`
      : table(
          ["since the saved run", "F1 was", "F1 is", "by"],
          moved.map(({ type, was, is }) => [type, percent(was), percent(is), `${is > was ? "+" : ""}${percent(is - was)}`]),
        ),
    `Faults mended: ${mended.length}, new: ${broken.length}.`,
    ...mended.map((fault) => `better: no longer ${fault}`),
    ...broken.map((fault) => `worse: now ${fault}`),
  ].join("\n")
}
