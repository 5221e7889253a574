import { describe, expect, test } from "vitest"
import { extract, readArticle } from "../../src/extract.ts"
import type { EntityType } from "../../src/ontology/entities.ts"
import { facts, named } from "../relations/facts.ts"

const entities = (text: string, type: EntityType) => extract(readArticle({ text })).entities.filter((e) => e.type === type)

describe("a body whose place the text leaves out", () => {
  test.each([
    [
      "is of the province of the article's title",
      "Tỉnh ủy Nghệ An họp\nSáng nay, Tỉnh ủy đã họp. Thường trực HĐND tỉnh dự. Giám đốc Sở Y tế Trần Văn Bình báo cáo.",
      ["Tỉnh ủy Nghệ An", "Hội đồng nhân dân tỉnh Nghệ An", "Sở Y tế tỉnh Nghệ An"],
    ],
    [
      "is Hà Nội's where a Thành ủy is meant in an article about Hà Nội",
      "Hà Nội họp bàn về đất đai\nThành ủy đã ra nghị quyết. Ông Trần Văn Bình, Bí thư Thành ủy, chủ trì.",
      ["Thành ủy Hà Nội"],
    ],
    [
      "is of the place of another post of the same person",
      "Họp bàn về đất đai\nÔng Trần Văn Bình, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nghệ An dự họp ở Hà Nội.",
      ["Tỉnh ủy Nghệ An", "Hội đồng nhân dân tỉnh Nghệ An"],
    ],
    [
      "is of the province that heads its part of the article",
      "Nhân sự mới ở các tỉnh, thành phố\nHà Nội: Sở Y tế có giám đốc mới.\nNghệ An: Chủ tịch UBND tỉnh ký quyết định. Sở Nội vụ đã họp.",
      ["Sở Y tế thành phố Hà Nội", "Ủy ban nhân dân tỉnh Nghệ An", "Sở Nội vụ tỉnh Nghệ An"],
    ],
    [
      "is of the province with which a broadcaster's name ends",
      "Đài Phát thanh - Truyền hình Nghệ An họp tại TP.HCM.\nDự sự kiện có Phó Chủ tịch HĐND tỉnh Trần Văn Bình.",
      ["Đài Phát thanh - Truyền hình Nghệ An", "Hội đồng nhân dân tỉnh Nghệ An"],
    ],
    [
      "is the committee named before",
      "Nghệ An họp\nBan Thường vụ Tỉnh ủy Nghệ An đã họp. Ban Thường vụ nhất trí với báo cáo.",
      ["Ban Thường vụ Tỉnh ủy Nghệ An", "Tỉnh ủy Nghệ An"],
    ],
    [
      "is the department named before, where a post has its head alone before a person's name",
      "Nghệ An họp\nSở Y tế Nghệ An tổ chức hội nghị. Giám đốc Sở Trần Văn Bình và Phó Giám đốc Sở Lê Văn Tám chủ trì.",
      ["Sở Y tế tỉnh Nghệ An"],
    ],
    [
      "is the council named before, where posts in it are told in lower case",
      "Hội đồng Quốc phòng và An ninh họp\nDự phiên họp có ông Trần Văn Bình - phó chủ tịch hội đồng; bà Lê Thị Hoa, ủy viên hội đồng.",
      ["Hội đồng Quốc phòng và An ninh"],
    ],
    [
      "is the committee whose chair is named by its head alone",
      "Ủy ban Kinh tế của Quốc hội họp\nHội nghị diễn ra dưới sự chủ trì của Chủ nhiệm Ủy ban Trần Văn Bình.",
      ["Ủy ban Kinh tế", "Quốc hội"],
    ],
  ])("%s", (_, text, expected) => {
    const found = named(text, "Organization").map((name) => name.toLowerCase())
    for (const body of expected) expect(found).toContain(body.toLowerCase())
    expect(found.filter((name) => /^(tỉnh ủy|thành ủy|ban thường vụ|sở y tế|hội đồng nhân dân tỉnh)$/.test(name))).toEqual([])
  })

  test.each([
    [
      "is of the one district that a committee's name tells",
      "Quảng Ngãi họp\nHuyện ủy Mộ Đức đã họp. Trưởng Phòng Nội vụ huyện Trần Văn Bình và Trưởng Công an huyện Lê Văn Tám dự.",
      ["Công an huyện Mộ Đức", "Huyện ủy Mộ Đức", "Phòng Nội vụ huyện Mộ Đức"],
    ],
    [
      "says the kind of the district once",
      "Đoàn về huyện Mộ Đức\nBí thư Huyện ủy Trần Văn Bình và Trưởng ban Tổ chức Huyện ủy Lê Văn Tám đón đoàn.",
      ["Ban Tổ chức Huyện ủy Mộ Đức", "Huyện ủy Mộ Đức"],
    ],
    [
      "is of the one commune, whose kind its committee says already",
      "Đoàn về xã Vân Canh\nBí thư Đảng ủy xã Trần Văn Bình và Chủ tịch UBND xã Lê Văn Tám đón đoàn.",
      ["Ủy ban nhân dân xã Vân Canh", "Đảng ủy xã Vân Canh"],
    ],
    [
      "stays unsaid where two are named",
      "Đoàn về xã Vân Canh và xã Tân Lập\nBí thư Đảng ủy xã Trần Văn Bình và Chủ tịch UBND xã Lê Văn Tám đón đoàn.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect([...named(text, "Organization")].sort()).toEqual([...expected].sort())
  })

  test("is of the one city that the article names, where a city below the province is meant", () => {
    const text = "Thanh Hóa họp\nBí thư Thành ủy, Chủ tịch HĐND thành phố Sầm Sơn Trần Văn Bình dự. Sau đó, UBND thành phố họp."
    expect(named(text, "Organization")).toEqual([
      "Thành ủy Sầm Sơn",
      "Hội đồng nhân dân thành phố Sầm Sơn",
      "Ủy ban nhân dân thành phố Sầm Sơn",
    ])
  })

  test("is that of the next in a list", () => {
    expect(named("Nghệ An họp\nSáng nay, HĐND, UBND tỉnh Hà Tĩnh đã họp bàn.", "Organization")).toEqual([
      "Hội đồng nhân dân tỉnh Hà Tĩnh",
      "Ủy ban nhân dân tỉnh Hà Tĩnh",
    ])
  })

  test.each(["Bí thư các Tỉnh ủy, Thành ủy dự họp tại Hà Nội.", "Chủ tịch UBND các tỉnh dự họp tại Hà Nội."])(
    "is none in particular in “%s”",
    (text) => expect(named(`Hà Nội họp\n${text}`, "Organization")).toEqual([]),
  )

  test("is no body at all where no place is told", () => {
    expect(named("Sáng nay, Tỉnh ủy đã họp bàn.", "Organization")).toEqual([])
  })

  test("is not taken for the body of another place that is named too", () => {
    const text = "Nghệ An họp\nTỉnh ủy Nghệ An họp với Tỉnh ủy Hà Tĩnh. Ông Trần Văn Bình, Bí thư Tỉnh ủy Hà Tĩnh, dự."
    expect(facts(text, "HOLDS_POSITION")).toEqual(["Trần Văn Bình -> Tỉnh ủy Hà Tĩnh (Bí thư, current)"])
  })
})

test("a body in a foreigner's life is of that country", () => {
  const text = "Ông Bounthong Chitmany, Chủ tịch Quốc hội Lào, nói. Năm 2006, ông được bầu làm Phó Thủ tướng. Thủ tướng dự."
  expect(named(text, "Organization")).toEqual(["Quốc hội Lào", "Chính phủ Lào", "Chính phủ"])
})

test("a body of a whole continent is of no country", () => {
  const text =
    "Ông Jean Dupont, Chủ tịch Quốc hội Pháp, nói. Năm 2006, ông được bầu làm Chủ tịch Ủy ban châu Âu và dự Hội nghị tại Pháp."
  expect(named(text, "Organization")).toEqual(["Quốc hội Pháp", "Ủy ban châu Âu"])
})

describe("names of one body", () => {
  test.each([
    ["UBND tỉnh Nghệ An", "Ủy ban nhân dân tỉnh Nghệ An"],
    ["Tỉnh uỷ Hoà Bình", "Tỉnh ủy Hòa Bình"],
    ["Thành ủy TP. Hà Nội", "Thành ủy Hà Nội"],
    ["Trung ương Đảng", "Ban Chấp hành Trung ương Đảng"],
    ["Ban Bí thư Trung ương Đảng", "Ban Bí thư"],
    ["Ban Chấp hành Đảng bộ tỉnh Nghệ An", "Tỉnh ủy Nghệ An"],
    ["Bộ GD&ĐT", "Bộ Giáo dục và Đào tạo"],
    ["Hiệp hội các quốc gia Đông Nam Á", "ASEAN"],
    ["T.Ư Hội NDVN", "Hội Nông dân Việt Nam"],
    ["Sở Tài nguyên- Môi trường Nghệ An", "Sở Tài nguyên và Môi trường tỉnh Nghệ An"],
    ["Viện KSNDTC", "Viện Kiểm sát nhân dân tối cao"],
    ["Trung ương Đoàn", "Trung ương Đoàn TNCS Hồ Chí Minh"],
    ["Tập đoàn PVN", "Tập đoàn Dầu khí Quốc gia Việt Nam"],
  ])("“%s” and “%s”", (a, b) => {
    const [one, other] = [a, b].map((name) => entities(`Sáng nay, ${name} đã họp bàn.`, "Organization")[0]!.id)
    expect(one).toBe(other)
  })

  test.each([
    ["Tỉnh ủy Nghệ An", "Đảng bộ tỉnh Nghệ An"],
    ["Tỉnh ủy Nghệ An", "Ban Thường vụ Tỉnh ủy Nghệ An"],
    ["Bộ Công an", "Công an tỉnh Nghệ An"],
    ["UBND tỉnh Nghệ An", "UBND tỉnh Hà Tĩnh"],
    ["UBND tỉnh Nghệ An", "HĐND tỉnh Nghệ An"],
  ])("but two bodies are “%s” and “%s”", (a, b) => {
    const [one, other] = [a, b].map((name) => entities(`Sáng nay, ${name} đã họp bàn.`, "Organization")[0]!.id)
    expect(one).not.toBe(other)
  })

  test("a body is of the district whose kind the article tells elsewhere", () => {
    const text = "UBND Hoài Ân họp sáng nay. UBND huyện Hoài Ân đã báo cáo. Huyện đoàn Hoài Ân và Huyện đoàn huyện Hoài Ân dự."
    expect(named(text, "Organization")).toEqual(["Ủy ban nhân dân huyện Hoài Ân", "Huyện đoàn Hoài Ân"])
  })

  test("a part that one place of the article tells the whole of is that part elsewhere", () => {
    const text =
      "Cục Cảnh sát hình sự (Bộ Công an) đã làm việc với Sở Y tế Hà Nội. Cục trưởng Cục Cảnh sát hình sự Trần Văn Bình phát biểu."
    expect(entities(text, "Organization").map(({ name }) => name)).toEqual([
      "Cục Cảnh sát hình sự Bộ Công an",
      "Bộ Công an",
      "Sở Y tế thành phố Hà Nội",
    ])
    const two = `Vụ Pháp chế (Bộ Y tế) và Vụ Pháp chế (Bộ Nội vụ) đã họp. Vụ Pháp chế báo cáo.`
    expect(entities(two, "Organization").map(({ name }) => name)).toContain("Vụ Pháp chế")
  })

  test("a committee is one, with a comma in its task or without; those of every province are none", () => {
    const text =
      "Chống tham nhũng\nBan Chỉ đạo Trung ương về phòng chống tham nhũng đã họp. Ban Chỉ đạo Trung ương về phòng, chống tham nhũng ghi nhận Ban Chỉ đạo phòng, chống tham nhũng cấp tỉnh."
    expect(named(text, "Organization")).toEqual(["Ban Chỉ đạo Trung ương về phòng, chống tham nhũng"])
  })

  test("a person named behind the Party's committee is no party", () => {
    const text = "Tin vắn\nNguyên Tổng Bí thư Ban Chấp hành Trung ương Đảng Trần Văn Bình đã dự."
    expect(named(text, "Organization")).toEqual(["Ban Chấp hành Trung ương Đảng"])
    expect(named(text, "Person")).toEqual(["Trần Văn Bình"])
  })

  test("a short name that the article defines stands for the body", () => {
    const text =
      "Họp bàn về việc làm\nHiệp hội Doanh nghiệp tỉnh Nghệ An (HHDN) đã họp. Sau đó, HHDN tổ chức hội nghị tổng kết năm."
    expect(facts(text, "ORGANIZED")).toEqual(["Hiệp hội Doanh nghiệp tỉnh Nghệ An -> hội nghị tổng kết năm"])
  })
})

describe("one document under two names", () => {
  const SESSION = "Tỉnh đã thực hiện Nghị quyết Trung ương 5, khóa X về “Đổi mới phương thức lãnh đạo”."
  const CODED =
    "Ông Trần Văn Bình báo cáo tổng kết Nghị quyết số 15-NQ/TW ngày 30-7-2007 của Ban Chấp hành Trung ương Đảng (khóa X) về “Đổi mới phương thức lãnh đạo”."

  test("is one where its title is the same", () => {
    const found = entities(`Tỉnh Nghệ An họp\n${SESSION} ${CODED}`, "Document").filter((d) => d.properties.kind === "nghị quyết")
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      name: "Nghị quyết số 15-NQ/TW",
      properties: { number: "15-NQ/TW", issued: "2007-07-30" },
    })
    expect(found[0]!.mentions.length).toBeGreaterThan(1)
  })

  test("is one where a kind and its maker say what it tells, and only one of the kind was named", () => {
    const signed = "Thủ tướng vừa ký Chỉ thị số 23/CT-TTg."
    const said = `${signed} Chỉ thị của Thủ tướng cũng nêu rõ trách nhiệm của các cơ quan.`
    expect(named(said, "Document")).toEqual(["Chỉ thị số 23/CT-TTg"])
    expect(named(`${signed} Tỉnh thực hiện Chỉ thị của Thủ tướng.`, "Document")).toHaveLength(2)
  })

  test("is another for each figure of a list, of the body that the last tells", () => {
    const text = "Việc thực hiện các Quyết định 217, 218 của Bộ Chính trị đạt kết quả tốt. Quyết định 217, 2 ngày sau, được sửa."
    expect(named(text, "Document")).toEqual(["Quyết định 217", "Quyết định 218"])
    expect(facts(text, "ISSUED")).toEqual(["Bộ Chính trị -> Quyết định 217", "Bộ Chính trị -> Quyết định 218"])
  })

  test.each([
    ["Nghị quyết số 18-NQ/TW", "Nghị quyết 18"],
    ["Chỉ thị số 05-CT/TW", "Chỉ thị 05"],
    ["Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Trung ương 4 (khóa XII)"],
    ["Nghị quyết T.Ư 4, khóa XII", "Nghị quyết Trung ương 4 khóa XII"],
    ["Kế hoạch số 04-KH/TW", "Kế hoạch số 4-KH/TW"],
  ])("is one: “%s”, “%s”", (a, b) => {
    expect(entities(`Tỉnh Nghệ An họp\nTỉnh thực hiện ${a}. Tỉnh tổng kết ${b}.`, "Document")).toHaveLength(1)
  })

  test.each([
    ["Nghị quyết số 18-NQ/TW", "Nghị quyết số 19-NQ/TW"],
    ["Nghị quyết số 18-NQ/TW", "Kết luận số 18-KL/TW"],
    ["Nghị quyết Trung ương 4 khóa XI", "Nghị quyết Trung ương 4 khóa XII"],
    ["Nghị định số 67/2025/NĐ-CP", "Nghị định số 67/2024/NĐ-CP"],
    ["Luật Đất đai", "Luật Nhà ở"],
    ["Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội XIII Đảng bộ tỉnh Nghệ An"],
  ])("but “%s” and “%s” are two", (a, b) => {
    expect(entities(`Tỉnh Nghệ An họp\nTỉnh thực hiện ${a}. Tỉnh tổng kết ${b}.`, "Document")).toHaveLength(2)
  })
})

