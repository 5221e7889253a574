import type { Item } from "../link/linked.ts"
import { listAfter } from "./lists.ts"
import { people, post } from "./posts.ts"
import { isEarlier } from "./posts-time.ts"
import { described, type Fact, holdsAny, type Reading, type Rule, runningOn } from "./rule.ts"

/** Bodies of which those in them are "ủy viên". */
const COMMITTEE =
  /^(ban chấp hành|ban thường vụ|ban bí thư|bộ chính trị|ban cán sự|đảng ủy|đảng đoàn|đoàn chủ tịch|tỉnh ủy|thành ủy|huyện ủy|quận ủy|bch|btv|thường trực)/

const memberOf = (body: Item) => ({ title: /^ban bí thư/.test(body.key) ? "Thành viên" : "Ủy viên", body: body.entity! })

export const members: Rule = {
  id: "post-members",
  type: "HOLDS_POSITION",
  cues: ["gồm"],
  examples: [
    {
      text: "Hiện Ban Thường vụ Tỉnh ủy Nghệ An có 13 ủy viên, gồm: Bí thư Tỉnh ủy Nghệ An Lê Văn Tám; ông Trần Văn Bình; bà Lê Thị Hoa.",
      facts: [
        "Lê Văn Tám -> Tỉnh ủy Nghệ An: Bí thư, current",
        "Lê Văn Tám -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, current",
        "Trần Văn Bình -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, current",
        "Lê Thị Hoa -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, current",
      ],
    },
    {
      text: "Hội nghị đã bầu Ban Thường vụ Tỉnh ủy Nghệ An gồm các đồng chí: Lê Văn Tám, Trần Văn Bình.",
      facts: [
        "Lê Văn Tám -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, new",
        "Trần Văn Bình -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, new",
      ],
    },
  ],
  lookalikes: ["Dự buổi làm việc với Ban Thường vụ Tỉnh ủy Nghệ An có đại diện các sở, gồm: ông Lê Văn Tám, ông Trần Văn Bình."],
  read: (reading) => {
    const { row } = reading
    const at = row.findIndex((p) => p.key === "gồm")
    const body = at < 0 ? undefined : row.slice(Math.max(0, at - 9), at).findLast((p) => p.tags.has("Organization"))
    const committee = body?.members.at(-1)
    if (!body || !committee?.entity || body.members.length > 1 || !COMMITTEE.test(committee.key)) return []
    const elected = row.slice(Math.max(0, body.index - 3), body.index).some((p) => p.key === "bầu")
    const between = row.slice(body.index + 1, at)
    const counted = between.some((p) => /viên$/.test(p.key)) && !between.some((p) => p.tags.has("Attend"))
    if (!elected && !counted) return []
    return listAfter(reading, at + 1, { stops: ["Say", "Speak"] })
      .filter((m) => m.tags.has("Person") && m.entity && m.mention?.type === "person")
      .map((m) =>
        post("post-members", m.entity!, memberOf(committee), elected ? "new" : "current", { start: body.start, end: m.end }),
      )
  },
}

