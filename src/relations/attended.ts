import { keysOf } from "../vi/terms.ts"
import { TRAVELLERS } from "./attended-journeys.ts"
import { announcedFrom, LISTED_PRESENT } from "./attended-listed.ts"
import { PARTIES_PRESENT } from "./attended-parties.ts"
import { SEEN_PRESENT } from "./attended-seen.ts"
import { withMain } from "./main-event.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { between, clauseEnd, denied, type Fact, phraseOf, type Reading, type Rule, runs } from "./rule.ts"

const SUBJECT = { id: "attend-subject", type: "ATTENDED" } as const

/** "tham dự Hội nghị A, Phiên họp B và lễ C": the further meetings of a list. */
const eventsBehind = (row: readonly Phrase[], first: Phrase): readonly Phrase[] => {
  const found: Phrase[] = []
  for (let i = first.index + 1; row[i]?.tags.has("Comma") || row[i]?.tags.has("And"); i += 2) {
    const next = row[i + 1]
    if (!next?.tags.has("Event") || next.members.some((m) => m.mention?.type === "event" && m.mention.name.verb)) break
    found.push(next)
  }
  return found
}

const FILLER = /^(đồng|chí|ông|bà)$/

/** "Dự hội nghị, đồng chí A nhấn mạnh": who the clause in front is about. */
const behindComma = (row: readonly Phrase[], event: number): Phrase | null => {
  const comma = row.findIndex((p, i) => i > event && i < event + 8 && p.tags.has("Comma"))
  if (comma < 0) return null
  const who = row.slice(comma + 1, comma + 4).find((p) => !FILLER.test(p.key))
  return who?.tags.has("Person") ? phraseOf(who.members[0]!) : null
}

/** "Bí thư Tỉnh ủy A đến dự và phát biểu chỉ đạo.": at the article's meeting, which the clause does not name. */
const comes = (reading: Reading, from: number, to: number): readonly Fact[] => {
  const { row } = reading
  const [and, verb] = [row[to], row[to + 1]]
  // "Đồng chí A tới dự.": and no more.
  const ends = (!and || and.key === ".") && /^(dự|tham dự)$/.test(keysOf(row.slice(to - 1, to)))
  if (!ends && (!and?.tags.has("And") || !verb?.tags.has("Speak"))) return []
  const end = clauseEnd(row, to)
  if (end - to > 8 || row.slice(to, end).some((p) => p.members.length > 0)) return []
  const subject = subjectBefore(row, from, (p) => p.tags.has("Person"))
  if (!subject || denied(row, subject.index, from)) return []
  return withMain(reading, SUBJECT, subject, { start: subject.start, end: row[to - 1]!.end })
}

const attends: Rule = {
  ...SUBJECT,
  cues: ["Attend"],
  examples: [
    { text: "Đồng chí Trần Văn Bình đến dự hội nghị.", facts: ["Trần Văn Bình -> hội nghị"] },
    {
      text: "Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa và nhiều đại biểu đã tham dự hội nghị.",
      facts: ["Lê Thị Hoa -> hội nghị"],
    },
    {
      text: "Các đồng chí trong Ban Thường vụ Tỉnh ủy Nghệ An tham dự hội nghị.",
      facts: ["Ban Thường vụ Tỉnh ủy Nghệ An -> hội nghị"],
    },
    {
      text: "Hội nghị khai mạc sáng nay. Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa đến dự và phát biểu chỉ đạo.",
      facts: ["Lê Thị Hoa -> Hội nghị"],
    },
    {
      text: "Hội nghị khai mạc sáng nay. Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa cùng tham dự.",
      facts: ["Lê Thị Hoa -> Hội nghị"],
    },
    {
      text: "Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa chứng kiến lễ ký kết.",
      facts: ["Lê Thị Hoa -> lễ ký kết"],
    },
    {
      text: "Đồng chí Trần Văn Bình dự hội nghị tổng kết năm, kỳ họp thứ 5 HĐND tỉnh Nghệ An và dự lễ khánh thành cầu Bến Thủy.",
      facts: [
        "Trần Văn Bình -> hội nghị tổng kết năm",
        "Trần Văn Bình -> kỳ họp thứ 5 HĐND tỉnh Nghệ An",
        "Trần Văn Bình -> lễ khánh thành cầu Bến Thủy",
      ],
    },
    {
      text: "Dự và chỉ đạo hội nghị, Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa nhấn mạnh vai trò của cơ sở.",
      facts: ["Lê Thị Hoa -> hội nghị"],
    },
  ],
  lookalikes: [
    "Hội nghị khai mạc sáng nay. Đồng chí Trần Văn Bình không đến dự.",
    "Đồng chí Trần Văn Bình không tham dự hội nghị.",
    "Đồng chí Trần Văn Bình phải có mặt tại hội nghị.",
    "Dự thảo được gửi tới Bộ Tài chính.",
  ],
  read: (reading) => {
    const lists = announcedFrom(reading)
    return runs(reading.row, "Attend").flatMap(({ from, to }) => {
      const event = reading.row
        .slice(to, to + 9)
        .find((p) => p.tags.has("Event") || p.tags.has("Actor") || p.tags.has("Semicolon"))
      if (lists.some((l) => l.start === reading.row[from]!.start)) return []
      if (!event?.tags.has("Event")) return comes(reading, from, to)
      const subject = from === 0 ? behindComma(reading.row, event.index) : subjectBefore(reading.row, from)
      if (!subject || denied(reading.row, Math.min(subject.index, from), from)) return []
      // "A phải có mặt tại lễ": he should.
      if (reading.row[from - 1]?.key === "phải") return []
      // "ông A yêu cầu đại biểu … trong thời gian dự hội nghị": others attend.
      if (
        reading.row.slice(subject.index + 1, from).some((p) => p.tags.has("Recommend") || p.tags.has("Say") || p.key === "đoàn")
      )
        return []
      return [event, ...eventsBehind(reading.row, event)].flatMap((one) =>
        between(reading, SUBJECT, subject, one, {
          start: Math.min(subject.start, reading.row[from]!.start),
          end: Math.max(subject.end, one.end),
        }),
      )
    })
  },
}

/** Presence: told by lists, by "dự", by whose talks or visit it is, and by what is seen there. */
export const ATTENDED: readonly Rule[] = [...LISTED_PRESENT, attends, ...PARTIES_PRESENT, ...TRAVELLERS, ...SEEN_PRESENT]
