import type { Properties } from "../graph.ts"
import type { Item } from "../link/link.ts"
import type { PositionStatus } from "../ontology/relations.ts"
import { listAfter } from "./lists.ts"
import { areTogether, type Phrase } from "./phrases.ts"
import { described, type Fact, type Reading, type Rule } from "./rule.ts"

const post = (
  rule: string,
  person: string,
  role: { readonly title: string; readonly body: string },
  status: PositionStatus,
  span: { readonly start: number; readonly end: number },
  more: Properties = {},
): Fact => ({
  type: "HOLDS_POSITION",
  from: person,
  to: role.body,
  rule,
  start: span.start,
  end: span.end,
  properties: { title: role.title, status, ...more },
})

const apposition: Rule = {
  id: "post-apposition",
  type: "HOLDS_POSITION",
  examples: [
    {
      text: "Đồng chí Trần Văn Bình, Ủy viên Bộ Chính trị, Bí thư Thành ủy Hải Phòng phát biểu.",
      facts: ["Trần Văn Bình -> Bộ Chính trị: Ủy viên, current", "Trần Văn Bình -> Thành ủy Hải Phòng: Bí thư, current"],
    },
    {
      text: "Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa cho biết.",
      facts: ["Lê Thị Hoa -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, current"],
    },
    {
      text: "Ông Phạm Văn Cường, nguyên Giám đốc Sở Y tế Hà Nội, có mặt.",
      facts: ["Phạm Văn Cường -> Sở Y tế thành phố Hà Nội: Giám đốc, former"],
    },
    {
      text: "Ông Lê Văn Tám, nguyên Phó Bí thư Tỉnh ủy Nghệ An, Chủ tịch UBND tỉnh Nghệ An, bị kỷ luật.",
      facts: [
        "Lê Văn Tám -> Tỉnh ủy Nghệ An: Phó Bí thư, former",
        "Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, former",
      ],
    },
    {
      text: "Quốc hội miễn nhiệm Phó Thủ tướng Lê Văn Tám.",
      facts: ["Lê Văn Tám -> Chính phủ: Phó Thủ tướng, former"],
    },
    { text: "Bộ trưởng Tài chính Đỗ Minh An trả lời.", facts: ["Đỗ Minh An -> Bộ Tài chính: Bộ trưởng, current"] },
  ],
  lookalikes: ["Thiếu tướng Lê Văn Tám phát biểu.", "Bí thư Tỉnh ủy Nghệ An nhấn mạnh."],
  read: ({ sentence, linked }) =>
    [sentence.items, ...sentence.items.map((i) => i.within)].flatMap((items) =>
      items.flatMap((item, i) => {
        const dismissed = item.posts.length > 0 && DISMISSED.test(keysBefore(items, i))
        let before = false
        return item.posts.map((p) => {
          // "nguyên Bí thư Ban Cán sự đảng, Chủ tịch UBND tỉnh": the word goes for both.
          const shares = before && LOCAL.test(linked.registry.get(p.body)?.name ?? "")
          before = dismissed || shares || p.status === "former"
          return post("post-apposition", p.person, p, before ? "former" : p.status, p.span)
        })
      }),
    ),
}

/** Posts that one person holds together in a province or district. */
const LOCAL = /^(Ban Cán sự đảng|Ủy ban nhân dân|Hội đồng nhân dân|Đoàn đại biểu Quốc hội)/i

/** "miễn nhiệm Chủ tịch nước A", "cho thôi Phó Chủ tịch B": the title is the one that is lost. */
const DISMISSED = /(miễn nhiệm|bãi nhiệm|cách chức|cho thôi)$/

const keysBefore = (items: readonly Item[], at: number): string =>
  items
    .slice(Math.max(0, at - 2), at)
    .map((i) => i.key)
    .join(" ")

const people = (phrase: Phrase): readonly Item[] => phrase.members.filter((m) => m.tags.has("Person") && m.entity)

