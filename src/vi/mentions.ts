import type { Span } from "../graph.ts"
import { type Calendar, DATE_WORDS, type DateName, dateAt } from "./dates.ts"
import { delegationBehind } from "./deputies.ts"
import { DOCUMENT_WORDS } from "./document-kinds.ts"
import type { DocumentName } from "./document-name.ts"
import { documentAt } from "./documents.ts"
import { EVENT_WORDS } from "./event-heads.ts"
import type { EventName } from "./event-name.ts"
import { eventAt } from "./events.ts"
import { listedBodiesAt } from "./listed-bodies.ts"
import type { OrganizationName } from "./organization-name.ts"
import { ORGANIZATION_WORDS, organizationAt } from "./organizations.ts"
import { HONORIFIC_WORDS, honorificAt, type PersonName, personAt } from "./people.ts"
import { PLACE_WORDS, type PlaceName, placeAt } from "./places.ts"
import type { Sentence } from "./segment.ts"
import { keysOf, type Term, terms } from "./terms.ts"
import { TITLE_WORDS, type Title, type TitleChain, titleChainAt } from "./titles.ts"

interface Taken {
  /** First term and number of terms, in the sentence. */
  readonly at: number
  readonly length: number
}

export interface PersonMention extends Taken {
  readonly type: "person"
  readonly name: PersonName
  readonly honorific: string | null
  readonly before: readonly Title[]
  readonly after: readonly Title[]
}
/** Titles without a name: "Bí thư Tỉnh ủy nhấn mạnh"; `plural` in "các Phó Chủ tịch UBND tỉnh: …". */
export interface RoleMention extends Taken {
  readonly type: "role"
  readonly titles: readonly Title[]
  readonly plural: boolean
}
/** "Ông", "Bà", "Đồng chí" alone: the person last spoken of. */
export interface PronounMention extends Taken {
  readonly type: "pronoun"
  readonly word: string
}
export interface OrganizationMention extends Taken {
  readonly type: "organization"
  readonly name: OrganizationName
}
export interface DocumentMention extends Taken {
  readonly type: "document"
  readonly name: DocumentName
  /** What its title or description names: "báo cáo tổng kết việc thực hiện Nghị quyết số 15-NQ/TW". */
  readonly inner: readonly Mention[]
}
export interface EventMention extends Taken {
  readonly type: "event"
  readonly name: EventName
  /** What its description names: "hội nghị sơ kết Chỉ thị số 05-CT/TW". */
  readonly inner: readonly Mention[]
}
export interface PlaceMention extends Taken {
  readonly type: "place"
  readonly name: PlaceName
}
export interface DateMention extends Taken {
  readonly type: "date"
  readonly name: DateName
}

export type Mention =
  | PersonMention
  | RoleMention
  | PronounMention
  | OrganizationMention
  | DocumentMention
  | EventMention
  | PlaceMention
  | DateMention

/** A sentence with its terms and with what it names, left to right, never overlapping. */
export interface ReadSentence extends Sentence {
  readonly index: number
  readonly terms: readonly Term[]
  readonly mentions: readonly Mention[]
  /** Short names given in brackets: "Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI)"; `after` is the last term before it. */
  readonly shortNames: readonly { readonly name: string; readonly after: number }[]
}

/** The place in the article of some terms of a sentence. */
export const spanOf = (sentence: { readonly terms: readonly Term[] }, taken: Taken): Span => ({
  start: sentence.terms[taken.at]!.start,
  end: sentence.terms[taken.at + taken.length - 1]!.end,
})

/** The terms of an aside about someone's age at `at`, its brackets included, or 0: "(sinh năm 1968)", "(SN 1966)", "(55 tuổi)". */
const lifeAt = (words: readonly Term[], at: number): number => {
  if (!/^(sinh|sn|\d{2})$/.test(words[at + 1]?.key ?? "")) return 0
  for (let end = at + 2; end < at + 7; end++) if (words[end]?.key === ")") return end + 1 - at
  return 0
}

const DASH = new Set(["-", "–", "—"])

