import { useSignal } from "@preact/signals"
import type { JSX, TargetedPointerEvent } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"
import type { Timeline as Days, GraphNode } from "../../api.ts"
import { Icon } from "../bar/icons.tsx"
import { api } from "../client.ts"
import { day, fill, words } from "../messages/speak.ts"
import { Fetched, useAnswer } from "../panel/fetched.tsx"
import { heldOn } from "../session/scene.ts"
import { overview, scene, select, selection, setFilter } from "../session/session.ts"
import { type Axis, axisOf, binOf, dayAt, dayNumber, isoOf, ticksOf, xOf } from "./axis.ts"

const HEIGHT = 118
/** The feet of the two rows of bars, and how high the highest bar is. */
const EVENTS = 46
const ARTICLES = 94
const BAR = 36
/** Events long before the first article are told of, not drawn: one anniversary would squeeze all the rest. */
const BEFORE = 400
const AFTER = 200

/** Events of the picture and articles of the graph along their days; what is brushed over is what the picture keeps. */
export const Timeline = (): JSX.Element => {
  const answer = useAnswer("timeline", () => api.timeline())
  return (
    <section class="timeline" aria-label={words.value.timeline}>
      <TimelineHead />
      <Fetched answer={answer}>{(days: Days) => <Chart days={days} />}</Fetched>
    </section>
  )
}

const TimelineHead = (): JSX.Element => {
  const w = words.value
  const { filter } = scene.value
  return (
    <div class="timeline-head">
      <div class="segments">
        {(
          [
            ["reported", w.timelineReported],
            ["held", w.timelineHeld],
          ] as const
        ).map(([value, word]) => (
          <label key={value} class={filter.dates === value ? "on" : ""}>
            <input
              type="radio"
              name="timeline-dates"
              checked={filter.dates === value}
              onChange={() => void setFilter({ dates: value })}
            />
            {word}
          </label>
        ))}
      </div>
      <div class="dates">
        {(["from", "to"] as const).map((end) => (
          <label key={end}>
            <span>{end === "from" ? w.filterFrom : w.filterTo}</span>
            <input type="date" value={filter[end]} onChange={(event) => void setFilter({ [end]: event.currentTarget.value })} />
          </label>
        ))}
      </div>
      {(filter.from || filter.to) && (
        <button type="button" class="text-button" onClick={() => void setFilter({ from: "", to: "" })}>
          <Icon name="close" size={16} /> {w.timelineAll}
        </button>
      )}
    </div>
  )
}

interface Bar<T> {
  readonly from: number
  readonly to: number
  readonly items: readonly T[]
  readonly total: number
}

const barsOf = <T,>(
  axis: Axis,
  items: readonly { readonly day: number; readonly weight: number; readonly item: T }[],
): readonly Bar<T>[] => {
  const bars = new Map<number, Bar<T>>()
  for (const { day: at, weight, item } of items) {
    const [from, to] = binOf(axis.unit, at)
    const bar = bars.get(from)
    bars.set(from, { from, to, items: [...(bar?.items ?? []), item], total: (bar?.total ?? 0) + weight })
  }
  return [...bars.values()].sort((a, b) => a.from - b.from)
}

