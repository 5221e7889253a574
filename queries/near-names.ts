import { distance } from "fastest-levenshtein"
import { searchKey } from "../src/vi/normal.ts"

/** How many letters differ, from the whole name or from as much of it as was typed. */
const awayFrom = (key: string, name: string): number =>
  Math.min(distance(key, name), distance(key, name.slice(0, key.length)) + 1)

/** The names that are most like a mistyped one, best first, at most three; none where none is near. */
export const nearNames = (typed: string, names: readonly string[]): readonly string[] => {
  const key = searchKey(typed)
  const near = names
    .map((name) => ({ name, away: awayFrom(key, searchKey(name)), holds: searchKey(name).includes(key) }))
    .filter(({ away, holds }) => holds || away <= Math.max(2, key.length / 3))
  return near
    .toSorted((a, b) => Number(b.holds) - Number(a.holds) || a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name)
}

/** “; did you mean x or y?”, or nothing where no name is near. */
export const didYouMean = (typed: string, names: readonly string[]): string => {
  const near = nearNames(typed, names)
  return near.length === 0 ? "" : `; did you mean ${near.map((name) => `“${name}”`).join(" or ")}?`
}
