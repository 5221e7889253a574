import { organizationAt } from "./organizations.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import { keysOf, type Term } from "./terms.ts"
import { termOfOfficeAt } from "./terms-of-office.ts"

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

/** Nouns that are listed one behind another: "cơ chế, chính sách", "cơ cấu, thành phần, số lượng". */
const LISTED_NOUN =
  /^(chính sách|thành phần|số lượng|cơ cấu|giải pháp|nhiệm vụ|phương hướng|mục tiêu|tiêu chuẩn|điều kiện|quy trình|thủ tục|chức năng|quyền hạn|trách nhiệm|nguyên tắc|cơ chế|biện pháp|nội dung|hình thức|phương thức|kinh phí|nguồn lực|chế độ|tiền lương|phụ cấp|tài sản|tài chính|ngân sách|hiệu lực|hiệu quả|chất lượng|tổ chức bộ|bộ máy|biên chế|vị trí|đối tượng|phạm vi|trình tự|thẩm quyền|quản lý|sử dụng|bố trí|sắp xếp|chỉ tiêu|kết quả|tiến độ|ưu điểm|khuyết điểm|hạn chế|nguyên nhân|bài học|quan điểm|định hướng|pháp lệnh|phát triển|an toàn|trật tự|an ninh|quốc phòng|đối ngoại|văn hóa|xã hội|kinh tế|thể thao|giáo dục|y tế|thu chi|cải tạo|nâng cấp|mở rộng|tiếp thu|chỉnh lý|tiếp nhận|giám sát|sáp nhập|tinh gọn|kiện toàn|phúc lợi|kiến nghị|khiếu nại|tố cáo|đổi mới|nâng cao|học tập|quán triệt|triển khai|chỉnh đốn|kỷ luật|công chức|viên chức|đảng viên|người lao|làm rõ|khám xét|bắt tạm|nơi làm|giai đoạn)$/

/** "báo cáo kiểm điểm sự lãnh đạo, chỉ đạo của Bộ Chính trị": what follows a comma ends as one phrase with what stood before it. */
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
const areOrgans = (terms: readonly Term[], at: number): boolean =>
  ORGANS.longest(terms, at + 1) !== null &&
  [5, 4, 3, 2, 1].some((back) => at >= back && ORGANS.longest(terms, at - back)?.length === back)

/** The term behind a quotation of several words that opens at `at`: "Đoàn giám sát “Việc thực hiện …, giai đoạn 2016 - 2021”"; 0 where none does. */
const quoteEnd = (terms: readonly Term[], at: number): number => {
  if (terms[at]!.text !== "“") return 0
  for (let i = at + 1; i < Math.min(terms.length, at + 40); i++) if (terms[i]!.text === "”") return i - at > 3 ? i + 1 : 0
  return 0
}

/** "đại biểu tán thành", "phiếu thuận": what a number of votes is told with. */
const isVote = (terms: readonly Term[], at: number): boolean =>
  /^(đại|phiếu|%|số|ý)$/.test(terms[at]?.key ?? "") || terms.slice(at, at + 6).some((t) => /^(tán|thuận|phiếu)$/.test(t.key))

/** "Quốc hội nghe Báo cáo về A và thảo luận về nội dung này", "thực hiện Nghị quyết A và tập trung lãnh đạo …": what is done next, at `at`. */
const isDoneNext = (terms: readonly Term[], at: number): boolean =>
  /^(thảo luận (về|ở|tại|tổ)|tập trung (sự|lãnh|chỉ|thực)|giới thiệu (ông|bà|đồng|để|bầu)|trình (hội|quốc|chính|thủ|hđnd|ubnd|bộ|ban)|làm công|xem xét)( |$)/.test(
    keysOf(terms.slice(at, at + 3)),
  )

/** How many terms "kỳ họp thứ 2, Quốc hội khóa XIV" takes at a term; 0 where it does not stand there. */
const sittingLength = (terms: readonly Term[], at: number): number => {
  if (keysOf(terms.slice(at, at + 3)) !== "kỳ họp thứ" || terms[at + 4]?.key !== ",") return 0
  const body = /^(quốc|hội|hđnd)$/.test(terms[at + 5]?.key ?? "") ? organizationAt(terms, at + 5) : null
  const office = body ? termOfOfficeAt(terms, at + 5 + body.length) : 0
  return body && office ? 5 + body.length + office : 0
}

/** Terms. */
const LONGEST = 60

