import nlp from "compromise/one"
import type { Span } from "../graph.ts"
import { bounded } from "./bounded.ts"
import { CUES } from "./lexicon/cues.ts"
import { spellingKey } from "./normal.ts"
import { NO_TAGS, type Tags } from "./tags.ts"

/** What a word is by itself, wherever it stands. */
interface Word {
  readonly text: string
  /** `spellingKey(text)`: what lexicons are looked up by. */
  readonly key: string
  /** Starts with a capital letter. */
  readonly capital: boolean
  readonly kind: "word" | "number" | "mark"
}

/**
 * One word or mark of a sentence, as compromise holds terms, with its place in the article.
 * Vietnamese writes syllables apart, so a word of two syllables is two terms.
 */
export interface Term extends Word, Span {
  /** Cue tags given by compromise's lexicon (src/vi/lexicon/cues.ts). */
  readonly tags: Tags
}

/** The words of some terms, items or phrases in their normal form, with a space between. */
export const keysOf = (words: readonly { readonly key: string }[]): string => words.map((word) => word.key).join(" ")

/** The parts of compromise's term and view that we touch: it has no types for building a view from terms. */
interface OneTerm {
  text: string
  pre: string
  post: string
  normal: string
  tags: Set<string>
  index: [number, number]
  id: string
}
interface OneView {
  readonly docs: OneTerm[][]
  compute(method: string): OneView
}
type OneViewClass = new (docs: OneTerm[][]) => OneView

// compromise folds some Vietnamese letters to ASCII and not others ("bán" = "bàn", "bí thư" never found): switch that table off.
nlp.plugin({
  // biome-ignore lint/suspicious/noExplicitAny: the model has no type
  mutate: (world: any) => {
    world.model.one.unicode = {}
    // Its English abbreviations ("ba", "co", "gov") are Vietnamese syllables.
    world.model.one.lexicon = {}
    world.hooks = world.hooks?.filter((hook: string) => hook !== "contractions")
  },
})
nlp.addTags(Object.fromEntries([...new Set(Object.values(CUES))].map((tag) => [tag, {}])))
nlp.addWords(CUES)

const View = nlp("").constructor as unknown as OneViewClass

// Order matters: abbreviations with dots, codes and dates, words (with inner hyphens, ampersands, apostrophes), any other mark.
const TERM =
  /T\.\s?[ƯU](?!\p{L})|TP\.?HCM(?!\p{L})|(?:TP|Tp|TX|TT|PGS|GS|ThS|TS|BS|KTS|LS|NSND|NSƯT|Q|P|H|X|đ)\.(?=\s?\p{L})|[QP]\.(?=\s?\d{1,2}(?![\d.,]\d|\d))|\d[\p{L}\d]*(?:[-–/.,:][\p{L}\d]+)*(?:-[\p{L}\d]+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:[-&/]\p{L}[\p{L}\p{M}]*)*|[^\s\u200B-\u200D\u2060\uFEFF\u00AD]/gu

const PAIR =
  /^(Nam|Lào|Nga|Mỹ|Pháp|Đức|Trung|Nhật|Hàn|Anh|Ấn|Cuba|Campuchia|Quốc|Bản|Độ)([-–])(Việt|Lào|Nga|Mỹ|Pháp|Đức|Trung|Nhật|Hàn|Anh|Ấn|Cuba|Campuchia|Thái)$/u
/** "Nguyễn Văn Phúc-Bí thư Đảng ủy": a name and a post. */
const POST_BEHIND = /^(\p{Lu}\p{Ll}+)([-–])(Bí|Ủy|Uỷ|Phó|Chủ|Giám|Trưởng|Thứ|Hiệu|Chánh)$/u
const HYPHEN = /[-–]/
const CAPITAL = /^\p{Lu}/u
const WORD = /^\p{L}/u
const NUMBER = /^\d/u

const wordOf = bounded(
  (text): Word => ({
    text,
    key: spellingKey(text),
    capital: CAPITAL.test(text),
    kind: NUMBER.test(text) ? "number" : WORD.test(text) ? "word" : "mark",
  }),
)

/** The words of a piece of text between spaces: "Việt Nam-Lào" names two countries; other hyphens are inside words ("Cu-ba", "tự-chủ"). */
const wordsOf = bounded((piece): readonly Word[] => {
  const pair = HYPHEN.test(piece) ? (PAIR.exec(piece) ?? POST_BEHIND.exec(piece)) : null
  return (pair ? pair.slice(1, 4) : [piece]).map(wordOf)
})

/** Splits a stretch of text into terms, with their positions in the article (`offset` is where `text` starts in it), and tags cues. */
export const terms = (text: string, offset: number): readonly Term[] => {
  const found: Untagged[] = []
  TERM.lastIndex = 0
  for (let piece = TERM.exec(text); piece; piece = TERM.exec(text)) {
    let start = offset + piece.index
    for (const { text: word, key, capital, kind } of wordsOf(piece[0])) {
      const end = start + word.length
      found.push({ text: word, key, capital, kind, tags: NO_TAGS, start, end })
      start = end
    }
  }
  tagCues(found)
  return found
}

type Untagged = Omit<Term, "tags"> & { tags: Tags }

/** The words of which cues are made: no other word can bear a tag. */
const CUE_WORDS = new Set(Object.keys(CUES).flatMap((cue) => cue.split(" ")))

const tagCues = (found: readonly Untagged[]): void => {
  for (let from = 0; from < found.length; from++) {
    if (!CUE_WORDS.has(found[from]!.key)) continue
    let to = from + 1
    let run = found[from]!.key
    while (to < found.length && CUE_WORDS.has(found[to]!.key)) run += ` ${found[to++]!.key}`
    const tags = tagsOf(run)
    for (let i = from; i < to; i++) found[i]!.tags = tags[i - from]!
    from = to
  }
}

/** The tags that compromise gives each word of a run of cue words. */
const tagsOf = bounded((run): readonly Tags[] => {
  const words = run.split(" ").map((normal, i) => oneTerm(normal, i))
  new View([words]).compute("lexicon")
  return words.map(({ tags }) => tags)
})

/** A ready-made term for a compromise view: one word for looking up, whatever compromise would make of it. */
const oneTerm = (normal: string, i: number): OneTerm => ({
  text: normal,
  pre: "",
  post: " ",
  normal,
  tags: new Set(),
  index: [0, i],
  id: String(i),
})
