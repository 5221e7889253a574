import { stringify } from "csv-stringify/sync"
import type { QueryResult, Value } from "../src/store/graph-store.ts"
import { table } from "../src/terminal/table.ts"
import { cellText } from "./cells.ts"

export type Form = "table" | "json" | "csv"

const rowObject = (columns: readonly string[], row: readonly Value[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))

/** Columns in which no row has anything are left out of a table for people; other forms keep them. */
const shown = ({ columns, rows }: QueryResult): readonly number[] =>
  columns.flatMap((_, i) => (rows.length === 0 || rows.some((row) => row[i] !== null && row[i] !== undefined) ? [i] : []))

const asTable = (result: QueryResult): string => {
  const at = shown(result)
  return table(
    at.map((i) => result.columns[i]!),
    result.rows.map((row) => at.map((i) => cellText(row[i] ?? null))),
  )
}

/**
 * An answer to print. JSON is an array of objects, one a row, nodes and edges whole. CSV holds what the table shows;
 * a cell that a spreadsheet would run as a formula is kept from it by a quotation mark before it.
 */
export const printed = (result: QueryResult, form: Form): string => {
  if (form === "json") {
    const objects = result.rows.map((row) => JSON.stringify(rowObject(result.columns, row)))
    return objects.length === 0 ? "[]\n" : `[\n${objects.join(",\n")}\n]\n`
  }
  if (form === "csv") {
    const rows = result.rows.map((row) => result.columns.map((_, i) => cellText(row[i] ?? null)))
    return stringify([[...result.columns], ...rows], { escape_formulas: true })
  }
  return `${asTable(result)}\n`
}

/** The line under an answer: how many rows, how long it took, and whether there are more and what brings them (`more`). */
export const summary = ({ rows, truncated, milliseconds }: QueryResult, more: string): string => {
  if (!truncated) return `${rows.length} ${rows.length === 1 ? "row" : "rows"}, ${Math.round(milliseconds)} ms`
  return `only the first ${rows.length === 1 ? "row is" : `${rows.length} rows are`} shown, there are more: use ${more}`
}
