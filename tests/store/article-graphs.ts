import type { ArticleGraph, Entity, Properties, Relation } from "../../src/graph.ts"
import { articleId, entityId, relationId, textHash } from "../../src/identity.ts"
import type { EntityType } from "../../src/ontology/entities.ts"
import type { RelationType } from "../../src/ontology/relations.ts"
import { spellingKey } from "../../src/vi/normal.ts"

/** What an article says of one thing, as a test writes it. */
export interface Named {
  readonly type: EntityType
  readonly name: string
  /** The canonical key, where two names mean one thing. */
  readonly key?: string
  readonly aliases?: readonly string[]
  readonly properties?: Properties
}

/** A statement between two of the named things, by their place in the list. */
export interface Stated {
  readonly type: RelationType
  readonly from: number
  readonly to: number
  readonly properties?: Properties
}

export interface Written {
  readonly url: string
  readonly published?: string
  readonly named: readonly Named[]
  readonly stated?: readonly Stated[]
  readonly extractor?: string
}

/** The article graph of an article that consists of its names and statements: each name a line, each statement a line. */
export const writeArticle = ({ url, published, named, stated = [], extractor = "tests 1" }: Written): ArticleGraph => {
  let text = `Bài ${url}\n`.normalize("NFC")
  const line = (words: string) => {
    const start = text.length
    text += `${words.normalize("NFC")}\n`
    return { start, end: text.length - 1 }
  }
  const entities = new Map<string, Entity>()
  const ids = named.map((thing) => {
    const id = entityId(thing.type, spellingKey(thing.key ?? thing.name))
    const { type, name, aliases = [], properties = {} } = thing
    const mentions = [...(entities.get(id)?.mentions ?? []), line(name)]
    if (!entities.has(id)) entities.set(id, { id, type, name, aliases, mentions, properties })
    return id
  })
  const relations = new Map<string, Relation>()
  for (const { type, from, to, properties = {} } of stated) {
    const [a, b] = [ids[from]!, ids[to]!]
    const id = relationId(type, a, b, String(properties.title ?? ""), String(properties.status ?? ""))
    const words = line(`${named[from]!.name} ${type} ${named[to]!.name}`)
    const verb = words.start + named[from]!.name.normalize("NFC").length + 1
    const triggers = [{ start: verb, end: verb + type.length }]
    const evidence = { ...words, quote: text.slice(words.start, words.end), rule: `test.${type.toLowerCase()}`, triggers }
    const before = relations.get(id)
    relations.set(id, {
      ...(before ?? { id, type, from: a, to: b, rule: evidence.rule, properties }),
      evidence: [...(before?.evidence ?? []), evidence],
    })
  }
  const hash = textHash(text)
  const article = {
    id: articleId({ url, title: "", published: null, source: null, hash }),
    ...{ slug: url, path: null, title: `Bài ${url}`, published: published ?? null, source: null, url, text, hash },
  }
  return { article, extractor, entities: [...entities.values()], relations: [...relations.values()], passedOver: [] }
}
