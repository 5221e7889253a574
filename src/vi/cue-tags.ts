import nlp from "compromise/one"
import { bounded } from "./bounded.ts"
import { CUES } from "./lexicon/cues.ts"
import { sharedTags, type Tags } from "./tags.ts"

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

/** By word, the words that stand right behind it in a cue. */
const BEHIND = new Map<string, Set<string>>()
for (const cue of Object.keys(CUES)) {
  const words = cue.split(" ")
  words.forEach((word, i) => {
    if (i > 0) BEHIND.set(words[i - 1]!, (BEHIND.get(words[i - 1]!) ?? new Set()).add(word))
  })
}

/** True where two neighbouring words may belong to one cue: elsewhere each bears the tags that it bears by itself. */
export const mayJoin = (first: string, second: string): boolean => BEHIND.get(first)?.has(second) === true

/** The tags that compromise gives each word of a run of cue words. */
export const tagsOf = bounded((run): readonly Tags[] => {
  const words = run.split(" ").map((normal, i) => oneTerm(normal, i))
  new View([words]).compute("lexicon")
  return words.map(({ tags }) => sharedTags(tags))
})
