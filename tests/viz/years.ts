import { extract, readArticle } from "../../src/extract.ts"
import type { ArticleGraph, Entity } from "../../src/graph.ts"

const ARTICLES = [
  [
    "2021-03-10",
    "Hội nghị tổng kết công tác dân vận năm 2020\n\nChiều 10/3/2021, đồng chí Lương Thế Hà, Phó Chủ tịch UBND tỉnh Lào Cai, chủ trì hội nghị tổng kết công tác dân vận năm 2020. Đồng chí Lương Thế Hà phát biểu kết luận hội nghị.",
  ],
  [
    "2022-06-20",
    "Kỳ họp thứ bảy HĐND tỉnh Lào Cai\n\nSáng 20/6/2022, đồng chí Lương Thế Hà, Chủ tịch UBND tỉnh Lào Cai, dự kỳ họp thứ bảy HĐND tỉnh Lào Cai khóa XVI.",
  ],
  [
    "2024-02-05",
    "Lễ kỷ niệm ngày thành lập Đảng\n\nSáng 3/2/2024, đồng chí Lương Thế Hà, Bí thư Tỉnh ủy Lào Cai, dự lễ kỷ niệm 94 năm Ngày thành lập Đảng. Đồng chí Vi Thị Ngân, Chủ tịch UBND tỉnh Lào Cai, phát biểu tại buổi lễ.",
  ],
] as const

/** The third article is the second outlet's. */
export const OUTLETS = ["Báo Lào Cai", "Tin 24 giờ; (thử!)"] as const

/** Three articles over three years about one (invented) person, as the extractor reads them. */
export const YEARS: readonly ArticleGraph[] = ARTICLES.map(([published, text], i) =>
  extract(readArticle({ text, published, source: OUTLETS[i === 2 ? 1 : 0] })),
)

const entities = new Map(YEARS.flatMap((g) => g.entities).map((e) => [e.name, e]))

export const inYears = (name: string): Entity => {
  const found = entities.get(name)
  if (!found) throw new Error(`The articles over the years no longer name ${name}.`)
  return found
}

export const HA = inYears("Lương Thế Hà")
export const COUNT = entities.size
export const EVENTS = [...entities.values()].filter((e) => e.type === "Event")
