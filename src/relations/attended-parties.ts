import { areStaff } from "../vi/staff.ts"
import { keysOf } from "../vi/terms.ts"
import { withMain } from "./main-event.ts"
import { behindFronted, type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, phraseOf, type Rule } from "./rule.ts"

const MET_WITH = { id: "attend-met", type: "ATTENDED" } as const
const NAMED = { id: "attend-named", type: "ATTENDED" } as const
const HEADED = { id: "attend-headed", type: "ATTENDED" } as const
const LED = { id: "attend-led", type: "ATTENDED" } as const

/** "do đồng chí A dẫn đầu", "do ông B làm Trưởng đoàn": who heads a delegation. */
export const leaders = (row: readonly Phrase[]): readonly Phrase[] =>
  row.filter((p) => {
    if (!p.tags.has("Person")) return false
    const before = row.slice(Math.max(0, p.index - 5), p.index).map((w) => w.key)
    const after = keysOf(row.slice(p.index + 1, p.index + 5))
    return (
      (before.includes("do") && /^(dẫn đầu|làm trưởng đoàn|là trưởng đoàn|làm|đứng đầu)/.test(after)) ||
      /^(đã |sẽ )?dẫn đầu/.test(after)
    )
  })

/** "lễ đón Thủ tướng A", "tiệc chiêu đãi Chủ tịch B": whom it is for is there; not who gives it ("tiệc chiêu đãi của Tỉnh ủy"). */
const RECEPTION = /^(lễ (đón|tiễn)|(tiệc |buổi )?chiêu đãi(?! của)) /i

