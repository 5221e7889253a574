import type { Item } from "../link/linked.ts"
import { atEvent, withMain } from "./main-event.ts"
import { pattern } from "./pattern.ts"
import { areTogether, isFronted, isOblique, type Phrase, subjectBefore } from "./phrases.ts"
import { taughtIn } from "./presented.ts"
import { between, denied, group, matches, phraseOf, type Reading, type Rule, runs } from "./rule.ts"

const SPEAK_SUBJECT = pattern("[<s>#Person] #Comma? #Gap{0,6} [<v>#Speak+] #Gap{0,6} [<o>#Event]")
const SPEAK_ALONE = pattern("[<s>#Person] #Gap{0,4} phát biểu")
const SAY_AT = pattern(
  "(tại|trong) #Gap{0,3} [<o>#Event] #Gap{0,8} #Comma #Gap{0,6} #Comma? #Gap{0,6} [<s>#Person] #Comma? #Gap{0,6} [<v>(#Say|#Speak|#Recommend|#Present|#Direct)]",
)
const SPEECH = ["Say", "Speak", "Present", "Recommend", "Direct"]

/** Behind these a word of speech is a noun: "trước thông tin", "theo kết luận", "những chia sẻ". */
const NOUN_BEHIND = new Set("trước theo từ những các về có qua sau với".split(" "))

