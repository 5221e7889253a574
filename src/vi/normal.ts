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

/** NFC, with no-break and zero-width characters made plain: what an article's text is before anything else sees it. */
export const cleanText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00A0\u2007\u202F]/g, " ")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .replace(/\r\n?/g, "\n")

/** The key under which two spellings of one name are equal: lower case, one tone placement, Ð = Đ, single spaces. Marks stay. */
export const spellingKey = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[ÐðƉ]/g, "đ")
    .toLowerCase()
    .replace(OPEN_SYLLABLE, (s) => TONE_PLACEMENT.get(s) ?? s)
    .replace(/[“”"'‘’«»]/g, "")
    .replace(/\s+/g, " ")
    .trim()

/** The form that search compares: no marks, no case, đ as d. "Ðà Nẵng", "Đà Nẵng" and "da nang" are equal. */
export const searchKey = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ĐđÐðƉ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
