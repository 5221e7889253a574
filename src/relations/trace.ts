import type { RelationType } from "../ontology/relations.ts"
import type { Pattern } from "./pattern.ts"
import type { Phrase } from "./phrases.ts"

/** What a rule looked for and did not find, or found where it may not stand. */
export type Stop =
  /** Its pattern matches nowhere in the row. */
  | { readonly kind: "pattern"; readonly wanted: Pattern; readonly row: readonly Phrase[] }
  /** Its verb has no subject. */
  | { readonly kind: "subject"; readonly verb: Phrase }
  /** Its verb has a subject, and may have none. */
  | { readonly kind: "not-fronted"; readonly verb: Phrase; readonly subject: Phrase }
  /** A "không", "chưa" or "nếu" governs its verb. */
  | { readonly kind: "denied"; readonly by: Phrase }
  /** It names no event, and the article reports none. */
  | { readonly kind: "event" }
  /** What stands at an end of its relation is no entity of a type allowed there, or the same at both. */
  | { readonly kind: "ends"; readonly type: RelationType; readonly from: Phrase; readonly to: Phrase }

/** Who is told of the stops of rules: nobody while articles are read, so that reading pays for no more than the question. */
export const trace: { stopped: ((stop: Stop) => void) | null } = { stopped: null }

/** Does some work, and tells where the rules in it stopped, in order. */
export const traced = <T>(work: () => T): { readonly result: T; readonly stops: readonly Stop[] } => {
  const stops: Stop[] = []
  const before = trace.stopped
  trace.stopped = (stop) => stops.push(stop)
  try {
    return { result: work(), stops }
  } finally {
    trace.stopped = before
  }
}
