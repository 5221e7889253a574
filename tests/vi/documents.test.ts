import { describe, expect, test } from "vitest"
import { organizationText } from "../../src/vi/organization-name.ts"
import { first, mentioned, readOne } from "./read.ts"

/** The first document of a sentence with what was read of it. */
const document = (text: string) => {
  const name = first(text, "document")?.name
  return (
    name && {
      name: name.name,
      kind: name.kind,
      ...(name.number ? { number: name.number } : {}),
      ...(name.issued ? { issued: name.issued } : {}),
      ...(name.issuer ? { issuer: organizationText(name.issuer) } : {}),
      ...(name.title ? { title: name.title } : {}),
      ...(name.session ? { session: name.session } : {}),
      ...(name.draft ? { draft: true } : {}),
    }
  )
}

describe("a document told apart by its number", () => {
  test.each([
    ["Nghị quyết số 15-NQ/TW", "nghị quyết", "15-NQ/TW"],
    ["Nghị quyết 15-NQ/TW", "nghị quyết", "15-NQ/TW"],
    ["Chỉ thị số 05 - CT/TW", "chỉ thị", "05-CT/TW"],
    ["Quyết định số 439 – QĐNS/TW", "quyết định", "439-QĐNS/TW"],
    ["Quy định số 41-QĐ/TW", "quy định", "41-QĐ/TW"],
    ["Kết luận số 21-KL/TW", "kết luận", "21-KL/TW"],
    ["Chương trình số 10-CTr/TU", "chương trình", "10-CTr/TU"],
    ["Kế hoạch số 118-KH/TU", "kế hoạch", "118-KH/TU"],
    ["Hướng dẫn số 36-HD/VPTW", "hướng dẫn", "36-HD/VPTW"],
    ["Nghị định số 67/2025/NĐ-CP", "nghị định", "67/2025/NĐ-CP"],
    ["Thông tư số 12/2024/TT-BTC", "thông tư", "12/2024/TT-BTC"],
    ["Thông tư số 12/2024/TT- BTC", "thông tư", "12/2024/TT-BTC"],
    ["Nghị định số 67/2025/NĐ - CP", "nghị định", "67/2025/NĐ-CP"],
    ["Công văn số 1234/UBND-VX2", "công văn", "1234/UBND-VX2"],
    ["công văn số 321/BNN-TCLN", "công văn", "321/BNN-TCLN"],
    ["Nghị quyết số 30/2026/QH16", "nghị quyết", "30/2026/QH16"],
    ["Quyết định số 24/2022/QĐ-UBND", "quyết định", "24/2022/QĐ-UBND"],
    ["Quyết định số 1256/QĐ-TTg", "quyết định", "1256/QĐ-TTg"],
    ["Công điện số 45/CĐ-TTg", "công điện", "45/CĐ-TTg"],
    ["Nghị quyết số 1256/NQ-UBTVQH15", "nghị quyết", "1256/NQ-UBTVQH15"],
    ["Nghị quyết 18", "nghị quyết", "18"],
    ["tờ trình số 5054", "tờ trình", "5054"],
    ["Chỉ thị 05", "chỉ thị", "05"],
  ])("“%s”", (name, kind, number) => {
    const found = document(`Tỉnh ủy Nghệ An thực hiện ${name}.`)
    expect(found).toMatchObject({ kind, number })
    expect(mentioned(`Tỉnh ủy Nghệ An thực hiện ${name}.`, "document")).toEqual([name])
  })
})

