import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { readGold } from "../../ingest/score/gold.ts"
import type { RawArticle } from "../../src/article.ts"

const PROJECT = resolve(__dirname, "../..")

/** As many articles as asked for: the project's own texts over and over, each time under another title, so that all are articles of their own. */
export const articlesToRead = (count: number): readonly RawArticle[] => {
  const texts = [
    ...readGold(join(PROJECT, "tests/gold")).map(({ text }) => text),
    readFileSync(join(PROJECT, "ingest/articles/seed-hanoi-2022.txt"), "utf8").normalize("NFC"),
  ]
  return Array.from({ length: count }, (_, i) => ({ text: texts[i % texts.length]!, title: `Article ${i + 1}` }))
}
