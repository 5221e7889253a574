import { describe, expect, test } from "vitest"
import { extract, readArticle } from "../../src/extract.ts"
import { named } from "../relations/facts.ts"

const documents = (text: string) => extract(readArticle({ text })).entities.filter((e) => e.type === "Document")

describe("a decision about someone's post", () => {
  test("is one, whether it is told by what it decides or handed over under a photograph", () => {
    const text =
      "Nghệ An họp\nBà Lê Thị Hoa đã trao Quyết định nghỉ hưu trước tuổi cho đồng chí Trần Văn Bình.\nBà Lê Thị Hoa trao quyết định về hưu cho Phó Giám đốc Sở Y tế Trần Văn Bình."
    expect(documents(text)).toHaveLength(1)
  })

  test("is the one announced as one “về công tác cán bộ” by the same body, and shown under its fuller name", () => {
    const text =
      "Nghệ An họp\nBà Lê Thị Hoa công bố Quyết định của Bộ Chính trị về công tác cán bộ.\nQuyết định của Bộ Chính trị điều động, phân công ông Trần Văn Bình giữ chức Bí thư Tỉnh ủy Nghệ An đã được trao."
    expect(named(text, "Document")).toEqual([
      "Quyết định của Bộ Chính trị điều động, phân công ông Trần Văn Bình giữ chức Bí thư Tỉnh ủy Nghệ An",
    ])
  })

  test("is another where it ends a post, is about another person, or is the State's beside the Party's", () => {
    const text = [
      "Nghệ An họp",
      "Bà Lê Thị Hoa trao quyết định bổ nhiệm ông Trần Văn Bình giữ chức Giám đốc Sở Y tế Nghệ An.",
      "Bà Lê Thị Hoa trao quyết định miễn nhiệm ông Trần Văn Bình thôi giữ chức Giám đốc Sở Y tế Nghệ An.",
      "Bà Lê Thị Hoa trao quyết định bổ nhiệm ông Phạm Văn Cường giữ chức Giám đốc Sở Y tế Nghệ An.",
      "Bà Lê Thị Hoa trao quyết định chỉ định ông Trần Văn Bình giữ chức Bí thư Đảng ủy Sở Y tế Nghệ An.",
    ].join("\n")
    expect(documents(text)).toHaveLength(4)
  })
})

test("“Báo cáo của Ban Thường vụ nêu …” points back to the report that was just read, where it is one", () => {
  const read = "Nghệ An họp\nÔng Trần Văn Bình trình bày báo cáo tổng kết công tác năm."
  const points = "Báo cáo của Tỉnh ủy Nghệ An nêu 4 bài học."
  expect(documents(`${read}\n${points}`)).toHaveLength(1)
  expect(documents(`${read} Bà Lê Thị Hoa trình bày báo cáo kiểm điểm tập thể.\n${points}`)).toHaveLength(3)
})

test("a report “về” something is the one of that without the word", () => {
  const read = "Nghệ An họp\nÔng Trần Văn Bình trình bày Báo cáo về công tác tài chính năm 2016."
  expect(documents(`${read} Hội nghị thảo luận Báo cáo công tác tài chính năm 2016.`)).toHaveLength(1)
  expect(documents(`${read} Hội nghị thảo luận Báo cáo công tác kiểm tra năm 2016.`)).toHaveLength(2)
})

describe("across articles", () => {
  const idsOf = (...texts: readonly string[]) =>
    texts.map((text) =>
      documents(text)
        .map((e) => e.id)
        .join(),
    )

  test.each(["Báo cáo chính trị", "Quyết định của Bộ Chính trị về công tác cán bộ"])("“%s” is another in each", (name) => {
    const [one, other] = idsOf(
      `Nghệ An họp\nĐại hội thông qua ${name}.`,
      `Lào Cai họp\nHội nghị nghe công bố và thông qua ${name}.`,
    )
    expect(one).toBeTruthy()
    expect(one).not.toBe(other)
  })

  test.each(["Nghị quyết số 18-NQ/TW", "Luật Đất đai", "Đề án cơ cấu lại các tổ chức tín dụng yếu kém"])(
    "“%s” is the same in all",
    (name) => {
      const [one, other] = idsOf(`Nghệ An họp\nĐại hội thông qua ${name}.`, `Lào Cai họp\nQuốc hội đã ban hành ${name}.`)
      expect(one).toBeTruthy()
      expect(one).toBe(other)
    },
  )
})

test("a law is one, whether “phòng, chống” has its comma or not", () => {
  const text = "Theo Luật Phòng, chống tham nhũng, phải kê khai.\nTheo luật phòng chống tham nhũng, phải giải trình."
  const other = extract(readArticle({ text: "Theo luật phòng chống tham nhũng, phải giải trình." })).entities
  expect(documents(text)).toHaveLength(1)
  expect(other.map(({ id }) => id)).toContain(documents(text)[0]!.id)
})
