import { organizationAt } from "./organizations.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import { congressAt, numeral, sessionAt } from "./sessions.ts"
import type { Term } from "./terms.ts"
import { termOfOfficeAt } from "./titles.ts"

export type EventKind =
  | "working-session"
  | "conference"
  | "congress"
  | "session"
  | "ceremony"
  | "visit"
  | "talks"
  | "appointment"
  | "inspection"
  | "election"
  | "contact-with-voters"
  | "press-briefing"
  | "training"
  | "commemoration"
  | "other"

/** A meeting, ceremony, visit… as named at some terms. */
export interface EventName {
  readonly at: number
  readonly length: number
  readonly kind: EventKind
  /** Words under which later mentions are the same thing: "buổi làm việc" and "cuộc làm việc" share one. */
  readonly family: string
  /** What tells it apart from others of its family ("trung ương 7 khóa 12", "đại hội 13 đảng"), or null where only the context does. */
  readonly key: string | null
  /** Named by a verb ("đã làm việc với"), not by a noun. */
  readonly verb: boolean
  /** Only head words: a mention that points back ("hội nghị", "buổi lễ"). */
  readonly bare: boolean
}

interface Head {
  readonly kind: EventKind
  readonly family: string
  readonly verb?: true
}

const rows: readonly (readonly [string, EventKind, string])[] = [
  [
    "buổi làm việc; cuộc làm việc; buổi thăm và làm việc; buổi thăm, làm việc; chương trình làm việc; phiên làm việc",
    "working-session",
    "làm việc",
  ],
  [
    "hội nghị; hội nghị trực tuyến; hội nghị toàn quốc; hội nghị trực tuyến toàn quốc; hội nghị cán bộ; hội nghị cán bộ toàn quốc; hội nghị cán bộ chủ chốt",
    "conference",
    "hội nghị",
  ],
  ["hội thảo; hội thảo khoa học; hội thảo quốc tế; hội thảo khoa học quốc gia", "conference", "hội thảo"],
  ["tọa đàm; buổi tọa đàm; cuộc tọa đàm; tọa đàm khoa học", "conference", "tọa đàm"],
  ["cuộc họp; buổi họp; họp", "session", "phiên họp"],
  ["phiên tòa; phiên tòa sơ thẩm; phiên tòa phúc thẩm; phiên sơ thẩm; phiên phúc thẩm; phiên xét xử", "session", "phiên tòa"],
  ["phiên họp; phiên họp thường kỳ", "session", "phiên họp"],
  ["kỳ họp; kỳ họp bất thường; kỳ họp chuyên đề", "session", "kỳ họp"],
  [
    "phiên thảo luận; phiên chất vấn; phiên khai mạc; phiên bế mạc; phiên trù bị; phiên giải trình; phiên chất vấn và trả lời chất vấn",
    "session",
    "phiên",
  ],
  ["đại hội; đại hội đại biểu", "congress", "đại hội"],
  [
    "buổi lễ; lễ; lễ khai mạc; lễ bế mạc; lễ ký kết; lễ khai giảng; lễ phát động; lễ ra mắt; lễ tuyên dương; lễ đón nhận; lễ đón; lễ đón trọng thể; lễ đón chính thức; lễ đón cấp nhà nước; lễ tiễn trọng thể; lễ chuyển giao; lễ tiếp nhận; lễ động thổ; lễ xuất quân; lễ kết nạp; lễ trao tặng; lễ trao; lễ khởi công; lễ khánh thành; lễ tuyên thệ; lễ tốt nghiệp; lễ bàn giao; lễ chào cờ; lễ thượng cờ; lễ giỗ; lễ dâng hoa; lễ tổng kết; lễ trao giải; lễ dâng hương; lễ viếng; lễ tang; lễ truy điệu; lễ quốc tang; lễ ký; lễ tiễn; lễ khai trương",
    "ceremony",
    "lễ",
  ],
  ["lễ kỷ niệm; lễ mít tinh; lễ mít-tinh; mít tinh; mít tinh kỷ niệm; lễ mít tinh kỷ niệm; lễ tưởng niệm", "commemoration", "lễ"],
  [
    "lễ công bố; lễ công bố quyết định; lễ trao quyết định; lễ công bố và trao quyết định; lễ công bố, trao quyết định; lễ bổ nhiệm; hội nghị công bố quyết định; hội nghị công bố; hội nghị công bố và trao quyết định; hội nghị trao quyết định; buổi công bố quyết định; buổi trao quyết định; hội nghị triển khai quyết định",
    "appointment",
    "lễ",
  ],
  ["buổi gặp mặt; cuộc gặp mặt; buổi gặp gỡ; cuộc gặp gỡ; cuộc gặp; buổi gặp; gặp mặt; buổi họp mặt; họp mặt", "talks", "gặp"],
  ["buổi tiếp; cuộc tiếp; buổi tiếp xã giao", "talks", "tiếp"],
  [
    "hội đàm; cuộc hội đàm; buổi hội đàm; cuộc hội kiến; buổi hội kiến; cuộc điện đàm; điện đàm; cuộc trao đổi; cuộc đối thoại; buổi đối thoại; đối thoại",
    "talks",
    "hội đàm",
  ],
  [
    "chuyến thăm; chuyến thăm và làm việc; chuyến thăm, làm việc; chuyến công tác; chuyến thăm chính thức; chuyến thăm cấp nhà nước; chuyến thăm hữu nghị",
    "visit",
    "thăm",
  ],
  [
    "buổi tiếp xúc cử tri; cuộc tiếp xúc cử tri; hội nghị tiếp xúc cử tri; buổi tiếp xúc; cuộc tiếp xúc",
    "contact-with-voters",
    "tiếp xúc",
  ],
  ["họp báo; cuộc họp báo; buổi họp báo", "press-briefing", "họp báo"],
  ["lớp tập huấn; hội nghị tập huấn; lớp bồi dưỡng; khóa bồi dưỡng; khóa tập huấn; lớp học", "training", "lớp"],
  ["từ trần; qua đời", "other", "từ trần"],
  ["cuộc bầu cử; kỳ bầu cử; ngày bầu cử; bầu cử", "election", "bầu cử"],
  ["cuộc kiểm tra; đợt kiểm tra; buổi kiểm tra; chuyến kiểm tra", "inspection", "kiểm tra"],
  [
    "tiệc chiêu đãi; buổi chiêu đãi; tiệc trọng thể; buổi biểu diễn; chương trình biểu diễn; buổi tổng duyệt; chương trình tổng duyệt; tổng duyệt; chương trình giao lưu; đêm giao lưu; diễn đàn; liên hoan; triển lãm; cuộc thi; hội thi; ngày hội; festival; đại lễ; chương trình nghệ thuật; quốc tang; cuộc vận động",
    "other",
    "chương trình",
  ],
]
const verbRows: readonly (readonly [string, EventKind, string])[] = [
  [
    "làm việc với; làm việc cùng; thăm và làm việc; thăm và làm việc với; thăm, làm việc; thăm, làm việc với; có buổi làm việc với; có buổi làm việc; có cuộc làm việc với",
    "working-session",
    "làm việc",
  ],
  ["tiếp xúc cử tri", "contact-with-voters", "tiếp xúc"],
  [
    "hội đàm với; hội kiến với; hội kiến; điện đàm với; có cuộc gặp; có buổi tiếp; có cuộc hội đàm; có cuộc hội đàm với; có cuộc hội kiến; có cuộc hội kiến với; có buổi hội đàm; tiến hành hội đàm; tiến hành hội đàm với; tiến hành cuộc hội đàm; tiến hành hội kiến",
    "talks",
    "hội đàm",
  ],
  ["đã gặp mặt; gặp mặt thân mật; đã gặp mặt thân mật; thân mật gặp mặt", "talks", "gặp"],
  ["thăm chính thức; thăm hữu nghị chính thức; thăm cấp nhà nước; thăm hữu nghị", "visit", "thăm"],
  [
    "thăm, kiểm tra; thăm và kiểm tra; đến thăm, kiểm tra; thăm; tặng quà; thăm và tặng quà; thăm, tặng quà; thăm và động viên; thăm, động viên; thăm và chúc mừng; thăm và chúc tết; đến thăm và tặng quà; tới thăm và tặng quà; đến thăm, tặng quà; tới thăm, tặng quà; đến thăm, động viên; đến thăm và chúc mừng; đến thăm và chúc tết; tới thăm và chúc mừng; đến thăm; tới thăm; thăm, chúc tết; thăm, chúc mừng; đã đến thăm; đã thăm; đi thăm; thăm hỏi; đến kiểm tra; kiểm tra thực tế; khảo sát; đi kiểm tra; dâng hương; viếng",
    "visit",
    "thăm",
  ],
  [
    "tiếp; đã tiếp; tiếp đoàn; đã có buổi tiếp; tiếp xã giao; chào xã giao; tiếp và làm việc với; tiếp và làm việc",
    "talks",
    "tiếp",
  ],
  ["họp báo", "press-briefing", "họp báo"],
  ["đã họp; đã họp phiên; họp phiên; họp phiên toàn thể; họp phiên khai mạc; họp phiên bế mạc", "session", "phiên họp"],
  ["đã họp kỳ; họp kỳ", "session", "kỳ họp"],
]

