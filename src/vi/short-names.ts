import type { ReadSentence } from "./mention.ts"
import { placeAt } from "./places.ts"
import type { Term } from "./terms.ts"

const SHORT_NAME = /^(?![IVX]+$)\p{Lu}[\p{Lu}\d&.-]{1,11}$/u

const CAPITALS = /^\p{Lu}[\p{Lu}.&-]+$/u

/** The terms of a body's name in several short ones at `at`, its brackets included, or 0: "(UB T.Ư MTTQ VN)", not "(TP HCM)". */
const shortWordsAt = (words: readonly Term[], at: number): number => {
  if (words[at]!.key !== "(" || placeAt(words, at + 1)) return 0
  let end = at + 1
  while (words[end] && CAPITALS.test(words[end]!.text)) end++
  return end > at + 2 && words[end]?.key === ")" ? end + 1 - at : 0
}

/** Words of an aside that tells where someone stands in a photograph: "(bên trái)", "(thứ hai từ phải sang)". */
const POSITION =
  /^(ảnh|bên|trái|phải|giữa|bìa|ngoài|cùng|thứ|nhất|hai|ba|tư|năm|sáu|từ|qua|sang|hàng|đầu|đứng|ngồi|trên|dưới|người|áo|\d)$/

/** The terms of an aside about a photograph at `at`, its brackets included, or 0. */
const positionAt = (words: readonly Term[], at: number): number => {
  if (words[at]!.key !== "(") return 0
  let end = at + 1
  while (words[end] && POSITION.test(words[end]!.key)) end++
  return end > at + 1 && words[end]?.key === ")" ? end + 1 - at : 0
}

/** Takes short names in brackets, and who stands where, out of the terms, so that names and clauses run on behind them. */
export const withoutShortNames = (
  words: readonly Term[],
): { readonly terms: readonly Term[]; readonly shortNames: ReadSentence["shortNames"] } => {
  if (!words.some(({ key }) => key === "(")) return { terms: words, shortNames: [] }
  const kept: Term[] = []
  const shortNames: { name: string; after: number }[] = []
  for (let i = 0; i < words.length; i++) {
    const name = words[i + 1]
    // "ĐB Trần Văn Bình (TP.HCM)": where he is elected.
    const deputy = placeAt(words, i + 1) !== null && kept.slice(-6).some((t) => /^(đb|đbqh|biểu)$/.test(t.key))
    if (kept.length && words[i]!.key === "(" && name && words[i + 2]?.key === ")" && SHORT_NAME.test(name.text) && !deputy) {
      shortNames.push({ name: name.text, after: kept.length - 1 })
      i += 2
      continue
    }
    const aside = kept.length ? positionAt(words, i) || shortWordsAt(words, i) : 0
    if (aside) i += aside - 1
    else kept.push(words[i]!)
  }
  return { terms: kept, shortNames }
}
