import type { Article } from "../article.ts"
import type { Span } from "../graph.ts"
import type { PositionStatus } from "../ontology/relations.ts"
import { bounded } from "../vi/bounded.ts"
import { latestYear } from "../vi/dates.ts"
import { RULING_PARTIES } from "../vi/lexicon/countries.ts"
import {
  type DocumentMention,
  type EventMention,
  type Mention,
  type PersonMention,
  type ReadSentence,
  type RoleMention,
  spanOf,
} from "../vi/mentions.ts"
import { cleanName, searchKey, spellingKey } from "../vi/normal.ts"
import { type OrganizationName, organizationText } from "../vi/organizations.ts"
import { isForeign, isSyllable } from "../vi/people.ts"
import { type PlaceName, provinceKind } from "../vi/places.ts"
import { NO_TAGS, type Tags, withTag } from "../vi/tags.ts"
import type { Term } from "../vi/terms.ts"
import type { Title } from "../vi/titles.ts"
import { Abroad, ofCountry } from "./abroad.ts"
import { BodyContext, canonicalBody, homeProvince, widerBody } from "./context.ts"
import { Documents, documentKey, isGeneral, merged, peopleOf } from "./documents.ts"
import { Occurrences } from "./events.ts"
import { Holders } from "./holders.ts"
import { Registry } from "./registry.ts"

/** A post of a person as one stretch of text states it. */
export interface Post {
  readonly person: string
  readonly body: string
  readonly title: string
  readonly status: PositionStatus
  /** From the first word of the title to the last of the name, or the other way round. */
  readonly span: Span
}

/** A word, a mark or a whole mention of a sentence, as relation rules see it: one term to compromise. */
export interface Item extends Span {
  readonly text: string
  readonly key: string
  readonly tags: Tags
  readonly mention: Mention | null
  /** The entity it stands for, or null for words and what could not be resolved. */
  readonly entity: string | null
  /** The body for which a post without a known holder acts ("Thủ tướng ban hành": the Government), or null. */
  readonly office: string | null
  readonly posts: readonly Post[]
  /** The posts of a title that stands without a name, with their bodies. */
  readonly roles: readonly { readonly title: string; readonly body: string; readonly status: PositionStatus }[]
  /** Entities named inside its description, or as its issuer. */
  readonly inner: readonly { readonly type: Mention["type"]; readonly entity: string; readonly span: Span }[]
  /** The words and mentions of a description that names a person or a post ("Nghị quyết bầu ông A giữ chức B"); else empty. */
  readonly within: readonly Item[]
  readonly sentence: number
}

export interface LinkedSentence extends ReadSentence {
  readonly items: readonly Item[]
  /** Documents whose names say who issued them: "Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương". */
  readonly issued: readonly { readonly body: string; readonly document: string; readonly span: Span }[]
}

export interface Linked {
  readonly sentences: readonly LinkedSentence[]
  readonly registry: Registry
  /** PART_OF facts that names themselves show. */
  readonly parts: readonly { readonly child: string; readonly parent: string; readonly span: Span; readonly central: boolean }[]
  /** Boards named for a scheme that they carry out ("Ban Chỉ đạo Đề án X") → the scheme, a document. */
  readonly schemes: ReadonlyMap<string, string>
  readonly home: string | null
  /** The year in which the article was written; 0 where it cannot be told. */
  readonly year: number
}

const TYPE_TAG: Readonly<Record<Mention["type"], string>> = {
  person: "Person",
  role: "Role",
  pronoun: "Pronoun",
  organization: "Organization",
  document: "Document",
  event: "Event",
  place: "Location",
  date: "Date",
}

const MARK_TAGS: ReadonlyMap<string, string> = new Map([
  [",", "Comma"],
  [";", "Semicolon"],
  [":", "Colon"],
  ["(", "Open"],
  [")", "Close"],
  ["và", "And"],
  ["cùng", "With"],
  ["với", "With"],
  ["-", "Dash"],
  ["–", "Dash"],
  ["có", "There"],
])

const NONE: readonly never[] = []

const isYear = (term: Term): boolean => term.kind === "number" && /^(19|20)\d{2}$/.test(term.text)

