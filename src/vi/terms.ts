import nlp from "compromise/one"
import type { Span } from "../graph.ts"
import { bounded } from "./bounded.ts"
import { CUES } from "./lexicon/cues.ts"
import { NO_TAGS, type Tags } from "./tags.ts"
import { forEachPiece, type Word } from "./words.ts"

/**
 * One word or mark of a sentence, as compromise holds terms, with its place in the article.
 * Vietnamese writes syllables apart, so a word of two syllables is two terms.
 */
export interface Term extends Omit<Word, "cue">, Span {
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

/** Splits a stretch of text into terms, with their positions in the article (`offset` is where `text` starts in it), and tags cues. */
export const terms = (text: string, offset: number): readonly Term[] => {
  const found: Untagged[] = []
  /** The words before this place that may make a cue. */
  let run = 0
  forEachPiece(text, (words, at) => {
    let start = offset + at
    for (const { text: word, key, capital, kind, cue } of words) {
      const end = start + word.length
      if (cue) run++
      else if (run) run = tagged(found, run)
      found.push({ text: word, key, capital, kind, tags: NO_TAGS, start, end })
      start = end
    }
  })
  if (run) tagged(found, run)
  return found
}

type Untagged = Omit<Term, "tags"> & { tags: Tags }

/** Tags the last words, as many as told, as a run of cue words. Returns the length of the run that begins anew. */
const tagged = (found: readonly Untagged[], run: number): 0 => {
  const words = found.slice(-run)
  const tags = tagsOf(keysOf(words))
  words.forEach((word, i) => {
    word.tags = tags[i]!
  })
  return 0
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
