import { kindAt } from "./gazetteer.ts"
import { GROUP_HEADS, groupAt } from "./groups.ts"
import type { Head } from "./lexicon/organizations.ts"
import { SURNAMES } from "./lexicon/surnames.ts"
import { spellingKey } from "./normal.ts"
import { bare, type OrganizationName } from "./organization-name.ts"
import { centralAt, fieldAt, fieldsAt, HEADS, headText, peoplesAt, properAt, SCOPE, textOf } from "./organization-parts.ts"
import { withTail } from "./organization-tails.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import { remembered } from "./remembered.ts"
import { siteAt } from "./sites.ts"
import type { Term } from "./terms.ts"

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
  "đoàn đại biểu quốc hội",
  "đoàn đbqh",
  "công ty",
  "công an",
  "trường đại học",
  "bệnh viện",
  "tập đoàn",
  "báo",
  "báo chính phủ",
  "báo điện tử chính phủ",
])

/** Bodies that nobody's name names: behind "Giám đốc Sở" and "Viện trưởng Viện" a name is a person's. */
export const PEOPLES = /^(Học viện|Viện|Bộ|Sở|Cục|Vụ|Tổng cục|Hội|Hội đồng|Ủy ban|Hiệp hội|Liên đoàn|Tổng công ty|Quân khu)$/

/** True where a person's name begins: a surname and a name in capitals. */
export const personBegins = (terms: readonly Term[], at: number): boolean =>
  SURNAMES.has(terms[at]?.text ?? "") &&
  terms[at + 1]?.kind === "word" &&
  terms[at + 1]!.capital &&
  placeAt(terms, at) === null &&
  fieldAt(terms, at) === null

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

/** Heads of names that several places have: "Bệnh viện Đa khoa tỉnh Nghệ An". */
const ONE_OF_MANY = /^((Bệnh viện|BV|Trung tâm|Đài|Trường)(?!\p{L})|(Hội|Hiệp hội|Liên đoàn|Câu lạc bộ|CLB)$)/iu

const COMPANY = /^(Hiệp hội$|Công ty|Cty|CTCP|Tổng [Cc]ông ty|Ngân hàng|Xí nghiệp)/

const parseHead = (terms: readonly Term[], at: number, head: Head, size: number, options: Options): OrganizationName | null => {
  let best: OrganizationName | null = null
  const offer = (name: OrganizationName | null) => {
    const fuller = best?.elliptic && name && (!name.elliptic || (name.bareKind && !best.bareKind))
    if (name && (!best || name.length > best.length || (name.length === best.length && fuller))) best = name
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
      const seat = /cấp cao$/i.test(head.name) && terms[after]?.key === "tại" ? placeAt(terms, after + 1) : null
      // "TAND cấp cao tại Hà Nội": one of three.
      if (seat) offer(bare({ at, length: size + 1 + seat.length, core: `${core} tại ${seat.name}`, takes }))
      else if (foreign && !(foreign.name === "Việt Nam" && /Việt Nam$/.test(core)))
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
      const peoples = head.name === "Đảng bộ" ? peoplesAt(terms, after) : 0
      if (peoples) {
        const home = placeAt(terms, after + peoples)
        const kind = kindAt(terms, after + peoples)
        if (home && home.level !== "country") offer({ ...bare({ at, length: size, core, takes }), place: home })
        else if (kind && kind.value !== "nước")
          offer({ ...bare({ at, length: size, core, takes }), bareKind: kind.value, elliptic: true })
        continue
      }
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
        /^(Công an|Cảnh sát|Bộ đội Biên phòng|MTTQ|Mặt trận Tổ quốc|Hội(?! đồng)|Đoàn Thanh niên|Cục|Bảo hiểm|Kho bạc|Trường|Bộ Tư lệnh)/.test(
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
      // "Ban Thường vụ Tỉnh ủy, Huyện ủy": those of each kind, and none in particular.
      if (!nested && COMMITTEES.longest(terms, after)) continue
      const kind = kindAt(terms, after)
      const place = placeAt(terms, after)
      if (place && !central && /^(Đảng|Ban|Văn phòng|Thanh tra|Ủy ban|Hội đồng)/.test(core))
        offer({ ...bare({ at, length: size + place.length, core, takes }), place })
      else if (kind && !central)
        offer({ ...bare({ at, length: size + kind.length, core, takes }), bareKind: kind.value, elliptic: true })
      if (!central) offer({ ...bare({ at, length: size, core, takes }), elliptic: true })
    } else if (takes === "field") {
      const site = /^(Ban Quản lý|BQL)$/i.test(head.name) ? siteAt(terms, after, options.beforePerson ?? false) : 0
      const fields = Math.max(site, fieldsAt(terms, after, organizationAt))
      if (!fields) continue
      const end = after + fields
      const core = textOf(terms, at, end)
      offer(bare({ at, length: end - at, core, takes }))
      const central = centralAt(terms, end)
      const scope = SCOPE.longest(terms, end)
      if (central) offer(bare({ at, length: end - at + central.length, core: `${core} Trung ương`, takes }))
      else if (scope)
        offer(
          bare({
            at,
            length: end - at + scope.length,
            core: scope.value === "của Quốc hội" ? core : textOf(terms, at, end + scope.length),
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
              /^((Bộ|Tổng cục|Văn phòng|Sở|Ban|Phủ|Ủy ban nhân dân|Công an|Ngân hàng Nhà nước|Học viện|Đại học)( |$)|Thanh tra \S)/.test(
                nested.core,
              ) &&
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
              core: textOf(terms, at, at2 + (where ? 1 + where.length : 0)),
              takes,
            }),
          )
        continue
      }
      // "các ban Đảng Trung ương" are of the Party's centre; no party is called so.
      if (head.name === "Đảng" && centralAt(terms, after)) continue
      // "Cố vấn Ban Chấp hành Trung ương Đảng Trần Văn Bình"
      if (head.name === "Đảng" && personBegins(terms, after)) continue
      if (options.beforePerson && PEOPLES.test(head.name) && personBegins(terms, after)) continue
      const run = properAt(terms, after, {
        beforePerson: options.beforePerson ?? false,
        company: COMPANY.test(head.name),
        halves: head.name !== "Trường",
      })
      if (!run || (run === 1 && terms[after]!.kind === "word" && /^(Bộ|Ban)$/.test(terms[after]!.text))) continue
      if (terms[after]!.kind === "number" && !/(khu|đoàn|viện|Trường|Vùng|Công ty|Nhà máy|Binh đoàn)/i.test(head.name)) continue
      // "bộ đội Trường Sa", "Trường Sơn": islands, mountains and people are called so.
      const letter = run === 2 && /^[A-Z]$/.test(terms[after + 1]!.text)
      if (head.name === "Trường" && (run === 1 || letter) && fieldAt(terms, after) === null && terms[after]!.kind === "word")
        continue
      const core = textOf(terms, at, after + run)
      offer(bare({ at, length: size + run, core, takes }))
      // "Bệnh viện Đa khoa tỉnh Nghệ An": one of many of its name.
      const home = ONE_OF_MANY.test(head.name) && kindAt(terms, after + run) ? placeAt(terms, after + run) : null
      if (home?.said && !terms[after + run]!.capital)
        offer({ ...bare({ at, length: size + run + home.length, core, takes }), place: home })
    }
  }
  return best
}

