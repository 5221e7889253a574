import { kindAt } from "./gazetteer.ts"
import { bare, type OrganizationName } from "./organization-name.ts"
import { fieldAt, textOf } from "./organization-parts.ts"
import { organizationAt } from "./organizations.ts"
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

/** Fields that name a ministry or a department by themselves; "Thông tin, Văn hóa và Du lịch" may be parts of one name. */
const WHOLE = new PhraseTable<true>(
  [
    "Tài chính",
    "Xây dựng",
    "Giao thông vận tải",
    "GTVT",
    "Công Thương",
    "Y tế",
    "Nội vụ",
    "Ngoại giao",
    "Quốc phòng",
    "Công an",
    "Tư pháp",
  ].map((field) => [field, true]),
)

const HEADS = /^(bộ|sở)$/
const SEPARATORS = /^(,|;|và)$/

interface Listed {
  readonly names: readonly OrganizationName[]
  /** Terms from the "các" to the end of the list. */
  readonly length: number
}

/** The State Bank stands among ministries, and is none. */
const BANK = /^(nhnn|ngân)$/

/** The field at a term, with the terms it takes; 0 where none begins there. */
const fieldLength = (terms: readonly Term[], at: number): number =>
  terms[at]?.capital && !BANK.test(terms[at]!.key) ? (WIDE.longest(terms, at)?.length ?? fieldAt(terms, at)?.length ?? 0) : 0

/** The same, for fields that are names by themselves. */
const wholeLength = (terms: readonly Term[], at: number): number =>
  terms[at]?.capital ? ((WIDE.longest(terms, at) ?? WHOLE.longest(terms, at))?.length ?? 0) : 0

/** "…, NHNN Việt Nam, Xây dựng": where a list of fields goes on behind another body; 0 where it does not. */
const behindOther = (terms: readonly Term[], at: number): number => {
  for (let i = at; i < at + 5; i++) if (terms[i]?.key === ",") return fieldLength(terms, i + 1) ? i + 1 : 0
  return 0
}

interface ListStart {
  /** The term of the first field. */
  readonly at: number
  /** True of the departments of a province. */
  readonly local: boolean
  /** How many fields make it a list; where one head stands before them all, they are names by themselves. */
  readonly least: 2 | 3
  /** True where other bodies may stand among the fields. */
  readonly mixed: boolean
}

/** "Các Bộ trưởng, trưởng ngành cùng tham gia trả lời chất vấn: Tài chính, …": the list behind a colon that says whose ministries; null elsewhere. */
const behindMinisters = (terms: readonly Term[], at: number): ListStart | null => {
  if (terms[at]!.key !== "các" || terms[at + 1]?.key !== "bộ" || terms[at + 2]?.key !== "trưởng") return null
  for (let i = at + 3; i < at + 16; i++) {
    if (terms[i]?.key === ":") return { at: i + 1, local: false, least: 2, mixed: true }
    if (!terms[i] || terms[i]!.kind === "number" || (terms[i]!.capital && terms[i]!.key !== "trưởng")) return null
  }
  return null
}

/** Where a list of fields begins whose first word is the term at `at`; null where none does. */
const listStart = (terms: readonly Term[], at: number): ListStart | null => {
  const key = terms[at]?.key ?? ""
  const head = terms[at + 1]
  // "14 bộ gồm: Quốc phòng; Công an; …".
  const counted = terms[at]?.kind === "number"
  if ((key === "các" || counted) && head && HEADS.test(head.key)) {
    let end = at + 2
    if (terms[end]?.key === "gồm") end++
    // "14 bộ gồm: …", "giao 2 sở Tài chính, Nội vụ tham mưu".
    if (counted && terms[end]?.key !== ":" && !(terms[end - 1] === head && wholeLength(terms, end))) return null
    if (terms[end]?.key === "trưởng") return behindMinisters(terms, at)
    // "các bộ, ngành: Công an, Quốc phòng", "các Bộ, cơ quan, doanh nghiệp: …".
    if (terms[end]?.key === "," && /^(ngành|ban|cơ)$/.test(terms[end + 1]?.key ?? "")) {
      while (terms[end] && /^(,|ngành|ban|cơ|quan|doanh|nghiệp|trung|ương)$/.test(terms[end]!.key)) end++
      if (terms[end]?.key !== ":") return null
    }
    return { at: terms[end]?.key === ":" ? end + 1 : end, local: head.key === "sở", least: 2, mixed: false }
  }
  // "Bộ Tài chính, Xây dựng, Y tế", "Bộ trưởng Bộ Tài chính, Xây dựng, Y tế": one head before three names.
  const one = key === "bộ" && terms[at + 1]?.key === "trưởng" && terms[at + 2]?.key === "bộ" ? at + 2 : at
  const own = HEADS.test(terms[one]?.key ?? "") && wholeLength(terms, one + 1)
  return own ? { at: one + 1, local: terms[one]!.key === "sở", least: 3, mixed: false } : null
}

/**
 * "các bộ: Nội vụ, Tài chính, Kế hoạch và Đầu tư", "các Sở Y tế, Xây dựng tỉnh Nghệ An": ministries or departments under one head.
 * `whole` is a body whose parts in them are meant ("Đảng ủy các Sở: …"), null for the bodies themselves. Null where no list of two begins.
 */
export const listedBodiesAt = (terms: readonly Term[], at: number, whole: OrganizationName | null): Listed | null => {
  const start = listStart(terms, at)
  if (!start) return null
  let end = start.at
  const found: { at: number; length: number; field: number }[] = []
  for (;;) {
    const length = start.least === 2 ? fieldLength(terms, end) : wholeLength(terms, end)
    if (!length) break
    const office = termOfOfficeAt(terms, end + length)
    found.push({ at: end, length: length + office, field: length })
    end += length + office
    if (!SEPARATORS.test(terms[end]?.key ?? "")) break
    const next = fieldLength(terms, end + 1) ? end + 1 : start.mixed ? behindOther(terms, end + 1) : 0
    if (!next) break
    end = next
  }
  if (found.length < start.least) return null
  const { local } = start
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

/** "Công an, Sở Y tế Hà Nội", "Công an, Sở GTVT thành phố": the police at a term, of the place that the department beside it has; null elsewhere. */
export const policeBeside = (terms: readonly Term[], at: number): OrganizationName | null => {
  if (terms[at]?.text !== "Công" || terms[at + 1]?.key !== "an" || terms[at + 2]?.key !== "," || terms[at + 3]?.text !== "Sở")
    return null
  const beside = organizationAt(terms, at + 3)
  if (!beside?.core.startsWith("Sở ")) return null
  const { place, bareKind, elliptic } = beside
  return { ...bare({ at, length: 2, core: "Công an", takes: "place" }), place, bareKind, elliptic }
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
