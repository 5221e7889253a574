import type Sigma from "sigma"
import type { CameraPlace } from "../session/link.ts"
import type { Place } from "../session/scene.ts"
import type { Box } from "./label-places.ts"

/** Room left free around a fitted picture: names are wider than nodes, and mostly stand under them. */
const MARGIN = { x: 76, top: 34, bottom: 52 }

const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches

/** True where the reader takes things that glide. */
export const mayGlide = (): boolean => !calm()

const extentOf = (places: Iterable<Place>): Box => {
  const extent = {
    x1: Number.POSITIVE_INFINITY,
    y1: Number.POSITIVE_INFINITY,
    x2: Number.NEGATIVE_INFINITY,
    y2: Number.NEGATIVE_INFINITY,
  }
  for (const { x, y } of places) {
    extent.x1 = Math.min(extent.x1, x)
    extent.x2 = Math.max(extent.x2, x)
    extent.y1 = Math.min(extent.y1, y)
    extent.y2 = Math.max(extent.y2, y)
  }
  return extent
}

/** Where the picture is looked at from. */
export class CanvasCamera {
  readonly #sigma: Sigma
  #covered = 0

  constructor(sigma: Sigma) {
    this.#sigma = sigma
  }

  /** How many pixels at the bottom a sheet covers: what is brought into view is brought above it. */
  cover(bottom: number): void {
    this.#covered = bottom
  }

  zoom(by: number): void {
    const camera = this.#sigma.getCamera()
    void camera.animate({ ratio: camera.ratio / by }, { duration: this.#pace })
  }

  place(camera: CameraPlace): void {
    this.#sigma.getCamera().setState({ ...camera, angle: 0 })
  }

  /** Sets the frame that the camera's places are shares of, so that these places fill it. */
  frame(places: readonly Place[]): void {
    if (places.length === 0) return
    const { x1, x2, y1, y2 } = extentOf(places)
    // A few nodes are not blown up to fill the window.
    const grow = (a: number, b: number, least: number): [number, number] => {
      const lack = Math.max(0, least - (b - a)) / 2
      return [a - lack, b + lack]
    }
    const { width, height } = this.#sigma.getDimensions()
    this.#sigma.setCustomBBox({ x: grow(x1, x2, width * 0.62), y: grow(y1, y2, height * 0.62) })
  }

  /** Moves so that every node is seen, beside what the panel covers. */
  fit(glide = true): void {
    if (this.#sigma.getGraph().order === 0) return
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

  /** Moves only where the node is out of sight. */
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
    return calm() ? 0 : 260
  }

  #extent(): Box {
    const graph = this.#sigma.getGraph()
    return extentOf(graph.mapNodes((_, place) => this.#sigma.graphToViewport(place as Place)))
  }
}
