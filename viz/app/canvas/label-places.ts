/** A rectangle in pixels of the canvas. */
export interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A straight piece of a drawn line. */
export type Way = readonly [x1: number, y1: number, x2: number, y2: number]

/** By how much of its width a label is shifted to find room. */
const SHIFTS = [0.22, -0.22, 0.42, -0.42]

/**
 * Where a label of this size may stand around a node, best first: under it, over it, beside it; then shifted and across,
 * unless `few` are wanted.
 */
export const placesAround = (x: number, y: number, r: number, w: number, h: number, few: boolean): readonly Box[] => {
  const [under, over, right, left] = [y + r + 3, y - r - 3 - h, x + r + 4, x - r - 4 - w]
  const places: Box[] = []
  const add = (x1: number, y1: number): void => {
    places.push({ x1, y1, x2: x1 + w, y2: y1 + h })
  }
  add(x - w / 2, under)
  add(x - w / 2, over)
  add(right, y - h / 2)
  add(left, y - h / 2)
  if (few) return places
  for (const shift of SHIFTS) {
    add(x - w / 2 + shift * w, under)
    add(x - w / 2 + shift * w, over)
  }
  add(right - 3, under - 3)
  add(left + 3, under - 3)
  add(right - 3, over + 3)
  add(left + 3, over + 3)
  return places
}

const crosses = (box: Box, [ax, ay, bx, by]: Way): boolean => {
  if (Math.max(ax, bx) < box.x1 || Math.min(ax, bx) > box.x2 || Math.max(ay, by) < box.y1 || Math.min(ay, by) > box.y2)
    return false
  // On which side of the way each corner lies: all on one side means that it passes by.
  const side = (x: number, y: number): number => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
  const sides = [side(box.x1, box.y1), side(box.x2, box.y1), side(box.x1, box.y2), side(box.x2, box.y2)]
  return sides.some((s) => s !== sides[0])
}

/** Of the free places the one that fewest lines cross; of equals the earlier. Places that cannot win are not looked at. */
export const clearest = (places: readonly Box[], isFree: (place: Box) => boolean, ways: readonly Way[]): Box | undefined => {
  let best: Box | undefined
  let least = Number.POSITIVE_INFINITY
  let dislike = 0
  for (const place of places) {
    if (least <= dislike) break
    if (!isFree(place)) continue
    let cost = dislike
    for (const way of ways) if (crosses(place, way)) cost += 1
    if (cost < least) {
      least = cost
      best = place
    }
    dislike += DISLIKE
  }
  return best
}

/** How much of a crossing each later place costs: names stay under their nodes unless that is much worse. */
const DISLIKE = 0.3
