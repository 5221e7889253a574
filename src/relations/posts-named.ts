import type { Item, Linked } from "../link/linked.ts"
import { keysOf } from "../vi/terms.ts"
import { listAfter } from "./lists.ts"
import type { Phrase } from "./phrases.ts"
import { people, post } from "./posts.ts"
import type { Fact, Reading, Rule } from "./rule.ts"

export const apposition: Rule = {
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
      text: "Ông Phạm Văn Cường, Phó Chánh Thanh tra tỉnh Nghệ An, có mặt cùng bà Lê Thị Hoa, Bí thư Đảng ủy Khối các cơ quan tỉnh Nghệ An.",
      facts: [
        "Phạm Văn Cường -> Thanh tra tỉnh Nghệ An: Phó Chánh Thanh tra, current",
        "Lê Thị Hoa -> Đảng ủy Khối các cơ quan tỉnh Nghệ An: Bí thư, current",
      ],
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
      text: "Trong thời gian giữ chức vụ Giám đốc Sở Y tế Hà Nội, ông Lê Văn Tám đã có vi phạm.",
      facts: ["Lê Văn Tám -> Sở Y tế thành phố Hà Nội: Giám đốc, former"],
    },
    {
      text: "Quốc hội miễn nhiệm Phó Thủ tướng Lê Văn Tám.",
      facts: ["Lê Văn Tám -> Chính phủ: Phó Thủ tướng, former"],
    },
    {
      text: "Phó Thủ tướng Lê Văn Tám đã được Quốc hội miễn nhiệm.",
      facts: ["Lê Văn Tám -> Chính phủ: Phó Thủ tướng, former"],
    },
    {
      text: "Ông Lê Văn Tám, Phó Chủ tịch kiêm Tổng Thư ký Hội Nông dân Việt Nam, cho biết.",
      facts: [
        "Lê Văn Tám -> Hội Nông dân Việt Nam: Phó Chủ tịch, current",
        "Lê Văn Tám -> Hội Nông dân Việt Nam: Tổng Thư ký, current",
      ],
    },
    {
      text: "Chủ tịch Thượng viện Haiti Youri Latortue tiếp đoàn. Phó Chủ tịch Hạ viện Jean Baptiste cùng dự.",
      facts: ["Youri Latortue -> Thượng viện Haiti: Chủ tịch, current", "Jean Baptiste -> Hạ viện Haiti: Phó Chủ tịch, current"],
    },
    {
      text: "Dự phiên họp có nguyên Thủ tướng Trần Văn Bình, Lê Văn Tám; Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa.",
      facts: [
        "Trần Văn Bình -> Chính phủ: Thủ tướng, former",
        "Lê Văn Tám -> Chính phủ: Thủ tướng, former",
        "Lê Thị Hoa -> Tỉnh ủy Nghệ An: Bí thư, current",
      ],
    },
    { text: "Bộ trưởng Tài chính Đỗ Minh An trả lời.", facts: ["Đỗ Minh An -> Bộ Tài chính: Bộ trưởng, current"] },
  ],
  lookalikes: ["Thiếu tướng Lê Văn Tám phát biểu.", "Bí thư Tỉnh ủy Nghệ An nhấn mạnh."],
  read: ({ sentence, linked }) => [
    ...postsAmong(sentence.items, linked),
    ...sentence.items.filter(({ within }) => within.length > 0).flatMap(({ within }) => postsAmong(within, linked)),
  ],
}

/** The posts that stand beside the names among some items. */
const postsAmong = (items: readonly Item[], { registry }: Linked): readonly Fact[] => {
  const found: Fact[] = []
  for (let i = 0; i < items.length; i++) {
    const { posts } = items[i]!
    if (!posts.length) continue
    const dismissed =
      DISMISSED.test(keysBefore(items, i, 2)) || IS_DISMISSED.test(keysAfter(items, i)) || HELD_THEN.test(keysBefore(items, i, 7))
    let before = false
    for (const p of posts) {
      // "nguyên Bí thư Ban Cán sự đảng, Chủ tịch UBND tỉnh": the word goes for both.
      const body = registry.get(p.body)?.name ?? ""
      const shares: boolean = before && (LOCAL.test(body) || (/^Bộ trưởng/i.test(p.title) && posts[0]!.status === "former"))
      before = dismissed || shares || p.status === "former"
      found.push(post("post-apposition", p.person, p, before ? "former" : p.status, p.span))
    }
    if (posts.every((p) => p.status === "former")) found.push(...sharingWith(items, i))
  }
  return found
}

