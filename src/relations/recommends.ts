import { keysOf } from "../vi/terms.ts"
import { behindGroups, behindOffices, isOffice, obligedAt, pastTime } from "./asked.ts"
import { type Before, clauseEnd, type Demand, GOES_ON, wordsIn } from "./demand.ts"
import { quotedDemand } from "./demand-quoted.ts"
import { continued, needed, toldInTurn, wished } from "./needs.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { denied, endsOf, type Reading } from "./rule.ts"

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
  "như",
])

/** Behind "và" a demand follows what was said or agreed ("nhấn mạnh và yêu cầu", "thống nhất và đề nghị"); else it is a noun ("ý kiến và đề xuất"). */
const isNoun = (row: readonly Phrase[], at: number): boolean => {
  const [before, said] = [row[at - 1], row[at - 2]]
  if (
    before?.key === "và" &&
    said &&
    said.key !== "muốn" &&
    (["Say", "Speak", "Direct"].some((tag) => said.tags.has(tag)) || AGREED.test(said.key))
  )
    return false
  // "có ý kiến bằng văn bản yêu cầu …", "đã có văn bản yêu cầu …"
  if (before?.key === "bản" && said?.key === "văn" && /^(bằng|có|gửi|ra)$/.test(row[at - 3]?.key ?? ""))
    return /^(phải|cần|nên|không)$/.test(row[at - 4]?.key ?? "")
  // "đơn thư kiến nghị, phản ánh", "có kiến nghị, phản ánh": what people hand in.
  if (row[at + 2]?.tags.has("Comma") && /^(phản|khiếu|tố)$/.test(row[at + 3]?.key ?? "")) return true
  // "nêu một số kiến nghị, đề xuất với …": both are nouns.
  if (before?.tags.has("Comma") && said?.tags.has("Recommend") && row[at - 3]?.tags.has("Recommend"))
    return NOUN_BEFORE.has(row[at - 4]?.key ?? "")
  return NOUN_BEFORE.has(before?.key ?? "")
}
/** "bị đề nghị kỷ luật", "thay vì đề xuất …", "xem xét báo cáo đề nghị …": whom it is aimed at, what was given up, a paper. */
const isTurned = (row: readonly Phrase[], at: number): boolean => {
  const keys = row.slice(Math.max(0, at - 4), at).map((p) => p.key)
  return keys.at(-1) === "bị" || /(thay vì|xét báo cáo)$/.test(keys.join(" "))
}

