import { bare, type OrganizationName, type ReadBody } from "./organization-name.ts"
import { centralAt, textOf } from "./organization-parts.ts"
import { placeAt } from "./places.ts"
import type { Term } from "./terms.ts"

/** Whose a delegation or a committee is, with the term behind. */
interface Owner {
  /** Null for a place, which stays in the name. */
  readonly parent: OrganizationName | null
  readonly end: number
}

/** "của Bộ Chính trị", "của tỉnh Nghệ An": whose the group is behind whose name "của" stands at `at`; null where neither a body nor a place follows. */
export const ownerAt = (terms: readonly Term[], at: number, bodyAt: ReadBody): Owner | null => {
  const parent = bodyAt(terms, at + 1)
  if (parent) return { parent, end: at + 1 + parent.length }
  const central = terms[at + 1]?.capital && !terms[at + 3]?.capital ? centralAt(terms, at + 1) : null
  if (central) {
    const { length } = central
    return { parent: bare({ at: at + 1, length, core: "Ban Chấp hành Trung ương", takes: "alone" }), end: at + 1 + length }
  }
  const place = placeAt(terms, at + 1)
  return place && { parent: null, end: at + 1 + place.length }
}

/** A group's name from `at` to `end`, whose last words name the body that owns it, if any does. */
export const groupName = (
  terms: readonly Term[],
  at: number,
  end: number,
  parent: OrganizationName | null,
  shown: (core: string) => string = (core) => core,
): OrganizationName => {
  const own = parent ? end - parent.length : end
  const core = textOf(terms, at, parent && terms[own - 1]?.key === "của" ? own - 1 : own)
  return { ...bare({ at, length: end - at, core: shown(core), takes: "group" }), parent }
}
