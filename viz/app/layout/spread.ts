interface Point {
  readonly x: number
  readonly y: number
}
interface Room {
  readonly fixed: boolean
  readonly width: number
  readonly height: number
}

/**
 * Pushes nodes apart until their labels have room, moving each as little as needed; `fixed` ones stay. A whole graph,
 * known by its aspect (width over height), is first turned along its long side, and scaled so that its labels would just fill it;
 * nodes without any tie stand in rows below.
 */
export const spread = (
  points: readonly Point[],
  rooms: readonly Room[],
  pairs: readonly (readonly [number, number])[],
  aspect: number | null,
): readonly Point[] => {
  const placed = points.map((p) => ({ x: p.x, y: p.y }))
  const tied = new Set(pairs.flat())
  const main = [...placed.keys()].filter((i) => tied.has(i))
  const alone = [...placed.keys()].filter((i) => !tied.has(i))
  if (aspect !== null && main.length > 2) fill(placed, rooms, main, aspect)
  const rounds = placed.length > 2000 ? 10 : 400
  for (let round = 0; round < rounds; round++) if (!pushApart(placed, rooms, aspect !== null ? main : [...placed.keys()])) break
  if (aspect !== null) shelve(placed, main, alone)
  return placed
}

type Movable = { x: number; y: number }[]

/** Turns and scales the nodes `among` all. Places are put in order of rank half way to an even spread, so that no part is crowded. */
const fill = (placed: Movable, rooms: readonly Room[], among: readonly number[], aspect: number): void => {
  const at = (i: number) => placed[i] ?? { x: 0, y: 0 }
  const cx = among.reduce((s, i) => s + at(i).x, 0) / among.length
  const cy = among.reduce((s, i) => s + at(i).y, 0) / among.length
  let [xx, xy, yy] = [0, 0, 0]
  for (const i of among) {
    const { x, y } = at(i)
    xx += (x - cx) ** 2
    xy += (x - cx) * (y - cy)
    yy += (y - cy) ** 2
  }
  const turn = (aspect < 1 ? Math.PI / 2 : 0) - Math.atan2(2 * xy, xx - yy) / 2
  for (const i of among) {
    const [x, y] = [at(i).x - cx, at(i).y - cy]
    placed[i] = { x: x * Math.cos(turn) - y * Math.sin(turn), y: x * Math.sin(turn) + y * Math.cos(turn) }
  }
  const area = among.reduce((sum, i) => sum + (rooms[i]?.width ?? 0) * (rooms[i]?.height ?? 0), 0) * 2.4
  const high = Math.sqrt(area / aspect)
  for (const [axis, length] of [
    ["x", high * aspect],
    ["y", high],
  ] as const) {
    const sorted = [...among].sort((a, b) => at(a)[axis] - at(b)[axis] || a - b)
    const [low, top] = [at(sorted[0] ?? 0)[axis], at(sorted.at(-1) ?? 0)[axis]]
    const values = sorted.map((i, rank) => {
      const linear = (at(i)[axis] - low) / (top - low || 1)
      return [i, (linear + rank / (sorted.length - 1)) / 2 - 0.5] as const
    })
    for (const [i, value] of values) at(i)[axis] = value * length
  }
}

/** Puts nodes that nothing ties to the rest into rows under it. */
const shelve = (placed: Movable, main: readonly number[], alone: readonly number[]): void => {
  const xs = main.map((i) => placed[i]?.x ?? 0)
  const ys = main.map((i) => placed[i]?.y ?? 0)
  const [left, right, low] = main.length > 0 ? [Math.min(...xs), Math.max(...xs), Math.min(...ys)] : [-400, 400, 0]
  const step = 175
  const columns = Math.max(
    1,
    Math.min(alone.length, Math.max(Math.floor((right - left) / step), Math.ceil(Math.sqrt(alone.length / 2)))),
  )
  alone.forEach((i, n) => {
    const row = Math.floor(n / columns)
    const inRow = Math.min(columns, alone.length - row * columns)
    const start = (left + right - (inRow - 1) * step) / 2
    placed[i] = { x: start + (n % columns) * step, y: low - 84 - row * 68 }
  })
}

/** One round over all pairs that are near to each other, found by a grid; false where nothing overlapped. */
const pushApart = (placed: Movable, rooms: readonly Room[], among: readonly number[]): boolean => {
  const cell = 220
  const grid = new Map<string, number[]>()
  for (const i of among) {
    const { x, y } = placed[i] ?? { x: 0, y: 0 }
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`
    const there = grid.get(key)
    if (there) there.push(i)
    else grid.set(key, [i])
  }
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

const separate = (placed: Movable, rooms: readonly Room[], i: number, j: number): boolean => {
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
