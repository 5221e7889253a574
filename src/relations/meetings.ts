import { pattern } from "./pattern.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, endsOf, type Fact, group, matches, type Reading, type Rule } from "./rule.ts"

const eventNear = (reading: Reading, from: number, to: number): Phrase | null =>
  reading.row.slice(Math.max(0, from), to).find((p) => p.tags.has("Event")) ?? null

const eventPhrase = (reading: Reading): Phrase | null => {
  if (!reading.mainEvent) return null
  const item = reading.linked.sentences.flatMap((s) => s.items).find((i) => i.entity === reading.mainEvent)
  return item
    ? {
        text: item.text,
        key: item.key,
        tags: item.tags,
        start: Number.MAX_SAFE_INTEGER,
        end: -1,
        members: [{ ...item, start: Number.MAX_SAFE_INTEGER, end: -1 }],
        index: -1,
      }
    : null
}

/** Facts with an event that stands in another sentence: the quote is of the other end alone. */
const withMain = (
  reading: Reading,
  rule: { readonly id: string; readonly type: Fact["type"] },
  actor: Phrase | null,
  span: { readonly start: number; readonly end: number },
): readonly Fact[] => {
  const main = eventPhrase(reading)
  if (!main || !actor || !reading.mainEvent) return []
  return endsOf(actor, rule.type, "from", reading.linked).map((a) => ({
    type: rule.type,
    from: a.entity,
    to: reading.mainEvent!,
    rule: rule.id,
    start: Math.min(span.start, a.item.start),
    end: Math.max(span.end, a.item.end),
    ...(reading.planned ? { properties: { planned: true } } : {}),
  }))
}

const isAssignment = (row: readonly Phrase[], chairEnd: number): boolean => {
  // "chủ trì, phối hợp với …", "chủ trì xây dựng đề án": a task, not a meeting.
  const next = row.slice(chairEnd, chairEnd + 3).map((p) => p.key)
  return next[0] === "," && next[1] === "phối"
}

const CHAIR_AFTER = pattern("[<s>#Actor] #Comma? #Gap{0,7} [<v>#Chair+] #Gap{0,3} [<o>#Event]")
const CHAIR_FRONT = pattern("[<v>#Chair+] #Gap{0,2} [<o>#Event] #Comma? #Gap{0,4} #Colon? #Gap{0,3} [<s>#Actor]")
const CHAIR_BY = pattern("sự [<v>#Chair+] của #Gap{0,3} [<s>#Actor]")
const CHAIR_DO = pattern("do #Gap{0,3} [<s>#Actor] #Gap{0,3} [<v>#Chair+]")

