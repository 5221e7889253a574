import { batch, computed, effect, signal } from "@preact/signals"
import type { Neighbours, Overview, QuestionList } from "../../api.ts"
import { api, NotAnswered } from "../client.ts"
import { fill, language, words } from "../messages/speak.ts"
import { type Filter, type Group, NO_FILTER, type SceneEvent, STEP } from "./events.ts"
import { type Asked, type CameraPlace, readLink, type Selection, writeLink } from "./link.ts"
import { COLOUR_BY, colourBy, SIZE_BY, sizeBy } from "./look.ts"
import { play } from "./play.ts"
import { EMPTY_SCENE, type Scene, viewOf } from "./scene.ts"

/** The reader's session: what was done (and may be undone), what is selected, what is known of the graph. */

export const TABS = ["details", "list", "paths", "ask", "filters"] as const
export type Tab = (typeof TABS)[number]

interface Step {
  readonly event: SceneEvent
  readonly scene: Scene
}

const steps = signal<readonly Step[]>([])
const cursor = signal(0)

export const overview = signal<Overview | null>(null)
export const failure = signal<string | null>(null)
export const selection = signal<Selection | null>(null)
export const hovered = signal<string | null>(null)
/** The panel's tab: what is selected, the list of nodes, paths, or filters. */
export const tab = signal<Tab>("details")
/** The saved questions, once the server has told them. */
export const questions = signal<QuestionList["questions"] | null>(null)
/** The saved question that is asked, with its values. */
export const question = signal<Asked | null>(null)
/** What is open under the picture. */
export const DRAWERS = ["time", "table", "cypher"] as const
export type DrawerName = (typeof DRAWERS)[number]
export const drawer = signal<DrawerName | null>(null)
/** Nodes marked to be hidden or kept together. */
export const marked = signal<ReadonlySet<string>>(new Set())
/** True where a touch on a node marks it: fingers have no Control key. */
export const marking = signal(false)
/** The neighbours of the node that the panel shows, once they are known: the status line says how many of them are drawn. */
export const around = signal<Neighbours | null>(null)
/** What is written in the Cypher console. */
export const cypher = signal("")
export const pathEnds = signal<{ readonly from: string | null; readonly to: string | null }>({ from: null, to: null })
/** Shown within another page: the picture alone. */
export const embedded = new URLSearchParams(globalThis.location?.search ?? "").get("embed") === "1"
export const busy = signal(true)
/** How high the panel stands where it is a sheet (on a phone). */
export const sheet = signal<"low" | "half" | "full">("low")
/** Where the camera stands; null: the whole picture. */
export const camera = signal<CameraPlace | null>(null)
/** Said aloud by screen readers, and shown for a while. */
export const notice = signal("")

export const scene = computed<Scene>(() => steps.value[cursor.value - 1]?.scene ?? EMPTY_SCENE)
export const view = computed(() => viewOf(scene.value))
/** The first step, where the start made it and not the reader, is not undone. */
const given = signal(0)
export const canUndo = computed(() => cursor.value > given.value)
export const canRedo = computed(() => cursor.value < steps.value.length)
export const events = computed<readonly SceneEvent[]>(() => steps.value.slice(0, cursor.value).map((s) => s.event))

const messageOf = (error: unknown): string =>
  error instanceof NotAnswered
    ? error.message || words.value.errorOffline
    : error instanceof Error
      ? error.message
      : String(error)

// Events play one after another, however fast they are asked for.
let queue: Promise<unknown> = Promise.resolve()

/** What could not be done for the failure that is shown. */
let failed: (() => Promise<unknown>) | null = null

/** Does once more what could not be done. */
export const retry = (): Promise<unknown> => (failed ? inTurn(failed) : Promise.resolve())

const inTurn = <T>(work: () => Promise<T>): Promise<T | undefined> => {
  const done = queue.then(async () => {
    busy.value = true
    try {
      const result = await work()
      failure.value = null
      return result
    } catch (error) {
      failure.value = messageOf(error)
      failed = work
      return undefined
    } finally {
      busy.value = false
    }
  })
  queue = done
  return done
}