const Chart = ({ days }: { readonly days: Days }): JSX.Element => {
  const w = words.value
  const { filter, nodes } = scene.value
  const frame = useRef<HTMLDivElement>(null)
  const start = useRef(0)
  const width = useSignal(0)
  const brush = useSignal<{ readonly fixed: number; readonly moving: number } | null>(null)
  useLayoutEffect(() => {
    const box = frame.current
    if (!box) return
    const measure = (): void => {
      width.value = box.clientWidth
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])

  const events = [...nodes.values()].flatMap((node) => (heldOn(node) ? [{ node, at: dayNumber(heldOn(node)) }] : []))
  const published = days.days.map(({ day: iso, articles }) => ({ at: dayNumber(iso), articles }))
  const [first, last] = [published[0]?.at, published.at(-1)?.at]
  const near = events.filter(
    ({ at }) => first === undefined || last === undefined || (at >= first - BEFORE && at <= last + AFTER),
  )
  const all = [...published.map((p) => p.at), ...near.map((e) => e.at)]
  if (all.length === 0)
    return (
      <p class="quiet" ref={frame}>
        {w.timelineEmpty}
      </p>
    )
  const [low, high] = [Math.min(...all), Math.max(...all) + 1]
  const room = Math.max(2, (high - low) * 0.02, (28 - (high - low)) / 2)
  const axis = axisOf(low - room, high + room, Math.max(1, width.value))
  const eventBars = barsOf(
    axis,
    near.map(({ node, at }) => ({ day: at, weight: 1, item: node })),
  )
  const articleBars = barsOf(
    axis,
    published.map(({ at, articles }) => ({ day: at, weight: articles, item: null })),
  )
  const kept = brush.value
    ? [Math.min(brush.value.fixed, brush.value.moving), Math.max(brush.value.fixed, brush.value.moving)]
    : filter.from || filter.to
      ? [filter.from ? dayNumber(filter.from) : axis.from, filter.to ? dayNumber(filter.to) : axis.to]
      : null
  const isOut = (bar: Bar<unknown>): boolean => kept !== null && (bar.to <= (kept[0] ?? 0) || bar.from > (kept[1] ?? 0))
  const away = events.length - near.length

  const at = (event: TargetedPointerEvent<SVGSVGElement>): number =>
    dayAt(axis, event.clientX - event.currentTarget.getBoundingClientRect().left)
  const onDown = (event: TargetedPointerEvent<SVGSVGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = event.clientX
    const here = at(event)
    // Near an edge of what is brushed, that edge is moved.
    const edge = kept?.find((k) => Math.abs(xOf(axis, k) - xOf(axis, here)) < 7)
    const other = kept?.find((k) => k !== edge)
    brush.value = { fixed: edge !== undefined && other !== undefined ? other : here, moving: here }
  }
  const onMove = (event: TargetedPointerEvent<SVGSVGElement>): void => {
    if (brush.value && Math.abs(event.clientX - start.current) > 3) brush.value = { ...brush.value, moving: at(event) }
  }
  const onUp = (event: TargetedPointerEvent<SVGSVGElement>): void => {
    const done = brush.value
    brush.value = null
    if (!done) return
    if (Math.abs(event.clientX - start.current) > 3) {
      const [a, b] = [Math.min(done.fixed, done.moving), Math.max(done.fixed, done.moving)]
      void setFilter({ from: isoOf(a), to: isoOf(b) })
      return
    }
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    const bars = y < EVENTS + 8 ? eventBars : articleBars
    const hit = bars.find((bar) => x >= xOf(axis, bar.from) - 2 && x <= xOf(axis, bar.to) + 2)
    const [node] = (hit?.items ?? []) as readonly (GraphNode | null)[]
    if (hit && node && hit.items.length === 1) select({ kind: "node", id: node.id })
    else if (hit) void setFilter({ from: isoOf(hit.from), to: isoOf(hit.to - 1) })
  }
  const chosen = selection.value
  return (
    <div class="timeline-chart" ref={frame}>
      <p class="quiet">
        <span>{fill(w.timelineEvents, { n: near.length })}</span>
        {away > 0 && <span> · {fill(w.timelineAway, { n: away })}</span>}
        {" · "}
        <span>{fill(w.timelineArticles, { n: published.reduce((sum, p) => sum + p.articles, 0) })}</span>
        {days.undated > 0 && <span> · {fill(w.timelineUndated, { n: days.undated })}</span>}
        {days.truncated && <span> · {fill(w.timelineCut, { n: days.days.length })}</span>}
      </p>
      <svg
        width={axis.width}
        height={HEIGHT}
        role="img"
        aria-label={fill(w.timelineSummary, { from: day(isoOf(low)), to: day(isoOf(high - 1)) })}
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={() => {
          brush.value = null
        }}
      >
        {kept && (
          <rect
            class="brushed"
            x={xOf(axis, kept[0] ?? 0)}
            width={Math.max(2, xOf(axis, (kept[1] ?? 0) + 1) - xOf(axis, kept[0] ?? 0))}
            y={0}
            height={ARTICLES}
          />
        )}
        <path class="ground" d={`M0 ${EVENTS + 0.5}H${axis.width}M0 ${ARTICLES + 0.5}H${axis.width}`} />
        <Bars
          axis={axis}
          bars={eventBars}
          foot={EVENTS}
          name="events"
          colour={overview.value?.entityKinds.find((k) => k.type === "Event")?.colour}
          isOut={isOut}
          isChosen={(bar) => chosen?.kind === "node" && bar.items.some((n) => n.id === chosen.id)}
          title={(bar) => bar.items.map((n) => n.name).join("\n")}
        />
        <Bars
          axis={axis}
          bars={articleBars}
          foot={ARTICLES}
          name="articles"
          isOut={isOut}
          title={(bar) => fill(w.supportedBy, { n: bar.total })}
        />
        {ticksOf(axis)
          .filter(({ x }) => x < axis.width - 44)
          .map(({ x, word }) => (
            <text key={word} x={x} y={ARTICLES + 17}>
              {word}
            </text>
          ))}
      </svg>
    </div>
  )
}

const Bars = <T,>({
  axis,
  bars,
  foot,
  name,
  colour,
  isOut,
  isChosen,
  title,
}: {
  readonly axis: Axis
  readonly bars: readonly Bar<T>[]
  readonly foot: number
  readonly name: string
  readonly colour?: string | undefined
  readonly isOut: (bar: Bar<T>) => boolean
  readonly isChosen?: (bar: Bar<T>) => boolean
  readonly title: (bar: Bar<T>) => string
}): JSX.Element => {
  const most = Math.max(1, ...bars.map((b) => b.total))
  return (
    <g class={`bars ${name}`}>
      {bars.map((bar) => {
        const height = Math.max(4, (BAR * bar.total) / Math.max(3, most))
        const x = xOf(axis, bar.from)
        return (
          <rect
            key={bar.from}
            class={`${isOut(bar) ? "out" : ""} ${isChosen?.(bar) ? "chosen" : ""}`}
            fill={colour}
            x={x}
            y={foot - height}
            width={Math.max(2.5, Math.min(22, xOf(axis, bar.to) - x - 1))}
            height={height}
            rx={1}
          >
            <title>{`${day(isoOf(bar.from))}${bar.to - bar.from > 1 ? ` – ${day(isoOf(bar.to - 1))}` : ""}\n${title(bar)}`}</title>
          </rect>
        )
      })}
    </g>
  )
}
