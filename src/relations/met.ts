import type { Item } from "../link/linked.ts"
import { pattern } from "./pattern.ts"
import { areTogether, behindFronted, isOblique, type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, group, matches, phraseOf, type Rule } from "./rule.ts"

const MEETS =
  /^(hội đàm|tiến hành (cuộc )?hội (đàm|kiến)|hội kiến|có cuộc hội|đã tiếp|tiếp|điện đàm|có cuộc gặp|gặp|đã gặp|chào xã giao|có buổi tiếp)/
const MET_PEOPLE = pattern("[<s>#Person] #Gap{0,8} [<o>#Event] #Gap{0,4} [<p>#Person]")

const WELCOMED = pattern("[<s>#Person] (đã|nồng|nhiệt|chào|ra|sân|bay|trọng|thể|trong|lần|dịp)* (đón|tiếp) [<p>#Person]")

/** "Ông A, Đặc phái viên của Tổng Bí thư B, đã hội kiến …": A did. */
const hostOf = (row: readonly Phrase[], nearest: Phrase, event: Phrase): Phrase =>
  isOblique(row, nearest.index) ? (subjectBefore(row, event.index, (p) => p.tags.has("Person")) ?? nearest) : nearest

const isVerb = (item: Item): boolean => item.mention?.type === "event" && item.mention.name.verb

