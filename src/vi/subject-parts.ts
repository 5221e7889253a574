import { organizationAt } from "./organizations.ts"
import { placeAt } from "./places.ts"
import { keysOf, type Term } from "./terms.ts"
import { termOfOfficeAt } from "./terms-of-office.ts"

/** The term behind a part of a document's subject that stands at `at` and is one, whatever it holds; 0 where none does. */
type Part = (terms: readonly Term[], at: number) => number

/** "đường cao tốc Gia Nghĩa (Đắk Nông) - Chơn Thành". */
const placeAside: Part = (terms, at) => {
  const place = terms[at]!.key === "(" ? placeAt(terms, at + 1) : null
  const close = place ? at + 1 + place.length : 0
  return terms[close]?.key === ")" && /^[-–]$/.test(terms[close + 1]?.key ?? "") ? close + 1 : 0
}

/** "… xây dựng Luật Thủ đô (sửa đổi)". */
const amended: Part = (terms, at) =>
  terms[at]!.key === "(" && terms[at + 1]?.key === "sửa" && terms[at + 3]?.key === ")" ? at + 4 : 0

/** "Đoàn giám sát “Việc thực hiện …, giai đoạn 2016 - 2021”": a quotation of several words. */
const quotation: Part = (terms, at) => {
  if (terms[at]!.text !== "“") return 0
  for (let i = at + 1; i < Math.min(terms.length, at + 40); i++) if (terms[i]!.text === "”") return i - at > 3 ? i + 1 : 0
  return 0
}

/** "… giữ chức Thứ trưởng Bộ Khoa học và Công nghệ": one name. */
const ministry: Part = (terms, at) => {
  const body = /^(Bộ|Sở)$/.test(terms[at]!.text) ? organizationAt(terms, at) : null
  return body ? at + body.length : 0
}

/** "kiến nghị của cử tri gửi đến kỳ họp thứ 2, Quốc hội khóa XIV". */
const sitting: Part = (terms, at) => {
  if (terms[at]!.key !== "kỳ" || keysOf(terms.slice(at, at + 3)) !== "kỳ họp thứ" || terms[at + 4]?.key !== ",") return 0
  const body = /^(quốc|hội|hđnd)$/.test(terms[at + 5]?.key ?? "") ? organizationAt(terms, at + 5) : null
  const office = body ? termOfOfficeAt(terms, at + 5 + body.length) : 0
  return body && office ? at + 5 + body.length + office : 0
}

/** In brackets, wherever in the subject. */
const ANYWHERE: readonly Part[] = [placeAside, amended]
/** Behind its first term. */
const FURTHER: readonly Part[] = [quotation, ministry, sitting]

/** The term behind the part at `at` of a subject that begins at `from`; 0 where the term at `at` is no more than a word or a mark of it. */
export const partEnd = (terms: readonly Term[], from: number, at: number): number => {
  for (const part of ANYWHERE) {
    const end = part(terms, at)
    if (end) return end
  }
  if (at > from)
    for (const part of FURTHER) {
      const end = part(terms, at)
      if (end) return end
    }
  return 0
}
