import type { ComponentChildren, JSX } from "preact"
import type { Mark } from "../../api.ts"
import { selectNode } from "../session/session.ts"

/** A stretch of text that may be highlighted, and the names within it that lead to the graph. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Text with its names as links into the graph, the given stretches as with a marker pen, and the words that state it strong. Marks must not overlap. */
export const MarkedText = ({
  text,
  offset = 0,
  marks,
  highlights,
  triggers = [],
}: {
  readonly text: string
  /** Where this text begins in what the positions count in. */
  readonly offset?: number
  readonly marks: readonly Mark[]
  readonly highlights: readonly Stretch[]
  readonly triggers?: readonly Stretch[]
}): JSX.Element => {
  const end = offset + text.length
  const cuts = new Set([offset, end])
  for (const { start, end: stop } of [...marks, ...highlights, ...triggers])
    for (const at of [start, stop]) if (at > offset && at < end) cuts.add(at)
  const edges = [...cuts].sort((a, b) => a - b)
  const parts: ComponentChildren[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0]
    const piece = text.slice(from - offset, to - offset)
    const mark = marks.find((m) => m.start <= from && m.end >= to)
    const lit = highlights.some((h) => h.start <= from && h.end >= to)
    const states = triggers.some((t) => t.start <= from && t.end >= to)
    const words = states ? <strong class="trigger">{piece}</strong> : piece
    const inner = mark ? (
      <a
        class="name"
        data-type={mark.type}
        href={`#s=${mark.entity}`}
        onClick={(event) => {
          event.preventDefault()
          void selectNode(mark.entity)
        }}
        // A name cut by a highlight is one link to the keyboard.
        tabIndex={from > mark.start ? -1 : 0}
      >
        {words}
      </a>
    ) : (
      words
    )
    parts.push(lit ? <mark key={from}>{inner}</mark> : <span key={from}>{inner}</span>)
  }
  return <>{parts}</>
}
