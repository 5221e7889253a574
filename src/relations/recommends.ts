import type { LinkedSentence } from "../link/link.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { denied, endsOf, type Reading } from "./rule.ts"

/** A demand and who makes it of whom; its text is a Proposal, which extract.ts gives an entity. */
export interface Demand {
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** The exact words asked for. */
  readonly start: number
  readonly end: number
  readonly quoteStart: number
  readonly rule: string
}

const ASK = /^(kiến nghị|đề xuất|đề nghị|yêu cầu)$/
const NOUN_BEFORE = new Set([
  "các",
  "những",
  "nhiều",
  "số",
  "theo",
  "ý",
  "kiến",
  "nội",
  "dung",
  "bản",
  "công",
  "tờ",
  "đơn",
  "giải",
  "quyết",
  "hồ",
  "sơ",
  "được",
  "và",
  "trả",
  "lời",
  "một",
  "6",
  "đáp",
  "ứng",
  "đúng",
])
const STOP_WORDS = new Set([
  "của",
  "về",
  "này",
  "cụ",
  "trên",
  "là",
  "tại",
  "với",
  "nêu",
  "đó",
  "từ",
  "như",
  "chung",
  "mới",
  "cấp",
])

const clauseEnd = (row: readonly Phrase[], at: number): number => {
  for (let i = at; i < row.length; i++) {
    const key = row[i]!.key
    if (/^[.;:!?…"”“]$/.test(key)) return i
    if (key === ")" || key === "(") return i
    if (key === "," && row[i + 1]?.tags.has("Actor") && !row[i + 1]!.tags.has("Organization")) return i
    if (
      key === "," &&
      ["đồng", "nhằm", "trong", "qua", "từ", "để", "góp", "vì", "nên", "song", "nhưng", "bởi", "do"].includes(
        row[i + 1]?.key ?? "",
      ) &&
      (row[i + 1]?.key !== "đồng" || row[i + 2]?.key === "thời")
    )
      return i
  }
  return row.length
}

const wordsIn = (row: readonly Phrase[], from: number, to: number): number =>
  row.slice(from, to).reduce((n, p) => n + (p.members.length ? 3 : /\p{L}/u.test(p.key) ? 1 : 0), 0)

/** Demands that a sentence states: "kiến nghị Trung ương ban hành …", "đề nghị Bộ Tài chính xem xét …". */
export const demandsOf = (reading: Reading, before: Before): readonly Demand[] => [
  ...asked(reading, before),
  ...needed(reading, before),
]

/** What the sentence before states: "Đồng thời, đề nghị …" and "Thành phố cũng cần …" go on with its speaker. */
export interface Before {
  readonly sentence: LinkedSentence | null
  readonly demands: readonly Demand[]
}

const GOES_ON = /^(đồng thời|bên cạnh đó|ngoài ra|cùng với đó|cùng đó|song song)/

/** Who spoke in the sentence before, as entity ids. */
const speakerOf = ({ sentence, demands }: Before): readonly string[] => {
  if (demands.length) return demands.at(-1)!.from
  const items = sentence?.items ?? []
  const said = items.findIndex((i) => i.tags.has("Say") || i.tags.has("Speak"))
  const who = said < 0 ? null : items.slice(0, said).findLast((i) => i.tags.has("Person") && i.entity)
  return who?.entity ? [who.entity] : []
}

/** "Đồng chí A nhấn mạnh Hà Nội cần …", "Thành phố cũng cần …": what a named place or body is told to do. */
const needed = (reading: Reading, before: Before): readonly Demand[] => {
  const { row } = reading
  if (reading.sentence.block !== "body" || !reading.holds.has("cần")) return []
  return row.flatMap((word, i) => {
    if (word.key !== "cần" || /^(thiết|cù|kiệm|có|được|trục|đến)$/.test(row[i + 1]?.key ?? "")) return []
    let told = i - 1
    while (/^(cũng|còn|vẫn)$/.test(row[told]?.key ?? "")) told--
    const place = row[told]
    const common =
      /^(thành phố|tỉnh|huyện|địa phương|ngành)$/.test(`${row[told - 1]?.key ?? ""} ${place?.key ?? ""}`) || place?.key === "tỉnh"
    if (!place || !(place.tags.has("Organization") || place.tags.has("Location") || common)) return []
    const first = told - (common && place.key === "phố" ? 1 : 0)
    const lead = row[first - 1]?.tags.has("Comma") ? row[first - 2] : row[first - 1]
    // Right behind a word of speech, or at the sentence's start after one.
    const speech = lead && (lead.tags.has("Say") || /^(rằng|:)$/.test(lead.key))
    const speaker = speech ? subjectBefore(row, first - 1, (p) => p.tags.has("Person")) : null
    const from = speaker
      ? endsOf(speaker, "RECOMMENDS", "from", reading.linked).map((e) => e.entity)
      : first === 0
        ? speakerOf(before)
        : []
    const end = clauseEnd(row, i + 1)
    if (!from.length || wordsIn(row, i + 1, end) < 5 || denied(row, 0, i)) return []
    const to = place.tags.has("Organization") ? endsOf(place, "ADDRESSED_TO", "to", reading.linked).map((e) => e.entity) : []
    return [
      {
        from: from.filter((id) => !to.includes(id)),
        to,
        start: row[i + 1]!.start,
        end: row[end - 1]!.end,
        quoteStart: speaker ? speaker.start : row[first]!.start,
        rule: "need",
      },
    ]
  })
}

const asked = (reading: Reading, before: Before): readonly Demand[] => {
  const { row } = reading
  if (!reading.holds.has("Recommend")) return []
  const goesOn = GOES_ON.test(
    row
      .slice(0, 3)
      .map((p) => p.key)
      .join(" "),
  )
  const found: Demand[] = []
  for (let i = 0; i < row.length - 2; i++) {
    const word = row[i]!
    // "đề nghị các cấp ủy đề xuất phương hướng …" is one demand.
    if (!word.tags.has("Recommend") || found.some((d) => d.start <= word.start && word.start < d.end)) continue
    const two = `${word.key} ${row[i + 1]!.key}`
    if (!ASK.test(two) || NOUN_BEFORE.has(row[i - 1]?.key ?? "")) continue
    // What a law lets an office ask is no demand.
    if (
      row
        .slice(0, i)
        .some(
          (p, j) =>
            (p.key === "quyền" && /^(thẩm|hạn)$/.test(row[j - 1]?.key ?? "")) || (p.key === "quyền" && row[j + 1]?.key === "hạn"),
        )
    )
      continue
    let after = i + 2
    if (row[after]?.tags.has("Comma") && row[after + 1]?.tags.has("Recommend")) continue
    while (row[after]?.tags.has("Recommend") || row[after]?.tags.has("And")) after++
    let to: Phrase | null = null
    let next = after
    if (row[next]?.key === "với") next++
    while (["các", "đồng", "chí", "lãnh", "đạo", "phía", "cho", "cả"].includes(row[next]?.key ?? "")) next++
    if (row[next]?.tags.has("Actor")) {
      to = row[next]!
      next++
      while (row[next]?.tags.has("Comma") && row[next + 1]?.tags.has("Actor")) next += 2
    } else if (STOP_WORDS.has(row[after]?.key ?? "") || /^(rất|cao|đặt|chính|đáng|liên)$/.test(row[after]?.key ?? "")) continue
    else next = after
    if (!to) {
      // An unnamed addressee ("các địa phương", "các bộ, ngành"): the demand is what follows.
      next = after
    }
    while (["cần", "phải", "tiếp", "sớm"].includes(row[next]?.key ?? "") && row[next]!.key === "cần") next++
    const addressed = to !== null || /^(các|toàn|những|từng|mỗi|lãnh|cấp)$/.test(row[after]?.key ?? "")
    if (!addressed && (two === "yêu cầu" || (row[i - 1]?.tags.has("Comma") && !(goesOn && i <= 5)))) continue
    // "đề xuất Ban Thường vụ và chỉ đạo …", "từ khóa: đề nghị kỷ luật, tiếp theo".
    while (row[next]?.tags.has("And") || row[next]?.tags.has("Comma")) next++
    const stop = clauseEnd(row, next)
    if (wordsIn(row, next, stop) < 4) continue
    const subject = subjectBefore(row, i, (p) => p.tags.has("Actor"))
    let from = subject ? endsOf(subject, "RECOMMENDS", "from", reading.linked).map((e) => e.entity) : []
    if (!subject && before.sentence && i <= 6) {
      // "Đồng thời đề nghị …": who spoke in the sentence before goes on.
      const actor = before.sentence.items.find((x) => x.tags.has("Actor") && x.entity)?.entity
      from = before.demands.length ? [...before.demands.at(-1)!.from] : actor ? [actor] : []
    }
    const addressees = to ? endsOf(to, "ADDRESSED_TO", "to", reading.linked).map((e) => e.entity) : []
    from = from.filter((id) => !addressees.includes(id))
    if (!from.length || (subject && denied(row, subject.index, i))) continue
    let at = next
    for (;;) {
      const end = clauseEnd(row, at)
      if (wordsIn(row, at, end) >= 4) {
        found.push({
          from,
          to: addressees,
          start: row[at]!.start,
          end: row[end - 1]!.end,
          quoteStart: word.start,
          rule: "demand",
        })
      }
      // "…; thể chế hóa …; chỉ đạo …": each part is a demand of its own.
      if (row[end]?.tags.has("Semicolon") && row[end + 1] && !row[end + 1]!.tags.has("Actor")) at = end + 1
      else break
      if (row.slice(at, clauseEnd(row, at)).some((p) => p.tags.has("Actor") && p.index === at)) break
    }
  }
  return found
}
