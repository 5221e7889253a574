import { signal } from "@preact/signals"
import type { FunctionComponent, JSX } from "preact"
import { words } from "./messages/speak.ts"

/** A part of the app whose code is fetched when it is first shown: the first load carries only what the first screen needs. */
export const lazy = <P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> => {
  const part = signal<FunctionComponent<P> | null>(null)
  const failed = signal(false)
  let asked = false
  const ask = (): void => {
    asked = true
    failed.value = false
    load().then(
      (loaded) => {
        part.value = loaded
      },
      () => {
        failed.value = true
      },
    )
  }
  return (props: P): JSX.Element => {
    const Part = part.value
    if (Part) return <Part {...props} />
    if (!asked) ask()
    if (!failed.value)
      return (
        <div class="waiting" aria-busy="true">
          <span class="unseen">{words.value.loading}</span>
          <i />
        </div>
      )
    return (
      <div class="problem" role="alert">
        <p>{words.value.errorOffline}</p>
        <button type="button" class="button" onClick={ask}>
          {words.value.retry}
        </button>
      </div>
    )
  }
}
