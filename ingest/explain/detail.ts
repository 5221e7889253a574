import type { Mention } from "../../src/vi/mention.ts"
import { type OrganizationName, organizationText } from "../../src/vi/organization-name.ts"
import type { Title } from "../../src/vi/titles.ts"

const bodyText = (body: OrganizationName): string =>
  `${organizationText(body)}${body.elliptic ? " (which, the context tells)" : ""}`

const titleText = ({ post, body, implied, country, status, rank }: Title): string => {
  if (rank) return `rank ${post}`
  const of = body ? bodyText(body) : implied ? `${implied}${country ? ` ${country}` : ""}` : null
  return `${status === "former" ? "former " : ""}${post}${of ? ` of ${of}` : ""}`
}

/** What the words of a mention were read as, in a line; empty where they say no more than their text. */
export const detailOf = (mention: Mention): string => {
  switch (mention.type) {
    case "person": {
      const titles = [...mention.before, ...mention.after].map(titleText)
      return [`name ${mention.name.name}`, ...titles].join("; ")
    }
    case "role":
      return [...(mention.plural ? ["several people"] : []), ...mention.titles.map(titleText)].join("; ")
    case "pronoun":
      return "the person last spoken of"
    case "organization":
      return bodyText(mention.name)
    case "document": {
      const { kind, number, issued, issuer, session, draft } = mention.name
      const told = [
        draft ? `draft of a ${kind}` : kind,
        number && `number ${number}`,
        session && `of ${session}`,
        issued && `issued ${issued}`,
        issuer && `by ${bodyText(issuer)}`,
      ]
      return told.filter(Boolean).join(", ")
    }
    case "event":
      return [mention.name.kind, mention.name.verb && "as a verb", mention.name.bare && "points back", mention.name.key]
        .filter(Boolean)
        .join(", ")
    case "place":
      return [mention.name.level === "unknown" ? null : mention.name.level, mention.name.kind].filter(Boolean).join(", ")
    case "date":
      return `${mention.name.iso}${mention.name.guessed ? " (year of the article)" : ""}`
  }
}
