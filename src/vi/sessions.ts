import { kindAt } from "./gazetteer.ts"
import { organizationAt } from "./organizations.ts"
import { placeAt } from "./places.ts"
import { keysOf, type Term } from "./terms.ts"
import { termOfOfficeAt } from "./terms-of-office.ts"

const ORDINAL = /^(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|[IVX]+|\d{1,2})$/

/** "Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa X", "Trung ương 5 khóa X", "Đại hội XIII của Đảng" at a term. */
export const sessionAt = (terms: readonly Term[], at: number): { readonly length: number; readonly key: string } | null => {
  let i = at
  const key = (n: number) => terms[i + n]?.key
  if (key(0) === "hội" && key(1) === "nghị") {
    i += 2
    if (key(0) === "lần" && key(1) === "thứ" && ORDINAL.test(terms[i + 2]?.text ?? "")) {
      const which = terms[i + 2]!.text
      i += 3
      const body = organizationAt(terms, i)
      if (body && /^(Ban Chấp hành Trung ương|Trung ương)/.test(body.core)) i += body.length
      else return null
      if (key(0) === ",") i++
      const office = termOfOfficeAt(terms, i)
      if (terms[i - 1]?.key === "," && !office) i--
      return { length: i + office - at, key: `trung ương ${numeral(which)} ${officeKey(terms, i, office)}`.trim() }
    }
  }
  const central = terms[i]
  if (central && (/^(t\.ư|tư|tw)$/.test(central.key) || (central.key === "trung" && key(1) === "ương"))) {
    i += central.key === "trung" ? 2 : 1
    if (key(0) === "đảng") i++
    if (key(0) === "lần" && key(1) === "thứ") i += 2
    else if (key(0) === "thứ") i++
    if (!ORDINAL.test(terms[i]?.text ?? "")) return null
    const which = terms[i]!.text
    i++
    const comma = key(0) === "," ? 1 : 0
    const office = termOfOfficeAt(terms, i + comma)
    return {
      length: office ? i + comma + office - at : i - at,
      key: `trung ương ${numeral(which)} ${office ? officeKey(terms, i + comma, office) : ""}`.trim(),
    }
  }
  if (key(0) === "đại" && key(1) === "hội") return congressAt(terms, at)
  return null
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
const WORDS: Readonly<Record<string, number>> = {
  nhất: 1,
  một: 1,
  bốn: 4,
  lăm: 5,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/** "XIII", "13" and "mười" as one number. */
export const numeral = (text: string): string => {
  if (/^\d+$/.test(text)) return String(Number(text))
  if (WORDS[text]) return String(WORDS[text])
  if (!/^[IVX]+$/.test(text)) return text
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text[i]!]!
    const next = ROMAN[text[i + 1] ?? ""] ?? 0
    sum += here < next ? -here : here
  }
  return String(sum)
}

const officeKey = (terms: readonly Term[], at: number, length: number): string => {
  const found = terms.slice(at, at + length).find((t) => /^([IVX]+|\d+)$/.test(t.text))
  return found ? `khóa ${numeral(found.text)}` : ""
}

/** "Đại hội đại biểu Đảng bộ tỉnh Hưng Yên lần thứ XIX", "Đại hội XII của Đảng", "Đại hội lần thứ XVII Đảng bộ thành phố". */
export const congressAt = (terms: readonly Term[], at: number): { readonly length: number; readonly key: string } | null => {
  if (terms[at]?.key !== "đại" || terms[at + 1]?.key !== "hội") return null
  let i = at + 2
  let which: string | null = null
  let body: string | null = null
  const key = (n: number) => terms[i + n]?.key
  let end = i
  for (let step = 0; step < 8; step++) {
    if (key(0) === "đại" && key(1) === "biểu") i += 2
    else if (key(0) === "toàn" && key(1) === "quốc") i += 2
    else if ((key(0) === "lần" && key(1) === "thứ") || key(0) === "thứ") {
      const at2 = i + (key(0) === "lần" ? 2 : 1)
      if (!ORDINAL.test(terms[at2]?.text ?? "")) break
      which = numeral(terms[at2]!.text)
      i = at2 + 1
    } else if (/^[IVX]+$/.test(terms[i]?.text ?? "") || (key(0) === "đảng" && /^[IVX]+$/.test(terms[i + 1]?.text ?? ""))) {
      if (key(0) === "đảng") i++
      which = numeral(terms[i]!.text)
      i++
    } else if (key(0) === "của" || key(0) === "đảng" || organizationAt(terms, i) || kindAt(terms, i) || placeAt(terms, i)) {
      if (key(0) === "của") i++
      const owner = organizationAt(terms, i)
      if (owner) {
        body = keysOf(terms.slice(i, i + owner.length))
        i += owner.length
      } else if (key(0) === "đảng") {
        body = body ?? "đảng"
        i++
      } else {
        const place = placeAt(terms, i)
        if (!place) break
        body = place.name.toLowerCase()
        i += place.length
      }
    } else break
    end = i
  }
  if (!which && !body) return null
  const comma = terms[end]?.key === "," ? 1 : 0
  const office = termOfOfficeAt(terms, end + comma)
  return {
    length: (office ? end + comma + office : end) - at,
    key: `đại hội ${which ?? ""} ${body ?? ""} ${which ? "" : officeYears(terms, end + comma, office)}`
      .replace(/\s+/g, " ")
      .trim(),
  }
}

const officeYears = (terms: readonly Term[], at: number, length: number): string =>
  terms
    .slice(at, at + length)
    .filter((t) => t.kind === "number")
    .map((t) => t.text)
    .join("-")
