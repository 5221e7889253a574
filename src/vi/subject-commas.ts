import { PhraseTable } from "./phrase-table.ts"
import { keysOf, type Term } from "./terms.ts"

const keyAt = (terms: readonly Term[], at: number): string => terms[at]?.key ?? ""

/** Nouns that are listed one behind another: "cơ chế, chính sách", "cơ cấu, thành phần, số lượng". */
const LISTED_NOUN =
  /^(chính sách|thành phần|số lượng|cơ cấu|giải pháp|nhiệm vụ|phương hướng|mục tiêu|tiêu chuẩn|điều kiện|quy trình|thủ tục|chức năng|quyền hạn|trách nhiệm|nguyên tắc|cơ chế|biện pháp|nội dung|hình thức|phương thức|kinh phí|nguồn lực|chế độ|tiền lương|phụ cấp|tài sản|tài chính|ngân sách|hiệu lực|hiệu quả|chất lượng|tổ chức bộ|bộ máy|biên chế|vị trí|đối tượng|phạm vi|trình tự|thẩm quyền|quản lý|sử dụng|bố trí|sắp xếp|chỉ tiêu|kết quả|tiến độ|ưu điểm|khuyết điểm|hạn chế|nguyên nhân|bài học|quan điểm|định hướng|pháp lệnh|phát triển|an toàn|trật tự|an ninh|quốc phòng|đối ngoại|văn hóa|xã hội|kinh tế|thể thao|giáo dục|y tế|thu chi|cải tạo|nâng cấp|mở rộng|tiếp thu|chỉnh lý|tiếp nhận|giám sát|sáp nhập|tinh gọn|kiện toàn|phúc lợi|kiến nghị|khiếu nại|tố cáo|đổi mới|nâng cao|học tập|quán triệt|triển khai|chỉnh đốn|kỷ luật|công chức|viên chức|đảng viên|người lao|làm rõ|khám xét|bắt tạm|nơi làm|giai đoạn)$/

/** "báo cáo kiểm điểm sự lãnh đạo, chỉ đạo của Bộ Chính trị": what stands at `at`, behind a comma, ends as one phrase with what stood before it. */
const isListed = (terms: readonly Term[], at: number): boolean => {
  for (let i = at; i < at + 7 && terms[i]; i++) {
    const term = terms[i]!
    if (i > at && (term.key === "và" || term.key === "của")) return !terms[i + 1]?.capital || term.key === "của"
    if (
      term.kind !== "word" ||
      term.capital ||
      (term.tags.size &&
        !/^(chỉ|lãnh|đạo|nghiên|cứu|đánh|giá|thực|hiện|triển|khai|kiểm|tra|giám|sát|giải|trình|tiếp|thu|chỉnh|lý)$/.test(
          term.key,
        ))
    )
      return false
  }
  return false
}

/** "về giải thể Quân đoàn 3, Quân đoàn 4 và thành lập Quân đoàn 34": behind the comma at `at` the like of what stands before it, and more. */
const isNextOfKind = (terms: readonly Term[], at: number): boolean => {
  const words = (from: number) => `${terms[from]?.text} ${terms[from + 1]?.text}`
  const next = words(at + 1)
  return (
    terms[at + 3]?.kind === "number" &&
    [4, 3].some((back) => words(at - back) === next) &&
    terms.slice(at + 3, at + 8).some((t) => t.key === "và")
  )
}

/** Organs of one committee. */
const ORGANS = new PhraseTable<true>(
  ["Ban Chấp hành", "Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng", "BCH", "Ban Thường vụ", "BTV", "Bộ Chính trị"]
    .concat(["Ban Bí thư", "Đoàn Chủ tịch", "Ban Thường trực"])
    .map((organ) => [organ, true]),
)

/** "tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy A", "của Bộ Chính trị và Ban Bí thư": an organ on both sides of the comma or "và" at `at`. */
export const areOrgans = (terms: readonly Term[], at: number): boolean =>
  ORGANS.longest(terms, at + 1) !== null &&
  [5, 4, 3, 2, 1].some((back) => at >= back && ORGANS.longest(terms, at - back)?.length === back)