export const SPOKE_AT: readonly Rule[] = [
  {
    id: "speak-subject",
    type: "SPOKE_AT",
    cues: ["Speak"],
    examples: [{ text: "Bí thư Tỉnh ủy Nghệ An Trần Văn Bình phát biểu tại hội nghị.", facts: ["Trần Văn Bình -> hội nghị"] }],
    lookalikes: [
      "Đồng chí Trần Văn Bình không phát biểu tại hội nghị.",
      "Đồng chí Trần Văn Bình trao đổi về những nội dung dự kiến của kỳ họp thứ 3 HĐND tỉnh Nghệ An.",
    ],
    read: (reading) =>
      matches(reading, SPEAK_SUBJECT).flatMap((m) => {
        const s = group(m, "s")!
        if (denied(reading.row, s.index, m.groups.v![0]!.index)) return []
        // "trao đổi về nội dung kỳ họp thứ 3": what they speak of.
        const words = reading.row.slice(m.groups.v!.at(-1)!.index + 1, group(m, "o")!.index)
        if (words.some((p) => p.key === "về") && !words.some((p) => /^(tại|trong|ở)$/.test(p.key))) return []
        return between(reading, { id: "speak-subject", type: "SPOKE_AT" }, s, group(m, "o"), {
          start: s.start,
          end: group(m, "o")!.end,
        })
      }),
  },
  {
    id: "speak-fronted",
    type: "SPOKE_AT",
    cues: ["Speak"],
    examples: [
      {
        text: "Phát biểu tại hội nghị, đồng chí Trần Văn Bình khẳng định kết quả đạt được.",
        facts: ["Trần Văn Bình -> hội nghị"],
      },
    ],
    lookalikes: [
      "Trước thông tin đó, Chủ tịch UBND huyện Trần Văn Bình giao thanh tra kiểm tra sau hội nghị.",
      "Hội nghị khai mạc sáng nay. Trao đổi với phóng viên, ông Trần Văn Bình cho biết việc này đã xong.",
    ],
    read: (reading) =>
      runs(reading.row, "Speak").flatMap(({ from }) => {
        const { row } = reading
        if (NOUN_BEHIND.has(row[from - 1]?.key ?? "") || !isFronted(row, from)) return []
        const comma = row.findIndex((p, i) => i > from && p.tags.has("Comma"))
        if (comma < 0 || comma - from > 14) return []
        const who = row.slice(comma, comma + 12).find((p) => p.tags.has("Person") && !isOblique(row, p.index))
        if (!who) return []
        const event = row.slice(from, comma).find((p) => p.tags.has("Event"))
        const rule = { id: "speak-fronted", type: "SPOKE_AT" } as const
        return event
          ? between(reading, rule, who, event, { start: row[from]!.start, end: who.end })
          : withMain(reading, rule, who, { start: row[from]!.start, end: who.end })
      }),
  },
  {
    id: "speak-said-at",
    type: "SPOKE_AT",
    cues: SPEECH,
    examples: [
      { text: "Tại hội nghị, đồng chí Trần Văn Bình nhấn mạnh vai trò của cơ sở.", facts: ["Trần Văn Bình -> hội nghị"] },
      {
        text: "Tại buổi làm việc, ông Trần Văn Bình, Chủ tịch UBND tỉnh Nghệ An, đánh giá cao kết quả đạt được.",
        facts: ["Trần Văn Bình -> buổi làm việc"],
      },
      { text: "Tại hội nghị, sáng 12/4/2024, đồng chí Trần Văn Bình có bài phát biểu.", facts: ["Trần Văn Bình -> hội nghị"] },
    ],
    lookalikes: [],
    read: (reading) =>
      matches(reading, SAY_AT).flatMap((m) =>
        isSpeech(reading.row, m.groups.v![0]!.index) && !isToCome(reading.row, group(m, "o")!)
          ? between(reading, { id: "speak-said-at", type: "SPOKE_AT" }, group(m, "s"), group(m, "o"), {
              start: group(m, "o")!.start,
              end: m.groups.v!.at(-1)!.end,
            })
          : [],
      ),
  },
  {
    id: "speak-taught",
    type: "SPOKE_AT",
    cues: ["quán", "truyền", "phổ", "giới", "triển"],
    examples: [
      {
        text: "Hội nghị khai mạc sáng nay. Bí thư Tỉnh ủy Nghệ An Trần Văn Bình quán triệt nội dung Quy định số 144-QĐ/TW.",
        facts: ["Trần Văn Bình -> Hội nghị"],
      },
      {
        text: "Hội nghị khai mạc sáng nay. Bà Lê Thị Hoa triển khai một số nội dung chính của Nghị quyết số 43-NQ/TW.",
        facts: ["Lê Thị Hoa -> Hội nghị"],
      },
      {
        text: "Tại hội nghị, ông Trần Văn Bình đã truyền đạt các nội dung chủ yếu của Nghị quyết số 43-NQ/TW.",
        facts: ["Trần Văn Bình -> hội nghị"],
      },
    ],
    lookalikes: [
      "Hội nghị khai mạc sáng nay. Ông Trần Văn Bình quán triệt tinh thần tiết kiệm.",
      "Hội nghị khai mạc sáng nay. Ông Trần Văn Bình triển khai Nghị quyết số 43-NQ/TW.",
    ],
    read: (reading) => {
      const taught = taughtIn(reading)
      if (!taught) return []
      const event = reading.row.slice(0, taught.who.index).findLast((p) => p.tags.has("Event")) ?? null
      return atEvent(reading, { id: "speak-taught", type: "SPOKE_AT" }, taught.who, event, event?.start ?? taught.start).map(
        (fact) => ({ ...fact, end: Math.max(fact.end, taught.end) }),
      )
    },
  },
  {
    id: "speak-alone",
    type: "SPOKE_AT",
    cues: ["phát"],
    examples: [],
    lookalikes: [],
    read: (reading) =>
      matches(reading, SPEAK_ALONE).flatMap((m) => {
        const s = group(m, "s")!
        if (reading.row.some((p) => p.tags.has("Event")) || denied(reading.row, s.index, m.to)) return []
        return withMain(reading, { id: "speak-alone", type: "SPOKE_AT" }, s, { start: s.start, end: reading.row[m.to - 1]!.end })
      }),
  },
  {
    id: "speak-said",
    type: "SPOKE_AT",
    cues: SPEECH,
    examples: [
      {
        text: "Hội nghị tổng kết diễn ra sáng nay. Đánh giá cao kết quả của hội nghị, bà Lê Thị Hoa lưu ý các đơn vị tiếp tục cố gắng.",
        facts: ["Lê Thị Hoa -> Hội nghị tổng kết"],
      },
      {
        text: "Lễ đón Thủ tướng Pháp Jean Dupont diễn ra sáng nay. Sau đó là cuộc hội đàm giữa hai bên. Ông Jean Dupont đánh giá cao kết quả hợp tác.",
        facts: ["Jean Dupont -> cuộc hội đàm giữa hai bên"],
      },
      {
        text: "Trong khuôn khổ hội nghị cấp cao, Thủ tướng Trần Văn Bình đã có cuộc gặp Tổng thống Pháp Jean Dupont. Ông Jean Dupont đánh giá cao kết quả hợp tác.",
        facts: ["Jean Dupont -> Trần Văn Bình có cuộc gặp Tổng thống Pháp Jean Dupont"],
      },
      {
        text: "Sáng nay, kỳ họp thứ 3 Quốc hội khóa XIV đã họp phiên bế mạc. Bà Lê Thị Hoa trình bày báo cáo giải trình.",
        facts: ["Lê Thị Hoa -> họp phiên bế mạc"],
      },
      {
        text: "Gặp Tổng thống Pháp Jean Dupont, Thủ tướng Trần Văn Bình bày tỏ vui mừng.",
        facts: ["Trần Văn Bình -> Gặp Tổng thống Pháp Jean Dupont"],
      },
      {
        text: "Đoàn công tác đã họp sáng nay. Báo cáo với Bí thư Tỉnh ủy Nghệ An Trần Văn Bình, Giám đốc Sở Y tế Nghệ An Lê Thị Hoa cho biết dịch đã lui.",
        facts: ["Lê Thị Hoa -> Đoàn công tác họp"],
      },
      {
        text: "Kỳ họp thứ 3, Quốc hội khóa XIV khai mạc sáng nay. Bộ trưởng Bộ Y tế Trần Văn Bình, Bộ trưởng Bộ Nội vụ Lê Văn Tám đã giải trình, làm rõ nhiều vấn đề.",
        facts: ["Trần Văn Bình -> Kỳ họp thứ 3, Quốc hội khóa XIV", "Lê Văn Tám -> Kỳ họp thứ 3, Quốc hội khóa XIV"],
      },
      {
        text: "Kỳ họp thứ 3, Quốc hội khóa XIV khai mạc sáng nay. Phó Thủ tướng Trần Văn Bình trả lời những chất vấn về trách nhiệm của Chính phủ.",
        facts: ["Trần Văn Bình -> Kỳ họp thứ 3, Quốc hội khóa XIV"],
      },
      {
        text: "Hội nghị khai mạc sáng nay. Nhấn mạnh đây là tin vui của cá nhân ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa đề nghị ông tiếp tục cố gắng.",
        facts: ["Lê Thị Hoa -> Hội nghị"],
      },
      {
        text: "Hội nghị khai mạc sáng nay. Các đại biểu đã nghe Chủ tịch HĐND tỉnh Nghệ An Trần Văn Bình, Chủ tịch HĐND tỉnh Lào Cai Lê Thị Hoa lần lượt trình bày tham luận.",
        facts: ["Trần Văn Bình -> Hội nghị", "Lê Thị Hoa -> Hội nghị"],
      },
    ],
    lookalikes: [
      "Hội nghị khai mạc sáng nay. Đồng chí Trần Văn Bình tặng hoa chúc mừng đồng chí Lê Thị Hoa.",
      "Hội nghị khai mạc sáng nay. Bí thư Tỉnh ủy Nghệ An Trần Văn Bình chúc mừng đồng chí Lê Thị Hoa.",
      "Hội nghị khai mạc sáng nay. Bí thư Tỉnh ủy Nghệ An Trần Văn Bình chúc mừng đồng chí Lê Thị Hoa (bên phải).",
      "Hội nghị khai mạc sáng nay. Ông Trần Văn Bình khi nói về bà Lê Thị Hoa đã viết bài thơ này.",
      "Bà Lê Thị Hoa, Giám đốc Thư viện sách nói Nghệ An, đã dự hội nghị.",
      "Hội nghị khai mạc sáng nay. Đồng chí Trần Văn Bình phụ trách, theo dõi, chỉ đạo Bộ Y tế.",
      "Hội nghị khai mạc sáng nay. Cán bộ giữ tinh thần mà đồng chí Trần Văn Bình đã nhấn mạnh ở Nghệ An.",
    ],
    read: (reading) => {
      const { row } = reading
      if (reading.sentence.block !== "body" || row.slice(0, 2).some((p) => p.key === "theo")) return []
      // The sentence's first words of speech; a meeting named before them is the one that other rules read.
      const said = SPEECH.filter((tag) => reading.holds.has(tag))
        .flatMap((tag) => runs(row, tag))
        .sort((a, b) => a.from - b.from)
      for (const { from, to } of said) {
        if (!isSpeech(row, from)) continue
        const subject = subjectBefore(row, from, (p) => p.tags.has("Person"))
        if (!subject || subjectBefore(row, from) !== subject) continue
        const gap = row.slice(subject.index + 1, from)
        // "phụ trách, theo dõi, chỉ đạo Bộ A": what his task is.
        if (gap.length > 8 || gap.some((p) => /^(được|bị|từng|là|trách|vụ|thường)$/.test(p.key))) return []
        // "tinh thần mà Tổng Bí thư A đã nhấn mạnh tại …": said elsewhere.
        if (row[subject.index - 1]?.key === "mà") return []
        const rule = { id: "speak-said", type: "SPOKE_AT" } as const
        const words = { start: subject.start, end: row[to - 1]!.end }
        // "… phát biểu tại hội nghị": there.
        const there = row.slice(to, to + 7).find((p) => p.tags.has("Event"))
        if (there && isSaidAt(row, from, to, there))
          return between(reading, rule, phraseOf(speaker(row, subject)), there, { ...words, end: there.end })
        const meeting = row.slice(0, subject.index).find((p) => p.tags.has("Event"))
        // "Dự hội nghị, đồng chí A nhấn mạnh …": it is there that he speaks.
        // "Đánh giá cao kết quả của hội nghị, đồng chí A lưu ý …": there, where it is the article's.
        if (meeting && !isNamedMain(reading, meeting))
          // "Gặp Tổng thống A, Thủ tướng B bày tỏ …": at their talks.
          return (row[0]!.tags.has("Attend") && meeting.index < 8) || (meeting.index === 0 && TALKS.test(meeting.key))
            ? between(reading, rule, phraseOf(speaker(row, subject)), meeting, words)
            : []
        const inTurn = gap.some((p) => p.key === "lượt")
        return speakers(reading, subject, inTurn).flatMap((who) =>
          // Who spoke somewhere goes on there.
          withMain(
            { ...reading, mainEvent: reading.spokeAt.get(who.entity ?? "") ?? reading.mainEvent },
            rule,
            phraseOf(who),
            words,
          ),
        )
      }
      return []
    },
  },
]