/** "quê quán huyện A, tỉnh B, TITLE": the comma before the title, past the places of the home at `at`; 0 where no title comes. */
const pastHome = (words: readonly Term[], at: number): number => {
  for (let i = at + 1; i < at + 20 && words[i]; i++) {
    if (words[i]!.key !== ",") {
      if (words[i]!.kind === "mark" && words[i]!.key !== "-") return 0
      continue
    }
    if (titleChainAt(words, i + 1)) return i
  }
  return 0
}

/** Titles that follow a name: ", TITLE", " - TITLE", "(TITLE)". Returns them with the terms up to their end. */
const trailingTitles = (
  words: readonly Term[],
  at: number,
): { readonly titles: readonly Title[]; readonly end: number } | null => {
  const mark = words[at]?.key
  if (!mark) return null
  if (mark === "(") {
    for (let i = at + 1; i < at + 8 && words[i] && words[i]!.key !== ")"; i++) {
      const chain = titleChainAt(words, i)
      if (chain && (chain.titles.some((t) => t.body || t.implied) || chain.titles[0]!.post.split(" ").length > 1)) {
        let end = i + chain.length
        while (words[end] && words[end]!.key !== ")" && end < i + chain.length + 12) end++
        return { titles: chain.titles, end: words[end]?.key === ")" ? end + 1 : i + chain.length }
      }
    }
    // "NAME (sinh năm 1968) – TITLE"
    const aside = lifeAt(words, at)
    return aside ? trailingTitles(words, at + aside) : null
  }
  const dash = DASH.has(mark)
  if (mark !== "," && !dash) return null
  let start = at + 1
  // "NAME, quê quán huyện A, tỉnh B, TITLE"
  const home = words[start]?.key === "quê" ? pastHome(words, start) : 0
  if (home) return trailingTitles(words, home)
  // "NAME, khi còn Chủ tịch UBND tỉnh, …"
  const then = /^(khi|lúc)$/.test(words[start]?.key ?? "") && words[start + 1]?.key === "còn"
  if (then) start += words[start + 2]?.key === "là" ? 3 : 2
  else if (words[start]?.key === "hiện" && words[start + 1]?.key === "là") start += 2
  else if (words[start]?.key === "hiện" || words[start]?.key === "là") start++
  const chain = titleChainAt(words, start, { beforePerson: true })
  if (!chain) {
    // "NAME, 55 tuổi, TITLE", "NAME, sinh năm 1962, TITLE"
    const skipped =
      words[start]?.kind === "number" && words[start + 1]?.key === "tuổi"
        ? 2
        : words[start]?.key === "sn" || (words[start]?.key === "sinh" && words[start + 1]?.key === "năm")
          ? words[start]?.key === "sn"
            ? 2
            : 3
          : 0
    return skipped && words[start + skipped]?.key === "," ? trailingTitles(words, start + skipped) : null
  }
  if (!dash) {
    const next = start + chain.length
    const honorific = honorificAt(words, next)
    const person = personAt(words, next + honorific, { expected: true, given: honorific > 0 })
    if (person) {
      // "A, Bí thư Tỉnh ủy B": the chain is the next person's; "A, Bộ trưởng X và Bí thư Tỉnh ủy B": from "và" on.
      const next = chain.titles.findLastIndex((t) => words[t.at - 1]?.key === "và")
      return next > 0 ? { titles: chain.titles.slice(0, next), end: chain.titles[next]!.at - 1 } : null
    }
    if (chain.titles.every((t) => !t.body && !t.implied) && chain.titles[0]!.rank) return null
  }
  if (then) return { titles: chain.titles.map((t) => ({ ...t, status: "former" })), end: start + chain.length }
  // "A, Trợ lý Ủy viên Bộ Chính trị, Bộ trưởng B": the posts behind are of the one helped.
  const aide = chain.titles.findIndex((t) => AIDE.test(t.post) && / ủy viên$/iu.test(t.post))
  return { titles: aide < 0 ? chain.titles : chain.titles.slice(0, aide + 1), end: start + chain.length }
}

