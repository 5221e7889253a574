import { describe, expect, test } from "vitest"
import { blocks, provinceOfSource, readArticle, sentences } from "../../src/vi/segment.ts"

const kinds = (text: string) => blocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])
const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))
/** What a line is when it stands behind a title. */
const kindOf = (line: string) => blocks(`Tỉnh Nghệ An họp\n${line}`)[1]!.kind

const PAGE = `Tỉnh ủy Nghệ An làm việc với Bộ Nội vụ In trang
14/04/2022 08:51 SA

Chiều 12-4, Tỉnh ủy Nghệ An đã làm việc với Bộ Nội vụ. Ông Trần Văn Bình dự.

Toàn cảnh cuộc làm việc.

(xaydungdang.org.vn)

Lượt xem: 1.540
Liên kết website

Thống kê truy cập
  • 003861857
  •  Đang online: 77`

describe("the blocks of a page", () => {
  test("are told apart, each exactly as it stands", () => {
    expect(kinds(PAGE)).toEqual([
      ["title", "Tỉnh ủy Nghệ An làm việc với Bộ Nội vụ"],
      ["furniture", "In trang"],
      ["date", "14/04/2022 08:51 SA"],
      ["body", "Chiều 12-4, Tỉnh ủy Nghệ An đã làm việc với Bộ Nội vụ. Ông Trần Văn Bình dự."],
      ["caption", "Toàn cảnh cuộc làm việc."],
      ["source", "(xaydungdang.org.vn)"],
      ["furniture", "Lượt xem: 1.540"],
      ["furniture", "Liên kết website"],
      ["furniture", "Thống kê truy cập"],
      ["furniture", "• 003861857"],
      ["furniture", "•  Đang online: 77"],
    ])
  })

  test("are the same with the line ends of Windows and of old Macs", () => {
    const lines = (text: string) => kinds(text).map(([kind, line]) => [kind, line])
    expect(lines(PAGE.replaceAll("\n", "\r\n"))).toEqual(lines(PAGE))
    expect(lines(PAGE.replaceAll("\n", "\r"))).toEqual(lines(PAGE))
  })

  test("end where the links to other news begin", () => {
    const read = kinds("Tỉnh họp\nÔng Trần Văn Bình dự họp.\nTin liên quan\nBộ Chính trị họp phiên thường kỳ ở Hà Nội.")
    expect(read.map(([kind]) => kind)).toEqual(["title", "body", "furniture", "furniture"])
  })
})

describe("a line behind the title is", () => {
  test.each([
    "14/04/2022 08:51 SA",
    "14/4/2022 15:20",
    "14-04-2022",
    "14.04.2022, 09:15",
    "Thứ năm, 14/04/2022 - 08:51",
    "Thứ Năm, ngày 14/04/2022, 20:30",
    "Chủ nhật, 17/4/2022 | 07:00 GMT+7",
    "Thứ sáu, 15/04/2022 07:15 (GMT+7)",
    "Ngày 14/04/2022",
    "Đăng ngày: 14/04/2022",
    "Cập nhật: 14/04/2022 10:00",
    "2022-04-14",
    "2022-04-14T08:51:00+07:00",
  ])("a date line: %s", (line) => expect(kindOf(line)).toBe("date"))

  test.each([
    "Ngày 14/04/2022, Tỉnh ủy Nghệ An họp.",
    "14/04/2022 là ngày bầu cử.",
    "Tỷ số 2-1-2022",
    "Quyết định số 14/2022/QĐ-TTg",
    "20 năm 2022",
  ])("no date line: %s", (line) => expect(kindOf(line)).not.toBe("date"))

  test.each([
    "Nguồn: xaydungdang.org.vn",
    "Nguồn baochinhphu.vn",
    "(xaydungdang.org.vn)",
    "Theo TTXVN",
    "(Theo nhandan.vn)",
    "TTXVN/Vietnam+",
  ])("a source line: %s", (line) => expect(kindOf(line)).toBe("source"))

  test.each(["Theo TTXVN, ông Trần Văn Bình đã dự.", "Nguồn vốn của tỉnh tăng.", "Theo ông Trần Văn Bình"])(
    "no source line: %s",
    (line) => expect(kindOf(line)).not.toBe("source"),
  )

  test.each([
    "Toàn cảnh hội nghị.",
    "Quang cảnh buổi làm việc.",
    "Các đại biểu tham dự hội nghị.",
    "Ông Trần Văn Bình phát biểu tại hội nghị. Ảnh: Lê An",
    "Đại biểu dự hội nghị (Ảnh: TTXVN)",
    "Ông Trần Văn Bình (bên phải) tiếp đoàn.",
  ])("a caption: %s", (line) => expect(kindOf(line)).toBe("caption"))

  test.each(["Hình ảnh của tỉnh được nâng lên.", "Ảnh hưởng của dịch còn lớn.", "Ông Trần Văn Bình xem triển lãm ảnh."])(
    "no caption: %s",
    (line) => expect(kindOf(line)).toBe("body"),
  )

  test.each([
    "In trang",
    "In bài viết",
    "Lượt xem: 1.540",
    "Lượt xem",
    "Trong tháng: 76.576",
    "Hôm nay: 1.024",
    "Chia sẻ",
    "Từ khóa: Nghệ An, hội nghị",
    "Tags: Nghệ An",
    "Bình luận",
    "Đọc thêm: Tỉnh họp",
    "3 bình luận",
    "Facebook",
    "Nội chính,Thành ủy,Nghệ An,Bổ nhiệm,Trần Văn Bình",
  ])("furniture: %s", (line) => expect(kindOf(line)).toBe("furniture"))

  test.each([
    "Trong tháng tới, tỉnh họp.",
    "Hôm nay, tỉnh họp phiên thường kỳ.",
    "Facebook bị phạt 3 tỷ đồng.",
    "Ông An, bà Bình, ông Cường, bà Dung",
  ])("no furniture: %s", (line) => expect(kindOf(line)).toBe("body"))
})

