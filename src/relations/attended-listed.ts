import { keysOf } from "../vi/terms.ts"
import { listAfter } from "./lists.ts"
import { atEvent, eventNear } from "./main-event.ts"
import type { Phrase } from "./phrases.ts"
import { lastBefore, phraseOf, type Reading, type Rule, runs } from "./rule.ts"

const LIST = { id: "attend-list", type: "ATTENDED" } as const

/** A list of those present: where its words start, where its names do, and the event, if it names one. */
interface Announced {
  readonly start: number
  readonly from: number
  readonly event: Phrase | null
}

/** The visit last spoken of, which "cùng đi có" is about. */
const lastVisit = (reading: Reading): Phrase | null => {
  const visit = lastBefore(reading, (i) => i.mention?.type === "event" && i.mention.name.kind === "visit")
  // It stands in another sentence: the quote is of the list alone.
  return visit ? phraseOf({ ...visit, start: Number.MAX_SAFE_INTEGER, end: -1 }) : null
}

/** Where what may announce a list begins: "Tham dự", "Về phía tỉnh", "Cùng đi", "Ra đón". */
const openings = ({ row }: Reading): readonly number[] => {
  const found: number[] = runs(row, "Attend").map((r) => r.from)
  row.forEach((p, i) => {
    const opens = i === 0 || row[i - 1]!.tags.has("Semicolon") || row[i - 1]!.tags.has("Comma") || (i < 3 && row[0]!.key === "về")
    if (p.key === "phía" && opens) found.push(i)
    if (i === 0 && p.key === "ra" && row[1]?.key === "đón") found.push(i)
    if (opens && /^(cùng|tháp|đi|đón|tiếp)$/.test(p.key) && /^(đi|tùng|cùng|đoàn|và)$/.test(row[i + 1]?.key ?? "")) found.push(i)
    if (opens && p.tags.has("Event") && p.members.some((m) => m.mention?.type === "event" && m.mention.name.verb)) found.push(i)
  })
  return found
}

/** True where a clause starts at a phrase, or goes on to another verb: "đến dự", "và tham dự". */
const startsClause = (row: readonly Phrase[], at: number): boolean =>
  at === 0 ||
  row[at - 1]!.tags.has("Comma") ||
  row[at - 1]!.tags.has("Semicolon") ||
  /^(cùng|đến|tới|về|và|đã|trọng|thể)$/.test(row[at - 1]!.key)

/** True for the "có" or "gồm" that names follow; not that of "có trách nhiệm", "có hiệu quả". */
const isThereAre = (row: readonly Phrase[], at: number): boolean =>
  row[at]!.key === "gồm" || (row[at]!.tags.has("There") && !/^(trách|hiệu|chất|ý)$/.test(row[at + 1]?.key ?? ""))

/** The list that an opening announces; null where none follows. */
const announcedBy = (reading: Reading, opening: number): Announced | null => {
  const { row } = reading
  const first = row[opening]!
  // "tham gia ý kiến về …": a task, no presence.
  if (first.tags.has("Attend") && /(^| )(gia|dự) ý$/.test(`${row[opening + 1]?.key} ${row[opening + 2]?.key}`)) return null
  const starts = startsClause(row, opening)
  // "A và B chứng kiến lễ ký 4 văn kiện, gồm …": the papers.
  if (first.key === "chứng" && !starts) return null
  const travels = /^(cùng|tháp|đi)$/.test(first.key)
  let event: Phrase | null = first.tags.has("Event") ? first : null
  for (const phrase of row.slice(opening + 1, opening + 22)) {
    if (phrase.tags.has("Event") && !event) event = phrase
    const near = starts || (event !== null && phrase.index - event.index <= 6)
    if (phrase.tags.has("Colon") || (near && isThereAre(row, phrase.index))) {
      const meant = event ?? eventNear(reading, 0, opening) ?? (travels ? lastVisit(reading) : null)
      return { start: first.start, from: phrase.index + 1, event: meant }
    }
    if (phrase.tags.has("Say") || phrase.tags.has("Speak") || phrase.tags.has("Chair") || phrase.key === ".") return null
  }
  return null
}

/** Where a list of those present is announced: "Tham dự hội nghị có", "Về phía tỉnh có", "Cùng đi với Thủ tướng có". */
export const announcedFrom = (reading: Reading): readonly Announced[] => {
  const { holds } = reading
  if (!holds.has("Colon") && !holds.has("There") && !holds.has("gồm")) return []
  return openings(reading)
    .flatMap((opening) => announcedBy(reading, opening) ?? [])
    .filter((a, i, all) => all.findIndex((b) => b.from === a.from) === i)
}

/** Words that only announce names: no verb among them. */
const isList = (row: readonly Phrase[]): boolean =>
  !row.some((p) => ["Say", "Speak", "Recommend", "Direct", "Organize", "Chair", "Implement"].some((tag) => p.tags.has(tag)))