const AIDE = /^(trợ lý|thư ký) \S/iu

/**
 * The posts of the person named behind titles: "Phó Chủ nhiệm B kiêm trợ lý của Chủ tịch Quốc hội A", "Trợ lý Tổng Bí thư, Chủ tịch nước A".
 * A is not the aide, nor has the aide's other posts, but has those of whom the aide helps.
 */
const ofHelped = (titles: readonly Title[]): readonly Title[] => {
  const aide = titles.findLastIndex((t) => AIDE.test(t.post))
  return aide < 0
    ? titles
    : titles.slice(aide).map((t, i) => (i === 0 ? { ...t, post: t.post.replace(/^(trợ lý|thư ký) (của )?/iu, "") } : t))
}

const PLURAL = new Set(["các", "hai", "ba", "bốn", "năm", "những", "nhiều", "nguyên", "đồng"])
const isPlural = (word: Term | undefined): boolean =>
  word !== undefined && (PLURAL.has(word.key) || (word.kind === "number" && /^0?[2-9]$|^1\d$/.test(word.text)))

/**
 * "Thừa ủy quyền của Thủ tướng, Bộ trưởng A trình bày": a clause that opens with whose will is done ends at its comma,
 * so the first title is another's, unless the name has a comma of its own behind it.
 */