/** Does one thing to the picture. A filter moved twice in a row is one step. */
export const act = (event: SceneEvent): Promise<unknown> =>
  inTurn(async () => {
    const before = scene.value
    const after = await play(before, event)
    if (after === before) {
      if (event.kind === "expand") notice.value = words.value.nothingAdded
      return
    }
    const past = steps.value.slice(0, cursor.value)
    const last = past.at(-1)
    const replaced = event.kind === "filter" && last?.event.kind === "filter"
    const kept = replaced ? past.slice(0, -1) : past
    batch(() => {
      steps.value = [...kept, { event, scene: after }]
      cursor.value = kept.length + 1
    })
    await announce(before, after, event)
  })

const announce = async (before: Scene, after: Scene, event: SceneEvent): Promise<void> => {
  const change = after.nodes.size - before.nodes.size
  if (change < 0) notice.value = fill(words.value.removed, { n: -change })
  if (event.kind === "expand") {
    const { ranked, total } = await api.neighbours(event.id)
    const rest = Math.max(0, total - ranked.filter((n) => after.nodes.has(n.id)).length)
    notice.value = fill(rest > 0 ? words.value.addedOf : words.value.added, { n: change, rest })
  } else if (change > 0) notice.value = fill(words.value.added, { n: change })
}

export const undo = (): void => {
  if (canUndo.value) cursor.value -= 1
}
export const redo = (): void => {
  if (canRedo.value) cursor.value += 1
}

export const expand = (id: string, group: Group | null = null): Promise<unknown> =>
  act({ kind: "expand", id, group, count: STEP })

export const setFilter = (change: Partial<Filter>): Promise<unknown> =>
  act({ kind: "filter", filter: { ...scene.value.filter, ...change } })

export const clearFilter = (): Promise<unknown> => setFilter(NO_FILTER)

/** Selects, bringing a node to the screen where it is not there yet. */
export const selectNode = async (id: string): Promise<void> => {
  if (!scene.value.nodes.has(id)) await act({ kind: "add", ids: [id] })
  select({ kind: "node", id })
}

/** Selects a line, bringing its ends to the screen where they are not there yet. */
export const selectEdge = async (from: string, type: string, to: string): Promise<void> => {
  const unseen = [from, to].filter((id) => !scene.value.nodes.has(id))
  if (unseen.length > 0) await act({ kind: "add", ids: unseen })
  select({ kind: "edge", from, type, to })
}

export const select = (next: Selection | null): void => {
  batch(() => {
    selection.value = next
    if (next) tab.value = "details"
    if (next && sheet.value === "low") sheet.value = "half"
  })
}

export const toggleMark = (id: string): void => {
  const next = new Set(marked.value)
  if (!next.delete(id)) next.add(id)
  marked.value = next
}

/** Begins or ends marking by touch; to end it drops the marks. */
export const setMarking = (on: boolean): void => {
  batch(() => {
    marking.value = on
    if (!on) marked.value = new Set()
  })
}

/** Takes the marked nodes out of the picture, or all others. */
export const hideMarked = async (keep: boolean): Promise<void> => {
  const ids = [...scene.value.nodes.keys()].filter((id) => marked.value.has(id) !== keep)
  const chosen = selection.value
  if (chosen?.kind === "node" && ids.includes(chosen.id)) select(null)
  setMarking(false)
  await act({ kind: "hide", ids })
}

/** Opens a saved question's form, with values where they are known. */
export const openQuestion = (name: string, values: Asked["values"] = {}): void => {
  batch(() => {
    question.value = { name, values }
    tab.value = "ask"
    if (sheet.value === "low") sheet.value = "half"
  })
}

/** Shift and two clicks: a path's ends, one after the other. */
export const pickPathEnd = (id: string): void => {
  const { from, to } = pathEnds.value
  batch(() => {
    pathEnds.value = from && !to && from !== id ? { from, to: id } : { from: id, to: null }
    tab.value = "paths"
  })
}

/** One step back within the panel; browsers' own Back does the same. */
export const back = (): void => {
  if (depth > 0) history.back()
  else select(null)
}

let depth = 0
let restoring = false

