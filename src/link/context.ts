import type { Article } from "../article.ts"
import { bounded } from "../vi/bounded.ts"
import { type PlaceName, provinceKind, provinceOf } from "../vi/gazetteer.ts"
import { RULING_PARTIES } from "../vi/lexicon/countries.ts"
import { EXPANSIONS } from "../vi/lexicon/organizations.ts"
import type { Mention, ReadSentence } from "../vi/mention.ts"
import { spellingKey } from "../vi/normal.ts"
import { type OrganizationName, organizationText } from "../vi/organization-name.ts"
import { placeAt } from "../vi/places.ts"
import { provinceOfSource } from "../vi/segment.ts"
import type { Title } from "../vi/titles.ts"

/** The bodies that a mention names, those in its titles and issuer included. */
export const organizationsIn = (mention: Mention): readonly OrganizationName[] => {
  switch (mention.type) {
    case "organization":
      return [mention.name]
    case "person":
      return bodiesOf(mention.before, mention.after)
    case "role":
      return bodiesOf(mention.titles)
    case "document":
      return mention.name.issuer ? [mention.name.issuer] : NONE
    default:
      return NONE
  }
}

const NONE: readonly OrganizationName[] = []

const bodiesOf = (...chains: readonly (readonly Title[])[]): readonly OrganizationName[] => {
  const found: OrganizationName[] = []
  for (const titles of chains) for (const { body } of titles) if (body) found.push(body)
  return found
}

const placesIn = (name: OrganizationName): readonly PlaceName[] => [
  ...(name.place ? [name.place] : []),
  ...(name.parent ? placesIn(name.parent) : []),
]

/** "Đại hội Đảng bộ tỉnh Bến Tre lần thứ XI" is named by a place, too. */
const placesWithin = (sentence: ReadSentence, mention: Mention): readonly PlaceName[] => {
  const found: PlaceName[] = []
  for (let at = mention.at; at < mention.at + mention.length; at++) {
    const place = placeAt(sentence.terms, at)
    if (!place) continue
    found.push(place)
    at += place.length - 1
  }
  return found
}

/** The province that an article is about: what "Tỉnh ủy", "UBND tỉnh" and "Sở Y tế" are of where the text does not say. */
export const homeProvince = (article: Article, sentences: readonly ReadSentence[]): string | null => {
  const score = new Map<string, number>()
  // A newspaper of a province writes about its own, unless the article's title and lead say otherwise.
  const fromSource = provinceOfSource(article.source)
  if (fromSource) score.set(fromSource, 6)
  const count = (place: PlaceName, weight: number) => {
    // Since July 2025 communes bear names of former districts elsewhere.
    if (place.level === "country" || /^(xã|phường|thị trấn)$/.test(place.kind ?? "")) return
    const province = provinceKind(place.name) || (place.said && place.kind === "tỉnh") ? place.name : provinceOf(place.name)
    const sure = provinceKind(place.name) || place.kind === "tỉnh" ? 1 : 0.5
    if (province) score.set(province, (score.get(province) ?? 0) + weight * sure)
  }
  for (const sentence of sentences) {
    const weight = sentence.block === "title" ? 6 : sentence.paragraph <= 3 ? 3 : 1
    for (const mention of sentence.mentions) {
      // "ngày 12/4, tại Hà Nội" tells where a meeting was, not whose it is.
      if (mention.type === "place") count(mention.name, sentence.terms[mention.at - 1]?.key === "tại" ? weight / 2 : weight)
      if (mention.type === "event") for (const place of placesWithin(sentence, mention)) count(place, weight * 1.5)
      for (const name of organizationsIn(mention))
        for (const place of placesIn(name)) count(place, weight * (mention.type === "person" ? 1 : 1.5))
    }
  }
  let best: string | null = null
  for (const [province, points] of score) if (best === null || points > score.get(best)!) best = province
  return best
}

type Kind = NonNullable<PlaceName["kind"]>

