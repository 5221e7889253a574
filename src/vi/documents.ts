import { type Calendar, dateAt } from "./dates.ts"
import { LAWS } from "./lexicon/laws.ts"
import type { OrganizationName } from "./organization-name.ts"
import { organizationAt } from "./organizations.ts"
import { PhraseTable } from "./phrase-table.ts"
import { kindAt } from "./places.ts"
import { sessionAt } from "./sessions.ts"
import { subjectEnd, TITLE_ENDS, TITLE_STOPS, wordsOf } from "./subjects.ts"
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
  "hiệp ước",
  "công ước",
  "biên bản ghi nhớ",
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
  /^(?:\d{1,5}[a-z]?[-–](?:NQ|CT|QĐ|QĐNS|QĐi|QD|KL|HD|TB|BC|TTr|CV|KH|C[Tt]r|ĐA|QC|TT|QyĐ)\/[\p{Lu}.][\p{L}.]*(?:-[\p{Lu}\d]+)?|\d{1,3}-(?:19|20)\d{2}\/NQ-CP|\d{1,5}\/(?:19|20)\d{2}\/[\p{Lu}][\p{L}\d]*(?:-[\p{Lu}][\p{L}\d]*)*|\d{1,5}\/(?:NQ|QĐ|CT|CĐ|TB|TTr|TT|KH|HD|BC|CTr|ĐA|NĐ|CV|VBHN|BKHĐT|BNV|BTC|BCA|BYT|BXD|BCT)-[\p{Lu}][\p{L}\d]*(?:-[\p{L}\d]+)?)$/u