/** "Dự lễ có đồng chí A." "Các đồng chí nguyên Ủy viên Trung ương Đảng: B; C.": a list that goes on over sentences. */
const goesOn = ({ row, sentence, linked }: Reading): readonly Announced[] => {
  if (!/^(các|nguyên|lãnh|đại|về|ngoài)( |$)/.test(row[0]?.key ?? "")) return []
  // "Ngoài ra còn có ông B."
  const more = /^ngoài ra (còn )?có( |$)/.test(keysOf(row.slice(0, 4)))
  const opens = more ? row.findIndex((p) => p.key === "có") : row.findIndex((p) => p.tags.has("Colon"))
  if (opens < 1 || opens > 14 || !(more || /^(các|nguyên|lãnh|đại|về)( |$)/.test(row[0]!.key)) || !isList(row.slice(0, opens)))
    return []
  for (let back = 1; back <= 4; back++) {
    const before = linked.sentences[sentence.index - back]?.items
    if (!before) return []
    const first = keysOf(before.slice(0, 3))
    if (
      /^(dự|tham dự|đến dự|tới dự|về dự|cùng dự|cùng tham dự)/.test(first) &&
      before.some((i) => i.key === "có" || i.tags.has("Colon"))
    )
      return [{ start: row[0]!.start, from: opens + 1, event: null }]
    if (!/^(các|nguyên|lãnh|đại|về)/.test(first) || !before.some((i) => i.tags.has("Colon"))) return []
  }
  return []
}

/** Who is present by a preposition: "với sự tham dự của", "trước sự chứng kiến của". */
const presenceFrom = (reading: Reading): readonly Announced[] => {
  if (!reading.holds.has("sự")) return []
  return reading.row.flatMap((p, i) => {
    if (p.key !== "sự" || !/^(tham|có|hiện|góp|chứng|dự)$/.test(reading.row[i + 1]?.key ?? "")) return []
    const of = reading.row.findIndex((q, j) => j > i && j < i + 6 && q.key === "của")
    const event = reading.row.find((q) => q.tags.has("Event"))
    return of > 0 && event ? [{ start: p.start, from: of + 1, event }] : []
  })
}

/** Who a list names as present. */
export const LISTED_PRESENT: readonly Rule[] = [
  {
    ...LIST,
    cues: ["Attend", "Event", "phía", "cùng", "tháp", "đi", "đón", "tiếp", "sự", "ra", "ngoài", "Colon"],
    examples: [
      {
        text: "Tham dự hội nghị có các đồng chí: Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An; Lê Thị Hoa, Chủ tịch HĐND tỉnh Nghệ An; đại diện Sở Y tế Nghệ An.",
        facts: ["Trần Văn Bình -> hội nghị", "Lê Thị Hoa -> hội nghị", "Sở Y tế tỉnh Nghệ An -> hội nghị"],
      },
      {
        text: "Tham gia buổi làm việc có các Ủy viên Trung ương Đảng: Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa; Phó Trưởng Ban Dân vận Trung ương Trần Văn Bình.",
        facts: ["Lê Thị Hoa -> buổi làm việc", "Trần Văn Bình -> buổi làm việc"],
      },
      {
        text: "Hội nghị khai mạc sáng nay. Dự có đồng chí Lê Thị Hoa. Các đồng chí nguyên Bí thư Tỉnh ủy Nghệ An: Trần Văn Bình, Lê Văn Tám.",
        facts: ["Lê Thị Hoa -> Hội nghị", "Trần Văn Bình -> Hội nghị", "Lê Văn Tám -> Hội nghị"],
      },
      {
        text: "Hội nghị khai mạc sáng nay. Dự có đồng chí Lê Thị Hoa. Ngoài ra còn có Bí thư Tỉnh ủy Nghệ An Trần Văn Bình, Giám đốc Sở Y tế Nghệ An Lê Văn Tám.",
        facts: ["Lê Thị Hoa -> Hội nghị", "Trần Văn Bình -> Hội nghị", "Lê Văn Tám -> Hội nghị"],
      },
      {
        text: "Dự hội nghị có các thành viên Ban Chỉ đạo tỉnh Nghệ An, các Ủy viên Bộ Chính trị và nguyên Ủy viên Ban Bí thư.",
        facts: ["Ban Chỉ đạo tỉnh Nghệ An -> hội nghị", "Bộ Chính trị -> hội nghị"],
      },
      {
        text: "Cùng dự hội nghị có nhiều Ủy viên Bộ Chính trị gồm: Trần Văn Bình, Lê Thị Hoa.",
        facts: ["Trần Văn Bình -> hội nghị", "Lê Thị Hoa -> hội nghị"],
      },
      {
        text: "Hội nghị diễn ra với sự tham dự của Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa.",
        facts: ["Lê Thị Hoa -> Hội nghị"],
      },
    ],
    lookalikes: [
      "Dự án có sự tham gia của Bộ Tài chính.",
      "Tham dự lễ phát động còn có đại diện Hội Nông dân 14 tỉnh phía Bắc.",
      "Nhà nước đầu tư dự án có ý nghĩa lớn, ông Trần Văn Bình nói tại hội nghị.",
      "Ông Trần Văn Bình tham dự hội nghị có ý nghĩa lớn với Bộ Tài chính.",
    ],
    read: (reading) =>
      [...announcedFrom(reading), ...presenceFrom(reading), ...goesOn(reading)].flatMap(({ start, from, event }) =>
        listAfter(reading, from, { members: true }).flatMap((item) => atEvent(reading, LIST, phraseOf(item), event, start)),
      ),
  },
]
