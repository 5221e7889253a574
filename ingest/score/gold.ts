import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { ENTITY_TYPES, type EntityType } from "../../src/ontology/entities.ts"
import { RELATION_TYPES, type RelationType } from "../../src/ontology/relations.ts"
import { Failure } from "../../src/terminal/command.ts"

const entity = z.object({
  id: z.string().min(1),
  type: z.enum(ENTITY_TYPES as [EntityType, ...EntityType[]]),
  names: z.array(z.string().min(1)).min(1),
  kind: z.string().nullish(),
  number: z.string().nullish(),
  issued: z.string().nullish(),
  date: z.string().nullish(),
  mentions: z.array(z.string().min(1)).optional(),
  optional: z.boolean().optional(),
})

const relation = z.object({
  type: z.enum(RELATION_TYPES as [RelationType, ...RelationType[]]),
  from: z.string(),
  to: z.string(),
  quote: z.string().min(1),
  title: z.string().nullish(),
  status: z.string().nullish(),
  since: z.string().nullish(),
  until: z.string().nullish(),
  planned: z.boolean().optional(),
  optional: z.boolean().optional(),
})

const file = z.object({
  article: z.string().min(1),
  published: z.string().nullable(),
  entities: z.array(entity),
  relations: z.array(relation),
})

/** A thing that a careful reader of the article names. Where `optional`, it is neither asked for nor counted against a prediction. */
export type GoldEntity = Readonly<z.infer<typeof entity>>
/** A fact that the article states, with the words that state it. */
export type GoldRelation = Readonly<z.infer<typeof relation>>

/** An article with the graph that a careful reader made of it. */
export interface GoldArticle {
  readonly slug: string
  readonly path: string
  /** NFC: gold quotes and predicted offsets are positions in it. */
  readonly text: string
  readonly published: string | null
  readonly entities: readonly GoldEntity[]
  readonly relations: readonly GoldRelation[]
}

const ENDING = ".gold.json"

const parse = (path: string, json: string): z.infer<typeof file> => {
  try {
    return file.parse(JSON.parse(json.normalize("NFC")))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new Failure(`${path} is not a gold graph: ${why}; tests/gold/README.md tells the format`)
  }
}

const readText = (path: string, what: string): string => {
  try {
    return readFileSync(path, "utf8")
  } catch (error) {
    throw new Failure(`${what} ${path} cannot be read: ${(error as Error).message}`)
  }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw new Failure(`the folder ${folder} cannot be read: ${(error as Error).message}`)
  }
}

/** The articles of a folder of `<slug>.txt` with `<slug>.gold.json`, by slug. Fails with a Failure that names the file and the fault. */
export const readGold = (folder: string): readonly GoldArticle[] => {
  const slugs = namesIn(folder).flatMap((name) => (name.endsWith(ENDING) ? [name.slice(0, -ENDING.length)] : []))
  if (slugs.length === 0)
    throw new Failure(`${folder} holds no *${ENDING} files: name a folder of annotated articles, as tests/gold`)
  return slugs.sort().map((slug) => {
    const path = join(folder, `${slug}.txt`)
    const gold = parse(join(folder, slug + ENDING), readText(join(folder, slug + ENDING), "the gold graph"))
    const text = readText(path, "the article of a gold graph").normalize("NFC")
    return { slug, path, text, published: gold.published, entities: gold.entities, relations: gold.relations }
  })
}
