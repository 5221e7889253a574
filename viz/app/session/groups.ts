import { UndirectedGraph } from "graphology"
import louvain from "graphology-communities-louvain"
import type { View } from "./scene.ts"

/** Nodes that are tied more to each other than to the rest. */
export interface Group {
  /** The best tied of them, after whom it is called. */
  readonly hub: string
  readonly members: ReadonlySet<string>
}

/** The same numbers each time, so that the same picture has the same groups. */
const chance = (): (() => number) => {
  let state = 1
  return () => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647
    return state / 2147483647
  }
}

/** The groups of a picture by the Louvain method (Blondel and others, 2008), largest first. A node without lines is in none. */
export const findGroups = ({ nodes, lines }: View): readonly Group[] => {
  const graph = new UndirectedGraph()
  const ties = new Map<string, number>()
  for (const { from, to } of lines) {
    if (from === to) continue
    for (const id of [from, to]) {
      graph.mergeNode(id)
      ties.set(id, (ties.get(id) ?? 0) + 1)
    }
    graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + 1 }))
  }
  if (graph.size === 0) return []
  const found = new Map<number, Set<string>>()
  const of = louvain(graph, { rng: chance() })
  for (const { id } of nodes) {
    const group = of[id]
    if (group !== undefined) found.set(group, (found.get(group) ?? new Set()).add(id))
  }
  return [...found.values()]
    .map((members) => {
      const [hub = ""] = [...members].sort((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0) || (a < b ? -1 : 1))
      return { hub, members }
    })
    .sort((a, b) => b.members.size - a.members.size || (a.hub < b.hub ? -1 : 1))
}
