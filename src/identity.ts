import { hash } from "node:crypto"
import type { EntityType } from "./ontology/entities.ts"
import type { RelationType } from "./ontology/relations.ts"

const digest = (...parts: readonly string[]): string => textHash(parts.join("\u0000")).slice(0, 20)

/** SHA-256 of a text, hex: tells whether an article changed. */
export const textHash = (text: string): string => hash("sha256", text, "hex")

/**
 * The id of an article: of its address where it has one, else of its title and day (with its source),
 * so that the same article in another file or folder is the same article, and a corrected one replaces it.
 */
export const articleId = (parts: {
  readonly url: string | null
  readonly title: string
  readonly published: string | null
  readonly source: string | null
  readonly hash: string
}): string => {
  if (parts.url) return `a-${digest("url", parts.url)}`
  if (parts.title) return `a-${digest("title", parts.title, parts.published ?? "", parts.source ?? "")}`
  return `a-${digest("text", parts.hash)}`
}

/** The id of an entity: type and canonical key (the normal form of its name, plus what tells it apart). */
export const entityId = (type: EntityType, key: string): string => `${type.charAt(0).toLowerCase()}-${digest(type, key)}`

/** The id of a relation: its type and ends, and for a post its title and status. */
export const relationId = (type: RelationType, from: string, to: string, title = "", status = ""): string =>
  `r-${digest(type, from, to, title, status)}`

/** The id of one statement behind a relation, in one article. */
export const evidenceId = (relation: string, article: string, start: number, end: number): string =>
  `v-${digest(relation, article, String(start), String(end))}`
