import type { Span } from "../graph.ts"
import type { DateName } from "./dates.ts"
import type { DocumentName } from "./document-name.ts"
import type { EventName } from "./event-name.ts"
import type { PlaceName } from "./gazetteer.ts"
import type { OrganizationName } from "./organization-name.ts"
import type { PersonName } from "./people.ts"
import type { Sentence } from "./segment.ts"
import type { Term } from "./terms.ts"
import type { Title } from "./titles.ts"

export interface Taken {
  /** First term and number of terms, in the sentence. */
  readonly at: number
  readonly length: number
}

export interface PersonMention extends Taken {
  readonly type: "person"
  readonly name: PersonName
  readonly honorific: string | null
  readonly before: readonly Title[]
  readonly after: readonly Title[]
}

/** Titles without a name: "Bí thư Tỉnh ủy nhấn mạnh"; `plural` in "các Phó Chủ tịch UBND tỉnh: …". */
export interface RoleMention extends Taken {
  readonly type: "role"
  readonly titles: readonly Title[]
  readonly plural: boolean
}

/** "Ông", "Bà", "Đồng chí" alone: the person last spoken of. */
export interface PronounMention extends Taken {
  readonly type: "pronoun"
  readonly word: string
}

export interface OrganizationMention extends Taken {
  readonly type: "organization"
  readonly name: OrganizationName
}

export interface DocumentMention extends Taken {
  readonly type: "document"
  readonly name: DocumentName
  /** What its title or description names: "báo cáo tổng kết việc thực hiện Nghị quyết số 15-NQ/TW". */
  readonly inner: readonly Mention[]
}

export interface EventMention extends Taken {
  readonly type: "event"
  readonly name: EventName
  /** What its description names: "hội nghị sơ kết Chỉ thị số 05-CT/TW". */
  readonly inner: readonly Mention[]
}

export interface PlaceMention extends Taken {
  readonly type: "place"
  readonly name: PlaceName
}

export interface DateMention extends Taken {
  readonly type: "date"
  readonly name: DateName
}

export type Mention =
  | PersonMention
  | RoleMention
  | PronounMention
  | OrganizationMention
  | DocumentMention
  | EventMention
  | PlaceMention
  | DateMention

/** A sentence with its terms and with what it names, left to right, never overlapping. */
export interface ReadSentence extends Sentence {
  readonly index: number
  readonly terms: readonly Term[]
  readonly mentions: readonly Mention[]
  /** Short names given in brackets: "Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI)"; `after` is the last term before it. */
  readonly shortNames: readonly { readonly name: string; readonly after: number }[]
}

/** The place in the article of some terms of a sentence. */
export const spanOf = (sentence: { readonly terms: readonly Term[] }, taken: Taken): Span => ({
  start: sentence.terms[taken.at]!.start,
  end: sentence.terms[taken.at + taken.length - 1]!.end,
})