describe("who is meant", () => {
  const LEAD =
    "Nghệ An họp\nSáng nay, ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An, và bà Lê Thị Hoa, Giám đốc Sở Y tế Nghệ An, dự hội nghị."

  test.each([
    ["by a given name", "Ông Bình phát biểu tại hội nghị.", "Trần Văn Bình"],
    ["by another given name", "Bà Hoa phát biểu tại hội nghị.", "Lê Thị Hoa"],
    ["by a title", "Bí thư Tỉnh ủy Nghệ An phát biểu tại hội nghị.", "Trần Văn Bình"],
    ["by a title whose place is left out", "Giám đốc Sở Y tế phát biểu tại hội nghị.", "Lê Thị Hoa"],
    ["by a title and a given name", "Bí thư Tỉnh ủy Bình phát biểu tại hội nghị.", "Trần Văn Bình"],
    ["by a pronoun", "Ông Bình đã tới. Ông phát biểu tại hội nghị.", "Trần Văn Bình"],
    ["by the pronoun of a woman", "Bà Hoa đã tới. Ông Bình cũng tới. Bà phát biểu tại hội nghị.", "Lê Thị Hoa"],
    ["by a given name that a man has too", "Ông Lê Văn Hoa đã tới. Bà Hoa phát biểu tại hội nghị.", "Lê Thị Hoa"],
  ])("%s: “%s” is %s", (_, text, person) => {
    const spoke = facts(`${LEAD}\n${text}`, "SPOKE_AT").map((fact) => fact.split(" -> ")[0])
    expect(spoke).toEqual([person])
  })

  test("by “đồng chí” is of whom the sentence before told, where it goes on with his life", () => {
    const told = (next: string) =>
      `Bí thư Tỉnh ủy Nghệ An Lê Văn Tám đánh giá, bà Lê Thị Hoa là cán bộ được đào tạo cơ bản. ${next}`
    expect(facts(told("Đồng chí từng giữ chức Giám đốc Sở Y tế Hà Tĩnh."), "HOLDS_POSITION")).toEqual([
      expect.stringMatching(/^Lê Thị Hoa -> Sở Y tế tỉnh Hà Tĩnh/),
      expect.stringMatching(/^Lê Văn Tám -> Tỉnh ủy Nghệ An/),
    ])
    expect(facts(told("Đồng chí đề nghị bà Lê Thị Hoa tiếp tục cố gắng."), "RECOMMENDS").map((f) => f.split(" -> ")[0])).toEqual([
      "Lê Văn Tám",
    ])
  })

  test("by a given name that nobody has is nobody", () => {
    expect(facts(`${LEAD}\nÔng Dũng phát biểu tại hội nghị.`, "SPOKE_AT")).toEqual([])
    expect(named(`${LEAD}\nÔng Dũng phát biểu tại hội nghị.`, "Person")).toEqual(["Trần Văn Bình", "Lê Thị Hoa"])
  })

  test("a name printed without one of its marks is still the same person's", () => {
    const text = `${LEAD}\nĐồng chí Trần Vân Bình kết luận. Ông Bình phát biểu tại hội nghị.`
    expect(named(text, "Person")).toEqual(["Trần Văn Bình", "Lê Thị Hoa"])
  })

  test.each([
    ["his first word", "Chủ tịch Cuba Rodrigo Álvarez tới dự. Ông Rodrigo phát biểu tại hội nghị.", "Rodrigo Álvarez"],
    ["his last word", "Chủ tịch Cuba Rodrigo Álvarez tới dự. Ông Álvarez phát biểu tại hội nghị.", "Rodrigo Álvarez"],
    ["a mark less", "Chủ tịch Cuba Rodrigo Álvarez tới dự. Ông Rodrigo Alvarez phát biểu tại hội nghị.", "Rodrigo Álvarez"],
  ])("a foreigner is the same by %s", (_, text, person) => {
    expect(named(text, "Person")).toEqual([person])
  })

  test("the first word of a Vietnamese name calls nobody", () => {
    expect(facts(`${LEAD}\nÔng Trần phát biểu tại hội nghị.`, "SPOKE_AT")).toEqual([])
  })

  test("who made a picture is nobody of the story", () => {
    expect(named(`${LEAD}\nÔng Bình tại hội nghị. Ảnh: Phạm Thắng.`, "Person")).toEqual(["Trần Văn Bình", "Lê Thị Hoa"])
  })

  test("“Trường Chinh” is a man, no school", () => {
    const text = "Tổng Bí thư Trường Chinh dự. Đồng chí Trường Chinh phát biểu tại hội nghị của Trường Đại học Vinh."
    expect(named(text, "Person")).toEqual(["Trường Chinh"])
    expect(named(text, "Organization")).toContain("Trường Đại học Vinh")
  })

  test("one person is one, whatever the titles and honorifics", () => {
    const text = `${LEAD}\nĐồng chí Trần Văn Bình nói. Bí thư Tỉnh ủy Nghệ An Trần Văn Bình kết luận.`
    expect(named(text, "Person")).toEqual(["Trần Văn Bình", "Lê Thị Hoa"])
  })
})

