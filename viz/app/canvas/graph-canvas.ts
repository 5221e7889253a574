import { createEdgeCurveProgram } from "@sigma/edge-curve"
import Sigma from "sigma"
import { createEdgeArrowProgram } from "sigma/rendering"
import type { Drawing } from "../save/drawing.ts"
import type { Line, Place, View } from "../session/scene.ts"
import { CanvasCamera, mayGlide } from "./camera.ts"
import { drawingOf } from "./drawing-of.ts"
import { farFrom, glideTo } from "./glide.ts"
import { type DrawnLabel, LABEL_FONT } from "./labels.ts"
import { LineFinder, pointOf } from "./line-at.ts"
import { NodeShapeProgram } from "./node-shapes.ts"
import { courseOf, type Look, type NodeSpot, type Picture, pictureOf } from "./picture.ts"
import { type CanvasHandlers, listen } from "./pointer.ts"
import { changesBetween, drawnLine, drawnNode, type Focus, NO_FOCUS, type Standing, standingIn } from "./standing-out.ts"
import { write } from "./write.ts"

const HEAD = { extremity: "target", lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 } as const

/**
 * Draws a view, tells what was clicked, and moves the camera. Sigma is known in this folder alone:
 * everything else speaks of nodes, lines and places.
 */
export class GraphCanvas {
  readonly camera: CanvasCamera
  readonly #sigma: Sigma
  readonly #words: CanvasRenderingContext2D
  readonly #resized: ResizeObserver
  #look: Look
  #picture: Picture
  #standing: Standing
  #lines: LineFinder | null = null
  #stopGliding = (): void => {}
  // Made here, as one made where a view is shown would hold the view before for as long as it is held.
  readonly #moved = (): void => {
    this.#lines = null
  }
  /** The names that the last frame drew. */
  labels: readonly DrawnLabel[] = []

  constructor(container: HTMLElement, handlers: CanvasHandlers, look: Look) {
    this.#look = look
    this.#picture = pictureOf({ nodes: [], lines: [] }, () => ({ x: 0, y: 0 }), look)
    this.#standing = standingIn(this.#picture, NO_FOCUS)
    this.#sigma = new Sigma(this.#picture.graph, container, {
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
      nodeReducer: (id, spot) => drawnNode(id, spot as NodeSpot, this.#standing, this.#look.palette),
      edgeReducer: (key, data) => {
        const planned = this.#picture.lines.get(key)?.planned === true
        return drawnLine(key, data as { size: number; color: string }, planned, this.#standing, this.#look.palette)
      },
    })
    this.camera = new CanvasCamera(this.#sigma)
    const layer = { beforeLayer: "mouse", style: { pointerEvents: "none" } }
    this.#sigma.createCanvasContext("words", layer)
    // Sigma has just put the canvas into the container, and gives no other way to its context.
    const words = container.querySelector<HTMLCanvasElement>(".sigma-words")?.getContext("2d")
    if (!words) throw new Error("This browser gives no two-dimensional canvas to write labels on.")
    this.#words = words
    this.#sigma.resize(true)
    this.#sigma.on("afterRender", () => {
      this.labels = write(this.#sigma, this.#words, this.#picture, this.#standing, this.#look)
    })
    listen(this.#sigma, handlers, {
      lineNear: (point, reach) => this.#lineNear(point, reach),
      hoverLine: (line) => this.focus({ ...this.#standing.focus, hoveredLine: line?.key ?? null }),
      drag: (id, { x, y }) => {
        if (this.#picture.graph.hasNode(id)) this.#picture.graph.mergeNodeAttributes(id, { x, y })
        this.#moved()
      },
    })
    // Sigma hears of the window alone; its frame also changes with what stands around it.
    this.#resized = new ResizeObserver(() => this.#sigma.resize().refresh({ skipIndexation: true }))
    this.#resized.observe(container)
  }

  #lineNear(point: Place, reach: number): Line | null {
    const at = this.#sigma.viewportToGraph(point)
    const beside = this.#sigma.viewportToGraph({ x: point.x + reach, y: point.y })
    this.#lines ??= new LineFinder([...this.#picture.lines.keys()].flatMap((key) => courseOf(this.#picture, key) ?? []))
    return this.#picture.lines.get(this.#lines.nearest(at, Math.hypot(beside.x - at.x, beside.y - at.y)) ?? "") ?? null
  }

  /**
   * Draws a view at its places; nodes that were there glide to where they belong where `glide` says so.
   * True where nothing of it was there before.
   */
  show(view: View, places: ReadonlyMap<string, Place>, look: Look, glide: boolean): boolean {
    this.#stopGliding()
    this.#look = look
    const before = this.#picture.graph
    const fresh = !view.nodes.some((n) => before.hasNode(n.id))
    const far = new Set(farFrom(before, places, glide && mayGlide()))
    const target = (id: string): Place => places.get(id) ?? { x: 0, y: 0 }
    this.#picture = pictureOf(view, (id) => (far.has(id) ? (before.getNodeAttributes(id) as Place) : target(id)), look)
    this.#standing = standingIn(this.#picture, this.#standing.focus)
    this.#lines = null
    const { graph, ranked } = this.#picture
    // What is on the screen does not jump when something is added: only a picture that is new is framed anew.
    if (fresh) this.camera.frame(ranked.map(({ spot }) => spot))
    // Sigma forgets what it held of the graph before, but for this list of its ids.
    Reflect.set(this.#sigma, "nodeProgramIndex", {})
    this.#sigma.setGraph(graph)
    const moving = new Map([...far].filter((id) => graph.hasNode(id)).map((id) => [id, target(id)]))
    this.#stopGliding = glideTo(graph, moving, this.#moved)
    return fresh
  }

  /** Lets some nodes and lines stand out; paints only what changes again. */
  focus(focus: Focus): void {
    const before = this.#standing
    this.#standing = standingIn(this.#picture, focus)
    const changes = changesBetween(before, this.#standing, this.#picture)
    if (changes.nodes.length + changes.edges.length === 0) return
    this.#sigma.refresh({ partialGraph: { nodes: [...changes.nodes], edges: [...changes.edges] }, skipIndexation: true })
  }

  /** Where a node is on the canvas, in pixels from its corner. */
  at(id: string): Place | null {
    const data = this.#sigma.getNodeDisplayData(id)
    return data ? this.#sigma.framedGraphToViewport(data) : null
  }

  /** A point of a drawn line on the canvas, `t` from 0 (its start) to 1. */
  along(key: string, t: number): Place | null {
    const course = courseOf(this.#picture, key)
    return course ? this.#sigma.graphToViewport(pointOf(course, t)) : null
  }

  /** What the screen shows, as shapes to be saved. */
  drawing(note: string): Drawing {
    return drawingOf(this.#sigma, this.#picture, this.labels, this.#look.palette, note)
  }

  /** Loads the typeface, with its Vietnamese letters, before names are drawn with it. */
  async loadFont(): Promise<void> {
    const sample = "Đầu Mối ưởng ậ"
    await Promise.all([500, 600].map((weight) => document.fonts.load(`${weight} 12px ${LABEL_FONT}`, sample)))
    // They were measured in another typeface.
    this.#picture.rows.clear()
    this.#sigma.scheduleRender()
  }

  kill(): void {
    this.#stopGliding()
    this.#resized.disconnect()
    this.#sigma.kill()
    this.#picture.graph.clear()
  }
}
