import type { Item } from "../link/linked.ts"
import { areTogether, type Phrase } from "./phrases.ts"
import { people, post, rolesAfter } from "./posts.ts"
import { isEarlier } from "./posts-time.ts"
import { clauseEnd, type Fact, type Reading, type Rule } from "./rule.ts"

/** "thay (cho) người tiền nhiệm (là) ông A". */
const isPredecessor = (row: readonly Phrase[], at: number): boolean =>
  row.slice(at, at + 4).some((p, i, all) => p.key === "tiền" && all[i + 1]?.key === "nhiệm")

/** "thay (cho, thế)", "kế nhiệm" at `at`, of one who takes another's place; not "thay mặt", "người kế nhiệm". */
const succeedsAt = (row: readonly Phrase[], at: number): boolean =>
  row[at]!.key === "thay"
    ? row[at + 1]?.key !== "mặt"
    : row[at]!.key === "kế" && row[at + 1]?.key === "nhiệm" && !/^(người|để|sẽ)$/.test(row[at - 1]?.key ?? "")

/** "ông A thay ông B giữ chức …": the phrase at `at` names the one whose place another takes; not "thay ông B đến giữ chức …". */
export const isReplaced = (row: readonly Phrase[], at: number): boolean => {
  if (!row[at + 1]?.tags.has("Hold")) return false
  let before = at - 1
  while (/^(cho|thế|nhiệm|ông|bà|đồng|chí)$/.test(row[before]?.key ?? "")) before--
  return before >= 0 && succeedsAt(row, before)
}

/** Words that make of what follows a wish, a condition or what is not so. */
const isOpen = (phrase: Phrase): boolean => ["Recommend", "Negative", "Condition", "Future"].some((tag) => phrase.tags.has(tag))

/** "Ông A được bầu thay ông B giữ chức Bí thư Tỉnh ủy C": what A holds from now on and B, named at `whom`, does no more. */
const takenOver = (reading: Reading, at: number, whom: number): readonly Fact[] => {
  const { row } = reading
  if (!isReplaced(row, whom) || row.slice(0, at).some((p) => /^(nếu|giả sử)$/.test(p.key) || isOpen(p))) return []
  const who = row.slice(0, at).findLast((p) => p.tags.has("Person"))
  const holder = who && people(who).at(-1)
  const words = who ? row.slice(who.index + 1, at) : []
  if (
    !holder?.entity ||
    !words.every((w) => w.tags.has("Appoint") || /^(đã|được|vừa|chính|thức|lên|[()]|trái|phải)$/.test(w.key))
  )
    return []
  const earlier = isEarlier(reading)
  return rolesAfter(row, whom + 2).flatMap(({ item }) =>
    item.roles.flatMap((role) => [
      {
        ...post("post-replaced", holder.entity!, role, earlier ? "former" : "new", { start: holder.start, end: item.end }),
        ...(earlier ? { earlier } : {}),
      },
      post("post-replaced", people(row[whom]!)[0]!.entity!, role, "former", { start: row[at]!.start, end: item.end }),
    ]),
  )
}

