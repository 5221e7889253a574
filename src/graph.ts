import type { Article } from "./article.ts"
import type { EntityType } from "./ontology/entities.ts"
import type { RelationType } from "./ontology/relations.ts"

/** A stretch of an article's text: UTF-16 positions, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Only what both stores can hold and compare: no nested maps, no nulls. Dates are ISO strings ("2022-04-12", "2022-04", "2022"). */
export type Properties = Readonly<Record<string, string | number | boolean>>

/** One thing that an article names, with every place where it does. */
export interface Entity {
  /** Hash of type and canonical key (src/identity.ts): the same in every article. */
  readonly id: string
  readonly type: EntityType
  /** The fullest form of the name that the article supports. */
  readonly name: string
  /** Other forms used, sorted, without `name`. */
  readonly aliases: readonly string[]
  readonly mentions: readonly Span[]
  /** By type: `kind`, `number`, `issued` (Document); `kind`, `date` (Event). */
  readonly properties: Properties
}

/** The very words that state a relation: `article.text.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly quote: string
  /** Id of the rule that read it. */
  readonly rule: string
  /** The words within the quote that make it a statement, as positions in the text, in text order: a verb, a post's title. None where a name alone shows it. */
  readonly triggers: readonly Span[]
}

/** A stated fact between two entities of one article. HOLDS_POSITION has one relation per (from, to, title, status). */
export interface Relation {
  /** Hash of type, ends and, for a post, its title and status (src/identity.ts). */
  readonly id: string
  readonly type: RelationType
  readonly from: string
  readonly to: string
  /** Rule of the first evidence. */
  readonly rule: string
  /** `title`, `status`, `since`, `until` for posts; `planned: true` for what is announced but has not happened. */
  readonly properties: Properties
  /** At least one, in text order. */
  readonly evidence: readonly Evidence[]
}

/** A sentence that the reader saw but took nothing from, and why: the ledger of what was passed over. */
export interface PassedOver extends Span {
  readonly reason: string
}

/** What one article states, alone: the unit that stores load, replace and remove. */
export interface ArticleGraph {
  readonly article: Article
  /** Name and version of the extractor, e.g. "daumoi 0.1.0". */
  readonly extractor: string
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  readonly passedOver: readonly PassedOver[]
}
