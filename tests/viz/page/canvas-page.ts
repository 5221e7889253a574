import { MultiDirectedGraph } from "graphology"
import Sigma from "sigma"
import { GraphCanvas } from "../../../viz/app/canvas/graph-canvas.ts"
import { LIGHT } from "../../../viz/app/canvas/palette.ts"
import type { Look } from "../../../viz/app/canvas/picture.ts"
import { NO_FOCUS } from "../../../viz/app/canvas/standing-out.ts"
import { idOf, KINDS, type MadeUp, madeUp } from "./made-up.ts"

/** Run in a browser: the viewer's canvas, or sigma as it comes, over a made-up graph, with counts of what sigma is made to do. */

const counts = { frames: 0, indexed: 0, nodes: 0, lines: 0 }

/** Sigma's own methods, whatever its types say of them. */
interface Inside {
  render: () => unknown
  process: () => unknown
  addNode: (id: string) => unknown
  addEdge: (key: string) => unknown
}

const inside = Sigma.prototype as unknown as Inside
const counting = (name: keyof Inside, count: keyof typeof counts): void => {
  const method = inside[name] as (this: unknown, ...given: unknown[]) => unknown
  inside[name] = function (this: unknown, ...given: unknown[]) {
    counts[count] += 1
    last = this as Sigma
    return method.apply(this, given)
  }
}
/** The sigma that drew last: the canvas keeps its own to itself. */
let last: Sigma | null = null
counting("render", "frames")
counting("process", "indexed")
counting("addNode", "nodes")
counting("addEdge", "lines")

const LOOK: Look = {
  palette: LIGHT,
  kinds: KINDS,
  relations: [],
  wordFor: () => "gặp",
  tint: null,
  sizeBy: "degree",
  over: () => [],
}
const NOTHING = { nodes: [], lines: [], hiddenNodes: 0, hiddenLines: 0 }

/** What is measured or counted, of the product or of the reference. */
interface Drawn {
  readonly hover: (id: string | null) => void
  readonly clear: () => void
  readonly kill: () => void
}

const ignore = (): void => {}

const product = ({ view, places }: MadeUp, container: HTMLElement): Drawn => {
  const clicks = { onNode: ignore, onOpenNode: ignore, onLine: ignore, onNothing: ignore }
  const canvas = new GraphCanvas(container, { ...clicks, onHover: ignore, onMove: ignore, onCamera: ignore }, LOOK)
  canvas.show(view, places, LOOK, false)
  canvas.camera.fit(false)
  return {
    hover: (hovered) => canvas.focus({ ...NO_FOCUS, hovered }),
    clear: () => canvas.show(NOTHING, new Map(), LOOK, false),
    kill: () => canvas.kill(),
  }
}

const bare = ({ view, places }: MadeUp, container: HTMLElement): Drawn => {
  const graph = new MultiDirectedGraph()
  for (const { id, name } of view.nodes) graph.addNode(id, { ...places.get(id), size: 6, label: name, color: "#0072b2" })
  for (const { key, from, to } of view.lines) graph.addEdgeWithKey(key, from, to, { size: 1, color: "#999999" })
  const sigma = new Sigma(graph, container, { defaultEdgeType: "arrow" })
  return {
    hover: (id) => {
      if (id !== null) sigma.refresh({ partialGraph: { nodes: [id] }, skipIndexation: true })
    },
    clear: () => graph.clear(),
    kill: () => sigma.kill(),
  }
}

let drawn: Drawn | null = null
let graph: MadeUp | null = null
let watched: readonly WeakRef<object>[] = []

const container = (): HTMLElement => {
  const found = document.getElementById("canvas")
  if (!found) throw new Error("The page has no canvas.")
  return found
}

/** Waits until the graphics card has drawn all that it was given, so that it is not counted to what comes next. */
const drain = (): void => {
  for (const canvas of container().querySelectorAll("canvas")) {
    const gl =
      canvas.className.includes("sigma-nodes") || canvas.className.includes("sigma-edges") ? canvas.getContext("webgl2") : null
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
  }
}

const timed = (work: () => void): number => {
  drain()
  const start = performance.now()
  work()
  return performance.now() - start
}

const sigmaNow = (): Sigma => {
  if (!last) throw new Error("Nothing is drawn.")
  return last
}

const page = {
  /** Leaves out what the graphics card does, which takes seconds where there is none: all JavaScript still runs. */
  leaveCardIdle: (): void => {
    for (const name of ["drawArrays", "drawArraysInstanced"] as const) WebGL2RenderingContext.prototype[name] = () => {}
  },
  draw: (what: "product" | "bare", count: number): void => {
    graph = madeUp(count)
    drawn = (what === "product" ? product : bare)(graph, container())
  },
  kill: (): void => {
    drawn?.kill()
    ;[drawn, graph, last] = [null, null, null]
  },
  /** Milliseconds from the beginning to the end of each of some frames, the camera a little further in each. */
  frames: (times: number, ratio: number): readonly number[] => {
    const camera = sigmaNow().getCamera()
    return Array.from({ length: times }, (_, i) => {
      camera.setState({ x: 0.5 + i * 0.002, y: 0.5, ratio })
      return timed(() => inside.render.call(last))
    })
  },
  /** Milliseconds of each of some hovers over one node after another, the best tied first. */
  hovers: (times: number): readonly number[] => Array.from({ length: times }, (_, n) => timed(() => drawn?.hover(idOf(n)))),
  hover: (id: string | null): void => drawn?.hover(id),
  clear: (): void => {
    drawn?.clear()
    graph = null
  },
  /** What sigma was made to do since the last call. */
  counts: (): typeof counts => {
    const told = { ...counts }
    Object.assign(counts, { frames: 0, indexed: 0, nodes: 0, lines: 0 })
    return told
  },
  /** The keys of the lines at a node. */
  linesAt: (id: string): readonly string[] => sigmaNow().getGraph().edges(id),
  neighboursOf: (id: string): readonly string[] => sigmaNow().getGraph().neighbors(id),
  /** Remembers what is drawn, without holding it. */
  watch: (): number => {
    if (!graph) throw new Error("Nothing is drawn.")
    const spots = sigmaNow().getGraph()
    watched = [
      ...graph.view.nodes,
      ...graph.view.lines,
      ...graph.view.nodes.map(({ id }) => spots.getNodeAttributes(id)),
      graph.places,
      spots,
    ].map((thing) => new WeakRef(thing))
    return watched.length
  },
  /** How much of what was remembered is still there, once garbage is collected. */
  held: (): number => watched.filter((thing) => thing.deref() !== undefined).length,
  /** How many ids of nodes sigma keeps in lists of its own. */
  idsKept: (): number =>
    Object.values(sigmaNow()).reduce<number>((sum, list) => {
      const isList = list && Object.getPrototypeOf(Object(list)) === Object.prototype
      const keys = list instanceof Map || list instanceof Set ? [...list.keys()] : isList ? Object.keys(list) : []
      return sum + keys.filter((key) => typeof key === "string" && /^p-[0-9a-f]{20}$/.test(key)).length
    }, 0),
}

Object.assign(window, { canvasPage: page })
