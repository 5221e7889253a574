import type { GraphNode, GraphRelation } from "../../api.ts"
import type { Place, View } from "../session/scene.ts"
import { xmlText } from "./xml.ts"

/** What is drawn, with where it stands and in which colour, for programs that go on with it. */
export interface Network {
  readonly view: View
  readonly places: ReadonlyMap<string, Place>
  readonly colourOf: (type: string) => string
  /** What this shows of what there is. */
  readonly note: string
}

type Cell = string | number | boolean | null

const nodeCells = (n: GraphNode): Readonly<Record<string, Cell>> => ({
  type: n.type,
  aliases: n.aliases.join("; ") || null,
  articles: n.support,
  relations: n.degree,
  date: typeof n.properties.date === "string" ? n.properties.date : null,
  number: typeof n.properties.number === "string" ? n.properties.number : null,
})

const relationCells = (r: GraphRelation): Readonly<Record<string, Cell>> => ({
  relation: r.type,
  title: r.title,
  status: r.status,
  since: r.since,
  until: r.until,
  first: r.first,
  last: r.last,
  planned: r.planned,
  articles: r.support,
  quote: r.quote,
})

const kindOf = (key: string): string =>
  key === "articles" || key === "relations" ? "int" : key === "planned" ? "bool" : "string"
const NODE_KEYS = ["type", "aliases", "articles", "relations", "date", "number"]
const EDGE_KEYS = ["relation", "title", "status", "since", "until", "first", "last", "planned", "articles", "quote"]

const rgb = (hex: string): string => {
  const n = Number.parseInt(hex.slice(1), 16)
  return `r="${(n >> 16) & 255}" g="${(n >> 8) & 255}" b="${n & 255}"`
}

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const given = (cells: Readonly<Record<string, Cell>>): readonly (readonly [string, string])[] =>
  Object.entries(cells).flatMap(([key, value]) => (value === null ? [] : [[key, xmlText(String(value))] as const]))

/** As GEXF 1.3, for Gephi: names, places and colours as drawn, and a sentence with every relation. */
export const toGexf = ({ view, places, colourOf, note }: Network): string => {
  const columns = (of: string, keys: readonly string[]): string =>
    `<attributes class="${of}">${keys
      .map(
        (key) => `<attribute id="${key}" title="${key}" type="${{ int: "integer", bool: "boolean" }[kindOf(key)] ?? "string"}"/>`,
      )
      .join("")}</attributes>`
  const values = (cells: Readonly<Record<string, Cell>>): string =>
    `<attvalues>${given(cells)
      .map(([key, value]) => `<attvalue for="${key}" value="${value}"/>`)
      .join("")}</attvalues>`
  return `${[
    head,
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>Đầu Mối</creator><description>${xmlText(note)}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    columns("node", NODE_KEYS),
    columns("edge", EDGE_KEYS),
    "<nodes>",
    ...view.nodes.map((n) => {
      const { x, y } = places.get(n.id) ?? { x: 0, y: 0 }
      return `<node id="${n.id}" label="${xmlText(n.name)}">${values(nodeCells(n))}<viz:color ${rgb(colourOf(n.type))}/><viz:position x="${x}" y="${y}" z="0"/></node>`
    }),
    "</nodes>",
    "<edges>",
    ...view.lines.flatMap(({ relations }) =>
      relations.map(
        (r) =>
          `<edge id="${xmlText(r.id)}" source="${r.from}" target="${r.to}" label="${r.type}" weight="${r.support}">${values(relationCells(r))}</edge>`,
      ),
    ),
    "</edges>",
    "</graph>",
    "</gexf>",
  ].join("\n")}\n`
}

/** As GraphML, for yEd, Cytoscape, igraph and NetworkX. */
export const toGraphml = ({ view, places, note }: Network): string => {
  const kinds: Readonly<Record<string, string>> = { int: "int", bool: "boolean" }
  const key = (of: string, name: string, type: string): string =>
    `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`
  const data = (of: string, cells: Readonly<Record<string, Cell>>): string =>
    given(cells)
      .map(([name, value]) => `<data key="${of}.${name}">${value}</data>`)
      .join("")
  return `${[
    head,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${xmlText(note)}</desc>`,
    key("node", "name", "string"),
    ...NODE_KEYS.map((name) => key("node", name, kinds[kindOf(name)] ?? "string")),
    key("node", "x", "double"),
    key("node", "y", "double"),
    ...EDGE_KEYS.map((name) => key("edge", name, kinds[kindOf(name)] ?? "string")),
    '<graph edgedefault="directed">',
    ...view.nodes.map(
      (n) =>
        `<node id="${n.id}">${data("node", { name: n.name, ...nodeCells(n), ...(places.get(n.id) ?? { x: 0, y: 0 }) })}</node>`,
    ),
    ...view.lines.flatMap(({ relations }) =>
      relations.map(
        (r) => `<edge id="${xmlText(r.id)}" source="${r.from}" target="${r.to}">${data("edge", relationCells(r))}</edge>`,
      ),
    ),
    "</graph>",
    "</graphml>",
  ].join("\n")}\n`
}