/** Decides which mentions are one thing, gives every entity its identity, and lays mentions and words out as items for the rules. */
export const link = (article: Article, sentences: readonly ReadSentence[]): Linked => new Linker(article, sentences).run()

class Linker {
  private readonly article: Article
  private readonly sentences: readonly ReadSentence[]
  private readonly registry = new Registry()
  private readonly bodies: BodyContext
  private readonly home: string | null
  private readonly abroad: Abroad
  private readonly events = new Occurrences()
  private readonly eventIds = new Map<number, string>()
  private readonly eventOf = new Map<EventMention, string>()
  private readonly schemes = new Map<string, string>()
  private readonly parts: { child: string; parent: string; span: Span; central: boolean }[] = []
  /** Given name (folded) → full names, in text order. */
  private readonly fullNames = new Map<string, { name: string; sentence: number }[]>()
  /** Marks slip in print: "Lê Thanh Long" in an article about Lê Thành Long is the same man. Name without marks → name most used. */
  private readonly spelled = new Map<string, string>()
  private readonly holders = new Holders()
  private readonly documents = new Documents()
  private lastSubject: string | null = null
  /** The year of writing, or 0. */
  private readonly year: number
  /** "VCCI" and the like, as this article defines them. */
  private readonly shortNames = new Map<string, string>()
  private issued: { body: string; document: string; span: Span }[] = []

  constructor(article: Article, sentences: readonly ReadSentence[]) {
    this.article = article
    this.sentences = sentences
    this.home = homeProvince(article, sentences)
    this.year = Number(article.published?.slice(0, 4) ?? latestYear(article.text) ?? 0)
    this.abroad = new Abroad(sentences)
    this.bodies = new BodyContext(this.home, sentences)
    const uses = new Map<string, number>()
    for (const sentence of sentences) {
      for (const mention of sentence.mentions) {
        if (mention.type !== "person" || !mention.name.full) continue
        const { name } = mention.name
        uses.set(name, (uses.get(name) ?? 0) + 1)
        const given = spellingKey(name.split(" ").at(-1)!)
        const list = this.fullNames.get(given) ?? []
        list.push({ name, sentence: sentence.index })
        this.fullNames.set(given, list)
      }
    }
    for (const [name, count] of uses) {
      const bare = searchKey(name)
      const known = this.spelled.get(bare)
      if (known === undefined || count > uses.get(known)!) this.spelled.set(bare, name)
    }
  }

  /** The spelling that the article uses most for a full name of three words or more. */
  private spelling(name: string): string {
    return name.split(" ").length > 2 ? (this.spelled.get(searchKey(name)) ?? name) : name
  }

  run(): Linked {
    const linked = this.sentences.map((sentence) => this.sentence(sentence))
    for (const occurrence of this.events.all) {
      const id = this.eventIds.get(occurrence.number)
      if (!id) continue
      this.registry.rename(id, occurrence.name)
      this.registry.set(id, "kind", occurrence.kind)
      if (occurrence.date) this.registry.set(id, "date", occurrence.date)
    }
    const { registry, parts, schemes, home, year } = this
    return { sentences: linked.map((s) => this.withHolders(s)), registry, parts, schemes, home, year }
  }

  /** "Thủ tướng chủ trì phiên họp": who holds the post, an article may say only later. */
  private withHolders(sentence: LinkedSentence): LinkedSentence {
    if (!sentence.items.some((i) => i.mention?.type === "role" && !i.entity)) return sentence
    if (this.isPast(sentence)) return sentence
    const items = sentence.items.map((item): Item => {
      if (item.mention?.type !== "role" || item.entity || item.mention.plural) return item
      const entity = this.holder(item.mention, item.roles)
      return entity ? { ...item, entity, office: null } : item
    })
    return { ...sentence, items }
  }

  /** A sentence about an earlier year: who holds a post now says nothing of it. */
  private isPast(sentence: ReadSentence): boolean {
    return this.year > 0 && sentence.terms.some((t) => isYear(t) && Number(t.text) < this.year - 1)
  }