const partyAt = (terms: readonly Term[], at: number): OrganizationName | null => {
  if (terms[at]?.text !== "Đảng") return null
  const party = organizationAt(terms, at)
  return party && party.length > 1 ? party : null
}

/** Words with which a body's name may start. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set([...HEADS.firstWords(), ...GROUP_HEADS.firstWords()])

/** The body named at a term, as long as its name goes; null where none starts there. */
export const organizationAt = (terms: readonly Term[], at: number, options: Options = PLAIN): OrganizationName | null =>
  ORGANIZATION_WORDS.has(terms[at]?.key ?? "")
    ? bodies(at * 4 + (options.anyCase ? 2 : 0) + (options.beforePerson ? 1 : 0), terms, at, options)
    : null

const PLAIN: Options = {}

const isComplete = (terms: readonly Term[], { at, length }: OrganizationName): boolean =>
  length >= 5 || (length > 2 && placeAt(terms, at + length - 1)?.level === "country")

const readBody = (terms: readonly Term[], at: number, options: Options): OrganizationName | null => {
  const first = terms[at]
  if (first?.kind !== "word") return null
  const group = groupAt(terms, at, organizationAt)
  if (group && !(group.elliptic && !first.capital && !options.anyCase)) return group
  let best: OrganizationName | null = null
  for (const { value: head, length } of HEADS.all(terms, at)) {
    const written = terms
      .slice(at, at + length)
      .map((t) => t.text)
      .join(" ")
    if (!first.capital && !options.anyCase && !LOWER_HEADS.has(spellingKey(written))) continue
    if (first.key === "báo" && /^(họp|thông|cảnh|tình|dự|quả)$/.test(terms[at - 1]?.key ?? "")) continue
    // An all-capital abbreviation is only that when it is written so.
    if (/^\p{Lu}{2,}$/u.test(head.name) && written !== head.name) continue
    const name = parseHead(terms, at, head, length, options)
    if (!name) continue
    const bareHead = !name.place && !name.parent && name.takes !== "proper"
    if (!first.capital && !options.anyCase && bareHead && first.key !== "báo") continue
    // "Liên minh Nghị viện Thế giới Saber Chowdhury", "Đảng Nhân dân Campuchia Hun Sen": behind a name that is complete stands another.
    if (best?.takes === "alone" && name.takes === "proper" && isComplete(terms, best)) continue
    if (!best || name.length > best.length) best = name
  }
  return best ? withTail(terms, best, organizationAt) : lowerBodyAt(terms, at, options)
}

/** "Trung tâm y tế huyện Nam Đàn", "Cục chống tham nhũng, Thanh tra Chính phủ": a field in lower case, where a place or a wider body tells whose. */
const lowerBodyAt = (terms: readonly Term[], at: number, options: Options): OrganizationName | null => {
  const size =
    terms[at]!.text === "Trung" && terms[at + 1]?.key === "tâm" ? 2 : /^(Cục|Vụ|Phòng|Viện)$/.test(terms[at]!.text) ? 1 : 0
  const field = terms[at + size]
  // "Trung tâm hành chính thành phố Đà Nẵng" is a house.
  if (!size || field?.kind !== "word" || field.capital || field.key === "hành" || (fieldAt(terms, at + size)?.length ?? 0) < 2)
    return null
  const capital = `${field.text[0]!.toUpperCase()}${field.text.slice(1)}`
  const name = readBody(terms.with(at + size, { ...field, text: capital, capital: true }), at, options)
  return name && (name.place || name.parent || name.bareKind) ? name : null
}

const bodies = remembered<OrganizationName, Options>(readBody)
