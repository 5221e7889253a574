import type { ReadSentence } from "../vi/mention.ts"
import type { Term } from "../vi/terms.ts"

/** The year of "2009", "3-2009", "17/3/2009"; null for another word. */
const yearOf = ({ kind, text }: Term): number | null =>
  kind === "number" ? Number(/^(?:\d{1,2}[./-]){0,2}((?:19|20)\d{2})$/.exec(text)?.[1] ?? 0) || null : null

/** "nhiệm kỳ 2014 - 2016": a year of a term of office or a period, which tells nothing of when. */
const isOfTerm = (terms: readonly Term[], at: number): boolean =>
  [-1, 1].some((side) => {
    const [mark, other] = [terms[at + side], terms[at + 2 * side]]
    return mark && other && /^[-–]$/.test(mark.key) && yearOf(other) !== null
  }) || /^(kỳ|đoạn|khóa)$/.test(terms[at - 1]?.key ?? "")

/** "Luật Đất đai năm 2013": a year in a document's name. */
const isOfPaper = ({ mentions }: ReadSentence, at: number): boolean =>
  mentions.some((m) => m.type === "document" && m.at <= at && at < m.at + m.length)

/** A sentence about an earlier year than the one before `year`, that of writing (0 where it is not known): who holds a post now says nothing of it. */
export const isAboutEarlier = (sentence: ReadSentence, year: number): boolean =>
  year > 0 &&
  sentence.terms.some((t, i) => (yearOf(t) ?? year) < year - 1 && !isOfTerm(sentence.terms, i) && !isOfPaper(sentence, i))
