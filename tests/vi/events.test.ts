import { describe, expect, test } from "vitest"
import { first, mentioned } from "./read.ts"

describe("an event", () => {
  test.each([
    ["Hội nghị bế mạc.", "conference", true],
    ["Buổi làm việc đã bế mạc.", "working-session", true],
    ["Sáng nay, Tỉnh ủy Nghệ An tổ chức hội nghị tổng kết công tác năm.", "conference", false],
    ["Bộ Nội vụ làm việc với Tỉnh ủy Nghệ An.", "working-session", false],
    ["Đại hội XIII của Đảng thành công.", "congress", false],
    ["Kỳ họp thứ 5, Quốc hội khóa XV khai mạc.", "session", false],
    ["Phiên họp thứ 20 của Ủy ban Thường vụ Quốc hội khai mạc.", "session", false],
    ["Thủ tướng hội đàm với Thủ tướng Lào.", "talks", false],
    ["Chiều nay diễn ra lễ kỷ niệm 70 năm ngày thành lập tỉnh.", "commemoration", false],
    ["Sáng nay diễn ra lễ công bố quyết định về công tác cán bộ.", "appointment", false],
    ["Ông Trần Văn Bình tiếp xúc cử tri huyện Nam Đàn.", "contact-with-voters", false],
    ["Chuyến thăm thành công.", "visit", true],
    ["Buổi họp báo đã bế mạc.", "press-briefing", true],
    ["Ông Trần Văn Bình đặt vòng hoa tại Nghĩa trang liệt sĩ Trường Sơn.", "visit", false],
    ["Chuyến thăm đối với hai nước rất quan trọng.", "visit", true],
    ["Hội thảo khoa học bế mạc.", "conference", true],
    ["Buổi họp báo kết thúc.", "press-briefing", true],
    ["Buổi làm việc kết thúc.", "working-session", true],
    ["Sáng nay, Quốc hội thảo luận tại hội trường về dự án Luật Đất đai.", "session", false],
    ["Buổi chiều, Quốc hội tiếp tục làm việc tại tổ.", "session", false],
  ])("in “%s” is a %s", (text, kind, bare) => expect(first(text, "event")?.name).toMatchObject({ kind, bare }))

  test.each([
    ["Kỳ họp thứ 5, Quốc hội khóa XV khai mạc.", "Kỳ họp thứ năm, Quốc hội khóa XV bế mạc."],
    ["Đại hội XIII của Đảng thành công.", "Đại hội lần thứ XIII của Đảng thành công."],
    ["Hội nghị Trung ương 7 (khóa XII) họp.", "Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa XII họp."],
  ])("told apart by its number has one key: “%s”, “%s”", (a, b) => {
    expect(first(a, "event")!.name.key).not.toBeNull()
    expect(first(b, "event")!.name.key).toBe(first(a, "event")!.name.key)
  })

  test.each([
    "Các hội nghị đã được đổi mới.",
    "Nhiều cuộc họp kéo dài.",
    "Lễ phép là điều cần có.",
    "Ông tiếp tục làm rõ vấn đề.",
    "Tỉnh đã tiếp nhận 3 hồ sơ.",
    "Quốc hội đã thảo luận.",
    "Hiệp hội kiến nghị thành phố giảm thuế.",
    "Buổi chiều, Ban Chấp hành Trung ương làm việc tại hội trường.",
    "Hội đồng nhân dân tỉnh Nghệ An đã bàn.",
    "Ban Nội chính lập các đoàn đi kiểm tra ở địa phương.",
    "Sau ba ngày làm việc với tinh thần khẩn trương, mọi việc đã xong.",
    "Ông Trần Văn Bình nói về chương trình làm việc của Quốc hội.",
  ])("is not in “%s”", (text) => expect(mentioned(text, "event")).toEqual([]))
})

test("flowers laid at a ceremony are a part of it", () => {
  expect(mentioned("Tại buổi lễ, đoàn dâng hoa, dâng hương trước tượng đài.", "event")).toEqual(["buổi lễ"])
})

test("a journey is named with the country that it goes to, and who makes it", () => {
  const whole = "chuyến thăm cấp Nhà nước tới Lào của Tổng Bí thư, Chủ tịch nước Trần Văn Bình"
  expect(mentioned(`Kết quả ${whole} rất tốt đẹp.`, "event")).toEqual([whole])
  expect(mentioned("Kết quả chuyến thăm chính thức nước Cộng hòa Cuba rất tốt đẹp.", "event")).toEqual([
    "chuyến thăm chính thức nước Cộng hòa Cuba",
  ])
})

test("that a named meeting met is no second meeting", () => {
  expect(mentioned("Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII đã họp.", "event")).toEqual([
    "Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII",
  ])
  expect(mentioned("Sau Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng, Ban Bí thư đã họp.", "event")).toHaveLength(2)
})

test.each([
  ["Hội đồng tổ chức buổi gặp gỡ các doanh nghiệp Nhật Bản.", ["buổi gặp gỡ các doanh nghiệp Nhật Bản"]],
  ["Bộ tổ chức hội nghị các nhà tài trợ cho Đồng bằng sông Cửu Long.", ["hội nghị các nhà tài trợ"]],
  ["Sau hội nghị các đại biểu đã ra về.", ["hội nghị"]],
  ["Ông Trần Văn Bình không thể dự hội nghị trực tiếp.", ["hội nghị"]],
  ["Đại hội lần thứ 12 của Đảng mang tính bước ngoặt.", ["Đại hội lần thứ 12 của Đảng"]],
  ["Ông Trần Văn Bình dự cuộc họp của Tiểu ban Nhân sự chiều nay.", ["cuộc họp của Tiểu ban Nhân sự"]],
  [
    "Ông Trần Văn Bình phát biểu tại hội nghị sơ kết công tác dân vận Ngoài ra, bà Hoa đã nói.",
    ["hội nghị sơ kết công tác dân vận"],
  ],
  ["Lễ truy điệu tại nhà tang lễ quốc gia.", ["Lễ truy điệu"]],
  ["Bộ Giao thông vận tải họp khẩn về an toàn đường sắt.", ["họp khẩn"]],
  ["Ông Trần Văn Bình chia sẻ tại buổi thảo luận tổ về Luật Đất đai.", ["buổi thảo luận tổ về Luật Đất đai"]],
  ["Ông Trần Văn Bình tiếp xúc với cử tri huyện Nam Đàn.", ["tiếp xúc với cử tri"]],
  [
    "Tại cuộc gặp với Tổng Bí thư, Chủ tịch nước Trần Văn Bình, Thủ tướng đã phát biểu.",
    ["cuộc gặp với Tổng Bí thư, Chủ tịch nước Trần Văn Bình"],
  ],
  ["Tại hội nghị, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Trần Văn Bình phát biểu.", ["hội nghị"]],
  ["Tại cuộc gặp Tổng Bí thư, Thủ tướng báo cáo.", ["cuộc gặp Tổng Bí thư"]],
])("“%s” names %j", (text, names) => expect(mentioned(text, "event")).toEqual(names))