const split = (source: string) => source.split(";").map((s) => s.trim())
const HEADS = new PhraseTable<Head>([
  ...verbRows.flatMap(([names, kind, family]) => split(names).map((name) => [name, { kind, family, verb: true }] as const)),
  ...rows.flatMap(([names, kind, family]) => split(names).map((name) => [name, { kind, family }] as const)),
])

/** Nouns only behind "tổ chức": "tổ chức công bố quyết định …". */
const ORGANIZED = new PhraseTable<Head>([
  ...["công bố", "trao quyết định", "công bố quyết định", "công bố và trao"].map(
    (n) => [n, { kind: "appointment", family: "lễ" }] as const,
  ),
  ...["gặp mặt", "đón", "tiếp"].map((n) => [n, { kind: "talks", family: "gặp" }] as const),
  ...["kỷ niệm", "tưởng niệm"].map((n) => [n, { kind: "commemoration", family: "lễ" }] as const),
])

/** Words with which an event's name may start: its head's, or the verb of a visit ("tới Việt Nam"). */
export const EVENT_WORDS: ReadonlySet<string> = new Set(["tới", "sang", ...HEADS.firstWords(), ...ORGANIZED.firstWords()])

const ORDINAL = /^(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|[IVX]+|\d{1,3})$/
const STOPS = new Set(["*", "•", ".", ",", ";", ":", "!", "?", "…", "(", ")", "“", "”", '"', "-", "–"])
const ENDS = new Set([
  "do",
  "tại",
  "có",
  "vào",
  "diễn",
  "được",
  "đã",
  "sẽ",
  "ngày",
  "sáng",
  "chiều",
  "tối",
  "là",
  "nhằm",
  "thì",
  "cũng",
  "này",
  "trên",
  "để",
  "cho",
  "từ",
  "ở",
  "đang",
  "như",
  "bao",
  "trong",
  "mà",
  "khi",
  "vừa",
  "nói",
  "ông",
  "bà",
  "đồng",
  "các",
  "theo",
  "phải",
  "cần",
  "thành",
  "dưới",
])

