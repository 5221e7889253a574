import { withMain } from "./main-event.ts"
import { pattern } from "./pattern.ts"
import { subjectBefore } from "./phrases.ts"
import { between, denied, group, matches, type Rule } from "./rule.ts"

const SPEAK_SUBJECT = pattern("[<s>#Person] #Comma? #Gap{0,6} [<v>#Speak+] #Gap{0,6} [<o>#Event]")
const SPEAK_FRONT = pattern("[<v>#Speak+] #Gap{0,8} [<o>#Event]? #Gap{0,8} #Comma #Gap{0,6} [<s>#Person]")
const SAY_AT = pattern(
  "(tại|trong) #Gap{0,3} [<o>#Event] #Gap{0,8} #Comma #Gap{0,6} [<s>#Person] #Gap{0,6} [<v>(#Say|#Speak|#Recommend|#Present|#Direct)]",
)
const SAY = pattern("[<s>#Person] #Comma? #Gap{0,5} [<v>#Say+]")

export const SPOKE_AT: readonly Rule[] = [
  {
    id: "speak-subject",
    type: "SPOKE_AT",
    examples: [{ text: "Bí thư Tỉnh ủy Nghệ An Trần Văn Bình phát biểu tại hội nghị.", facts: ["Trần Văn Bình -> hội nghị"] }],
    lookalikes: ["Đồng chí Trần Văn Bình không phát biểu tại hội nghị."],
    read: (reading) =>
      matches(reading, SPEAK_SUBJECT).flatMap((m) => {
        const s = group(m, "s")!
        if (denied(reading.row, s.index, m.groups.v![0]!.index)) return []
        return between(reading, { id: "speak-subject", type: "SPOKE_AT" }, s, group(m, "o"), {
          start: s.start,
          end: group(m, "o")!.end,
        })
      }),
  },
  {
    id: "speak-fronted",
    type: "SPOKE_AT",
    examples: [
      {
        text: "Phát biểu tại hội nghị, đồng chí Trần Văn Bình khẳng định kết quả đạt được.",
        facts: ["Trần Văn Bình -> hội nghị"],
      },
    ],
    lookalikes: [],
    read: (reading) =>
      matches(reading, SPEAK_FRONT).flatMap((m) => {
        const v = m.groups.v![0]!
        if (subjectBefore(reading.row, v.index, (p) => p.tags.has("Person"))) return []
        const s = group(m, "s")!
        const o = group(m, "o")
        const rule = { id: "speak-fronted", type: "SPOKE_AT" } as const
        return o
          ? between(reading, rule, s, o, { start: v.start, end: s.end })
          : withMain(reading, rule, s, { start: v.start, end: s.end })
      }),
  },
  {
    id: "speak-said-at",
    type: "SPOKE_AT",
    examples: [
      { text: "Tại hội nghị, đồng chí Trần Văn Bình nhấn mạnh vai trò của cơ sở.", facts: ["Trần Văn Bình -> hội nghị"] },
    ],
    lookalikes: [],
    read: (reading) =>
      matches(reading, SAY_AT).flatMap((m) =>
        between(reading, { id: "speak-said-at", type: "SPOKE_AT" }, group(m, "s"), group(m, "o"), {
          start: group(m, "o")!.start,
          end: m.groups.v!.at(-1)!.end,
        }),
      ),
  },
  {
    id: "speak-alone",
    type: "SPOKE_AT",
    examples: [],
    lookalikes: [],
    read: (reading) =>
      matches(reading, pattern("[<s>#Person] #Gap{0,4} phát biểu")).flatMap((m) => {
        const s = group(m, "s")!
        if (reading.row.some((p) => p.tags.has("Event")) || denied(reading.row, s.index, m.to)) return []
        return withMain(reading, { id: "speak-alone", type: "SPOKE_AT" }, s, { start: s.start, end: reading.row[m.to - 1]!.end })
      }),
  },
  {
    id: "speak-said",
    type: "SPOKE_AT",
    examples: [],
    lookalikes: [],
    read: (reading) => {
      if (reading.sentence.block !== "body") return []
      const kind = reading.mainEvent ? reading.linked.registry.get(reading.mainEvent)?.properties.kind : undefined
      void kind
      return matches(reading, SAY).flatMap((m) => {
        const s = group(m, "s")!
        if (reading.row.slice(0, s.index).some((p) => p.tags.has("Event") || p.key === "theo")) return []
        return withMain(reading, { id: "speak-said", type: "SPOKE_AT" }, s, { start: s.start, end: m.groups.v!.at(-1)!.end })
      })
    },
  },
]