  private sentence(sentence: ReadSentence): LinkedSentence {
    this.issued = []
    this.abroad.open(sentence, this.lastSubject ? this.registry.get(this.lastSubject)!.name : null)
    const items: Item[] = []
    let at = 0
    let subject: string | null = null
    for (const mention of sentence.mentions) {
      for (; at < mention.at; at++) items.push(this.word(sentence, sentence.terms[at]!))
      const item = this.item(sentence, mention)
      items.push(item)
      if (item.tags.has("Person") && item.entity) {
        subject ??= item.entity
      }
      at = mention.at + mention.length
    }
    for (; at < sentence.terms.length; at++) items.push(this.word(sentence, sentence.terms[at]!))
    for (const { name, after } of sentence.shortNames) {
      const end = sentence.terms[after]!.end
      const named = items.find((item) => item.tags.has("Organization") && item.entity && item.end === end)
      if (named?.entity) this.shortNames.set(name, named.entity)
    }
    if (subject) this.lastSubject = subject
    return { ...sentence, items, issued: this.issued }
  }

  private word(sentence: ReadSentence, term: Term): Item {
    const mark = MARK_TAGS.get(term.key)
    let tags = mark ? withTag(term.tags, mark) : term.tags
    const known = this.shortNames.get(term.text)
    const body = known && this.registry.get(known)
    if (known && body) {
      this.registry.alias(known, term.text, term)
      tags = withTag(withTag(tags, "Organization"), "Actor")
    }
    return {
      text: term.text,
      key: term.key,
      tags,
      start: term.start,
      end: term.end,
      mention: null,
      entity: known ?? null,
      office: null,
      posts: NONE,
      roles: NONE,
      inner: NONE,
      within: NONE,
      sentence: sentence.index,
    }
  }

  private item(sentence: ReadSentence, mention: Mention): Item {
    const span = spanOf(sentence, mention)
    const text = this.article.text.slice(span.start, span.end)
    let tags = withTag(NO_TAGS, TYPE_TAG[mention.type])
    let entity: string | null = null
    let posts: readonly Post[] = NONE
    let roles: Item["roles"] = NONE
    const inner: { type: Mention["type"]; entity: string; span: Span }[] = []
    switch (mention.type) {
      case "person":
        entity = this.person(sentence, mention)
        posts = entity ? this.posts(sentence, mention, [...mention.before, ...mention.after], entity) : []
        if (!entity) this.titleBodies(sentence, [...mention.before, ...mention.after], null)
        break
      case "role":
        roles = this.titleBodies(sentence, mention.titles, countryOf(mention.titles) ?? this.abroad.life).map(
          ({ title, body }) => ({
            title: title.post,
            body,
            status: title.status,
          }),
        )
        entity = mention.plural || this.isPast(sentence) ? null : this.holder(mention, roles)
        break
      case "pronoun":
        entity = this.lastSubject
        break
      case "organization":
        entity = this.body(sentence, mention.name, [], span)
        break
      case "document":
        entity = this.document(sentence, mention)
        if (mention.name.issuer) {
          const at = spanOf(sentence, mention.name.issuer)
          const body = this.body(sentence, mention.name.issuer, [], at)
          if (body && entity) {
            inner.push({ type: "organization", entity: body, span: at })
            this.issued.push({ body, document: entity, span: { start: span.start, end: at.end } })
          }
        }
        break
      case "event":
        entity = this.event(sentence, mention, mention.name.verb ? this.withObject(sentence, mention) : span)
        break
      case "place":
        entity = this.place(mention.name, text, span)
        break
      case "date":
        break
    }
    const within: Item[] = []
    if (mention.type === "document" || mention.type === "event") {
      const told = mention.inner.some((m) => m.type === "person" || m.type === "role")
      let at = mention.at
      for (const part of mention.inner) {
        if (mention.type === "document" && mention.name.issuer && part.at === mention.name.issuer.at) continue
        const nested = this.item(sentence, part)
        if (told) {
          for (; at < part.at; at++) within.push(this.word(sentence, sentence.terms[at]!))
          within.push(nested)
          at = part.at + part.length
        }
        // "Lễ công bố Quyết định … bổ nhiệm ông A giữ chức B": what a named document says is said.
        else if (nested.within.length) within.push(...nested.within)
        if (nested.entity) inner.push({ type: part.type, entity: nested.entity, span: { start: nested.start, end: nested.end } })
      }
    }
    if (mention.type === "pronoun" ? entity : mention.type === "role" && !mention.plural) tags = withTag(tags, "Person")
    const office = mention.type === "role" && !entity && !mention.plural ? officeOf(roles) : null
    if (tags.has("Person") || tags.has("Organization")) tags = withTag(tags, "Actor")
    if (mention.type === "role" && mention.plural) tags = withTag(tags, "Plural")
    return {
      text,
      key: spellingKey(text),
      tags,
      ...span,
      mention,
      entity,
      office,
      posts,
      roles,
      inner,
      within,
      sentence: sentence.index,
    }
  }

