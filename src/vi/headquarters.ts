import type { PlaceName } from "./gazetteer.ts"
import { organizationAt } from "./organizations.ts"
import { placeAt } from "./places.ts"
import { keysOf, type Term } from "./terms.ts"

/**
 * "tại trụ sở Bộ Công Thương", "ở trụ sở của Huyện ủy Nam Đàn": the house of a body as a place. Null where the body is not told apart, and for
 * embassies, which are called so themselves.
 */
const headquartersAt = (terms: readonly Term[], at: number): PlaceName | null => {
  if (terms[at]?.key !== "trụ" || terms[at + 1]?.key !== "sở" || !/^(tại|ở)$/.test(terms[at - 1]?.key ?? "")) return null
  const words = /^(chính của|làm việc của|của|chính|làm việc)(?= |$)/.exec(keysOf(terms.slice(at + 2, at + 5)))?.[0]
  const from = at + 2 + (words ? words.split(" ").length : 0)
  const body = organizationAt(terms, from)
  if (!body || body.elliptic || /^Đại sứ quán/.test(body.core)) return null
  const length = from + body.length - at
  const name = terms
    .slice(at, at + length)
    .map((t, i, all) => (i > 0 && t.start > all[i - 1]!.end ? ` ${t.text}` : t.text))
    .join("")
  return { name, kind: null, said: false, level: "unknown", length }
}

/** The place where a meeting may be: one of the gazetteer and its like, or the house of a body. */
export const whereAt = (terms: readonly Term[], at: number): PlaceName | null => headquartersAt(terms, at) ?? placeAt(terms, at)
