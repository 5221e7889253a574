import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { z } from "zod"
import { Failure } from "../../src/terminal/command.ts"

const span = z.object({ start: z.number(), end: z.number() })
const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({})

const entity = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  mentions: z.array(span).default([]),
  properties,
})

const relation = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  rule: z.string().default(""),
  properties,
  evidence: z.array(span.extend({ quote: z.string().optional(), rule: z.string().optional() })).default([]),
})

const line = z.object({
  article: z.object({ id: z.string().optional(), slug: z.string().optional(), path: z.string().nullish() }),
  entities: z.array(entity).default([]),
  relations: z.array(relation).default([]),
})

type Properties = Readonly<Record<string, string | number | boolean | null>>

export interface PredictedEntity {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: readonly { readonly start: number; readonly end: number }[]
  /** Of these the scorer looks at `number` and `date`. */
  readonly properties: Properties
}

export interface PredictedRelation {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly rule: string
  /** Of these the scorer looks at `title`, `status` and `planned`. */
  readonly properties: Properties
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly quote?: string | undefined }[]
}

/** The graph that some extractor made of one article, as `npm run extract` prints it. */
export interface Prediction {
  readonly entities: readonly PredictedEntity[]
  readonly relations: readonly PredictedRelation[]
}

const slugOf = (path: string): string => basename(path).replace(/\.[^.]+$/, "")

/** Reads one article graph a line and finds each by its article's slug, the name of its file, or its id. A later line wins. */
export const readPredictions = async (path: string): Promise<ReadonlyMap<string, Prediction>> => {
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new Failure(`the predictions ${path} cannot be read: ${error.message}`)
  })
  const found = new Map<string, Prediction>()
  for (const [at, json] of text.split("\n").entries()) {
    if (!json.trim()) continue
    try {
      const { article, ...graph } = line.parse(JSON.parse(json))
      for (const key of [article.id, article.path && slugOf(article.path), article.slug]) if (key) found.set(key, graph)
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
      throw new Failure(`${path}, line ${at + 1}, is not an article graph: ${why}; npm run extract prints them`)
    }
  }
  return found
}
