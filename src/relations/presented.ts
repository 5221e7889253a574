import type { Item } from "../link/linked.ts"
import { keysOf } from "../vi/terms.ts"
import { coordinated } from "./documents.ts"
import { pattern } from "./pattern.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, type Fact, group, lastBefore, matches, phraseOf, type Reading, type Rule, runs } from "./rule.ts"

/** The decision last named before this sentence, or in it, unless it is about others than those to whom this one is handed over behind `at`. */
const lastDecision = (reading: Reading, at: number): Phrase | null => {
  const item = lastBefore(reading, (i) => decisionOf(reading, i) !== null)
  const about = item?.inner.flatMap((x) => (x.type === "person" ? [x.entity] : [])) ?? []
  const given = reading.row
    .slice(at)
    .flatMap((p) => p.members.flatMap((m) => (m.tags.has("Person") && m.entity ? [m.entity] : [])))
  if (about.length && given.length && !about.some((person) => given.includes(person))) return null
  const entity = item && decisionOf(reading, item)
  return entity
    ? {
        ...phraseOf({ ...item, entity }),
        start: Number.MAX_SAFE_INTEGER,
        end: -1,
        members: [{ ...item, entity, start: Number.MAX_SAFE_INTEGER, end: -1 }],
      }
    : null
}

/** The decision that an item names, in its description or by itself, or null. */
const decisionOf = (reading: Reading, item: Item): string | null => {
  const inner = item.inner.find((x) => x.type === "document" && kindOf(reading, x.entity) === "quyết định")
  return inner?.entity ?? (item.mention?.type === "document" && item.mention.name.kind === "quyết định" ? item.entity : null)
}

const kindOf = (reading: Reading, entity: string) => reading.linked.registry.get(entity)?.properties.kind

const PRESENT_FRONT = pattern("[<v>#Present+] #Gap{0,3} [<o>#Document] #Gap{0,6} #Comma #Gap{0,4} [<s>#Person]")
const PRESENT_BY = pattern("[<o>#Document] #Gap{0,6} do #Gap{0,3} [<s>#Actor] #Gap{0,3} [<v>#Present+]")

export const PRESENTED: readonly Rule[] = [
  {
    id: "present-verb",
    type: "PRESENTED",
    cues: ["Present"],
    examples: [
      {
        text: "Đồng chí Trần Văn Bình trình bày báo cáo tổng kết công tác năm.",
        facts: ["Trần Văn Bình -> báo cáo tổng kết công tác năm"],
      },
      {
        text: "Đồng chí Trần Văn Bình trình bày trước Quốc hội Báo cáo tổng kết công tác năm.",
        facts: ["Trần Văn Bình -> Báo cáo tổng kết công tác năm"],
      },
      {
        text: "Đồng chí Lê Thị Hoa đọc quyết định về công tác nhân sự, trong đó ông Trần Văn Bình thôi giữ chức vụ.",
        facts: ["Lê Thị Hoa -> quyết định về công tác nhân sự"],
      },
    ],
    lookalikes: [
      "Quốc hội nghe trình bày báo cáo tổng kết công tác năm.",
      "Quốc hội nghe trình bày Tờ trình, Báo cáo tổng kết công tác năm.",
      "Đồng chí Trần Văn Bình cho ý kiến về báo cáo kết quả thực hiện Chương trình giám sát năm 2023.",
      "Trước thời điểm công bố quyết định thanh tra, ông Trần Văn Bình khẳng định không có sức ép nào.",
      "Công bố quyết định điều động ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh Nghệ An, đến giữ chức vụ mới.",
    ],
    read: (reading) => presented(reading).filter((fact) => !isAbout(reading, fact)),
  },
  {
    id: "present-taught",
    type: "PRESENTED",
    cues: ["quán", "truyền", "phổ", "giới", "triển"],
    examples: [
      {
        text: "Trưởng Ban Tuyên giáo Tỉnh ủy Nghệ An Lê Thị Hoa quán triệt nội dung Quy định số 144-QĐ/TW.",
        facts: ["Lê Thị Hoa -> Quy định số 144-QĐ/TW"],
      },
      {
        text: "Ông Trần Văn Bình đã giới thiệu những nội dung cơ bản của Nghị quyết số 43-NQ/TW.",
        facts: ["Trần Văn Bình -> Nghị quyết số 43-NQ/TW"],
      },
    ],
    lookalikes: [
      "Các đại biểu cần phổ biến, quán triệt nội dung Nghị quyết số 43-NQ/TW.",
      "Ông Trần Văn Bình yêu cầu các đơn vị quán triệt Nghị quyết số 43-NQ/TW.",
      "Ban Thường vụ Tỉnh ủy Nghệ An quán triệt Nghị quyết số 43-NQ/TW.",
    ],
    read: (reading) => {
      const taught = taughtIn(reading)
      return taught
        ? taught.documents.flatMap((d) => between(reading, { id: "present-taught", type: "PRESENTED" }, taught.who, d, taught))
        : []
    },
  },
]

