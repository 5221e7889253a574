import { COUNTRIES, LONG_NAMES } from "./lexicon/countries.ts"
import { PROVINCES_AND_DISTRICTS } from "./lexicon/provinces.ts"
import { SURNAMES } from "./lexicon/surnames.ts"
import { spellingKey } from "./normal.ts"
import { PhraseTable } from "./phrase-table.ts"
import { remembered } from "./remembered.ts"
import type { Term } from "./terms.ts"

export type AdministrativeKind = "tỉnh" | "thành phố" | "huyện" | "quận" | "thị xã" | "xã" | "phường" | "thị trấn" | "nước"

/** A place as named at some terms: `kind` is what the text says or the gazetteer knows; `said` where the text itself gives the kind. */
export interface PlaceName {
  readonly name: string
  readonly kind: AdministrativeKind | null
  readonly said: boolean
  readonly level: "country" | "province" | "district" | "commune" | "unknown"
  /** Terms taken, kind included. */
  readonly length: number
}

interface Known {
  readonly name: string
  readonly kind: AdministrativeKind | null
  readonly level: "country" | "province" | "district"
  readonly province: string | null
}

/**
 * Provinces that the National Assembly and its Standing Committee merged (1965 to 1975) and split again (1989 to 1996), of which articles
 * still tell; those whose names mean other things besides are left out. Source: the Assembly's resolutions on provinces of those years.
 */
const FORMER_PROVINCES =
  "Hà Sơn Bình, Hà Nam Ninh, Hải Hưng, Vĩnh Phú, Bình Trị Thiên, Nghệ Tĩnh, Hoàng Liên Sơn, Cao Lạng, Bắc Thái, Nghĩa Bình, Phú Khánh, Thuận Hải, Minh Hải, Hà Tuyên".split(
    ", ",
  )

const known = (): (readonly [string, Known])[] => {
  const entries: (readonly [string, Known])[] = []
  for (const line of PROVINCES_AND_DISTRICTS) {
    const [province, , districts] = line.split(" | ") as [string, string, string]
    for (const district of districts.split(", "))
      entries.push([district, { name: district, kind: null, level: "district", province }])
  }
  for (const line of PROVINCES_AND_DISTRICTS) {
    const [province, kind] = line.split(" | ") as [string, string]
    entries.push([province, { name: province, kind: kind as AdministrativeKind, level: "province", province }])
  }
  const named = (name: string, kind: AdministrativeKind, aliases: readonly string[]) => {
    for (const alias of aliases) entries.push([alias, { name, kind, level: "province", province: name }])
  }
  named("Hồ Chí Minh", "thành phố", ["TP.HCM", "TPHCM", "TP HCM", "TP. HCM", "HCM", "Tp.HCM", "Thành phố HCM"])
  named("Thừa Thiên Huế", "tỉnh", ["Thừa Thiên Huế", "Thừa Thiên - Huế", "Thừa Thiên-Huế", "TT-Huế"])
  named("Huế", "thành phố", ["Huế"])
  named("Bà Rịa - Vũng Tàu", "tỉnh", ["Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu", "Bà Rịa – Vũng Tàu", "BR-VT"])
  named("Đắk Lắk", "tỉnh", ["Đắk Lắk", "Đăk Lăk", "Đắc Lắc", "Dak Lak", "ĐắkLắk"])
  named("Đắk Nông", "tỉnh", ["Đắk Nông", "Đăk Nông", "Đắc Nông"])
  named("Hà Tây", "tỉnh", ["Hà Tây"])
  for (const former of FORMER_PROVINCES) named(former, "tỉnh", [former])
  named("Kon Tum", "tỉnh", ["Kon Tum", "Kontum"])
  named("Bắc Kạn", "tỉnh", ["Bắc Kạn", "Bắc Cạn"])
  for (const [country, long] of LONG_NAMES)
    for (const name of long) entries.push([name, { name: country, kind: "nước", level: "country", province: null }])
  for (const country of COUNTRIES)
    for (const state of STATES)
      entries.push([`${state} ${country}`, { name: country, kind: "nước", level: "country", province: null }])
  for (const country of COUNTRIES) entries.push([country, { name: country, kind: "nước", level: "country", province: null }])
  // Without them "Thái Bình" and "Bình Dương" would be read in them.
  for (const ocean of ["Thái Bình Dương", "Ấn Độ Dương", "Đại Tây Dương"])
    entries.push([ocean, { name: ocean, kind: null, level: "district", province: null }])
  return entries
}