describe("one event", () => {
  test("is one under the words that point back to it", () => {
    const text =
      "Bộ Nội vụ làm việc với Tỉnh ủy Nghệ An\nSáng 12/4/2024, Bộ Nội vụ đã làm việc với Tỉnh ủy Nghệ An.\nÔng Trần Văn Bình chủ trì cuộc làm việc. Ông Lê Văn Tám dự buổi làm việc."
    const [event, ...others] = entities(text, "Event")
    expect(others).toEqual([])
    expect(event!.properties).toMatchObject({ kind: "working-session", date: "2024-04-12" })
    expect(event!.mentions).toHaveLength(4)
  })

  test("where something was made public is not where the article's meeting was", () => {
    const text =
      "Quốc hội chất vấn\nPhiên chất vấn diễn ra chiều nay. Ngày 15/2/2017 bộ đã tổ chức công bố quy hoạch tại Đà Nẵng."
    expect(facts(text, "HELD_AT")).toEqual(["công bố -> Đà Nẵng"])
  })

  test("who died is a person, not the body that he led", () => {
    const text = "Tin buồn\nÔng Trần Văn Bình, nguyên Chủ tịch Hội đồng nhân dân tỉnh Nghệ An, từ trần."
    expect(named(text, "Event")).toEqual(["Trần Văn Bình từ trần"])
  })

  test("a ceremony is not of the day that it remembers", () => {
    const text =
      "Nghệ An họp\nTại lễ kỷ niệm 80 năm Ngày thành lập Hội Nông dân Việt Nam (14/10/1930 - 14/10/2010), ngày 14/10/2010, ông Trần Văn Bình phát biểu."
    const [event] = entities(text, "Event")
    expect(event!.properties.date).toBe("2010-10-14")
    expect(named(text, "Event")).toEqual(["lễ kỷ niệm 80 năm Ngày thành lập Hội Nông dân Việt Nam"])
  })

  test("a meeting with another body on the same day is another, though the first was named since", () => {
    const first =
      "Sáng 7/2, Bộ trưởng Trần Văn Bình đã có buổi làm việc với Tỉnh ủy Nghệ An. Tại cuộc làm việc với Tỉnh ủy Nghệ An, ông chia sẻ."
    const second = "Chiều cùng ngày, Bộ trưởng Trần Văn Bình đã có buổi làm việc với"
    expect(named(`Thăm miền Trung\n${first}\n${second} Tỉnh ủy Hà Tĩnh.`, "Event")).toHaveLength(2)
    expect(named(`Thăm miền Trung\n${first}\n${second} Tỉnh ủy Nghệ An.`, "Event")).toHaveLength(1)
  })

  test("a meeting with voters is itself and not the plenum spoken of before", () => {
    const text = "Sau Hội nghị Trung ương 5 khóa XII, phát biểu tại buổi tiếp xúc cử tri, ông Trần Văn Bình nhấn mạnh điều đó."
    expect(facts(text, "SPOKE_AT")).toEqual(["Trần Văn Bình -> buổi tiếp xúc cử tri"])
  })

  test("journeys to different countries are different", () => {
    const text = "Ông Lê Văn Tám bắt đầu chuyến thăm Hungary. Ông Trần Văn Bình đang có chuyến thăm chính thức Lào."
    expect(named(text, "Event")).toEqual(["chuyến thăm Hungary", "chuyến thăm chính thức Lào"])
  })

  test("receptions of different guests are different", () => {
    const text =
      "Họp báo cuối năm\nÔng Trần Văn Bình có một tuần bận rộn. Hôm qua trời đẹp. Ông đi nhiều nơi. Chủ tịch nước Trần Văn Bình đã tiếp ông Kazuo Ishii. Chủ tịch nước Trần Văn Bình đã tiếp bà Murata Renho."
    expect(facts(text, "MET")).toHaveLength(2)
    expect(entities(text, "Event").filter(({ properties }) => properties.kind === "talks")).toHaveLength(2)
  })

  test.each([
    ["Gặp Tổng thống Pháp Jean Dupont, Chủ tịch nước Trần Văn Bình bày tỏ vui mừng.", 2],
    ["Tại cuộc gặp Thủ tướng Lào Khamphone Sivilay, hai bên trao đổi nhiều vấn đề.", 2],
    ["Ông Kazuo Ishii chào xã giao Chủ tịch nước Trần Văn Bình.", 1],
    ["Chủ tịch nước Trần Văn Bình tiếp Đại sứ Kazuo Ishii.", 1],
    ["Tại buổi tiếp, hai bên trao đổi nhiều vấn đề.", 1],
    ["Tại cuộc hội đàm, hai bên trao đổi nhiều vấn đề.", 1],
  ])("talks are told apart by who meets whom: “%s” leaves %i", (more, count) => {
    const text = `Tin đối ngoại\nSáng nay, Chủ tịch nước Trần Văn Bình đã tiếp ông Kazuo Ishii. ${more}`
    expect(entities(text, "Event")).toHaveLength(count)
  })

  test("the same meeting held by two provinces' committees is two", () => {
    const held = (place: string) => `Tỉnh ủy ${place} tổ chức hội nghị thông báo nhanh kết quả Hội nghị Trung ương 7 đến cán bộ.`
    const text = `Tin các địa phương\n${held("Nghệ An")} Ông Trần Văn Bình phát biểu tại hội nghị. ${held("Hà Tĩnh")} Bà Lê Thị Hoa phát biểu tại hội nghị.`
    expect(entities(text, "Event")).toHaveLength(2)
    const { relations } = extract(readArticle({ text }))
    expect(new Set(relations.filter(({ type }) => type === "SPOKE_AT").map(({ to }) => to)).size).toBe(2)
  })

  test("what an assembly does on two days is two sittings", () => {
    const text =
      "Thứ năm, ngày 25/5/2017, Quốc hội thảo luận ở hội trường về dự án Luật Thủy sản. Buổi chiều, Quốc hội thảo luận ở tổ về dự án Luật Lâm nghiệp. Thứ sáu, ngày 26/5/2017, Quốc hội thảo luận ở hội trường về dự án Luật Quy hoạch."
    expect(facts(text, "ATTENDED")).toEqual([
      "Quốc hội -> Quốc hội thảo luận ở hội trường về dự án Luật Quy hoạch",
      "Quốc hội -> Quốc hội thảo luận ở hội trường về dự án Luật Thủy sản",
      "Quốc hội -> Quốc hội thảo luận ở tổ về dự án Luật Lâm nghiệp",
    ])
  })

  test("decisions handed over are the event of an article that tells of no other", () => {
    const handed = "ông Trần Văn Bình đã trao quyết định bổ nhiệm bà Lê Thị Hoa giữ chức Giám đốc Sở Y tế Nghệ An."
    const alone = `Sáng 3/2/2025, ${handed} Tại buổi lễ, bà Lê Thị Hoa phát biểu nhận nhiệm vụ.`
    expect(entities(alone, "Event")).toHaveLength(1)
    expect(facts(alone, "ATTENDED").map((f) => f.split(" -> ")[0])).toEqual(["Lê Thị Hoa", "Trần Văn Bình"])
    const told = `Sáng 3/2/2025, ${handed} Tại lễ công bố quyết định của UBND tỉnh, bà Lê Thị Hoa phát biểu nhận nhiệm vụ.`
    expect(entities(told, "Event")).toHaveLength(1)
    const other = `Tỉnh ủy Nghệ An tổ chức hội nghị tổng kết. Tại hội nghị, ${handed}`
    expect(entities(other, "Event").map(({ name }) => name)).toEqual(["hội nghị tổng kết"])
    expect(entities("Ông Trần Văn Bình sẽ trao quyết định bổ nhiệm bà Lê Thị Hoa.", "Event")).toEqual([])
  })

  test("a meeting's number is the same in figures and in Roman numerals", () => {
    const text = "Tin hội nghị\nHội nghị Hội Nhà báo lần thứ 12 khai mạc. Hội nghị Hội Nhà báo lần thứ XII bế mạc."
    expect(entities(text, "Event")).toHaveLength(1)
  })

  test("a funeral is not the ceremony that is reported", () => {
    const text = "Lễ đón Chủ tịch Quốc hội Cuba\nLễ đón diễn ra sáng nay. Ông Trần Văn Bình từng đến dự lễ tang của lãnh tụ Cuba."
    expect(facts(text, "ATTENDED")).toEqual(["Trần Văn Bình -> lễ tang của lãnh tụ Cuba"])
  })

  test("a congress is itself and not the conference that speaks of it", () => {
    const text = "Nghệ An họp\nTỉnh ủy Nghệ An tổ chức hội nghị góp ý. Đại hội XIV của Đảng họp sau đó."
    expect(entities(text, "Event").map(({ properties }) => properties.kind)).toEqual(["conference", "congress"])
  })

  test("is another in another article, though its words are the same", () => {
    const [a, b] = ["Nghệ An họp", "Hà Tĩnh họp"].map(
      (title) => entities(`${title}\nÔng Trần Văn Bình dự hội nghị.`, "Event")[0]!.id,
    )
    expect(a).not.toBe(b)
  })
})

