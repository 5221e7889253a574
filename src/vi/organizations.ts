import { FIELDS } from "./lexicon/compounds.ts"
import { EXPANSIONS, type Head, ORGANIZATION_HEADS } from "./lexicon/organizations.ts"
import { SURNAMES } from "./lexicon/surnames.ts"
import { spellingKey } from "./normal.ts"
import { PhraseTable } from "./phrase-table.ts"
import { type AdministrativeKind, kindAt, type PlaceName, placeAt, provinceKind } from "./places.ts"
import { remembered } from "./remembered.ts"
import type { Term } from "./terms.ts"

/** A body's name as the terms spell it, taken apart so that missing parts can be filled in from the context. */
export interface OrganizationName {
  readonly at: number
  readonly length: number
  /** Head and fields, abbreviations spelled out: "Ủy ban nhân dân", "Sở Kế hoạch và Đầu tư", "Ban Thường vụ". */
  readonly core: string
  readonly place: PlaceName | null
  /** "UBND tỉnh": the kind of a place whose name the context must give. */
  readonly bareKind: AdministrativeKind | null
  readonly parent: OrganizationName | null
  /** True where the head asks for a place or a parent and the text gives none ("Tỉnh ủy", "Ban Thường vụ"). */
  readonly elliptic: boolean
  readonly takes: "alone" | "place" | "parent" | "field" | "proper" | "group"
}

/** An abbreviation is one only in capitals: "TƯ", not the "Tư" of "Tư pháp". */
const inCapitals = (term: Term | undefined): boolean => term !== undefined && /^[\p{Lu}.&,-]+$/u.test(term.text)

const HEADS = new PhraseTable<Head>(ORGANIZATION_HEADS.map((head) => [head.name, head]))
const FIELD_TABLE = new PhraseTable<string>([
  ...FIELDS.map((f) => [f, f] as const),
  ...EXPANSIONS.filter(([short]) => /^\p{Lu}[\p{Lu}&,-]+$/u.test(short)).map(([short]) => [short, short] as const),
])
const EXPANSION_TABLE = new PhraseTable<string>(EXPANSIONS)

const CENTRAL = new PhraseTable<string>(
  ["Trung ương", "Trung ương Đảng", "TW", "TƯ", "T.Ư", "TW Đảng", "TƯ Đảng", "T.Ư Đảng", "Trung ương Đảng Cộng sản Việt Nam"].map(
    (s) => [s, "Trung ương"],
  ),
)
const SCOPE = new PhraseTable<string>(
  ["Quốc gia", "Nhà nước", "Việt Nam", "Chính phủ", "tối cao", "của Quốc hội", "Quốc hội"].map((s) => [s, s]),
)
const centralAt = (terms: readonly Term[], at: number) => {
  const found = CENTRAL.longest(terms, at)
  return found && (terms[at]!.key === "trung" || inCapitals(terms[at])) ? found : null
}
/** A field of bodies at a term, abbreviations in capitals too: "Kế hoạch và Đầu tư", "KH-ĐT". */
export const fieldAt = (terms: readonly Term[], at: number) => {
  const found = FIELD_TABLE.longest(terms, at)
  return found && (found.length > 1 || !/^\p{Lu}{2,}/u.test(found.value) || inCapitals(terms[at])) ? found : null
}
const LOWER_FIELDS = new Set(["điều tra", "tội phạm", "nhà nước", "chính trị", "kinh tế", "xã hội", "nông thôn", "cao cấp"])

const JOINERS = new Set([",", "và", "-", "–", "&"])

/** Spells out abbreviations: "UBND" becomes "Ủy ban nhân dân". */
export const expand = (words: readonly Term[]): string => {
  const out: string[] = []
  for (let i = 0; i < words.length; ) {
    const found = EXPANSION_TABLE.longest(words, i)
    const short = found && found.length === 1 && /^\p{Lu}[\p{Lu}.&,-]*$/u.test(words[i]!.text)
    if (found && (short || (found.length > 1 && /^\p{Lu}/u.test(words[i]!.text)))) {
      out.push(found.value)
      i += found.length
    } else {
      out.push(words[i]!.text)
      i++
    }
  }
  return out.join(" ").replace(/ ([,;])/g, "$1")
}

