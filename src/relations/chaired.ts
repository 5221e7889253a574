import { listAfter } from "./lists.ts"
import { eventNear, withMain } from "./main-event.ts"
import { pattern } from "./pattern.ts"
import { isFronted, isOblique, type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, group, matches, phraseOf, type Reading, type Rule, runs } from "./rule.ts"

const isAssignment = (row: readonly Phrase[], chairEnd: number): boolean => {
  // "chủ trì, phối hợp với …", "chủ trì xây dựng đề án": a task, not a meeting.
  const next = row.slice(chairEnd, chairEnd + 3).map((p) => p.key)
  return next[0] === "," && next[1] === "phối"
}

/** The meeting behind a word of chairing: near, or behind what its chair says there ("chủ trì và phát biểu khai mạc Phiên họp thứ 10"). */
const chairedAt = (row: readonly Phrase[], at: number): Phrase | null => {
  let words = 0
  for (let i = at; i < row.length; i++) {
    const phrase = row[i]!
    if (phrase.tags.has("Event")) return phrase
    if (phrase.tags.has("Speak") || ((phrase.tags.has("And") || phrase.tags.has("Comma")) && row[i + 1]?.tags.has("Speak")))
      continue
    if (phrase.tags.has("Actor") || phrase.tags.has("Comma") || ++words > 4) return null
  }
  return null
}

/** Who chairs: the subject; where a person heads a delegation that comes and chairs, that person. */
const chairOf = (row: readonly Phrase[], at: number): Phrase | null => {
  const list = row[at - 1]
  // "dưới sự chủ trì của ông A, ông B điều hành phiên họp": B does.
  if (list && list.members.length > 1 && list.tags.has("Person") && isOblique(row, list.index))
    return phraseOf(list.members.at(-1)!)
  // "… và ông A cũng là người chủ trì": he.
  const named =
    list?.key === "người" && row[at - 2]?.key === "là"
      ? row.slice(Math.max(0, at - 5), at).find((p) => p.tags.has("Person"))
      : null
  if (named) return named
  const person = subjectBefore(row, at, (p) => p.tags.has("Person"))
  const near = subjectBefore(row, at)
  if (near?.tags.has("Person")) return near
  const leads = person && row.slice(person.index, near?.index ?? at).some((p) => /^(dẫn|trưởng)$/.test(p.key))
  return leads ? person : near
}
const CHAIR_ALONE = pattern("[<s>#Person] #Gap{0,4} [<v>#Chair+]")
const CHAIR_FRONT = pattern("[<v>#Chair+] #Gap{0,2} [<o>#Event] #Comma? #Gap{0,4} #Colon? #Gap{0,3} [<s>#Actor]")
const CHAIR_BY = pattern("sự [<v>#Chair+] của #Gap{0,3} [<s>#Actor]")
const CHAIR_DO = pattern("do #Gap{0,3} [<s>#Actor] #Comma? #Gap{0,3} [<v>#Chair+]")

/** Who chairs, told by a preposition: the phrase there, or those whom a list behind it names ("các đồng chí Thường trực Tỉnh ủy: A; B"). */
const chairsUnder = (reading: Reading, named: Phrase): readonly Phrase[] => {
  const listed = reading.row[named.index + 1]?.tags.has("Colon")
    ? listAfter(reading, named.index + 2).filter((i) => i.tags.has("Person"))
    : []
  return listed.length ? listed.map(phraseOf) : [named]
}

