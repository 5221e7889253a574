import { creditAt, isByline } from "./credits.ts"
import { type Calendar, DATE_WORDS, dateAt } from "./dates.ts"
import { delegationBehind } from "./deputies.ts"
import { DOCUMENT_WORDS } from "./document-kinds.ts"
import { documentAt, nextDocumentAt } from "./documents.ts"
import { EVENT_WORDS } from "./event-heads.ts"
import { eventAt } from "./events.ts"
import { whereAt } from "./headquarters.ts"
import { headOfAt } from "./heads-of.ts"
import { listedBodiesAt, policeBeside, regionalBehind } from "./listed-bodies.ts"
import { COUNT_WORDS, listedDocumentsAt } from "./listed-documents.ts"
import type { DocumentMention, Mention, PersonMention, ReadSentence } from "./mention.ts"
import { bare, type OrganizationName } from "./organization-name.ts"
import { ORGANIZATION_WORDS, organizationAt } from "./organizations.ts"
import { HONORIFIC_WORDS, honorificAt, type PersonName, personAt } from "./people.ts"
import { PLACE_WORDS, placeAt, townAt } from "./places.ts"
import type { Sentence } from "./segment.ts"
import { shareTails } from "./shared-tails.ts"
import { withoutShortNames } from "./short-names.ts"
import { keysOf, type Term, terms } from "./terms.ts"
import { TITLE_WORDS, type Title, titleChainAt } from "./titles.ts"
import {
  isForAnother,
  isHeldThen,
  isJoinedToAnother,
  isPlural,
  isServed,
  ofHelped,
  pastWhole,
  withWhole,
} from "./titles-before.ts"
import { DASH, trailingTitles } from "./titles-behind.ts"

const PRONOUNS = new Set(["ông", "bà", "đồng chí", "đ/c"])

/** "Bộ Chính trị phân công ông giữ chức …": a pronoun between words that give a post. */
const isAppointed = (words: readonly Term[], at: number, next: number): boolean =>
  words[at - 1]?.tags.has("Appoint") === true && /^(giữ|làm|tham|vào|đảm)$/.test(words[next]?.key ?? "")

/** Words before "Trung ương" that make it no body: "cấp ủy Trung ương", "từ Trung ương". */
const NOT_ACTOR_BEFORE = /^(mới|ngành|quan|cấp|đạo|từ|ở|ương|ban|ủy|bộ|quân|hội|lãnh|thuộc|hệ|sách)$/

/** "Trung ương" alone: the Party's central committee. */
const centralAt = (words: readonly Term[], at: number): OrganizationName | null => {
  const term = words[at]!
  if (!term.capital) return null
  const size = term.text === "Trung" && words[at + 1]?.key === "ương" ? 2 : /^(T\.Ư|TƯ|TW)$/.test(term.text) ? 1 : 0
  if (!size) return null
  if (NOT_ACTOR_BEFORE.test(words[at - 1]?.key ?? "") || words[at + size]?.kind === "number" || words[at + size]?.capital)
    return null
  return bare({ at, length: size, core: "Ban Chấp hành Trung ương", takes: "alone" })
}

/** Finds what a sentence names. Longest readings first: a title swallows the body in it, a document the congress in its name. */
export const mentionsOf = (words: readonly Term[], calendar: Calendar): readonly Mention[] => {
  const found: Mention[] = []
  for (let i = 0; i < words.length; ) {
    const word = words[i]!
    if (word.kind === "word" && !word.capital && !FIRST_WORDS.has(word.key)) {
      i++
      continue
    }
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
    const beside = (before?.type === "organization" ? regionalBehind(words, i, before.name) : null) ?? policeBeside(words, i)
    if (beside) {
      found.push({ type: "organization", at: i, length: beside.length, name: beside })
      i += beside.length
      continue
    }
    const papers = listedDocumentsAt(words, i)
    if (papers) {
      found.push(
        ...papers.names.map((name): Mention => ({ type: "document", at: name.at, length: name.length, name, inner: [] })),
      )
      i += papers.length
      continue
    }
    const further = before?.type === "document" && word.kind === "number" ? documentBehind(words, i, before, calendar) : null
    const mention = further ?? (i < words.length ? mentionAt(words, i, calendar) : null)
    if (mention) {
      found.push(mention)
      i = mention.at + mention.length
    } else i++
  }
  return shareTails(words, found)
}

