import type { JSX } from "preact"
import type { Fact, GraphRelation } from "../../api.ts"
import { dayNumber } from "../drawer/axis.ts"
import { day, fill, words } from "../messages/speak.ts"
import { select } from "../session/session.ts"

interface Span {
  readonly from: string
  readonly to: string
  /** Whether the post is known to begin or end there; else it was only reported until then. */
  readonly begins: boolean
  readonly ends: boolean
}

/** The time that a post is known to have been held: from when to when it was stated, wider where the text gives its days. */
const spanOf = ({ since, until, first, last, status }: GraphRelation): Span | null => {
  const start = since ?? (status === "former" ? (until ?? first) : first)
  const end = until ?? (status === "former" ? first : last)
  if (start === null || end === null) return null
  const [from = start, to = end] = [start, end].sort()
  return { from, to, begins: since !== null || status === "new", ends: until !== null }
}

/** A person's posts as bars over time, the earliest first. Each leads to its sentences; dots go on where no end is known. */
export const PostBars = ({ posts }: { readonly posts: readonly Fact[] }): JSX.Element | null => {
  const w = words.value
  const rows = posts
    .flatMap((fact) => {
      const span = spanOf(fact.relation)
      return span ? [{ fact, span }] : []
    })
    .sort((a, b) => (a.span.from < b.span.from ? -1 : a.span.from > b.span.from ? 1 : a.span.to < b.span.to ? -1 : 1))
  const low = Math.min(...rows.map(({ span }) => dayNumber(span.from)))
  const high = Math.max(...rows.map(({ span }) => dayNumber(span.to)))
  if (rows.length === 0 || high === low) return null
  const at = (iso: string): number => 6 + (86 * (dayNumber(iso) - low)) / (high - low)
  const years = [low, high].map((d) => day(new Date(d * 86_400_000).toISOString().slice(0, 10)))
  return (
    <section class="post-bars" aria-label={w.postsOverTime}>
      <h4>{w.postsOverTime}</h4>
      <ul>
        {rows.map(({ fact: { relation, other }, span }) => (
          <li key={relation.id}>
            <button
              type="button"
              title={`${day(span.from)} – ${day(span.to)}`}
              aria-label={fill(w.postsSpan, {
                title: relation.title ?? "",
                body: other.name,
                from: day(span.from),
                to: day(span.to),
              })}
              onClick={() => select({ kind: "edge", from: relation.from, type: relation.type, to: relation.to })}
            >
              <span>
                <b>{relation.title}</b> {other.name}
              </span>
              <svg width="100%" height="10" aria-hidden="true">
                <line class="maybe" x1={span.begins ? `${at(span.from)}%` : "0%"} x2={`${at(span.from)}%`} y1="5" y2="5" />
                <line
                  class="maybe"
                  x1={`${at(span.to)}%`}
                  x2={span.ends || relation.status === "former" ? `${at(span.to)}%` : "100%"}
                  y1="5"
                  y2="5"
                />
                <rect
                  x={`${at(span.from)}%`}
                  width={`${Math.max(1.6, at(span.to) - at(span.from))}%`}
                  y="1"
                  height="8"
                  rx="1.500"
                />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <p class="ends" aria-hidden="true">
        <span>{years[0]}</span>
        <span>{years[1]}</span>
      </p>
    </section>
  )
}