const GOES_ON =
  /^(trao quyết|sơ kết|tổng kết|chống |triển khai|góp ý|quán triệt|học tập|lấy ý|phổ biến|bàn giải|giới thiệu|đạo đức|phong cách|kết quả)/
const goesOn = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.capital === false && GOES_ON.test(`${terms[at]!.key} ${terms[at + 1]?.key ?? ""}`)

/** "châu Á - Thái Bình Dương", "Việt Nam - Lào": a dash at `at` inside the name of two places. */
const joinsPlaces = (terms: readonly Term[], at: number): boolean =>
  /^[-–]$/.test(terms[at]!.text) &&
  placeAt(terms, at + 1) !== null &&
  (terms[at - 1]!.text === "Á" || [1, 2].some((length) => placeAt(terms, at - length)?.length === length))

/** Words that begin the description of an event; any other lower-case word behind its head is the predicate ("hội thảo góp phần …"). */
const OPENERS = new Set(
  "tổng sơ truyền triển quán học nghiên công trao về với giữa của toàn cán kỷ giao trực lần thứ thường chuyên bất khoa quốc cấp góp lấy đánh bàn phổ tập gặp tiếp đại ký tưởng truy viếng khai bế ra tuyên đón sắp phát đối chất bầu kiểm thông biểu giới xúc hiệp báo cử nhân đảng thăm làm ban gia chung mặt ứng phòng thực đẩy nâng tháng năm quý đầu cuối hằng hàng thảo mừng vinh tặng xét trồng chào bàn hội văn chính hợp đầu liên thượng bộ cấp song dâng khánh khởi động kiện".split(
    " ",
  ),
)