export const replaced: Rule = {
  id: "post-replaced",
  type: "HOLDS_POSITION",
  cues: ["thay", "kế"],
  examples: [
    {
      text: "Bộ Chính trị phân công đồng chí Trần Văn Bình giữ chức Bí thư Tỉnh ủy Lào Cai, thay đồng chí Lê Văn Tám.",
      facts: ["Trần Văn Bình -> Tỉnh ủy Lào Cai: Bí thư, new", "Lê Văn Tám -> Tỉnh ủy Lào Cai: Bí thư, former"],
    },
    {
      text: "Ông Trần Văn Bình được bầu thay ông Lê Văn Tám giữ chức Bí thư Tỉnh ủy Lào Cai.",
      facts: ["Trần Văn Bình -> Tỉnh ủy Lào Cai: Bí thư, new", "Lê Văn Tám -> Tỉnh ủy Lào Cai: Bí thư, former"],
    },
    {
      text: "Đại hội bầu ông Trần Văn Bình làm Bí thư Tỉnh ủy Lào Cai, kế nhiệm ông Lê Văn Tám.",
      facts: ["Trần Văn Bình -> Tỉnh ủy Lào Cai: Bí thư, new", "Lê Văn Tám -> Tỉnh ủy Lào Cai: Bí thư, former"],
    },
    {
      text: "Bộ Chính trị phân công ông Trần Văn Bình giữ chức Bí thư Tỉnh ủy Lào Cai, thay cho người tiền nhiệm là ông Lê Văn Tám.",
      facts: ["Trần Văn Bình -> Tỉnh ủy Lào Cai: Bí thư, new", "Lê Văn Tám -> Tỉnh ủy Lào Cai: Bí thư, former"],
    },
  ],
  lookalikes: [
    "Đồng chí Trần Văn Bình, Bí thư Tỉnh ủy Lào Cai, thay mặt đồng chí Lê Văn Tám phát biểu.",
    "Bí thư Tỉnh ủy Lào Cai Trần Văn Bình nói về việc tìm người kế nhiệm ông Lê Văn Tám.",
    "Ai sẽ thay ông Lê Văn Tám làm Bí thư Tỉnh ủy Lào Cai?",
    "Nếu được tín nhiệm, ông Trần Văn Bình được thay ông Lê Văn Tám làm Bí thư Tỉnh ủy Lào Cai.",
    "Bà Lê Thị Hoa đề nghị ông Trần Văn Bình thay ông Lê Văn Tám làm Bí thư Tỉnh ủy Lào Cai.",
    "Có khả năng ông Trần Văn Bình sẽ trở thành Bí thư Tỉnh ủy Lào Cai kế nhiệm ông Lê Văn Tám.",
  ],
  read: (reading) => {
    const { row } = reading
    return row.flatMap((phrase, i): readonly Fact[] => {
      if (!succeedsAt(row, i)) return []
      const next = row.slice(i + 1, i + (isPredecessor(row, i + 1) ? 8 : 5)).find((p) => p.tags.has("Person"))
      const person = next && people(next)[0]
      if (!next || !person?.entity) return []
      const given = row.slice(0, i).findLast((p) => p.members.some((m) => m.mention?.type === "role" && m.roles.length))
      if (!given || i - given.index > 8) return takenOver(reading, i, next.index)
      const words = row.slice(0, given.index)
      if (!words.some((w) => w.tags.has("Appoint") || w.tags.has("Hold")) || words.some((w) => w.tags.has("Negative"))) return []
      // "có thể ông A sẽ trở thành Chủ tịch nước kế nhiệm ông B"
      if (phrase.key === "kế" && words.some((w) => w.tags.has("Future"))) return []
      const roles = given.members.at(-1)!.roles
      return roles.map((role) => post("post-replaced", person.entity!, role, "former", { start: given.start, end: person.end }))
    })
  },
}

/** "đối với các ông A (25/6), ông B và ông C": all of them behind "các"; else the first one named. */
const releasedAt = (row: readonly Phrase[], first: Phrase): readonly Item[] => {
  const found = [...people(first)]
  if (!/^các /i.test(first.text)) return found.slice(0, 1)
  for (let i = first.index + 1; row[i]; i++) {
    const phrase = row[i]!
    if (phrase.tags.has("Person")) found.push(...people(phrase))
    else if (!/^([,()]|và|ông|bà|đồng|chí)$/.test(phrase.key) && !phrase.tags.has("Date") && !/\d/.test(phrase.key)) break
  }
  return found
}

