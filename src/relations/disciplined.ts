import type { Item } from "../link/linked.ts"
import { keysOf } from "../vi/terms.ts"
import { listAfter } from "./lists.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, endsOf, type Fact, phraseOf, type Reading, type Rule, runs } from "./rule.ts"

const RULE = { id: "discipline-verb", type: "DISCIPLINED" } as const
const PASSIVE = { id: "discipline-passive", type: "DISCIPLINED" } as const

/** True where the clause up to `at` only proposes, doubts or denies what follows. */
const unreal = (row: readonly Phrase[], from: number, at: number): boolean =>
  denied(row, from, at) ||
  row.slice(Math.max(0, from), at).some((p) => p.tags.has("Recommend") || p.key === "mức" || p.key === "sẽ") ||
  isWeighed(row, from, at)

/** "nhiệm vụ kiểm tra, giám sát và thi hành kỷ luật đảng": what a body is there for, no act. */
const isTask = (row: readonly Phrase[], from: number, to: number): boolean =>
  (row[to]?.key === "đảng" && row[to + 1]?.key !== "bằng") ||
  /(nhiệm vụ|công tác) kiểm tra/.test(keysOf(row.slice(Math.max(0, from - 9), from)))

/** "xem xét kỷ luật", "xem xét thi hành kỷ luật", "xem xét hình thức kỷ luật": weighed, unless it goes on ", quyết định" or ", thi hành". */
const isWeighed = (row: readonly Phrase[], from: number, at: number): boolean => {
  const weighs = row.findLastIndex((p, i) => i >= from && i < at && p.key === "xem" && row[i + 1]?.key === "xét")
  if (weighs < 0) return false
  // "thi hành" may be the beginning of the verb itself.
  const after = keysOf(row.slice(weighs + 2, at + 2))
  return !/(quyết định|thi hành)/.test(after) || after.startsWith("thi hành")
}

/** Whom the words from `at` on name as disciplined: the first person or body, and the rest of its list. */
const punished = (reading: Reading, at: number): readonly Phrase[] => {
  const { row } = reading
  for (let i = at; i < Math.min(row.length, at + 24); i++) {
    const phrase = row[i]!
    // "nếu đồng ý kỷ luật thì Ủy ban A …", "quyết định kỷ luật thành phần gồm …": no one punished.
    if (phrase.tags.has("Semicolon") || /^(\.|thì|phần)$/.test(phrase.key)) return []
    if (!phrase.tags.has("Actor") || phrase.members.every((m) => m.mention?.type === "role")) continue
    const before = row[i - 1]?.key ?? ""
    const aimed = i - at <= 3 || /^(với|chí|ông|bà|:|các|đồng)$/.test(before)
    // "thi hành kỷ luật và bàn giao Văn phòng A hồ sơ"
    if (!aimed || (row[at]?.tags.has("And") && i > at + 1)) return []
    const listed = listAfter(reading, i, { stops: ["Discipline", "Recommend", "Appoint", "Leave"] })
    // "việc kỷ luật ông A, cử tri B nhận xét …": who speaks of it.
    const { items } = reading.sentence
    const speaks = (item: Item) => item !== listed[0] && items[items.indexOf(item) + 1]?.tags.has("Say") === true
    // Bodies named behind people are where they work.
    return listed.filter((item) => (item.tags.has("Person") || !phrase.tags.has("Person")) && !speaks(item)).map(phraseOf)
  }
  return []
}

