import type { Span } from "../graph.ts"
import type { Item, LinkedSentence } from "../link/linked.ts"
import { bounded } from "../vi/bounded.ts"
import { CUES, type CueTag } from "../vi/lexicon/cues.ts"
import { eitherPlacement } from "../vi/normal.ts"
import { PhraseTable } from "../vi/phrase-table.ts"
import { spansOf } from "../vi/spans-of.ts"
import type { Fact, Reading } from "./rule.ts"

/** Which words a rule goes by. */
interface Trigger {
  /** Cue words by their tag (vi/lexicon/cues.ts). */
  readonly tags?: readonly CueTag[]
  /** Other words. */
  readonly words?: readonly string[]
  /** Which of them where a quote has several: the last one before the second end unless this says otherwise. */
  readonly pick?: "first" | "last"
  /** They stand in the name of a document or an event: "Kế hoạch thực hiện Nghị quyết X". */
  readonly named?: true
}

const SPEECH: readonly CueTag[] = ["Say", "Speak", "Present", "Recommend", "Direct"]
const GIVEN: readonly CueTag[] = ["Hold", "Appoint", "Leave", "Discipline"]
const VISITS = [
  "thăm",
  "thăm chính thức",
  "thăm cấp nhà nước",
  "thăm và làm việc",
  "làm việc",
  "có cuộc gặp",
  "có buổi tiếp",
  "dâng hương",
  "dâng hoa, dâng hương",
  "dâng hoa",
  "đặt hoa",
  "đặt vòng hoa",
  "viếng",
  "tặng quà",
  "khảo sát",
  "kiểm tra",
  "thăm hỏi",
]

const TEACHING = ["quán triệt", "truyền đạt", "phổ biến", "giới thiệu", "triển khai"]

