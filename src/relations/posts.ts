import type { Item } from "../link/linked.ts"
import type { PositionStatus } from "../ontology/relations.ts"
import type { Phrase } from "./phrases.ts"
import type { Fact } from "./rule.ts"

export const post = (
  rule: string,
  person: string,
  role: { readonly title: string; readonly body: string },
  status: PositionStatus,
  span: { readonly start: number; readonly end: number },
): Fact => ({
  type: "HOLDS_POSITION",
  from: person,
  to: role.body,
  rule,
  start: span.start,
  end: span.end,
  properties: { title: role.title, status },
})

export const people = (phrase: Phrase): readonly Item[] => phrase.members.filter((m) => m.tags.has("Person") && m.entity)

/** Roles that follow a verb of holding or appointing, up to the next such verb of another person. */
export const rolesAfter = (
  row: readonly Phrase[],
  at: number,
): readonly { readonly phrase: Phrase; readonly item: Item; readonly index: number }[] => {
  const found: { phrase: Phrase; item: Item; index: number }[] = []
  for (let i = at; i < row.length; i++) {
    const phrase = row[i]!
    if (phrase.tags.has("Semicolon") && found.length === 0) break
    const roles = phrase.members.filter((m) => m.mention?.type === "role")
    if (roles.length && roles.length === phrase.members.length) {
      // "Quyết định của Thủ tướng": whose decision it is, not the post given.
      if (/^(của|do|được)$/.test(row[i - 1]?.key ?? "")) {
        // "thư ký giúp việc của bộ trưởng; Vụ trưởng Vụ X": the list goes on behind whom one works for.
        if (!found.length || roles.length === 1) break
        found.push(...roles.slice(1).map((item) => ({ phrase, item, index: i })))
        continue
      }
      // "giúp việc Phó Thủ tướng": whom one works for.
      if (row[i - 1]?.key === "việc") continue
      found.push(...roles.map((item) => ({ phrase, item, index: i })))
      continue
    }
    // "Thủ tướng A bổ nhiệm ông B giữ chức …": what follows B is B's.
    if (phrase.tags.has("Person")) {
      // "bầu ông A làm Bí thư Tỉnh ủy, ông B làm …": the list goes on with another person.
      const named = phrase.members.findIndex((m) => m.mention?.type !== "role")
      if (!found.length) found.push(...phrase.members.slice(0, named).map((item) => ({ phrase, item, index: i })))
      break
    }
    // "Ủy viên Ban Bí thư khóa XIII (từ 8/2024) và đại biểu Quốc hội": when it was held is aside.
    const close = found.length && phrase.tags.has("Open") ? timeEnd(row, i) : 0
    if (close) {
      i = close
      continue
    }
    if (found.length && !phrase.tags.has("Comma") && !phrase.tags.has("And") && !phrase.tags.has("Semicolon")) break
    if (i - at > 8 && !found.length) break
  }
  return found
}

/** The closing bracket of the one at `at` that holds a time and nothing else, or 0: "(từ 8/2024)", "(giai đoạn 2004-2010)". */
const timeEnd = (row: readonly Phrase[], at: number): number => {
  const close = row.findIndex((p) => p.index > at && p.tags.has("Close"))
  const inside = close > 0 && close - at < 9 ? row.slice(at + 1, close) : []
  const isTime = inside.every((p) => p.tags.has("Date") || /^(từ|đến|nay|tháng|năm|giai|đoạn|[-–]|[\d/.–-]+)$/.test(p.key))
  return isTime && inside.some((p) => /\d/.test(p.key)) ? close : 0
}