  private nameSpan(sentence: ReadSentence, mention: PersonMention): Span {
    return spanOf(sentence, mention.name)
  }

  private person(sentence: ReadSentence, mention: PersonMention): string | null {
    const { name } = mention
    const said = this.nameSpan(sentence, mention)
    if (name.full) {
      const canonical = name.name === "Bác Hồ" ? "Hồ Chí Minh" : this.spelling(name.name)
      return this.registry.add("Person", canonical, canonical, name.name, said)
    }
    const known = this.fullNames.get(spellingKey(name.name))
    if (known?.length) {
      const full = this.spelling(this.closest(known, sentence.index))
      return this.registry.add("Person", full, full, name.name, said)
    }
    // A given name alone is nobody's in particular; a foreign one may be all there is.
    return isSyllable(name.name) ? null : this.registry.add("Person", name.name, name.name, name.name, said)
  }

  private closest(known: readonly { readonly name: string; readonly sentence: number }[], at: number): string {
    // The one named last before; among those named only later, the first.
    return (known.findLast((candidate) => candidate.sentence <= at) ?? known[0]!).name
  }

  /** The bodies of titles whose person is not known are still named. `country` is whose people they are, null for Vietnam. */
  private titleBodies(
    sentence: ReadSentence,
    titles: readonly Title[],
    country: string | null,
  ): readonly { readonly title: Title; readonly body: string }[] {
    const chain = titles.flatMap((t) => (t.body ? [t.body] : []))
    return titles.flatMap((title) => {
      const body = this.titleBody(sentence, title, chain, country)
      return body ? [{ title, body }] : []
    })
  }

  private titleBody(
    sentence: ReadSentence,
    title: Title,
    chain: readonly OrganizationName[],
    country: string | null,
  ): string | null {
    if (title.rank) return null
    const span = spanOf(sentence, title)
    if (title.body) {
      const own = placeOf(sentence, title.body, span)
      return this.body(sentence, country ? ofCountry(title.body, country) : title.body, chain, own ?? span, own !== null)
    }
    if (!title.implied || /^(Bộ trưởng|Thứ trưởng)/i.test(title.post)) {
      // "Phó Chủ nhiệm Khoa Toán": of what no list of heads has.
      const named = sentence.terms[title.at + title.length]?.capital && /chủ nhiệm$/i.test(title.post)
      const whose = named ? null : this.bodies.lastOf(title.post)
      if (whose) return this.body(sentence, whose, [], span, false)
    }
    if (!title.implied || /^Bộ trưởng/i.test(title.post)) return null
    if (/ ủy$/u.test(title.implied) || /^(Tỉnh|Thành|Huyện|Quận|Đảng) ủy/.test(title.implied)) {
      const [head, ...rest] = title.implied.split(/(?<=ủy) /)
      const place = rest.length ? rest.join(" ") : null
      const name: OrganizationName = {
        at: title.at,
        length: title.length,
        core: head!,
        place: place ? { name: place, kind: null, said: false, level: "province", length: 1 } : null,
        bareKind: null,
        parent: null,
        elliptic: !place,
        takes: "place",
      }
      return this.body(sentence, name, chain, span)
    }
    // "Tổng thống" without a country is some other country's.
    if (title.implied === "Nhà nước" && !(title.country ?? country)) return null
    const name = impliedBody(title.implied, title.country ?? country)
    return this.registry.add("Organization", name, name, null, span, {})
  }