describe("the title", () => {
  test("is the first line that is no sentence", () => {
    expect(readArticle({ text: "Tỉnh Nghệ An họp\n\nSáng nay, tỉnh họp." }).title).toBe("Tỉnh Nghệ An họp")
  })

  test("is the first sentence where there is none", () => {
    expect(readArticle({ text: "Sáng nay, tỉnh họp. Ông An dự." }).title).toBe("Sáng nay, tỉnh họp.")
  })

  test("is not a dateline before the first sentence", () => {
    expect(readArticle({ text: "(TTXVN) - Sáng nay, tỉnh họp. Ông An dự." })).toMatchObject({
      title: "Sáng nay, tỉnh họp.",
      source: "TTXVN",
    })
  })

  test("given by a feed wins over the text's", () => {
    expect(readArticle({ text: "Tỉnh họp\nSáng nay họp.", title: "  Tỉnh\u00a0Nghệ An họp " }).title).toBe("Tỉnh Nghệ An họp")
  })
})

test.each([
  ["Ông Bình phát biểu tại hội nghịCũng tại hội nghị, bà Hoa đề nghị.", 2],
  ["Gỡ khó cho doanh nghiệp  Chính phủ vừa ban hành nghị quyết mới.", 2],
  ["Kỷ luật của  Ban Bí thư  đối với ông  Lê Văn Tám , nguyên bí thư.", 1],
  ["Trường Đại học Mở TPHCMĐến dự có bà Hoa.", 2],
  ["Báo VietNamNet và VnExpress đưa tin.", 1],
])("sentences that run together without a mark are parted: “%s”", (text, count) =>
  expect(split(`Lãnh đạo họp\n${text}`)).toHaveLength(1 + count),
)

test("who reports stands before the first sentence, not in it", () => {
  expect(split("Lãnh đạo họp\nQĐND - Ngày 28-5, đoàn đã họp.")).toEqual(["Lãnh đạo họp", "Ngày 28-5, đoàn đã họp."])
})

describe("an article", () => {
  test.each([
    ["14/04/2022 08:51 SA", "2022-04-14"],
    ["Thứ năm, 4-9-2025 15:20", "2025-09-04"],
    ["2022-04-14T08:51:00+07:00", "2022-04-14"],
  ])("of “%s” was published on %s", (line, published) =>
    expect(readArticle({ text: `Tỉnh họp\n${line}\nSáng nay, tỉnh họp.` }).published).toBe(published),
  )

  test.each(["Tỉnh họp\nNgày 14/04/2022, tỉnh họp.", "Tỉnh họp\n45/13/2022\nSáng nay, tỉnh họp."])(
    "has no day of publication where none is given: %j",
    (text) => expect(readArticle({ text }).published).toBeNull(),
  )

  test("names its source from its own line", () => {
    expect(readArticle({ text: "Tỉnh họp\nSáng nay, tỉnh họp.\nNguồn: baonghean.vn" }).source).toBe("baonghean.vn")
  })

  test("keeps its text but for composing it, and its name but for the folder", () => {
    const text = "Tỉnh  họp\r\n\r\nSáng\u00a0nay,\ttỉnh họp.\n"
    const article = readArticle({ text: text.normalize("NFD"), path: "tin/nghe-an.2022.txt" })
    expect(article).toMatchObject({ text, slug: "nghe-an.2022", path: "tin/nghe-an.2022.txt" })
  })

  test("is the same article in another folder, and another once its address or title differs", () => {
    const id = (raw: Parameters<typeof readArticle>[0]) => readArticle(raw).id
    const text = "Tỉnh họp\nSáng nay, tỉnh họp."
    expect(id({ text, path: "a/x.txt" })).toBe(id({ text, path: "b/y.txt" }))
    expect(id({ text: `${text} Đã sửa.` })).toBe(id({ text }))
    expect(id({ text, url: "https://a.vn/1" })).not.toBe(id({ text, url: "https://a.vn/2" }))
    expect(id({ text, published: "2022-01-01" })).not.toBe(id({ text, published: "2022-01-02" }))
  })
})

