import type { Span } from "../graph.ts"
import { mayJoin, tagsOf } from "./cue-tags.ts"
import type { Tags } from "./tags.ts"
import { forEachPiece, type Word } from "./words.ts"

/**
 * One word or mark of a sentence, as compromise holds terms, with its place in the article.
 * Vietnamese writes syllables apart, so a word of two syllables is two terms.
 */
export interface Term extends Omit<Word, "cue" | "tags">, Span {
  /** Cue tags given by compromise's lexicon (src/vi/lexicon/cues.ts). */
  readonly tags: Tags
}

/** The words of some terms, items or phrases in their normal form, with a space between. */
export const keysOf = (words: readonly { readonly key: string }[]): string => words.map((word) => word.key).join(" ")

/** The words of some terms as they stand, with one blank between them. */
export const asWritten = (terms: readonly Term[], from: number, to: number): string =>
  terms
    .slice(from, to)
    .map((t) => t.text)
    .join(" ")

/** How many capitalised words stand from `at` on. */
export const capitalsAt = (terms: readonly Term[], at: number): number => {
  let run = 0
  while (terms[at + run]?.capital && terms[at + run]!.kind === "word") run++
  return run
}

/** Splits a text, or the stretch of it that is asked for, into terms with their positions in the text, and tags cues. */
export const terms = (text: string, { start: from, end: to }: Span = { start: 0, end: text.length }): readonly Term[] => {
  const found: Untagged[] = []
  /** How many words right before this place may make a cue together. */
  let run = 0
  forEachPiece(text, from, to, (words, at) => {
    let start = at
    for (const { text: word, key, capital, kind, cue, tags } of words) {
      const end = start + word.length
      if (run && !(cue && mayJoin(found[found.length - 1]!.key, key))) run = tagged(found, run)
      if (cue) run++
      found.push({ text: word, key, capital, kind, tags, start, end })
      start = end
    }
  })
  if (run) tagged(found, run)
  return found
}

type Untagged = Omit<Term, "tags"> & { tags: Tags }

/** Tags the last words, as many as told, as a run of cue words. Returns the length of the run that begins anew. */
const tagged = (found: readonly Untagged[], run: number): 0 => {
  // A word by itself bears its tags already.
  if (run > 1) {
    const words = found.slice(-run)
    const tags = tagsOf(keysOf(words))
    words.forEach((word, i) => {
      word.tags = tags[i]!
    })
  }
  return 0
}
