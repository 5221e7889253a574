import { createEdgeCurveProgram } from "@sigma/edge-curve"
import { MultiDirectedGraph } from "graphology"
import Sigma from "sigma"
import { createEdgeArrowProgram } from "sigma/rendering"
import type { EntityKindInfo, RelationKindInfo } from "../../api.ts"
import type { Drawing, DrawnLine, DrawnNode } from "../save/drawing.ts"
import type { CameraPlace } from "../session/link.ts"
import type { Line, Place, View } from "../session/scene.ts"
import type { Way } from "./label-places.ts"
import { ALWAYS, type DrawnLabel, drawLabels, LABEL_FONT, type Labelled, type LineLabel } from "./labels.ts"
import { type Course, lineAt, pointOf } from "./line-at.ts"
import { NodeShapeProgram } from "./node-shapes.ts"
import { colourOf, fade, lineColour, type Palette, SHAPES, shapeOf } from "./palette.ts"

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

/** What stands out: the selection, what is hovered, and a path. */
export interface Focus {
  readonly node: string | null
  readonly line: string | null
  readonly hovered: string | null
  readonly hoveredLine: string | null
  readonly marked: ReadonlySet<string>
}

const NO_FOCUS: Focus = { node: null, line: null, hovered: null, hoveredLine: null, marked: new Set() }

/** Above this many nodes a hover lights up neighbours but does not dim the others: repainting all would be felt. */
const DIM_BELOW = 2000

/** Room left free around a fitted picture: names are wider than nodes, and mostly stand under them. */
const MARGIN = { x: 76, top: 34, bottom: 52 }

/** From this size on a node's name is written larger. */
const HUB = 10.5

/** How near to a line a pointer or a finger must be, in pixels. */
const REACH = 5
const TOUCH_REACH = 14

/** Above this many lines names are not kept out of their way: it would be felt in each frame. */
const WAYS = 160

const HEAD = { extremity: "target", lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 } as const

interface Look {
  readonly palette: Palette
  readonly kinds: readonly EntityKindInfo[]
  readonly relations: readonly RelationKindInfo[]
  readonly wordFor: (line: Line) => string
  /** A colour that stands for something else than a node's type; null where it is the type's. */
  readonly tint: ((id: string) => string) | null
  readonly sizeBy: "degree" | "support"
}

/**
 * The only file that knows sigma: it draws a view, tells what was clicked, and moves the camera.
 * Everything else speaks of nodes, lines and places.
 */
export class GraphCanvas {
  readonly #graph = new MultiDirectedGraph()
  readonly #sigma: Sigma
  readonly #words: CanvasRenderingContext2D
  readonly #resized: ResizeObserver
  #look: Look
  #focus: Focus = NO_FOCUS
  #near: ReadonlySet<string> = new Set()
  #nearLines: ReadonlySet<string> = new Set()
  #lines: ReadonlyMap<string, Line> = new Map()
  #names: ReadonlyMap<string, string> = new Map()
  #order: readonly string[] = []
  #dragged: { readonly id: string; moved: boolean } | null = null
  #moving = 0
  /** The names that the last frame drew. */
  labels: readonly DrawnLabel[] = []
  #covered = 0

