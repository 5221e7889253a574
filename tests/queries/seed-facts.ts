/** Rows, in some of a question's columns, that its answer about the sample article must hold; it may hold more. */
export interface SeedFacts {
  readonly question: string
  readonly given?: Readonly<Record<string, string>>
  readonly columns: string
  readonly rows: readonly string[]
}

const NEW_RESOLUTION =
  "nghiên cứu, ban hành Nghị quyết mới về đổi mới phương thức lãnh đạo của Đảng đối với hoạt động của hệ thống chính trị"

/** What a careful reader learns from ingest/articles/seed-hanoi-2022.txt, asked for as people type: without marks, by a short name, by a number. */
export const SEED_FACTS: readonly SeedFacts[] = [
  { question: "who-chaired-what", columns: "chair", rows: ["Trương Thị Mai", "Đinh Tiến Dũng"] },
  {
    question: "who-attended",
    given: { event: "buoi lam viec" },
    columns: "part, who",
    rows: ["CHAIRED | Trương Thị Mai", "CHAIRED | Đinh Tiến Dũng", "SPOKE_AT | Đinh Tiến Dũng", "ATTENDED | Chu Ngọc Anh"],
  },
  { question: "co-attendance", given: { person: "chu ngoc anh" }, columns: "person", rows: ["Nguyễn Văn Quảng"] },
  {
    question: "documents-issued",
    given: { issuer: "Ban Chấp hành Trung ương Đảng" },
    columns: "document",
    rows: ["Nghị quyết số 15-NQ/TW"],
  },
  { question: "speakers", columns: "person", rows: ["Đinh Tiến Dũng", "Trương Thị Mai"] },
  { question: "who-chairs-whom", columns: "chair, participant", rows: ["Trương Thị Mai | Đinh Tiến Dũng"] },
  {
    question: "posts-of-person",
    given: { person: "truong thi mai" },
    columns: "title, body, status",
    rows: ["Trưởng Ban | Ban Tổ chức Trung ương | current", "Ủy viên | Bộ Chính trị | current"],
  },
  {
    question: "holders-of-body",
    given: { body: "thanh uy ha noi" },
    columns: "person, title",
    rows: ["Đinh Tiến Dũng | Bí thư", "Nguyễn Thị Tuyến | Phó Bí thư Thường trực"],
  },
  {
    question: "posts-on-date",
    given: { day: "14/04/2022" },
    columns: "person, title, body",
    rows: ["Chu Ngọc Anh | Chủ tịch | Ủy ban nhân dân thành phố Hà Nội"],
  },
  { question: "people-in-several-bodies", columns: "person", rows: ["Trương Thị Mai", "Đinh Tiến Dũng"] },
  {
    question: "who-implements-document",
    given: { document: "15-nq/tw" },
    columns: "who",
    rows: ["Thành ủy Hà Nội"],
  },
  { question: "documents-reviewed", columns: "document", rows: ["Nghị quyết số 15-NQ/TW"] },
  { question: "document-chain", given: { document: "15-NQ/TW" }, columns: "steps, who", rows: ["1 | Thành ủy Hà Nội"] },
  {
    question: "who-recommended-what",
    columns: "who, proposal, addressed_to",
    rows: [`Thành ủy Hà Nội | ${NEW_RESOLUTION} | Ban Chấp hành Trung ương Đảng`],
  },
  {
    question: "recommendations-to",
    given: { addressee: "Ban Chap hanh Trung uong Dang" },
    columns: "proposal, who",
    rows: [`${NEW_RESOLUTION} | Thành ủy Hà Nội`],
  },
  {
    question: "links-of",
    given: { entity: "Chu Ngọc Anh" },
    columns: "relation, direction, other",
    rows: ["HOLDS_POSITION | → | Ủy ban nhân dân thành phố Hà Nội"],
  },
  { question: "most-connected", columns: "entity", rows: ["Thành ủy Hà Nội", "Trương Thị Mai"] },
  {
    question: "article-says",
    given: { article: "truong ban to chuc trung uong lam viec" },
    columns: "who, relation, whom, title, quote",
    rows: ["Chu Ngọc Anh | HOLDS_POSITION | Ủy ban nhân dân thành phố Hà Nội | Chủ tịch | Chủ tịch UBND TP. Hà Nội Chu Ngọc Anh"],
  },
  { question: "articles", columns: "published, source", rows: ["2022-04-14 | xaydungdang.org.vn"] },
]
