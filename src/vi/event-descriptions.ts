import { DESCRIPTION_ENDS, DESCRIPTION_OPENERS } from "./lexicon/events.ts"
import { organizationAt } from "./organizations.ts"
import { personAt } from "./people.ts"
import { placeAt } from "./places.ts"
import type { Term } from "./terms.ts"
import { titleChainAt } from "./titles.ts"

const STOPS = new Set(["*", "•", ".", ",", ";", ":", "!", "?", "…", "(", ")", "“", "”", '"', "-", "–"])

const GOES_ON =
  /^(trao quyết|sơ kết|tổng kết|chống |triển khai|góp ý|quán triệt|học tập|lấy ý|phổ biến|bàn giải|giới thiệu|đạo đức|phong cách|kết quả)/
const goesOn = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.capital === false && GOES_ON.test(`${terms[at]!.key} ${terms[at + 1]?.key ?? ""}`)

/** "châu Á - Thái Bình Dương", "Việt Nam - Lào": a dash at `at` inside the name of two places. */
const joinsPlaces = (terms: readonly Term[], at: number): boolean =>
  /^[-–]$/.test(terms[at]!.text) &&
  placeAt(terms, at + 1) !== null &&
  (terms[at - 1]!.text === "Á" || [1, 2].some((length) => placeAt(terms, at - length)?.length === length))

/** "cuộc gặp giữa A, B và C": a comma at `at` between bodies that meet, the last of them behind "và". */
const joinsParties = (terms: readonly Term[], at: number, from: number): boolean => {
  if (terms[at]!.key !== "," || !terms.slice(from, at).some((t) => t.key === "giữa")) return false
  let i = at
  while (terms[i]?.key === ",") {
    const body = organizationAt(terms, i + 1)
    if (!body) return false
    i += 1 + body.length
  }
  return terms[i]?.key === "và" && organizationAt(terms, i + 1) !== null
}

/** Words before who is met, received, buried: "cuộc gặp Tổng Bí thư, …", "cuộc tiếp xúc với Tổng Bí thư, …". */
const MET = /^(với|gặp|đón|tiếp|tiễn|của|thăm|tang|viếng|giữa)$/

/** "cuộc gặp Tổng Bí thư, Chủ tịch nước A": the comma at `at` stands between the posts before one name. */
const joinsPosts = (terms: readonly Term[], at: number, from: number): boolean => {
  if (terms[at]!.key !== ",") return false
  for (let i = at - 1; i >= from; i--) {
    if (!terms[i]!.capital || !MET.test(terms[i - 1]?.key ?? "")) continue
    const chain = titleChainAt(terms, i, { beforePerson: true })
    if (chain && i + chain.length > at) return personAt(terms, i + chain.length, { expected: true }) !== null
  }
  return false
}

/** Marks end a description, but not in "Hội nghị sơ kết, tổng kết …" or "Việt Nam - Lào". */
const isStop = (terms: readonly Term[], at: number, from: number): boolean => {
  const { key } = terms[at]!
  if (!STOPS.has(key) || (key === "," && goesOn(terms, at + 1))) return false
  return !joinsPlaces(terms, at) && !joinsParties(terms, at, from) && !joinsPosts(terms, at, from)
}

/** Cues that right behind a head are its predicate: "Hội nghị thông qua", "Đại hội dự kiến". */
const PREDICATES = ["Future", "Issue", "Present", "Appoint", "Discipline", "Negative", "Direct"]

/** "góp phần", "tiếp tục": two words of which the first alone would open a description. */
const isPredicate = (terms: readonly Term[], at: number): boolean =>
  /^(góp phần|tiếp tục|tiếp thu|đánh dấu|giới hạn|thông tin|thống nhất|báo trước|trực tiếp)$/.test(
    `${terms[at]!.key} ${terms[at + 1]?.key ?? ""}`,
  )

/** "hội nghị các nhà tài trợ", "buổi gặp gỡ các doanh nghiệp": whose it is; not "Sau hội nghị các đại biểu đã đến …". */
const isOfMany = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.key === "các" &&
  /^(nhà|doanh|cựu|lãnh|nước|nhân|già|cán|chức|bộ trưởng|ủy)$/.test(
    terms[at + 1]?.key === "bộ" ? `bộ ${terms[at + 2]?.key}` : (terms[at + 1]?.key ?? ""),
  )

/** True where the word right behind a head is no description of it; `transitive` heads are of something, whatever its first word. */
const startsPredicate = (terms: readonly Term[], at: number, transitive: boolean): boolean => {
  const term = terms[at]!
  if (term.key === "ảnh" && terms[at + 1]?.key === ":") return true
  // "Lễ công bố Quyết định số 809/QĐ-TTg …".
  const numbered = term.key === "số" && terms[at + 1]?.kind === "number"
  const opens = transitive || DESCRIPTION_OPENERS.has(term.key) || isOfMany(terms, at)
  if (!numbered && term.kind === "word" && !term.capital && (!opens || isPredicate(terms, at))) return true
  if (term.key === "và" || term.key === "," || (term.key === "giao" && terms[at + 1]?.key === "ban")) return false
  return PREDICATES.some((tag) => term.tags.has(tag))
}

/** "Hội nghị khai mạc sáng nay": what it does; "lễ khai mạc", "chương trình nghệ thuật khai mạc Festival" are named so. */
const opensOrCloses = (terms: readonly Term[], at: number): boolean =>
  terms[at + 1]?.key === "mạc" &&
  /^(khai|bế)$/.test(terms[at]!.key) &&
  !terms[at + 2]?.capital &&
  !/^(lễ|phiên|buổi|và|,)$/.test(terms[at - 1]!.key)