const TRIGGERS: Readonly<Record<string, Trigger>> = {
  "chair-subject": { tags: ["Chair"] },
  "chair-fronted": { tags: ["Chair"], pick: "first" },
  "chair-under": { tags: ["Chair"], pick: "last" },
  "chair-alone": { tags: ["Chair"], pick: "last" },
  "organize-subject": { tags: ["Organize"] },
  "organized-whose": { words: ["của"], pick: "last", named: true },
  "organized-by": { tags: ["Organize"], pick: "last" },
  "attend-list": {
    tags: ["Attend"],
    words: [
      "về phía",
      "phía",
      "cùng đi",
      "đi cùng",
      "tháp tùng",
      "đón tiếp",
      "đón",
      "tham dự",
      "sự có mặt",
      "chứng kiến",
      "ngoài ra",
      "các đồng chí",
      "các ông",
      "lãnh đạo",
      "đại diện",
    ],
    pick: "first",
  },
  "attend-subject": { tags: ["Attend"] },
  "attend-met": { tags: ["Meet"], words: [...VISITS, "dẫn đầu", "họp", "thảo luận"], named: true },
  "attend-named": { tags: ["Meet"], words: [...VISITS, "chiêu đãi"], pick: "first", named: true },
  "attend-journey": { words: ["chuyến"], pick: "first", named: true },
  "attend-headed": { words: ["do"], pick: "first" },
  "attend-led": { tags: ["Attend", "Meet", "Chair"] },
  "attend-seen": { words: ["tại"], pick: "first" },
  "attend-fronted": { words: ["tại", "trong"], pick: "first" },
  "attend-flowers": { words: ["tặng hoa", "trao hoa"], pick: "first" },
  "attend-ceremony": { words: ["trao", "nhận", "công bố"], pick: "first" },
  "speak-subject": { tags: ["Speak"] },
  "speak-fronted": { tags: ["Speak"], pick: "first" },
  "speak-said-at": { tags: SPEECH, pick: "last" },
  "speak-alone": { tags: ["Speak"], pick: "last" },
  "speak-said": { tags: SPEECH, pick: "last" },
  "speak-taught": { words: TEACHING, pick: "last" },
  "present-verb": { tags: ["Present"], named: true },
  "present-taught": { words: TEACHING, pick: "first" },
  "issue-of": { words: ["của", "do", "giữa", "trung ương", "TW", "TƯ", "T.Ư"], pick: "last", named: true },
  "issue-verb": { tags: ["Issue"], words: ["có", "hoàn thành", "gửi"] },
  "issue-at": { words: ["tại"], pick: "first" },
  "issue-listed": { tags: ["Issue"], pick: "last" },
  "issue-passive": { tags: ["Issue"], pick: "last" },
  "implement-verb": { tags: ["Implement"] },
  "implement-document": { tags: ["Implement"], named: true },
  "implement-inner": { tags: ["Implement"], pick: "first", named: true },
  "review-verb": { tags: ["Review"] },
  "review-inspection": { tags: ["Review", "Implement"], words: ["giám sát", "thanh tra", "khảo sát"], pick: "first" },
  "review-board": { tags: ["Review"] },
  "review-inner": { tags: ["Review"], pick: "first", named: true },
  "amend-inner": { tags: ["Amend"], pick: "first", named: true },
  "amend-verb": { tags: ["Amend"] },
  "direct-verb": { tags: ["Direct"] },
  "direct-followed": { words: ["chỉ đạo", "phân công"], pick: "first" },
  "discipline-verb": { tags: ["Discipline"] },
  "discipline-passive": { tags: ["Discipline"], pick: "last" },
  "appoint-verb": { tags: ["Appoint", "Leave"] },
  "appoint-passive": { tags: ["Appoint", "Leave"], words: ["giao"] },
  "appoint-decided": { tags: ["Appoint", "Leave"], named: true },
  "appoint-decision": { tags: ["Appoint", "Leave"], named: true },
  "held-at": { words: ["tại", "ở"] },
  "held-visit": { tags: ["Meet"], words: VISITS, pick: "first", named: true },
  "held-lead": { words: ["tại"], pick: "first" },
  met: { tags: ["Meet"], words: VISITS, named: true },
  "met-several": { words: ["cuộc gặp", "cuộc hội đàm", "cuộc hội kiến", "cuộc tiếp xúc", "gặp"], pick: "first" },
  "met-welcomed": { words: ["chào đón", "tiếp đón", "đón", "tiếp"], pick: "last", named: true },
  "met-each-other": { tags: ["Meet"], pick: "last", named: true },
  "part-of-under": { words: ["thuộc", "trực thuộc"], pick: "last" },
  "part-of-beside": { words: ["(", ",", "-", "–"], pick: "first" },
  "part-of-agency": { words: ["là cơ quan"], pick: "first" },
  demand: { tags: ["Recommend"], pick: "first" },
  "demand-quoted": { words: ["yêu cầu", "đề nghị", "kiến nghị", "đề xuất", "lưu ý"], pick: "last" },
  need: { words: ["cần"], pick: "first" },
  wish: { words: ["mong", "mong muốn"], pick: "first" },
  "demand-continued": {
    words: ["đồng thời", "bên cạnh đó", "ngoài ra", "cùng với đó", "cùng đó", "song song", "tránh"],
    pick: "first",
  },
  "post-verb": { tags: GIVEN },
  "post-decided": { tags: GIVEN, named: true },
  "post-granted": { tags: ["Appoint"], pick: "first" },
  "post-inverted": { words: ["là"], pick: "first" },
  "post-joined": { words: ["tham gia", "vào"], pick: "last", named: true },
  "post-members": { words: ["gồm"], pick: "last" },
  "post-capacity": { words: ["cương vị", "tư cách"], pick: "first" },
  "post-listed": { words: ["quê", "sinh", "tuổi"], pick: "first" },
  "post-aide": { words: ["trợ lý", "thư ký"], pick: "first" },
  "post-served": { words: ["năm làm", "năm là", "năm giữ", "khóa làm", "khóa giữ", "kỳ làm", "kỳ giữ"], pick: "last" },
  "post-biography": { tags: ["Hold"] },
  "post-replaced": { words: ["thay", "kế nhiệm"], pick: "last" },
  "post-released": { tags: ["Leave", "Appoint", "Discipline"], pick: "first" },
  "post-stripped": { words: ["cách chức"], pick: "first" },
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")

/** Deciding to do a thing is not the thing, and most often the name of a paper. */
const PHRASES = Object.entries(CUES).filter(([phrase]) => phrase !== "quyết định")
const verbs: ReadonlyMap<string, PhraseTable<true>> = new Map(
  Object.entries(TRIGGERS).map(([rule, { tags = [], words = [] }]) => [
    rule,
    new PhraseTable(
      [...words, ...PHRASES.filter(([, tag]) => tags.includes(tag)).map(([phrase]) => phrase)].map((phrase) => [phrase, true]),
    ),
  ]),
)

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether a name holds some words: no verb is looked for in there. Descriptions that a rule reads into hold the names within them. */
const isInName = (span: Span, items: readonly Item[], named: boolean): boolean =>
  items.some((item) => {
    if (!item.mention) return false
    // "Các đồng chí nguyên Bí thư Tỉnh ủy: …": the words that open a list are no part of the post.
    const lead = item.mention.type === "role" ? (/^(các|hai|ba) (đồng chí|ông|bà)/iu.exec(item.text)?.[0].length ?? 0) : 0
    if (lead > 0 && span.end <= item.start + lead) return false
    const opened = named && (item.mention.type === "document" || item.mention.type === "event")
    if (!opened) return overlap(item, span)
    return item.within.length
      ? isInName(span, item.within, named)
      : item.inner.some((i) => i.type !== "event" && i.type !== "document" && overlap(i.span, span))
  })

/** "Uỷ viên" too for "Ủy viên", and "trợ lý của Chủ tịch" for "trợ lý Chủ tịch". */
const titlePattern = bounded((title) => {
  const words = escaped(title).replace(/^((?:trợ|thư)\\s\+(?:lý|ký)\\s\+)/i, "$1(?:của\\s+)?")
  return new RegExp(`(?<!\\p{L})(?<!phó\\s)${eitherPlacement(words)}(?!\\p{L})`, "giu")
}, 2_000)

/** The title of a post where its words stand: not "Bí thư" in "Phó Bí thư". */
const titleIn = (fact: Fact, text: string): Span | null => {
  if (fact.type !== "HOLDS_POSITION" || !fact.properties?.title) return null
  const wanted = titlePattern(String(fact.properties.title))
  return spansOf(wanted, text.slice(fact.start, fact.end), fact.start).at(-1) ?? null
}

/** How far from a quote its verb may stand: "dưới sự chủ trì của" before a list of names. */
const REACH = 60

/** The verbs of a rule in a sentence, outside names; those that follow one another at once are one. */
const verbsIn = ({ terms, items }: LinkedSentence, table: PhraseTable<true>, named: boolean): readonly Span[] => {
  const found: Span[] = []
  let last: Span | null = null
  let next = -1
  for (let at = 0; at < terms.length; at++) {
    const verb = table.longest(terms, at)
    if (!verb) continue
    const span: Span = { start: terms[at]!.start, end: terms[at + verb.length - 1]!.end }
    if (!isInName(span, items, named)) {
      if (last && next === at) found[found.length - 1] = { start: last.start, end: span.end }
      else found.push(span)
      last = found.at(-1)!
      next = at + verb.length
    }
    at += verb.length - 1
  }
  return found
}

/** Where items last name an entity in a quote. */
const lastPlace = (items: readonly Item[], entity: string, quote: Span): Span | null => {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!
    const place =
      lastPlace(item.within, entity, quote) ??
      item.inner.findLast((x) => x.entity === entity && overlap(x.span, quote))?.span ??
      (item.entity === entity && overlap(item, quote) ? item : null)
    if (place) return place
  }
  return null
}

