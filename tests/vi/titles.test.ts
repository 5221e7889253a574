import { describe, expect, test } from "vitest"
import { organizationText } from "../../src/vi/organization-name.ts"
import type { Title } from "../../src/vi/titles.ts"
import { first, mentioned } from "./read.ts"

/** "former Bí thư @ Tỉnh ủy Nghệ An": a post and its body; "…" where the context must tell which. */
const told = ({ post, body, implied, country, status, rank }: Title): string => {
  if (rank) return `rank ${post}`
  const of = body
    ? `${organizationText(body)}${body.elliptic ? "…" : ""}`
    : implied
      ? [implied, country].filter(Boolean).join(" ")
      : ""
  return `${status === "former" ? "former " : ""}${post}${of && ` @ ${of}`}`
}

/** The first person of a sentence as "NAME: TITLE; TITLE". */
const person = (text: string): string | null => {
  const mention = first(text, "person")
  return mention ? [mention.name.name, ...[...mention.before, ...mention.after].map(told)].join(" | ") : null
}

describe("titles before a name", () => {
  test.each([
    ["Bí thư Tỉnh ủy Nghệ An Trần Văn Bình phát biểu.", "Trần Văn Bình | Bí thư @ Tỉnh ủy Nghệ An"],
    ["Phó Bí thư Thường trực Thành ủy Hà Nội Lê Thị Hoa dự.", "Lê Thị Hoa | Phó Bí thư Thường trực @ Thành ủy Hà Nội"],
    ["Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa dự.", "Lê Thị Hoa | Chủ tịch @ Ủy ban nhân dân tỉnh Nghệ An"],
    ["Phó Chủ tịch tỉnh Lê Thị Hoa Lan dự.", "Lê Thị Hoa Lan | Phó Chủ tịch @ Ủy ban nhân dân tỉnh…"],
    ["Đại biểu Quốc hội tỉnh Nghệ An Lê Thị Hoa phát biểu.", "Lê Thị Hoa | Đại biểu @ Quốc hội"],
    [
      "Chúc mừng ông Lê Văn Tám được bổ nhiệm giữ chức Phó Chánh án TAND tối cao, Chủ tịch nước Trần Văn Bình mong ông cố gắng.",
      "Lê Văn Tám",
    ],
    ["Chủ tịch UBND TP. Đà Nẵng Lê Thị Hoa dự.", "Lê Thị Hoa | Chủ tịch @ Ủy ban nhân dân thành phố Đà Nẵng"],
    ["Theo câu trả lời của Bộ trưởng Bộ Y tế, Chủ tịch Quốc hội Trần Văn Bình kết luận.", "Trần Văn Bình | Chủ tịch @ Quốc hội"],
    ["Giám đốc Sở Trần Văn Bình dự.", "Trần Văn Bình | Giám đốc @ Sở…"],
    ["Trưởng Ban Tổ chức Trung ương Trần Văn Bình dự.", "Trần Văn Bình | Trưởng Ban @ Ban Tổ chức Trung ương"],
    ["Phó Trưởng Ban Dân vận Trung ương Trần Văn Bình dự.", "Trần Văn Bình | Phó Trưởng Ban @ Ban Dân vận Trung ương"],
    ["Bộ trưởng Bộ Nội vụ Trần Văn Bình dự.", "Trần Văn Bình | Bộ trưởng @ Bộ Nội vụ"],
    ["Bộ trưởng Nội vụ Trần Văn Bình dự.", "Trần Văn Bình | Bộ trưởng @ Bộ Nội vụ"],
    ["Thứ trưởng Bộ Kế hoạch và Đầu tư Trần Văn Bình dự.", "Trần Văn Bình | Thứ trưởng @ Bộ Kế hoạch và Đầu tư"],
    ["Thủ tướng Chính phủ Trần Văn Bình dự.", "Trần Văn Bình | Thủ tướng @ Chính phủ"],
    ["Phó Thủ tướng Thường trực Trần Văn Bình dự.", "Trần Văn Bình | Phó Thủ tướng Thường trực @ Chính phủ"],
    ["Tổng Bí thư Trần Văn Bình dự.", "Trần Văn Bình | Tổng Bí thư @ Ban Chấp hành Trung ương Đảng"],
    ["Chủ tịch Quốc hội Trần Văn Bình dự.", "Trần Văn Bình | Chủ tịch @ Quốc hội"],
    ["Sau phần trả lời của Bộ trưởng Bộ Y tế, Chủ tịch Quốc hội Trần Văn Bình dự.", "Trần Văn Bình | Chủ tịch @ Quốc hội"],
    ["Phó Thủ tướng Trần Văn Bình, Bộ trưởng các Bộ Y tế, Nội vụ dự.", "Trần Văn Bình | Phó Thủ tướng @ Chính phủ"],
    ["Tại phiên chất vấn Bộ trưởng Bộ Y tế, Phó Thủ tướng Trần Văn Bình dự.", "Trần Văn Bình | Phó Thủ tướng @ Chính phủ"],
    ["Giám đốc Sở Y tế Hà Nội Lê Thị Hoa dự.", "Lê Thị Hoa | Giám đốc @ Sở Y tế thành phố Hà Nội"],
    ["Chánh Văn phòng Tỉnh ủy Nghệ An Lê Thị Hoa dự.", "Lê Thị Hoa | Chánh Văn phòng @ Văn phòng Tỉnh ủy Nghệ An"],
    ["Thủ tướng Lào Sonexay Siphandone dự.", "Sonexay Siphandone | Thủ tướng @ Chính phủ Lào"],
    ["nguyên Bí thư Tỉnh ủy Nghệ An Trần Văn Bình dự.", "Trần Văn Bình | former Bí thư @ Tỉnh ủy Nghệ An"],
    [
      "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội Trần Văn Bình dự.",
      "Trần Văn Bình | Ủy viên @ Bộ Chính trị | Bí thư @ Thành ủy Hà Nội",
    ],
    [
      "Thiếu tướng Trần Văn Bình, Giám đốc Công an tỉnh Nghệ An dự.",
      "Trần Văn Bình | rank Thiếu tướng | Giám đốc @ Công an tỉnh Nghệ An",
    ],
    [
      "Thiếu tướng - Phó Chủ nhiệm Tổng cục Chính trị Trần Văn Bình dự.",
      "Trần Văn Bình | rank Thiếu tướng | Phó Chủ nhiệm @ Tổng cục Chính trị",
    ],
    ["PGS.TS. Trần Văn Bình dự.", "Trần Văn Bình | rank PGS. | rank TS."],
    ["Bí thư Huyện ủy Nam Đàn Lê Thị Hoa dự.", "Lê Thị Hoa | Bí thư @ Huyện ủy Nam Đàn"],
    ["Chủ nhiệm Ủy ban Kiểm tra Trung ương Trần Văn Bình dự.", "Trần Văn Bình | Chủ nhiệm @ Ủy ban Kiểm tra Trung ương"],
    [
      "Viện trưởng Viện Kiểm sát nhân dân tối cao Trần Văn Bình dự.",
      "Trần Văn Bình | Viện trưởng @ Viện Kiểm sát nhân dân tối cao",
    ],
    ["Chánh án Tòa án nhân dân tối cao Trần Văn Bình dự.", "Trần Văn Bình | Chánh án @ Tòa án nhân dân tối cao"],
    ["Thống đốc Ngân hàng Nhà nước Trần Văn Bình dự.", "Trần Văn Bình | Thống đốc @ Ngân hàng Nhà nước"],
    ["Cục trưởng Cục Hải quan Trần Văn Bình dự.", "Trần Văn Bình | Cục trưởng @ Cục Hải quan"],
    ["Tổng Thanh tra Chính phủ Trần Văn Bình dự.", "Trần Văn Bình | Tổng Thanh tra @ Thanh tra Chính phủ"],
    ["cố Tổng Bí thư Trần Văn Bình đã dạy.", "Trần Văn Bình | former Tổng Bí thư @ Ban Chấp hành Trung ương Đảng"],
    ["Chủ tịch UBTW MTTQ VN Lê Thị Hoa dự.", "Lê Thị Hoa | Chủ tịch @ Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"],
    [
      "Phó Trưởng Ban Chỉ đạo Nhà nước về Du lịch Trần Văn Bình dự.",
      "Trần Văn Bình | Phó Trưởng Ban @ Ban Chỉ đạo Nhà nước về Du lịch",
    ],
    [
      "Phó Chủ tịch, Tổng Thư ký Hội Nông dân Việt Nam Lê Thị Hoa dự.",
      "Lê Thị Hoa | Phó Chủ tịch @ Hội Nông dân Việt Nam | Tổng Thư ký @ Hội Nông dân Việt Nam",
    ],
    ["Trước ý kiến của nữ đại biểu Quốc hội, Thủ tướng Trần Văn Bình trả lời.", "Trần Văn Bình | Thủ tướng @ Chính phủ"],
    [
      "Phó Chủ nhiệm Văn phòng Quốc hội kiêm trợ lý Ủy viên Bộ Chính trị, Chủ tịch Quốc hội Trần Văn Bình dự.",
      "Trần Văn Bình | Ủy viên @ Bộ Chính trị | Chủ tịch @ Quốc hội",
    ],
    ["Phó Chánh án TAND cấp cao tại Hà Nội Lê Thị Hoa dự.", "Lê Thị Hoa | Phó Chánh án @ Tòa án nhân dân cấp cao tại Hà Nội"],
    [
      "Tổng Bí thư, Chủ tịch Trung Quốc Vương Bình dự.",
      "Vương Bình | Tổng Bí thư @ Ban Chấp hành Trung ương Đảng | Chủ tịch @ Chủ tịch nước Trung Quốc",
    ],
    [
      "Được ủy quyền của Ban Bí thư và Trưởng Ban Tổ chức Trung ương, ông Trần Văn Bình, Phó Trưởng Ban Tổ chức Trung ương, dự.",
      "Trần Văn Bình | Phó Trưởng Ban @ Ban Tổ chức Trung ương",
    ],
    ["Chủ tịch UBND Q.1 Trần Văn Bình dự.", "Trần Văn Bình | Chủ tịch @ Ủy ban nhân dân quận 1"],
    ["Chủ tịch Liên minh Nghị viện Thế giới John Smith dự.", "John Smith | Chủ tịch @ Liên minh Nghị viện Thế giới"],
    ["Chủ tịch Hội NDVN Lê Thị Hoa dự.", "Lê Thị Hoa | Chủ tịch @ Hội Nông dân Việt Nam"],
    [
      "Chủ tịch Ủy ban T.Ư Mặt trận Tổ quốc Việt Nam (UB T.Ư MTTQ VN) Lê Thị Hoa dự.",
      "Lê Thị Hoa | Chủ tịch @ Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    ],
    [
      "Chủ tịch HĐTV Tập đoàn Dầu khí quốc gia Việt Nam Trần Văn Bình dự.",
      "Trần Văn Bình | Chủ tịch HĐTV @ Tập đoàn Dầu khí quốc gia Việt Nam",
    ],
  ])("“%s” → %s", (text, expected) => expect(person(text)).toBe(expected))
})

describe("titles behind a name", () => {
  test.each([
    ["Ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An, phát biểu.", "Trần Văn Bình | Bí thư @ Tỉnh ủy Nghệ An"],
    ["Ông Trần Văn Bình - Bí thư Tỉnh ủy Nghệ An phát biểu.", "Trần Văn Bình | Bí thư @ Tỉnh ủy Nghệ An"],
    ["Ông Trần Văn Bình – Bí thư Tỉnh ủy Nghệ An phát biểu.", "Trần Văn Bình | Bí thư @ Tỉnh ủy Nghệ An"],
    ["Ông Trần Văn Bình (Bí thư Tỉnh ủy Nghệ An) phát biểu.", "Trần Văn Bình | Bí thư @ Tỉnh ủy Nghệ An"],
    ["Ông Trần Văn Bình, 55 tuổi, Chủ tịch UBND tỉnh Nghệ An, dự.", "Trần Văn Bình | Chủ tịch @ Ủy ban nhân dân tỉnh Nghệ An"],
    ["ĐBQH Trần Văn Bình dự.", "Trần Văn Bình | Đại biểu @ Quốc hội"],
    [
      "Ông Trần Văn Bình, sinh ngày 5 tháng 1 năm 1965, Chủ tịch UBND tỉnh Nghệ An, dự.",
      "Trần Văn Bình | Chủ tịch @ Ủy ban nhân dân tỉnh Nghệ An",
    ],
    [
      "Ông Trần Văn Bình, sinh năm 1965, Chủ tịch UBND tỉnh Nghệ An, dự.",
      "Trần Văn Bình | Chủ tịch @ Ủy ban nhân dân tỉnh Nghệ An",
    ],
    ["ĐB Trần Văn Bình (đoàn Nghệ An) phát biểu.", "Trần Văn Bình | Đại biểu Quốc hội @ Đoàn đại biểu Quốc hội tỉnh Nghệ An"],
    ["ĐB Trần Văn Bình (TP.HCM) phát biểu.", "Trần Văn Bình | Đại biểu @ Quốc hội"],
    [
      "Đại biểu Quốc hội Trần Văn Bình, đoàn Hà Nội, phát biểu.",
      "Trần Văn Bình | Đại biểu Quốc hội @ Đoàn đại biểu Quốc hội thành phố Hà Nội",
    ],
    ["Đại biểu Trần Văn Bình (Nghệ An) phát biểu.", "Trần Văn Bình | Đại biểu @ Quốc hội"],
    ["Đại biểu Trần Văn Bình (huyện Nam Đàn) phát biểu.", "Trần Văn Bình | Đại biểu @ Quốc hội…"],
    ["Ông Trần Văn Bình, nguyên Giám đốc Sở Y tế Hà Nội, dự.", "Trần Văn Bình | former Giám đốc @ Sở Y tế thành phố Hà Nội"],
    ["Ông Trần Văn Bình, cựu Chủ tịch UBND tỉnh Nghệ An, dự.", "Trần Văn Bình | former Chủ tịch @ Ủy ban nhân dân tỉnh Nghệ An"],
    ["Ông Trần Văn Bình, Quyền Chủ tịch UBND tỉnh Nghệ An, dự.", "Trần Văn Bình | Quyền Chủ tịch @ Ủy ban nhân dân tỉnh Nghệ An"],
    [
      "Trần Văn Bình, Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương dự.",
      "Trần Văn Bình | Ủy viên @ Bộ Chính trị | Bí thư @ Trung ương Đảng | Trưởng Ban @ Ban Tổ chức Trung ương",
    ],
    [
      "Ông Trần Văn Bình, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nghệ An dự.",
      "Trần Văn Bình | Ủy viên @ Trung ương Đảng | Bí thư @ Tỉnh ủy… | Chủ tịch @ Hội đồng nhân dân tỉnh Nghệ An",
    ],
    [
      "Ông Trần Văn Bình, Bí thư Tỉnh ủy kiêm Chủ tịch HĐND tỉnh Nghệ An, dự.",
      "Trần Văn Bình | Bí thư @ Tỉnh ủy… | Chủ tịch @ Hội đồng nhân dân tỉnh Nghệ An",
    ],
    ["Bà Lê Thị Hoa, Đại biểu Quốc hội khóa XV, dự.", "Lê Thị Hoa | Đại biểu @ Quốc hội"],
    [
      "Bà Lê Thị Hoa, Ủy viên Trung ương Đảng 2 khóa XI (dự khuyết), XII, Bí thư Tỉnh ủy Nghệ An, dự.",
      "Lê Thị Hoa | Ủy viên @ Trung ương Đảng | Bí thư @ Tỉnh ủy Nghệ An",
    ],
    [
      "Bà Lê Thị Hoa, Bí thư Trung ương, Phó Thủ tướng, dự.",
      "Lê Thị Hoa | Bí thư @ Ban Chấp hành Trung ương | Phó Thủ tướng @ Chính phủ",
    ],
    ["Bà Lê Thị Hoa, Trưởng Khoa Luật, Trường Đại học Vinh, dự.", "Lê Thị Hoa | Trưởng Khoa @ Khoa Luật Trường Đại học Vinh"],
    ["Bà Lê Thị Hoa, Ủy viên T.Ư khóa XIII, dự.", "Lê Thị Hoa | Ủy viên @ Ban Chấp hành Trung ương"],
  ])("“%s” → %s", (text, expected) => expect(person(text)).toBe(expected))

  test("end where the next person's begin", () => {
    const text = "Các đồng chí: Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An; Lê Thị Hoa, Chủ tịch HĐND tỉnh Nghệ An đồng chủ trì."
    expect(mentioned(text, "person")).toEqual(["Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An", "Lê Thị Hoa, Chủ tịch HĐND tỉnh Nghệ An"])
  })

  test("are the next person's where they stand before a name", () => {
    const text = "Dự họp có ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa."
    expect(mentioned(text, "person")).toEqual(["ông Trần Văn Bình", "Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa"])
  })
})

test("titles stand behind an age in brackets", () => {
  expect(person("Ông Trần Văn Bình (sinh năm 1968) – Bí thư Tỉnh ủy Nghệ An dự.")).toBe(
    "Trần Văn Bình | Bí thư @ Tỉnh ủy Nghệ An",
  )
})

test("titles stand behind a year of birth in brackets", () => {
  expect(person("Thượng tá Trần Văn Bình (1970) - Phó trưởng Phòng Tham mưu dự.")).toBe(
    "Trần Văn Bình | rank Thượng tá | Phó Trưởng Phòng @ Phòng Tham mưu",
  )
})

test("titles of who invites end before the rank of who comes", () => {
  const text =
    "Nhận lời mời của Đại tướng Lê Văn Tám, Bộ trưởng Bộ Quốc phòng, Thượng tướng Trần Văn Bình, Tư lệnh Quân khu 4 thăm Lào."
  expect(mentioned(text, "person")).toEqual([
    "Đại tướng Lê Văn Tám, Bộ trưởng Bộ Quốc phòng",
    "Thượng tướng Trần Văn Bình, Tư lệnh Quân khu 4",
  ])
})

describe("titles without a name", () => {
  test.each([
    ["Bí thư Tỉnh ủy Nghệ An nhấn mạnh.", ["Bí thư Tỉnh ủy Nghệ An"]],
    ["Hội nghị nghe Thủ tướng Chính phủ phát biểu.", ["Thủ tướng Chính phủ"]],
    ["Các Phó Chủ tịch UBND tỉnh đã dự.", ["Phó Chủ tịch UBND tỉnh"]],
  ])("stand for whoever holds them: “%s” → %j", (text, expected) => expect(mentioned(text, "role")).toEqual(expected))

  test("of several people are told so", () => {
    expect(first("Các Phó Chủ tịch UBND tỉnh Nghệ An đã dự.", "role")?.plural).toBe(true)
    expect(first("Phó Chủ tịch UBND tỉnh Nghệ An đã dự.", "role")?.plural).toBe(false)
  })

  test.each(["Thiếu tướng phát biểu.", "Thành viên đã dự."])("that tell no office are nobody's: “%s”", (text) =>
    expect(mentioned(text, "role")).toEqual([]),
  )
})

describe("a person's name", () => {
  test.each([
    ["Ông Trần Văn Bình dự.", "Trần Văn Bình"],
    ["Đồng chí Nguyễn Thị Minh Khai dự.", "Nguyễn Thị Minh Khai"],
    ["Ông Y Vinh Tơr dự.", "Y Vinh Tơr"],
    ["Ông Hà Văn An dự họp.", "Hà Văn An"],
    ["Bác Hồ đã dạy như vậy.", "Bác Hồ"],
    ["Tổng thống Nga Vladimir Petrov dự.", "Vladimir Petrov"],
    ["Ông Jean-Pierre Dupont dự.", "Jean-Pierre Dupont"],
    ["Bà Phan Nguyễn Như Hoa dự.", "Phan Nguyễn Như Hoa"],
    ["Bà Chử Thị Hoa dự.", "Chử Thị Hoa"],
    ["Bằng của ông Bình Sau khi kiểm tra, xã đã báo cáo.", "Bình"],
  ])("in “%s” is “%s”", (text, name) => expect(first(text, "person")?.name.name).toBe(name))

  test.each([
    "Tỉnh Thái Bình họp.",
    "Hà Nội họp.",
    "Hội nghị ở Lý Sơn đã bế mạc.",
    "Thành phố Hồ Chí Minh họp.",
    "Đường Trần Hưng Đạo được mở rộng.",
    "Đảng Cộng sản Việt Nam ra lời kêu gọi.",
    "Đoàn Thanh niên tỉnh họp.",
    "Đặc biệt, Thành ủy Hà Nội họp.",
    "Phó Thủ tướng dự.",
    "Các Bộ, ngành họp.",
    "Các nước châu Á - Thái Bình Dương họp.",
    "Đồng chí đến chúc Tết Đinh Dậu.",
    "Cháy tại số nhà 260 Phạm Văn Đồng.",
    "Phố đi bộ Nguyễn Huệ rất đông.",
    "Diễn đàn Châu Á-Thái Bình Dương họp.",
  ])("is not in “%s”", (text) => expect(mentioned(text, "person")).toEqual([]))
})
