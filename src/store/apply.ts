import { isDeepStrictEqual } from "node:util"
import { RESOLUTION_LABEL } from "../ontology/entities.ts"
import type { RelationType } from "../ontology/relations.ts"
import { spellingKey } from "../vi/normal.ts"
import * as cypher from "./cypher.ts"
import { type EvidenceSaid, type MentionSaid, mergeEntity, mergeRelation, type StoredProperties } from "./merge.ts"
import { type ArticleRows, evidenceSaid, mentionSaid, statedBy } from "./rows.ts"

type Row = Readonly<Record<string, unknown>>

/** What applying needs of an engine: a place where statements run and nothing is seen by others until all of them have. */
export interface Transaction {
  run(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly Row[]>
  /** Makes other writers of the nodes with these ids wait until the end. An engine with one writer at a time has nothing to do. */
  lock(label: string, ids: readonly string[]): Promise<void>
}

/** Articles to put in the place of their old selves, and ids to take away. No id twice. */
export interface Change {
  readonly put: readonly ArticleRows[]
  readonly remove: readonly string[]
}

/** Article ids by what became of them. */
export interface Applied {
  readonly loaded: readonly string[]
  readonly replaced: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
}

/** A thing as articles speak of it: what it is (`kind`), and what each says. */
interface State<K, S> {
  readonly kind: K
  readonly said: S[]
}

type States<K, S> = Map<string, State<K, S>>

interface EntityKind {
  readonly type: string
}

interface RelationKind {
  readonly type: RelationType
  readonly from: string
  readonly to: string
}

/**
 * Makes a change in one transaction. What the changed articles touch is merged anew from what every article said of it, before and
 * after, and only the difference is written: so the graph is a function of the articles in it, and nothing is written for nothing.
 */
export const apply = async (tx: Transaction, change: Change): Promise<Applied> => {
  const seen = await compare(tx, change)
  if (isNothing(seen)) return applied(change, seen)
  await tx.lock(cypher.ARTICLE, [...change.put.map((rows) => rows.id), ...change.remove].sort())
  // Another writer may have changed them until the lock was got.
  const work = await compare(tx, change)
  if (!isNothing(work)) await write(tx, work)
  return applied(change, work)
}

const idsOf = (rows: readonly ArticleRows[]): readonly string[] => rows.map((row) => row.id)

const compare = async (tx: Transaction, change: Change): Promise<Work> => {
  const ids = [...idsOf(change.put), ...change.remove].sort()
  const there = new Map((await tx.run(cypher.READ_ARTICLES, { ids })).map((row) => [String(row.id), row.fingerprint]))
  const put = change.put.filter((rows) => there.get(rows.id) !== rows.fingerprint)
  const loaded = put.filter((rows) => !there.has(rows.id))
  const replaced = put.filter((rows) => there.has(rows.id))
  const removed = change.remove.filter((id) => there.has(id))
  return { put, loaded, replaced, removed, cleared: [...removed, ...idsOf(replaced)].sort() }
}

const isNothing = ({ put, removed }: Work): boolean => put.length + removed.length === 0

const applied = (change: Change, { put, loaded, replaced, removed }: Work): Applied => {
  const written = new Set(idsOf(put))
  const unchanged = idsOf(change.put).filter((id) => !written.has(id))
  return { loaded: idsOf(loaded), replaced: idsOf(replaced), unchanged, removed }
}

interface Work {
  readonly put: readonly ArticleRows[]
  readonly loaded: readonly ArticleRows[]
  readonly replaced: readonly ArticleRows[]
  readonly removed: readonly string[]
  /** Articles whose statements go: the removed and the replaced. */
  readonly cleared: readonly string[]
}

const write = async (tx: Transaction, work: Work): Promise<void> => {
  const { put, loaded, replaced, removed, cleared } = work
  const entityIds = await touched(
    tx,
    cypher.READ_MENTIONED,
    cleared,
    put.flatMap((rows) => rows.mentions.map((row) => row.entity)),
  )
  await tx.lock(cypher.ENTITY, entityIds)
  const stated = put.flatMap((rows) => rows.evidence.map((row) => String(row.properties.relation)))
  const relationIds = await touched(tx, cypher.READ_STATED, cleared, stated)

  const gone = new Set(cleared)
  const entities = await readEntities(tx, entityIds)
  const relations = await readRelations(tx, relationIds)
  const entitiesAfter = without(entities, gone)
  const relationsAfter = without(relations, gone)
  for (const { type, entity, article, properties } of put.flatMap((rows) => rows.mentions))
    add(entitiesAfter, entity, { type }, mentionSaid(article, properties))
  for (const { article, published, properties } of put.flatMap((rows) => rows.evidence)) {
    const { id, ...kind } = statedBy(properties)
    add(relationsAfter, id, kind, evidenceSaid(article, published, properties))
  }

  const run = (statement: string, rows: readonly unknown[]) => runRows(tx, statement, rows)
  await run(cypher.DELETE_EVIDENCE, cleared)
  await run(cypher.DELETE_MENTIONS, cleared)
  await run(cypher.DELETE_ARTICLES, removed)
  await run(
    cypher.CREATE_ARTICLES,
    loaded.map((rows) => ({ id: rows.id, properties: rows.article })),
  )
  await run(
    cypher.UPDATE_ARTICLES,
    replaced.map((rows) => ({ id: rows.id, properties: rows.article })),
  )

  const relationChanges = difference(relations, relationsAfter, mergeRelation)
  await byType(relationChanges.gone, (type, rows) => run(cypher.deleteRelations(type), rows))
  const entityChanges = difference(entities, entitiesAfter, mergeEntity)
  await run(
    cypher.DELETE_ENTITIES,
    entityChanges.gone.map((row) => row.id),
  )
  await byType(entityChanges.fresh, (type, rows) => run(cypher.createEntities(type), rows))
  await run(cypher.UPDATE_ENTITIES, entityChanges.changed)
  await labelResolutions(tx, entityChanges)
  await byType(relationChanges.fresh, (type, rows) => run(cypher.createRelations(type), rows))
  await byType(relationChanges.changed, (type, rows) => run(cypher.updateRelations(type), rows))

  await run(
    cypher.CREATE_MENTIONS,
    put.flatMap((rows) => rows.mentions),
  )
  await run(
    cypher.CREATE_EVIDENCE,
    put.flatMap((rows) => rows.evidence),
  )
}

/** Rows of one statement: few enough for a message between processes, many enough to be quick. */
const ROWS_A_STATEMENT = 5000

const runRows = async (tx: Transaction, statement: string, rows: readonly unknown[]): Promise<void> => {
  const name = statement.includes("$ids") ? "ids" : "rows"
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) await tx.run(statement, { [name]: rows.slice(i, i + ROWS_A_STATEMENT) })
}

