import { foldName, foldNumber, sharedWords } from "./fold.ts"
import type { GoldArticle, GoldEntity } from "./gold.ts"
import type { PredictedEntity } from "./predictions.ts"

/** Which gold entity each predicted one is, by predicted id. */
export interface Alignment {
  readonly goldOf: ReadonlyMap<string, GoldEntity>
  /** Predicted entities that are a gold one which another predicted entity already is: a failed merge. */
  readonly duplicateOf: ReadonlyMap<string, GoldEntity>
}

interface Candidate {
  readonly predicted: PredictedEntity
  readonly gold: GoldEntity
  readonly score: number
}

type Likeness = (predicted: PredictedEntity) => number

const placesOf = (text: string, words: string): readonly (readonly [number, number])[] => {
  const places: [number, number][] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push([at, at + words.length])
  return places
}

/** An event is the one in whose mentions most of its own lie; the same day counts too. */
const likenessOfEvent = (gold: GoldEntity, text: string): Likeness => {
  const places = (gold.mentions ?? []).flatMap((words) => placesOf(text, words))
  return ({ mentions, properties }) => {
    const inside = mentions.filter((m) => places.some(([start, end]) => m.start < end && m.end > start)).length
    if (inside === 0) return 0
    return inside / mentions.length + (properties.date && properties.date === gold.date ? 0.5 : 0)
  }
}

const likenessOfProposal =
  (gold: GoldEntity): Likeness =>
  ({ name, aliases }) => {
    const shared = Math.max(...[name, ...aliases].map((words) => sharedWords(words, gold.names[0]!)))
    return shared >= 0.5 ? shared : 0
  }

/** Anything else is the one that has its name (better: its main name) or its number. */
const likenessOfNamed = (gold: GoldEntity): Likeness => {
  const names = new Set(gold.names.map(foldName))
  const number = gold.number ? foldNumber(gold.number) : null
  return ({ name, aliases, properties }) => {
    const byName = names.has(foldName(name)) ? 2 : aliases.some((alias) => names.has(foldName(alias))) ? 1 : 0
    return byName + (number && properties.number && foldNumber(String(properties.number)) === number ? 2 : 0)
  }
}

const likenessOf = (gold: GoldEntity, text: string): Likeness => {
  if (gold.type === "Event") return likenessOfEvent(gold, text)
  return gold.type === "Proposal" ? likenessOfProposal(gold) : likenessOfNamed(gold)
}

/** Pairs predicted with gold entities one to one, the most alike first; equals in the order of the prediction, then of the gold. */
export const align = (gold: GoldArticle, predicted: readonly PredictedEntity[]): Alignment => {
  const likeness = gold.entities.map((g) => [g, likenessOf(g, gold.text)] as const)
  const candidates: Candidate[] = predicted
    .flatMap((p) => likeness.filter(([g]) => g.type === p.type).map(([g, like]) => ({ predicted: p, gold: g, score: like(p) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const goldOf = new Map<string, GoldEntity>()
  const taken = new Set<string>()
  for (const { predicted: p, gold: g } of candidates) {
    if (goldOf.has(p.id) || taken.has(g.id)) continue
    goldOf.set(p.id, g)
    taken.add(g.id)
  }
  const duplicateOf = new Map<string, GoldEntity>()
  for (const { predicted: p, gold: g } of candidates) if (!goldOf.has(p.id) && !duplicateOf.has(p.id)) duplicateOf.set(p.id, g)
  return { goldOf, duplicateOf }
}
