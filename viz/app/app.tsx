import { effect } from "@preact/signals"
import type { JSX } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { Legend } from "./bar/legend.tsx"
import { StatusLine } from "./bar/status-line.tsx"
import { IconButton } from "./bar/tools.tsx"
import { TopBar } from "./bar/top-bar.tsx"
import { GraphCanvas } from "./canvas/graph-canvas.ts"
import type { Box } from "./canvas/label-places.ts"
import { DARK, LIGHT } from "./canvas/palette.ts"
import { pending } from "./client.ts"
import { Drawer, DrawerButtons } from "./drawer/drawer.tsx"
import { arranging } from "./layout/arrange.ts"
import { LINE_LENGTH, shorten } from "./layout/label-box.ts"
import { fill, named, spoken, words } from "./messages/speak.ts"
import { FilteredOut, Marked, Notice, Problem, StopArranging } from "./over-picture.tsx"
import { Panel } from "./panel/panel.tsx"
import { colourBy, colourOfGroup, groups, sizeBy } from "./session/look.ts"
import { type Line, lineKey } from "./session/scene.ts"
import * as session from "./session/session.ts"
import { dark } from "./session/theme.ts"
import { Start } from "./start.tsx"

/** The canvas in use, for the buttons over it. */
let canvas: GraphCanvas | null = null

/** Where things are drawn, for the browser's console and for tests that click on them. */
Object.assign(window, {
  daumoi: {
    at: (id: string) => canvas?.at(id) ?? null,
    along: (from: string, type: string, to: string, t: number) => canvas?.along(lineKey(from, type, to), t) ?? null,
    placeOf: (id: string) => session.scene.value.places.get(id) ?? null,
    labels: () => canvas?.labels ?? [],
    idle: () => spoken.value && !session.busy.value && !arranging.value && session.overview.value !== null,
  },
})

const lookNow = () => ({
  palette: dark.value ? DARK : LIGHT,
  kinds: session.overview.value?.entityKinds ?? [],
  relations: session.overview.value?.relationKinds ?? [],
  wordFor,
  tint: tint(),
  sizeBy: sizeBy.value,
  over: overCanvas,
})

/** Where the buttons for zooming lie over the canvas, as they do on a phone, in pixels from its corner. */
const overCanvas = (): readonly Box[] => {
  const [frame, buttons] = [".canvas", ".zoom"].map((name) => document.querySelector(name)?.getBoundingClientRect())
  if (!frame || !buttons || buttons.top >= frame.bottom) return []
  const { left, top } = frame
  return [{ x1: buttons.left - left, x2: buttons.right - left, y1: buttons.top - top, y2: buttons.bottom - top }]
}

const tint = (): ((id: string) => string) | null => {
  if (colourBy.value === "type") return null
  const at = new Map(groups.value.flatMap(({ members }, i) => [...members].map((id) => [id, i] as const)))
  return (id) => colourOfGroup(at.get(id) ?? -1)
}

/** What is written along a line: of a post its title, else the relation. */
const wordFor = ({ type, relations }: Line): string => {
  const [title, ...more] = [...new Set(relations.flatMap((r) => r.title ?? []))]
  if (title === undefined) return named(words.value.relationName, type)
  return `${shorten(title, LINE_LENGTH)}${more.length > 0 ? ` +${more.length}` : ""}`
}

