import { type Calendar, dateAt } from "./dates.ts"
import { type OrganizationName, organizationAt } from "./organizations.ts"
import { PhraseTable } from "./phrase-table.ts"
import { kindAt, placeAt } from "./places.ts"
import type { Term } from "./terms.ts"
import { termOfOfficeAt, titleAt } from "./titles.ts"

/** An official text as named at some terms. */
export interface DocumentName {
  readonly at: number
  /** Terms of the whole phrase: number, date, issuer and title included. */
  readonly length: number
  readonly kind: string
  /** Kind and what tells it apart, without date and issuer: "Nghị quyết số 15-NQ/TW", "Luật Đất đai". */
  readonly name: string
  readonly number: string | null
  readonly issued: string | null
  readonly issuer: OrganizationName | null
  /** Quoted or unquoted subject behind "về". */
  readonly title: string | null
  /** A congress or plenum in the name: the name's normal form, or null. */
  readonly session: string | null
  /** It can be told apart by number, name or session; else only by its subject. */
  readonly strong: boolean
  /** "dự thảo", or a document still to be made. */
  readonly draft: boolean
}

const KINDS = [
  "nghị quyết",
  "nghị quyết liên tịch",
  "chỉ thị",
  "kết luận",
  "quy định",
  "quyết định",
  "nghị định",
  "thông tư",
  "thông tư liên tịch",
  "luật",
  "bộ luật",
  "pháp lệnh",
  "hiến pháp",
  "kế hoạch",
  "chương trình",
  "chương trình hành động",
  "đề án",
  "chiến lược",
  "quy hoạch",
  "báo cáo",
  "báo cáo chính trị",
  "báo cáo tóm tắt",
  "hướng dẫn",
  "công điện",
  "công văn",
  "điều lệ",
  "quy chế",
  "thông báo",
  "thông báo kết luận",
  "tờ trình",
  "hiệp định",
  "tuyên bố chung",
  "tuyên bố",
  "văn kiện",
  "thông cáo",
  "di chúc",
  "bản ghi nhớ",
  "nghị định thư",
  "thỏa thuận",
  "bản thỏa thuận",
  "cương lĩnh",
  "nội quy",
  "quy ước",
  "lệnh",
] as const
const KIND_TABLE = new PhraseTable<string>(KINDS.map((k) => [k, k]))

/** Words with which a document's name may start: its kind's, or the "dự" of "dự thảo". */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(["dự", ...KIND_TABLE.firstWords()])

const CODE =
  /^(?:\d{1,5}[a-z]?[-–](?:NQ|CT|QĐ|QĐNS|QĐi|QD|KL|HD|TB|BC|TTr|CV|KH|C[Tt]r|ĐA|QC|TT|QyĐ)\/[\p{Lu}.][\p{L}.]*(?:-[\p{Lu}\d]+)?|\d{1,5}\/(?:19|20)\d{2}\/[\p{Lu}][\p{L}\d]*(?:-[\p{Lu}][\p{L}\d]*)*|\d{1,5}\/(?:NQ|QĐ|CT|CĐ|TB|TTr|KH|HD|BC|CTr|ĐA|NĐ|VBHN|BKHĐT|BNV|BTC)-[\p{Lu}][\p{L}\d]*(?:-[\p{L}\d]+)?)$/u
const ORDINAL = /^(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|[IVX]+|\d{1,2})$/

const TITLE_STOPS = new Set([".", ";", ":", "!", "?", "…", "(", ")", "“", "”", '"'])
const TITLE_ENDS = new Set([
  "diễn",
  "đã",
  "chưa",
  "không",
  "sẽ",
  "do",
  "được",
  "tại",
  "vào",
  "nhằm",
  "là",
  "mà",
  "để",
  "với",
  "cho",
  "cũng",
  "thì",
  "và",
  "nêu",
  "gồm",
  "theo",
  "phải",
  "cần",
  "từ",
  "đang",
  "bị",
  "khi",
  "như",
  "ngày",
  "trong",
  "quy",
])

/** Words that begin no description: the clause goes on. */
const WEAK_STARTS = new Set(
  "được đã và có là này trên phải cần nhưng để vào do cho tại cũng đó theo với thì sẽ hoạt đặc khi nhằm gồm như từ ở đang mà số , của nào kia ấy".split(
    " ",
  ),
)

