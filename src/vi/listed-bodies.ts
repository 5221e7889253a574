import { kindAt } from "./gazetteer.ts"
import { bare, type OrganizationName } from "./organization-name.ts"
import { fieldAt, textOf } from "./organization-parts.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import type { Term } from "./terms.ts"
import { termOfOfficeAt } from "./terms-of-office.ts"

/** Fields of ministries and provincial departments whose names hold an "và", a comma or a dash themselves. */
const WIDE = new PhraseTable<true>(
  [
    "Kế hoạch và Đầu tư",
    "Kế hoạch - Đầu tư",
    "Nông nghiệp và Phát triển nông thôn",
    "Nông nghiệp - Phát triển nông thôn",
    "Nông nghiệp và Môi trường",
    "Nông nghiệp - Môi trường",
    "Tài nguyên và Môi trường",
    "Tài nguyên - Môi trường",
    "Thông tin và Truyền thông",
    "Thông tin - Truyền thông",
    "Khoa học và Công nghệ",
    "Khoa học - Công nghệ",
    "Lao động - Thương binh và Xã hội",
    "Lao động, Thương binh và Xã hội",
    "Văn hóa, Thể thao và Du lịch",
    "Văn hóa - Thể thao và Du lịch",
    "Văn hóa - Thể thao - Du lịch",
    "Văn hóa và Thể thao",
    "Văn hóa - Thể thao",
    "Giáo dục và Đào tạo",
    "Giáo dục - Đào tạo",
    "Dân tộc và Tôn giáo",
    "Quy hoạch - Kiến trúc",
    "Quy hoạch và Kiến trúc",
  ].map((field) => [field, true]),
)

const HEADS = /^(bộ|sở)$/
const SEPARATORS = /^(,|;|và)$/

interface Listed {
  readonly names: readonly OrganizationName[]
  /** Terms from the "các" to the end of the list. */
  readonly length: number
}

/** The field at a term, with the terms it takes; 0 where none begins there. */
const fieldLength = (terms: readonly Term[], at: number): number =>
  terms[at]?.capital ? (WIDE.longest(terms, at)?.length ?? fieldAt(terms, at)?.length ?? 0) : 0

/**
 * "các bộ: Nội vụ, Tài chính, Kế hoạch và Đầu tư", "các Sở Y tế, Xây dựng tỉnh Nghệ An": ministries or departments under one head.
 * `whole` is a body whose parts in them are meant ("Đảng ủy các Sở: …"), null for the bodies themselves. Null where no list of two begins.
 */
export const listedBodiesAt = (terms: readonly Term[], at: number, whole: OrganizationName | null): Listed | null => {
  const head = terms[at + 1]
  // "14 bộ gồm: Quốc phòng; Công an; …".
  const counted = terms[at]?.kind === "number"
  if (!(terms[at]?.key === "các" || counted) || !head || !HEADS.test(head.key)) return null
  let end = at + 2
  if (terms[end]?.key === "gồm") end++
  if (counted && terms[end]?.key !== ":") return null
  // "các bộ, ngành: Công an, Quốc phòng", "các Bộ, cơ quan, doanh nghiệp: …".
  if (terms[end]?.key === "," && /^(ngành|ban|cơ)$/.test(terms[end + 1]?.key ?? "")) {
    while (terms[end] && /^(,|ngành|ban|cơ|quan|doanh|nghiệp|trung|ương)$/.test(terms[end]!.key)) end++
    if (terms[end]?.key !== ":") return null
  }
  if (terms[end]?.key === ":") end++
  const found: { at: number; length: number; field: number }[] = []
  for (;;) {
    const length = fieldLength(terms, end)
    if (!length) break
    const office = termOfOfficeAt(terms, end + length)
    found.push({ at: end, length: length + office, field: length })
    end += length + office
    if (!SEPARATORS.test(terms[end]?.key ?? "") || !fieldLength(terms, end + 1)) break
    end++
  }
  if (found.length < 2) return null
  const local = head.key === "sở"
  const behind = local ? placeAt(terms, end) : null
  const place = behind?.level === "province" ? behind : null
  const kind = local && !place ? kindAt(terms, end) : null
  end += place?.length ?? kind?.length ?? 0
  const names = found.map((field): OrganizationName => {
    const core = `${local ? "Sở" : "Bộ"} ${textOf(terms, field.at, field.at + field.field)}`
    const { at, length } = field
    const own = {
      ...bare({ at, length, core, takes: "field" }),
      place,
      bareKind: kind?.value ?? null,
      elliptic: local && place === null,
    }
    return whole ? { ...bare({ at, length, core: whole.core, takes: "parent" }), parent: own } : own
  })
  return { names, length: end - at }
}

const OF_REGION = /^Ban chỉ đạo Tây (Bắc|Nguyên|Nam bộ)$/i
const REGIONS = new PhraseTable<true>(["Tây Bắc", "Tây Nguyên", "Tây Nam Bộ"].map((region) => [region, true]))

/** "Ban Chỉ đạo Tây Bắc, Tây Nguyên và Tây Nam Bộ": the committee that goes on with the region at a term, behind the one before; null elsewhere. */
export const regionalBehind = (terms: readonly Term[], at: number, before: OrganizationName): OrganizationName | null => {
  if (before.at + before.length !== at - 1 || !/^(,|và)$/.test(terms[at - 1]!.key)) return null
  const region = REGIONS.longest(terms, at)
  if (!region || !OF_REGION.test(before.core)) return null
  return bare({ at, length: region.length, core: `Ban Chỉ đạo ${textOf(terms, at, at + region.length)}`, takes: "alone" })
}
