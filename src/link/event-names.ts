import type { Article } from "../article.ts"
import type { Span } from "../graph.ts"
import { type EventMention, type Mention, type ReadSentence, spanOf } from "../vi/mention.ts"
import { cleanName } from "../vi/normal.ts"
import type { OrganizationName } from "../vi/organization-name.ts"
import { areStaff } from "../vi/staff.ts"
import { keysOf } from "../vi/terms.ts"
import { Occurrences } from "./events.ts"
import { NOBODY, participantsOf } from "./participants.ts"
import type { Registry } from "./registry.ts"
import { isTeaser } from "./teasers.ts"

/** "Tỉnh ủy A phối hợp với Bộ B tổ chức hội nghị": the bodies that the clause names before. */
const organizersOf = ({ terms, mentions }: ReadSentence, { at }: EventMention): readonly OrganizationName[] => {
  if (terms[at - 1]?.key !== "chức") return []
  const clause = terms.findLastIndex((t, i) => i < at && /^[;:]$/.test(t.key))
  return mentions.flatMap((m) => (m.type === "organization" && m.at > clause && m.at < at ? [m.name] : []))
}

/** "tổ chức tốt hội nghị sơ kết", "tiếp nối thành công của hội thảo A và hội thảo B": one of what was done before. */
const isCited = ({ terms, mentions }: ReadSentence, mention: EventMention): boolean => {
  const before = terms[mention.at - 1]?.key ?? ""
  if (/^(của|quả|dung|theo|từ|sau|trước|tốt)$/.test(before)) return true
  const beside = before === "và" ? mentions.findLast((m) => m.type === "event" && m.at < mention.at) : undefined
  return beside?.type === "event" && mention.at - beside.at < 30 && /^của$/.test(terms[beside.at - 1]?.key ?? "")
}

/** "lễ kỷ niệm 80 năm Ngày thành lập Hội (2/9/1945 - 2/9/2025)": the days in brackets are what is remembered, not when it is. */
const isRemembered = ({ terms, mentions }: ReadSentence, date: Mention): boolean => {
  const [before, after] = [terms[date.at - 1]?.text ?? "", terms[date.at + date.length]?.text ?? ""]
  const isDate = (at: number): boolean => mentions.some((m) => m.type === "date" && m.at === at)
  if (before === "(" && /^[-–]$/.test(after)) return isDate(date.at + date.length + 1)
  return /^[-–]$/.test(before) && after === ")" && mentions.some((m) => m.type === "date" && m.at + m.length === date.at - 1)
}

/** Gives the events that an article tells their identity, and each the name under which it is shown. */
export class EventNames {
  private readonly article: Article
  private readonly registry: Registry
  private readonly occurrences = new Occurrences()
  /** The entity of an occurrence, by its number. */
  private readonly ids = new Map<number, string>()
  private readonly idOf = new Map<EventMention, string>()

  constructor(article: Article, registry: Registry) {
    this.article = article
    this.registry = registry
  }

  /** The entity of an event named here: one named before, or a new one with the name and the day that its sentence gives. */
  of(sentence: ReadSentence, mention: EventMention): string {
    const span = mention.name.verb ? this.withObject(sentence, mention) : spanOf(sentence, mention)
    const said = cleanName(this.article.text.slice(span.start, span.end)).replace(/( (và|với|của|về|do|tại|,))+$/u, "")
    const lead = sentence.block === "title" || sentence.index <= 2
    const teased = isTeaser(this.article.text, sentence)
    const joined = this.joinedEvent(sentence, mention)
    if (joined) {
      this.registry.alias(joined, said, span)
      return joined
    }
    // "Phát biểu tại buổi lễ bàn giao, …": the ceremony that is told.
    const short = mention.length <= 4 && mention.at < 4 && sentence.terms[0]?.key === "phát" && sentence.terms[2]?.key === "tại"
    // "Đây cũng là phiên họp cuối cùng của năm": what was told before.
    const points = short || (sentence.terms[0]?.key === "đây" && sentence.terms[mention.at - 1]?.key === "là" && mention.at < 5)
    const planned = sentence.terms.slice(Math.max(0, mention.at - 4), mention.at).some((t) => t.key === "sẽ")
    // "Chiều cùng ngày, đoàn tiếp tục làm việc với …": another meeting, if it is with others.
    const further = /(^| )(cùng ngày|tiếp tục|trước đó|sau đó|buổi chiều|buổi tối)( |$)/.test(
      keysOf(sentence.terms.slice(0, mention.at)),
    )
    const cited = isCited(sentence, mention)
    const before = sentence.mentions.filter(
      // "Chiều 12-4, Đoàn công tác của … do đồng chí A, … làm Trưởng đoàn đã làm việc với …": a lead's first day is the event's.
      (m) =>
        m.type === "date" &&
        m.name.iso.length >= 7 &&
        !isRemembered(sentence, m) &&
        (Math.abs(m.at - mention.at) < 30 || (lead && m.at < mention.at)),
    )
    const date = before.findLast((m) => m.at < mention.at) ?? (lead ? before[0] : undefined)
    const iso = date?.type === "date" && !mention.name.bare ? date.name.iso : null
    const title = mention.name.verb || mention.name.family === "từ trần" ? this.withSubject(sentence, mention, said) : said
    const occurrence = this.occurrences.resolve(
      mention.name,
      said,
      {
        lead,
        teased,
        planned,
        cited,
        further,
        points,
        organized: sentence.terms[mention.at - 1]?.key === "chức",
        organizers: organizersOf(sentence, mention),
        sentence: sentence.index,
        met: participantsOf(sentence, mention),
      },
      iso,
      title,
    )
    const id = this.registry.add("Event", `${this.article.id} ${occurrence.number}`, occurrence.name, said, span)
    this.ids.set(occurrence.number, id)
    this.idOf.set(mention, id)
    return id
  }

