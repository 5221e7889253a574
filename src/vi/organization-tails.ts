import { SURNAMES } from "./lexicon/surnames.ts"
import type { OrganizationName, ReadBody } from "./organization-name.ts"
import { fieldAt, HEADS, textOf } from "./organization-parts.ts"
import type { Term } from "./terms.ts"

/** A name with what stands behind it and belongs to it: a number, a region, the wider body in brackets as `bodyAt` reads it. */
export const withTail = (terms: readonly Term[], name: OrganizationName, bodyAt: ReadBody): OrganizationName =>
  withAside(terms, withNumber(terms, withRegion(terms, name)), bodyAt)

const PARTS =
  /^(Cục|Tổng cục|Chi cục|Vụ|Viện|Trung tâm|Học viện|Phòng|Sư đoàn|Lữ đoàn|Trung đoàn|Quân chủng|Binh chủng|Bộ Tư lệnh|Trường|Bệnh viện)(?!\p{L})/iu
const WHOLES =
  /^(Bộ|Tổng cục|Quân khu|Quân đoàn|Quân chủng|Công an|Sở|Ủy ban|Đại học|Trường Đại học|Ban|Văn phòng|Viện|Học viện|Thanh tra Chính phủ)(?!\p{L})/iu

/** "Cục Cảnh sát hình sự (Bộ Công an)": whose part a body is, told in brackets. */
const withAside = (terms: readonly Term[], name: OrganizationName, bodyAt: ReadBody): OrganizationName => {
  const end = name.at + name.length
  if (terms[end]?.key !== "(" || name.parent || name.elliptic || !PARTS.test(name.core)) return name
  const whole = bodyAt(terms, end + 1)
  if (!whole || whole.elliptic || terms[end + 1 + whole.length]?.key !== ")" || !WHOLES.test(whole.core)) return name
  return { ...name, length: name.length + whole.length + 2, parent: whole }
}

/** "Học viện Chính trị khu vực II": one of several by its number. */
const withRegion = (terms: readonly Term[], name: OrganizationName): OrganizationName => {
  const end = name.at + name.length
  const region = terms[end]?.key === "khu" && terms[end + 1]?.key === "vực" ? terms[end + 2]?.text : undefined
  if (!region || name.elliptic || name.place || name.parent || !/^([IVX]+|\d{1,2})$/.test(region)) return name
  return { ...name, length: name.length + 3, core: `${name.core} khu vực ${region}` }
}

/** "Chi bộ 2", "Chi bộ thôn Đông": one of many of its kind. */
const withNumber = (terms: readonly Term[], name: OrganizationName): OrganizationName => {
  if (name.core !== "Chi bộ" || !name.elliptic || name.bareKind) return name
  const after = name.at + name.length
  let end = after
  const unit = /^(số|thôn|ấp|bản|làng|xóm|buôn)$/.test(terms[end]?.key ?? "")
    ? 1
    : /^(khu phố|tổ dân)$/.test(`${terms[end]?.key} ${terms[end + 1]?.key}`)
      ? terms[end]!.key === "tổ"
        ? 3
        : 2
      : 0
  end += unit
  const first = terms[end]
  const field = first?.capital ? fieldAt(terms, end) : null
  if (field) end += field.length
  else if (first?.kind === "number" && /^\d{1,3}[A-Z]?$/.test(first.text)) end++
  else while (end - after < unit + 4 && terms[end]?.kind === "word" && terms[end]!.capital && !HEADS.longest(terms, end)) end++
  if (end === after + unit || (!unit && SURNAMES.has(first!.text) && end - after > 2)) return name
  return { ...name, length: end - name.at, core: `Chi bộ ${textOf(terms, after, end)}`, elliptic: false }
}
