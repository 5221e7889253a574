import type { Place } from "../session/scene.ts"

/** A drawn line in the units of places; `bend` is the share of its length by which its middle stands beside the straight way. */
export interface Course {
  readonly key: string
  readonly from: Place
  readonly to: Place
  readonly bend: number
}

const PIECES = 8

const toSegment = (p: Place, a: Place, b: Place): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy)
}

/** A point of a line, `t` from 0 to 1: a quadratic curve, as the edge program draws. The y axis of places points up. */
export const pointOf = ({ from: a, to: b, bend }: Omit<Course, "key">, t: number): Place => {
  const weight = 4 * t * (1 - t) * bend
  return { x: a.x + (b.x - a.x) * t - (b.y - a.y) * weight, y: a.y + (b.y - a.y) * t + (b.x - a.x) * weight }
}

const distance = (p: Place, course: Course): number => {
  if (course.bend === 0) return toSegment(p, course.from, course.to)
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < PIECES; i++)
    least = Math.min(least, toSegment(p, pointOf(course, i / PIECES), pointOf(course, (i + 1) / PIECES)))
  return least
}

/** Numbers that are kept for a line: the box around it. */
const PER_LINE = 4

/**
 * Finds the line under a pointer. Geometry, not the graphics card's picking: that draws every line a second time
 * in each frame, and makes the first one wait for seconds where WebGL runs without a graphics card.
 * Most lines of a large picture cost one comparison with the box around them.
 */
export class LineFinder {
  readonly #courses: readonly Course[]
  readonly #boxes: Float64Array

  /** Where the lines run now: once nodes have moved, another finder is needed. */
  constructor(courses: readonly Course[]) {
    this.#courses = courses
    this.#boxes = new Float64Array(courses.length * PER_LINE)
    courses.forEach(({ from, to, bend }, i) => {
      const room = Math.abs(bend) * Math.hypot(to.x - from.x, to.y - from.y)
      this.#boxes.set(
        [
          Math.min(from.x, to.x) - room,
          Math.min(from.y, to.y) - room,
          Math.max(from.x, to.x) + room,
          Math.max(from.y, to.y) + room,
        ],
        i * PER_LINE,
      )
    })
  }

  /** The key of the line nearest to a point, nearer than `reach`; null where there is none. */
  nearest({ x, y }: Place, reach: number): string | null {
    const boxes = this.#boxes
    let best: string | null = null
    let nearest = reach
    for (let i = 0, at = 0; at < boxes.length; i++, at += PER_LINE) {
      if (x < boxes[at]! - reach || y < boxes[at + 1]! - reach || x > boxes[at + 2]! + reach || y > boxes[at + 3]! + reach)
        continue
      const course = this.#courses[i]!
      const away = distance({ x, y }, course)
      if (away < nearest) {
        nearest = away
        best = course.key
      }
    }
    return best
  }
}