  private posts(sentence: ReadSentence, mention: PersonMention, titles: readonly Title[], person: string): readonly Post[] {
    const name = this.nameSpan(sentence, mention)
    const country = countryOf(titles) ?? (isForeign(mention.name.name) ? this.abroad.country : null)
    // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ A" heads no ministry, nor does "Bộ trưởng A" later.
    const chief = titles.some((t) => CHIEF.test(t.post)) || this.holders.holds(person, "Chủ nhiệm")
    const held = chief ? titles.filter((t) => t.body || !/^bộ trưởng$/i.test(t.post)) : titles
    return this.titleBodies(sentence, held, country).map(({ title, body }) => {
      const at = spanOf(sentence, title)
      this.holders.add(title.post, body, person)
      const whole = { start: Math.min(at.start, name.start), end: Math.max(at.end, name.end) }
      return { person, body, title: title.post, status: title.status, span: whole }
    })
  }

  /** Who holds the posts that a title without a name gives, as far as the article has said so. */
  private holder(mention: RoleMention, roles: Item["roles"]): string | null {
    for (const { title, body } of roles) {
      const holder = this.holders.of(title, body)
      if (holder) return holder
    }
    return roles.length ? null : this.holders.only(mention.titles[0]!.post)
  }

  /** The entity of a body named at `span`; `named` is false where the span holds more than its name. Null where it cannot be told apart. */
  private body(
    sentence: ReadSentence,
    name: OrganizationName,
    chain: readonly OrganizationName[],
    span: Span,
    named = true,
  ): string | null {
    const resolved = this.bodies.resolve(this.abroad.whose(name), chain)
    this.abroad.note(resolved)
    // Which committee or office is meant, the article does not tell: a node of it would be another one in each article.
    if (resolved.elliptic) return null
    const canonical = canonicalBody(resolved)
    const key = bodyKey(canonical)
    const text = organizationText(resolved)
    const said = this.article.text.slice(span.start, span.end)
    const id = this.registry.add("Organization", key, canonical, named ? said : null, span)
    if (canonical !== text) this.registry.add("Organization", key, canonical, text, null)
    if (resolved.place && resolved.place.level !== "country")
      this.registry.add("Organization", key, canonical, `${resolved.core} ${resolved.place.name}`, null)
    this.partOfWider(id, canonical, said, span)
    this.schemeOf(id, resolved, said, span)
    for (const owner of ownersOf(resolved)) {
      const sender = this.registry.add("Organization", bodyKey(owner), owner, null, span)
      this.parts.push({ child: id, parent: sender, span, central: false })
    }
    if (resolved.parent) {
      const own = name.parent ? placeOf(sentence, name.parent, span) : null
      const parent = this.body(sentence, resolved.parent, [], own ?? span, own !== null)
      if (parent && parent !== id) this.parts.push({ child: id, parent, span, central: false })
    }
    return id
  }

  /** "Ban Chỉ đạo Đề án Trung ương 6" names the scheme, too. */
  private schemeOf(id: string, { core, takes }: OrganizationName, said: string, span: Span): void {
    const scheme = takes === "group" ? /^Ban Chỉ đạo (Đề án .+)$/i.exec(core)?.[1] : undefined
    const at = scheme ? said.indexOf("Đề án") : -1
    if (!scheme || at < 0) return
    const own = { start: span.start + at, end: span.end }
    this.schemes.set(id, this.registry.add("Document", scheme, scheme, null, own, { kind: "đề án" }))
  }

  /** The wider body that a canonical name itself contains: "Ủy ban Thường vụ Quốc hội", "Văn phòng Tỉnh ủy Nghệ An". */
  private partOfWider(id: string, canonical: string, said: string, span: Span): void {
    const stated =
      /^(Ủy|Uỷ|Hội|Ban|Văn) .+ của (Quốc hội)$/.exec(said) ?? /^(Ban) .+ Trung ương (Đảng Cộng sản Việt Nam)$/.exec(said)
    const named = stated?.[2]
    const whole = widerBody(canonical)
    // "Ủy viên Trung ương Đảng" of a Lao minister, "Tổng cục Chính trị": the words must name the whole.
    const shown = whole && STATES.test(said.slice(-whole.length - 4)) ? whole : null
    const parent = shown ?? (named && this.abroad.life ? `${named} ${this.abroad.life}` : named)
    if (!parent) return
    const wider = this.registry.add("Organization", bodyKey(parent), parent, parent, span)
    if (wider !== id && !this.parts.some((p) => p.child === id && p.parent === wider && p.span.start === span.start))
      this.parts.push({ child: id, parent: wider, span, central: false })
  }

