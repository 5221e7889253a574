import { Neo4jError } from "neo4j-driver"
import { type Place, QueryRefused, StoreProblem } from "./graph-store.ts"
import { tooBig, tooLong, writes } from "./read-guard.ts"

/** Why a server cannot be used, in one line; an error that is not about reaching it is given back as it is. */
export const unreachable = (address: string, error: unknown): unknown => {
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  const problem = (why: string) => new StoreProblem(`cannot use the graph at ${address}: ${why}`)
  if (code === "Neo.ClientError.Security.Unauthorized") return problem("the user or the password is wrong; check GRAPH")
  if (code === "Neo.ClientError.Security.AuthenticationRateLimit")
    return problem("too many wrong passwords; check GRAPH, wait some seconds and try again")
  if (code === "Neo.ClientError.Security.CredentialsExpired")
    return problem("its first password must be changed before it can be used")
  if (code.startsWith("Neo.ClientError.Database.")) return problem("it has no database of that name; check GRAPH")
  if (/HTTP/.test(message)) return problem("that is the port of its web pages; name its Bolt port, usually 7687")
  if (code === "ServiceUnavailable" || code === "SessionExpired")
    return problem(
      "no Neo4j answers there; start it (docker compose up -d), correct GRAPH, or unset GRAPH to keep the graph in a file",
    )
  return error
}

/** What became of a query that failed on the server, in the store's words. `lineAbove` is how many lines were put before the query. */
export const refusal = (error: unknown, milliseconds: number, lineAbove: number): unknown => {
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  if (code === "Neo.ClientError.Statement.AccessMode") return writes()
  if (code.includes("TransactionTimedOut")) return tooLong(milliseconds)
  if (/OutOfMemory/.test(code)) return tooBig()
  if (!/^Neo\.(?:ClientError\.(?:Statement|Procedure)|DatabaseError\.Statement)\./.test(code)) return error
  const text = (message.split("\n")[0] ?? "")
    .replace(/ \(line \d+, column \d+ \(offset: \d+\)\)/, "")
    // The server lists every word that might have come there.
    .replace(/(: expected (?:[^,]+, ){3}).*$/, "$1…")
    .replace(/^\/ by zero$/, "division by zero")
  const ran =
    code.startsWith("Neo.DatabaseError.") ||
    /(ArithmeticError|ArgumentError|TypeError|EntityNotFound|ExternalResourceFailed|RuntimeUnsupported)$/.test(code)
  return new QueryRefused(ran ? "failed" : "syntax", text, placeIn(message, lineAbove))
}

const placeIn = (message: string, lineAbove: number): Place | undefined => {
  const place = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(message)
  return place && Number(place[1]) > lineAbove ? { line: Number(place[1]) - lineAbove, column: Number(place[2]) } : undefined
}