/** Kinds of places below a province, with the party committees whose names tell the kind: "Huyện ủy Mộ Đức". */
const LOWER_KINDS: ReadonlyMap<Kind, RegExp | null> = new Map<Kind, RegExp | null>([
  ["thành phố", null],
  ["thị xã", /^Thị ủy/],
  ["quận", /^Quận ủy/],
  ["huyện", /^Huyện ủy/],
  ["thị trấn", null],
  ["phường", null],
  ["xã", null],
])

/** By kind, the place below a province that the article names, where it names one of the kind only: "thành phố Sầm Sơn", "xã Vân Canh". */
const onlyPlaces = (sentences: readonly ReadSentence[]): ReadonlyMap<Kind, PlaceName> => {
  const named = new Map<Kind, Map<string, PlaceName>>()
  const note = (place: PlaceName, kind: Kind | null) => {
    if (!kind || !LOWER_KINDS.has(kind) || provinceKind(place.name) === kind) return
    if (kind === "thành phố" && !(place.level === "district" && provinceOf(place.name))) return
    const same = named.get(kind) ?? new Map<string, PlaceName>()
    same.set(spellingKey(place.name), { ...place, kind })
    named.set(kind, same)
  }
  const noteBody = (name: OrganizationName) => {
    if (name.parent) noteBody(name.parent)
    if (!name.place) return
    const told = [...LOWER_KINDS].find(([, committee]) => committee?.test(name.core))
    note(name.place, told ? told[0] : name.place.said ? name.place.kind : null)
  }
  for (const { mentions } of sentences)
    for (const mention of mentions) {
      if (mention.type === "place") note(mention.name, mention.name.said ? mention.name.kind : null)
      for (const name of organizationsIn(mention)) noteBody(name)
    }
  return new Map([...named].flatMap(([kind, places]) => (places.size === 1 ? [[kind, [...places.values()][0]!] as const] : [])))
}

/** By name, the kind that the article gives a place somewhere: "huyện Hoài Ân" where it says "UBND Hoài Ân" as well; null where it gives two. */
const saidKinds = (sentences: readonly ReadSentence[]): ReadonlyMap<string, Kind | null> => {
  const found = new Map<string, Kind | null>()
  const note = ({ name, kind, said }: PlaceName) => {
    if (!said || !kind || !LOWER_KINDS.has(kind)) return
    const key = spellingKey(name)
    found.set(key, (found.get(key) ?? kind) === kind ? kind : null)
  }
  for (const { mentions } of sentences)
    for (const mention of mentions) {
      if (mention.type === "place") note(mention.name)
      for (const name of organizationsIn(mention)) for (const place of placesIn(name)) note(place)
    }
  return found
}

const PARTY_COMMITTEE = /^(Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy)$/

/** Party cells inside another body. */
const PARTY_CELL = /^(Ban Cán sự đảng|Đảng đoàn|Đảng ủy)$/
/** Organs of a party committee. */
const PARTY_ORGAN =
  /^(Ban Thường vụ|Ban Chấp hành|Thường vụ|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Tuyên giáo và Dân vận|Ban Nội chính|Văn phòng|Ủy ban Kiểm tra)$/
/** Party bodies that have no cells of that kind. */
const PARTY_BODY =
  /^(Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Trung ương|Ban .* Trung ương$|Quốc hội$|Đoàn đại biểu)/

/** "Bí thư Đảng ủy, Chủ tịch Hội đồng trường": a board has no party cell of its own. */
const BARE_BOARD = /^Hội đồng( trường| quản trị| thành viên)?$/i

/** A head without a name, behind a post: "Phó Giám đốc Học viện", "Cục trưởng Cục này". */
const BARE_HEAD =
  /^(Học viện|Bộ|Sở|Cục|Vụ|Viện|Tổng cục|Công ty|Tập đoàn|Trường|Bệnh viện|Ban|Tổng công ty|Trung tâm|Phòng|Chi cục|Hội|Hội đồng|Hiệp hội|Liên đoàn|Quân khu|Binh đoàn)$/i

/** Bodies that are part of another, or of the country: "Cục X" is the "Cục X, Bộ Y" of the same article, "Hội X" the "Hội X Việt Nam". */
const PARTS =
  /^(Hội(?! đồng)|Liên đoàn|Hiệp hội|Liên minh|Cục|Tổng cục|Chi cục|Vụ|Viện|Trung tâm|Học viện|Phòng|Sư đoàn|Lữ đoàn|Trung đoàn|Quân chủng|Binh chủng|Bộ Tư lệnh|Trường|Bệnh viện) \S/i

