import { organizationAt } from "./organizations.ts"
import { placeAt } from "./places.ts"
import { areOrgans, endsAtComma } from "./subject-commas.ts"
import { partEnd } from "./subject-parts.ts"
import { keysOf, type Term } from "./terms.ts"

/** Marks that end what a document is about. */
export const TITLE_STOPS = new Set([".", ";", ":", "!", "?", "…", "(", ")", "“", "”", '"'])
/** Words that end it: another clause begins. */
export const TITLE_ENDS = new Set([
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

/** The words from one term to another, spaced as the text has them. */
export const wordsOf = (terms: readonly Term[], from: number, to: number): string => {
  let out = ""
  for (let i = from; i < to; i++) {
    const term = terms[i]!
    if (i > from && term.start > terms[i - 1]!.end) out += " "
    out += term.text
  }
  // A closing mark without its opening one belongs to a wider quotation.
  return out.includes("“") ? out : out.replace(/”$/, "")
}

/** True where a subject that begins at `from` ends before the term at `at`. */
type End = (terms: readonly Term[], at: number, from: number) => boolean

const keyAt = (terms: readonly Term[], at: number): string => terms[at]?.key ?? ""

/** "… năm 2017 Chính phủ ban hành Nghị quyết A": the next sentence, run together. */
const isNextSentence: End = (terms, at) => {
  if (!terms[at]!.capital || terms[at - 1]!.kind !== "number") return false
  const body = organizationAt(terms, at)
  return body !== null && terms[at + body.length]?.tags.has("Issue") === true
}

/** "… đối với ông Trần Văn Bình Ông Lê Văn Tám cho biết": a new sentence that lost its full stop. */
const isUnstopped: End = (terms, at) => terms[at - 1]!.capital && /^(Ông|Bà|Đồng)$/.test(terms[at]!.text)

/** "… đối với ông A - Ảnh: TTXVN". */
const isCredit = (terms: readonly Term[], at: number): boolean =>
  /^[-–]$/.test(terms[at]!.key) && keyAt(terms, at + 1) === "ảnh" && keyAt(terms, at + 2) === ":"

/** "dự thảo Nghị quyết về A và dự án Luật B": two. */
const isSecondDraft: End = (terms, at) =>
  terms[at]!.key === "và" &&
  keyAt(terms, at + 1) === "dự" &&
  /^(án|thảo)$/.test(keyAt(terms, at + 2)) &&
  terms[at + 3]?.capital === true

/** "Quốc hội nghe Báo cáo về A và thảo luận về nội dung này", "thực hiện Nghị quyết A và tập trung lãnh đạo …": what is done next. */
const isDoneNext: End = (terms, at) =>
  terms[at]!.key === "và" &&
  /^(thảo luận (về|ở|tại|tổ)|tập trung (sự|lãnh|chỉ|thực)|giới thiệu (ông|bà|đồng|để|bầu)|trình (hội|quốc|chính|thủ|hđnd|ubnd|bộ|ban)|làm công|xem xét)( |$)/.test(
    keysOf(terms.slice(at + 1, at + 4)),
  )

/** "Nghị quyết … với 456/457 đại biểu tán thành": the votes. */
const isVote: End = (terms, at) =>
  terms[at]!.key === "với" &&
  /^\d+[/,.]?\d*%?$/.test(terms[at + 1]?.text ?? "") &&
  (/^(đại|phiếu|%|số|ý)$/.test(keyAt(terms, at + 2)) ||
    terms.slice(at + 2, at + 8).some((t) => /^(tán|thuận|phiếu)$/.test(t.key)))

/** "Chương trình hợp tác giữa A và B có ý nghĩa lớn", "Báo cáo kiểm toán chỉ ra …": what is said of it. */
const isPredicate: End = (terms, at) =>
  (terms[at]!.key === "có" && keyAt(terms, at + 1) === "ý") ||
  // "Nghị quyết bầu … bằng hình thức biểu quyết điện tử"
  (terms[at]!.key === "bằng" && keyAt(terms, at + 1) === "hình") ||
  (/^(chỉ|đề|nêu)$/.test(terms[at]!.key) && keyAt(terms, at + 1) === "ra")

/** A verb of saying or chairing; not "báo cáo giải trình", "chất vấn và trả lời chất vấn". */
const isSpeech: End = (terms, at, from) => {
  const { key, tags } = terms[at]!
  if (!tags.has("Say") && !tags.has("Chair") && !tags.has("Speak")) return false
  if (key === "trình" && terms[at - 1]!.key === "giải") return false
  const asks = /^(trả|lời|chất|vấn)$/.test(key) && terms.slice(Math.max(from, at - 3), at + 3).some((t) => t.key === "chất")
  return !asks
}

/** "Hiệp ước Hữu nghị và Hợp tác", "Hiệp định Thương mại và Đầu tư"; not "Hiệp định A và Nghị định thư B". */
const joinsInTreaty: End = (terms, at, from) =>
  /^(hiệp|thỏa)$/.test(keyAt(terms, from - 2)) &&
  !/^(Hiệp|Nghị|Thỏa|Bản|Biên|Tuyên|Luật|Kế|Chương|Quốc|Chính|Bộ|Thủ|Chủ|Tổng)$/.test(terms[at + 1]?.text ?? "")

/** Words that end a subject elsewhere, and are part of it here. */
const GOES_ON: Readonly<Record<string, End>> = {
  // "dự án Luật Bảo vệ và Phát triển rừng"; "quyết định thành lập A và B".
  và: (terms, at, from) =>
    joinsInTreaty(terms, at, from) ||
    terms.slice(Math.max(from, at - 5), at).some((t) => t.text === "Luật") ||
    areOrgans(terms, at) ||
    (terms[at + 1] !== undefined && (!terms[at + 1]!.capital || terms.slice(from, at).some((t) => t.key === "giữa"))),
  theo: (terms, at) => terms[at - 1]!.key === "làm",
  // "đối với đối tượng là cán bộ", "người được bào chữa".
  là: (terms, at) => terms[at - 1]!.key === "tượng",
  được: (terms, at) => terms[at - 1]!.key === "người",
  // "quyết định khởi tố bị can đối với ông A", "công văn gửi các sở chuẩn bị nội dung", "trang bị", "thiết bị".
  bị: (terms, at) => keyAt(terms, at + 1) === "can" || /^(chuẩn|trang|thiết)$/.test(terms[at - 1]!.key),
  // Only "… quy định A" begins a clause.
  quy: (terms, at) => keyAt(terms, at + 1) !== "định" || /^(về|các|những)$/.test(terms[at - 1]!.key),
  do: (terms, at) => terms[at - 1]!.key === "tự",
  // "Báo cáo cho thấy", "trao quyết định cho ông A".
  cho: (terms, at) =>
    !/^(thấy|rằng|biết)|^((các|hai) )?(ông|bà|đồng|tập|cá|cán|đơn)( |$)/.test(keysOf(terms.slice(at + 1, at + 3))),
  trong: () => true,
  với: () => true,
  như: () => true,
  từ: () => true,
}

/** A word with which another clause begins. */
const isOtherClause: End = (terms, at, from) => {
  const term = terms[at]!
  if (!TITLE_ENDS.has(term.key)) return false
  // "ông Nguyễn Văn Được", "Thành ủy Cần Thơ".
  if (term.capital && (terms[at - 1]!.capital || placeAt(terms, at))) return false
  return !GOES_ON[term.key]?.(terms, at, from)
}

const ENDS: readonly End[] = [isUnstopped, isSecondDraft, isDoneNext, isVote, isPredicate, isOtherClause, isSpeech]

/** Words that no subject ends with. */
const LOOSE = /^(và|của|,|các|với|từ|vẫn|đều|như|theo|về|thay|sau|hoặc|đối)$/

/** Terms. */
const LONGEST = 60

/** The subject of a document from `at` on: up to a mark, a verb of another clause, or `LONGEST` terms. */
export const subjectEnd = (terms: readonly Term[], from: number, commas = true): number => {
  let at = from
  while (terms[at] && at - from < LONGEST) {
    if (at > from && isNextSentence(terms, at, from)) break
    const part = partEnd(terms, from, at)
    if (part) {
      at = part
      continue
    }
    if (TITLE_STOPS.has(terms[at]!.key) || isCredit(terms, at)) break
    if (terms[at]!.key === "," && endsAtComma(terms, from, at, commas)) break
    if (at > from && ENDS.some((ends) => ends(terms, at, from))) break
    at++
  }
  while (at > from + 1 && LOOSE.test(terms[at - 1]!.key)) at--
  return at
}