export const joined: Rule = {
  id: "post-joined",
  type: "HOLDS_POSITION",
  cues: ["tham", "vào", "Document"],
  examples: [
    {
      text: "Bộ Chính trị chỉ định đồng chí Lê Thị Hoa tham gia Ban Thường vụ Tỉnh ủy Nghệ An.",
      facts: ["Lê Thị Hoa -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, new"],
    },
    {
      text: "Bà Lê Thị Hoa được Bộ Chính trị chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy Nghệ An.",
      facts: [
        "Lê Thị Hoa -> Tỉnh ủy Nghệ An: Ủy viên, new",
        "Lê Thị Hoa -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, new",
        "Lê Thị Hoa -> Tỉnh ủy Nghệ An: Bí thư, new",
      ],
    },
    {
      text: "Hội nghị thống nhất để bà Lê Thị Hoa thôi giữ chức Bí thư Huyện ủy Nam Đàn và không tiếp tục tham gia Ban Thường vụ Tỉnh ủy Nghệ An.",
      facts: ["Lê Thị Hoa -> Huyện ủy Nam Đàn: Bí thư, former", "Lê Thị Hoa -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, former"],
    },
    { text: "Bà Lê Thị Hoa được bầu vào Bộ Chính trị.", facts: ["Lê Thị Hoa -> Bộ Chính trị: Ủy viên, new"] },
    {
      text: "Hội nghị bầu bổ sung đồng chí Lê Thị Hoa vào Ban Thường vụ Tỉnh ủy Nghệ An.",
      facts: ["Lê Thị Hoa -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, new"],
    },
    {
      text: "Ông Trần Văn Bình công bố quyết định của Ban Bí thư về việc chỉ định bà Lê Thị Hoa, Thứ trưởng Bộ Y tế tham gia Ban Chấp hành, Ban Thường vụ, giữ chức Phó Bí thư Tỉnh ủy Nghệ An.",
      facts: [
        "Lê Thị Hoa -> Bộ Y tế: Thứ trưởng, current",
        "Lê Thị Hoa -> Tỉnh ủy Nghệ An: Ủy viên, new",
        "Lê Thị Hoa -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, new",
        "Lê Thị Hoa -> Tỉnh ủy Nghệ An: Phó Bí thư, new",
      ],
    },
  ],
  lookalikes: ["Đồng chí Lê Thị Hoa tham gia đoàn công tác của Tỉnh ủy Nghệ An."],
  read: (reading) => [
    ...joins(reading),
    ...described(reading).flatMap(({ phrase, inside }) =>
      holdsAny(reading, JOINS) || holdsAny(inside, JOINS) ? joins(runningOn(reading, phrase, inside)) : [],
    ),
  ],
}

const JOINS = ["tham", "vào"]

const joins = (reading: Reading): readonly Fact[] => {
  const { row } = reading
  return row.flatMap((phrase, i) => {
    const takesPart = phrase.key === "tham" && row[i + 1]?.key === "gia"
    // "được bầu vào Ban Thường vụ Tỉnh ủy".
    if (!takesPart && phrase.key !== "vào") return []
    // "thôi giữ chức A và không tiếp tục tham gia Ban B"
    const goes = row[i - 1]?.key === "tục" && row[i - 3]?.key === "không"
    const appointed =
      goes ||
      row
        .slice(0, i)
        .some((p) => /^(chỉ|định|bầu|cử|phân|điều)$/.test(p.key) || (p.tags.has("Leave") && row[i - 1]?.tags.has("Leave")))
    const bodies = row[i + (takesPart ? 2 : 1)]?.members.filter((m) => m.tags.has("Organization") && m.entity) ?? []
    const holder = row.slice(0, i).findLast((p) => people(p).length > 0)
    const person = holder && people(holder).at(-1)
    // "công bố quyết định điều động ông A … tham gia Ban Thường vụ": the one of whom the decision tells.
    const told = row
      .slice((holder?.index ?? i) + 1, i)
      .some((p) => p.members.some((m) => m.within.some((w) => w.tags.has("Person"))))
    if (!appointed || !person?.entity || told) return []
    const clause = row.slice(0, i).findLastIndex((p) => p.tags.has("Semicolon") || p.index === holder!.index)
    const leaves = goes || row.slice(clause, i).some((p) => p.tags.has("Leave"))
    return bodies
      .filter((m) => COMMITTEE.test(m.key))
      .map((m) => ({
        ...post("post-joined", person.entity!, memberOf(m), leaves ? "former" : "new", { start: person.start, end: m.end }),
        // Who was chosen into the Politburo years ago may have left it since: the rest of the article tells.
        ...(m.key === "bộ chính trị" && isEarlier(reading) ? { earlier: true as const } : {}),
      }))
  })
}