/** "Ông A đánh giá, Tỉnh ủy B đã …, đồng thời yêu cầu …": who spoke goes on, not whom he spoke of. */
const whoWent = (row: readonly Phrase[], at: number): Phrase | null => {
  if (row[at - 1]?.key !== "thời" || row[at - 2]?.key !== "đồng") return null
  const said = row.findIndex((p, i) => i < at && (p.tags.has("Say") || p.key === "đánh"))
  const speaker = said > 0 ? subjectBefore(row, said, (p) => p.tags.has("Person")) : null
  return speaker && said - speaker.index <= 4 ? speaker : null
}
/** “Đề nghị Chính phủ hỗ trợ …” - ông A nói: who says it is told behind the quotation, which may have begun sentences before. */
const speakerBehind = (row: readonly Phrase[], at: number): Phrase | null => {
  const opened = row.slice(0, at).findLast((p) => /^["“”]$/.test(p.text))
  if (opened ? opened.index < at - 4 : at > 4) return null
  const close = row.findIndex((p) => p.index > at && /^["”]$/.test(p.text))
  const behind = close < 0 ? [] : row.slice(close + 1, close + 7)
  const who = behind.find((p) => p.tags.has("Person"))
  const says = who && row.slice(who.index + 1, who.index + 5).some((p) => p.tags.has("Say") || p.tags.has("Speak"))
  return says ? who : null
}

/** "Đối với Bộ A, ông B yêu cầu …": whom the clause is about that opens the sentence; null where none does. */
const frontedFor = (row: readonly Phrase[], at: number): Phrase | null => {
  const whom = row[0]?.key === "đối" && row[1]?.key === "với" ? row[2] : undefined
  return whom?.tags.has("Organization") && row[3]?.tags.has("Comma") && at < 9 ? whom : null
}

const NOT_ASKED =
  /^((một số|những|nhiều|các|\d+) )?(giải pháp|vấn đề|kiến nghị|lĩnh vực|nội dung) |^hiện nay |(\d+|một số|nhiều) (kiến nghị|đề xuất|giải pháp)( cụ thể)?$/
const AGREED = /^(nhất|trí|tình|ý)$/
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

/** Demands that a sentence states: "kiến nghị Trung ương ban hành …", "đề nghị Bộ Tài chính xem xét …". */
export const demandsOf = (reading: Reading, before: Before): readonly Demand[] => [
  ...asked(reading, before),
  ...needed(reading, before),
  ...wished(reading),
  ...continued(reading, before),
  ...toldInTurn(reading),
  ...quotedDemand(reading),
]

const asked = (reading: Reading, before: Before): readonly Demand[] => {
  const { row } = reading
  if (!reading.holds.has("Recommend")) return []
  const goesOn = GOES_ON.test(keysOf(row.slice(0, 3)))
  const found: Demand[] = []
  for (let i = 0; i < row.length - 2; i++) {
    const word = row[i]!
    // "đề nghị các cấp ủy đề xuất phương hướng …" is one demand.
    if (!word.tags.has("Recommend") || found.some((d) => d.quoteStart <= word.start && word.start < d.end)) continue
    const two = `${word.key} ${row[i + 1]!.key}`
    if (!ASK.test(two) || isNoun(row, i) || isTurned(row, i)) continue
    // "Sở Xây dựng cần sớm đề xuất …", "giao các sở nghiên cứu, đề xuất …": who is told to ask does not ask.
    if (row.slice(Math.max(0, i - 3), i).some((p) => /^(cần|phải|nên|cứu)$/.test(p.key))) continue
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
    // "đề nghị, các đại biểu HĐND phát huy …": a comma that only sets the demand off.
    if (
      row[after]?.tags.has("Comma") &&
      (row[after + 1]?.tags.has("Actor") || /^(các|mỗi|từng)$/.test(row[after + 1]?.key ?? ""))
    )
      after++
    after = pastTime(row, after)
    // "đề nghị cấp có thẩm quyền thi hành kỷ luật …": of whoever may.
    const anybody = keysOf(row.slice(after, after + 4)) === "cấp có thẩm quyền"
    if (anybody) after += 4
    let to: Phrase | null = null
    let further: Phrase | null = null
    let next = after
    const toward = row[next]?.key === "đối" && row[next + 1]?.key === "với" && row[next + 2]?.tags.has("Actor")
    if (toward) next++
    if (row[next]?.key === "với") next++
    while (
      ["các", "từng", "mỗi", "đồng", "chí", "trong", "tập", "thể", "lãnh", "đạo", "phía", "cho", "cả"].includes(
        row[next]?.key ?? "",
      )
    )
      next++
    if (row[next]?.tags.has("Actor")) {
      to = row[next]!
      next++
      while (row[next]?.tags.has("Comma") && row[next + 1]?.tags.has("Actor")) next += 2
      // "Bộ trưởng, Thủ trưởng | cơ quan ngang bộ", "Chủ tịch | UBND các tỉnh, thành phố"
      next = isOffice(row[next - 1]) ? behindOffices(row, next - 1, next) : behindGroups(row, next)
      // "kiến nghị A đề nghị B tiếp tục …": asked of both.
      if (ASK.test(`${row[next]?.key} ${row[next + 1]?.key}`) && row[next + 2]?.tags.has("Actor")) {
        further = row[next + 2]!
        next += 3
        while (row[next]?.tags.has("Comma") && row[next + 1]?.tags.has("Actor")) next += 2
      }
    } else if (keysOf(row.slice(after, after + 2)) === "có thể" || row[after]?.key === "nhiều") continue
    else if (STOP_WORDS.has(row[after]?.key ?? "") || /^(rất|cao|đặt|đáng|liên)$/.test(row[after]?.key ?? "")) continue
    else if (row[after]?.key === "chính" && row[after + 1]?.key !== "quyền") continue
    else next = after
    // "Thủ tướng yêu cầu cần nghiên cứu …", "Bí thư A yêu cầu tiếp tục …": of those he speaks to.
    // "vừa ký Chỉ thị 20/CT-TTg yêu cầu chấn chỉnh …": what the paper asks of all it is for.
    const byPaper = row[i - 1]?.tags.has("Document") && row.slice(0, i - 1).some((p) => p.tags.has("Issue") || p.key === "có")
    let told =
      anybody ||
      byPaper ||
      row[i - 1]?.tags.has("Actor") ||
      (/^(đã|cũng|còn)$/.test(row[i - 1]?.key ?? "") && row[i - 2]?.tags.has("Actor"))
    if (!to) {
      // An unnamed addressee ("các địa phương", "các bộ, ngành"): the demand is what follows.
      next = behindOffices(row, after)
      // "chính quyền quận phải …", "các địa phương cần …"
      const obliged = obligedAt(row, after)
      if (obliged !== null) {
        next = obliged
        told = true
      }
    }
    while (/^(cần|phải|nên|cũng|sẽ)$/.test(row[next]?.key ?? "")) next++
    // "đề nghị thành phố tập trung …": which one, the article has said.
    const common = row[next]?.key === "thành" && row[next + 1]?.key === "phố" ? 2 : row[next]?.key === "tỉnh" ? 1 : 0
    next += common
    const addressed =
      told || common > 0 || to !== null || /^(các|toàn|những|từng|mỗi|lãnh|cấp|chính)$/.test(row[after]?.key ?? "")
    if (!addressed && (two === "yêu cầu" || (row[i - 1]?.tags.has("Comma") && !(goesOn && i <= 5)))) continue
    // "đề xuất Ban Thường vụ và chỉ đạo …", "từ khóa: đề nghị kỷ luật, tiếp theo".
    while (row[next]?.tags.has("And") || row[next]?.tags.has("Comma")) next++
    const stop = clauseEnd(row, next)
    if (wordsIn(row, next, stop) < 4) continue
    // "đề xuất những giải pháp …", "… 6 kiến nghị cụ thể", "kiến nghị, hiện nay có một số bất cập": that much was said, not what.
    const asks = keysOf(row.slice(next, stop))
    if (NOT_ASKED.test(asks) && !/ (cần|phải) /.test(asks) && !(to && / liên quan /.test(asks))) continue
    // "văn bản đề nghị Bộ A về cổ phần hóa cảng B": what it is about, not what is asked.
    if (to && row[next]!.key === "về") continue
    const subject = whoWent(row, i) ?? subjectBefore(row, i, (p) => p.tags.has("Actor")) ?? speakerBehind(row, i)
    let from = subject ? endsOf(subject, "RECOMMENDS", "from", reading.linked).map((e) => e.entity) : []
    if (!subject && before.sentence && i <= 6) {
      // "Đồng thời đề nghị …": who spoke in the sentence before goes on.
      const actor = before.sentence.items.find((x) => x.tags.has("Actor") && x.entity)?.entity
      from = before.demands.length ? [...before.demands.at(-1)!.from] : actor ? [actor] : []
    }
    const asked = [to ?? frontedFor(row, i), further].flatMap((whom) =>
      whom ? endsOf(whom, "ADDRESSED_TO", "to", reading.linked).map((e) => e.entity) : [],
    )
    from = from.filter((id) => !asked.includes(id))
    // "Cử tri kiến nghị Chính phủ …": those who ask are no entity, but whom they ask is.
    const byMany = asked.length > 0 && !subject && /(cử tri|nhân dân|đại biểu|ý kiến)/.test(keysOf(row.slice(0, i)))
    if ((!from.length && !byMany) || (subject && subject.index < i && denied(row, subject.index, i))) continue
    let at = next
    for (;;) {
      const end = clauseEnd(row, at)
      if (wordsIn(row, at, end) >= 4) {
        found.push({
          from,
          to: asked,
          start: row[at]!.start,
          end: row[end - 1]!.end,
          quoteStart: word.start,
          rule: "demand",
        })
      }
      // "…; thể chế hóa …; chỉ đạo …": each part is a demand of its own.
      if (!row[end]?.tags.has("Semicolon") || !row[end + 1] || row[end + 1]!.tags.has("Actor")) break
      at = end + 1
      if (row[at]!.key === "đồng" && row[at + 1]?.key === "thời") at += row[at + 2]?.tags.has("Comma") ? 3 : 2
      // "…; đề nghị Bộ A …": a demand of its own; "…; đồng thời nhấn mạnh …": none.
      if (row[at]?.tags.has("Recommend") || row[at]?.tags.has("Say")) break
      if (row.slice(at, clauseEnd(row, at)).some((p) => p.tags.has("Actor") && p.index === at)) break
    }
  }
  return found
}
