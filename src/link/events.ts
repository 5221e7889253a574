import type { EventName } from "../vi/event-name.ts"
import { spellingKey } from "../vi/normal.ts"
import type { OrganizationName } from "../vi/organization-name.ts"
import { numeral } from "../vi/sessions.ts"
import { areSame, type Participants } from "./participants.ts"

export interface Occurrence {
  readonly number: number
  readonly family: string
  kind: string
  key: string | null
  name: string
  date: string | null
  /** Named by verbs alone so far. */
  verb: boolean
  /** The sentence that named it last. */
  sentence: number
  /** Only spoken about so far: "kết quả Hội nghị Trung ương 7", "các nội dung của Đại hội". */
  cited: boolean
  /** Only in a teaser so far: a sentence cut off with "…" above the text, which may be another article's. */
  teased: boolean
  /** Who meets whom there, as far as told. */
  met: Participants
  /** The bodies that are told to hold it. */
  organizers: readonly OrganizationName[]
}

/** How a mention stands in the article. */
interface Mentioned {
  readonly lead: boolean
  /** In a sentence cut off with "…" above the text. */
  readonly teased: boolean
  readonly planned: boolean
  readonly cited: boolean
  /** Told as one more: "Chiều cùng ngày, …", "tiếp tục". */
  readonly further: boolean
  /** "Đây là phiên họp …": says what the one told before is. */
  readonly points: boolean
  /** "Tỉnh ủy A đã tổ chức hội nghị": a meeting that the sentence tells to be held. */
  readonly organized: boolean
  readonly organizers: readonly OrganizationName[]
  readonly sentence: number
  readonly met: Participants
}

const words = (text: string): ReadonlySet<string> => new Set(spellingKey(text).split(/[\s,]+/))

const similar = (a: string, b: string): boolean => {
  const left = words(a)
  const right = words(b)
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  return shared / Math.min(left.size, right.size) >= 0.6
}

/** Which one by number ("hội nghị thường niên lần thứ 26", "lần thứ XXVI"), or null. */
const ordinal = (name: string): string | null => {
  const which = /lần (?:thứ )?([\p{L}\d]+)/u.exec(name)?.[1]
  return which ? numeral(which) : null
}

/** The one year that a name ends with ("Hội nghị Quân chính năm 2022"), or null. */
const yearOf = (name: string): string | null => /năm ((?:19|20)\d{2})$/u.exec(name)?.[1] ?? null