const Graph = (): JSX.Element => {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!container.current) return
    let cameraTimer = 0
    let hoverTimer = 0
    const drawn = new GraphCanvas(
      container.current,
      {
        onNode: (id, { shift, control }) => {
          if (control || session.marking.peek()) session.toggleMark(id)
          else if (shift) session.pickPathEnd(id)
          else session.select({ kind: "node", id })
        },
        onOpenNode: (id) => {
          // Two quick touches mark and unmark.
          if (!session.marking.peek()) void session.expand(id)
        },
        onLine: ({ from, type, to }) => session.select({ kind: "edge", from, type, to }),
        onNothing: () => session.select(null),
        onHover: (id) => {
          clearTimeout(hoverTimer)
          hoverTimer = window.setTimeout(() => {
            session.hovered.value = id
          }, 40)
        },
        onMove: (id, { x, y }) => void session.act({ kind: "move", id, x: Math.round(x), y: Math.round(y) }),
        onCamera: (place) => {
          clearTimeout(cameraTimer)
          cameraTimer = window.setTimeout(() => {
            session.camera.value = place
          }, 400)
        },
      },
      lookNow(),
    )
    canvas = drawn
    const asked = session.camera.peek()
    let placed = false
    const ends = [
      effect(() => {
        const view = session.view.value
        drawn.camera.cover(coveredBySheet())
        const fresh = drawn.show(view, session.scene.value.places, lookNow(), true)
        if (view.nodes.length === 0) return
        if (fresh && asked && !placed) drawn.camera.place(asked)
        else if (fresh) drawn.camera.fit(false)
        else if (!drawn.camera.seesAll && view.nodes.length > lastCount) drawn.camera.fit()
        placed = true
        lastCount = view.nodes.length
      }),
      effect(() => {
        const chosen = session.selection.value
        drawn.focus({
          node: chosen?.kind === "node" ? chosen.id : null,
          line: chosen?.kind === "edge" ? lineKey(chosen.from, chosen.type, chosen.to) : null,
          hovered: session.hovered.value,
          hoveredLine: null,
          marked: session.marked.value,
        })
      }),
      effect(() => {
        const chosen = session.selection.value
        if (chosen?.kind === "node") drawn.camera.reveal(chosen.id)
      }),
    ]
    let lastCount = 0
    void drawn.loadFont()
    return () => {
      for (const end of ends) end()
      drawn.kill()
      canvas = null
    }
  }, [])
  const w = words.value
  const { nodes, lines } = session.view.value
  const degree = new Map<string, number>()
  for (const l of lines) for (const id of [l.from, l.to]) degree.set(id, (degree.get(id) ?? 0) + 1)
  const top = [...nodes].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0)).slice(0, 3)
  return (
    <div class="canvas-frame">
      <div
        class="canvas"
        ref={container}
        role="img"
        aria-label={fill(w.canvasSummary, {
          nodes: nodes.length,
          edges: lines.length,
          top: top.map((n) => n.name).join(", "),
        })}
      />
    </div>
  )
}

const coveredBySheet = (): number => {
  if (session.embedded || !matchMedia("(max-width: 720px)").matches) return 0
  return session.sheet.value === "low" ? 0 : window.innerHeight * 0.4
}

const ZoomButtons = (): JSX.Element => {
  const w = words.value
  return (
    <div class="zoom">
      <IconButton icon="plus" label={w.zoomIn} onClick={() => canvas?.camera.zoom(1.5)} />
      <IconButton icon="minus" label={w.zoomOut} onClick={() => canvas?.camera.zoom(1 / 1.5)} />
      <IconButton icon="fit" label={w.fit} onClick={() => canvas?.camera.fit()} />
      <IconButton
        icon="several"
        label={w.markSeveral}
        className="touch-only"
        pressed={session.marking.value}
        onClick={() => session.setMarking(!session.marking.value)}
      />
    </div>
  )
}

const onKey = (event: KeyboardEvent): void => {
  // The first of the path: the query editor stands in a shadow of its own.
  const [target] = event.composedPath()
  const typing = target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null
  if (typing && target.getRootNode() !== document) return
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !typing) {
    event.preventDefault()
    if (event.shiftKey) session.redo()
    else session.undo()
  } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "y" && !typing) {
    event.preventDefault()
    session.redo()
  } else if (event.key === "/" && !typing) {
    event.preventDefault()
    document.getElementById("search")?.focus()
  } else if (event.key === "Escape" && (session.marked.value.size > 0 || session.marking.value)) session.setMarking(false)
  else if (event.key === "Delete" && session.marked.value.size > 0 && !typing) void session.hideMarked(false)
  else if (event.key === "Escape" && session.selection.value) session.back()
}

export const App = (): JSX.Element => {
  useEffect(() => {
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [])
  return (
    <div class={`app ${session.embedded ? "embed" : ""}`}>
      <div class={`progress ${pending.value > 0 || arranging.value ? "on" : ""}`} aria-hidden="true" />
      {!session.embedded && <TopBar draw={(note) => canvas?.drawing(note) ?? null} />}
      <main class="stage">
        <div class="picture">
          <Graph />
          <Start />
          <FilteredOut />
          <Problem />
          <Marked />
          {arranging.value && <StopArranging />}
          <Notice />
        </div>
        {!session.embedded && <Drawer />}
        <footer class="foot">
          <div class="foot-end">
            <div class="foot-tools">
              {!session.embedded && <DrawerButtons />}
              {session.scene.value.nodes.size > 0 && <ZoomButtons />}
            </div>
            <StatusLine />
          </div>
          <Legend />
        </footer>
      </main>
      {!session.embedded && <Panel />}
    </div>
  )
}
