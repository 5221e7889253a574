import type { JSX } from "preact"
import { fill, words } from "../messages/speak.ts"
import { around, camera, embedded, events, overview, scene, selection, view } from "../session/session.ts"

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

/** How many neighbours of the selected node are drawn, of how many there are. */
const neighboursText = (): string => {
  const [chosen, known] = [selection.value, around.value]
  const node = chosen?.kind === "node" && known?.id === chosen.id ? scene.value.nodes.get(chosen.id) : undefined
  if (!node || !known || known.total === 0) return ""
  const drawn = new Set(view.value.nodes.map((n) => n.id))
  const shown = known.ranked.filter(({ id }) => drawn.has(id)).length
  return fill(words.value.statusNeighbours, { shown, total: known.total, name: node.name })
}

/** The address of this very picture; what changes it is read, so that the link follows. */
const hashOf = (): string => {
  void [events.value, selection.value, camera.value]
  return location.hash
}

export const StatusLine = (): JSX.Element | null => {
  const text = [statusText(), neighboursText()].filter((part) => part !== "").join(" · ")
  if (text === "") return null
  return (
    <p class="status-line">
      {text}
      {embedded && (
        <>
          {" · "}
          <a href={`./${hashOf()}`} target="_blank" rel="noreferrer">
            {words.value.embedOpen}
          </a>
        </>
      )}
    </p>
  )
}
