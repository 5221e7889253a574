import type { Article } from "../article.ts"
import type { Span } from "../graph.ts"
import { latestYear } from "../vi/dates.ts"
import { type PlaceName, provinceKind } from "../vi/gazetteer.ts"
import {
  type DocumentMention,
  type Mention,
  type PersonMention,
  type ReadSentence,
  type RoleMention,
  spanOf,
} from "../vi/mention.ts"
import { spellingKey } from "../vi/normal.ts"
import { officeOf } from "../vi/offices.ts"
import { bare } from "../vi/organization-name.ts"
import { isForeign } from "../vi/people.ts"
import { NO_TAGS, withTag } from "../vi/tags.ts"
import type { Term } from "../vi/terms.ts"
import type { Title } from "../vi/titles.ts"
import { Abroad, OURS } from "./abroad.ts"
import { Bodies } from "./bodies.ts"
import { BodyContext } from "./context.ts"
import { Documents } from "./documents.ts"
import { isAboutEarlier } from "./earlier.ts"
import { EventNames } from "./event-names.ts"
import { Holders } from "./holders.ts"
import { homeProvince } from "./home.ts"
import type { Item, Linked, LinkedSentence, Post } from "./linked.ts"
import { People } from "./people.ts"
import { Pronouns } from "./pronouns.ts"
import { Registry } from "./registry.ts"
import { isCutOff, isTeaser } from "./teasers.ts"

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

const LONGEST_MARK = Math.max(...[...MARK_TAGS.keys()].map((key) => key.length))

const NONE: readonly never[] = []

/** Decides which mentions are one thing, gives every entity its identity, and lays mentions and words out as items for the rules. */
export const link = (article: Article, sentences: readonly ReadSentence[]): Linked => new Linker(article, sentences).run()

class Linker {
  private readonly article: Article
  private readonly sentences: readonly ReadSentence[]
  private readonly registry = new Registry()
  private readonly bodies: Bodies
  private readonly home: string | null
  private readonly abroad: Abroad
  private readonly people: People
  private readonly events: EventNames
  private readonly holders = new Holders()
  private readonly documents: Documents
  private readonly pronouns = new Pronouns((person, word) => this.mayBe(person, word))
  private handing: string | null = null
  /** The year of writing, or 0. */
  private readonly year: number
  /** "VCCI" and the like, as this article defines them. */
  private readonly shortNames = new Map<string, string>()
  /** By person, the foreign country that a post has told. */
  private readonly countries = new Map<string, string>()
  private issued: { body: string; document: string; span: Span }[] = []

  constructor(article: Article, sentences: readonly ReadSentence[]) {
    this.article = article
    this.sentences = sentences
    this.home = homeProvince(article, sentences)
    this.year = Number(article.published?.slice(0, 4) ?? latestYear(article.text) ?? 0)
    this.abroad = new Abroad(sentences)
    this.bodies = new Bodies(article.text, this.registry, new BodyContext(this.home, sentences), this.abroad)
    this.people = new People(this.registry, sentences)
    this.documents = new Documents(article, this.registry, this.people)
    this.events = new EventNames(article, this.registry)
  }

  run(): Linked {
    const linked = this.sentences.map((sentence) => this.sentence(sentence))
    this.events.settle()
    this.bodies.settle()
    const { registry, home, year } = this
    const { parts, schemes } = this.bodies
    const { handing } = this
    return { sentences: linked.map((s) => this.withHolders(s)), registry, parts, schemes, handing, home, year }
  }

  /** "Thủ tướng chủ trì phiên họp": who holds the post, an article may say only later. */
  private withHolders(sentence: LinkedSentence): LinkedSentence {
    if (!sentence.items.some((i) => i.mention?.type === "role" && !i.entity)) return sentence
    if (isAboutEarlier(sentence, this.year)) return sentence
    const items = sentence.items.map((item): Item => {
      if (item.mention?.type !== "role" || item.entity || item.mention.plural) return item
      if (isCutOff(this.article.text, item.end)) return item
      const entity = this.holder(item.mention, item.roles)
      return entity ? { ...item, entity, office: null } : item
    })
    for (let i = 1; i < items.length; i++) {
      const both = items[i - 1]!.key === "hai" ? this.both(items[i]!) : null
      if (both) items.splice(i - 1, 2, ...both.map((entity, n) => twin(items[i]!, items[i - 1 + n]!, entity)))
    }
    return { ...sentence, items }
  }

