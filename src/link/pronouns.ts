import type { Mention, ReadSentence } from "../vi/mention.ts"
import type { Item } from "./linked.ts"

/** Whether a person may be called by a pronoun, as far as the article tells. */
type MayBe = (person: string, pronoun: string) => boolean

/** Tells whom "ông" and "đồng chí" mean: whom the sentences before told of. Sentences are asked about in their order. */
export class Pronouns {
  /** "Ông A đánh giá, đồng chí B là …": of whom that subject told. */
  private described: string | null = null
  /** Of whom the sentences before were, the last of them last. */
  private readonly subjects: string[] = []
  private readonly mayBe: MayBe

  /** Of whom the last sentence with a person in it is. */
  get subject(): string | null {
    return this.subjects.at(-1) ?? null
  }

  constructor(mayBe: MayBe) {
    this.mayBe = mayBe
  }

  /** The person that a pronoun means, behind the items of its sentence before it; null where nobody was named. */
  of(sentence: ReadSentence, mention: Mention, before: readonly Item[]): string | null {
    const word = mention.type === "pronoun" ? mention.word : ""
    // "giới thiệu ông A làm Bí thư và sẽ phân công ông làm Trưởng đoàn"
    const given = before.at(-1)?.tags.has("Appoint")
      ? before.findLast((item) => item.mention?.type === "person" && item.entity && this.mayBe(item.entity, word))
      : null
    if (given) return given.entity
    const described = this.described && !isSpeaker(sentence, mention) && this.mayBe(this.described, word) ? this.described : null
    return described ?? this.subjects.findLast((person) => this.mayBe(person, word)) ?? null
  }

  /** What a sentence told. */
  note(items: readonly Item[]): void {
    const first = items.findIndex(isSomebody)
    if (first < 0) return
    this.subjects.push(items[first]!.entity!)
    this.described = describedBehind(items, first)
  }
}

const isSomebody = (item: Item): boolean => item.tags.has("Person") && item.entity !== null

/** "Ông đề nghị …", "Đồng chí cũng khẳng định …": it is the speaker who goes on. */
const isSpeaker = ({ terms }: ReadSentence, { at, length }: Mention): boolean =>
  terms
    .slice(at + length, at + length + 3)
    .some((t) => ["Say", "Speak", "Recommend", "Direct", "Present", "Chair", "Attend"].some((tag) => t.tags.has(tag)))

const says = (item: Item): boolean => !item.mention && (item.tags.has("Say") || /^(đánh|giá)$/.test(item.key))

/** Who is the subject of what somebody says of him, right behind the words of speech; null where nobody is. */
const describedBehind = (items: readonly Item[], speaker: number): string | null => {
  let at = items.findIndex((item, i) => i > speaker && (i > speaker + 6 || says(item) || isSomebody(item)))
  if (at < 0 || !says(items[at]!)) return null
  while (items[at] && (says(items[at]!) || /^([,:]|rằng|cao|rõ)$/.test(items[at]!.key))) at++
  const who = items[at]
  return who?.mention?.type === "person" && /^(là|đã|có|được|sẽ|từng|luôn|cũng|hiện)$/.test(items[at + 1]?.key ?? "")
    ? who.entity
    : null
}
