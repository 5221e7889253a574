/** A rectangle in pixels of the canvas. */
export interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A straight piece of a drawn line. */
export type Way = readonly [x1: number, y1: number, x2: number, y2: number]

/** A node of radius `r`, in pixels of the canvas, with the width and height of the label that looks for room around it. */
export interface Around {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly w: number
  readonly h: number
}

/** Where a label begins, from the middle of its node: so many radii, so many of its own widths or heights, and so many pixels away. */
type Course = readonly [radii: number, lengths: number, pixels: number]

interface Spot {
  readonly across: Course
  readonly down: Course
}

const UNDER: Course = [1, 0, 3]
const OVER: Course = [-1, -1, -3]

/** By how much of its width a label is shifted to find room. */
const SHIFTS = [0.22, -0.22, 0.42, -0.42]

const shifted = (shift: number): readonly Spot[] => [UNDER, OVER].map((down) => ({ across: [0, shift - 0.5, 0], down }))

/** Best first: under the node, over it, beside it. */
const NEXT_TO: readonly Spot[] = [
  ...shifted(0),
  { across: [1, 0, 4], down: [0, -0.5, 0] },
  { across: [-1, -1, -4], down: [0, -0.5, 0] },
]

const ACROSS: readonly Spot[] = [
  { across: [1, 0, 1], down: [1, 0, 0] },
  { across: [-1, -1, -1], down: [1, 0, 0] },
  { across: [1, 0, 1], down: [-1, -1, 0] },
  { across: [-1, -1, -1], down: [-1, -1, 0] },
]

const ANYWHERE: readonly Spot[] = [...NEXT_TO, ...SHIFTS.flatMap(shifted), ...ACROSS]

const from = (middle: number, r: number, length: number, [radii, lengths, pixels]: Course): number =>
  middle + radii * r + lengths * length + pixels

/**
 * Of the places where a label may stand around a node the one that costs least; of equals the earlier. Undefined where all cost
 * infinitely much. Only those next to the node are looked at where `few` are wanted. Each place costs `dislike` more than the last
 * possible one, and what cannot win is not looked at. The box given to `costOf` is its own only until it returns: to make one for each place of
 * each name would be felt in every frame.
 */
export const cheapest = (around: Around, few: boolean, dislike: number, costOf: (box: Box) => number): Box | undefined => {
  const { x, y, r, w, h } = around
  const box = { x1: 0, y1: 0, x2: 0, y2: 0 }
  let best: Box | undefined
  let least = Number.POSITIVE_INFINITY
  let later = 0
  for (const { across, down } of few ? NEXT_TO : ANYWHERE) {
    if (least <= later) break
    box.x1 = from(x, r, w, across)
    box.y1 = from(y, r, h, down)
    box.x2 = box.x1 + w
    box.y2 = box.y1 + h
    const cost = costOf(box)
    if (cost === Number.POSITIVE_INFINITY) continue
    if (cost + later < least) {
      least = cost + later
      best = { ...box }
    }
    later += dislike
  }
  return best
}

const crosses = (box: Box, [ax, ay, bx, by]: Way): boolean => {
  if (Math.max(ax, bx) < box.x1 || Math.min(ax, bx) > box.x2 || Math.max(ay, by) < box.y1 || Math.min(ay, by) > box.y2)
    return false
  // On which side of the way each corner lies: all on one side means that it passes by.
  const side = (x: number, y: number): number => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
  const first = side(box.x1, box.y1)
  return side(box.x2, box.y1) !== first || side(box.x1, box.y2) !== first || side(box.x2, box.y2) !== first
}

/** How many of the ways lead through a box. */
export const crossings = (box: Box, ways: readonly Way[]): number => {
  let count = 0
  for (const way of ways) if (crosses(box, way)) count += 1
  return count
}
