import { signal } from "@preact/signals"
import type {
  ArticleText,
  ConsoleAnswer,
  EdgeEvidence,
  GraphSchema,
  Neighbours,
  NodeFacts,
  Overview,
  PathAnswer,
  Plan,
  QuestionAnswer,
  QuestionList,
  SearchAnswer,
  Subgraph,
  Timeline,
} from "../api.ts"

interface Place {
  readonly line: number
  readonly column: number
}

/** What the server said no to, in its own words, or null where it did not answer at all. */
export class NotAnswered extends Error {
  readonly status: number | null
  /** Where in a query it is wrong. */
  readonly place: Place | undefined
  constructor(message: string, status: number | null, place?: Place) {
    super(message)
    this.status = status
    this.place = place
  }
}

/** Requests under way: the thin line at the top of the window shows while there are any. */
export const pending = signal(0)

const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
  pending.value += 1
  try {
    const response = await fetch(`api${path}`, init).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "AbortError") throw error
      throw new NotAnswered("", null)
    })
    const body: unknown = await response.json().catch(() => null)
    if (!response.ok) {
      const { error = `${response.status}`, place } = (body ?? {}) as { readonly error?: string; readonly place?: Place }
      throw new NotAnswered(error, response.status, place)
    }
    return body as T
  } finally {
    pending.value -= 1
  }
}

const query = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString()

const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
})

const signalled = (signal: AbortSignal | undefined): RequestInit => (signal ? { signal } : {})

/** The graph as the server tells it. Every call rejects with `NotAnswered`. */
export const api = {
  timeline: () => ask<Timeline>("/timeline"),
  overview: () => ask<Overview>("/overview"),
  whole: () => ask<Subgraph>("/graph"),
  subgraph: (ids: readonly string[], others: readonly string[]) =>
    ids.length === 0
      ? Promise.resolve<Subgraph>({ nodes: [], relations: [], missing: [], truncated: false })
      : ask<Subgraph>("/subgraph", post({ ids, with: others })),
  search: (q: string, type: string | null, signal?: AbortSignal) =>
    ask<SearchAnswer>(`/search?${query(type === null ? { q } : { q, type })}`, signalled(signal)),
  query: (cypher: string, signal: AbortSignal) => ask<ConsoleAnswer>("/query", { ...post({ cypher }), signal }),
  explain: (cypher: string, signal: AbortSignal) => ask<Plan>("/explain", { ...post({ cypher }), signal }),
  schema: () => ask<GraphSchema>("/schema"),
  questions: () => ask<QuestionList>("/questions"),
  question: (name: string, values: Readonly<Record<string, string>>) =>
    ask<QuestionAnswer>(`/questions/${encodeURIComponent(name)}?${query(values)}`),
  facts: (id: string) => ask<NodeFacts>(`/nodes/${id}`),
  neighbours: (id: string) => ask<Neighbours>(`/nodes/${id}/neighbours`),
  evidence: (from: string, type: string, to: string) => ask<EdgeEvidence>(`/evidence?${query({ from, type, to })}`),
  article: (id: string) => ask<ArticleText>(`/articles/${id}`),
  paths: (from: string, to: string) => ask<PathAnswer>(`/path?${query({ from, to })}`),
}
