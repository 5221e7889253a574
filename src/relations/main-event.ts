import type { Linked } from "../link/linked.ts"
import { keysOf } from "../vi/terms.ts"
import type { Phrase } from "./phrases.ts"
import { between, endsOf, type Fact, type Reading } from "./rule.ts"
import { trace } from "./trace.ts"

/** The event that the article reports: the first of its title and first sentences that a noun or a verb of meeting names. */
export const mainEventOf = (linked: Linked): string | null => {
  let reported: string | null = null
  let teased: string | null = null
  for (const sentence of linked.sentences.slice(0, 6)) {
    for (const [at, item] of sentence.items.entries()) {
      if (item.mention?.type !== "event" || !item.entity) continue
      const { key, family } = item.mention.name
      // A death is no meeting at which people speak.
      if (family === "từ trần") return null
      if (key && /khóa|đại hội/.test(key)) continue
      // A teaser may be another article's.
      if (sentence.teaser) {
        teased ??= item.entity
        continue
      }
      // "cho biết, tại kỳ họp thứ 7, Quốc hội sẽ bầu …", "dự kiến chương trình kỳ họp thứ 7": still to come.
      const ahead =
        sentence.items.slice(at + 1, at + 9).some((i) => i.key === "sẽ") || /^(trình|bị)$/.test(sentence.items[at - 1]?.key ?? "")
      // "Kỳ họp thứ 3 …" and "Sáng nay, Quốc hội họp phiên toàn thể": the sitting is what is told.
      if (key && (ahead || (family === "kỳ họp" && hasSitting(linked)))) {
        reported ??= item.entity
        continue
      }
      // "Trong khuôn khổ hội nghị A, ông B đã có cuộc gặp với ông C": where it was.
      if (sentence.items[at - 1]?.key === "khổ") {
        reported ??= item.entity
        continue
      }
      // "thông báo kết quả Hội nghị Trung ương 7", "cho rằng sau Hội nghị Trung ương 5": the meeting is another, if one is named.
      if (key && /^(quả|sau|trước|từ)$/.test(sentence.items[at - 1]?.key ?? "")) reported ??= item.entity
      else return item.entity
    }
  }
  return reported ?? linked.handing ?? teased
}

const JOURNEY = /^chuyến (thăm|công tác|đi)|thăm (hữu nghị |)(chính thức|cấp nhà nước)/i

/** How talks begin or end: nobody speaks there. */
const AROUND_TALKS = /^lễ (đón|tiễn)|(^|[\p{L},] )(viếng|(đặt|dâng) (vòng )?hoa)( |,|$)/iu

/** The one event of an article that is talks; null where it tells of none or of several. */
const onlyTalks = ({ sentences, registry }: Linked): string | null => {
  const talks = new Set<string>()
  for (const { items } of sentences)
    for (const { mention, entity } of items)
      if (mention?.type === "event" && entity && registry.get(entity)?.properties.kind === "talks") talks.add(entity)
  return talks.size === 1 ? [...talks][0]! : null
}

/** True where the first sentences tell a sitting of an assembly. */
const hasSitting = (linked: Linked): boolean =>
  linked.sentences
    .slice(0, 6)
    .some(({ items }) =>
      items.some(
        ({ mention, entity, key }) =>
          mention?.type === "event" &&
          entity !== null &&
          (/^(đã )?họp phiên/.test(key) || (/^phiên họp/.test(key) && !mention.name.bare)),
      ),
    )

/** The first event between two positions of the row. */
export const eventNear = (reading: Reading, from: number, to: number): Phrase | null =>
  reading.row.slice(Math.max(0, from), to).find((p) => p.tags.has("Event")) ?? null

/** Where one speaks whom an article about an event tells of: what is told of a journey is said elsewhere, of a welcome or a wreath at the talks. */
const spokenAt = (event: string, linked: Linked): string | null => {
  const name = linked.registry.get(event)?.name ?? ""
  if (JOURNEY.test(name)) return null
  return AROUND_TALKS.test(name) ? onlyTalks(linked) : event
}

/** "Trao đổi với phóng viên chiều nay, ông A cho biết …": told to the press, and not at the meeting. */
const isToPress = ({ row, mainEvent, linked }: Reading, who: Phrase): boolean => {
  if (mainEvent && linked.registry.get(mainEvent)?.properties.kind === "press-briefing") return false
  return row.some(
    (p, at) =>
      p.key === "với" &&
      p.start < who.start &&
      /(^(trao đổi|chia sẻ|thông tin|trả lời)|(^| )nói)$/.test(keysOf(row.slice(Math.max(0, at - 2), at))) &&
      /^(pv|(các )?(phóng viên|nhà báo|báo|chúng tôi|vietnamnet|dân trí|zing))( |$)/.test(keysOf(row.slice(at + 1, at + 4))),
  )
}

/** Facts with the main event, where it stands in another sentence: the quote is of the other end alone. */
export const withMain = (
  reading: Reading,
  rule: { readonly id: string; readonly type: Fact["type"] },
  actor: Phrase | null,
  span: { readonly start: number; readonly end: number },
): readonly Fact[] => {
  if (!reading.mainEvent) trace.stopped?.({ kind: "event" })
  if (!actor || !reading.mainEvent || (rule.type === "SPOKE_AT" && isToPress(reading, actor))) return []
  const to = rule.type === "SPOKE_AT" ? spokenAt(reading.mainEvent, reading.linked) : reading.mainEvent
  if (!to) return []
  return endsOf(actor, rule.type, "from", reading.linked).map((a) => ({
    type: rule.type,
    from: a.entity,
    to,
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