/** "nguyên Chủ tịch nước A, B; …": names and no more behind a comma, in a list parted by semicolons, share what stands before the first. */
const sharingWith = (items: readonly Item[], at: number): readonly Fact[] => {
  const { mention, posts, start } = items[at]!
  if (mention?.type !== "person" || mention.after.length > 0) return []
  const found: Fact[] = []
  for (let i = at + 2; /^(,|và)$/.test(items[i - 1]?.key ?? ""); i += 2) {
    const next = items[i]
    if (next?.mention?.type !== "person" || !next.entity || next.mention.honorific || next.posts.length > 0) break
    if (!/^[,;.]$|^và$/.test(items[i + 1]?.key ?? ".")) break
    found.push(...posts.map((p) => post("post-apposition", next.entity!, p, "former", { start, end: next.end })))
  }
  return items.some((item) => item.tags.has("Semicolon")) ? found : []
}

/** Posts that one person holds together in a province or district. */
const LOCAL = /^(Ban Cán sự đảng|Ủy ban nhân dân|Hội đồng nhân dân|Đoàn đại biểu Quốc hội)/i

/** "miễn nhiệm Chủ tịch nước A", "cho thôi Phó Chủ tịch B": the title is the one that is lost. */
const DISMISSED = /(miễn nhiệm|bãi nhiệm|cách chức|cho thôi)$/

/** "Phó Thủ tướng A đã được Quốc hội miễn nhiệm". */
const IS_DISMISSED =
  /^(thì |cũng |vừa |đã )*(bị|được)( quốc hội| hội đồng nhân dân| hđnd)? (miễn nhiệm|bãi nhiệm|cách chức)(?! (chức|khỏi))/

const keysAfter = (items: readonly Item[], at: number): string => keysOf(items.slice(at + 1, at + 9))

/** "Trong thời gian giữ chức vụ Chủ tịch UBND tỉnh, ông A …", "Khi làm Bộ trưởng X, ông B …"; not "Trước khi làm …". */
const HELD_THEN =
  /((khi còn|lúc còn|trong quá trình)( ông| bà)?( giữ| là| làm| đảm nhiệm| đương| công tác)?|(thời gian|(?<!(trước|sau|từ|ngay|mới) )(khi|lúc|hồi))( ông| bà)? (giữ|là|làm|đảm nhiệm|đương))( chức| chức vụ| chức danh| cương vị)?$/

const keysBefore = (items: readonly Item[], at: number, count: number): string => keysOf(items.slice(Math.max(0, at - count), at))

export const sharedHead: Rule = {
  id: "post-shared-head",
  type: "HOLDS_POSITION",
  cues: ["Plural", "là", "như", "Colon"],
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
      text: "Vừa qua đã xử lý nhiều cán bộ, nguyên Ủy viên Trung ương Đảng mấy khóa như các ông Trần Văn Bình, Lê Văn Tám.",
      facts: [
        "Trần Văn Bình -> Ban Chấp hành Trung ương Đảng: Ủy viên, former",
        "Lê Văn Tám -> Ban Chấp hành Trung ương Đảng: Ủy viên, former",
      ],
    },
    {
      text: "Cùng dự có nguyên Chủ tịch nước: Trần Văn Bình, Lê Văn Tám; Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa.",
      facts: [
        "Trần Văn Bình -> Chủ tịch nước: Chủ tịch nước, former",
        "Lê Văn Tám -> Chủ tịch nước: Chủ tịch nước, former",
        "Lê Thị Hoa -> Tỉnh ủy Nghệ An: Bí thư, current",
      ],
    },
    {
      text: "Dự họp có thành viên Tiểu ban Nhân sự Đại hội XIV, gồm các đồng chí: Trần Văn Bình; Lê Văn Tám.",
      facts: [
        "Trần Văn Bình -> Tiểu ban Nhân sự Đại hội XIV: Thành viên, current",
        "Lê Văn Tám -> Tiểu ban Nhân sự Đại hội XIV: Thành viên, current",
      ],
    },
    {
      text: "HĐND tỉnh Nghệ An hiện có hai Phó Chủ tịch gồm các ông Trần Văn Bình và Lê Văn Tám.",
      facts: [
        "Trần Văn Bình -> Hội đồng nhân dân tỉnh Nghệ An: Phó Chủ tịch, current",
        "Lê Văn Tám -> Hội đồng nhân dân tỉnh Nghệ An: Phó Chủ tịch, current",
      ],
    },
    {
      text: "Các Phó Bí thư Tỉnh ủy Nghệ An gồm: ông Trần Văn Bình; bà Lê Thị Hoa.",
      facts: ["Trần Văn Bình -> Tỉnh ủy Nghệ An: Phó Bí thư, current", "Lê Thị Hoa -> Tỉnh ủy Nghệ An: Phó Bí thư, current"],
    },
  ],
  lookalikes: ["Các Ủy viên Trung ương Đảng đã thảo luận.", "Sau ý kiến của các đại biểu Quốc hội, ông Trần Văn Bình trả lời."],
  read: (reading) => [...formerHolders(reading), ...reading.named.flatMap((phrase) => holdersBehind(reading, phrase))],
}