/** What a state calls itself before its name: "Cộng hòa Haiti", "nước Cộng hòa Hồi giáo Pakistan". */
const STATES = ["Cộng hòa", "Cộng hòa Hồi giáo", "Cộng hòa Liên bang", "Cộng hòa Dân chủ", "Vương quốc", "Liên bang"].flatMap(
  (state) => [state, `nước ${state}`],
)

const GAZETTEER = new PhraseTable<Known>(known())

const KINDS: ReadonlyMap<string, AdministrativeKind> = new Map([
  ["tỉnh", "tỉnh"],
  ["thành phố", "thành phố"],
  ["tp", "thành phố"],
  ["tp.", "thành phố"],
  ["huyện", "huyện"],
  ["h.", "huyện"],
  ["quận", "quận"],
  ["q.", "quận"],
  ["thị xã", "thị xã"],
  ["tx", "thị xã"],
  ["tx.", "thị xã"],
  ["xã", "xã"],
  ["phường", "phường"],
  ["p.", "phường"],
  ["thị trấn", "thị trấn"],
  ["tt.", "thị trấn"],
  ["nước", "nước"],
  ["thủ đô", "thành phố"],
])
const KIND_TABLE = new PhraseTable<AdministrativeKind>(KINDS)

const levelOf = (kind: AdministrativeKind): PlaceName["level"] =>
  kind === "nước"
    ? "country"
    : kind === "tỉnh"
      ? "province"
      : kind === "xã" || kind === "phường" || kind === "thị trấn"
        ? "commune"
        : "district"

/** The administrative kind that stands at a term ("tỉnh", "TP.", "thị xã"), with the terms it takes. */
export const kindAt = (terms: readonly Term[], at: number) => KIND_TABLE.longest(terms, at)

/**
 * The place named at a term: a kind and a name ("huyện Văn Lâm", "TP. Hà Nội"), or a name that the gazetteer knows ("Hà Nội", "Lào").
 * After a kind an unknown name of one to three capitalised syllables is taken too.
 */
export const placeAt = (terms: readonly Term[], at: number): PlaceName | null =>
  PLACE_WORDS.has(terms[at]?.key ?? "") ? places(at, terms, at, null) : null

/** Words that begin like a country: "Pháp luật", "Anh hùng", "Ấn tượng". */
const NO_COUNTRY =
  /^(pháp (luật|lý|lệnh|chế|y|quy|đình|nhân|danh)|anh (hùng|em|chị|ấy|linh)|ý (kiến|chí|nghĩa|thức|tưởng|định|đồ|nguyện)|đức (tính|độ|tin)|mỹ (thuật|phẩm|nghệ|tục|quan)|ấn (tượng|phẩm|định|hành)|áo (dài|quan|lụa)|nhật (ký|báo|trình))$/