/** "quán triệt nội dung Quy định", "giới thiệu những nội dung cơ bản của Nghị quyết", "truyền đạt các nghị quyết". */
const TEACHES = /^(quán triệt|truyền đạt|phổ biến|giới thiệu|triển khai)$/

export interface Taught {
  readonly who: Phrase
  /** The words of teaching and what is taught. */
  readonly start: number
  readonly end: number
  readonly documents: readonly Phrase[]
}

/** Somebody who tells the hall what documents say: the subject right before the verb, the documents or their "nội dung" right behind. */
export const taughtIn = ({ row }: Reading): Taught | null => {
  const at = row.findIndex((p, i) => TEACHES.test(`${p.key} ${row[i + 1]?.key}`))
  const who = at > 0 ? row.slice(Math.max(0, at - 4), at).findLast((p) => !ADVERB.test(p.key) && !p.tags.has("Comma")) : undefined
  if (!who?.tags.has("Person")) return null
  const behind = row.slice(at + 2, at + 9)
  const document = behind.find((p) => p.tags.has("Document") || p.tags.has("Actor") || p.tags.has("Comma"))
  const contents = /^(các |những |một số )?(nội dung|chuyên đề)( |$)/.test(keysOf(behind))
  const direct = behind.slice(0, 2).some((p) => p.tags.has("Document") && /(^| )số /.test(p.key))
  if (!contents && !direct) return null
  const documents = document?.tags.has("Document") ? coordinated(row, document.index) : []
  // "triển khai một số nội dung chính của Quyết định A" tells them; "triển khai Quyết định A" carries it out.
  if (row[at]!.key === "triển" && !(contents && documents.length)) return null
  return { who, start: who.start, end: documents.at(-1)?.end ?? row[at + 1]!.end, documents }
}

const ADVERB = /^(đã|cũng|trực|tiếp|tục|sẽ)$/

/** "công bố quyết định điều động ông A": not A's doing. */
const isAbout = ({ row }: Reading, fact: Fact): boolean =>
  row.some((p) =>
    p.members.some((m) => m.entity === fact.to && m.inner.some((x) => x.type === "person" && x.entity === fact.from)),
  )

/** "trước khi …", "trước thời điểm …": what stands at `at` is only the time of something else. */
const isTime = (row: readonly Phrase[], at: number): boolean =>
  /(^| )trước (khi|lúc|thời điểm)$/.test(keysOf(row.slice(Math.max(0, at - 3), at)))

const presented = (reading: Reading): readonly Fact[] => [
  ...runs(reading.row, "Present").flatMap(({ from, to }) => {
    const { row } = reading
    // "trình bày trước Quốc hội Báo cáo …": before whom.
    const aside = row[to]?.key === "trước" && row[to + 1]?.tags.has("Organization") ? to + 2 : to
    const document = row
      .slice(aside, aside + 6)
      .find((p) => p.tags.has("Document") || p.tags.has("Actor") || p.tags.has("Semicolon"))
    // "nghe trình bày", "về báo cáo", "quá trình", "tờ trình": others present, or no one does.
    const noun = /^(nghe|tờ|về|các|những|của|bản|quá|chương|giáo|lộ|công)$/.test(row[from - 1]?.key ?? "")
    const subject = noun ? null : subjectBefore(row, from)
    if (subject && row.slice(subject.index + 1, from).some((p) => p.key === "việc")) return []
    // "trả lời báo chí trước thời điểm công bố quyết định, ông A …"
    if (isTime(row, from)) return []
    if (!subject || denied(row, subject.index, from) || row.slice(subject.index + 1, from).some((p) => p.key === "được"))
      return []
    if (document?.tags.has("Document"))
      return coordinated(row, document.index).flatMap((d) =>
        between(reading, { id: "present-verb", type: "PRESENTED" }, subject, d, { start: subject.start, end: d.end }),
      )
    // "đã trao quyết định và tặng hoa": the decision last named.
    const bare = row
      .slice(from, to + 3)
      .some((p, i, all) => p.key === "quyết" && all[i + 1]?.key === "định" && row[p.index + 2]?.key !== "của")
    const decision = bare && /^(trao|công)$/.test(row[from]!.key) ? lastDecision(reading, to) : null
    return decision
      ? between(reading, { id: "present-verb", type: "PRESENTED" }, subject, decision, {
          start: subject.start,
          end: row[to - 1]!.end,
        })
      : []
  }),
  // "Trình bày báo cáo …, ông A …": the subject comes last only where none came first.
  ...matches(reading, PRESENT_FRONT).flatMap((m) =>
    subjectBefore(reading.row, m.groups.v![0]!.index) || isTime(reading.row, m.groups.v![0]!.index)
      ? []
      : between(reading, { id: "present-verb", type: "PRESENTED" }, group(m, "s"), group(m, "o"), {
          start: m.groups.v![0]!.start,
          end: group(m, "s")!.end,
        }),
  ),
  ...matches(reading, PRESENT_BY).flatMap((m) =>
    between(reading, { id: "present-verb", type: "PRESENTED" }, group(m, "s"), group(m, "o"), {
      start: group(m, "o")!.start,
      end: m.groups.v!.at(-1)!.end,
    }),
  ),
]
