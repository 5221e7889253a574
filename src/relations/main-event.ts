import type { Linked } from "../link/link.ts"
import type { Phrase } from "./phrases.ts"
import { between, endsOf, type Fact, type Reading } from "./rule.ts"
import { trace } from "./trace.ts"

/** The event that the article reports: the first of its title and first sentences that a noun or a verb of meeting names. */
export const mainEventOf = (linked: Linked): string | null => {
  let reported: string | null = null
  for (const sentence of linked.sentences.slice(0, 6)) {
    for (const [at, item] of sentence.items.entries()) {
      if (item.mention?.type !== "event" || !item.entity) continue
      const { key, family } = item.mention.name
      // A death is no meeting at which people speak.
      if (family === "từ trần") return null
      if (key && /khóa|đại hội/.test(key)) continue
      // "cho biết, tại kỳ họp thứ 7, Quốc hội sẽ bầu …", "dự kiến chương trình kỳ họp thứ 7": still to come.
      const ahead =
        sentence.items.slice(at + 1, at + 9).some((i) => i.key === "sẽ") || /^(trình|bị)$/.test(sentence.items[at - 1]?.key ?? "")
      // "Kỳ họp thứ 3 …" and "Sáng nay, Quốc hội họp phiên toàn thể": the sitting is what is told.
      if (key && (ahead || (family === "kỳ họp" && hasSitting(linked)))) {
        reported ??= item.entity
        continue
      }
      // "thông báo kết quả Hội nghị Trung ương 7": the meeting is another, if one is named.
      if (key && sentence.items[at - 1]?.key === "quả") reported ??= item.entity
      else return item.entity
    }
  }
  return reported ?? linked.handing
}

const JOURNEY = /^chuyến (thăm|công tác|đi)|thăm (hữu nghị |)(chính thức|cấp nhà nước)/i

/** True where the first sentences tell a sitting of an assembly. */
const hasSitting = (linked: Linked): boolean =>
  linked.sentences
    .slice(0, 6)
    .some(({ items }) =>
      items.some(
        ({ mention, entity, key }) =>
          mention?.type === "event" &&
          entity !== null &&
          (/^họp phiên/.test(key) || (/^phiên họp/.test(key) && !mention.name.bare)),
      ),
    )

/** The first event between two positions of the row. */
export const eventNear = (reading: Reading, from: number, to: number): Phrase | null =>
  reading.row.slice(Math.max(0, from), to).find((p) => p.tags.has("Event")) ?? null

/** Facts with the main event, where it stands in another sentence: the quote is of the other end alone. */
export const withMain = (
  reading: Reading,
  rule: { readonly id: string; readonly type: Fact["type"] },
  actor: Phrase | null,
  span: { readonly start: number; readonly end: number },
): readonly Fact[] => {
  if (!reading.mainEvent) trace.stopped?.({ kind: "event" })
  if (!actor || !reading.mainEvent) return []
  // One speaks at a meeting; what is said of a journey is said elsewhere.
  if (rule.type === "SPOKE_AT" && JOURNEY.test(reading.linked.registry.get(reading.mainEvent)?.name ?? "")) return []
  return endsOf(actor, rule.type, "from", reading.linked).map((a) => ({
    type: rule.type,
    from: a.entity,
    to: reading.mainEvent!,
    rule: rule.id,
    start: Math.min(span.start, a.item.start),
    end: Math.max(span.end, a.item.end),
  }))
}

/** Facts of who is at an event, or at the main one where the sentence names none. */
export const atEvent = (
  reading: Reading,
  rule: { readonly id: string; readonly type: Fact["type"] },
  who: Phrase,
  event: Phrase | null,
  start: number,
): readonly Fact[] => {
  const span = { start: Math.min(start, who.start), end: who.end }
  return event ? between(reading, rule, who, event, span) : withMain(reading, rule, who, span)
}
