/** A way of writing that one store takes alone, or that the two answer differently, and the one that they answer alike. */
export interface Caution {
  readonly id: string
  /** Seen in a query's form: strings, quoted names and comments are blanked out. */
  readonly form: RegExp
  readonly instead: string
  /** Queries that the caution speaks of, and look-alikes that it leaves alone. */
  readonly finds: readonly string[]
  readonly leaves: readonly string[]
}

/** Beside the `DIFFERENCES` of the stores, which are about what only Neo4j takes. */
export const CAUTIONS: readonly Caution[] = [
  {
    id: "temporal-value",
    form: /\b(?:date|datetime|localdatetime|time|localtime|duration)\s*\(/i,
    instead: "compare dates as the strings they are here: e.date >= '2022-04-01'",
    finds: ["MATCH (e:Event) WHERE e.date > date('2022-01-01') RETURN e", "RETURN duration('P1D') AS d"],
    leaves: ["MATCH (e:Event) WHERE e.date >= '2022-04-01' RETURN e.date AS date"],
  },
  {
    id: "numbered-parameter",
    form: /\$\d/,
    instead: "give the parameter a name: $n",
    finds: ["MATCH (a:Entity) WHERE a.id = $1 RETURN a"],
    leaves: ["MATCH (a:Entity) WHERE a.id = $id1 RETURN a"],
  },
  {
    id: "parameter-in-length",
    form: /\*\s*\d*\s*(?:\.\.\s*)?\$/,
    instead: "write the number of steps out: [*1..3]",
    finds: ["MATCH (a:Entity)-[*1..$n]-(b:Entity) RETURN b"],
    leaves: ["MATCH (a:Entity)-[*1..3]-(b:Entity) RETURN b LIMIT $n"],
  },
  {
    id: "engine-procedure",
    form: /\b(?:gds|grafeo)\s*\.\s*\w/i,
    instead: "do without: it is not on both stores",
    finds: ["CALL grafeo.search.text('Entity', 'search', 'x') YIELD node RETURN node", "CALL gds.list() YIELD name RETURN name"],
    leaves: ["MATCH (a:Entity) RETURN a.name AS grafeo"],
  },
  {
    id: "engine-id",
    form: /\b(?:elementId|id)\s*\(/i,
    instead: "use the property id, which is the same on both stores",
    finds: ["MATCH (a:Entity) RETURN elementId(a) AS id", "MATCH (a:Entity) RETURN id(a) AS id"],
    leaves: ["MATCH (a:Entity) RETURN a.id AS id"],
  },
  {
    id: "unlabelled-middle",
    form: /[\]-]\s*->?\s*\(\s*\w*\s*\)\s*(?=<?-)/,
    instead: "label every node in the middle of a pattern, or begin another MATCH there",
    finds: [
      "MATCH (a:Entity)-[:MET]->(m)-[:MET]->(b:Entity) RETURN b",
      "MATCH (a:Entity)<-[:MET]-()-[:MET]->(b:Entity) RETURN b",
    ],
    leaves: [
      "MATCH (a:Entity)-[:MET]->(m:Entity)-[:MET]->(b:Entity) RETURN b",
      "MATCH (a:Entity)-[:MET]->(m) MATCH (m)-[:MET]->(b:Entity) RETURN b",
    ],
  },
  {
    // The embedded engine drops the rows that it should keep with nulls.
    id: "optional-exists",
    form: /\bOPTIONAL\s+MATCH\b(?:(?!\b(?:MATCH|WITH|RETURN|UNWIND|CALL)\b)[\s\S])*?\bWHERE\b(?:(?!\b(?:MATCH|WITH|RETURN|UNWIND|CALL)\b)[\s\S])*?\bEXISTS\s*\{/i,
    instead: "match what EXISTS looks for in a second OPTIONAL MATCH, and ask in WITH whether it IS NULL",
    finds: ["MATCH (a:Entity) OPTIONAL MATCH (a)-[r:MET]->(b:Entity) WHERE EXISTS { MATCH (b)-[:MET]->(a) } RETURN a.id AS id"],
    leaves: [
      "MATCH (a:Entity) OPTIONAL MATCH (a)-[r:MET]->(b:Entity) WHERE r.support > 1 RETURN a.id AS id",
      "OPTIONAL MATCH (a:Entity) WITH a WHERE EXISTS { MATCH (a)-[:MET]->(b:Entity) } RETURN a.id AS id",
    ],
  },
  {
    id: "writes",
    form: /\b(?:CREATE|MERGE|DELETE|REMOVE|DROP|FOREACH)\b|\bSET\s+\w+\s*[.:+=]/i,
    instead: "leave it out: queries only read; articles are loaded with npm run ingest",
    finds: ["MATCH (a:Entity) SET a.x = 1", "CREATE (a:Entity)", "MATCH (a) DETACH DELETE a"],
    leaves: ["MATCH (a:Entity) WHERE a.name = 'CREATE' RETURN a.created AS created"],
  },
]