const sharedHead: Rule = {
  id: "post-shared-head",
  type: "HOLDS_POSITION",
  examples: [
    {
      text: "Cùng dự có các Ủy viên Trung ương Đảng: Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa; Phó Trưởng Ban Dân vận Trung ương Trần Văn Bình.",
      facts: [
        "Lê Thị Hoa -> Ban Chấp hành Trung ương Đảng: Ủy viên, current",
        "Trần Văn Bình -> Ban Chấp hành Trung ương Đảng: Ủy viên, current",
        "Lê Thị Hoa -> Tỉnh ủy Nghệ An: Bí thư, current",
        "Trần Văn Bình -> Ban Dân vận Trung ương: Phó Trưởng Ban, current",
      ],
    },
    {
      text: "Các Phó Bí thư Tỉnh ủy Nghệ An gồm: ông Trần Văn Bình; bà Lê Thị Hoa.",
      facts: ["Trần Văn Bình -> Tỉnh ủy Nghệ An: Phó Bí thư, current", "Lê Thị Hoa -> Tỉnh ủy Nghệ An: Phó Bí thư, current"],
    },
  ],
  lookalikes: ["Các Ủy viên Trung ương Đảng đã thảo luận."],
  read: (reading) =>
    reading.row.flatMap((phrase, i) => {
      const { row } = reading
      const head = phrase.members[0]
      const shares = head?.tags.has("Plural") || (row[i + 1]?.key === "là" && /^(các|ông|bà)$/.test(row[i + 2]?.key ?? ""))
      if (!head || !shares || !head.roles.length) return []
      let next = i + 1
      while (row[next] && (row[next]!.tags.has("Colon") || /^(gồm|là|đồng|chí|có|các|ông|bà|,)$/.test(row[next]!.key))) next++
      // Without a mark or a "gồm" only the people right behind share it.
      const listed = row.slice(i + 1, next).some((p) => p.tags.has("Colon") || /^(gồm|là)$/.test(p.key))
      const first = row[next]
      if (!first?.tags.has("Person")) return []
      const holders = listed ? listAfter(reading, next) : people(first)
      const elected = row.slice(i + 1, next).some((p) => /^(gồm|là)$/.test(p.key)) && electedNear(reading)
      return holders
        .filter((m) => m.mention?.type === "person" && m.entity)
        .flatMap((m) =>
          head.roles.map((role) =>
            post("post-shared-head", m.entity!, role, elected ? "new" : role.status, { start: phrase.start, end: m.end }),
          ),
        )
    }),
}

/** An election told in this sentence or just before: "Các phó bí thư gồm: …" names whom it brought in. */
const electedNear = (reading: Reading): boolean =>
  reading.linked.sentences
    .slice(Math.max(0, reading.sentence.index - 2), reading.sentence.index + 1)
    .some((s) => s.items.some((i) => /^(bầu|cử)$/.test(i.key) && i.tags.has("Appoint")))

/** Roles that follow a verb of holding or appointing, up to the next such verb of another person. */
const rolesAfter = (
  row: readonly Phrase[],
  at: number,
): readonly { readonly phrase: Phrase; readonly item: Item; readonly index: number }[] => {
  const found: { phrase: Phrase; item: Item; index: number }[] = []
  for (let i = at; i < row.length; i++) {
    const phrase = row[i]!
    if (phrase.tags.has("Semicolon") && found.length === 0) break
    const roles = phrase.members.filter((m) => m.mention?.type === "role")
    if (roles.length && roles.length === phrase.members.length) {
      // "Quyết định của Thủ tướng": whose decision it is, not the post given.
      if (/^(của|do|được)$/.test(row[i - 1]?.key ?? "")) break
      found.push(...roles.map((item) => ({ phrase, item, index: i })))
      continue
    }
    if (phrase.tags.has("Person") && (found.length || roles.length)) {
      // "bầu ông A làm Bí thư Tỉnh ủy, ông B làm …": the list goes on with another person.
      const named = phrase.members.findIndex((m) => m.mention?.type !== "role")
      if (!found.length) found.push(...phrase.members.slice(0, named).map((item) => ({ phrase, item, index: i })))
      break
    }
    if (found.length && !phrase.tags.has("Comma") && !phrase.tags.has("And") && !phrase.tags.has("Semicolon")) break
    if (i - at > 8 && !found.length) break
  }
  return found
}