  constructor(container: HTMLElement, handlers: CanvasHandlers, look: Look) {
    this.#look = look
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      defaultNodeType: "shape",
      nodeProgramClasses: { shape: NodeShapeProgram },
      defaultEdgeType: "arrow",
      edgeProgramClasses: { arrow: createEdgeArrowProgram(HEAD), curve: createEdgeCurveProgram({ arrowHead: HEAD }) },
      // Names are drawn by labels.ts: sigma's own grid lets them lie on each other.
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      zIndex: true,
      stagePadding: 56,
      minEdgeThickness: 1.7,
      minCameraRatio: 0.03,
      maxCameraRatio: 4,
      doubleClickZoomingRatio: 1,
      nodeReducer: (id, data) => this.#drawNode(id, data),
      edgeReducer: (key, data) => this.#drawLine(key, data),
    })
    const layer = { beforeLayer: "mouse", style: { pointerEvents: "none" } }
    this.#sigma.createCanvasContext("words", layer)
    // Sigma has just put the canvas into the container, and gives no other way to its context.
    const words = container.querySelector<HTMLCanvasElement>(".sigma-words")?.getContext("2d")
    if (!words) throw new Error("This browser gives no two-dimensional canvas to write labels on.")
    this.#words = words
    this.#sigma.resize(true)
    this.#listen(handlers)
    // Sigma hears of the window alone; its frame also changes with what stands around it.
    this.#resized = new ResizeObserver(() => this.#sigma.resize().refresh({ skipIndexation: true }))
    this.#resized.observe(container)
  }

  #listen(handlers: CanvasHandlers): void {
    const sigma = this.#sigma
    sigma.on("afterRender", () => this.#write())
    let clicked: string | null = null
    const click = (node: string, { shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
      clicked = node
      if (!this.#dragged?.moved)
        handlers.onNode(node, { shift: shiftKey === true, control: ctrlKey === true || metaKey === true })
    }
    sigma.on("clickNode", ({ node, event }) => click(node, event.original as MouseEvent))
    sigma.on("doubleClickNode", ({ node, event, preventSigmaDefault }) => {
      preventSigmaDefault()
      // Sigma takes any two quick clicks for a double one, on two nodes too: those are two clicks.
      if (clicked === node) handlers.onOpenNode(node)
      else click(node, event.original as MouseEvent)
    })
    let overNode = false
    const over = (line: string | null): void => {
      sigma.getContainer().style.cursor = overNode || line ? "pointer" : ""
      if (line !== this.#focus.hoveredLine) this.focus({ ...this.#focus, hoveredLine: line })
    }
    sigma.on("clickStage", ({ event }) => {
      const line = this.#lines.get(this.#lineAt(event, "touches" in event.original ? TOUCH_REACH : REACH) ?? "")
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
      if (!this.#dragged && !overNode) over(this.#lineAt(event, REACH))
    })
    sigma.on("downNode", ({ node }) => {
      this.#dragged = { id: node, moved: false }
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
    })
    sigma.on("moveBody", ({ event }) => {
      if (!this.#dragged) return
      this.#dragged.moved = true
      const { x, y } = sigma.viewportToGraph(event)
      this.#graph.mergeNodeAttributes(this.#dragged.id, { x, y })
      event.preventSigmaDefault()
      event.original.preventDefault()
    })
    const drop = () => {
      const dragged = this.#dragged
      if (dragged?.moved) {
        const { x, y } = this.#graph.getNodeAttributes(dragged.id) as Place
        handlers.onMove(dragged.id, { x, y })
      }
      // The click that ends a drag comes after this.
      setTimeout(() => {
        this.#dragged = null
      })
    }
    sigma.on("upNode", drop)
    sigma.on("upStage", drop)
    sigma.getCamera().on("updated", ({ x, y, ratio }) => handlers.onCamera({ x, y, ratio }))
  }

  #courseOf(key: string): Course | null {
    const line = this.#lines.get(key)
    if (!line || !this.#graph.hasEdge(key)) return null
    const bend = (this.#graph.getEdgeAttribute(key, "curvature") as number) / 2
    const [from, to] = [line.from, line.to].map((id) => this.#graph.getNodeAttributes(id) as Place)
    return from && to ? { key, from, to, bend } : null
  }

  #lineAt(pointer: Place, reach: number): string | null {
    const at = this.#sigma.viewportToGraph(pointer)
    const beside = this.#sigma.viewportToGraph({ x: pointer.x + reach, y: pointer.y })
    const courses = [...this.#lines.keys()].flatMap((key) => this.#courseOf(key) ?? [])
    return lineAt(at, Math.hypot(beside.x - at.x, beside.y - at.y), courses)
  }

  /** Draws a view at its places; nodes that were there glide to where they belong. True where nothing of it was there before. */
  show(view: View, places: ReadonlyMap<string, Place>, glide: boolean): boolean {
    const graph = this.#graph
    cancelAnimationFrame(this.#moving)
    const fresh = !view.nodes.some((n) => graph.hasNode(n.id))
    const wanted = new Set(view.nodes.map((n) => n.id))
    const lines = new Map(view.lines.map((l) => [l.key, l]))
    for (const key of graph.edges()) if (!lines.has(key)) graph.dropEdge(key)
    for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id)
    const degree = new Map<string, number>()
    for (const { from, to } of view.lines) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1)
    const targets = new Map<string, Place>()
    for (const node of view.nodes) {
      const place = places.get(node.id) ?? { x: 0, y: 0 }
      const look = {
        size: Math.min(17, 5.5 + 1.9 * Math.sqrt(this.#look.sizeBy === "support" ? node.support : (degree.get(node.id) ?? 0))),
        type: "shape",
        shape: shapeOf(this.#look.kinds, node.type),
        color: this.#look.tint?.(node.id) ?? colourOf(this.#look.kinds, node.type),
      }
      if (graph.hasNode(node.id)) {
        graph.mergeNodeAttributes(node.id, look)
        targets.set(node.id, place)
      } else graph.addNode(node.id, { ...look, ...place })
    }
    const curves = curvatures(view.lines)
    for (const line of view.lines) {
      const curvature = curves.get(line.key) ?? 0
      const look = {
        size: Math.min(6, 1 + 0.8 * Math.sqrt(line.support)),
        type: curvature === 0 ? "arrow" : "curve",
        curvature,
        color: lineColour(this.#look.kinds, this.#look.relations, line.type),
      }
      if (graph.hasEdge(line.key)) graph.mergeEdgeAttributes(line.key, look)
      else graph.addEdgeWithKey(line.key, line.from, line.to, look)
    }
    this.#lines = lines
    this.#names = new Map(view.nodes.map((n) => [n.id, n.name]))
    this.#order = view.nodes.map((n) => n.id).sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1))
    // What is on the screen does not jump when something is added: only a picture that is new is framed anew.
    if (fresh) this.#frame(places, wanted)
    this.#move(targets, glide && !matchMedia("(prefers-reduced-motion: reduce)").matches)
    this.#sigma.refresh()
    this.focus(this.#focus)
    return fresh
  }

  #frame(places: ReadonlyMap<string, Place>, shown: ReadonlySet<string>): void {
    const xs: number[] = []
    const ys: number[] = []
    for (const [id, { x, y }] of places)
      if (shown.has(id)) {
        xs.push(x)
        ys.push(y)
      }
    if (xs.length === 0) return
    const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    // A few nodes are not blown up to fill the window.
    const grow = (a: number, b: number, least: number): [number, number] => {
      const lack = Math.max(0, least - (b - a)) / 2
      return [a - lack, b + lack]
    }
    const { width, height } = this.#sigma.getDimensions()
    this.#sigma.setCustomBBox({ x: grow(x1, x2, width * 0.62), y: grow(y1, y2, height * 0.62) })
  }

  #move(targets: ReadonlyMap<string, Place>, glide: boolean): void {
    const from = new Map([...targets.keys()].map((id) => [id, this.#graph.getNodeAttributes(id) as Place]))
    const far = [...targets].filter(([id, p]) => Math.hypot(p.x - (from.get(id)?.x ?? 0), p.y - (from.get(id)?.y ?? 0)) > 0.5)
    if (!glide || far.length === 0 || far.length > 3000) {
      for (const [id, place] of far) this.#graph.mergeNodeAttributes(id, { ...place })
      return
    }
    const starts = new Map(far.map(([id]) => [id, { ...(from.get(id) ?? { x: 0, y: 0 }) }]))
    const begun = performance.now()
    const step = (now: number): void => {
      const t = Math.min(1, (now - begun) / 320)
      const eased = 1 - (1 - t) ** 3
      for (const [id, to] of far) {
        const start = starts.get(id)
        if (!start || !this.#graph.hasNode(id)) continue
        this.#graph.mergeNodeAttributes(id, { x: start.x + (to.x - start.x) * eased, y: start.y + (to.y - start.y) * eased })
      }
      if (t < 1) this.#moving = requestAnimationFrame(step)
    }
    this.#moving = requestAnimationFrame(step)
  }

  /** Lets some nodes and lines stand out; repaints only what changes where the picture is large. */
  focus(focus: Focus): void {
    const before = { near: this.#near, lines: this.#nearLines, marked: this.#focus.marked }
    this.#focus = focus
    const centre = focus.hovered ?? focus.node
    const line = this.#lines.get(focus.hoveredLine ?? (focus.hovered ? "" : (focus.line ?? "")))
    const near = new Set<string>()
    const nearLines = new Set<string>()
    if (line) {
      near.add(line.from).add(line.to)
      nearLines.add(line.key)
    } else if (centre && this.#graph.hasNode(centre)) {
      near.add(centre)
      this.#graph.forEachNeighbor(centre, (id) => near.add(id))
      this.#graph.forEachEdge(centre, (key) => nearLines.add(key))
    }
    this.#near = near
    this.#nearLines = nearLines
    const all = this.#graph.order <= DIM_BELOW
    const nodes = all
      ? this.#graph.nodes()
      : [...before.near, ...near, ...before.marked, ...focus.marked].filter((id) => this.#graph.hasNode(id))
    const edges = all ? this.#graph.edges() : [...before.lines, ...nearLines].filter((key) => this.#graph.hasEdge(key))
    this.#sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true })
  }

  #drawNode(id: string, data: Record<string, unknown>): Record<string, unknown> {
    const { palette } = this.#look
    const faded = this.#isFaded(id)
    const chosen = id === this.#focus.node
    const hovered = id === this.#focus.hovered
    const marked = this.#focus.marked.has(id)
    return {
      ...data,
      color: faded ? fade(data.color as string, palette.background) : data.color,
      rim: chosen || marked ? palette.marker : hovered ? palette.ink : palette.background,
      size: (data.size as number) + (chosen || marked ? 3 : hovered ? 1.5 : 0),
      zIndex: chosen || hovered ? 3 : faded ? 0 : 1,
      label: null,
    }
  }

  #drawLine(key: string, data: Record<string, unknown>): Record<string, unknown> {
    const { palette } = this.#look
    const near = this.#nearLines.has(key)
    const chosen = key === this.#focus.line || key === this.#focus.hoveredLine
    const planned = this.#lines.get(key)?.planned === true
    const dimmed = this.#isDimmed(key)
    return {
      ...data,
      color: chosen ? palette.marker : dimmed ? palette.faded : data.color,
      size: (data.size as number) * (chosen ? 1.8 : near ? 1.4 : planned ? 0.7 : 1) + (chosen ? 1 : 0),
      zIndex: chosen ? 3 : near ? 2 : dimmed ? 0 : 1,
      label: null,
    }
  }

  #isDimmed(key: string): boolean {
    return this.#near.size > 0 && this.#graph.order <= DIM_BELOW && !this.#nearLines.has(key)
  }

  #isFaded(id: string): boolean {
    return this.#near.size > 0 && this.#graph.order <= DIM_BELOW && !this.#near.has(id)
  }

  #write(): void {
    const { node, hovered } = this.#focus
    const first = [hovered, node, ...this.#near].filter((id): id is string => id !== null && this.#names.has(id))
    const ids = [...new Set([...first, ...this.#order])]
    const labelled = ids.map(
      (id): Labelled => ({
        id,
        name: this.#names.get(id) ?? "",
        weight: id === node || id === hovered ? ALWAYS : 0,
        strong: this.#near.has(id),
        hub: (this.#graph.getNodeAttribute(id, "size") as number) >= HUB,
        faded: this.#isFaded(id),
      }),
    )
    const worded = this.#nearLines.size <= 40 ? [...this.#nearLines] : []
    const lines = worded.flatMap((key): LineLabel[] => {
      const line = this.#lines.get(key)
      if (!line) return []
      const curvature = (this.#graph.getEdgeAttribute(key, "curvature") as number) ?? 0
      return [{ from: line.from, to: line.to, text: this.#look.wordFor(line), curvature }]
    })
    this.labels = drawLabels(this.#sigma, this.#words, labelled, lines, this.#ways(), this.#look.palette)
  }

  /** The lines as straight pieces on the canvas; none where there are so many that names cannot keep out of their way. */
  #ways(): readonly Way[] {
    if (this.#lines.size > WAYS) return []
    return [...this.#lines.keys()].flatMap((key): Way[] => {
      const course = this.#isDimmed(key) ? null : this.#courseOf(key)
      if (!course) return []
      const points = (course.bend === 0 ? [0, 1] : [0, 0.25, 0.5, 0.75, 1]).map((t) =>
        this.#sigma.graphToViewport(pointOf(course, t)),
      )
      return points.slice(1).map((p, i): Way => [points[i]?.x ?? p.x, points[i]?.y ?? p.y, p.x, p.y])
    })
  }

  /** New colours or another language: everything is painted again. */
  restyle(look: Look): void {
    this.#look = look
    this.#sigma.refresh({ skipIndexation: true })
  }

  /** How many pixels at the bottom a sheet covers: what is brought into view is brought above it. */
  cover(bottom: number): void {
    this.#covered = bottom
  }

  zoom(by: number): void {
    const camera = this.#sigma.getCamera()
    void camera.animate({ ratio: camera.ratio / by }, { duration: this.#pace })
  }

  /** Moves the camera so that every node is seen, beside what the panel covers. */
  fit(glide = true): void {
    if (this.#graph.order === 0) return
    this.#sigma.refresh()
    const { x1, y1, x2, y2 } = this.#extent()
    const { width, height } = this.#sigma.getDimensions()
    const camera = this.#sigma.getCamera()
    const [w, h] = [width - Math.min(MARGIN.x, width * 0.11) * 2, height - this.#covered - MARGIN.top - MARGIN.bottom]
    const scale = Math.max((x2 - x1) / w, (y2 - y1) / h, 0.3 / camera.ratio)
    const middle = {
      x: (x1 + x2) / 2,
      y: (y1 + y2) / 2 + ((this.#covered + MARGIN.bottom - MARGIN.top) / 2) * scale,
    }
    const { x, y } = this.#sigma.viewportToFramedGraph(middle)
    const state = { x, y, ratio: camera.ratio * scale, angle: 0 }
    if (glide) void camera.animate(state, { duration: this.#pace })
    else camera.setState(state)
  }

  /** True where every node is within the canvas. */
  get seesAll(): boolean {
    const { x1, y1, x2, y2 } = this.#extent()
    const { width, height } = this.#sigma.getDimensions()
    return x1 >= 0 && y1 >= 0 && x2 <= width && y2 <= height - this.#covered
  }

  #extent(): { x1: number; y1: number; x2: number; y2: number } {
    const extent = {
      x1: Number.POSITIVE_INFINITY,
      y1: Number.POSITIVE_INFINITY,
      x2: Number.NEGATIVE_INFINITY,
      y2: Number.NEGATIVE_INFINITY,
    }
    this.#graph.forEachNode((_, place) => {
      const { x, y } = this.#sigma.graphToViewport(place as Place)
      extent.x1 = Math.min(extent.x1, x)
      extent.x2 = Math.max(extent.x2, x)
      extent.y1 = Math.min(extent.y1, y)
      extent.y2 = Math.max(extent.y2, y)
    })
    return extent
  }

  place(camera: CameraPlace): void {
    this.#sigma.getCamera().setState({ ...camera, angle: 0 })
  }

  /** Moves the camera only where the node is out of sight. */
  reveal(id: string): void {
    const data = this.#sigma.getNodeDisplayData(id)
    if (!data) return
    const { x, y } = this.#sigma.framedGraphToViewport(data)
    const { width, height } = this.#sigma.getDimensions()
    if (x > 60 && y > 60 && x < width - 60 && y < height - this.#covered - 60) return
    const camera = this.#sigma.getCamera()
    const target = this.#sigma.viewportToFramedGraph({ x, y: y + this.#covered / 2 })
    void camera.animate({ x: target.x, y: target.y }, { duration: this.#pace })
  }

  get #pace(): number {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 260
  }

  /** Where a node is on the canvas, in pixels from its corner. */
  at(id: string): Place | null {
    const data = this.#sigma.getNodeDisplayData(id)
    return data ? this.#sigma.framedGraphToViewport(data) : null
  }

  /** A point of a drawn line on the canvas, `t` from 0 (its start) to 1. */
  along(key: string, t: number): Place | null {
    const course = this.#courseOf(key)
    return course ? this.#sigma.graphToViewport(pointOf(course, t)) : null
  }

  /** What the screen shows, as shapes to be saved. */
  drawing(note: string): Drawing {
    const { width, height } = this.#sigma.getDimensions()
    const { palette } = this.#look
    const lines = [...this.#lines.keys()].flatMap((key): DrawnLine[] => {
      const course = this.#courseOf(key)
      const data = this.#sigma.getEdgeDisplayData(key)
      const end = this.#sigma.getNodeDisplayData(this.#lines.get(key)?.to ?? "")
      if (!course || !data || !end) return []
      const [from, to, middle] = [0, 1, 0.5].map((t) => this.#sigma.graphToViewport(pointOf(course, t)))
      if (!from || !to || !middle) return []
      const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 }
      const short = this.#sigma.scaleSize(end.size) + 1
      return [{ from, to, control, short, colour: data.color, width: Math.max(1, this.#sigma.scaleSize(data.size)) }]
    })
    const nodes = this.#graph.nodes().flatMap((id): DrawnNode[] => {
      const data = this.#sigma.getNodeDisplayData(id)
      const at = this.at(id)
      if (!data || !at) return []
      const shape = SHAPES[this.#graph.getNodeAttribute(id, "shape") as number] ?? "circle"
      return [{ ...at, r: this.#sigma.scaleSize(data.size), shape, colour: data.color }]
    })
    const names = this.labels.map(({ x1, x2, y1, rows, size, weight, ink }) => ({
      x: (x1 + x2) / 2,
      y: y1,
      rows,
      size,
      weight,
      ink,
    }))
    return { width, height, background: palette.background, lines, nodes, names, note, ink: palette.quiet }
  }

  /** Loads the typeface, with its Vietnamese letters, before names are drawn with it. */
  async loadFont(): Promise<void> {
    const sample = "Đầu Mối ưởng ậ"
    await Promise.all([500, 600].map((weight) => document.fonts.load(`${weight} 12px ${LABEL_FONT}`, sample)))
    this.#sigma.refresh({ skipIndexation: true })
  }

  kill(): void {
    cancelAnimationFrame(this.#moving)
    this.#resized.disconnect()
    this.#sigma.kill()
    this.#graph.clear()
  }
}

/** Lines between the same two nodes are bent apart; one that has the way to itself, or the middle of it, is straight. */
const curvatures = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  const pairs = new Map<string, Line[]>()
  for (const line of lines) {
    const pair = line.from < line.to ? `${line.from} ${line.to}` : `${line.to} ${line.from}`
    const there = pairs.get(pair)
    if (there) there.push(line)
    else pairs.set(pair, [line])
  }
  const result = new Map<string, number>()
  for (const [pair, group] of pairs)
    if (group.length > 1)
      group
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .forEach((line, i) => {
          const spread = (i - (group.length - 1) / 2) * 0.26
          // Both directions bend to the same side of the pair, not of themselves.
          result.set(line.key, pair.startsWith(line.from) ? spread : -spread)
        })
  return result
}