const touched = async (
  tx: Transaction,
  statement: string,
  cleared: readonly string[],
  more: readonly string[],
): Promise<string[]> => {
  const before = cleared.length > 0 ? (await tx.run(statement, { ids: cleared })).map((row) => String(row.id)) : []
  return [...new Set([...before, ...more])].sort()
}

const readEntities = async (tx: Transaction, ids: readonly string[]): Promise<States<EntityKind, MentionSaid>> => {
  const states: States<EntityKind, MentionSaid> = new Map()
  for (const row of await tx.run(cypher.READ_MENTIONS, { ids })) {
    const labels = row.labels as readonly string[]
    const type = labels.find((label) => label !== cypher.ENTITY && label !== RESOLUTION_LABEL) ?? ""
    add(states, String(row.entity), { type }, mentionSaid(String(row.article), row.said as StoredProperties))
  }
  return states
}

const readRelations = async (tx: Transaction, ids: readonly string[]): Promise<States<RelationKind, EvidenceSaid>> => {
  const states: States<RelationKind, EvidenceSaid> = new Map()
  for (const row of await tx.run(cypher.READ_EVIDENCE, { ids })) {
    const said = row.said as StoredProperties
    const { id, ...kind } = statedBy(said)
    add(states, id, kind, evidenceSaid(String(row.article), row.published === null ? null : String(row.published), said))
  }
  return states
}

const add = <K, S>(states: States<K, S>, id: string, kind: K, said: S): void => {
  const state = states.get(id)
  if (state) state.said.push(said)
  else states.set(id, { kind, said: [said] })
}

const without = <K, S extends { readonly article: string }>(before: States<K, S>, gone: ReadonlySet<string>): States<K, S> =>
  new Map([...before].map(([id, { kind, said }]) => [id, { kind, said: said.filter(({ article }) => !gone.has(article)) }]))

interface Changed {
  readonly id: string
  readonly properties: StoredProperties
}

interface Difference<K> {
  readonly fresh: readonly (K & Changed)[]
  readonly changed: readonly (K & Changed)[]
  readonly gone: readonly (K & Changed)[]
}

/** Merges each thing as it was said before and after, and tells which appear, change or go. */
const difference = <K, S>(
  before: States<K, S>,
  after: States<K, S>,
  merge: (id: string, said: readonly S[]) => StoredProperties,
): Difference<K> => {
  const fresh: (K & Changed)[] = []
  const changed: (K & Changed)[] = []
  const gone: (K & Changed)[] = []
  for (const [id, { kind, said }] of after) {
    const old = before.get(id)
    const properties = said.length > 0 ? merge(id, said) : {}
    const row = { ...kind, id, properties }
    if (said.length === 0) gone.push(row)
    else if (!old) fresh.push(row)
    else if (!isDeepStrictEqual(merge(id, old.said), properties)) changed.push(row)
  }
  return { fresh, changed, gone }
}

const byType = async <R extends { readonly type: string }>(
  rows: readonly R[],
  run: (type: R["type"], rows: readonly R[]) => Promise<void>,
): Promise<void> => {
  for (const type of [...new Set(rows.map((row) => row.type))].sort())
    await run(
      type,
      rows.filter((row) => row.type === type),
    )
}

const isResolution = ({ type, properties }: { type: string; properties: StoredProperties }): boolean =>
  type === "Document" && typeof properties.kind === "string" && spellingKey(properties.kind) === "nghị quyết"

const labelResolutions = async (tx: Transaction, { fresh, changed }: Difference<EntityKind>): Promise<void> => {
  const ids = (rows: readonly Changed[]): readonly string[] => rows.map((row) => row.id)
  await runRows(tx, cypher.ADD_RESOLUTION, ids([...fresh, ...changed].filter(isResolution)))
  await runRows(tx, cypher.REMOVE_RESOLUTION, ids(changed.filter((row) => row.type === "Document" && !isResolution(row))))
}
