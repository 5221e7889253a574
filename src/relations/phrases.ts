import type { Span } from "../graph.ts"
import type { Item, LinkedSentence } from "../link/linked.ts"
import { NO_TAGS, type Tags, withTag } from "../vi/tags.ts"
import { trace } from "./trace.ts"

/** An item as rules see it: a word or mark, one mention, or a coordination of people and bodies taken as one. */
export interface Phrase extends Span {
  readonly text: string
  readonly key: string
  readonly tags: Tags
  /** The mentions it stands for: one, or the members of a coordination. */
  readonly members: readonly Item[]
  /** Words before a member that say how it takes part ("đại diện", "lãnh đạo"). */
  readonly index: number
}

const FILLERS = new Set(
  "các đồng chí đ/c cùng đại diện lãnh đạo một số nguyên tập thể thường trực toàn thể ông bà hai và còn có gồm cả cũng nhiều đông đảo vị ngài phu nhân những thành viên trong cán bộ chủ chốt phía về bên".split(
    " ",
  ),
)
const GOVERNS = ["Direct", "Recommend", "Appoint", "Discipline", "Meet", "Say"]
const JOINERS = ["Comma", "Semicolon", "And", "With"]

const isJoiner = (item: Item): boolean => !item.mention && JOINERS.some((tag) => item.tags.has(tag))
const isList = (items: readonly Item[], at: number): boolean => {
  // "trong đó có vai trò của Hội A, ông B đề nghị …"
  if (items[at - 1]?.key === "của") return false
  const before = items.slice(Math.max(0, at - 6), at)
  return before.some((i) => i.tags.has("Colon") || i.key === "có" || i.key === "gồm")
}

/** Where a coordination that starts with the actor at `at` goes on: the next actor's index, or -1. */
const nextMember = (items: readonly Item[], at: number, list: boolean): number => {
  let i = at + 1
  let joined = false
  let semicolon = false
  let fillers = 0
  while (items[i]) {
    const item = items[i]!
    if (item.tags.has("Actor")) {
      // "Hai Thủ tướng": one mention of two.
      if (item.mention !== null && item.mention === items[at]!.mention) return i
      if (!joined) return -1
      if (item.tags.has("Pronoun")) return -1
      // A comma alone joins people with people and bodies with bodies; in a list it joins any.
      const mixed = items[at]!.tags.has("Person") !== item.tags.has("Person")
      const comma = !items.slice(at + 1, i).some((x) => x.tags.has("And") || x.tags.has("Semicolon") || x.key === "cùng")
      // "tại trụ sở Bộ X, Ban Y đã họp", "Trả lời ông A, ông B cho biết", "Theo báo X, Tỉnh ủy Y bầu": the first is where or to whom, the second who.
      const seat = items[at - 1]?.key === "sở" && items[at - 2]?.key === "trụ"
      if (comma && !list && (seat || /^(tại|ở|lời|theo)$/.test(items[at - 1]?.key ?? ""))) return -1
      // "Báo cáo với Bí thư A, Chủ tịch UBND quận B cho biết": to whom, and who.
      const told = items[at - 1]?.key === "với" && at <= 4 && TELLS.some((tag) => items[0]!.tags.has(tag))
      if (comma && !list && told) return -1
      // "Gặp Tổng thống A, Thủ tướng B bày tỏ …": whom one met, and who.
      if (comma && at === 1 && isMeetingVerb(items[0]!)) return -1
      // "thừa ủy quyền của Thủ tướng, đồng chí A": whose will is done, and who does it.
      if (
        comma &&
        item.mention?.type === "person" &&
        items[at]!.mention?.type === "role" &&
        /^(của|và)$/.test(items[at - 1]?.key ?? "")
      )
        return -1
      if (mixed && !list && (comma || semicolon)) return -1
      // "… kỷ luật ông A, cử tri B nhận xét": the second says what the next clause tells.
      if (comma && !list && items[i + 1]?.tags.has("Say") && isGoverned(items, at)) return -1
      return i
    }
    if (isJoiner(item)) {
      joined = true
      if (item.tags.has("Semicolon")) semicolon = true
      if (item.key === "với") return -1
    } else if (/^[-–]$/.test(item.key) && [items[i - 1], items[i + 1]].every((x) => x?.mention?.type === "organization"))
      // "Thường trực Thành ủy - HĐND - UBND thành phố"
      joined = true
    // "bà A là Chủ tịch UBND tỉnh, còn Bí thư Tỉnh ủy là ông B": of another.
    else if (item.key === "còn" && items[i - 1]?.tags.has("Comma") && items[i + 1]?.key !== "có") return -1
    else if (!item.mention && FILLERS.has(item.key)) fillers++
    else if (list && joined && !item.mention && item.tags.size === 0 && item.key !== "." && fillers < 7) fillers++
    else if (list && item.tags.has("Location") && joined) fillers++
    else return -1
    if (fillers > 8) return -1
    i++
  }
  return -1
}