const isForAnother = (words: readonly Term[], chain: TitleChain): boolean => {
  const [first, second] = chain.titles
  // "Chất vấn của các đại biểu Quốc hội, Phó Thủ tướng A cho biết".
  if (
    second &&
    words[second.at - 1]?.key === "," &&
    /^(đại biểu|thành viên)$/i.test(first!.post) &&
    (isPlural(words[first!.at - 1]) || words[first!.at - 1]?.key === "nữ")
  )
    return true
  if (!second || words[second.at - 1]?.key !== "," || !/^(của|mặt|theo|lời)$/.test(words[first!.at - 1]?.key ?? "")) return false
  let start = first!.at - 1
  while (start > 0 && first!.at - start < 10 && words[start - 1]!.kind !== "mark") start--
  if (!/^(thừa|được|thay|theo|thực|trước|với|nhận|chấp|đáp|trả)$/.test(words[start]!.key)) return false
  const name = personAt(words, chain.at + chain.length, { expected: true, given: true })
  return name !== null && !/^[,;:(–-]$/.test(words[name.at + name.length]?.key ?? "")
}

/** "Trong thời gian giữ chức vụ Giám đốc A, ông B …": the post that begins at `at` is B's. */
const isHeldThen = (words: readonly Term[], at: number): boolean =>
  /(thời gian|khi|lúc)( còn| đang)? (giữ|đảm nhiệm)( chức| chức vụ| chức danh| cương vị)$/.test(
    keysOf(words.slice(Math.max(0, at - 6), at)),
  )

const PRONOUNS = new Set(["ông", "bà", "đồng chí", "đ/c"])

const NOT_ACTOR_BEFORE = /^(mới|ngành|quan|cấp|đạo|từ|ở|ương|ban|ủy|bộ|quân|hội|lãnh|thuộc|hệ|sách)$/

const centralAt = (words: readonly Term[], at: number): OrganizationName | null => {
  const term = words[at]!
  if (!term.capital) return null
  const size = term.text === "Trung" && words[at + 1]?.key === "ương" ? 2 : /^(T\.Ư|TƯ|TW)$/.test(term.text) ? 1 : 0
  if (!size) return null
  if (NOT_ACTOR_BEFORE.test(words[at - 1]?.key ?? "") || words[at + size]?.kind === "number" || words[at + size]?.capital)
    return null
  return {
    at,
    length: size,
    core: "Ban Chấp hành Trung ương",
    place: null,
    bareKind: null,
    parent: null,
    elliptic: false,
    takes: "alone",
  }
}

/** Finds what a sentence names. Longest readings first: a title swallows the body in it, a document the congress in its name. */
export const mentionsOf = (words: readonly Term[], calendar: Calendar): readonly Mention[] => {
  const found: Mention[] = []
  for (let i = 0; i < words.length; ) {
    i += creditAt(words, i)
    const before = found.at(-1)
    const cell = before?.type === "organization" && before.name.elliptic && before.at + before.length === i ? before.name : null
    const listed = listedBodiesAt(words, i, cell)
    if (listed) {
      if (cell) found.pop()
      found.push(...listed.names.map((name): Mention => ({ type: "organization", at: name.at, length: name.length, name })))
      i += listed.length
      continue
    }
    const mention = i < words.length ? mentionAt(words, i, calendar) : null
    if (mention) {
      found.push(mention)
      i = mention.at + mention.length
    } else i++
  }
  return shareTails(words, found)
}

/** Terms of a credit: "Ảnh: Lê Văn Tám", "Tin, ảnh: VĂN YÊN", "(Ảnh: TTXVN)" name who made the picture, and nobody of the story. */
const creditAt = (words: readonly Term[], at: number): number => {
  if (words[at]?.key !== ":" || !/^(ảnh|video|clip)$/.test(words[at - 1]?.key ?? "")) return 0
  let end = at + 1
  while (words[end]?.kind === "word" && words[end]!.capital && end - at < 5) end++
  if (/^[.(),;-]$/.test(words[end]?.key ?? ".")) return end - at
  // "Ảnh: Lê Văn Tám Thay mặt các đại biểu, …": the next sentence, run together.
  return end - at > 2 && BEGINS.test(`${words[end - 1]!.key} ${words[end]!.key}`) ? end - 1 - at : 0
}
const BEGINS =
  /^(thay mặt|phát biểu|tham dự|theo đó|tại hội|tại buổi|trong khi|sau khi|trước đó|cùng dự|đến dự|chiều ngày|sáng ngày) ?/

/** "HĐND, UBND tỉnh Nghệ An", "Ban Chấp hành, Ban Thường vụ Huyện ủy Kim Thành": what the last of a list is of, the others are of. */
const shareTails = (words: readonly Term[], found: readonly Mention[]): readonly Mention[] => {
  const shared = [...found]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [mention, next] = [shared[i]!, shared[i + 1]!]
    if (mention.type !== "organization" || !mention.name.elliptic || mention.name.bareKind) continue
    const last = bodyOf(next)
    const between = next.at - mention.at - mention.length
    if (!last || between !== 1 || !/^(,|và|-)$/.test(words[next.at - 1]!.key)) continue
    const { place, bareKind, parent } = last
    if (mention.name.takes === "parent" && parent && /^(Ban|Văn phòng|Thường|Ủy ban)/.test(mention.name.core))
      shared[i] = { ...mention, name: { ...mention.name, parent, elliptic: false } }
    // "Đảng ủy, Ban Giám đốc Công an tỉnh Nghệ An"
    else if (mention.name.core === "Đảng ủy" && parent && /^Ban (Giám đốc|Giám hiệu|Chỉ huy)$/i.test(last.core))
      shared[i] = { ...mention, name: { ...mention.name, parent, elliptic: false } }
    // "Đảng ủy, HĐND, UBND xã Tân An"
    else if (
      mention.name.core === "Đảng ủy" &&
      last.takes === "place" &&
      /^(xã|phường|thị trấn)$/.test(place?.kind ?? bareKind ?? "")
    )
      shared[i] = { ...mention, name: { ...mention.name, place, bareKind, elliptic: place === null } }
    else if (mention.name.takes === "place" && last.takes === "place" && /nhân dân$|^Mặt trận|Mặt trận/.test(mention.name.core))
      shared[i] = { ...mention, name: { ...mention.name, place, bareKind, elliptic: place === null } }
  }
  return shared
}

const bodyOf = (mention: Mention): OrganizationName | null => (mention.type === "organization" ? mention.name : null)

