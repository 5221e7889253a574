import { innerDocuments } from "./documents.ts"
import { pattern } from "./pattern.ts"
import { between, group, matches, type Rule } from "./rule.ts"

const AMEND = pattern("[<s>#Document] #Gap{0,6} [<v>#Amend+] #Gap{0,6} [<o>#Document]")

export const AMENDS: readonly Rule[] = [
  {
    id: "amend-inner",
    type: "AMENDS",
    cues: ["Document"],
    examples: [
      {
        text: "Chính phủ ban hành Nghị định sửa đổi, bổ sung Nghị định số 178/2024/NĐ-CP.",
        facts: ["Nghị định sửa đổi, bổ sung Nghị định số 178/2024/NĐ-CP -> Nghị định số 178/2024/NĐ-CP"],
      },
      {
        text: "Quốc hội thông qua Luật sửa đổi, bổ sung một số điều của Luật Các tổ chức tín dụng.",
        facts: ["Luật sửa đổi, bổ sung một số điều của Luật Các tổ chức tín dụng -> Luật Các tổ chức tín dụng"],
      },
    ],
    lookalikes: ["Chính phủ ban hành Kế hoạch thực hiện Nghị định số 178/2024/NĐ-CP."],
    read: (reading) =>
      reading.named.flatMap((phrase) =>
        phrase.tags.has("Document") && /^\S+( \S+)? (sửa đổi|bổ sung|thay thế|bãi bỏ)/.test(phrase.text)
          ? innerDocuments(phrase).flatMap((d) => between(reading, { id: "amend-inner", type: "AMENDS" }, phrase, d, phrase))
          : [],
      ),
  },
  {
    id: "amend-verb",
    type: "AMENDS",
    cues: ["Amend"],
    examples: [
      {
        text: "Nghị định số 67/2025/NĐ-CP sửa đổi Nghị định số 178/2024/NĐ-CP.",
        facts: ["Nghị định số 67/2025/NĐ-CP -> Nghị định số 178/2024/NĐ-CP"],
      },
    ],
    lookalikes: ["Báo cáo của Chính phủ đánh giá bổ sung kết quả thực hiện kế hoạch phát triển kinh tế - xã hội năm 2016."],
    read: (reading) =>
      matches(reading, AMEND).flatMap((m) => {
        const [s, o] = [group(m, "s")!, group(m, "o")!]
        // "đánh giá bổ sung kết quả thực hiện kế hoạch A": a further assessment.
        if (reading.row.slice(s.index, o.index).some((p) => p.key === "giá")) return []
        return between(reading, { id: "amend-verb", type: "AMENDS" }, s, o, { start: s.start, end: o.end })
      }),
  },
]
