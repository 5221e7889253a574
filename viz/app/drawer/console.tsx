import { effect, useSignal } from "@preact/signals"
import type { JSX } from "preact"
import { useEffect, useRef } from "preact/hooks"
import type { ConsoleAnswer, GraphSchema, Plan } from "../../api.ts"
import { Icon } from "../bar/icons.tsx"
import { api, NotAnswered } from "../client.ts"
import { count, fill, words } from "../messages/speak.ts"
import { Cell } from "../panel/cell.tsx"
import { toCsv } from "../save/csv.ts"
import { saveText } from "../save/save.ts"
import { act, cypher, overview, scene } from "../session/session.ts"
import { QueryEditor } from "./editor.ts"

const FIRST = "MATCH (p:Person)-[r:HOLDS_POSITION]->(o:Organization)\nRETURN p, r.title AS title, o LIMIT 20"
const KEY = "daumoi.queries"
const KEPT = 20

const remembered = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]")
    return Array.isArray(kept) ? kept.filter((q): q is string => typeof q === "string") : []
  } catch {
    // Storage may be forbidden, or hold another program's text.
    return []
  }
}

const remember = (query: string): readonly string[] => {
  const kept = [query, ...remembered().filter((q) => q !== query)].slice(0, KEPT)
  try {
    localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // As above: then the history lasts as long as the page.
  }
  return kept
}

type Result =
  | { readonly kind: "rows"; readonly answer: ConsoleAnswer }
  | { readonly kind: "plan"; readonly answer: Plan }
  | { readonly kind: "failed"; readonly message: string }

/** A Cypher editor that completes from the live graph, and what its query answers: rows, a plan, or what is wrong and where. */
export const Console = (): JSX.Element => {
  const w = words.value
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<QueryEditor | null>(null)
  const running = useSignal<AbortController | null>(null)
  const result = useSignal<Result | null>(null)
  const past = useSignal(remembered())

  const run = async (how: "rows" | "plan"): Promise<void> => {
    const query = cypher.value.trim()
    if (query === "" || running.value) return
    const controller = new AbortController()
    running.value = controller
    result.value = null
    editor.current?.mark(null)
    try {
      result.value =
        how === "rows"
          ? { kind: "rows", answer: await api.query(query, controller.signal) }
          : { kind: "plan", answer: await api.explain(query, controller.signal) }
      past.value = remember(query)
    } catch (error) {
      if (error instanceof NotAnswered) {
        result.value = { kind: "failed", message: error.message || w.errorOffline }
        const before = cypher.value.slice(0, cypher.value.indexOf(query))
        const shift = before.split("\n").length - 1
        if (error.place) editor.current?.mark({ line: error.place.line + shift, column: error.place.column })
      } else result.value = { kind: "failed", message: w.cypherStopped }
    } finally {
      running.value = null
    }
  }

  useEffect(() => {
    if (!host.current) return
    if (cypher.value === "") cypher.value = FIRST
    let schema: GraphSchema = { labels: [], relations: [], properties: [] }
    void api.schema().then(
      (found) => {
        schema = found
      },
      () => undefined,
    )
    const made = new QueryEditor(host.current, cypher.value, words.value.cypherLabel, {
      onChange: (text) => {
        cypher.value = text
      },
      onRun: () => void run("rows"),
      schema: () => schema,
    })
    editor.current = made
    const end = effect(() => {
      made.text = cypher.value
    })
    return () => {
      end()
      running.value?.abort()
      made.destroy()
    }
  }, [])

  const { rows = 0, milliseconds = 0 } = overview.value?.limits ?? {}
  const shown = result.value
  return (
    <section class="console" aria-label={w.cypher}>
      <div class="query-editor" ref={host} />
      <div class="actions">
        {running.value ? (
          <button type="button" class="button primary" onClick={() => running.value?.abort()}>
            <Icon name="stop" size={16} /> {w.cypherStop}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={() => void run("rows")}>
            {w.cypherRun}
          </button>
        )}
        <button type="button" class="button" disabled={running.value !== null} onClick={() => void run("plan")}>
          {w.cypherPlan}
        </button>
        {past.value.length > 0 && (
          <select
            aria-label={w.cypherHistory}
            value=""
            onChange={(event) => {
              cypher.value = event.currentTarget.value
              editor.current?.focus()
            }}
          >
            <option value="">{w.cypherHistory}</option>
            {past.value.map((query) => (
              <option key={query} value={query}>
                {query.replace(/\s+/g, " ").slice(0, 90)}
              </option>
            ))}
          </select>
        )}
        <p class="quiet">{fill(w.cypherHint, { rows, seconds: milliseconds / 1000 })}</p>
      </div>
      <div aria-live="polite">
        {shown?.kind === "failed" && <p class="console-problem">{shown.message}</p>}
        {shown?.kind === "plan" && <pre>{shown.answer.plan}</pre>}
        {shown?.kind === "rows" && <Rows answer={shown.answer} />}
        {shown && shown.kind !== "failed" && <Findings findings={shown.answer.findings} />}
      </div>
    </section>
  )
}

const Findings = ({ findings }: { readonly findings: Plan["findings"] }): JSX.Element => (
  <ul class="findings">
    {findings.map(({ rule, line, column, instead }) => (
      <li key={`${rule} ${line} ${column}`}>{fill(words.value.cypherFinding, { line, column, instead })}</li>
    ))}
  </ul>
)

const Rows = ({ answer }: { readonly answer: ConsoleAnswer }): JSX.Element => {
  const w = words.value
  const { columns, rows, nodes, truncated, milliseconds } = answer
  if (rows.length === 0) return <p class="quiet">{w.cypherNone}</p>
  const unseen = nodes.some((id) => !scene.value.nodes.has(id))
  return (
    <>
      <div class="actions">
        <p class="quiet">{fill(truncated ? w.cypherTruncated : w.cypherRows, { n: rows.length, ms: count(milliseconds) })}</p>
        {unseen && (
          <button type="button" class="button" onClick={() => void act({ kind: "add", ids: nodes.slice(0, 500) })}>
            <Icon name="plus" size={16} /> {w.askShow}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() =>
            saveText(
              "dau-moi-query.csv",
              "text/csv",
              toCsv([columns, ...rows.map((row) => row.map((cell) => cell.map((p) => p.text).join("; ")))]),
            )
          }
        >
          <Icon name="download" size={16} /> {w.askCsv}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-frame" tabIndex={0} aria-label={w.cypherAnswer}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, at) => (
                  <td key={columns[at]}>
                    <Cell pieces={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
