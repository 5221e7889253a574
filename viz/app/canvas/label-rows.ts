import { wrapLabel } from "../layout/label-box.ts"

/** A name in rows, with the width of the widest in pixels. */
export interface Rows {
  readonly rows: readonly string[]
  readonly width: number
}

/** Characters that turn the reading direction: a label is one line of its own. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g

/** The rows of names, kept from frame to frame: to measure them takes longer than to draw all else. */
export class RowsKnown {
  readonly #known = new Map<string, Map<string, Rows>>()

  /** How names are broken into so many rows in a font, which the context must be set to when one is asked for. */
  inFont(context: CanvasRenderingContext2D, font: string, most: 2 | 3): (name: string) => Rows {
    const kind = `${most} ${font}`
    const known = this.#known.get(kind) ?? new Map<string, Rows>()
    this.#known.set(kind, known)
    return (name) => {
      const there = known.get(name)
      if (there) return there
      const rows = wrapLabel(name.replace(TURNS, ""), most)
      const found = { rows, width: Math.max(...rows.map((row) => context.measureText(row).width)) }
      known.set(name, found)
      return found
    }
  }

  clear(): void {
    this.#known.clear()
  }
}