/** Verbs of telling somebody something. */
const TELLS = ["Speak", "Say", "Present"] as const

const isMeetingVerb = ({ mention }: Item): boolean =>
  mention?.type === "event" && mention.name.verb && mention.name.kind === "talks"

/** True where a verb of doing something to somebody stands before the item at `at`. */
const isGoverned = (items: readonly Item[], at: number): boolean => {
  let i = at - 1
  while (items[i] && FILLERS.has(items[i]!.key)) i--
  return GOVERNS.some((tag) => tag !== "Say" && items[i]?.tags.has(tag))
}

const NO_MEMBERS: readonly Item[] = []
/** The tags of most words. */
const PLAIN = withTag(NO_TAGS, "Gap")

/** Lays a sentence out as phrases: coordinations of actors become one. */
export const phrases = (sentence: LinkedSentence): readonly Phrase[] => {
  const { items } = sentence
  const out: Phrase[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]!
    if (!item.tags.has("Actor")) {
      const gap = item.mention ? item.tags.has("Date") || item.tags.has("Location") : item.isWord
      out.push({
        text: item.text,
        key: item.key,
        tags: !gap ? item.tags : item.tags === NO_TAGS ? PLAIN : withTag(item.tags, "Gap"),
        start: item.start,
        end: item.end,
        members: item.mention ? [item] : NO_MEMBERS,
        index: out.length,
      })
      i++
      continue
    }
    const members = [item]
    const list = isList(items, i)
    let last = i
    for (;;) {
      const next = nextMember(items, last, list)
      if (next < 0) break
      members.push(items[next]!)
      last = next
    }
    let tags = withTag(NO_TAGS, "Actor")
    if (members.some((m) => m.tags.has("Person"))) tags = withTag(tags, "Person")
    if (members.some((m) => m.tags.has("Organization"))) tags = withTag(tags, "Organization")
    if (members[0]!.tags.has("Pronoun")) tags = withTag(tags, "Pronoun")
    out.push({ text: item.text, key: item.key, tags, start: item.start, end: items[last]!.end, members, index: out.length })
    i = last + 1
  }
  return out
}

const NOT_SUBJECT_AFTER = new Set(
  "của cho với từ về theo bởi vào đến tới trên trong dưới cùng tại ở như qua nhờ so là làm còn hợp lập sở gửi thăm tặng và mặt quyền do cáo vụ danh giúp".split(
    " ",
  ),
)

/** Words after which an actor is no subject. */
export const isObliqueBefore = (word: string | undefined): boolean => word !== undefined && NOT_SUBJECT_AFTER.has(word)

/** Where the clause of the word at `at` starts: behind the last semicolon before it. */
const clauseStart = (row: readonly Phrase[], at: number): number => {
  for (let i = at - 1; i >= 0; i--) if (row[i]!.tags.has("Semicolon")) return i + 1
  return 0
}

/** The word before an actor and its "các đồng chí". */
const wordBefore = (row: readonly Phrase[], at: number): Phrase | undefined => {
  let i = at - 1
  // "các đồng chí trong Ban Thường vụ": the members are who does it.
  const isOf = (at: number): boolean => row[at]!.key === "trong" && /^(chí|viên)$/.test(row[at - 1]?.key ?? "")
  while (row[i] && FILLERS.has(row[i]!.key) && (isOf(i) || !isObliqueBefore(row[i]!.key))) i--
  // "giao các sở Y tế, Tài chính …"; not "trên cơ sở".
  if (row[i]?.key === "sở" && row[i - 1]?.key !== "cơ") return undefined
  // "Thời gian tới Bộ Y tế sẽ …": a time, no direction.
  if (row[i]?.key === "tới" && /^(gian|tuần|tháng|năm)$/.test(row[i - 1]?.key ?? "")) return undefined
  return row[i]
}

/** True where a preposition governs the actor at `at`. */
export const isOblique = (row: readonly Phrase[], at: number): boolean => isObliqueBefore(wordBefore(row, at)?.key)

/**
 * The actor that is the subject of the verb at `at`. In the verb's clause it is the nearest one before it that no preposition governs;
 * one that another verb governs ("giao Bộ Y tế rà soát, báo cáo") only until a comma. A clause behind a semicolon that has no actor of
 * its own ("…; giao Sở Y tế …") goes on with the sentence's first subject.
 */
export const subjectBefore = (row: readonly Phrase[], at: number, wanted: (p: Phrase) => boolean = isActor): Phrase | null => {
  const subject = findSubject(row, at, wanted)
  if (!subject) trace.stopped?.({ kind: "subject", verb: row[at]! })
  return subject
}

