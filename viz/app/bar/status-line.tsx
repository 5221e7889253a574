import type { JSX } from "preact"
import { fill, words } from "../messages/speak.ts"
import { overview, view } from "../session/session.ts"

/** What is shown of what: a part never passes for the whole, on the screen or in what is saved from it. */
export const statusText = (): string => {
  const w = words.value
  const all = overview.value
  if (!all) return ""
  const { nodes, lines, hiddenNodes, hiddenLines } = view.value
  const whole = nodes.length === all.entities
  const counts = { nodes: nodes.length, edges: lines.length, all: all.entities }
  const parts = [
    nodes.length === 0 ? fill(w.statusEmpty, counts) : fill(whole ? w.statusAll : w.statusPart, counts),
    ...(whole ? [fill(w.statusArticles, { n: all.articles })] : []),
    ...(hiddenNodes > 0 ? [fill(w.statusFiltered, { n: hiddenNodes })] : []),
    ...(hiddenNodes === 0 && hiddenLines > 0 ? [fill(w.statusFilteredEdges, { n: hiddenLines })] : []),
  ]
  return parts.join(" · ")
}

export const StatusLine = (): JSX.Element | null => {
  const text = statusText()
  return text === "" ? null : <p class="status-line">{text}</p>
}
