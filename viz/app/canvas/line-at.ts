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

/**
 * The line nearest to a point, within `reach`. Geometry, not the graphics card's picking: that draws every line a second time
 * in each frame, and makes the first one wait for seconds where WebGL runs without a graphics card.
 */
export const lineAt = (point: Place, reach: number, courses: Iterable<Course>): string | null => {
  let best: string | null = null
  let nearest = reach
  for (const course of courses) {
    const { from, to } = course
    const room = reach + Math.abs(course.bend) * Math.hypot(to.x - from.x, to.y - from.y)
    if (point.x < Math.min(from.x, to.x) - room || point.x > Math.max(from.x, to.x) + room) continue
    if (point.y < Math.min(from.y, to.y) - room || point.y > Math.max(from.y, to.y) + room) continue
    const away = distance(point, course)
    if (away < nearest) {
      nearest = away
      best = course.key
    }
  }
  return best
}
