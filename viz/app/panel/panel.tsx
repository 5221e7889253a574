import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import { Icon } from "../bar/icons.tsx"
import { IconButton } from "../bar/tools.tsx"
import { lazy } from "../lazy.tsx"
import { words } from "../messages/speak.ts"
import { back, select, selection, sheet, TABS, tab } from "../session/session.ts"
import { AboutPanel } from "./about-panel.tsx"
import { ArticlePanel } from "./article-panel.tsx"
import { EdgePanel } from "./edge-panel.tsx"
import { FilterPanel } from "./filter-panel.tsx"
import { ListPanel } from "./list-panel.tsx"
import { NodePanel } from "./node-panel.tsx"
import { PathPanel } from "./path-panel.tsx"

const AskPanel = lazy(async () => (await import("./ask-panel.tsx")).AskPanel)

/** The column beside the graph, on a phone a sheet over its lower part. */
export const Panel = (): JSX.Element => {
  const w = words.value
  const names = { details: w.tabDetails, list: w.tabList, paths: w.tabPaths, ask: w.tabAsk, filters: w.tabFilters }
  const onTabKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = TABS[(TABS.indexOf(tab.value) + step + TABS.length) % TABS.length] ?? "details"
    tab.value = next
    document.getElementById(`${next}-tab`)?.focus()
  }
  return (
    <aside class={`panel ${sheet.value}`} aria-label={w.panel}>
      <Grip />
      <div role="tablist" class="tabs" aria-label={w.panel} onKeyDown={onTabKey}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${name}-tab`}
            aria-selected={tab.value === name}
            aria-controls="panel-body"
            tabIndex={tab.value === name ? 0 : -1}
            onClick={() => {
              tab.value = name
              if (sheet.value === "low") sheet.value = "half"
            }}
          >
            {names[name]}
          </button>
        ))}
      </div>
      <div
        id="panel-body"
        class="panel-body"
        role="tabpanel"
        aria-labelledby={`${tab.value}-tab`}
        tabIndex={-1}
        key={tab.value + JSON.stringify(tab.value === "details" ? selection.value : null)}
      >
        {tab.value === "details" && <Details />}
        {tab.value === "list" && <ListPanel />}
        {tab.value === "paths" && <PathPanel />}
        {tab.value === "ask" && <AskPanel />}
        {tab.value === "filters" && <FilterPanel />}
      </div>
    </aside>
  )
}

const Details = (): JSX.Element => {
  const w = words.value
  const chosen = selection.value
  return (
    <>
      {chosen && (
        <nav class="crumbs">
          <button type="button" class="text-button" onClick={back}>
            <Icon name="back" size={16} /> {w.back}
          </button>
          <IconButton icon="close" label={w.close} onClick={() => select(null)} />
        </nav>
      )}
      {!chosen && <AboutPanel />}
      {chosen?.kind === "node" && <NodePanel id={chosen.id} />}
      {chosen?.kind === "edge" && <EdgePanel from={chosen.from} type={chosen.type} to={chosen.to} />}
      {chosen?.kind === "article" && <ArticlePanel id={chosen.id} at={chosen.at} />}
    </>
  )
}

const ORDER = ["low", "half", "full"] as const

/** On a phone the sheet has three heights; the handle moves it by touch, click or arrow keys. */
const Grip = (): JSX.Element => {
  const start = useSignal<number | null>(null)
  const by = (step: number): void => {
    sheet.value = ORDER[Math.max(0, Math.min(2, ORDER.indexOf(sheet.value) + step))] ?? "half"
  }
  return (
    <button
      type="button"
      class="grip"
      aria-label={words.value.resizeSheet}
      onPointerDown={(event) => {
        start.value = event.clientY
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerUp={(event) => {
        const moved = event.clientY - (start.value ?? event.clientY)
        start.value = null
        if (Math.abs(moved) > 24) by(moved < 0 ? (moved < -260 ? 2 : 1) : moved > 260 ? -2 : -1)
        else sheet.value = sheet.value === "half" ? "low" : "half"
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowUp") by(1)
        if (event.key === "ArrowDown") by(-1)
      }}
    />
  )
}
