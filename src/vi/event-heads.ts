import type { EventKind } from "./event-name.ts"
import { EVENT_NOUNS, EVENT_VERBS, type EventRow, ORGANIZED_NOUNS } from "./lexicon/events.ts"
import { PhraseTable } from "./phrase-table.ts"
import type { Term } from "./terms.ts"

interface Named {
  readonly kind: EventKind
  readonly family: string
  readonly verb: boolean
}

/** The words that name an event, without what describes it: "lễ kỷ niệm", "làm việc với". */
export interface EventHead extends Named {
  readonly at: number
  readonly length: number
  /** The term behind it. */
  readonly end: number
}

const entries = (rows: readonly EventRow[], verb: boolean): readonly (readonly [string, Named])[] =>
  rows.flatMap(([names, kind, family]) => names.split(";").map((name) => [name.trim(), { kind, family, verb }] as const))

const HEADS = new PhraseTable<Named>([...entries(EVENT_VERBS, true), ...entries(EVENT_NOUNS, false)])
const ORGANIZED = new PhraseTable<Named>(entries(ORGANIZED_NOUNS, false))

/** Words with which an event's name may start: its head's, or the verb of a visit ("tới Việt Nam"). */
export const EVENT_WORDS: ReadonlySet<string> = new Set(["tới", "sang", ...HEADS.firstWords(), ...ORGANIZED.firstWords()])

const isOrganized = (terms: readonly Term[], at: number): boolean =>
  terms[at - 1]?.key === "chức" && terms[at - 1]!.tags.has("Organize")

export const isHeadAt = (terms: readonly Term[], at: number): boolean => HEADS.longest(terms, at) !== null

export const eventHeadAt = (terms: readonly Term[], at: number): EventHead | null => {
  const found = HEADS.longest(terms, at) ?? (isOrganized(terms, at) ? ORGANIZED.longest(terms, at) : null)
  if (!found) return null
  const end = at + found.length
  // "Thủ tướng Trần Văn Bình gặp mặt các cựu chiến binh": what he does, no noun.
  const verb = found.value.verb || (terms[at]!.key === "gặp" && terms[at - 1]?.capital === true && terms[end]?.capital === false)
  return { ...found.value, verb, at, length: found.length, end }
}
