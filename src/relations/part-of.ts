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

const UNDER = pattern("[<s>#Organization] (#Comma|#Open)? trực? thuộc [<o>#Organization]")

const POST_UNDER = pattern("[<s>(#Role|#Person)] #Comma? trực? thuộc [<o>#Organization]")

/** "giữ chức Hiệu trưởng Trường A, trực thuộc Sở B": the body of the post is a part. */
const ofPostUnder = (reading: Reading): readonly Fact[] =>
  matches(reading, POST_UNDER).flatMap((m) => {
    const [post, whole] = [group(m, "s")!.members.at(-1)!, group(m, "o")!.members[0]!]
    const part = post.roles.at(-1)?.body
    if (!part || !whole.entity || part === whole.entity) return []
    return [{ type: "PART_OF", from: part, to: whole.entity, rule: "part-of-under", start: post.start, end: whole.end }]
  })

const AGENCY = pattern("[<s>#Organization] là cơ quan (#Gap|#Comma){1,10} của #Gap{0,1} [<o>#Organization]")

/** Of a list, the words between a part and its whole speak of the last part and the first whole for certain. */
const nextToEachOther = (reading: Reading, id: string, said: Pattern): readonly Fact[] =>
  matches(reading, said).flatMap((m) => {
    const [part, whole] = [group(m, "s")!.members.at(-1)!, group(m, "o")!.members[0]!]
    return between(reading, { id, type: "PART_OF" }, phraseOf(part), phraseOf(whole), { start: part.start, end: whole.end })
  })

/** Units of the armed forces, and of which others they are parts. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(Đại đội|Tiểu đoàn) /i, /^(Trung đoàn|Lữ đoàn|Sư đoàn|Bộ Chỉ huy) ?/i],
  [/^(Trung đoàn|Lữ đoàn) /i, /^(Sư đoàn|Quân khu|Quân đoàn|Quân chủng|Binh chủng|Bộ Tư lệnh|Bộ Chỉ huy) /i],
  [/^Sư đoàn /i, /^(Quân khu|Quân đoàn) /i],
  [/^(Quân khu|Quân đoàn|Quân chủng|Binh chủng) /i, /^Bộ Quốc phòng$/i],
]

/** What a ministry has, told in brackets or behind a dash: "Tổng công ty A (Bộ Quốc phòng)". */
const OF_MINISTRY = /^(Tổng cục|Tổng công ty|Công ty|Tập đoàn|Học viện|Viện|Trung tâm|Cục|Vụ|Trường|Báo|Bệnh viện) /i
const MINISTRY = /^(Bộ (?!Chính trị|Tư lệnh|Chỉ huy|Tổng|môn)|Thanh tra Chính phủ$)/

/** Departments, which stand before their ministry with a comma too: "Tổng cục Thuế, Bộ Tài chính". */
const DEPARTMENT = /^(Tổng cục|Cục|Vụ) /i

/** "Tiểu đoàn 1, Trung đoàn 4 (Sư đoàn 5)", "Tổng công ty A (Bộ Quốc phòng)": the whole stands right behind its part. */
const besideEachOther = ({ sentence: { items }, linked }: Reading): readonly Fact[] =>
  items.flatMap((item, i) => {
    if (item.mention?.type !== "organization") return []
    const whole = items[i + 2]
    if (whole?.mention?.type !== "organization") return []
    const mark = items[i + 1]!.key
    const [part, wider] = [item, whole].map(({ entity }) => (entity ? (linked.registry.get(entity)?.name ?? "") : ""))
    const unit = /^[,(]$/.test(mark) && UNITS.some(([a, b]) => a.test(part!) && b.test(wider!))
    // "Công ty A - Bộ B", "Tổng cục A (Bộ B)"; a longer row of them is a list.
    const alone = mark === "(" ? items[i + 3]?.key === ")" : /^[-–]$/.test(mark) && !/^[-–]$/.test(items[i - 1]?.key ?? "")
    // "Cục A, Bộ B, Bộ C": a row of bodies.
    const department =
      mark === "," &&
      DEPARTMENT.test(part!) &&
      !(/^(,|và)$/.test(items[i + 3]?.key ?? "") && items[i + 4]?.mention?.type === "organization")
    if (!unit && !((department || (alone && OF_MINISTRY.test(part!))) && MINISTRY.test(wider!))) return []
    return [
      {
        type: "PART_OF",
        from: item.entity!,
        to: whole.entity!,
        rule: "part-of-beside",
        start: item.start,
        end: mark === "(" && items[i + 3]?.key === ")" ? items[i + 3]!.end : whole.end,
      },
    ]
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
        text: "Trung tâm Y tế huyện Con Cuông (thuộc Sở Y tế tỉnh Nghệ An) đã báo cáo.",
        facts: ["Trung tâm Y tế huyện Con Cuông -> Sở Y tế tỉnh Nghệ An"],
      },
      {
        text: "Sở Y tế tỉnh Nghệ An bổ nhiệm ông Lê Văn Tám giữ chức Giám đốc Bệnh viện Mắt, trực thuộc Sở Y tế tỉnh Nghệ An.",
        facts: ["Bệnh viện Mắt -> Sở Y tế tỉnh Nghệ An"],
      },
      {
        text: "Đoàn kiểm tra hai đơn vị trực thuộc Sở Y tế tỉnh Nghệ An, gồm: Trung tâm Y tế huyện Con Cuông và Bệnh viện Bạch Mai.",
        facts: ["Trung tâm Y tế huyện Con Cuông -> Sở Y tế tỉnh Nghệ An", "Bệnh viện Bạch Mai -> Sở Y tế tỉnh Nghệ An"],
      },
    ],
    lookalikes: ["Việc này thuộc Sở Nội vụ tỉnh Nghệ An.", "Sở Y tế tỉnh Nghệ An không thuộc Sở Nội vụ tỉnh Nghệ An."],
    read: (reading) => [...listedUnder(reading), ...ofPostUnder(reading), ...nextToEachOther(reading, "part-of-under", UNDER)],
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
  {
    id: "part-of-beside",
    type: "PART_OF",
    cues: ["Organization"],
    examples: [
      {
        text: "Ông Trần Văn Bình ở Tiểu đoàn 1, Trung đoàn 4 (Sư đoàn 5, Quân khu 7).",
        facts: ["Tiểu đoàn 1 -> Trung đoàn 4", "Trung đoàn 4 -> Sư đoàn 5", "Sư đoàn 5 -> Quân khu 7"],
      },
      {
        text: "Tổng công ty Sông Hàn (Bộ Quốc phòng) làm cầu.",
        facts: ["Tổng công ty Sông Hàn -> Bộ Quốc phòng"],
      },
      {
        text: "Đại diện Tổng cục Thuế, Bộ Tài chính dự hội nghị.",
        facts: ["Tổng cục Thuế -> Bộ Tài chính"],
      },
    ],
    lookalikes: [
      "Dự hội nghị có Sư đoàn 5, Trung đoàn 4 và Bộ Quốc phòng.",
      "Dự hội nghị có Tổng cục Thuế, Bộ Tài chính, Bộ Y tế.",
      "Tổng công ty Sông Hàn, Bộ Quốc phòng và Sở Y tế tỉnh Nghệ An làm cầu.",
    ],
    read: besideEachOther,
  },
]
