import type { Plan, Result, Record as Row, QueryResult as ServerResult } from "neo4j-driver"
import { refusal } from "./neo4j-errors.ts"
import { administration, inTransactions, readsFiles, refuseProcedure, writes } from "./read-guard.ts"

/** An answer of the server, cut at the cap it was asked with. */
export interface Rows {
  readonly keys: readonly string[]
  readonly rows: readonly Row[]
  readonly truncated: boolean
  readonly summary?: ServerResult["summary"]
}

/** Runs one statement within limits. */
export type Run = (cypher: string, parameters: Readonly<Record<string, unknown>>, cap: number) => Promise<Rows>

/** Takes rows up to the cap, and leaves the others with the server. */
export const collect = async (result: Result, cap: number): Promise<Rows> => {
  const keys = (await result.keys()).map(String)
  const rows: Row[] = []
  for await (const row of result) {
    if (rows.length >= cap) return { keys, rows, truncated: true }
    rows.push(row)
  }
  return { keys, rows, truncated: false, summary: await result.summary() }
}

/** Operators that read files or the server's own state, which a read transaction does not refuse. */
const FORBIDDEN = /^(?:Show|Terminate|Administration|Alter|Create|Drop|Grant|Deny|Revoke|Start|Stop)/

/** Explains the query, which does not execute it, and refuses what may not be run. */
export const planOf = async (
  run: Run,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<{ readonly plan: Plan | false }> => {
  let explained: Rows
  try {
    explained = await run(`EXPLAIN\n${cypher}`, parameters, 0)
  } catch (error) {
    throw refusal(error, 0, 1)
  }
  const { summary } = explained
  const plan = summary?.plan ?? false
  for (const operator of plan ? operatorsOf(plan) : []) {
    const name = operator.operatorType.replace(/@.*$/, "")
    if (name === "LoadCSV") throw readsFiles()
    if (/^Transaction(?:Apply|Foreach)$/.test(name) && summary?.queryType === "r") throw inTransactions()
    if (name === "ProcedureCall") refuseProcedure(/^[\w.`]+/.exec(String(operator.arguments.Details))?.[0] ?? "?")
    else if (FORBIDDEN.test(name) && summary?.queryType !== "w" && summary?.queryType !== "rw") throw administration(name)
  }
  if (summary?.queryType === "s") throw administration("that statement")
  if (summary?.queryType !== "r") throw writes()
  return { plan }
}

const operatorsOf = (plan: Plan): readonly Plan[] => [plan, ...plan.children.flatMap(operatorsOf)]

/** A plan as text: an operator a line, indented by depth. */
export const linesOf = (plan: Plan, depth = 0): readonly string[] => [
  `${"  ".repeat(depth)}${plan.operatorType.replace(/@.*$/, "")} ${String(plan.arguments.Details ?? "")}`.trimEnd(),
  ...plan.children.flatMap((child) => linesOf(child, depth + 1)),
]