/** Verbs of which most uses report nothing ("tiếp tục", "mời sang thăm", "khách đến tặng quà"). */
const BARE_VERBS: ReadonlySet<string> = new Set(["tiếp", "thăm", "tặng", "khảo"])

/** "Chủ tịch nước A tiếp Bộ trưởng B", "Tổng Bí thư A thăm công nhân": a name or an auxiliary before the verb, whom it meets behind it. */
const isReported = (terms: readonly Term[], at: number, end: number): boolean => {
  const before = terms[at - 1]
  const after = terms[end]
  if (!before || after?.kind !== "word" || terms[at]!.capital) return false
  if (!before.capital && !/^(đã|vừa)$/.test(before.key)) return false
  if (terms.slice(Math.max(0, at - 8), at).some((t) => /^(mời|nếu|khi|để|từng|muốn|hẹn|chuyến)$/.test(t.key))) return false
  return terms[at]!.key === "tiếp"
    ? after.capital || /^(đoàn|ngài|ông|bà|đồng|các|lãnh|đại)$/.test(after.key)
    : !/^(dò|khám|nom|quan|viếng|thú|hỏi|lại|theo|về|của)$/.test(after.key)
}

/** Cues that right behind a head are its predicate: "Hội nghị thông qua", "Đại hội dự kiến". */
const PREDICATES = ["Future", "Issue", "Present", "Appoint", "Discipline", "Negative", "Direct"]

/** "góp phần", "tiếp tục": two words of which the first alone would open a description. */
const isPredicate = (terms: readonly Term[], at: number): boolean =>
  /^(góp phần|tiếp tục|tiếp thu|đánh dấu|giới hạn|thông tin|thống nhất|báo trước)$/.test(
    `${terms[at]!.key} ${terms[at + 1]?.key ?? ""}`,
  )

/** True where somebody is told to do what the verb at `at` says: a verb of asking before it in the same clause. */
const isTask = (terms: readonly Term[], at: number): boolean => {
  if (/^(đã|vừa)$/.test(`${terms[at - 1]?.key}`)) return false
  for (let i = at - 2; i >= Math.max(0, at - 8); i--) {
    if (terms[i + 1]!.kind === "mark") return false
    if (/^(chỉ đạo|yêu cầu|đề nghị|giao cho|phân công|kêu gọi)$/.test(`${terms[i]!.key} ${terms[i + 1]!.key}`)) return true
  }
  return false
}