describe("papers of one kind in a list", () => {
  const listed = (text: string) => readOne(text).mentions.flatMap((m) => (m.type === "document" ? [m.name.name] : []))

  test.each([
    [
      "Trung ương đã ban hành ba Nghị quyết về: “Phát triển kinh tế tư nhân”; “Cơ cấu lại doanh nghiệp”.",
      ["Nghị quyết về phát triển kinh tế tư nhân", "Nghị quyết về cơ cấu lại doanh nghiệp"],
    ],
    [
      "Trung ương đã thông qua 3 nghị quyết: Về phát triển kinh tế tư nhân; Về cơ cấu lại doanh nghiệp.",
      ["Nghị quyết về phát triển kinh tế tư nhân", "Nghị quyết về cơ cấu lại doanh nghiệp"],
    ],
    [
      "Trung ương đã ban hành các Nghị quyết về phát triển kinh tế tư nhân; cơ cấu lại doanh nghiệp.",
      ["Nghị quyết về phát triển kinh tế tư nhân", "Nghị quyết về cơ cấu lại doanh nghiệp"],
    ],
    ["Trung ương thực hiện các Nghị quyết về phát triển kinh tế tư nhân; cơ cấu lại doanh nghiệp.", []],
    ["Trung ương đã ban hành các nghị quyết về phát triển kinh tế tư nhân.", []],
    ["Trung ương đã ban hành ba nghị quyết.", []],
  ])("“%s” → %j", (text, names) => expect(listed(text)).toEqual(names))
})

test("what is to be done with a paper is no part of its name", () => {
  expect(mentioned("Bộ Y tế sớm hoàn thiện Chỉ thị về quản lý cát sỏi, báo cáo Thủ tướng trước ngày 20/7.", "document")).toEqual([
    "Chỉ thị về quản lý cát sỏi",
  ])
  expect(mentioned("Hoàn thiện hệ thống pháp luật Việt Nam đến năm 2010.", "document")).toEqual([])
})

test("a plan of the State's is told by its years", () => {
  expect(first("HĐND đánh giá kết quả thực hiện kế hoạch phát triển kinh tế - xã hội năm 2024.", "document")?.name.name).toBe(
    "kế hoạch phát triển kinh tế - xã hội năm 2024",
  )
  expect(first("Các xã thực hiện kế hoạch phát triển kinh tế gia đình.", "document")).toBeUndefined()
})

test("a document told apart by its number is cited in lower case, too", () => {
  const doc = first("Theo quy định 214 của Bộ Chính trị, ông đủ tiêu chuẩn.", "document")
  expect(doc?.name).toMatchObject({ kind: "quy định", number: "214" })
  expect(first("Luật quy định 3 trường hợp được miễn.", "document")).toBeUndefined()
})

describe("what is told of a document", () => {
  test.each([
    [
      'Tỉnh thực hiện Nghị quyết số 15-NQ/TW ngày 30-7-2007 của Ban Chấp hành Trung ương Đảng (khóa X) về "Đổi mới phương thức lãnh đạo".',
      {
        name: "Nghị quyết số 15-NQ/TW",
        kind: "nghị quyết",
        number: "15-NQ/TW",
        issued: "2007-07-30",
        issuer: "Ban Chấp hành Trung ương Đảng",
        title: "Đổi mới phương thức lãnh đạo",
      },
    ],
    [
      "Tỉnh thực hiện Nghị quyết Trung ương 5, khóa X.",
      { name: "Nghị quyết Trung ương 5, khóa X", kind: "nghị quyết", session: "trung ương 5 khóa 10" },
    ],
    [
      "Tỉnh thực hiện Nghị quyết T.Ư 4 (khóa XI).",
      { name: "Nghị quyết T.Ư 4 (khóa XI)", kind: "nghị quyết", session: "trung ương 4 khóa 11" },
    ],
    [
      "Tỉnh thực hiện Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII.",
      {
        name: "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII",
        kind: "nghị quyết",
        session: "trung ương 4 khóa 12",
      },
    ],
    [
      "Tỉnh thực hiện Nghị quyết số 05-NQ/TU về chuyển đổi số.",
      { name: "Nghị quyết số 05-NQ/TU", kind: "nghị quyết", number: "05-NQ/TU", title: "chuyển đổi số" },
    ],
    ["Quốc hội thông qua Luật Đất đai.", { name: "Luật Đất đai", kind: "luật" }],
    ["Quốc hội thông qua Luật Phòng, chống tham nhũng.", { name: "Luật Phòng, chống tham nhũng", kind: "luật" }],
    ["Quốc hội thảo luận về dự án Luật thủy lợi.", { name: "Luật thủy lợi", kind: "luật" }],
    [
      "Theo luật tổ chức chính quyền địa phương, việc này được phép.",
      { name: "luật tổ chức chính quyền địa phương", kind: "luật" },
    ],
    ["Việc này theo bộ luật hình sự.", { name: "bộ luật hình sự", kind: "bộ luật" }],
    ["Theo Điều lệ Đảng, việc này được phép.", { name: "Điều lệ Đảng", kind: "điều lệ" }],
    ["Quốc hội thảo luận dự thảo Luật Đất đai.", { name: "Luật Đất đai", kind: "luật", draft: true }],
    [
      "Ông Trần Văn Bình trình bày Tờ trình dự án Luật Tiếp công dân.",
      { name: "Tờ trình dự án Luật Tiếp công dân", kind: "tờ trình" },
    ],
    [
      "Bộ Chính trị đã ban hành quy định về kiểm tra việc kê khai tài sản.",
      { name: "quy định về kiểm tra việc kê khai tài sản", kind: "quy định", title: "kiểm tra việc kê khai tài sản" },
    ],
    [
      "Quốc hội thông qua nghị quyết cho phép tỉnh tách thành hai tỉnh.",
      { name: "nghị quyết cho phép tỉnh tách thành hai tỉnh", kind: "nghị quyết" },
    ],
    [
      "Quốc hội thảo luận dự thảo Nghị quyết về xử lý nợ xấu và dự án Luật Đất đai.",
      { name: "Nghị quyết về xử lý nợ xấu", kind: "nghị quyết", title: "xử lý nợ xấu", draft: true },
    ],
    [
      "Quốc hội thông qua Nghị quyết về bổ nhiệm Bộ trưởng với 456/457 đại biểu tán thành.",
      { name: "Nghị quyết về bổ nhiệm Bộ trưởng", kind: "nghị quyết", title: "bổ nhiệm Bộ trưởng" },
    ],
    ["Ông Trần Văn Bình trình bày báo cáo tổng kết công tác năm.", { name: "báo cáo tổng kết công tác năm", kind: "báo cáo" }],
  ])("“%s”", (text, expected) => expect(document(text)).toEqual(expected))
})