export const MET: readonly Rule[] = [
  {
    id: "met",
    type: "MET",
    cues: ["Event"],
    examples: [
      { text: "Thủ tướng Trần Văn Bình đã hội đàm với Tổng thống Pháp Jean Dupont.", facts: ["Trần Văn Bình -> Jean Dupont"] },
      {
        text: "Gặp Tổng thống Pháp Jean Dupont, Thủ tướng Trần Văn Bình bày tỏ vui mừng.",
        facts: ["Trần Văn Bình -> Jean Dupont"],
      },
      {
        text: "Ông Lê Văn Tám, Đặc phái viên của Tổng Bí thư Trần Văn Bình đã hội kiến Tổng thống Pháp Jean Dupont.",
        facts: ["Lê Văn Tám -> Jean Dupont"],
      },
      {
        text: "Tổng thống Pháp Jean Dupont đã hội đàm với Thủ tướng Trần Văn Bình; hội kiến Chủ tịch Quốc hội Lê Thị Hoa.",
        facts: ["Jean Dupont -> Trần Văn Bình", "Jean Dupont -> Lê Thị Hoa"],
      },
    ],
    lookalikes: [],
    read: (reading) => {
      const { row } = reading
      const found = matches(reading, MET_PEOPLE).filter((m) => MEETS.test(group(m, "o")!.key))
      const first = found[0] && group(found[0], "s")!
      // "A hội đàm với B; hội kiến C": who met goes on behind the semicolon.
      const further = row.filter(
        (p, i) => first && i > first.index && p.tags.has("Event") && MEETS.test(p.key) && row[i - 1]?.tags.has("Semicolon"),
      )
      const opening = row[0]
      const who = opening?.tags.has("Event") && MEETS.test(opening.key) ? behindFronted(row, opening) : null
      return [
        ...(who && row[1]?.tags.has("Person") ? [[who, row[1]] as const] : []),
        ...found.map((m) => [hostOf(row, group(m, "s")!, group(m, "o")!), group(m, "p")!] as const),
        ...further.flatMap((event) => {
          const guest = row.slice(event.index + 1, event.index + 6).find((p) => !p.tags.has("Gap"))
          return first && guest?.tags.has("Person") ? [[first, guest] as const] : []
        }),
      ].flatMap(([host, guest]) =>
        between(reading, { id: "met", type: "MET" }, host, guest, {
          start: Math.min(host.start, guest.start),
          end: Math.max(host.end, guest.end),
        }),
      )
    },
  },
  {
    id: "met-several",
    type: "MET",
    cues: ["gặp", "hội"],
    examples: [
      {
        text: "Thủ tướng Trần Văn Bình sẽ có các cuộc gặp với Tổng thống Pháp Jean Dupont và Chủ tịch Thượng viện Pháp Marie Blanc.",
        facts: ["Trần Văn Bình -> Jean Dupont", "Trần Văn Bình -> Marie Blanc"],
      },
    ],
    lookalikes: ["Thủ tướng Trần Văn Bình không có các cuộc gặp với Tổng thống Pháp Jean Dupont."],
    read: (reading) => {
      const { row } = reading
      return row.flatMap((word, i) => {
        // "có các cuộc gặp", "có nhiều cuộc hội đàm": meetings of which each is with one of those named.
        if (word.key !== "cuộc" || !/^(các|nhiều|những)$/.test(row[i - 1]?.key ?? "")) return []
        const end = row.findIndex((p, j) => j > i && j < i + 8 && p.key === "với")
        const words = row.slice(i + 1, end).map((p) => p.key)
        if (end < 0 || !/^(gặp|hội (đàm|kiến)|tiếp xúc)/.test(words.join(" "))) return []
        const guests = row.slice(end + 1, end + 4).find((p) => p.tags.has("Person"))
        const host = subjectBefore(row, i, (p) => p.tags.has("Person"))
        if (!guests || !host || denied(row, host.index, i)) return []
        return between(reading, { id: "met-several", type: "MET" }, host, guests, { start: host.start, end: guests.end })
      })
    },
  },
  {
    id: "met-welcomed",
    type: "MET",
    cues: ["đón", "tiếp"],
    examples: [
      { text: "Thủ tướng Trần Văn Bình đón Tổng thống Pháp Jean Dupont.", facts: ["Trần Văn Bình -> Jean Dupont"] },
      {
        text: "Chủ tịch Quốc hội Lê Thị Hoa đã nồng nhiệt chào đón Tổng thống Pháp Jean Dupont sang thăm Việt Nam.",
        facts: ["Lê Thị Hoa -> Jean Dupont"],
      },
      {
        text: "Thủ tướng Trần Văn Bình trong lần tiếp Tổng thống Pháp Jean Dupont.",
        facts: ["Trần Văn Bình -> Jean Dupont"],
      },
    ],
    lookalikes: [
      "Thủ tướng Trần Văn Bình chủ trì lễ đón Tổng thống Pháp Jean Dupont.",
      "Thủ tướng Trần Văn Bình không đón Tổng thống Pháp Jean Dupont.",
      "Việc Thủ tướng Trần Văn Bình đón Tổng thống Pháp Jean Dupont gây chú ý.",
    ],
    read: (reading) =>
      matches(reading, WELCOMED).flatMap((m) => {
        const [host, guest] = [group(m, "s")!, group(m, "p")!]
        if (isOblique(reading.row, host.index) || reading.row[host.index - 1]?.key === "việc") return []
        return between(reading, { id: "met-welcomed", type: "MET" }, host, guest, { start: host.start, end: guest.end })
      }),
  },
  {
    id: "met-each-other",
    type: "MET",
    cues: ["Event"],
    examples: [
      {
        text: "Sau lễ đón, Thủ tướng Trần Văn Bình và Tổng thống Pháp Jean Dupont tiến hành hội đàm.",
        facts: ["Trần Văn Bình -> Jean Dupont"],
      },
    ],
    lookalikes: ["Thủ tướng Trần Văn Bình và Bộ trưởng Bộ Y tế Lê Thị Hoa dự hội đàm."],
    read: (reading) =>
      reading.named.flatMap((event) => {
        const pair = reading.row[event.index - 1]
        if (!event.tags.has("Event") || !MEETS.test(event.key) || !event.members.some(isVerb)) return []
        if (pair?.members.length !== 2 || !pair.members.every((m) => m.tags.has("Person"))) return []
        if (!areTogether(reading.sentence, pair) || isOblique(reading.row, pair.index)) return []
        const [one, other] = pair.members.map(phraseOf)
        return between(reading, { id: "met-each-other", type: "MET" }, one!, other!, { start: pair.start, end: event.end })
      }),
  },
]