/** What a name has in quotes ("Hội thảo chuyên đề “Quản lý nợ công”"), or null. */
const quotedIn = (name: string): string | null => /["“]([^"“”]+)["”]/u.exec(name)?.[1] ?? null

/** True where both have a number or a year, and not the same, or are quoted otherwise. */
const areToldApart = (a: string, b: string): boolean =>
  areQuotedApart(quotedIn(a), quotedIn(b)) ||
  [ordinal, yearOf].some((which) => {
    const [left, right] = [which(a), which(b)]
    return left !== null && right !== null && left !== right
  })

const areQuotedApart = (a: string | null, b: string | null): boolean => a !== null && b !== null && !similar(a, b)

/** Families of which one article often tells several. */
const APART: ReadonlySet<string> = new Set(["thăm", "tiếp", "tiếp xúc", "kiểm tra", "hội đàm"])

/** Families that are talks of two sides, by whatever word. */
const TALKS: ReadonlySet<string> = new Set(["tiếp", "gặp", "hội đàm"])

/** Families whose bare words tell which kind of meeting is meant. */
const OWN_KIND: ReadonlySet<string> = new Set(["tiếp xúc", "họp báo", "kiểm tra", "hội đàm", "tiếp", "thăm"])

/** What an assembly has one of each day. */
const SITTING = "phiên họp"

/** True where both are dated, and of different days. */
const areOfOtherDays = (a: string | null, b: string | null): boolean => a?.length === 10 && b?.length === 10 && a !== b

const OWN_CEREMONY = /^lễ (khánh thành|khởi công|động thổ|đón|tiễn|chào cờ|thượng cờ|dâng hương|khai giảng|ký|cắt băng)/i

const WELCOME = /^lễ (đón|tiễn)/i

/** What is done at graves and monuments. */
const HOMAGE = /(dâng (hương|hoa)|thắp hương|đặt vòng hoa|viếng)/i

const FUNERAL = /(tang|viếng|truy điệu)/i

/** True where the same kind of body holds each, of two places: "Tỉnh ủy A tổ chức hội nghị", "Tỉnh ủy B tổ chức hội nghị". */
const areHeldElsewhere = (a: readonly OrganizationName[], b: readonly OrganizationName[]): boolean => {
  const pairs = a.flatMap((left) => b.filter((right) => right.core === left.core).map((right) => [left, right] as const))
  return pairs.length > 0 && pairs.every(([left, right]) => left.place && right.place && left.place.name !== right.place.name)
}

/** Capitalised words that tell nobody apart. */
const COMMON = new Set("Văn Thị Chủ Phó Bí Tổng Thủ Bộ Ủy Trưởng Đại Giám Đoàn Ban".split(" "))

const capitals = (text: string): readonly string[] => (text.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).filter((w) => !COMMON.has(w))

/** True where both name someone or something, and nothing in common. */
const areOther = (a: string, b: string): boolean => {
  const [left, right] = [capitals(a), capitals(b)]
  return left.length > 0 && right.length > 0 && !left.some((word) => right.includes(word))
}

/** "chuyến thăm Hungary", "chuyến thăm Lào": two journeys to different countries. */
const areJourneys = (a: string, b: string): boolean =>
  /^chuyến/i.test(a) && /^chuyến/i.test(b) && areOther(a.slice(6), b.slice(6))

/** With whom or what a meeting told by a verb is: "Đảng ủy phường 5" of "làm việc với Đảng ủy phường 5". */
const guestOf = (said: string): string => said.replace(/^[^\p{Lu}]+/u, "")

/** Families whose bare words ("hội nghị", "buổi lễ") newspapers use for one another; an election or a death is never a meeting. */
const MEETINGS: ReadonlySet<string> = new Set([
  "làm việc",
  "hội nghị",
  "hội thảo",
  "tọa đàm",
  "họp",
  "phiên họp",
  "kỳ họp",
  "phiên",
  "lễ",
  "gặp",
  "tiếp",
  "hội đàm",
  "tiếp xúc",
  "lớp",
  "đại hội",
  "họp báo",
  "kiểm tra",
  "chương trình",
  "thăm",
])

/**
 * Tells which mentions are one event of an article. A numbered event is itself everywhere; a described one is a later "hội nghị" or
 * "buổi làm việc" points back to; the first of the title and lead is the main event, which bare words of any kind of meeting point to.
 */
export class Occurrences {
  readonly all: Occurrence[] = []
  private main: Occurrence | null = null

  resolve(name: EventName, said: string, place: Mentioned, date: string | null, title: string = said): Occurrence {
    const told = place.points && !name.key ? (this.all.findLast((o) => o.family === name.family) ?? null) : null
    const found = told ?? (place.planned && name.verb ? null : this.find(name, said, place, date))
    if (found) {
      found.sentence = place.sentence
      if (!place.cited) found.cited = false
      if (!place.teased) found.teased = false
      if (place.met.all.size > found.met.all.size) found.met = place.met
      if (!found.organizers.length) found.organizers = place.organizers
      if (!found.date && date) found.date = date
      if (
        !name.bare &&
        !name.verb &&
        (found.verb || said.length > found.name.length) &&
        said.length < 200 &&
        found.key === (name.key ?? found.key)
      ) {
        found.name = said
        found.verb = false
      }
      if (found.kind === "other" || (name.kind === "appointment" && found.kind !== "congress")) found.kind = name.kind
      return found
    }
    const made: Occurrence = {
      number: this.all.length + 1,
      family: name.family,
      kind: name.kind,
      key: name.key,
      name: title,
      date,
      verb: name.verb,
      sentence: place.sentence,
      cited: place.cited,
      teased: place.teased,
      met: place.met,
      organizers: place.organizers,
    }
    this.all.push(made)
    const instead = this.main?.teased ? !place.teased : this.main?.key !== null && !name.key
    if (!this.main || (instead && place.lead)) this.main = made
    return made
  }

  /** "Kỳ họp Ủy ban liên Chính phủ" in the title, before "Kỳ họp lần thứ 39 Ủy ban liên Chính phủ …": the one event of the kind whose words it has. */
  private withoutNumber(name: EventName, said: string): Occurrence | null {
    const all = words(said)
    const short = this.all.filter((o) => o.family === name.family)
    if (short.length !== 1 || short[0]!.key !== null || short[0]!.verb) return null
    const its = [...words(short[0]!.name)]
    if (its.length < 4 || !its.every((word) => all.has(word))) return null
    short[0]!.key = name.key
    return short[0]!
  }

  /** The event told so far that a mention means; null where it is one more. */
  private find(name: EventName, said: string, place: Mentioned, date: string | null): Occurrence | null {
    const found = this.likely(name, said, place)
    if (!found || areHeldElsewhere(found.organizers, place.organizers)) return null
    // "Ngày 25/5, Quốc hội làm việc tại hội trường. Ngày 26/5, …": of each day one.
    const dated = name.verb && name.family === SITTING ? this.all.findLast((o) => o.family === SITTING && o.date) : null
    return dated && areOfOtherDays(dated.date, date) ? null : found
  }

  /** The same by its name, its kind, who meets whom and where it is told; who holds it is not looked at. */
  private likely(name: EventName, said: string, { lead, sentence, further, organized, met }: Mentioned): Occurrence | null {
    if (name.key) {
      const same = this.all.find(
        (o) =>
          o.key === name.key ||
          (o.key !== null && o.family === name.family && (o.key.startsWith(`${name.key} `) || name.key!.startsWith(`${o.key} `))),
      )
      if (same && name.key.length > (same.key?.length ?? 0)) same.key = name.key
      return same ?? this.withoutNumber(name, said)
    }
    const kin = this.all.filter((o) => o.family === name.family)
    // "đã có cuộc hội đàm với ông A. Tại cuộc gặp, …"
    const family = name.bare && !kin.length && TALKS.has(name.family) ? this.all.filter((o) => TALKS.has(o.family)) : kin
    // "Tại hội nghị, ông A thông báo kết quả Hội nghị Trung ương 7": the second is only spoken about.
    // So is a plenum of the Party, where the article is about another meeting.
    const spokenOf = (o: Occurrence) => o.cited || (this.main?.key === null && /^trung ương \d/.test(o.key ?? ""))
    const told = name.bare
      ? (family.findLast((o) => (!spokenOf(o) && !o.teased) || o === this.main) ?? family.findLast((o) => !o.cited))
      : null
    const last = told ?? family.at(-1) ?? null
    // "Hội đồng nhân dân tỉnh A tổ chức kỳ họp thứ 25 …" in a teaser, where the article tells a conference in another province.
    const latest = name.bare && last?.teased && this.main && !this.main.teased ? null : last
    // "buổi tiếp xúc cử tri" says itself what it is: never the congress or plenum last spoken of.
    if (name.bare && !latest && OWN_KIND.has(name.family) && this.main?.key) return null
    // "Ngay sau lễ đón, hai bên tiến hành hội đàm": another event than the welcome.
    if (name.bare && !latest && OWN_KIND.has(name.family) && WELCOME.test(this.main?.name ?? "")) return null
    // A funeral is no other ceremony.
    if (name.bare && FUNERAL.test(said)) return family.findLast((o) => FUNERAL.test(o.name)) ?? null
    // "Kết quả Hội nghị Trung ương 7" in the title, and in the lead "Tỉnh ủy tổ chức hội nghị": another.
    const onlyCited = latest !== null && latest === this.main && latest.cited && latest.key !== null
    if (name.bare && lead && organized && onlyCited) return null
    // "Đoàn đã đến dâng hương tưởng niệm ông A. Sau lễ dâng hương, …"
    const homage = name.bare && !latest && HOMAGE.test(said) ? this.all.findLast((o) => o.verb && HOMAGE.test(o.name)) : null
    if (homage) return homage
    // "lễ khánh thành", "lễ đón": no other word for a meeting.
    if (name.bare && !latest && OWN_CEREMONY.test(said)) return null
    // "tổ chức công bố quy hoạch": no other word for the meeting that is told.
    if (name.bare && !latest && organized && name.kind === "appointment" && this.main?.kind !== "appointment") return null
    if (name.bare) return latest ?? (MEETINGS.has(name.family) && MEETINGS.has(this.main?.family ?? "") ? this.main : null)
    const known = family.filter((o) => o.met.all.size)
    const withThem = met.all.size
      ? known.findLast((o) => areSame(o.met, met))
      : // "A hội kiến Tổng thống Pháp": whom A met before.
        known.findLast((o) => met.host !== null && o.met.all.has(met.host))
    if (withThem && (met.all.size || (name.verb && !further))) return withThem
    if (met.all.size && latest?.met.all.size) return null
    // Photographs of several visits are of several: whom they are to, tells.
    // A lead says the same twice, in sentences of their own.
    const twice = lead && /^(tiếp|hội đàm)$/.test(name.family) && latest?.sentence !== sentence
    const apart = APART.has(name.family) && !twice
    // "cuộc làm việc với Quận ủy quận 2. Chiều cùng ngày, … có buổi làm việc với Quận ủy quận 9".
    const withGuest = latest !== null && (latest.verb || / với \p{Lu}/u.test(latest.name))
    if (name.verb && further && withGuest && !latest.name.endsWith(guestOf(said))) return null
    const elsewhere = apart && latest !== null && (latest.verb || name.family === "thăm") && areOther(said, latest.name)
    if (name.verb) return latest && !elsewhere ? latest : null
    // "ông A trao quyết định bổ nhiệm bà B. Tại lễ công bố quyết định …"
    if (name.kind === "appointment" && latest?.verb && latest.kind === "appointment") return latest
    const alike = family.find((o) => similar(o.name, said) && !areToldApart(o.name, said) && !areJourneys(o.name, said))
    if (alike) return alike
    // "họp với các bộ", "họp về dự án A": a verb as much as a noun; one meeting where nothing tells it apart.
    if (/^họp /i.test(said) && latest && !areToldApart(latest.name, said) && /^(cuộc |buổi )?họp /i.test(latest.name))
      return latest
    const journeys = latest !== null && areJourneys(latest.name, said)
    const beside = latest?.sentence === sentence && APART.has(name.family) && latest !== null && areOther(said, latest.name)
    const other =
      latest && (beside || journeys || areToldApart(latest.name, said) || FUNERAL.test(said) !== FUNERAL.test(latest.name))
    if (lead && latest && latest === this.main && !other && !onlyCited) return latest
    return null
  }
}
