import { keysOf } from "../vi/terms.ts"
import type { Phrase } from "./phrases.ts"

/** "đề nghị Hội đồng Dân tộc, các Ủy ban của Quốc hội phối hợp …", "yêu cầu Bộ trưởng Bộ Y tế, Chủ tịch UBND các tỉnh …": where what is asked begins, behind others who are asked by no name. */
export const behindGroups = (row: readonly Phrase[], at: number): number => {
  if (!/^(,|và|cùng)$/.test(row[at]?.key ?? "")) return at
  return row[at + 1]?.key === "các" ? pastGroups(row, at + 2, GROUP_WORD) : behindOffices(row, at + 1, at)
}
/** Behind the words at `from` that name groups; `words` are those that may stand there. */
export const pastGroups = (row: readonly Phrase[], from: number, words: RegExp): number => {
  let end = from
  while (
    row[end] &&
    // "quan tâm": a verb, no "cơ quan".
    !(row[end]!.key === "quan" && row[end + 1]?.key === "tâm") &&
    (words.test(row[end]!.key) ||
      (words === OFFICE_WORD && isOffice(row[end])) ||
      (/^(của|thuộc)$/.test(row[end - 1]!.key) && row[end]!.tags.has("Organization")))
  )
    end++
  return end
}
/** Words of groups that have no name: "các bộ, ngành, địa phương", "chính quyền các cấp". */
export const GROUP_WORD =
  /^(,|và|các|bộ|ban|ngành|sở|ủy|cơ|quan|địa|phương|đơn|vị|cấp|chính|quyền|đoàn|thể|trung|ương|liên|có|của|hữu|tỉnh|thành|phố|xã|phường|huyện|quận)$/

/** "các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND các tỉnh …": behind those asked by their offices alone; `otherwise`, where no office stands at `at`. */
export const behindOffices = (row: readonly Phrase[], at: number, otherwise = at): number => {
  const starts = (i: number) => isOffice(row[i]) || LED.test(keysOf(row.slice(i, i + 3)))
  const from = row[at]?.key === "các" ? at + 1 : at
  if (!starts(from)) return otherwise
  let end = pastGroups(row, from, OFFICE_WORD)
  // "…; Chủ tịch UBND các huyện; lãnh đạo các đơn vị khẩn trương …"
  while (row[end]?.key === ";" && starts(end + 1)) end = pastGroups(row, end + 1, OFFICE_WORD)
  // "giám đốc các Ban | quản lý dự án", "các đại biểu | đã ứng cử ở đó": more is said of who is asked.
  return end < row.length && !/^(quản|đã|được|có)$/.test(row[end]!.key) ? end : otherwise
}
/** An office told without who holds it: "Bộ trưởng, Thủ trưởng". */
export const isOffice = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined && phrase.members.length > 0 && phrase.members.every((m) => m.mention?.type === "role")
const LED = /^(người đứng đầu|lãnh đạo các|thủ trưởng|giám đốc các)/
const OFFICE_WORD = new RegExp(
  `${GROUP_WORD.source}|^(người|đứng|đầu|lãnh|đạo|thủ|trưởng|giám|đốc|ngang|thuộc|trực|ubnd|hđnd|nhân|dân|thị|doanh|nghiệp|trên|bàn|mỗi)$`,
)

/** "đề nghị trong thời gian tới, Chính phủ …", "đề nghị, năm 2017, các bên …": past the words at `at` that say when, where those asked stand behind their comma. */
export const pastTime = (row: readonly Phrase[], at: number): number => {
  const from = row[at]?.tags.has("Comma") ? at + 1 : at
  if (!/^(trong|thời|sau|năm|từ|ngay|trước|tới)$/.test(row[from]?.key ?? "") && !row[from]?.tags.has("Date")) return at
  const comma = row.findIndex((p, i) => i > from && i < from + 7 && p.tags.has("Comma"))
  const next = comma < 0 || row.slice(from, comma).some((p) => p.tags.has("Actor")) ? undefined : row[comma + 1]
  return next && (next.tags.has("Actor") || /^(các|hai|từng|mỗi|toàn)$/.test(next.key)) ? comma + 1 : at
}
