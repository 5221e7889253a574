import { formOf, isAggregate, returnItems } from "./query-text.ts"

/** Cypher that Neo4j takes and the embedded engine does not, and how to write it so that both take it. */
export interface Difference {
  readonly id: string
  /** Seen in a query's form: strings and quoted names are blanked out. */
  readonly form?: RegExp
  /** Seen in the engine's message, where the form alone does not tell. */
  readonly error?: RegExp
  readonly instead: string
  /** A query that shows it, and the same question in the form that both engines take. */
  readonly example: string
  readonly portable: string
}

export const DIFFERENCES: readonly Difference[] = [
  {
    id: "label-expression",
    form: /\(\s*\w*\s*:[^()[\]{}]*[|&!%]/,
    instead: "write (n:A|B) as (n) WHERE n:A OR n:B",
    example: "MATCH (n:Person|Event) RETURN n.name AS name",
    portable: "MATCH (n:Entity) WHERE n:Person OR n:Event RETURN n.name AS name",
  },
  {
    id: "type-expression",
    form: /\[\s*\w*\s*:\s*[^\][{}]*[!&%]/,
    instead: "write [r:!K] as [r] with WHERE type(r) <> 'K'",
    example: "MATCH (a:Entity)-[r:!MENTIONED_IN]->(b:Entity) RETURN b.name AS name",
    portable: "MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'MENTIONED_IN' RETURN b.name AS name",
  },
  {
    id: "where-in-pattern",
    form: /\(\s*\w*\s*(?::[\w\s:]+)?\s*WHERE\b|[-<]\s*\[\s*\w*\s*(?::[\w\s|]+)?\s*WHERE\b/i,
    instead: "write (n:A WHERE …) as (n:A) with WHERE after the pattern",
    example: "MATCH (n:Person WHERE n.support > 0) RETURN n.name AS name",
    portable: "MATCH (n:Person) WHERE n.support > 0 RETURN n.name AS name",
  },
  {
    id: "quantified-pattern",
    form: /(?:->|-|\))\s*\{\s*\d*\s*(?:,\s*\d*\s*)?\}|(?:->|\]-|\))\s*[+*]\s*\(/,
    instead: "write -[:K]->{1,3} as -[:K*1..3]->",
    example: "MATCH (a:Person)-[:MET]->{1,3}(b:Person) RETURN b.name AS name",
    portable: "MATCH (a:Person)-[:MET*1..3]->(b:Person) RETURN b.name AS name",
  },
  {
    id: "shortest",
    form: /\bSHORTEST\b(?!\s*\()/i,
    instead: "write SHORTEST 1 (a)-[:K]-+(b) as shortestPath((a)-[:K*..6]-(b)), with WHERE a <> b before it",
    example: "MATCH p = SHORTEST 1 (a:Person)-[:MET]-+(b:Person) WHERE a.id < b.id RETURN length(p) AS steps",
    portable:
      "MATCH (a:Person), (b:Person) WHERE a.id < b.id MATCH p = shortestPath((a)-[:MET*..6]-(b)) RETURN length(p) AS steps",
  },
  {
    id: "collect-subquery",
    form: /\bCOLLECT\s*\{/i,
    instead:
      "write COLLECT { MATCH (n)-->(m) RETURN m.name } as [(n)-->(m) | m.name], or as CALL (n) { … RETURN collect(m.name) AS names }",
    example: "MATCH (n:Person) RETURN COLLECT { MATCH (n)-->(m:Event) RETURN m.name } AS names",
    portable: "MATCH (n:Person) RETURN [(n)-->(m:Event) | m.name] AS names",
  },
  {
    id: "exists-return",
    form: /\bEXISTS\s*\{[^}]*\bRETURN\b/i,
    instead: "leave RETURN out of EXISTS { … }",
    example: "MATCH (n:Person) WHERE EXISTS { MATCH (n)-->(m:Event) RETURN m } RETURN n.name AS name",
    portable: "MATCH (n:Person) WHERE EXISTS { MATCH (n)-->(m:Event) } RETURN n.name AS name",
  },
  {
    id: "inside-aggregate",
    form: /\bcollect\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*\[|\bIN\s+collect\s*\(|\{[^{}]*:\s*(?:collect|count|sum|min|max|avg)\s*\(/i,
    error: /Aggregate function '\w+' cannot be used here/,
    instead: "name the aggregate first: WITH collect(x) AS xs RETURN xs[0..5]",
    example: "MATCH (n:Entity) RETURN collect(n.name)[0..1] AS names",
    portable: "MATCH (n:Entity) WITH collect(n.name) AS all RETURN all[0..1] AS names",
  },
  {
    id: "lost-by-with",
    error: /Undefined variable/,
    instead: "carry what WHERE and ORDER BY use through WITH: WITH a, a.name AS name WHERE a.support > 1",
    example: "MATCH (n:Person) WITH n.name AS name WHERE n.support > 0 RETURN name",
    portable: "MATCH (n:Person) WITH n, n.name AS name WHERE n.support > 0 RETURN name",
  },
  {
    id: "part-of-date",
    form: /\b(?:date|datetime|time|localtime|localdatetime|duration)\s*\([^()]*\)\s*\.\s*\w/i,
    instead: "name the date first: WITH date('2022-04-12') AS d RETURN d.year",
    example: "RETURN date('2022-04-12').year AS year",
    portable: "WITH date('2022-04-12') AS d RETURN d.year AS year",
  },
  {
    id: "function-of-another",
    form: /\b(?:randomUUID\s*\(|duration\s*\.\s*(?:between|in\w+)\s*\(|apoc\s*\.)/i,
    instead: "leave out randomUUID(), duration.between() and APOC: dates here are ISO texts, which compare as they are",
    example: "MATCH (a:Article) RETURN duration.between(date(a.published), date('2022-12-31')).days AS days",
    portable: "MATCH (a:Article) WHERE a.published < '2022-12-31' RETURN a.published AS day",
  },
  {
    id: "round-to-places",
    form: /\bround\s*\([^()]*(?:\([^()]*\)[^()]*)*,/i,
    instead: "write round(x, 1) as round(x * 10) / 10.0",
    example: "RETURN round(1.25, 1) AS x",
    portable: "RETURN round(1.25 * 10) / 10.0 AS x",
  },
  {
    id: "limit-expression",
    form: /\b(?:LIMIT|SKIP)\s+(?!\d|\$)\S/i,
    instead: "give LIMIT and SKIP a number or a parameter",
    example: "UNWIND [1, 2] AS x RETURN x LIMIT toInteger('1')",
    portable: "UNWIND [1, 2] AS x RETURN x LIMIT 1",
  },
  {
    id: "in-transactions",
    form: /\}\s*IN\s+(?:\w+\s+)?(?:CONCURRENT\s+)?TRANSACTIONS\b/i,
    instead: "leave IN TRANSACTIONS out: a query only reads",
    example: "MATCH (n:Person) CALL (n) { RETURN n.name AS name } IN TRANSACTIONS RETURN name",
    portable: "MATCH (n:Person) CALL (n) { RETURN n.name AS name } RETURN name",
  },
  {
    id: "middle-without-label",
    error: /MAX_CAPACITY|Expected node ID in source column/,
    instead: "label every node in the middle of a pattern: (a)-[]->(:Entity)-[]->(b)",
    example: "MATCH (a:Entity)-[]->()-[]->(b:Entity) RETURN count(b) AS n",
    portable: "MATCH (a:Entity)-[]->(:Entity)-[]->(b:Entity) RETURN count(b) AS n",
  },
]

/** What in a query only Neo4j takes, in the words that name the form that both take. Empty for a portable query. */
export const differencesIn = (cypher: string): readonly string[] => {
  const form = formOf(cypher)
  return DIFFERENCES.filter((difference) => difference.form?.test(form)).map((difference) => difference.instead)
}

/** How to write a query that the embedded engine refused with `message`, where that is known. */
export const portableForm = (cypher: string, message: string): string | undefined =>
  DIFFERENCES.find((difference) => difference.error?.test(message))?.instead ?? differencesIn(cypher)[0]

/**
 * Names every aggregate that a RETURN leaves without a name. The embedded engine answers `RETURN n, count(*)` with numbers in the place
 * of nodes, but `RETURN n, count(*) AS c` rightly; the name that is given is the one that Neo4j would give.
 */
export const nameAggregates = (cypher: string): string => {
  let named = cypher
  // From the end, so that the places of the others stay; an outer column ends after what it holds.
  for (const item of [...returnItems(cypher)].sort((a, b) => b.tokens.at(-1)!.end - a.tokens.at(-1)!.end)) {
    if (item.alias || !isAggregate(item)) continue
    const [start, end] = [item.tokens[0]!.start, item.tokens.at(-1)!.end]
    const name = cypher.slice(start, end).replaceAll("`", "")
    named = `${named.slice(0, end)} AS \`${name}\`${named.slice(end)}`
  }
  return named
}
