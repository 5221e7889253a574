import { expect, test } from "vitest"
import { extract, readArticle } from "../../src/extract.ts"

/** "who, title, body: status" of each post that an article of these words states. */
const postsOf = (text: string): readonly string[] => {
  const { entities, relations } = extract(readArticle({ text, path: "statuses.txt" }))
  const name = new Map(entities.map((e) => [e.id, e.name]))
  return relations
    .filter((r) => r.type === "HOLDS_POSITION")
    .map((r) => `${name.get(r.from)}, ${r.properties.title}, ${name.get(r.to)}: ${r.properties.status}`)
    .sort()
}

test.each([
  [
    "a post that the article gives is new wherever it is named",
    "Chiều 12/4/2024, Bộ Chính trị phân công ông Lê Văn Tám giữ chức Bí thư Tỉnh ủy Nghệ An.\nBí thư Tỉnh ủy Nghệ An Lê Văn Tám phát biểu tại hội nghị.",
    ["Lê Văn Tám, Bí thư, Tỉnh ủy Nghệ An: new"],
  ],
  [
    "a post that the article takes is former wherever it is named",
    "Chủ tịch UBND tỉnh Nghệ An Lê Văn Tám nói lời chia tay.\nÔng Lê Văn Tám thôi giữ chức Chủ tịch UBND tỉnh Nghệ An.",
    ["Lê Văn Tám, Chủ tịch, Ủy ban nhân dân tỉnh Nghệ An: former"],
  ],
  [
    "a post of an earlier year is former, unless the article names it as held",
    "Hà Nội, 12/4/2024. Bí thư Tỉnh ủy Nghệ An Lê Văn Tám chủ trì hội nghị.\nNăm 2015, ông Lê Văn Tám giữ chức Giám đốc Sở Y tế Nghệ An. Năm 2020, ông Lê Văn Tám được bầu giữ chức Bí thư Tỉnh ủy Nghệ An.",
    ["Lê Văn Tám, Bí thư, Tỉnh ủy Nghệ An: current", "Lê Văn Tám, Giám đốc, Sở Y tế tỉnh Nghệ An: former"],
  ],
  [
    "a year of birth says nothing of a post",
    "Hà Nội, 12/4/2024. Ông Lê Văn Tám, sinh năm 1965, là Bí thư Tỉnh ủy Nghệ An.",
    ["Lê Văn Tám, Bí thư, Tỉnh ủy Nghệ An: current"],
  ],
  [
    "the dead hold no post",
    "Hà Nội, 12/4/2024. Nguyên Bí thư Tỉnh ủy Nghệ An Trần Văn Bình dự lễ tang đồng chí Lê Văn Tám, Chủ tịch UBND tỉnh Nghệ An.",
    ["Lê Văn Tám, Chủ tịch, Ủy ban nhân dân tỉnh Nghệ An: former", "Trần Văn Bình, Bí thư, Tỉnh ủy Nghệ An: former"],
  ],
  [
    "a photograph of long ago shows a post of then",
    "Hà Nội, 12/4/2024. Bí thư Tỉnh ủy Nghệ An Lê Văn Tám phát biểu.\nChủ tịch UBND tỉnh Nghệ An Lê Văn Tám thăm nhà máy, tháng 7/2012.",
    ["Lê Văn Tám, Bí thư, Tỉnh ủy Nghệ An: current", "Lê Văn Tám, Chủ tịch, Ủy ban nhân dân tỉnh Nghệ An: former"],
  ],
])("%s", (_, text, posts) => {
  expect(postsOf(text)).toEqual(posts)
})
