import { type EventHead, isHeadAt } from "./event-heads.ts"
import { keysOf, type Term } from "./terms.ts"

/** True where the words of a head tell no event, by what stands beside them. */
type Guard = (terms: readonly Term[], head: EventHead) => boolean

const keyAt = (terms: readonly Term[], at: number): string => terms[at]?.key ?? ""

/** Verbs of which most uses report nothing ("tiếp tục", "mời sang thăm", "khách đến tặng quà"). */
const BARE_VERBS: ReadonlySet<string> = new Set(["tiếp", "thăm", "tặng", "khảo", "gặp"])

/** "Gặp Tổng thống Mỹ A, Thủ tướng B bày tỏ …": a clause that opens a sentence; whom it is about stands behind its comma. */
const opens: (terms: readonly Term[], at: number) => boolean = (terms, at) => {
  const comma = terms.findIndex((t, i) => i > at && i < at + 16 && t.key === ",")
  const who = terms[at]?.capital === true || /^(ông|bà|đồng|đoàn)$/.test(keyAt(terms, at))
  return who && comma > 0 && (terms[comma + 1]?.capital === true || /^(đồng|ông|bà)$/.test(keyAt(terms, comma + 1)))
}

/** "Chủ tịch nước A tiếp Bộ trưởng B", "Tổng Bí thư A thăm công nhân": a name or an auxiliary before the verb, whom it meets behind it. */
const isReported: Guard = (terms, { at, end }) => {
  const before = terms[at - 1]
  const after = terms[end]
  if (at === 0 && /^(tiếp|gặp|thăm)$/.test(terms[at]!.key)) return opens(terms, end)
  if (!before || after?.kind !== "word" || terms[at]!.capital) return false
  if (!before.capital && !/^(đã|vừa)$/.test(before.key)) return false
  if (terms.slice(Math.max(0, at - 8), at).some((t) => /^(mời|nếu|khi|để|từng|muốn|hẹn|chuyến)$/.test(t.key))) return false
  return /^(tiếp|gặp)$/.test(terms[at]!.key)
    ? after.capital || /^(đoàn|ngài|ông|bà|đồng|các|lãnh|đại)$/.test(after.key)
    : !/^(dò|khám|nom|quan|viếng|thú|hỏi|lại|theo|về|của)$/.test(after.key)
}

const isUnreported: Guard = (terms, head) =>
  (head.length <= 2 || (head.family === "thăm" && terms[head.at + 1]!.key === "hỏi")) &&
  BARE_VERBS.has(terms[head.at]!.key) &&
  !isReported(terms, head)

/** "tới thăm và chủ trì buổi làm việc": the meeting is the event. */
const leadsToMeeting: Guard = (terms, { family, end }) =>
  family === "thăm" && keyAt(terms, end) === "và" && [1, 2, 3, 4].some((further) => isHeadAt(terms, end + further))

/** "đã tiếp nhận", "đã tiếp tục" are other verbs. */
const isOtherVerb: Guard = (terms, { end }) =>
  /tiếp$/.test(terms[end - 1]!.key) && /^(nhận|tục|thu|cận|xúc|theo|nối|viện|tế|diễn|sức|đón)$/.test(keyAt(terms, end))

/** "yêu cầu các sở cần làm việc với …": what is to be, not what was. */
const isToBe: Guard = (terms, { at }) => terms.slice(Math.max(0, at - 2), at).some((t) => /^(cần|phải|nên|hãy)$/.test(t.key))

/** "chỉ đạo chính quyền địa phương làm việc với nhà đền": somebody is told to do it, by a verb of asking in the same clause. */
const isTask: Guard = (terms, { at }) => {
  if (/^(đã|vừa)$/.test(keyAt(terms, at - 1))) return false
  for (let i = at - 2; i >= Math.max(0, at - 8); i--) {
    if (terms[i + 1]!.kind === "mark") return false
    if (/^(chỉ đạo|yêu cầu|đề nghị|giao cho|phân công|kêu gọi)$/.test(`${terms[i]!.key} ${terms[i + 1]!.key}`)) return true
  }
  return false
}

/** "Ban Chấp hành Trung ương làm việc tại hội trường": part of its plenum; only the assembly's days are sittings of their own. */
const isOfPlenum: Guard = (terms, { at, end }) =>
  /^(trường|tổ)$/.test(keyAt(terms, end - 1)) && !/(^| )quốc hội( |$)/.test(keysOf(terms.slice(Math.max(0, at - 5), at)))

/** "Tại buổi lễ, đoàn đã dâng hoa …": part of the ceremony. */
const isOfCeremony: Guard = (terms, { at }) =>
  /^(dâng|đặt)$/.test(keyAt(terms, at)) && /(^| )(tại|trong) (buổi|lễ|cuộc|chương trình) /.test(keysOf(terms.slice(0, at)))

/** "Hiệp hội kiến nghị thành phố …": two other words. */
const isDemand: Guard = (terms, { end }) => keyAt(terms, end - 1) === "kiến" && keyAt(terms, end) === "nghị"