/** The verb by which a fact's rule goes, of those that its sentence holds. */
const verbOf = (fact: Fact, found: readonly Span[], items: readonly Item[], title: Span | null): Span | null => {
  const within = found.filter((span) => overlap(span, fact))
  if (within.length === 0)
    return (
      found.findLast((span) => span.end <= fact.start && fact.start - span.end < REACH) ??
      found.find((span) => span.start >= fact.end && span.start - fact.end < REACH) ??
      null
    )
  const pick = TRIGGERS[fact.rule]?.pick
  if (pick) return within.at(pick === "first" ? 0 : -1) ?? null
  if (within.length === 1) return within[0]!
  const second = title ?? lastPlace(items, fact.to, fact)
  return (second && within.findLast((span) => span.end <= second.start)) ?? within[0] ?? null
}

/** A verb and a title in the order of the text; where they overlap the title holds both. */
const inOrder = (verb: Span | null, title: Span | null): readonly Span[] => {
  if (!verb) return title ? [title] : []
  if (!title) return [verb]
  if (overlap(verb, title)) return [title]
  return verb.start <= title.start ? [verb, title] : [title, verb]
}

/**
 * Facts with the words that make them ones: the verb of the rule, and the title of a post; none where a name alone shows it.
 * A quote that stops short of its verb is widened to it.
 */
export const withTriggers = (facts: readonly Fact[], text: string, reading: Reading): readonly Fact[] => {
  if (!facts.length) return facts
  const { sentence } = reading
  const found = new Map<string, readonly Span[]>()
  const verbsOf = (rule: string): readonly Span[] => {
    let known = found.get(rule)
    if (!known) {
      const table = verbs.get(rule)
      known = table ? verbsIn(sentence, table, TRIGGERS[rule]!.named === true) : []
      found.set(rule, known)
    }
    return known
  }
  return facts.map((fact) => {
    // "3059/BKHĐT-TH": the rule has told its words itself.
    if (fact.triggers) return fact
    const title = titleIn(fact, text)
    const triggers = inOrder(verbOf(fact, verbsOf(fact.rule), sentence.items, title), title)
    const first = triggers[0]
    const last = triggers.at(-1)
    const start = first ? Math.min(fact.start, first.start) : fact.start
    const end = last ? Math.max(fact.end, last.end) : fact.end
    return { ...fact, start, end, triggers }
  })
}
