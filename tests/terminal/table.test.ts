import { stripVTControlCharacters } from "node:util"
import { describe, expect, test } from "vitest"
import { table } from "../../src/terminal/table.ts"

const widths = (drawn: string): readonly number[] => [
  ...new Set(
    stripVTControlCharacters(drawn)
      .split("\n")
      .map((l) => l.length),
  ),
]

describe("table", () => {
  const head = ["người", "chức vụ", "câu"]
  const long = "Phó Bí thư Thường trực Thành ủy trình bày báo cáo tóm tắt ".repeat(4).trim()

  test("keeps its columns in line under Vietnamese letters, composed or not", () => {
    const rows = [
      ["Nguyễn Thị Tuyến", "Phó Bí thư", "ngắn"],
      ["Đinh Tiến Dũng".normalize("NFD"), "Bí thư", "ngắn"],
    ]
    expect(widths(table(head, rows, 100))).toHaveLength(1)
  })

  test.each([60, 80, 120])("is no wider than the terminal (%i) and cuts nothing away", (width) => {
    const drawn = table(head, [["Nguyễn Thị Tuyến", "Phó Bí thư", long]], width)
    expect(Math.max(...widths(drawn))).toBeLessThanOrEqual(width)
    const words = drawn.replace(/[^\p{L}\s]/gu, " ").split(/\s+/)
    for (const word of long.split(" ")) expect(words).toContain(word)
  })

  test("breaks a word that no line holds", () => {
    expect(Math.max(...widths(table(["a"], [["x".repeat(300)]], 60)))).toBeLessThanOrEqual(60)
  })

  test("draws a head alone", () => expect(table(head, [], 80)).toContain("chức vụ"))
})
