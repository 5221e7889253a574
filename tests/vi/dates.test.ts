import { describe, expect, test } from "vitest"
import { dateAt, yearOf } from "../../src/vi/dates.ts"
import { terms } from "../../src/vi/terms.ts"

/** The days in a text as "2024-04-12", with "?" where the year is the article's. */
const days = (text: string, published: string | null = "2024-04-15", year: string | null = null): readonly string[] => {
  const words = terms(text)
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const date = dateAt(words, at, { published, year })
    if (date) found.push(`${date.iso}${date.guessed ? "?" : ""}`)
    at += date?.length ?? 1
  }
  return found
}

describe("a date", () => {
  test.each([
    ["ngày 12/4/2022", "2022-04-12"],
    ["ngày 12-4-2022", "2022-04-12"],
    ["ngày 12.4.2022", "2022-04-12"],
    ["(12/04/2022)", "2022-04-12"],
    ["ngày 5 tháng 7 năm 2021", "2021-07-05"],
    ["tháng 7/2021", "2021-07"],
    ["tháng 7-2021", "2021-07"],
    ["tháng 7 năm 2021", "2021-07"],
    ["từ 7/2021", "2021-07"],
    ["năm 2021", "2021"],
    ["Sáng 12/4", "2024-04-12?"],
    ["Chiều 12-4", "2024-04-12?"],
    ["tối 12.4", "2024-04-12?"],
    ["ngày 5 tháng 4", "2024-04-05?"],
    ["từ ngày 13-16/4", "2024-04-13?"],
    ["ngày 13-16/4/2023", "2023-04-13"],
    ["hôm nay", "2024-04-15"],
    ["sáng nay", "2024-04-15"],
    ["hôm qua", "2024-04-14"],
    ["(12/4)", "2024-04-12?"],
  ])("“%s” is %s", (text, day) => expect(days(text)).toEqual([day]))

  test.each([
    "24/7",
    "xếp 4/6 dự án",
    "50/53 đại biểu",
    "tỷ số 2-1",
    "số 12/2022",
    "Nghị quyết số 15-NQ/TW",
    "12/2022/QĐ-TTg",
    "ngày 32/4/2022",
    "ngày 12/13/2022",
    "Sáng 45/2",
    "nhiệm kỳ 2020-2025",
    "Quận 1",
    "năm 300",
    "Điều 12-4",
  ])("is not in “%s”", (text) => expect(days(text)).toEqual([]))

  test.each([
    ["2024-04-15", "2024-05-20?", "ngày 20/5"],
    ["2024-01-03", "2023-12-28?", "ngày 28/12"],
    ["2024-12-30", "2024-12-31?", "ngày 31/12"],
    ["2024-04-15", "2024-02-29?", "ngày 29/2"],
  ])("without a year is read as of the article of %s: %s is “%s”", (published, day, text) =>
    expect(days(text, published)).toEqual([day]),
  )

  test("without a year in an article without a day has the year that the article speaks of, or none", () => {
    expect(days("ngày 12/4", null, "2019")).toEqual(["2019-04-12?"])
    expect(days("ngày 12/4", null, null)).toEqual([])
    expect(days("sáng nay", null, "2019")).toEqual([])
  })
})

test.each([
  ["Ngày 3/2/2018, tỉnh họp; đến 4-5-2021 thì xong.", "2021"],
  ["Năm 2018 tỉnh họp.", null],
  ["Ngày 45/13/2018", null],
  ["", null],
])("the year that “%s” speaks of is %j", (text, year) => expect(yearOf(text)).toBe(year))