describe("people of another country", () => {
  test.each([
    ["Thủ tướng Lào Sonexay Siphandone đã tới.", ["Sonexay Siphandone -> Chính phủ Lào (Thủ tướng, current)"]],
    ["Ông Jean Dupont, Bộ trưởng Bộ Ngoại giao Pháp, đã tới.", ["Jean Dupont -> Bộ Ngoại giao Pháp (Bộ trưởng, current)"]],
  ])("hold posts there: “%s”", (text, expected) => expect(facts(text, "HOLDS_POSITION")).toEqual(expected))
})

test.each([
  ["Ban Thường vụ Tỉnh ủy Nghệ An họp.", "Ban Thường vụ Tỉnh ủy Nghệ An -> Tỉnh ủy Nghệ An"],
  ["Văn phòng Tỉnh ủy Nghệ An họp.", "Văn phòng Tỉnh ủy Nghệ An -> Tỉnh ủy Nghệ An"],
  ["Ủy ban Thường vụ Quốc hội họp.", "Ủy ban Thường vụ Quốc hội -> Quốc hội"],
  ["Đoàn công tác của Bộ Nội vụ họp.", "Đoàn công tác của Bộ Nội vụ -> Bộ Nội vụ"],
  ["Cục Báo chí, Bộ Thông tin và Truyền thông họp.", "Cục Báo chí Bộ Thông tin và Truyền thông -> Bộ Thông tin và Truyền thông"],
  ["Vụ Pháp chế thuộc Bộ Nội vụ họp.", "Vụ Pháp chế Bộ Nội vụ -> Bộ Nội vụ"],
])("a name shows its whole: “%s”", (text, expected) =>
  expect(facts(text, "PART_OF").map((f) => f.toLowerCase())).toContain(expected.toLowerCase()),
)

