import { describe, expect, test } from "vitest"
import { cleanName, searchKey, spellingKey } from "../../src/vi/normal.ts"

describe("spelling key", () => {
  test.each([
    ["Hoà Bình", "Hòa Bình"],
    ["Uỷ ban", "Ủy ban"],
    ["khoá XIII", "khóa XIII"],
    ["Thuỷ", "Thủy"],
    ["toà án", "tòa án"],
    ["hoè", "hòe"],
    ["Huỳnh Thuý", "HUỲNH THÚY"],
    ["Ðà Nẵng", "Đà Nẵng"],
    ["ðồng chí", "đồng chí"],
    ["Bộ  Chính\u00a0trị", "bộ chính trị"],
    ["Bộ\u200b Chính trị\ufeff", "Bộ Chính trị"],
    ["“Bộ Chính trị”", "Bộ Chính trị"],
    ["Bộ Chính trị".normalize("NFD"), "Bộ Chính trị"],
    ["Hòa Bình\n", " Hoà Bình"],
  ])("“%s” and “%s” are one name", (a, b) => expect(spellingKey(a)).toBe(spellingKey(b)))

  test.each([
    ["bán", "bàn"],
    ["bí thư", "bi thu"],
    ["Hoàn", "Hòan"],
    ["quý", "qúy"],
    ["toàn", "tòan"],
    ["Nguyễn Văn Thư", "Nguyễn Văn Thứ"],
    ["Đà", "Da"],
    ["UBND tỉnh", "UBND tỉnh Nghệ An"],
  ])("“%s” and “%s” are two", (a, b) => expect(spellingKey(a)).not.toBe(spellingKey(b)))

  test("a key is its own key", () => {
    for (const name of ["Hoà Bình", "“Uỷ ban” Ðà", "Trưởng  Ban"]) expect(spellingKey(spellingKey(name))).toBe(spellingKey(name))
  })
})

describe("search key", () => {
  test.each([
    ["Đà Nẵng", "da nang"],
    ["ÐÀ NẴNG", "da nang"],
    ["Trương Thị Mai", "truong thi mai"],
    ["15-NQ/TW", "15 nq tw"],
    ["Ủy ban Thường vụ Quốc hội", "uy ban thuong vu quoc hoi"],
    ["  TP. Hồ Chí Minh ", "tp ho chi minh"],
    ["ﬁ ① Ｄũng", "fi 1 dung"],
  ])("of “%s” is “%s”", (name, key) => expect(searchKey(name)).toBe(key))

  test("is the same for composed and decomposed text", () => {
    expect(searchKey("Nguyễn Phú Trọng".normalize("NFD"))).toBe(searchKey("Nguyễn Phú Trọng"))
  })
})

test.each([
  ["  Trần\u00a0Văn\n Bình ", "Trần Văn Bình"],
  ["Trần\u200b Văn\u00ad Bình", "Trần Văn Bình"],
  ["Trần Văn Bình".normalize("NFD"), "Trần Văn Bình"],
  ["", ""],
  ["Hội nghị triển khai Quyết định”", "Hội nghị triển khai Quyết định"],
  ["chương trình “Về quê”", "chương trình “Về quê”"],
])("a clean name of %j is “%s”, with its marks and case", (name, clean) => expect(cleanName(name)).toBe(clean))
