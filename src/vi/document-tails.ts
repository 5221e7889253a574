import { type Calendar, dateAt } from "./dates.ts"
import type { Designation } from "./document-name.ts"
import { bare, type OrganizationName } from "./organization-name.ts"
import { organizationAt } from "./organizations.ts"
import { sessionAt } from "./sessions.ts"
import { subjectEnd, wordsOf } from "./subjects.ts"
import type { Term } from "./terms.ts"
import { termOfOfficeAt } from "./terms-of-office.ts"
import { titleAt } from "./titles.ts"

/** What is said of a document behind its name, up to the term `end`. */
export interface DocumentTail {
  readonly end: number
  readonly issued: string | null
  readonly issuer: OrganizationName | null
  readonly title: string | null
}

/** The body for which a post without a name issues: "của Thủ tướng Chính phủ", "của Chủ tịch UBND tỉnh". */
export const officeAt = (terms: readonly Term[], at: number): OrganizationName | null => {
  const title = titleAt(terms, at, { beforePerson: true })
  if (
    !title ||
    title.rank ||
    !/^(Thủ tướng|Chủ tịch|Bộ trưởng|Tổng thống|Giám đốc|Viện trưởng|Chánh án|Thống đốc|Tổng Thanh tra|Tổng Kiểm toán|Hiệu trưởng|Thường trực)/i.test(
      title.post,
    )
  )
    return null
  const next = terms[at + title.length]
  if (next?.capital && next.kind === "word") return null
  if (title.body) return { ...title.body, at, length: title.length }
  return title.implied && !title.country ? bare({ at, length: title.length, core: title.implied, takes: "alone" }) : null
}

/** The body or the office that issues a document. */
export const issuerAt = (terms: readonly Term[], at: number): OrganizationName | null =>
  officeAt(terms, at) ?? organizationAt(terms, at)

const pastComma = (terms: readonly Term[], at: number): number => (terms[at]?.key === "," ? at + 1 : at)

/** "ngày 5/8/2008", ", ngày 5 tháng 8 năm 2008", "(5-8-2008)". */
const withDate = (terms: readonly Term[], tail: DocumentTail, calendar: Calendar): DocumentTail | null => {
  if (tail.issued) return null
  const bracket = terms[tail.end]?.key === "("
  const at = bracket ? tail.end + 1 : pastComma(terms, tail.end)
  const said = terms[at]?.key === "ngày"
  if (!said && !/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(terms[at]?.text ?? "")) return null
  const from = said ? at + 1 : at
  const date = dateAt(terms, from, calendar)
  if (!date) return null
  const end = from + date.length
  return { ...tail, issued: date.iso, end: bracket && terms[end]?.key === ")" ? end + 1 : end }
}

/** "Nghị quyết 15-NQ/TW năm 2012". */
const withYear = (terms: readonly Term[], tail: DocumentTail): DocumentTail | null => {
  const at = pastComma(terms, tail.end)
  const year = terms[at]?.key === "năm" ? terms[at + 1]?.text : undefined
  return year && /^\d{4}$/.test(year) && !tail.issued ? { ...tail, issued: year, end: at + 2 } : null
}

/** "của Hội nghị Trung ương 5 khóa X", "của Bộ Chính trị khóa XI", "của Thủ tướng Chính phủ". */
const withIssuer = (terms: readonly Term[], tail: DocumentTail): DocumentTail | null => {
  const of = pastComma(terms, tail.end)
  // "Nghị quyết số 45-NQ/TW, ngày 24/11/2023, Hội nghị lần thứ 8 Ban Chấp hành Trung ương".
  const beside = terms[of]?.text === "Hội" && of > tail.end
  if ((terms[of]?.key !== "của" && !beside) || tail.issuer) return null
  const at = beside ? of : of + 1
  const plenum = sessionAt(terms, at)
  if (plenum?.key.startsWith("trung ương")) {
    const { length } = plenum
    return { ...tail, issuer: bare({ at, length, core: "Ban Chấp hành Trung ương", takes: "alone" }), end: at + length }
  }
  const issuer = beside ? null : issuerAt(terms, at)
  if (!issuer) return null
  const end = at + issuer.length
  return { ...tail, issuer, end: end + termOfOfficeAt(terms, end) }
}

/** "Nghị quyết Đại hội XII, nhiệm kỳ 2016 - 2021". */
const withTermOfOffice = (terms: readonly Term[], tail: DocumentTail): DocumentTail | null => {
  const at = pastComma(terms, tail.end)
  const length = termOfOfficeAt(terms, at)
  return length ? { ...tail, end: at + length } : null
}

/** Where a title starts behind "về" or "về việc"; `at` itself where neither stands there. */
const pastAbout = (terms: readonly Term[], at: number): number => {
  if (terms[at]?.key !== "về") return at
  return terms[at + 1]?.key === "việc" ? at + 2 : at + 1
}

/** "Nghị quyết 15-NQ/TW “Một số vấn đề về chính sách xã hội”". */
const withQuotedTitle = (terms: readonly Term[], tail: DocumentTail, strong: boolean): DocumentTail | null => {
  const at = pastComma(terms, tail.end)
  const quote = pastAbout(terms, at)
  if (tail.title || (quote === at && !strong) || !/^["“']$/.test(terms[quote]?.text ?? "")) return null
  let close = quote + 1
  while (terms[close] && !/^["”']$/.test(terms[close]!.text) && close - quote < 60) close++
  return terms[close] && close - quote > 2 ? { ...tail, title: wordsOf(terms, quote + 1, close), end: close + 1 } : null
}

/** "Luật Đất đai về quyền sử dụng đất". */
const withSubject = (terms: readonly Term[], tail: DocumentTail): DocumentTail | null => {
  const from = pastAbout(terms, tail.end)
  if (tail.title || from === tail.end) return null
  const end = subjectEnd(terms, from)
  return end - from >= 2 ? { ...tail, title: wordsOf(terms, from, end), end } : null
}

/** Date, issuer, term of office and title, in whatever order they stand behind what is read so far of a document. */
export const tailFrom = (
  terms: readonly Term[],
  read: DocumentTail,
  designation: Designation | null,
  calendar: Calendar,
): DocumentTail => {
  const counted = designation !== null && (designation.number !== null || designation.session !== null)
  let tail = read
  for (let part = 0; part < 5; part++) {
    const next =
      withDate(terms, tail, calendar) ??
      (counted ? withYear(terms, tail) : null) ??
      withIssuer(terms, tail) ??
      (counted ? withTermOfOffice(terms, tail) : null) ??
      withQuotedTitle(terms, tail, designation !== null) ??
      withSubject(terms, tail)
    if (!next) break
    tail = next
  }
  return tail
}