const statusOf = (words: readonly Phrase[]): PositionStatus | null => {
  const keys = words.map((w) => w.key).join(" ")
  if (words.some((w) => w.tags.has("Leave")) || /(thôi|miễn nhiệm|cách chức|rời)/.test(keys)) return "former"
  if (/(từng|trước đó|trước khi|đã kinh qua|trải qua|nguyên là)/.test(keys)) return "former"
  if (/giới thiệu|đề cử|ứng cử/.test(keys)) return "proposed"
  if (words.some((w) => w.tags.has("Appoint")) || /(được bầu|bầu|trúng cử|đắc cử|trở thành|tái cử|bổ nhiệm|nhậm chức)/.test(keys))
    return "new"
  if (words.some((w) => w.key === "giữ" || w.key === "chức" || w.key === "đảm" || w.key === "nhận")) return "new"
  if (words.some((w) => w.key === "là" || w.key === "kiêm" || w.key === "hiện" || w.key === "làm")) return "current"
  return null
}

/** Words of a life told in order, or of what came before the article's day. */
const BEFORE_NOW = /(^| )(sau đó|trước khi|trước đó|rồi|đầu năm|cuối năm|giữa năm|từ năm|sau \d+ năm|tháng sau)( |$)/

/** True where the sentence tells of an earlier year, and not of someone's birth or of today. */
const isDated = ({ row, linked }: Reading): boolean =>
  row.some((p) => /(^|\D)(19|20)\d{2}$/.test(p.key) && Number(p.key.slice(-4)) < linked.year) &&
  !row.some((p) => /^(sinh|hiện|nay)$/.test(p.key))

/** True where the sentence is about an earlier year, or tells a life: who got a post there got it before. */
const isEarlier = (reading: Reading): boolean => isDated(reading) || BEFORE_NOW.test(reading.row.map((p) => p.key).join(" "))

const verb: Rule = {
  id: "post-verb",
  type: "HOLDS_POSITION",
  examples: [
    {
      text: "Ông Lê Văn Tám được bầu giữ chức Chủ tịch UBND tỉnh Nghệ An.",
      facts: ["Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, new"],
    },
    {
      text: "Bộ Chính trị phân công đồng chí Trần Văn Bình giữ chức Bí thư Tỉnh ủy Lào Cai.",
      facts: ["Trần Văn Bình -> Tỉnh ủy Lào Cai: Bí thư, new"],
    },
    {
      text: "Ông Lê Văn Tám là Bí thư Tỉnh ủy Nghệ An; đại biểu Quốc hội khóa XIV.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Nghệ An: Bí thư, current", "Lê Văn Tám -> Quốc hội: đại biểu, current"],
    },
    {
      text: "Bà Lê Thị Hoa thôi giữ chức vụ Giám đốc Sở Y tế Hà Nội; điều động, giữ chức Giám đốc Sở Nội vụ Hà Nội.",
      facts: [
        "Lê Thị Hoa -> Sở Y tế thành phố Hà Nội: Giám đốc, former",
        "Lê Thị Hoa -> Sở Nội vụ thành phố Hà Nội: Giám đốc, new",
      ],
    },
    {
      text: "Ông Lê Văn Tám, Trưởng Công an huyện Văn Lâm được điều động giữ chức vụ Trưởng Công an huyện Mỹ Hào; bà Lê Thị Hoa được điều động giữ chức vụ Giám đốc Sở Y tế Hà Nội.",
      facts: [
        "Lê Văn Tám -> Công an huyện Văn Lâm: Trưởng Công an, current",
        "Lê Văn Tám -> Công an huyện Mỹ Hào: Trưởng Công an, new",
        "Lê Thị Hoa -> Sở Y tế thành phố Hà Nội: Giám đốc, new",
      ],
    },
    {
      text: "Ông Lê Văn Tám thôi giữ chức Giám đốc Sở Y tế Hà Nội.",
      facts: ["Lê Văn Tám -> Sở Y tế thành phố Hà Nội: Giám đốc, former"],
    },
  ],
  lookalikes: ["Ông Lê Văn Tám đề nghị Chủ tịch UBND tỉnh Nghệ An xem xét."],
  read: (reading) => {
    const { row } = reading
    return row.flatMap((phrase, i) => {
      const named = people(phrase).filter((m) => m.mention?.type !== "role")
      if (!named.length) return []
      // "hai đồng chí A và B được bổ nhiệm": both. "…; ông C được bầu": the last of a list alone.
      const both = named.length === phrase.members.length && row[i + 1]?.key !== "," && areTogether(reading.sentence, phrase)
      const holders = both ? named : named.slice(-1)
      const facts: Fact[] = []
      // The verb must come before the first role and after the person, or (passive, decisions) just before the person;
      // "thôi giữ chức A; phân công giữ chức B" goes on with the same person.
      let from = i + 1
      for (let t = from; t < Math.min(row.length, from + 13); t++) {
        const word = row[t]!
        const goesOn = facts.length > 0 && ["Appoint", "Leave", "Hold"].some((tag) => row[t + 1]?.tags.has(tag))
        if ((word.tags.has("Semicolon") && !goesOn) || word.tags.has("Document") || word.key === "do") break
        // "giới thiệu ông A để HĐND tỉnh bầu giữ chức": the body that is to elect may stand between.
        if (word.tags.has("Actor") && !isBodyOfAct(row, t)) break
        if (!word.tags.has("Hold") && !word.tags.has("Leave") && !word.tags.has("Appoint")) continue
        const roles = rolesAfter(row, t + 1)
        if (!roles.length) continue
        const first = roles[0]!
        const words = [
          ...row
            .slice(Math.max(row.findLastIndex((w) => w.index < i && w.tags.has("Comma")) + 1, i - 4), i)
            .filter((w) => !facts.length && (w.tags.has("Appoint") || w.tags.has("Leave") || /giới|thiệu/.test(w.key))),
          ...row.slice(from, first.index),
        ]
        if (words.some((w) => ["Recommend", "Negative", "Condition", "Say"].some((tag) => w.tags.has(tag)))) break
        const status = statusOf(words)
        if (!status) break
        const earlier = (status === "new" && isEarlier(reading)) || (status === "current" && isDated(reading))
        facts.push(
          ...holders.flatMap((holder) =>
            roles.flatMap(({ item }) =>
              item.roles.map((role) => ({
                ...post("post-verb", holder.entity!, role, role.status === "former" || earlier ? "former" : status, {
                  start: holder.start,
                  end: item.end,
                }),
                ...(earlier ? { earlier } : {}),
              })),
            ),
          ),
        )
        // "…; ông B được điều động …": the next post is that of the next person.
        if (row[roles.at(-1)!.index]!.members.some((m) => m.mention?.type === "person")) break
        t = roles.at(-1)!.index
        from = t + 1
      }
      return facts
    })
  },
}

