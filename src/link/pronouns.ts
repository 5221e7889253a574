import type { Mention, ReadSentence } from "../vi/mention.ts"
import type { Item } from "./link.ts"

/** Tells whom "ông" and "đồng chí" mean: whom the sentences before told of. Sentences are asked about in their order. */
export class Pronouns {
  /** Of whom the last sentence with a person in it is. */
  subject: string | null = null
  /** "Ông A đánh giá, đồng chí B là …": of whom that subject told. */
  private described: string | null = null

  /** The person that a pronoun means; null where nobody was named. */
  of(sentence: ReadSentence, mention: Mention): string | null {
    return (this.described && !isSpeaker(sentence, mention) ? this.described : null) ?? this.subject
  }

  /** What a sentence told. */
  note(items: readonly Item[]): void {
    const first = items.findIndex(isSomebody)
    if (first < 0) return
    this.subject = items[first]!.entity
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