const readPlace = (terms: readonly Term[], at: number): PlaceName | null => {
  const venue = venueAt(terms, at)
  if (venue) return venue
  const feature = featureAt(terms, at)
  if (feature) return feature
  const direct = GAZETTEER.longest(terms, at)
  // "Hồ Chí Minh" without "thành phố" is the person.
  const next = terms[at + (direct?.length ?? 1)]
  // "Đức Thụy", "Anh Dũng" are people's names.
  const given =
    direct?.length === 1 && /^(Đức|Anh|Nga|Mỹ)$/.test(terms[at]!.text) && next?.capital === true && /[à-ỹđ]/iu.test(next.text)
  // "nói tiếng Pháp" is about a language.
  // "thực dân Pháp", "đế quốc Mỹ": an enemy.
  const language =
    direct?.value.level === "country" &&
    (terms[at - 1]?.key === "tiếng" || /^(thực dân|đế quốc)$/.test(`${terms[at - 2]?.key} ${terms[at - 1]?.key}`))
  const word = direct?.length === 1 && next?.kind === "word" && NO_COUNTRY.test(`${terms[at]!.key} ${next.key}`)
  const person = given || word || language || (direct?.value.name === "Hồ Chí Minh" && terms[at]!.text === "Hồ")
  if (!person && direct && terms[at]!.capital && terms.slice(at, at + direct.length).some((t) => t.capital)) {
    return { name: direct.value.name, kind: direct.value.kind, said: false, level: direct.value.level, length: direct.length }
  }
  const kind = KIND_TABLE.longest(terms, at)
  if (!kind) return null
  const after = at + kind.length
  const first = terms[after]
  if (!first) return null
  const named = GAZETTEER.longest(terms, after)
  // "phường Mỹ Đình" is no part of a country.
  const found = named?.value.level === "country" && kind.value !== "nước" && terms[after + named.length]?.capital ? null : named
  if (found && first.capital) {
    const level =
      found.value.level === "province" && kind.value !== "tỉnh" && kind.value !== "thành phố" ? "district" : found.value.level
    return { name: found.value.name, kind: kind.value, said: true, level, length: kind.length + found.length }
  }
  if (first.kind === "number" && /^\d{1,2}$/.test(first.text) && (kind.value === "quận" || kind.value === "phường")) {
    return { name: first.text, kind: kind.value, said: true, level: levelOf(kind.value), length: kind.length + 1 }
  }
  // "ở trụ sở LĐLĐ TP. Phó Chủ tịch …": a sentence or a title begins there.
  if (/^(Phó|Chủ|Bí|Thủ|Giám|Trưởng|Ông|Bà|Ảnh)$/.test(first.text) && (first.text === "Phó" || !terms[after + 1]?.capital))
    return null
  if (!first.capital || first.kind !== "word" || (SURNAMES.has(first.text) && runOf(terms, after) >= 3)) return null
  // A province or a city that no gazetteer has is abroad ("tỉnh Hủa Phăn"), never the start of a person's name.
  if ((kind.value === "tỉnh" || kind.value === "nước") && (SURNAMES.has(first.text) || runOf(terms, after) > 3)) return null
  let length = 1
  while (
    length < 3 &&
    terms[after + length]?.capital &&
    terms[after + length]!.kind === "word" &&
    !KIND_TABLE.longest(terms, after + length)
  )
    length++
  // A run of four or more capitals is place and person: "xã Tân Lập Nguyễn Văn An". Two syllables is what most places have.
  let run = length
  while (terms[after + run]?.capital && terms[after + run]!.kind === "word") run++
  if (run > 3) length = 2
  // "các sở của TP. Ảnh: …": no city that the gazetteer lacks has one syllable.
  if (first.text.length === 1 || (length === 1 && /^(tỉnh|thành phố|thị xã)$/.test(kind.value))) return null
  // "phường Xuân Hương - Đà Lạt": communes since July 2025.
  if (
    (kind.value === "phường" || kind.value === "xã") &&
    /^[-–]$/.test(terms[after + length]?.key ?? "") &&
    runOf(terms, after + length + 1) > 0
  )
    length += 1 + Math.min(runOf(terms, after + length + 1), 3)
  const name = terms
    .slice(after, after + length)
    .map((t) => t.text)
    .join(" ")
  return { name, kind: kind.value, said: true, level: levelOf(kind.value), length: kind.length + length }
}

const places = remembered<PlaceName, null>(readPlace)

const FEATURES = new Set(["sông", "hồ", "vịnh", "đảo", "núi", "đèo"])

/** Rivers, lakes, islands: "sông Hồng", "hồ Tây", "đảo Phú Quốc". */
const featureAt = (terms: readonly Term[], at: number): PlaceName | null => {
  const kind = terms[at]
  if (!kind || kind.capital || !FEATURES.has(kind.key)) return null
  const all = runOf(terms, at + 1)
  // "sông Tô Lịch Chủ tịch UBND …": a sentence that begins there.
  const run =
    /^(Chủ|Bí|Phó|Thủ|Tổng|Bộ|Giám|Trưởng|Ông|Bà)$/.test(terms[at + all]?.text ?? "") && terms[at + all + 1]?.capital === false
      ? all - 1
      : all
  if (run < 1 || run > 3) return null
  const name = `${kind.key} ${terms
    .slice(at + 1, at + 1 + run)
    .map((t) => t.text)
    .join(" ")}`
  return { name, kind: null, said: false, level: "unknown", length: run + 1 }
}

const runOf = (terms: readonly Term[], at: number): number => {
  let run = 0
  while (terms[at + run]?.capital && terms[at + run]!.kind === "word") run++
  return run
}

