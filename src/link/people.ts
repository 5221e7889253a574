import { type Mention, type PersonMention, type ReadSentence, spanOf } from "../vi/mention.ts"
import { searchKey, spellingKey } from "../vi/normal.ts"
import { isSyllable } from "../vi/syllables.ts"
import type { Registry } from "./registry.ts"

/** The people among some mentions, those named in descriptions ("lễ đón Tổng thống A") too. */
const peopleIn = (mentions: readonly Mention[]): readonly PersonMention[] =>
  mentions.flatMap((mention) =>
    mention.type === "person"
      ? [mention]
      : mention.type === "document" || mention.type === "event"
        ? peopleIn(mention.inner)
        : [],
  )

/** The words of a full name that may stand for it alone: the last, and of a foreign one the first ("ông Zhang" of "Zhang Xiaoming"). */
const callingWords = (name: string): readonly string[] => {
  const words = name.split(" ")
  const [first, last] = [words[0]!, words.at(-1)!]
  return words.length > 1 && !isSyllable(first) && first !== last ? [first, last] : [last]
}

/** How an article speaks of a man and of a woman. */
export type Sex = "ông" | "bà"

/** "Nguyễn Thị Hoa", "các bà: Nguyễn Hoa": the sex that a name or what stands before it tells, or null. */
const sexOf = ({ honorific, name: { name } }: PersonMention): Sex | null =>
  sexSaid(honorific) ?? (/ Thị /.test(name) ? "bà" : / Văn /.test(name) ? "ông" : null)

const sexSaid = (honorific: string | null): Sex | null => {
  const said = /(?:^| )(ông|bà)$/.exec(honorific ?? "")?.[1]
  return said === "ông" || said === "bà" ? said : null
}

/** Gives the people that an article names their identity: whose given name a given name is, and how a full name is spelled. */
export class People {
  private readonly registry: Registry
  /** Given name, of foreign names the first word too (folded) → full names, in text order. */
  private readonly fullNames = new Map<string, { name: string; sentence: number }[]>()
  /** Marks slip in print: "Lê Thanh Long" in an article about Lê Thành Long is the same man. Name without marks → name most used. */
  private readonly spelled = new Map<string, string>()
  /** By full name. */
  private readonly sexes = new Map<string, Sex>()

  constructor(registry: Registry, sentences: readonly ReadSentence[]) {
    this.registry = registry
    const uses = new Map<string, number>()
    for (const sentence of sentences) {
      for (const mention of peopleIn(sentence.mentions)) {
        if (!mention.name.full) continue
        const { name } = mention.name
        uses.set(name, (uses.get(name) ?? 0) + 1)
        const sex = sexOf(mention)
        if (sex && !this.sexes.has(name)) this.sexes.set(name, sex)
        for (const word of callingWords(name)) {
          const list = this.fullNames.get(spellingKey(word)) ?? []
          list.push({ name, sentence: sentence.index })
          this.fullNames.set(spellingKey(word), list)
        }
      }
    }
    for (const [name, count] of uses) {
      const bare = searchKey(name)
      const known = this.spelled.get(bare)
      if (known === undefined || count > uses.get(known)!) this.spelled.set(bare, name)
    }
  }

  /** The spelling that the article uses most for a full name of three words or more, or for a foreign one. */
  spelling(name: string): string {
    const words = name.split(" ")
    return words.length > 2 || !words.every(isSyllable) ? (this.spelled.get(searchKey(name)) ?? name) : name
  }

  /** False where the article tells that a person of this full name is of the other sex. */
  mayBe(name: string, sex: Sex): boolean {
    return (this.sexes.get(name) ?? sex) === sex
  }

  /** The entity of a named person; null for a given name that no full one of the article goes with. */
  of(sentence: ReadSentence, mention: PersonMention): string | null {
    const { name } = mention
    const said = spanOf(sentence, name)
    if (name.full) {
      const canonical = /^(Bác Hồ|Hồ Chủ tịch)$/i.test(name.name) ? "Hồ Chí Minh" : this.spelling(name.name)
      return this.registry.add("Person", canonical, canonical, name.name, said)
    }
    const sex = sexSaid(mention.honorific)
    const known = this.fullNames.get(spellingKey(name.name))?.filter((full) => !sex || this.mayBe(full.name, sex))
    if (known?.length) {
      const full = this.spelling(this.closest(known, sentence.index))
      return this.registry.add("Person", full, full, name.name, said)
    }
    // A given name alone is nobody's in particular; a foreign one may be all there is.
    return isSyllable(name.name) ? null : this.registry.add("Person", name.name, name.name, name.name, said)
  }

  private closest(known: readonly { readonly name: string; readonly sentence: number }[], at: number): string {
    // The one named last before; among those named only later, the first.
    return (known.findLast((candidate) => candidate.sentence <= at) ?? known[0]!).name
  }
}
