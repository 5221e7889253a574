import { signal } from "@preact/signals"
import type { JSX } from "preact"
import { useMemo } from "preact/hooks"
import { Icon } from "../bar/icons.tsx"
import { IconButton } from "../bar/tools.tsx"
import { fill, language, words } from "../messages/speak.ts"
import { NodeMark } from "../panel/mark.tsx"
import { overview, select, selection, selectNode, view } from "../session/session.ts"
import {
  type Column,
  inOrder,
  NODE_COLUMNS,
  nodeRowsOf,
  type Order,
  RELATION_COLUMNS,
  type RelationRow,
  relationRowsOf,
} from "./table-columns.ts"

/** How many rows one page holds. */
export const PAGE = 100

type Of = "nodes" | "relations"

const of = signal<Of>("nodes")
const orders = signal<Readonly<Record<Of, Order>>>({
  nodes: { key: "articles", down: true },
  relations: { key: "from", down: false },
})

/** What the picture shows, as tables: a row chosen here is chosen there. */
export const Table = (): JSX.Element => {
  const w = words.value
  const shown = view.value
  const all = overview.value
  const relations = shown.lines.reduce((sum, line) => sum + line.relations.length, 0)
  return (
    <section class="graph-table" aria-label={w.table}>
      <div class="table-head">
        <div class="segments">
          {(
            [
              ["nodes", w.legendNodes, shown.nodes.length],
              ["relations", w.tableRelations, relations],
            ] as const
          ).map(([value, word, n]) => (
            <label key={value} class={of.value === value ? "on" : ""}>
              <input
                type="radio"
                name="table-of"
                checked={of.value === value}
                onChange={() => {
                  of.value = value
                }}
              />
              {word} ({n})
            </label>
          ))}
        </div>
        <p class="quiet">
          {of.value === "nodes"
            ? fill(w.tableNodesOf, { n: shown.nodes.length, all: all?.entities ?? 0 })
            : fill(w.tableRelationsOf, { n: relations, lines: shown.lines.length, all: all?.relations ?? 0 })}
          {shown.hiddenNodes > 0 && ` · ${fill(w.statusFiltered, { n: shown.hiddenNodes })}`}
          {shown.hiddenLines > 0 && ` · ${fill(w.statusFilteredEdges, { n: shown.hiddenLines })}`}
        </p>
      </div>
      {of.value === "nodes" ? <Nodes /> : <Relations />}
    </section>
  )
}

const Nodes = (): JSX.Element => {
  const chosen = selection.value
  return (
    <Rows
      of="nodes"
      rows={useMemo(() => nodeRowsOf(view.value), [view.value])}
      columns={NODE_COLUMNS}
      keyOf={({ node }) => node.id}
      chosen={({ node }) => chosen?.kind === "node" && chosen.id === node.id}
      choose={({ node }) => void selectNode(node.id)}
      lead={({ node }) => <NodeMark type={node.type} />}
    />
  )
}

const Relations = (): JSX.Element => {
  const chosen = selection.value
  const isChosen = ({ relation: r }: RelationRow): boolean =>
    chosen?.kind === "edge" && chosen.from === r.from && chosen.type === r.type && chosen.to === r.to
  return (
    <Rows
      of="relations"
      rows={useMemo(() => relationRowsOf(view.value), [view.value])}
      columns={RELATION_COLUMNS}
      keyOf={({ relation }) => relation.id}
      chosen={isChosen}
      choose={({ relation: r }) => select({ kind: "edge", from: r.from, type: r.type, to: r.to })}
      lead={({ from }) => <NodeMark type={from.type} />}
    />
  )
}

const pages = signal<Readonly<Record<Of, number>>>({ nodes: 0, relations: 0 })

const Rows = <T,>({
  of: which,
  rows,
  columns,
  keyOf,
  chosen,
  choose,
  lead,
}: {
  readonly of: Of
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly keyOf: (row: T) => string
  readonly chosen: (row: T) => boolean
  readonly choose: (row: T) => void
  readonly lead: (row: T) => JSX.Element
}): JSX.Element => {
  const w = words.value
  const order = orders.value[which]
  // Words of another language stand in another order.
  const sorted = useMemo(() => inOrder(rows, columns, order), [rows, columns, order, language.value, w])
  const last = Math.max(0, Math.ceil(sorted.length / PAGE) - 1)
  const page = Math.min(pages.value[which], last)
  const start = page * PAGE
  const turn = (to: number): void => {
    pages.value = { ...pages.value, [which]: to }
  }
  const sortBy = (key: string): void => {
    orders.value = { ...orders.value, [which]: { key, down: order.key === key && !order.down } }
    turn(0)
  }
  if (rows.length === 0) return <p class="quiet">{w.tableEmpty}</p>
  return (
    <>
      {last > 0 && (
        <p class="pages">
          <IconButton icon="back" label={w.tableBefore} disabled={page === 0} onClick={() => turn(page - 1)} />
          {fill(w.tablePage, { from: start + 1, to: Math.min(start + PAGE, sorted.length), all: sorted.length })}
          <IconButton icon="chevron" label={w.tableAfter} disabled={page === last} onClick={() => turn(page + 1)} />
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="table-frame" tabIndex={0} aria-label={which === "nodes" ? w.legendNodes : w.tableRelations}>
        <table>
          <thead>
            <tr>
              {columns.map(({ key, head }) => (
                <th key={key} scope="col" aria-sort={order.key !== key ? "none" : order.down ? "descending" : "ascending"}>
                  <button type="button" onClick={() => sortBy(key)}>
                    {head()}
                    <span class={`sorted ${order.key === key ? (order.down ? "down" : "up") : "not"}`}>
                      <Icon name="down" size={14} />
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(start, start + PAGE).map((row) => (
              <tr
                key={keyOf(row)}
                class={chosen(row) ? "chosen" : ""}
                aria-current={chosen(row) ? "true" : undefined}
                onClick={() => choose(row)}
              >
                {columns.map((column, i) =>
                  i === 0 ? (
                    <th key={column.key} scope="row">
                      <button
                        type="button"
                        onClick={(event) => {
                          event.stopPropagation()
                          choose(row)
                        }}
                      >
                        {lead(row)} <bdi>{column.cell(row)}</bdi>
                      </button>
                    </th>
                  ) : (
                    <td key={column.key}>{column.cell(row)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
