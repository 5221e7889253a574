import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"
import { fill, words } from "../messages/speak.ts"
import type { Drawing } from "../save/drawing.ts"
import type { Format } from "../save/what.ts"
import { act, notice, overview, scene, view } from "../session/session.ts"
import { statusText } from "./status-line.tsx"
import { IconButton } from "./tools.tsx"

/** What the screen shows, to take away: as a picture, as tables with the sentences, as JSON. Each says what it shows of what there is. */
export const ExportMenu = ({ draw }: { readonly draw: (note: string) => Drawing | null }): JSX.Element => {
  const w = words.value
  const open = useSignal(false)
  const box = useRef<HTMLDivElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (!open.value) return
    box.current?.querySelector<HTMLElement>(".menu button")?.focus()
    const away = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) open.value = false
    }
    // Before the app hears it: Escape would also leave what is selected.
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return
      event.stopPropagation()
      open.value = false
      box.current?.querySelector("button")?.focus()
    }
    document.addEventListener("pointerdown", away)
    window.addEventListener("keydown", onEscape, true)
    return () => {
      document.removeEventListener("pointerdown", away)
      window.removeEventListener("keydown", onEscape, true)
    }
  }, [open.value])

  const layOut = async (file: File): Promise<void> => {
    const { readPlaces } = await import("../save/places.ts")
    const places = readPlaces(await file.text())
    if (places) await act({ kind: "places", places })
    else notice.value = fill(w.openPlacesFailed, { file: file.name })
  }
  const save = async (format: Format): Promise<void> => {
    const note = statusText()
    const { saveAs } = await import("../save/what.ts")
    const written = await saveAs(format, {
      view: view.value,
      draw: () => draw(note),
      note,
      places: scene.value.places,
      colourOf: (type) => overview.value?.entityKinds.find((k) => k.type === type)?.colour ?? "#7a7a85",
    })
    if (written !== null) notice.value = fill(w.exportPart, { shown: written, total: view.value.lines.length })
  }
  const items: readonly (readonly [string, Format])[] = [
    [w.exportPng, "png"],
    [w.exportSvg, "svg"],
    [w.exportNodes, "nodes"],
    [w.exportRelations, "relations"],
    [w.exportEvidence, "evidence"],
    [w.exportJson, "json"],
    [w.exportGexf, "gexf"],
    [w.exportGraphml, "graphml"],
    [w.exportPlaces, "places"],
  ]
  return (
    <div class="export" ref={box}>
      <IconButton
        icon="download"
        label={w.exportAs}
        expanded={open.value}
        disabled={view.value.nodes.length === 0}
        onClick={() => {
          open.value = !open.value
        }}
      />
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        class="unseen"
        tabIndex={-1}
        aria-label={w.openPlaces}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ""
          open.value = false
          if (file) void layOut(file)
        }}
      />
      {open.value && (
        <ul class="menu card">
          {items.map(([word, format]) => (
            <li key={word}>
              <button
                type="button"
                onClick={() => {
                  open.value = false
                  save(format).catch((error: unknown) => {
                    notice.value = error instanceof Error && error.message ? error.message : w.errorOffline
                  })
                }}
              >
                {word}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => chooser.current?.click()}>
              {w.openPlaces}
            </button>
          </li>
          <li class="quiet">{statusText()}</li>
        </ul>
      )}
    </div>
  )
}