const TALKS = /^(tiếp|gặp|hội kiến|hội đàm)/

/** "phát biểu khai mạc tại hội nghị", "cho biết tại hội nghị": a place right behind the words of speech, no part of what is said. */
const isSaidAt = (row: readonly Phrase[], from: number, to: number, event: Phrase): boolean => {
  const at = event.index - 1
  return row[at]?.key === "tại" && (at === to || (row[from]!.tags.has("Speak") && at < to + 4))
}

/** The article's meeting, by a name: who goes to "khảo sát hiện trường" is no speaker there. */
const isNamedMain = ({ mainEvent, row }: Reading, meeting: Phrase): boolean => {
  const { entity, mention } = meeting.members[0]!
  if (entity !== mainEvent || mention?.type !== "event" || mention.name.verb) return false
  // "Chuẩn bị cho kỳ họp thứ 4, Chủ tịch A đề nghị …": of it, not at it.
  return !row.slice(0, meeting.index).some((p) => /^(chuẩn|bị|về|cho|trước|sau|dự|kiến|liên|quan)$/.test(p.key))
}

/** "tại kỳ họp tới, ông A đề nghị": he speaks of it, not at it. */
const isToCome = (row: readonly Phrase[], event: Phrase): boolean =>
  / (tới|sắp tới)$/.test(event.key) || /^(tới|sắp)$/.test(row[event.index + 1]?.key ?? "")

