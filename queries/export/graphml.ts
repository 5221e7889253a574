import { ENTITY_FIELDS, type Field, fieldText, RELATION_FIELDS } from "./fields.ts"
import type { Part } from "./parts.ts"
import { xmlText } from "./xml.ts"

const TYPES = { string: "string", integer: "int", boolean: "boolean" } as const

const TYPE: Field = { name: "type", type: "string" }

const keys = (of: "node" | "edge", fields: readonly Field[]): string =>
  [TYPE, ...fields]
    .map(({ name, type }) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join("")

const data = (of: "node" | "edge", fields: readonly Field[], part: Extract<Part, { kind: "entity" | "relation" }>): string =>
  [TYPE, ...fields]
    .map(({ name }) => {
      const value = name === "type" ? part.type : fieldText(part.properties[name])
      return value === null ? "" : `<data key="${of}-${name}">${xmlText(value)}</data>`
    })
    .join("")

/** The entities and relations as GraphML, for Gephi, yEd, Cytoscape, igraph and NetworkX (http://graphml.graphdrawing.org). */
export async function* graphml(parts: AsyncIterable<Part>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield keys("node", ENTITY_FIELDS) + keys("edge", RELATION_FIELDS)
  yield '  <graph id="dau-moi" edgedefault="directed">\n'
  for await (const part of parts) {
    if (part.kind === "entity") yield `    <node id="${part.id}">${data("node", ENTITY_FIELDS, part)}</node>\n`
    if (part.kind === "relation")
      yield `    <edge id="${part.id}" source="${part.from}" target="${part.to}">${data("edge", RELATION_FIELDS, part)}</edge>\n`
  }
  yield "  </graph>\n</graphml>\n"
}