/** Mentions inside the description of a larger one, up to `end`. */
const innerMentions = (words: readonly Term[], from: number, end: number, calendar: Calendar): readonly Mention[] => {
  const found: Mention[] = []
  for (let i = from; i < end; ) {
    const mention = mentionAt(words, i, calendar)
    if (mention && mention.type !== "event") {
      found.push(mention)
      i = mention.at + mention.length
    } else i++
  }
  return found
}

/** A description that ends inside a named document goes on to that document's end. */
const reach = (at: number, length: number, inner: readonly Mention[]): number =>
  inner.reduce((longest, m) => (m.type === "document" ? Math.max(longest, m.at + m.length - at) : longest), length)

const personMention = (
  words: readonly Term[],
  at: number,
  before: readonly Title[],
  honorific: string | null,
  name: PersonName,
): PersonMention => {
  const nameEnd = name.at + name.length
  const delegation = delegationBehind(words, name.at, nameEnd)
  if (delegation) {
    const others = before.filter((t) => t.body?.core !== "Quốc hội")
    return { type: "person", at, length: delegation.end - at, name, honorific, before: others, after: [delegation.title] }
  }
  const after = trailingTitles(words, nameEnd)
  return { type: "person", at, length: (after?.end ?? nameEnd) - at, name, honorific, before, after: after?.titles ?? [] }
}

/** Words with which a mention may start in lower case: most others need not be looked at any further. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...DATE_WORDS,
  ...DOCUMENT_WORDS,
  ...TITLE_WORDS,
  ...HONORIFIC_WORDS,
  ...EVENT_WORDS,
  ...ORGANIZATION_WORDS,
  ...PLACE_WORDS,
])

/** "Cục trưởng Cục Điều tra (Bộ Công an) Trần Văn Bình": past the brackets at `at` that hold a wider body and nothing else. */
const pastWhole = (words: readonly Term[], at: number): number => {
  const whole = words[at]?.key === "(" ? organizationAt(words, at + 1) : null
  const close = whole ? at + 1 + whole.length : at
  return whole && words[close]?.key === ")" && personAt(words, close + 1)?.full ? close + 1 : at
}

/** The titles, the last of which has a body that is part of the one in the brackets at `at`. */
const withWhole = (words: readonly Term[], at: number, titles: readonly Title[]): readonly Title[] => {
  const whole = organizationAt(words, at + 1)
  const last = titles.at(-1)
  if (!whole || !last?.body || last.body.parent || last.body.place) return titles
  return [...titles.slice(0, -1), { ...last, body: { ...last.body, parent: whole } }]
}

