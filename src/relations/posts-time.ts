import type { PositionStatus } from "../ontology/relations.ts"
import { keysOf } from "../vi/terms.ts"
import type { Phrase } from "./phrases.ts"
import type { Reading } from "./rule.ts"

/** "3 năm làm", "hai khóa làm", "nhiều năm giữ chức": a verb of holding at `at`, behind the time for which it was. */
export const isForYears = (row: readonly Phrase[], at: number): boolean => {
  const unit = row[at - 1]?.key ?? ""
  if (!/^(năm|khóa|kỳ)$/.test(unit) || !/^(làm|là|giữ)$/.test(row[at]?.key ?? "")) return false
  return /^(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều)$/.test(row[at - (unit === "kỳ" ? 3 : 2)]?.key ?? "")
}

/** "trong thời gian giữ cương vị", "khi làm", "lúc là": the post was held when something happened. */
export const isWhile = (words: readonly Phrase[]): boolean =>
  /(thời gian|(?<!(trước|sau|từ|ngay|mới) )(khi|lúc|hồi)) (giữ|là|làm|đảm nhiệm|đương)( |$)/.test(keysOf(words))

/** The status that the words of an act or a state give a post; null where they give none. */
export const statusOf = (words: readonly Phrase[]): PositionStatus | null => {
  const keys = keysOf(words)
  if (words.some((w) => w.tags.has("Leave")) || /(thôi|miễn nhiệm|bãi nhiệm|cách chức|rời)/.test(keys)) return "former"
  if (/(từng|trước đó|trước khi|đã kinh qua|trải qua|lần lượt|nguyên là|khi còn|lúc còn|khi đó|lúc đó|bấy giờ)/.test(keys))
    return "former"
  if (isWhile(words)) return "former"
  if (/giới thiệu|đề cử|ứng cử/.test(keys) && !words.some((w) => w.key === "bầu")) return "proposed"
  // "hiện giữ chức", "đang đảm nhiệm", "tiếp tục kiêm nhiệm".
  if (/(^| )(hiện|đang|tiếp tục (kiêm|giữ|đảm|làm|là))( |$)/.test(keys) && !words.some((w) => w.tags.has("Appoint")))
    return "current"
  if (words.some((w) => w.tags.has("Appoint")) || /(được bầu|bầu|trúng cử|đắc cử|trở thành|tái cử|bổ nhiệm|nhậm chức)/.test(keys))
    return "new"
  if (words.some((w) => w.key === "giữ" || w.key === "chức" || w.key === "đảm" || w.key === "nhận")) return "new"
  if (words.some((w) => w.key === "là" || w.key === "kiêm" || w.key === "hiện" || w.key === "làm")) return "current"
  return null
}

/** Words of a life told in order, or of what came before the article's day. */
const BEFORE_NOW = /(^| )(sau đó|trước khi|trước đó|rồi|đầu năm|cuối năm|giữa năm|từ năm|sau \d+ năm|tháng sau)( |$)/

/** "nhiệm kỳ 2015 - 2020" in an article of 2017: the year at `at` begins a term that is not over. */
const isTermStart = (row: readonly Phrase[], at: number, year: number): boolean =>
  /^(kỳ|đoạn)$/.test(row[at - 1]?.key ?? "") && /^[-–]$/.test(row[at + 1]?.key ?? "") && Number(row[at + 2]?.key) > year

/** True where the sentence tells of an earlier year, and not of someone's birth or of today. */
export const isDated = ({ row, linked }: Reading): boolean =>
  row.some(
    (p, i) =>
      // "nhiệm kỳ 2015 - 2020" begins before, and may go on.
      (/(^|\D)(19|20)\d{2}$/.test(p.key) && Number(p.key.slice(-4)) < linked.year && !isTermStart(row, i, linked.year)) ||
      // "nhiệm kỳ 2012-2017", as it ends.
      (/^(19|20)\d{2}[-–](19|20)\d{2}$/.test(p.key) && Number(p.key.slice(-4)) <= linked.year),
  ) && !row.some((p) => /^(sinh|hiện|nay)$/.test(p.key))

/** "bắt đầu sự nghiệp ở Cục X rồi làm Cục phó": posts held one after another, of which the last may be held still. */
export const isCareer = ({ row }: Reading): boolean => /(bắt đầu sự nghiệp|rồi (làm|là|giữ|trở thành|về|qua))/.test(keysOf(row))

/** True where the sentence is about an earlier year, or tells a life: who got a post there got it before. */
export const isEarlier = (reading: Reading): boolean => isDated(reading) || BEFORE_NOW.test(keysOf(reading.row))

/** "Khi đó ông A là …", "Trước đó, ông A làm …", "ông A làm … trong hơn 3 năm": told of a time that is over. */
export const isThen = (row: readonly Phrase[]): boolean => {
  const keys = keysOf(row)
  if (/(đến nay|hiện nay|hiện là)/.test(keys)) return false
  return (
    /(^| )trong (hơn |gần |suốt )?(\d+|hai|ba|bốn|năm) năm( tiếp theo| liền|$| \.)/.test(keys) ||
    /^(khi đó|lúc đó|lúc bấy giờ|bấy giờ|hồi đó|thời điểm đó|thời điểm này|trước đó|sau đó)( |$)/.test(keys)
  )
}
