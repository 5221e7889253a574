import { AMENDS } from "./amends.ts"
import { APPOINTED } from "./appointed.ts"
import { ATTENDED } from "./attended.ts"
import { CHAIRED } from "./chaired.ts"
import { DIRECTED } from "./directed.ts"
import { DISCIPLINED } from "./disciplined.ts"
import { HELD_AT } from "./held-at.ts"
import { HOLDS_POSITION } from "./holds-position.ts"
import { IMPLEMENTS } from "./implements.ts"
import { ISSUED } from "./issued.ts"
import { MET } from "./met.ts"
import { ORGANIZED } from "./organized.ts"
import { PART_OF } from "./part-of.ts"
import { PRESENTED } from "./presented.ts"
import { REVIEWS } from "./reviews.ts"
import type { Rule } from "./rule.ts"
import { SPOKE_AT } from "./spoke-at.ts"

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
  ...PART_OF,
]
