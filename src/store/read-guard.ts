import { QueryRefused } from "./graph-store.ts"
import { keyword, type Token, tokensOf } from "./query-text.ts"

/** The procedures that queries may call: they list names, on both engines. */
export const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set(["db.labels", "db.relationshiptypes", "db.propertykeys"])

const ADMINISTRATION: ReadonlySet<string> = new Set(
  "SHOW TERMINATE ALTER GRANT DENY REVOKE START STOP ENABLE RENAME REALLOCATE DEALLOCATE DRYRUN".split(" "),
)
const ADMINISTERED: ReadonlySet<string> = new Set(
  "USER USERS ROLE ROLES DATABASE DATABASES ALIAS SERVER SERVERS COMPOSITE INDEX CONSTRAINT".split(" "),
)

/** Why a query is refused on any engine. The engines refuse again by what they would do (access mode, plan); this gives the reason first. */
export const refuseByText = (cypher: string): void => {
  const tokens = tokensOf(cypher)
  const first = keyword(tokens[0])
  if (tokens.length === 0) throw new QueryRefused("syntax", "the query is empty")
  if (first === "EXPLAIN" || first === "PROFILE")
    throw new QueryRefused("unsupported", `${first} is not part of a query here: ask for the plan instead (--explain)`)
  if (first === "CYPHER" || first === "USE")
    throw new QueryRefused("unsupported", `${first} cannot begin a query here: leave it out`)
  if (ADMINISTRATION.has(first) || ((first === "CREATE" || first === "DROP") && administers(tokens))) throw administration(first)
  tokens.forEach((token, i) => {
    const word = keyword(token)
    if (word === "LOAD" && keyword(tokens[i + 1]) === "CSV") throw readsFiles()
    if (word === "USE" && BEGINS_PART.has(tokens[i - 1]!.text.toUpperCase()) && tokens[i + 1]?.kind === "word")
      throw new QueryRefused("unsupported", "USE cannot begin a part of a query here: leave it out")
    if (word === "CALL") refuseProcedure(procedureAt(tokens, i + 1))
  })
}

/** What stands before the first word of a subquery, or of a further part of a UNION. */
const BEGINS_PART: ReadonlySet<string> = new Set(["{", "UNION", "ALL", "DISTINCT"])

export const readsFiles = (): QueryRefused =>
  new QueryRefused("files", "LOAD CSV is not allowed: queries read the graph, not files")

export const administration = (what: string): QueryRefused =>
  new QueryRefused("administration", `${what} is not allowed: queries read the graph, they do not administer the server`)

export const writes = (): QueryRefused =>
  new QueryRefused("writes", "queries cannot change the graph: articles are loaded and removed with npm run ingest")

export const inTransactions = (): QueryRefused => new QueryRefused("unsupported", "leave IN TRANSACTIONS out: a query only reads")

export const tooLong = (milliseconds: number): QueryRefused =>
  new QueryRefused("time", `the query took longer than ${milliseconds / 1000} s and was stopped: narrow it, or allow more time`)

export const disturbed = (milliseconds: number): QueryRefused =>
  new QueryRefused(
    "time",
    `for ${milliseconds / 1000} s the graph changed whenever the query was run: ask again when the load has ended, or allow more time`,
  )

export const tooBig = (): QueryRefused =>
  new QueryRefused("memory", "the query needed more memory than it may use and was stopped: narrow it, or return less")

export const cancelled = (): QueryRefused => new QueryRefused("cancelled", "the query was cancelled")

/** Throws for a procedure beside the allowed ones. */
export const refuseProcedure = (name: string): void => {
  if (name === "" || ALLOWED_PROCEDURES.has(name.toLowerCase())) return
  throw new QueryRefused(
    "administration",
    `the procedure ${name} is not allowed: queries may call db.labels(), db.relationshipTypes() and db.propertyKeys()`,
  )
}

/** Patterns begin with a bracket, or with a name that one follows: `CREATE (user)` writes, `CREATE OR REPLACE USER` administers. */
const administers = (tokens: readonly Token[]): boolean => {
  const words = tokens.slice(1, 6)
  const end = words.findIndex((token) => token.kind !== "word")
  return words.slice(0, end < 0 ? words.length : end).some((token) => ADMINISTERED.has(keyword(token)))
}

/** The dotted name after CALL; empty for a subquery, and for a name that happens to be `call`. */
const procedureAt = (tokens: readonly Token[], from: number): string => {
  const isPart = (token: Token | undefined): token is Token => token?.kind === "word" || token?.kind === "quoted"
  const parts: string[] = []
  let at = from
  for (; isPart(tokens[at]); at += 2) {
    parts.push(tokens[at]!.text.replaceAll("`", ""))
    if (tokens[at + 1]?.text !== ".") break
  }
  return parts.length > 1 || tokens[at + 1]?.text === "(" ? parts.join(".") : ""
}
