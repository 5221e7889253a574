/** A way of writing that the two stores understand differently, and the one that both understand alike. */
export interface PortabilityRule {
  readonly id: string
  /** Found in Cypher whose strings and comments are blanked. */
  readonly pattern: RegExp
  readonly instead: string
  /** Queries that the rule speaks of, and look-alikes that it leaves alone. */
  readonly finds: readonly string[]
  readonly leaves: readonly string[]
}

export const PORTABILITY_RULES: readonly PortabilityRule[] = [
  {
    id: "label-or",
    pattern: /\(\s*\w*\s*:\s*\w+\s*\|/g,
    instead: "write (n) WHERE n:A OR n:B for (n:A|B)",
    finds: ["MATCH (n:Person|Event) RETURN n", "MATCH (:A | B) RETURN 1"],
    leaves: ["MATCH (n:Entity)-[:MET|ATTENDED]->(m:Entity) RETURN n", "MATCH (n:Entity:Person) RETURN n"],
  },
  {
    id: "where-in-pattern",
    pattern: /[([]\s*(?:\w+\s*)?(?::[\w\s:|]+?)?\s*(?:\{[^{}]*\}\s*)?(?<![([])\bWHERE\b/g,
    instead: "write the condition in the MATCH's own WHERE",
    finds: ["MATCH (n:Person WHERE n.support > 1) RETURN n", "MATCH (a:Entity)-[r:MET WHERE r.support > 1]->(b:Entity) RETURN a"],
    leaves: [
      "MATCH (n:Person) WHERE n.support > 1 RETURN n",
      "MATCH (n:Entity) RETURN [x IN n.aliases WHERE x <> ''] AS xs",
      "MATCH (n:Entity) WHERE NOT EXISTS { MATCH (n)-[:MET]->(m:Entity) WHERE m.support > 1 } RETURN n",
    ],
  },
  {
    id: "not-this-type",
    pattern: /\[\s*\w*\s*:\s*!/g,
    instead: "write WHERE type(r) <> 'K' for [r:!K]",
    finds: ["MATCH (a:Entity)-[r:!MET]->(b:Entity) RETURN a"],
    leaves: ["MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'MET' RETURN a"],
  },
  {
    id: "quantified-path",
    pattern: /(?:->|\]\s*-)\s*(?:\{\s*\d*\s*,?\s*\d*\s*\}|[+*])\s*\(|\)\s*\{\s*(?=[\d,])\d*\s*,?\s*\d*\s*\}|\)\s*\)[+*]\s*\(/g,
    instead: "write -[:K*1..3]-> for -[:K]->{1,3}",
    finds: [
      "MATCH (a:Entity)-[:PART_OF]->{1,3}(b:Entity) RETURN a",
      "MATCH (a:Entity)-[:PART_OF]->+(b:Entity) RETURN a",
      "MATCH ((a:Entity)-[:PART_OF]->(b:Entity)){1,3} RETURN a",
    ],
    leaves: ["MATCH (a:Entity)-[:PART_OF*1..3]->(b:Entity) RETURN a", "MATCH (a:Entity) RETURN (a.x + 1) * (2) AS n"],
  },
  {
    id: "shortest",
    pattern: /\b(?:(?:ANY|ALL)\s+)?SHORTEST\b(?!Path)/gi,
    instead: "write shortestPath((a)-[*..6]-(b)) with WHERE a <> b before it",
    finds: ["MATCH p = SHORTEST 1 (a:Entity)-[:MET]-+(b:Entity) RETURN p", "MATCH p = ANY SHORTEST (a:A)-[:R]-(b:B) RETURN p"],
    leaves: ["MATCH (a:Entity), (b:Entity) WHERE a <> b MATCH p = shortestPath((a)-[*..6]-(b)) RETURN p"],
  },
  {
    id: "collect-subquery",
    pattern: /\bCOLLECT\s*\{/gi,
    instead: "collect in a WITH of its own, or use a pattern comprehension",
    finds: ["MATCH (a:Entity) RETURN COLLECT { MATCH (a)-[:MET]->(b:Entity) RETURN b.name } AS names"],
    leaves: ["MATCH (a:Entity) RETURN collect(a.name) AS names"],
  },
  {
    id: "returning-exists",
    pattern: /\bEXISTS\s*\{[^{}]*\bRETURN\b/gi,
    instead: "leave the RETURN out of EXISTS { … }",
    finds: ["MATCH (a:Entity) WHERE EXISTS { MATCH (a)-[:MET]->(b:Entity) RETURN b } RETURN a"],
    leaves: ["MATCH (a:Entity) WHERE EXISTS { MATCH (a)-[:MET]->(b:Entity) } RETURN a"],
  },
  {
    id: "in-transactions",
    pattern: /\bIN\s+(?:\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/gi,
    instead: "leave it out: a query only reads",
    finds: ["CALL { MATCH (a:Entity) RETURN a } IN TRANSACTIONS RETURN a"],
    leaves: ["MATCH (a:Entity) WHERE a.name IN $names RETURN a"],
  },
  {
    id: "slice-of-collect",
    pattern: /\bcollect\s*\([^()]*\)\s*\[|\bIN\s+collect\s*\(/gi,
    instead: "give collect(…) a name in WITH, then take a part of it",
    finds: ["MATCH (a:Entity) RETURN collect(a.name)[0..5] AS xs", "MATCH (a:Entity) RETURN [y IN collect(a.name) | y] AS xs"],
    leaves: ["MATCH (a:Entity) WITH collect(a.name) AS xs RETURN xs[0..5] AS some"],
  },
  {
    id: "temporal",
    pattern: /\b(?:date|datetime|localdatetime|time|localtime|duration)\s*(?:\.\w+\s*)?\(|\brandomUUID\s*\(/gi,
    instead: "compare dates as the strings they are here: e.date >= '2022-04-01'",
    finds: [
      "MATCH (e:Event) WHERE e.date > date('2022-01-01') RETURN e",
      "RETURN duration.between($a, $b) AS d",
      "RETURN randomUUID() AS u",
    ],
    leaves: ["MATCH (e:Event) WHERE e.date >= '2022-04-01' RETURN e.date AS date"],
  },
  {
    id: "round-to-places",
    pattern: /\bround\s*\([^(),]*,/gi,
    instead: "write round(x*10)/10.0 for round(x, 1)",
    finds: ["MATCH (a:Entity) RETURN round(a.support, 1) AS r"],
    leaves: ["MATCH (a:Entity) RETURN round(a.support*10)/10.0 AS r"],
  },
  {
    id: "limit-expression",
    pattern: /\b(?:LIMIT|SKIP)\s+(?!\d|\$)\w/gi,
    instead: "write LIMIT 10 or LIMIT $n",
    finds: ["MATCH (a:Entity) RETURN a LIMIT toInteger($n)"],
    leaves: ["MATCH (a:Entity) RETURN a SKIP 5 LIMIT $n"],
  },
  {
    id: "numbered-parameter",
    pattern: /\$\d/g,
    instead: "give the parameter a name: $n",
    finds: ["MATCH (a:Entity) WHERE a.id = $1 RETURN a"],
    leaves: ["MATCH (a:Entity) WHERE a.id = $id1 RETURN a"],
  },
  {
    id: "parameter-in-length",
    pattern: /\*\s*\d*\s*(?:\.\.\s*)?\$/g,
    instead: "write the number of steps out: [*1..3]",
    finds: ["MATCH (a:Entity)-[*1..$n]-(b:Entity) RETURN b"],
    leaves: ["MATCH (a:Entity)-[*1..3]-(b:Entity) RETURN b"],
  },
  {
    id: "engine-procedure",
    pattern: /\b(?:apoc|gds|grafeo)\s*\.\s*\w/gi,
    instead: "do without: it is not on both stores",
    finds: ["RETURN apoc.text.clean('x') AS x", "CALL grafeo.search.text('Entity', 'search', 'x') YIELD node RETURN node"],
    leaves: ["MATCH (a:Entity) RETURN a.name AS grafeo"],
  },
  {
    id: "engine-id",
    pattern: /\b(?:elementId|id)\s*\(/gi,
    instead: "use the property id, which is the same on both stores",
    finds: ["MATCH (a:Entity) RETURN elementId(a) AS id", "MATCH (a:Entity) RETURN id(a) AS id"],
    leaves: ["MATCH (a:Entity) RETURN a.id AS id"],
  },
  {
    id: "unlabelled-middle",
    pattern: /[\]-]\s*->?\s*\(\s*\w*\s*\)\s*(?=<?-)/g,
    instead: "label every node in the middle of a pattern, or begin a MATCH there",
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
    id: "writes",
    pattern: /\b(?:CREATE|MERGE|DELETE|REMOVE|DROP|FOREACH|LOAD\s+CSV)\b|\bSET\s+\w+\s*[.:+=]/gi,
    instead: "leave it out: queries only read; articles are loaded with npm run ingest",
    finds: [
      "MATCH (a:Entity) SET a.x = 1",
      "CREATE (a:Entity)",
      "LOAD CSV FROM 'x' AS row RETURN row",
      "MATCH (a) DETACH DELETE a",
    ],
    leaves: ["MATCH (a:Entity) WHERE a.name = 'CREATE' RETURN a.created AS created"],
  },
]
