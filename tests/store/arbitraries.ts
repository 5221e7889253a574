import fc from "fast-check"
import type { ArticleGraph } from "../../src/graph.ts"
import type { EntityType } from "../../src/ontology/entities.ts"
import { RELATION_KINDS } from "../../src/ontology/relations.ts"
import { type Named, type Stated, writeArticle } from "./article-graphs.ts"

/** Names that a store could stumble over, each an own spelling of one of a few things. */
const NAMES: readonly string[] = [
  "Lê Văn Mẫu",
  "Đoàn “số 1”",
  "O'Neil",
  "`RETURN` n",
  "a\\b",
  "Hai\nDòng",
  "Thị Ú".normalize("NFD"),
  "$x {y}",
]

const TYPES: readonly EntityType[] = ["Person", "Organization", "Document", "Event", "Place", "Proposal"]

/** Few things, so that articles overlap; `key` makes different names one thing. */
const named: fc.Arbitrary<Named> = fc.record({
  type: fc.constantFrom(...TYPES),
  key: fc.constantFrom("một", "hai"),
  name: fc.constantFrom(...NAMES),
  aliases: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
  properties: fc.record(
    {
      kind: fc.constantFrom("nghị quyết", "báo cáo"),
      number: fc.constantFrom("15-NQ/TW", "16"),
      date: fc.constantFrom("2022", "2022-04-12"),
    },
    { requiredKeys: [] },
  ),
})

const properties = fc.record(
  { planned: fc.constant(true), since: fc.constantFrom("2020", "2021-05"), title: fc.constantFrom("Bí thư", "Ủy viên") },
  { requiredKeys: [] },
)

/** Statements that the ontology allows between some of the named things. */
const statedOf = (things: readonly Named[]): fc.Arbitrary<readonly Stated[]> => {
  const possible = RELATION_KINDS.flatMap(({ type, from, to }) =>
    things.flatMap((a, i) =>
      things.flatMap((b, j) =>
        (from as readonly string[]).includes(a.type) && (to as readonly string[]).includes(b.type)
          ? [{ type, from: i, to: j }]
          : [],
      ),
    ),
  )
  if (possible.length === 0) return fc.constant([])
  return fc.array(
    fc
      .record({ statement: fc.constantFrom(...possible), properties })
      .map(({ statement, properties }) => ({ ...statement, properties })),
    { maxLength: 4 },
  )
}

/** An article at one of a few addresses: two with one address are two states of one article. */
export const articles: fc.Arbitrary<ArticleGraph> = fc
  .record({
    url: fc.constantFrom("https://a.vn/1", "https://a.vn/2", "https://b.vn/3", "https://c.vn/4"),
    published: fc.option(fc.constantFrom("2022-04-12", "2022-04-14", "2023-01-01"), { nil: undefined }),
    things: fc.array(named, { minLength: 1, maxLength: 5 }),
  })
  .chain(({ url, published, things }) =>
    statedOf(things).map((stated) => writeArticle({ url, named: things, stated, ...(published ? { published } : {}) })),
  )

/** What may be done to a graph: articles loaded together, or some taken away. */
export type Deed = { readonly load: readonly ArticleGraph[] } | { readonly remove: readonly string[] }

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.array(articles, { minLength: 1, maxLength: 4 }).map((load) => ({ load })) },
  {
    weight: 1,
    arbitrary: fc.array(articles, { minLength: 1, maxLength: 2 }).map((some) => ({ remove: some.map((a) => a.article.id) })),
  },
)

export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(deed, { minLength: 1, maxLength: 5 })
