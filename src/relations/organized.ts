import { pattern } from "./pattern.ts"
import { between, denied, group, matches, type Rule } from "./rule.ts"

const ORGANIZE = pattern("[<s>#Organization] #Gap{0,12} [<v>#Organize+] #Gap{0,4} [<o>#Event]")
const ORGANIZED_BY = pattern("[<o>#Event] #Gap{0,5} do #Gap{0,3} [<s>#Organization] #Gap{0,3} [<v>#Organize+]")
const ORGANIZE_WITH = pattern(
  "[<s>#Organization] #Gap{0,3} phối hợp (với|cùng) #Gap{0,2} [<p>#Organization] #Gap{0,2} [<v>#Organize+] #Gap{0,4} [<o>#Event]",
)

export const ORGANIZED: readonly Rule[] = [
  {
    id: "organize-subject",
    type: "ORGANIZED",
    examples: [
      {
        text: "UBND tỉnh Nghệ An đã tổ chức hội nghị tổng kết năm.",
        facts: ["Ủy ban nhân dân tỉnh Nghệ An -> hội nghị tổng kết năm"],
      },
    ],
    lookalikes: ["Ban Tổ chức Trung ương làm việc."],
    read: (reading) => [
      ...matches(reading, ORGANIZE).flatMap((m) => {
        const s = group(m, "s")!
        if (denied(reading.row, s.index, m.groups.v![0]!.index)) return []
        return between(reading, { id: "organize-subject", type: "ORGANIZED" }, s, group(m, "o"), {
          start: s.start,
          end: group(m, "o")!.end,
        })
      }),
      ...matches(reading, ORGANIZE_WITH).flatMap((m) => [
        ...between(reading, { id: "organize-subject", type: "ORGANIZED" }, group(m, "p"), group(m, "o"), {
          start: group(m, "s")!.start,
          end: group(m, "o")!.end,
        }),
        ...between(reading, { id: "organize-subject", type: "ORGANIZED" }, group(m, "s"), group(m, "o"), {
          start: group(m, "s")!.start,
          end: group(m, "o")!.end,
        }),
      ]),
    ],
  },
  {
    id: "organized-by",
    type: "ORGANIZED",
    examples: [{ text: "Hội thảo do Bộ Nội vụ tổ chức.", facts: ["Bộ Nội vụ -> Hội thảo"] }],
    lookalikes: [],
    read: (reading) =>
      matches(reading, ORGANIZED_BY).flatMap((m) =>
        between(reading, { id: "organized-by", type: "ORGANIZED" }, group(m, "s"), group(m, "o"), {
          start: group(m, "o")!.start,
          end: m.groups.v!.at(-1)!.end,
        }),
      ),
  },
]
