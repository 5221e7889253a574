import { keysOf } from "../vi/terms.ts"
import { afterwards, coordinated, doer, innerDocuments, isStatutes, isTeam } from "./documents.ts"
import { byOrganizers } from "./organized.ts"
import { pattern } from "./pattern.ts"
import { isOblique, type Phrase } from "./phrases.ts"
import { between, denied, group, matches, type Reading, type Rule } from "./rule.ts"

const IMPLEMENT = pattern("[<v>#Implement+] #Gap{0,4} [<o>#Document]")

const CARRIES_OUT = /(thực hiện|triển khai|quán triệt|thi hành|cụ thể hóa|theo)/

const INNER = { id: "implement-inner", type: "IMPLEMENTS" } as const

/** "Chương trình số 49-CTr/TU của Tỉnh ủy thực hiện Nghị quyết số 45-NQ/TW": what a plan behind whose name it stands carries out. */
const PLANNED = pattern("[<p>#Document] [<v>#Implement+] #Gap{0,2} [<o>#Document]")

const isPlan = (phrase: Phrase | undefined): boolean =>
  phrase?.members.some(
    (m) => m.mention?.type === "document" && /^(chương trình|kế hoạch|đề án|hướng dẫn|chỉ thị)/.test(m.mention.name.kind),
  ) ?? false

const isReview = (row: readonly Phrase[], at: number): boolean =>
  row.slice(Math.max(0, at - 8), at).some((p) => p.tags.has("Review") || isTeam(row, p.index))

