import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { organizationText } from "../../src/vi/organization-name.ts"
import { first, mentioned, readOne } from "./read.ts"

/** The first body of a sentence, spelled out: "…" where the context must tell which, "< " before its parent. */
const body = (text: string): string | null => {
  const mention = first(text, "organization")
  return mention ? `${organizationText(mention.name)}${mention.name.elliptic ? "…" : ""}` : null
}

describe("a body's name", () => {
  test.each([
    ["Bộ Chính trị họp.", "Bộ Chính trị"],
    ["Ban Bí thư họp.", "Ban Bí thư"],
    ["Ban Tổ chức Trung ương họp.", "Ban Tổ chức Trung ương"],
    ["Ban Tuyên giáo và Dân vận Trung ương họp.", "Ban Tuyên giáo và Dân vận Trung ương"],
    ["Ủy ban Kiểm tra Trung ương họp.", "Ủy ban Kiểm tra Trung ương"],
    ["UBKT Trung ương họp.", "Ủy ban Kiểm tra Trung ương"],
    ["Ủy ban Kiểm tra T.Ư họp.", "Ủy ban Kiểm tra Trung ương"],
    ["UB Kiểm tra TƯ họp.", "Ủy ban Kiểm tra Trung ương"],
    ["UB Thường vụ Quốc hội họp.", "Ủy ban Thường vụ Quốc hội"],
    ["Đảng Nhân dân Campuchia Hun Sen gửi điện mừng.", "Đảng Nhân dân Campuchia"],
    ["Văn phòng Trung ương Đảng Lào họp.", "Văn phòng Trung ương Đảng Lào"],
    ["NHCSXH tỉnh Nghệ An họp.", "Ngân hàng Chính sách xã hội tỉnh Nghệ An"],
    ["Đại diện NHCSXH cho biết.", "Ngân hàng Chính sách xã hội"],
    ["Cơ quan điều tra Bộ Công an vào cuộc.", "Cơ quan điều tra Bộ Công an"],
    ["Các nước BRICS họp.", "BRICS"],
    ["Bộ Lao động-Thương binh và Xã hội họp.", "Bộ Lao động - Thương binh và Xã hội"],
    ["UBND tỉnh Bà Rịa-Vũng Tàu họp.", "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"],
    ["Quân chủng Phòng không-Không quân họp.", "Quân chủng Phòng không - Không quân"],
    ["Cục Chống tham nhũng - Thanh tra Chính phủ họp.", "Cục Chống tham nhũng Thanh tra Chính phủ"],
    ["Vụ Tài chính, Ngân hàng Nhà nước Việt Nam họp.", "Vụ Tài chính Ngân hàng Nhà nước Việt Nam"],
    ["Phòng Cảnh sát giao thông, Công an tỉnh Nghệ An họp.", "Phòng Cảnh sát giao thông Công an tỉnh Nghệ An"],
    ["Học viện ANND họp.", "Học viện An ninh nhân dân"],
    ["Ban Quản lý vịnh Hạ Long họp.", "Ban Quản lý vịnh Hạ Long"],
    ["Ban quản lý Hoàng thành Thăng Long cho sơn lại cổng.", "Ban quản lý Hoàng thành Thăng Long"],
    ["Ban Quản lý Khu Nông nghiệp Công nghệ cao TP.HCM họp.", "Ban Quản lý Khu Nông nghiệp Công nghệ cao thành phố Hồ Chí Minh"],
    ["Ban Quản lý Khu kinh tế Quảng Ninh họp.", "Ban Quản lý Khu kinh tế tỉnh Quảng Ninh"],
    ["Cảnh sát PCCC thành phố Hà Nội họp.", "Cảnh sát Phòng cháy chữa cháy thành phố Hà Nội"],
    ["Bộ Nông Lâm Lào họp.", "Bộ Nông Lâm Lào"],
    ["Đoàn thăm Đồn biên phòng Sóc Giang.", "Đồn biên phòng Sóc Giang"],
    ["Việc này do Bộ Chính trị và Kế hoạch số 03 quy định.", "Bộ Chính trị"],
    ["Đại diện Hội ND 14 tỉnh đã dự.", "Hội ND"],
    ["Bà làm ở Bộ Y tế 2 nhiệm kỳ.", "Bộ Y tế"],
    ["Đoàn thăm Bệnh viện Đa khoa tỉnh Nghệ An.", "Bệnh viện Đa khoa tỉnh Nghệ An"],
    ["Đoàn đại biểu cấp cao Quốc hội Cuba đã tới.", "Đoàn đại biểu cấp cao của Quốc hội Cuba"],
    ["Công ty Cổ phần gỗ MDF Nghệ An đầu tư.", "Công ty Cổ phần gỗ MDF Nghệ An"],
    ["Công ty mua bán nợ Việt Nam đã báo cáo.", "Công ty mua bán nợ Việt Nam"],
    ["Hiệp hội Ẩm thực xứ Nghệ họp.", "Hiệp hội Ẩm thực"],
    ["Đại học Huế lên tiếng.", "Đại học Huế"],
    ["Trường Đại học Nông Lâm Thành phố Hồ Chí Minh họp.", "Trường Đại học Nông Lâm Thành phố Hồ Chí Minh"],
    ["Đoàn thăm BV Đa khoa huyện Gia Bình.", "Bệnh viện Đa khoa huyện Gia Bình"],
    ["Đoàn thăm CATP Hà Nội.", "Công an thành phố Hà Nội"],
    ["Đoàn thăm Trường THPT Thuận Thành số 1, tỉnh Bắc Ninh.", "Trường THPT Thuận Thành số 1"],
    ["Đoàn thăm Trung tâm Giáo dục thường xuyên số 2 tỉnh Nghệ An.", "Trung tâm Giáo dục thường xuyên số 2 tỉnh Nghệ An"],
    ["Quân ủy Trung ương họp.", "Quân ủy Trung ương"],
    ["Ủy ban Thường vụ Quốc hội họp.", "Ủy ban Thường vụ Quốc hội"],
    ["Thường vụ Quốc hội họp.", "Ủy ban Thường vụ Quốc hội"],
    ["Văn phòng Quốc hội họp.", "Văn phòng Quốc hội"],
    ["Bộ Giáo dục và Đào tạo họp.", "Bộ Giáo dục và Đào tạo"],
    ["Bộ GD&ĐT họp.", "Bộ Giáo dục và Đào tạo"],
    ["Bộ Văn hóa, Thể thao và Du lịch họp.", "Bộ Văn hóa, Thể thao và Du lịch"],
    ["Bộ Nông nghiệp và Phát triển nông thôn họp.", "Bộ Nông nghiệp và Phát triển nông thôn"],
    ["Bộ Công an họp.", "Bộ Công an"],
    [
      "Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm họp.",
      "Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm",
    ],
    ["Ban Chỉ đạo Trung ương về phòng, chống tham nhũng từ 1/2/2019 họp.", "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng"],
    ["Thanh tra Chính phủ họp.", "Thanh tra Chính phủ"],
    ["Tỉnh ủy Nghệ An họp.", "Tỉnh ủy Nghệ An"],
    ["Thành ủy TP. Hồ Chí Minh họp.", "Thành ủy Thành phố Hồ Chí Minh"],
    ["Tỉnh uỷ Hoà Bình họp.", "Tỉnh ủy Hòa Bình"],
    ["UBND tỉnh Nghệ An họp.", "Ủy ban nhân dân tỉnh Nghệ An"],
    ["HĐND TP. Đà Nẵng họp.", "Hội đồng nhân dân thành phố Đà Nẵng"],
    ["Ủy ban nhân dân huyện Nam Đàn họp.", "Ủy ban nhân dân huyện Nam Đàn"],
    ["Sở Kế hoạch và Đầu tư Nghệ An họp.", "Sở Kế hoạch và Đầu tư tỉnh Nghệ An"],
    ["Ban Thường vụ Tỉnh ủy Nghệ An họp.", "Ban Thường vụ Tỉnh ủy Nghệ An"],
    ["BTV Tỉnh ủy Nghệ An họp.", "Ban Thường vụ Tỉnh ủy Nghệ An"],
    ["Văn phòng Tỉnh ủy Nghệ An họp.", "Văn phòng Tỉnh ủy Nghệ An"],
    ["Công an tỉnh Nghệ An họp.", "Công an tỉnh Nghệ An"],
    ["Đảng ủy Công an Trung ương họp.", "Đảng ủy Công an Trung ương"],
    ["Đoàn đại biểu Quốc hội tỉnh Nghệ An họp.", "Đoàn đại biểu Quốc hội tỉnh Nghệ An"],
    ["Tòa án nhân dân tối cao họp.", "Tòa án nhân dân tối cao"],
    ["Quân khu 4 họp.", "Quân khu 4"],
    ["Mặt trận Tổ quốc Việt Nam họp.", "Mặt trận Tổ quốc Việt Nam"],
    ["Đảng bộ, chính quyền và nhân dân tỉnh Nghệ An phấn đấu.", "Đảng bộ tỉnh Nghệ An"],
    ["Đảng bộ và nhân dân các dân tộc tỉnh phấn đấu.", "Đảng bộ tỉnh…"],
    ["Trung tâm y tế huyện Nam Đàn họp.", "Trung tâm Y tế huyện Nam Đàn"],
    ["Cục chống tham nhũng (Thanh tra Chính phủ) họp.", "Cục Chống tham nhũng Thanh tra Chính phủ"],
    ["BQL Khu kinh tế Đông Nam họp.", "Ban Quản lý Khu kinh tế Đông Nam"],
    ["Chi bộ 2 họp.", "Chi bộ 2"],
    ["Chi bộ khu phố Đông Hòa họp.", "Chi bộ khu phố Đông Hòa"],
    ["Chi bộ họp.", "Chi bộ…"],
    ["Hội đồng Bộ trưởng họp.", "Hội đồng Bộ trưởng"],
    ["Hiệp hội DN tỉnh Thanh Hóa họp.", "Hiệp hội Doanh nghiệp tỉnh Thanh Hóa"],
    ["Hiệp hội bệnh viện tư nhân Việt Nam họp.", "Hiệp hội bệnh viện tư nhân Việt Nam"],
    ["Tỉnh ủy họp.", "Tỉnh ủy…"],
    ["UBND tỉnh họp.", "Ủy ban nhân dân tỉnh…"],
    ["Ban Thường vụ họp.", "Ban Thường vụ…"],
    [
      "Đoàn đại biểu cấp cao Đảng, Nhà nước và Quốc hội nước Cộng hòa Dân chủ Nhân dân Lào họp.",
      "Đoàn đại biểu cấp cao Đảng, Nhà nước, Quốc hội Lào",
    ],
  ])("“%s” names %s", (text, expected) => expect(body(text)?.toLowerCase()).toBe(expected.toLowerCase()))

  test.each([
    ["ends before a verb", "Bộ Tài chính chủ trì hội nghị.", "Bộ Tài chính"],
    ["ends before the next sentence", "Ảnh: Báo Dân trí Cũng theo ông Bình, trời nắng.", "Báo Dân trí"],
    ["ends before a comma and another body", "Bộ Công an, Thanh tra Chính phủ họp.", "Bộ Công an"],
    ["ends before “và” and another body", "Bộ Tài chính và Bộ Y tế họp.", "Bộ Tài chính"],
    ["goes on over “và” inside it", "Bộ Khoa học và Công nghệ họp.", "Bộ Khoa học và Công nghệ"],
    ["goes on to the end of a field in lower case", "Trường Đại học Bách khoa Hà Nội họp.", "Trường Đại học Bách khoa Hà Nội"],
    ["holds the number of its delegation", "Đoàn công tác số 1 của Bộ Nội vụ họp.", "Đoàn công tác số 1 của Bộ Nội vụ"],
  ])("%s", (_, text, expected) => expect(mentioned(text, "organization")[0]).toBe(expected))

  test.each([
    "Các cấp ủy, chính quyền họp.",
    "Các bộ, ngành họp.",
    "Các sở, ban, ngành của tỉnh họp.",
    "Cán bộ, đảng viên họp.",
    "Trung tâm kinh tế được mở.",
    "Tỉnh bộ đội về.",
    "Bộ luật được sửa.",
    "Cuộc hội thảo bế mạc.",
    "Chính sách mới có hiệu lực.",
    "Quốc lộ được mở.",
    "Toàn bộ công việc đã xong.",
    "Cảnh sát PCCC đã dập lửa.",
    "Ban Thường vụ Tỉnh ủy, Huyện ủy họp.",
  ])("is not in “%s”", (text) => expect(mentioned(text, "organization")).toEqual([]))
})

