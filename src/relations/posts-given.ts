import { keysOf } from "../vi/terms.ts"
import type { Phrase } from "./phrases.ts"
import { people, post, rolesAfter } from "./posts.ts"
import { released } from "./posts-taken.ts"
import { isThen } from "./posts-time.ts"
import { verb } from "./posts-verb.ts"
import { described, type Fact, type Reading, type Rule, runningOn } from "./rule.ts"

/** "Quốc hội bầu Tổng Thư ký Quốc hội đối với ông A": the post before its holder. */
export const granted: Rule = {
  id: "post-granted",
  type: "HOLDS_POSITION",
  cues: ["Appoint"],
  examples: [
    {
      text: "Quốc hội bầu Tổng Thư ký Quốc hội đối với ông Lê Văn Tám.",
      facts: ["Lê Văn Tám -> Quốc hội: Tổng Thư ký, new"],
    },
    {
      text: "Hội nghị giới thiệu nhân sự chức danh Bí thư Tỉnh ủy Nghệ An đối với bà Lê Thị Hoa.",
      facts: ["Lê Thị Hoa -> Tỉnh ủy Nghệ An: Bí thư, proposed"],
    },
  ],
  lookalikes: [
    "HĐND tỉnh đã miễn nhiệm chức danh Chủ tịch UBND tỉnh Nghệ An đối với ông Lê Văn Tám.",
    "Ông Trần Văn Bình đề nghị bầu Chủ tịch UBND tỉnh Nghệ An đối với ông Lê Văn Tám.",
  ],
  read: ({ row, named }) =>
    named.flatMap((phrase) => {
      const i = phrase.index
      const role = phrase.members.length === 1 && phrase.members[0]!.mention?.type === "role" ? phrase.members[0]! : null
      if (!role?.roles.length) return []
      const lead = row.slice(Math.max(0, i - 8), i)
      const act = lead.findLast((p) => p.tags.has("Appoint"))
      if (!act || lead.some((p) => p.tags.has("Leave") || p.tags.has("Discipline") || p.key === "miễn")) return []
      if (row.slice(0, i).some((p) => ["Recommend", "Negative", "Condition", "Say"].some((tag) => p.tags.has(tag)))) return []
      const [first, second] = [row[i + 1]?.key, row[i + 2]?.key]
      const to = first === "đối" && second === "với" ? i + 3 : first === "cho" ? i + 2 : 0
      const who = to ? row.slice(to, to + 4).find((p) => p.tags.has("Person")) : undefined
      const person = who && people(who)[0]
      if (!person?.entity || person.mention?.type !== "person") return []
      const proposed = lead.some((p) => /^(giới|thiệu|sự|cử)$/.test(p.key)) && !lead.some((p) => p.key === "bầu")
      return role.roles.map((r) =>
        post("post-granted", person.entity!, r, proposed ? "proposed" : "new", { start: act.start, end: person.end }),
      )
    }),
}

