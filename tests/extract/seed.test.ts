import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { extract, readArticle } from "../../src/extract.ts"
import { spellingKey } from "../../src/vi/normal.ts"

const path = "ingest/articles/seed-hanoi-2022.txt"
const graph = extract(readArticle({ text: readFileSync(path, "utf8"), path }))
const byId = new Map(graph.entities.map((e) => [e.id, e]))

/** Every name of an entity, folded. */
const names = (id: string): readonly string[] => [byId.get(id)!.name, ...byId.get(id)!.aliases].map(spellingKey)

const has = (type: string, from: string, to: string, title?: string): boolean =>
  graph.relations.some(
    (r) =>
      r.type === type &&
      names(r.from).includes(spellingKey(from)) &&
      names(r.to).includes(spellingKey(to)) &&
      (title === undefined ||
        (spellingKey(String(r.properties.title)) === spellingKey(title) && r.properties.status === "current")),
  )

const MEETING = "cuộc làm việc"
const RESOLUTION = "Nghị quyết số 15-NQ/TW"
const HANOI = "Thành ủy Hà Nội"
const CENTRAL = "Ban Chấp hành Trung ương Đảng"

test("the sample article was published on 14 April 2022 by xaydungdang.org.vn", () => {
  expect(graph.article).toMatchObject({
    title: "Trưởng Ban Tổ chức Trung ương làm việc với Ban Thường vụ Thành ủy Hà Nội",
    published: "2022-04-14",
    source: "xaydungdang.org.vn",
  })
})

describe("the sample article states the posts", () => {
  test.each([
    ["Trương Thị Mai", "Ủy viên", "Bộ Chính trị"],
    ["Trương Thị Mai", "Bí thư", CENTRAL],
    ["Trương Thị Mai", "Trưởng Ban", "Ban Tổ chức Trung ương"],
    ["Đinh Tiến Dũng", "Ủy viên", "Bộ Chính trị"],
    ["Đinh Tiến Dũng", "Bí thư", HANOI],
    ["Đinh Tiến Dũng", "Trưởng Đoàn", "Đoàn đại biểu Quốc hội thành phố Hà Nội"],
    ["Nguyễn Quang Dương", "Ủy viên", CENTRAL],
    ["Nguyễn Quang Dương", "Phó Trưởng Ban", "Ban Tổ chức Trung ương"],
    ["Nguyễn Văn Quảng", "Ủy viên", CENTRAL],
    ["Nguyễn Văn Quảng", "Bí thư", "Thành ủy Đà Nẵng"],
    ["Nguyễn Văn Gấu", "Ủy viên", CENTRAL],
    ["Nguyễn Văn Gấu", "Phó Chủ nhiệm", "Tổng cục Chính trị Quân đội nhân dân Việt Nam"],
    ["Nguyễn Thị Tuyến", "Ủy viên", CENTRAL],
    ["Nguyễn Thị Tuyến", "Phó Bí thư Thường trực", HANOI],
    ["Chu Ngọc Anh", "Ủy viên", CENTRAL],
    ["Chu Ngọc Anh", "Chủ tịch", "Ủy ban nhân dân thành phố Hà Nội"],
  ])("%s: %s of %s", (person, title, body) => expect(has("HOLDS_POSITION", person, body, title)).toBe(true))
})

describe("the sample article states that", () => {
  test.each([
    ["Trương Thị Mai", "CHAIRED", MEETING],
    ["Đinh Tiến Dũng", "CHAIRED", MEETING],
    ["Nguyễn Quang Dương", "ATTENDED", MEETING],
    ["Nguyễn Văn Quảng", "ATTENDED", MEETING],
    ["Nguyễn Văn Gấu", "ATTENDED", MEETING],
    ["Nguyễn Thị Tuyến", "ATTENDED", MEETING],
    ["Chu Ngọc Anh", "ATTENDED", MEETING],
    ["Ban Thường vụ Thành ủy Hà Nội", "ATTENDED", MEETING],
    ["Đoàn công tác số 1 của Ban Chỉ đạo Đề án Trung ương 6", "ATTENDED", MEETING],
    ["Trương Thị Mai", "SPOKE_AT", MEETING],
    ["Đinh Tiến Dũng", "SPOKE_AT", MEETING],
    [CENTRAL, "ISSUED", RESOLUTION],
    [HANOI, "IMPLEMENTS", RESOLUTION],
    ["Ban Thường vụ Thành ủy Hà Nội", "PART_OF", HANOI],
    ["Tổng cục Chính trị Quân đội nhân dân Việt Nam", "PART_OF", "Quân đội nhân dân Việt Nam"],
  ])("%s %s %s", (from, type, to) => expect(has(type, from, to)).toBe(true))

  test.each([
    "nghiên cứu, ban hành Nghị quyết mới về đổi mới phương thức lãnh đạo của Đảng đối với hoạt động của hệ thống chính trị",
    "thể chế hóa, cụ thể hóa phương thức lãnh đạo của Đảng đối với hệ thống chính trị thành các quy định, quy chế",
    "chỉ đạo xây dựng chiến lược quốc gia về thu hút, trọng dụng nhân tài",
  ])("the city's committee recommends to the Central Committee: %s", (demand) => {
    expect(has("RECOMMENDS", HANOI, demand)).toBe(true)
    expect(has("ADDRESSED_TO", demand, CENTRAL)).toBe(true)
  })

  test("the resolution of 2007 has two names and one node", () => {
    const found = graph.entities.filter(({ name, aliases }) =>
      [name, ...aliases].some((n) => /15-NQ\/TW$|^Nghị quyết Trung ương 5, khóa X$/.test(n)),
    )
    const resolutions = found.filter(({ properties }) => properties.kind === "nghị quyết")
    expect(resolutions).toHaveLength(1)
    expect(resolutions[0]!.properties).toMatchObject({ number: "15-NQ/TW", issued: "2007-07-30" })
  })

  test("the meeting was a working session", () => {
    const meeting = graph.entities.find((e) => e.type === "Event" && names(e.id).includes(MEETING))
    expect(meeting?.properties).toMatchObject({ kind: "working-session" })
  })
})

describe("the sample article does not state that", () => {
  test.each([
    ["Trương Thị Mai", "HOLDS_POSITION", HANOI],
    ["Đinh Tiến Dũng", "HOLDS_POSITION", "Thành ủy Đà Nẵng"],
    ["Chu Ngọc Anh", "CHAIRED", MEETING],
    ["Nguyễn Văn Quảng", "SPOKE_AT", MEETING],
    [HANOI, "ISSUED", RESOLUTION],
    ["Hồ Chí Minh", "ATTENDED", MEETING],
    [CENTRAL, "ATTENDED", MEETING],
  ])("%s %s %s", (from, type, to) => expect(has(type, from, to)).toBe(false))

  test("anyone else is a person than the eight it names", () => {
    expect(
      graph.entities
        .filter((e) => e.type === "Person")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      [
        "Chu Ngọc Anh",
        "Hồ Chí Minh",
        "Nguyễn Quang Dương",
        "Nguyễn Thị Tuyến",
        "Nguyễn Văn Gấu",
        "Nguyễn Văn Quảng",
        "Trương Thị Mai",
        "Đinh Tiến Dũng",
      ].sort(),
    )
  })
})