/**
 * Who of a row of people speaks: the first, but the last where the words before are a clause of its own: "Nhấn mạnh đây là tin vui của
 * ông A, Bí thư Tỉnh ủy B đề nghị".
 */
const speaker = (row: readonly Phrase[], subject: Phrase): Item =>
  subject.index > 0 && ["Say", "Speak", "Present"].some((tag) => row[0]!.tags.has(tag))
    ? subject.members.at(-1)!
    : subject.members[0]!

/** "Phó Thủ tướng A, Bộ trưởng Bộ B C, Bộ trưởng Bộ D E đã giải trình": each with his title, at the head of the sentence. */
const isRow = (subject: Phrase): boolean =>
  subject.index === 0 && subject.members.every(({ mention }) => mention?.type === "person" && mention.before.length > 0)

/** "Các Phó Thủ tướng A và B giải trình thêm", "A, B, C lần lượt trình bày": each speaks; of people in another row the words are sure of one. */
const speakers = (reading: Reading, subject: Phrase, inTurn: boolean): readonly Item[] =>
  subject.members.length > 1 &&
  subject.members.every((m) => m.tags.has("Person")) &&
  (inTurn || isRow(subject) || areTogether(reading.sentence, subject))
    ? subject.members
    : [speaker(reading.row, subject)]

const NOUN = /^(các|những|nhiều|theo|một|bản|nội|dung|công|ý|kiến|được|đáp|ứng|điện|sự|ban|có|về|trình)$/

/** Verbs of speech among the cues: "báo cáo", "đề nghị", "giao", not "lãnh đạo" or "trao quyết định". */
const isSpeech = (row: readonly Phrase[], from: number): boolean => {
  const word = row[from]!
  // "tặng hoa chúc mừng ông A" is no speech.
  if (word.key === "chúc" && row.slice(Math.max(0, from - 3), from).some((p) => /^(tặng|hoa|trao)$/.test(p.key))) return false
  // "Ông A chúc mừng bà B.": what a picture shows.
  if (word.key === "chúc" && row[from + 2]?.tags.has("Person") && /^[.(]?$/.test(row[from + 3]?.key ?? "")) return false
  // "gửi nội dung phát biểu đến hội nghị": read there by another.
  if (word.key === "phát" && row[from - 1]?.key === "dung") return false
  // "Đại tướng A khi nói về ông B đã viết": no word of the meeting.
  if (row[from - 1]?.key === "khi") return false
  if (word.tags.has("Say") || word.tags.has("Speak")) return true
  const two = `${word.key} ${row[from + 1]?.key ?? ""}`
  if (NOUN.test(row[from - 1]?.key ?? "")) return false
  return /^(trình bày|báo cáo|đề nghị|kiến nghị|đề xuất|yêu cầu|chỉ đạo)$/.test(two) || word.key === "giao"
}