/** "tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy A": the committee that the post behind names; null elsewhere. */
const committeeAhead = ({ terms, mentions }: ReadSentence): OrganizationName | null => {
  const at = terms.findIndex(
    (t, i) => t.key === "tham" && terms[i + 1]?.key === "gia" && /^(ban|bch|btv)$/.test(terms[i + 2]?.key ?? ""),
  )
  if (at < 0) return null
  const post = mentions.find((m) => m.at > at && m.at < at + 16 && (m.type === "role" || m.type === "person"))
  return (post ? organizationsIn(post) : []).find((name) => PARTY_COMMITTEE.test(name.core)) ?? null
}

const placeOf = (name: string, kind: PlaceName["kind"]): PlaceName => ({ name, kind, said: false, level: "province", length: 0 })

/**
 * Fills in what a body's name leaves to the context: the place of "Thành ủy", "UBND tỉnh", "Sở Y tế", the body of "Ban Thường vụ",
 * the committee of "Ban Chỉ đạo". Sees mentions in text order.
 */
export class BodyContext {
  private readonly home: string | null
  private readonly last = new Map<string, OrganizationName>()
  private readonly firstOf = new Map<string, OrganizationName>()
  private lastCommittee: OrganizationName | null = null
  private readonly committees = new Set<string>()
  /** The province that the sentence begins with. */
  private here: PlaceName | null = null
  /** "Về phía Học viện X có …": the body whose people the sentence lists. */
  private side: OrganizationName | null = null
  /** The party committee of whose organs the sentence tells that someone joins them. */
  private joined: OrganizationName | null = null
  private lastMinistry: OrganizationName | null = null
  private lastCommission: OrganizationName | null = null
  /** By kind, the one place that the article names: whose "Thành ủy", "Công an huyện", "UBND xã" are meant there. */
  private readonly only: ReadonlyMap<Kind, PlaceName>
  private readonly kinds: ReadonlyMap<string, Kind | null>
  /** By its own name, the one full form of a part that the article has; null where it has several. */
  private readonly whole = new Map<string, OrganizationName | null>()
  /** By the first word or two of its name, the body last named so: "Học viện", "Cục", "Sở". */
  private readonly lastByHead = new Map<string, OrganizationName>()

  constructor(home: string | null, sentences: readonly ReadSentence[]) {
    this.home = home
    this.only = onlyPlaces(sentences)
    this.kinds = saidKinds(sentences)
    for (const sentence of sentences) {
      for (const mention of sentence.mentions)
        for (const name of organizationsIn(mention)) {
          this.note(name, this.firstOf, false)
          this.noteWhole(name)
        }
    }
  }

  private noteWhole(name: OrganizationName): void {
    if (name.parent) this.noteWhole(name.parent)
    const national = / Việt Nam$/.test(name.core)
    if (name.elliptic || !(name.place || name.parent || national) || !PARTS.test(name.core)) return
    const key = spellingKey(name.core.replace(/ Việt Nam$/, ""))
    const other = this.whole.get(key)
    this.whole.set(key, other === undefined || (other && canonicalBody(other) === canonicalBody(name)) ? name : null)
  }

  private note(name: OrganizationName, into: Map<string, OrganizationName>, overwrite = true): void {
    if (name.parent) this.note(name.parent, into, overwrite)
    if (name.elliptic || (!name.place && !name.parent && name.takes !== "group")) return
    const key = spellingKey(name.takes === "group" ? groupHead(name.core) : name.core)
    if (overwrite || !into.has(key)) into.set(key, name)
  }

  /** Begins a sentence, which may say where it is about: "Tại Lâm Đồng, Bí thư Tỉnh ủy A …". */
  open(sentence: ReadSentence): void {
    const { terms } = sentence
    const place = /^(tại|ở)$/.test(terms[0]?.key ?? "") ? placeAt(terms, 1) : null
    const province = place && terms[1 + place.length]?.key === "," ? provinceKind(place.name) : null
    this.here = place && province ? placeOf(place.name, province as PlaceName["kind"]) : null
    this.joined = committeeAhead(sentence)
    const first = sentence.mentions[0]
    this.side = first?.type === "organization" && terms[first.at - 1]?.key === "phía" ? first.name : null
  }

