import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { toSvg } from "../../viz/app/save/svg.ts"
import { evidenceRows } from "../../viz/app/save/tables.ts"
import { describeInChromium, eventually, labelsOf, settled } from "./browser.ts"
import { MAI, SAMPLE } from "./seed.ts"

const save = async (page: Page, what: string): Promise<Buffer> => {
  await page.getByRole("button", { name: "Lưu thành tệp" }).click()
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: what }).click()])
  return readFileSync(await file.path())
}

/** Cells of CSV, read by other rules than those that wrote it: quoted cells may hold anything, quotes doubled. */
const cellsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace(/^\ufeff/, "")
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? ""),
    )

describeInChromium(
  "saving what the viewer shows",
  () => [SAMPLE],
  (open) => {
    test("as pictures: a PNG of twice the size, an SVG with every name as text, both saying what they show", async () => {
      const page = await open()
      const frame = (await page.locator(".canvas").boundingBox())!
      const png = await save(page, "Ảnh PNG")
      expect(png.subarray(1, 4).toString()).toBe("PNG")
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        Math.round(frame.width) * 2,
        (Math.round(frame.height) + 36) * 2,
      ])
      const svg = (await save(page, "Ảnh SVG, chữ sửa được")).toString("utf8")
      const seen = (await labelsOf(page)).length
      const wellFormed = await page.evaluate<string>(
        `(() => { const d = new DOMParser().parseFromString(${JSON.stringify(svg)}, "image/svg+xml");
        return d.querySelector("parsererror") ? "broken" : [...d.querySelectorAll("text")].map((t) => t.textContent).join(" ") })()`,
      )
      expect(wellFormed).toContain(MAI.name)
      expect(wellFormed).toContain(`toàn bộ đồ thị: ${SAMPLE.entities.length} nút`)
      expect(seen).toBeGreaterThan(0)
      expect(svg).not.toMatch(/(href|src)=/)
    })

    test("as tables: nodes, relations, and every sentence with its article", async () => {
      const page = await open()
      const nodes = cellsOf((await save(page, "Bảng nút (CSV)")).toString("utf8"))
      expect(
        nodes
          .slice(1)
          .map((row) => row[0])
          .sort(),
      ).toEqual(SAMPLE.entities.map((e) => e.id).sort())
      const relations = cellsOf((await save(page, "Bảng quan hệ (CSV)")).toString("utf8"))
      expect(
        relations
          .slice(1)
          .map((row) => row[0])
          .sort(),
      ).toEqual(SAMPLE.relations.map((r) => r.id).sort())
      const evidence = cellsOf((await save(page, "Bảng câu dẫn (CSV)")).toString("utf8"))
      expect(
        evidence
          .slice(1)
          .map((row) => row[4])
          .sort(),
      ).toEqual(SAMPLE.relations.flatMap((r) => r.evidence.map((e) => e.quote)).sort())
      const json = JSON.parse((await save(page, "Dữ liệu JSON")).toString("utf8")) as Record<string, unknown>
      expect(Object.keys(json)).toEqual(["shows", "link", "nodes", "relations"])
      expect(json.shows).toContain("toàn bộ đồ thị")
    })

    test("as GEXF and GraphML that other programs read, with places, colours and sentences", async () => {
      const page = await open()
      const { default: gexf } = await import("graphology-gexf")
      const { parse } = await import("graphology-graphml")
      const { MultiDirectedGraph } = await import("graphology")
      await page.getByRole("button", { name: "Hoàn tác" }).waitFor()
      const files = [
        ["GEXF", (text: string) => gexf.parse(MultiDirectedGraph, text)],
        ["GraphML", (text: string) => parse(MultiDirectedGraph, text)],
      ] as const
      for (const [name, read] of files) {
        const text = (await save(page, name)).toString("utf8")
        const graph = read(text)
        expect(graph.nodes().sort(), name).toEqual(SAMPLE.entities.map((e) => e.id).sort())
        expect(graph.size, name).toBe(SAMPLE.relations.length)
        const place = await page.evaluate<{ readonly x: number; readonly y: number }>(`window.daumoi.placeOf("${MAI.id}")`)
        expect(graph.getNodeAttributes(MAI.id), name).toMatchObject({ x: place.x, y: place.y, type: "Person" })
        expect(text, name).toContain("toàn bộ đồ thị")
        const quotes = graph.mapEdges((_, { quote }) => quote as string)
        for (const quote of quotes) expect(SAMPLE.article.text.replace(/\s+/g, " "), name).toContain(quote.replace(/\s+/g, " "))
      }
    })

    test("places made by hand, which another window is laid out by, with one undo; another file is refused", async () => {
      const page = await open({ hash: `e=w;m.${MAI.id}.123.-77` })
      const file = await save(page, "Vị trí các nút (JSON)")
      const other = await open({ hash: `e=a.${MAI.id}` })
      const at = (id: string) => other.evaluate<{ x: number; y: number } | null>(`window.daumoi.placeOf("${id}")`)
      const before = await at(MAI.id)
      const chooser = other.locator("input[type=file]")
      await chooser.setInputFiles({ name: "places.json", mimeType: "application/json", buffer: file })
      await eventually(() => at(MAI.id)).toEqual({ x: 123, y: -77 })
      await settled(other)
      expect(await other.locator(".status-line").textContent()).toContain("toàn bộ đồ thị")
      const places = (JSON.parse(file.toString("utf8")) as { places: Record<string, readonly [number, number]> }).places
      for (const [id, [x, y]] of Object.entries(places)) expect(await at(id)).toEqual({ x, y })
      await other.getByRole("button", { name: "Hoàn tác" }).click()
      await eventually(() => at(MAI.id)).toEqual(before)
      await chooser.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from('{"kind":"other"}') })
      await other.getByText("x.json không phải tệp vị trí").waitFor()
    })

    test("a part is told to be a part, and Escape closes the menu alone", async () => {
      const page = await open({ hash: `e=w;f.Person!!1!all!!&s=${SAMPLE.article.id}` })
      const json = JSON.parse((await save(page, "Dữ liệu JSON")).toString("utf8")) as { shows: string; nodes: readonly unknown[] }
      expect(json.shows).toContain("nút bị bộ lọc ẩn")
      expect(json.nodes.length).toBe(SAMPLE.entities.filter((e) => e.type !== "Person").length)
      await page.getByRole("button", { name: "Lưu thành tệp" }).click()
      await page.getByRole("button", { name: "Ảnh PNG" }).waitFor()
      await page.keyboard.press("Escape")
      await page.getByRole("button", { name: "Ảnh PNG" }).waitFor({ state: "detached" })
      expect(await page.locator(".article-panel").count()).toBe(1)
    })
  },
)

test("hostile names stay text in a saved SVG", () => {
  const svg = toSvg({
    ...{ width: 100, height: 50, background: "#ffffff", lines: [], nodes: [], ink: "#000000" },
    names: [{ x: 5, y: 5, rows: [`<script>alert("1")</script>&\u0000`], size: 12, weight: 500, ink: "#000000" }],
    note: `"/><image href="http://evil.example/"/>`,
  })
  for (const harm of ["<script", "<image", "\u0000"]) expect(svg).not.toContain(harm)
  expect(svg).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;")
})

test("a table of no sentences is its heading", () => {
  expect(evidenceRows([])).toHaveLength(1)
})
