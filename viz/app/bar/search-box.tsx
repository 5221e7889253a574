import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import { useEffect, useId, useRef } from "preact/hooks"
import type { GraphNode, SearchAnswer } from "../../api.ts"
import { api } from "../client.ts"
import { fill, words } from "../messages/speak.ts"
import { NodeMark, typeName } from "../panel/mark.tsx"
import { Icon } from "./icons.tsx"

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly onPick: (node: GraphNode) => void
  /** What stands in the field when it is not typed in. */
  readonly value?: string
  readonly id?: string
  readonly large?: boolean
  /** Finds only nodes of this type. */
  readonly type?: string | null
}

const WAIT_MS = 90

/** A field that finds nodes by name, with or without marks: arrows choose, Enter takes, Escape closes. */
export const SearchBox = ({ label, placeholder, onPick, value = "", id, large = false, type = null }: Props): JSX.Element => {
  const list = useId()
  const text = useSignal(value)
  const answer = useSignal<SearchAnswer | null>(null)
  const open = useSignal(false)
  const active = useSignal(0)
  const asking = useRef<{ timer: number; abort: AbortController } | null>(null)
  const w = words.value

  useEffect(() => {
    text.value = value
  }, [value])

  const ask = (q: string): void => {
    asking.current?.abort.abort()
    clearTimeout(asking.current?.timer)
    if (q.trim() === "") {
      answer.value = null
      open.value = false
      return
    }
    const abort = new AbortController()
    const timer = window.setTimeout(async () => {
      const found = await api.search(q.trim(), type, abort.signal).catch(() => null)
      if (abort.signal.aborted) return
      answer.value = found
      active.value = 0
      open.value = found !== null
    }, WAIT_MS)
    asking.current = { timer, abort }
  }

  const hits = answer.value?.hits ?? []
  const pick = (node: GraphNode): void => {
    open.value = false
    text.value = value
    answer.value = null
    onPick(node)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      if (!open.value && answer.value) open.value = true
      else active.value = (active.value + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % Math.max(1, hits.length)
    } else if (event.key === "Enter") {
      const hit = hits[active.value]
      if (open.value && hit) {
        event.preventDefault()
        pick(hit.node)
      }
    } else if (event.key === "Escape" && open.value) {
      event.stopPropagation()
      open.value = false
    }
  }

  return (
    <div class={`search ${large ? "search-large" : ""}`}>
      <Icon name="search" size={large ? 20 : 18} />
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-expanded={open.value}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open.value && hits.length > 0 ? `${list}-${active.value}` : undefined}
        placeholder={placeholder}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value
          ask(event.currentTarget.value)
        }}
        onKeyDown={onKey}
        onFocus={() => {
          if (answer.value && text.value.trim()) open.value = true
        }}
        onBlur={() => {
          open.value = false
        }}
      />
      <div class="search-results" hidden={!open.value}>
        <div id={list} role="listbox" aria-label={label}>
          {hits.map(({ node, matched }, i) => (
            <div
              key={node.id}
              id={`${list}-${i}`}
              role="option"
              tabIndex={-1}
              class="hit"
              aria-selected={i === active.value}
              onMouseDown={(event) => {
                event.preventDefault()
                pick(node)
              }}
              onMouseMove={() => {
                active.value = i
              }}
            >
              <NodeMark type={node.type} />
              <span class="hit-name">
                <bdi>{node.name}</bdi>
                {matched !== node.name && <small>{fill(w.searchAlso, { name: matched })}</small>}
              </span>
              <span class="hit-type">{typeName(node)}</span>
            </div>
          ))}
        </div>
        {answer.value && hits.length === 0 && (
          <p class="search-note">
            {fill(w.searchNothing, { q: answer.value.q })} {w.searchNothingHint}
          </p>
        )}
        {answer.value && answer.value.total > hits.length && (
          <p class="search-note">{fill(w.searchMore, { shown: hits.length, total: answer.value.total })}</p>
        )}
      </div>
      <span class="unseen" role="status">
        {open.value && answer.value ? fill(w.searchCount, { n: answer.value.total }) : ""}
      </span>
    </div>
  )
}
