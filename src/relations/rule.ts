import type { Properties, Span } from "../graph.ts"
import type { Item, Linked, LinkedSentence } from "../link/linked.ts"
import { RELATION_KINDS, type RelationType } from "../ontology/relations.ts"
import { officeOf } from "../vi/offices.ts"
import type { Tags } from "../vi/tags.ts"
import { findAll, type Pattern, type Match as PatternMatch } from "./pattern.ts"
import { type Phrase, phrases } from "./phrases.ts"
import { trace } from "./trace.ts"

/** A fact as a rule reads it: ends are entity ids, the span is the words that state it. */
export interface Fact {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly rule: string
  readonly start: number
  readonly end: number
  /** The words of the quote that make it a fact (triggers.ts). */
  readonly triggers?: readonly Span[]
  readonly properties?: Properties
  /** A post told of a time before the article's, which may be held still: statuses.ts decides by the rest of the article. */
  readonly earlier?: true
}

/** A sentence of one's own that must give exactly these facts of the rule's type ("from -> to", names as read). */
export interface Example {
  readonly text: string
  readonly facts: readonly string[]
}

/** What rules may look at: one sentence as phrases, and the article's linked sentences around it. */
export interface Reading {
  readonly sentence: LinkedSentence
  readonly row: readonly Phrase[]
  /** The phrases of the row that stand for mentions. */
  readonly named: readonly Phrase[]
  /** Every word and tag in the row: what needs another cannot match. */
  readonly holds: ReadonlySet<string>
  readonly linked: Linked
  /** The article's main event, or null where it reports none. */
  readonly mainEvent: string | null
  /** By person, the meeting at which the sentences before say that he spoke. */
  readonly spokeAt: ReadonlyMap<string, string>
}

/** One way in which the articles state a relation, with its examples and look-alikes, which are its tests. */
export interface Rule {
  readonly id: string
  readonly type: RelationType
  readonly examples: readonly Example[]
  /** Sentences that look alike and state nothing of the kind. */
  readonly lookalikes: readonly string[]
  /** Words and tags of which a sentence must hold one for the rule to read anything in it; left out where it may read any. */
  readonly cues?: readonly string[]
  readonly read: (reading: Reading) => readonly Fact[]
}

/** What rules read in a sentence, in their order. */
export const factsOf = (rules: readonly Rule[], reading: Reading): readonly Fact[] => {
  const facts: Fact[] = []
  if (!reading.named.length) return facts
  for (const rule of rules) if (!rule.cues || holdsAny(reading, rule.cues)) facts.push(...rule.read(reading))
  return facts
}

/** Whether the sentence holds one of some words and tags. */
export const holdsAny = (reading: Reading, wanted: readonly string[]): boolean => {
  for (const one of wanted) if (reading.holds.has(one)) return true
  return false
}

/** The types of entities that may stand at the ends of each relation. */
export const ENDS: ReadonlyMap<RelationType, { readonly from: readonly string[]; readonly to: readonly string[] }> = new Map(
  RELATION_KINDS.map((kind) => [
    kind.type as RelationType,
    { from: kind.from as readonly string[], to: kind.to as readonly string[] },
  ]),
)

/** Relations in which a post acts for its body where the article does not name who holds it. */
const OFFICIAL = new Set<RelationType>(["ISSUED", "APPOINTED", "DIRECTED", "DISCIPLINED", "RECOMMENDS", "ADDRESSED_TO"])

/** What an office does by its post alone, though the article names elsewhere who holds it: "Thủ tướng Chính phủ quyết định bổ nhiệm …". */
const OF_OFFICE = new Set<RelationType>(["ISSUED", "APPOINTED"])

/** "Thủ tướng Chính phủ": the office, and no person. A minister's acts are told as his own. */
const isOffice = ({ mention, text }: Item): boolean => mention?.type === "role" && text === "Thủ tướng Chính phủ"

/** Members of a phrase that may stand at an end of the relation, with their entities. */
export const endsOf = (
  phrase: Phrase,
  type: RelationType,
  end: "from" | "to",
  linked: Linked,
): readonly { readonly entity: string; readonly item: Item }[] =>
  phrase.members.flatMap((item) => {
    const office = end === "from" && OF_OFFICE.has(type) && isOffice(item) ? officeOf(item.roles) : null
    const entity = office ?? item.entity ?? (OFFICIAL.has(type) ? item.office : null)
    if (!entity) return []
    const kind = linked.registry.get(entity)?.type
    return kind && ENDS.get(type)![end].includes(kind) ? [{ entity, item }] : []
  })

