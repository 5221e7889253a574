/** An answer about the invented press: rows of the columns named, cells as people read them, parted by “ | ”. */
export interface PressAnswer {
  readonly given?: Readonly<Record<string, string>>
  readonly columns: string
  readonly rows: readonly string[]
}

/** What each saved question answers about the articles in press.ts. */
export const PRESS_ANSWERS: Readonly<Record<string, PressAnswer>> = {
  appointments: {
    columns: "person, title, body, decided_by",
    rows: [
      "Lê Văn Cường | Phó Chủ tịch | Ủy ban nhân dân tỉnh Sơn Khê | ",
      "Trần Thị Bình | Bí thư | Tỉnh ủy Sơn Khê | Bộ Chính trị",
    ],
  },
  disciplined: {
    columns: "disciplined, decided_by",
    rows: ["Phạm Tiến Dũng | Ủy ban Kiểm tra Tỉnh ủy Sơn Khê"],
  },
  "holders-of-body": {
    given: { body: "tinh uy" },
    columns: "person, title, status, last_reported",
    rows: [
      "Nguyễn Văn An | Bí thư | current | 2024-07-01",
      "Nguyễn Văn An | Bí thư | former | 2024-06-20",
      "Trần Thị Bình | Bí thư | new | 2024-06-20",
      "Trần Thị Bình | Phó Bí thư | current | 2024-01-10",
    ],
  },
  "people-in-several-bodies": {
    given: { least: "2" },
    columns: "person, number, bodies",
    rows: ["Trần Thị Bình | 2 | Tỉnh ủy Sơn Khê; Ủy ban nhân dân tỉnh Sơn Khê"],
  },
  "posts-of-person": {
    given: { person: "tran thi binh" },
    columns: "title, body, status, first_reported",
    rows: [
      "Chủ tịch | Ủy ban nhân dân tỉnh Sơn Khê | current | 2024-01-10",
      "Phó Bí thư | Tỉnh ủy Sơn Khê | current | 2024-01-10",
      "Bí thư | Tỉnh ủy Sơn Khê | new | 2024-06-20",
    ],
  },
  "posts-on-date": {
    given: { day: "2024-03-01" },
    columns: "person, title, body, since, until",
    rows: ["Nguyễn Văn An | Bí thư | Tỉnh ủy Sơn Khê | 2024-01-10 | 2024-07-01"],
  },
  "who-replaced-whom": {
    columns: "body, title, before, after, after_first_reported",
    rows: ["Tỉnh ủy Sơn Khê | Bí thư | Nguyễn Văn An | Trần Thị Bình | 2024-06-20"],
  },
  "co-attendance": {
    given: { person: "Nguyễn Văn An" },
    columns: "person, together, events",
    rows: [
      "Lê Văn Cường | 2 | Hội nghị lần thứ 10; Hội nghị lần thứ 11",
      "Trần Thị Bình | 2 | Hội nghị lần thứ 10; Hội nghị lần thứ 11",
    ],
  },
  "events-at-place": {
    given: { place: "hội trường" },
    columns: "date, event",
    rows: ["2024-01-09 | Hội nghị lần thứ 10"],
  },
  "events-between": {
    given: { from: "01/01/2024", to: "2024-02-01" },
    columns: "date, event, kind, places",
    rows: ["2024-01-09 | Hội nghị lần thứ 10 | conference | Hội trường tỉnh Sơn Khê"],
  },
  "events-of-person": {
    given: { person: "Nguyễn Văn An" },
    columns: "date, part, event",
    rows: [
      "2024-01-09 | CHAIRED | Hội nghị lần thứ 10",
      "2024-01-09 | SPOKE_AT | Hội nghị lần thứ 10",
      "2024-03-04 | ATTENDED | Hội nghị lần thứ 11",
    ],
  },
  speakers: {
    columns: "person, times, events",
    rows: ["Nguyễn Văn An | 1 | Hội nghị lần thứ 10", "Trần Thị Bình | 1 | Hội nghị lần thứ 11"],
  },
  "who-attended": {
    given: { event: "hoi nghi lan thu 10" },
    columns: "part, who",
    rows: ["ATTENDED | Lê Văn Cường", "ATTENDED | Trần Thị Bình", "CHAIRED | Nguyễn Văn An", "SPOKE_AT | Nguyễn Văn An"],
  },
  "who-chaired-what": {
    columns: "date, chair, event",
    rows: ["2024-01-09 | Nguyễn Văn An | Hội nghị lần thứ 10", "2024-03-04 | Lê Văn Cường | Hội nghị lần thứ 11"],
  },
  "who-chairs-whom": {
    columns: "chair, participant, times",
    rows: [
      "Lê Văn Cường | Nguyễn Văn An | 1",
      "Lê Văn Cường | Trần Thị Bình | 1",
      "Nguyễn Văn An | Lê Văn Cường | 1",
      "Nguyễn Văn An | Trần Thị Bình | 1",
    ],
  },
  "who-met-whom": {
    columns: "person, met, first_reported",
    rows: ["Trần Thị Bình | Nguyễn Văn An | 2024-06-20"],
  },
  amendments: {
    columns: "document, amends",
    rows: ["Quy định số 04-QĐ/TU | Quy định số 05-QĐ/TU"],
  },
  "document-chain": {
    given: { document: "01-nq/tu" },
    columns: "steps, way",
    rows: [
      "1 | Kế hoạch số 02/KH-UBND ─IMPLEMENTS→ Nghị quyết số 01-NQ/TU",
      "1 | Ủy ban nhân dân tỉnh Sơn Khê ─IMPLEMENTS→ Nghị quyết số 01-NQ/TU",
      "2 | Báo cáo số 03-BC/TU ─REVIEWS→ Kế hoạch số 02/KH-UBND ─IMPLEMENTS→ Nghị quyết số 01-NQ/TU",
    ],
  },
  "documents-issued": {
    given: { issuer: "Tỉnh ủy" },
    columns: "document, kind, number, planned",
    rows: ["Nghị quyết số 01-NQ/TU | nghị quyết | 01-NQ/TU | ", "Quy định số 06-QĐ/TU | quy định | 06-QĐ/TU | true"],
  },
  "documents-reviewed": {
    columns: "document, reviewed_by",
    rows: ["Kế hoạch số 02/KH-UBND | Báo cáo số 03-BC/TU"],
  },
  "who-implements-document": {
    given: { document: "01-NQ/TU" },
    columns: "who, articles, said",
    rows: [
      "Ủy ban nhân dân tỉnh Sơn Khê | 2 | “Ủy ban nhân dân tỉnh Sơn Khê IMPLEMENTS Nghị quyết số 01-NQ/TU”",
      "Kế hoạch số 02/KH-UBND | 1 | “Kế hoạch số 02/KH-UBND IMPLEMENTS Nghị quyết số 01-NQ/TU”",
    ],
  },
  "most-directive": {
    columns: "who, directions, documents, together",
    rows: ["Tỉnh ủy Sơn Khê | 2 | 1 | 3", "Ủy ban nhân dân tỉnh Sơn Khê | 0 | 1 | 1"],
  },
  "recommendations-to": {
    given: { addressee: "Tỉnh ủy" },
    columns: "proposal, who, first_reported",
    rows: ["xây dựng cầu Sơn Khê | Ủy ban nhân dân tỉnh Sơn Khê | 2024-01-10"],
  },
  "unanswered-recommendations": {
    columns: "proposal, who, addressed_to",
    rows: ["xây dựng cầu Sơn Khê | Ủy ban nhân dân tỉnh Sơn Khê | Tỉnh ủy Sơn Khê"],
  },
  "who-directs-whom": {
    columns: "who, directs",
    rows: ["Tỉnh ủy Sơn Khê | Ủy ban Kiểm tra Tỉnh ủy Sơn Khê", "Tỉnh ủy Sơn Khê | Ủy ban nhân dân tỉnh Sơn Khê"],
  },
  "who-recommended-what": {
    columns: "who, proposal, addressed_to",
    rows: [
      "Trần Thị Bình | mở thêm trường học | Ủy ban nhân dân tỉnh Sơn Khê",
      "Ủy ban nhân dân tỉnh Sơn Khê | xây dựng cầu Sơn Khê | Tỉnh ủy Sơn Khê",
    ],
  },
  bridges: {
    given: { one: "Tỉnh ủy Sơn Khê", other: "UBND tỉnh" },
    columns: "bridge, to_first, to_second",
    rows: [
      "Nghị quyết số 01-NQ/TU | ISSUED | IMPLEMENTS",
      "Trần Thị Bình | APPOINTED | HOLDS_POSITION",
      "Trần Thị Bình | HOLDS_POSITION | HOLDS_POSITION",
      "Trần Thị Bình | HOLDS_POSITION | HOLDS_POSITION",
      "xây dựng cầu Sơn Khê | ADDRESSED_TO | RECOMMENDS",
    ],
  },
  "links-of": {
    given: { entity: "Bộ Chính trị" },
    columns: "relation, direction, other, articles",
    rows: ["APPOINTED | → | Trần Thị Bình | 1"],
  },
  "most-connected": {
    given: { rows: "3" },
    columns: "entity, relations, articles",
    rows: ["Tỉnh ủy Sơn Khê | 11 | 4", "Trần Thị Bình | 9 | 3", "Ủy ban nhân dân tỉnh Sơn Khê | 7 | 3"],
  },
  "parts-of-body": {
    given: { body: "Tỉnh ủy Sơn Khê" },
    columns: "level, way",
    rows: ["1 | Ban Thường vụ Tỉnh ủy Sơn Khê ─PART_OF→ Tỉnh ủy Sơn Khê"],
  },
  "path-between": {
    given: { from: "Phạm Tiến Dũng", to: "Kế hoạch số 02/KH-UBND" },
    columns: "steps, way",
    rows: [
      "4 | Phạm Tiến Dũng ←DISCIPLINED─ Ủy ban Kiểm tra Tỉnh ủy Sơn Khê ←DIRECTED─ Tỉnh ủy Sơn Khê ─ISSUED→ Nghị quyết số 01-NQ/TU ←IMPLEMENTS─ Kế hoạch số 02/KH-UBND",
      "4 | Phạm Tiến Dũng ←DISCIPLINED─ Ủy ban Kiểm tra Tỉnh ủy Sơn Khê ←DIRECTED─ Tỉnh ủy Sơn Khê ─DIRECTED→ Ủy ban nhân dân tỉnh Sơn Khê ─ISSUED→ Kế hoạch số 02/KH-UBND",
    ],
  },
  "article-says": {
    given: { article: "2024-07-01" },
    columns: "who, relation, whom, title, quote, rule",
    rows: [
      "Nguyễn Văn An | HOLDS_POSITION | Tỉnh ủy Sơn Khê | Bí thư | Nguyễn Văn An HOLDS_POSITION Tỉnh ủy Sơn Khê | test.holds_position",
      "Tỉnh ủy Sơn Khê | DIRECTED | Ủy ban Kiểm tra Tỉnh ủy Sơn Khê |  | Tỉnh ủy Sơn Khê DIRECTED Ủy ban Kiểm tra Tỉnh ủy Sơn Khê | test.directed",
      "Tỉnh ủy Sơn Khê | ISSUED | Quy định số 06-QĐ/TU |  | Tỉnh ủy Sơn Khê ISSUED Quy định số 06-QĐ/TU | test.issued",
    ],
  },
  articles: {
    columns: "published, source, statements",
    rows: [
      "2024-07-01 | tinsonkhe.example | 3",
      "2024-06-20 | baosonkhe.example | 7",
      "2024-03-05 | tinsonkhe.example | 10",
      "2024-01-10 | baosonkhe.example | 16",
    ],
  },
  "changes-between": {
    given: { from: "2024-06-01", to: "2024-07-31" },
    columns: "who, relation, whom, title, status",
    rows: [
      "Quy định số 04-QĐ/TU | AMENDS | Quy định số 05-QĐ/TU |  | ",
      "Bộ Chính trị | APPOINTED | Trần Thị Bình |  | ",
      "Ủy ban Kiểm tra Tỉnh ủy Sơn Khê | DISCIPLINED | Phạm Tiến Dũng |  | ",
      "Nguyễn Văn An | HOLDS_POSITION | Tỉnh ủy Sơn Khê | Bí thư | former",
      "Trần Thị Bình | HOLDS_POSITION | Tỉnh ủy Sơn Khê | Bí thư | new",
    ],
  },
  contradictions: {
    columns: "body, title, person, status, other_person, other_status",
    rows: ["Tỉnh ủy Sơn Khê | Bí thư | Nguyễn Văn An | current | Nguyễn Văn An | former"],
  },
  "most-reported": {
    given: { rows: "2" },
    columns: "who, relation, whom, articles, first_reported, last_reported",
    rows: [
      "Nguyễn Văn An | HOLDS_POSITION | Tỉnh ủy Sơn Khê | 3 | 2024-01-10 | 2024-07-01",
      "Ủy ban nhân dân tỉnh Sơn Khê | IMPLEMENTS | Nghị quyết số 01-NQ/TU | 2 | 2024-03-05 | 2024-06-20",
    ],
  },
  "one-source-statements": {
    given: { least: "3" },
    columns: "who, relation, whom, title",
    rows: [
      "Nguyễn Văn An | HOLDS_POSITION | Tỉnh ủy Sơn Khê | Bí thư",
      "Trần Thị Bình | HOLDS_POSITION | Tỉnh ủy Sơn Khê | Phó Bí thư",
      "Trần Thị Bình | HOLDS_POSITION | Tỉnh ủy Sơn Khê | Bí thư",
      "Trần Thị Bình | MET | Nguyễn Văn An | ",
      "Tỉnh ủy Sơn Khê | APPOINTED | Trần Thị Bình | ",
      "Tỉnh ủy Sơn Khê | DIRECTED | Ủy ban nhân dân tỉnh Sơn Khê | ",
      "Tỉnh ủy Sơn Khê | ISSUED | Nghị quyết số 01-NQ/TU | ",
      "Trần Thị Bình | HOLDS_POSITION | Ủy ban nhân dân tỉnh Sơn Khê | Chủ tịch",
    ],
  },
  "outlet-alone": {
    given: { outlet: "tinsonkhe.example" },
    columns: "who, relation, whom",
    rows: [
      "Báo cáo số 03-BC/TU | REVIEWS | Kế hoạch số 02/KH-UBND",
      "Kế hoạch số 02/KH-UBND | IMPLEMENTS | Nghị quyết số 01-NQ/TU",
      "Lê Văn Cường | CHAIRED | Hội nghị lần thứ 11",
      "Lê Văn Cường | PRESENTED | Báo cáo số 03-BC/TU",
      "Nguyễn Văn An | ATTENDED | Hội nghị lần thứ 11",
      "Trần Thị Bình | SPOKE_AT | Hội nghị lần thứ 11",
      "Tỉnh ủy Sơn Khê | DIRECTED | Ủy ban Kiểm tra Tỉnh ủy Sơn Khê",
      "Tỉnh ủy Sơn Khê | DIRECTED | Ủy ban nhân dân tỉnh Sơn Khê",
      "Tỉnh ủy Sơn Khê | ISSUED | Quy định số 06-QĐ/TU",
      "Ủy ban nhân dân tỉnh Sơn Khê | ISSUED | Kế hoạch số 02/KH-UBND",
    ],
  },
}
