import { createRequire } from "node:module"

/** compromise/one as it comes, which the reading is measured against. */
interface PlainCompromise {
  /** Cuts a text into sentences and words, and no more. */
  readonly tokenize: (text: string) => unknown
  /** Looks the words up as well. */
  readonly read: (text: string) => unknown
}

/** A copy of compromise/one of its own: the one that the reader imports is adapted to Vietnamese. */
export const plainCompromise = (): PlainCompromise => {
  const load = createRequire(__filename)
  const path = load.resolve("compromise/one")
  const adapted = load.cache[path]
  delete load.cache[path]
  const plain = load(path)
  if (adapted) load.cache[path] = adapted
  return { tokenize: (text) => plain.tokenize(text), read: (text) => plain(text) }
}
