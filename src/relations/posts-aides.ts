import type { Post } from "../link/linked.ts"
import { people, post } from "./posts.ts"
import type { Reading, Rule } from "./rule.ts"

/** What comes before the office for which one has an aide: memberships, "Bí thư Trung ương Đảng". */
const isBefore = ({ title, body }: Post, { linked }: Reading): boolean =>
  /^ủy viên/i.test(title) || (/^bí thư$/i.test(title) && linked.registry.get(body)?.name === "Ban Chấp hành Trung ương Đảng")

const WHOSE = /^(của|đồng|chí|ông|bà)$/

/** "Trợ lý đồng chí A, Thủ tướng Chính phủ": whose aide one is tells the post. */
export const aide: Rule = {
  id: "post-aide",
  type: "HOLDS_POSITION",
  cues: ["trợ", "thư"],
  examples: [
    {
      text: "Thủ tướng bổ nhiệm ông Lê Văn Tám giữ chức Trợ lý đồng chí Trần Văn Bình, Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Phó Thủ tướng Chính phủ.",
      facts: [
        "Lê Văn Tám -> Chính phủ: Trợ lý Phó Thủ tướng, new",
        "Trần Văn Bình -> Bộ Chính trị: Ủy viên, current",
        "Trần Văn Bình -> Ban Chấp hành Trung ương Đảng: Bí thư, current",
        "Trần Văn Bình -> Chính phủ: Phó Thủ tướng, current",
      ],
    },
    {
      text: "Ông Lê Văn Tám, thư ký của Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa, có mặt.",
      facts: [
        "Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Thư ký Chủ tịch, current",
        "Lê Thị Hoa -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, current",
      ],
    },
  ],
  lookalikes: [
    "Ông Lê Văn Tám gặp trợ lý của bà Lê Thị Hoa.",
    "Ông Lê Văn Tám cùng trợ lý, Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa có mặt.",
  ],
  read: (reading) => {
    const { row } = reading
    const at = row.findIndex((p, i) => /^(trợ lý|thư ký)$/.test(`${p.key} ${row[i + 1]?.key}`))
    if (at < 1) return []
    let next = at + 2
    while (WHOSE.test(row[next]?.key ?? "")) next++
    const served = row[next]?.members[0]
    const office = served?.posts.find((p) => !isBefore(p, reading))
    const before = row.slice(0, at).findLast((p) => p.tags.has("Person"))
    const holder = before && people(before).findLast((m) => m.mention?.type === "person")
    if (!served || !office || !holder?.entity || holder.entity === office.person) return []
    const between = row.slice(before!.index + 1, at)
    // "ông A gặp trợ lý của bà B": another is the aide.
    if (between.some((p) => ["Meet", "Say", "With"].some((tag) => p.tags.has(tag)) || /^(cùng|và)$/.test(p.key))) return []
    const given = between.some((p) => p.tags.has("Hold") && p.key !== "là" && p.key !== "kiêm")
    const title = `${row[at]!.text[0]!.toUpperCase()}${row[at]!.text.slice(1)} ${row[at + 1]!.text} ${office.title}`
    const span = { start: holder.start, end: Math.max(served.end, office.span.end) }
    return [post("post-aide", holder.entity, { title, body: office.body }, given ? "new" : "current", span)]
  },
}