/** True where the word at `at` ends the description that starts at `from`: "đồng chí", "đồng thời" do, "hội đồng" and names do not. */
const isEndWord = (terms: readonly Term[], at: number, from: number): boolean => {
  const term = terms[at]!
  // "… tại cuộc gặp ẢNH: TTXVN": who made the picture.
  if (term.key === "ảnh" && terms[at + 1]?.key === ":") return true
  // "Các đại biểu dự hội nghị làm lễ chào cờ".
  if (term.key === "làm" && terms[at + 1]?.key === "lễ") return true
  if (!DESCRIPTION_ENDS.has(term.key)) return false
  if (term.key === "các" && (at > from || isOfMany(terms, at))) return false
  const before = terms[at - 1]!.key
  // "lễ kỷ niệm 20 năm Ngày thành lập tỉnh": of what day, not when it is.
  if (term.key === "ngày" && before === "năm" && at > from && terms[at + 1]?.kind === "word") return false
  if (term.key === "thành" && terms[at + 1]?.key === "lập" && /^(ngày|năm)$/.test(before) && at > from) return false
  // "Tòa án nhân dân tối cao": no evening.
  if (term.key === "tối" && terms[at + 1]?.key === "cao") return false
  if ((term.key === "đồng" && before === "hội") || (term.key === "theo" && before === "làm")) return false
  return !(term.capital && at > from && (placeAt(terms, at) !== null || organizationAt(terms, at) !== null))
}

/** "Hội thảo chuyên đề “Quản lý nợ công” tổ chức vào tháng 9", "phiên họp diễn ra chiều 21-10": when and where it was. */
const isHeldWhen = (terms: readonly Term[], at: number): boolean =>
  /^(tổ chức|diễn ra) (vào|tại|ở|từ|ngày|sáng|chiều|tối|hôm|lúc|trong)$/.test(
    `${terms[at]!.key} ${terms[at + 1]?.key ?? ""} ${terms[at + 2]?.key ?? ""}`,
  )

/** "Đại hội 12 mang tính bước ngoặt", "hội nghị của Đảng không còn …", "hội nghị Ngoài ra, …": what is said of it, or another sentence. */
const isSaidOf = (terms: readonly Term[], at: number): boolean =>
  /^(mang (tính|lại|đến)|đánh dấu|không (còn|có|phải|chỉ)|xác nhận|cho thấy|nhờ vậy|dù vậy|ngoài ra|tuy nhiên|bên cạnh|ngay sau)$/.test(
    `${terms[at]!.key} ${terms[at + 1]?.key ?? ""}`,
  )

/** Who chairs, attends or speaks is told behind a description. */
const isEndCue = ({ tags }: Term, first: boolean): boolean =>
  ["Chair", "Attend", "Speak", "Say"].some((tag) => tags.has(tag)) || (tags.has("Recommend") && !first)

/** The term behind a quotation that opens at `at`; 0 where none does. */
const pastQuote = (terms: readonly Term[], at: number): number => {
  if (!/^["“]$/.test(terms[at]!.text)) return 0
  for (let i = at + 1; i < Math.min(terms.length, at + 40); i++) if (/^["”]$/.test(terms[i]!.text)) return i + 1
  return 0
}

/** "tổ chức hội nghị thông báo nhanh kết quả …", "… báo cáo nhanh …": what the meeting is for, not what it tells. */
const isForAnnouncing = (terms: readonly Term[], at: number): boolean =>
  /^(thông báo|báo cáo)$/.test(`${terms[at]?.key} ${terms[at + 1]?.key}`) && /^(nhanh|kết|nội)$/.test(terms[at + 2]?.key ?? "")

/** Terms. */
const LONGEST = 30

/** Where what follows a head and belongs to the name ends: "tổng kết 10 năm thực hiện …", "lần thứ 7 Ban Chấp hành …". */
export const descriptionEnd = (
  terms: readonly Term[],
  at: number,
  { organized, transitive }: { readonly organized: boolean; readonly transitive: boolean },
): number => {
  const announces = organized && isForAnnouncing(terms, at)
  if (!announces && terms[at] && startsPredicate(terms, at, transitive)) return at
  let i = announces ? at + 3 : at
  // A name is not cut in two: "… và Ủy ban Trung ương MTTQ Việt | Nam".
  while (terms[i] && i - at < LONGEST + (terms[i]!.capital && terms[i - 1]!.capital ? 4 : 0)) {
    if (opensOrCloses(terms, i) || isHeldWhen(terms, i) || isSaidOf(terms, i)) break
    // "hội thảo “A” và hội thảo “B”"
    if (i > at && terms[i]!.key === "và" && /^["”]$/.test(terms[i - 1]!.text)) break
    const past = pastQuote(terms, i)
    if (!past && (isStop(terms, i, at) || isEndWord(terms, i, at) || isEndCue(terms[i]!, i === at))) break
    // "chuyến thăm Việt Nam lần này"
    if (terms[i]!.key === "lần" && terms[i + 1]?.key === "này") break
    i = past || i + 1
  }
  while (i > at && TRAILING.test(`${terms[i - 2]?.key ?? ""} ${terms[i - 1]!.key}`)) i--
  return i
}

/** Words that end no name: "cuộc họp với sự | chủ trì của ông A", "chuyến thăm của | ông A và"; "Nhân sự" does. */
const TRAILING = / (cùng|và|của|với|kể|để|do|(?<!nhân )sự)$/
