import { spellingKey } from "../../src/vi/normal.ts"

/** Abbreviations that the press uses for the words after them; the scorer takes both for one name. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ["tp\\.?\\s*hcm|thành phố hcm", "thành phố hồ chí minh"],
  ["tp\\.\\s*|tp\\s+", "thành phố "],
  ["tx\\.\\s*|tx\\s+", "thị xã "],
  ["tt\\.\\s*|tt\\s+", "thị trấn "],
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["mttq", "mặt trận tổ quốc"],
  ["đbqh", "đại biểu quốc hội"],
  ["bch", "ban chấp hành"],
  ["btv", "ban thường vụ"],
  ["qđnd", "quân đội nhân dân"],
  ["cand", "công an nhân dân"],
  ["t\\.\\s*ư|tư|tw", "trung ương"],
  ["ub", "ủy ban"],
  ["tand", "tòa án nhân dân"],
  ["vksnd", "viện kiểm sát nhân dân"],
]

const PATTERNS = ABBREVIATIONS.map(([short, long]) => {
  const last = long.endsWith(" ") ? "" : "(?![\\p{L}\\p{N}\\p{M}])"
  return [new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${short})${last}`, "gu"), long] as const
})

/**
 * The form in which a predicted name and a gold name are compared: spelling variants, abbreviations and punctuation folded.
 * Only for scoring: it takes "tư" (four, fourth) for TƯ, which costs nothing where both sides are folded alike.
 */
export const foldName = (name: string): string => {
  let folded = spellingKey(name.replace(/[“”"'‘’«»]/g, " "))
  for (const [short, long] of PATTERNS) folded = folded.replace(short, long)
  return folded
    .replace(/[().,;:–—/-]/g, " ")
    .replace(/(?<![\p{L}\p{M}])(?:lần )?thứ\s+/gu, "lần thứ ")
    .replace(/\s+/g, " ")
    .trim()
}

/** A document number without the noise of typing it: "15 - NQ/TW" and "15-NQ/TW" are equal. */
export const foldNumber = (number: string): string => foldName(number).replaceAll(" ", "")

/** How alike two texts are by their words: twice the shared words over the words of both, from 0 to 1. */
export const sharedWords = (a: string, b: string): number => {
  const [left, right] = [a, b].map((text) => new Set(foldName(text).split(" ").filter(Boolean))) as [Set<string>, Set<string>]
  const shared = [...left].filter((word) => right.has(word)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}
