import type { MultiDirectedGraph } from "graphology"
import type { Place } from "../session/scene.ts"

/** Above this many nodes on the move the picture jumps. */
const MOST = 3000
const MILLISECONDS = 320

/** Those of some nodes that stand elsewhere than they shall; none where nothing is to glide. */
export const farFrom = (graph: MultiDirectedGraph, targets: ReadonlyMap<string, Place>, glide: boolean): readonly string[] => {
  if (!glide) return []
  const far = graph.filterNodes((id, spot) => {
    const target = targets.get(id)
    return target !== undefined && Math.hypot(target.x - (spot.x as number), target.y - (spot.y as number)) > 0.5
  })
  return far.length > MOST ? [] : far
}

const nothing = (): void => {}

/** Moves nodes to where they belong, frame by frame; what it returns ends that at once, where they have got to. */
export const glideTo = (graph: MultiDirectedGraph, targets: ReadonlyMap<string, Place>, onStep: () => void): (() => void) => {
  if (targets.size === 0) return nothing
  const starts = new Map([...targets.keys()].map((id) => [id, { ...(graph.getNodeAttributes(id) as Place) }]))
  const begun = performance.now()
  const step = (now: number): void => {
    const t = Math.min(1, (now - begun) / MILLISECONDS)
    const eased = 1 - (1 - t) ** 3
    for (const [id, to] of targets) {
      const start = starts.get(id) ?? to
      graph.mergeNodeAttributes(id, { x: start.x + (to.x - start.x) * eased, y: start.y + (to.y - start.y) * eased })
    }
    onStep()
    if (t < 1) frame = requestAnimationFrame(step)
  }
  let frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}