describe("a body in brackets", () => {
  test("gives the body before it a short name, and no body of its own", () => {
    expect(mentioned("Liên đoàn Lao động tỉnh Nghệ An (LĐLĐ) họp.", "organization")).toHaveLength(1)
  })
})

describe("ministries and departments under one head", () => {
  const listed = (text: string): readonly string[] =>
    readOne(text).mentions.flatMap((m) =>
      m.type === "organization" ? [`${organizationText(m.name)}${m.name.elliptic ? "…" : ""}`] : [],
    )

  test.each([
    [
      "Tỉnh làm việc với Ban Chỉ đạo Tây Bắc, Tây Nguyên và Tây Nam Bộ.",
      ["Ban Chỉ đạo Tây Bắc", "Ban Chỉ đạo Tây Nguyên", "Ban Chỉ đạo Tây Nam Bộ"],
    ],
    ["Dự họp có đại diện các bộ: Nội vụ, Tài chính, Kế hoạch và Đầu tư.", ["Bộ Nội vụ", "Bộ Tài chính", "Bộ Kế hoạch và Đầu tư"]],
    ["Dự họp có đại diện các bộ, ngành: Công an, Quốc phòng.", ["Bộ Công an", "Bộ Quốc phòng"]],
    ["Dự họp có đại diện các Bộ, cơ quan, doanh nghiệp: Công an, Quốc phòng.", ["Bộ Công an", "Bộ Quốc phòng"]],
    ["Còn 3 bộ gồm: Công an; Nông nghiệp - Môi trường; Y tế.", ["Bộ Công an", "Bộ Nông nghiệp - Môi trường", "Bộ Y tế"]],
    ["Dự họp có lãnh đạo các Sở Y tế, Xây dựng tỉnh Nghệ An.", ["Sở Y tế tỉnh Nghệ An", "Sở Xây dựng tỉnh Nghệ An"]],
    ["Công an, Sở Y tế tỉnh Nghệ An cùng dự.", ["Công an tỉnh Nghệ An", "Sở Y tế tỉnh Nghệ An"]],
    ["Dự họp có lãnh đạo các sở: Y tế, KH&ĐT.", ["Sở Y tế…", "Sở Kế hoạch và Đầu tư…"]],
    [
      "Khiển trách Đảng ủy các sở: Y tế nhiệm kỳ 2015 - 2020, Xây dựng nhiệm kỳ 2010 - 2015.",
      ["Đảng ủy Sở Y tế", "Đảng ủy Sở Xây dựng"],
    ],
    ["Họp với lãnh đạo Bộ Tài chính, Công Thương, Y tế.", ["Bộ Tài chính", "Bộ Công Thương", "Bộ Y tế"]],
    ["Trả lời có Bộ trưởng Bộ Xây dựng, Y tế và Nội vụ.", ["Bộ Xây dựng", "Bộ Y tế", "Bộ Nội vụ"]],
    [
      "Các Bộ trưởng, trưởng ngành cùng trả lời chất vấn: KH-ĐT, Ngân hàng Nhà nước, Công Thương.",
      ["Bộ Kế hoạch và Đầu tư", "Bộ Công Thương"],
    ],
    ["Ông thăm Bộ Thông tin, Văn hóa và Du lịch Lào.", ["Bộ Thông tin, Văn hóa và Du lịch Lào"]],
    ["Dự họp có đại diện các bộ, ngành, địa phương.", []],
    ["Ông thăm các bộ phận Tài chính, Kế toán.", []],
    ["Tỉnh giao 2 sở Tài chính, Nội vụ tham mưu.", ["Sở Tài chính…", "Sở Nội vụ…"]],
  ])("“%s”", (text, names) => expect(listed(text)).toEqual(names))
})

