import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { readGold } from "../../ingest/score/gold.ts"
import type { RawArticle } from "../../src/article.ts"

const PROJECT = resolve(__dirname, "../..")

const TEXTS = [
  ...readGold(join(PROJECT, "tests/gold")).map(({ text }) => text),
  readFileSync(join(PROJECT, "ingest/articles/seed-hanoi-2022.txt"), "utf8").normalize("NFC"),
]

const LETTERS = "abcdeghiklmnopqrst"

/** A made-up syllable for each number. */
const syllable = (n: number): string =>
  (n < LETTERS.length ? "" : syllable(Math.floor(n / LETTERS.length))) + LETTERS[n % LETTERS.length]

/** The `n`th of an endless row of articles: the project's own texts, with names and numbers that no other of them has. */
export const articleOfItsOwn = (n: number): RawArticle => {
  let capitals = 0
  const text = TEXTS[n % TEXTS.length]!.replace(/\p{Lu}\p{Ll}+/gu, (word) =>
    capitals++ % 7 === 6 ? `${word}${syllable(n)}` : word,
  ).replace(/(?<=số )\d+/gu, (number) => `${number}${n}`)
  return { text, title: `Article ${n + 1}` }
}

/** As many articles as asked for: the project's own texts over and over, each time under another title, so that all are articles of their own. */
export const articlesToRead = (count: number): readonly RawArticle[] => {
  return Array.from({ length: count }, (_, i) => ({ text: TEXTS[i % TEXTS.length]!, title: `Article ${i + 1}` }))
}