/** "để HĐND tỉnh bầu", "tham gia Ban Thường vụ", "được Thủ tướng bổ nhiệm": a body between the person and the post. */
const isBodyOfAct = (row: readonly Phrase[], at: number): boolean => {
  const before = row[at - 1]?.key ?? ""
  return (row[at]!.tags.has("Organization") && /^(để|gia)$/.test(before)) || before === "được"
}

const replaced: Rule = {
  id: "post-replaced",
  type: "HOLDS_POSITION",
  examples: [
    {
      text: "Bộ Chính trị phân công đồng chí Trần Văn Bình giữ chức Bí thư Tỉnh ủy Lào Cai, thay đồng chí Lê Văn Tám.",
      facts: ["Trần Văn Bình -> Tỉnh ủy Lào Cai: Bí thư, new", "Lê Văn Tám -> Tỉnh ủy Lào Cai: Bí thư, former"],
    },
  ],
  lookalikes: ["Đồng chí Trần Văn Bình, Bí thư Tỉnh ủy Lào Cai, thay mặt đồng chí Lê Văn Tám phát biểu."],
  read: ({ row }) =>
    row.flatMap((phrase, i) => {
      if (phrase.key !== "thay" || row[i + 1]?.key === "mặt") return []
      const next = row.slice(i + 1, i + 5).find((p) => p.tags.has("Person"))
      const person = next && people(next)[0]
      const given = row.slice(0, i).findLast((p) => p.members.some((m) => m.mention?.type === "role" && m.roles.length))
      if (!person?.entity || !given || i - given.index > 8) return []
      const words = row.slice(0, given.index)
      if (!words.some((w) => w.tags.has("Appoint") || w.tags.has("Hold")) || words.some((w) => w.tags.has("Negative"))) return []
      const roles = given.members.at(-1)!.roles
      return roles.map((role) => post("post-replaced", person.entity!, role, "former", { start: given.start, end: person.end }))
    }),
}

