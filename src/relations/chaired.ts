import { eventNear, withMain } from "./main-event.ts"
import { pattern } from "./pattern.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, group, matches, type Rule } from "./rule.ts"

const isAssignment = (row: readonly Phrase[], chairEnd: number): boolean => {
  // "chủ trì, phối hợp với …", "chủ trì xây dựng đề án": a task, not a meeting.
  const next = row.slice(chairEnd, chairEnd + 3).map((p) => p.key)
  return next[0] === "," && next[1] === "phối"
}

const CHAIR_AFTER = pattern("[<s>#Actor] #Comma? #Gap{0,7} [<v>#Chair+] #Gap{0,3} [<o>#Event]")
const CHAIR_FRONT = pattern("[<v>#Chair+] #Gap{0,2} [<o>#Event] #Comma? #Gap{0,4} #Colon? #Gap{0,3} [<s>#Actor]")
const CHAIR_BY = pattern("sự [<v>#Chair+] của #Gap{0,3} [<s>#Actor]")
const CHAIR_DO = pattern("do #Gap{0,3} [<s>#Actor] #Gap{0,3} [<v>#Chair+]")

export const CHAIRED: readonly Rule[] = [
  {
    id: "chair-subject",
    type: "CHAIRED",
    examples: [
      { text: "Đồng chí Trần Văn Bình chủ trì hội nghị.", facts: ["Trần Văn Bình -> hội nghị"] },
      {
        text: "Các đồng chí: Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An; Lê Thị Hoa, Chủ tịch HĐND tỉnh Nghệ An đồng chủ trì buổi làm việc.",
        facts: ["Trần Văn Bình -> buổi làm việc", "Lê Thị Hoa -> buổi làm việc"],
      },
    ],
    lookalikes: [
      "Bộ Tài chính chủ trì, phối hợp với Bộ Y tế báo cáo tại hội nghị.",
      "Đồng chí Trần Văn Bình không chủ trì hội nghị.",
    ],
    read: (reading) =>
      matches(reading, CHAIR_AFTER).flatMap((m) => {
        const s = group(m, "s")!
        const v = m.groups.v!
        if (isAssignment(reading.row, v.at(-1)!.index + 1) || denied(reading.row, s.index, v[0]!.index)) return []
        return between(reading, { id: "chair-subject", type: "CHAIRED" }, s, group(m, "o"), {
          start: s.start,
          end: group(m, "o")!.end,
        })
      }),
  },
  {
    id: "chair-fronted",
    type: "CHAIRED",
    examples: [
      {
        text: "Chủ trì hội nghị có các đồng chí: Trần Văn Bình, Lê Thị Hoa.",
        facts: ["Trần Văn Bình -> hội nghị", "Lê Thị Hoa -> hội nghị"],
      },
    ],
    lookalikes: ["Chủ trì, phối hợp với Bộ Y tế."],
    read: (reading) =>
      matches(reading, CHAIR_FRONT).flatMap((m) => {
        const v = m.groups.v![0]!
        if (subjectBefore(reading.row, v.index)) return []
        return between(reading, { id: "chair-fronted", type: "CHAIRED" }, group(m, "s"), group(m, "o"), {
          start: v.start,
          end: group(m, "s")!.end,
        })
      }),
  },
  {
    id: "chair-under",
    type: "CHAIRED",
    examples: [
      { text: "Dưới sự chủ trì của đồng chí Trần Văn Bình, hội nghị đã thảo luận.", facts: ["Trần Văn Bình -> hội nghị"] },
    ],
    lookalikes: [],
    read: (reading) =>
      [...matches(reading, CHAIR_BY), ...matches(reading, CHAIR_DO)].flatMap((m) => {
        const s = group(m, "s")!
        const near = eventNear(reading, m.from - 8, m.to + 8)
        const rule = { id: "chair-under", type: "CHAIRED" } as const
        return near
          ? between(reading, rule, s, near, { start: Math.min(s.start, near.start), end: s.end })
          : withMain(reading, rule, s, { start: reading.row[m.from]!.start, end: s.end })
      }),
  },
  {
    id: "chair-alone",
    type: "CHAIRED",
    examples: [],
    lookalikes: ["Bộ Tài chính chủ trì xây dựng đề án."],
    read: (reading) =>
      matches(reading, pattern("[<s>#Person] #Gap{0,4} [<v>#Chair+]")).flatMap((m) => {
        const v = m.groups.v!.at(-1)!
        const after = reading.row[v.index + 1]
        if (after && !/^[.;]$/.test(after.key)) return []
        const s = group(m, "s")!
        const near = reading.row.slice(0, s.index).findLast((p) => p.tags.has("Event")) ?? null
        const rule = { id: "chair-alone", type: "CHAIRED" } as const
        return near
          ? between(reading, rule, s, near, { start: s.start, end: v.end })
          : withMain(reading, rule, s, { start: s.start, end: v.end })
      }),
  },
]
