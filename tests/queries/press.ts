import type { ArticleGraph } from "../../src/graph.ts"
import { type Named, type Stated, writeArticle } from "../store/article-graphs.ts"

const person = (name: string): Named => ({ type: "Person", name })
const body = (name: string, ...aliases: readonly string[]): Named => ({ type: "Organization", name, aliases })
const paper = (name: string, kind: string, number: string): Named => ({ type: "Document", name, properties: { kind, number } })
const meeting = (name: string, date: string): Named => ({ type: "Event", name, properties: { kind: "conference", date } })

const AN = person("Nguyễn Văn An")
const BINH = person("Trần Thị Bình")
const CUONG = person("Lê Văn Cường")
const DUNG = person("Phạm Tiến Dũng")
const PARTY = body("Tỉnh ủy Sơn Khê", "Tỉnh ủy")
const STANDING = body("Ban Thường vụ Tỉnh ủy Sơn Khê")
const COMMITTEE = body("Ủy ban nhân dân tỉnh Sơn Khê", "UBND tỉnh")
const INSPECTION = body("Ủy ban Kiểm tra Tỉnh ủy Sơn Khê")
const POLITBURO = body("Bộ Chính trị")
const RESOLUTION = paper("Nghị quyết số 01-NQ/TU", "nghị quyết", "01-NQ/TU")
const PLAN = paper("Kế hoạch số 02/KH-UBND", "kế hoạch", "02/KH-UBND")
const REPORT = paper("Báo cáo số 03-BC/TU", "báo cáo", "03-BC/TU")
const NEW_RULES = paper("Quy định số 04-QĐ/TU", "quy định", "04-QĐ/TU")
const OLD_RULES = paper("Quy định số 05-QĐ/TU", "quy định", "05-QĐ/TU")
const PLANNED_RULES = paper("Quy định số 06-QĐ/TU", "quy định", "06-QĐ/TU")
const JANUARY = meeting("Hội nghị lần thứ 10", "2024-01-09")
const MARCH = meeting("Hội nghị lần thứ 11", "2024-03-04")
const PROPOSAL: Named = { type: "Proposal", name: "xây dựng cầu Sơn Khê" }
const OTHER_PROPOSAL: Named = { type: "Proposal", name: "mở thêm trường học" }
const HALL: Named = { type: "Place", name: "Hội trường tỉnh Sơn Khê" }

type Statement = readonly [from: Named, type: Stated["type"], to: Named, properties?: Stated["properties"]]

const article = (day: string, source: string, statements: readonly Statement[]): ArticleGraph => {
  const named = [...new Set(statements.flatMap(([from, , to]) => [from, to]))]
  const stated = statements.map(([from, type, to, properties = {}]) => ({
    type,
    from: named.indexOf(from),
    to: named.indexOf(to),
    properties,
  }))
  const graph = writeArticle({ url: `https://${source}/${day}`, published: day, named, stated })
  return { ...graph, article: { ...graph.article, source } }
}

const secretary = (status: string) => ({ title: "Bí thư", status })

/** Four invented articles of two invented outlets of one invented province, in which every question finds something. */
export const PRESS: readonly ArticleGraph[] = [
  article("2024-01-10", "baosonkhe.example", [
    [AN, "CHAIRED", JANUARY],
    [BINH, "ATTENDED", JANUARY],
    [CUONG, "ATTENDED", JANUARY],
    [AN, "SPOKE_AT", JANUARY],
    [JANUARY, "HELD_AT", HALL],
    [AN, "HOLDS_POSITION", PARTY, secretary("current")],
    [BINH, "HOLDS_POSITION", PARTY, { title: "Phó Bí thư", status: "current" }],
    [BINH, "HOLDS_POSITION", COMMITTEE, { title: "Chủ tịch", status: "current" }],
    [CUONG, "HOLDS_POSITION", COMMITTEE, { title: "Phó Chủ tịch", status: "new" }],
    [PARTY, "APPOINTED", BINH],
    [STANDING, "PART_OF", PARTY],
    [PARTY, "ISSUED", RESOLUTION],
    [COMMITTEE, "RECOMMENDS", PROPOSAL],
    [PROPOSAL, "ADDRESSED_TO", PARTY],
    [BINH, "RECOMMENDS", OTHER_PROPOSAL],
    [OTHER_PROPOSAL, "ADDRESSED_TO", COMMITTEE],
  ]),
  article("2024-03-05", "tinsonkhe.example", [
    [CUONG, "CHAIRED", MARCH],
    [AN, "ATTENDED", MARCH],
    [BINH, "SPOKE_AT", MARCH],
    [AN, "HOLDS_POSITION", PARTY, secretary("current")],
    [COMMITTEE, "IMPLEMENTS", RESOLUTION],
    [PLAN, "IMPLEMENTS", RESOLUTION],
    [REPORT, "REVIEWS", PLAN],
    [COMMITTEE, "ISSUED", PLAN],
    [PARTY, "DIRECTED", COMMITTEE],
    [CUONG, "PRESENTED", REPORT],
  ]),
  article("2024-06-20", "baosonkhe.example", [
    [BINH, "HOLDS_POSITION", PARTY, secretary("new")],
    [AN, "HOLDS_POSITION", PARTY, secretary("former")],
    [POLITBURO, "APPOINTED", BINH],
    [NEW_RULES, "AMENDS", OLD_RULES],
    [INSPECTION, "DISCIPLINED", DUNG],
    [BINH, "MET", AN],
    [COMMITTEE, "IMPLEMENTS", RESOLUTION],
  ]),
  article("2024-07-01", "tinsonkhe.example", [
    [AN, "HOLDS_POSITION", PARTY, secretary("current")],
    [PARTY, "DIRECTED", INSPECTION],
    // Announced, not done: no change yet, and no answer to a proposal.
    [PARTY, "ISSUED", PLANNED_RULES, { planned: true }],
  ]),
]
