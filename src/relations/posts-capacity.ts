import { keysOf } from "../vi/terms.ts"
import type { Phrase } from "./phrases.ts"
import { people, post, rolesAfter } from "./posts.ts"
import { isDated } from "./posts-time.ts"
import type { Rule } from "./rule.ts"

/** Whose a phrase is, by a name or a pronoun; null where it is nobody's, or only a post. */
const holderIn = (phrase: Phrase | undefined): string | null =>
  (phrase && people(phrase).find((m) => m.mention?.type !== "role")?.entity) ?? null

/** "Trên cương vị Bộ trưởng X, ông A …", "ông A trên cương vị Bí thư Tỉnh ủy Y", "với tư cách là Chủ tịch Z, bà B …": the post in which someone acts. */
export const capacity: Rule = {
  id: "post-capacity",
  type: "HOLDS_POSITION",
  cues: ["cương", "tư"],
  examples: [
    {
      text: "Ông Lê Văn Tám quê ở Nghệ An. Trên cương vị Bộ trưởng Bộ Y tế, ông đã có nhiều đóng góp.",
      facts: ["Lê Văn Tám -> Bộ Y tế: Bộ trưởng, current"],
    },
    {
      text: "Trên cương vị Bí thư Tỉnh ủy Nghệ An, Chủ tịch HĐND tỉnh Nghệ An giai đoạn 2005-2010, ông Lê Văn Tám nói rõ điều này.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Nghệ An: Bí thư, former", "Lê Văn Tám -> Hội đồng nhân dân tỉnh Nghệ An: Chủ tịch, former"],
    },
    {
      text: "Bà Lê Thị Hoa với tư cách là Chủ tịch Hội Nông dân tỉnh Nghệ An khẳng định điều này.",
      facts: ["Lê Thị Hoa -> Hội Nông dân tỉnh Nghệ An: Chủ tịch, current"],
    },
  ],
  lookalikes: [
    "Trên cương vị mới, ông Lê Văn Tám sẽ gặp Bí thư Tỉnh ủy Nghệ An.",
    "Chủ tịch nước mong muốn trên cương vị Bí thư Tỉnh ủy Nghệ An, đồng chí sẽ cố gắng.",
    "Dù không còn trên cương vị Bí thư Tỉnh ủy Nghệ An, ông Lê Văn Tám vẫn làm việc.",
  ],
  read: (reading) => {
    const { row } = reading
    return row.flatMap((word, i) => {
      const next = row[i + 1]?.key
      if (!(word.key === "cương" && next === "vị") && !(word.key === "tư" && next === "cách")) return []
      if (!/^(trên|với|ở)$/.test(row[i - 1]?.key ?? "") || /^(còn|dù)$/.test(row[i - 2]?.key ?? "")) return []
      const from = row[i + 2]?.key === "là" ? i + 3 : i + 2
      if (!row[from]?.members.some((m) => m.mention?.type === "role")) return []
      const roles = rolesAfter(row, from)
      const last = roles.at(-1)
      if (!last) return []
      // "giai đoạn 2009-2011", "khóa X" may stand between the post and the comma.
      const comma = row.findIndex(
        (p) => p.index > last.index && p.index < last.index + 6 && (p.tags.has("Comma") || p.tags.has("Semicolon")),
      )
      // "A trên cương vị …", "trên cương vị …; Bộ trưởng X, ông A" (one phrase), "trên cương vị …, ông A".
      const who = [row[i - 2], last.phrase, comma > 0 ? row[comma + 1] : undefined].find((p) => holderIn(p) !== null)
      const holder = holderIn(who)
      if (!who || !holder) return []
      const past = /(^| )(từng|khi đó|lúc đó|giai đoạn|trước đây)( |$)/.test(keysOf(row)) || isDated(reading)
      return roles.flatMap(({ item }) =>
        item.roles.map((role) => ({
          ...post("post-capacity", holder, role, past || role.status === "former" ? "former" : "current", {
            start: Math.min(who.start, row[i - 1]!.start),
            end: Math.max(who.end, item.end),
          }),
          ...(past ? { earlier: true as const } : {}),
        })),
      )
    })
  },
}