const hash = (): string =>
  writeLink({
    asked: question.value,
    events: events.value,
    selection: selection.value,
    tab: tab.value === "details" ? null : tab.value,
    drawer: drawer.value,
    look: [colourBy.value, sizeBy.value].filter((word) => word !== "type" && word !== "degree"),
    cypher: drawer.value === "cypher" ? cypher.value : "",
    camera: camera.value,
    language: language.value === "vi" ? null : language.value,
  })

const restoreLook = (look: readonly string[]): void => {
  colourBy.value = COLOUR_BY.find((word) => look.includes(word)) ?? "type"
  sizeBy.value = SIZE_BY.find((word) => look.includes(word)) ?? "degree"
}

/** Brings back what a link says: the steps that the picture already has are kept as they are. */
const restore = async (text: string): Promise<void> => {
  const state = readLink(text)
  restoring = true
  try {
    if (state.language) language.value = state.language
    await inTurn(async () => {
      const wanted = state.events
      let same = 0
      const now = steps.value
      while (same < wanted.length && same < now.length && JSON.stringify(now[same]?.event) === JSON.stringify(wanted[same]))
        same++
      const next = now.slice(0, same)
      let at = next.at(-1)?.scene ?? EMPTY_SCENE
      for (const event of wanted.slice(same)) {
        at = await play(at, event)
        next.push({ event, scene: at })
      }
      batch(() => {
        if (same < wanted.length) steps.value = next
        cursor.value = wanted.length
        selection.value = state.selection
        if (state.selection && sheet.value === "low") sheet.value = "half"
        tab.value = TABS.find((t) => t === state.tab) ?? "details"
        drawer.value = DRAWERS.find((d) => d === state.drawer) ?? null
        restoreLook(state.look)
        if (state.cypher) cypher.value = state.cypher
        question.value = state.asked
        camera.value = state.camera
      })
      if (at.missing.length > 0) notice.value = fill(words.value.missingNodes, { n: at.missing.length })
    })
  } finally {
    restoring = false
  }
}

const whole = (): SceneEvent => ({ kind: "whole", tall: window.innerWidth < window.innerHeight * 0.8 })

/** Reads the graph's outline and opens the picture that the address asks for, else the start: a small graph whole. */
export const begin = async (): Promise<void> => {
  await inTurn(async () => {
    overview.value = await api.overview()
  })
  if (!overview.value) return
  // What the first picture does not wait for.
  void api.questions().then(
    (all) => {
      questions.value = all.questions
    },
    () => undefined,
  )
  const wanted = location.hash.length > 1 ? readLink(location.hash) : null
  if (wanted && (wanted.events.length > 0 || wanted.selection)) await restore(location.hash)
  else {
    if (wanted?.language) language.value = wanted.language
    question.value = wanted?.asked ?? null
    cypher.value = wanted?.cypher ?? ""
    restoreLook(wanted?.look ?? [])
    drawer.value = DRAWERS.find((d) => d === wanted?.drawer) ?? null
    tab.value = TABS.find((t) => t === wanted?.tab) ?? "details"
    if (overview.value.whole && overview.value.entities > 0) {
      await act(whole())
      given.value = cursor.value
      notice.value = ""
    }
  }
  history.replaceState({ depth }, "", `#${hash()}`)
  effect(() => {
    // A new selection or step is a place to come back to; the camera and the tab are not.
    const key = JSON.stringify([events.value, selection.value])
    if (restoring || key === lastKey) return
    lastKey = key
    depth += 1
    history.pushState({ depth }, "", `#${hash()}`)
  })
  effect(() => {
    void [camera.value, tab.value, drawer.value, cypher.value, colourBy.value, sizeBy.value, language.value, question.value]
    if (!restoring) history.replaceState({ depth }, "", `#${hash()}`)
  })
  addEventListener("popstate", (event: PopStateEvent) => {
    depth = (event.state as { depth?: number } | null)?.depth ?? 0
    void restore(location.hash).then(() => {
      lastKey = JSON.stringify([events.value, selection.value])
    })
  })
}

let lastKey = ""

/** A fresh start: the small graph whole (of a large one its `top`, where that is asked for), or the search screen. */
export const startOver = async (top = false): Promise<void> => {
  select(null)
  await act(top || overview.value?.whole ? whole() : { kind: "clear" })
  camera.value = null
}
