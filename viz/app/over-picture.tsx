import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import { useEffect } from "preact/hooks"
import { Icon } from "./bar/icons.tsx"
import { IconButton } from "./bar/tools.tsx"
import { stopArranging } from "./layout/arrange.ts"
import { fill, words } from "./messages/speak.ts"
import * as session from "./session/session.ts"

/** What can be done with the nodes that are marked. */
export const Marked = (): JSX.Element | null => {
  const w = words.value
  const n = session.marked.value.size
  if (n === 0 && !session.marking.value) return null
  const said = n === 0 ? w.markHint : fill(w.markedCount, { n })
  return (
    <section class="marked card" aria-label={said}>
      <p>{said}</p>
      {n > 0 && (
        <>
          <button type="button" class="button" onClick={() => void session.hideMarked(false)}>
            <Icon name="hide" size={16} /> {w.markedHide}
          </button>
          <button type="button" class="button" onClick={() => void session.hideMarked(true)}>
            {w.markedKeep}
          </button>
        </>
      )}
      <IconButton icon="close" label={w.markedNone} onClick={() => session.setMarking(false)} />
    </section>
  )
}

/** How long arranging may go on, in ms, before the reader is asked whether it is enough. */
const PATIENCE = 500

/** Offers to end an arranging that takes long. */
export const StopArranging = (): JSX.Element | null => {
  const long = useSignal(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      long.value = true
    }, PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  if (!long.value) return null
  return (
    <button type="button" class="button stop card" onClick={stopArranging}>
      <Icon name="stop" size={16} /> {words.value.stopLayout}
    </button>
  )
}

/** What could not be read, and what to do. */
export const Problem = (): JSX.Element | null => {
  const w = words.value
  if (session.failure.value === null) return null
  return (
    <div class="problem over" role="alert">
      <h2>{w.errorTitle}</h2>
      <p>{session.failure.value}</p>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          if (session.overview.value) void session.retry()
          else location.reload()
        }}
      >
        {w.retry}
      </button>
    </div>
  )
}

/** Filters that leave nothing say so, and how to be rid of them. */
export const FilteredOut = (): JSX.Element | null => {
  const w = words.value
  if (session.scene.value.nodes.size === 0 || session.view.value.nodes.length > 0) return null
  return (
    <section class="start">
      <h2>{w.filteredOutTitle}</h2>
      <p>{w.filteredOutText}</p>
      <button type="button" class="button primary" onClick={() => void session.clearFilter()}>
        {w.clearFilters}
      </button>
    </section>
  )
}

/** What was done, said aloud and shown for a while. */
export const Notice = (): JSX.Element => {
  const text = session.notice.value
  useEffect(() => {
    if (!text) return
    const timer = setTimeout(() => {
      session.notice.value = ""
    }, 5000)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div class={`notice ${text ? "on" : ""}`} role="status" aria-live="polite">
      {text}
    </div>
  )
}
