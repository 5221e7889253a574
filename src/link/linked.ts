import type { Span } from "../graph.ts"
import type { PositionStatus } from "../ontology/relations.ts"
import type { Mention, ReadSentence } from "../vi/mention.ts"
import type { Tags } from "../vi/tags.ts"
import type { Registry } from "./registry.ts"

/** A post of a person as one stretch of text states it. */
export interface Post {
  readonly person: string
  readonly body: string
  readonly title: string
  readonly status: PositionStatus
  /** From the first word of the title to the last of the name, or the other way round. */
  readonly span: Span
}

/** A word, a mark or a whole mention of a sentence, as relation rules see it: one term to compromise. */
export interface Item extends Span {
  readonly text: string
  readonly key: string
  /** A word, a number or a mention, no mark. */
  readonly isWord: boolean
  readonly tags: Tags
  readonly mention: Mention | null
  /** The entity it stands for, or null for words and what could not be resolved. */
  readonly entity: string | null
  /** The body for which a post without a known holder acts ("Thủ tướng ban hành": the Government), or null. */
  readonly office: string | null
  readonly posts: readonly Post[]
  /** The posts of a title that stands without a name, with their bodies. */
  readonly roles: readonly { readonly title: string; readonly body: string; readonly status: PositionStatus }[]
  /** Entities named inside its description, or as its issuer. */
  readonly inner: readonly { readonly type: Mention["type"]; readonly entity: string; readonly span: Span }[]
  /** The words and mentions of a description that names a person or a post ("Nghị quyết bầu ông A giữ chức B"); else empty. */
  readonly within: readonly Item[]
  readonly sentence: number
}

export interface LinkedSentence extends ReadSentence {
  readonly items: readonly Item[]
  /** Cut off with "…" above the text: what it tells may be another article's. */
  readonly teaser: boolean
  /** Documents whose names say who issued them: "Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương". */
  readonly issued: readonly { readonly body: string; readonly document: string; readonly span: Span }[]
}

export interface Linked {
  readonly sentences: readonly LinkedSentence[]
  readonly registry: Registry
  /** PART_OF facts that names themselves show. */
  readonly parts: readonly { readonly child: string; readonly parent: string; readonly span: Span; readonly central: boolean }[]
  /** Boards named for a scheme that they carry out ("Ban Chỉ đạo Đề án X") → the scheme, a document. */
  readonly schemes: ReadonlyMap<string, string>
  /** The handing over of decisions with which an article opens that tells of no meeting, or null. */
  readonly handing: string | null
  readonly home: string | null
  /** The year in which the article was written; 0 where it cannot be told. */
  readonly year: number
}
