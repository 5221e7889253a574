import type { ReadSentence } from "../vi/mention.ts"

/** "(TTXVN) - Sáng nay, Tỉnh ủy A tổ chức hội nghị nhằm đánh giá, ...": a sentence above the text that is cut off. */
export const isTeaser = (text: string, { block, index, start, end }: ReadSentence): boolean =>
  block !== "title" && index <= 2 && /(\.\.|…)\s*$/.test(text.slice(Math.max(start, end - 4), end + 4).split("\n")[0]!)

/** "gặp Tổng Bí thư, ...", "thăm Học viện Ngân ...": what ends at `end` is cut off there; not "các quận Ba Đình, Đống Đa...". */
export const isCutOff = (text: string, end: number): boolean => /^,?\s(\.\.\.|…)/.test(text.slice(end, end + 6))
