import { COUNTRIES } from "../vi/lexicon/countries.ts"
import { keysOf } from "../vi/terms.ts"
import { type Before, clauseEnd, type Demand, GOES_ON, wordsIn } from "./demand.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { denied, endsOf, type Reading } from "./rule.ts"
import { toldBehind } from "./told.ts"

/** Who has been speaking up to this sentence, as entity ids: whoever last said something, while no one else is spoken of. */
const speakerOf = ({ sentence, linked }: Reading, { demands }: Before): readonly string[] => {
  if (demands.length) return demands.at(-1)!.from
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const { items, paragraph } = linked.sentences[i]!
    if (sentence.paragraph - paragraph > 1) return []
    const said = items.findIndex((x) => x.tags.has("Say") || x.tags.has("Speak"))
    const who = said < 0 ? null : items.slice(0, said).findLast((x) => x.tags.has("Person") && x.entity)
    if (who?.entity) return [who.entity]
    if (items.some((x) => x.tags.has("Person"))) return []
  }
  return []
}

/** A place, a body, or "thành phố", "tỉnh" ending at `at`, as those whom someone tells what to do; null where none does. */
const toldAt = (row: readonly Phrase[], at: number): { readonly phrase: Phrase; readonly first: number } | null => {
  const phrase = row[at]
  const common =
    /^(thành phố|tỉnh|huyện|địa phương|ngành)$/.test(`${row[at - 1]?.key ?? ""} ${phrase?.key ?? ""}`) || phrase?.key === "tỉnh"
  if (!phrase || !(phrase.tags.has("Organization") || phrase.tags.has("Location") || common)) return null
  return { phrase, first: at - (common && phrase.key === "phố" ? 1 : 0) }
}

const addressees = ({ phrase }: { readonly phrase: Phrase }, { linked }: Reading): readonly string[] =>
  phrase.tags.has("Organization") ? endsOf(phrase, "ADDRESSED_TO", "to", linked).map((e) => e.entity) : []

/** "Đồng chí A mong muốn Hà Nội tiếp tục …": a wish that names who is to do it, at home. */
export const wished = (reading: Reading): readonly Demand[] => {
  const { row } = reading
  if (!reading.holds.has("mong")) return []
  return row.flatMap((word, i) => {
    if (word.key !== "mong" || !word.tags.has("Say")) return []
    let at = i + (row[i + 1]?.key === "muốn" ? 2 : 1)
    if (row[at]?.key === "thành" && row[at + 1]?.key === "phố") at++
    const told = toldAt(row, at)
    if (!told || told.first > at || isAbroad(told.phrase, reading)) return []
    let next = at + 1
    while (/^(sẽ|cần|cũng)$/.test(row[next]?.key ?? "")) next++
    const speaker = subjectBefore(row, i, (p) => p.tags.has("Person"))
    const to = addressees(told, reading)
    const from = speaker
      ? endsOf(speaker, "RECOMMENDS", "from", reading.linked)
          .map((e) => e.entity)
          .filter((id) => !to.includes(id))
      : []
    const end = clauseEnd(row, next)
    if (!from.length || !isAct(row, next) || wordsIn(row, next, end) < 5 || denied(row, speaker!.index, i)) return []
    return [{ from, to, start: row[next]!.start, end: row[end - 1]!.end, quoteStart: speaker!.start, rule: "wish" }]
  })
}

const isAbroad = (phrase: Phrase, { linked }: Reading): boolean =>
  phrase.members.some((m) => {
    if (m.mention?.type === "place") return m.mention.name.level === "country"
    const name = m.entity ? (linked.registry.get(m.entity)?.name ?? "") : ""
    return COUNTRIES.some((country) => country !== "Việt Nam" && name.endsWith(` ${country}`))
  })

/** Verbs of what is to be done, with which a demand goes on in a sentence of its own. */
const ACTS = new Set(
  "xử lý; thúc đẩy; tăng cường; đẩy mạnh; tập trung; nâng cao; rà soát; quan tâm; chú trọng; thực hiện; triển khai; phát huy; hoàn thiện; chỉ đạo; bảo đảm; đảm bảo; làm tốt; tiếp tục; khẩn trương; chủ động; tránh để; tránh tình; khắc phục; giải quyết; tháo gỡ; huy động; ưu tiên; kiên quyết; nghiên cứu; củng cố; giữ vững; duy trì; siết chặt; không để".split(
    "; ",
  ),
)