  private document(sentence: ReadSentence, mention: DocumentMention): string {
    const { name } = mention
    const whole = spanOf(sentence, mention)
    const properties: Record<string, string> = { kind: name.kind }
    if (name.number && /\D/.test(name.number)) properties.number = name.number
    if (name.issued) properties.issued = name.issued
    const people = peopleOf(sentence, mention).map((said) => this.spelling(said))
    const same = this.documents.find(name, people) ?? this.documents.pointedAt(sentence, mention)
    const key = documentKey(same?.name ?? name, this.article.id)
    const { registry } = this
    const id = registry.add("Document", key, same ? registry.get(same.id)!.name : name.name, name.name, whole, properties)
    // The coded form is the fullest: "Nghị quyết số 15-NQ/TW" rather than "Nghị quyết Trung ương 5, khóa X".
    if (same && name.number && /\D/.test(name.number) && !same.name.number) registry.rename(id, name.name)
    else if (same && isGeneral(same.name) && !isGeneral(name)) registry.rename(id, name.name)
    if (name.title && !name.name.includes(name.title))
      registry.add("Document", key, registry.get(id)!.name, `${name.name} về ${name.title}`, null)
    this.documents.add({ id, name: same ? merged(same.name, name) : name, said: name.name, people })
    return id
  }

  /** "làm việc với Ban Thường vụ Tỉnh ủy Nghệ An": a verb names a meeting together with whom or what it meets. */
  private withObject(sentence: ReadSentence, mention: EventMention): Span {
    const end = mention.at + mention.length
    const far = mention.name.family === "thăm" ? 8 : 4
    const object = sentence.mentions.find((m) => m.at >= end && m.at <= end + far && m.type !== "date" && m.type !== "pronoun")
    const between = object ? sentence.terms.slice(end, object.at) : []
    const last = object && between.every((t) => t.kind !== "mark") ? object : mention
    return { start: sentence.terms[mention.at]!.start, end: sentence.terms[last.at + last.length - 1]!.end }
  }

  /** "Trần Văn Bình thăm Nhà máy X": a meeting that only a verb names is known by who met as well. */
  private withSubject(sentence: ReadSentence, mention: EventMention, said: string): string {
    const words = said.replace(/^(đã|vừa|sẽ) /, "")
    const subject = sentence.mentions.findLast((m) => m.at < mention.at && (m.type === "person" || m.type === "organization"))
    if (!subject) return words
    const between = sentence.terms.slice(subject.at + subject.length, mention.at)
    if (!between.every((t) => /^(đã|vừa|sẽ|đang|có|đến|tới)$/.test(t.key))) return words
    if (subject.type === "person") return subject.name.full ? `${subject.name.name} ${words}` : words
    const span = spanOf(sentence, subject)
    return `${this.article.text.slice(span.start, span.end)} ${words}`
  }

  private event(sentence: ReadSentence, mention: EventMention, span: Span): string {
    const said = cleanName(this.article.text.slice(span.start, span.end)).replace(/( (và|với|của|về|do|tại|,))+$/u, "")
    const lead = sentence.block === "title" || sentence.index <= 2
    const joined = this.joinedEvent(sentence, mention)
    if (joined) {
      this.registry.alias(joined, said, span)
      return joined
    }
    const planned = sentence.terms.slice(Math.max(0, mention.at - 4), mention.at).some((t) => t.key === "sẽ")
    const cited = /^(của|quả|dung|theo|từ|sau|trước)$/.test(sentence.terms[mention.at - 1]?.key ?? "")
    const before = sentence.mentions.filter(
      // "Chiều 12-4, Đoàn công tác của … do đồng chí A, … làm Trưởng đoàn đã làm việc với …": a lead's first day is the event's.
      (m) => m.type === "date" && m.name.iso.length >= 7 && (Math.abs(m.at - mention.at) < 30 || (lead && m.at < mention.at)),
    )
    const date = before.findLast((m) => m.at < mention.at) ?? (lead ? before[0] : undefined)
    const iso = date?.type === "date" && !mention.name.bare ? date.name.iso : null
    const title = mention.name.verb || mention.name.family === "từ trần" ? this.withSubject(sentence, mention, said) : said
    const occurrence = this.events.resolve(mention.name, said, { lead, planned, cited }, iso, title)
    const id = this.registry.add("Event", `${this.article.id} ${occurrence.number}`, occurrence.name, said, span)
    this.eventIds.set(occurrence.number, id)
    this.eventOf.set(mention, id)
    return id
  }

