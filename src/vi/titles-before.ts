import { organizationAt } from "./organizations.ts"
import { personAt } from "./people.ts"
import { keysOf, type Term } from "./terms.ts"
import type { Title, TitleChain } from "./titles.ts"
import { AIDE } from "./titles-behind.ts"

/**
 * The posts of the person named behind titles: "Phó Chủ nhiệm B kiêm trợ lý của Chủ tịch Quốc hội A", "Trợ lý Tổng Bí thư, Chủ tịch nước A".
 * A is not the aide, nor has the aide's other posts, but has those of whom the aide helps.
 */
export const ofHelped = (titles: readonly Title[]): readonly Title[] => {
  const aide = titles.findLastIndex((t) => AIDE.test(t.post))
  return aide < 0
    ? titles
    : titles.slice(aide).map((t, i) => (i === 0 ? { ...t, post: t.post.replace(/^(trợ lý|thư ký) (của )?/iu, "") } : t))
}

const PLURAL = new Set(["các", "hai", "ba", "bốn", "năm", "những", "nhiều", "nguyên", "đồng"])

export const isPlural = (word: Term | undefined): boolean =>
  word !== undefined && (PLURAL.has(word.key) || (word.kind === "number" && /^0?[2-9]$|^1\d$/.test(word.text)))

/**
 * "Thừa ủy quyền của Thủ tướng, Bộ trưởng A trình bày": a clause that opens with whose will is done ends at its comma,
 * so the first title is another's, unless the name has a comma of its own behind it.
 */
export const isForAnother = (words: readonly Term[], chain: TitleChain): boolean => {
  const [first, second] = chain.titles
  // "Chất vấn của các đại biểu Quốc hội, Phó Thủ tướng A cho biết".
  if (
    second &&
    words[second.at - 1]?.key === "," &&
    /^(đại biểu|thành viên)$/i.test(first!.post) &&
    (isPlural(words[first!.at - 1]) || words[first!.at - 1]?.key === "nữ")
  )
    return true
  if (!second || words[second.at - 1]?.key !== "," || !/^(của|mặt|theo|lời)$/.test(words[first!.at - 1]?.key ?? "")) return false
  let start = first!.at - 1
  while (start > 0 && first!.at - start < 10 && words[start - 1]!.kind !== "mark") start--
  if (!/^(thừa|được|thay|theo|thực|trước|với|nhận|chấp|đáp|trả)$/.test(words[start]!.key)) return false
  const name = personAt(words, chain.at + chain.length, { expected: true, given: true })
  return name !== null && !/^[,;:(–-]$/.test(words[name.at + name.length]?.key ?? "")
}

/** "được ủy quyền của Ban Bí thư và Trưởng Ban X, ông A": whose will is done goes on behind "và". */
export const isJoinedToAnother = (words: readonly Term[], at: number): boolean =>
  words[at - 1]?.key === "và" &&
  /(^| )(ủy quyền|chỉ đạo|phân công|đồng ý|nhất trí|đề nghị|giới thiệu) của ([^,;]+ )?và$/.test(
    keysOf(words.slice(Math.max(0, at - 10), at)),
  )

/** "Trong thời gian giữ chức vụ Giám đốc A, ông B …": the post that begins at `at` is B's. */
export const isHeldThen = (words: readonly Term[], at: number): boolean =>
  /(thời gian|khi|lúc)( còn| đang)? (giữ|đảm nhiệm)( chức| chức vụ| chức danh| cương vị)$/.test(
    keysOf(words.slice(Math.max(0, at - 6), at)),
  )

/** "Sau 3 năm làm Giám đốc A, ông B …": the post that begins at `at` was held, and by whom, the relation rules tell. */
export const isServed = (words: readonly Term[], at: number): boolean =>
  /(^| )(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều) (năm|khóa|nhiệm kỳ) (làm|là|giữ chức|giữ chức vụ)$/.test(
    keysOf(words.slice(Math.max(0, at - 6), at)),
  )

/** "Cục trưởng Cục Điều tra (Bộ Công an) Trần Văn Bình": past the brackets at `at` that hold a wider body and nothing else. */
export const pastWhole = (words: readonly Term[], at: number): number => {
  const whole = words[at]?.key === "(" ? organizationAt(words, at + 1) : null
  const close = whole ? at + 1 + whole.length : at
  return whole && words[close]?.key === ")" && personAt(words, close + 1)?.full ? close + 1 : at
}

/** The titles, the last of which has a body that is part of the one in the brackets at `at`. */
export const withWhole = (words: readonly Term[], at: number, titles: readonly Title[]): readonly Title[] => {
  const whole = organizationAt(words, at + 1)
  const last = titles.at(-1)
  if (!whole || !last?.body || last.body.parent || last.body.place) return titles
  return [...titles.slice(0, -1), { ...last, body: { ...last.body, parent: whole } }]
}