describe("a foreign body that a sentence names without its country", () => {
  const bodies = (text: string) => named(`Tin quốc tế\n${text}`, "Organization")

  test("is the one that the article has named with it, in a sentence about that country's bodies", () => {
    expect(bodies("Bộ Ngoại giao Lào ra thông cáo.\nBộ Văn hóa Lào phối hợp với Bộ Ngoại giao tổ chức lễ kỷ niệm.")).toEqual([
      "Bộ Ngoại giao Lào",
      "Bộ Văn hóa Lào",
    ])
  })

  test("is at home where no body of that country stands beside it, or where it was named both ways", () => {
    expect(bodies("Bộ Ngoại giao Lào ra thông cáo.\nBộ Ngoại giao nêu ý kiến.")).toContain("Bộ Ngoại giao")
    expect(bodies("Bộ Ngoại giao Lào gặp Bộ Ngoại giao Việt Nam.\nBộ Văn hóa Lào phối hợp với Bộ Ngoại giao.")).toContain(
      "Bộ Ngoại giao",
    )
  })

  test("is abroad where its holder was told of abroad before", () => {
    const text = "Thủ tướng Trung Quốc Vương Bình đến Hà Nội. Thủ tướng Vương Bình phát biểu."
    expect(facts(text, "HOLDS_POSITION")).toEqual(["Vương Bình -> Chính phủ Trung Quốc (Thủ tướng, current)"])
  })

  test("is at home where one of ours holds the post", () => {
    const text =
      "Thủ tướng Chính phủ Lào Khamphone Sivilay đến Hà Nội theo lời mời của Thủ tướng Chính phủ Nguyễn Văn Bình. Ông Khamphone Sivilay phát biểu."
    expect(facts(text, "HOLDS_POSITION")).toContain("Nguyễn Văn Bình -> Chính phủ (Thủ tướng, current)")
  })

  test("keeps the country of its own name", () => {
    expect(bodies("Bộ Ngoại giao Mỹ gặp đại diện Đảng Cộng sản Cuba.\nBộ Quốc phòng Mỹ gặp Đảng Cộng sản Cuba.")).toContain(
      "Đảng Cộng sản Cuba",
    )
  })
})

