interface Point {
  readonly x: number
  readonly y: number
}
interface Room {
  readonly fixed: boolean
  readonly width: number
  readonly height: number
}

/** The shape of the picture that a whole graph is stretched to: a little wider than high. */
const ASPECT = 1.45

/**
 * Pushes nodes apart until their labels have room, moving each as little as needed; `fixed` ones stay. A whole graph is first
 * turned so that its long side lies flat, and scaled so that its labels would just fill it.
 */
export const spread = (points: readonly Point[], rooms: readonly Room[], whole: boolean): readonly Point[] => {
  const placed = (whole ? fill(points, rooms) : points).map((p) => ({ x: p.x, y: p.y }))
  const rounds = placed.length > 2000 ? 10 : 120
  for (let round = 0; round < rounds; round++) if (!pushApart(placed, rooms)) break
  return placed
}

const fill = (points: readonly Point[], rooms: readonly Room[]): readonly Point[] => {
  if (points.length < 3) return points
  const cx = points.reduce((s, p) => s + p.x, 0) / points.length
  const cy = points.reduce((s, p) => s + p.y, 0) / points.length
  let [xx, xy, yy] = [0, 0, 0]
  for (const { x, y } of points) {
    xx += (x - cx) ** 2
    xy += (x - cx) * (y - cy)
    yy += (y - cy) ** 2
  }
  const turn = -Math.atan2(2 * xy, xx - yy) / 2
  const turned = points.map(({ x, y }) => ({
    x: (x - cx) * Math.cos(turn) - (y - cy) * Math.sin(turn),
    y: (x - cx) * Math.sin(turn) + (y - cy) * Math.cos(turn),
  }))
  const width = Math.max(...turned.map((p) => p.x)) - Math.min(...turned.map((p) => p.x)) || 1
  const height = Math.max(...turned.map((p) => p.y)) - Math.min(...turned.map((p) => p.y)) || 1
  const area = rooms.reduce((sum, r) => sum + r.width * r.height, 0) * 2.6
  const high = Math.sqrt(area / ASPECT)
  return turned.map(({ x, y }) => ({ x: (x / width) * high * ASPECT, y: (y / height) * high }))
}

/** One round over all pairs that are near to each other, found by a grid; false where nothing overlapped. */
const pushApart = (placed: { x: number; y: number }[], rooms: readonly Room[]): boolean => {
  const cell = 220
  const grid = new Map<string, number[]>()
  placed.forEach(({ x, y }, i) => {
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`
    const there = grid.get(key)
    if (there) there.push(i)
    else grid.set(key, [i])
  })
  let moved = false
  for (const [key, members] of grid) {
    const [gx = 0, gy = 0] = key.split(" ").map(Number)
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const i of members)
          for (const j of grid.get(`${gx + dx} ${gy + dy}`) ?? []) if (i < j && separate(placed, rooms, i, j)) moved = true
  }
  return moved
}

const separate = (placed: { x: number; y: number }[], rooms: readonly Room[], i: number, j: number): boolean => {
  const [a, b, ra, rb] = [placed[i], placed[j], rooms[i], rooms[j]]
  if (!a || !b || !ra || !rb || (ra.fixed && rb.fixed)) return false
  const overlapX = (ra.width + rb.width) / 2 - Math.abs(a.x - b.x)
  const overlapY = (ra.height + rb.height) / 2 - Math.abs(a.y - b.y)
  if (overlapX <= 0 || overlapY <= 0) return false
  const share = ra.fixed || rb.fixed ? 1 : 0.5
  const alongX = overlapX < overlapY * 1.6
  const push = (alongX ? overlapX : overlapY) * share * 0.8 + 0.5
  const sign = alongX ? (a.x < b.x || (a.x === b.x && i < j) ? -1 : 1) : a.y < b.y || (a.y === b.y && i < j) ? -1 : 1
  const axis = alongX ? "x" : "y"
  if (!ra.fixed) a[axis] += sign * push
  if (!rb.fixed) b[axis] -= sign * push
  return true
}
