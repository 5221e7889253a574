import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import { count, fill, named, words } from "../messages/speak.ts"
import { NO_FILTER, sameFilter } from "../session/events.ts"
import { clearFilter, overview, scene, setFilter } from "../session/session.ts"
import { Icon, TypeMark } from "./icons.tsx"

/** What colours and shapes mean, with how many are on the screen; each entry switches its type off and on. */
export const Legend = (): JSX.Element | null => {
  const w = words.value
  const open = useSignal(!matchMedia("(max-width: 720px)").matches)
  const kinds = overview.value?.entityKinds ?? []
  const { filter, nodes } = scene.value
  const counts = new Map<string, number>()
  for (const { type } of nodes.values()) counts.set(type, (counts.get(type) ?? 0) + 1)
  if (nodes.size === 0) return null
  const shown = kinds.filter((k) => (counts.get(k.type) ?? 0) > 0)
  const toggle = (type: string): void => {
    const off = filter.types.includes(type)
    void setFilter({ types: off ? filter.types.filter((t) => t !== type) : [...filter.types, type] })
  }
  return (
    <section class={`legend card ${open.value ? "" : "closed"}`} aria-label={w.legend}>
      <button
        type="button"
        class="legend-head"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value
        }}
      >
        <span>{w.legend}</span>
        <Icon name="down" size={16} />
      </button>
      {open.value && (
        <ul>
          {shown.map((kind) => {
            const on = !filter.types.includes(kind.type)
            return (
              <li key={kind.type} class={on ? "" : "off"}>
                <button type="button" aria-pressed={on} title={w.legendHint} onClick={() => toggle(kind.type)}>
                  <TypeMark colour={kind.colour} shape={kind.shape} size={14} />
                  <span>{named(w.types, kind.type)}</span>
                  <span class="number">{count(counts.get(kind.type) ?? 0)}</span>
                </button>
                <button
                  type="button"
                  class="only"
                  aria-label={fill(w.legendOnly, { type: named(w.types, kind.type) })}
                  title={fill(w.legendOnly, { type: named(w.types, kind.type) })}
                  onClick={() => void setFilter({ types: shown.map((k) => k.type).filter((t) => t !== kind.type) })}
                >
                  1
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {open.value && !sameFilter(filter, NO_FILTER) && (
        <button type="button" class="text-button" onClick={() => void clearFilter()}>
          {w.showAll}
        </button>
      )}
    </section>
  )
}