/** "Quốc hội hiện có ba Phó Chủ tịch gồm …": the post is of the body that has them. */
const ofBodyBefore = (row: readonly Phrase[], phrase: Phrase): Item | undefined => {
  const head = phrase.members[0]
  if (!head?.tags.has("Plural") || head.roles.length || head.mention?.type !== "role") return head
  const before = row.slice(Math.max(0, phrase.index - 4), phrase.index)
  const body = before.findLast((p) => p.tags.has("Organization"))
  const has = before.some((p) => p.key === "có" && body && p.index > body.index)
  const entity = body?.members.at(-1)?.entity
  const title = head.mention.titles[0]?.post
  return entity && has && title ? { ...head, roles: [{ title, body: entity, status: "current" }] } : head
}

/** Who holds the post of a phrase, behind it. */
const holdersBehind = (reading: Reading, phrase: Phrase): readonly Fact[] => {
  const { row } = reading
  const i = phrase.index
  const head = ofBodyBefore(row, phrase)
  // "có thành viên Tiểu ban Nhân sự, gồm các đồng chí: …".
  const counted = row[i + 1]?.tags.has("Comma") ? row[i + 2] : row[i + 1]
  const members = counted?.key === "gồm" && head?.roles.some((r) => /^(thành viên|ủy viên)$/i.test(r.title))
  const shares = members || head?.tags.has("Plural") || (row[i + 1]?.key === "là" && /^(các|ông|bà)$/.test(row[i + 2]?.key ?? ""))
  if (!head || !shares || !head.roles.length) return []
  let next = i + 1
  while (
    row[next] &&
    (row[next]!.tags.has("Colon") || /^(gồm|là|đồng|chí|có|các|ông|bà|,|chuyên|trách|kiêm|nhiệm)$/.test(row[next]!.key))
  )
    next++
  // Without a mark or a "gồm" only the people right behind share it.
  const listed = row.slice(i + 1, next).some((p) => p.tags.has("Colon") || /^(gồm|là)$/.test(p.key))
  const first = row[next]
  if (!first?.tags.has("Person")) return []
  const holders = listed ? listAfter(reading, next) : people(first)
  // "Chất vấn của các đại biểu Quốc hội, Phó Thủ tướng A cho biết": one person alone is not several.
  if (!listed && holders.length < 2 && row.slice(i + 1, next).some((p) => p.tags.has("Comma"))) return []
  const elected = row.slice(i + 1, next).some((p) => /^(gồm|là)$/.test(p.key)) && electedNear(reading)
  return holders
    .filter((m) => m.mention?.type === "person" && m.entity)
    .flatMap((m) =>
      head.roles.map((role) =>
        post("post-shared-head", m.entity!, role, elected ? "new" : role.status, { start: phrase.start, end: m.end }),
      ),
    )
}

/** "nguyên Tổng Bí thư: A, B; nguyên Chủ tịch nước: C": who held a post, up to the next semicolon. */
const formerHolders = ({ sentence: { items } }: Reading): readonly Fact[] =>
  items.flatMap((role, i) => {
    if (role.mention?.type !== "role" || !role.roles.length || role.roles.some((r) => r.status !== "former")) return []
    // "xử lý nhiều cán bộ nguyên Ủy viên Trung ương Đảng như các ông A, B"
    let next = i + 1
    // "nguyên Ủy viên Trung ương mấy khóa như các ông A, B"
    while (/^(mấy|các|nhiều|khóa)$/.test(items[next]?.key ?? "")) next++
    const such = items[next]?.key === "như"
    if (!such && (role.mention.plural || !items[i + 1]?.tags.has("Colon"))) return []
    const end = items.findIndex(
      (item, j) =>
        j > next &&
        (such
          ? item.mention?.type !== "person" && !/^(các|ông|bà|đồng|chí|,|và)$/.test(item.key)
          : item.tags.has("Semicolon") || item.key === "."),
    )
    return items
      .slice(next + 1, end < 0 ? items.length : end)
      .filter((item) => item.mention?.type === "person" && item.entity)
      .flatMap((item) =>
        role.roles.map((r) => post("post-shared-head", item.entity!, r, "former", { start: role.start, end: item.end })),
      )
  })

/** An election told in this sentence or just before: "Các phó bí thư gồm: …" names whom it brought in. */
const electedNear = (reading: Reading): boolean =>
  reading.linked.sentences
    .slice(Math.max(0, reading.sentence.index - 2), reading.sentence.index + 1)
    .some((s) => s.items.some((i) => /^(bầu|cử)$/.test(i.key) && i.tags.has("Appoint")))