describe("no document is", () => {
  test.each([
    [
      "Bộ Tài chính trình Đề án “Tiếp tục cơ cấu lại, đổi mới doanh nghiệp nhà nước”.",
      "đề án tiếp tục cơ cấu lại, đổi mới doanh nghiệp nhà nước",
    ],
    [
      "Hội nghị nghe trình bày báo cáo kiểm điểm sự lãnh đạo, chỉ đạo của Bộ Chính trị.",
      "báo cáo kiểm điểm sự lãnh đạo, chỉ đạo của bộ chính trị",
    ],
  ])("goes on over its own commas: “%s”", (text, name) => {
    expect(first(text, "document")?.name.name.toLowerCase()).toBe(name)
  })

  test.each([
    "Các nghị quyết, chỉ thị được triển khai.",
    "Hội nghị bàn về thi hành kỷ luật cán bộ, công chức.",
    "Ông Lê Văn Tám là Thạc sĩ Luật Quốc tế và ngoại giao.",
    "Tỉnh thực hiện hai nghị quyết chuyên đề.",
    "Việc ban hành nghị quyết được đổi mới.",
    "Bộ trình bày quy định về thi tuyển cán bộ.",
    "Tỉnh ban hành quy định thi tuyển cán bộ.",
    "Hội nghị đã đi đến kết luận cuối cùng.",
    "Tỉnh ban hành 10 chương trình công tác.",
    "Ông quyết định về quê.",
    "Kết luận về vấn đề này, ông Trần Văn Bình cảm ơn.",
    "Quy hoạch chung này chưa phù hợp.",
    "Tỉnh có kế hoạch lớn.",
    "Luật sư Trần Văn Bình dự.",
    "Theo luật giá, việc này được phép.",
    "Đoàn Luật sư tỉnh họp.",
    "Ông thông báo tình hình.",
    "Trên 500 văn bản đã ra đời.",
    "Chương trình nghệ thuật chào mừng kéo dài hai giờ.",
    "Sản xuất đạt mục tiêu Nghị quyết đề ra.",
    "Hai nước nâng quan hệ lên Đối tác Chiến lược Toàn diện.",
    "Tỉnh quán triệt Nghị quyết đến toàn thể cán bộ.",
  ])("in “%s”", (text) => expect(mentioned(text, "document")).toEqual([]))
})

