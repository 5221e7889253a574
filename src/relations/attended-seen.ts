import { atEvent } from "./main-event.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, phraseOf, type Rule } from "./rule.ts"

const SEEN = { id: "attend-seen", type: "ATTENDED" } as const
const FRONTED = { id: "attend-fronted", type: "ATTENDED" } as const
const FLOWERS = { id: "attend-flowers", type: "ATTENDED" } as const
const CEREMONY = { id: "attend-ceremony", type: "ATTENDED" } as const

const beforeFillers = (row: readonly Phrase[], at: number): string => {
  let i = at - 1
  while (i > 0 && /^(đồng|chí|các|hai|ông|bà)$/.test(row[i]!.key)) i--
  return row[i]?.key ?? ""
}

/** Who is seen there: in a photograph, or by what he does at the meeting. */
export const SEEN_PRESENT: readonly Rule[] = [
  {
    ...SEEN,
    cues: ["tại"],
    examples: [{ text: "Ông Trần Văn Bình tại lễ trao quyết định.", facts: ["Trần Văn Bình -> lễ trao quyết định"] }],
    lookalikes: ["Ông Trần Văn Bình tại hội nghị báo cáo đã nói.", "Bộ Y tế tại hội nghị."],
    read: (reading) => {
      const { row } = reading
      const at = row.findIndex((p) => p.key === "tại")
      const event = row[at + 1]
      if (at < 1 || at > 5 || !row[0]!.tags.has("Person") || !event?.tags.has("Event")) return []
      // A photograph's words: names, where and when, and no verb.
      const names = row
        .slice(0, at)
        .every(
          (p) => p.tags.has("Person") || p.tags.has("And") || p.tags.has("With") || /^(các|đại|biểu|đồng|chí|,)$/.test(p.key),
        )
      const rest = row.slice(at + 2)
      const aside = rest.findIndex((p) => p.key === "(")
      const plain = (aside < 0 ? rest : rest.slice(0, aside)).every(
        (p) =>
          p.tags.has("Location") || p.tags.has("Date") || /^(ở|tại|ngày|tháng|năm|sáng|chiều|tối|hôm|,|\.|[\d./-]+)$/.test(p.key),
      )
      if (!names || !plain) return []
      return row
        .slice(0, at)
        .filter((p) => p.tags.has("Person"))
        .flatMap((who) => between(reading, SEEN, who, event, { start: who.start, end: event.end }))
    },
  },
  {
    ...FRONTED,
    cues: ["Event"],
    examples: [
      {
        text: "Tại hội nghị, ông Trần Văn Bình đã công bố nội dung kiểm tra.",
        facts: ["Trần Văn Bình -> hội nghị"],
      },
      {
        text: "Trong buổi hội đàm, Thủ tướng Trần Văn Bình chứng kiến việc ký kết.",
        facts: ["Trần Văn Bình -> buổi hội đàm"],
      },
      {
        text: "Tại hội nghị, đại diện Ban Tổ chức Trung ương đã công bố các quyết định.",
        facts: ["Ban Tổ chức Trung ương -> hội nghị"],
      },
    ],
    lookalikes: [
      "Tại hội nghị, ông Trần Văn Bình bị phê bình.",
      "Tại hội nghị, ông Trần Văn Bình vắng mặt.",
      "Tại hội nghị, Ban Tổ chức Trung ương cho biết đã công bố các quyết định.",
      "Trong chuyến thăm, ông Trần Văn Bình trao quà.",
      "Tại hội nghị, theo ông Trần Văn Bình, kết quả tốt.",
    ],
    read: (reading) => {
      const { row } = reading
      const event = row[1]?.tags.has("Event") ? row[1] : row[2]
      if (!/^(tại|trong)$/.test(row[0]?.key ?? "") || !event?.tags.has("Event")) return []
      if (event.members.some((m) => m.mention?.type === "event" && (m.mention.name.kind === "visit" || m.mention.name.verb)))
        return []
      if (!row[event.index + 1]?.tags.has("Comma")) return []
      const who = row
        .slice(event.index + 2, event.index + 6)
        .find((p) => !/^(đồng|chí|ông|bà|các|đại|diện|lãnh|đạo)$/.test(p.key))
      if (!who?.tags.has("Actor")) return []
      // "đại diện Ban A cho biết": the body is there by whoever speaks for it.
      const speaksFor = !who.tags.has("Person")
      if (speaksFor && row[event.index + 2]?.key !== "đại") return []
      // What he does there himself; what is said is told by other rules.
      const at = row.slice(who.index + 1, who.index + 3).find((p) => !/^(đã|cũng|vừa|,)$/.test(p.key))
      if (speaksFor)
        return ["Say", "Speak", "Present", "Recommend"].some((tag) => at?.tags.has(tag))
          ? who.members.flatMap((m) => between(reading, FRONTED, phraseOf(m), event, { start: event.start, end: at!.end }))
          : []
      if (!at || !(at.tags.has("Present") || /^(trao|tặng|công|chứng|ký|dâng|thắp|cắt|bấm)$/.test(at.key))) return []
      return between(reading, FRONTED, phraseOf(who.members[0]!), event, { start: event.start, end: at.end })
    },
  },
  {
    ...FLOWERS,
    cues: ["hoa"],
    examples: [
      {
        text: "Lễ công bố diễn ra sáng nay. Đồng chí Trần Văn Bình tặng hoa chúc mừng đồng chí Lê Thị Hoa.",
        facts: ["Trần Văn Bình -> Lễ công bố", "Lê Thị Hoa -> Lễ công bố"],
      },
    ],
    lookalikes: [
      "Lễ công bố diễn ra sáng nay. Đồng chí Trần Văn Bình dâng hoa tưởng niệm đồng chí Lê Thị Hoa.",
      "Lễ công bố diễn ra sáng nay. Ông Trần Văn Bình gửi lẵng hoa chúc mừng bà Lê Thị Hoa.",
    ],
    read: (reading) => {
      const { row } = reading
      const at = row.findIndex((p, i) => p.key === "hoa" && /^(tặng|trao)$/.test(row[i - 1]?.key ?? ""))
      if (at < 1) return []
      const giver = subjectBefore(row, at - 1, (p) => p.tags.has("Person"))
      if (!giver || denied(row, giver.index, at) || row.slice(giver.index, at).some((p) => p.key === "gửi")) return []
      const receiver = row.slice(at + 1, at + 7).find((p) => p.tags.has("Person"))
      const event = row.find((p) => p.tags.has("Event")) ?? null
      return [giver, ...(receiver ? [receiver] : [])].flatMap((who) => atEvent(reading, FLOWERS, who, event, giver.start))
    },
  },
  {
    ...CEREMONY,
    cues: ["trao", "bố"],
    examples: [
      {
        text: "Tại hội nghị, đồng chí Trần Văn Bình công bố quyết định của Ban Bí thư về công tác cán bộ.",
        facts: ["Trần Văn Bình -> hội nghị"],
      },
      {
        text: "Tại lễ công bố, đồng chí Trần Văn Bình trao quyết định cho đồng chí Lê Thị Hoa.",
        facts: ["Trần Văn Bình -> lễ công bố", "Lê Thị Hoa -> lễ công bố"],
      },
    ],
    lookalikes: ["Đồng chí Trần Văn Bình trao đổi với đồng chí Lê Thị Hoa."],
    read: (reading) => {
      const { row } = reading
      const at = row.findIndex(
        (p, i) =>
          (p.key === "trao" && row[i + 1]?.key !== "đổi" && row[i + 1]?.key !== "cho") ||
          (p.key === "công" && row[i + 1]?.key === "bố" && row[i - 1]?.key !== "lễ"),
      )
      const decision =
        at >= 0 &&
        row.slice(at, at + 12).some((p) => p.key === "quyết" || p.key.startsWith("quyết định") || p.key.startsWith("các quyết"))
      if (!decision) return []
      const event = row.find((p) => p.tags.has("Event")) ?? null
      const subject =
        subjectBefore(row, at, (p) => p.tags.has("Person")) ??
        (at <= 2
          ? (row.find((p, i) => p.tags.has("Person") && i > at && row.slice(at, i).some((q) => q.tags.has("Comma"))) ?? null)
          : null)
      const receiver = row.find(
        (p, i) => i > at && p !== subject && p.tags.has("Person") && /^(cho|với|mừng|tặng)$/.test(beforeFillers(row, i)),
      )
      // "Trao Quyết định bổ nhiệm … đối với đồng chí A": whom the paper is about receives it.
      const named = row
        .slice(at, at + 6)
        .filter((p) => p.tags.has("Document"))
        .flatMap((p) => p.members[0]!.within)
        .filter((item) => item.mention?.type === "person" && item.entity)
      const receivers = receiver ? [receiver] : named.map(phraseOf)
      const denies = denied(row, 0, at)
      return denies
        ? []
        : [subject, ...receivers].flatMap((who) =>
            who ? atEvent(reading, CEREMONY, who, event, Math.min(who.start, row[at]!.start)) : [],
          )
    },
  },
]