export const IMPLEMENTS: readonly Rule[] = [
  {
    id: "implement-verb",
    type: "IMPLEMENTS",
    cues: ["Implement"],
    examples: [
      {
        text: "Tỉnh ủy Nghệ An đã triển khai thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["Tỉnh ủy Nghệ An -> Nghị quyết số 18-NQ/TW"],
      },
      {
        text: "Tỉnh ủy Nghệ An tổ chức hội nghị kiểm điểm tự phê bình và phê bình theo Nghị quyết số 18-NQ/TW.",
        facts: ["hội nghị kiểm điểm tự phê bình và phê bình -> Nghị quyết số 18-NQ/TW"],
      },
      {
        text: "Tỉnh ủy Nghệ An ban hành Chương trình hành động số 32-CTr/TU để thực hiện Nghị quyết số 42-NQ/TW.",
        facts: ["Tỉnh ủy Nghệ An -> Nghị quyết số 42-NQ/TW", "Chương trình hành động số 32-CTr/TU -> Nghị quyết số 42-NQ/TW"],
      },
      {
        text: "UBND tỉnh Nghệ An đã sắp xếp bộ máy theo tinh thần Nghị quyết số 18-NQ/TW.",
        facts: ["Ủy ban nhân dân tỉnh Nghệ An -> Nghị quyết số 18-NQ/TW"],
      },
      {
        text: "Căn cứ Quy định số 69-QĐ/TW và kết quả kiểm điểm, Ban Bí thư đã cảnh cáo ông Lê Văn Tám.",
        facts: ["Ban Bí thư Trung ương Đảng -> Quy định số 69-QĐ/TW"],
      },
      {
        text: "Thực hiện Chỉ thị số 05-CT/TW, Tỉnh ủy Nghệ An đã mở lớp học.",
        facts: ["Tỉnh ủy Nghệ An -> Chỉ thị số 05-CT/TW"],
      },
      {
        text: "Thực hiện Chỉ thị số 05-CT/TW và Hướng dẫn số 03-HD/BTGTW, trong hai ngày (27-28/4), Tỉnh ủy Nghệ An đã mở lớp học.",
        facts: ["Tỉnh ủy Nghệ An -> Chỉ thị số 05-CT/TW", "Tỉnh ủy Nghệ An -> Hướng dẫn số 03-HD/BTGTW"],
      },
    ],
    lookalikes: [
      "Căn cứ Quy định số 69-QĐ/TW, ông Lê Văn Tám bị kỷ luật.",
      "Sáng nay, hội nghị, theo Nghị quyết số 18-NQ/TW, đã thảo luận.",
      "Tỉnh ủy Nghệ An chưa thực hiện Nghị quyết số 18-NQ/TW.",
      "Đoàn công tác của Bộ Nội vụ kiểm tra công tác cán bộ của Tỉnh ủy Nghệ An gắn với việc thực hiện Chỉ thị số 05-CT/TW.",
      "Đồng chí Trần Văn Bình tin tưởng rằng, nhân dân sẽ thực hiện thắng lợi Nghị quyết số 18-NQ/TW.",
      "Bộ Y tế kiến nghị sớm tháo gỡ vướng mắc để việc triển khai Nghị định số 46/2016/NĐ-CP được thuận lợi.",
      "Tỉnh ủy Nghệ An tặng bằng khen cho 20 tập thể có thành tích trong 10 năm thực hiện Nghị quyết số 18-NQ/TW.",
      "Bí thư Tỉnh ủy Nghệ An Trần Văn Bình cho biết sẽ có hướng dẫn việc thực hiện Chỉ thị số 05-CT/TW.",
      "Theo tinh thần Nghị quyết Trung ương 6 khóa XI, nhà trường được thành lập trở lại theo Quyết định số 160-QĐ/TW.",
      "Tỉnh ủy Nghệ An cho ý kiến về báo cáo kết quả thực hiện Chương trình hành động số 12-CTr/TU.",
      "Quy chế bổ nhiệm cán bộ được ban hành kèm theo Quyết định số 68-QĐ/TW.",
      "Đoàn công tác đã làm việc với Tỉnh ủy Nghệ An và 6 tổ chức Đảng về kết quả thực hiện Nghị quyết số 18-NQ/TW.",
    ],
    read: (reading) =>
      matches(reading, IMPLEMENT).flatMap((m) => {
        const v = m.groups.v![0]!
        const o = group(m, "o")!
        const decider = isStatutes(o) ? null : deciderBehind(reading.row, v.index, o.index)
        if (decider)
          return coordinated(reading.row, o.index).flatMap((d) =>
            between(reading, { id: "implement-verb", type: "IMPLEMENTS" }, decider, d, { start: v.start, end: decider.end }),
          )
        if (isReview(reading.row, v.index) || isStatutes(o)) return []
        // "Hội nghị nghe phổ biến Kế hoạch A thực hiện Nghị quyết B": the plan does.
        if (isPlan(reading.row[v.index - 1]) && !issuedFor(reading.row, v.index)) return []
        const behind = reading.row.slice(Math.max(0, v.index - 4), v.index).map((p) => p.key)
        // "kiểm tra … gắn với việc thực hiện …", "ban hành kèm theo Quyết định …".
        if (behind.includes("gắn") || behind.at(-1) === "kèm") return []
        // "có thành tích trong 15 năm thực hiện …", "tìm hiểu việc thực hiện …": others' doing.
        const told = keysOf(reading.row.slice(Math.max(0, v.index - 9), v.index))
        if (/(thành tích|tìm hiểu|vi phạm|sai phạm)/.test(told)) return []
        // "thảo luận về tình hình thực hiện kế hoạch phát triển kinh tế": how the State's plan is carried out, by whomever.
        if (/^kế hoạch (phát triển|đầu tư)/.test(o.key) && /(tình hình|kết quả|việc)$/.test(told)) return []
        // "cho ý kiến về báo cáo kết quả thực hiện Chương trình A": what a report tells.
        if (/báo cáo (\S+ )?(tình hình|kết quả|việc)$/.test(told)) return []
        const front = v.index <= 2 || reading.row[v.index - 1]?.tags.has("Comma")
        // "thông qua cơ chế đặc thù theo tinh thần Nghị quyết A" carries it out.
        const by = /^(theo|căn)$/.test(v.key) && reading.row[v.index + 1]?.key !== "tinh"
        const before = by
          ? (reading.row
              .slice(Math.max(0, v.index - 12), v.index)
              .findLast((p) => p.tags.has("Document") && !isCited(reading.row, p.index)) ??
            // "hội nghị kiểm điểm theo Nghị quyết A"
            (reading.row[v.index - 1]?.tags.has("Event") ? reading.row[v.index - 1]! : null))
          : doer(reading, v.index)
        const found = (front && !by ? afterwards(reading, o.index + 1) : null) ?? before
        // "Đồng chí A ghi nhận Thành ủy trong thực hiện …": the body's work is spoken of.
        const praised = found?.tags.has("Person")
          ? reading.row
              .slice(found.index + 1, v.index)
              .findLast((p) => p.tags.has("Organization") && !isOblique(reading.row, p.index))
          : null
        const s = praised ?? found
        // A person carries a document out only by a promise; else the words tell whose work is spoken of.
        if (s?.tags.has("Person") && !reading.row.slice(s.index, v.index).some((p) => /^(hứa|sẽ|cam)$/.test(p.key))) return []
        if (!s || denied(reading.row, Math.min(s.index, v.index), v.index)) return []
        // "A tin tưởng rằng nhân dân sẽ thực hiện …", "A kiến nghị … để việc triển khai … thuận lợi": others do.
        const said = s === before ? reading.row.slice(s.index + 1, v.index) : []
        if (said.some((p) => p.key === "rằng" || p.tags.has("Recommend") || (s.tags.has("Person") && p.tags.has("Say"))))
          return []
        // "Kỳ họp thể hiện quyết tâm trong việc triển khai …", "làm việc với Tỉnh ủy A chỉ đạo thực hiện …"
        if (s.tags.has("Event") && (said.at(-1)?.key === "việc" || isTold(s))) return []
        // "được sự quan tâm của lãnh đạo Đảng, Nhà nước, Ủy ban A, Hội đã …": A only helps.
        if (s === before && reading.row.slice(Math.max(0, s.index - 12), s.index).some((p) => p.key === "sự")) return []
        const doers = [s, ...(issuedFor(reading.row, v.index) ?? [])]
        return coordinated(reading.row, o.index).flatMap((d) =>
          doers.flatMap((who) =>
            between(reading, { id: "implement-verb", type: "IMPLEMENTS" }, who, d, {
              start: Math.min(who.start, v.start),
              end: Math.max(d.end, who.end),
            }),
          ),
        )
      }),
  },
  {
    id: "implement-document",
    type: "IMPLEMENTS",
    cues: ["Implement"],
    examples: [
      {
        text: "Hội nghị nghe phổ biến Kế hoạch số 49-KH/TU, ngày 2/2/2024 của Tỉnh ủy Nghệ An thực hiện Nghị quyết số 45-NQ/TW.",
        facts: ["Kế hoạch số 49-KH/TU -> Nghị quyết số 45-NQ/TW"],
      },
    ],
    lookalikes: [
      "Báo cáo số 12-BC/TU, thực hiện Nghị quyết số 45-NQ/TW.",
      "Theo Luật Đất đai, triển khai Nghị quyết số 45-NQ/TW.",
    ],
    read: (reading) =>
      matches(reading, PLANNED).flatMap((m) => {
        const [plan, o] = [group(m, "p")!, group(m, "o")!]
        if (!isPlan(plan)) return []
        return between(reading, { id: "implement-document", type: "IMPLEMENTS" }, plan, o, { start: plan.start, end: o.end })
      }),
  },
  {
    ...INNER,
    cues: ["Document", "Event"],
    examples: [
      {
        text: "Tỉnh ủy ban hành Kế hoạch thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["Kế hoạch thực hiện Nghị quyết số 18-NQ/TW -> Nghị quyết số 18-NQ/TW"],
      },
      {
        text: "Tỉnh ủy tổ chức hội nghị quán triệt Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW.",
        facts: [
          "hội nghị quán triệt Nghị quyết số 18-NQ/TW -> Nghị quyết số 18-NQ/TW",
          "hội nghị quán triệt Nghị quyết số 18-NQ/TW -> Nghị quyết số 19-NQ/TW",
        ],
      },
      {
        text: "Tỉnh ủy Nghệ An tổ chức hội nghị quán triệt Nghị quyết số 18-NQ/TW.",
        facts: [
          "hội nghị quán triệt Nghị quyết số 18-NQ/TW -> Nghị quyết số 18-NQ/TW",
          "Tỉnh ủy Nghệ An -> Nghị quyết số 18-NQ/TW",
        ],
      },
    ],
    lookalikes: [
      "Sở Y tế Nghệ An đánh giá Nghị quyết Trung ương 4 về xây dựng, chỉnh đốn Đảng và thực hiện Chỉ thị số 05-CT/TW.",
    ],
    read: (reading) =>
      reading.named.flatMap((phrase) => {
        if (!phrase.tags.has("Document") && !phrase.tags.has("Event")) return []
        const description = phrase.text
        if (
          /(sơ kết|tổng kết|đánh giá|kiểm tra|giám sát)/i.test(description) ||
          /^báo cáo/i.test(description) ||
          !CARRIES_OUT.test(description) ||
          // "Nghị quyết Trung ương 4 về … và thực hiện Chỉ thị 05": two papers side by side.
          (/^nghị quyết/i.test(description) && !CARRIES_OUT.test(description.replace(/ và (triển khai )?thực hiện .*/u, "")))
        )
          return []
        return [...innerDocuments(phrase), ...listedBehind(reading, phrase)].flatMap((d) => [
          ...between(reading, INNER, phrase, d, phrase),
          ...byOrganizers(reading, INNER, phrase, d),
        ])
      }),
  },
]

