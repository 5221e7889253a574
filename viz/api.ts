import { z } from "zod"
import { ENTITY_TYPES } from "../src/ontology/entities.ts"
import { RELATION_TYPES } from "../src/ontology/relations.ts"

/**
 * The viewer's HTTP API: what may be asked and what is answered, as schemas. Requests are checked against them before the graph
 * is read, answers before they leave, and `/api/openapi.json` is derived from them. The browser app imports the types alone.
 */

const text = z.string().max(400)
/** Ids are hashes with a short prefix (src/identity.ts): nothing else is looked up. */
export const Id = z.string().regex(/^[a-z]-[0-9a-f]{20}$/, "an id such as p-0123456789abcdef0123")
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
const shape = <T extends z.ZodRawShape>(fields: T) => z.object(fields).readonly()

/** How much one answer may hold. Every answer that a limit cut says so. */
export const LIMITS = {
  whole: 150,
  search: 20,
  neighbours: 2000,
  subgraph: 1000,
  evidence: 200,
  facts: 400,
  days: 20_000,
  rows: 1000,
  milliseconds: 10_000,
  /** Queries in Cypher and saved questions that run at the same time, and how many more may wait for their turn. */
  queriesAtOnce: 1,
  queriesWaiting: 8,
  /** After how many seconds whoever is turned away may ask again: as long as the longest query runs. */
  retrySeconds: 10,
  pathHops: 6,
  bodyBytes: 256 * 1024,
} as const

export const EntityTypeName = z.enum(ENTITY_TYPES as [string, ...string[]])
export const RelationTypeName = z.enum(RELATION_TYPES as [string, ...string[]])

export const GraphNode = shape({
  id: z.string(),
  type: EntityTypeName,
  /** A Document whose kind is nghị quyết. */
  resolution: z.boolean(),
  name: z.string(),
  aliases: list(z.string()),
  /** Articles that mention it. */
  support: z.number().int(),
  /** Relations that touch it in the whole graph. */
  degree: z.number().int(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).readonly(),
})

