import { describe, expect, test } from "vitest"
import { contentOf, type Import, importsOf, projectFiles } from "./imports.ts"

const FILES = projectFiles().filter((file) => /\.(ts|tsx|mts|js)$/.test(file))
const IMPORTS = FILES.flatMap(importsOf)

/** Where each room of the house may import from, beside itself. `types` names what it may know the types of only. */
const ROOMS: readonly { readonly room: string; readonly from: readonly string[]; readonly types?: readonly string[] }[] = [
  { room: "src/ontology/", from: [] },
  { room: "src/article.ts", from: [] },
  { room: "src/graph.ts", from: [], types: ["src/article.ts", "src/ontology/"] },
  { room: "src/identity.ts", from: ["node:crypto"], types: ["src/ontology/"] },
  {
    room: "src/vi/",
    from: ["src/identity.ts", "src/ontology/", "compromise/one"],
    types: ["src/article.ts", "src/graph.ts"],
  },
  {
    room: "src/link/",
    from: ["src/identity.ts", "src/ontology/", "src/vi/"],
    types: ["src/article.ts", "src/graph.ts"],
  },
  { room: "src/relations/", from: ["src/ontology/", "src/vi/"], types: ["src/link/", "src/article.ts", "src/graph.ts"] },
  {
    room: "src/extract.ts",
    from: ["src/article.ts", "src/graph.ts", "src/identity.ts", "src/ontology/", "src/vi/", "src/link/", "src/relations/"],
  },
  {
    room: "src/store/",
    from: ["src/identity.ts", "src/ontology/", "src/vi/normal.ts", "neo4j-driver", "@grafeo-db/js", "node:"],
    types: ["src/article.ts", "src/graph.ts"],
  },
  { room: "src/terminal/", from: ["commander", "cli-progress", "cli-table3"] },
  {
    room: "viz/app/",
    from: ["preact", "@preact/", "sigma", "@sigma/", "graphology", "@codemirror/", "@lezer/"],
    types: ["viz/api.ts"],
  },
]

const isIn = (place: string, rooms: readonly string[]): boolean => rooms.some((room) => place.startsWith(room))

const told = (imports: readonly Import[]): readonly string[] => imports.map(({ file, to }) => `${file} imports ${to}`)

test("the imports are seen at all", () => {
  expect(IMPORTS.length).toBeGreaterThan(300)
  expect(told(IMPORTS)).toContain("src/vi/cue-tags.ts imports compromise/one")
})

describe("a room imports nothing but what stands before it", () => {
  test.each(ROOMS)("$room", ({ room, from, types = [] }) => {
    const here = IMPORTS.filter(({ file }) => file.startsWith(room))
    expect(FILES.some((file) => file.startsWith(room))).toBe(true)
    expect(told(here.filter(({ to, typeOnly }) => !isIn(to, [room, ...from]) && !(typeOnly && isIn(to, types))))).toEqual([])
  })

  test("every file of src is in one of them", () => {
    const rooms = ROOMS.map(({ room }) => room)
    expect(FILES.filter((file) => file.startsWith("src/") && !isIn(file, rooms))).toEqual([])
  })

  test("ingest and queries know nothing of the viewer, nor queries of ingest", () => {
    // An export may be the viewer itself, in a folder.
    expect(told(IMPORTS.filter(({ file, to }) => isIn(file, ["ingest/", "queries/"]) && to.startsWith("viz/")))).toEqual([
      "queries/export.ts imports viz/site/export-site.ts",
    ])
    expect(told(IMPORTS.filter(({ file, to }) => file.startsWith("queries/") && to.startsWith("ingest/")))).toEqual([])
  })

  test("only tests import tests", () => {
    expect(told(IMPORTS.filter(({ file, to }) => !file.startsWith("tests/") && to.startsWith("tests/")))).toEqual([])
  })
})

/** The circles in what files import, each as the files along it. */
const circlesOf = (imported: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" > "))
    if (done.has(file)) return
    done.add(file)
    for (const to of imported.get(file) ?? []) walk(to, [...path, file])
  }
  for (const file of imported.keys()) walk(file, [])
  return found
}

test("circles of imports are seen, each once", () => {
  const imported = { a: ["b"], b: ["c", "d"], c: ["b"], d: ["d"] }
  expect(circlesOf(new Map(Object.entries(imported)))).toEqual(["b > c > b", "d > d"])
})

test("no imports go in a circle, types aside", () => {
  const imported = new Map(FILES.map((file) => [file, IMPORTS.filter((i) => i.file === file && !i.typeOnly).map(({ to }) => to)]))
  expect(circlesOf(imported)).toEqual([])
})

test("only its own part of the store knows each engine", () => {
  const uses = (module: string) =>
    IMPORTS.filter(({ file, to }) => file.startsWith("src/") && to === module).map(({ file }) => file)
  for (const file of uses("neo4j-driver")) expect(file).toMatch(/^src\/store\/neo4j/)
  for (const file of uses("@grafeo-db/js")) expect(file).toMatch(/^src\/store\/embedded/)
})

test("of compromise only the part that holds no English is used, in one place", () => {
  const uses = IMPORTS.filter(({ file, to }) => !file.startsWith("tests/") && /^compromise(\/|$)/.test(to))
  expect(told(uses)).toEqual(["src/vi/cue-tags.ts imports compromise/one"])
})

test("the reading asks neither clock, chance, network nor environment, so that it always gives the same", () => {
  const reading = FILES.filter((file) => file.startsWith("src/") && !isIn(file, ["src/store/", "src/terminal/"]))
  const asking = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|fetch\(|localeCompare|Intl\.)/
  expect(reading.filter((file) => asking.test(contentOf(file)))).toEqual([])
})