const isAct = (row: readonly Phrase[], at: number): boolean => ACTS.has(`${row[at]?.key ?? ""} ${row[at + 1]?.key ?? ""}`)

/** "Bên cạnh đó, xử lý triệt để …", "Đồng thời, thành phố tránh để …", "Tránh tình trạng …": what a demand of the sentence before adds. */
export const continued = (reading: Reading, { demands }: Before): readonly Demand[] => {
  const { row } = reading
  const last = demands.at(-1)
  if (!last || reading.holds.has("Recommend") || reading.holds.has("cần")) return []
  const opening = GOES_ON.exec(keysOf(row.slice(0, 4)))
  let at = opening ? opening[0].split(" ").length : 0
  if (row[at]?.tags.has("Comma")) at++
  if (!opening && row[at]?.key !== "tránh") return []
  const place = row[at]?.key === "thành" && row[at + 1]?.key === "phố" ? at + 1 : at
  const told = toldAt(row, place)
  if (told) at = place + 1
  const end = clauseEnd(row, at)
  if (!isAct(row, at) || wordsIn(row, at, end) < 5) return []
  const to = told ? addressees(told, reading) : last.to
  return [
    {
      from: last.from.filter((id) => !to.includes(id)),
      to,
      start: row[at]!.start,
      end: row[end - 1]!.end,
      quoteStart: row[0]!.start,
      rule: "demand-continued",
    },
  ]
}

/** "Đồng chí A nhấn mạnh Hà Nội cần …", "Thành phố cũng cần …": what a named place or body is told to do. */
export const needed = (reading: Reading, before: Before): readonly Demand[] => {
  const { row } = reading
  if (reading.sentence.block !== "body" || !reading.holds.has("cần")) return []
  return row.flatMap((word, i) => {
    if (word.key !== "cần" || /^(thiết|cù|kiệm|có|được|trục|đến)$/.test(row[i + 1]?.key ?? "")) return []
    let told = i - 1
    while (/^(cũng|còn|vẫn)$/.test(row[told]?.key ?? "")) told--
    const subject = toldAt(row, told)
    if (!subject) return []
    const { first } = subject
    const lead = row[first - 1]?.tags.has("Comma") ? row[first - 2] : row[first - 1]
    // Right behind a word of speech, or at the sentence's start after one.
    const speech = lead && (lead.tags.has("Say") || /^(rằng|:)$/.test(lead.key))
    const speaker = speech ? subjectBefore(row, first - 1, (p) => p.tags.has("Person")) : null
    const from = speaker
      ? endsOf(speaker, "RECOMMENDS", "from", reading.linked).map((e) => e.entity)
      : first === 0
        ? speakerOf(reading, before)
        : []
    const end = clauseEnd(row, i + 1)
    if (!from.length || wordsIn(row, i + 1, end) < 5 || denied(row, 0, i)) return []
    const to = addressees(subject, reading)
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

/** "Phó Thủ tướng A yêu cầu Bộ B … Bộ C khẩn trương …": demands in sentences of their own. */
export const toldInTurn = (reading: Reading): readonly Demand[] => {
  const found = toldBehind(reading)
  const by = found?.how === "Recommend" ? (found.by.entity ?? found.by.office) : null
  if (!found || !by) return []
  const { row } = reading
  const to = endsOf(found.body, "ADDRESSED_TO", "to", reading.linked).map((e) => e.entity)
  const demands: Demand[] = []
  for (let at = found.verb.index; ; ) {
    const end = clauseEnd(row, at)
    if (wordsIn(row, at, end) >= 4)
      demands.push({
        from: [by].filter((id) => !to.includes(id)),
        to,
        start: row[at]!.start,
        end: row[end - 1]!.end,
        quoteStart: found.body.start,
        rule: "demand-continued",
      })
    if (!row[end]?.tags.has("Semicolon") || !row[end + 1] || row[end + 1]!.tags.has("Actor")) return demands
    at = end + 1
  }
}
