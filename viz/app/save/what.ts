import type { EdgeEvidence } from "../../api.ts"
import { api } from "../client.ts"
import type { Place, View } from "../session/scene.ts"
import { toCsv } from "./csv.ts"
import type { Drawing } from "./drawing.ts"
import { toGexf, toGraphml } from "./network.ts"
import { writePlaces } from "./places.ts"
import { toPng } from "./png.ts"
import { saveFile, saveText } from "./save.ts"
import { toSvg } from "./svg.ts"
import { evidenceRows, nodeRows, relationRows } from "./tables.ts"

/** How many lines' sentences one file holds: each line is one question to the server. */
const MOST_LINES = 500

/** What is saved: what the screen shows, how it is drawn, and how much that is of what there is. */
export interface Shown {
  readonly view: View
  readonly draw: () => Drawing | null
  readonly note: string
  readonly places: ReadonlyMap<string, Place>
  readonly colourOf: (type: string) => string
}

export type Format = "png" | "svg" | "nodes" | "relations" | "evidence" | "json" | "gexf" | "graphml" | "places"

const evidence = async ({ view }: Shown): Promise<number> => {
  const lines = view.lines.slice(0, MOST_LINES)
  const answers: EdgeEvidence[] = []
  for (const { from, type, to } of lines) answers.push(await api.evidence(from, type, to))
  saveText("dau-moi-evidence.csv", "text/csv", toCsv(evidenceRows(answers)))
  return lines.length
}

/** Saves what is shown as a file. Answers how many lines it has the sentences of, or null where none are left out. */
export const saveAs = async (format: Format, shown: Shown): Promise<number | null> => {
  const { view, note } = shown
  const drawing = format === "png" || format === "svg" ? shown.draw() : null
  if (format === "png" && drawing) saveFile("dau-moi.png", await toPng(drawing))
  if (format === "svg" && drawing) saveText("dau-moi.svg", "image/svg+xml", toSvg(drawing))
  if (format === "nodes") saveText("dau-moi-nodes.csv", "text/csv", toCsv(nodeRows(view)))
  if (format === "relations") saveText("dau-moi-relations.csv", "text/csv", toCsv(relationRows(view)))
  if (format === "evidence") {
    const written = await evidence(shown)
    return written < view.lines.length ? written : null
  }
  if (format === "gexf") saveText("dau-moi.gexf", "application/xml", toGexf(shown))
  if (format === "graphml") saveText("dau-moi.graphml", "application/xml", toGraphml(shown))
  if (format === "places") saveText("dau-moi-places.json", "application/json", writePlaces(shown.places))
  if (format === "json") {
    const content = { shows: note, link: location.href, nodes: view.nodes, relations: view.lines.flatMap((l) => l.relations) }
    saveText("dau-moi.json", "application/json", `${JSON.stringify(content, null, 2)}\n`)
  }
  return null
}
