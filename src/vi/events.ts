import { descriptionEnd } from "./event-descriptions.ts"
import { tellsNoEvent } from "./event-guards.ts"
import { type EventHead, eventHeadAt } from "./event-heads.ts"
import type { EventName } from "./event-name.ts"
import { numberedEvent } from "./event-numbers.ts"
import { honorificAt, personAt } from "./people.ts"
import { placeAt } from "./places.ts"
import { congressAt, sessionAt } from "./sessions.ts"
import type { Term } from "./terms.ts"
import { titleChainAt } from "./titles.ts"

const isCongress = (terms: readonly Term[], at: number): boolean => terms[at]?.key === "đại" && terms[at + 1]?.key === "hội"

/** "đại hội đảng bộ các cấp": one in every place. */
const isEverywhere = (terms: readonly Term[], at: number): boolean =>
  terms.slice(at + 2, at + 8).some((t, i, next) => t.key === "các" && next[i + 1]?.key === "cấp")

/** "Đại hội XIII của Đảng", "Hội nghị Trung ương 7 khóa XII". */
const sittingAt = (terms: readonly Term[], at: number): EventName | null => {
  const congress = isCongress(terms, at) ? congressAt(terms, at) : null
  if (congress)
    return { at, length: congress.length, kind: "congress", family: "đại hội", key: congress.key, verb: false, bare: false }
  const session = terms[at]?.capital && terms[at].key === "hội" ? sessionAt(terms, at) : null
  return (
    session && { at, length: session.length, kind: "conference", family: "hội nghị", key: session.key, verb: false, bare: false }
  )
}

/** "dẫn đầu Đoàn đại biểu Chính phủ Lào tới Việt Nam": a visit. */
const delegationAt = (terms: readonly Term[], at: number): EventName | null => {
  const first = terms[at]!
  if (!/^(tới|sang)$/.test(first.key) || first.capital || placeAt(terms, at + 1)?.level !== "country") return null
  const before = terms.slice(Math.max(0, at - 14), at).map((t) => t.key)
  if (!before.includes("đoàn") || !(before.includes("dẫn") || before.includes("thăm"))) return null
  return { at, length: 1, kind: "visit", family: "thăm", key: null, verb: true, bare: false }
}

/** Ceremonies that are of something, whatever its first word: "lễ khánh thành tòa nhà", "lễ ra mắt cuốn sách". */
const isOfSomething = (terms: readonly Term[], { family, end }: EventHead): boolean =>
  family === "lễ" && /^(thành|công|mắt|thổ|bàn giao|giao|nhận|tặng|trương)$/.test(terms[end - 1]!.key)

/** "chuyến thăm chính thức nước Cộng hòa Cuba của Chủ tịch nước A", "… tới Lào": where it ends that goes to the country at `at`; 0 where none stands there. */
const journeyEnd = (terms: readonly Term[], at: number): number => {
  const past = /^(tới|đến|sang|nước|tại)$/.test(terms[at]?.key ?? "") ? at + 1 : 0
  const country = past ? placeAt(terms, past) : null
  if (country?.level !== "country") return 0
  const end = past + country.length
  if (terms[end]?.key !== "của") return end
  const who = end + 1 + (titleChainAt(terms, end + 1, { beforePerson: true })?.length ?? honorificAt(terms, end + 1))
  const name = personAt(terms, who, { expected: true })
  return name ? who + name.length : end
}

/** Where the name of an event ends: behind what describes it, or at `head.end` where it only points back ("hội nghị lần này"). */
const nameEnd = (terms: readonly Term[], head: EventHead): number => {
  const { at, end, kind } = head
  if (terms[end]?.key === "lần" && terms[end + 1]?.key === "này") return end
  // "ý nghĩa của chuyến thăm đối với quan hệ hai nước"
  if (terms[end]?.key === "đối" && terms[end + 1]?.key === "với") return end
  const journey = kind === "visit" ? journeyEnd(terms, end) : 0
  if (journey) return journey
  const described = descriptionEnd(terms, end, {
    organized: terms[at - 1]?.key === "chức",
    transitive: isOfSomething(terms, head),
  })
  return described - end === 1 && /^(nay|trên|cũng)$/.test(terms[end]!.key) ? end : described
}

const describedEvent = (terms: readonly Term[], head: EventHead): EventName => {
  const { at, kind, family, verb } = head
  const described = nameEnd(terms, head)
  // "Hội nghị Trung ương 7 (khóa XII)" is told apart by its number.
  const number = sessionAt(terms, head.end)
  const end = number ? head.end + number.length : described
  return { at, length: end - at, kind, family, key: number?.key ?? null, verb, bare: described === head.end }
}

/** The event named at a term; null where there is none. "Hội nghị" as part of a body's or document's name must be taken by those first. */
export const eventAt = (terms: readonly Term[], at: number): EventName | null => {
  if (terms[at]?.kind !== "word" || (isCongress(terms, at) && isEverywhere(terms, at))) return null
  const known = sittingAt(terms, at) ?? delegationAt(terms, at)
  if (known) return known
  const head = eventHeadAt(terms, at)
  if (!head || tellsNoEvent(terms, head)) return null
  const numbered = numberedEvent(terms, head)
  if (numbered) return numbered
  const { length, kind, family, verb } = head
  return verb ? { at, length, kind, family, key: null, verb, bare: false } : describedEvent(terms, head)
}