  /** The name with its missing parts, as far as the article tells. `chain` holds the other bodies of the same chain of titles. */
  resolve(name: OrganizationName, chain: readonly OrganizationName[] = []): OrganizationName {
    const resolved = this.fill(name, chain)
    this.note(resolved, this.last)
    if (!resolved.elliptic) for (const head of headsOf(resolved.core)) this.lastByHead.set(head, resolved)
    if (/^Bộ (?!Chính trị|Tư lệnh|Chỉ huy|Tổng)/.test(resolved.core)) this.lastMinistry = resolved
    if (/^Ủy ban (?!nhân dân|Thường vụ|.*(Mặt trận|MTTQ))/i.test(resolved.core)) this.lastCommission = resolved
    if (PARTY_COMMITTEE.test(resolved.core) && (resolved.place || resolved.parent)) this.lastCommittee = resolved
    else if (resolved.parent && PARTY_COMMITTEE.test(resolved.parent.core)) this.lastCommittee = resolved.parent
    if (this.lastCommittee) this.committees.add(organizationText(this.lastCommittee))
    return resolved
  }

  /** The body that a post without one is of, by what was named before: "Phó Bí thư", "Trưởng ban"; null where that does not tell. */
  lastOf(post: string): OrganizationName | null {
    const head = /(?:trưởng|phó|chánh) (ban|đoàn|văn phòng|phòng|tiểu ban)$/i.exec(post)?.[1]?.toLowerCase()
    if (head) return this.lastByHead.get(head) ?? null
    if (/^(quyền )?phó bí thư( thường trực)?$/i.test(post)) return this.lastCommittee
    if (/^(quyền )?bí thư$/i.test(post)) return this.committees.size === 1 ? this.lastCommittee : null
    if (/^(phó )?tổng cục trưởng$/i.test(post)) return this.lastByHead.get("tổng cục") ?? null
    if (/^(bộ trưởng|thứ trưởng)/i.test(post)) return this.lastMinistry
    if (/^(phó )?chủ nhiệm$/i.test(post)) return this.lastCommission
    return null
  }

  private fill(name: OrganizationName, chain: readonly OrganizationName[]): OrganizationName {
    if (name.parent) return { ...name, parent: this.fill(name.parent, chain) }
    if (name.takes === "group") {
      const known = this.lookup(spellingKey(groupHead(name.core)))
      // "Đoàn Kiểm tra số 1348" is the one "của Bộ Chính trị".
      const same = known?.parent && !name.parent && spellingKey(known.core) === spellingKey(name.core)
      return name.elliptic || same ? (known ?? name) : name
    }
    if (!name.elliptic) {
      const kind =
        name.place && !name.place.said && /^(unknown|district)$/.test(name.place.level) && !/(ủy|đoàn)$/i.test(name.core)
          ? this.kinds.get(spellingKey(name.place.name))
          : null
      if (kind) return { ...name, place: { ...name.place!, kind, said: true } }
      const whole = name.place || !PARTS.test(name.core) ? null : this.whole.get(spellingKey(name.core))
      return whole ? this.fill(whole, chain) : name
    }
    if (name.takes === "parent" && !name.bareKind) {
      const host = PARTY_CELL.test(name.core) ? this.host(name, chain) : null
      if (host) return { ...name, parent: host, elliptic: false }
      const committee = chain
        .flatMap((other) => [other, ...(other.parent ? [other.parent] : [])])
        .find((other) => PARTY_COMMITTEE.test(other.core))
      if (PARTY_ORGAN.test(name.core) && committee) return { ...name, parent: this.fill(committee, []), elliptic: false }
      if (/^(Ban Thường vụ|Ban Chấp hành)$/.test(name.core) && this.joined)
        return { ...name, parent: this.fill(this.joined, []), elliptic: false }
      if (/^(Ban Thường vụ|Ban Chấp hành|Thường vụ)$/.test(name.core) && this.lastCommittee)
        return { ...name, parent: this.lastCommittee, elliptic: false }
      return (
        this.lookup(spellingKey(name.core)) ??
        // "Bí thư Đảng ủy" of an office's party cell.
        (name.core === "Đảng ủy" ? (this.lookup("đảng ủy cơ quan") ?? this.committeeOf(name)) : null) ??
        (name.core === "Ủy ban" ? this.lastCommission : null) ??
        (BARE_HEAD.test(name.core) ? this.lastByHead.get(spellingKey(name.core)) : null) ??
        name
      )
    }
    const place = this.place(name, chain)
    return place ? { ...name, place, bareKind: null, elliptic: false } : name
  }

