import type { Span } from "../graph.ts"
import { bounded } from "../vi/bounded.ts"
import { RULING_PARTIES } from "../vi/lexicon/countries.ts"
import { type ReadSentence, spanOf } from "../vi/mention.ts"
import { spellingKey } from "../vi/normal.ts"
import { type OrganizationName, organizationText } from "../vi/organization-name.ts"
import type { Title } from "../vi/titles.ts"
import { type Abroad, ofCountry } from "./abroad.ts"
import { canonicalBody, widerBody } from "./canonical.ts"
import type { BodyContext } from "./context.ts"
import type { Registry } from "./registry.ts"

/** Gives the bodies that an article names their identity, with the wider bodies and the schemes that their names show. */
export class Bodies {
  /** PART_OF facts that names themselves show. */
  readonly parts: { child: string; parent: string; span: Span; central: boolean }[] = []
  /** Boards named for a scheme that they carry out ("Ban Chỉ đạo Đề án X") → the scheme, a document. */
  readonly schemes = new Map<string, string>()
  private readonly delegations: { readonly child: string; readonly span: Span }[] = []
  /** By the post of who heads it, the body last said in the sentence: "ông A, Tổng Giám đốc VOV; các Phó Tổng Giám đốc: B, C". */
  private readonly headed = new Map<string, OrganizationName>()
  private sitting: boolean | null = null
  private readonly text: string
  private readonly registry: Registry
  private readonly context: BodyContext
  private readonly abroad: Abroad

  /** `text` is the article's; `context` and `abroad` fill in what names leave out. */
  constructor(text: string, registry: Registry, context: BodyContext, abroad: Abroad) {
    this.text = text
    this.registry = registry
    this.context = context
    this.abroad = abroad
  }

  /** Ends an article: its deputies' delegations are parts of the assembly, where it speaks of that as well. */
  settle(): void {
    const parent = this.registry.find("Organization", bodyKey("Quốc hội"))
    if (parent) this.parts.push(...this.delegations.map((delegation) => ({ ...delegation, parent, central: false })))
  }

  /** Begins a sentence. */
  open(sentence: ReadSentence): void {
    this.context.open(sentence)
    this.headed.clear()
  }

  /** The entity of a body named at `span`; `named` is false where the span holds more than its name. Null where it cannot be told apart. */
  of(
    sentence: ReadSentence,
    name: OrganizationName,
    chain: readonly OrganizationName[],
    span: Span,
    named = true,
  ): string | null {
    const resolved = this.context.resolve(this.abroad.whose(name), chain)
    this.abroad.note(resolved)
    // Which committee or office is meant, the article does not tell: a node of it would be another one in each article.
    if (resolved.elliptic) return null
    const canonical = canonicalBody(resolved)
    const key = bodyKey(canonical)
    const text = organizationText(resolved)
    const said = this.text.slice(span.start, span.end)
    const id = this.registry.add("Organization", key, canonical, named ? said : null, span)
    if (canonical !== text) this.registry.add("Organization", key, canonical, text, null)
    if (resolved.place && resolved.place.level !== "country")
      this.registry.add("Organization", key, canonical, `${resolved.core} ${resolved.place.name}`, null)
    // "Trường Dạy nghề số 8 (Sở Y tế A)": called by its own name alone as well.
    const aside = named && resolved.parent ? said.indexOf(" (") : -1
    if (aside > 0) this.registry.add("Organization", key, canonical, said.slice(0, aside), null)
    this.partOfWider(id, canonical, said, span)
    if (canonical.startsWith("Đoàn đại biểu Quốc hội ")) this.delegations.push({ child: id, span })
    this.schemeOf(id, resolved, said, span)
    for (const owner of ownersOf(resolved)) {
      const sender = this.registry.add("Organization", bodyKey(owner), owner, null, span)
      this.parts.push({ child: id, parent: sender, span, central: false })
    }
    if (resolved.parent) {
      const own = name.parent ? placeOf(sentence, name.parent, span) : null
      const parent = this.of(sentence, resolved.parent, [], own ?? span, own !== null)
      if (parent && parent !== id) this.parts.push({ child: id, parent, span, central: false })
    }
    return id
  }

  /** True where the article is about the National Assembly as it sits, and not about a people's council: whose its "đại biểu A" are. */
  private isSitting(): boolean {
    this.sitting ??=
      /(kỳ họp|thảo luận|chất vấn)[^.\n]{0,60}(Quốc hội|QH|hội trường)|ĐBQH/i.test(this.text) &&
      (this.text.match(/Quốc hội|QH/g)?.length ?? 0) > 2 * (this.text.match(/HĐND|Hội đồng nhân dân/gi)?.length ?? 0)
    return this.sitting
  }

  /** The bodies of titles whose person is not known are still named. `country` is whose people they are, null for Vietnam. */
  ofTitles(
    sentence: ReadSentence,
    titles: readonly Title[],
    country: string | null,
  ): readonly { readonly title: Title; readonly body: string }[] {
    const chain = titles.flatMap((t) => (t.body ? [t.body] : []))
    return titles.flatMap((title) => {
      const body = this.ofTitle(sentence, title, chain, country)
      return body ? [{ title, body }] : []
    })
  }

