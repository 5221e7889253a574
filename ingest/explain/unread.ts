import { RELATION_KINDS, type RelationType } from "../../src/ontology/relations.ts"
import type { CueTag } from "../../src/vi/lexicon/cues.ts"
import type { Cue, ExplainedFact, ExplainedMention } from "./explanation.ts"

/** A relation that a cue spoke for and that no rule read, with what stood in the way. */
export interface Unread {
  readonly type: RelationType
  readonly cue: string
  readonly reason: string
}

/** The relations that a cue may state. Words that only deny, suppose or place something state none. */
const STATES: Partial<Readonly<Record<CueTag, readonly RelationType[]>>> = {
  Chair: ["CHAIRED"],
  Organize: ["ORGANIZED"],
  Attend: ["ATTENDED"],
  Speak: ["SPOKE_AT"],
  Say: ["SPOKE_AT"],
  Present: ["PRESENTED"],
  Issue: ["ISSUED"],
  Implement: ["IMPLEMENTS"],
  Review: ["REVIEWS"],
  Amend: ["AMENDS"],
  Recommend: ["RECOMMENDS"],
  Direct: ["DIRECTED"],
  Meet: ["ATTENDED", "MET"],
  Appoint: ["APPOINTED"],
  Discipline: ["DISCIPLINED"],
  Hold: ["HOLDS_POSITION"],
  Leave: ["HOLDS_POSITION"],
}

/** The relations that some cues may state. */
export const statedBy = (cues: readonly Cue[]): ReadonlySet<RelationType> =>
  new Set(cues.flatMap((cue) => STATES[cue.tag as CueTag] ?? []))

/** What a sentence need not name: the main event may stand elsewhere, and a demand is found in the words themselves. */
const ELSEWHERE = new Set(["Event", "Proposal"])

const reasonFor = (type: RelationType, cue: Cue, mentions: readonly ExplainedMention[], cues: readonly Cue[]): string => {
  const kind = RELATION_KINDS.find((k) => k.type === type)!
  const needed = [kind.from, kind.to] as readonly (readonly string[])[]
  for (const ends of needed) {
    if (ends.some((end) => ELSEWHERE.has(end) || mentions.some((m) => m.entityType === end))) continue
    return `names no ${ends.join(" or ").toLowerCase()}`
  }
  const denial = cues.findLast((c) => (c.tag === "Negative" || c.tag === "Condition") && c.start < cue.start)
  return denial ? `“${denial.text}” stands before it` : "no rule knows its words in this order"
}

/** For each cue of a sentence whose relation it does not state: what stood in the way, once for a relation and cue. */
export const unreadOf = (
  cues: readonly Cue[],
  mentions: readonly ExplainedMention[],
  facts: readonly ExplainedFact[],
): readonly Unread[] => {
  const outside = cues.filter(
    (cue) => !mentions.some((m) => m.start <= cue.start && cue.end <= m.end && m.type !== "event" && m.type !== "document"),
  )
  const found = outside.flatMap((cue) =>
    (STATES[cue.tag as CueTag] ?? [])
      .filter((type) => !facts.some((fact) => fact.type === type))
      .map((type): Unread => ({ type, cue: cue.text, reason: reasonFor(type, cue, mentions, cues) })),
  )
  return found.filter((a, i) => found.findIndex((b) => b.type === a.type && b.cue === a.cue) === i)
}
