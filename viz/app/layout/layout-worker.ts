import iterate from "graphology-layout-forceatlas2/iterate.js"
import { spread } from "./spread.ts"

/** Nodes with where they stand and the room that their labels need; `fixed` ones are not moved. */
export interface LayoutRequest {
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly (readonly [number, number])[]
  /** True where nothing was on the screen before: the whole may be turned and stretched to fill it. */
  readonly whole: boolean
  /** Width over height of the picture that a whole graph is to fill. */
  readonly aspect: number
}

export interface LayoutNode {
  readonly x: number
  readonly y: number
  readonly fixed: boolean
  readonly width: number
  readonly height: number
}

export interface LayoutAnswer {
  readonly places: readonly { readonly x: number; readonly y: number }[]
  readonly finished: boolean
}

const STEPS = 50
/** Numbers that the library keeps for a node: x, y, four of movement, mass, convergence, size, fixed. */
const PER_NODE = 10

/**
 * ForceAtlas2 in a thread of its own: the library's worker is a blob, which the content policy refuses, so its step is called here.
 * The step's matrices are filled directly: the graph library would double what the page loads.
 */
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const { nodes, whole, aspect } = data
  const pairs = distinctPairs(data.edges)
  const points = new Float32Array(nodes.length * PER_NODE)
  nodes.forEach(({ x, y, fixed, width }, i) => {
    points.set([x, y, 0, 0, 0, 0, 1, 1, width / 2, fixed ? 1 : 0], i * PER_NODE)
  })
  const ties = new Float32Array(pairs.length * 3)
  pairs.forEach(([a, b], i) => {
    ties.set([a * PER_NODE, b * PER_NODE, 1], i * 3)
    for (const end of [a, b]) points[end * PER_NODE + 6]! += 1
  })
  const places = () => nodes.map((_, i) => ({ x: points[i * PER_NODE] ?? 0, y: points[i * PER_NODE + 1] ?? 0 }))
  const count = nodes.length
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: whole,
    adjustSizes: false,
    edgeWeightInfluence: 0,
    scalingRatio: 900,
    strongGravityMode: false,
    gravity: whole ? 1.5 : 0.05,
    slowDown: 1 + Math.log(count + 1),
    barnesHutOptimize: count > 400,
    barnesHutTheta: 0.6,
  }
  const rounds = whole ? (count > 2000 ? 120 : count > 400 ? 300 : 800) : 150
  for (let done = 0; done < rounds; done++) {
    iterate(settings, points, ties)
    if (count > 400 && done % STEPS === STEPS - 1) self.postMessage({ places: places(), finished: false } satisfies LayoutAnswer)
  }
  self.postMessage({ places: spread(places(), nodes, pairs, whole ? aspect : null), finished: true } satisfies LayoutAnswer)
}

const distinctPairs = (edges: LayoutRequest["edges"]): readonly (readonly [number, number])[] => {
  const seen = new Map<string, readonly [number, number]>()
  for (const [a, b] of edges) if (a !== b) seen.set(a < b ? `${a} ${b}` : `${b} ${a}`, [a, b])
  return [...seen.values()]
}
