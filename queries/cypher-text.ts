/** Cypher with the insides of its strings, quoted names and comments made blank, every position kept. */
export const blanked = (cypher: string): string =>
  cypher.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith("/") ? part.replace(/[^\n]/g, " ") : part[0] + part.slice(1, -1).replace(/[^\n]/g, "x") + part.at(-1),
  )

/** Where a position lies, for people: line and column from 1. */
export const placeOf = (text: string, position: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, position).split("\n")
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

/** The parts of a list at its top level commas, each with its position. */
const topLevelItems = (text: string, from: number): readonly { readonly text: string; readonly at: number }[] => {
  const items: { text: string; at: number }[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const c = text[i]
    if (c !== undefined && "([{".includes(c)) depth++
    else if (c !== undefined && ")]}".includes(c)) depth--
    if (i === text.length || (c === "," && depth === 0)) {
      items.push({ text: text.slice(start, i), at: from + start + (/^\s*/.exec(text.slice(start, i))?.[0].length ?? 0) })
      start = i + 1
    }
  }
  return items
}

const AGGREGATE = /\b(?:count|collect|sum|avg|min|max|stDev|stDevP|percentileCont|percentileDisc)\s*\(/i

/** The aggregates that a RETURN gives no name: the embedded store would answer `RETURN n, count(*)` with a number in n's place. */
export const unnamedAggregates = (cypher: string): readonly { readonly text: string; readonly at: number }[] => {
  const code = blanked(cypher)
  const returns = [...code.matchAll(/\bRETURN\s+(?:DISTINCT\s+)?/gi)]
  return returns.flatMap((match) => {
    const from = match.index + match[0].length
    const rest = code.slice(from)
    const end = /\b(?:ORDER\s+BY|SKIP|LIMIT|UNION|NEXT)\b|[;}]\s*$|\}/i.exec(rest)?.index ?? rest.length
    const items = topLevelItems(rest.slice(0, end), from)
    return items.length < 2 ? [] : items.filter((item) => AGGREGATE.test(item.text) && !/\bAS\s+\S+\s*$/i.test(item.text))
  })
}