const headTexts = new Map<string, string>()
/** A head spelled out, whatever case and abbreviation the text has. */
const headText = (head: Head): string => {
  let known = headTexts.get(head.name)
  if (known === undefined) {
    known = expand(plainTerms(head.name)).replace(/^Thường vụ$/, "Ban Thường vụ")
    headTexts.set(head.name, known)
  }
  return known
}

const text = (terms: readonly Term[], from: number, to: number): string => expand(terms.slice(from, to))

/** Fields from `at` on: "Kế hoạch và Đầu tư", "Văn hóa, Thể thao và Du lịch". Returns the terms taken. */
const fieldsAt = (terms: readonly Term[], at: number): number => {
  const first = fieldAt(terms, at)
  if (!first || !terms[at]!.capital) return 0
  let length = first.length
  for (;;) {
    const joiner = terms[at + length]
    const direct = fieldAt(terms, at + length)
    if (
      direct &&
      (terms[at + length]!.capital || LOWER_FIELDS.has(spellingKey(direct.value))) &&
      !placeAt(terms, at + length) &&
      !centralAt(terms, at + length)
    ) {
      length += direct.length
      continue
    }
    if (joiner?.kind === "number" && /^\d{1,2}$/.test(joiner.text) && terms[at + length + 1]?.key !== "năm") return length + 1
    if (!joiner || !JOINERS.has(joiner.key)) return length
    const next = fieldAt(terms, at + length + 1)
    if (!next) return length
    const nextTerm = terms[at + length + 1]!
    // A comma or "và" before another body ("Bộ Công an, Thanh tra Chính phủ") ends this one.
    if (
      joiner.key !== "-" &&
      joiner.key !== "–" &&
      HEADS.longest(terms, at + length + 1) &&
      organizationAt(terms, at + length + 1)
    )
      return length
    if ((joiner.key === "," || joiner.key === "và") && !nextTerm.capital && next.length < 2) return length
    // "Bộ Chính trị, Luật Thủ đô".
    if (joiner.key === "," && nextTerm.text === "Luật") return length
    length += 1 + next.length
  }
}

/** A run of capitalised words, numbers and fields: what names a school, a company, a hospital. Stops before a person's name when `beforePerson`. */
const properAt = (terms: readonly Term[], at: number, beforePerson: boolean): number => {
  let length = 0
  for (;;) {
    const term = terms[at + length]
    if (!term) return length
    if (length > 0 && beforePerson && SURNAMES.has(term.text) && terms[at + length + 1]?.capital && !placeAt(terms, at + length))
      return length
    const field = fieldAt(terms, at + length)
    if (field && term.capital) {
      length += field.length
      continue
    }
    if (length === 0 && term.text === "Tập" && terms[at + 1]?.key === "đoàn") {
      length = 2
      continue
    }
    if ((term.capital && term.kind === "word") || (term.kind === "number" && /^\d{1,4}[A-Z]?$/.test(term.text))) {
      if (length > 0 && HEADS.longest(terms, at + length) && !/^(Đại|Trung|Viện)$/.test(term.text)) return length
      length++
      continue
    }
    if (
      length > 0 &&
      (term.key === "-" || term.key === "–") &&
      placeAt(terms, at + length + 1)?.level === "country" &&
      terms[at + length - 1]!.capital
    ) {
      length += 1 + placeAt(terms, at + length + 1)!.length
      continue
    }
    if (term.key === "trung" && terms[at + length + 1]?.key === "ương") {
      length += 2
      continue
    }
    if (length > 0 && JOINERS.has(term.key) && term.key !== ",") {
      const after = fieldAt(terms, at + length + 1)
      if (after && terms[at + length + 1]!.capital) {
        length += 1 + after.length
        continue
      }
    }
    return length
  }
}

const COUNTRY_PREFIX = new Set(["nước"])

