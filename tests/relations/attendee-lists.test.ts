import { describe, expect, test } from "vitest"
import { spellingKey } from "../../src/vi/normal.ts"
import { facts } from "./facts.ts"

const CENTRAL = "Ban Chấp hành Trung ương Đảng"
const COMMITTEE = "Ủy ban nhân dân tỉnh Nghệ An"
const folded = (lines: readonly string[]) => lines.map(spellingKey).sort()

describe("a list of those present", () => {
  test.each([
    [
      "with semicolons between people and commas inside",
      "Dự hội nghị có các đồng chí: Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An; Lê Thị Hoa, Chủ tịch HĐND tỉnh Nghệ An; Phạm Văn Cường.",
      ["Trần Văn Bình", "Lê Thị Hoa", "Phạm Văn Cường"],
    ],
    [
      "with commas between bare names",
      "Dự hội nghị có các đồng chí Trần Văn Bình, Lê Thị Hoa, Phạm Văn Cường.",
      ["Trần Văn Bình", "Lê Thị Hoa", "Phạm Văn Cường"],
    ],
    [
      "with titles before the names",
      "Tham dự hội nghị có Bí thư Tỉnh ủy Nghệ An Trần Văn Bình, Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa.",
      ["Trần Văn Bình", "Lê Thị Hoa"],
    ],
    [
      "with dashes before the titles",
      "Cùng dự hội nghị có: ông Trần Văn Bình - Bí thư Tỉnh ủy Nghệ An; bà Lê Thị Hoa - Chủ tịch UBND tỉnh Nghệ An.",
      ["Trần Văn Bình", "Lê Thị Hoa"],
    ],
    [
      "with a last one behind “và” and honorifics",
      "Có mặt tại hội nghị có ông Trần Văn Bình, bà Lê Thị Hoa và ông Phạm Văn Cường.",
      ["Trần Văn Bình", "Lê Thị Hoa", "Phạm Văn Cường"],
    ],
    [
      "that ends with those who are not named",
      "Dự hội nghị có ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An, cùng đông đảo cán bộ, đảng viên.",
      ["Trần Văn Bình"],
    ],
  ])("%s", (_, text, people) => {
    expect(
      facts(text, "ATTENDED")
        .map((fact) => fact.split(" -> ")[0])
        .sort(),
    ).toEqual([...people].sort())
  })
})

describe("a rank that a list shares", () => {
  test.each([
    [
      "is each one's beside the own posts",
      "Dự hội nghị có các Ủy viên Trung ương Đảng: Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An; Lê Thị Hoa, Bộ trưởng Bộ Y tế.",
      [
        `Trần Văn Bình -> ${CENTRAL} (Ủy viên, current)`,
        "Trần Văn Bình -> Tỉnh ủy Nghệ An (Bí thư, current)",
        `Lê Thị Hoa -> ${CENTRAL} (Ủy viên, current)`,
        "Lê Thị Hoa -> Bộ Y tế (Bộ trưởng, current)",
      ],
    ],
    [
      "is each one's where titles stand before names",
      "Dự hội nghị có các Ủy viên Trung ương Đảng: Bí thư Tỉnh ủy Nghệ An Trần Văn Bình; Bộ trưởng Bộ Y tế Lê Thị Hoa.",
      [
        `Trần Văn Bình -> ${CENTRAL} (Ủy viên, current)`,
        "Trần Văn Bình -> Tỉnh ủy Nghệ An (Bí thư, current)",
        `Lê Thị Hoa -> ${CENTRAL} (Ủy viên, current)`,
        "Lê Thị Hoa -> Bộ Y tế (Bộ trưởng, current)",
      ],
    ],
    [
      "may be a post of a body",
      "Dự hội nghị có các Phó Chủ tịch UBND tỉnh Nghệ An: Trần Văn Bình, Lê Thị Hoa, Phạm Văn Cường.",
      ["Trần Văn Bình", "Lê Thị Hoa", "Phạm Văn Cường"].map((name) => `${name} -> ${COMMITTEE} (Phó Chủ tịch, current)`),
    ],
    [
      "ends with its list",
      "Dự hội nghị có Phó Chủ tịch UBND tỉnh Nghệ An Trần Văn Bình; ông Phạm Văn Cường.",
      [`Trần Văn Bình -> ${COMMITTEE} (Phó Chủ tịch, current)`],
    ],
    ["is nobody's where no names follow", "Các Phó Chủ tịch UBND tỉnh Nghệ An đã dự hội nghị.", []],
  ])("%s", (_, text, posts) => expect(folded(facts(text, "HOLDS_POSITION"))).toEqual(folded(posts)))
})

describe("a life told by its posts", () => {
  const LEAD = "Ông Trần Văn Bình sinh năm 1965, quê ở Nghệ An."
  test.each([
    [
      `${LEAD} Ông từng giữ các chức vụ: Giám đốc Sở Y tế Nghệ An, Phó Chủ tịch UBND tỉnh Nghệ An.`,
      ["Trần Văn Bình -> Sở Y tế tỉnh Nghệ An (Giám đốc, former)", `Trần Văn Bình -> ${COMMITTEE} (Phó Chủ tịch, former)`],
    ],
    [
      "Ông Trần Văn Bình, nguyên Giám đốc Sở Y tế Nghệ An, hiện là Phó Chủ tịch UBND tỉnh Nghệ An.",
      ["Trần Văn Bình -> Sở Y tế tỉnh Nghệ An (Giám đốc, former)", `Trần Văn Bình -> ${COMMITTEE} (Phó Chủ tịch, current)`],
    ],
    [LEAD, []],
  ])("“%s”", (text, posts) => expect(folded(facts(text, "HOLDS_POSITION"))).toEqual(folded(posts)))
})