const released: Rule = {
  id: "post-released",
  type: "HOLDS_POSITION",
  examples: [
    {
      text: "HĐND tỉnh đã miễn nhiệm chức danh Chủ tịch UBND tỉnh Nghệ An đối với ông Lê Văn Tám.",
      facts: ["Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, former"],
    },
  ],
  lookalikes: ["Ông Lê Văn Tám nói chức danh Chủ tịch UBND tỉnh Nghệ An rất quan trọng."],
  read: ({ row }) =>
    row.flatMap((phrase, i) => {
      const role = phrase.members.find((m) => m.mention?.type === "role" && m.roles.length)
      const cue = row.slice(Math.max(0, i - 5), i)
      if (!role || !cue.some((w) => w.tags.has("Leave") || w.tags.has("Discipline") || w.key === "miễn")) return []
      const next = row.slice(i + 1, i + 10)
      const at = next.findIndex((w) => w.tags.has("Person"))
      if (at < 0 || !next.slice(0, at).some((w) => w.key === "với" || w.key === "của" || w.key === "cho")) return []
      const person = people(next[at]!)[0]
      return person
        ? role.roles.map((r) =>
            post("post-released", person.entity!, r, "former", {
              start: cue.find((w) => w.tags.has("Leave") || w.tags.has("Discipline") || w.key === "miễn")!.start,
              end: person.end,
            }),
          )
        : []
    }),
}

const decided: Rule = {
  id: "post-decided",
  type: "HOLDS_POSITION",
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
      text: "Bà Lê Thị Hoa trao Quyết định bổ nhiệm chức vụ Thứ trưởng Bộ Công an đối với đồng chí Trần Văn Bình.",
      facts: ["Trần Văn Bình -> Bộ Công an: Thứ trưởng, new"],
    },
  ],
  lookalikes: ["Bà Lê Thị Hoa trao Quyết định nghỉ hưu cho đồng chí Trần Văn Bình."],
  read: (reading) =>
    described(reading).flatMap(({ inside }) =>
      [...verb.read(inside), ...released.read(inside), ...given(inside)].map((fact) => ({ ...fact, rule: decided.id })),
    ),
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
  if (act < 0 || !who || !row.slice(role.index + 1, who.index).some((p) => /^(với|cho)$/.test(p.key))) return []
  return people(who).flatMap((m) =>
    role.members.flatMap((r) =>
      r.roles.map((given) => post("post-decided", m.entity!, given, "new", { start: row[act]!.start, end: m.end })),
    ),
  )
}

const joined: Rule = {
  id: "post-joined",
  type: "HOLDS_POSITION",
  examples: [
    {
      text: "Bộ Chính trị chỉ định đồng chí Lê Thị Hoa tham gia Ban Thường vụ Tỉnh ủy Nghệ An.",
      facts: ["Lê Thị Hoa -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, new"],
    },
    {
      text: "Hội nghị bầu bổ sung đồng chí Lê Thị Hoa vào Ban Thường vụ Tỉnh ủy Nghệ An.",
      facts: ["Lê Thị Hoa -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, new"],
    },
  ],
  lookalikes: ["Đồng chí Lê Thị Hoa tham gia đoàn công tác của Tỉnh ủy Nghệ An."],
  read: ({ row }) =>
    row.flatMap((phrase, i) => {
      const joins = phrase.key === "tham" && row[i + 1]?.key === "gia"
      // "được bầu vào Ban Thường vụ Tỉnh ủy".
      if (!joins && phrase.key !== "vào") return []
      const appointed = row.slice(0, i).some((p) => p.key === "chỉ" || p.key === "định" || p.key === "bầu" || p.key === "cử")
      const bodies = row[i + (joins ? 2 : 1)]?.members.filter((m) => m.tags.has("Organization") && m.entity) ?? []
      const holder = row.slice(0, i).findLast((p) => p.tags.has("Person"))
      const person = holder && people(holder).at(-1)
      if (!appointed || !person?.entity) return []
      const clause = row.slice(0, i).findLastIndex((p) => p.tags.has("Semicolon") || p.index === holder!.index)
      const leaves = row.slice(clause, i).some((p) => p.tags.has("Leave"))
      return bodies
        .filter((m) => /^(ban chấp hành|ban thường vụ|ban bí thư|đảng ủy|bch|btv|thường trực)/.test(m.key))
        .map((m) =>
          post(
            "post-joined",
            person.entity!,
            { title: /^ban bí thư/.test(m.key) ? "Thành viên" : "Ủy viên", body: m.entity! },
            leaves ? "former" : "new",
            {
              start: person.start,
              end: m.end,
            },
          ),
        )
    }),
}