  /** "Hai Thủ tướng", "hai Chủ tịch Quốc hội": the two who hold the post, each of a body of that name; null where the article has not two. */
  private both({ mention }: Item): readonly [string, string] | null {
    if (mention?.type !== "role" || !mention.plural || mention.titles.length > 1) return null
    const { post, implied, body } = mention.titles[0]!
    const of = body?.core ?? implied ?? ""
    return this.holders.both(post, (id) => this.registry.get(id)!.name.startsWith(of))
  }

  /** "Bà" is not said of a man. */
  private mayBe(person: string, word: string): boolean {
    const { name } = this.registry.get(person)!
    // Of Hồ Chí Minh they say "Bác" and "Người".
    return name !== "Hồ Chí Minh" && ((word !== "ông" && word !== "bà") || this.people.mayBe(name, word))
  }

  private sentence(sentence: ReadSentence): LinkedSentence {
    this.issued = []
    this.abroad.open(sentence, this.pronouns.subject ? this.registry.get(this.pronouns.subject)!.name : null)
    this.bodies.open(sentence)
    const items: Item[] = []
    let at = 0
    for (const mention of sentence.mentions) {
      for (; at < mention.at; at++) items.push(this.word(sentence, sentence.terms[at]!))
      items.push(this.item(sentence, mention, items))
      at = mention.at + mention.length
    }
    for (; at < sentence.terms.length; at++) items.push(this.word(sentence, sentence.terms[at]!))
    this.shareIssuers(items)
    for (const { name, after } of sentence.shortNames) {
      const end = sentence.terms[after]!.end
      const named = items.find((item) => item.tags.has("Organization") && item.entity && item.end === end)
      if (named?.entity) this.shortNames.set(name, named.entity)
    }
    this.pronouns.note(items)
    this.handing ??= this.events.handing(sentence)
    return { ...sentence, items, teaser: isTeaser(this.article.text, sentence), issued: this.issued }
  }

  /** "Nghị quyết 32, Kết luận 72 của Bộ Chính trị": whose the last of a list is, the others before it are. */
  private shareIssuers(items: readonly Item[]): void {
    if (!this.issued.length) return
    const owned = new Map(this.issued.map((one) => [one.span.start, one]))
    items.forEach((item, i) => {
      const last = owned.get(item.start)
      if (!last || last.document !== item.entity) return
      for (let at = i - 2; /^(,|và)$/.test(items[at + 1]?.key ?? ""); at -= 2) {
        const before = items[at]
        if (before?.mention?.type !== "document" || !before.entity) break
        const { number, title, issuer } = before.mention.name
        if (!number || title || issuer) break
        this.issued.push({ ...last, document: before.entity, span: { start: before.start, end: last.span.end } })
      }
    })
  }