/** Who is there as a party to talks, a visit or a delegation. */
export const PARTIES_PRESENT: readonly Rule[] = [
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
        text: "Gặp Tổng thống Pháp Jean Dupont, Thủ tướng Trần Văn Bình bày tỏ vui mừng.",
        facts: ["Trần Văn Bình -> Gặp Tổng thống Pháp Jean Dupont", "Jean Dupont -> Gặp Tổng thống Pháp Jean Dupont"],
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
        text: "Ông Trần Văn Bình đã đến thăm, chúc mừng cán bộ, chiến sĩ Công an tỉnh Nghệ An.",
        facts: [
          "Trần Văn Bình -> Trần Văn Bình đến thăm, chúc mừng cán bộ, chiến sĩ Công an tỉnh Nghệ An",
          "Công an tỉnh Nghệ An -> Trần Văn Bình đến thăm, chúc mừng cán bộ, chiến sĩ Công an tỉnh Nghệ An",
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
          heads.find((p) => p.index < event.index) ??
          behindFronted(reading.row, event)
        if (!subject || denied(reading.row, Math.min(subject.index, event.index), event.index)) return []
        // "Ông A cho biết, các đại biểu sẽ tuyên thệ": others do; not "bày tỏ vui mừng được đến thăm B".
        const words = reading.row.slice(subject.index + 1, event.index)
        const told = words.some((p) => p.tags.has("Say")) && !/^(được|qua)$/.test(words.at(-1)!.key)
        if (told && subject.tags.has("Person")) return []
        const near = reading.row.slice(event.index + 1, event.index + 6).find((p) => !p.tags.has("Gap") || p.tags.has("Place"))
        const named = reading.row.find((p) => p.index > event.index && p.members.length > 0)
        const staff = named ? reading.row.slice(event.index + 1, named.index).map((p) => p.key) : []
        // "thăm cán bộ, chiến sĩ Công an tỉnh A"
        const object = named && areStaff(staff) ? named : near
        // "dâng hương tưởng niệm Tổng Bí thư A", "viếng ông A": whom they honour is not there.
        const honoured =
          /^(dâng|đặt|viếng)/.test(event.key) ||
          reading.row.slice(event.index + 1, object?.index).some((p) => /^(niệm|nhớ|mộ|lưu)$/.test(p.key))
        const guest = object?.tags.has("Actor") && !honoured ? object : null
        const span = { start: Math.min(subject.start, event.start), end: guest?.end ?? event.end }
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
        text: "Bộ Nội vụ tổ chức cuộc gặp mặt giữa Văn phòng Quốc hội, Văn phòng Chủ tịch nước và Văn phòng Chính phủ.",
        facts: [
          "Văn phòng Quốc hội -> cuộc gặp mặt giữa Văn phòng Quốc hội, Văn phòng Chủ tịch nước và Văn phòng Chính phủ",
          "Văn phòng Chủ tịch nước -> cuộc gặp mặt giữa Văn phòng Quốc hội, Văn phòng Chủ tịch nước và Văn phòng Chính phủ",
          "Văn phòng Chính phủ -> cuộc gặp mặt giữa Văn phòng Quốc hội, Văn phòng Chủ tịch nước và Văn phòng Chính phủ",
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
      {
        text: "Thủ tướng Trần Văn Bình chủ trì tiệc chiêu đãi Thủ tướng Pháp Jean Dupont.",
        facts: ["Jean Dupont -> tiệc chiêu đãi Thủ tướng Pháp Jean Dupont"],
      },
    ],
    lookalikes: [
      "Hội nghị của Bộ Nội vụ diễn ra ngày 12/4/2024.",
      "Đoàn dự tiệc chiêu đãi của Tỉnh ủy Nghệ An do Bộ Nội vụ giúp.",
    ],
    read: (reading) =>
      reading.named.flatMap((event) =>
        event.members.flatMap((m) => {
          if (m.mention?.type !== "event" || m.mention.name.verb) return []
          const visit = m.mention.name.kind === "visit" && /^chuyến/i.test(m.text)
          if (!visit && !/^(working-session|talks)$/.test(m.mention.name.kind) && !RECEPTION.test(m.text)) return []
          return (
            m.inner
              // "chuyến thăm Việt Nam của Tổng thống A": who travels.
              .filter((i) => (i.type === "person" || (i.type === "organization" && !visit)) && i.entity)
              .filter((i) =>
                /(giữa\s.*,|với|giữa|và|cùng|của|đón|tiễn|đãi)(\s+(trọng thể|chính thức|cấp nhà nước|đồng chí|các|lãnh đạo|ông|bà|đại diện|Đoàn|Thủ tướng|Tổng Bí thư|Chủ tịch|Tổng thống))*\s*$/.test(
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
    ...HEADED,
    cues: ["trưởng đoàn"],
    examples: [
      {
        text: "Hội thảo khai mạc sáng nay. Đoàn đại biểu Bộ Y tế do đồng chí Trần Văn Bình, Thứ trưởng Bộ Y tế làm Trưởng đoàn.",
        facts: ["Đoàn đại biểu của Bộ Y tế -> Hội thảo", "Trần Văn Bình -> Hội thảo"],
      },
    ],
    lookalikes: [
      "Hội thảo khai mạc sáng nay. Đoàn kiểm tra do đồng chí Trần Văn Bình làm Trưởng đoàn sẽ đến Sở Y tế tỉnh Nghệ An.",
    ],
    read: (reading) => {
      const [team, by] = reading.row
      const who = reading.row.slice(2, 5).find((p) => p.tags.has("Person"))
      // "Đoàn đại biểu A do đồng chí B làm Trưởng đoàn." and no more: who is at the meeting that the article tells.
      if (!team?.tags.has("Organization") || by?.key !== "do" || !who || !/^đoàn/.test(team.key)) return []
      if (!/^làm trưởng đoàn( \.)?$/.test(keysOf(reading.row.slice(who.index + 1)))) return []
      return [team, phraseOf(who.members[0]!)].flatMap((one) =>
        withMain(reading, HEADED, one, { start: team.start, end: reading.row.at(-1)!.end }),
      )
    },
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
      {
        text: "Ông Jean Dupont dẫn đầu Đoàn đại biểu Chính phủ Pháp tới Việt Nam tham dự Kỳ họp lần thứ 9.",
        facts: [
          "Đoàn đại biểu của Chính phủ Pháp -> Kỳ họp lần thứ 9",
          "Jean Dupont -> Kỳ họp lần thứ 9",
          "Đoàn đại biểu của Chính phủ Pháp -> Đoàn đại biểu Chính phủ Pháp tới Việt Nam",
          "Jean Dupont -> Đoàn đại biểu Chính phủ Pháp tới Việt Nam",
        ],
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
        const stop = behind.findIndex((p) => p.tags.has("Semicolon") || p.tags.has("Actor"))
        const clause = stop < 0 ? behind : behind.slice(0, stop)
        // "… tới Việt Nam tham dự Kỳ họp A": the visit, and what they came for.
        return clause.flatMap((event, at) => {
          if (!event.tags.has("Event")) return []
          const comes = clause.slice(clause.findLastIndex((p, before) => before < at && p.tags.has("Event")) + 1, at)
          const span = { start: leader.start, end: event.end }
          return [
            ...(comes.some((p) => ["Attend", "Meet", "Chair"].some((tag) => p.tags.has(tag)))
              ? between(reading, LED, team, event, span)
              : []),
            ...(comes.some((p) => p.tags.has("Attend")) ? between(reading, LED, leader, event, span) : []),
          ]
        })
      })
    },
  },
]