describe("a treaty's name goes over “và”", () => {
  test.each([
    ["Hai nước ký Hiệp ước Hữu nghị và Hợp tác.", "Hiệp ước Hữu nghị và Hợp tác"],
    ["Quốc hội phê chuẩn Hiệp định Thương mại và Đầu tư.", "Hiệp định Thương mại và Đầu tư"],
    ["Quốc hội phê chuẩn Hiệp định Thương mại và Nghị định thư bổ sung.", "Hiệp định Thương mại"],
    ["Chính phủ ký Hiệp định Thương mại và Bộ Công Thương triển khai.", "Hiệp định Thương mại"],
  ])("%s", (text, name) => {
    expect(document(text)?.name).toBe(name)
  })
})

test("a decision of a body is one by what it is about, though written small", () => {
  expect(document("Tỉnh ủy Nghệ An triển khai quyết định của Ban Bí thư về công tác cán bộ.")?.name).toBe(
    "quyết định của Ban Bí thư về công tác cán bộ",
  )
  expect(document("Tỉnh ủy Nghệ An triển khai quyết định của Ban Bí thư.")).toBeUndefined()
})

test.each([
  [
    "Báo cáo kiểm điểm của Ban Chấp hành, Ban Thường vụ Tỉnh ủy Nghệ An được thông qua.",
    "Báo cáo kiểm điểm của Ban Chấp hành, Ban Thường vụ Tỉnh ủy Nghệ An",
  ],
  ["Ban Chấp hành ban hành Quy chế làm việc của Ban Chấp hành, Sở Y tế thực hiện.", "Quy chế làm việc của Ban Chấp hành"],
  [
    "Quốc hội ban hành Nghị quyết về cơ chế, chính sách cho các khu công nghiệp.",
    "Nghị quyết về cơ chế, chính sách cho các khu công nghiệp",
  ],
  ["Ông Lê Văn Tám trao Quyết định về công tác cán bộ cho các đồng chí.", "Quyết định về công tác cán bộ"],
  ["Quốc hội nghe Báo cáo về nợ công năm 2016 và thảo luận về nội dung này.", "Báo cáo về nợ công năm 2016"],
  ["Ông Lê Văn Tám trình Kế hoạch về việc chuẩn bị Đại hội.", "Kế hoạch về việc chuẩn bị Đại hội"],
  ["Báo cáo của Bộ Y tế về thuốc năm 2016 cho thấy giá đã giảm.", "Báo cáo của Bộ Y tế về thuốc năm 2016"],
  [
    "Quốc hội thông qua Nghị quyết bầu Ủy viên Ủy ban Thường vụ Quốc hội, Tổng Thư ký Quốc hội đối với ông Lê Văn Tám bằng hình thức bỏ phiếu kín.",
    "Nghị quyết bầu Ủy viên Ủy ban Thường vụ Quốc hội, Tổng Thư ký Quốc hội đối với ông Lê Văn Tám",
  ],
  ["Ban hành Quy định về trợ cấp đối với cán bộ, công chức.", "Quy định về trợ cấp đối với cán bộ, công chức"],
  ["Ông trao Quyết định điều động ông Lê Văn Tám sau khi họp.", "Quyết định điều động ông Lê Văn Tám"],
  ["Ông trao Quyết định phân công ông Lê Văn Tám thay cho ông Trần Văn Bình.", "Quyết định phân công ông Lê Văn Tám"],
  [
    "Ông Lê Văn Tám trình bày Báo cáo về kiến nghị của cử tri gửi đến kỳ họp thứ 2, Quốc hội khóa XIV.",
    "Báo cáo về kiến nghị của cử tri gửi đến kỳ họp thứ 2, Quốc hội khóa XIV",
  ],
  [
    "Theo Quy chế làm việc của Ban Chấp hành Trung ương, Bộ Chính trị và Ban Bí thư khóa XII, hội nghị họp.",
    "Quy chế làm việc của Ban Chấp hành Trung ương, Bộ Chính trị và Ban Bí thư khóa XII",
  ],
])("what “%s” names ends where its subject does", (text, name) => expect(first(text, "document")?.name.name).toBe(name))