/** Words that begin no description: the clause goes on. */
const WEAK_STARTS = new Set(
  "được đã và có là này trên phải cần nhưng để vào do cho tại cũng đó theo với thì sẽ hoạt đặc khi nhằm gồm như từ ở đang mà số , của nào kia ấy trong".split(
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

const LAW_NAMES = new PhraseTable<true>(LAWS.map((name) => [name, true]))

/** Where the name of a law ends that begins at `at`: "Đất đai", "Phòng, chống tham nhũng (sửa đổi)", "Nhà ở năm 2023". */
const lawEnd = (terms: readonly Term[], at: number): number => {
  const known = LAW_NAMES.longest(terms, at)
  let end = at + (known?.length ?? 1)
  while (!known && terms[end] && end - at < 14) {
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
    if (["năm", "có", "về", "của", "này", "đối", "đáp", "nhằm"].includes(term.key)) break
    if (term.key === "và" && /^(các|những|Luật)$/.test(terms[end + 1]?.text ?? "")) break
    end++
  }
  if (terms[end - 1]!.key === "và") end--
  // "Bộ luật Hình sự số 100/2015/QH13", "Luật Tổ chức Quốc hội 2014".
  if (known && terms[end]?.key === "số" && codeAt(terms, end + 1)) end += 1 + codeAt(terms, end + 1)!.length
  else if (known && /^(19|20)\d{2}$/.test(terms[end]?.text ?? "") && terms[end]!.kind === "number") end++
  if (terms[end]?.key === "(" && /^(sửa|bổ)$/.test(terms[end + 1]?.key ?? "") && terms[end + 3]?.key === ")") {
    end += 4
  }
  if (terms[end]?.key === "năm" && /^\d{4}$/.test(terms[end + 1]?.text ?? "")) {
    end += 2
  }
  return end
}

/** "Luật sửa đổi, bổ sung một số điều của Luật Đất đai": where the amended law's name ends, or 0. */
const amendedEnd = (terms: readonly Term[], at: number, calendar: Calendar): number => {
  for (let i = at + 2; i < at + 14 && terms[i]; i++) {
    const inner = terms[i]!.capital ? documentAt(terms, i, calendar) : null
    if (inner?.strong) return i + inner.length
  }
  return 0
}

/** Where a name ends that stands in quotation marks from `at` on, behind what such a name is given to; else 0. */
const quotedTo = (terms: readonly Term[], at: number): number => {
  if (!/^["“]$/.test(terms[at - 1]?.text ?? "") || !/^(đề|tên|bày|án|bản|dung)$/.test(terms[at - 2]?.key ?? "")) return 0
  const close = terms.findIndex((t, i) => i > at && i < at + 70 && /^["”]$/.test(t.text))
  return close - at > 3 ? close : 0
}

const FORBIDDEN = new PhraseTable<true>(
  ["về những điều đảng viên không được làm", "những điều đảng viên không được làm"].map((words) => [words, true]),
)

/** What a decision told in lower case does. */
const DECIDES =
  /^(bổ nhiệm|điều động|phân công|luân chuyển|chỉ định|phê chuẩn|miễn nhiệm|công nhận|đình chỉ|thành lập|giải thể|khởi tố|xử phạt|phê duyệt|thu hồi|kỷ luật|thi hành|nghỉ hưu|kiểm tra|thanh tra|cho thôi|giao quyền|bắt tạm|bắt bị|bắt khẩn)$/

/** "Theo quy định 214 của Bộ Chính trị", "thực hiện nghị quyết 18": a kind in lower case with its number at `at`, where no count of things can be meant. */
const isCitedByNumber = (terms: readonly Term[], start: number, at: number): boolean =>
  /^(nghị quyết|chỉ thị|kết luận|quy định|nghị định|thông tư)$/.test(`${terms[start]!.key} ${terms[start + 1]?.key}`) &&
  /^(theo|hiện|khai)$/.test(terms[start - 1]?.key ?? "") &&
  /^\d{1,4}$/.test(terms[at]?.text ?? "") &&
  /^([,.;)]|của|về|khóa|năm)$/.test(terms[at + 1]?.key ?? ".")

const ON_STAGE = /^(nghệ|giao|văn|ca|nhạc|biểu|truyền|khai)$/

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
  // "Chương trình nghệ thuật" is for the stage.
  if (found.value === "chương trình" && ON_STAGE.test(terms[start + found.length]?.key ?? "")) return null
  const capital = terms[start]!.capital
  // "Vụ Pháp luật", the newspaper "Pháp Luật TP.HCM".
  if (capital && /^(Bộ|Sở|Ban|Vụ|Phòng|Cục|Viện|Hội|Pháp)$/.test(terms[at - 1]?.text ?? "")) return null
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
    (capital || terms[i - 1]?.key === "số" || isCitedByNumber(terms, start, i)) &&
    terms[i]?.kind === "number" &&
    /^\d{1,4}$/.test(terms[i]!.text) &&
    /^(tờ trình|báo cáo|công văn|nghị quyết|chỉ thị|kết luận|quy định|quyết định|nghị định|thông tư|hướng dẫn|thông báo|kế hoạch|công điện|chương trình)/.test(
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
  const amends = terms[i]?.key === "sửa" && terms[i + 1]?.key === "đổi"
  // "luật Ngân sách năm 2002": in lower case a law is told by its year.
  const dated = !capital && terms[i]?.capital && terms[lawEnd(terms, i) - 2]?.key === "năm"
  if (
    !strong &&
    /^(luật|bộ luật|pháp lệnh)$/.test(kind) &&
    (capital || dated) &&
    (terms[i]?.capital || (LAW_NAMES.longest(terms, i)?.length ?? 0) > 2) &&
    !amends
  ) {
    i = lawEnd(terms, i)
    nameEnd = i
    strong = true
  }
  if (!strong && /^(luật|bộ luật|pháp lệnh)$/.test(kind)) {
    const end = capital && amends ? amendedEnd(terms, i, calendar) : 0
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
  // "quy định về những điều đảng viên không được làm": one rule of the Party's, by these words.
  const forbidden = kind === "quy định" ? FORBIDDEN.longest(terms, i) : null
  if (!strong && forbidden) {
    i += forbidden.length
    return named(wordsOf(terms, start, i))
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
  // Trình bày chuyên đề "Báo cáo … (2011 - 2025); phương hướng …": a quoted name goes to its closing mark.
  const quoted = capital && !strong ? quotedTo(terms, at) : 0
  if (quoted) {
    i = quoted
    return named(wordsOf(terms, start, i))
  }
  if (strong) {
    readTail()
    return named(wordsOf(terms, start, nameEnd))
  }
  // Told apart by subject alone: a capital kind with a subject, or a report that is read out.
  const before = terms[at - 1]?.key ?? ""
  const report = /^(báo cáo|tờ trình|đề án|quyết định|kế hoạch|nghị quyết|quy hoạch|hướng dẫn|thông cáo|lệnh)/.test(kind)
  if (!capital && !report) return null
  if (/^(kết luận|hướng dẫn|thông báo|tuyên bố)$/.test(kind) && terms[i]?.key !== "của" && terms[i]?.key !== "về") return null
  const decisions = capital && terms[i]?.key === "của" && officeAt(terms, i + 1) !== null
  if (/^(các|những|nhiều|mọi|hai|ba|số)$/.test(before) && !decisions) return null
  const presented =
    terms[at - 1]?.tags.has("Present") ||
    terms[at - 1]?.tags.has("Issue") ||
    draft ||
    // "vừa có quyết định thành lập …", "nhận quyết định nghỉ hưu".
    // "nghe báo cáo bước đầu về …".
    (kind === "báo cáo" && /^(nghe|xét)$/.test(before) && terms[i]?.key !== "của") ||
    // "ra quyết định khởi tố bị can, lệnh bắt tạm giam ông A"
    (/^(quyết định|lệnh)$/.test(kind) &&
      /^(có|nhận|,|và|hiện|hành)$/.test(before) &&
      DECIDES.test(`${terms[i]?.key} ${terms[i + 1]?.key}`))
  const body = terms[i]?.key === "của" ? (officeAt(terms, i + 1) ?? organizationAt(terms, i + 1)) : null
  const owned =
    body !== null &&
    (/^(báo cáo|tờ trình|hướng dẫn|công điện|thông cáo)$/.test(kind) ||
      // "triển khai quyết định của Ban Bí thư về công tác cán bộ"
      (kind === "quyết định" && terms[i + 1 + body.length]?.key === "về"))
  if (!capital && !presented && !owned) return null
  // "các quy định, hướng dẫn của Bộ Chính trị": all that it issued.
  if (!capital && kind === "hướng dẫn" && before === ",") return null
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
      if (!title && !capital && !/^(báo cáo|tờ trình|hướng dẫn|công điện|thông cáo)/.test(kind)) return null
      return named(wordsOf(terms, start, i))
    }
    return null
  }
  kind = found.value.replace(/^báo cáo .*/, "báo cáo")
  if (
    terms[i]!.tags.size > 0 &&
    !terms[i]!.capital &&
    !(terms[i]!.key === "làm" && terms[i + 1]?.key === "việc") &&
    // "Tờ trình dự án Luật X", "Tờ trình đề nghị phê chuẩn …", "Báo cáo giải trình, tiếp thu".
    !(/^(tờ trình|báo cáo)$/.test(kind) && /^(dự|đề|giải|kiến)$/.test(terms[i]!.key)) &&
    !(terms[i]!.key === "trình" && kind === "văn kiện") &&
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
