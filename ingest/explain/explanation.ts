import type { Article } from "../../src/article.ts"
import { extract } from "../../src/extract.ts"
import type { ArticleGraph, Properties, Span } from "../../src/graph.ts"
import { link } from "../../src/link/link.ts"
import type { Item } from "../../src/link/linked.ts"
import { RULES } from "../../src/relations/all.ts"
import { mainEventOf } from "../../src/relations/main-event.ts"
import { factsOf as readBy, readingOf } from "../../src/relations/rule.ts"
import { Speakers } from "../../src/relations/speakers.ts"
import { yearOf } from "../../src/vi/dates.ts"
import { CUES } from "../../src/vi/lexicon/cues.ts"
import type { Mention } from "../../src/vi/mention.ts"
import { readSentence } from "../../src/vi/mentions.ts"
import { type BlockKind, blocks, sentences } from "../../src/vi/segment.ts"
import type { Term } from "../../src/vi/terms.ts"
import { detailOf } from "./detail.ts"
import { type Tried, triedOn } from "./tried.ts"
import { type Unread, unreadOf } from "./unread.ts"

/** One thing that a sentence names, and what it was taken for. */
export interface ExplainedMention extends Span {
  readonly text: string
  readonly type: Mention["type"]
  /** What was read out of the words: the titles of a person, the kind of a meeting, the number of a document, the day of a date. */
  readonly detail: string
  /** Name and type of the entity that it stands for, or null where the article does not tell which. */
  readonly entity: string | null
  readonly entityType: string | null
}

/** Words that may state a relation, with the tag under which rules look for them. */
export interface Cue extends Span {
  readonly text: string
  readonly tag: string
}

/** A fact with the rule that read it and the words that state it. */
export interface ExplainedFact extends Span {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
  readonly rule: string
  readonly quote: string
}

export interface ExplainedSentence extends Span {
  readonly text: string
  readonly mentions: readonly ExplainedMention[]
  readonly cues: readonly Cue[]
  readonly facts: readonly ExplainedFact[]
  /** Relations that its cues spoke for and that no rule read. */
  readonly unread: readonly Unread[]
  /** The rules of the relations that its cues may state, and what came of each; every rule where all are asked for. */
  readonly tried: readonly Tried[]
  /** Why it gave no fact, or null where it gave one. */
  readonly passedOver: string | null
}

/** One line of the article's file, told what it is. Lines that are not read hold no sentences. */
export interface ExplainedBlock extends Span {
  readonly kind: BlockKind
  readonly text: string
  readonly sentences: readonly ExplainedSentence[]
}

/** What each pass saw in one article. */
export interface Explanation {
  readonly article: Omit<Article, "text">
  readonly extractor: string
  readonly blocks: readonly ExplainedBlock[]
  readonly entities: number
  readonly relations: number
}

const TAGS = new Set<string>(Object.values(CUES))

/** Neighbouring terms with one cue's tag are one cue: "phát biểu" is two terms. */
const cuesOf = (words: readonly Term[], text: string): readonly Cue[] => {
  const found: { start: number; end: number; tag: string; last: number }[] = []
  words.forEach((term, at) => {
    for (const tag of term.tags) {
      if (!TAGS.has(tag)) continue
      const open = found.findLast((cue) => cue.tag === tag)
      if (open && open.last === at - 1) Object.assign(open, { end: term.end, last: at })
      else found.push({ start: term.start, end: term.end, tag, last: at })
    }
  })
  return found.map(({ start, end, tag }) => ({ start, end, tag, text: text.slice(start, end) }))
}

const explainedMention = (item: Item, graph: ArticleGraph): ExplainedMention => {
  const entity = graph.entities.find((e) => e.id === item.entity) ?? null
  return {
    start: item.start,
    end: item.end,
    text: graph.article.text.slice(item.start, item.end),
    type: item.mention!.type,
    detail: detailOf(item.mention!),
    entity: entity?.name ?? null,
    entityType: entity?.type ?? null,
  }
}

const factsOf = (graph: ArticleGraph): readonly ExplainedFact[] => {
  const names = new Map(graph.entities.map((e) => [e.id, e.name]))
  return graph.relations.flatMap(({ type, from, to, properties, evidence }) =>
    evidence.map((e) => ({ ...e, type, from: names.get(from) ?? from, to: names.get(to) ?? to, properties })),
  )
}

/**
 * Runs the passes on an article once more and keeps what each of them saw. `graph` is what was read of it; `allRules` tells of every
 * rule in every sentence.
 */
export const explain = (article: Article, graph: ArticleGraph = extract(article), allRules = false): Explanation => {
  const { text, ...told } = article
  const calendar = { published: article.published, year: article.published ? null : yearOf(text) }
  const read = sentences(text).map((sentence, index) => readSentence(text, sentence, index, calendar))
  const facts = factsOf(graph)
  const passedOver = new Map(graph.passedOver.map((p) => [p.start, p.reason]))
  const linked = link(article, read)
  const main = mainEventOf(linked)
  const speakers = new Speakers(linked, main)
  const explained = linked.sentences.map((sentence, index): ExplainedSentence => {
    speakers.open(index)
    const reading = readingOf(sentence, linked, main, speakers.at)
    const inside = (span: Span) => span.start >= sentence.start && span.start < sentence.end
    const mentions = sentence.items.filter((item) => item.mention).map((item) => explainedMention(item, graph))
    const cues = cuesOf(sentence.terms, text)
    const stated = facts.filter(inside)
    const tried = triedOn(reading, cues, graph, inside, allRules)
    speakers.note(index, readBy(RULES, reading))
    return {
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      mentions,
      cues,
      facts: stated,
      unread: unreadOf(cues, mentions, stated),
      tried,
      passedOver: passedOver.get(sentence.start) ?? null,
    }
  })
  return {
    article: told,
    extractor: graph.extractor,
    blocks: blocks(text).map((block) => ({
      ...block,
      text: text.slice(block.start, block.end),
      sentences: explained.filter((s) => s.start >= block.start && s.start < block.end),
    })),
    entities: graph.entities.length,
    relations: graph.relations.length,
  }
}
