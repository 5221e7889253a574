import type { Item } from "../link/linked.ts"
import { keysOf } from "../vi/terms.ts"
import type { Phrase } from "./phrases.ts"
import { people, post, rolesAfter } from "./posts.ts"
import { isForYears } from "./posts-time.ts"
import { lastBefore, type Reading, type Rule } from "./rule.ts"

/**
 * Of whom a line of a life without a name tells: the person last named of those whom the article names again; else the last named.
 * "tư tưởng Hồ Chí Minh" is in many lives, and a school's or a teacher's name once.
 */
const holderBefore = (reading: Reading): string | null => {
  const { linked } = reading
  const isPerson = (item: Item): boolean =>
    item.mention?.type === "person" && item.entity !== null && linked.registry.get(item.entity)?.name !== "Hồ Chí Minh"
  const times = new Map<string, number>()
  for (const { items } of linked.sentences)
    for (const item of items) if (isPerson(item)) times.set(item.entity!, (times.get(item.entity!) ?? 0) + 1)
  const again = lastBefore(reading, (item) => isPerson(item) && times.get(item.entity!)! > 1)
  return (again ?? lastBefore(reading, isPerson))?.entity ?? null
}

/** "Ông A sinh năm 1970, quê Nghệ An; Thạc sĩ Luật; Ủy viên Trung ương Đảng khóa XIII": the posts in a list of what someone is. */
export const listed: Rule = {
  id: "post-listed",
  type: "HOLDS_POSITION",
  cues: ["quê", "sinh", "tuổi"],
  examples: [
    {
      text: "Ông Lê Văn Tám 59 tuổi, quê tỉnh Nghệ An; cử nhân Luật; Ủy viên Trung ương Đảng khóa XIII.",
      facts: ["Lê Văn Tám -> Ban Chấp hành Trung ương Đảng: Ủy viên, current"],
    },
  ],
  lookalikes: [
    "Ông Lê Văn Tám 59 tuổi, quê tỉnh Nghệ An; được Thủ tướng Chính phủ khen.",
    "Ông Lê Văn Tám quê Nghệ An, từng giữ các chức vụ Giám đốc Sở Y tế Nghệ An; Chủ tịch UBND tỉnh Nghệ An.",
    "Ông Lê Văn Tám về thăm quê; Chủ tịch UBND tỉnh Nghệ An tiếp ông.",
  ],
  read: ({ row, named }) => {
    const holder = row[0]?.tags.has("Person") ? people(row[0]).at(-1) : undefined
    if (!holder?.entity || holder.mention?.type !== "person") return []
    const told = row.findIndex(
      (p, i) =>
        i < 8 && ((p.key === "quê" && !/^(thăm|về)$/.test(row[i - 1]?.key ?? "")) || p.key === "tuổi" || p.key === "sinh"),
    )
    // "từng đảm nhiệm các chức vụ …; …" tells what he was.
    if (told < 0 || row.some((p) => /^(từng|qua|lượt)$/.test(p.key))) return []
    return named.flatMap((phrase) => {
      const [before, after] = [row[phrase.index - 1], row[phrase.index + 1]]
      const alone = phrase.members.every((m) => m.mention?.type === "role" && !m.tags.has("Plural"))
      const ends = !after || after.key === "." || after.tags.has("Semicolon") || after.tags.has("Comma") || after.key === "khóa"
      if (phrase.index < told || !alone || !before?.tags.has("Semicolon") || !ends) return []
      return phrase.members.flatMap((m) =>
        m.roles.map((role) =>
          post("post-listed", holder.entity!, role, role.status === "former" ? "former" : "current", {
            start: holder.start,
            end: m.end,
          }),
        ),
      )
    })
  },
}

