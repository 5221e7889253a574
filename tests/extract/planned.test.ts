import { expect, test } from "vitest"
import { extract, readArticle } from "../../src/extract.ts"

/** Types of the relations that these words state, "?" behind what is still to come. */
const told = (text: string): readonly string[] => [
  ...new Set(
    extract(readArticle({ text, path: "planned.txt" }))
      .relations.filter((r) => r.type !== "HOLDS_POSITION" && r.type !== "PART_OF")
      .map((r) => `${r.type}${r.properties.planned ? "?" : ""}`),
  ),
]

test.each([
  ["Thủ tướng Trần Văn Bình sẽ chủ trì hội nghị.", "CHAIRED?"],
  ["Thủ tướng Trần Văn Bình đã chủ trì hội nghị.", "CHAIRED"],
  ["Bộ Nội vụ dự kiến tổ chức hội nghị vào tháng 5.", "ORGANIZED?"],
  ["Đồng chí Trần Văn Bình sẽ dự hội nghị.", "ATTENDED?"],
  ["Chính phủ sẽ ban hành Nghị định số 12/2025/NĐ-CP.", "ISSUED?"],
  ["Hội nghị sẽ diễn ra tại Hà Nội.", "HELD_AT?"],
  ["Thủ tướng Trần Văn Bình sẽ hội đàm với Tổng thống Pháp Jean Dupont.", "MET?"],
  ["Đồng chí Trần Văn Bình phát biểu tại hội nghị, cho biết tỉnh sẽ xây thêm trường.", "SPOKE_AT"],
])("“%s” states %s", (text, type) => {
  expect(told(text)).toContain(type)
})

test("a chairing that the article also tells as done is not planned", () => {
  const text = "Thủ tướng Trần Văn Bình sẽ chủ trì hội nghị. Thủ tướng Trần Văn Bình chủ trì hội nghị."
  expect(told(text)).toContain("CHAIRED")
  expect(told(text)).not.toContain("CHAIRED?")
})