/** Facts between every member of two phrases, quoted from the first word of the match to the last. */
export const between = (
  reading: Reading,
  rule: { readonly id: string; readonly type: RelationType },
  from: Phrase | null,
  to: Phrase | null,
  span: { readonly start: number; readonly end: number },
  properties?: Properties,
): readonly Fact[] => {
  if (!from || !to) return []
  const facts: Fact[] = []
  for (const a of endsOf(from, rule.type, "from", reading.linked)) {
    for (const b of endsOf(to, rule.type, "to", reading.linked)) {
      if (a.entity === b.entity) continue
      facts.push({
        type: rule.type,
        from: a.entity,
        to: b.entity,
        rule: rule.id,
        start: Math.min(span.start, a.item.start, b.item.start),
        end: Math.max(span.end, a.item.end, b.item.end),
        ...(properties && Object.keys(properties).length ? { properties } : {}),
      })
    }
  }
  if (!facts.length) trace.stopped?.({ kind: "ends", type: rule.type, from, to })
  return facts
}

export type Match = PatternMatch<Phrase>

/** The single phrase a named group took, or null. */
export const group = (match: Match, name: string): Phrase | null => match.groups[name]?.[0] ?? null

/** True where a "không", "chưa", "nếu" or "có thẩm quyền" governs the words between two positions of the row. */
export const denied = (row: readonly Phrase[], from: number, to: number): boolean => {
  const by = row
    .slice(Math.max(0, from), to)
    // "có thẩm quyền công bố …": what an office may do.
    .find((p, i, all) => p.tags.has("Negative") || p.tags.has("Condition") || (p.key === "thẩm" && all[i + 1]?.key === "quyền"))
  if (by) trace.stopped?.({ kind: "denied", by })
  return by !== undefined
}

/** Matches of a pattern in a reading's row. */
export const matches = (reading: Reading, wanted: Pattern): readonly Match[] => {
  const found = wanted.needs.every((options) => holdsAny(reading, options)) ? findAll(reading.row, wanted) : []
  if (!found.length) trace.stopped?.({ kind: "pattern", wanted, row: reading.row })
  return found
}

/** A row of phrases, with what tells at once that a rule has nothing to read in it. */
const rowOf = (row: readonly Phrase[]): Pick<Reading, "row" | "named" | "holds"> => {
  const holds = new Set<string>()
  // Words that follow one another share a set of tags, most often.
  let known: Tags | null = null
  const named: Phrase[] = []
  for (const phrase of row) {
    holds.add(phrase.key)
    if (phrase.tags !== known) for (const tag of phrase.tags) holds.add(tag)
    known = phrase.tags
    if (phrase.members.length > 0) named.push(phrase)
  }
  return { row, named, holds }
}

export const readingOf = (
  sentence: LinkedSentence,
  linked: Linked,
  mainEvent: string | null,
  spokeAt: ReadonlyMap<string, string> = NOWHERE,
): Reading => ({
  sentence,
  ...rowOf(phrases(sentence)),
  linked,
  mainEvent,
  spokeAt,
})

const NOWHERE: ReadonlyMap<string, string> = new Map()

/** The reading with another row in its place. */
const withRow = (reading: Reading, row: readonly Phrase[]): Reading => ({ ...reading, ...rowOf(row) })

/** The last item before the reading's sentence that is as wanted, or null. */
export const lastBefore = ({ sentence, linked }: Reading, wanted: (item: Item) => boolean): Item | null => {
  for (let i = sentence.index - 1; i >= 0; i--) {
    const item = linked.sentences[i]!.items.findLast(wanted)
    if (item) return item
  }
  return null
}

/** A description in a row, as a reading of its own. */
interface Described {
  readonly phrase: Phrase
  readonly inside: Reading
}

const descriptions = new WeakMap<Reading, readonly Described[]>()

/** The descriptions in a row that name people or posts, each as a reading of its own: "Nghị quyết bầu ông A giữ chức B". */
export const described = (reading: Reading): readonly Described[] => {
  let known = descriptions.get(reading)
  if (!known) {
    known = reading.named.flatMap((phrase) => {
      const items = phrase.members[0]!.within
      return items.length ? [{ phrase, inside: withRow(reading, phrases({ ...reading.sentence, items })) }] : []
    })
    descriptions.set(reading, known)
  }
  return known
}

/**
 * A document's description with what the sentence goes on to say of the person at its end: "quyết định điều động ông A", "Phó Chủ tịch B,
 * giữ chức C"; "quyết định bổ nhiệm chức vụ C" "đối với ông A". The description alone where it does not end so.
 */