interface Options {
  /** The head may be written in lower case ("giám đốc sở Y tế", "phó ban tổ chức"). */
  readonly anyCase?: boolean
  /** A person's name may follow at once, so a run of capitals ends before a surname. */
  readonly beforePerson?: boolean
}

const LOWER_HEADS = new Set([
  "tỉnh ủy",
  "thành ủy",
  "huyện ủy",
  "quận ủy",
  "đảng ủy",
  "thị ủy",
  "đảng bộ",
  "công ty",
  "công an",
  "trường đại học",
  "bệnh viện",
  "tập đoàn",
  "báo",
])

const COMMITTEES = new PhraseTable<true>(["Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy"].map((c) => [c, true]))
const LISTED = new Set([",", "và", "-", "/"])

/** "các Tỉnh ủy, Thành ủy", "UBND các tỉnh": every body of the kind, and none in particular. */
const isGeneric = (terms: readonly Term[], at: number, size: number): boolean => {
  if (/^(các|cấp|mọi|những)$/.test(terms[at + size]?.key ?? "")) return true
  if (!COMMITTEES.longest(terms, at)) return false
  const next = LISTED.has(terms[at + size]?.key ?? "") ? COMMITTEES.longest(terms, at + size + 1) : null
  if (next && terms[at + size + 1]!.key !== terms[at]!.key && !terms[at + size + 1 + next.length]?.capital) return true
  return (
    at > 2 &&
    LISTED.has(terms[at - 1]!.key) &&
    COMMITTEES.longest(terms, at - 3) !== null &&
    terms[at - 3]!.key !== terms[at]!.key
  )
}

const plainTerms = (phrase: string): readonly Term[] =>
  phrase.split(" ").map((word, i) => ({
    text: word,
    key: spellingKey(word),
    capital: /^\p{Lu}/u.test(word),
    kind: "word",
    tags: new Set<string>(),
    start: i,
    end: i + 1,
  }))

const bare = (name: Omit<OrganizationName, "place" | "bareKind" | "parent" | "elliptic">): OrganizationName => ({
  at: name.at,
  length: name.length,
  core: name.core,
  takes: name.takes,
  place: null,
  bareKind: null,
  parent: null,
  elliptic: false,
})

