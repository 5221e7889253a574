import { useSignal } from "@preact/signals"
import type { ComponentChildren, JSX } from "preact"
import { useEffect } from "preact/hooks"
import { NotAnswered } from "../client.ts"
import { words } from "../messages/speak.ts"

/** Asks again whenever `key` changes; the last answer stays until the next is there. */
export const useAnswer = <T,>(key: string, ask: () => Promise<T>) => {
  const state = useSignal<{ readonly key: string; readonly value: T | null; readonly error: unknown }>({
    key: "",
    value: null,
    error: null,
  })
  const round = useSignal(0)
  useEffect(() => {
    let live = true
    ask().then(
      (value) => {
        if (live) state.value = { key, value, error: null }
      },
      (error: unknown) => {
        if (live) state.value = { key, value: null, error }
      },
    )
    return () => {
      live = false
    }
  }, [key, round.value])
  const fresh = state.value.key === key
  return {
    value: fresh ? state.value.value : null,
    error: fresh ? state.value.error : null,
    again: () => {
      round.value += 1
    },
  }
}

/** An answer's three faces: not there yet, gone wrong (with what to do), and there. */
export const Fetched = <T,>({
  answer,
  children,
}: {
  readonly answer: { readonly value: T | null; readonly error: unknown; readonly again: () => void }
  readonly children: (value: T) => ComponentChildren
}): JSX.Element => {
  const w = words.value
  if (answer.value !== null) return <>{children(answer.value)}</>
  if (answer.error !== null)
    return (
      <div class="problem" role="alert">
        <p>{answer.error instanceof NotAnswered && answer.error.message ? answer.error.message : w.errorOffline}</p>
        <button type="button" class="button" onClick={answer.again}>
          {w.retry}
        </button>
      </div>
    )
  return (
    <div class="waiting" aria-busy="true">
      <span class="unseen">{w.loading}</span>
      <i />
      <i />
      <i />
    </div>
  )
}
