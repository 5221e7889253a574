import type { Signal } from "@preact/signals"
import type { JSX } from "preact"
import { named, words } from "../messages/speak.ts"
import { NO_FILTER, sameFilter } from "../session/events.ts"
import { colourBy, sizeBy } from "../session/look.ts"
import { clearFilter, overview, scene, setFilter } from "../session/session.ts"

/** What is drawn of what is there, beyond the legend: relation types, support, planned or done, dates. */
export const FilterPanel = (): JSX.Element => {
  const w = words.value
  const { filter, relations } = scene.value
  const counts = new Map<string, number>()
  let most = 1
  for (const r of relations.values()) {
    counts.set(r.type, (counts.get(r.type) ?? 0) + 1)
    most = Math.max(most, r.support)
  }
  const kinds = (overview.value?.relationKinds ?? []).filter((k) => counts.has(k.type))
  const outlets = overview.value?.sources ?? []
  const toggle = (type: string): void => {
    const off = filter.relations.includes(type)
    void setFilter({ relations: off ? filter.relations.filter((t) => t !== type) : [...filter.relations, type] })
  }
  return (
    <article class="filter-panel">
      <h2>{w.tabFilters}</h2>
      <fieldset>
        <legend>{w.filterRelations}</legend>
        <ul class="checks">
          {kinds.map((kind) => (
            <li key={kind.type}>
              <label>
                <input type="checkbox" checked={!filter.relations.includes(kind.type)} onChange={() => toggle(kind.type)} />
                <span>{named(w.relationOut, kind.type)}</span>
                <span class="number">{counts.get(kind.type)}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <legend>{w.filterPlanned}</legend>
        <div class="segments">
          {(
            [
              ["all", w.filterPlannedAll],
              ["done", w.filterPlannedNo],
              ["planned", w.filterPlannedOnly],
            ] as const
          ).map(([value, word]) => (
            <label key={value} class={filter.planned === value ? "on" : ""}>
              <input
                type="radio"
                name="planned"
                checked={filter.planned === value}
                onChange={() => void setFilter({ planned: value })}
              />
              {word}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{w.filterSupport}</legend>
        <div class="range">
          <input
            type="range"
            min={1}
            max={Math.max(2, most)}
            value={filter.support}
            aria-label={w.filterSupport}
            onInput={(event) => void setFilter({ support: Number(event.currentTarget.value) })}
          />
          <output>{filter.support}</output>
        </div>
      </fieldset>
      {outlets.length > 1 && (
        <fieldset>
          <legend>{w.filterOutlet}</legend>
          <select
            aria-label={w.filterOutlet}
            value={filter.outlet}
            onChange={(event) => void setFilter({ outlet: event.currentTarget.value })}
          >
            <option value="">{w.filterOutletAll}</option>
            {outlets.map((outlet) => (
              <option key={outlet} value={outlet}>
                {outlet}
              </option>
            ))}
          </select>
        </fieldset>
      )}
      <fieldset>
        <legend>{filter.dates === "held" ? w.filterDatesHeld : w.filterDates}</legend>
        <div class="dates">
          {(["from", "to"] as const).map((end) => (
            <label key={end}>
              <span>{end === "from" ? w.filterFrom : w.filterTo}</span>
              <input
                type="date"
                value={filter[end]}
                min={overview.value?.firstPublished ?? undefined}
                max={overview.value?.lastPublished ?? undefined}
                onChange={(event) => void setFilter({ [end]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <Choice
        title={w.colourBy}
        name="colour"
        at={colourBy}
        words={[
          ["type", w.colourType],
          ["group", w.colourGroup],
        ]}
      />
      <Choice
        title={w.sizeBy}
        name="size"
        at={sizeBy}
        words={[
          ["degree", w.sizeDegree],
          ["support", w.sizeSupport],
        ]}
      />
      <button type="button" class="button" disabled={sameFilter(filter, NO_FILTER)} onClick={() => void clearFilter()}>
        {w.clearFilters}
      </button>
    </article>
  )
}

const Choice = <T extends string>({
  title,
  name,
  at,
  words: choices,
}: {
  readonly title: string
  readonly name: string
  readonly at: Signal<T>
  readonly words: readonly (readonly [T, string])[]
}): JSX.Element => (
  <fieldset>
    <legend>{title}</legend>
    <div class="segments">
      {choices.map(([value, word]) => (
        <label key={value} class={at.value === value ? "on" : ""}>
          <input
            type="radio"
            name={name}
            checked={at.value === value}
            onChange={() => {
              at.value = value
            }}
          />
          {word}
        </label>
      ))}
    </div>
  </fieldset>
)