describe("sentences", () => {
  test("are read from title, body and captions alone", () => {
    expect(sentences(PAGE).map(({ block }) => block)).toEqual(["title", "body", "body", "caption"])
  })

  test.each([
    ["glued after a full stop", "Hội nghị đã bế mạc.Tham dự có ông Trần Văn Bình.", 2],
    ["with NBSP between them", "Hội nghị đã bế mạc.\u00a0Ông Trần Văn Bình dự.", 2],
    ["before a list item", "Hội nghị đã họp. • Ông Trần Văn Bình dự.", 2],
    ["before an item with a plus", "Hội nghị đã họp. + Ông Trần Văn Bình dự.", 2],
    ["before a number", "Hội nghị đã họp. 12 đại biểu dự.", 2],
    ["behind a lone Roman numeral", "Tỉnh thực hiện Nghị quyết Trung ương 5, khóa X. Thành ủy đã họp.", 2],
    ["behind an abbreviation that ends them", "Đoàn đã họp ở T.Ư. Sau đó đoàn về.", 2],
    ["behind a closing quote", "Ông nói: “Phải làm.” Bà tán thành.", 2],
    [
      "behind “TP.” before a word that no place is named by",
      "Ông Tám dạy ở Trường Chính trị TP. Ông Bình dạy ở đó. Ảnh: Lê Tám",
      3,
    ],
    ["and before a post", "Hội nghị bàn việc nhà ở của TP. Bí thư Thành ủy đã dự.", 2],
    ["but not behind initials", "PGS.TS. Trần Văn Bình và ThS. Lê Thị Hoa dự họp ở TP. Vinh.", 1],
    ["nor inside numbers and dates", "Ngày 12.4.2022, tỉnh thu 3.200 tỷ đồng, tăng 5.4%.", 1],
    ["nor before a small letter", "Tỉnh đã họp bàn v.v. và ra nghị quyết.", 1],
    ["nor at an address", "Trang baonghean.vn đưa tin.", 1],
  ])("%s: “%s” is %i", (_, text, count) => expect(split(text)).toHaveLength(count))

  test("stand in order, do not overlap and leave out only spaces", () => {
    const text = `${PAGE}\n Ông\u00a0Trần Văn Bình… Bà Lê Thị Hoa!  Hết? `
    let last = 0
    for (const { start, end } of sentences(text)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      last = end
    }
  })
})

test.each([
  ["baonghean.vn", "Nghệ An"],
  ["binhdinh.gov.vn", "Bình Định"],
  ["nhandan.vn", null],
  [null, null],
])("the source %j writes about the province %j", (source, province) => expect(provinceOfSource(source)).toBe(province))

test("a sentence without end is cut behind commas", () => {
  const text = `Tham dự có: ${"ông Trần Văn Bình, bà Lê Thị Hoa, ".repeat(2000)}ông Lê Văn Tám.`
  const parts = sentences(text).map(({ start, end }) => text.slice(start, end))
  expect(parts.length).toBeGreaterThan(5)
  for (const part of parts) expect(part).toMatch(/^.{1,10000}[,.]$/)
  expect(parts.join(" ")).toBe(text)
})

test("a caption's credit ends a sentence before a capitalised opener, and nothing else does", () => {
  const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))
  expect(split("Họp\n\nToàn cảnh hội nghị. Ảnh: Lê Tám/TTXVN Ông Bình phát biểu.").at(-1)).toBe("Ông Bình phát biểu.")
  expect(split("Họp\n\nTrong ảnh: các đại biểu về dự Đại hội trong ngày đầu.").at(-1)).toBe(
    "Trong ảnh: các đại biểu về dự Đại hội trong ngày đầu.",
  )
})
