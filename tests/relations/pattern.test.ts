import { createRequire } from "node:module"
import { describe, expect, test } from "vitest"
import { findAll, pattern, stopOf } from "../../src/relations/pattern.ts"

interface Tagged {
  readonly key: string
  readonly tags: ReadonlySet<string>
}

/** "đã/Gap chủ_trì/Chair hội_nghị/Event" as tagged items; a word may bear several tags or none. */
const row = (source: string): readonly Tagged[] =>
  source.split(" ").map((word) => {
    const [key, ...tags] = word.split("/")
    return { key: key!, tags: new Set(tags) }
  })

const found = (items: string, wanted: string) =>
  findAll(row(items), pattern(wanted)).map(({ from, to, groups }) => ({
    from,
    to,
    groups: Object.fromEntries(Object.entries(groups).map(([name, taken]) => [name, taken.map((i) => i.key).join(" ")])),
  }))

/** Names of the first match's groups with what they took, or null where nothing matches. */
const groups = (items: string, wanted: string) => found(items, wanted)[0]?.groups ?? null

describe("a pattern", () => {
  test.each([
    ["a tag", "An/Person họp/Meet", "#Meet", 1, 2],
    ["a word by its key", "do An/Person chủ_trì/Chair", "do #Person", 0, 2],
    ["alternatives of tags and words", "tại hội_nghị/Event", "(tại|#Place) #Event", 0, 2],
    ["any item", "An/Person x y/Event", "#Person . #Event", 0, 3],
    ["an optional item that is there", "An/Person ,/Comma họp/Meet", "#Person #Comma? #Meet", 0, 3],
    ["an optional item that is not", "An/Person họp/Meet", "#Person #Comma? #Meet", 0, 2],
    ["a gap up to its length", "An/Person a/Gap b/Gap họp/Meet", "#Person #Gap{0,2} #Meet", 0, 4],
    ["a gap of nothing", "An/Person họp/Meet", "#Person #Gap{0,2} #Meet", 0, 2],
    ["a run", "phát/Speak biểu/Speak tại", "#Speak+ tại", 0, 3],
    ["a star that takes nothing", "An/Person họp/Meet", "#Person .* #Meet", 0, 2],
  ])("finds %s", (_, items, wanted, from, to) => expect(found(items, wanted)).toMatchObject([{ from, to }]))

  test.each([
    ["a longer gap than it allows", "An/Person a/Gap b/Gap c/Gap họp/Meet", "#Person #Gap{0,2} #Meet"],
    ["a gap over what is no gap", "An/Person ;/Semicolon họp/Meet", "#Person #Gap{0,2} #Meet"],
    ["a shorter run than it asks for", "a/Gap họp/Meet", "#Gap{2,3} #Meet"],
    ["a word that only holds its letters", "giáo/Gap", "giao"],
    ["another order", "họp/Meet An/Person", "#Person #Meet"],
    ["a row that ends too early", "An/Person", "#Person #Meet"],
    ["an empty row", "", "#Person"],
  ])("does not find %s", (_, items, wanted) => expect(found(items, wanted)).toEqual([]))

  test("keeps a named group behind gaps that take nothing, one or many", () => {
    for (const between of ["", "đã/Gap ", "đã/Gap long_trọng/Gap "])
      expect(
        groups(`An/Person ${between}chủ_trì/Chair hội_nghị/Event`, "[<s>#Person] #Gap{0,3} [<v>#Chair+] .? [<o>#Event]"),
      ).toEqual({
        s: "An",
        v: "chủ_trì",
        o: "hội_nghị",
      })
  })

  test("takes all of a named run, also where the next element fits its items, and gives back what that one needs", () => {
    const items = "phát/Speak/Gap biểu/Speak/Gap tại/Gap hội_nghị/Event"
    expect(groups(items, "[<v>#Speak+] #Gap{0,3} [<o>#Event]")).toEqual({ v: "phát biểu", o: "hội_nghị" })
    expect(groups("a/Speak/Gap b/Speak/Gap hội_nghị/Event", "[<v>#Speak+] #Gap [<o>#Event]")).toEqual({ v: "a", o: "hội_nghị" })
  })

  test("leaves a named group out where it took nothing", () => {
    expect(groups("phát_biểu/Speak An/Person", "#Speak [<o>#Event]? [<s>#Person]")).toEqual({ s: "An" })
  })

  test("takes as little of a gap as it must", () => {
    expect(groups("An/Person x/Gap họp/Event/Gap y/Gap lễ/Event", "[<s>#Person] #Gap{0,5} [<o>#Event]")).toEqual({
      s: "An",
      o: "họp",
    })
  })

  test("finds each place where it starts, and a run only from its first item", () => {
    expect(found("phát/Speak biểu/Speak x phát/Speak biểu/Speak", "[<v>#Speak+]").map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [3, 5],
    ])
  })

  test("tells the tags without which it cannot match", () => {
    expect(pattern("[<s>#Actor] #Comma? #Gap{0,7} [<v>#Chair+] (#Event|tại) do").needs).toEqual([
      ["Actor"],
      ["Chair"],
      ["Event", "tại"],
      ["do"],
    ])
  })

  test.each(["#Person &", "[<s>#Person", "#Person {0,8}", "(#Person", "#Person{1}"])("with a slip (%s) is refused", (source) => {
    expect(() => pattern(source)).toThrow(source)
  })

  test("gives up on a row that it cannot match after work that grows with its gaps, not with every way to fill them", () => {
    let looked = 0
    const counting = (key: string, ...tags: string[]) => ({
      key,
      tags: {
        has: (tag: string) => {
          looked++
          return tags.includes(tag)
        },
      } as ReadonlySet<string>,
    })
    const items = [counting("An", "Person"), ...Array.from({ length: 60 }, () => counting("x", "Gap"))]
    expect(findAll(items, pattern("[<s>#Person] #Gap{0,6} [<v>#Speak+] #Gap{0,6} [<o>#Event]"))).toEqual([])
    expect(looked).toBeLessThan(1000)
  })
})