const mentionAt = (words: readonly Term[], at: number, calendar: Calendar): Mention | null => {
  const term = words[at]!
  if (term.kind === "mark" || (term.kind === "word" && !term.capital && !FIRST_WORDS.has(term.key))) return null
  const date = term.kind === "number" || DATE_WORDS.has(term.key) ? dateAt(words, at, calendar) : null
  if (date) return { type: "date", at, length: date.length, name: date }
  if (term.kind === "number") return null
  const document = DOCUMENT_WORDS.has(term.key) ? documentAt(words, at, calendar) : null
  if (document) {
    const inner =
      document.strong && !document.title
        ? []
        : innerMentions(words, at + document.kind.split(" ").length, at + document.length, calendar)
    return { type: "document", at, length: reach(at, document.length, inner), name: document, inner }
  }
  const whole = titleChainAt(words, at, { beforePerson: true })
  const chain =
    whole && isForAnother(words, whole) ? { ...whole, length: whole.titles[0]!.length, titles: [whole.titles[0]!] } : whole
  if (chain) {
    const end = at + chain.length
    // "Trong thời gian giữ chức vụ Giám đốc A (2004-2010), ông B …".
    const aside =
      words[end]?.key === "(" && isHeldThen(words, at) ? words.findIndex((t, i) => i > end && i < end + 9 && t.key === ")") : -1
    let next = aside > 0 ? aside + 1 : pastWhole(words, end)
    if (words[next]?.key === "," || words[next]?.key === ":" || DASH.has(words[next]?.key ?? "")) next++
    const honorific = honorificAt(words, next)
    // "thừa ủy quyền của Thủ tướng, đồng chí A": the post is another's.
    const others =
      !isHeldThen(words, at) &&
      words[end]?.key === "," &&
      /^(của|theo|với|cho|mặt|quyền|về|tân|bởi|từ|đối|chức|vụ|danh)$/.test(words[at - 1]?.key ?? "")
    const named =
      !others && (aside > 0 || words[next - 1]?.key === ")" || next === end || honorific > 0 || DASH.has(words[end]?.key ?? ""))
    const plural = isPlural(words[at - 1])
    const name =
      named && !(plural && words[end]?.key === ":") ? personAt(words, next + honorific, { expected: true, given: true }) : null
    // "các Phó Chủ tịch Quốc hội A, B": the title is of all of them.
    const behind = name && plural && next === end ? name.at + name.length : 0
    if (behind && /^(,|và)$/.test(words[behind]?.key ?? "") && personAt(words, behind + 1)?.full)
      return { type: "role", at, length: chain.length, titles: chain.titles, plural }
    const placeLike = name && !name.full && placeAt(words, name.at)
    if (name && !placeLike) {
      const person = personMention(
        words,
        at,
        ofHelped(next > end && words[next - 1]?.key === ")" ? withWhole(words, end, chain.titles) : chain.titles),
        honorific ? keysOf(words.slice(next, next + honorific)) : null,
        name,
      )
      return person
    }
    const worth = chain.titles.some((t) => !t.rank && (t.body || t.implied || t.post.split(" ").length > 1))
    if (worth) return { type: "role", at, length: chain.length, titles: chain.titles, plural }
  }
  // "Bà Rịa - Vũng Tàu" is no lady.
  const homonym = term.capital ? placeAt(words, at) : null
  const honorific = homonym && homonym.length > 1 && homonym.level !== "unknown" ? 0 : honorificAt(words, at)
  if (honorific) {
    const next = at + honorific
    const word = keysOf(words.slice(at, next))
    const inner = titleChainAt(words, next, { beforePerson: true })
    const titles = inner ? inner.titles : []
    const after = next + (inner?.length ?? 0)
    const name = personAt(words, after, { expected: true, given: true })
    if (name) return personMention(words, at, titles, word, name)
    if (inner?.titles.some((t) => t.body || t.implied))
      return { type: "role", at, length: honorific + inner.length, titles, plural: /các|hai/.test(word) }
    if (
      PRONOUNS.has(word) &&
      (term.capital || words[at - 1]?.key === ",") &&
      words[next] &&
      words[next]!.kind === "word" &&
      !words[next]!.capital &&
      !/^(nội|ngoại|cụ|ta|ấy|em|con)$/.test(words[next]!.key)
    ) {
      return { type: "pronoun", at, length: honorific, word }
    }
    return null
  }
  const person = personAt(words, at)
  const event = eventAt(words, at)
  const organization = organizationAt(words, at)
  // "Ông Đức Duy" is not in Germany.
  const called = /^(ông|bà)$/.test(words[at - 1]?.key ?? "") && words[at + 1]?.capital === true
  const place = called ? null : placeAt(words, at)
  if (person && (organization?.length ?? 0) <= person.length && !(place?.said && place.length > person.length))
    return personMention(words, at, [], null, person)
  if (event && event.length >= (organization?.length ?? 0)) {
    const inner = event.bare || event.verb || event.key ? [] : innerMentions(words, at + 1, at + event.length, calendar)
    return { type: "event", at, length: reach(at, event.length, inner), name: event, inner }
  }
  // "theo báo Công an nhân dân": the newspaper.
  if (organization && words[at - 1]?.key === "báo" && /^(Công an|Quân đội) nhân dân/i.test(organization.core)) return null
  if (organization && organization.length >= (place?.length ?? 0))
    return { type: "organization", at, length: organization.length, name: organization }
  if (place) return { type: "place", at, length: place.length, name: place }
  const central = centralAt(words, at)
  if (central) return { type: "organization", at, length: central.length, name: central }
  return null
}

