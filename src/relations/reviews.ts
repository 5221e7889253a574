import type { Item } from "../link/linked.ts"
import { afterwards, doer, innerDocuments, isStatutes, isTeam } from "./documents.ts"
import { byOrganizers } from "./organized.ts"
import { pattern } from "./pattern.ts"
import { isOblique, type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, group, lastBefore, matches, phraseOf, type Reading, type Rule } from "./rule.ts"

const REVIEWED = /(sơ kết|tổng kết|đánh giá|kiểm tra|giám sát)/i
const INNER = { id: "review-inner", type: "REVIEWS" } as const
const REVIEW = pattern("[<v>#Review+] #Gap{0,8} [<o>#Document]")

/** "Theo đó, nội dung kiểm tra tập trung vào việc …": the team named before, whose inspection it is; its place is the word's. */
const teamBefore = (reading: Reading, verb: Phrase): Phrase | null => {
  if (!/^(dung|cuộc)$/.test(reading.row[verb.index - 1]?.key ?? "")) return null
  const isTeamItem = (item: Item): boolean =>
    item.mention?.type === "organization" &&
    item.entity !== null &&
    /^(Đoàn|Tổ) (kiểm tra|giám sát)/i.test(reading.linked.registry.get(item.entity)?.name ?? "")
  const team = lastBefore(reading, isTeamItem)
  return team && phraseOf({ ...team, start: verb.start, end: verb.end })
}

/** "Đoàn công tác số 1 của Ban Chỉ đạo Đề án A tổng kết …": the board whose delegation it is, which is named for what it reviews. */
const boardOf = ({ linked }: Reading, item: Item | undefined): Item | null => {
  if (item?.mention?.type !== "organization" || !item.entity) return null
  const parent = linked.parts.find((p) => p.child === item.entity)?.parent
  return parent && /^Ban Chỉ đạo /i.test(linked.registry.get(parent)?.name ?? "") ? { ...item, entity: parent } : null
}

