import type { Article } from "../article.ts"
import { type PlaceName, provinceKind, provinceOf } from "../vi/gazetteer.ts"
import type { ReadSentence } from "../vi/mention.ts"
import { spellingKey } from "../vi/normal.ts"
import type { OrganizationName } from "../vi/organization-name.ts"
import { provinceOfSource } from "../vi/segment.ts"
import { organizationsIn, placesIn, placesWithin } from "./named-in.ts"

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
      for (const name of organizationsIn(mention)) {
        for (const place of placesIn(name)) count(place, weight * (mention.type === "person" ? 1 : 1.5))
        const province = name.place ? null : provinceAtEnd(name.core)
        if (province) score.set(province, (score.get(province) ?? 0) + weight)
      }
    }
  }
  let best: string | null = null
  for (const [province, points] of score) if (best === null || points > score.get(best)!) best = province
  return best
}

/** "Đài Phát thanh - Truyền hình Quảng Nam": the province with which a name ends that is of no place otherwise. */
const provinceAtEnd = (core: string): string | null => {
  const words = core.split(" ")
  const tail = words.length > 3 ? words.slice(-2).join(" ") : ""
  return tail && provinceKind(tail) ? tail : null
}

/** What a place is: "huyện", "phường". */
export type Kind = NonNullable<PlaceName["kind"]>

/** Kinds of places below a province, with the party committees whose names tell the kind: "Huyện ủy Mộ Đức". */
export const LOWER_KINDS: ReadonlyMap<Kind, RegExp | null> = new Map<Kind, RegExp | null>([
  ["thành phố", null],
  ["thị xã", /^Thị ủy/],
  ["quận", /^Quận ủy/],
  ["huyện", /^Huyện ủy/],
  ["thị trấn", null],
  ["phường", null],
  ["xã", null],
])

/** By kind, the place below a province that the article names, where it names one of the kind only: "thành phố Sầm Sơn", "xã Vân Canh". */
export const onlyPlaces = (sentences: readonly ReadSentence[]): ReadonlyMap<Kind, PlaceName> => {
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
export const saidKinds = (sentences: readonly ReadSentence[]): ReadonlyMap<string, Kind | null> => {
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
