import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { extract, readArticle } from "../../src/extract.ts"
import { link } from "../../src/link/link.ts"
import { RELATION_TYPES } from "../../src/ontology/relations.ts"
import { RULES } from "../../src/relations/all.ts"
import { type Rule, readingOf } from "../../src/relations/rule.ts"
import { readSentence } from "../../src/vi/mentions.ts"
import { sentences } from "../../src/vi/segment.ts"

/** Facts of a rule's type in a text, as its examples write them: "from -> to", for a post "from -> to: title, status". */
const read = ({ type, id }: Rule, text: string, byThisRule: boolean): readonly string[] => {
  const { entities, relations } = extract(readArticle({ text }))
  const name = (entity: string) => entities.find((e) => e.id === entity)!.name
  return relations
    .filter((r) => r.type === type && (!byThisRule || r.evidence.some(({ rule }) => rule === id)))
    .map(({ from, to, properties: { title, status } }) => {
      const post = type === "HOLDS_POSITION" ? `: ${title}, ${status}` : ""
      return `${name(from)} -> ${name(to)}${post}`
    })
    .sort()
}

const folded = (names: readonly string[]) => names.map((name) => name.toLowerCase()).sort()

const EXAMPLES = RULES.flatMap((rule) => rule.examples.map((example) => ({ rule, id: rule.id, ...example })))
const LOOKALIKES = RULES.flatMap((rule) => rule.lookalikes.map((text) => ({ rule, id: rule.id, text })))

test.each(EXAMPLES)("$id reads its example “$text”", ({ rule, text, facts }) => {
  expect(folded(read(rule, text, false))).toEqual(folded(facts))
  expect(read(rule, text, true)).not.toEqual([])
})

test.each(LOOKALIKES)("$id reads nothing in “$text”", ({ rule, text }) => expect(read(rule, text, true)).toEqual([]))

describe("the rules", () => {
  test("read every type of relation but those of demands", () => {
    const ruled = new Set<string>(RULES.map(({ type }) => type))
    expect(RELATION_TYPES.filter((type) => !ruled.has(type))).toEqual(["RECOMMENDS", "ADDRESSED_TO"])
  })

  test("have ids of their own", () => {
    const ids = RULES.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  const gold = join(__dirname, "..", "gold")
  const texts = [
    ...readdirSync(gold)
      .filter((file) => file.endsWith(".txt"))
      .map((file) => readFileSync(join(gold, file), "utf8")),
    ...[...EXAMPLES, ...LOOKALIKES].map(({ text }) => text),
  ]
  test("that name their cues read nothing in a sentence without one of them", () => {
    const beyond = texts.flatMap((text) => {
      const article = readArticle({ text })
      const read = sentences(article.text).map((s, i) => readSentence(article.text, s, i, { published: null, year: null }))
      const linked = link(article, read)
      return linked.sentences.flatMap((sentence) => {
        const reading = readingOf(sentence, linked, null)
        return RULES.filter(({ cues }) => cues && !cues.some((cue) => reading.holds.has(cue)))
          .filter((rule) => rule.read(reading).length > 0)
          .map(({ id }) => `${id}: ${article.text.slice(sentence.start, sentence.end)}`)
      })
    })
    expect(beyond).toEqual([])
  })
})
