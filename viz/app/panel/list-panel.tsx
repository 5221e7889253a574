import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"
import type { GraphNode } from "../../api.ts"
import { byName, fill, named, words } from "../messages/speak.ts"
import type { Line } from "../session/scene.ts"
import { expand, hovered, marked, select, selectNode, toggleMark, view } from "../session/session.ts"
import { NodeMark, typeName } from "./mark.tsx"

interface Row {
  readonly key: string
  readonly level: 1 | 2
  readonly node: GraphNode
  /** The line that leads from the row above, on the second level. */
  readonly line: Line | null
  readonly forward: boolean
  readonly parent: string | null
}

/**
 * The graph on the screen as a tree that a keyboard and a screen reader can walk: nodes, and under each the lines that leave it.
 * The same things can be done here as on the canvas.
 */
export const ListPanel = (): JSX.Element => {
  const w = words.value
  const { nodes, lines } = view.value
  const open = useSignal<ReadonlySet<string>>(new Set())
  const active = useSignal<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const focusNext = useRef(false)

  const byId = new Map(nodes.map((n) => [n.id, n]))
  const ties = new Map<string, Line[]>()
  for (const line of lines) for (const id of [line.from, line.to]) ties.set(id, [...(ties.get(id) ?? []), line])
  const sorted = [...nodes].sort((a, b) => byName(a.name, b.name))
  const rows: Row[] = sorted.flatMap((node): Row[] => [
    { key: node.id, level: 1, node, line: null, forward: true, parent: null },
    ...(open.value.has(node.id)
      ? (ties.get(node.id) ?? []).flatMap((line): Row[] => {
          const forward = line.from === node.id
          const other = byId.get(forward ? line.to : line.from)
          return other ? [{ key: `${node.id} ${line.key}`, level: 2, node: other, line, forward, parent: node.id }] : []
        })
      : []),
  ])
  const at = Math.max(
    0,
    rows.findIndex((r) => r.key === active.value),
  )

  // Before the next key is heard: a later effect would lose the focus of whoever types fast.
  useLayoutEffect(() => {
    if (!focusNext.current) return
    focusNext.current = false
    tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  })

  const go = (index: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (!row) return
    focusNext.current = true
    active.value = row.key
    hovered.value = row.node.id
  }
  const setOpen = (id: string, on: boolean): void => {
    const next = new Set(open.value)
    if (on) next.add(id)
    else next.delete(id)
    focusNext.current = true
    open.value = next
  }
  const choose = (row: Row): void => {
    if (row.line) select({ kind: "edge", from: row.line.from, type: row.line.type, to: row.line.to })
    else void selectNode(row.node.id)
  }
  const onKey = (event: KeyboardEvent): void => {
    const row = rows[at]
    if (!row) return
    const opened = row.level === 1 && open.value.has(row.node.id)
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      ArrowRight: () => {
        if (row.level === 2) go(rows.findIndex((r) => r.key === row.node.id))
        else if (!opened) setOpen(row.node.id, true)
        else go(at + 1)
      },
      ArrowLeft: () => {
        if (row.parent) go(rows.findIndex((r) => r.key === row.parent))
        else if (opened) setOpen(row.node.id, false)
      },
      Enter: () => choose(row),
      " ": () => choose(row),
      e: () => void expand(row.node.id),
    }
    if (event.key === " " && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      toggleMark(row.node.id)
      return
    }
    const action = actions[event.key]
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      action()
      return
    }
    // A letter goes to the next name that begins with it.
    if (event.key.length === 1 && /\p{L}/u.test(event.key) && !event.ctrlKey && !event.metaKey) {
      const letter = event.key.toLocaleLowerCase("vi")
      const next = [...rows.keys()].map((i) => (at + 1 + i) % rows.length)
      const found = next.find((i) => rows[i]?.level === 1 && rows[i]?.node.name.toLocaleLowerCase("vi").startsWith(letter))
      if (found !== undefined) go(found)
    }
  }
  if (nodes.length === 0) return <p class="quiet padded">{w.listEmpty}</p>
  return (
    <article class="list-panel">
      <h2 id="list-title">{w.listTitle}</h2>
      <p class="quiet" id="list-hint">
        {w.listHint}
      </p>
      <div
        role="tree"
        class="tree"
        ref={tree}
        aria-labelledby="list-title"
        aria-describedby="list-hint"
        onBlur={() => {
          hovered.value = null
        }}
      >
        {rows.map((row, i) => (
          <div
            key={row.key}
            role="treeitem"
            aria-level={row.level}
            aria-expanded={row.level === 1 && ties.has(row.node.id) ? open.value.has(row.node.id) : undefined}
            aria-selected={i === at}
            tabIndex={i === at ? 0 : -1}
            class={`row level-${row.level} ${marked.value.has(row.node.id) ? "is-marked" : ""}`}
            onClick={(event) => {
              active.value = row.key
              if (event.ctrlKey || event.metaKey) toggleMark(row.node.id)
              else choose(row)
            }}
            onKeyDown={onKey}
            onFocus={() => {
              if (active.value !== row.key) active.value = row.key
            }}
          >
            {row.level === 1 && (
              <span
                class={`twist ${open.value.has(row.node.id) ? "open" : ""} ${ties.has(row.node.id) ? "" : "none"}`}
                aria-hidden="true"
                onClick={(event) => {
                  event.stopPropagation()
                  active.value = row.key
                  setOpen(row.node.id, !open.value.has(row.node.id))
                }}
              />
            )}
            <NodeMark type={row.node.type} />
            <span class="row-name">
              {row.line && <small>{named(row.forward ? w.relationOut : w.relationIn, row.line.type)}</small>}
              <bdi>{row.node.name}</bdi>
              <span class="unseen">
                , {typeName(row.node)}
                {marked.value.has(row.node.id) ? `, ${w.listMarked}` : ""}
                {row.level === 1 ? `, ${fill(w.listTies, { n: ties.get(row.node.id)?.length ?? 0 })}` : ""}
              </span>
            </span>
            {row.level === 1 && (
              <span class="number" aria-hidden="true">
                {ties.get(row.node.id)?.length ?? 0}
              </span>
            )}
          </div>
        ))}
      </div>
    </article>
  )
}