export const CHAIRED: readonly Rule[] = [
  {
    id: "chair-subject",
    type: "CHAIRED",
    examples: [
      { text: "Đồng chí Trần Văn Bình chủ trì hội nghị.", facts: ["Trần Văn Bình -> hội nghị"] },
      {
        text: "Các đồng chí: Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An; Lê Thị Hoa, Chủ tịch HĐND tỉnh Nghệ An đồng chủ trì buổi làm việc.",
        facts: ["Trần Văn Bình -> buổi làm việc", "Lê Thị Hoa -> buổi làm việc"],
      },
    ],
    lookalikes: [
      "Bộ Tài chính chủ trì, phối hợp với Bộ Y tế báo cáo tại hội nghị.",
      "Đồng chí Trần Văn Bình không chủ trì hội nghị.",
    ],
    read: (reading) =>
      matches(reading, CHAIR_AFTER).flatMap((m) => {
        const s = group(m, "s")!
        const v = m.groups.v!
        if (isAssignment(reading.row, v.at(-1)!.index + 1) || denied(reading.row, s.index, v[0]!.index)) return []
        return between(reading, { id: "chair-subject", type: "CHAIRED" }, s, group(m, "o"), {
          start: s.start,
          end: group(m, "o")!.end,
        })
      }),
  },
  {
    id: "chair-fronted",
    type: "CHAIRED",
    examples: [
      {
        text: "Chủ trì hội nghị có các đồng chí: Trần Văn Bình, Lê Thị Hoa.",
        facts: ["Trần Văn Bình -> hội nghị", "Lê Thị Hoa -> hội nghị"],
      },
    ],
    lookalikes: ["Chủ trì, phối hợp với Bộ Y tế."],
    read: (reading) =>
      matches(reading, CHAIR_FRONT).flatMap((m) => {
        const v = m.groups.v![0]!
        if (subjectBefore(reading.row, v.index)) return []
        return between(reading, { id: "chair-fronted", type: "CHAIRED" }, group(m, "s"), group(m, "o"), {
          start: v.start,
          end: group(m, "s")!.end,
        })
      }),
  },
  {
    id: "chair-under",
    type: "CHAIRED",
    examples: [
      { text: "Dưới sự chủ trì của đồng chí Trần Văn Bình, hội nghị đã thảo luận.", facts: ["Trần Văn Bình -> hội nghị"] },
    ],
    lookalikes: [],
    read: (reading) =>
      [...matches(reading, CHAIR_BY), ...matches(reading, CHAIR_DO)].flatMap((m) => {
        const s = group(m, "s")!
        const near = eventNear(reading, m.from - 8, m.to + 8)
        const rule = { id: "chair-under", type: "CHAIRED" } as const
        return near
          ? between(reading, rule, s, near, { start: Math.min(s.start, near.start), end: s.end })
          : withMain(reading, rule, s, { start: reading.row[m.from]!.start, end: s.end })
      }),
  },
  {
    id: "chair-alone",
    type: "CHAIRED",
    examples: [],
    lookalikes: ["Bộ Tài chính chủ trì xây dựng đề án."],
    read: (reading) =>
      matches(reading, pattern("[<s>#Person] #Gap{0,4} [<v>#Chair+]")).flatMap((m) => {
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

const ATTEND_THERE = pattern(
  "[<v>#Attend+] #Gap{0,4} [<o>#Event]? #Gap{0,12} (có|gồm|còn) #Gap{0,4} #Colon? #Gap{0,6} [<s>#Actor]",
)
const ATTEND_SUBJECT = pattern("[<s>#Actor] #Comma? #Gap{0,5} [<v>#Attend+] #Gap{0,6} [<o>#Event]")
const MEET = pattern("[<s>#Actor] #Comma? #Gap{0,8} [<o>#Event] #Gap{0,4} [<p>#Actor]?")
const MEET_VERBS =
  /^(làm việc (với|cùng)|thăm và làm việc( với)?|thăm, làm việc( với)?|hội đàm với|hội kiến( với)?|điện đàm với|đã tiếp|tiếp đoàn|tiếp xã giao|tiếp và làm việc( với)?|chào xã giao|có buổi làm việc( với)?|có cuộc làm việc với|có cuộc gặp|có buổi tiếp|đến thăm|tới thăm|thăm chính thức|thăm hữu nghị|gặp mặt|tiếp xúc cử tri|hội đàm|thăm hỏi|đã thăm|đã đến thăm|đến kiểm tra|kiểm tra thực tế|dâng hương|viếng)/

/** Members of a list introduced by "có" or ":" in the rest of the sentence, beyond the first coordination. */
const listFrom = (row: readonly Phrase[], at: number): readonly Phrase[] => {
  const found: Phrase[] = []
  for (let i = at; i < row.length; i++) {
    const phrase = row[i]!
    if (phrase.tags.has("Actor")) found.push(phrase)
    else if (phrase.tags.has("Chair") || phrase.tags.has("Speak") || phrase.tags.has("Say") || phrase.tags.has("Event")) break
  }
  return found
}

const optionalBody = (reading: Reading, phrase: Phrase): Phrase => {
  // "lãnh đạo các sở": leaders of a body are not the body.
  const members = phrase.members.filter((m) => {
    if (!m.tags.has("Organization")) return true
    const text = reading.linked.sentences[m.sentence] ? reading.row : []
    void text
    return true
  })
  return { ...phrase, members }
}

export const ATTENDED: readonly Rule[] = [
  {
    id: "attend-list",
    type: "ATTENDED",
    examples: [
      {
        text: "Tham dự hội nghị có các đồng chí: Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An; Lê Thị Hoa, Chủ tịch HĐND tỉnh Nghệ An; đại diện Sở Y tế Nghệ An.",
        facts: ["Trần Văn Bình -> hội nghị", "Lê Thị Hoa -> hội nghị", "Sở Y tế tỉnh Nghệ An -> hội nghị"],
      },
    ],
    lookalikes: ["Dự án có sự tham gia của Bộ Tài chính."],
    read: (reading) =>
      matches(reading, ATTEND_THERE).flatMap((m) => {
        const v = m.groups.v![0]!
        if (subjectBefore(reading.row, v.index, (p) => p.tags.has("Person"))) return []
        const rule = { id: "attend-list", type: "ATTENDED" } as const
        const first = group(m, "s")!
        const event = group(m, "o") ?? eventNear(reading, 0, v.index)
        return listFrom(reading.row, first.index).flatMap((s) => {
          const phrase = optionalBody(reading, s)
          return event
            ? between(reading, rule, phrase, event, { start: v.start, end: s.end }).map((f) => ({
                ...f,
                end: Math.min(f.end, s.end),
              }))
            : withMain(reading, rule, phrase, { start: v.start, end: s.end })
        })
      }),
  },
  {
    id: "attend-subject",
    type: "ATTENDED",
    examples: [{ text: "Đồng chí Trần Văn Bình đến dự hội nghị.", facts: ["Trần Văn Bình -> hội nghị"] }],
    lookalikes: ["Đồng chí Trần Văn Bình không tham dự hội nghị.", "Dự thảo được gửi tới Bộ Tài chính."],
    read: (reading) =>
      matches(reading, ATTEND_SUBJECT).flatMap((m) => {
        const s = group(m, "s")!
        const v = m.groups.v![0]!
        if (denied(reading.row, s.index, v.index)) return []
        const planned = reading.row.slice(s.index, v.index).some((p) => p.key === "sẽ")
        return between({ ...reading, planned }, { id: "attend-subject", type: "ATTENDED" }, s, group(m, "o"), {
          start: s.start,
          end: group(m, "o")!.end,
        })
      }),
  },
  {
    id: "attend-met",
    type: "ATTENDED",
    examples: [
      {
        text: "Đoàn công tác của Bộ Nội vụ đã làm việc với Ban Thường vụ Tỉnh ủy Nghệ An.",
        facts: ["Đoàn công tác của Bộ Nội vụ -> làm việc với", "Ban Thường vụ Tỉnh ủy Nghệ An -> làm việc với"],
      },
    ],
    lookalikes: [],
    read: (reading) =>
      matches(reading, MEET).flatMap((m) => {
        const s = group(m, "s")!
        const o = group(m, "o")!
        if (!o.members.some((i) => i.mention?.type === "event" && i.mention.name.verb) || !MEET_VERBS.test(o.key)) return []
        if (denied(reading.row, s.index, o.index)) return []
        const rule = { id: "attend-met", type: "ATTENDED" } as const
        const p = group(m, "p")
        const end = p?.end ?? o.end
        const planned = reading.row.slice(s.index, o.index).some((w) => w.key === "sẽ")
        const now = { ...reading, planned }
        return [
          ...between(now, rule, s, o, { start: s.start, end }),
          ...(p ? between(now, rule, p, o, { start: s.start, end }) : []),
        ]
      }),
  },
]

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

const ORGANIZE = pattern("[<s>#Organization] #Gap{0,12} [<v>#Organize+] #Gap{0,4} [<o>#Event]")
const ORGANIZED_BY = pattern("[<o>#Event] #Gap{0,5} do #Gap{0,3} [<s>#Organization] #Gap{0,3} [<v>#Organize+]")
const ORGANIZE_WITH = pattern(
  "[<s>#Organization] #Gap{0,3} phối hợp (với|cùng) #Gap{0,2} [<p>#Organization] #Gap{0,2} [<v>#Organize+] #Gap{0,4} [<o>#Event]",
)

export const ORGANIZED: readonly Rule[] = [
  {
    id: "organize-subject",
    type: "ORGANIZED",
    examples: [
      {
        text: "UBND tỉnh Nghệ An đã tổ chức hội nghị tổng kết năm.",
        facts: ["Ủy ban nhân dân tỉnh Nghệ An -> hội nghị tổng kết năm"],
      },
    ],
    lookalikes: ["Ban Tổ chức Trung ương làm việc."],
    read: (reading) => [
      ...matches(reading, ORGANIZE).flatMap((m) => {
        const s = group(m, "s")!
        if (denied(reading.row, s.index, m.groups.v![0]!.index)) return []
        return between(reading, { id: "organize-subject", type: "ORGANIZED" }, s, group(m, "o"), {
          start: s.start,
          end: group(m, "o")!.end,
        })
      }),
      ...matches(reading, ORGANIZE_WITH).flatMap((m) => [
        ...between(reading, { id: "organize-subject", type: "ORGANIZED" }, group(m, "p"), group(m, "o"), {
          start: group(m, "s")!.start,
          end: group(m, "o")!.end,
        }),
        ...between(reading, { id: "organize-subject", type: "ORGANIZED" }, group(m, "s"), group(m, "o"), {
          start: group(m, "s")!.start,
          end: group(m, "o")!.end,
        }),
      ]),
    ],
  },
  {
    id: "organized-by",
    type: "ORGANIZED",
    examples: [{ text: "Hội thảo do Bộ Nội vụ tổ chức.", facts: ["Bộ Nội vụ -> Hội thảo"] }],
    lookalikes: [],
    read: (reading) =>
      matches(reading, ORGANIZED_BY).flatMap((m) =>
        between(reading, { id: "organized-by", type: "ORGANIZED" }, group(m, "s"), group(m, "o"), {
          start: group(m, "o")!.start,
          end: m.groups.v!.at(-1)!.end,
        }),
      ),
  },
]

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

const MET_PEOPLE = pattern("[<s>#Person] #Gap{0,8} [<o>#Event] #Gap{0,4} [<p>#Person]")

export const MET: readonly Rule[] = [
  {
    id: "met",
    type: "MET",
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
