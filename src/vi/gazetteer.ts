import { CITIES_ABROAD, COUNTRIES, LONG_NAMES } from "./lexicon/countries.ts"
import { PROVINCES_AND_DISTRICTS } from "./lexicon/provinces.ts"
import { spellingKey } from "./normal.ts"
import { PhraseTable } from "./phrase-table.ts"
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
  for (const place of ["Thái Bình Dương", "Ấn Độ Dương", "Đại Tây Dương", ...CITIES_ABROAD])
    entries.push([place, { name: place, kind: null, level: "district", province: null }])
  return entries
}

/** What a state calls itself before its name: "Cộng hòa Haiti", "nước Cộng hòa Hồi giáo Pakistan". */
const STATES = ["Cộng hòa", "Cộng hòa Hồi giáo", "Cộng hòa Liên bang", "Cộng hòa Dân chủ", "Vương quốc", "Liên bang"].flatMap(
  (state) => [state, `nước ${state}`],
)

/** Names of countries, provinces and districts. */
export const GAZETTEER = new PhraseTable<Known>(known())

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
export const KIND_TABLE = new PhraseTable<AdministrativeKind>(KINDS)

/** The administrative kind that stands at a term ("tỉnh", "TP.", "thị xã"), with the terms it takes. */
export const kindAt = (terms: readonly Term[], at: number) => {
  const kind = KIND_TABLE.longest(terms, at)
  // "Tỉnh ủy": a body.
  return kind && terms[at + kind.length]?.key !== "ủy" ? kind : null
}

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