const COMMITTEES = new PhraseTable<true>(
  [
    "Tỉnh ủy",
    "Thành ủy",
    "Huyện ủy",
    "Quận ủy",
    "UBND tỉnh",
    "UBND thành phố",
    "UBND huyện",
    "HĐND tỉnh",
    "Bộ Quốc phòng",
    "Bộ Công an",
  ].map((c) => [c, true]),
)

const VENUES = new PhraseTable<true>(
  [
    "Trung tâm Hội nghị Quốc gia",
    "Trung tâm Hội nghị quốc gia",
    "Trung tâm Hội nghị Quốc tế",
    "Trung tâm Hội nghị",
    "Đại lễ đường Nhân dân",
    "Nhà Quốc hội",
    "Phủ Chủ tịch",
    "Trụ sở Trung ương Đảng",
    "Trụ sở Chính phủ",
    "Hội trường",
    "Hội trường Ba Đình",
    "Cung Văn hóa",
    "Cung Văn hóa Lao động Hữu nghị Việt - Xô",
    "Nhà thi đấu",
    "Nhà thi đấu thể dục, thể thao",
    "Sân vận động",
    "Nhà hát Lớn",
    "Nhà hát",
    "Quảng trường",
    "Bảo tàng",
    "Khu di tích",
    "Đài tưởng niệm",
    "Đài Độc lập",
    "Đài Hữu nghị",
    "Đài Liệt sĩ",
    "Đài tưởng niệm các Anh hùng liệt sĩ",
    "Đài tưởng niệm Anh hùng Liệt sĩ",
    "Đền thờ",
    "Đền thờ các Vua Hùng",
    "Đền Hùng",
    "Đền",
    "Chùa",
    "Khu lưu niệm",
    "Nhà lưu niệm",
    "Khu tưởng niệm",
    "Khu đô thị",
    "Khu đô thị mới",
    "Khu kinh tế",
    "Khu công nghiệp",
    "Nghĩa trang liệt sĩ",
    "Nghĩa trang Liệt sĩ",
    "Nhà khách",
    "Lăng Chủ tịch Hồ Chí Minh",
    "Dinh Thống Nhất",
    "Nhà văn hóa",
    "Nhà tang lễ",
    "Sân bay quốc tế",
    "Sân bay",
  ].map((v) => [v, true]),
)
const COMPLETE_VENUE =
  /^(Đại lễ đường Nhân dân|Nhà Quốc hội|Phủ Chủ tịch|Trụ sở Trung ương Đảng|Trụ sở Chính phủ|Lăng Chủ tịch Hồ Chí Minh|Dinh Thống Nhất|Đài tưởng niệm \S+|Đài (Độc lập|Liệt sĩ)|Đền thờ các Vua Hùng|Đền Hùng|Hội trường Ba Đình|Trung tâm Hội nghị)/i

/** "khu kinh tế Nghi Sơn", "sân bay Nội Bài": in lower case too. */
const isZone = (terms: readonly Term[], at: number): boolean =>
  /^(khu|sân)$/.test(terms[at]!.key) &&
  /^(khu kinh tế|khu công nghiệp|khu đô thị|khu tưởng niệm|khu lưu niệm|sân bay)/.test(
    `${terms[at]!.key} ${terms[at + 1]?.key} ${terms[at + 2]?.key}`,
  )

/** "thăm chùa Côn Sơn Thủ tướng A": a capital in which another name begins, or the next sentence. */
const beginsAnother = (terms: readonly Term[], at: number): boolean =>
  terms[at + 1]?.capital === false &&
  /^(Thủ|Tổng|Chủ|Phó|Bí|Bộ|Ông|Bà|Đồng|Ngày|Sáng|Chiều|Tối|Quân|Công|Đại)$/.test(terms[at]!.text)