const parseHead = (terms: readonly Term[], at: number, head: Head, size: number, options: Options): OrganizationName | null => {
  let best: OrganizationName | null = null
  const offer = (name: OrganizationName | null) => {
    if (name && (!best || name.length > best.length || (name.length === best.length && best.elliptic && !name.elliptic)))
      best = name
  }
  const after = at + size
  for (const takes of head.takes) {
    if (takes === "alone") {
      const party = /^(Ban Chấp hành Trung ương|Trung ương|Bộ Chính trị|Ban Bí thư|BCH)/.test(head.name)
        ? partyAt(terms, after)
        : null
      if (party) {
        offer({ ...bare({ at, length: size + party.length, core: headText(head), takes }), parent: party })
        continue
      }
      const place = placeAt(terms, after)
      const foreign = place?.level === "country" && !(terms[after + place.length]?.key === "-") ? place : null
      const core = headText(head)
      if (foreign && !(foreign.name === "Việt Nam" && /Việt Nam$/.test(core)))
        offer({ ...bare({ at, length: size + foreign.length, core, takes }), place: foreign })
      else {
        const committee = SCOPE.longest(terms, after)
        offer(
          bare({
            at,
            length: size + (committee?.value === "của Quốc hội" && /^(Ủy ban|Hội đồng)/.test(core) ? committee.length : 0),
            core,
            takes,
          }),
        )
      }
    } else if (takes === "place") {
      const core = headText(head)
      // "HĐND, UBND tỉnh": the place comes after the last of the list.
      const place = placeAt(terms, after)
      if (place && !(place.level === "country" && place.name !== "Việt Nam" && /ủy$/.test(head.name))) {
        // "UBND huyện Văn Lâm, tỉnh Hưng Yên" keeps the nearest place only.
        offer({ ...bare({ at, length: size + place.length, core, takes }), place })
        continue
      }
      const kind = kindAt(terms, after)
      if (kind && kind.value !== "nước") {
        offer({ ...bare({ at, length: size + kind.length, core, takes }), bareKind: kind.value, elliptic: true })
        continue
      }
      const next = terms[after]
      if (/(ủy|đoàn)$/.test(head.name) && next?.capital && next.kind === "word" && !HEADS.longest(terms, after)) {
        // "Huyện ủy Nông Cống" with a name that no gazetteer has: one or two capitals, never a person's whole name.
        let run = 0
        while (terms[after + run]?.capital && terms[after + run]!.kind === "word") run++
        if (
          run === 2 ||
          (run >= 4 && SURNAMES.has(terms[after + run - 3]!.text)) ||
          (run >= 4 && SURNAMES.has(terms[after + run - 2]!.text))
        ) {
          if (!(run === 2 && options.beforePerson && SURNAMES.has(next.text))) {
            const taken = 2
            const name = terms
              .slice(after, after + taken)
              .map((t) => t.text)
              .join(" ")
            offer({
              ...bare({ at, length: size + taken, core, takes }),
              place: { name, kind: null, said: false, level: "unknown", length: taken },
            })
            continue
          }
        }
      }
      if (
        /^(Công an|Bộ đội Biên phòng|MTTQ|Mặt trận Tổ quốc|Hội|Đoàn Thanh niên|Cục|Bảo hiểm|Kho bạc|Trường|Bộ Tư lệnh)/.test(
          head.name,
        )
      )
        continue
      if (!isGeneric(terms, at, size)) offer({ ...bare({ at, length: size, core, takes }), elliptic: true })
    } else if (takes === "parent") {
      const core = headText(head)
      const central = centralAt(terms, after)
      if (central) {
        offer(bare({ at, length: size + central.length, core: `${core} Trung ương`, takes: "alone" }))
        const foreign = placeAt(terms, after + central.length)
        const party = partyAt(terms, after + central.length)
        if (party)
          offer({
            ...bare({ at, length: size + central.length + party.length, core: `${core} Trung ương`, takes: "alone" }),
            parent: party,
          })
        else if (foreign?.level === "country" && foreign.name !== "Việt Nam") {
          offer({
            ...bare({ at, length: size + central.length + foreign.length, core: `${core} Trung ương Đảng`, takes: "alone" }),
            place: foreign,
          })
        }
      }
      const skip = terms[after]?.key === "của" ? 1 : 0
      const nested = organizationAt(terms, after + skip, {
        ...options,
        anyCase: /^(Tỉnh|Thành|Huyện|Quận|Đảng|tỉnh|thành|huyện|quận|đảng)$/u.test(terms[after + skip]?.text ?? ""),
      })
      if (nested && !(nested.elliptic && nested.takes === "parent")) {
        offer({ ...bare({ at, length: size + skip + nested.length, core, takes }), parent: nested })
        continue
      }
      const kind = kindAt(terms, after)
      const place = placeAt(terms, after)
      if (place && !central && /^(Đảng|Ban|Văn phòng|Thanh tra|Ủy ban|Hội đồng)/.test(core))
        offer({ ...bare({ at, length: size + place.length, core, takes }), place })
      else if (kind && !central)
        offer({ ...bare({ at, length: size + kind.length, core, takes }), bareKind: kind.value, elliptic: true })
      if (!central) offer({ ...bare({ at, length: size, core, takes }), elliptic: true })
    } else if (takes === "field") {
      const fields = fieldsAt(terms, after)
      if (!fields) continue
      const end = after + fields
      const core = text(terms, at, end)
      offer(bare({ at, length: end - at, core, takes }))
      const central = centralAt(terms, end)
      const scope = SCOPE.longest(terms, end)
      if (central) offer(bare({ at, length: end - at + central.length, core: `${core} Trung ương`, takes }))
      else if (scope)
        offer(
          bare({
            at,
            length: end - at + scope.length,
            core: scope.value === "của Quốc hội" ? core : text(terms, at, end + scope.length),
            takes,
          }),
        )
      let next = central ? end + central.length : end
      if (terms[next] && COUNTRY_PREFIX.has(terms[next]!.key)) next++
      const place = placeAt(terms, next)
      if (place && !(options.beforePerson && !place.said && place.level === "unknown")) {
        offer({ ...bare({ at, length: next - at + place.length, core: central ? `${core} Trung ương` : core, takes }), place })
      } else {
        const kind = kindAt(terms, end)
        if (kind && /^(tỉnh|thành phố|huyện|quận)$/.test(kind.value) && head.name !== "Bộ") {
          offer({ ...bare({ at, length: end - at + kind.length, core, takes }), bareKind: kind.value, elliptic: true })
        }
        // "Cục Y, Bộ X", "Ủy ban Tư pháp của Quốc hội", "Vụ A thuộc Bộ B": the parent is named after it.
        const skip =
          terms[end]?.key === "của" || terms[end]?.key === "thuộc"
            ? 1
            : terms[end]?.key === "," || terms[end]?.key === "-" || terms[end]?.key === "("
              ? 1
              : 0
        const nested = organizationAt(terms, end + skip, { beforePerson: options.beforePerson ?? false })
        if (
          nested &&
          ((skip === 0 && head.name !== "Bộ") ||
            terms[end]!.key === "của" ||
            terms[end]!.key === "thuộc" ||
            (/^(Cục|Vụ|Chi cục|Phòng|Viện|Trung tâm)$/.test(head.name) &&
              /^(Bộ|Tổng cục|Văn phòng|Sở|Ban|Phủ)( |$)/.test(nested.core) &&
              terms[end]!.key !== "("))
        ) {
          if (!(nested.core === "Trung ương"))
            offer({ ...bare({ at, length: end - at + skip + nested.length, core, takes }), parent: nested })
        }
      }
      if (head.name === "Sở" && !best!.place && !best!.bareKind) best = { ...best!, elliptic: true }
    } else {
      if (/^(Đại sứ quán|ĐSQ|Tổng [Ll]ãnh sự quán)$/.test(head.name)) {
        const own = placeAt(terms, after)
        const at2 = own ? after + own.length : after
        const where = terms[at2]?.key === "tại" || terms[at2]?.key === "ở" ? placeAt(terms, at2 + 1) : null
        if (own)
          offer(
            bare({
              at,
              length: size + own.length + (where ? 1 + where.length : 0),
              core: text(terms, at, at2 + (where ? 1 + where.length : 0)),
              takes,
            }),
          )
        continue
      }
      const run = properAt(terms, after, options.beforePerson ?? false)
      if (!run || (run === 1 && terms[after]!.kind === "word" && /^(Bộ|Ban)$/.test(terms[after]!.text))) continue
      if (terms[after]!.kind === "number" && !/(khu|đoàn|viện|Trường|Vùng|Công ty|Nhà máy|Binh đoàn)/i.test(head.name)) continue
      offer(bare({ at, length: size + run, core: text(terms, at, after + run), takes }))
    }
  }
  return best
}

