import { aide } from "./posts-aides.ts"
import { capacity } from "./posts-capacity.ts"
import { decided, granted, named } from "./posts-given.ts"
import { joined, members } from "./posts-joined.ts"
import { apposition, sharedHead } from "./posts-named.ts"
import { dated, goneOn, listed, served } from "./posts-of-life.ts"
import { released, replaced, stripped } from "./posts-taken.ts"
import { verb } from "./posts-verb.ts"
import type { Rule } from "./rule.ts"

/** Posts: named beside people (posts-named.ts), given, taken, told by membership and of a life; statuses.ts then decides which are held. */
export const HOLDS_POSITION: readonly Rule[] = [
  apposition,
  sharedHead,
  aide,
  capacity,
  verb,
  decided,
  granted,
  joined,
  members,
  named,
  replaced,
  released,
  stripped,
  listed,
  served,
  goneOn,
  dated,
]