export const decided: Rule = {
  id: "post-decided",
  type: "HOLDS_POSITION",
  cues: ["Document", "Event"],
  examples: [
    {
      text: "Quốc hội thông qua Nghị quyết bầu ông Lê Văn Tám giữ chức Phó Thủ tướng.",
      facts: ["Lê Văn Tám -> Chính phủ: Phó Thủ tướng, new"],
    },
    {
      text: "Quốc hội thông qua Nghị quyết phê chuẩn đề nghị của Thủ tướng về việc bổ nhiệm chức vụ Phó Thủ tướng đối với ông Lê Văn Tám.",
      facts: ["Lê Văn Tám -> Chính phủ: Phó Thủ tướng, new"],
    },
    {
      text: "Thành ủy Đà Nẵng công bố quyết định điều động ông Lê Văn Tám, Phó Chủ tịch UBND TP Đà Nẵng đến giữ chức Giám đốc Sở Y tế Đà Nẵng.",
      facts: [
        "Lê Văn Tám -> Sở Y tế thành phố Đà Nẵng: Giám đốc, new",
        "Lê Văn Tám -> Ủy ban nhân dân thành phố Đà Nẵng: Phó Chủ tịch, current",
      ],
    },
    {
      text: "Bà Lê Thị Hoa trao Quyết định bổ nhiệm Giám đốc Sở Y tế Hà Nội cho đồng chí Trần Văn Bình.",
      facts: ["Trần Văn Bình -> Sở Y tế thành phố Hà Nội: Giám đốc, new"],
    },
    {
      text: "Ông Lê Văn Tám nhận quyết định điều động, bổ nhiệm giữ chức Giám đốc Sở Y tế Nghệ An.",
      facts: ["Lê Văn Tám -> Sở Y tế tỉnh Nghệ An: Giám đốc, new"],
    },
    {
      text: "Bà Lê Thị Hoa trao Quyết định bổ nhiệm chức vụ Thứ trưởng Bộ Công an đối với đồng chí Trần Văn Bình.",
      facts: ["Trần Văn Bình -> Bộ Công an: Thứ trưởng, new"],
    },
  ],
  lookalikes: [
    "Bà Lê Thị Hoa trao Quyết định nghỉ hưu cho đồng chí Trần Văn Bình.",
    "Bà Lê Thị Hoa đọc quyết định bổ nhiệm giữ chức Giám đốc Sở Y tế Nghệ An.",
  ],
  read: (reading) =>
    described(reading).flatMap(({ phrase, inside }) => {
      const whole = runningOn(reading, phrase, inside)
      return [...verb.read(whole), ...released.read(inside), ...given(whole), ...received(reading, phrase, inside)].map(
        (fact) => ({ ...fact, rule: decided.id }),
      )
    }),
}

/** "Ông A nhận quyết định bổ nhiệm giữ chức B": the post is his who receives the decision, where it names nobody. */
const received = ({ row }: Reading, { index }: Phrase, inside: Reading): readonly Fact[] => {
  const receives = row[index - 1]?.key === "nhận" || (row[index - 1]?.key === "trao" && row[index - 2]?.key === "được")
  const who = receives ? row.slice(Math.max(0, index - 5), index).findLast((p) => p.tags.has("Person")) : undefined
  const holders = who ? people(who).slice(-1) : []
  if (!holders.length || inside.row.some((p) => p.tags.has("Leave") || people(p).length > 0)) return []
  const act = inside.row.findIndex((p) => p.tags.has("Appoint"))
  return act < 0
    ? []
    : rolesAfter(inside.row, act + 1).flatMap(({ item }) =>
        holders.flatMap((m) =>
          item.roles.map((role) => post("post-decided", m.entity!, role, "new", { start: m.start, end: item.end })),
        ),
      )
}

/** "bổ nhiệm chức vụ A đối với ông B": the post comes first. */
const given = ({ row }: Reading): readonly Fact[] => {
  // "phê chuẩn đề nghị của Thủ tướng về việc bổ nhiệm chức vụ …": the last act, and no post that only acts.
  const isGiven = (p: Phrase): boolean =>
    p.members.some((m) => m.mention?.type === "role" && m.roles.length > 0) &&
    !/^(của|do|được)$/.test(row[p.index - 1]?.key ?? "")
  const role = row.find((p) => isGiven(p) && row.some((a) => a.index < p.index && a.tags.has("Appoint")))
  const act = role ? row.findLastIndex((p) => p.index < role.index && p.tags.has("Appoint")) : -1
  const who = role && row.find((p) => p.index > role.index && p.tags.has("Person") && people(p).length > 0)
  if (
    act < 0 ||
    row.slice(act, role!.index).some((p) => p.tags.has("Leave") || p.key === "miễn") ||
    !who ||
    !row.slice(role.index + 1, who.index).some((p) => /^(với|cho)$/.test(p.key))
  )
    return []
  return people(who).flatMap((m) =>
    role.members.flatMap((r) =>
      r.roles.map((given) => post("post-decided", m.entity!, given, "new", { start: row[act]!.start, end: m.end })),
    ),
  )
}

