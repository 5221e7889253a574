import { listAfter } from "./lists.ts"
import { eventNear, withMain } from "./main-event.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, type Fact, lastBefore, phraseOf, type Reading, type Rule, runs } from "./rule.ts"

const LIST = { id: "attend-list", type: "ATTENDED" } as const
const SUBJECT = { id: "attend-subject", type: "ATTENDED" } as const
const MET_WITH = { id: "attend-met", type: "ATTENDED" } as const
const NAMED = { id: "attend-named", type: "ATTENDED" } as const
const LED = { id: "attend-led", type: "ATTENDED" } as const
const SEEN = { id: "attend-seen", type: "ATTENDED" } as const
const FRONTED = { id: "attend-fronted", type: "ATTENDED" } as const
const FLOWERS = { id: "attend-flowers", type: "ATTENDED" } as const
const CEREMONY = { id: "attend-ceremony", type: "ATTENDED" } as const

/** The visit last spoken of, which "cùng đi có" is about. */
const lastVisit = (reading: Reading): Phrase | null => {
  const visit = lastBefore(reading, (i) => i.mention?.type === "event" && i.mention.name.kind === "visit")
  // It stands in another sentence: the quote is of the list alone.
  return visit ? phraseOf({ ...visit, start: Number.MAX_SAFE_INTEGER, end: -1 }) : null
}

/** Where a list of those present is announced: "Tham dự hội nghị có", "Về phía tỉnh có", "Cùng đi với Thủ tướng có". */
const announcedFrom = (
  reading: Reading,
): readonly { readonly start: number; readonly from: number; readonly event: Phrase | null }[] => {
  const { row, holds } = reading
  if (!holds.has("Colon") && !holds.has("There") && !holds.has("gồm")) return []
  const found: { start: number; from: number; event: Phrase | null }[] = []
  const cues: number[] = runs(row, "Attend").map((r) => r.from)
  row.forEach((p, i) => {
    const opens = i === 0 || row[i - 1]!.tags.has("Semicolon") || row[i - 1]!.tags.has("Comma") || (i < 3 && row[0]!.key === "về")
    if (p.key === "phía" && opens) cues.push(i)
    if (i === 0 && p.key === "ra" && row[1]?.key === "đón") cues.push(i)
    if (opens && /^(cùng|tháp|đi|đón|tiếp)$/.test(p.key) && /^(đi|tùng|cùng|đoàn|và)$/.test(row[i + 1]?.key ?? "")) cues.push(i)
    if (opens && p.tags.has("Event") && p.members.some((m) => m.mention?.type === "event" && m.mention.name.verb)) cues.push(i)
  })
  for (const cue of cues) {
    // "tham gia ý kiến về …": a task, no presence.
    if (row[cue]!.tags.has("Attend") && /(^| )(gia|dự) ý$/.test(`${row[cue + 1]?.key} ${row[cue + 2]?.key}`)) continue
    const starts =
      cue === 0 ||
      row[cue - 1]!.tags.has("Comma") ||
      row[cue - 1]!.tags.has("Semicolon") ||
      /^(cùng|đến|tới|về|và|đã|trọng|thể)$/.test(row[cue - 1]!.key)
    let event: Phrase | null = row[cue]!.tags.has("Event") ? row[cue]! : null
    for (let j = cue + 1; j < Math.min(row.length, cue + 22); j++) {
      const phrase = row[j]!
      if (phrase.tags.has("Event") && !event) event = phrase
      if (
        phrase.tags.has("Colon") ||
        (((phrase.tags.has("There") && !/^(trách|hiệu|chất|ý)$/.test(row[j + 1]?.key ?? "")) || phrase.key === "gồm") &&
          (starts || (event && j - event.index <= 6)))
      ) {
        const travels = /^(cùng|tháp|đi)$/.test(row[cue]!.key)
        found.push({
          start: row[cue]!.start,
          from: j + 1,
          event: event ?? eventNear(reading, 0, cue) ?? (travels ? lastVisit(reading) : null),
        })
        break
      }
      if (phrase.tags.has("Say") || phrase.tags.has("Speak") || phrase.tags.has("Chair") || phrase.key === ".") break
    }
  }
  return found.filter((a, i) => found.findIndex((b) => b.from === a.from) === i)
}

