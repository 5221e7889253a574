import type { GraphNode, GraphRelation } from "../../api.ts"
import { type Filter, NO_FILTER } from "./events.ts"

export interface Place {
  readonly x: number
  readonly y: number
}

/** What has been brought to the screen so far. Never changed in place: undo is going back to an earlier one. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly relations: ReadonlyMap<string, GraphRelation>
  readonly places: ReadonlyMap<string, Place>
  readonly pinned: ReadonlySet<string>
  readonly filter: Filter
  /** Ids that a link asked for and the graph does not have. */
  readonly missing: readonly string[]
}

export const EMPTY_SCENE: Scene = {
  nodes: new Map(),
  relations: new Map(),
  places: new Map(),
  pinned: new Set(),
  filter: NO_FILTER,
  missing: [],
}

/** One drawn line: every relation of one type from one node to another (a person's several posts in a body are one line). */
export interface Line {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly type: string
  readonly relations: readonly GraphRelation[]
  /** Articles behind the best supported of them. */
  readonly support: number
  readonly planned: boolean
}

/** What is drawn: the scene without what its filter hides. */
export interface View {
  readonly nodes: readonly GraphNode[]
  readonly lines: readonly Line[]
  readonly hiddenNodes: number
  readonly hiddenLines: number
}

export const lineKey = (from: string, type: string, to: string): string => `${from}.${type}.${to}`

const passes = (r: GraphRelation, f: Filter): boolean =>
  !f.relations.includes(r.type) &&
  r.support >= f.support &&
  (f.outlet === "" || r.sources?.includes(f.outlet) === true) &&
  (f.planned === "all" || r.planned === (f.planned === "planned")) &&
  (f.dates === "held" ||
    ((f.from === "" || (r.last !== null && r.last >= f.from)) && (f.to === "" || (r.first !== null && r.first <= f.to))))

/** When an event took place, as precisely as it is known; "" for what is no event, or where it is not known. */
export const heldOn = ({ type, properties }: GraphNode): string =>
  type === "Event" && typeof properties.date === "string" ? properties.date : ""

/** "2022-04" is within all that touches April: a date counts for what it may be. */
const isWithin = (date: string, f: Filter): boolean =>
  date !== "" && date >= f.from.slice(0, date.length) && (f.to === "" || date <= f.to)

const isHeld = (node: GraphNode, f: Filter): boolean =>
  f.dates === "reported" || (f.from === "" && f.to === "") || node.type !== "Event" || isWithin(heldOn(node), f)

const groupLines = (relations: Iterable<GraphRelation>): readonly Line[] => {
  const groups = new Map<string, GraphRelation[]>()
  for (const relation of relations) {
    const key = lineKey(relation.from, relation.type, relation.to)
    const group = groups.get(key)
    if (group) group.push(relation)
    else groups.set(key, [relation])
  }
  return [...groups].map(([key, group]) => {
    const [first] = group as [GraphRelation]
    return {
      key,
      from: first.from,
      to: first.to,
      type: first.type,
      relations: group,
      support: Math.max(...group.map((r) => r.support)),
      planned: group.every((r) => r.planned),
    }
  })
}

/** Applies the filter. A filter on relations hides the nodes that it leaves without any line, and says how many. */
export const viewOf = (scene: Scene): View => {
  const { filter } = scene
  const typed = [...scene.nodes.values()].filter((n) => !filter.types.includes(n.type) && isHeld(n, filter))
  const shown = new Set(typed.map((n) => n.id))
  const all = groupLines(scene.relations.values())
  const lines = groupLines([...scene.relations.values()].filter((r) => shown.has(r.from) && shown.has(r.to) && passes(r, filter)))
  const narrows =
    filter.support > 1 ||
    filter.planned !== "all" ||
    filter.from !== "" ||
    filter.to !== "" ||
    filter.outlet !== "" ||
    filter.relations.length > 0
  const tied = new Set(lines.flatMap((l) => [l.from, l.to]))
  const wereTied = new Set([...scene.relations.values()].flatMap((r) => [r.from, r.to]))
  const nodes = narrows ? typed.filter((n) => tied.has(n.id) || !wereTied.has(n.id)) : typed
  return { nodes, lines, hiddenNodes: scene.nodes.size - nodes.length, hiddenLines: all.length - lines.length }
}
