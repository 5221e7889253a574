import type { Item } from "../link/linked.ts"
import type { Reading } from "./rule.ts"

const PRESENT_FOR = new Set([
  "đại",
  "diện",
  "các",
  "đồng",
  "chí",
  "trong",
  "thường",
  "trực",
  "tập",
  "thể",
  "lãnh",
  "đạo",
  "cùng",
  "ông",
  "bà",
  "nguyên",
  "thành",
  "viên",
])
const BELONGS = new Set(["của", "thuộc", "tại", "ở", "do", "tỉnh", "khối", "trực"])

/** "các thành viên Tổ Giúp việc", "các Ủy viên Bộ Chính trị": the bodies whose members come, where no names follow. */
const bodiesOf = (item: Item, next: Item | undefined): readonly Item[] =>
  next?.tags.has("Colon") || next?.tags.has("Person") || next?.key === "gồm"
    ? []
    : item.roles
        .filter((role) => role.status === "current" && /^(ủy viên|thành viên)/i.test(role.title))
        .map((role) => ({ ...item, entity: role.body, office: null, roles: [], posts: [] }))

interface Listing {
  /** Tags of the words that end it. */
  readonly stops?: readonly string[]
  /** Those named by what they are members of stand for that. */
  readonly members?: boolean
}

/**
 * Who a list names from a position of the row: people, and bodies that are named as present themselves ("đại diện Bộ Y tế"), not
 * those that tell whose people come ("các đơn vị thuộc Bộ Y tế, Bộ Tài chính").
 */
export const listAfter = (reading: Reading, from: number, { stops = [], members = false }: Listing = {}): readonly Item[] => {
  const start = reading.row[from]?.start
  if (start === undefined) return []
  const items = reading.sentence.items
  const found: Item[] = []
  let owned = false
  let strange = 0
  const first = items.findIndex((item) => item.start >= start)
  for (let i = first; i >= 0 && i < items.length; i++) {
    const item = items[i]!
    const before = i === first ? undefined : items[i - 1]
    if (item.tags.has("Semicolon")) owned = false
    if (item.tags.has("Actor")) {
      if (item.tags.has("Pronoun")) break
      strange = 0
      if (item.tags.has("Person")) {
        if (BELONGS.has(before?.key ?? "")) continue
        owned = false
        if (item.mention?.type === "person" || item.entity) found.push(item)
      } else {
        if (BELONGS.has(before?.key ?? "") || before?.key === "với") owned = true
        else if (PRESENT_FOR.has(before?.key ?? "") && !before?.tags.has("Comma")) owned = false
        const next = items[i + 1]
        // "Hội Nông dân 14 tỉnh": as many bodies.
        const others = /^\d/.test(next?.text ?? "") && /^(tỉnh|huyện|xã|quận|phường|địa|thành)$/.test(items[i + 2]?.key ?? "")
        if (!owned && item.entity && !others) found.push(item)
      }
      continue
    }
    if (members && item.tags.has("Plural")) {
      strange = 0
      found.push(...bodiesOf(item, items[i + 1]))
      continue
    }
    if (BELONGS.has(item.key) && items[i + 1] && !items[i + 1]!.tags.has("Person")) owned = true
    if (found.length && stops.some((tag) => item.tags.has(tag))) break
    if (item.tags.has("Speak") || item.tags.has("Say") || item.tags.has("Chair") || item.tags.has("Event") || item.key === ".")
      break
    if (!item.mention && item.tags.size === 0 && !PRESENT_FOR.has(item.key)) {
      strange++
      // Words enough for a clause: the list is over.
      if (strange > (found.length ? 14 : 8)) break
    }
  }
  return found
}