export const served: Rule = {
  id: "post-served",
  type: "HOLDS_POSITION",
  cues: ["năm", "khóa", "kỳ"],
  examples: [
    {
      text: "Ông Lê Văn Tám có 20 năm công tác tại Nghệ An; 3 năm làm Phó Bí thư Tỉnh ủy Hà Tĩnh.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Hà Tĩnh: Phó Bí thư, former"],
    },
    {
      text: "Sau gần 4 năm làm Giám đốc Sở Y tế Nghệ An, ông Lê Văn Tám chuyển công tác.",
      facts: ["Lê Văn Tám -> Sở Y tế tỉnh Nghệ An: Giám đốc, former"],
    },
    {
      text: "Bà Lê Thị Hoa đã có nhiều năm làm Phó Giám đốc Sở Y tế kiêm Giám đốc Sở Nội vụ tỉnh Nghệ An.",
      facts: [
        "Lê Thị Hoa -> Sở Y tế tỉnh Nghệ An: Phó Giám đốc, former",
        "Lê Thị Hoa -> Sở Nội vụ tỉnh Nghệ An: Giám đốc, former",
      ],
    },
  ],
  lookalikes: [
    "Ông Lê Văn Tám cho rằng năm làm Chủ tịch UBND tỉnh Nghệ An phải nhớ.",
    "Kế hoạch 5 năm làm cơ sở để Chủ tịch UBND tỉnh Nghệ An và ông Lê Văn Tám quyết định.",
  ],
  read: ({ row }) =>
    row.flatMap((_, i) => {
      if (!isForYears(row, i + 1)) return []
      let at = i + 2
      while (/^(chức|vụ|danh)$/.test(row[at]?.key ?? "")) at++
      const roles = row[at]?.members.some((m) => m.mention?.type === "role") ? rolesAfter(row, at) : []
      const last = roles.at(-1)
      if (!last) return []
      const before = row.slice(0, i).findLast((p) => p.tags.has("Person") && people(p).length > 0)
      // "Sau 3 năm làm Giám đốc A, ông B …": the post and its holder stand side by side.
      const holder = people(before ?? last.phrase).at(-1)
      if (!holder?.entity || holder.mention?.type === "role") return []
      return roles.flatMap(({ item }) =>
        item.roles.map((role) => ({
          ...post("post-served", holder.entity!, role, "former", {
            start: Math.min(holder.start, row[i]!.start),
            end: Math.max(holder.end, item.end),
          }),
          earlier: true as const,
        })),
      )
    }),
}

/** "; từ tháng 7-1996 được phân công làm", "; đến năm 1999 làm": when a post was got, up to the verb. */
const SINCE = /^(từ|đến|tới|tháng|năm|cuối|đầu) [^;]*?\d[^;]*? (làm|là|giữ|giữ chức|giữ chức vụ|kiêm)$/

export const goneOn: Rule = {
  id: "post-gone-on",
  type: "HOLDS_POSITION",
  cues: ["Semicolon"],
  examples: [
    {
      text: "Ông Lê Văn Tám được cử đi học; từ tháng 7-1996 được phân công làm Bí thư Tỉnh ủy Quảng Ninh; đến tháng 10-1999 làm Bí thư Tỉnh ủy Thái Nguyên, đại biểu Quốc hội.",
      facts: [
        "Lê Văn Tám -> Tỉnh ủy Quảng Ninh: Bí thư, former",
        "Lê Văn Tám -> Tỉnh ủy Thái Nguyên: Bí thư, former",
        "Lê Văn Tám -> Quốc hội: đại biểu, former",
      ],
    },
    {
      text: "Ông Lê Văn Tám đi học nước ngoài; từ năm 2015 đến nay là Giám đốc Sở Y tế Hà Nội.",
      facts: ["Lê Văn Tám -> Sở Y tế thành phố Hà Nội: Giám đốc, current"],
    },
  ],
  lookalikes: ["Ông Lê Văn Tám phát biểu; từ năm 2015, ông Trần Văn Bình làm Giám đốc."],
  read: (reading) => {
    const { row } = reading
    const first = row.find((p) => p.tags.has("Person") && people(p).some((m) => m.mention?.type !== "role"))
    const holder = first && people(first).find((m) => m.mention?.type !== "role")
    if (!first || !holder?.entity) return []
    return row.flatMap((mark, i) => {
      if (!mark.tags.has("Semicolon") || i < first.index) return []
      const end = row.findIndex((p, at) => at > i && (p.tags.has("Semicolon") || p.key === "."))
      const clause = row.slice(i + 1, end < 0 ? row.length : end)
      const roleAt = clause.findIndex((p) => p.members.some((m) => m.mention?.type === "role"))
      const lead = keysOf(clause.slice(0, Math.max(0, roleAt)))
      if (roleAt < 0 || !SINCE.test(lead) || clause.slice(0, roleAt).some((p) => p.tags.has("Person"))) return []
      const still = /(đến nay|hiện nay|tới nay)/.test(lead)
      return rolesAfter(row, clause[roleAt]!.index).flatMap(({ item }) =>
        item.roles.map((role) => ({
          ...post("post-gone-on", holder.entity!, role, still ? "current" : "former", { start: holder.start, end: item.end }),
          ...(still ? {} : { earlier: true as const }),
        })),
      )
    })
  },
}

