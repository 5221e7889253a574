import { MultiDirectedGraph } from "graphology"
import forceAtlas2 from "graphology-layout-forceatlas2"
import { spread } from "./spread.ts"

/** Nodes with where they stand and the room that their labels need; `fixed` ones are not moved. */
export interface LayoutRequest {
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly fixed: boolean; readonly width: number; readonly height: number }[]
  readonly edges: readonly (readonly [number, number])[]
  /** True where nothing was on the screen before: the whole may be turned and stretched to fill it. */
  readonly whole: boolean
}

export interface LayoutAnswer {
  readonly places: readonly { readonly x: number; readonly y: number }[]
  readonly finished: boolean
}

const STEPS = 40

/** Lays out in a thread of its own, on the library's synchronous form: its own worker is a blob, which the content policy refuses. */
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = new MultiDirectedGraph()
  data.nodes.forEach(({ x, y, fixed, width }, i) => {
    graph.addNode(i, { x, y, fixed, size: width / 2 })
  })
  const seen = new Set<string>()
  for (const [a, b] of data.edges) {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    if (a === b || seen.has(key)) continue
    seen.add(key)
    graph.addEdge(a, b)
  }
  const places = () => data.nodes.map((_, i) => ({ x: graph.getNodeAttribute(i, "x") as number, y: graph.getNodeAttribute(i, "y") as number }))
  const count = data.nodes.length
  const iterations = data.whole ? (count > 2000 ? 120 : count > 400 ? 300 : 600) : 120
  const settings = {
    gravity: data.whole ? 1.2 : 0.05,
    scalingRatio: 900,
    slowDown: 1 + Math.log(count + 1),
    barnesHutOptimize: count > 400,
    edgeWeightInfluence: 0,
  }
  for (let done = 0; done < iterations; done += STEPS) {
    forceAtlas2.assign(graph, { iterations: STEPS, settings })
    if (count > 400) self.postMessage({ places: places(), finished: false } satisfies LayoutAnswer)
  }
  const spaced = spread(places(), data.nodes, data.whole)
  self.postMessage({ places: spaced, finished: true } satisfies LayoutAnswer)
}
