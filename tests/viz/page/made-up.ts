import type { EntityKindInfo, GraphNode, GraphRelation } from "../../../viz/api.ts"
import type { Line, Place, View } from "../../../viz/app/session/scene.ts"

/** Graphs of any size for the canvas, made up, and always the same. */

const TYPES = ["Person", "Organization", "Document", "Event", "Place", "Proposal"] as const
const SHAPES = ["circle", "square", "diamond", "triangle", "hexagon", "pentagon"] as const
const SYLLABLES =
  "An Bình Châu Dũng Đức Giang Hà Hải Hòa Hùng Hương Khánh Lan Linh Long Mai Minh Nam Nga Ngọc Phúc Quang Sơn Thảo Thủy Tuấn Tùng Văn Việt Yến".split(
    " ",
  )

export const KINDS: readonly EntityKindInfo[] = TYPES.map((type, i) => ({
  ...{ type, vi: type, en: type, count: 0 },
  colour: ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#7a7a85", "#b58900"][i]!,
  shape: SHAPES[i]!,
}))

/** Numbers in [0, 1), the same in each run. */
const chances = (): (() => number) => {
  let state = 20_220_414
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

export const idOf = (n: number): string => `p-${n.toString(16).padStart(20, "0")}`

/** The `n`th name: of three to four syllables, none twice among a million. */
export const nameOf = (n: number): string => {
  const syllable = (at: number): string => SYLLABLES[Math.floor(n / SYLLABLES.length ** at) % SYLLABLES.length]!
  return [3, 0, 2, 1].map(syllable).join(" ")
}

export interface MadeUp {
  readonly view: View
  readonly places: ReadonlyMap<string, Place>
}

/** A graph of so many nodes and twice as many lines: some well tied, most little, as graphs of the news are. */
export const madeUp = (count: number): MadeUp => {
  const chance = chances()
  const nodes = Array.from({ length: count }, (_, n): GraphNode => {
    const type = TYPES[n % TYPES.length]!
    return { id: idOf(n), type, resolution: false, name: nameOf(n), aliases: [], support: 1, degree: 0, properties: {} }
  })
  const lines = Array.from({ length: count < 2 ? 0 : 2 * count }, (_, n): Line => {
    const from = Math.floor(chance() * count)
    const other = Math.floor(chance() ** 3 * count)
    const [a, b] = [idOf(from), idOf(other === from ? (other + 1) % count : other)]
    const told = { title: null, status: null, since: null, until: null, first: null, last: null }
    const relation: GraphRelation = { id: `r${n}`, type: "MET", from: a, to: b, support: 1, quote: "", planned: false, ...told }
    return { key: `${n}`, from: a, to: b, type: "MET", relations: [relation], support: 1, planned: false }
  })
  const reach = Math.sqrt(count) * 60
  const places = new Map(
    nodes.map(({ id }) => {
      const [turn, away] = [chance() * 2 * Math.PI, Math.sqrt(chance()) * reach]
      return [id, { x: Math.cos(turn) * away, y: Math.sin(turn) * away }]
    }),
  )
  return { view: { nodes, lines, hiddenNodes: 0, hiddenLines: 0 }, places }
}
