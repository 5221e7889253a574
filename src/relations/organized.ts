import { type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, type Fact, holdsAny, phraseOf, type Reading, type Rule, runs } from "./rule.ts"

const WHOSE = { id: "organized-whose", type: "ORGANIZED" } as const

/** "tổ chức", "đăng cai", "khai mạc": a meeting is held; "phối hợp" alone is working together. */
const isHolding = (verb: readonly Phrase[]): boolean => verb.some((p) => /^(tổ|cai|khai|đồng)$/.test(p.key))

/** "Buổi tọa đàm do Bộ A và Bộ B, Hội C (viết tắt D) phối hợp tổ chức": who holds it, named between "do" and the verb at `verb`. */
const holdersBefore = (row: readonly Phrase[], verb: number): readonly Phrase[] => {
  const found: Phrase[] = []
  for (let i = verb - 1; i >= Math.max(0, verb - 24); i--) {
    const phrase = row[i]!
    if (phrase.key === "do") return found.length && found.at(-1)!.index - i < 5 ? found : []
    if (phrase.tags.has("Organization")) found.push(phrase)
    else if (phrase.tags.has("Event") || phrase.tags.has("Person") || phrase.tags.has("Semicolon") || phrase.tags.has("Say"))
      return []
  }
  return []
}

/** Tags of words that describe a meeting behind its name: "… - Hành động của các nhà lập pháp nhằm thực hiện các mục tiêu …". */
const DESCRIBES: ReadonlySet<string> = new Set(["Gap", "Comma", "Dash", "And", "Location", "Implement", "Date", "Other"])

/** The event that "do …" at the first of its holders tells of: right before, past words that describe it. */
const heldBefore = (row: readonly Phrase[], first: Phrase): Phrase | null => {
  const by = row.findLastIndex((p) => p.key === "do" && p.index < first.index)
  for (let i = by - 1; i >= Math.max(0, by - 24); i--) {
    const phrase = row[i]!
    if (phrase.tags.has("Event")) return phrase
    if (![...phrase.tags].every((tag) => DESCRIBES.has(tag))) return null
  }
  return null
}

/** "Buổi họp báo thường kỳ chiều 27/6 của Bộ A": a press briefing is held by whose it is. */
const briefings = (reading: Reading): readonly Fact[] =>
  reading.row.flatMap((event, i) => {
    if (!event.tags.has("Event") || !/^((buổi|cuộc|hội nghị) )?(họp báo|tiếp xúc cử tri)/.test(event.key)) return []
    // "cuộc họp báo thường kỳ của UBND tỉnh A": its name says whose.
    const own = event.members[0]!
    const named = own.inner.find(
      ({ type, span }) =>
        type === "organization" && span.end === own.end && /của $/.test(own.text.slice(0, span.start - own.start)),
    )
    if (named) return between(reading, WHOSE, phraseOf({ ...own, entity: named.entity, ...named.span }), event, own)
    const of = reading.row.findIndex((p, j) => j > i && j <= i + 3 && p.key === "của")
    const whose = of > 0 ? reading.row[of + 1] : undefined
    const plain = reading.row.slice(i + 1, Math.max(of, i + 1)).every((p) => p.tags.has("Gap"))
    return plain && whose?.tags.has("Organization")
      ? between(reading, WHOSE, phraseOf(whose.members[0]!), event, { start: event.start, end: whose.end })
      : []
  })

