import { bounded } from "../vi/bounded.ts"
import { type PlaceName, provinceKind } from "../vi/gazetteer.ts"
import type { ReadSentence } from "../vi/mention.ts"
import { spellingKey } from "../vi/normal.ts"
import { type OrganizationName, organizationText } from "../vi/organization-name.ts"
import { placeAt } from "../vi/places.ts"
import { canonicalBody } from "./canonical.ts"
import { type Kind, LOWER_KINDS, onlyPlaces, saidKinds } from "./home.ts"
import { organizationsIn, placesIn } from "./named-in.ts"

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
  /** The province with which a part of the article is headed: "Bắc Ninh: Chủ tịch UBND tỉnh …". */
  private section: PlaceName | null = null
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
    const head = placeAt(terms, 0)
    const headed = head && terms[head.length]?.key === ":" ? provinceKind(head.name) : null
    if (head && headed) this.section = placeOf(head.name, headed as PlaceName["kind"])
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
    for (const place of [this.here, this.section]) if (place && fits(place, wanted)) return place
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