  private ofTitle(
    sentence: ReadSentence,
    title: Title,
    chain: readonly OrganizationName[],
    country: string | null,
  ): string | null {
    if (title.rank) return null
    const span = spanOf(sentence, title)
    const post = title.post.toLowerCase()
    if (title.body) {
      if (title.body.core === "Quốc hội" && title.body.elliptic)
        return this.isSitting() ? this.of(sentence, { ...title.body, elliptic: false }, [], span, false) : null
      this.headed.set(post, title.body)
      const own = placeOf(sentence, title.body, span)
      return this.of(sentence, country ? ofCountry(title.body, country) : title.body, chain, own ?? span, own !== null)
    }
    if (!title.implied || /^(Bộ trưởng|Thứ trưởng)/i.test(title.post)) {
      // "Phó Chủ nhiệm Khoa Toán": of what no list of heads has.
      const named = sentence.terms[title.at + title.length]?.capital && /chủ nhiệm$/i.test(title.post)
      const head = post.startsWith("phó ") ? post.replace(/^phó | thường trực$/g, "") : ""
      const whose = named ? null : (electorBefore(sentence, title) ?? this.context.lastOf(title.post) ?? this.headed.get(head))
      if (whose) return this.of(sentence, whose, [], span, false)
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
      return this.of(sentence, name, chain, span)
    }
    // "Tổng thống" without a country is some other country's.
    if (title.implied === "Nhà nước" && !(title.country ?? country)) return null
    const name = impliedBody(title.implied, title.country ?? country)
    const state = this.registry.add("Organization", name, name, null, span, {})
    // "Tổng thống Nga": the state, which is called by its country's name as well.
    if (/^Nhà nước /.test(name)) this.registry.add("Organization", name, name, name.replace(/^Nhà nước /, ""), null)
    return state
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
      /^(Ủy|Uỷ|Hội|Ban|Văn) .+ của (Quốc hội)$/.exec(said) ??
      /^([ỦU][yỷ] ban (?!Thường vụ).+) (Quốc hội)$/.exec(said) ??
      /^(Ban) .+ Trung ương (Đảng Cộng sản Việt Nam)$/.exec(said)
    const named = stated?.[2]
    const whole = widerBody(canonical)
    // "Ủy viên Trung ương Đảng" of a Lao minister, "Tổng cục Chính trị": the words must name the whole.
    const shown = whole && (STATES.test(said.slice(-whole.length - 4)) || NAMED_WHOLE.test(said)) ? whole : null
    const parent = shown ?? (named && this.abroad.life ? `${named} ${this.abroad.life}` : named)
    if (!parent) return
    const wider = this.registry.add("Organization", bodyKey(parent), parent, parent, span)
    if (wider !== id && !this.parts.some((p) => p.child === id && p.parent === wider && p.span.start === span.start))
      this.parts.push({ child: id, parent: wider, span, central: false })
  }
}

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

/** "được Ủy ban Trung ương MTTQ Việt Nam nhất trí bầu làm chủ tịch": the body that elects its own head; null where none does. */
const electorBefore = ({ terms, mentions }: ReadSentence, { at, post }: Title): OrganizationName | null => {
  if (!/^(phó )?(chủ tịch|tổng thư ký|hội trưởng)$/i.test(post)) return null
  const body = mentions.findLast((m) => m.at < at)
  if (body?.type !== "organization" || terms[body.at - 1]?.key !== "được") return null
  const between = terms.slice(body.at + body.length, at)
  return between.length < 8 && between.some((t) => t.key === "bầu") ? body.name : null
}

/** How the words of a part's name name its whole. */
const STATES = /(Quân đội [Nn]hân dân|QĐND|Công an [Nn]hân dân|CAND|Quốc hội|QH|Chính phủ|Đảng \p{Lu})/u

/** Wholes that stand in their parts' names, whatever place comes behind: "Ủy ban MTTQ Việt Nam tỉnh Nghệ An". */
const NAMED_WHOLE = /Mặt trận Tổ quốc|MTTQ|Văn phòng Chủ tịch nước|Liên [Hh](ợp|iệp) [Qq]uốc|LHQ/u

/** Where a name stands, if it is inside `span`; a name that the context filled in stands elsewhere: null. */
const placeOf = (sentence: ReadSentence, name: OrganizationName, span: Span): Span | null => {
  if (name.at < 0 || name.length < 1 || name.at + name.length > sentence.terms.length) return null
  const own = spanOf(sentence, name)
  return own.start >= span.start && own.end <= span.end ? own : null
}

const impliedBody = (implied: string, country: string | null): string => {
  if (!country) return implied
  if (implied === "Chủ tịch nước") return `Nhà nước ${country}`
  if (implied === "Ban Chấp hành Trung ương Đảng") return RULING_PARTIES.get(country) ?? implied
  return `${implied} ${country}`
}

/** "Thành ủy TP Hà Nội" and "Thành ủy Hà Nội" have one key, and so have "Sở Giáo dục - Đào tạo" and "Sở Giáo dục và Đào tạo". */
const bodyKey = bounded((canonical) =>
  spellingKey(canonical)
    .replace(/(ủy|(?:tỉnh|thành|huyện|quận) đoàn) (thành phố|tỉnh|huyện|quận) /u, "$1 ")
    .replace(/((?:^|ủy )(?:sở|bộ|ban|phòng) [^-]+) - /u, "$1 và ")
    .replace(/công ty (cổ phần |cp |tnhh |mtv |một thành viên )+/u, "công ty ")
    .replace(/công ty tập đoàn /u, "tập đoàn ")
    .replace(/(^|ủy )trường (đại học|cao đẳng) /u, "$1$2 "),
)
