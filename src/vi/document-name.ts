import type { DocumentHead } from "./document-kinds.ts"
import type { OrganizationName } from "./organization-name.ts"

/** An official text as named at some terms. */
export interface DocumentName {
  readonly at: number
  /** Terms of the whole phrase: number, date, issuer and title included. */
  readonly length: number
  readonly kind: string
  /** Kind and what tells it apart, without date and issuer: "Nghị quyết số 15-NQ/TW", "Luật Đất đai". */
  readonly name: string
  readonly number: string | null
  readonly issued: string | null
  readonly issuer: OrganizationName | null
  /** Quoted or unquoted subject behind "về". */
  readonly title: string | null
  /** A congress or plenum in the name: the name's normal form, or null. */
  readonly session: string | null
  /** It can be told apart by number, name or session; else only by its subject. */
  readonly strong: boolean
  /** "dự thảo", or a document still to be made. */
  readonly draft: boolean
}

/** What tells a document apart from all others of its kind, and the term behind it. */
export interface Designation {
  readonly end: number
  readonly number: string | null
  readonly session: string | null
}

type Told = Pick<DocumentName, "name"> & Partial<Omit<DocumentName, "at" | "length" | "draft">>

/** The document that ends before `end`, of which the text says no more than what is told. */
export const documentName = ({ at, kind, draft }: DocumentHead, end: number, told: Told): DocumentName => ({
  at,
  length: end - at,
  kind,
  number: null,
  issued: null,
  issuer: null,
  title: null,
  session: null,
  strong: false,
  ...told,
  draft,
})
