import { type Pattern, pattern } from "./pattern.ts"
import { between, type Fact, group, matches, phraseOf, type Reading, type Rule } from "./rule.ts"

const LISTED = pattern("đơn vị trực? thuộc [<o>#Organization] #Comma? (gồm|là) #Colon? [<s>#Organization]")

/** "5 đơn vị trực thuộc Tỉnh ủy A, gồm: B, C và D". */
const listedUnder = (reading: Reading): readonly Fact[] =>
  matches(reading, LISTED).flatMap((m) => {
    const [parts, whole] = [group(m, "s")!, group(m, "o")!]
    return between(reading, { id: "part-of-under", type: "PART_OF" }, parts, phraseOf(whole.members.at(-1)!), {
      start: whole.start,
      end: parts.end,
    })
  })

const UNDER = pattern("[<s>#Organization] #Comma? trực? thuộc [<o>#Organization]")

const AGENCY = pattern("[<s>#Organization] là cơ quan (#Gap|#Comma){1,10} của #Gap{0,1} [<o>#Organization]")

/** Of a list, the words between a part and its whole speak of the last part and the first whole for certain. */
const nextToEachOther = (reading: Reading, id: string, said: Pattern): readonly Fact[] =>
  matches(reading, said).flatMap((m) => {
    const [part, whole] = [group(m, "s")!.members.at(-1)!, group(m, "o")!.members[0]!]
    return between(reading, { id, type: "PART_OF" }, phraseOf(part), phraseOf(whole), { start: part.start, end: whole.end })
  })

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
      {
        text: "Đoàn kiểm tra hai đơn vị trực thuộc Sở Y tế tỉnh Nghệ An, gồm: Trung tâm Y tế huyện Con Cuông và Bệnh viện Bạch Mai.",
        facts: ["Trung tâm Y tế huyện Con Cuông -> Sở Y tế tỉnh Nghệ An", "Bệnh viện Bạch Mai -> Sở Y tế tỉnh Nghệ An"],
      },
    ],
    lookalikes: ["Việc này thuộc Sở Nội vụ tỉnh Nghệ An.", "Sở Y tế tỉnh Nghệ An không thuộc Sở Nội vụ tỉnh Nghệ An."],
    read: (reading) => [...listedUnder(reading), ...nextToEachOther(reading, "part-of-under", UNDER)],
  },
  {
    id: "part-of-agency",
    type: "PART_OF",
    cues: ["quan"],
    examples: [
      {
        text: "Ban Dân vận Tỉnh ủy Nghệ An là cơ quan tham mưu, giúp việc của Tỉnh ủy Nghệ An.",
        facts: ["Ban Dân vận Tỉnh ủy Nghệ An -> Tỉnh ủy Nghệ An"],
      },
    ],
    lookalikes: [
      "Ban Dân vận Tỉnh ủy Nghệ An là cơ quan quan tâm đến Sở Y tế tỉnh Nghệ An.",
      "Ban Dân vận Tỉnh ủy Nghệ An không phải là cơ quan tham mưu của Sở Y tế tỉnh Nghệ An.",
    ],
    read: (reading) => nextToEachOther(reading, "part-of-agency", AGENCY),
  },
]
