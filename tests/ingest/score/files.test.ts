import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readGold } from "../../../ingest/score/gold.ts"
import { compareWithRun, saveRun } from "../../../ingest/score/last-run.ts"
import { readPredictions } from "../../../ingest/score/predictions.ts"
import { scoreAll } from "../../../ingest/score/score.ts"

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "gold-"))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const AN = { id: "P1", type: "Person", names: ["Đỗ An"] }
const graph = (more: object = {}): string =>
  JSON.stringify({ article: "a", published: null, entities: [AN], relations: [], ...more })

const line = (names: readonly string[]): string =>
  JSON.stringify({
    article: { slug: "a" },
    entities: names.map((name, i) => ({ id: `${i}`, type: "Person", name })),
    relations: [],
  })

describe("a folder of gold", () => {
  test("is read by slug, its text in NFC", () => {
    const folder = folderWith({ "a.txt": "Đỗ An".normalize("NFD"), "a.gold.json": graph(), "other.txt": "x" })
    expect(readGold(folder)).toMatchObject([{ slug: "a", text: "Đỗ An", entities: [AN] }])
  })

  test.each([
    ["is not there", "/nowhere/at/all", "the folder /nowhere/at/all cannot be read"],
    ["has no gold", folderWith({ "a.txt": "" }), "holds no *.gold.json files"],
    ["has no text", folderWith({ "a.gold.json": graph() }), "the article of a gold graph"],
    ["is no JSON", folderWith({ "a.gold.json": "{" }), "a.gold.json is not a gold graph"],
    [
      "has an unknown type",
      folderWith({ "a.gold.json": graph({ entities: [{ ...AN, type: "People" }] }) }),
      "is not a gold graph: ✖ Invalid option",
    ],
  ])("that %s is refused with the file and the fault", (_, folder, message) => {
    expect(() => readGold(folder)).toThrow(message)
  })
})

describe("predictions", () => {
  test("are found by slug, file name or id", async () => {
    const folder = folderWith({
      "p.ndjson": '{"article":{"id":"9f","path":"x/b.txt"},"entities":[],"relations":[]}\n\n{"article":{"slug":"a"}}\n',
    })
    const read = await readPredictions(join(folder, "p.ndjson"))
    expect([...read.keys()].sort()).toEqual(["9f", "a", "b"])
  })

  test("that are no article graphs are refused with their line", async () => {
    const folder = folderWith({ "p.ndjson": '{"article":{"slug":"a"}}\n[1]\n' })
    await expect(readPredictions(join(folder, "p.ndjson"))).rejects.toThrow("p.ndjson, line 2, is not an article graph")
  })
})

describe("a run compared with a saved one", () => {
  const folder = folderWith({
    "a.txt": "Đỗ An gặp Lê Bình.",
    "a.gold.json": graph(),
    "one.ndjson": line([]),
    "two.ndjson": line(["Đỗ An", "Bà"]),
  })
  const scoreOf = async (file: string) => {
    const read = await readPredictions(join(folder, file))
    return scoreAll(readGold(folder), ({ slug }) => read.get(slug))
  }
  const saved = join(folder, "run.json")

  test("tells what moved, what was mended and what is new", async () => {
    await saveRun(saved, await scoreOf("one.ndjson"))
    const told = await compareWithRun(saved, await scoreOf("two.ndjson"))
    expect(told).toContain("Faults mended: 1, new: 1.")
    expect(told).toContain("better: no longer missed Person: Đỗ An  [a]")
    expect(told).toContain("worse: now extra Person: Bà  [a]")
    expect(told).toMatch(/Person .* 0\.0 .* 66\.7 .* \+66\.7/)
  })

  test("says so when nothing moved", async () => {
    await saveRun(saved, await scoreOf("two.ndjson"))
    expect(await compareWithRun(saved, await scoreOf("two.ndjson"))).toMatch(/^No F1 moved.*\nFaults mended: 0, new: 0\.$/)
  })

  test("looks at one type alone when asked to", async () => {
    await saveRun(saved, await scoreOf("one.ndjson"))
    expect(await compareWithRun(saved, await scoreOf("two.ndjson"), "Place")).toMatch(/^No F1 moved/)
  })

  test("refuses a file that is not one", async () => {
    await expect(compareWithRun(join(folder, "a.txt"), await scoreOf("one.ndjson"))).rejects.toThrow("is not a saved run")
  })
})