/** Pairs of words that a comma parts and one phrase holds: "phòng, chống", "chính sách, pháp luật", "cơ quan, tổ chức". */
const PAIRS: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/^sách$/, /^pháp$/],
  [/^quan$/, /^(tổ|đơn)$/],
  [/^(bộ|ban|sở|ngành|cấp)$/, /^(ban|ngành|địa|cơ)$/],
  [/^phòng$/, /^chống$/],
  [/^chức$/, /^(đơn|cá)$/],
]

/** True where the words on both sides of the comma at `at` are one phrase. */
const isOnePhrase = (terms: readonly Term[], at: number): boolean => {
  const [before, next] = [terms[at - 1]!, terms[at + 1]!]
  const two = `${next.key} ${keyAt(terms, at + 2)}`
  return (
    areOrgans(terms, at) ||
    /^(tầm|bổ|phương|nhiệm)$/.test(next.key) ||
    (next.tags.has("Appoint") && before.tags.has("Appoint")) ||
    // "Nghị quyết Trung ương 5, khóa XII"
    (next.key === "khóa" && /^[IVX\d]+$/.test(terms[at + 2]?.text ?? "")) ||
    // "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
    /^(đạo đức|phong cách)$/.test(two) ||
    PAIRS.some(([a, b]) => a.test(before.key) && b.test(next.key)) ||
    LISTED_NOUN.test(two) ||
    isListed(terms, at + 1)
  )
}

/** "Nghị quyết liên tịch giữa A, B và C": the comma at `at` stands between those of whom it is. */
const isAmongParties = (terms: readonly Term[], from: number, at: number): boolean => {
  if (!terms[at + 1]?.capital) return false
  const before = terms.slice(from, at)
  return (
    before.some((t) => t.key === "giữa") &&
    !before.some((t) => t.key === "và") &&
    terms.slice(at + 1, at + 12).some((t) => t.key === "và")
  )
}

/** "Nghị quyết bầu Ủy viên A, Tổng Thư ký B đối với ông C": the comma at `at` stands between the posts that one person is given. */
const isAmongPosts = (terms: readonly Term[], from: number, at: number): boolean => {
  const given = terms[from]!.tags.has("Appoint") || terms[from]!.tags.has("Leave")
  if (!given || !terms[at + 1]!.capital || terms.slice(from, at).some((t) => t.key === "đối")) return false
  const next = terms.findIndex((t, i) => i > at && (t.key === "đối" || /^[.;:]$/.test(t.key)))
  return next > 0 && next < at + 24 && /^đối với (ông|bà|đồng|các)$/.test(keysOf(terms.slice(next, next + 3)))
}

/** "…, báo cáo Thủ tướng trước ngày 20/7", "…, trình Quốc hội": what is to be done with it. */
const isSentOn = (terms: readonly Term[], at: number): boolean => {
  const words = keyAt(terms, at + 1) === "trình" ? 1 : keysOf(terms.slice(at + 1, at + 3)) === "báo cáo" ? 2 : 0
  return words > 0 && /^\p{Lu}/u.test(terms[at + 1 + words]?.text ?? "")
}

/** "báo cáo của Văn phòng A, ý kiến của các Phó Thủ tướng"; "Quy chế phối hợp năm 2016, triển khai nhiệm vụ năm 2017". */
const isAnother = (terms: readonly Term[], at: number): boolean =>
  keysOf(terms.slice(at + 1, at + 4)) === "ý kiến của" || (keyAt(terms, at + 1) === "triển" && terms[at - 1]!.kind === "number")

/** Words that begin another phrase behind a comma. */
const BEGINS = new Set("đồng theo ông bà trong với nhất đặc các đã gắn trên tại do được có là".split(" "))

/** True where a subject that begins at `from` ends before the comma at `at`; `commas` where it may go on behind any comma. */
export const endsAtComma = (terms: readonly Term[], from: number, at: number, commas: boolean): boolean => {
  const next = terms[at + 1]
  if (!next) return true
  if (isAmongParties(terms, from, at) || isAmongPosts(terms, from, at)) return false
  return (
    isSentOn(terms, at) ||
    isAnother(terms, at) ||
    (!commas && !isOnePhrase(terms, at)) ||
    (next.capital && !isNextOfKind(terms, at) && !areOrgans(terms, at)) ||
    next.kind === "number" ||
    BEGINS.has(next.key)
  )
}