describe("why not compromise's own match", () => {
  interface View {
    match(wanted: string): { text(): string; groups(): Record<string, { text(): string }> }
  }
  const nlp = createRequire(__filename)("compromise/one")
  const ViewOfTerms: new (terms: readonly unknown[]) => View = nlp("x").constructor
  const theirs = (items: string, wanted: string) => {
    const terms = row(items).map(({ key, tags }, i) => ({
      text: key,
      pre: "",
      post: " ",
      normal: key,
      tags: new Set(tags),
      index: [0, i],
      id: String(i),
    }))
    const match = new ViewOfTerms([terms]).match(wanted)
    return match.text() === ""
      ? null
      : Object.fromEntries(Object.entries(match.groups()).map(([name, view]) => [name, view.text()]))
  }
  nlp.addTags({ Person: {}, Chair: {}, Event: {}, Gap: {}, Speak: {} })

  test("behind an optional gap that takes nothing it loses a named group", () => {
    const [items, wanted] = ["An/Person họp/Chair lễ/Event", "[<s>#Person] .? [<v>#Chair] [<o>#Event]"]
    expect(theirs(items, wanted)).toEqual({ s: "An", o: "lễ" })
    expect(groups(items, wanted)).toEqual({ s: "An", v: "họp", o: "lễ" })
  })

  test("a starred gap must take something", () => {
    const [items, wanted] = ["An/Person họp/Chair lễ/Event", "[<s>#Person] #Gap* [<v>#Chair] [<o>#Event]"]
    expect(theirs(items, wanted)).toBeNull()
    expect(groups(items, wanted)).toEqual({ s: "An", v: "họp", o: "lễ" })
  })

  test("a run stops where the next element fits too", () => {
    const [items, wanted] = ["phát/Speak/Gap biểu/Speak/Gap tại/Gap", "[<v>#Speak+] #Gap"]
    expect(theirs(items, wanted)).toEqual({ v: "phát" })
    expect(groups(items, wanted)).toEqual({ v: "phát biểu" })
  })

  test("alternatives behind a gap are never found", () => {
    for (const items of ["An/Person họp/Chair", "An/Person đã/Gap họp/Chair"]) {
      expect(theirs(items, "[<s>#Person] .{0,8} (#Chair|#Speak)")).toBeNull()
      expect(groups(items, "[<s>#Person] .{0,8} (#Chair|#Speak)")).toEqual({ s: "An" })
    }
  })
})

test.each([
  ["An/Person đã/Gap", "[<s>#Person] #Gap{0,4} [<v>#Chair+] [<o>#Event]", "Chair", "An"],
  ["An/Person họp/Chair", "[<s>#Person] #Gap{0,4} [<v>#Chair+] [<o>#Event]", "Event", "họp"],
  ["lễ/Event An/Person họp/Chair bàn/Gap", "[<s>#Person] [<v>#Chair+] [<o>#Event]", "Event", "họp"],
  ["lễ/Event", "[<s>#Person] [<v>#Chair+]", "Person", undefined],
])("in “%s” the pattern %s stops for want of %s behind %s", (items, source, missing, behind) => {
  const stop = stopOf(row(items), pattern(source))
  expect(stop?.missing.tags).toEqual([missing])
  expect(stop?.behind?.key).toBe(behind)
})

test("a pattern that matches stops nowhere", () => {
  expect(stopOf(row("An/Person họp/Chair"), pattern("[<s>#Person] [<v>#Chair+]"))).toBeNull()
})