test("a meeting after which something is said is not the one where it is said", () => {
  const text =
    "Nghệ An họp\nÔng Trần Văn Bình cho rằng sau Hội nghị Trung ương 7 không khí rất tốt.\nTại buổi tiếp xúc cử tri, ông Lê Văn Tám nêu ý kiến.\nÔng Trần Văn Bình nhấn mạnh điều này."
  expect(facts(text, "SPOKE_AT").filter((fact) => fact.includes("Hội nghị Trung ương"))).toEqual([])
})

describe("a post without a name", () => {
  test("is of the two who hold it behind “hai”", () => {
    const text =
      "Thủ tướng Chính phủ Nguyễn Văn Bình hội đàm với Thủ tướng Lào Khamphone Sivilay.\nSau hội đàm, hai Thủ tướng dự lễ ký kết."
    expect(facts(text, "ATTENDED")).toEqual(
      expect.arrayContaining(["Nguyễn Văn Bình -> lễ ký kết", "Khamphone Sivilay -> lễ ký kết"]),
    )
  })

  test("is nobody's behind “hai” where three hold it", () => {
    const text =
      "Thủ tướng Chính phủ Nguyễn Văn Bình hội đàm với Thủ tướng Lào Khamphone Sivilay và Thủ tướng Campuchia Sok Dara.\nSau đó, hai Thủ tướng dự lễ ký kết."
    expect(facts(text, "ATTENDED").filter((fact) => fact.includes("lễ ký kết"))).toEqual([])
  })

  test("is of whoever holds it where it says who heads what", () => {
    const text =
      "Đà Nẵng họp\nThủ tướng Chính phủ Nguyễn Văn Bình và Bí thư Thành ủy Đà Nẵng Lê Văn Tám dự hội nghị.\nNgười đứng đầu Chính phủ phát biểu tại hội nghị. Người đứng đầu Thành ủy cũng phát biểu tại hội nghị."
    expect(facts(text, "SPOKE_AT")).toEqual(["Lê Văn Tám -> hội nghị", "Nguyễn Văn Bình -> hội nghị"])
  })

  test("is of the body whose head the sentence has named", () => {
    const text =
      "Dự lễ có ông Lê Văn Tám, Tổng Giám đốc Đài Tiếng nói Việt Nam; các Phó Tổng Giám đốc: Trần Văn Bình, Phạm Văn Cường."
    expect(facts(text, "HOLDS_POSITION")).toContain("Trần Văn Bình -> Đài Tiếng nói Việt Nam (Phó Tổng Giám đốc, current)")
  })

  test("is not “Chủ tịch Hồ Chí Minh”'s of a body that the sentence has named", () => {
    const text = "Chủ tịch Quốc hội Lê Văn Tám đã vào Lăng viếng Chủ tịch Hồ Chí Minh."
    expect(facts(text, "HOLDS_POSITION")).toEqual(["Lê Văn Tám -> Quốc hội (Chủ tịch, current)"])
  })
})

