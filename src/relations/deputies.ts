import type { Item } from "../link/linked.ts"
import { isObliqueBefore, type Phrase } from "./phrases.ts"
import { phraseOf, type Reading } from "./rule.ts"

const ELECTED = /^(Quốc hội|Hội đồng nhân dân .+|Đoàn đại biểu Quốc hội .+)$/

/**
 * "54/54 đại biểu đã bầu ông A …": the assembly whose deputies are the subject of the verb at `at`, which another sentence names
 * (the nearest before, else the first after); its place is that of the deputies. Null where no deputies vote there.
 */
export const assemblyBefore = (reading: Reading, at: number): Phrase | null => {
  const { row } = reading
  for (let i = at - 1; i > 0 && at - i < 12; i--) {
    const word = row[i]!
    if (word.tags.has("Actor") || word.tags.has("Semicolon") || word.tags.has("Colon")) return null
    if (word.key !== "biểu" || row[i - 1]!.key !== "đại") continue
    if (isObliqueBefore(row[i - 2]?.key)) return null
    const item = assemblyOf(reading)
    return item && phraseOf({ ...item, start: row[i - 1]!.start, end: word.end })
  }
  return null
}

const assemblyOf = ({ linked, sentence }: Reading): Item | null => {
  const isAssembly = (item: Item): boolean =>
    item.mention?.type === "organization" && item.entity !== null && ELECTED.test(linked.registry.get(item.entity)?.name ?? "")
  for (let i = sentence.index; i >= 0; i--) {
    const before = linked.sentences[i]!.items.findLast(isAssembly)
    if (before) return before
  }
  for (const { items } of linked.sentences.slice(sentence.index + 1)) {
    const after = items.find(isAssembly)
    if (after) return after
  }
  return null
}
