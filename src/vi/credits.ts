import { honorificAt, personAt } from "./people.ts"
import { placeAt } from "./places.ts"
import type { Sentence } from "./segment.ts"
import type { Term } from "./terms.ts"

/** Terms of a credit: "Ảnh: Lê Văn Tám", "Tin, ảnh: VĂN YÊN", "(Ảnh: TTXVN)" name who made the picture, and nobody of the story. */
export const creditAt = (words: readonly Term[], at: number): number => {
  if (words[at]?.key !== ":" || !/^(ảnh|video|clip)$/.test(words[at - 1]?.key ?? "")) return 0
  let end = at + 1
  while (words[end]?.kind === "word" && words[end]!.capital && end - at < 5) end++
  if (/^[.(),;-]$/.test(words[end]?.key ?? ".")) return end - at
  // "Ảnh: Lê Văn Tám Thay mặt các đại biểu, …": the next sentence, run together.
  return end - at > 2 && BEGINS.test(`${words[end - 1]!.key} ${words[end]!.key}`) ? end - 1 - at : 0
}

const BEGINS =
  /^(thay mặt|phát biểu|tham dự|theo đó|tại hội|tại buổi|trong khi|sau khi|trước đó|cùng dự|đến dự|chiều ngày|sáng ngày) ?/

/** A sentence that is nothing but names, as at an article's end: "Lê Văn Tám", "Lê Tám - Thu Hoa", "Theo Lê Văn Tám (Báo X)". */
export const isByline = (sentence: Sentence, words: readonly Term[]): boolean => {
  if (
    sentence.block !== "body" ||
    words.length > 10 ||
    honorificAt(words, 0) ||
    !(
      personAt(words, words[0]?.key === "theo" ? 1 : 0) ||
      (words.length < 7 && words[0]?.key !== "theo" && placeAt(words, 0)?.said === false)
    )
  )
    return false
  const aside = words.findIndex((t) => t.key === "(")
  return words
    .slice(words[0]!.key === "theo" ? 1 : 0, aside < 0 ? words.length : aside)
    .every((t) => t.capital || (t.kind === "mark" && /^[-–—,/&.]$/.test(t.key)))
}
