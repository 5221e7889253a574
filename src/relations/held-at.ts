import { between, clauseEnd, denied, phraseOf, type Rule } from "./rule.ts"

/** "Đại sứ Nhật Bản tại Việt Nam": a country behind it is where somebody is posted. */
const POSTED = /(^|\s)sứ(\s(?!quán)|$)/u

/** "chuyến thăm chính thức" before the country: "chuyến thăm Lào của Thủ tướng A". */
const VISIT_TO = /^chuyến thăm( chính thức| hữu nghị| cấp nhà nước| và làm việc| tới| tại)* $/iu

export const HELD_AT: readonly Rule[] = [
  {
    id: "held-at",
    type: "HELD_AT",
    cues: ["Event"],
    examples: [
      { text: "Hội nghị diễn ra tại Hà Nội.", facts: ["Hội nghị -> Hà Nội"] },
      {
        text: "Bộ trưởng Bộ Y tế Trần Văn Bình tiếp Đại sứ Nhật Bản tại Hà Nội.",
        facts: ["Trần Văn Bình tiếp Đại sứ Nhật Bản -> Hà Nội"],
      },
    ],
    lookalikes: [
      "Chủ tịch UBND tỉnh Nghệ An Trần Văn Bình tiếp Đại sứ Nhật Bản tại Việt Nam.",
      "Trong khuôn khổ Diễn đàn Kinh tế Việt Nam, sáng 12/5, tại Hà Nội, Chủ tịch nước Trần Văn Bình tiếp đoàn.",
      "Hội nghị có đại diện người dân Campuchia đang sinh sống, học tập tại Việt Nam.",
    ],
    read: (reading) =>
      reading.named.flatMap((event) => {
        const { row } = reading
        if (!event.tags.has("Event")) return []
        // "Trong khuôn khổ Diễn đàn A, sáng 12/5, tại …": the place is that of what is told next.
        const frame = row[0]?.key === "trong" && row[1]?.key === "khuôn"
        let posted = event.members.some((m) => POSTED.test(m.text))
        const end = Math.min(clauseEnd(row, event.index), event.index + 22)
        for (let i = event.index + 1; i < end; i++) {
          const phrase = row[i]!
          if (phrase.tags.has("Event") || phrase.tags.has("Say") || phrase.tags.has("Speak") || phrase.tags.has("Attend")) break
          if (phrase.tags.has("Comma") && (row[i + 1]?.tags.has("Person") || frame)) break
          posted ||= POSTED.test(phrase.key) || (phrase.key === "sống" && row[i - 1]?.key === "sinh")
          if (phrase.key !== "tại" && phrase.key !== "ở") continue
          const place = row.slice(i + 1, i + 5).find((p) => !p.tags.has("Gap") || p.tags.has("Location"))
          if (!place?.tags.has("Location") && !place?.tags.has("Organization")) break
          if (posted && place.members.some((m) => m.mention?.type === "place" && m.mention.name.level === "country")) break
          return between(reading, { id: "held-at", type: "HELD_AT" }, event, place, { start: event.start, end: place.end })
        }
        return []
      }),
  },
  {
    id: "held-visit",
    type: "HELD_AT",
    cues: ["Event"],
    examples: [
      { text: "Thủ tướng Trần Văn Bình thăm chính thức Hungary.", facts: ["Trần Văn Bình thăm chính thức Hungary -> Hungary"] },
      {
        text: "Chủ tịch nước Trần Văn Bình thăm và tặng quà công nhân lao động tỉnh Nghệ An, năm 2018.",
        facts: ["Trần Văn Bình thăm và tặng quà công nhân lao động tỉnh Nghệ An -> Nghệ An"],
      },
      {
        text: "Thủ tướng Trần Văn Bình đã đến thăm Đảng bộ, nhân dân xã Tân Lập.",
        facts: ["Trần Văn Bình đến thăm Đảng bộ -> Tân Lập"],
      },
      {
        text: "Thủ tướng Trần Văn Bình bắt đầu chuyến thăm chính thức Hungary.",
        facts: ["chuyến thăm chính thức Hungary -> Hungary"],
      },
      {
        text: "Chuyến thăm Lào của Thủ tướng Trần Văn Bình có ý nghĩa lớn.",
        facts: ["Chuyến thăm Lào của Thủ tướng Trần Văn Bình -> Lào"],
      },
    ],
    lookalikes: [
      "Đây không phải là một chuyến thăm chính thức Hungary.",
      "Dù không thăm chính thức Hungary, ông Trần Văn Bình có nhiều hoạt động ở đó.",
    ],
    read: (reading) =>
      reading.named.flatMap((event) => {
        const visit = event.members.some(
          (m) => m.mention?.type === "event" && m.mention.name.verb && m.mention.name.kind === "visit",
        )
        if (visit && denied(reading.row, event.index - 5, event.index)) return []
        const behind = visit ? reading.row.slice(event.index + 1, event.index + 9) : []
        // "thăm Đảng bộ, nhân dân xã A": the place behind the commas is the one visited.
        const party = behind[0]?.members[0]?.mention
        const listed = party?.type === "organization" && party.name.core === "Đảng bộ"
        const place = behind
          .slice(listed ? 1 : 0)
          .find((p) => p.tags.has("Location") || !(p.tags.has("Gap") || (listed && (p.tags.has("Comma") || p.tags.has("And")))))
        const rule = { id: "held-visit", type: "HELD_AT" } as const
        if (place?.tags.has("Location")) return between(reading, rule, event, place, { start: event.start, end: place.end })
        if (denied(reading.row, event.index - 5, event.index)) return []
        // "chuyến thăm chính thức Hungary": the name ends with where it goes.
        return event.members.flatMap((m) =>
          m.mention?.type === "event" && m.mention.name.kind === "visit"
            ? m.inner
                .filter(
                  (i) => i.type === "place" && (i.span.end === m.end || VISIT_TO.test(m.text.slice(0, i.span.start - m.start))),
                )
                .flatMap((i) => between(reading, rule, event, phraseOf({ ...m, entity: i.entity }), event))
            : [],
        )
      }),
  },
  {
    id: "held-lead",
    type: "HELD_AT",
    cues: ["tại"],
    examples: [
      { text: "Sáng 12/4, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị tổng kết.", facts: ["hội nghị tổng kết -> Hà Nội"] },
      {
        text: "Sáng 19/6, tại Nhà Quốc hội, ngay sau lễ đón, Chủ tịch Quốc hội Lê Thị Hoa đã hội đàm với ông Trần Văn Bình.",
        facts: ["Lê Thị Hoa hội đàm với ông Trần Văn Bình -> Nhà Quốc hội"],
      },
      {
        text: "Theo thông cáo của Ủy ban Kiểm tra Trung ương, từ ngày 6 đến 7/5, tại Hà Nội, Ủy ban Kiểm tra Trung ương đã họp kỳ 41.",
        facts: ["Ủy ban Kiểm tra Trung ương họp kỳ 41 -> Hà Nội"],
      },
      {
        text: "Thực hiện chương trình công tác, ngày 5/6, tại Hà Nội, Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng đã họp.",
        facts: ["Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng -> Hà Nội"],
      },
    ],
    lookalikes: [],
    read: (reading) => {
      const { row } = reading
      // "Theo thông cáo của Ủy ban A, ngày 5/6, tại Hà Nội, …", "Thực hiện chương trình công tác, …"
      const start = /^(theo|thực)$/i.test(row[0]?.key ?? "") ? row.findIndex((p) => p.tags.has("Comma")) + 1 : 0
      const tai = row.findIndex(
        (p, i) =>
          i >= start &&
          i < start + 16 &&
          p.key === "tại" &&
          (row[i + 1]?.tags.has("Location") || row[i + 1]?.tags.has("Organization")),
      )
      if (
        tai < 0 ||
        !row
          .slice(start, tai)
          .every((p) => p.tags.has("Gap") || p.tags.has("Comma") || p.tags.has("Date") || /^[()]$/.test(p.key))
      )
        return []
      // "tại Nhà Quốc hội, ngay sau lễ đón, hai bên hội đàm": the talks are.
      const event = row.slice(tai + 2).find((p) => p.tags.has("Event") && !/^(sau|trước)$/.test(row[p.index - 1]!.key))
      return event
        ? between(reading, { id: "held-lead", type: "HELD_AT" }, event, phraseOf(row[tai + 1]!.members[0]!), {
            start: row[tai]!.start,
            end: event.end,
          })
        : []
    },
  },
]