/** "số 05 - CT/TW" typed with spaces, or a code in one term: the code without spaces and the terms it takes. */
const codeAt = (terms: readonly Term[], at: number): { readonly code: string; readonly length: number } | null => {
  const term = terms[at]
  if (term?.kind !== "number") return null
  if (CODE.test(term.text)) return { code: term.text.replace(/[–]/g, "-"), length: 1 }
  const joined = (n: number) =>
    terms
      .slice(at, at + n)
      .map((t) => t.text)
      .join("")
  for (const n of [2, 3, 4, 5]) {
    const text = joined(n).replace(/–/g, "-")
    if (terms[at + n - 1] && terms[at + n - 1]!.start - term.start < 24 && CODE.test(text)) return { code: text, length: n }
  }
  return null
}

const wordsOf = (terms: readonly Term[], from: number, to: number): string => {
  let out = ""
  for (let i = from; i < to; i++) {
    const term = terms[i]!
    if (i > from && term.start > terms[i - 1]!.end) out += " "
    out += term.text
  }
  // A closing mark without its opening one belongs to a wider quotation.
  return out.includes("“") ? out : out.replace(/”$/, "")
}

/** "báo cáo kiểm điểm sự lãnh đạo, chỉ đạo của Bộ Chính trị": what follows a comma ends as one phrase with what stood before it. */
const isListed = (terms: readonly Term[], at: number): boolean => {
  for (let i = at; i < at + 7 && terms[i]; i++) {
    const term = terms[i]!
    if (i > at && (term.key === "và" || term.key === "của")) return !terms[i + 1]?.capital || term.key === "của"
    if (
      term.kind !== "word" ||
      term.capital ||
      (term.tags.size && !/^(chỉ|lãnh|đạo|nghiên|cứu|đánh|giá|thực|hiện|triển|khai|kiểm|tra|giám|sát|giải|trình)$/.test(term.key))
    )
      return false
  }
  return false
}

/** The subject of a document from `at` on: up to a mark, a verb of another clause, or 28 terms. */
const subjectEnd = (terms: readonly Term[], at: number, commas = true): number => {
  let i = at
  while (terms[i] && i - at < 28) {
    const term = terms[i]!
    if (TITLE_STOPS.has(term.key)) break
    if (term.key === ",") {
      const next = terms[i + 1]
      if (
        !next ||
        (!commas && !/^(tầm|bổ|phương|nhiệm)$/.test(next.key) && !isListed(terms, i + 1)) ||
        next.capital ||
        next.kind === "number" ||
        [
          "đồng",
          "theo",
          "ông",
          "bà",
          "trong",
          "với",
          "nhất",
          "đặc",
          "các",
          "đã",
          "gắn",
          "trên",
          "tại",
          "do",
          "được",
          "có",
          "là",
        ].includes(next.key)
      )
        break
    }
    if (
      i > at &&
      TITLE_ENDS.has(term.key) &&
      !(term.key === "và" && terms[i + 1] && (!terms[i + 1]!.capital || terms.slice(at, i).some((t) => t.key === "giữa"))) &&
      !(term.key === "quy" && terms[i + 1]?.key !== "định")
    ) {
      const free = term.key === "do" && terms[i - 1]?.key === "tự"
      const named = term.key === "cho" && /^(ông|bà|đồng|các|hai)$/.test(terms[i + 1]?.key ?? "")
      if (!free && (named || !["trong", "cho", "với", "như", "từ"].includes(term.key))) break
    }
    if (i > at && (term.tags.has("Say") || term.tags.has("Chair") || term.tags.has("Speak"))) break
    i++
  }
  while (i > at + 1 && /^(và|của|,|các|với|từ|vẫn|đều|như|theo|về)$/.test(terms[i - 1]!.key)) i--
  return i
}

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
        body = terms
          .slice(i, i + owner.length)
          .map((t) => t.key)
          .join(" ")
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

