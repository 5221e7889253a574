import { type AdministrativeKind, type PlaceName, provinceKind } from "./gazetteer.ts"
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

/** Reads the body named at a term, null where none starts there. Parts of names are given it, as they may hold whole bodies. */
export type ReadBody = (terms: readonly Term[], at: number) => OrganizationName | null

/** A name without place and parent, to which nothing is missing. */
export const bare = (name: Omit<OrganizationName, "place" | "bareKind" | "parent" | "elliptic">): OrganizationName => ({
  at: name.at,
  length: name.length,
  core: name.core,
  takes: name.takes,
  place: null,
  bareKind: null,
  parent: null,
  elliptic: false,
})

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
