import { bounded } from "./bounded.ts"
import { tagsOf } from "./cue-tags.ts"
import { CUES } from "./lexicon/cues.ts"
import { spellingKey } from "./normal.ts"
import { isSyllable } from "./syllables.ts"
import { NO_TAGS, type Tags } from "./tags.ts"

/** What a word is by itself, wherever it stands. */
export interface Word {
  readonly text: string
  /** `spellingKey(text)`: what lexicons are looked up by. */
  readonly key: string
  /** Starts with a capital letter. */
  readonly capital: boolean
  readonly kind: "word" | "number" | "mark"
  /** It is part of a cue (src/vi/lexicon/cues.ts): no other word can bear a tag. */
  readonly cue: boolean
  /** The cue tags that it bears by itself. */
  readonly tags: Tags
}

// Order matters: abbreviations with dots, codes and dates, words (with inner hyphens, ampersands, apostrophes), any other mark.
const PIECE =
  /T\.\s?[ƯU](?!\p{L})|TP\.?HCM(?!\p{L})|(?:TP|Tp|TX|TT|PGS|GS|ThS|TS|BS|KTS|LS|NSND|NSƯT|Q|P|H|X|đ)\.(?=\s?\p{L})|[QP]\.(?=\s?\d{1,2}(?![\d.,]\d|\d))|\d[\p{L}\d]*(?:[-–/.,:][\p{L}\d]+)*(?:-[\p{L}\d]+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:[-&/]\p{L}[\p{L}\p{M}]*)*|[^\s\u200B-\u200D\u2060\uFEFF\u00AD]/gu

const PAIR =
  /^(Nam|Lào|Nga|Mỹ|Pháp|Đức|Trung|Nhật|Hàn|Anh|Ấn|Cuba|Campuchia|Quốc|Bản|Độ)([-–])(Việt|Lào|Nga|Mỹ|Pháp|Đức|Trung|Nhật|Hàn|Anh|Ấn|Cuba|Campuchia|Thái)$/u
/** "Nguyễn Văn Phúc-Bí thư Đảng ủy": a name and a post. */
const POST_BEHIND = /^(\p{Lu}\p{Ll}+)([-–])(Bí|Ủy|Uỷ|Phó|Chủ|Giám|Trưởng|Thứ|Hiệu|Chánh)$/u
/** "Bộ Lao động-Thương binh và Xã hội", "Bà Rịa-Vũng Tàu": the next word of a name begins behind the hyphen. */
const NEXT_WORD = /^(\p{Ll}[\p{Ll}\p{M}]*|Rịa|Thiên)(-)(\p{Lu}[\p{Ll}\p{M}]+)$/u
const HYPHEN = /[-–]/
const CAPITAL = /^\p{Lu}/u
const WORD = /^\p{L}/u
const NUMBER = /^\d/u

const CUE_WORDS = new Set(Object.keys(CUES).flatMap((cue) => cue.split(" ")))

const wordOf = bounded((text): Word => {
  const key = spellingKey(text)
  const kind = NUMBER.test(text) ? "number" : WORD.test(text) ? "word" : "mark"
  const cue = CUE_WORDS.has(key)
  return { text, key, capital: CAPITAL.test(text), kind, cue, tags: cue ? tagsOf(key)[0]! : NO_TAGS }
})

const nextWord = (piece: string): RegExpExecArray | null => {
  const found = NEXT_WORD.exec(piece)
  return found && isSyllable(found[1]!.toLowerCase()) && isSyllable(found[3]!) ? found : null
}

/** The words of a piece of text between spaces: "Việt Nam-Lào" names two countries; other hyphens are inside words ("Cu-ba", "tự-chủ"). */
const wordsOf = bounded((piece): readonly Word[] => {
  const pair = HYPHEN.test(piece) ? (PAIR.exec(piece) ?? POST_BEHIND.exec(piece) ?? nextWord(piece)) : null
  return (pair ? pair.slice(1, 4) : [piece]).map(wordOf)
})