  /** "đến thăm và làm việc với …", "tới thăm và chủ trì buổi làm việc": one visit under two verbs. */
  private joinedEvent(sentence: ReadSentence, mention: EventMention): string | null {
    const first = sentence.mentions.findLast(
      (m): m is EventMention => m.type === "event" && m.at < mention.at && mention.at - m.at - m.length < 16,
    )
    const id = first && this.eventOf.get(first)
    if (!first?.name.verb || !id || first.name.family !== "thăm") return null
    const between = sentence.terms.slice(first.at + first.length, mention.at)
    const near = mention.name.verb ? 1 : 3
    return between.slice(-near).some((t) => t.key === "và" || t.key === ",") && !between.some((t) => t.key === ";") ? id : null
  }

  private place(name: PlaceName, said: string, span: Span): string {
    const province = provinceKind(name.name)
    const own = province && name.said && name.kind !== province && name.kind !== null ? `${name.kind} ${name.name}` : name.name
    const full =
      name.kind && name.kind !== "nước" && (name.said || province) && !/^\d/.test(name.name) ? `${name.kind} ${name.name}` : own
    const key = /^\d/.test(name.name) ? `${name.kind} ${name.name}` : own
    const id = this.registry.add("Place", key, key, said, span)
    this.registry.add("Place", key, key, full, null)
    return id
  }
}

const CHIEF = /^chủ nhiệm$/i

/** Those who send a delegation together: "Đoàn đại biểu cấp cao Đảng, Nhà nước Lào"; none where one body or no country is named. */
const ownersOf = ({ core, place, takes }: OrganizationName): readonly string[] => {
  const list =
    takes === "group" && place ? /(?:^| )((?:Đảng|Nhà nước|Quốc hội|Chính phủ)(?:, [^,]+)+)$/.exec(core)?.[1] : undefined
  const country = place?.name ?? ""
  const home = country === "Việt Nam"
  return (list?.split(", ") ?? []).map((owner) =>
    owner === "Đảng"
      ? home
        ? "Đảng Cộng sản Việt Nam"
        : (RULING_PARTIES.get(country) ?? `Đảng ${country}`)
      : home && owner !== "Nhà nước"
        ? owner
        : `${owner} ${country}`,
  )
}

/** How the words of a part's name name its whole. */
const STATES = /(Quân đội [Nn]hân dân|QĐND|Công an [Nn]hân dân|CAND|Quốc hội|QH|Chính phủ|Đảng \p{Lu})/u

/** Heads of bodies act for them; members and deputies do not. */
const officeOf = (roles: Item["roles"]): string | null =>
  roles.find((r) => /^(thủ tướng|chủ tịch|tổng thống|bộ trưởng)/i.test(r.title))?.body ?? null

/** Where a name stands, if it is inside `span`; a name that the context filled in stands elsewhere: null. */
const placeOf = (sentence: ReadSentence, name: OrganizationName, span: Span): Span | null => {
  if (name.at < 0 || name.length < 1 || name.at + name.length > sentence.terms.length) return null
  const own = spanOf(sentence, name)
  return own.start >= span.start && own.end <= span.end ? own : null
}

const countryOf = (titles: readonly Title[]): string | null => {
  for (const title of titles) {
    if (title.country) return title.country
    if (title.body?.place?.level === "country" && title.body.place.name !== "Việt Nam") return title.body.place.name
  }
  return null
}

const impliedBody = (implied: string, country: string | null): string => {
  if (!country) return implied
  if (implied === "Chủ tịch nước") return `Nhà nước ${country}`
  if (implied === "Ban Chấp hành Trung ương Đảng") return RULING_PARTIES.get(country) ?? implied
  return `${implied} ${country}`
}

/** "Thành ủy TP Hà Nội" and "Thành ủy Hà Nội" have one key. */
const bodyKey = bounded((canonical) => spellingKey(canonical).replace(/ủy (thành phố|tỉnh|huyện|quận) /u, "ủy "))
