import { pattern } from "./pattern.ts"
import { between, group, matches, type Rule } from "./rule.ts"

const MET_PEOPLE = pattern("[<s>#Person] #Gap{0,8} [<o>#Event] #Gap{0,4} [<p>#Person]")

export const MET: readonly Rule[] = [
  {
    id: "met",
    type: "MET",
    cues: ["Event"],
    examples: [
      { text: "Thủ tướng Trần Văn Bình đã hội đàm với Tổng thống Pháp Jean Dupont.", facts: ["Trần Văn Bình -> Jean Dupont"] },
    ],
    lookalikes: [],
    read: (reading) =>
      matches(reading, MET_PEOPLE).flatMap((m) => {
        const o = group(m, "o")!
        if (!/^(hội đàm|hội kiến|đã tiếp|tiếp|điện đàm|có cuộc gặp|chào xã giao|có buổi tiếp)/.test(o.key)) return []
        return between(reading, { id: "met", type: "MET" }, group(m, "s"), group(m, "p"), {
          start: group(m, "s")!.start,
          end: group(m, "p")!.end,
        })
      }),
  },
]
