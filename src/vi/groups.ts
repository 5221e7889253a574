import { COMMITTEES, committeeAt } from "./committees.ts"
import type { PlaceName } from "./gazetteer.ts"
import { groupName, ownerAt } from "./group-owner.ts"
import { bare, type OrganizationName, type ReadBody } from "./organization-name.ts"
import { textOf } from "./organization-parts.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import type { Term } from "./terms.ts"

const DELEGATIONS = [
  "Đoàn công tác",
  "Đoàn kiểm tra",
  "Đoàn giám sát",
  "Đoàn thanh tra",
  "Đoàn đại biểu",
  "Đoàn đại biểu cấp cao",
  "Đoàn cấp cao",
  "Đoàn lãnh đạo cấp cao",
  "Tổ công tác",
  "Tổ giúp việc",
  "Tổ biên tập",
  "Tổ đại biểu",
] as const

/** The words that names of delegations and committees begin with. */
export const GROUP_HEADS = new PhraseTable<string>([...DELEGATIONS, ...COMMITTEES].map((head) => [head, head]))

const IS_COMMITTEE: ReadonlySet<string> = new Set(COMMITTEES)

const OWNERS = new PhraseTable<string>(["Đảng", "Nhà nước", "Quốc hội", "Chính phủ"].map((s) => [s, s]))

interface Owners {
  readonly length: number
  readonly names: readonly string[]
  readonly place: PlaceName | null
}

/** "Đảng, Nhà nước Lào", "Đảng và Nhà nước": two bodies or more that send a delegation together; null where there is no such list. */
const ownersAt = (terms: readonly Term[], at: number): Owners | null => {
  const names: string[] = []
  let end = at
  for (;;) {
    const owner = terms[end]?.capital ? OWNERS.longest(terms, end) : null
    if (!owner) break
    names.push(owner.value)
    end += owner.length
    if (!/^(,|và|-)$/.test(terms[end]?.key ?? "") || !OWNERS.longest(terms, end + 1)) break
    end++
  }
  const place = placeAt(terms, end)
  const country = place?.level === "country" ? place : null
  return names.length > 1 ? { length: end + (country?.length ?? 0) - at, names, place: country } : null
}

/** "Đoàn công tác của Bộ A", "Đoàn đại biểu cấp cao Đảng, Nhà nước Lào": the delegation whose kind, `size` terms, stands at `at`. */
const delegationAt = (
  terms: readonly Term[],
  at: number,
  { length: size, value: kind }: { readonly length: number; readonly value: string },
  bodyAt: ReadBody,
): OrganizationName | null => {
  // "Đoàn đại biểu Quốc hội tỉnh X" is no delegation.
  if (size === 3 && terms[at + 3]?.key === "quốc" && terms[at + 4]?.key === "hội") return null
  // "đoàn Thanh tra Chính phủ": people of that body, "phái đoàn Thanh tra Chính phủ".
  if (terms[at + 1]?.text === "Thanh" && (bodyAt(terms, at + 1)?.length ?? 0) > 2) return null
  let end = at + size
  if (terms[end]?.key === "số" && terms[end + 1]?.kind === "number") end += 2
  // "Đoàn kiểm tra 469 của Bộ Chính trị".
  else if (terms[end]?.kind === "number" && terms[end + 1]?.key === "của") end++
  while (!ownersAt(terms, end) && /^(cấp|cao|liên|ngành|Đảng|Nhà|nước|Chính|phủ)$/.test(terms[end]?.text ?? "")) {
    if (bodyAt(terms, end) || placeAt(terms, end)) break
    if (terms[end]!.capital && kind !== "Đoàn đại biểu") break
    end++
  }
  const owners = ownersAt(terms, end)
  if (owners) {
    const core = `${textOf(terms, at, end)} ${owners.names.join(", ")}`
    return { ...bare({ at, length: end - at + owners.length, core, takes: "group" }), place: owners.place }
  }
  if (terms[end]?.key === "của") {
    const owner = ownerAt(terms, end, (all, i) => groupAt(all, i, bodyAt) ?? bodyAt(all, i))
    if (owner) return groupName(terms, at, owner.end, owner.parent)
  }
  const sender = terms[end] ? bodyAt(terms, end) : null
  // "Đoàn đại biểu Tỉnh ủy, HĐND, UBND tỉnh A": all of them came.
  const several =
    sender !== null &&
    /ủy$/.test(sender.core) &&
    terms[end + sender.length]?.key === "," &&
    bodyAt(terms, end + sender.length + 1) !== null
  if (sender && !several) return groupName(terms, at, end + sender.length, sender)
  const place = sender ? null : placeAt(terms, end)
  if (place) return groupName(terms, at, end + place.length, null)
  return end === at + size
    ? { ...bare({ at, length: size, core: textOf(terms, at, end), takes: "group" }), elliptic: true }
    : groupName(terms, at, end, null)
}

/** Delegations and steering committees, whose names run on as descriptions: up to a verb, a mark or a body that owns them, as `bodyAt` reads it. */
export const groupAt = (terms: readonly Term[], at: number, bodyAt: ReadBody): OrganizationName | null => {
  const head = GROUP_HEADS.longest(terms, at)
  if (!head) return null
  return IS_COMMITTEE.has(head.value)
    ? committeeAt(terms, at, head.length, (all, i) => groupAt(all, i, bodyAt) ?? bodyAt(all, i))
    : delegationAt(terms, at, head, bodyAt)
}
