import type { PlaceName } from "../vi/gazetteer.ts"
import type { Mention, ReadSentence } from "../vi/mention.ts"
import type { OrganizationName } from "../vi/organization-name.ts"
import { placeAt } from "../vi/places.ts"
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

export const placesIn = (name: OrganizationName): readonly PlaceName[] => [
  ...(name.place ? [name.place] : []),
  ...(name.parent ? placesIn(name.parent) : []),
]

/** "Đại hội Đảng bộ tỉnh Bến Tre lần thứ XI" is named by a place, too. */
export const placesWithin = (sentence: ReadSentence, mention: Mention): readonly PlaceName[] => {
  const found: PlaceName[] = []
  for (let at = mention.at; at < mention.at + mention.length; at++) {
    const place = placeAt(sentence.terms, at)
    if (!place) continue
    found.push(place)
    at += place.length - 1
  }
  return found
}
