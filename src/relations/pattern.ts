/**
 * Patterns over tagged items, in the part of compromise's match syntax that relation rules need:
 * `#Tag`, `word`, `(#A|#B|word)`, `.`; `?`, `+`, `*`, `{min,max}` behind any of them; `[<name>…]` around one of them.
 * Why not compromise's own `match`: behind a `.?` that takes nothing it loses a named group, `#Gap*` that must take nothing does
 * not match, and `#A+` stops where the next element fits too (tests/relations/pattern.test.ts shows each). Quantifiers here are lazy for gaps and greedy for groups, with backtracking.
 */
export interface Element {
  readonly tags: readonly string[]
  readonly words: readonly string[]
  readonly any: boolean
  readonly min: number
  readonly max: number
  readonly name: string | null
}

export interface Pattern {
  readonly source: string
  readonly elements: readonly Element[]
  /** The tags and words that its elements ask for: without one of each it cannot match. */
  readonly needs: readonly (readonly string[])[]
}

interface Tagged {
  readonly key: string
  readonly tags: ReadonlySet<string>
}

const PART = /(\[<(\p{L}+)>)?(\([^)]*\)|#\p{L}+|\.|\p{L}+)(\?|\+|\*|\{\d+,\d+\})?(\])?(\?)?/uy

/** Parses a pattern; throws on what it cannot read, so that a rule with a slip fails when it is loaded. */
export const pattern = (source: string): Pattern => {
  const elements: Element[] = []
  let at = 0
  while (at < source.length) {
    if (source[at] === " ") {
      at++
      continue
    }
    PART.lastIndex = at
    const part = PART.exec(source)
    if (!part || part[0] === "") throw new Error(`Cannot read the pattern “${source}” at “${source.slice(at)}”`)
    if ((part[1] === undefined) !== (part[5] === undefined)) throw new Error(`A bracket is not closed in the pattern “${source}”`)
    const body = part[3]!
    const options = body.startsWith("(") ? body.slice(1, -1).split("|") : [body]
    const quantifier = part[4] ?? part[6] ?? ""
    const range = /\{(\d+),(\d+)\}/.exec(quantifier)
    elements.push({
      tags: options.filter((o) => o.startsWith("#")).map((o) => o.slice(1)),
      words: options.filter((o) => !o.startsWith("#") && o !== "."),
      any: body === ".",
      min: range ? Number(range[1]) : quantifier === "?" || quantifier === "*" ? 0 : 1,
      max: range ? Number(range[2]) : quantifier === "+" || quantifier === "*" ? 30 : 1,
      name: part[2] ?? null,
    })
    at = PART.lastIndex
  }
  return {
    source,
    elements,
    needs: elements.filter((e) => e.min > 0 && !e.any).map((e) => [...e.tags, ...e.words]),
  }
}

const fits = (element: Element, item: Tagged): boolean =>
  element.any || element.words.includes(item.key) || element.tags.some((tag) => item.tags.has(tag))

export interface Match<T> {
  readonly groups: Readonly<Record<string, readonly T[]>>
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

const align = <T extends Tagged>(
  items: readonly T[],
  elements: readonly Element[],
  e: number,
  at: number,
  groups: Record<string, readonly T[]>,
): number => {
  const element = elements[e]
  if (!element) return at
  let reach = 0
  while (reach < element.max && items[at + reach] && fits(element, items[at + reach]!)) reach++
  // Named elements take all they can; gaps as little as they must.
  const greedy = element.name !== null
  for (let step = 0; step <= reach - element.min; step++) {
    const take = greedy ? reach - step : element.min + step
    const end = align(items, elements, e + 1, at + take, groups)
    if (end >= 0) {
      if (element.name && take > 0) groups[element.name] = items.slice(at, at + take)
      return end
    }
  }
  return -1
}

/** How far a pattern came at its best: the element that it could not match, and the last item that it took before; null where none of it matched. */
export const stopOf = <T extends Tagged>(
  items: readonly T[],
  { elements }: Pattern,
): { readonly missing: Element; readonly behind: T | null } | null => {
  let best: { e: number; at: number } = { e: 0, at: 0 }
  const seen = new Set<string>()
  const follow = (e: number, at: number): void => {
    const element = elements[e]
    if (seen.has(`${e} ${at}`)) return
    seen.add(`${e} ${at}`)
    if (e > best.e) best = { e, at }
    let reach = 0
    while (element && reach < element.max && items[at + reach] && fits(element, items[at + reach]!)) reach++
    for (let take = element ? element.min : 1; take <= reach; take++) follow(e + 1, at + take)
  }
  for (let from = 0; from < items.length; from++) follow(0, from)
  const missing = elements[best.e]
  return missing ? { missing, behind: items[best.at - 1] ?? null } : null
}

/** Every match from left to right, one for each place where one starts. */
export const findAll = <T extends Tagged>(items: readonly T[], wanted: Pattern): readonly Match<T>[] => {
  const found: Match<T>[] = []
  for (let from = 0; from < items.length; from++) {
    if (!fits(wanted.elements[0]!, items[from]!)) continue
    // A run ("phát biểu" is two terms) starts only at its first term.
    const first = wanted.elements[0]!
    if (first.max > 1 && from > 0 && fits(first, items[from - 1]!)) continue
    const groups: Record<string, readonly T[]> = {}
    const to = align(items, wanted.elements, 0, from, groups)
    if (to > from) found.push({ groups, from, to })
  }
  return found
}
