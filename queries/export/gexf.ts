import { ENTITY_KINDS } from "../../src/ontology/entities.ts"
import { RELATION_KINDS } from "../../src/ontology/relations.ts"
import { ENTITY_FIELDS, type Field, fieldText, RELATION_FIELDS } from "./fields.ts"
import type { Part } from "./parts.ts"
import { xmlText } from "./xml.ts"

const TYPE: Field = { name: "type", type: "string" }

const attributes = (of: "node" | "edge", fields: readonly Field[]): string =>
  `    <attributes class="${of}">\n${[TYPE, ...fields]
    .map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`)
    .join("")}    </attributes>\n`

const values = (fields: readonly Field[], part: Extract<Part, { kind: "entity" | "relation" }>): string =>
  `<attvalues>${[TYPE, ...fields]
    .map(({ name }) => {
      const value = name === "type" ? part.type : fieldText(part.properties[name])
      return value === null ? "" : `<attvalue for="${name}" value="${xmlText(value)}"/>`
    })
    .join("")}</attvalues>`

const COLOURS = new Map(
  ENTITY_KINDS.map(({ type, colour }) => {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    return [type as string, `<viz:color r="${r}" g="${g}" b="${b}"/>`]
  }),
)

const LABELS = new Map<string, string>(RELATION_KINDS.map(({ type, vi }) => [type, vi]))

/** The entities and relations as GEXF 1.3, in the viewer's colours, for Gephi and Gephi Lite (https://gexf.net). */
export async function* gexf(parts: AsyncIterable<Part>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
  yield `  <graph defaultedgetype="directed">\n${attributes("node", ENTITY_FIELDS)}${attributes("edge", RELATION_FIELDS)}`
  let inEdges = false
  yield "    <nodes>\n"
  for await (const part of parts) {
    if (part.kind === "entity") {
      const name = xmlText(fieldText(part.properties.name) ?? part.id)
      yield `      <node id="${part.id}" label="${name}">${values(ENTITY_FIELDS, part)}${COLOURS.get(part.type)}</node>\n`
    }
    if (part.kind === "relation") {
      if (!inEdges) yield "    </nodes>\n    <edges>\n"
      inEdges = true
      const weight = Number(part.properties.support ?? 1)
      yield `      <edge id="${part.id}" source="${part.from}" target="${part.to}" label="${LABELS.get(part.type)}" weight="${weight}">${values(RELATION_FIELDS, part)}</edge>\n`
    }
  }
  yield inEdges ? "    </edges>\n" : "    </nodes>\n    <edges>\n    </edges>\n"
  yield "  </graph>\n</gexf>\n"
}