export const REVIEWS: readonly Rule[] = [
  {
    id: "review-verb",
    type: "REVIEWS",
    cues: ["Review"],
    examples: [
      {
        text: "Tỉnh ủy Nghệ An tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["Tỉnh ủy Nghệ An -> Nghị quyết số 18-NQ/TW"],
      },
    ],
    lookalikes: [
      "Tỉnh ủy Nghệ An ban hành Nghị quyết số 18-NQ/TW.",
      "Bộ Nội vụ đã phối hợp với Ban Chỉ đạo tổng kết Nghị quyết số 18-NQ/TW.",
    ],
    read: (reading) =>
      matches(reading, REVIEW).flatMap((m) => {
        const v = m.groups.v![0]!
        const o = group(m, "o")!
        if (isStatutes(o)) return []
        if (v.key === "đánh" && reading.row[v.index + 2]?.key === "cao") return []
        // "Ban Chỉ đạo Trung ương về tổng kết Nghị quyết …": what the board is for.
        if (reading.row[v.index - 1]?.key === "về") return []
        // "phối hợp với Ban Chỉ đạo tổng kết Nghị quyết …"
        if (/^ban chỉ đạo$/i.test(reading.row[v.index - 1]?.text ?? "") && isOblique(reading.row, v.index - 1)) return []
        const front = v.index <= 4
        const s = (front ? afterwards(reading, o.index + 1) : null) ?? doer(reading, v.index)
        if (!s || denied(reading.row, Math.min(s.index, v.index), v.index)) return []
        return between(reading, { id: "review-verb", type: "REVIEWS" }, s, o, {
          start: Math.min(s.start, v.start),
          end: Math.max(o.end, s.end),
        })
      }),
  },
  {
    id: "review-inspection",
    type: "REVIEWS",
    cues: ["việc"],
    examples: [
      {
        text: "Đoàn công tác của Bộ Nội vụ đã kiểm tra Tỉnh ủy Nghệ An về việc lãnh đạo, chỉ đạo, tổ chức thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["Đoàn công tác của Bộ Nội vụ -> Nghị quyết số 18-NQ/TW"],
      },
      {
        text: "Đoàn kiểm tra của Bộ Chính trị việc quán triệt, tổ chức thực hiện Nghị quyết số 18-NQ/TW làm việc tại tỉnh Nghệ An.",
        facts: ["Đoàn kiểm tra của Bộ Chính trị -> Nghị quyết số 18-NQ/TW"],
      },
      {
        text: "Đoàn kiểm tra số 12 của Bộ Chính trị đã họp. Nội dung kiểm tra tập trung vào việc lãnh đạo, chỉ đạo thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["Đoàn kiểm tra số 12 của Bộ Chính trị -> Nghị quyết số 18-NQ/TW"],
      },
    ],
    lookalikes: [
      "Đoàn công tác của Bộ Nội vụ yêu cầu Tỉnh ủy Nghệ An kiểm tra việc lãnh đạo, chỉ đạo, tổ chức thực hiện Nghị quyết số 18-NQ/TW.",
      "Bộ Nội vụ kiểm tra Sở Y tế Nghệ An về việc tuyển dụng, bổ nhiệm; Nghị quyết số 18-NQ/TW nêu rõ điều này.",
    ],
    read: (reading) => {
      const { row } = reading
      return row.flatMap((word, at) => {
        if (word.key !== "việc") return []
        const document = row
          .slice(at + 1, at + 16)
          .find((p) => p.tags.has("Document") || p.tags.has("Semicolon") || p.key === ".")
        if (!document?.tags.has("Document") || isStatutes(document)) return []
        const looked = row.slice(at + 1, document.index)
        if (!looked.some((p) => p.tags.has("Implement")) || looked.some((p) => p.tags.has("Person"))) return []
        const team = row[at - 1]
        const verb = row.slice(Math.max(0, at - 12), at).findLast((p) => /^(kiểm|giám|thanh|khảo)$/.test(p.key))
        const subject =
          team && isTeam(row, team.index)
            ? team
            : verb && /^(tra|sát)$/.test(row[verb.index + 1]?.key ?? "")
              ? (subjectBefore(row, verb.index) ?? teamBefore(reading, verb))
              : null
        const from = verb?.index ?? at
        if (!subject || denied(row, Math.max(0, subject.index), from)) return []
        if (row.slice(Math.max(0, subject.index - 3), from).some((p) => p.tags.has("Recommend") || p.tags.has("Future")))
          return []
        return between(reading, { id: "review-inspection", type: "REVIEWS" }, subject, document, {
          start: subject.start,
          end: document.end,
        })
      })
    },
  },
  {
    id: "review-board",
    type: "REVIEWS",
    cues: ["Review"],
    examples: [
      {
        text: "Đoàn công tác số 2 của Ban Chỉ đạo Đề án 18 tổng kết việc thực hiện Nghị quyết số 18-NQ/TW đã làm việc với Tỉnh ủy Nghệ An.",
        facts: [
          "Ban Chỉ đạo Đề án 18 -> Nghị quyết số 18-NQ/TW",
          "Đoàn công tác số 2 của Ban Chỉ đạo Đề án 18 -> Nghị quyết số 18-NQ/TW",
          "Đề án 18 -> Nghị quyết số 18-NQ/TW",
        ],
      },
    ],
    lookalikes: ["Đoàn công tác số 2 của Ban Chỉ đạo Đề án 18 đã làm việc với Tỉnh ủy Nghệ An về Nghị quyết số 18-NQ/TW."],
    read: (reading) =>
      matches(reading, REVIEW).flatMap((m) => {
        const v = m.groups.v![0]!
        const o = group(m, "o")!
        const board = boardOf(reading, reading.row[v.index - 1]?.members.at(-1))
        if (!board || isStatutes(o)) return []
        const scheme = reading.linked.schemes.get(board.entity!)
        return [board, ...(scheme ? [{ ...board, entity: scheme }] : [])].flatMap((reviewer) =>
          between(reading, { id: "review-board", type: "REVIEWS" }, phraseOf(reviewer), o, { start: board.start, end: o.end }),
        )
      }),
  },
  {
    ...INNER,
    cues: ["Document", "Event"],
    examples: [
      {
        text: "Bộ Nội vụ tổ chức hội nghị tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW.",
        facts: [
          "hội nghị tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW -> Nghị quyết số 18-NQ/TW",
          "Bộ Nội vụ -> Nghị quyết số 18-NQ/TW",
        ],
      },
    ],
    lookalikes: [],
    read: (reading) =>
      reading.named.flatMap((phrase) => {
        if (!phrase.tags.has("Document") && !phrase.tags.has("Event")) return []
        // "hội nghị công bố quyết định kiểm tra": the inspection is not of its own decision.
        if (!REVIEWED.test(phrase.text) || /(công bố|trao) quyết định/i.test(phrase.text)) return []
        return (
          innerDocuments(phrase)
            // "lễ ký Nghị quyết … về hình thức giám sát": what is signed is not reviewed.
            .filter((d) => REVIEWED.test(phrase.text.slice(0, d.start - phrase.start)))
            .flatMap((d) => [...between(reading, INNER, phrase, d, phrase), ...byOrganizers(reading, INNER, phrase, d)])
        )
      }),
  },
]
