import type { Term } from "./terms.ts"

/** A day, month or year as written; `iso` is complete only as far as the text (and the publication date) tell. */
export interface DateName {
  readonly at: number
  readonly length: number
  readonly iso: string
  /** True where the year was not written but taken from the article. */
  readonly guessed: boolean
}

const FULL = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const DAY_MONTH = /^(\d{1,2})[-/.](\d{1,2})$/
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/
const RANGE = /^(\d{1,2})[-–](\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?$/
const PARTS_OF_DAY = new Set(["sáng", "chiều", "tối", "trưa", "đêm", "ngày", "hôm", "từ", "đến", "vào", "và", "("])

/** Words with which a date may start; others start with a number. */
export const DATE_WORDS: ReadonlySet<string> = new Set(["tháng", "năm", "hôm", "sáng", "chiều", "tối", "trưa"])

const pad = (n: string): string => n.padStart(2, "0")
const valid = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12

/** What an article tells about the year of a date that has none. */
export interface Calendar {
  readonly published: string | null
  /** The year that the article speaks of, where it has no publication date. */
  readonly year: string | null
}

const withYear = (day: string, month: string, calendar: Calendar): string | null => {
  const { published } = calendar
  if (!published) return calendar.year ? `${calendar.year}-${pad(month)}-${pad(day)}` : null
  const year = Number(published.slice(0, 4))
  const guess = `${year}-${pad(month)}-${pad(day)}`
  // A day and month well after publication is last year's, unless it is close: plans for next week are common.
  const ahead = (Date.parse(guess) - Date.parse(published.slice(0, 10))) / 86_400_000
  return ahead > 60 ? `${year - 1}-${pad(month)}-${pad(day)}` : guess
}

/** The date written at a term, null where there is none. Fractions, scores and "24/7" are no dates: a day needs "ngày", a part of the day or brackets before it. */
export const dateAt = (terms: readonly Term[], at: number, calendar: Calendar): DateName | null => {
  const term = terms[at]
  if (!term) return null
  const make = (iso: string | null, length: number, guessed = false): DateName | null =>
    iso ? { at, length, iso, guessed } : null
  if (term.kind === "number") {
    const full = FULL.exec(term.text)
    if (full && valid(full[1]!, full[3]!)) return make(`${full[4]}-${pad(full[3]!)}-${pad(full[1]!)}`, 1)
    const before = terms[at - 1]?.key ?? ""
    const range = RANGE.exec(term.text)
    if (range && PARTS_OF_DAY.has(before) && valid(range[1]!, range[3]!)) {
      return make(
        range[4] ? `${range[4]}-${pad(range[3]!)}-${pad(range[1]!)}` : withYear(range[1]!, range[3]!, calendar),
        1,
        !range[4],
      )
    }
    const short = DAY_MONTH.exec(term.text)
    if (short && valid(short[1]!, short[2]!) && PARTS_OF_DAY.has(before))
      return make(withYear(short[1]!, short[2]!, calendar), 1, true)
    const month = MONTH_YEAR.exec(term.text)
    if (month && valid("1", month[1]!) && (before === "tháng" || before === "từ" || before === "đến"))
      return make(`${month[2]}-${pad(month[1]!)}`, 1)
    // "30 tháng 7 năm 2007"
    if (
      before === "ngày" &&
      /^\d{1,2}$/.test(term.text) &&
      terms[at + 1]?.key === "tháng" &&
      /^\d{1,2}$/.test(terms[at + 2]?.text ?? "")
    ) {
      const monthText = terms[at + 2]!.text
      if (!valid(term.text, monthText)) return null
      if (terms[at + 3]?.key === "năm" && /^\d{4}$/.test(terms[at + 4]?.text ?? ""))
        return make(`${terms[at + 4]!.text}-${pad(monthText)}-${pad(term.text)}`, 5)
      return make(withYear(term.text, monthText, calendar), 3, true)
    }
    return null
  }
  if (
    term.key === "tháng" &&
    /^\d{1,2}$/.test(terms[at + 1]?.text ?? "") &&
    terms[at + 2]?.key === "năm" &&
    /^(19|20)\d{2}$/.test(terms[at + 3]?.text ?? "")
  ) {
    return valid("1", terms[at + 1]!.text) ? make(`${terms[at + 3]!.text}-${pad(terms[at + 1]!.text)}`, 4) : null
  }
  if (term.key === "năm" && /^(19|20)\d{2}$/.test(terms[at + 1]?.text ?? "")) return make(terms[at + 1]!.text, 2)
  if (/^(hôm|sáng|chiều|tối|trưa)$/.test(term.key) && terms[at + 1]?.key === "nay" && calendar.published)
    return make(calendar.published, 2)
  if (term.key === "hôm" && terms[at + 1]?.key === "qua" && calendar.published) {
    return make(new Date(Date.parse(calendar.published) - 86_400_000).toISOString().slice(0, 10), 2)
  }
  return null
}

/** The year an undated article speaks of: the latest full date in it, within reason. */
export const yearOf = (text: string): string | null => {
  let best: string | null = null
  for (const [, day, , month, year] of text.matchAll(/(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/gu)) {
    if (!valid(day!, month!)) continue
    if (!best || year! > best) best = year!
  }
  return best
}

/** The latest year that a text names without looking ahead ("đến năm 2030") or giving a term of office ("2021-2026"), or null. */
export const latestYear = (text: string): string | null => {
  let best: string | null = null
  for (const [year] of text.matchAll(
    /(?<![\d–-]|(?:đến|tới|tầm nhìn|mục tiêu|hướng tới)(?: năm)? )(?:19|20)\d{2}(?!\d|\s?[–-]\s?\d)/giu,
  ))
    if (!best || year > best) best = year
  return best
}
