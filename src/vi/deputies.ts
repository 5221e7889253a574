import { bare } from "./organization-name.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import { keysOf, type Term } from "./terms.ts"
import type { Title } from "./titles.ts"

const DELEGATION = new PhraseTable<true>(
  ["đoàn", "đoàn ĐBQH", "đoàn đại biểu Quốc hội", "đoàn đại biểu Quốc hội tỉnh"].map((words) => [words, true]),
)

/** True where the terms before `at` call a deputy of the National Assembly; "đại biểu" alone may be one of any meeting. */
const isDeputyOfAssembly = (words: readonly Term[], at: number): boolean =>
  /^(đb|đbqh)$/.test(words[at - 1]?.key ?? "") || /^biểu quốc hội$/.test(keys(words, at - 3, at))

const isDeputy = (words: readonly Term[], at: number): boolean =>
  isDeputyOfAssembly(words, at) || keys(words, at - 2, at) === "đại biểu"

const keys = (words: readonly Term[], from: number, to: number): string => keysOf(words.slice(Math.max(0, from), to))

/**
 * The delegation of a province's deputies told behind a deputy's name, as a title: "ĐB A (đoàn Bến Tre)", "đại biểu A, đoàn Hà Nội";
 * the assembly's where a province alone stands there: "ĐB A (TP.HCM)". `name` is the name's first term, `at` the term behind it; null where none is told.
 */
export const delegationBehind = (words: readonly Term[], name: number, at: number): { title: Title; end: number } | null => {
  const open = words[at]?.key === "("
  if ((!open && words[at]?.key !== ",") || !isDeputy(words, name)) return null
  const said = DELEGATION.longest(words, at + 1)?.length ?? 0
  if (!said && !open) return null
  const place = placeAt(words, at + 1 + said)
  const end = at + 1 + said + (place?.length ?? 0)
  if (place?.level !== "province" || (open && words[end]?.key !== ")")) return null
  // "ĐB A (Khánh Hòa)": where he was elected; a delegation is not named.
  const taken = said ? { at: at + 1, length: end - at - 1 } : { at: name - 1, length: 1 }
  const title: Title = {
    ...taken,
    post: said ? "Đại biểu Quốc hội" : "Đại biểu",
    body: said
      ? { ...bare({ ...taken, core: "Đoàn đại biểu Quốc hội", takes: "place" }), place }
      : bare({ ...taken, core: "Quốc hội", takes: "alone" }),
    implied: null,
    country: null,
    status: "current",
    rank: false,
  }
  return { title, end: open ? end + 1 : end }
}