/** A meeting told by its verb: who meets does things, not the meeting. */
const isTold = (phrase: Phrase): boolean => phrase.members.some((m) => m.mention?.type === "event" && m.mention.name.verb)

/** "Căn cứ Quy định A và kết quả kiểm điểm, Ban Bí thư đã …": the body that decides by the document at `to`; null where none does. */
const deciderBehind = (row: readonly Phrase[], verb: number, to: number): Phrase | null => {
  if (row[verb]!.key !== "căn" || !/^[;,.“"]?$/.test(row[verb - 1]?.text ?? "")) return null
  const end = row.findIndex((p, i) => i > to && p.key === ".")
  const who = row
    .slice(to + 1, end < 0 ? row.length : end)
    .find((p) => p.tags.has("Organization") && row[p.index - 1]?.tags.has("Comma"))
  return who && /^(đã|quyết|thống|ban|vừa|xem|thi|đề)$/.test(row[who.index + 1]?.key ?? "") ? who : null
}

/** "Theo tinh thần Nghị quyết A, Ban B được thành lập theo Quyết định C": A is what others go by. */
const isCited = (row: readonly Phrase[], at: number): boolean =>
  row.slice(Math.max(0, at - 3), at).some((p) => /^(theo|căn)$/.test(p.key))

/** "ban hành Kế hoạch A để triển khai Nghị quyết B": the document right before the verb at `at`, which carries the other out as well. */
const issuedFor = (row: readonly Phrase[], at: number): readonly Phrase[] | null => {
  let before = at - 1
  while (row[before] && /^(để|nhằm|tiếp|tục|về|việc)$/.test(row[before]!.key)) before--
  return row[before]?.tags.has("Document") && row[before - 1]?.tags.has("Issue") ? [row[before]!] : null
}

/** "Hội nghị quán triệt Nghị quyết A, Nghị quyết B": the documents that go on the list at the end of a meeting's name. */
const listedBehind = ({ row }: Reading, meeting: Phrase): readonly Phrase[] => {
  const last = innerDocuments(meeting).at(-1)
  if (!meeting.tags.has("Event") || last?.end !== meeting.end) return []
  const found: Phrase[] = []
  for (let i = meeting.index + 1; row[i]?.tags.has("Comma") || row[i]?.key === "và"; i += 2) {
    if (!row[i + 1]?.tags.has("Document")) break
    found.push(row[i + 1]!)
  }
  return found
}
