/** How often something was right, wrong and left out. */
export interface Counts {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

export const NOTHING: Counts = { right: 0, extra: 0, missed: 0 }

export const add = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  extra: a.extra + b.extra,
  missed: a.missed + b.missed,
})

/** Precision, recall and their harmonic mean, from 0 to 1, with what was asked for and what was said. */
export interface Measure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
  readonly predicted: number
}

export const measure = ({ right, extra, missed }: Counts): Measure => {
  const precision = right / (right + extra || 1)
  const recall = right / (right + missed || 1)
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1, gold: right + missed, predicted: right + extra }
}

/** Counts by type of entity or relation, added up as they come. */
export class Tally {
  readonly #counts = new Map<string, Counts>()

  count(type: string, one: keyof Counts): void {
    this.add(type, { ...NOTHING, [one]: 1 })
  }

  add(type: string, counts: Counts): void {
    this.#counts.set(type, add(this.#counts.get(type) ?? NOTHING, counts))
  }

  get(type: string): Counts {
    return this.#counts.get(type) ?? NOTHING
  }

  [Symbol.iterator](): Iterator<[string, Counts]> {
    return this.#counts.entries()
  }
}