export const GraphRelation = shape({
  id: z.string(),
  type: RelationTypeName,
  from: z.string(),
  to: z.string(),
  /** Articles that state it. */
  support: z.number().int(),
  quote: z.string(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  planned: z.boolean(),
  title: z.string().nullable(),
  status: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  /** The outlets whose articles state it; left out where they were not looked for. */
  sources: list(z.string()).optional(),
})

export const ArticleSummary = shape({
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  published: z.string().nullable(),
})

export const EntityKindInfo = shape({
  type: EntityTypeName,
  vi: z.string(),
  en: z.string(),
  colour: z.string(),
  shape: z.enum(["circle", "square", "diamond", "triangle", "hexagon", "pentagon"]),
  count: z.number().int(),
})
export const RelationKindInfo = shape({
  type: RelationTypeName,
  vi: z.string(),
  en: z.string(),
  /** What such a relation tells of: lines are drawn in this type's colour. */
  about: EntityTypeName,
  count: z.number().int(),
})

export const Overview = shape({
  store: z.enum(["neo4j", "embedded"]),
  entities: z.number().int(),
  relations: z.number().int(),
  articles: z.number().int(),
  statements: z.number().int(),
  firstPublished: z.string().nullable(),
  lastPublished: z.string().nullable(),
  sources: list(z.string()),
  entityKinds: list(EntityKindInfo),
  relationKinds: list(RelationKindInfo),
  /** The most supported nodes, for the start screen. */
  most: list(GraphNode),
  newest: list(ArticleSummary),
  /** True where `/api/graph` answers the whole graph. */
  whole: z.boolean(),
  limits: z.record(z.string(), z.number()).readonly(),
  /** Given in a folder that opens without a server: what it may hold at most, and the titles of the questions that it cannot answer. */
  folder: shape({ most: z.number().int(), questions: list(shape({ vi: z.string(), en: z.string() })) }).optional(),
})

export const Subgraph = shape({
  nodes: list(GraphNode),
  relations: list(GraphRelation),
  /** Ids that were asked for but are not in the graph (any more). */
  missing: list(z.string()),
  truncated: z.boolean(),
})

export const SearchHit = shape({
  node: GraphNode,
  /** The name or alias that matched. */
  matched: z.string(),
  how: z.enum(["exact", "prefix", "word", "folded"]),
})
export const SearchAnswer = shape({ q: z.string(), hits: list(SearchHit), total: z.number().int(), limit: z.number().int() })

export const Neighbours = shape({
  id: z.string(),
  groups: list(shape({ relation: RelationTypeName, direction: z.enum(["out", "in"]), total: z.number().int() })),
  /** Best supported first: a neighbour's id and the positions in `groups` of the relations that tie it. */
  ranked: list(shape({ id: z.string(), groups: list(z.number().int()) })),
  total: z.number().int(),
  limit: z.number().int(),
})

export const Fact = shape({ relation: GraphRelation, direction: z.enum(["out", "in"]), other: GraphNode })
export const NodeFacts = shape({
  node: GraphNode,
  facts: list(Fact),
  factsTotal: z.number().int(),
  articles: list(ArticleSummary),
  articlesTotal: z.number().int(),
})

const Stretch = shape({ start: z.number().int(), end: z.number().int() })
export const Mark = shape({ start: z.number().int(), end: z.number().int(), entity: z.string(), type: EntityTypeName })
export const Statement = shape({
  id: z.string(),
  relation: z.string(),
  rule: z.string(),
  article: ArticleSummary,
  /** UTF-16 positions of the quote in the article's text. */
  start: z.number().int(),
  end: z.number().int(),
  before: z.string(),
  quote: z.string(),
  after: z.string(),
  /** Where the two ends are named, as positions within `before + quote + after`. */
  marks: list(Mark),
  /** The words that state it, as positions within `before + quote + after`: a verb, a post's title. */
  triggers: list(Stretch),
})
/** A statement that speaks against one of the shown: of the same post, at the same body, at the same time. */
export const Conflict = shape({
  /** The shown relation. */
  relation: z.string(),
  /** Of whom the other one speaks. */
  person: GraphNode,
  said: GraphRelation,
})
export const EdgeEvidence = shape({
  from: GraphNode,
  to: GraphNode,
  relations: list(GraphRelation),
  statements: list(Statement),
  statementsTotal: z.number().int(),
  /** What the saved question “contradictions” finds about these relations. */
  conflicts: list(Conflict),
})

export const ArticleText = shape({
  article: ArticleSummary,
  text: z.string(),
  extractor: z.string(),
  mentions: list(Mark),
  statements: list(
    shape({
      id: z.string(),
      relation: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      rule: z.string(),
      /** The words that state it, as positions in the text. */
      triggers: list(Stretch),
    }),
  ),
  relations: list(GraphRelation),
  entities: list(GraphNode),
})

export const PathAnswer = shape({
  from: z.string(),
  to: z.string(),
  /** All shortest ones, up to five, each a list of node ids. */
  paths: list(list(z.string())),
  hops: z.number().int().nullable(),
  maxHops: z.number().int(),
  subgraph: Subgraph,
})

export const Timeline = shape({
  /** Days in order, with the articles published on each. */
  days: list(shape({ day: z.string(), articles: z.number().int() })),
  /** Articles whose day is not known. */
  undated: z.number().int(),
  truncated: z.boolean(),
})

const inTwo = shape({ vi: z.string(), en: z.string() })
export const QuestionList = shape({
  questions: list(
    shape({
      name: z.string(),
      topic: inTwo,
      title: inTwo,
      about: inTwo,
      parameters: list(
        shape({
          name: z.string(),
          type: z.string(),
          label: inTwo,
          /** A value to try; what is meant where none is given and none is required. */
          example: z.string(),
          required: z.boolean(),
        }),
      ),
    }),
  ),
})
/** A piece of a cell's text, and what it leads to. */
export const Piece = shape({
  text: z.string(),
  node: z.string().optional(),
  article: z.string().optional(),
  relation: shape({ from: z.string(), type: z.string(), to: z.string() }).optional(),
})
export const QuestionAnswer = shape({
  name: z.string(),
  columns: list(z.string()),
  rows: list(list(list(Piece))),
  truncated: z.boolean(),
  /** How values were understood where they could mean more than one thing. */
  notes: list(z.string()),
  values: z.record(z.string(), shape({ value: z.string(), name: z.string() })).readonly(),
  /** Every node that the answer names, for the picture. */
  nodes: list(z.string()),
})

const place = { line: z.number().int(), column: z.number().int() }
/** What another store would understand differently, where, and what to write instead. */
const Findings = list(shape({ rule: z.string(), ...place, instead: z.string() }))
export const ConsoleAnswer = shape({
  columns: list(z.string()),
  rows: list(list(list(Piece))),
  truncated: z.boolean(),
  milliseconds: z.number(),
  limits: shape({ rows: z.number().int(), milliseconds: z.number().int() }),
  nodes: list(z.string()),
  findings: Findings,
})
export const Plan = shape({ plan: z.string(), findings: Findings })
export const GraphSchema = shape({ labels: list(z.string()), relations: list(z.string()), properties: list(z.string()) })

/** `place`: where in a query it stands, line and column from 1. */
export const Failure = shape({ error: z.string(), code: z.string(), place: shape(place).optional() })
export const Health = shape({ ok: z.boolean(), store: z.string(), articles: z.number().int() })

export const SearchRequest = z.object({
  q: text.min(1),
  type: EntityTypeName.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(LIMITS.search),
})
export const SubgraphRequest = z.strictObject({
  /** Nodes to answer. */
  ids: z.array(Id).max(LIMITS.subgraph),
  /** Nodes that the caller already has: relations between them and `ids` are answered too. */
  with: z.array(Id).max(10_000).default([]),
})
export const CypherRequest = z.strictObject({ cypher: z.string().min(1).max(20_000) })
export const EdgeRequest = z.object({ from: Id, type: RelationTypeName, to: Id })
export const PathRequest = z.object({ from: Id, to: Id })

export type GraphNode = z.infer<typeof GraphNode>
export type GraphRelation = z.infer<typeof GraphRelation>
export type ArticleSummary = z.infer<typeof ArticleSummary>
export type EntityKindInfo = z.infer<typeof EntityKindInfo>
export type RelationKindInfo = z.infer<typeof RelationKindInfo>
export type Overview = z.infer<typeof Overview>
export type Subgraph = z.infer<typeof Subgraph>
export type SearchHit = z.infer<typeof SearchHit>
export type SearchAnswer = z.infer<typeof SearchAnswer>
export type Neighbours = z.infer<typeof Neighbours>
export type Fact = z.infer<typeof Fact>
export type NodeFacts = z.infer<typeof NodeFacts>
export type Mark = z.infer<typeof Mark>
export type Conflict = z.infer<typeof Conflict>
export type Statement = z.infer<typeof Statement>
export type EdgeEvidence = z.infer<typeof EdgeEvidence>
export type ArticleText = z.infer<typeof ArticleText>
export type QuestionList = z.infer<typeof QuestionList>
export type Piece = z.infer<typeof Piece>
export type QuestionAnswer = z.infer<typeof QuestionAnswer>
export type Timeline = z.infer<typeof Timeline>
export type ConsoleAnswer = z.infer<typeof ConsoleAnswer>
export type Plan = z.infer<typeof Plan>
export type GraphSchema = z.infer<typeof GraphSchema>
export type PathAnswer = z.infer<typeof PathAnswer>
export type Health = z.infer<typeof Health>
