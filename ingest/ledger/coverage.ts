import type { ArticleGraph } from "../../src/graph.ts"
import { RULES } from "../../src/relations/all.ts"
import { spellingKey } from "../../src/vi/normal.ts"
import { type ExplainedSentence, explain } from "../explain/explanation.ts"
import { type Suspicion, suspicionsIn } from "./suspicions.ts"

/** How often something was seen, with a sentence in which it was. */
export interface Seen {
  readonly what: string
  readonly times: number
  readonly example: string
}

/** What the reader made of some articles, and what it left unread. */
export interface Coverage {
  readonly articles: number
  readonly sentences: number
  /** Sentences that name a person, a body, a document, an event or a place. */
  readonly naming: number
  /** Of these, those that gave a fact. */
  readonly reading: number
  readonly entities: number
  readonly relations: number
  /** Why the sentences that name something gave nothing, most frequent first. */
  readonly reasons: readonly Seen[]
  /** Words that speak for a relation which their sentence did not give, "cue: RELATION", most frequent first. */
  readonly unread: readonly Seen[]
  /** Words that follow a person or a body in sentences that gave nothing, and that no rule knows: verbs to learn. */
  readonly unknown: readonly Seen[]
  /** How often each rule read a fact, "TYPE rule"; those that never did are in `idle`. */
  readonly rules: readonly Seen[]
  readonly idle: readonly string[]
  /** Names that look as if more or less than a name was taken. */
  readonly suspicious: readonly Suspicion[]
}

class Tally {
  private readonly seen = new Map<string, { times: number; example: string }>()

  add(what: string, example: string): void {
    const known = this.seen.get(what)
    if (known) known.times++
    else this.seen.set(what, { times: 1, example })
  }

  has(what: string): boolean {
    return this.seen.has(what)
  }

  ranked(): readonly Seen[] {
    return [...this.seen]
      .map(([what, { times, example }]) => ({ what, times, example }))
      .sort((a, b) => b.times - a.times || (a.what < b.what ? -1 : 1))
  }
}

const isName = ({ type }: ExplainedSentence["mentions"][number]): boolean => type !== "date" && type !== "pronoun"
const ACTORS = new Set(["person", "role", "organization", "pronoun"])

/** Adverbs between a subject and its verb. */
const ADVERB = /^(?:(?:đã|đang|sẽ|cũng|còn|vẫn|vừa|mới|luôn|cùng|đều|lại|thường|xuyên|tiếp|tục|trực|kịp|thời|rất|phải|cần)\s+)*/u

/** The two words behind each actor of a sentence, where nothing that is known stands there. */
const wordsBehindActors = ({ start, text, mentions, cues }: ExplainedSentence): readonly string[] =>
  mentions.flatMap((mention) => {
    if (!ACTORS.has(mention.type)) return []
    const rest = text.slice(mention.end - start)
    const lead = /^\s+/u.exec(rest)?.[0]
    if (!lead) return []
    const adverbs = ADVERB.exec(rest.slice(lead.length))![0]
    const words = /^\p{Ll}[\p{L}\p{M}]*(?:\s+\p{Ll}[\p{L}\p{M}]*)?/u.exec(rest.slice(lead.length + adverbs.length))?.[0]
    const at = mention.end + lead.length + adverbs.length
    const known = cues.some((cue) => cue.start <= at && cue.end > at) || mentions.some((m) => m.start <= at && m.end > at)
    return words && !known ? [spellingKey(words)] : []
  })

/** "no rule for: chủ, trì" names the words of one sentence: the table counts the kind of reason. */
const kindOf = (reason: string): string => reason.replace(/:.*/su, "")

/** Gathers what the graphs of articles, added one by one, cover. */
export class CoverageCount {
  private articles = 0
  private sentences = 0
  private naming = 0
  private reading = 0
  private entities = 0
  private relations = 0
  private readonly reasons = new Tally()
  private readonly unread = new Tally()
  private readonly unknown = new Tally()
  private readonly rules = new Tally()
  private readonly suspicious: Suspicion[] = []

  add(graph: ArticleGraph): void {
    this.articles++
    this.entities += graph.entities.length
    this.relations += graph.relations.length
    this.suspicious.push(...suspicionsIn(graph))
    for (const sentence of explain(graph.article, graph).blocks.flatMap((block) => block.sentences)) this.sentence(sentence)
  }

  private sentence(sentence: ExplainedSentence): void {
    this.sentences++
    for (const { type, rule } of sentence.facts) this.rules.add(`${type} ${rule}`, sentence.text)
    for (const { type, cue } of sentence.unread) this.unread.add(`${spellingKey(cue)}: ${type}`, sentence.text)
    if (!sentence.mentions.some(isName)) return
    this.naming++
    if (sentence.facts.length > 0) this.reading++
    else {
      this.reasons.add(kindOf(sentence.passedOver ?? "not told"), sentence.text)
      for (const words of wordsBehindActors(sentence)) this.unknown.add(words, sentence.text)
    }
  }

  result(): Coverage {
    const fired = this.rules.ranked()
    const ids = new Set(fired.map(({ what }) => what))
    return {
      articles: this.articles,
      sentences: this.sentences,
      naming: this.naming,
      reading: this.reading,
      entities: this.entities,
      relations: this.relations,
      reasons: this.reasons.ranked(),
      unread: this.unread.ranked(),
      unknown: this.unknown.ranked(),
      rules: fired,
      idle: RULES.map(({ type, id }) => `${type} ${id}`).filter((rule) => !ids.has(rule)),
      suspicious: this.suspicious,
    }
  }
}
