import type { Place } from "../session/scene.ts"

/** What the canvas shows, as plain shapes in pixels: the one source of the pictures that are saved. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly background: string
  readonly lines: readonly DrawnLine[]
  readonly nodes: readonly DrawnNode[]
  readonly names: readonly DrawnName[]
  /** What the picture shows of what there is, written under it. */
  readonly note: string
  readonly ink: string
}

/** A line from node to node; a bent one leans towards `control`. */
export interface DrawnLine {
  readonly from: Place
  readonly to: Place
  readonly control: Place
  /** How far before `to` its arrow ends. */
  readonly short: number
  readonly colour: string
  readonly width: number
}

export interface DrawnNode extends Place {
  readonly r: number
  readonly shape: string
  readonly colour: string
}

export interface DrawnName extends Place {
  readonly rows: readonly string[]
  readonly size: number
  readonly weight: number
  readonly ink: string
}

export const FOOT = 36
const LEADING = 15

/** Outlines of the marks of types, on a square of 16 by 16. */
export const MARKS: Readonly<Record<string, string>> = {
  circle: "M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13Z",
  square: "M3 2.200h10a.8.8 0 0 1 .8.8v10a.8.8 0 0 1-.8.8H3a.8.8 0 0 1-.8-.8V3a.8.8 0 0 1 .8-.8Z",
  diamond: "M8 .800 15.200 8 8 15.200.800 8Z",
  triangle: "M8 1.300 15.200 14H.800Z",
  hexagon: "M8 .900 14.300 4.500v7L8 15.100 1.700 11.500v-7Z",
  pentagon: "M8 1 15.200 6.300 12.400 14.700H3.600L.800 6.300Z",
}

interface Arrow {
  readonly end: Place
  readonly tip: Place
  readonly left: Place
  readonly right: Place
}

/** Where a line's stroke ends and its arrow's three corners are. */
export const arrowOf = ({ from, to, control, short, width }: DrawnLine): Arrow => {
  const start = control.x === to.x && control.y === to.y ? from : control
  const length = Math.hypot(to.x - start.x, to.y - start.y) || 1
  const [dx, dy] = [(to.x - start.x) / length, (to.y - start.y) / length]
  const [long, wide] = [3 + 3 * width, 1.2 + 1.2 * width]
  const tip = { x: to.x - dx * short, y: to.y - dy * short }
  const end = { x: tip.x - dx * long, y: tip.y - dy * long }
  return {
    end,
    tip,
    left: { x: end.x - dy * wide, y: end.y + dx * wide },
    right: { x: end.x + dy * wide, y: end.y - dx * wide },
  }
}

/** The rows of a name with the middle of each. */
export const rowsOf = ({ rows, x, y }: DrawnName): readonly { readonly text: string; readonly x: number; readonly y: number }[] =>
  rows.map((text, i) => ({ text, x, y: y + (i + 0.5) * LEADING }))