/** The body for which a post without a name issues: "của Thủ tướng Chính phủ", "của Chủ tịch UBND tỉnh". */
const officeAt = (terms: readonly Term[], at: number): OrganizationName | null => {
  const title = titleAt(terms, at, { beforePerson: true })
  if (!title || title.rank || !/^(Thủ tướng|Chủ tịch|Bộ trưởng|Tổng thống)/i.test(title.post)) return null
  const next = terms[at + title.length]
  if (next?.capital && next.kind === "word") return null
  if (title.body) return { ...title.body, at, length: title.length }
  return title.implied && !title.country
    ? {
        at,
        length: title.length,
        core: title.implied,
        place: null,
        bareKind: null,
        parent: null,
        elliptic: false,
        takes: "alone",
      }
    : null
}

/** "Luật sửa đổi, bổ sung một số điều của Luật Đất đai": where the amended law's name ends, or 0. */
const amendedEnd = (terms: readonly Term[], at: number, calendar: Calendar): number => {
  for (let i = at + 2; i < at + 14 && terms[i]; i++) {
    const inner = terms[i]!.capital ? documentAt(terms, i, calendar) : null
    if (inner?.strong) return i + inner.length
  }
  return 0
}

/** The document named at a term; null where there is none that can be told apart. */
export const documentAt = (terms: readonly Term[], at: number, calendar: Calendar): DocumentName | null => {
  let start = at
  let draft = false
  if (terms[at]?.key === "dự" && terms[at + 1]?.key === "thảo") {
    draft = true
    start += 2
  }
  const found = KIND_TABLE.longest(terms, start)
  if (!found) return null
  const capital = terms[start]!.capital
  if (capital && /^(Bộ|Sở|Ban|Vụ|Phòng|Cục|Viện|Hội)$/.test(terms[at - 1]?.text ?? "")) return null
  let kind = found.value
  let i = start + found.length
  let number: string | null = null
  let session: string | null = null
  let strong = false
  let nameEnd = i
  let issued: string | null = null
  let issuer: OrganizationName | null = null
  let title: string | null = null
  const named = (name: string): DocumentName => ({
    at,
    length: i - at,
    kind,
    name,
    number,
    issued,
    issuer,
    title,
    session,
    strong,
    draft,
  })
  if (terms[i]?.key === "số") i++
  const code = codeAt(terms, i)
  if (code) {
    number = code.code
    i += code.length
    nameEnd = i
    strong = true
  } else if (
    capital &&
    terms[i]?.kind === "number" &&
    /^\d{1,4}$/.test(terms[i]!.text) &&
    /^(nghị quyết|chỉ thị|kết luận|quy định|quyết định|nghị định|thông tư|hướng dẫn|thông báo|kế hoạch|công điện|chương trình)/.test(
      kind,
    )
  ) {
    if (kindAt(terms, i + 1) || (/^(năm|ngày|tháng|điểm)$/.test(terms[i + 1]?.key ?? "") && terms[i - 1]?.key !== "số"))
      return null
    number = terms[i]!.text
    i++
    nameEnd = i
    strong = true
  } else if (terms[i - 1]?.key === "số") return null
  if (!strong && capital) {
    const plenum = sessionAt(terms, i)
    if (plenum) {
      session = plenum.key
      i += plenum.length
      nameEnd = i
      strong = true
    }
  }
  if (!strong && /^(luật|bộ luật|pháp lệnh)$/.test(kind) && capital && terms[i]?.capital) {
    let end = i + 1
    while (terms[end] && end - i < 14) {
      const term = terms[end]!
      if (
        term.key === ","
          ? !(
              terms[end + 1]?.kind === "word" &&
              !terms[end + 1]!.capital &&
              /^(chống|đấu|giáo|chữa|công|khen|nhập|an|sử|đối|gia|quá|kiểm)$/.test(terms[end + 1]!.key)
            )
          : TITLE_STOPS.has(term.key)
      )
        break
      if (TITLE_ENDS.has(term.key) && !(term.key === "và" && terms[end + 1]?.kind === "word")) break
      if (term.tags.size && !term.capital && !/^(tổ|chức)$/.test(term.key)) break
      if (["năm", "có", "về", "của", "này", "đối"].includes(term.key)) break
      if (term.key === "và" && /^(các|những|Luật)$/.test(terms[end + 1]?.text ?? "")) break
      end++
    }
    i = end
    nameEnd = i
    if (terms[i]?.key === "(" && /^(sửa|bổ)$/.test(terms[i + 1]?.key ?? "") && terms[i + 3]?.key === ")") {
      i += 4
      nameEnd = i
    }
    if (terms[i]?.key === "năm" && /^\d{4}$/.test(terms[i + 1]?.text ?? "")) {
      i += 2
      nameEnd = i
    }
    strong = true
  }
  if (!strong && /^(luật|bộ luật|pháp lệnh)$/.test(kind)) {
    const end = capital && terms[i]?.key === "sửa" && terms[i + 1]?.key === "đổi" ? amendedEnd(terms, i, calendar) : 0
    if (!end) return null
    i = end
    return named(wordsOf(terms, start, i))
  }
  if (!strong && capital && kind === "hiến pháp") {
    if (terms[i]?.key === "năm" && terms[i + 1]?.kind === "number") i += 2
    else if (terms[i]?.kind === "number" && /^\d{4}$/.test(terms[i]!.text)) i++
    nameEnd = i
    strong = true
  }
  if (!strong && capital && kind === "báo cáo chính trị") {
    nameEnd = i
    strong = true
  }
  if (!strong && capital && kind === "điều lệ") {
    if (terms[i]?.key === "đảng") i += terms[i + 1]?.key === "cộng" ? (organizationAt(terms, i)?.length ?? 1) : 1
    else {
      const owner = organizationAt(terms, i)
      if (owner) i += owner.length
    }
    if (i > start + found.length) {
      nameEnd = i
      strong = true
    }
  }
  const readTail = () => {
    for (let round = 0; round < 5; round++) {
      const comma = terms[i]?.key === "," ? 1 : 0
      const open = terms[i]?.key === "(" ? 1 : 0
      if (
        terms[i + comma + open]?.key === "ngày" ||
        /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(terms[i + comma + open]?.text ?? "")
      ) {
        const shift = terms[i + comma + open]!.key === "ngày" ? 1 : 0
        const date = dateAt(terms, i + comma + open + shift, calendar)
        if (date && !issued) {
          issued = date.iso
          i += comma + open + shift + date.length
          if (open && terms[i]?.key === ")") i++
          continue
        }
      }
      if (terms[i + comma]?.key === "năm" && /^\d{4}$/.test(terms[i + comma + 1]?.text ?? "") && !issued && (number || session)) {
        issued = terms[i + comma + 1]!.text
        i += comma + 2
        continue
      }
      if (terms[i + comma]?.key === "của" && !issuer) {
        const plenum = sessionAt(terms, i + comma + 1)
        if (plenum?.key.startsWith("trung ương")) {
          issuer = {
            at: i + comma + 1,
            length: plenum.length,
            core: "Ban Chấp hành Trung ương",
            place: null,
            bareKind: null,
            parent: null,
            elliptic: false,
            takes: "alone",
          }
          i += comma + 1 + plenum.length
          continue
        }
        const owner = officeAt(terms, i + comma + 1) ?? organizationAt(terms, i + comma + 1)
        if (owner) {
          issuer = owner
          i += comma + 1 + owner.length
          const office = termOfOfficeAt(terms, i)
          i += office
          continue
        }
      }
      const office = termOfOfficeAt(terms, i + comma)
      if (office && (number || session)) {
        i += comma + office
        continue
      }
      const about = terms[i + comma]?.key === "về" ? (terms[i + comma + 1]?.key === "việc" ? 2 : 1) : 0
      const quote = i + comma + about
      if ((about || strong) && /^["“']$/.test(terms[quote]?.text ?? "") && !title) {
        let end = quote + 1
        while (terms[end] && !/^["”']$/.test(terms[end]!.text) && end - quote < 60) end++
        if (terms[end] && end - quote > 2) {
          title = wordsOf(terms, quote + 1, end)
          i = end + 1
          continue
        }
      }
      if (about && !title && comma === 0) {
        const end = subjectEnd(terms, quote)
        if (end - quote >= 2) {
          title = wordsOf(terms, quote, end)
          i = end
          continue
        }
      }
      break
    }
  }
  if (strong) {
    readTail()
    return named(wordsOf(terms, start, nameEnd))
  }
  // Told apart by subject alone: a capital kind with a subject, or a report that is read out.
  const before = terms[at - 1]?.key ?? ""
  const report = /^(báo cáo|tờ trình|đề án|quyết định|kế hoạch|nghị quyết|quy hoạch)/.test(kind)
  if (!capital && !report) return null
  if (/^(kết luận|hướng dẫn|thông báo|tuyên bố)$/.test(kind) && terms[i]?.key !== "của" && terms[i]?.key !== "về") return null
  const decisions = capital && terms[i]?.key === "của" && officeAt(terms, i + 1) !== null
  if (/^(các|những|nhiều|mọi|hai|ba|số)$/.test(before) && !decisions) return null
  const presented = terms[at - 1]?.tags.has("Present") || terms[at - 1]?.tags.has("Issue") || draft
  const owned =
    /^(báo cáo|tờ trình|hướng dẫn|công điện)$/.test(kind) && terms[i]?.key === "của" && organizationAt(terms, i + 1) !== null
  if (!capital && !presented && !owned) return null
  // A quoted name goes to its closing mark: Đề án “Tiếp tục cơ cấu lại, đổi mới doanh nghiệp”.
  if (capital && /^["“]$/.test(terms[i]?.text ?? "")) {
    const close = terms.findIndex((t, n) => n > i && n < i + 50 && /^["”]$/.test(t.text))
    if (close - i > 2) {
      title = wordsOf(terms, i + 1, close)
      i = close + 1
      return named(`${wordsOf(terms, start, start + found.length)} ${title}`)
    }
  }
  const descriptionEnd = subjectEnd(terms, i, false)
  if (descriptionEnd - i < 2) {
    if (!(capital || presented)) return null
    const owner = terms[i]?.key === "của" ? (officeAt(terms, i + 1) ?? organizationAt(terms, i + 1)) : null
    if (owner) {
      issuer = owner
      i += 1 + owner.length
      return named(wordsOf(terms, start, i))
    }
    return null
  }
  if (terms[i]?.key === "của") {
    const owner = officeAt(terms, i + 1) ?? organizationAt(terms, i + 1)
    if (owner) {
      issuer = owner
      i += 1 + owner.length
      nameEnd = i
      readTail()
      // "quyết định của Bộ Chính trị phân công ông A": told apart by what it decides.
      if (!title && /^(quyết định|nghị quyết)$/.test(kind) && (terms[i]?.tags.has("Appoint") || terms[i]?.tags.has("Leave"))) {
        // For whom it is, the sentence goes on to say: "… đối với đồng chí B".
        const whom = terms.findIndex((t, n) => n > i && t.key === "đối" && terms[n + 1]?.key === "với")
        const end = Math.min(subjectEnd(terms, i, false), whom < 0 ? Number.POSITIVE_INFINITY : whom)
        if (end - i > 3) {
          i = end
          return named(wordsOf(terms, start, i))
        }
      }
      if (!title && !capital && !/^(báo cáo|tờ trình|hướng dẫn|công điện)/.test(kind)) return null
      return named(wordsOf(terms, start, i))
    }
    return null
  }
  kind = found.value.replace(/^báo cáo .*/, "báo cáo")
  if (
    terms[i]!.tags.size > 0 &&
    !terms[i]!.capital &&
    !(terms[i]!.key === "làm" && terms[i + 1]?.key === "việc") &&
    !(terms[i]!.key === "xây" && /^(đề án|kế hoạch|chương trình|chiến lược)/.test(kind)) &&
    !(terms[i]!.key === "phối" && /^(quy chế|chương trình)/.test(kind)) &&
    !["Review", "Implement", "Appoint", "Amend", "Place", "Leave", "Discipline"].some((t) => terms[i]!.tags.has(t)) &&
    terms[i]!.key !== "về"
  )
    return null
  if (!terms[i]!.capital && WEAK_STARTS.has(terms[i]!.key)) return null
  i = descriptionEnd
  title = terms[start + found.length]!.key === "về" ? wordsOf(terms, start + found.length + 1, i) : null
  return named(wordsOf(terms, start, i))
}