export const named: Rule = {
  id: "post-inverted",
  type: "HOLDS_POSITION",
  cues: ["là"],
  examples: [
    {
      text: "Hiện Chủ tịch UBND tỉnh Nghệ An là ông Lê Văn Tám.",
      facts: ["Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, current"],
    },
    {
      text: "Hai Phó Bí thư Tỉnh ủy Nghệ An được bầu là ông Lê Văn Tám và bà Lê Thị Hoa.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Nghệ An: Phó Bí thư, new", "Lê Thị Hoa -> Tỉnh ủy Nghệ An: Phó Bí thư, new"],
    },
    {
      text: "Hai người được giới thiệu ứng cử đại biểu Quốc hội là ông Lê Văn Tám và bà Lê Thị Hoa.",
      facts: ["Lê Văn Tám -> Quốc hội: Đại biểu, proposed", "Lê Thị Hoa -> Quốc hội: Đại biểu, proposed"],
    },
    {
      text: "Trước đó, bà Lê Thị Hoa là Chủ tịch UBND tỉnh Nghệ An, còn Bí thư Tỉnh ủy Nghệ An là ông Trần Văn Bình.",
      facts: ["Lê Thị Hoa -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, former", "Trần Văn Bình -> Tỉnh ủy Nghệ An: Bí thư, former"],
    },
    {
      text: "Theo kết quả vừa công bố, Phó Bí thư Tỉnh ủy Nghệ An được bầu là ông Lê Văn Tám.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Nghệ An: Phó Bí thư, new"],
    },
  ],
  lookalikes: [
    "Người tiếp Chủ tịch UBND tỉnh Nghệ An là ông Lê Văn Tám.",
    "Chủ tịch UBND tỉnh Nghệ An không phải là ông Lê Văn Tám.",
  ],
  read: ({ row }) =>
    row.flatMap((phrase, i) => {
      const role = phrase.members.length === 1 && !phrase.members[0]!.entity ? phrase.members[0]! : null
      if (role?.mention?.type !== "role" || !role.roles.length) return []
      // Only what opens its clause is told who it is: "Theo kết quả công bố, hai Phó Bí thư …".
      // "Trước đó, bà A là Chủ tịch UBND tỉnh, còn Bí thư Tỉnh ủy là ông B."
      const contrast = row.findLastIndex((p, j) => j < i && p.key === "còn" && row[j - 1]?.tags.has("Comma") === true)
      const fronted = /^(theo|ngoài)$/.test(row[0]!.key) ? row.findIndex((p) => p.tags.has("Comma")) : -1
      const opening = Math.max(contrast, fronted) + 1
      const front = row.slice(opening, i)
      // "Hai người được giới thiệu ứng cử đại biểu Quốc hội là …"
      const candidates = /^((các|\S+) )?(người|ứng viên|nhân sự) (được )?giới thiệu (để )?ứng cử$/.test(keysOf(front))
      if (!candidates && front.some((p) => !/^(hiện|hiện nay|tân|hai|ba|các|nay|và|,)$/.test(p.key) && !p.tags.has("Comma")))
        return []
      const is = row.findIndex((p, j) => j > i && j <= i + 4 && p.key === "là")
      const who = is > 0 ? row[/^[,:]$/.test(row[is + 1]?.key ?? "") ? is + 2 : is + 1] : undefined
      const between = row.slice(i + 1, Math.max(is, i + 1))
      const elected = between.some((p) => p.tags.has("Appoint"))
      if (!who || !between.every((p) => /^(được|bầu|mới|trúng|cử|hiện|nay|đắc)$/.test(p.key))) return []
      return people(who).flatMap((m) =>
        role.roles.map((r) =>
          post("post-inverted", m.entity!, r, candidates ? "proposed" : elected ? "new" : isThen(row) ? "former" : "current", {
            start: role.start,
            end: m.end,
          }),
        ),
      )
    }),
}