/** True where the verb at `at` has no subject before it: "Phát biểu tại hội nghị, đồng chí A …". */
export const isFronted = (row: readonly Phrase[], at: number): boolean => {
  const subject = findSubject(row, at, isActor)
  if (subject) trace.stopped?.({ kind: "not-fronted", verb: row[at]!, subject })
  return subject === null
}

/** "Gặp Tổng thống A, Thủ tướng B bày tỏ …": who the clause is about that opens the sentence with a verb of meeting; null elsewhere. */
export const behindFronted = (row: readonly Phrase[], event: Phrase): Phrase | null => {
  if (event.index !== 0) return null
  const comma = row.findIndex((p, i) => i > 1 && i < 6 && p.tags.has("Comma"))
  return comma < 0 ? null : (row.slice(comma + 1, comma + 3).find((p) => p.tags.has("Person")) ?? null)
}

/** "đã làm việc với Ban Thường vụ": behind a verb of meeting stands who is met. */
const isMeeting = (phrase: Phrase): boolean =>
  phrase.members.some((m) => m.mention?.type === "event" && m.mention.name.verb && /(với|tiếp|thăm|kiến|gặp)$/.test(m.key))

const isActor = (phrase: Phrase): boolean => phrase.tags.has("Actor")

/** "đã làm việc với các bộ, ngành Trung ương, Ban Chỉ đạo A": one of those who are met, though words without a name stand between. */
const isAmongMet = (row: readonly Phrase[], at: number): boolean => {
  if (!row[at - 1]?.tags.has("Comma") && !row[at - 1]?.tags.has("And")) return false
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const phrase = row[i]!
    // "Đối với các sai phạm này, ông A …", "Với những thành tích đó, Sở B …": what a clause opens with.
    if (phrase.key === "với" && (i === 0 || /^(đối|cùng|,|;)$/.test(row[i - 1]!.key))) return false
    if (phrase.key === "với") return /^(các|những|nhiều|lãnh)$/.test(row[i + 1]?.key ?? "")
    if (isMeeting(phrase)) return /^(các|những|nhiều|lãnh)$/.test(row[i + 1]?.key ?? "")
    if (!phrase.members.length && [...phrase.tags].some((tag) => !/^(Gap|Comma|And|Dash|Location)$/.test(tag))) return false
  }
  return false
}

/** "Ban Bí thư ban hành Chỉ thị A và Quốc hội thông qua Nghị quyết B": the body at `i` behind "và", right before the verb at `at`. */
const beginsClause = (row: readonly Phrase[], i: number, at: number): boolean =>
  row[i - 1]?.key === "và" &&
  row[i]!.tags.has("Organization") &&
  (row[i - 2]?.tags.has("Document") === true || /^["”]$/.test(row[i - 2]?.text ?? "")) &&
  row
    .slice(i + 1, at)
    .every((p) => /^(đã|sẽ|cũng|vừa)$/.test(p.key) || [...p.tags].some((tag) => tag !== "Gap" && row[at]!.tags.has(tag)))

const findSubject = (row: readonly Phrase[], at: number, wanted: (p: Phrase) => boolean): Phrase | null => {
  const start = clauseStart(row, at)
  let comma = false
  let aim = false
  let fallback: Phrase | null = null
  for (let i = at - 1; i >= start; i--) {
    const phrase = row[i]!
    if (phrase.tags.has("Comma") || phrase.tags.has("And")) comma = true
    // "A làm việc với B để công bố …": A does.
    aim ||= phrase.key === "để"
    if (!phrase.tags.has("Actor") && !(phrase.tags.has("Event") && wanted(phrase))) continue
    const before = wordBefore(row, i)
    if (isAmongMet(row, i)) continue
    if ((isObliqueBefore(before?.key) && !beginsClause(row, i, at)) || ((comma || aim) && before && isMeeting(before))) continue
    if (!wanted(phrase)) continue
    // "cho biết Bộ Nội vụ đã báo cáo, đề xuất …": whom the reported clause is about.
    const reported = before?.tags.has("Say") && /^(đã|đang|sẽ|vừa|cũng)$/.test(row[i + 1]?.key ?? "")
    if (comma && before && !reported && GOVERNS.some((tag) => before.tags.has(tag))) {
      fallback ??= phrase
      continue
    }
    return phrase
  }
  if (start > 0) {
    const first = row.slice(0, start).find((p) => p.tags.has("Actor") && !isObliqueBefore(wordBefore(row, p.index)?.key))
    if (first && wanted(first)) return first
  }
  return fallback
}

/** "hai đồng chí A và B": members that no comma or semicolon parts. */
export const areTogether = (sentence: LinkedSentence, phrase: Phrase): boolean => {
  const [first, last] = [phrase.members[0]!, phrase.members.at(-1)!]
  return !sentence.items.some((i) => i.start >= first.end && i.end <= last.start && /^[;,:]$/.test(i.key))
}
