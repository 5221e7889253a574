import type Sigma from "sigma"
import type { CameraPlace } from "../session/link.ts"
import type { Line, Place } from "../session/scene.ts"

/** What the reader did to the canvas. */
export interface CanvasHandlers {
  readonly onNode: (id: string, keys: { readonly shift: boolean; readonly control: boolean }) => void
  readonly onOpenNode: (id: string) => void
  readonly onLine: (line: Line) => void
  readonly onNothing: () => void
  readonly onHover: (id: string | null) => void
  readonly onMove: (id: string, place: Place) => void
  readonly onCamera: (camera: CameraPlace) => void
}

/** What of the picture a pointer needs. */
export interface Pointed {
  /** The line within `reach` pixels of a point of the canvas. */
  readonly lineNear: (point: Place, reach: number) => Line | null
  readonly hoverLine: (line: Line | null) => void
  /** Puts a node elsewhere while it is dragged. */
  readonly drag: (id: string, place: Place) => void
}

/** How near to a line a pointer or a finger must be, in pixels. */
const REACH = 5
const TOUCH_REACH = 14

/** Tells clicks, hovers and drags on sigma's canvas. */
export const listen = (sigma: Sigma, handlers: CanvasHandlers, { lineNear, hoverLine, drag }: Pointed): void => {
  let dragged: { readonly id: string; place: Place | null } | null = null
  let clicked: string | null = null
  const click = (node: string, { shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
    clicked = node
    if (!dragged?.place) handlers.onNode(node, { shift: shiftKey === true, control: ctrlKey === true || metaKey === true })
  }
  sigma.on("clickNode", ({ node, event }) => click(node, event.original as MouseEvent))
  sigma.on("doubleClickNode", ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault()
    // Sigma takes any two quick clicks for a double one, on two nodes too: those are two clicks.
    if (clicked === node) handlers.onOpenNode(node)
    else click(node, event.original as MouseEvent)
  })
  let overNode = false
  const over = (line: Line | null): void => {
    sigma.getContainer().style.cursor = overNode || line ? "pointer" : ""
    hoverLine(line)
  }
  sigma.on("clickStage", ({ event }) => {
    const line = lineNear(event, "touches" in event.original ? TOUCH_REACH : REACH)
    if (line) handlers.onLine(line)
    else handlers.onNothing()
  })
  sigma.on("enterNode", ({ node }) => {
    overNode = true
    over(null)
    handlers.onHover(node)
  })
  sigma.on("leaveNode", () => {
    overNode = false
    over(null)
    handlers.onHover(null)
  })
  sigma.on("leaveStage", () => over(null))
  sigma.on("moveBody", ({ event }) => {
    if (!dragged && !overNode) over(lineNear(event, REACH))
  })
  sigma.on("downNode", ({ node }) => {
    dragged = { id: node, place: null }
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
  })
  sigma.on("moveBody", ({ event }) => {
    if (!dragged) return
    dragged.place = sigma.viewportToGraph(event)
    drag(dragged.id, dragged.place)
    event.preventSigmaDefault()
    event.original.preventDefault()
  })
  const drop = () => {
    if (dragged?.place) handlers.onMove(dragged.id, dragged.place)
    // The click that ends a drag comes after this.
    setTimeout(() => {
      dragged = null
    })
  }
  sigma.on("upNode", drop)
  sigma.on("upStage", drop)
  sigma.getCamera().on("updated", ({ x, y, ratio }) => handlers.onCamera({ x, y, ratio }))
}
