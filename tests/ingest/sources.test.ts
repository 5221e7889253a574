import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { gzipSync } from "node:zlib"
import { afterAll, describe, expect, test } from "vitest"
import { isoDay } from "../../ingest/readers/json-lines.ts"
import { type Reading, systemReason } from "../../ingest/readers/reading.ts"
import { readSources } from "../../ingest/readers/sources.ts"

const folder = mkdtempSync(join(tmpdir(), "daumoi-readers-"))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, ".."), { recursive: true })
  writeFileSync(path, content)
  return path
}

const read = async (sources: readonly string[], stdin: Readable = Readable.from([])): Promise<readonly Reading[]> => {
  const readings: Reading[] = []
  for await (const reading of readSources(sources, stdin)) readings.push(reading)
  return readings
}

/** A reading in one line: the text of an article, or where and why there is none. */
const told = (reading: Reading): string =>
  reading.kind === "article" ? reading.raw.text : `${reading.where.replace(folder, "")}: ${reading.reason}`

describe("readSources finds the articles", () => {
  test("of a folder and the folders in it, by name, leaving out hidden and other files", async () => {
    file("walk/b.txt", "bài b")
    file("walk/a/c.txt", "bài c")
    file("walk/a/d.TXT", "bài d")
    file("walk/.hidden/e.txt", "bài e")
    file("walk/.f.txt", "bài f")
    file("walk/SOURCES.md", "không phải bài")
    symlinkSync(join(folder, "walk"), join(folder, "walk/loop"))
    expect((await read([join(folder, "walk")])).map(told)).toEqual(["bài c", "bài d", "bài b"])
  })

  test("of standard input, as one text", async () => {
    const [one, ...more] = await read(["-"], Readable.from([Buffer.from("Dòng một\nDòng "), Buffer.from("hai")]))
    expect(one).toEqual({ kind: "article", where: "standard input", raw: { text: "Dòng một\nDòng hai" } })
    expect(more).toEqual([])
  })

  test("of standard input, as JSON Lines where it begins with an object", async () => {
    const lines = `${JSON.stringify({ text: "bài một" })}\n${JSON.stringify({ text: "bài hai" })}`
    expect((await read(["-"], Readable.from([Buffer.from(lines)]))).map(told)).toEqual(["bài một", "bài hai"])
  })

  test("of JSON Lines, with what is known of each, even compressed", async () => {
    const row = {
      id: "x/12.txt",
      title: "Đề bài",
      text: "Thân bài",
      url: "https://bao.example/12",
      date: "Thu, 09 Jan 2025 23:00:00 +0700",
      src: "bao.example",
    }
    const path = file("rows.jsonl.gz", gzipSync(`${JSON.stringify(row)}\r\n\n`))
    expect(await read([path])).toEqual([
      {
        kind: "article",
        where: `${path}, line 1`,
        raw: {
          text: "Đề bài\n\nThân bài",
          title: "Đề bài",
          path: `${path}#x/12.txt`,
          url: row.url,
          published: "2025-01-09",
          source: row.src,
        },
      },
    ])
  })

  test("and does not repeat a title with which the text begins", async () => {
    const path = file("titled.ndjson", JSON.stringify({ title: "Đề bài", text: "Đề bài\nThân bài" }))
    expect((await read([path])).map(told)).toEqual(["Đề bài\nThân bài"])
  })
})

describe("readSources says in one line what it could not read, and reads on", () => {
  const good = file("good.txt", "bài tốt")

  test.each([
    ["a missing file", () => join(folder, "none.txt"), "/none.txt: no such file or folder: check the path"],
    ["a path through a file", () => `${good}/x.txt`, "/good.txt/x.txt: no such file or folder: check the path"],
    ["an empty file", () => file("empty.txt", ""), "/empty.txt: is empty: nothing to read"],
    [
      "binary data",
      () => file("binary.txt", Buffer.from([1, 2, 0, 255, 0, 0, 7, 200])),
      "/binary.txt: is binary data, not text: save it as UTF-8 text",
    ],
    [
      "a folder without articles",
      () => join(file("bare/readme.md", "x"), ".."),
      "/bare: holds no article: no .txt or .jsonl file in it or below",
    ],
    [
      "50 MB of text",
      () => file("large.txt", Buffer.alloc(50 * 1024 * 1024, "đọc báo ")),
      "/large.txt: it is longer than 10 MB, too long for one article: split it into one file an article, or into JSON Lines",
    ],
    ["a file that is not gzip", () => file("false.txt.gz", "chữ"), "/false.txt.gz: could not be read (incorrect header check)"],
    ["empty JSON Lines", () => file("empty.jsonl", "\n \n"), "/empty.jsonl: is empty: nothing to read"],
  ])("%s", async (_, make, line) => {
    expect((await read([make(), good])).map(told)).toEqual([line, "bài tốt"])
  })

  test.each(["EACCES", "EPERM"])("a file that may not be read (%s)", (code) => {
    expect(systemReason(Object.assign(new Error("x"), { code }))).toMatch(/may not be read: give yourself the permission/)
  })

  test("the bad lines of JSON Lines, by their number", async () => {
    const lines = [
      '{"text": "bài một"}',
      "{oops",
      '{"title": "không thân"}',
      '{"text": 5}',
      '{"text": "  "}',
      "[]",
      '{"text": "bài hai"}',
    ]
    const path = file("mixed.jsonl", lines.join("\n"))
    expect((await read([path])).map(told)).toEqual([
      "bài một",
      expect.stringMatching(/^\/mixed\.jsonl, line 2: is not JSON/),
      expect.stringMatching(/^\/mixed\.jsonl, line 3: is no article \(“text”/),
      expect.stringMatching(/^\/mixed\.jsonl, line 4: is no article \(“text”/),
      "/mixed.jsonl, line 5: has an empty text",
      expect.stringMatching(/^\/mixed\.jsonl, line 6: is no article \(/),
      "bài hai",
    ])
  })

  test("a line without end, reading on after it", async () => {
    const part = Buffer.alloc(1024 * 1024, "a")
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from('{"text": "')
      for (let i = 0; i < 40; i++) yield part
      yield Buffer.from('"}\n{"text": "bài sau"}\n')
    }
    const readings = await read(["-"], Readable.from(endless()))
    expect(readings.map(told)).toEqual([expect.stringMatching(/^standard input, line 1: it is longer than 10 MB/), "bài sau"])
  })
})

describe("isoDay", () => {
  test.each([
    ["2024-05-03T10:00:00+07:00", "2024-05-03"],
    ["3/5/2024", "2024-05-03"],
    ["03-05-2024 08:51", "2024-05-03"],
    ["Sun, 20 Oct 2024 11:00:00 +0700", "2024-10-20"],
    ["2024-02-30", undefined],
    ["31/02/2024", undefined],
    ["2017", undefined],
    ["hôm qua", undefined],
  ])("%s", (date, day) => expect(isoDay(date)).toBe(day))
})