/** "Quyết định 217, 218": the document that a list goes on with, behind the one before. */
const documentBehind = (words: readonly Term[], at: number, before: DocumentMention, calendar: Calendar): Mention | null => {
  const joined = before.at + before.length === at - 1 && /^(,|và)$/.test(words[at - 1]!.key)
  const name = joined ? nextDocumentAt(words, at, before.name, calendar) : null
  return name && { type: "document", at, length: name.length, name, inner: [] }
}

/** How deep descriptions are read inside descriptions: a text that goes on and on would end the stack. */
const DEEPEST = 8

/** Mentions inside the description of a larger one, up to `end`; `depth` descriptions are around them. */
const innerMentions = (
  words: readonly Term[],
  from: number,
  end: number,
  calendar: Calendar,
  depth: number,
): readonly Mention[] => {
  const found: Mention[] = []
  for (let i = from; depth <= DEEPEST && i < end; ) {
    const mention = mentionAt(words, i, calendar, depth)
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
    const others = before.filter((t) => t.body?.core !== "Quốc hội" && t.implied !== "Quốc hội")
    return { type: "person", at, length: delegation.end - at, name, honorific, before: others, after: [delegation.title] }
  }
  const after = trailingTitles(words, nameEnd)
  return { type: "person", at, length: (after?.end ?? nameEnd) - at, name, honorific, before, after: after?.titles ?? [] }
}

/** Words with which a mention may start in lower case: most others need not be looked at any further. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  // "các bộ: Nội vụ, Tài chính"
  "các",
  // "người đứng đầu Chính phủ"
  "người",
  ...COUNT_WORDS,
  ...DATE_WORDS,
  ...DOCUMENT_WORDS,
  ...TITLE_WORDS,
  ...HONORIFIC_WORDS,
  ...EVENT_WORDS,
  ...ORGANIZATION_WORDS,
  ...PLACE_WORDS,
])

/** Venues whose names begin like bodies': "Nhà hát Lớn Hà Nội", "Đài Hữu nghị Việt Nam - Campuchia". */
const HALLS = /^(Nhà hát|Đài (Độc lập|Hữu nghị|Liệt sĩ|tưởng niệm))/i

const mentionAt = (words: readonly Term[], at: number, calendar: Calendar, depth = 0): Mention | null => {
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
        : innerMentions(words, at + document.kind.split(" ").length, at + document.length, calendar, depth + 1)
    return { type: "document", at, length: reach(at, document.length, inner), name: document, inner }
  }
  const headed = headOfAt(words, at)
  if (headed) return { type: "role", at, length: headed.length, titles: [headed], plural: false }
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
      (isServed(words, at) ||
        isJoinedToAnother(words, at) ||
        /^(của|theo|với|cho|mặt|quyền|về|tân|bởi|từ|đối|chức|vụ|danh)$/.test(words[at - 1]?.key ?? ""))
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
      (term.capital || words[at - 1]?.key === "," || isAppointed(words, at, next)) &&
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
  const place = called ? null : whereAt(words, at)
  if (person && (organization?.length ?? 0) <= person.length && !(place?.said && place.length > person.length))
    return personMention(words, at, [], null, person)
  if (event && event.length >= (organization?.length ?? 0)) {
    const named = event.bare || event.verb ? [] : innerMentions(words, at + 1, at + event.length, calendar, depth + 1)
    // "Đại hội Đảng bộ tỉnh A lần thứ XV": of a congress that is known by its number, whose it is.
    const inner = event.key ? named.filter((m) => m.type === "organization" && m.name.core === "Đảng bộ") : named
    return { type: "event", at, length: reach(at, event.length, inner), name: event, inner }
  }
  // "theo báo Công an nhân dân": the newspaper.
  if (organization && words[at - 1]?.key === "báo" && /^(Công an|Quân đội) nhân dân/i.test(organization.core)) return null
  if (organization && organization.length >= (place?.length ?? 0) && !(place && HALLS.test(place.name)))
    return { type: "organization", at, length: organization.length, name: organization }
  if (place) return { type: "place", at, length: place.length, name: place }
  const central = centralAt(words, at)
  if (central) return { type: "organization", at, length: central.length, name: central }
  const town = townAt(words, at)
  return town && { type: "place", at, length: town.length, name: town }
}

/** Reads one sentence: its terms and mentions. */
export const readSentence = (text: string, sentence: Sentence, index: number, calendar: Calendar): ReadSentence => {
  const read = withoutShortNames(terms(text, sentence))
  const mentions = isByline(sentence, read.terms) ? [] : mentionsOf(read.terms, calendar)
  return { ...sentence, index, ...read, mentions }
}