export const dated: Rule = {
  id: "post-biography",
  type: "HOLDS_POSITION",
  examples: [
    {
      text: "Ông Lê Văn Tám từng đảm nhiệm các chức vụ: Trưởng phòng Vụ Pháp chế, thư ký giúp việc của bộ trưởng; Vụ trưởng Vụ Pháp chế; Thứ trưởng Bộ Y tế.",
      facts: [
        "Lê Văn Tám -> Vụ Pháp chế: Trưởng Phòng, former",
        "Lê Văn Tám -> Vụ Pháp chế: Vụ trưởng, former",
        "Lê Văn Tám -> Bộ Y tế: Thứ trưởng, former",
      ],
    },
  ],
  lookalikes: [
    "Ông Lê Văn Tám gặp Chủ tịch UBND tỉnh Nghệ An năm 2015.",
    "Chủ tịch UBND tỉnh Nghệ An đánh giá, ông Lê Văn Tám đã trải qua nhiều vị trí.",
    "Chủ tịch UBND tỉnh Nghệ An tin tưởng ông Lê Văn Tám, với kinh nghiệm trong quá trình công tác, sẽ tiếp tục cố gắng.",
  ],
  read: (reading: Reading) => {
    const { row, sentence } = reading
    if (!reading.named.some((p) => p.members.some((m) => m.mention?.type === "role"))) return []
    const keys = keysOf(row).replace(/^[-–+*•·] /, "")
    const past =
      /(từng (giữ|đảm|làm|là|kinh)|kinh qua|trải qua|lần lượt|quá trình công tác|đã (giữ|đảm nhiệm|đảm nhận|nắm giữ) nhiều (chức|vị trí|cương))/.test(
        keys,
      )
    const line =
      /^(từ |trước (tháng|năm|ngày) |tháng |năm |giai đoạn |\d)/.test(keys) &&
      row.slice(0, 8).some((p) => p.tags.has("Date") || /\d{4}/.test(p.key))
    if ((!past && !line) || /ứng cử (đại biểu|ĐBQH)/i.test(keys)) return []
    const named = row.find((p) => p.tags.has("Person") && people(p).some((m) => m.mention?.type !== "role"))
    const holder = named ? people(named).find((m) => m.mention?.type !== "role")!.entity! : holderBefore(reading)
    if (!holder) return []
    // "Bà A từng giữ chức X, còn ông B từng được bổ nhiệm làm Y": two lives in one sentence; the verbs tell them apart.
    if (row.some((p) => p.index > (named?.index ?? row.length) && hasLife(row, p, holder))) return []
    const now = /(đến nay|hiện nay|hiện là|đến tháng)/.test(keys) && !past
    return reading.named.flatMap((phrase) =>
      phrase.members
        .filter((m) => m.mention?.type === "role" && !m.tags.has("Plural"))
        // "được Thủ tướng bổ nhiệm": who acts, not what was held.
        .filter((m) => m !== phrase.members[0] || !/^(được|bởi|do|của|cho|với|gặp)$/.test(row[phrase.index - 1]?.key ?? ""))
        .filter(() => !speaks(row, phrase))
        .flatMap((m) =>
          m.roles.map((role) => ({
            ...post("post-biography", holder, role, now && /đến nay|hiện/.test(keys) ? "current" : "former", {
              start: named && named.start < m.start ? named.start : sentence.start,
              end: m.end,
            }),
            ...(now ? {} : { earlier: true as const }),
          })),
        ),
    )
  },
}

/** "Bí thư Tỉnh ủy đánh giá, ông A đã trải qua …": who says it of him. */
const speaks = (row: readonly Phrase[], { index }: Phrase): boolean => {
  const behind = row.slice(index + 1, index + 4)
  const verb = behind.findIndex((p) => p.tags.has("Say") || p.key === "đánh")
  return verb >= 0 && behind.slice(0, verb).every((p) => /^(cũng|đã|rất|luôn|tiếp|tục)$/.test(p.key))
}

/** Another than the holder at the end of a phrase, of whom the words behind tell a post. */
const hasLife = (row: readonly Phrase[], phrase: Phrase, holder: string): boolean => {
  const last = phrase.members.at(-1)
  if (last?.mention?.type !== "person" || !last.entity || last.entity === holder) return false
  return row.slice(phrase.index + 1, phrase.index + 10).some((p) => p.key === "từng" || p.tags.has("Hold"))
}
