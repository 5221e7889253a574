import type { EdgeEvidence } from "../../api.ts"
import type { View } from "../session/scene.ts"

type Rows = readonly (readonly string[])[]

const bare = (value: string | number | boolean | null): string => (value === null ? "" : String(value))

/** The nodes of a view. */
export const nodeRows = ({ nodes }: View): Rows => [
  ["id", "type", "name", "aliases", "articles", "relations"],
  ...nodes.map((n) => [n.id, n.type, n.name, n.aliases.join("; "), bare(n.support), bare(n.degree)]),
]

/** The relations of a view, each with one of the sentences that state it. */
export const relationRows = ({ nodes, lines }: View): Rows => {
  const name = new Map(nodes.map((n) => [n.id, n.name]))
  return [
    [
      "id",
      "from",
      "from_name",
      "type",
      "to",
      "to_name",
      "title",
      "status",
      "since",
      "until",
      "planned",
      "first",
      "last",
      "articles",
      "quote",
    ],
    ...lines.flatMap(({ relations }) =>
      relations.map((r) =>
        [
          ...[r.id, r.from, name.get(r.from) ?? "", r.type, r.to, name.get(r.to) ?? "", r.title, r.status, r.since, r.until],
          ...[r.planned, r.first, r.last, r.support, r.quote],
        ].map(bare),
      ),
    ),
  ]
}

/** Every statement behind these lines, with its article. */
export const evidenceRows = (answers: readonly EdgeEvidence[]): Rows => [
  ["relation", "from_name", "type", "to_name", "quote", "article", "source", "published", "url", "start", "end", "rule"],
  ...answers.flatMap(({ from, to, relations, statements }) =>
    statements.map((s) =>
      [
        ...[s.relation, from.name, relations.find((r) => r.id === s.relation)?.type ?? "", to.name, s.quote],
        ...[s.article.title, s.article.source, s.article.published, s.article.url, s.start, s.end, s.rule],
      ].map(bare),
    ),
  ),
]