  /** "Bí thư Ban Cán sự đảng, Chủ tịch UBND tỉnh": the party's cell is of the body that the next post is of. */
  private host(name: OrganizationName, chain: readonly OrganizationName[]): OrganizationName | null {
    const own = chain.indexOf(name)
    const others = [...chain.slice(own + 1), ...chain.slice(0, Math.max(own, 0)).reverse()]
    const found = [...others, ...(this.side ? [this.side] : [])].find(
      (other) => !PARTY_CELL.test(other.core) && !PARTY_BODY.test(other.core) && !BARE_BOARD.test(other.core),
    )
    if (!found) return null
    const host = this.fill(
      found,
      chain.filter((other) => other !== name),
    )
    return host.elliptic ? null : host
  }

  /** "Bí thư Đảng ủy" at the congress of "Đảng bộ Sở Y tế": its committee. */
  private committeeOf(name: OrganizationName): OrganizationName | null {
    const whole = (this.lookup("đảng bộ") ?? this.lookup("đảng bộ cơ quan"))?.parent
    return whole ? { ...name, parent: whole, elliptic: false } : null
  }

  private lookup(key: string): OrganizationName | null {
    return this.last.get(key) ?? this.firstOf.get(key) ?? null
  }

  private place(name: OrganizationName, chain: readonly OrganizationName[]): PlaceName | null {
    const wanted =
      name.bareKind ??
      (/^Tỉnh/.test(name.core)
        ? "tỉnh"
        : /^Thành/.test(name.core)
          ? "thành phố"
          : /^Huyện/.test(name.core)
            ? "huyện"
            : /^Quận/.test(name.core)
              ? "quận"
              : /^Thị/.test(name.core)
                ? "thị xã"
                : ((/(?<= )(xã|phường)$/.exec(name.core)?.[0] as PlaceName["kind"] | undefined) ?? null))
    for (const other of chain) {
      const place = placesIn(other)[0]
      if (place && place.level !== "country" && fits(place, wanted)) return place
    }
    if (this.here && fits(this.here, wanted)) return this.here
    const known = this.lookup(spellingKey(name.core))
    const known1 = known?.place && fits(known.place, wanted) ? known.place : null
    if (wanted && wanted !== "tỉnh" && wanted !== "thành phố") return known1 ?? this.onlyPlace(wanted, name.core)
    if (this.home) {
      const kind = provinceKind(this.home) ?? "tỉnh"
      if (wanted === null || wanted === kind) return placeOf(this.home, kind as PlaceName["kind"])
    }
    return known1 ?? (wanted === "thành phố" ? this.onlyPlace(wanted, name.core) : null)
  }

  /** The one place of a kind, named as it is behind `core`: "Huyện ủy Mộ Đức" and "Đảng ủy xã Vân Canh" say the kind once. */
  private onlyPlace(kind: Kind, core: string): PlaceName | null {
    const place = this.only.get(kind)
    if (!place) return null
    if (core.endsWith(` ${kind}`)) return { ...place, kind: null, said: false }
    return LOWER_KINDS.get(kind)?.test(core) && !/^\d/.test(place.name) ? { ...place, said: false } : place
  }
}

/** The first word and the first two words of a body's name. */
const headsOf = bounded((core): readonly string[] => {
  const [first, second] = spellingKey(core).split(" ")
  return [...(first ? [first] : []), ...(first && second ? [`${first} ${second}`] : [])]
})

