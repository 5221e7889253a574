import { keysOf } from "../vi/terms.ts"
import type { Phrase } from "./phrases.ts"

/** "đề nghị Hội đồng Dân tộc, các Ủy ban của Quốc hội phối hợp …", "yêu cầu Bộ trưởng Bộ Y tế, Chủ tịch UBND các tỉnh …": where what is asked begins, behind others who are asked by no name. */
export const behindGroups = (row: readonly Phrase[], at: number): number => {
  if (!/^(,|và|cùng)$/.test(row[at]?.key ?? "")) return at
  return row[at + 1]?.key === "các" ? pastGroups(row, at + 2) : behindOffices(row, at + 1, at)
}

/** Words of groups that have no name: "các bộ, ngành, địa phương", "chính quyền các cấp có liên quan". */
const GROUPS: ReadonlySet<string> = new Set(
  ", | và | các | bộ | ban | ngành | sở | cấp | cấp ủy | ủy ban | cơ quan | địa phương | đơn vị | chính quyền | đoàn thể | trung ương | liên quan | có liên quan | hữu quan | của | thuộc | tỉnh | thành phố | xã | phường | huyện | quận".split(
    " | ",
  ),
)

/** The same, and words of those who lead them. */
const LEADERS: ReadonlySet<string> = new Set([
  ...GROUPS,
  ..."người đứng đầu | lãnh đạo các | thủ trưởng | giám đốc các | ngang bộ | trực thuộc | ubnd | hđnd | ủy ban nhân dân | thị xã | thị trấn | doanh nghiệp | trên địa bàn | mỗi".split(
    " | ",
  ),
])

/** "ban hành", "thành lập", "cấp phép", "bộ môn": what begins like a group and is a word of its own. */
const OTHER_WORDS =
  /^(ban hành|ban bố|cấp (phép|phát|bách|kinh|vốn|cho|bổ)|bộ (phận|môn|máy)|xã hội|các (biện|giải|nhiệm)|sở hữu)$/

/** Behind the words at `from` that name groups, and, where `leaders` stand there too, behind those. */
const pastGroups = (row: readonly Phrase[], from: number, leaders = false): number => {
  const words = leaders ? LEADERS : GROUPS
  let end = from
  for (;;) {
    const taken = [3, 2, 1].find((n) => words.has(keysOf(row.slice(end, end + n))) && row[end + n - 1])
    const single = taken === 1 && OTHER_WORDS.test(keysOf(row.slice(end, end + 2)))
    if (taken && !single) end += taken
    else if (leaders && isOffice(row[end])) end++
    else if (end > from && /^(của|thuộc)$/.test(row[end - 1]!.key) && row[end]?.tags.has("Organization")) end++
    else return end
  }
}

/** "chính quyền quận phải …", "các địa phương cần …": where "phải" stands behind groups at `at`; null where it does not. */
export const obligedAt = (row: readonly Phrase[], at: number): number | null => {
  const end = pastGroups(row, at)
  return end > at && /^(cần|phải|nên)$/.test(row[end]?.key ?? "") ? end : null
}

/** "các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND các tỉnh …": behind those asked by their offices alone; `otherwise`, where no office stands at `at`. */
export const behindOffices = (row: readonly Phrase[], at: number, otherwise = at): number => {
  const starts = (i: number) => isOffice(row[i]) || LED.test(keysOf(row.slice(i, i + 3)))
  const from = row[at]?.key === "các" ? at + 1 : at
  if (!starts(from)) return otherwise
  let end = pastGroups(row, from, true)
  // "…; Chủ tịch UBND các huyện; lãnh đạo các đơn vị khẩn trương …"
  while (row[end]?.key === ";" && starts(end + 1)) end = pastGroups(row, end + 1, true)
  // "giám đốc các Ban | quản lý dự án", "các đại biểu | đã ứng cử ở đó": more is said of who is asked.
  return end < row.length && !/^(quản|đã|được)$/.test(row[end]!.key) ? end : otherwise
}

/** An office told without who holds it: "Bộ trưởng, Thủ trưởng". */
export const isOffice = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined && phrase.members.length > 0 && phrase.members.every((m) => m.mention?.type === "role")
const LED = /^(người đứng đầu|lãnh đạo các|thủ trưởng|giám đốc các)/

/** "đề nghị trong thời gian tới, Chính phủ …", "đề nghị, năm 2017, các bên …": past the words at `at` that say when, where those asked stand behind their comma. */
export const pastTime = (row: readonly Phrase[], at: number): number => {
  const from = row[at]?.tags.has("Comma") ? at + 1 : at
  if (!/^(trong|thời|sau|năm|từ|ngay|trước|tới)$/.test(row[from]?.key ?? "") && !row[from]?.tags.has("Date")) return at
  const comma = row.findIndex((p, i) => i > from && i < from + 7 && p.tags.has("Comma"))
  const next = comma < 0 || row.slice(from, comma).some((p) => p.tags.has("Actor")) ? undefined : row[comma + 1]
  return next && (next.tags.has("Actor") || /^(các|hai|từng|mỗi|toàn)$/.test(next.key)) ? comma + 1 : at
}