test("“đại biểu A” is a deputy where the article is about the assembly as it sits", () => {
  const deputies = (lead: string) => facts(`Tin\n${lead}\nĐại biểu Trần Văn Bình nêu ý kiến.`, "HOLDS_POSITION")
  expect(deputies("Sáng nay, Quốc hội thảo luận tại hội trường về kinh tế.")).toEqual([
    "Trần Văn Bình -> Quốc hội (Đại biểu, current)",
  ])
  expect(deputies("Sáng nay, HĐND tỉnh Nghệ An thảo luận tại hội trường về kinh tế.")).toEqual([])
  expect(deputies("Sáng nay, Đại hội thi đua khai mạc.")).toEqual([])
})

test("a line of nothing but names is who wrote it, and nobody of the story", () => {
  const people = (line: string) => named(`Nghệ An họp\nÔng Trần Văn Bình chủ trì hội nghị.\n${line}`, "Person")
  expect(people("Lê Văn Tám")).toEqual(["Trần Văn Bình"])
  expect(people("Lê Tám - Nguyễn Hoa")).toEqual(["Trần Văn Bình"])
  expect(people("Theo Lê Văn Tám (Dân trí)")).toEqual(["Trần Văn Bình"])
  expect(people("Lê Văn Tám dự.")).toEqual(["Trần Văn Bình", "Lê Văn Tám"])
})

test("“hội nghị” means the meeting held, not one whose results are only told there", () => {
  const text =
    "Nghệ An họp\nTỉnh ủy Nghệ An tổ chức hội nghị thông báo kết quả Hội nghị Trung ương 7.\nÔng Trần Văn Bình phát biểu tại hội nghị."
  expect(facts(text, "SPOKE_AT")).toEqual(["Trần Văn Bình -> hội nghị thông báo kết quả Hội nghị Trung ương 7"])
  const told =
    "Nghệ An thông báo kết quả Hội nghị Trung ương 7\nTỉnh ủy Nghệ An tổ chức hội nghị để thông báo kết quả Hội nghị Trung ương 7.\nÔng Trần Văn Bình phát biểu tại hội nghị."
  expect(facts(told, "SPOKE_AT")).toEqual(["Trần Văn Bình -> hội nghị"])
  expect(facts(told, "ORGANIZED")).toEqual(["Tỉnh ủy Nghệ An -> hội nghị"])
})

test("a meeting is named with places that a dash joins, and without “khai mạc”", () => {
  const text = "Sáng nay, Hội nghị xúc tiến đầu tư Việt Nam - Lào khai mạc. Hội nghị khai mạc lúc 8 giờ."
  expect(named(text, "Event")).toEqual(["Hội nghị xúc tiến đầu tư Việt Nam - Lào"])
})

test("the 26th meeting of a body is another than its 13th, however alike their names", () => {
  const text =
    "Nghệ An họp\nTỉnh Nghệ An đăng cai Hội nghị thường niên lần thứ 26 của APPF. Việt Nam từng tổ chức Hội nghị thường niên lần thứ 13 của APPF."
  expect(named(text, "Event")).toHaveLength(2)
})

test("the meeting of one year is another than that of the next", () => {
  const text =
    "Quân khu 4 họp\nÔng Trần Văn Bình dự Hội nghị Quân chính toàn quân khu năm 2022. Ông Trần Văn Bình từng dự Hội nghị Quân chính toàn quân khu năm 2020."
  expect(named(text, "Event")).toHaveLength(2)
})

test("“Bộ trưởng A” of one who heads the Government's office heads no ministry", () => {
  const text =
    "Chính phủ họp báo\nBộ trưởng Bộ Y tế Lê Thị Hoa dự.\nBộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Bình chủ trì.\nBộ trưởng Trần Văn Bình trả lời."
  expect(facts(text, "HOLDS_POSITION").filter((fact) => /^trần văn bình/i.test(fact))).toEqual([
    "Trần Văn Bình -> Văn phòng Chính phủ (Chủ nhiệm, current)",
  ])
})

test("“hội nghị” is the article's own, not the plenum that a speaker has just named", () => {
  const text =
    "Sáng nay, Ban Tuyên giáo Trung ương tổ chức hội nghị học tập các nghị quyết mới.\nÔng Trần Văn Bình phát biểu: Hội nghị Trung ương 5 khóa XII đã bàn kỹ.\nTại hội nghị, bà Lê Thị Hoa phát biểu."
  expect(facts(text, "SPOKE_AT")).toContain("Lê Thị Hoa -> hội nghị học tập các nghị quyết mới")
})

