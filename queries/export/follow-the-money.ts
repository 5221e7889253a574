import type { EntityType } from "../../src/ontology/entities.ts"
import { RELATION_KINDS } from "../../src/ontology/relations.ts"
import { fieldText } from "./fields.ts"
import type { Part } from "./parts.ts"

/** An entity of FollowTheMoney: a schema of its model and lists of texts by property (https://followthemoney.tech). */
interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** The schema that stands for each type. The model has no proposals: they are notes. */
const SCHEMATA: Readonly<Record<EntityType, string>> = {
  Person: "Person",
  Organization: "Organization",
  Document: "Document",
  Event: "Event",
  Place: "Address",
  Proposal: "Note",
}

const ROLES = new Map<string, string>(RELATION_KINDS.map(({ type, vi, en }) => [type, `${vi} · ${en}`]))

const present = (values: Readonly<Record<string, string | null | readonly string[]>>): FtmEntity["properties"] =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const list = value === null ? [] : typeof value === "string" ? [value] : value
      return list.length === 0 ? [] : [[name, list]]
    }),
  )

const entityOf = (part: Exclude<Part, { kind: "evidence" }>): FtmEntity => {
  const text = (name: string): string | null => fieldText(part.properties[name])
  if (part.kind === "article")
    return {
      id: part.id,
      schema: "Article",
      properties: present({
        title: text("title"),
        publishedAt: text("published"),
        publisher: text("source"),
        sourceUrl: text("url"),
        bodyText: text("text"),
      }),
    }
  if (part.kind === "mention")
    return {
      id: `${part.entity}.${part.article}`,
      schema: "Documentation",
      properties: present({ document: part.article, entity: part.entity, role: "nhắc đến · mentioned in" }),
    }
  if (part.kind === "relation") {
    const said = {
      date: text("first"),
      summary: text("quote"),
      status: text("status"),
      startDate: text("since"),
      endDate: text("until"),
    }
    if (part.type === "HOLDS_POSITION")
      return {
        id: part.id,
        schema: "Membership",
        properties: present({ member: part.from, organization: part.to, role: text("title"), ...said }),
      }
    const role = `${ROLES.get(part.type)}${part.properties.planned === true ? " (dự kiến · planned)" : ""}`
    return { id: part.id, schema: "UnknownLink", properties: present({ subject: part.from, object: part.to, role, ...said }) }
  }
  const schema = SCHEMATA[part.type]
  const names = { name: text("name"), alias: (part.properties.aliases as readonly string[] | undefined) ?? [] }
  const own =
    part.type === "Document"
      ? { date: text("issued"), keywords: [text("kind"), text("number")].filter((value) => value !== null) }
      : part.type === "Event"
        ? { date: text("date"), keywords: [text("kind")].filter((value) => value !== null) }
        : part.type === "Place"
          ? { full: text("name") }
          : part.type === "Proposal"
            ? { description: text("name") }
            : {}
  return { id: part.id, schema, properties: present({ ...names, ...own }) }
}

/** The graph as FollowTheMoney entities, one a line, for Aleph, OpenAleph and the `ftm` command; articles with their texts. */
export async function* followTheMoney(parts: AsyncIterable<Part>): AsyncGenerator<string> {
  for await (const part of parts) if (part.kind !== "evidence") yield `${JSON.stringify(entityOf(part))}\n`
}