/** Bodies of the State, the armed forces, the press, business and associations, as decrees, charters and registers name them. */
const BODIES = readFileSync(join(__dirname, "state-bodies.txt"), "utf8").trim().split("\n")

test("the names of real bodies are read whole", () => {
  const cut = BODIES.filter((name) => mentioned(`Ông Trần Văn Bình gặp ${name} đã họp.`, "organization").join() !== name)
  expect(BODIES.length).toBeGreaterThan(400)
  expect(cut).toEqual([])
})

test.each([
  ["Đoàn kiểm tra 469 của Bộ Chính trị đã họp.", "Đoàn kiểm tra 469 của Bộ Chính trị"],
  ["Ban Chỉ đạo Tây Nam Bộ dự kiến tổ chức hội nghị.", "Ban Chỉ đạo Tây Nam Bộ"],
  ["Ban Chỉ đạo Tây Nam Bộ đẩy mạnh liên kết vùng.", "Ban Chỉ đạo Tây Nam Bộ"],
  ["Ban Chỉ đạo 35 trong quý I đã họp.", "Ban Chỉ đạo 35"],
  ["Ban Chỉ đạo Trung ương về quản lý biên chế chỉ đạo rà soát.", "Ban Chỉ đạo Trung ương về quản lý biên chế"],
  [
    "Thành lập Ban Chỉ đạo Trung ương về bổ sung, sửa đổi Điều lệ Đảng, do ông Lê Văn Tám đứng đầu.",
    "Ban Chỉ đạo Trung ương về bổ sung, sửa đổi Điều lệ Đảng",
  ],
  ["Ban Chỉ đạo công tác Thông tin - tuyên truyền TAND xin cảm ơn.", "Ban Chỉ đạo công tác Thông tin - tuyên truyền TAND"],
  ["Ban Chỉ đạo Tây Nguyên sẽ tổ chức hội nghị.", "Ban Chỉ đạo Tây Nguyên"],
])("a committee's name ends before what it does: “%s”", (text, name) => expect(mentioned(text, "organization")).toEqual([name]))

test.each([
  "Ủy ban Về các vấn đề xã hội",
  "Hội đồng tư vấn về Dân chủ - Pháp luật",
  "Hội đồng Tư vấn chính sách tài chính, tiền tệ quốc gia",
  "Ban Bí thư Trung ương Đoàn",
])("“%s” is one body", (name) => expect(mentioned(`${name} đã họp.`, "organization")).toEqual([name]))