const LETTER = 1
/** What a letter bears, written apart from it. */
const BORNE = 2
const DIGIT = 3
const SPACE = 4
/** Any other character: a piece by itself. */
const MARK = 5
/** The kinds of code units up to general punctuation; behind it, only `PIECE` knows. */
const KINDS = Uint8Array.from({ length: 0x2070 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{M}/u.test(character)) return BORNE
  if (/\d/.test(character)) return DIGIT
  return character.search(PIECE) < 0 ? SPACE : MARK
})
const kindAt = (text: string, at: number, to: number): number => (at < to ? (KINDS[text.charCodeAt(at)] ?? 0) : SPACE)

/** True where a piece may start, or go on in one that has started: a letter, a digit, or what `PIECE` alone knows. */
const maySpell = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === 0

/** True where a run of letters that ends before `end` is a piece: no abbreviation goes on there, and no hyphen joins another word. */
const endsWord = (text: string, start: number, end: number, to: number): boolean => {
  if (end >= to) return true
  switch (text.charCodeAt(end)) {
    case 0x2e: {
      // Abbreviations ("TP.", "NSND.") are short, and none begins with a to z.
      const first = text.charCodeAt(start)
      return end - start > 4 || (first >= 0x61 && first <= 0x7a)
    }
    case 0x27:
    case 0x2019:
    case 0x2d:
    case 0x2f:
    case 0x26:
      return !maySpell(kindAt(text, end + 1, to))
    default:
      return kindAt(text, end, to) !== 0
  }
}

/** True where a run of digits that ends before `end` is a piece: no code or date goes on there. */
const endsNumber = (text: string, end: number, to: number): boolean => {
  const kind = kindAt(text, end, to)
  if (maySpell(kind)) return false
  const code = end < to ? text.charCodeAt(end) : 0
  const joins = code === 0x2d || code === 0x2013 || code === 0x2f || code === 0x2e || code === 0x2c || code === 0x3a
  return !joins || !maySpell(kindAt(text, end + 1, to))
}

interface Known {
  readonly text: string
  readonly words: readonly Word[]
  readonly next: Known | undefined
}
const SLOTS = 1 << 14
const MOST = 50_000
let known: (Known | undefined)[] = new Array(SLOTS)
let count = 0

const isAt = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** `wordsOf` a stretch of a text, without cutting it out: most words were met before. */
const wordsAt = (text: string, start: number, end: number, hash: number): readonly Word[] => {
  const slot = hash & (SLOTS - 1)
  for (let entry = known[slot]; entry; entry = entry.next) if (isAt(entry.text, text, start, end)) return entry.words
  const words = wordsOf(text.slice(start, end))
  if (count++ >= MOST) {
    known = new Array(SLOTS)
    count = 1
  }
  known[slot] = { text: words.map((word) => word.text).join(""), words, next: known[slot] }
  return words
}

const marks: (readonly Word[] | undefined)[] = []

/** The pieces of a text from `from` to before `to`, left to right: words, numbers and codes, and every mark by itself. Spaces and what is invisible are none. */
export const forEachPiece = (
  text: string,
  from: number,
  to: number,
  take: (words: readonly Word[], start: number) => void,
): void => {
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at)
    const kind = KINDS[code] ?? 0
    if (kind === SPACE) {
      at++
      continue
    }
    if (kind === MARK) {
      marks[code] ??= wordsOf(String.fromCharCode(code))
      take(marks[code], at++)
      continue
    }
    if (kind === LETTER || kind === DIGIT) {
      let end = at + 1
      let hash = code
      for (; end < to; end++) {
        const further = text.charCodeAt(end)
        const next = KINDS[further]
        if (next !== kind && !(next === BORNE && kind === LETTER)) break
        hash = (Math.imul(hash, 31) + further) | 0
      }
      if (kind === DIGIT ? endsNumber(text, end, to) : endsWord(text, at, end, to)) {
        take(wordsAt(text, at, end, hash), at)
        at = end
        continue
      }
    }
    // What stands behind `to` must not be looked at.
    PIECE.lastIndex = 0
    const piece = PIECE.exec(text.slice(at, to))
    if (!piece) return
    take(wordsOf(piece[0]), at + piece.index)
    at += piece.index + piece[0].length
  }
}