const SHORT_NAME = /^(?![IVX]+$)\p{Lu}[\p{Lu}\d&.-]{1,11}$/u

const CAPITALS = /^\p{Lu}[\p{Lu}.&-]+$/u

/** The terms of a body's name in several short ones at `at`, its brackets included, or 0: "(UB T.Ư MTTQ VN)", not "(TP HCM)". */
const shortWordsAt = (words: readonly Term[], at: number): number => {
  if (words[at]!.key !== "(" || placeAt(words, at + 1)) return 0
  let end = at + 1
  while (words[end] && CAPITALS.test(words[end]!.text)) end++
  return end > at + 2 && words[end]?.key === ")" ? end + 1 - at : 0
}

/** Words of an aside that tells where someone stands in a photograph: "(bên trái)", "(thứ hai từ phải sang)". */
const POSITION =
  /^(ảnh|bên|trái|phải|giữa|bìa|ngoài|cùng|thứ|nhất|hai|ba|tư|năm|sáu|từ|qua|sang|hàng|đầu|đứng|ngồi|trên|dưới|người|áo|\d)$/

/** The terms of an aside about a photograph at `at`, its brackets included, or 0. */
const positionAt = (words: readonly Term[], at: number): number => {
  if (words[at]!.key !== "(") return 0
  let end = at + 1
  while (words[end] && POSITION.test(words[end]!.key)) end++
  return end > at + 1 && words[end]?.key === ")" ? end + 1 - at : 0
}

/** Takes short names in brackets, and who stands where, out of the terms, so that names and clauses run on behind them. */
const withoutShortNames = (
  words: readonly Term[],
): { readonly terms: readonly Term[]; readonly shortNames: ReadSentence["shortNames"] } => {
  if (!words.some(({ key }) => key === "(")) return { terms: words, shortNames: [] }
  const kept: Term[] = []
  const shortNames: { name: string; after: number }[] = []
  for (let i = 0; i < words.length; i++) {
    const name = words[i + 1]
    // "ĐB Trần Văn Bình (TP.HCM)": where he is elected.
    const deputy = placeAt(words, i + 1) !== null && kept.slice(-6).some((t) => /^(đb|đbqh|biểu)$/.test(t.key))
    if (kept.length && words[i]!.key === "(" && name && words[i + 2]?.key === ")" && SHORT_NAME.test(name.text) && !deputy) {
      shortNames.push({ name: name.text, after: kept.length - 1 })
      i += 2
      continue
    }
    const aside = kept.length ? positionAt(words, i) || shortWordsAt(words, i) : 0
    if (aside) i += aside - 1
    else kept.push(words[i]!)
  }
  return { terms: kept, shortNames }
}

/** Reads one sentence: its terms and mentions. */
export const readSentence = (text: string, sentence: Sentence, index: number, calendar: Calendar): ReadSentence => {
  const read = withoutShortNames(terms(text, sentence))
  const mentions = isByline(sentence, read.terms) ? [] : mentionsOf(read.terms, calendar)
  return { ...sentence, index, ...read, mentions }
}

/** A sentence that is nothing but names, as at an article's end: "Lê Văn Tám", "Lê Tám - Thu Hoa", "Theo Lê Văn Tám (Báo X)". */
const isByline = (sentence: Sentence, words: readonly Term[]): boolean => {
  if (
    sentence.block !== "body" ||
    words.length > 10 ||
    honorificAt(words, 0) ||
    !(
      personAt(words, words[0]?.key === "theo" ? 1 : 0) ||
      (words.length < 7 && words[0]?.key !== "theo" && placeAt(words, 0)?.said === false)
    )
  )
    return false
  const aside = words.findIndex((t) => t.key === "(")
  return words
    .slice(words[0]!.key === "theo" ? 1 : 0, aside < 0 ? words.length : aside)
    .every((t) => t.capital || (t.kind === "mark" && /^[-–—,/&.]$/.test(t.key)))
}
