import { describe, expect, test } from "vitest"
import { isCountry, provinceKind, provinceOf } from "../../src/vi/gazetteer.ts"
import { first, mentioned } from "./read.ts"

describe("a place", () => {
  test.each([
    ["Đoàn đến Hà Nội.", "Hà Nội", "province"],
    ["Đoàn đến TP. Hà Nội.", "Hà Nội", "province"],
    ["Đoàn đến tỉnh Nghệ An.", "Nghệ An", "province"],
    ["Đoàn đến TP.HCM.", "Hồ Chí Minh", "province"],
    ["Đoàn đến thành phố Hồ Chí Minh.", "Hồ Chí Minh", "province"],
    ["Đoàn đến Bà Rịa - Vũng Tàu.", "Bà Rịa - Vũng Tàu", "province"],
    ["Đoàn đến huyện Nam Đàn.", "Nam Đàn", "district"],
    ["Đoàn đến xã Kim Liên.", "Kim Liên", "commune"],
    ["Đoàn đến phường 5.", "5", "commune"],
    ["Đoàn đến xã Tân Thạnh Tây.", "Tân Thạnh Tây", "commune"],
    ["Đoàn đến phường Nếnh.", "Nếnh", "commune"],
    ["Đoàn đến tỉnh Aichi.", "Aichi", "province"],
    ["Đoàn đến Quận 1.", "1", "district"],
    ["Đoàn đến Q.1.", "1", "district"],
    ["Đoàn đến P.5, Q. 3.", "5", "commune"],
    ["Đoàn đến Lào.", "Lào", "country"],
    ["Đoàn đến nước Cộng hòa Dân chủ Nhân dân Lào.", "Lào", "country"],
    ["Đoàn đến các nước Cộng hòa Pháp.", "Pháp", "country"],
    ["Đoàn đến phường Mỹ Đình 1.", "Mỹ Đình", "commune"],
    ["Đoàn đến Vương quốc Bỉ.", "Bỉ", "country"],
    ["Đoàn đến Cộng hòa Liên bang Đức.", "Đức", "country"],
    ["Đoàn đến nước Cộng hòa Hồi giáo Pakistan.", "Pakistan", "country"],
    ["Đoàn đến Đắc Lắc.", "Đắk Lắk", "province"],
    ["Đoàn đến Côn Minh.", "Côn Minh", "district"],
    ["Đoàn đến Khu di tích Quốc gia đặc biệt Cố đô Hoa Lư.", "Khu di tích Quốc gia đặc biệt Cố đô Hoa Lư", "unknown"],
    ["Đoàn đến Nhà khách Quốc gia Akasaka.", "Nhà khách Quốc gia Akasaka", "unknown"],
    ["Đoàn đến Nhà hát Lớn Hà Nội.", "Nhà hát Lớn Hà Nội", "unknown"],
    ["Đoàn đến Đài Hữu nghị Việt Nam - Campuchia.", "Đài Hữu nghị Việt Nam - Campuchia", "unknown"],
    ["Đoàn viếng Nghĩa trang A1.", "Nghĩa trang A1", "unknown"],
    ["Đoàn đến đồng bằng sông Hồng.", "Đồng bằng sông Hồng", "unknown"],
    ["Đoàn đến xã Anh hùng Tân Lập.", "Tân Lập", "commune"],
  ])("in “%s” is %s, a %s", (text, name, level) => expect(first(text, "place")?.name).toMatchObject({ name, level }))

  test.each([
    ["Hội nghị họp tại Trung tâm Hội nghị Quốc gia.", "Trung tâm Hội nghị Quốc gia"],
    ["Hội nghị họp tại Nhà Quốc hội.", "Nhà Quốc hội"],
    ["Đoàn dâng hương tại Nhà lưu niệm Tổng Bí thư Trường Chinh.", "Nhà lưu niệm Tổng Bí thư Trường Chinh"],
    ["Đoàn viếng Khu tưởng niệm Nữ tướng Nguyễn Thị Định.", "Khu tưởng niệm Nữ tướng Nguyễn Thị Định"],
    ["Hội nghị họp tại Trụ sở Trung ương Đảng.", "Trụ sở Trung ương Đảng"],
    ["Hội nghị họp tại Phủ Chủ tịch.", "Phủ Chủ tịch"],
    ["Lễ đón tại Đại lễ đường Nhân dân.", "Đại lễ đường Nhân dân"],
    ["Hội nghị họp tại trụ sở Bộ Công Thương.", "trụ sở Bộ Công Thương"],
    ["Hội nghị họp ở trụ sở của Huyện ủy Con Cuông.", "trụ sở của Huyện ủy Con Cuông"],
    ["Hội nghị họp tại hội trường Quốc hội.", "hội trường Quốc hội"],
    ["Lễ trao giải diễn ra tại Cung Văn hóa Hữu nghị Việt Xô.", "Cung Văn hóa Hữu nghị Việt Xô"],
    ["Lễ mít tinh diễn ra tại Quảng trường Cách mạng Tháng Tám.", "Quảng trường Cách mạng Tháng Tám"],
    ["Đoàn dâng hương tại Khu di tích Trung đoàn 52 Tây Tiến.", "Khu di tích Trung đoàn 52 Tây Tiến"],
    ["Máy bay đỗ ở sân bay Tân Sơn Nhất Bộ Giao thông vận tải chủ trì việc này.", "sân bay Tân Sơn Nhất"],
  ])("may be a hall: “%s”", (text, venue) => expect(mentioned(text, "place")).toEqual([venue]))

  test.each([
    ["Hội nghị họp tại Rio de Janeiro (Brazil).", ["Rio de Janeiro", "Brazil"]],
    ["Hội nghị họp tại Pushkino, Liên bang Nga.", ["Pushkino", "Liên bang Nga"]],
    ["Đoàn tới thành phố St. Petersburg của Nga.", ["St. Petersburg", "Nga"]],
    ["Ông làm việc tại Nhà Trắng (Mỹ).", ["Mỹ"]],
    ["Ông làm việc tại Pushkino.", []],
    ["Lễ viếng tại trụ sở Đại sứ quán Việt Nam.", []],
    ["Cuộc họp tại trụ sở Bộ đã kết thúc.", []],
    ["Hội nghị họp ở TP. Phó Chủ tịch Trần Văn Bình dự.", []],
    ["Hội nghị họp tại Pác Bó, Cao Bằng.", ["Pác Bó", "Cao Bằng"]],
    ["Nhân dân ta đánh thực dân Pháp.", []],
  ])("may be a town that is told by its whole: “%s”", (text, places) => expect(mentioned(text, "place")).toEqual(places))

  test.each([
    "Các tỉnh, thành phố họp.",
    "Pháp luật quy định rõ.",
    "Ông dạy ở trường của TP. Ảnh đẹp.",
    "Anh hùng lực lượng vũ trang dự.",
    "Tỉnh họp.",
    "Nước ta phát triển.",
    "Chủ tịch Hồ Chí Minh đã dạy.",
    "Ông Hà Văn An dự.",
    "Thành phố đã họp.",
    "Ông nói tiếng Pháp.",
    "Hòa bình, ổn định là mục tiêu.",
    "Lăng Tự Đức được sửa.",
    "Khu vực châu Á - Thái Bình Dương phát triển.",
    "Vinh quang thuộc về nhân dân.",
    "Tỉnh bàn việc mở rộng Tân Sơn Nhất.",
    "Ông nói: “Phải làm tốt”.P.Thảo",
    "H.Thủy",
    "Các nước ASEAN họp.",
    "Việc này các xã Theo đó đã làm.",
    "Các xã NTM phát triển.",
  ])("is not in “%s”", (text) => expect(mentioned(text, "place")).toEqual([]))
})

test.each([
  ["Hà Nội", "thành phố"],
  ["Nghệ An", "tỉnh"],
  ["Huế", "thành phố"],
  ["Nam Đàn", null],
  ["Lào", null],
])("%s as a province is a %s", (name, kind) => expect(provinceKind(name)).toBe(kind))

test.each([
  ["Nam Đàn", "Nghệ An"],
  ["Nghệ An", "Nghệ An"],
  ["Lào", null],
  ["Không Có", null],
])("%s lies in %s", (name, province) => expect(provinceOf(name)).toBe(province))

test.each([
  ["Lào", true],
  ["Việt Nam", true],
  ["Nghệ An", false],
])("that %s is a country is %s", (name, is) => expect(isCountry(name)).toBe(is))
