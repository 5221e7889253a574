import type { EntityType } from "../src/ontology/entities.ts"
import type { GraphStore, Value } from "../src/store/graph-store.ts"
import { searchKey, spellingKey } from "../src/vi/normal.ts"
import { Misuse } from "./misuse.ts"
import { didYouMean } from "./near-names.ts"

/** What a name stands for, and the others it could stand for, best first. */
export interface Resolved {
  readonly id: string
  readonly name: string
  readonly others: readonly { readonly id: string; readonly name: string }[]
}

interface Candidate {
  readonly id: string
  readonly names: readonly string[]
  readonly support: number
}

/** How well a candidate's names fit what was typed, 0 best: its name with its marks, another of its names, the same without marks, a part. */
const rankOf = (typed: string, { names }: Candidate): number => {
  const [name = "", ...aliases] = names
  const key = searchKey(typed)
  if (spellingKey(name) === spellingKey(typed)) return 0
  if (aliases.some((alias) => spellingKey(alias) === spellingKey(typed))) return 1
  if (searchKey(name) === key) return 2
  if (aliases.some((alias) => searchKey(alias) === key)) return 3
  if (searchKey(name).startsWith(key)) return 4
  return 5
}

const best = (typed: string, candidates: readonly Candidate[]): Resolved | null => {
  const ranked = candidates
    .map((candidate) => ({ ...candidate, rank: rankOf(typed, candidate) }))
    .toSorted(
      (a, b) => a.rank - b.rank || b.support - a.support || a.names[0]!.length - b.names[0]!.length || (a.id < b.id ? -1 : 1),
    )
  const [first, ...others] = ranked
  if (!first) return null
  // A full match is not in doubt because another name contains it.
  const rivals = others.filter((other) => (first.rank <= 1 ? other.rank <= first.rank : first.rank <= 3 ? other.rank <= 3 : true))
  return { id: first.id, name: first.names[0]!, others: rivals.map(({ id, names }) => ({ id, name: names[0]! })) }
}

const MOST_CANDIDATES = 500

const candidates = async (store: GraphStore, label: string, condition: string, key: string): Promise<readonly Candidate[]> => {
  const { rows } = await store.read(
    `MATCH (x:Entity${label}) WHERE ${condition}
RETURN x.id AS id, x.name AS name, x.aliases AS aliases, x.number AS number, x.support AS support
ORDER BY size(x.search), id LIMIT ${MOST_CANDIDATES}`,
    { key },
  )
  return rows.map(([id, name, aliases, number, support]) => ({
    id: String(id),
    names: [name, ...((aliases as readonly Value[] | null) ?? []), ...(number === null ? [] : [number])].map(String),
    support: Number(support),
  }))
}

const WHOLE_NAME = "' | ' + x.search + ' | ' CONTAINS ' | ' + $key + ' | '"

/** The names that hold a word of what was typed: the longest word that any name holds. */
const namesNear = async (store: GraphStore, label: string, key: string): Promise<readonly string[]> => {
  const words = key.split(" ").filter(Boolean)
  for (const word of words.toSorted((a, b) => b.length - a.length).slice(0, 4)) {
    const near = await candidates(store, label, "x.search CONTAINS $key", word)
    if (near.length > 0) return [...new Set(near.flatMap((candidate) => candidate.names))]
  }
  return []
}

/**
 * The entity that a name stands for: any of its names, a document's number too, with or without marks, or its id.
 * Throws a `Misuse` with near names where the graph has none.
 */
export const resolveEntity = async (store: GraphStore, typed: string, type?: EntityType): Promise<Resolved> => {
  const label = type ? `:${type}` : ""
  const key = searchKey(typed)
  const byId = await candidates(store, label, "x.id = $key", typed)
  if (byId[0]) return { id: byId[0].id, name: byId[0].names[0]!, others: [] }
  const whole = key ? best(typed, await candidates(store, label, WHOLE_NAME, key)) : null
  const found = whole ?? (key ? best(typed, await candidates(store, label, "x.search CONTAINS $key", key)) : null)
  if (found) return found
  const names = await namesNear(store, label, key)
  throw new Misuse(`no ${type?.toLowerCase() ?? "entity"} in this graph is called “${typed}”${didYouMean(typed, names)}`)
}

/** The article of that id or title, the title with or without marks, or a part of it. */
export const resolveArticle = async (store: GraphStore, typed: string): Promise<Resolved> => {
  const { rows } = await store.read("MATCH (a:Article) RETURN a.id AS id, a.title AS title", {}, { rows: 1_000_000 })
  const articles = rows.map(([id, title]) => ({ id: String(id), names: [String(title ?? "")], support: 0 }))
  const key = searchKey(typed)
  const byId = articles.find(({ id }) => id === typed)
  if (byId) return { id: byId.id, name: byId.names[0]!, others: [] }
  const found = key
    ? best(
        typed,
        articles.filter(({ names }) => searchKey(names[0]!).includes(key)),
      )
    : null
  if (found) return found
  const titles = articles.map(({ names }) => names[0]!)
  throw new Misuse(`no article in this graph has the id or the title “${typed}”${didYouMean(typed, titles)}`)
}

/** A newspaper or site as its articles name it. */
export const resolveOutlet = async (store: GraphStore, typed: string): Promise<string> => {
  const { rows } = await store.read(
    "MATCH (a:Article) WHERE a.source IS NOT NULL RETURN DISTINCT a.source AS source ORDER BY source",
  )
  const outlets = rows.map(([source]) => String(source))
  const found = outlets.find((outlet) => outlet === typed) ?? outlets.find((outlet) => searchKey(outlet) === searchKey(typed))
  if (found) return found
  throw new Misuse(`no article in this graph is from “${typed}”${didYouMean(typed, outlets)}`)
}
