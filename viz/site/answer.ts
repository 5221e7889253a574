import { LIMITS, type SearchAnswer } from "../api.ts"
import { howOf, matchNames, namedOf } from "../read/match-names.ts"
import { pathsBetween } from "../read/path.ts"
import { type SiteData, subgraphOf } from "./site-data.ts"

/** What the API would say to a request under `/api`, from a folder's data alone; null where only a server can. */
export type Answer = (path: string, body: unknown) => Promise<unknown>

export const answerFrom = (data: SiteData): Answer => {
  const nodes = new Map(data.nodes.map((node) => [node.id, node]))
  const names = data.nodes.map(({ id, type, support, name, aliases }) => namedOf(id, type, support, [name, ...aliases]))
  const beside = new Map<string, Set<string>>()
  for (const { from, to } of data.relations)
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const)
      beside.set(a, (beside.get(a) ?? new Set()).add(b))

  const search = (q: string, type: string | undefined): SearchAnswer => {
    const { best, total } = matchNames(names, q, LIMITS.search, type)
    const hits = best.flatMap((match) => {
      const node = nodes.get(match.named.id)
      return node ? [{ node, matched: match.name, how: howOf(match) }] : []
    })
    return { q, hits, total, limit: LIMITS.search }
  }
  const paths = (from: string, to: string) =>
    pathsBetween(
      from,
      to,
      async (ids) => ids.toSorted().flatMap((id) => [...(beside.get(id) ?? [])].toSorted().map((other) => [id, other] as const)),
      async (ids) => subgraphOf(data, ids, []),
    )

  return async (path, body) => {
    const [route = "", query] = path.split("?")
    const values = new URLSearchParams(query)
    if (route === "/search") return search(values.get("q") ?? "", values.get("type") ?? undefined)
    if (route === "/path") return paths(values.get("from") ?? "", values.get("to") ?? "")
    if (route === "/subgraph") {
      const { ids, with: others } = body as { readonly ids: readonly string[]; readonly with: readonly string[] }
      return subgraphOf(data, ids, others)
    }
    // A question is answered as it stands: with values only a server can.
    return data.answers[path] ?? (values.size === 0 ? data.answers[route] : null) ?? null
  }
}
