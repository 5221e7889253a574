import { language } from "../messages/speak.ts"

/** Days are counted from 1 January 1970, so that they can be placed along a line. */
export const dayNumber = (iso: string): number => {
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number)
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

export const isoOf = (day: number): string => new Date(Math.round(day) * 86_400_000).toISOString().slice(0, 10)

export type Unit = "day" | "week" | "month" | "year"
const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 }

/** A span of days drawn from 0 to `width` pixels. */
export interface Axis {
  readonly from: number
  readonly to: number
  readonly width: number
  readonly unit: Unit
}

/** The finest unit whose bars are still wide enough to be hit. */
export const axisOf = (from: number, to: number, width: number): Axis => {
  const unit = (["day", "week", "month", "year"] as const).find((u) => (width / Math.max(1, to - from)) * DAYS[u] >= 7) ?? "year"
  return { from, to, width, unit }
}

export const xOf = ({ from, to, width }: Axis, day: number): number => ((day - from) / Math.max(1, to - from)) * width
export const dayAt = ({ from, to, width }: Axis, x: number): number =>
  Math.round(from + (Math.max(0, Math.min(width, x)) / Math.max(1, width)) * (to - from))

/** The first day of the bar that a day falls in, and of the next one. */
export const binOf = (unit: Unit, day: number): readonly [number, number] => {
  if (unit === "day") return [day, day + 1]
  // 1 January 1970 was a Thursday: weeks begin on Mondays.
  const monday = day - ((((day + 3) % 7) + 7) % 7)
  if (unit === "week") return [monday, monday + 7]
  const [year = 1970, month = 1] = isoOf(day).split("-").map(Number)
  const first = (y: number, m: number): number => Math.round(Date.UTC(y, m, 1) / 86_400_000)
  return unit === "month" ? [first(year, month - 1), first(year, month)] : [first(year, 0), first(year + 1, 0)]
}

const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240]

/** Where the axis is named, and how: months and years, or days where it is short. */
export const ticksOf = (axis: Axis): readonly { readonly x: number; readonly word: string }[] => {
  const most = Math.max(2, Math.floor(axis.width / 84))
  const vi = language.value === "vi"
  if (axis.to - axis.from < 70) {
    const step = Math.ceil((axis.to - axis.from) / most)
    const days = Array.from({ length: most + 1 }, (_, i) => Math.ceil(axis.from) + i * step).filter((d) => d < axis.to)
    return days.map((d) => {
      const [, month = "", day = ""] = isoOf(d).split("-")
      return { x: xOf(axis, d), word: vi ? `${day}/${month}` : `${Number(day)} ${monthName(Number(month))}` }
    })
  }
  const months = (axis.to - axis.from) / 30.44
  const step = MONTHS.find((n) => months / n <= most) ?? 240
  const [year = 1970, month = 1] = isoOf(axis.from).split("-").map(Number)
  const start = Math.ceil((year * 12 + month - 1) / step) * step
  return Array.from({ length: most + 2 }, (_, i) => start + i * step).flatMap((count) => {
    const [y, m] = [Math.floor(count / 12), count % 12]
    const day = Math.round(Date.UTC(y, m, 1) / 86_400_000)
    if (day < axis.from || day >= axis.to) return []
    const word = step % 12 === 0 ? String(y) : vi ? `${String(m + 1).padStart(2, "0")}/${y}` : `${monthName(m + 1)} ${y}`
    return [{ x: xOf(axis, day), word }]
  })
}

const monthName = (month: number): string =>
  new Date(Date.UTC(2000, month - 1, 1)).toLocaleString("en-GB", { month: "short", timeZone: "UTC" })