const stripped: Rule = {
  id: "post-stripped",
  type: "HOLDS_POSITION",
  examples: [
    {
      text: "Ông Lê Văn Tám bị kỷ luật bằng hình thức cách chức tất cả các chức vụ trong Đảng: Bí thư Tỉnh ủy Nghệ An, Ủy viên Ban Chấp hành Trung ương Đảng.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Nghệ An: Bí thư, former", "Lê Văn Tám -> Ban Chấp hành Trung ương Đảng: Ủy viên, former"],
    },
  ],
  lookalikes: ["Ông Lê Văn Tám đề nghị cách chức Giám đốc Sở Y tế Hà Nội."],
  read: (reading) => {
    const { row } = reading
    const at = row.findIndex((p, i) => p.key === "cách" && row[i + 1]?.key === "chức")
    if (at < 0 || row.slice(0, at).some((p) => p.tags.has("Recommend") || p.tags.has("Negative"))) return []
    const holder = row.slice(0, at).findLast((p) => p.tags.has("Person"))
    const person = holder && people(holder).at(-1)
    if (!person?.entity || !row.slice(holder!.index, at).some((p) => p.key === "bị" || p.tags.has("Discipline"))) return []
    // "…, thì hình thức kỷ luật hành chính được Thủ tướng thực thi": another clause, another actor.
    const end = row.findIndex((p, i) => i > at && /^(thì|được|do|bởi)$/.test(p.key))
    return row
      .slice(at, end < 0 ? row.length : end)
      .flatMap((p) => p.members.filter((m) => m.mention?.type === "role"))
      .flatMap((m) =>
        m.roles.map((role) => post("post-stripped", person.entity!, role, "former", { start: person.start, end: m.end })),
      )
  },
}

const dated: Rule = {
  id: "post-biography",
  type: "HOLDS_POSITION",
  examples: [],
  lookalikes: ["Ông Lê Văn Tám gặp Chủ tịch UBND tỉnh Nghệ An năm 2015."],
  read: (reading: Reading) => {
    const { row, sentence } = reading
    const keys = row
      .map((p) => p.key)
      .join(" ")
      .replace(/^[-–+*•·] /, "")
    const past = /(từng (giữ|đảm|làm|là|kinh)|kinh qua|trải qua|lần lượt|quá trình công tác)/.test(keys)
    const line =
      /^(từ |tháng |năm |giai đoạn |\d)/.test(keys) && row.slice(0, 8).some((p) => p.tags.has("Date") || /\d{4}/.test(p.key))
    if (!past && !line) return []
    const named = row.find((p) => p.tags.has("Person") && people(p).some((m) => m.mention?.type !== "role"))
    const holder = named
      ? people(named).find((m) => m.mention?.type !== "role")!.entity!
      : (reading.linked.sentences
          .slice(0, sentence.index)
          .flatMap((s) => s.items)
          .findLast((i) => i.tags.has("Person") && i.mention?.type === "person")?.entity ?? null)
    if (!holder) return []
    const now = /(đến nay|hiện nay|hiện là|đến tháng)/.test(keys) && !past
    return row.flatMap((phrase) =>
      phrase.members
        .filter((m) => m.mention?.type === "role" && !m.tags.has("Plural"))
        // "được Thủ tướng bổ nhiệm": who acts, not what was held.
        .filter(() => !/^(được|bởi|do|của|cho|với|gặp)$/.test(row[phrase.index - 1]?.key ?? ""))
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

export const HOLDS_POSITION: readonly Rule[] = [
  apposition,
  sharedHead,
  verb,
  decided,
  joined,
  replaced,
  released,
  stripped,
  dated,
]
