import type { EventHead } from "./event-heads.ts"
import type { EventName } from "./event-name.ts"
import type { OrganizationName } from "./organization-name.ts"
import { organizationAt } from "./organizations.ts"
import { numeral } from "./sessions.ts"
import type { Term } from "./terms.ts"
import { termOfOfficeAt } from "./terms-of-office.ts"

const ORDINAL = /^(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|[IVX]+|\d{1,3})$/
const UNITS = /^(một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín)$/

/** Past "thứ" or "lần thứ"; `at` itself where neither stands there. */
const pastNth = (terms: readonly Term[], at: number): number => {
  if (terms[at]?.key === "thứ") return at + 1
  return terms[at]?.key === "lần" && terms[at + 1]?.key === "thứ" ? at + 2 : at
}

/** "thứ 5", "lần thứ XII", "thứ mười bốn"; a plain figure only in "đã họp kỳ 41". */
const ordinalBehind = (
  terms: readonly Term[],
  { end, family, verb }: EventHead,
): { readonly which: string; readonly end: number } | null => {
  const at = pastNth(terms, end)
  const plain = verb && family === "kỳ họp" && terms[end]?.kind === "number"
  const figure = terms[at]
  if ((at === end && !plain) || !figure || !ORDINAL.test(figure.text)) return null
  const unit = figure.key === "mười" ? terms[at + 1] : undefined
  if (unit && UNITS.test(unit.key)) return { which: String(10 + Number(numeral(unit.key))), end: at + 2 }
  return { which: numeral(figure.text), end: at + 1 }
}

/** "tại kỳ họp bất thường lần thứ 9, Quốc hội khóa XV đã bầu …": who acts there, not whose it is. */
const isActor = (terms: readonly Term[], head: EventHead, end: number, body: OrganizationName): boolean => {
  if (terms[end]?.key !== "," || !/^(tại|trong|ở)$/.test(terms[head.at - 1]?.key ?? "")) return false
  const behind = end + 1 + body.length
  const next = terms[behind + termOfOfficeAt(terms, behind)]
  return /^(đã|sẽ|vừa|cũng|tiến|thảo|biểu|thông|phê|nghe|xem|làm|bầu|tiếp)$/.test(next?.key ?? "")
}

/** "Kỳ họp thứ 5 Quốc hội", "Phiên họp thứ 20 của UBTVQH"; behind a comma only bodies that sit in such meetings. */
const isOwner = (terms: readonly Term[], end: number, body: OrganizationName): boolean =>
  terms[end]?.key !== "," || /^(Quốc hội|Hội đồng nhân dân|Ủy ban)/.test(body.core)

/** "khóa XIV", ", nhiệm kỳ 2016 - 2021". */
const pastTermOfOffice = (terms: readonly Term[], at: number): number => {
  const from = terms[at]?.key === "," ? at + 1 : at
  const length = termOfOfficeAt(terms, from)
  return length ? from + length : at
}

/** A meeting told apart by its number: "Kỳ họp thứ 5 Quốc hội khóa XIV", "đã họp kỳ 41". */
export const numberedEvent = (terms: readonly Term[], head: EventHead): EventName | null => {
  const ordinal = ordinalBehind(terms, head)
  if (!ordinal) return null
  const { at, kind, family, verb } = head
  const named = (owner: string, end: number): EventName => {
    const key = `${family} ${ordinal.which} ${owner}`.trim()
    return { at, length: end - at, kind, family, key, verb, bare: false }
  }
  const { end } = ordinal
  const from = /^(của|,)$/.test(terms[end]?.key ?? "") ? end + 1 : end
  const body = organizationAt(terms, from)
  if (body && isActor(terms, head, end, body)) return named("", end)
  if (!body || !isOwner(terms, end, body)) return named("", pastTermOfOffice(terms, end))
  return named(body.core.toLowerCase(), pastTermOfOffice(terms, from + body.length))
}