const closingQuote = (terms: readonly Term[], at: number): number => {
  for (let i = at + 1; i < Math.min(terms.length, at + 40); i++) if (/^["”]$/.test(terms[i]!.text)) return i
  return 0
}

/** What follows a head and belongs to the name: "tổng kết 10 năm thực hiện …", "lần thứ 7 Ban Chấp hành …". */
const describedTo = (terms: readonly Term[], at: number, organized: boolean, transitive = false): number => {
  // "tổ chức hội nghị thông báo nhanh kết quả …": what the meeting is for, not what it tells.
  const announces = organized && terms[at]?.key === "thông" && terms[at + 1]?.key === "báo"
  let i = announces && /^(nhanh|kết|nội)$/.test(terms[at + 2]?.key ?? "") ? at + 3 : at
  while (terms[i] && i - at < 30) {
    const term = terms[i]!
    // "Hội nghị khai mạc sáng nay": what it does; "lễ khai mạc", "chương trình nghệ thuật khai mạc Festival" are named so.
    const opens = terms[i + 1]?.key === "mạc" && /^(khai|bế)$/.test(term.key) && !terms[i + 2]?.capital
    if (opens && !/^(lễ|phiên|buổi|và|,)$/.test(terms[i - 1]!.key)) break
    // "Lễ công bố Quyết định số 809/QĐ-TTg …".
    const numbered = term.key === "số" && terms[i + 1]?.kind === "number"
    const opener = transitive || OPENERS.has(term.key)
    if (i === at && !numbered && term.kind === "word" && !term.capital && (!opener || isPredicate(terms, i))) break
    const named = term.key === "giao" && terms[i + 1]?.key === "ban"
    if (i === at && term.key !== "và" && term.key !== "," && !named && PREDICATES.some((tag) => term.tags.has(tag))) break
    const quoteEnd = /^["“]$/.test(term.text) ? closingQuote(terms, i) : 0
    if (quoteEnd) {
      i = quoteEnd + 1
      continue
    }
    if (STOPS.has(term.key) && !(term.key === "," && goesOn(terms, i + 1)) && !joinsPlaces(terms, i)) break
    // "đồng chí", "đồng thời" end it, "hội đồng" does not.
    const council =
      (term.key === "đồng" && terms[i - 1]!.key === "hội") ||
      (term.capital && i > at && (placeAt(terms, i) !== null || organizationAt(terms, i) !== null))
    const follows = term.key === "theo" && terms[i - 1]!.key === "làm"
    if (ENDS.has(term.key) && !(term.key === "các" && i > at) && !council && !follows) break
    if (
      term.tags.has("Chair") ||
      term.tags.has("Attend") ||
      term.tags.has("Speak") ||
      term.tags.has("Say") ||
      (term.tags.has("Recommend") && i > at)
    )
      break
    i++
  }
  return i
}

/** Ceremonies that are of something, whatever its first word: "lễ khánh thành tòa nhà", "lễ ra mắt cuốn sách". */
const OF_SOMETHING = /^(thành|công|mắt|thổ|bàn giao|giao|nhận|tặng|trương)$/

const actsBehind = (terms: readonly Term[], at: number): boolean => {
  const next = terms[at + termOfOfficeAt(terms, at)]
  return /^(đã|sẽ|vừa|cũng|tiến|thảo|biểu|thông|phê|nghe|xem|làm|bầu|tiếp)$/.test(next?.key ?? "")
}

/** The event named at a term; null where there is none. "Hội nghị" as part of a body's or document's name must be taken by those first. */
const UNITS = /^(một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín)$/

export const eventAt = (terms: readonly Term[], at: number): EventName | null => {
  const first = terms[at]
  if (first?.kind !== "word") return null
  if (first.key === "đại" && terms[at + 1]?.key === "hội") {
    const congress = congressAt(terms, at)
    // "đại hội đảng bộ các cấp": one in every place.
    if (terms.slice(at + 2, at + 8).some((t, i, next) => t.key === "các" && next[i + 1]?.key === "cấp")) return null
    if (congress)
      return { at, length: congress.length, kind: "congress", family: "đại hội", key: congress.key, verb: false, bare: false }
  }
  if (first.capital && first.key === "hội") {
    const session = sessionAt(terms, at)
    if (session)
      return { at, length: session.length, kind: "conference", family: "hội nghị", key: session.key, verb: false, bare: false }
  }
  if ((first.key === "tới" || first.key === "sang") && !first.capital && placeAt(terms, at + 1)?.level === "country") {
    // "dẫn đầu Đoàn đại biểu Chính phủ Lào tới Việt Nam": a visit.
    const before = terms.slice(Math.max(0, at - 14), at).map((t) => t.key)
    if (before.includes("đoàn") && (before.includes("dẫn") || before.includes("thăm")))
      return { at, length: 1, kind: "visit", family: "thăm", key: null, verb: true, bare: false }
  }
  const organized = terms[at - 1]?.tags.has("Organize") && terms[at - 1]!.key === "chức" ? ORGANIZED.longest(terms, at) : null
  const found = HEADS.longest(terms, at) ?? organized
  // "Đại lễ đường Nhân dân" is a hall.
  if (!found || terms[at + found.length]?.key === "đường") return null
  const { kind, family } = found.value
  const verb = found.value.verb ?? false
  // "tới thăm và chủ trì buổi làm việc": the meeting is the event.
  if (verb && family === "thăm" && terms[at + found.length]?.key === "và") {
    for (let i = at + found.length + 1; i < at + found.length + 5; i++) if (terms[i] && HEADS.longest(terms, i)) return null
  }
  if (verb && BARE_VERBS.has(first.key) && found.length <= 2 && !isReported(terms, at, at + found.length)) return null
  // "đã tiếp nhận", "đã tiếp tục" are other verbs.
  if (
    verb &&
    /tiếp$/.test(terms[at + found.length - 1]!.key) &&
    /^(nhận|tục|thu|cận|xúc|theo|nối|viện|tế|diễn|sức|đón)$/.test(terms[at + found.length]?.key ?? "")
  )
    return null
  // "yêu cầu các sở cần làm việc với …": what is to be, not what was.
  if (verb && terms.slice(Math.max(0, at - 2), at).some((t) => /^(cần|phải|nên|hãy)$/.test(t.key))) return null
  // "chỉ đạo chính quyền địa phương làm việc với nhà đền": a task.
  if (verb && isTask(terms, at)) return null
  const before = terms[at - 1]?.key ?? ""
  if (/^(các|những|nhiều|mọi|số|mỗi|dự)$/.test(before) && !(before === "dự")) return null
  // "theo chương trình làm việc của Quốc hội": its plan.
  if (first.key === "chương" && before === "theo") return null
  let end = at + found.length
  // "hội thảo tiếp theo": not the one that is reported.
  if (terms[end]?.key === "tiếp" && terms[end + 1]?.key === "theo") return null
  if (first.key === "họp" && found.length === 1 && !/^(đã|tổ|chức|sẽ|tiếp|tục|dự|trì)$/.test(before)) return null
  // "nghi lễ chào cờ", "không chỉ là diễn đàn".
  if ((first.key === "lễ" && before === "nghi") || (first.key === "diễn" && before === "là")) return null
  // "quy chế về tiếp xúc, đối thoại trực tiếp với nhân dân": what is done in general.
  if (first.key === "đối" && /^(,|và|về|xúc)$/.test(before)) return null
  // "tại các tổ chức và diễn đàn đa phương"
  if (first.key === "diễn" && /^(đa|quốc|khu)$/.test(terms[end]?.key ?? "")) return null
  // "đơn vị bầu cử số 1", "kết quả bầu cử": an election is one of someone, or "cuộc bầu cử".
  if (first.key === "bầu" && !/^(đại|đbqh|quốc|hội|hđnd|tổng|năm)$/.test(terms[end]?.key ?? "")) return null
  if (
    first.key === "lễ" &&
    found.length === 1 &&
    (!terms[end] || /^(phép|nghĩa|vật|lạt|phục|độ|nghi|hội)$/.test(terms[end]!.key))
  )
    return null
  // "Kỳ họp thứ 5 Quốc hội khóa XIV", "Phiên họp thứ 20 của UBTVQH".
  const nth = terms[end]?.key === "thứ" ? 1 : terms[end]?.key === "lần" && terms[end + 1]?.key === "thứ" ? 2 : 0
  // "Ủy ban Kiểm tra Trung ương đã họp kỳ 41".
  const plain = verb && family === "kỳ họp" && terms[end]?.kind === "number"
  if ((nth || plain) && ORDINAL.test(terms[end + nth]?.text ?? "")) {
    // "thứ mười bốn"
    const teen = terms[end + nth]!.key === "mười" && UNITS.test(terms[end + nth + 1]?.key ?? "") ? 1 : 0
    const which = teen ? String(10 + Number(numeral(terms[end + nth + 1]!.key))) : numeral(terms[end + nth]!.text)
    end += nth + 1 + teen
    const skip = terms[end]?.key === "của" || terms[end]?.key === "," ? 1 : 0
    const body = organizationAt(terms, end + skip)
    let owner = ""
    // "tại kỳ họp bất thường lần thứ 9, Quốc hội khóa XV đã bầu …": who acts there, not whose it is.
    const acts =
      /^(tại|trong|ở)$/.test(before) && terms[end]?.key === "," && body !== null && actsBehind(terms, end + 1 + body.length)
    if (body && !acts && (skip === 0 || terms[end]!.key === "của" || /^(Quốc hội|Hội đồng nhân dân|Ủy ban)/.test(body.core))) {
      owner = body.core.toLowerCase()
      end += skip + body.length
    }
    const comma = terms[end]?.key === "," ? 1 : 0
    const office = acts ? 0 : termOfOfficeAt(terms, end + comma)
    if (office) end += comma + office
    return { at, length: end - at, kind, family, key: `${family} ${which} ${owner}`.trim(), verb, bare: false }
  }
  if (verb) return { at, length: found.length, kind, family, key: null, verb, bare: false }
  // "hội nghị lần này" points back.
  const described =
    terms[end]?.key === "lần" && terms[end + 1]?.key === "này"
      ? end
      : describedTo(terms, end, before === "chức", family === "lễ" && OF_SOMETHING.test(terms[end - 1]!.key))
  const bare = described === end || (described - end === 1 && /^(nay|trên|cũng)$/.test(terms[end]!.key))
  // "Hội nghị Trung ương 7 (khóa XII)" is told apart by its number.
  const number = sessionAt(terms, end)
  if (number) return { at, length: end + number.length - at, kind, family, key: number.key, verb, bare: false }
  return { at, length: (bare ? end : described) - at, kind, family, key: null, verb, bare }
}