const groupHead = (core: string): string =>
  core.match(
    /^(Đoàn công tác|Đoàn kiểm tra|Đoàn giám sát|Đoàn thanh tra|Đoàn đại biểu|Tổ công tác|Ban Chỉ đạo|BCĐ|Tiểu ban)/i,
  )?.[0] ?? core

const fits = (place: PlaceName, wanted: PlaceName["kind"]): boolean => {
  if (!wanted) return place.level === "province"
  const kind = place.kind ?? (place.level === "province" ? provinceKind(place.name) : null)
  return (
    kind === wanted ||
    (kind === null && place.level !== "country" && (wanted === "huyện" || wanted === "quận" || wanted === "thị xã"))
  )
}

const CENTRAL_COMMITTEE =
  /^(Ban Chấp hành Trung ương|Trung ương Đảng|Ban Chấp hành Trung ương Đảng|Trung ương)( Cộng sản Việt Nam)?$/

/** The body's canonical name: the one under which all its mentions, in all articles, are the same. */
export const canonicalBody = (name: OrganizationName): string => {
  const national = name.place?.level === "country" && name.place.name === "Việt Nam" && name.takes === "alone"
  const text = organizationText(national ? { ...name, place: null } : name)
  const foreign = name.place?.level === "country" && !national ? RULING_PARTIES.get(name.place.name) : undefined
  if (foreign && name.takes === "alone" && CENTRAL_COMMITTEE.test(name.core)) return `Ban Chấp hành Trung ương ${foreign}`
  const ministry = /^(Bộ (?!Tổng|Tư lệnh|Chỉ huy|Chính trị).+) Việt Nam$/.exec(text)
  if (ministry && !name.parent) return ministry[1]!
  if (/^Trung ương Mặt trận Tổ quốc Việt Nam$/.test(text)) return `Ủy ban ${text}`
  if (/^Đảng Lào$/.test(text)) return "Đảng Nhân dân Cách mạng Lào"
  if (name.parent && /^Đảng Cộng sản( Việt Nam)?$/.test(name.parent.core) && CENTRAL_COMMITTEE.test(name.core))
    return "Ban Chấp hành Trung ương Đảng"
  if (name.takes === "alone" && CENTRAL_COMMITTEE.test(name.core) && !name.parent)
    return name.place ? `Ban Chấp hành Trung ương Đảng ${name.place.name}` : "Ban Chấp hành Trung ương Đảng"
  const full = spelledOut(text)
  return full[0]!.toUpperCase() + full.slice(1)
}

/** "Sở Tài nguyên Môi trường", "Bộ Văn hóa Thể thao và Du lịch": departments whose fields stand side by side without all marks. */
const FIELDS_SHORTENED: readonly (readonly [RegExp, string])[] = [...new Set(EXPANSIONS.map(([, full]) => full))]
  .filter((full) => full.includes(" và "))
  .map((full) => [
    new RegExp(
      `(?<=^(?:Sở|Bộ|Phòng|Ban Cán sự đảng Bộ) )${full.replaceAll(/, | - /g, ",? (?:- )?").replace(" và ", " (?:và |- )?")}(?! và)(?= |$)`,
      "i",
    ),
    full,
  ])

/** State companies that texts name in several ways. */
const COMPANIES: readonly (readonly [RegExp, string])[] = [
  [/(Tập đoàn )?\bPVN\b|Tập đoàn Dầu khí quốc gia Việt Nam/i, "Tập đoàn Dầu khí Việt Nam"],
  [/(Tập đoàn )?\bEVN\b/, "Tập đoàn Điện lực Việt Nam"],
]

