import type { ArticleGraph } from "../graph.ts"

/** A node of a query's answer. `id` is our own `id` property where the node has one. */
export interface NodeValue {
  readonly $: "node"
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, Value>>
}

/** A relationship of a query's answer; `from` and `to` are the `id` properties of its ends where known. */
export interface EdgeValue {
  readonly $: "edge"
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, Value>>
}

export interface PathValue {
  readonly $: "path"
  readonly nodes: readonly NodeValue[]
  readonly edges: readonly EdgeValue[]
}

/** A cell of an answer: JSON, plus nodes, edges and paths marked by `$`. Integers are JavaScript numbers. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | NodeValue
  | EdgeValue
  | PathValue
  | { readonly [key: string]: Value }

export interface QueryResult {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  /** True where the row cap cut the answer: there is more than `rows` shows. */
  readonly truncated: boolean
  readonly milliseconds: number
}

export interface ReadLimits {
  /** Default 10,000. */
  readonly rows?: number
  /** Default 10 s. */
  readonly milliseconds?: number
  readonly signal?: AbortSignal
}

/** What a load did with each article, by article id. */
export interface LoadReport {
  readonly loaded: readonly string[]
  readonly replaced: readonly string[]
  readonly unchanged: readonly string[]
  /** Articles that could not be stored, with the reason in one line; nothing of them was. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[]
}

/** A graph that articles are loaded into and removed from, each whole or not at all, and that answers read-only Cypher. */
export interface GraphStore {
  readonly kind: "neo4j" | "embedded"
  /** Where the graph lives, for messages: a file path, or an address without its password. */
  readonly address: string
  /**
   * Loads, replaces or leaves alone each article (compared by id, then by all that is stored of it). An article is stored whole or not
   * at all, several in one transaction. `onArticle` is called with the id of each that is stored, or was already.
   */
  load(graphs: Iterable<ArticleGraph> | AsyncIterable<ArticleGraph>, onArticle?: (id: string) => void): Promise<LoadReport>
  /** Removes articles, each whole or not at all, and whatever only they supported; returns the ids that were there. */
  remove(articleIds: readonly string[]): Promise<readonly string[]>
  /** Runs a read-only Cypher query. Rejects with a `QueryRefused` for what could write, read files or administer the server. */
  read(cypher: string, parameters?: Readonly<Record<string, Value>>, limits?: ReadLimits): Promise<QueryResult>
  /** The plan of a query that `read` would run, as the engine prints it; refuses what `read` refuses. */
  explain(cypher: string, parameters?: Readonly<Record<string, Value>>): Promise<string>
  close(): Promise<void>
}

/** The store cannot be used: `message` is one line that says what was being done, to what, why it failed and what to do. */
export class StoreProblem extends Error {
  constructor(message: string) {
    super(message)
    this.name = "StoreProblem"
  }
}

export type RefusalReason =
  | "writes"
  | "files"
  | "administration"
  | "syntax"
  | "time"
  | "memory"
  | "cancelled"
  /** Cypher that this store cannot run. */
  | "unsupported"
  /** It ran and failed, as `1 / 0` does. */
  | "failed"

/** Where in a query something is wrong, both counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A query that is not run, or was stopped: `reason` says which, `message` says what to do in one line. */
export class QueryRefused extends Error {
  readonly reason: RefusalReason
  readonly place: Place | undefined
  constructor(reason: RefusalReason, message: string, place?: Place) {
    super(place ? `${message} (line ${place.line}, column ${place.column})` : message)
    this.name = "QueryRefused"
    this.reason = reason
    this.place = place
  }
}