  /**
   * "Sáng nay, ông A trao quyết định bổ nhiệm bà B": a handing over that is all the meeting there is, told at the start of an article before any
   * other event. Null elsewhere.
   */
  handing(sentence: ReadSentence): string | null {
    const { terms, mentions, index } = sentence
    if (index > 3 || this.occurrences.all.length > 0) return null
    const at = terms.findIndex(
      (t, i) => t.key === "trao" && /^((các|hai|ba) )?quyết định/.test(keysOf(terms.slice(i + 1, i + 4))),
    )
    if (at < 1 || !mentions.some((m) => m.type === "person" && m.at < at)) return null
    if (terms.slice(Math.max(0, at - 4), at).some((t) => /^(lễ|buổi|được|bị|sẽ|chưa|không|việc|để|tổ|chức)$/.test(t.key)))
      return null
    const paper = mentions.find((m) => m.type === "document" && m.at > at && m.at <= at + 2)
    const last = paper ? paper.at + paper.length - 1 : terms.findIndex((t, i) => i > at && t.key === "định")
    const span = { start: terms[at]!.start, end: terms[last]!.end }
    const said = this.article.text.slice(span.start, span.end)
    const name = { at, length: last + 1 - at, kind: "appointment", family: "lễ", key: null, bare: false, verb: true } as const
    const whole = {
      sentence: index,
      lead: true,
      teased: false,
      planned: false,
      cited: false,
      further: false,
      points: false,
      organized: false,
    }
    const day = mentions.findLast((m) => m.type === "date" && m.at < at && m.name.iso.length >= 7)
    const iso = day?.type === "date" ? day.name.iso : null
    const occurrence = this.occurrences.resolve(name, said, { ...whole, organizers: [], met: NOBODY }, iso)
    const id = this.registry.add("Event", `${this.article.id} ${occurrence.number}`, occurrence.name, said, span)
    this.ids.set(occurrence.number, id)
    return id
  }

  /** Gives every event the fullest name, the kind and the day that the whole article told. To be called once, at its end. */
  settle(): void {
    for (const occurrence of this.occurrences.all) {
      const id = this.ids.get(occurrence.number)
      if (!id) continue
      this.registry.rename(id, occurrence.name)
      this.registry.set(id, "kind", occurrence.kind)
      if (occurrence.date) this.registry.set(id, "date", occurrence.date)
    }
  }

  /** "đến thăm và làm việc với …", "tới thăm và chủ trì buổi làm việc": one visit under two verbs. */
  private joinedEvent(sentence: ReadSentence, mention: EventMention): string | null {
    const first = sentence.mentions.findLast(
      (m): m is EventMention => m.type === "event" && m.at < mention.at && mention.at - m.at - m.length < 16,
    )
    const id = first && this.idOf.get(first)
    if (!first?.name.verb || !id || first.name.family !== "thăm") return null
    const between = sentence.terms.slice(first.at + first.length, mention.at)
    const near = mention.name.verb ? 1 : 3
    return between.slice(-near).some((t) => t.key === "và" || t.key === ",") && !between.some((t) => t.key === ";") ? id : null
  }

  /** "làm việc với Ban Thường vụ Tỉnh ủy Nghệ An": a verb names a meeting together with whom or what it meets. */
  private withObject(sentence: ReadSentence, mention: EventMention): Span {
    const end = mention.at + mention.length
    const far = mention.name.family === "thăm" ? 8 : 4
    const behind = sentence.mentions.find((m) => m.at >= end && m.type !== "date" && m.type !== "pronoun")
    const between = behind ? sentence.terms.slice(end, behind.at) : []
    const near = between.length <= far && between.every((t) => t.kind !== "mark")
    // "thăm cán bộ, chiến sĩ Công an tỉnh A"
    const last = behind && (near || areStaff(between.map((t) => t.key))) ? behind : mention
    return { start: sentence.terms[mention.at]!.start, end: sentence.terms[last.at + last.length - 1]!.end }
  }

  /** "Trần Văn Bình thăm Nhà máy X": a meeting that only a verb names is known by who met as well. */
  private withSubject(sentence: ReadSentence, mention: EventMention, said: string): string {
    const words = said.replace(/^(đã|vừa|sẽ) /, "")
    // "có buổi làm việc với B": the meeting, where no name stands before it.
    const alone = words.replace(/^có (?=(buổi|cuộc) )/, "")
    // "Fidel Castro, nguyên Chủ tịch Hội đồng Bộ trưởng Cuba từ trần": no body dies.
    const death = mention.name.family === "từ trần"
    const subject = sentence.mentions.findLast(
      (m) => m.at < mention.at && (m.type === "person" || (m.type === "organization" && !death)),
    )
    if (!subject) return alone
    const between = sentence.terms.slice(subject.at + subject.length, mention.at)
    // "Đặc phái viên của Tổng Bí thư A đã hội kiến …", "Ông B cùng Đoàn công tác có buổi làm việc …": not the last named alone.
    if (/^(của|cùng)$/.test(sentence.terms[subject.at - 1]?.key ?? "")) return alone
    if (!between.every((t) => /^(đã|vừa|sẽ|đang|có|đến|tới)$/.test(t.key) || (death && t.key === ","))) return alone
    if (subject.type === "person") return subject.name.full ? `${subject.name.name} ${words}` : alone
    const span = spanOf(sentence, subject)
    return `${this.article.text.slice(span.start, span.end)} ${words}`
  }
}
