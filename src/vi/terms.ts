import nlp from "compromise/one"
import type { Span } from "../graph.ts"
import { CUES } from "./lexicon/cues.ts"
import { spellingKey } from "./normal.ts"

/**
 * One word or mark of a sentence, as compromise holds terms, with its place in the article.
 * Vietnamese writes syllables apart, so a word of two syllables is two terms.
 */
export interface Term extends Span {
  readonly text: string
  /** `spellingKey(text)`: what lexicons are looked up by. */
  readonly key: string
  /** Starts with a capital letter. */
  readonly capital: boolean
  readonly kind: "word" | "number" | "mark"
  /** Cue tags given by compromise's lexicon (src/vi/lexicon/cues.ts). */
  readonly tags: Set<string>
}

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
  /T\.\s?[ƯU](?!\p{L})|TP\.?HCM(?!\p{L})|(?:TP|Tp|TX|TT|PGS|GS|ThS|TS|BS|KTS|LS|NSND|NSƯT|Q|P|H|X|đ)\.(?=\s?\p{L})|\d[\p{L}\d]*(?:[-–/.,:][\p{L}\d]+)*(?:-[\p{L}\d]+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:[-&/]\p{L}[\p{L}\p{M}]*)*|[^\s\u200B-\u200D\u2060\uFEFF\u00AD]/gu

const PAIR =
  /^(Nam|Lào|Nga|Mỹ|Pháp|Đức|Trung|Nhật|Hàn|Anh|Ấn|Cuba|Campuchia|Quốc|Bản|Độ)([-–])(Việt|Lào|Nga|Mỹ|Pháp|Đức|Trung|Nhật|Hàn|Anh|Ấn|Cuba|Campuchia|Thái)$/u
const CAPITAL = /^\p{Lu}/u
const WORD = /^\p{L}/u
const NUMBER = /^\d/u

/** Keys of the words seen so far: a language has few. Emptied when it has grown, so that memory stays flat over any number of articles. */
const keys = new Map<string, string>()
const wordKey = (word: string): string => {
  let key = keys.get(word)
  if (key === undefined) {
    key = spellingKey(word)
    if (keys.size > 50_000) keys.clear()
    keys.set(word, key)
  }
  return key
}

/** Splits a stretch of text into terms, with their positions in the article (`offset` is where `text` starts in it), and tags cues. */
export const terms = (text: string, offset: number): readonly Term[] => {
  const found: Term[] = []
  const add = (word: string, start: number) => {
    found.push({
      text: word,
      key: wordKey(word),
      capital: CAPITAL.test(word),
      kind: NUMBER.test(word) ? "number" : WORD.test(word) ? "word" : "mark",
      tags: new Set(),
      start,
      end: start + word.length,
    })
  }
  for (const match of text.matchAll(TERM)) {
    const start = offset + match.index
    // "Việt Nam-Lào" names two countries; other hyphens are inside words ("Cu-ba", "tự-chủ").
    const pair = PAIR.exec(match[0])
    if (!pair) add(match[0], start)
    else {
      add(pair[1]!, start)
      add(pair[2]!, start + pair[1]!.length)
      add(pair[3]!, start + pair[1]!.length + 1)
    }
  }
  if (found.length) viewOf(found).compute("lexicon")
  return found
}

/** A compromise view over one sentence of ready-made terms: each is one term for matching, whatever its length. */
const viewOf = (items: readonly { readonly text: string; readonly key: string; readonly tags: Set<string> }[]): OneView =>
  new View([
    items.map((item, i) => ({
      text: item.text,
      pre: "",
      post: " ",
      normal: item.key,
      tags: item.tags,
      index: [0, i],
      id: String(i),
    })),
  ])
