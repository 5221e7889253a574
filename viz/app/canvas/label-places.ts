/** A rectangle in pixels of the canvas. */
export interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A straight piece of a drawn line. */
export type Way = readonly [x1: number, y1: number, x2: number, y2: number]

/** Where a label of this size may stand around a node, best first: under it, over it, beside it, then shifted. */
export const placesAround = (x: number, y: number, r: number, w: number, h: number): readonly Box[] => {
  const [under, over, right, left, middle] = [y + r + 3, y - r - 3 - h, x + r + 4, x - r - 4 - w, y - h / 2]
  const corners: readonly [number, number][] = [
    [right - 3, under - 3],
    [left + 3, under - 3],
    [right - 3, over + 3],
    [left + 3, over + 3],
  ]
  const straight: readonly [number, number][] = [
    [x - w / 2, under],
    [x - w / 2, over],
    [right, middle],
    [left, middle],
  ]
  const shifted = [0.22, -0.22, 0.42, -0.42].flatMap((shift): readonly [number, number][] => [
    [x - w / 2 + shift * w, under],
    [x - w / 2 + shift * w, over],
  ])
  return [...straight, ...shifted, ...corners].map(([x1, y1]) => ({ x1, y1, x2: x1 + w, y2: y1 + h }))
}

const crosses = (box: Box, [ax, ay, bx, by]: Way): boolean => {
  if (Math.max(ax, bx) < box.x1 || Math.min(ax, bx) > box.x2 || Math.max(ay, by) < box.y1 || Math.min(ay, by) > box.y2)
    return false
  // On which side of the way each corner lies: all on one side means that it passes by.
  const side = (x: number, y: number): number => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
  const sides = [side(box.x1, box.y1), side(box.x2, box.y1), side(box.x1, box.y2), side(box.x2, box.y2)]
  return sides.some((s) => s !== sides[0])
}

/** The place that fewest lines cross; of equals the earlier. */
export const clearest = (places: readonly Box[], ways: readonly Way[]): Box | undefined => {
  let best: Box | undefined
  let least = Number.POSITIVE_INFINITY
  places.forEach((place, i) => {
    if (least <= i * DISLIKE) return
    let cost = i * DISLIKE
    for (const way of ways) if (crosses(place, way)) cost += 1
    if (cost < least) {
      least = cost
      best = place
    }
  })
  return best
}

/** How much of a crossing each later place costs: names stay under their nodes unless that is much worse. */
const DISLIKE = 0.3
