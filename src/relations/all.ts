import { APPOINTED, DIRECTED, DISCIPLINED } from "./asking.ts"
import { AMENDS, IMPLEMENTS, ISSUED, PRESENTED, REVIEWS } from "./documents.ts"
import { HOLDS_POSITION } from "./holds-position.ts"
import { ATTENDED, CHAIRED, HELD_AT, MET, ORGANIZED, SPOKE_AT } from "./meetings.ts"
import type { Rule } from "./rule.ts"

/** Every rule, in the order in which facts are read. */
export const RULES: readonly Rule[] = [
  ...HOLDS_POSITION,
  ...CHAIRED,
  ...ORGANIZED,
  ...ATTENDED,
  ...SPOKE_AT,
  ...PRESENTED,
  ...ISSUED,
  ...IMPLEMENTS,
  ...REVIEWS,
  ...AMENDS,
  ...DIRECTED,
  ...DISCIPLINED,
  ...APPOINTED,
  ...HELD_AT,
  ...MET,
]
