import { ENTITY_TYPES, RESOLUTION_LABEL } from "../ontology/entities.ts"
import type { RelationType } from "../ontology/relations.ts"

/** Every Cypher statement that writes the graph or reads it back to merge: the same text on both engines. */

/** The labels and types beside those of the ontology. */
export const ENTITY = "Entity"
export const ARTICLE = "Article"
export const EVIDENCE = "Evidence"
export const MENTIONED_IN = "MENTIONED_IN"
export const QUOTED_FROM = "QUOTED_FROM"

export const UNIQUE_LABELS = [ENTITY, ARTICLE, EVIDENCE] as const

/** A name for a constraint or an index: "entity_id_unique". */
const schemaName = (...parts: readonly string[]): string => parts.join("_").toLowerCase()

export const uniqueConstraint = (label: string): string =>
  `CREATE CONSTRAINT ${schemaName(label, "id_unique")} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`

export const propertyIndex = (label: string, property: string): string =>
  `CREATE INDEX ${schemaName(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`

/** Which labels are looked up by which property, beside the unique ids: names by type, statements by their relation. */
export const INDEXED: readonly (readonly [label: string, property: string])[] = [
  [EVIDENCE, "relation"],
  [ARTICLE, "published"],
  ...ENTITY_TYPES.map((type) => [type, "name"] as const),
]

export const READ_ARTICLES = `UNWIND $ids AS id MATCH (a:${ARTICLE} {id: id}) RETURN a.id AS id, a.fingerprint AS fingerprint`

export const READ_MENTIONED = `UNWIND $ids AS id MATCH (a:${ARTICLE} {id: id})<-[:${MENTIONED_IN}]-(e:${ENTITY}) RETURN DISTINCT e.id AS id`

export const READ_STATED = `UNWIND $ids AS id MATCH (a:${ARTICLE} {id: id})<-[:${QUOTED_FROM}]-(v:${EVIDENCE}) RETURN DISTINCT v.relation AS id`

/** Makes other writers of these nodes wait until the transaction ends; the graph stays as it is. */
export const lockNodes = (label: string): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) SET n.locked = true REMOVE n.locked`

export const READ_MENTIONS = `UNWIND $ids AS id MATCH (e:${ENTITY} {id: id})-[m:${MENTIONED_IN}]->(a:${ARTICLE})
RETURN e.id AS entity, labels(e) AS labels, a.id AS article, properties(m) AS said`

export const READ_EVIDENCE = `UNWIND $ids AS id MATCH (v:${EVIDENCE} {relation: id})-[:${QUOTED_FROM}]->(a:${ARTICLE})
RETURN a.id AS article, a.published AS published, properties(v) AS said`

export const DELETE_MENTIONS = `UNWIND $ids AS id MATCH (a:${ARTICLE} {id: id})<-[m:${MENTIONED_IN}]-(e:${ENTITY}) DELETE m`

export const DELETE_EVIDENCE = `UNWIND $ids AS id MATCH (a:${ARTICLE} {id: id})<-[:${QUOTED_FROM}]-(v:${EVIDENCE}) DETACH DELETE v`

export const DELETE_ARTICLES = `UNWIND $ids AS id MATCH (a:${ARTICLE} {id: id}) DETACH DELETE a`

export const CREATE_ARTICLES = `UNWIND $rows AS row CREATE (a:${ARTICLE} {id: row.id}) SET a = row.properties`

export const UPDATE_ARTICLES = `UNWIND $rows AS row MATCH (a:${ARTICLE} {id: row.id}) SET a = row.properties`

export const createEntities = (type: string): string =>
  `UNWIND $rows AS row CREATE (e:${ENTITY}:${type} {id: row.id}) SET e = row.properties`

export const UPDATE_ENTITIES = `UNWIND $rows AS row MATCH (e:${ENTITY} {id: row.id}) SET e = row.properties`

export const DELETE_ENTITIES = `UNWIND $ids AS id MATCH (e:${ENTITY} {id: id}) DETACH DELETE e`

export const ADD_RESOLUTION = `UNWIND $ids AS id MATCH (e:${ENTITY} {id: id}) SET e:${RESOLUTION_LABEL}`

export const REMOVE_RESOLUTION = `UNWIND $ids AS id MATCH (e:${ENTITY} {id: id}) REMOVE e:${RESOLUTION_LABEL}`

export const CREATE_MENTIONS = `UNWIND $rows AS row MATCH (e:${ENTITY} {id: row.entity}) MATCH (a:${ARTICLE} {id: row.article})
CREATE (e)-[m:${MENTIONED_IN}]->(a) SET m = row.properties`

export const CREATE_EVIDENCE = `UNWIND $rows AS row MATCH (a:${ARTICLE} {id: row.article})
CREATE (v:${EVIDENCE} {id: row.id})-[:${QUOTED_FROM}]->(a) SET v = row.properties`

export const createRelations = (type: RelationType): string =>
  `UNWIND $rows AS row MATCH (a:${ENTITY} {id: row.from}) MATCH (b:${ENTITY} {id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`

export const updateRelations = (type: RelationType): string =>
  `UNWIND $rows AS row MATCH (a:${ENTITY} {id: row.from})-[r:${type} {id: row.id}]->(b:${ENTITY} {id: row.to}) SET r = row.properties`

export const deleteRelations = (type: RelationType): string =>
  `UNWIND $rows AS row MATCH (a:${ENTITY} {id: row.from})-[r:${type} {id: row.id}]->(b:${ENTITY} {id: row.to}) DELETE r`

export const COUNT_ARTICLES = `MATCH (a:${ARTICLE}) RETURN count(a) AS articles`