export const released: Rule = {
  id: "post-released",
  type: "HOLDS_POSITION",
  cues: ["Leave", "Discipline", "miễn"],
  examples: [
    {
      text: "HĐND tỉnh đã miễn nhiệm chức danh Chủ tịch UBND tỉnh Nghệ An đối với ông Lê Văn Tám.",
      facts: ["Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, former"],
    },
    {
      text: "HĐND tỉnh miễn nhiệm chức vụ Chủ tịch UBND tỉnh Nghệ An và cho thôi làm nhiệm vụ đại biểu HĐND tỉnh Nghệ An đối với ông Lê Văn Tám.",
      facts: [
        "Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, former",
        "Lê Văn Tám -> Hội đồng nhân dân tỉnh Nghệ An: đại biểu, former",
      ],
    },
    {
      text: "HĐND tỉnh cho thôi đại biểu HĐND tỉnh Nghệ An đối với các ông Lê Văn Tám (25/6), ông Phạm Văn Cường và ông Trần Văn Bình.",
      facts: [
        "Lê Văn Tám -> Hội đồng nhân dân tỉnh Nghệ An: đại biểu, former",
        "Phạm Văn Cường -> Hội đồng nhân dân tỉnh Nghệ An: đại biểu, former",
        "Trần Văn Bình -> Hội đồng nhân dân tỉnh Nghệ An: đại biểu, former",
      ],
    },
    {
      text: "Thôi giữ chức Chủ tịch UBND tỉnh Nghệ An, ông Lê Văn Tám nghỉ hưu.",
      facts: ["Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, former"],
    },
  ],
  lookalikes: ["Ông Lê Văn Tám nói chức danh Chủ tịch UBND tỉnh Nghệ An rất quan trọng."],
  read: ({ row, named }) =>
    named.flatMap((phrase) => {
      const i = phrase.index
      const role = phrase.members.find((m) => m.mention?.type === "role" && m.roles.length)
      if (!role) return []
      const cue = row.slice(Math.max(0, i - 5), i)
      if (!cue.some((w) => w.tags.has("Leave") || w.tags.has("Discipline") || w.key === "miễn")) return []
      // "Thôi giữ chức A, ông B …": the post and its holder stand as one list.
      const fronted = row.slice(0, i).every((w) => w.tags.has("Leave") || w.tags.has("Hold")) && phrase.members[0] === role
      const next = row.slice(i + 1, Math.min(i + 22, clauseEnd(row, i + 1)))
      // "miễn nhiệm chức vụ A và cho thôi làm nhiệm vụ B đối với ông C": past the other posts to the name.
      const at = next.findIndex((w) => people(w).some((m) => m.mention?.type !== "role"))
      const own = fronted ? people(phrase).find((m) => m.mention?.type === "person") : undefined
      const before = next.slice(0, Math.max(0, at))
      // "thôi chức A và trở thành B, thay cho vị trí của ông C": C has another.
      if (!own && (at < 0 || before.some((w) => /^(thành|vị|thay)$/.test(w.key)))) return []
      if (!own && !before.some((w) => w.key === "với" || w.key === "của" || w.key === "cho")) return []
      return (own ? [own] : releasedAt(row, next[at]!)).flatMap((person) =>
        role.roles.map((r) =>
          post("post-released", person.entity!, r, "former", {
            start: cue.find((w) => w.tags.has("Leave") || w.tags.has("Discipline") || w.key === "miễn")!.start,
            end: person.end,
          }),
        ),
      )
    }),
}

export const stripped: Rule = {
  id: "post-stripped",
  type: "HOLDS_POSITION",
  cues: ["cách"],
  examples: [
    {
      text: "Ông Lê Văn Tám bị kỷ luật bằng hình thức cách chức tất cả các chức vụ trong Đảng: Bí thư Tỉnh ủy Nghệ An, Ủy viên Ban Chấp hành Trung ương Đảng.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Nghệ An: Bí thư, former", "Lê Văn Tám -> Ban Chấp hành Trung ương Đảng: Ủy viên, former"],
    },
    {
      text: "Ông Lê Văn Tám đã bị kỷ luật bằng hình thức cách chức tất cả các chức vụ trong Đảng mà ông từng được phân công như: Bí thư Tỉnh ủy Nghệ An, Ủy viên Bộ Chính trị.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Nghệ An: Bí thư, former", "Lê Văn Tám -> Bộ Chính trị: Ủy viên, former"],
    },
  ],
  lookalikes: ["Ông Lê Văn Tám đề nghị cách chức Giám đốc Sở Y tế Hà Nội."],
  read: (reading) => {
    const { row } = reading
    const at = row.findIndex((p, i) => p.key === "cách" && row[i + 1]?.key === "chức")
    if (at < 0 || row.slice(0, at).some((p) => p.tags.has("Recommend") || p.tags.has("Negative"))) return []
    const holder = row.slice(0, at).findLast((p) => p.tags.has("Person"))
    const persons = holder ? (areTogether(reading.sentence, holder) ? people(holder) : people(holder).slice(-1)) : []
    if (!holder || !persons.length || !row.slice(holder.index, at).some((p) => p.key === "bị" || p.tags.has("Discipline")))
      return []
    // "cách chức các chức vụ mà ông từng được phân công như: A, B": what the list names.
    const listed = row.findIndex(
      (p, i) => i > at && p.tags.has("Colon") && row.slice(i - 2, i).some((w) => /^(như|gồm|là)$/.test(w.key)),
    )
    // "…, thì hình thức kỷ luật hành chính được Thủ tướng thực thi": another clause, another actor.
    const end = row.findIndex((p, i) => i > Math.max(at, listed) && /^(thì|được|do|bởi)$/.test(p.key))
    return row
      .slice(Math.max(at, listed), end < 0 ? row.length : end)
      .flatMap((p) => p.members.filter((m) => m.mention?.type === "role"))
      .flatMap((m) =>
        persons.flatMap((person) =>
          m.roles.map((role) => post("post-stripped", person.entity!, role, "former", { start: person.start, end: m.end })),
        ),
      )
  },
}