  private word(sentence: ReadSentence, term: Term): Item {
    const mark = term.key.length <= LONGEST_MARK ? MARK_TAGS.get(term.key) : undefined
    let tags = mark ? withTag(term.tags, mark) : term.tags
    const known = this.shortNames.size ? this.shortNames.get(term.text) : undefined
    const body = known && this.registry.get(known)
    if (known && body) {
      this.registry.alias(known, term.text, term)
      tags = withTag(withTag(tags, "Organization"), "Actor")
    }
    return {
      text: term.text,
      key: term.key,
      isWord: term.kind !== "mark",
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

  private item(sentence: ReadSentence, mention: Mention, before: readonly Item[] = NONE): Item {
    const span = spanOf(sentence, mention)
    const text = this.article.text.slice(span.start, span.end)
    const cut = isCutOff(this.article.text, span.end)
    let tags = withTag(NO_TAGS, TYPE_TAG[mention.type])
    let entity: string | null = null
    let posts: readonly Post[] = NONE
    let roles: Item["roles"] = NONE
    const inner: { type: Mention["type"]; entity: string; span: Span }[] = []
    switch (mention.type) {
      case "person": {
        // "… Tỉnh ủy Nguyễn Văn ...", "ông A, Chủ tịch Hội Liên ...": a teaser cut the name off, or the last post.
        const titles = [...mention.before, ...(cut ? mention.after.slice(0, -1) : mention.after)]
        entity = cut && !mention.after.length ? null : this.people.of(sentence, mention)
        this.abroad.person(mention.name.name)
        posts = entity ? this.posts(sentence, mention, titles, entity) : []
        if (!entity) this.bodies.ofTitles(sentence, titles, null)
        this.abroad.person(null)
        break
      }
      case "role":
        roles = this.bodies
          .ofTitles(
            sentence,
            cut ? mention.titles.slice(0, -1) : withoutMinistry(mention.titles),
            countryOf(mention.titles) ?? this.abroad.life,
          )
          .map(({ title, body }) => ({
            title: title.post,
            body,
            status: title.status,
          }))
        entity = mention.plural || cut || isAboutEarlier(sentence, this.year) ? null : this.holder(mention, roles)
        break
      case "pronoun":
        entity = this.pronouns.of(sentence, mention, before)
        break
      case "organization":
        // "Học viện Ngân ...": the same.
        entity = cut ? null : this.bodies.of(sentence, mention.name, [], span)
        break
      case "document":
        entity = cut ? null : this.documents.of(sentence, mention)
        if (entity && !mention.name.issuer && isOfPlenum(mention)) {
          const committee = bare({ at: mention.at, length: mention.length, core: "Ban Chấp hành Trung ương", takes: "alone" })
          const body = this.bodies.of(sentence, committee, [], span, false)
          if (body) this.issued.push({ body, document: entity, span })
        }
        if (mention.name.issuer) {
          const at = spanOf(sentence, mention.name.issuer)
          const body = this.bodies.of(sentence, mention.name.issuer, [], at)
          if (body && entity) {
            inner.push({ type: "organization", entity: body, span: at })
            this.issued.push({ body, document: entity, span: { start: span.start, end: at.end } })
          }
        }
        break
      case "event":
        entity = this.events.of(sentence, mention)
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
      if (mention.type === "document" && entity) this.madeTogether(sentence, mention, entity, span, inner)
    }
    if (mention.type === "pronoun" ? entity : mention.type === "role" && !mention.plural) tags = withTag(tags, "Person")
    const office = mention.type === "role" && !entity && !mention.plural && !isAnyMinister(mention) ? officeOf(roles) : null
    if (tags.has("Person") || tags.has("Organization")) tags = withTag(tags, "Actor")
    if (mention.type === "role" && mention.plural) tags = withTag(tags, "Plural")
    return {
      text,
      key: spellingKey(text),
      isWord: true,
      tags,
      start: span.start,
      end: span.end,
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

  /** "Nghị quyết liên tịch giữa A, B và C", "Thông tư liên tịch của A, B" are of all of them. */
  private madeTogether(
    { terms }: ReadSentence,
    { at, length, name }: DocumentMention,
    document: string,
    { start }: Span,
    inner: Item["inner"],
  ): void {
    const owner = terms[at + name.kind.split(" ").length + (name.draft ? 2 : 0)]
    const joint = name.kind.includes("liên tịch") && owner?.key === "của"
    const among = joint ? owner : terms.slice(at, at + length).find((t) => t.key === "giữa")
    if (!among || !(joint || MADE_TOGETHER.test(name.name.toLowerCase()))) return
    let last = among.end
    for (const { type, entity, span } of inner) {
      if (type !== "organization" || span.start <= among.start) continue
      // "của A, B và C quy định chi tiết hoạt động của D": D is none of those who made it.
      if (joint && !/^(\s*(,|và)?\s*)$/.test(this.article.text.slice(last, span.start))) break
      last = span.end
      this.issued.push({ body: entity, document, span: { start, end: span.end } })
    }
  }

  private posts(sentence: ReadSentence, mention: PersonMention, titles: readonly Title[], person: string): readonly Post[] {
    const name = spanOf(sentence, mention.name)
    const own = OURS.test(mention.name.name) ? withoutForeigners(titles, mention.before.length) : titles
    const told = countryOf(own)
    if (told) this.countries.set(person, told)
    // "Thủ tướng Lý Cường" is who was "Thủ tướng Trung Quốc Lý Cường" before.
    const country = told ?? this.countries.get(person) ?? (isForeign(mention.name.name) ? this.abroad.country : null)
    // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ A" heads no ministry, nor does "Bộ trưởng A" later.
    const chief = own.some((t) => CHIEF.test(t.post)) || this.holders.holds(person, "Chủ nhiệm")
    const held = chief ? own.filter((t) => t.body || !/^bộ trưởng$/i.test(t.post)) : own
    return this.bodies.ofTitles(sentence, held, country).map(({ title, body }) => {
      const at = spanOf(sentence, title)
      this.holders.add(title.post, body, person)
      const whole = { start: Math.min(at.start, name.start), end: Math.max(at.end, name.end) }
      return { person, body, title: title.post, status: title.status, span: whole }
    })
  }

  /** Who holds the posts that a title without a name gives, as far as the article has said so. */
  private holder(mention: RoleMention, roles: Item["roles"]): string | null {
    const all = roles.length > 1 ? this.holders.ofAll(roles) : null
    if (all) return all
    for (const { title, body } of roles) {
      const holder = this.holders.of(title, body)
      if (holder) return holder
    }
    return roles.length ? null : this.holders.only(mention.titles[0]!.post)
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

/** One of the two for whom "hai Thủ tướng" stands: as the role, with the words of `at`. */
const twin = (role: Item, { text, key, start, end }: Item, entity: string): Item => ({
  ...role,
  text,
  key,
  start,
  end,
  entity,
  office: null,
  tags: withTag(withTag(NO_TAGS, "Person"), "Actor"),
})

/** "Nghị quyết Trung ương 4 (khóa XII)": of the committee whose plenum passed it. */
const isOfPlenum = ({ name: { kind, session } }: DocumentMention): boolean =>
  /^(nghị quyết|kết luận)$/.test(kind) && session?.startsWith("trung ương") === true

/** Kinds of texts that two or more make together. */
const MADE_TOGETHER =
  /^(nghị quyết liên tịch|thông tư liên tịch|thỏa thuận|bản thỏa thuận|biên bản|hiệp định|hiệp ước|bản ghi nhớ|tuyên bố chung|(chương trình|quy chế|kế hoạch) (phối hợp|hợp tác))( |$)/

const CHIEF = /^chủ nhiệm$/i

/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" heads no ministry. */
const withoutMinistry = (titles: readonly Title[]): readonly Title[] =>
  titles.some((t) => CHIEF.test(t.post)) ? titles.filter((t) => t.body || !/^bộ trưởng$/i.test(t.post)) : titles

/** "Cảm ơn Thủ tướng Lào, Thủ tướng Nguyễn Văn An …": titles in front of one of our people from the first that is no foreign one on. */
const withoutForeigners = (titles: readonly Title[], before: number): readonly Title[] => {
  const last = titles.findLastIndex((title, i) => i < before && countryOf([title]) !== null)
  return last >= 0 && last < before - 1 ? titles.slice(last + 1) : titles
}

const countryOf = (titles: readonly Title[]): string | null => {
  for (const title of titles) {
    if (title.country) return title.country
    if (title.body?.place?.level === "country" && title.body.place.name !== "Việt Nam") return title.body.place.name
  }
  return null
}

/** "Bộ trưởng" alone is of some ministry, and acts for no body that the words tell. */
const isAnyMinister = (mention: RoleMention): boolean => mention.titles.every((t) => /^bộ trưởng$/i.test(t.post) && !t.body)