export const runningOn = (reading: Reading, phrase: Phrase, inside: Reading): Reading => {
  const last = inside.row.at(-1)
  if (!last) return inside
  const [first, second] = [reading.row[phrase.index + 1]?.key, reading.row[phrase.index + 2]?.key]
  const named = last.members.some((m) => m.tags.has("Person") && m.entity)
  if (!named && first !== "cho" && !(first === "đối" && second === "với")) return inside
  const rest = reading.row.slice(phrase.index + 1).filter((p) => p.start >= last.end)
  return withRow(
    inside,
    [...inside.row, ...rest].map((p, index) => ({ ...p, index })),
  )
}

/** A post has a status of its own (statuses.ts), a demand is always for later, and a part belongs at any time. */
const UNTIMED = new Set<RelationType>(["HOLDS_POSITION", "PART_OF", "RECOMMENDS", "ADDRESSED_TO"])

/** The facts, those marked whose own words put them ahead: "sẽ chủ trì", "dự kiến tổ chức". */
export const withPlans = (reading: Reading, facts: readonly Fact[]): readonly Fact[] => {
  if (!facts.length) return facts
  const { row } = reading
  const ahead = row.filter(
    (p, i) =>
      p.key === "sẽ" ||
      isVow(row, i) ||
      (p.key === "dự" && row[i + 1]?.key === "kiến") ||
      // "một số biện pháp thời gian tới, nhất là triển khai …".
      (p.key === "tới" && row[i - 1]?.key === "gian") ||
      // "Đại hội có nhiệm vụ kiểm điểm …", "có kế hoạch tổng kết …".
      (p.key === "có" && /^(nhiệm vụ|kế hoạch)$/.test(`${row[i + 1]?.key} ${row[i + 2]?.key}`)),
  )
  /** "Quốc hội sẽ họp tại …": the word right before the fact puts it ahead. */
  const isAhead = (p: Phrase, fact: Fact): boolean =>
    p.end <= fact.end &&
    (p.key !== "có" || fact.type === "REVIEWS" || fact.type === "IMPLEMENTS") &&
    (p.start >= fact.start || (p.key === "sẽ" && row[p.index + 1]?.start === fact.start))
  // "Bộ A trình Thủ tướng ban hành …", "đề nghị Bộ A cần triển khai …", "để Bộ A chỉ đạo …": what one is asked to do, or may.
  const asked = row.filter((p, i) => {
    const before = row[i - 1]?.key === "các" ? row[i - 2] : row[i - 1]
    return p.tags.has("Actor") && (before?.tags.has("Recommend") || /^(trình|để)$/.test(before?.key ?? ""))
  })
  if (!ahead.length && !asked.length) return facts
  return facts.map((fact) =>
    UNTIMED.has(fact.type) || !(ahead.some((p) => isAhead(p, fact)) || asked.some((p) => p.start === fact.start))
      ? fact
      : { ...fact, properties: { ...fact.properties, planned: true } },
  )
}

/** "Đảng bộ nguyện thực hiện tốt Nghị quyết A": a promise; not "nguyện vọng", "tình nguyện", "Ban Dân nguyện". */
const isVow = (row: readonly Phrase[], at: number): boolean =>
  row[at]!.key === "nguyện" &&
  row[at + 1]?.key !== "vọng" &&
  !/^(dân|tình|tự|tâm|ý|ước|cầu|thiện|mãn|toại)$/.test(row[at - 1]?.key ?? "")

/** Where the clause of the word at `at` ends: before the next semicolon or full stop. */
export const clauseEnd = (row: readonly Phrase[], at: number): number => {
  for (let i = at; i < row.length; i++) if (row[i]!.tags.has("Semicolon") || row[i]!.key === ".") return i
  return row.length
}

/** Runs of neighbouring phrases that bear a tag; `to` is exclusive. */
export const runs = (row: readonly Phrase[], tag: string): readonly { readonly from: number; readonly to: number }[] => {
  const found: { from: number; to: number }[] = []
  for (let i = 0; i < row.length; i++) {
    if (!row[i]!.tags.has(tag)) continue
    let to = i + 1
    while (row[to]?.tags.has(tag)) to++
    found.push({ from: i, to })
    i = to
  }
  return found
}

/** One item as a phrase of its own. */
export const phraseOf = (item: Item): Phrase => ({
  text: item.text,
  key: item.key,
  tags: item.tags,
  start: item.start,
  end: item.end,
  members: [item],
  index: -1,
})