export const CHAIRED: readonly Rule[] = [
  {
    id: "chair-subject",
    type: "CHAIRED",
    cues: ["Chair"],
    examples: [
      { text: "Đồng chí Trần Văn Bình chủ trì hội nghị.", facts: ["Trần Văn Bình -> hội nghị"] },
      {
        text: "Đồng chí Trần Văn Bình chủ trì và phát biểu khai mạc hội nghị.",
        facts: ["Trần Văn Bình -> hội nghị"],
      },
      {
        text: "Đại hội khai mạc dưới sự chủ trì của đồng chí Trần Văn Bình, đồng chí Lê Thị Hoa điều hành phiên họp.",
        facts: ["Trần Văn Bình -> Đại hội", "Lê Thị Hoa -> Đại hội"],
      },
      {
        text: "Đồng chí Lê Thị Hoa đến dự và đồng chí Trần Văn Bình cũng là người chủ trì hội nghị.",
        facts: ["Trần Văn Bình -> hội nghị"],
      },
      {
        text: "Đồng chí Trần Văn Bình chủ trì họp về dự án đường ven biển.",
        facts: ["Trần Văn Bình -> họp về dự án đường ven biển"],
      },
      {
        text: "Các đồng chí: Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An; Lê Thị Hoa, Chủ tịch HĐND tỉnh Nghệ An đồng chủ trì buổi làm việc.",
        facts: ["Trần Văn Bình -> buổi làm việc", "Lê Thị Hoa -> buổi làm việc"],
      },
    ],
    lookalikes: [
      "Bộ Tài chính chủ trì, phối hợp với Bộ Y tế báo cáo tại hội nghị.",
      "Đồng chí Trần Văn Bình không chủ trì hội nghị.",
      "Bộ Y tế chủ trì tổ chức hội nghị.",
      "Ông Trần Văn Bình đã giao cho Bộ Y tế ngay trong quý này chủ trì tổ chức hội nghị.",
    ],
    read: (reading) =>
      runs(reading.row, "Chair").flatMap(({ from, to }) => {
        const event = chairedAt(reading.row, to)
        if (!event || isAssignment(reading.row, to)) return []
        const subject = chairOf(reading.row, from)
        if (!subject || denied(reading.row, subject.index, from)) return []
        // "Quốc hội chủ trì tổ chức hội nghị": a body organizes it. "Ông A giao cho Sở B chủ trì tổ chức hội nghị": so does that one.
        const told = reading.row.slice(subject.index + 1, from).some((p) => p.key === "giao")
        if ((told || !subject.tags.has("Person")) && reading.row[to]?.tags.has("Organize")) return []
        return between(reading, { id: "chair-subject", type: "CHAIRED" }, subject, event, {
          start: subject.start,
          end: event.end,
        })
      }),
  },
  {
    id: "chair-fronted",
    type: "CHAIRED",
    cues: ["Chair"],
    examples: [
      {
        text: "Chủ trì hội nghị có các đồng chí: Trần Văn Bình, Lê Thị Hoa.",
        facts: ["Trần Văn Bình -> hội nghị", "Lê Thị Hoa -> hội nghị"],
      },
    ],
    lookalikes: ["Chủ trì, phối hợp với Bộ Y tế."],
    read: (reading) => [
      ...runs(reading.row, "Chair").flatMap(({ from, to }) => {
        // "Cùng chủ trì có các đồng chí: A; B": the meeting is the article's.
        if (!isFronted(reading.row, from) || isAssignment(reading.row, to)) return []
        const list = reading.row.slice(to, to + 5).find((p) => p.tags.has("There") || p.tags.has("Colon"))
        if (!list || reading.row.slice(to, list.index).some((p) => p.tags.has("Event") || p.tags.has("Actor"))) return []
        return listAfter(reading, list.index + 1).flatMap((item) =>
          withMain(reading, { id: "chair-fronted", type: "CHAIRED" }, phraseOf(item), {
            start: reading.row[from]!.start,
            end: item.end,
          }),
        )
      }),
      ...matches(reading, CHAIR_FRONT).flatMap((m) => {
        const v = m.groups.v![0]!
        if (!isFronted(reading.row, v.index)) return []
        return between(reading, { id: "chair-fronted", type: "CHAIRED" }, group(m, "s"), group(m, "o"), {
          start: v.start,
          end: group(m, "s")!.end,
        })
      }),
    ],
  },
  {
    id: "chair-under",
    type: "CHAIRED",
    cues: ["Chair"],
    examples: [
      { text: "Dưới sự chủ trì của đồng chí Trần Văn Bình, hội nghị đã thảo luận.", facts: ["Trần Văn Bình -> hội nghị"] },
      {
        text: "Hội nghị do ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An, và bà Lê Thị Hoa, Chủ tịch HĐND tỉnh Nghệ An, chủ trì.",
        facts: ["Trần Văn Bình -> Hội nghị", "Lê Thị Hoa -> Hội nghị"],
      },
      {
        text: "Hội nghị diễn ra dưới sự chủ trì của các đồng chí Thường trực Tỉnh ủy: Trần Văn Bình - Bí thư Tỉnh ủy Nghệ An; Lê Thị Hoa - Phó Bí thư Tỉnh ủy Nghệ An.",
        facts: ["Trần Văn Bình -> Hội nghị", "Lê Thị Hoa -> Hội nghị"],
      },
    ],
    lookalikes: [
      "Hội nghị tổng kết nêu rõ sự điều hành của Chính phủ.",
      "Hội nghị khai mạc sáng nay. Các dự án luật do Bộ Quốc phòng chủ trì, soạn thảo cần bảo đảm tiến độ.",
      "Dưới sự chủ trì của đồng chí Trần Văn Bình, Tỉnh ủy Nghệ An cho ý kiến về việc chuẩn bị Đại hội Đảng bộ tỉnh lần thứ XX.",
    ],
    read: (reading) =>
      [...matches(reading, CHAIR_BY), ...matches(reading, CHAIR_DO)].flatMap((m) => {
        // "dự án luật do Bộ A chủ trì, soạn thảo": a task.
        if (reading.row.slice(m.to, m.to + 2).some((p) => /^(soạn|xây|phối|biên|nghiên)$/.test(p.key))) return []
        const near = eventNear(reading, m.from - 8, m.to + 8)
        // "sự điều hành của Chính phủ": how a country is run.
        if (reading.row[m.from + 1]?.key === "điều" && !group(m, "s")!.tags.has("Person")) return []
        // "cho ý kiến về việc chuẩn bị kỳ họp": what they speak of.
        if (near && /^(bị|về)$/.test(reading.row[near.index - 1]?.key ?? "")) return []
        const rule = { id: "chair-under", type: "CHAIRED" } as const
        return chairsUnder(reading, group(m, "s")!).flatMap((s) =>
          near
            ? between(reading, rule, s, near, { start: Math.min(s.start, near.start), end: Math.max(s.end, near.end) })
            : withMain(reading, rule, s, { start: reading.row[m.from]!.start, end: s.end }),
        )
      }),
  },
  {
    id: "chair-alone",
    type: "CHAIRED",
    cues: ["Chair"],
    examples: [],
    lookalikes: ["Bộ Tài chính chủ trì xây dựng đề án."],
    read: (reading) =>
      matches(reading, CHAIR_ALONE).flatMap((m) => {
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
