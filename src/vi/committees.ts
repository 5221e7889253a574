import { groupName, ownerAt } from "./group-owner.ts"
import { SURNAMES } from "./lexicon/surnames.ts"
import { bare, type OrganizationName, type ReadBody } from "./organization-name.ts"
import { textOf } from "./organization-parts.ts"
import { placeAt } from "./places.ts"
import { keysOf, type Term } from "./terms.ts"

/** The words that names of committees begin with which run on as descriptions. */
export const COMMITTEES = [
  "Ban Chỉ đạo",
  "Ban chỉ đạo",
  "BCĐ",
  "Tiểu ban",
  "Hội đồng bầu cử",
  "Ban Tổ chức Đại hội",
  "Ủy ban Quốc gia",
  "Hội đồng Quốc gia",
] as const

/** True where the name of a committee that began at `at` ends before `end`; what it is for is described from `from` on. */
type Ends = (terms: readonly Term[], end: number, at: number, from: number) => boolean

const ACTS =
  /^(phối|triển|đề|tổ|trong|ban|yêu|chỉ|khảo|xúc|đang|nghe|thông|tiến|làm|báo|cho|quyết|tiếp|kiểm|thống|giao|mở|ra|cần|dự|sẽ|đã)$/

/** True where the words before `end` say whose a committee is: a place's name, "Trung ương", or a body's short name ("TAND"). */
const endsWhole = (terms: readonly Term[], at: number, end: number): boolean =>
  /^(trung ương|tây nguyên|tây bắc|nam bộ)$/.test(`${terms[end - 2]!.key} ${terms[end - 1]!.key}`) ||
  /^\p{Lu}{3,}$/u.test(terms[end - 1]!.text) ||
  [1, 2, 3].some((length) => {
    const place = end - length > at ? placeAt(terms, end - length) : null
    return place?.length === length && terms[end - length]!.capital
  })

