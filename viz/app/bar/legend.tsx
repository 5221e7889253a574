import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import { shorten } from "../layout/label-box.ts"
import { count, named, words } from "../messages/speak.ts"
import { NO_FILTER, sameFilter } from "../session/events.ts"
import { colourBy, colourOfGroup, GROUP_COLOURS, groups, OTHERS } from "../session/look.ts"
import { clearFilter, overview, scene, select, setFilter } from "../session/session.ts"
import { Icon, TypeMark } from "./icons.tsx"

interface Entry {
  readonly key: string
  readonly word: string
  readonly number: number
  readonly on: boolean
  readonly mark: JSX.Element
  readonly toggle: () => void
}

/** What colours, shapes and lines mean, with how many are on the screen; each entry switches its kind off and on. */
export const Legend = (): JSX.Element | null => {
  const w = words.value
  const open = useSignal(!matchMedia("(max-width: 720px)").matches)
  if (scene.value.nodes.size === 0) return null
  return (
    <section class={`legend ${open.value ? "open" : ""}`} aria-label={w.legend}>
      <button
        type="button"
        class="legend-head"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value
        }}
      >
        <span>{w.legend}</span>
        <Icon name="down" size={16} />
      </button>
      <div class="legend-body">
        <Entries title={w.legendNodes} entries={nodeEntries()} />
        {colourBy.value === "group" && <Groups />}
        <Entries title={w.legendLines} entries={lineEntries()} />
        {!sameFilter(scene.value.filter, NO_FILTER) && (
          <button type="button" class="text-button" onClick={() => void clearFilter()}>
            {w.showAll}
          </button>
        )}
      </div>
    </section>
  )
}

const Entries = ({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }): JSX.Element | null =>
  entries.length === 0 ? null : (
    <ul aria-label={title}>
      {entries.map(({ key, word, number, on, mark, toggle }) => (
        <li key={key} class={on ? "" : "off"}>
          <button type="button" aria-pressed={on} title={words.value.legendHint} onClick={toggle}>
            {mark}
            <span class="word">{word}</span>
            <span class="number">{count(number)}</span>
          </button>
        </li>
      ))}
    </ul>
  )

const nodeEntries = (): readonly Entry[] => {
  const { filter, nodes } = scene.value
  const counts = tally([...nodes.values()].map((n) => n.type))
  return (overview.value?.entityKinds ?? [])
    .filter(({ type }) => counts.has(type))
    .map(({ type, colour, shape }) => ({
      key: type,
      word: named(words.value.types, type),
      number: counts.get(type) ?? 0,
      on: !filter.types.includes(type),
      // Colours that stand for groups say nothing of types: their shapes do.
      mark: <TypeMark colour={colourBy.value === "group" ? "currentColor" : colour} shape={shape} size={14} />,
      toggle: () => void setFilter({ types: flip(filter.types, [type]) }),
    }))
}

/** What colours stand for where they stand for groups: each leads to its best tied node. */
const Groups = (): JSX.Element => {
  const { nodes } = scene.value
  const large = groups.value.slice(0, GROUP_COLOURS.length - 1)
  const others = groups.value.slice(large.length).reduce((sum, g) => sum + g.members.size, 0)
  return (
    <ul aria-label={words.value.colourGroup} class="groups-legend">
      {large.map(({ hub, members }, i) => (
        <li key={hub}>
          <button type="button" onClick={() => select({ kind: "node", id: hub })}>
            <TypeMark colour={colourOfGroup(i)} shape="circle" size={14} />
            <span class="word">{shorten(nodes.get(hub)?.name ?? "", 30)}</span>
            <span class="number">{count(members.size)}</span>
          </button>
        </li>
      ))}
      {others > 0 && (
        <li class="others">
          <TypeMark colour={OTHERS} shape="circle" size={14} />
          <span class="word">{words.value.colourOthers}</span> <span class="number">{count(others)}</span>
        </li>
      )}
    </ul>
  )
}

/** Lines carry the colour of what they are about: posts and bodies, events, documents, proposals. */
const lineEntries = (): readonly Entry[] => {
  const { filter, relations } = scene.value
  const kinds = overview.value?.relationKinds ?? []
  const counts = tally([...relations.values()].map((r) => kinds.find((k) => k.type === r.type)?.about ?? ""))
  return (overview.value?.entityKinds ?? [])
    .filter(({ type }) => counts.has(type))
    .map(({ type, colour }) => {
      const types = kinds.filter((k) => k.about === type).map((k) => k.type)
      return {
        key: type,
        word: named(words.value.linesAbout, type),
        number: counts.get(type) ?? 0,
        on: types.some((t) => !filter.relations.includes(t)),
        mark: <LineMark colour={colour} />,
        toggle: () => void setFilter({ relations: flip(filter.relations, types) }),
      }
    })
}

const LineMark = ({ colour }: { readonly colour: string }): JSX.Element => (
  <svg class="type-mark" width="18" height="10" viewBox="0 0 18 10" aria-hidden="true">
    <path d="M0 5h12" stroke={colour} stroke-width="2" />
    <path d="M10.500 1 18 5l-7.500 4Z" fill={colour} />
  </svg>
)

const tally = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Switches all of `some` off where any is on, else on. */
const flip = (off: readonly string[], some: readonly string[]): readonly string[] =>
  some.every((s) => off.includes(s)) ? off.filter((o) => !some.includes(o)) : [...new Set([...off, ...some])]
