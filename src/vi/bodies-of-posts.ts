import type { OrganizationName } from "./organization-name.ts"
import { expand, fieldAt, HEADS } from "./organization-parts.ts"
import { organizationAt, PEOPLES, personBegins } from "./organizations.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import type { Term } from "./terms.ts"

const DEPARTMENT = /^(phòng|ban|khoa|bộ môn|vụ|cục|trung tâm|viện|học viện|tổng cục|chi cục)(?!\p{L})/iu
const CLEAN_END = /^([.,;:()–-]|tại|ở|thuộc|của|rồi|kiêm|và|tỉnh|thành|tp\.?|huyện|quận)$/

/**
 * The body named behind a post. There a department's name may go on in lower case ("Viện Nghiên cứu và Đào tạo quốc tế", "Ban Quản lý dự án
 * đầu tư xây dựng"): fields one behind another, up to a mark or a place.
 */
export const bodyOfPostAt = (
  terms: readonly Term[],
  at: number,
  options: { readonly anyCase?: boolean; readonly beforePerson?: boolean },
): OrganizationName | null => {
  const body = organizationAt(terms, at, options) ?? lowerBodyAt(terms, at, options)
  return body && isDepartment(body) ? withWhole(terms, longer(terms, at, body)) : body
}

const isDepartment = (body: OrganizationName): boolean =>
  !body.place && !body.parent && !body.bareKind && /^(field|proper)$/.test(body.takes) && DEPARTMENT.test(body.core)

/** Of which a department behind a post is: "Trưởng Khoa Luật, Trường Đại học Vinh", "Trưởng phòng Tham mưu, Công an tỉnh Nghệ An". */
const WHOLES = /^(Công an|Trường|Đại học|Học viện|Ủy ban nhân dân) /

const withWhole = (terms: readonly Term[], body: OrganizationName): OrganizationName => {
  const end = body.at + body.length
  const whole = terms[end]?.key === "," && !body.place ? organizationAt(terms, end + 1) : null
  if (!whole || whole.elliptic || !WHOLES.test(`${whole.core} `)) return body
  return { ...body, length: body.length + 1 + whole.length, parent: whole, elliptic: false }
}

/** With the words of its name that no capital marks. */
const longer = (terms: readonly Term[], at: number, body: OrganizationName): OrganizationName => {
  let end = at + body.length
  for (;;) {
    const joined = /^(và|,|-)$/.test(terms[end]?.key ?? "") ? 1 : 0
    const first = terms[end + joined]
    const field =
      first && (joined === 0 ? !first.capital : terms[end]!.key === "và" || !first.capital) ? fieldAt(terms, end + joined) : null
    if (!field) break
    end += joined + field.length
  }
  end = unlistedEnd(terms, at, end)
  const next = terms[end]
  if (end === at + body.length || (next && !CLEAN_END.test(next.key) && next.key !== "được" && !next.capital)) return body
  const core = `${body.core} ${expand(terms.slice(at + body.length, end))}`
  const place = placeAt(terms, end)
  return { ...body, core, elliptic: false, length: end - at + (place?.length ?? 0), place }
}

/**
 * "Trưởng Phòng An ninh đối nội được điều động", "giữ chức vụ Trưởng Phòng Kỹ thuật nghiệp vụ và ngoại tuyến;": the end of a name whose
 * last words no list of fields has, where they stand alone before "được" or, for a post that is given, before a mark; else `end`.
 */
const unlistedEnd = (terms: readonly Term[], at: number, end: number): number => {
  let last = end
  while (last - end < 5 && isPlain(terms[last]) && terms[last]!.key !== "được") last++
  if (last === end || terms[last - 1]!.key === "và") return end
  const next = terms[last]?.key ?? "."
  const given = terms.slice(Math.max(0, at - 6), at).some((t) => t.tags.has("Hold"))
  return next === "được" || (given && /^[.,;)]$/.test(next)) ? last : end
}

const isPlain = (term: Term | undefined): boolean =>
  term?.kind === "word" &&
  !term.capital &&
  term.tags.size === 0 &&
  !/^(đã|đang|sẽ|cũng|vừa|là|của|tại|ở|thuộc|trong|cho|với|đồng|cùng|rồi|thì|để|kiêm|này|ông|bà|tỉnh|thành|huyện|quận|xã|nhiệm|khóa|từ|năm|vào|theo|trước|sau|khi|bị|không)$/.test(
    term.key,
  )

/** "Giám đốc Trung tâm phát triển quỹ đất": a department whose field begins in lower case. */
const lowerBodyAt = (
  terms: readonly Term[],
  at: number,
  options: { readonly anyCase?: boolean; readonly beforePerson?: boolean },
): OrganizationName | null => {
  const size =
    terms[at]?.text === "Trung" && terms[at + 1]?.key === "tâm" ? 2 : /^(Phòng|Khoa)$/.test(terms[at]?.text ?? "") ? 1 : 0
  const first = size ? terms[at + size] : undefined
  if (!first || first.capital || (fieldAt(terms, at + size)?.length ?? 0) < 2) return null
  const text = `${first.text[0]!.toUpperCase()}${first.text.slice(1)}`
  return organizationAt(terms.with(at + size, { ...first, text, capital: true }), at, options)
}

const BARE_HEADS = new PhraseTable<string>(
  [
    "Học viện",
    "Bộ",
    "Sở",
    "Cục",
    "Vụ",
    "Viện",
    "Tổng cục",
    "Công ty",
    "Tập đoàn",
    "Trường",
    "Bệnh viện",
    "Trung tâm",
    "Hội",
    "Hội đồng",
    "Ủy ban",
    "Hiệp hội",
    "Liên đoàn",
    "Tổng công ty",
    "Quân khu",
  ].map((h) => [h, h]),
)

/** A body that only its head names behind `post`, which points back: "Học viện", "sở này". */
export const bareBodyAt = (terms: readonly Term[], at: number, post: string): OrganizationName | null => {
  const head = BARE_HEADS.longest(terms, at)
  // "Chủ tịch Ủy ban" is of a province's or a district's.
  if (!head || (head.value === "Ủy ban" && !/chủ nhiệm$/i.test(post))) return null
  const next = terms[at + head.length]
  const pointing = next?.key === "này"
  // "Thủ tướng A - phó chủ tịch hội đồng": in lower case only where nothing goes on.
  const ends = PEOPLES.test(head.value) && (!next || /^[.,;)–-]$/.test(next.key))
  if (!terms[at]!.capital && !pointing && !ends) return null
  const person = PEOPLES.test(head.value) && personBegins(terms, at + head.length)
  if (!pointing && !person && next?.kind === "word" && (next.capital || terms[at]!.text === "Hội")) return null
  // "Chủ tịch Hiệp hội bệnh viện tư nhân": the name goes on in lower case.
  if (!pointing && next?.capital === false && (fieldAt(terms, at + head.length) || HEADS.longest(terms, at + head.length)))
    return null
  return {
    at,
    length: head.length + (pointing ? 1 : 0),
    core: head.value,
    place: null,
    bareKind: null,
    parent: null,
    elliptic: true,
    takes: "parent",
  }
}