/** A mark, an auxiliary, or a word that tells where, with whom or of whom. */
const isStop: Ends = (terms, end) =>
  /^([.;:!?()“”"…]|do|tại|đã|vừa|có|gồm|là|cùng|với|sẽ|vào|họp|thăm|được|bị|nghỉ)$/.test(terms[end]!.key) ||
  (terms[end]!.key === "từ" && /^(\d.*|ngày|tháng|năm)$/.test(terms[end + 1]?.key ?? ""))

/** An "và" that joins another: "phòng, chống AIDS và phòng, chống tệ nạn" is one task. */
const isOther: Ends = (terms, end) =>
  terms[end]!.key === "và" && !(terms[end + 1]?.key === "phòng" && terms[end + 2]?.key === ",")

/** A comma; not one inside a task: "phòng, chống tham nhũng, tiêu cực", "bổ sung, sửa đổi Điều lệ", "thể chế, pháp luật". */
const isComma: Ends = (terms, end, _, from) =>
  terms[end]!.key === "," &&
  !(end > from && terms[end - 1]!.key === "phòng") &&
  !/^(chống|tiêu|lãng|mại)$/.test(terms[end + 1]?.key ?? "") &&
  !/^(sung sửa đổi|đổi bổ sung|chế pháp luật)$/.test(keysOf([terms[end - 1]!, ...terms.slice(end + 1, end + 3)]))

const VERBS = ["Review", "Chair", "Issue", "Meet", "Recommend", "Say", "Speak"]

/** A verb of meetings, speech and papers; not "công tác Thông tin - tuyên truyền", a name. */
const isVerb: Ends = (terms, end, _, from) => {
  const [before, term] = [terms[end - 1]!, terms[end]!]
  const tags = VERBS.filter((tag) => term.tags.has(tag))
  if (!tags.length || end === from) return tags.length > 0
  return !term.capital && !(before.capital && tags.some((tag) => before.tags.has(tag)))
}

/** Words that stand in no committee's name. */
const NEVER_NAMED = /^(cũng|đều|vẫn|còn|luôn|theo|để|nhằm|trong|khi|cho|thì|mà|chưa|không|cần|phải|đang)$/
const DOES =
  /^(hoạt động|thành lập|đẩy mạnh|chỉ đạo|tập trung|triển khai|phối hợp|báo cáo|tham mưu|theo dõi|thống nhất|quyết định|tiếp tục|lập các|tổ chức)$/

/** What a committee does, or when: "Ban Chỉ đạo Tây Nguyên phối hợp", "… cấp tỉnh 6 tháng đầu năm". */
const isDeed: Ends = (terms, end, at, from) => {
  const [before, term, next] = [terms[end - 1]!, terms[end]!, terms[end + 1]]
  if (end === from) return false
  if (term.kind === "number") return next?.key === "tháng"
  if (term.capital || term.kind !== "word") return false
  if (NEVER_NAMED.test(term.key)) return true
  if (before.key !== "về" && DOES.test(`${term.key} ${next?.key}`)) return true
  if (!endsWhole(terms, at, end)) return false
  // "Ban Chỉ đạo Trung ương kỷ niệm …" is a name.
  return end - 2 === from && before.key === "ương" ? ACTS.test(term.key) : !/^(về|và)$/.test(term.key)
}

/** "Ban Chỉ đạo Nhà nước về Du lịch Trần Văn Bình": whose post it is. */
const isHolder: Ends = (terms, end, _, from) =>
  end > from &&
  SURNAMES.has(terms[end]!.text) &&
  terms[end + 1]?.capital === true &&
  terms[end + 2]?.capital === true &&
  !placeAt(terms, end)

/** Right behind the words of its kind: a word with which no description begins. */
const isUndescribed: Ends = (terms, end, _, from) =>
  end === from &&
  !/^(về|công|phòng|chống|đề|trung|tỉnh|thành|quốc|nhà|cải|\d+)/.test(terms[end]!.key) &&
  terms[end]!.kind !== "number" &&
  !terms[end]!.capital

const ENDS: readonly Ends[] = [isStop, isOther, isComma, isVerb, isDeed, isHolder, isUndescribed]

/** "Ban Chỉ đạo" "sơ kết 5 năm …", "thi cấp tỉnh": the terms of a verb that begins a committee's name, 0 where it says what the committee does. */
const taskAt = (terms: readonly Term[], at: number): number => {
  const keys = keysOf(terms.slice(at, at + 2))
  if (keys === "thi cấp") return 3
  return /^(sơ|tổng) kết$/.test(keys) && terms[at + 2]?.kind === "number" ? 2 : 0
}

/** "Ban Chỉ đạo phòng, chống tham nhũng cấp tỉnh": every one of the kind. */
const EVERY = /(cấp (tỉnh|huyện|xã)|các (cấp|tỉnh|địa phương))$/

/** "Phó trưởng ban Chỉ đạo": the board has its capital. "phòng chống" and "phòng, chống" are one task. */
const shown = (core: string): string => core.replace(/^b/, "B").replace("phòng chống", "phòng, chống")

/** Terms. */
const LONGEST = 24

/** The committee whose kind, `size` terms, stands at `at`: up to a verb, a mark or the body that owns it, as `bodyAt` reads it. */
export const committeeAt = (terms: readonly Term[], at: number, size: number, bodyAt: ReadBody): OrganizationName | null => {
  // "Phó trưởng ban Chỉ đạo Trung ương".
  if (!terms[at]!.capital && !(terms[at]!.key === "ban" && terms[at + 1]?.text === "Chỉ")) return null
  const head = at + size
  let end = head
  if (terms[end]?.key === "số" && terms[end + 1]?.kind === "number") end += 2
  else if (terms[end]?.kind === "number" && terms[end + 1]?.key === "của") end++
  const task = taskAt(terms, end)
  end += task
  const from = task === 2 ? head : end
  let parent: OrganizationName | null = null
  while (terms[end] && end - at < LONGEST) {
    if (terms[end]!.key === "của") {
      const owner = ownerAt(terms, end, bodyAt)
      parent = owner?.parent ?? null
      end = owner?.end ?? end
      break
    }
    if (ENDS.some((ends) => ends(terms, end, at, from))) break
    end++
  }
  // "Ban Chỉ đạo Trung ương về" "tổng kết Nghị quyết …".
  if (!parent && terms[end - 1]!.key === "về") end--
  if (end === head) return { ...bare({ at, length: size, core: textOf(terms, at, end), takes: "group" }), elliptic: true }
  const name = groupName(terms, at, end, parent, shown)
  return !task && EVERY.test(name.core) ? null : name
}
