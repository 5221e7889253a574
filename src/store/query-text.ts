/** A query or its parameters in NFC, as all that is stored: text that was typed or pasted in another form is found too. */
export const composed = <T>(value: T): T => {
  if (typeof value === "string") return value.normalize("NFC") as T
  if (Array.isArray(value)) return value.map(composed) as T
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize("NFC"), composed(item)])) as T
}

/** A piece of a query that means something; comments and white space between them are left out. */
export interface Token {
  readonly kind: "word" | "quoted" | "string" | "number" | "parameter" | "symbol"
  /** As written, with its quotes. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const TOKEN =
  /(?<space>\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>"(?:\\[\s\S]|[^"\\])*(?:"|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$))|(?<quoted>`(?:``|[^`])*(?:`|$))|(?<number>\d[\w]*(?:\.\d\w*)?)|(?<parameter>\$(?:`[^`]*`|[\p{L}\p{N}_]+))|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*)|(?<symbol>[\s\S])/gu

/** Cuts a Cypher query into tokens, so that words in strings, names and comments are not taken for commands. Never fails. */
export const tokensOf = (cypher: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of cypher.matchAll(TOKEN)) {
    const kind = (["string", "quoted", "number", "parameter", "word", "symbol"] as const).find(
      (name) => match.groups?.[name] !== undefined,
    )
    if (kind) tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** A keyword or bare name in capitals; empty for everything else. */
export const keyword = (token: Token | undefined): string => (token?.kind === "word" ? token.text.toUpperCase() : "")

/** The query with its strings, quoted names and comments blanked out, at the same length: for looking at its form alone. */
export const formOf = (cypher: string): string => {
  let form = ""
  for (const { kind, text, start } of tokensOf(cypher)) {
    form = form.padEnd(start)
    form +=
      kind === "string" ? `'${"s".repeat(Math.max(0, text.length - 2))}'` : kind === "quoted" ? "q".repeat(text.length) : text
  }
  return form.padEnd(cypher.length)
}

/** True where a word is a name (after a dot or a colon, or as a key of a map) rather than a keyword. */
const isName = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.text
  const after = tokens[i + 1]?.text
  return (
    before === "." || before === ":" || before === "|" || before === "$" || (after === ":" && (before === "{" || before === ","))
  )
}

const OPENING: ReadonlySet<string> = new Set(["(", "[", "{"])
const CLOSING: ReadonlySet<string> = new Set([")", "]", "}"])
const ENDS_RETURN: ReadonlySet<string> = new Set(["ORDER", "SKIP", "OFFSET", "LIMIT", "UNION", "NEXT"])

/** One column of a RETURN as written: `alias` tells whether it is named with AS. */
export interface ReturnItem {
  readonly tokens: readonly Token[]
  readonly alias: boolean
}

/** The columns of every RETURN of a query, of its subqueries too. */
export const returnItems = (cypher: string): readonly ReturnItem[] => {
  const tokens = tokensOf(cypher)
  return tokens.flatMap((token, i) => (keyword(token) === "RETURN" && !isName(tokens, i) ? columnsAt(tokens, i + 1) : []))
}

const columnsAt = (tokens: readonly Token[], start: number): readonly ReturnItem[] => {
  const items: (readonly Token[])[] = []
  let from = keyword(tokens[start]) === "DISTINCT" ? start + 1 : start
  let depth = 0
  let at = from
  while (!endsColumns(tokens, at, depth)) {
    const { text } = tokens[at]!
    if (OPENING.has(text)) depth++
    else if (CLOSING.has(text)) depth--
    else if (text === "," && depth === 0) {
      items.push(tokens.slice(from, at))
      from = at + 1
    }
    at++
  }
  items.push(tokens.slice(from, at))
  return items.filter((item) => item.length > 0).map((item) => ({ tokens: item, alias: hasAlias(item) }))
}

const endsColumns = (tokens: readonly Token[], at: number, depth: number): boolean => {
  const next = tokens[at]
  if (!next || next.text === ";") return true
  return depth === 0 && (next.text === "}" || (ENDS_RETURN.has(keyword(next)) && !isName(tokens, at)))
}

const hasAlias = (item: readonly Token[]): boolean => item.length > 2 && keyword(item.at(-2)) === "AS"

const AGGREGATES: ReadonlySet<string> = new Set(
  ["count", "sum", "avg", "min", "max", "collect", "stdev", "stdevp", "percentilecont", "percentiledisc"].map((n) =>
    n.toUpperCase(),
  ),
)

/** True where a column groups rows: it calls count(), collect() and the like. */
export const isAggregate = ({ tokens }: ReturnItem): boolean =>
  tokens.some((token, i) => AGGREGATES.has(keyword(token)) && tokens[i + 1]?.text === "(" && tokens[i - 1]?.text !== ".")