/** "Dự lễ có đồng chí A." "Các đồng chí nguyên Ủy viên Trung ương Đảng: B; C.": a list that goes on over sentences. */
const goesOn = ({
  row,
  sentence,
  linked,
}: Reading): readonly { readonly start: number; readonly from: number; readonly event: null }[] => {
  const colon = row.findIndex((p) => p.tags.has("Colon"))
  if (colon < 1 || colon > 14 || !/^(các|nguyên|lãnh|đại|về)( |$)/.test(row[0]!.key) || !isList(row.slice(0, colon))) return []
  for (let back = 1; back <= 4; back++) {
    const before = linked.sentences[sentence.index - back]?.items
    if (!before) return []
    const first = before
      .slice(0, 3)
      .map((i) => i.key)
      .join(" ")
    if (
      /^(dự|tham dự|đến dự|tới dự|về dự|cùng dự|cùng tham dự)/.test(first) &&
      before.some((i) => i.key === "có" || i.tags.has("Colon"))
    )
      return [{ start: row[0]!.start, from: colon + 1, event: null }]
    if (!/^(các|nguyên|lãnh|đại|về)/.test(first) || !before.some((i) => i.tags.has("Colon"))) return []
  }
  return []
}

/** Words that only announce names: no verb among them. */
const isList = (row: readonly Phrase[]): boolean =>
  !row.some((p) => ["Say", "Speak", "Recommend", "Direct", "Organize", "Chair", "Implement"].some((tag) => p.tags.has(tag)))

/** Who is present by a preposition: "với sự tham dự của", "trước sự chứng kiến của". */
const presenceFrom = (reading: Reading): readonly { readonly start: number; readonly from: number; readonly event: Phrase }[] =>
  reading.row.flatMap((p, i) => {
    if (p.key !== "sự" || !/^(tham|có|hiện|góp|chứng|dự)$/.test(reading.row[i + 1]?.key ?? "")) return []
    const of = reading.row.findIndex((q, j) => j > i && j < i + 6 && q.key === "của")
    const event = reading.row.find((q) => q.tags.has("Event"))
    return of > 0 && event ? [{ start: p.start, from: of + 1, event }] : []
  })

/** "do đồng chí A dẫn đầu", "do ông B làm Trưởng đoàn": who heads a delegation. */
const leaders = (row: readonly Phrase[]): readonly Phrase[] =>
  row.filter((p) => {
    if (!p.tags.has("Person")) return false
    const before = row.slice(Math.max(0, p.index - 5), p.index).map((w) => w.key)
    const after = row
      .slice(p.index + 1, p.index + 5)
      .map((w) => w.key)
      .join(" ")
    return (
      (before.includes("do") && /^(dẫn đầu|làm trưởng đoàn|là trưởng đoàn|làm|đứng đầu)/.test(after)) ||
      /^(đã |sẽ )?dẫn đầu/.test(after)
    )
  })

const withEvent = (
  reading: Reading,
  rule: { readonly id: string; readonly type: "ATTENDED" },
  who: Phrase,
  event: Phrase | null,
  start: number,
): readonly Fact[] =>
  event
    ? between(reading, rule, who, event, { start: Math.min(start, who.start), end: who.end })
    : withMain(reading, rule, who, { start: Math.min(start, who.start), end: who.end })