test("meetings quoted by different words are different, and those gone before are not “hội thảo” alone", () => {
  const text =
    "Sáng nay, Bộ Y tế tổ chức hội thảo về khám chữa bệnh.\nTrời nắng to.\nHội trường đông kín.\nHai bên tiếp nối kết quả của hội thảo chuyên đề “Quản lý thuốc men” và hội thảo chuyên đề “Phân cấp quản lý bệnh viện”.\nTại hội thảo, bà Lê Thị Hoa phát biểu."
  expect(facts(text, "SPOKE_AT")).toEqual(["Lê Thị Hoa -> hội thảo về khám chữa bệnh"])
  expect(named(text, "Event")).toEqual([
    "hội thảo về khám chữa bệnh",
    "hội thảo chuyên đề “Quản lý thuốc men”",
    "hội thảo chuyên đề “Phân cấp quản lý bệnh viện”",
  ])
})

test("a highest court is no evening that would end a meeting's name", () => {
  const text = "Ông Trần Văn Bình chủ trì phiên họp của Hội đồng Thẩm phán Tòa án nhân dân tối cao về án lệ."
  expect(named(text, "Event")).toEqual(["phiên họp của Hội đồng Thẩm phán Tòa án nhân dân tối cao về án lệ"])
})

test("when a meeting was held is no part of its name", () => {
  const text = "Bộ Y tế kể lại hội thảo chuyên đề “Quản lý thuốc men” tổ chức vào tháng 9 năm 2023."
  expect(named(text, "Event")).toEqual(["hội thảo chuyên đề “Quản lý thuốc men”"])
})

describe("a sentence above the text that is cut off with “...”", () => {
  test("is of another article where the text tells another meeting", () => {
    const text =
      "Ông Trần Văn Bình giữ chức Phó Bí thư Tỉnh ủy Nghệ An\nTTXVN - Sáng nay, HĐND tỉnh Thanh Hóa khai mạc kỳ họp thứ 25 để bàn về công tác nhân sự theo thẩm ...\nChiều qua, tại Nghệ An diễn ra hội nghị triển khai quyết định về công tác cán bộ.\nTại hội nghị, bà Lê Thị Hoa phát biểu. Ông Lê Văn Tám phát biểu."
    expect(facts(text, "SPOKE_AT")).toEqual([
      "Lê Thị Hoa -> hội nghị triển khai quyết định về công tác cán bộ",
      "Lê Văn Tám -> hội nghị triển khai quyết định về công tác cán bộ",
    ])
  })
  test("tells the meeting of an article that tells no other", () => {
    const text =
      "Nghệ An bàn về công tác cán bộ\nSáng nay, HĐND tỉnh Nghệ An khai mạc kỳ họp thứ 25 để bàn về công tác nhân sự ...\nTrời nắng to.\nBà Lê Thị Hoa phát biểu."
    expect(facts(text, "SPOKE_AT")).toEqual(["Lê Thị Hoa -> kỳ họp thứ 25"])
  })
  test.each([
    [
      "Person",
      "Quốc hội miễn nhiệm Bộ trưởng Bộ Xây dựng đối với ông Nguyễn Văn ...\nÔng Nguyễn Văn Tám phát biểu.",
      ["Nguyễn Văn Tám"],
    ],
    ["Person", "Quốc hội miễn nhiệm Bộ trưởng Bộ Xây dựng đối với ông Nguyễn Văn\u00a0...", []],
    ["Organization", "Bà Lê Thị Hoa thăm Học viện Ngân ...\nBà thăm Học viện Ngân hàng.", ["Học viện Ngân hàng"]],
    ["Organization", "Bà Lê Thị Hoa, Chủ tịch Hội Liên ...", []],
    ["Document", "Quốc hội thảo luận Luật Quy ...\nLuật Quy hoạch được thông qua.", ["Luật Quy hoạch"]],
  ] as const)("names no %s whose name is cut off: %s", (type, text, names) => {
    const of = type === "Organization" ? named(text, type).filter((name) => /^H/.test(name)) : named(text, type)
    expect(of).toEqual(names)
  })
  test("names who holds the posts before the last", () => {
    expect(facts("Chiều nay, ông Lê Văn Tám, Bí thư Tỉnh ủy Nghệ An, Chủ tịch Hội Liên ...", "HOLDS_POSITION")).toEqual([
      "Lê Văn Tám -> Tỉnh ủy Nghệ An (Bí thư, current)",
    ])
  })
})

test.each(["Trung", "Nhân", "Sáng", "Quốc", "Kỳ"])("“ông %s” is a man of that name, though it is a word as well", (name) => {
  expect(facts(`Ông Lê Văn ${name} sinh năm 1961. Ông ${name} là Bí thư Tỉnh ủy Nghệ An.`, "HOLDS_POSITION")).toEqual([
    `Lê Văn ${name} -> Tỉnh ủy Nghệ An (Bí thư, current)`,
  ])
})

test.each(["ông Đại sứ đã về", "ông Tổng thống đã về", "ông Phát biểu tại đây"])("“%s” names nobody", (words) => {
  expect(named(`Hôm qua ${words}.`, "Person")).toEqual([])
})

test("a congress that is known by its number tells whose it is", () => {
  expect(named("Ông Lê Văn Tám dự Đại hội Đảng bộ tỉnh Nghệ An lần thứ XV.", "Organization")).toEqual(["Đảng bộ tỉnh Nghệ An"])
})

test("“ông” is never Hồ Chí Minh", () => {
  expect(facts("Chủ tịch Hồ Chí Minh về nước. Ông là Bí thư Tỉnh ủy Nghệ An.", "HOLDS_POSITION")).not.toContain(
    "Hồ Chí Minh -> Tỉnh ủy Nghệ An (Bí thư, current)",
  )
})
