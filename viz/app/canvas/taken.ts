import type { Box } from "./label-places.ts"

/** The side of the squares by which boxes are found, in pixels. */
const SQUARE = 64
const squareOf = (pixels: number): number => Math.floor(pixels / SQUARE)
const ROW = 4096

/** Boxes already taken, found by the squares they lie in. */
export class Taken {
  readonly #squares = new Map<number, Box[]>()

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.take(box)
  }

  /** How many of the boxes one lies on, up to `most`; one that spans several squares may count several times. */
  under({ x1, y1, x2, y2 }: Box, most = Number.POSITIVE_INFINITY): number {
    let count = 0
    for (let x = squareOf(x1); x <= squareOf(x2); x++)
      for (let y = squareOf(y1); y <= squareOf(y2); y++) {
        const there = this.#squares.get(x * ROW + y)
        if (there === undefined) continue
        for (const b of there) if (b.x1 < x2 && b.x2 > x1 && b.y1 < y2 && b.y2 > y1 && ++count >= most) return count
      }
    return count
  }

  isFree(box: Box): boolean {
    return this.under(box, 1) === 0
  }

  take(box: Box): void {
    for (let x = squareOf(box.x1); x <= squareOf(box.x2); x++)
      for (let y = squareOf(box.y1); y <= squareOf(box.y2); y++) {
        const there = this.#squares.get(x * ROW + y)
        if (there) there.push(box)
        else this.#squares.set(x * ROW + y, [box])
      }
  }
}
