import { type Mention, type ReadSentence, spanOf } from "../../src/vi/mention.ts"
import { readSentence } from "../../src/vi/mentions.ts"
import { sentences } from "../../src/vi/segment.ts"

/** The first sentence of a text, read as in an article of that day. */
export const readOne = (text: string, published: string | null = "2024-04-15"): ReadSentence =>
  readSentence(text, sentences(text)[0]!, 0, { published, year: null })

/** The words of each mention of a kind in the first sentence of a text. */
export const mentioned = (text: string, type: Mention["type"]): readonly string[] => {
  const sentence = readOne(text)
  return sentence.mentions
    .filter((m) => m.type === type)
    .map((m) => {
      const { start, end } = spanOf(sentence, m)
      return text.slice(start, end)
    })
}

/** The first mention of a kind in the first sentence of a text. */
export const first = <T extends Mention["type"]>(
  text: string,
  type: T,
  published?: string | null,
): Extract<Mention, { type: T }> | undefined =>
  readOne(text, published).mentions.find((m): m is Extract<Mention, { type: T }> => m.type === type)
