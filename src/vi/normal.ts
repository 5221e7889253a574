import { bounded } from "./bounded.ts"

/** Vietnamese spellings that mean the same, folded for comparison. Text itself is never rewritten. */

const TONE_PLACEMENT: ReadonlyMap<string, string> = new Map([
  ["oà", "òa"],
  ["oá", "óa"],
  ["oả", "ỏa"],
  ["oã", "õa"],
  ["oạ", "ọa"],
  ["oè", "òe"],
  ["oé", "óe"],
  ["oẻ", "ỏe"],
  ["oẽ", "õe"],
  ["oẹ", "ọe"],
  ["uỳ", "ùy"],
  ["uý", "úy"],
  ["uỷ", "ủy"],
  ["uỹ", "ũy"],
  ["uỵ", "ụy"],
])

// Only open syllables take either placement: hoà = hòa, but toàn and quý have one spelling.
const OPEN_SYLLABLE = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu

/** "kì họp", "kỉ luật", "kí kết", "nghệ sỹ": syllables that newspapers write with either letter. */
const LONG_I: Readonly<Record<string, string>> = { kì: "kỳ", kí: "ký", kỉ: "kỷ", kĩ: "kỹ", mĩ: "mỹ", lí: "lý", sỹ: "sĩ" }
const SHORT_I = /(?<![\p{L}\p{M}])(k[ìíỉĩ]|mĩ|lí|sỹ)(?![\p{L}\p{M}])/gu

const PLACEMENTS: readonly (readonly [string, string])[] = [...TONE_PLACEMENT]

/** The source of a regular expression, such that it takes either tone placement: "Ủy" and "Uỷ", whatever the case. */
export const eitherPlacement = (source: string): string =>
  PLACEMENTS.reduce(
    (out, [one, other]) => out.replace(new RegExp(other, "giu"), (s) => `(?:${s}|${one})`),
    source.normalize("NFC"),
  )

/** Invisible characters that pages leave between and inside words; `\s` does not know them. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g

/** The end of a quotation that begins before the name: Hội nghị triển khai Quyết định”. */
const LONE_QUOTE = /^([^"“”]+)["”]$/u

/** A name as people read it: one line, plain spaces, nothing invisible, no quotation mark that only closes. */
export const cleanName = bounded((text) =>
  text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim().replace(LONE_QUOTE, "$1"),
)

/** The key under which two spellings of one name are equal: lower case, one tone placement, Ð = Đ, single spaces. Marks stay. */
export const spellingKey = bounded((text) =>
  text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[ÐðƉ]/g, "đ")
    .toLowerCase()
    .replace(/[–—]/g, "-")
    .replace(SHORT_I, (s) => LONG_I[s]!)
    .replace(OPEN_SYLLABLE, (s) => TONE_PLACEMENT.get(s) ?? s)
    .replace(/[“”"'‘’«»]/g, "")
    .replace(/\s+/g, " ")
    .trim(),
)

/** The form that search compares: no marks, no case, đ as d. "Ðà Nẵng", "Đà Nẵng" and "da nang" are equal. */
export const searchKey = bounded((text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ĐđÐðƉ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
)