export const ATTENDED: readonly Rule[] = [
  {
    ...LIST,
    cues: ["Attend", "Event", "phía", "cùng", "tháp", "đi", "đón", "tiếp", "sự", "ra", "Colon"],
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
        text: "Hội nghị diễn ra với sự tham dự của Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa.",
        facts: ["Lê Thị Hoa -> Hội nghị"],
      },
    ],
    lookalikes: [
      "Dự án có sự tham gia của Bộ Tài chính.",
      "Nhà nước đầu tư dự án có ý nghĩa lớn, ông Trần Văn Bình nói tại hội nghị.",
      "Ông Trần Văn Bình tham dự hội nghị có ý nghĩa lớn với Bộ Tài chính.",
    ],
    read: (reading) =>
      [...announcedFrom(reading), ...presenceFrom(reading), ...goesOn(reading)].flatMap(({ start, from, event }) =>
        listAfter(reading, from).flatMap((item) => withEvent(reading, LIST, phraseOf(item), event, start)),
      ),
  },
  {
    ...SUBJECT,
    cues: ["Attend"],
    examples: [
      { text: "Đồng chí Trần Văn Bình đến dự hội nghị.", facts: ["Trần Văn Bình -> hội nghị"] },
      {
        text: "Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa và nhiều đại biểu đã tham dự hội nghị.",
        facts: ["Lê Thị Hoa -> hội nghị"],
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
    lookalikes: ["Đồng chí Trần Văn Bình không tham dự hội nghị.", "Dự thảo được gửi tới Bộ Tài chính."],
    read: (reading) => {
      const lists = announcedFrom(reading)
      return runs(reading.row, "Attend").flatMap(({ from, to }) => {
        const event = reading.row
          .slice(to, to + 9)
          .find((p) => p.tags.has("Event") || p.tags.has("Actor") || p.tags.has("Semicolon"))
        if (!event?.tags.has("Event") || lists.some((l) => l.start === reading.row[from]!.start)) return []
        const subject = from === 0 ? behindComma(reading.row, event.index) : subjectBefore(reading.row, from)
        if (!subject || denied(reading.row, Math.min(subject.index, from), from)) return []
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
  },
  {
    ...MET_WITH,
    cues: ["Event"],
    examples: [
      {
        text: "Đoàn công tác của Bộ Nội vụ đã làm việc với Ban Thường vụ Tỉnh ủy Nghệ An.",
        facts: [
          "Đoàn công tác của Bộ Nội vụ -> Đoàn công tác của Bộ Nội vụ làm việc với Ban Thường vụ Tỉnh ủy Nghệ An",
          "Ban Thường vụ Tỉnh ủy Nghệ An -> Đoàn công tác của Bộ Nội vụ làm việc với Ban Thường vụ Tỉnh ủy Nghệ An",
        ],
      },
      {
        text: "Đoàn công tác của Bộ Nội vụ do đồng chí Trần Văn Bình làm Trưởng đoàn đã làm việc với Tỉnh ủy Nghệ An.",
        facts: [
          "Đoàn công tác của Bộ Nội vụ -> làm việc với Tỉnh ủy Nghệ An",
          "Tỉnh ủy Nghệ An -> làm việc với Tỉnh ủy Nghệ An",
          "Trần Văn Bình -> làm việc với Tỉnh ủy Nghệ An",
        ],
      },
      {
        text: "Bí thư Tỉnh ủy Nghệ An Trần Văn Bình dẫn đầu đoàn công tác tỉnh làm việc với Huyện ủy Nam Đàn.",
        facts: ["Trần Văn Bình -> làm việc với Huyện ủy Nam Đàn", "Huyện ủy Nam Đàn -> làm việc với Huyện ủy Nam Đàn"],
      },
    ],
    lookalikes: [
      "Đoàn công tác của Bộ Nội vụ chưa làm việc với Ban Thường vụ Tỉnh ủy Nghệ An.",
      "Sau lễ, các đại biểu đã đến dâng hương tưởng niệm đồng chí Trần Văn Bình.",
    ],
    read: (reading) =>
      reading.named.flatMap((event) => {
        if (
          !event.members.some(
            (i) => i.mention?.type === "event" && i.mention.name.verb && i.mention.name.kind !== "press-briefing",
          )
        )
          return []
        const heads = leaders(reading.row)
        const subject =
          subjectBefore(reading.row, event.index, (p) => p.tags.has("Actor") && !heads.includes(p)) ??
          heads.find((p) => p.index < event.index)
        if (!subject || denied(reading.row, subject.index, event.index)) return []
        const object = reading.row.slice(event.index + 1, event.index + 6).find((p) => !p.tags.has("Gap") || p.tags.has("Place"))
        // "dâng hương tưởng niệm Tổng Bí thư A", "viếng ông A": whom they honour is not there.
        const honoured =
          /^(dâng hương|viếng)/.test(event.key) ||
          reading.row.slice(event.index + 1, object?.index).some((p) => /^(niệm|nhớ|mộ|lưu)$/.test(p.key))
        const guest = object?.tags.has("Actor") && !honoured ? object : null
        const span = { start: subject.start, end: guest?.end ?? event.end }
        return [subject, ...(guest ? [guest] : []), ...heads].flatMap((who) => between(reading, MET_WITH, who, event, span))
      }),
  },
  {
    ...NAMED,
    cues: ["Event"],
    examples: [
      {
        text: "Buổi làm việc giữa Bộ Nội vụ với Tỉnh ủy Nghệ An diễn ra ngày 12/4/2024.",
        facts: [
          "Bộ Nội vụ -> Buổi làm việc giữa Bộ Nội vụ với Tỉnh ủy Nghệ An",
          "Tỉnh ủy Nghệ An -> Buổi làm việc giữa Bộ Nội vụ với Tỉnh ủy Nghệ An",
        ],
      },
      {
        text: "Chuyến thăm Việt Nam của Thủ tướng Pháp Jean Dupont diễn ra tốt đẹp.",
        facts: ["Jean Dupont -> Chuyến thăm Việt Nam của Thủ tướng Pháp Jean Dupont"],
      },
      {
        text: "Sau lễ đón Thủ tướng Pháp Jean Dupont, hai bên hội đàm.",
        facts: ["Jean Dupont -> lễ đón Thủ tướng Pháp Jean Dupont"],
      },
    ],
    lookalikes: ["Hội nghị của Bộ Nội vụ diễn ra ngày 12/4/2024."],
    read: (reading) =>
      reading.named.flatMap((event) =>
        event.members.flatMap((m) => {
          if (m.mention?.type !== "event" || m.mention.name.verb) return []
          const visit = m.mention.name.kind === "visit" && /^chuyến/i.test(m.text)
          // "lễ đón Thủ tướng A": whom it is for is there.
          if (!visit && !/^(working-session|talks)$/.test(m.mention.name.kind) && !/^lễ (đón|tiễn) /i.test(m.text)) return []
          return (
            m.inner
              // "chuyến thăm Việt Nam của Tổng thống A": who travels.
              .filter((i) => (i.type === "person" || (i.type === "organization" && !visit)) && i.entity)
              .filter((i) =>
                /(với|giữa|và|cùng|của|đón|tiễn)(\s+(trọng thể|chính thức|cấp nhà nước|đồng chí|các|lãnh đạo|ông|bà|đại diện|Đoàn|Thủ tướng|Tổng Bí thư|Chủ tịch|Tổng thống))*\s*$/.test(
                  m.text.slice(0, i.span.start - m.start),
                ),
              )
              .flatMap((i) =>
                between(reading, NAMED, phraseOf({ ...m, ...i.span, entity: i.entity }), event, {
                  start: m.start,
                  end: i.span.end,
                }),
              )
          )
        }),
      ),
  },
  {
    ...LED,
    cues: ["dẫn"],
    examples: [
      {
        text: "Ông Trần Văn Bình dẫn đầu đoàn công tác của Bộ Nội vụ tới thăm và chủ trì buổi làm việc với Tỉnh ủy Nghệ An.",
        facts: [
          "đoàn công tác của Bộ Nội vụ -> buổi làm việc với Tỉnh ủy Nghệ An",
          "Tỉnh ủy Nghệ An -> buổi làm việc với Tỉnh ủy Nghệ An",
        ],
      },
      {
        text: "Ông Trần Văn Bình dẫn đầu Đoàn đại biểu tỉnh Nghệ An tham dự và đồng chủ trì hội nghị.",
        facts: ["Đoàn đại biểu tỉnh Nghệ An -> hội nghị", "Trần Văn Bình -> hội nghị"],
      },
    ],
    lookalikes: ["Ông Trần Văn Bình dẫn đầu đoàn công tác của Bộ Nội vụ; hội nghị đã bế mạc."],
    read: (reading) => {
      const { row } = reading
      return row.flatMap((word, i) => {
        if (word.key !== "dẫn" || row[i + 1]?.key !== "đầu") return []
        const leader = row[i - 1]?.key === "đã" ? row[i - 2] : row[i - 1]
        const team = row[i + 2]
        if (!leader?.tags.has("Person") || !team?.tags.has("Organization")) return []
        const behind = row.slice(team.index + 1, team.index + 15)
        const stop = behind.findIndex((p) => p.tags.has("Event") || p.tags.has("Semicolon") || p.tags.has("Actor"))
        const event = behind[stop]
        if (!event?.tags.has("Event")) return []
        const comes = behind.slice(0, stop)
        const span = { start: leader.start, end: event.end }
        return [
          ...(comes.some((p) => ["Attend", "Meet", "Chair"].some((tag) => p.tags.has(tag)))
            ? between(reading, LED, team, event, span)
            : []),
          ...(comes.some((p) => p.tags.has("Attend")) ? between(reading, LED, leader, event, span) : []),
        ]
      })
    },
  },
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
    ],
    lookalikes: [
      "Tại hội nghị, ông Trần Văn Bình bị phê bình.",
      "Tại hội nghị, ông Trần Văn Bình vắng mặt.",
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
      const who = row.slice(event.index + 2, event.index + 5).find((p) => !/^(đồng|chí|ông|bà|các)$/.test(p.key))
      if (!who?.tags.has("Person")) return []
      // What he does there himself; what is said is told by other rules.
      const at = row.slice(who.index + 1, who.index + 3).find((p) => !/^(đã|cũng|vừa|,)$/.test(p.key))
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
      return [giver, ...(receiver ? [receiver] : [])].flatMap((who) => withEvent(reading, FLOWERS, who, event, giver.start))
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
            who ? withEvent(reading, CEREMONY, who, event, Math.min(who.start, row[at]!.start)) : [],
          )
    },
  },
]

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

/** "Dự hội nghị, đồng chí A nhấn mạnh": who the clause in front is about. */
const behindComma = (row: readonly Phrase[], event: number): Phrase | null => {
  const comma = row.findIndex((p, i) => i > event && i < event + 8 && p.tags.has("Comma"))
  if (comma < 0) return null
  const who = row.slice(comma + 1, comma + 4).find((p) => !FILLER.test(p.key))
  return who?.tags.has("Person") ? phraseOf(who.members[0]!) : null
}
const FILLER = /^(đồng|chí|ông|bà)$/

const beforeFillers = (row: readonly Phrase[], at: number): string => {
  let i = at - 1
  while (i > 0 && /^(đồng|chí|các|hai|ông|bà)$/.test(row[i]!.key)) i--
  return row[i]?.key ?? ""
}