export const ORGANIZED: readonly Rule[] = [
  {
    id: "organize-subject",
    type: "ORGANIZED",
    cues: ["Organize"],
    examples: [
      {
        text: "Thường trực Tỉnh ủy Nghệ An - HĐND - UBND tỉnh Nghệ An tổ chức hội nghị giao ban.",
        facts: [
          "Thường trực Tỉnh ủy Nghệ An -> hội nghị giao ban",
          "Hội đồng nhân dân tỉnh Nghệ An -> hội nghị giao ban",
          "Ủy ban nhân dân tỉnh Nghệ An -> hội nghị giao ban",
        ],
      },
      {
        text: "Đảng ủy, HĐND, UBND xã Tân Lập tổ chức lễ kỷ niệm.",
        facts: [
          "Đảng ủy xã Tân Lập -> lễ kỷ niệm",
          "Hội đồng nhân dân xã Tân Lập -> lễ kỷ niệm",
          "Ủy ban nhân dân xã Tân Lập -> lễ kỷ niệm",
        ],
      },
      {
        text: "UBND tỉnh Nghệ An đã tổ chức hội nghị tổng kết năm.",
        facts: ["Ủy ban nhân dân tỉnh Nghệ An -> hội nghị tổng kết năm"],
      },
      {
        text: "Tại trụ sở Bộ Y tế, Ban Cán sự đảng Bộ Y tế đã tổ chức hội nghị.",
        facts: ["Ban Cán sự đảng Bộ Y tế -> hội nghị"],
      },
      {
        text: "Thay mặt Chính phủ, Bộ trưởng Bộ Y tế Trần Văn Bình đã tổ chức họp báo.",
        facts: ["Chính phủ -> họp báo"],
      },
    ],
    lookalikes: ["Ban Tổ chức Trung ương làm việc."],
    read: (reading) =>
      runs(reading.row, "Organize").flatMap(({ from, to }) => {
        const { row } = reading
        if (!isHolding(row.slice(from, to))) return []
        const event = row
          .slice(to, to + 6)
          .find((p) => p.tags.has("Event") || p.tags.has("Actor") || p.tags.has("Attend") || p.tags.has("Semicolon"))
        if (!event?.tags.has("Event")) return []
        // "A phối hợp với B và C tổ chức": all of them.
        const together = row.findIndex((p, i) => p.key === "phối" && i < from && row[i + 1]?.key === "hợp")
        const subject =
          subjectBefore(row, together >= 0 ? together : from, (p) => p.tags.has("Organization")) ?? onBehalf(row, from)
        if (!subject || denied(row, subject.index, from)) return []
        const gap = row.slice(Math.max(0, subject.index + 1), from)
        // "kế hoạch tổ chức đại hội" is a paper's name; "tạo điều kiện để Mặt trận tổ chức": others do.
        if (gap.at(-1)?.key === "hoạch" || gap.some((p) => p.key === "để")) return []
        // "Bộ A kiến nghị Thủ tướng tổ chức họp": what is asked for.
        if (gap.some((p) => p.tags.has("Recommend"))) return []
        // Hopes and wishes: "tin tưởng Đảng bộ sẽ tổ chức thành công Đại hội".
        if (
          row
            .slice(0, subject.index)
            .some((p, i) => /^(mong|chúc)$/.test(p.key) || (p.key === "tin" && /^(tưởng|rằng)$/.test(row[i + 1]?.key ?? "")))
        )
          return []
        const partners = together >= 0 ? row.slice(together, from).filter((p) => p.tags.has("Organization")) : []
        const span = { start: subject.start, end: event.end }
        // "quyết định tổ chức tang lễ": what is to be.
        const decided = row[from - 1]?.key === "định" || row[from]!.key === "định" || /^quyết định/.test(row[from]!.key)
        return [subject, ...partners].flatMap((who) =>
          between(
            reading,
            { id: "organize-subject", type: "ORGANIZED" },
            who,
            event,
            span,
            decided ? { planned: true } : undefined,
          ),
        )
      }),
  },
  {
    id: "organized-by",
    type: "ORGANIZED",
    cues: ["Organize"],
    examples: [
      { text: "Hội thảo do Bộ Nội vụ tổ chức.", facts: ["Bộ Nội vụ -> Hội thảo"] },
      {
        text: "Buổi tọa đàm do Bộ Nội vụ và Bộ Y tế, Bộ Công an (đơn vị chủ trì), Tổng thương hội Ba Miền phối hợp tổ chức.",
        facts: ["Bộ Nội vụ -> Buổi tọa đàm", "Bộ Y tế -> Buổi tọa đàm", "Bộ Công an -> Buổi tọa đàm"],
      },
    ],
    lookalikes: ["Hội thảo bế mạc; do Bộ Nội vụ tổ chức lại bộ máy."],
    read: (reading) =>
      runs(reading.row, "Organize").flatMap(({ from, to }) => {
        const { row } = reading
        if (!isHolding(row.slice(from, to))) return []
        const holders = holdersBefore(row, from)
        const event = holders.length ? heldBefore(row, holders.at(-1)!) : null
        if (!event || denied(row, event.index, from)) return []
        return holders.flatMap((holder) =>
          between(reading, { id: "organized-by", type: "ORGANIZED" }, holder, event, {
            start: event.start,
            end: row[to - 1]!.end,
          }),
        )
      }),
  },
  {
    ...WHOSE,
    cues: ["Event"],
    examples: [
      { text: "Tại buổi họp báo chiều 27/6 của Bộ Nội vụ, ông Lê Văn Tám trả lời.", facts: ["Bộ Nội vụ -> buổi họp báo"] },
      {
        text: "Tại cuộc họp báo thường kỳ của UBND tỉnh Nghệ An, ông Lê Văn Tám trả lời.",
        facts: ["Ủy ban nhân dân tỉnh Nghệ An -> cuộc họp báo thường kỳ của UBND tỉnh Nghệ An"],
      },
    ],
    lookalikes: ["Tại buổi họp báo, ông Lê Văn Tám trả lời câu hỏi của Bộ Nội vụ."],
    read: briefings,
  },
]

/** "Tỉnh ủy tổ chức hội nghị quán triệt Nghị quyết A": what a meeting does with a document, those do who organize it. */
export const byOrganizers = (
  reading: Reading,
  { id, type }: Pick<Rule, "id" | "type">,
  event: Phrase,
  document: Phrase,
): readonly Fact[] =>
  organizersOf(reading, event).flatMap(({ from, start }) =>
    document.members.flatMap(({ entity }): Fact[] =>
      entity ? [{ type, rule: id, from, to: entity, start, end: document.end }] : [],
    ),
  )

/** Who organizes the meeting of a phrase, by the words of the sentence, as facts with their quotes; what is still planned is left out. */
const organizersOf = (reading: Reading, event: Phrase): readonly Fact[] =>
  !event.tags.has("Event") || !holdsAny(reading, ["Organize"])
    ? []
    : ORGANIZED.flatMap((rule) => rule.read(reading)).filter(
        ({ to, properties }) => to === event.members[0]!.entity && !properties?.planned,
      )

/** "Thay mặt Chính phủ, Bộ trưởng A tổ chức họp báo": for whom it is organized. */
const onBehalf = (row: readonly Phrase[], verb: number): Phrase | null =>
  row.slice(0, verb).find((p, i) => p.tags.has("Organization") && row[i - 1]?.key === "mặt" && row[i - 2]?.key === "thay") ?? null
