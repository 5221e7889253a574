import { pattern } from "./pattern.ts"
import { between, group, matches, type Rule } from "./rule.ts"

const HELD = pattern("[<o>#Event] #Gap{0,10} (tại|ở) #Gap{0,3} [<p>(#Location|#Organization)]")

export const HELD_AT: readonly Rule[] = [
  {
    id: "held-at",
    type: "HELD_AT",
    examples: [{ text: "Hội nghị diễn ra tại Hà Nội.", facts: ["Hội nghị -> Hà Nội"] }],
    lookalikes: [],
    read: (reading) =>
      matches(reading, HELD).flatMap((m) =>
        between(reading, { id: "held-at", type: "HELD_AT" }, group(m, "o"), group(m, "p"), {
          start: group(m, "o")!.start,
          end: group(m, "p")!.end,
        }),
      ),
  },
  {
    id: "held-lead",
    type: "HELD_AT",
    examples: [{ text: "Sáng 12/4, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị tổng kết.", facts: ["hội nghị tổng kết -> Hà Nội"] }],
    lookalikes: [],
    read: (reading) => {
      const { row } = reading
      const tai = row.findIndex(
        (p, i) => i < 8 && p.key === "tại" && (row[i + 1]?.tags.has("Location") || row[i + 1]?.tags.has("Organization")),
      )
      if (
        tai < 0 ||
        !row.slice(0, tai).every((p) => p.tags.has("Gap") || p.tags.has("Comma") || p.tags.has("Date") || /^[()]$/.test(p.key))
      )
        return []
      const event = row.slice(tai + 2).find((p) => p.tags.has("Event"))
      return event
        ? between(reading, { id: "held-lead", type: "HELD_AT" }, event, row[tai + 1]!, { start: row[tai]!.start, end: event.end })
        : []
    },
  },
]
