import { pattern } from "./pattern.ts"
import { between, group, matches, phraseOf, type Rule } from "./rule.ts"

const UNDER = pattern("[<s>#Organization] #Comma? trực? thuộc [<o>#Organization]")

/** Whose part a body is, where the sentence says so; what names show, the linker reads. */
export const PART_OF: readonly Rule[] = [
  {
    id: "part-of-under",
    type: "PART_OF",
    cues: ["thuộc"],
    examples: [
      {
        text: "Tổ đại biểu số 2 thuộc Đoàn đại biểu Quốc hội tỉnh Nghệ An đã gặp cử tri.",
        facts: ["Tổ đại biểu số 2 -> Đoàn đại biểu Quốc hội tỉnh Nghệ An"],
      },
    ],
    lookalikes: ["Việc này thuộc Sở Nội vụ tỉnh Nghệ An.", "Sở Y tế tỉnh Nghệ An không thuộc Sở Nội vụ tỉnh Nghệ An."],
    read: (reading) =>
      matches(reading, UNDER).flatMap((m) => {
        const [parts, wholes] = [group(m, "s")!, group(m, "o")!]
        // Of a list, the words speak of the last for certain.
        const [part, whole] = [parts.members.at(-1)!, wholes.members[0]!]
        return between(reading, { id: "part-of-under", type: "PART_OF" }, phraseOf(part), phraseOf(whole), {
          start: part.start,
          end: whole.end,
        })
      }),
  },
]
