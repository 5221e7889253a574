import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"
import type { EdgeEvidence } from "../../api.ts"
import { api } from "../client.ts"
import { fill, words } from "../messages/speak.ts"
import { toCsv } from "../save/csv.ts"
import type { Drawing } from "../save/drawing.ts"
import { toPng } from "../save/png.ts"
import { saveFile, saveText } from "../save/save.ts"
import { toSvg } from "../save/svg.ts"
import { evidenceRows, nodeRows, relationRows } from "../save/tables.ts"
import { notice, view } from "../session/session.ts"

import { statusText } from "./status-line.tsx"
import { IconButton } from "./tools.tsx"

/** How many lines' sentences one file holds: each line is one question to the server. */
const MOST_LINES = 500

/** What the screen shows, to take away: as a picture, as tables with the sentences, as JSON. Each says what it shows of what there is. */
export const ExportMenu = ({ draw }: { readonly draw: (note: string) => Drawing | null }): JSX.Element => {
  const w = words.value
  const open = useSignal(false)
  const box = useRef<HTMLDivElement>(null)
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

  const evidence = async (): Promise<void> => {
    const lines = view.value.lines.slice(0, MOST_LINES)
    const answers: EdgeEvidence[] = []
    for (const { from, type, to } of lines) answers.push(await api.evidence(from, type, to))
    saveText("dau-moi-evidence.csv", "text/csv", toCsv(evidenceRows(answers)))
    if (lines.length < view.value.lines.length)
      notice.value = fill(w.exportPart, { shown: lines.length, total: view.value.lines.length })
  }
  const picture = async (how: (drawing: Drawing) => Promise<void> | void): Promise<void> => {
    const drawing = draw(statusText())
    if (drawing) await how(drawing)
  }
  const items: readonly (readonly [string, () => Promise<void> | void])[] = [
    [w.exportPng, () => picture(async (d) => saveFile("dau-moi.png", await toPng(d)))],
    [w.exportSvg, () => picture((d) => saveText("dau-moi.svg", "image/svg+xml", toSvg(d)))],
    [w.exportNodes, () => saveText("dau-moi-nodes.csv", "text/csv", toCsv(nodeRows(view.value)))],
    [w.exportRelations, () => saveText("dau-moi-relations.csv", "text/csv", toCsv(relationRows(view.value)))],
    [w.exportEvidence, evidence],
    [
      w.exportJson,
      () => {
        const { nodes, lines } = view.value
        const content = { shows: statusText(), link: location.href, nodes, relations: lines.flatMap((l) => l.relations) }
        saveText("dau-moi.json", "application/json", `${JSON.stringify(content, null, 2)}\n`)
      },
    ],
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
      {open.value && (
        <ul class="menu card">
          {items.map(([word, save]) => (
            <li key={word}>
              <button
                type="button"
                onClick={() => {
                  open.value = false
                  Promise.resolve(save()).catch((error: unknown) => {
                    notice.value = error instanceof Error && error.message ? error.message : w.errorOffline
                  })
                }}
              >
                {word}
              </button>
            </li>
          ))}
          <li class="quiet">{statusText()}</li>
        </ul>
      )}
    </div>
  )
}
