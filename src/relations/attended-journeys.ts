import { keysOf } from "../vi/terms.ts"
import { leaders } from "./attended-parties.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, phraseOf, type Rule } from "./rule.ts"

const JOURNEY = { id: "attend-journey", type: "ATTENDED" } as const

/** "bắt đầu", "có", "đang có", "kết thúc tốt đẹp": the words between who travels and "chuyến thăm". */
const MAKES =
  /(^| )((?:lên đường )?(?:bắt đầu|thực hiện|tiến hành|kết thúc|tiếp tục)|(?:(?:đã|đang|sẽ|vừa|sắp) )?có)(?: (?:tốt đẹp|thành công|thắng lợi|một))*$/

/** "Trong khuôn khổ chuyến thăm Lào, …", "Nhân chuyến thăm …, …": a clause about who is on the journey. */
const ON_JOURNEY = /^((trong|nhân)( khuôn khổ| dịp)?)$/

/** "… , Chủ tịch Quốc hội A tiếp ông B": whose guest the traveller is. */
const RECEIVES = /^(đã |vừa )?(tiếp|đón|hội đàm|chiêu đãi|mời)( |$)/

/** "Ông A tiếp ông B, đang có chuyến thăm Lào": the guest, right before the comma of a clause whose verb is at `verb`; null where nobody is received. */
const guestBefore = (row: readonly Phrase[], host: Phrase | null, verb: number): Phrase | null => {
  const guest = row[verb - 2]
  if (!host || !guest?.tags.has("Person") || guest === host || !row[verb - 1]?.tags.has("Comma")) return null
  return RECEIVES.test(keysOf(row.slice(host.index + 1, host.index + 4))) ? guest : null
}

/** Who the clause is about that opens with "Tiếp tục chuyến thăm …,": the person behind its comma, past a date and a place. */
const behindJourney = (row: readonly Phrase[], event: Phrase): Phrase | null => {
  for (let i = event.index + 1; i < event.index + 18; i++) {
    if (row[i]?.tags.has("Actor") && !row[i - 1]?.tags.has("Comma")) return null
    if (!row[i]?.tags.has("Comma")) continue
    let at = i + 1
    while (/^(sáng|chiều|tối|ngày|đồng|chí|ông|bà)$/.test(row[at]?.key ?? "") || row[at]?.tags.has("Date")) at++
    const who = row[at]
    if (who?.tags.has("Person")) return RECEIVES.test(keysOf(row.slice(at + 1, at + 4))) ? null : phraseOf(who.members[0]!)
  }
  return null
}

/** Who makes a journey that the text calls "chuyến thăm". */
export const TRAVELLERS: readonly Rule[] = [
  {
    ...JOURNEY,
    cues: ["Event"],
    examples: [
      {
        text: "Thủ tướng Trần Văn Bình bắt đầu chuyến thăm chính thức Hungary.",
        facts: ["Trần Văn Bình -> chuyến thăm chính thức Hungary"],
      },
      {
        text: "Đoàn đại biểu Bộ Y tế do ông Lê Văn Tám dẫn đầu đang có chuyến thăm và làm việc tại Lào.",
        facts: ["Đoàn đại biểu của Bộ Y tế -> chuyến thăm và làm việc tại Lào", "Lê Văn Tám -> chuyến thăm và làm việc tại Lào"],
      },
      {
        text: "Ngày 5/6, Bộ trưởng Bộ Y tế Lê Thị Hoa có chuyến công tác tại tỉnh Nghệ An.",
        facts: ["Lê Thị Hoa -> chuyến công tác"],
      },
      {
        text: "Thủ tướng Trần Văn Bình đã tiếp Bộ trưởng Bộ Ngoại giao Lào Khamphone Sivilay, đang có chuyến thăm Việt Nam.",
        facts: [
          "Trần Văn Bình -> Trần Văn Bình tiếp Bộ trưởng Bộ Ngoại giao Lào Khamphone Sivilay",
          "Khamphone Sivilay -> Trần Văn Bình tiếp Bộ trưởng Bộ Ngoại giao Lào Khamphone Sivilay",
          "Khamphone Sivilay -> chuyến thăm Việt Nam",
        ],
      },
      {
        text: "Tiếp tục chuyến thăm và làm việc tại Lào, ngày 28/6, ông Lê Văn Tám cảm ơn nước bạn.",
        facts: ["Lê Văn Tám -> chuyến thăm và làm việc tại Lào"],
      },
      {
        text: "Trong khuôn khổ chuyến thăm chính thức Hungary, sáng 12/5, tại Budapest, Thủ tướng Trần Văn Bình đã dự lễ khánh thành.",
        facts: ["Trần Văn Bình -> chuyến thăm chính thức Hungary", "Trần Văn Bình -> lễ khánh thành"],
      },
    ],
    lookalikes: [
      "Trong khuôn khổ chuyến thăm Việt Nam, sáng 12/5, Thủ tướng Trần Văn Bình đã tiếp ông Jean Dupont.",
      "Thủ tướng Trần Văn Bình chưa có chuyến thăm chính thức Hungary.",
      "Thủ tướng Trần Văn Bình đánh giá cao chuyến thăm chính thức Hungary.",
    ],
    read: (reading) =>
      reading.named.flatMap((event) => {
        const { row } = reading
        const named = event.members.some((m) => m.mention?.type === "event")
        if (!named || !/^chuyến/.test(event.key)) return []
        const lead = row.slice(Math.max(0, event.index - 7), event.index)
        const told = MAKES.exec(keysOf(lead)) ?? (event.index < 5 ? ON_JOURNEY.exec(keysOf(lead)) : null)
        if (!told) return []
        const verb = event.index - told[0].trim().split(" ").length
        const fronted = !row.slice(0, verb).some((p) => p.tags.has("Actor"))
        const heads = leaders(row)
        const near = subjectBefore(row, verb, (p) => p.tags.has("Actor") && !heads.includes(p))
        const subject = fronted
          ? behindJourney(row, event)
          : (guestBefore(row, near, verb) ?? near ?? heads.find((p) => p.index < verb) ?? null)
        if (!subject || denied(row, fronted ? 0 : Math.min(subject.index, verb), event.index)) return []
        return [subject, ...heads.filter((p) => p.index < event.index && p !== subject)].flatMap((who) =>
          between(reading, JOURNEY, who, event, {
            start: Math.min(who.start, row[verb]!.start),
            end: Math.max(who.end, event.end),
          }),
        )
      }),
  },
]