export const DISCIPLINED: readonly Rule[] = [
  {
    ...RULE,
    cues: ["Discipline"],
    examples: [
      {
        text: "Đề cập đến việc Ban Bí thư thi hành kỷ luật ông Lê Văn Tám, cử tri Trần Văn Bình nhận xét ông có tài.",
        facts: ["Ban Bí thư Trung ương Đảng -> Lê Văn Tám"],
      },
      {
        text: "Ban Bí thư quyết định thi hành kỷ luật ông Lê Văn Tám bằng hình thức cảnh cáo.",
        facts: ["Ban Bí thư Trung ương Đảng -> Lê Văn Tám"],
      },
      {
        text: "Đảng ủy Bộ Y tế đã thi hành kỷ luật Đảng bằng hình thức cảnh cáo đối với ông Lê Văn Tám.",
        facts: ["Đảng ủy Bộ Y tế -> Lê Văn Tám"],
      },
      {
        text: "Ban Bí thư đã xem xét, thi hành kỷ luật ông Lê Văn Tám.",
        facts: ["Ban Bí thư Trung ương Đảng -> Lê Văn Tám"],
      },
      {
        text: "Ban Bí thư quyết định cách chức Bí thư Tỉnh ủy Nghệ An đối với ông Lê Văn Tám; cảnh cáo các đồng chí: Trần Văn Bình, Lê Thị Hoa.",
        facts: [
          "Ban Bí thư Trung ương Đảng -> Lê Văn Tám",
          "Ban Bí thư Trung ương Đảng -> Trần Văn Bình",
          "Ban Bí thư Trung ương Đảng -> Lê Thị Hoa",
        ],
      },
    ],
    lookalikes: [
      "Ủy ban Kiểm tra Trung ương đề nghị Ban Bí thư xem xét, kỷ luật ông Lê Văn Tám.",
      "Ban Bí thư không kỷ luật ông Lê Văn Tám.",
      "Trường hợp Ban Bí thư đồng ý kỷ luật thì Ủy ban Kiểm tra Trung ương chuẩn bị hồ sơ.",
      "Ủy ban Kiểm tra Trung ương kiểm tra và xem xét thi hành kỷ luật đối với Đảng ủy Bộ Y tế.",
      "Sở Y tế Nghệ An họp để xem xét hình thức kỷ luật đối với ông Lê Văn Tám.",
      "Ủy ban Kiểm tra Trung ương sẽ kỷ luật ông Lê Văn Tám.",
      "Ủy ban Kiểm tra Trung ương hoàn chỉnh hồ sơ thi hành kỷ luật và bàn giao Văn phòng Trung ương Đảng.",
      "Bộ Y tế đã trình Ban Bí thư về việc xử lý kỷ luật đối với ông Lê Văn Tám.",
      "Ủy ban Kiểm tra Trung ương nghe báo cáo về nhiệm vụ kiểm tra, giám sát và thi hành kỷ luật đảng đối với Đảng ủy Bộ Tài chính.",
    ],
    read: (reading) => {
      const { row } = reading
      const facts: Fact[] = []
      for (const { from, to } of runs(row, "Discipline")) {
        // "kỷ luật bằng hình thức cảnh cáo": the form, not another act.
        if (/^(thức|hình)$/.test(row[from - 1]?.key ?? "") || isTask(row, from, to)) continue
        const subject = subjectBefore(row, from, (p) => p.tags.has("Organization"))
        if (!subject || unreal(row, clauseOf(row, from), from)) continue
        if (row.slice(subject.index, from).some((p) => p.key === "bị" || p.key === "vì")) continue
        // "Bộ A trình Ban cán sự đảng về việc kỷ luật ông B": put before it.
        if (row[subject.index - 1]?.key === "trình") continue
        for (const who of punished(reading, to)) {
          facts.push(...between(reading, RULE, subject, who, { start: Math.max(subject.start, who.start - 400), end: who.end }))
        }
      }
      return facts
    },
  },
  {
    ...PASSIVE,
    cues: ["Discipline"],
    examples: [{ text: "Ông Lê Văn Tám bị Ban Bí thư cảnh cáo.", facts: ["Ban Bí thư Trung ương Đảng -> Lê Văn Tám"] }],
    lookalikes: ["Ông Lê Văn Tám bị báo chí phê bình."],
    read: (reading) => {
      const { row } = reading
      return runs(row, "Discipline").flatMap(({ from, to }) => {
        const bi = row.slice(0, from).findLastIndex((p) => p.key === "bị")
        if (bi < 0) return []
        const body = row.slice(bi + 1, from).find((p) => p.tags.has("Organization"))
        const person = row.slice(0, bi).findLast((p) => p.tags.has("Person"))
        if (!body || !person || unreal(row, person.index, from) || !endsOf(body, "DISCIPLINED", "from", reading.linked).length)
          return []
        return between(reading, PASSIVE, body, person, { start: person.start, end: row[to - 1]!.end })
      })
    },
  },
]

const clauseOf = (row: readonly Phrase[], at: number): number =>
  row.slice(0, at).findLastIndex((p) => p.tags.has("Semicolon")) + 1
