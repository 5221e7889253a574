import { createHash } from "node:crypto"
import type { ArticleGraph } from "../../src/graph.ts"
import { RELATION_TYPES } from "../../src/ontology/relations.ts"

interface Drawn {
  readonly order: string
  readonly line: string
}

/**
 * Draws relations of each type from article graphs, for reading them against their words: those whose identity, hashed with the seed,
 * comes first. The same articles and seed give the same draw, in whatever order they are read; memory is that of the draw.
 */
export class RelationSample {
  readonly #size: number
  readonly #seed: string
  readonly #drawn = new Map<string, Drawn[]>()

  constructor(size: number, seed: string) {
    this.#size = size
    this.#seed = seed
  }

  add(graph: ArticleGraph): void {
    const names = new Map(graph.entities.map((e) => [e.id, e.name]))
    for (const { id, type, from, to, rule, properties, evidence } of graph.relations) {
      const order = createHash("sha256").update(`${this.#seed} ${graph.article.id} ${id}`).digest("hex")
      const drawn = this.#drawn.get(type) ?? []
      if (drawn.length === this.#size && order > drawn.at(-1)!.order) continue
      const told = Object.entries(properties).map(([key, value]) => `${key} ${value}`)
      const line = `${names.get(from)} → ${names.get(to)}  [${[rule, ...told].join(", ")}]\n    “${evidence[0]!.quote}”`
      drawn.push({ order, line })
      drawn.sort((a, b) => (a.order < b.order ? -1 : 1))
      this.#drawn.set(type, drawn.slice(0, this.#size))
    }
  }

  /** The draw as text: a heading for each type, then each relation with its rule and the first words that state it. */
  text(): string {
    return RELATION_TYPES.filter((type) => this.#drawn.has(type))
      .map(
        (type) =>
          `${type}\n${this.#drawn
            .get(type)!
            .map(({ line }) => `  ${line}`)
            .join("\n")}`,
      )
      .join("\n\n")
  }
}
