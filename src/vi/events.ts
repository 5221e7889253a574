import type { EventKind, EventName } from "./event-name.ts"
import {
  DESCRIPTION_ENDS,
  DESCRIPTION_OPENERS,
  EVENT_NOUNS,
  EVENT_VERBS,
  type EventRow,
  ORGANIZED_NOUNS,
} from "./lexicon/events.ts"
import { organizationAt } from "./organizations.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import { congressAt, numeral, sessionAt } from "./sessions.ts"
import type { Term } from "./terms.ts"
import { termOfOfficeAt } from "./titles.ts"

interface Head {
  readonly kind: EventKind
  readonly family: string
  readonly verb: boolean
}

const entries = (rows: readonly EventRow[], verb: boolean): readonly (readonly [string, Head])[] =>
  rows.flatMap(([names, kind, family]) => names.split(";").map((name) => [name.trim(), { kind, family, verb }] as const))

const HEADS = new PhraseTable<Head>([...entries(EVENT_VERBS, true), ...entries(EVENT_NOUNS, false)])
const ORGANIZED = new PhraseTable<Head>(entries(ORGANIZED_NOUNS, false))

/** Words with which an event's name may start: its head's, or the verb of a visit ("tới Việt Nam"). */
export const EVENT_WORDS: ReadonlySet<string> = new Set(["tới", "sang", ...HEADS.firstWords(), ...ORGANIZED.firstWords()])

const ORDINAL = /^(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|[IVX]+|\d{1,3})$/
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
    const opener = transitive || DESCRIPTION_OPENERS.has(term.key)
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
    if (DESCRIPTION_ENDS.has(term.key) && !(term.key === "các" && i > at) && !council && !follows) break
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
  const { kind, family, verb } = found.value
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