/** "lập các đoàn đi kiểm tra": groups without a name, told of in general. */
const isOfGroups: Guard = (terms, { at }) => keyAt(terms, at - 1) === "đoàn" && /^(các|những|nhiều)$/.test(keyAt(terms, at - 2))

/** "sau ba ngày làm việc khẩn trương": how long it took. */
const isDuration: Guard = (terms, { at }) =>
  /^(ngày|tuần|tháng|năm)$/.test(keyAt(terms, at - 1)) &&
  (terms[at - 2]?.kind === "number" || /^(một|hai|ba|bốn|năm|nhiều|nửa)$/.test(keyAt(terms, at - 2)))

const VERB_GUARDS: readonly Guard[] = [
  isDuration,
  isOfGroups,
  isDemand,
  isOfCeremony,
  leadsToMeeting,
  isUnreported,
  isOtherVerb,
  isToBe,
  isTask,
  isOfPlenum,
]

/** "Đại lễ đường Nhân dân" is a hall. */
const isHall: Guard = (terms, { end }) => keyAt(terms, end) === "đường"

/** "các hội nghị", "mỗi chuyến thăm": more than one. */
const isSeveral: Guard = (terms, { at }) => /^(các|những|nhiều|mọi|số|mỗi|trăm|nghìn|ngàn|triệu|lượt)$/.test(keyAt(terms, at - 1))

/** "hội thảo tiếp theo": not the one that is reported. */
const isNext: Guard = (terms, { end }) => keyAt(terms, end) === "tiếp" && keyAt(terms, end + 1) === "theo"

const GUARDS: readonly Guard[] = [isHall, isSeveral, isNext]

/** "Hội nghị lần thứ năm Ban Chấp hành Trung ương đã họp": what the named meeting itself does. */
const isOfMeeting = (terms: readonly Term[], at: number): boolean =>
  /(^|[,;:.] )(hội nghị|đại hội|phiên họp|kỳ họp) [^,;:.]+$/.test(keysOf(terms.slice(Math.max(0, at - 24), at)))

/** By a head's first word, what that word alone must not stand beside. */
const GUARDS_BY_WORD: ReadonlyMap<string, Guard> = new Map<string, Guard>([
  // "theo chương trình làm việc của Quốc hội", "chương trình làm việc của kỳ họp": what is planned.
  [
    "chương",
    (terms, { at, end }) =>
      keyAt(terms, at - 1) === "theo" ||
      (keyAt(terms, end - 1) === "việc" &&
        /^(của )?(kỳ họp|phiên họp|hội nghị|đại hội|quốc hội)/.test(keysOf(terms.slice(end, end + 3)))),
  ],
  [
    "họp",
    (terms, { at, length }) =>
      length === 1 && (!/^(đã|tổ|chức|sẽ|tiếp|tục|dự|trì)$/.test(keyAt(terms, at - 1)) || isOfMeeting(terms, at)),
  ],
  ["đã", (terms, { at, end }) => keyAt(terms, end - 1) === "họp" && isOfMeeting(terms, at)],
  // "nghi lễ chào cờ", "nhà tang lễ"; "lễ phép", "lễ vật".
  [
    "lễ",
    (terms, { at, length, end }) =>
      keyAt(terms, at - 1) === "nghi" ||
      (keyAt(terms, at - 1) === "tang" && keyAt(terms, at - 2) === "nhà") ||
      // "Quốc hội làm lễ chào cờ": how a meeting begins.
      (keyAt(terms, at - 1) === "làm" && keyAt(terms, end - 2) === "chào") ||
      // "nghỉ lễ 30/4": a holiday.
      (length === 1 && terms[end]?.kind === "number") ||
      (length === 1 && (!terms[end] || /^(phép|nghĩa|vật|lạt|phục|độ|nghi|hội)$/.test(terms[end].key))),
  ],
  // "không chỉ là diễn đàn", "tại các tổ chức và diễn đàn đa phương".
  ["diễn", (terms, { at, end }) => keyAt(terms, at - 1) === "là" || /^(đa|quốc|khu)$/.test(keyAt(terms, end))],
  // "quy chế về tiếp xúc, đối thoại trực tiếp với nhân dân": what is done in general.
  ["đối", (terms, { at }) => /^(,|và|về|xúc)$/.test(keyAt(terms, at - 1))],
  // "đơn vị bầu cử số 1", "kết quả bầu cử": an election is one of someone, or "cuộc bầu cử".
  ["bầu", (terms, { end }) => !/^(đại|đbqh|quốc|hội|hđnd|tổng|năm)$/.test(keyAt(terms, end))],
])

/** True where a head tells no event: something told of in general, asked for, or another word. */
export const tellsNoEvent = (terms: readonly Term[], head: EventHead): boolean =>
  GUARDS.some((guard) => guard(terms, head)) ||
  (head.verb && VERB_GUARDS.some((guard) => guard(terms, head))) ||
  (GUARDS_BY_WORD.get(terms[head.at]!.key)?.(terms, head) ?? false)
