import { isOblique, type Phrase, subjectBefore } from "./phrases.ts"
import type { Reading } from "./rule.ts"

/** The documents that a larger mention names inside, each as a phrase of its own. */
export const innerDocuments = (phrase: Phrase): readonly Phrase[] =>
  phrase.members
    .flatMap((m) => m.inner.filter((i) => i.type === "document"))
    .map(({ entity, span: { start, end } }) => ({
      ...phrase,
      start,
      end,
      members: [{ ...phrase.members[0]!, entity, start, end, tags: new Set() }],
    }))

/** Documents joined by "và" or "," after a verb: "thực hiện Chỉ thị số 05-CT/TW và Nghị quyết số 18-NQ/TW". */
export const coordinated = (row: readonly Phrase[], at: number): readonly Phrase[] => {
  const found = [row[at]!]
  for (let i = at + 1; i < row.length; i++) {
    const phrase = row[i]!
    if (phrase.tags.has("Document")) {
      // "ban hành Nghị quyết A và Luật B được Quốc hội thông qua": another clause.
      if (row[i + 1]?.key === "được" && row[i + 2]?.tags.has("Actor")) break
      found.push(phrase)
    } else if (phrase.tags.has("Gap") && nextListed(row, i) > 0) {
      i = nextListed(row, i)
    } else if (
      !phrase.tags.has("Comma") &&
      !phrase.tags.has("And") &&
      !phrase.tags.has("Semicolon") &&
      !/^(các|của|khóa|[ivx]+|hướng|dẫn)$/.test(phrase.key) &&
      !(phrase.tags.has("Organization") && isOblique(row, i))
    )
      break
  }
  return found
}

/** "Nghị quyết A quy định mức học phí; Nghị quyết B": the semicolon after the words at `at` behind which the list goes on, or -1. */
const nextListed = (row: readonly Phrase[], at: number): number => {
  const end = row.findIndex((p, i) => i > at && !p.tags.has("Gap"))
  return row[end]?.tags.has("Semicolon") && row[end + 1]?.tags.has("Document") ? end : -1
}

/** "Đoàn kiểm tra việc thực hiện …": a body whose name says what it does, right before what it looks at. */
export const isTeam = (row: readonly Phrase[], at: number): boolean =>
  /^(đoàn|tổ) (kiểm tra|giám sát|thanh tra|khảo sát)( |$)/.test(row[at]!.key) && row[at + 1]?.key === "việc"

/** The Party's Statutes in "thi hành Điều lệ Đảng" are the subject matter, not a decision that is carried out. */
export const isStatutes = (p: Phrase): boolean =>
  p.members.some((m) => m.mention?.type === "document" && m.mention.name.kind === "điều lệ")

/** The thing that implements or reviews: a document or an event whose description this is, else the clause's subject. */
export const doer = (reading: Reading, at: number): Phrase | null =>
  subjectBefore(reading.row, at, (p) => p.tags.has("Actor") || p.tags.has("Event"))

/** "Thực hiện Nghị quyết X, UBND tỉnh đã …": the body that follows a document as the subject; null where none does. */
export const afterwards = (reading: Reading, at: number): Phrase | null => {
  const { row } = reading
  for (let i = at; i < Math.min(row.length, at + 24); i++) {
    const phrase = row[i]!
    if (phrase.tags.has("Actor")) {
      if (isOblique(row, i)) continue
      return phrase.tags.has("Organization") ? phrase : null
    }
    if (!["Comma", "And", "Document", "Gap", "Date"].some((tag) => phrase.tags.has(tag)) && !/^[()/-]$/.test(phrase.key))
      return null
  }
  return null
}