/** Halls, headquarters, stadiums: "Trung tâm Hội nghị quốc gia Mỹ Đình", "Nhà thi đấu tỉnh Vĩnh Phúc". */
const venueAt = (terms: readonly Term[], at: number): PlaceName | null => {
  const first = terms[at]
  if (!first) return null
  const found =
    first.capital || /^(trụ|hội|đền|đài|quảng|sân|nhà|bảo|cung|chùa|nghĩa)$/.test(first.key) || isZone(terms, at)
      ? VENUES.longest(terms, at)
      : null
  if (!found) return null
  let end = at + found.length
  const place = GAZETTEER.longest(terms, end) ?? null
  const kind = KIND_TABLE.longest(terms, end)
  const committee = COMMITTEES.longest(terms, end)
  if (!committee && kind && terms[end + kind.length]?.capital) {
    const named = GAZETTEER.longest(terms, end + kind.length)
    end += kind.length + (named?.length ?? Math.min(runOf(terms, end + kind.length), 2))
  } else if (!committee && kind && /^(tỉnh|thành phố|huyện|quận)$/.test(kind.value)) end += kind.length
  else if (committee) {
    const named = GAZETTEER.longest(terms, end + committee.length)
    end += committee.length + (named && terms[end + committee.length]!.capital ? named.length : 0)
  } else {
    let run = 0
    while (run < 4 && terms[end + run]?.capital && terms[end + run]!.kind === "word" && !beginsAnother(terms, end + run)) run++
    if (place && terms[end]!.capital && (place.length >= run || run > 3)) end += place.length
    else if (run <= 3) end += run
  }
  const name = terms
    .slice(at, end)
    .map((t) => t.text)
    .join(" ")
    .replace(/ ,/g, ",")
  if (end === at + found.length && !COMPLETE_VENUE.test(name)) return null
  return { name, kind: null, said: false, level: "unknown", length: end - at }
}

/**
 * A town that no gazetteer has, told by the country or the province behind it: "tại Rio de Janeiro (Brazil)", "thành phố St. Petersburg
 * của Nga", "ở Pác Bó, Cao Bằng". Null elsewhere.
 */
export const townAt = (terms: readonly Term[], at: number): PlaceName | null => {
  const city = terms[at - 1]?.key === "phố" && terms[at - 2]?.key === "thành"
  if (!terms[at]?.capital || !(city || /^(tại|ở|đô|tới|đến)$/.test(terms[at - 1]?.key ?? ""))) return null
  let end = at + 1
  while (end - at < 5 && terms[end] && (terms[end]!.capital || /^(de|la|du|\.)$/.test(terms[end]!.text))) end++
  const mark = terms[end]?.key ?? ""
  const whole = /^[(,]$/.test(mark) || (city && mark === "của") ? placeAt(terms, end + 1) : null
  if (!whole || !/^(country|province)$/.test(whole.level) || whole.name === "Việt Nam") return null
  if (mark === "(" && terms[end + 1 + whole.length]?.key !== ")") return null
  const words = terms.slice(at, end)
  // "tại Hàn Quốc, Nhật Bản": two; "tại Trung tâm Thương mại (Mỹ)", "tại Sở Ngoại vụ, Hà Nội": no towns. Ours and China's have two words.
  if (
    placeAt(terms, at) ||
    (words.some((t) => HAS_VIETNAMESE.test(t.text)) && (words.length !== 2 || HOUSES.test(words[0]!.text)))
  )
    return null
  if (whole.level === "province" && words.length !== 2) return null
  const name = words.map((t, i) => (i > 0 && t.start > words[i - 1]!.end ? ` ${t.text}` : t.text)).join("")
  return { name, kind: null, said: false, level: "unknown", length: end - at }
}

const HOUSES = /^(Nhà|Phủ|Dinh|Đài|Sở|Bộ|Ban|Viện|Trường|Trung|Hội|Khách|Công|Tòa|Cung|Báo|Học|Văn|Quân|Cục)$/

const HAS_VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/** Words with which a place's name may start. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...[GAZETTEER, KIND_TABLE, VENUES].flatMap((table) => [...table.firstWords()]),
  ...FEATURES,
])

const PROVINCE_KINDS: ReadonlyMap<string, string> = new Map(
  known()
    .filter(([, k]) => k.level === "province")
    .map(([, k]) => [spellingKey(k.name), k.kind ?? "tỉnh"]),
)

/** "tỉnh" or "thành phố" for the name of a province, null for any other name. */
export const provinceKind = (name: string): string | null => PROVINCE_KINDS.get(spellingKey(name)) ?? null

const BY_NAME = new Map(known().map(([alias, k]) => [spellingKey(alias), k]))

/** The province of a province or district by name, null where it is not known. */
export const provinceOf = (name: string): string | null => BY_NAME.get(spellingKey(name))?.province ?? null

export const isCountry = (name: string): boolean => BY_NAME.get(spellingKey(name))?.level === "country"