/** The full form of a body's name that texts shorten, whatever its place and parent. */
const spelledOut = bounded((text): string => {
  if (/^Ban Bí thư( Trung ương Đảng| Trung ương)?$/.test(text)) return "Ban Bí thư Trung ương Đảng"
  if (/Quân đội nhân dân$/.test(text) && !text.startsWith("Báo ")) return `${text} Việt Nam`
  if (/^Đảng Cộng sản$/.test(text)) return "Đảng Cộng sản Việt Nam"
  if (/^(Ngân hàng Nhà nước|Ủy ban Trung ương Mặt trận Tổ quốc)$/.test(text)) return `${text} Việt Nam`
  if (/^Hiệp hội các quốc gia Đông Nam Á$/i.test(text)) return "ASEAN"
  if (/^Mặt trận Tổ quốc$/.test(text)) return "Mặt trận Tổ quốc Việt Nam"
  if (/^Tòa án tối cao$/i.test(text)) return "Tòa án nhân dân tối cao"
  if (/^Viện kiểm sát tối cao$/i.test(text)) return "Viện Kiểm sát nhân dân tối cao"
  if (/^Đoàn Chủ tịch Mặt trận Tổ quốc( Việt Nam)?$/.test(text))
    return "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"
  const front = text.match(/^Ủy ban Mặt trận Tổ quốc (?=tỉnh|thành phố|huyện|quận|thị xã|xã|phường)/)
  if (front) return text.replace(front[0], "Ủy ban Mặt trận Tổ quốc Việt Nam ")
  if (/^Tổng cục Chính trị$/.test(text)) return "Tổng cục Chính trị Quân đội nhân dân Việt Nam"
  if (/^Bộ Tổng [Tt]ham mưu( Quân đội nhân dân Việt Nam)?$/.test(text)) return "Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam"
  if (/^Văn phòng Trung ương$/.test(text)) return "Văn phòng Trung ương Đảng"
  for (const [short, full] of FIELDS_SHORTENED) if (short.test(text)) return text.replace(short, full)
  for (const [short, full] of COMPANIES) if (short.test(text)) return text.replace(short, full)
  if (/^Công an nhân dân$/.test(text)) return "Công an nhân dân Việt Nam"
  if (/Trung ương Đoàn$/.test(text)) return `${text} Thanh niên Cộng sản Hồ Chí Minh`
  const union = text.match(/^Trung ương (Hội .+)$/)
  if (union) return union[1]!
  const own = text.match(/^Ban Chấp hành (?:Đảng bộ )?((?:Tỉnh|Thành|Huyện|Quận|Thị) ủy .+)$/)
  if (own) return own[1]!
  const committee = text.match(/^Ban Chấp hành Đảng bộ (tỉnh|thành phố) (.+)$/)
  if (committee) return `${committee[1] === "tỉnh" ? "Tỉnh ủy" : "Thành ủy"} ${committee[2]}`
  const cell = text.match(
    /^Ban Chấp hành Đảng bộ (?:[Cc]ơ quan )?((?:xã|phường|Bộ|Sở|Trường|Học viện|Viện|Công ty|Tổng công ty|Tập đoàn|Tạp chí|Ủy ban) .+)$/,
  )
  if (cell) return `Đảng ủy ${cell[1]}`
  return text
})

const WIDER: readonly (readonly [RegExp, (m: RegExpMatchArray) => string])[] = [
  [/^.+ (Quân đội nhân dân Việt Nam)$/, (m) => m[1]!],
  [/^.+ (Công an nhân dân Việt Nam)$/, (m) => m[1]!],
  [/^(?:Ủy ban Thường vụ|Đảng đoàn|Đảng ủy|Văn phòng) (Quốc hội.*)$/, (m) => m[1]!],
  [/^(?:Văn phòng|Đảng ủy|Ban Cán sự đảng) (Chính phủ)$/, (m) => m[1]!],
  [/^Văn phòng (Chủ tịch nước)$/, (m) => m[1]!],
  [/^Ủy ban (?:Trung ương )?(Mặt trận Tổ quốc Việt Nam)(?= |$)/, (m) => m[1]!],
  [/^(?:Đại hội đồng|Hội đồng Bảo an) (Liên hợp quốc)$/, (m) => m[1]!],
  [/^Ban Chấp hành Trung ương (Đảng .+)$/, (m) => m[1]!],
]

/** The body that another's canonical name names as its whole, or null. */
export const widerBody = bounded((canonical): string | null => {
  for (const [shape, whole] of WIDER) {
    const match = canonical.match(shape)
    if (match) return whole(match)
  }
  return null
})