const partyAt = (terms: readonly Term[], at: number): OrganizationName | null => {
  if (terms[at]?.text !== "Đảng") return null
  const party = organizationAt(terms, at)
  return party && party.length > 1 ? party : null
}

const GROUP_HEADS = new PhraseTable<string>(
  [
    "Đoàn công tác",
    "Đoàn kiểm tra",
    "Đoàn giám sát",
    "Đoàn đại biểu",
    "Đoàn đại biểu cấp cao",
    "Đoàn cấp cao",
    "Đoàn lãnh đạo cấp cao",
    "Tổ công tác",
    "Ban Chỉ đạo",
    "Ban chỉ đạo",
    "BCĐ",
    "Tiểu ban",
    "Tổ đại biểu",
    "Hội đồng bầu cử",
    "Ban Tổ chức Đại hội",
    "Ủy ban Quốc gia",
    "Hội đồng Quốc gia",
  ].map((s) => [s, s]),
)

const GROUP_STOPS = /^[.;:!?()“”"…]$/

const OWNERS = new PhraseTable<string>(["Đảng", "Nhà nước", "Quốc hội", "Chính phủ"].map((s) => [s, s]))

interface Owners {
  readonly length: number
  readonly names: readonly string[]
  readonly place: PlaceName | null
}

/** "Đảng, Nhà nước Lào", "Đảng và Nhà nước": two bodies or more that send a delegation together; null where there is no such list. */
const ownersAt = (terms: readonly Term[], at: number): Owners | null => {
  const names: string[] = []
  let end = at
  for (;;) {
    const owner = terms[end]?.capital ? OWNERS.longest(terms, end) : null
    if (!owner) break
    names.push(owner.value)
    end += owner.length
    if (!/^(,|và|-)$/.test(terms[end]?.key ?? "") || !OWNERS.longest(terms, end + 1)) break
    end++
  }
  const place = placeAt(terms, end)
  const country = place?.level === "country" ? place : null
  return names.length > 1 ? { length: end + (country?.length ?? 0) - at, names, place: country } : null
}

/** Delegations and steering committees, whose names run on as descriptions: up to a verb, a mark or a body that owns them. */
const groupAt = (terms: readonly Term[], at: number): OrganizationName | null => {
  const head = GROUP_HEADS.longest(terms, at)
  if (!head || (terms[at + head.length]?.key === "quốc" && terms[at + head.length + 1]?.key === "hội")) return null
  const committee = /^(Ban|BCĐ|Tiểu ban|Hội đồng|Ủy ban)/i.test(head.value)
  if (committee && !terms[at]!.capital) return null
  let end = at + head.length
  if (terms[end]?.key === "số" && terms[end + 1]?.kind === "number") end += 2
  let parent: OrganizationName | null = null
  let described = false
  while (terms[end] && end - at < 24) {
    const term = terms[end]!
    if (term.key === "của") {
      const owner = groupAt(terms, end + 1) ?? organizationAt(terms, end + 1)
      if (owner) {
        parent = owner
        end += 1 + owner.length
        break
      }
      const central = terms[end + 1]?.capital && !terms[end + 3]?.capital ? centralAt(terms, end + 1) : null
      if (central) {
        parent = bare({ at: end + 1, length: central.length, core: "Ban Chấp hành Trung ương", takes: "alone" })
        end += 1 + central.length
        break
      }
      const place = placeAt(terms, end + 1)
      if (place) end += 1 + place.length
      break
    }
    if (
      GROUP_STOPS.test(term.key) ||
      ["do", "tại", "đã", "vừa", "có", "gồm", "cùng", "với", "sẽ", "vào", "họp", "thăm"].includes(term.key) ||
      (term.key === "và" && !(committee && terms[end + 1]?.key === "phòng" && terms[end + 2]?.key === ",")) ||
      (term.key === "từ" && /^(\d.*|ngày|tháng|năm)$/.test(terms[end + 1]?.key ?? ""))
    )
      break
    if (term.key === "," && !(committee && described && terms[end - 1]?.key === "phòng")) {
      if (!(committee && /^(chống|tiêu|lãng|mại)$/.test(terms[end + 1]?.key ?? ""))) break
    }
    if (!committee) {
      const owners = ownersAt(terms, end)
      if (owners) {
        const core = `${text(terms, at, end)} ${owners.names.join(", ")}`
        return { ...bare({ at, length: end - at + owners.length, core, takes: "group" }), place: owners.place }
      }
      const owner = organizationAt(terms, end)
      const place = placeAt(terms, end)
      if (owner) {
        parent = owner
        end += owner.length
      } else if (place) end += place.length
      else if (term.capital && head.value !== "Đoàn đại biểu") break
      else if (/^(cấp|cao|liên|ngành|Đảng|Nhà|nước|Chính|phủ)$/.test(term.text)) {
        end++
        continue
      }
      break
    }
    if (
      [...term.tags].some(
        (tag) => tag === "Review" || tag === "Chair" || tag === "Issue" || tag === "Meet" || tag === "Recommend",
      )
    )
      break
    if (
      term.key === "," ||
      /^(về|công|phòng|chống|đề|trung|tỉnh|thành|quốc|nhà|cải|\d+)/.test(term.key) ||
      term.kind === "number" ||
      described ||
      term.capital
    ) {
      described = true
      end++
      continue
    }
    break
  }
  if (end === at + head.length) {
    return { ...bare({ at, length: head.length, core: text(terms, at, end), takes: "group" }), elliptic: true }
  }
  return {
    ...bare({
      at,
      length: end - at,
      core: text(terms, at, parent ? end - parent.length - (terms[end - parent.length - 1]?.key === "của" ? 1 : 0) : end),
      takes: "group",
    }),
    parent,
  }
}

/** Words with which a body's name may start. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set([...HEADS.firstWords(), ...GROUP_HEADS.firstWords()])

/** The body named at a term, as long as its name goes; null where none starts there. */
export const organizationAt = (terms: readonly Term[], at: number, options: Options = PLAIN): OrganizationName | null =>
  ORGANIZATION_WORDS.has(terms[at]?.key ?? "")
    ? bodies(at * 4 + (options.anyCase ? 2 : 0) + (options.beforePerson ? 1 : 0), terms, at, options)
    : null

const PLAIN: Options = {}

const readBody = (terms: readonly Term[], at: number, options: Options): OrganizationName | null => {
  const first = terms[at]
  if (first?.kind !== "word") return null
  const group = groupAt(terms, at)
  if (group && !(group.elliptic && !first.capital && !options.anyCase)) return group
  let best: OrganizationName | null = null
  for (const { value: head, length } of HEADS.all(terms, at)) {
    const written = terms
      .slice(at, at + length)
      .map((t) => t.text)
      .join(" ")
    if (!first.capital && !options.anyCase && !LOWER_HEADS.has(spellingKey(written))) continue
    if (written === "báo" && /^(họp|thông|cảnh|tình|dự|quả)$/.test(terms[at - 1]?.key ?? "")) continue
    // An all-capital abbreviation is only that when it is written so.
    if (/^\p{Lu}{2,}$/u.test(head.name) && written !== head.name) continue
    const name = parseHead(terms, at, head, length, options)
    if (!name) continue
    if (!first.capital && !options.anyCase && !name.place && !name.parent && !(name.takes === "proper")) continue
    if (!best || name.length > best.length) best = name
  }
  return best && withRegion(terms, best)
}

/** "Học viện Chính trị khu vực II": one of several by its number. */
const withRegion = (terms: readonly Term[], name: OrganizationName): OrganizationName => {
  const end = name.at + name.length
  const region = terms[end]?.key === "khu" && terms[end + 1]?.key === "vực" ? terms[end + 2]?.text : undefined
  if (!region || name.elliptic || name.place || name.parent || !/^([IVX]+|\d{1,2})$/.test(region)) return name
  return { ...name, length: name.length + 3, core: `${name.core} khu vực ${region}` }
}

const bodies = remembered<OrganizationName, Options>(readBody)

const placed = (place: PlaceName, core: string): string => {
  if (place.level === "country") return place.name
  const kind = place.kind ?? provinceKind(place.name)
  // "Thành ủy Hà Nội", but "Ủy ban nhân dân thành phố Hà Nội".
  if (place.name === "Hồ Chí Minh" && /ủy$/i.test(core)) return "Thành phố Hồ Chí Minh"
  if (/(ủy|đoàn)$/i.test(core) && !(place.said && /^(phường|xã|thị trấn|quận|huyện)$/.test(place.kind ?? ""))) return place.name
  if (/^\d/.test(place.name) || place.level !== "unknown" || place.said) return kind ? `${kind} ${place.name}` : place.name
  return place.name
}

/** The name spelled out, with the place and the parent that the text or the context gives. */
export const organizationText = (name: OrganizationName): string => {
  const { core, parent, place } = name
  const of = parent ? organizationText(parent) : place ? placed(place, core) : name.bareKind
  const joiner = parent && (name.takes === "group" || parent.takes === "group") ? " của " : " "
  const text = of === null ? core : `${core}${joiner}${of}`
  return text === "Ban Bí thư Trung ương" ? "Ban Bí thư" : text
}
