import type { GraphStore } from "../../src/store/graph-store.ts"
import { LIMITS, type PathAnswer, type Subgraph } from "../api.ts"
import { readSubgraph } from "./nodes.ts"

/** How many nodes one search may visit before it gives up. */
const VISITED = 20_000
const PATHS = 5

/** What stands one relation away from nodes: pairs of one of them and a neighbour, each once, in order. */
type Step = (ids: readonly string[]) => Promise<readonly (readonly [string, string])[]>

/**
 * All shortest paths between two nodes, up to five, found breadth first from both ends: the same on every store, and through
 * entities alone (two people named in one article are not thereby connected).
 */
export const readPaths = (store: GraphStore, from: string, to: string): Promise<PathAnswer> =>
  pathsBetween(
    from,
    to,
    async (ids) => {
      const steps = await store.read(
        "UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]-(b:Entity) RETURN DISTINCT id, b.id AS other ORDER BY id, other",
        { ids },
        { rows: 100_000 },
      )
      return steps.rows.map(([a, b]) => [String(a), String(b)] as const)
    },
    (ids) => readSubgraph(store, ids, []),
  )

/** The same, over any graph that tells its steps and its parts. */
export const pathsBetween = async (
  from: string,
  to: string,
  step: Step,
  subgraphOf: (ids: readonly string[]) => Promise<Subgraph>,
): Promise<PathAnswer> => {
  const none: PathAnswer = {
    from,
    to,
    paths: [],
    hops: null,
    maxHops: LIMITS.pathHops,
    subgraph: { nodes: [], relations: [], missing: [], truncated: false },
  }
  if (from === to) return none
  // parents.get(x): the nodes one step nearer to the start of that side
  const sides = [from, to].map((id) => ({ parents: new Map<string, Set<string>>([[id, new Set()]]), frontier: [id] }))
  const [forward, backward] = sides as [(typeof sides)[number], (typeof sides)[number]]
  let meeting: readonly string[] = []
  let hops = 0
  while (hops < LIMITS.pathHops && meeting.length === 0) {
    const [side, other] = forward.frontier.length <= backward.frontier.length ? [forward, backward] : [backward, forward]
    if (side.frontier.length === 0 || side.parents.size + other.parents.size > VISITED) return none
    const next = new Map<string, Set<string>>()
    for (const [a, b] of await step(side.frontier)) {
      if (side.parents.has(b)) continue
      next.set(b, (next.get(b) ?? new Set()).add(a))
    }
    for (const [id, parents] of next) side.parents.set(id, parents)
    side.frontier = [...next.keys()]
    hops += 1
    meeting = side.frontier.filter((id) => other.parents.has(id))
  }
  if (meeting.length === 0) return none
  const paths = meeting
    .flatMap((middle) =>
      walk(forward.parents, middle).flatMap((head) =>
        walk(backward.parents, middle).map((tail) => [...[...head].reverse(), middle, ...tail]),
      ),
    )
    .slice(0, PATHS)
  const subgraph = await subgraphOf([...new Set(paths.flat())])
  return { ...none, paths, hops, subgraph }
}

/** The ways back from a node to the start of its side, without the node itself, nearest first. */
const walk = (parents: ReadonlyMap<string, ReadonlySet<string>>, id: string): string[][] => {
  const up = [...(parents.get(id) ?? [])]
  if (up.length === 0) return [[]]
  return up.flatMap((parent) => walk(parents, parent).map((rest) => [parent, ...rest])).slice(0, PATHS)
}