/** The subject of a document from `at` on: up to a mark, a verb of another clause, or `LONGEST` terms. */
export const subjectEnd = (terms: readonly Term[], at: number, commas = true): number => {
  let i = at
  while (terms[i] && i - at < LONGEST) {
    const term = terms[i]!
    // "đường cao tốc Gia Nghĩa (Đắk Nông) - Chơn Thành".
    const aside = term.key === "(" ? placeAt(terms, i + 1) : null
    if (aside && terms[i + 1 + aside.length]?.key === ")" && /^[-–]$/.test(terms[i + 2 + aside.length]?.key ?? "")) {
      i += aside.length + 2
      continue
    }
    // "… xây dựng Luật Thủ đô (sửa đổi)".
    if (term.key === "(" && terms[i + 1]?.key === "sửa" && terms[i + 3]?.key === ")") {
      i += 4
      continue
    }
    const quoted = i > at ? quoteEnd(terms, i) : 0
    if (quoted) {
      i = quoted
      continue
    }
    if (TITLE_STOPS.has(term.key)) break
    // "… năm 2017 Chính phủ ban hành Nghị quyết A": the next sentence, run together.
    if (i > at && term.capital && terms[i - 1]!.kind === "number") {
      const next = organizationAt(terms, i)
      if (next && terms[i + next.length]?.tags.has("Issue")) break
    }
    // "… giữ chức Thứ trưởng Bộ Khoa học và Công nghệ": one name.
    const body = i > at && /^(Bộ|Sở)$/.test(term.text) ? organizationAt(terms, i) : null
    if (body) {
      i += body.length
      continue
    }
    // "kiến nghị của cử tri gửi đến kỳ họp thứ 2, Quốc hội khóa XIV".
    const sitting = i > at ? sittingLength(terms, i) : 0
    if (sitting) {
      i += sitting
      continue
    }
    // "dự thảo Nghị quyết về A và dự án Luật B": two; "Nghị quyết … với 456/457 đại biểu tán thành".
    if (i > at && term.key === "và" && terms[i + 1]?.key === "dự" && /^(án|thảo)$/.test(terms[i + 2]?.key ?? "")) {
      if (terms[i + 3]?.capital) break
    }
    if (i > at && term.key === "và" && isDoneNext(terms, i + 1)) break
    if (i > at && term.key === "với" && /^\d+[/,.]?\d*%?$/.test(terms[i + 1]?.text ?? "") && isVote(terms, i + 2)) break
    // "Chương trình hợp tác giữa A và B có ý nghĩa lớn"
    if (i > at && term.key === "có" && terms[i + 1]?.key === "ý") break
    // "… đối với ông A - Ảnh: TTXVN"
    if (/^[-–]$/.test(term.key) && terms[i + 1]?.key === "ảnh" && terms[i + 2]?.key === ":") break
    // "… đối với ông Trần Văn Bình Ông Lê Văn Tám cho biết": a new sentence that lost its full stop.
    if (i > at && terms[i - 1]!.capital && /^(Ông|Bà|Đồng)$/.test(term.text)) break
    if (term.key === ",") {
      const next = terms[i + 1]
      // "Nghị quyết liên tịch giữa A, B và C".
      const among =
        next?.capital &&
        terms.slice(at, i).some((t) => t.key === "giữa") &&
        !terms.slice(at, i).some((t) => t.key === "và") &&
        terms.slice(i + 1, i + 12).some((t) => t.key === "và")
      // "…, báo cáo Thủ tướng trước ngày 20/7", "…, trình Quốc hội": what is to be done with it.
      const sent = /^(báo cáo|trình) \p{Lu}/u.test(
        next?.key === "trình" ? `trình ${terms[i + 2]?.text}` : `${next?.key} ${terms[i + 2]?.key} ${terms[i + 3]?.text}`,
      )
      if (
        !among &&
        (!next ||
          sent ||
          // "báo cáo của Văn phòng A, ý kiến của các Phó Thủ tướng"; "Quy chế phối hợp năm 2016, triển khai nhiệm vụ năm 2017".
          (next.key === "ý" && terms[i + 2]?.key === "kiến" && terms[i + 3]?.key === "của") ||
          (next.key === "triển" && terms[i - 1]!.kind === "number") ||
          (!commas &&
            !areOrgans(terms, i) &&
            !/^(tầm|bổ|phương|nhiệm)$/.test(next.key) &&
            !(next.tags.has("Appoint") && terms[i - 1]!.tags.has("Appoint")) &&
            !(next.key === "pháp" && terms[i - 1]!.key === "sách") &&
            // "Nghị quyết Trung ương 5, khóa XII"
            !(next.key === "khóa" && /^[IVX\d]+$/.test(terms[i + 2]?.text ?? "")) &&
            // "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
            !/^(đạo đức|phong cách)$/.test(`${next.key} ${terms[i + 2]?.key}`) &&
            !(terms[i - 1]!.key === "quan" && /^(tổ|đơn)$/.test(next.key)) &&
            // "các bộ, ngành, địa phương", "phòng, chống dịch"
            !(/^(bộ|ban|sở|ngành|cấp)$/.test(terms[i - 1]!.key) && /^(ban|ngành|địa|cơ)$/.test(next.key)) &&
            !(terms[i - 1]!.key === "phòng" && next.key === "chống") &&
            !(terms[i - 1]!.key === "chức" && /^(đơn|cá)$/.test(next.key)) &&
            !LISTED_NOUN.test(`${next.key} ${terms[i + 2]?.key}`) &&
            !isListed(terms, i + 1)) ||
          (next.capital && !isNextOfKind(terms, i) && !areOrgans(terms, i)) ||
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
          ].includes(next.key))
      )
        break
    }
    if (
      i > at &&
      TITLE_ENDS.has(term.key) &&
      // "ông Nguyễn Văn Được", "Thành ủy Cần Thơ".
      !(term.capital && (terms[i - 1]!.capital || placeAt(terms, i))) &&
      !(term.key === "theo" && terms[i - 1]!.key === "làm") &&
      // "đối với đối tượng là cán bộ", "người được bào chữa"
      !(term.key === "là" && terms[i - 1]!.key === "tượng") &&
      !(term.key === "được" && terms[i - 1]!.key === "người") &&
      // "quyết định khởi tố bị can đối với ông A", "công văn gửi các sở chuẩn bị nội dung", "trang bị", "thiết bị"
      !(term.key === "bị" && (terms[i + 1]?.key === "can" || /^(chuẩn|trang|thiết)$/.test(terms[i - 1]!.key))) &&
      // "Hiệp ước Hữu nghị và Hợp tác", "Hiệp định Thương mại và Đầu tư"; not "Hiệp định A và Nghị định thư B".
      !(
        term.key === "và" &&
        /^(hiệp|thỏa)$/.test(terms[at - 2]?.key ?? "") &&
        !/^(Hiệp|Nghị|Thỏa|Bản|Biên|Tuyên|Luật|Kế|Chương|Quốc|Chính|Bộ|Thủ|Chủ|Tổng)$/.test(terms[i + 1]?.text ?? "")
      ) &&
      // "dự án Luật Bảo vệ và Phát triển rừng"
      !(term.key === "và" && terms.slice(Math.max(at, i - 5), i).some((t) => t.text === "Luật")) &&
      !(term.key === "và" && areOrgans(terms, i)) &&
      !(term.key === "và" && terms[i + 1] && (!terms[i + 1]!.capital || terms.slice(at, i).some((t) => t.key === "giữa"))) &&
      !(term.key === "quy" && (terms[i + 1]?.key !== "định" || /^(về|các|những)$/.test(terms[i - 1]!.key)))
    ) {
      const free = term.key === "do" && terms[i - 1]?.key === "tự"
      const named =
        term.key === "cho" &&
        /^(thấy|rằng|biết)|^((các|hai) )?(ông|bà|đồng|tập|cá|cán|đơn)( |$)/.test(keysOf(terms.slice(i + 1, i + 3)))
      if (!free && (named || !["trong", "cho", "với", "như", "từ"].includes(term.key))) break
    }
    const explains =
      (term.key === "trình" && terms[i - 1]!.key === "giải") ||
      // "chất vấn và trả lời chất vấn"
      (/^(trả|lời|chất|vấn)$/.test(term.key) && terms.slice(Math.max(at, i - 3), i + 3).some((t) => t.key === "chất"))
    // "Báo cáo kiểm toán chỉ ra …"
    if (i > at && terms[i + 1]?.key === "ra" && /^(chỉ|đề|nêu)$/.test(term.key)) break
    if (i > at && !explains && (term.tags.has("Say") || term.tags.has("Chair") || term.tags.has("Speak"))) break
    i++
  }
  while (i > at + 1 && /^(và|của|,|các|với|từ|vẫn|đều|như|theo|về|thay)$/.test(terms[i - 1]!.key)) i--
  return i
}
