import type { Item } from "../link/link.ts"
import { assemblyBefore } from "./deputies.ts"
import { pattern } from "./pattern.ts"
import { isOblique, type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, type Fact, group, lastBefore, matches, phraseOf, type Reading, type Rule, runs } from "./rule.ts"

/** An entity inside a larger mention, as a phrase of its own. */
const innerPhrase = (entity: string, span: { readonly start: number; readonly end: number }, of: Phrase): Phrase => ({
  ...of,
  start: span.start,
  end: span.end,
  members: [{ ...of.members[0]!, entity, start: span.start, end: span.end, tags: new Set() }],
})

const innerDocuments = (phrase: Phrase) => phrase.members.flatMap((m) => m.inner.filter((i) => i.type === "document"))

/** Documents joined by "và" or "," after a verb: "thực hiện Chỉ thị số 05-CT/TW và Nghị quyết số 18-NQ/TW". */
const coordinated = (row: readonly Phrase[], at: number): readonly Phrase[] => {
  const found = [row[at]!]
  for (let i = at + 1; i < row.length; i++) {
    const phrase = row[i]!
    if (phrase.tags.has("Document")) found.push(phrase)
    else if (
      !phrase.tags.has("Comma") &&
      !phrase.tags.has("And") &&
      !phrase.tags.has("Semicolon") &&
      !/^(các|của|khóa|[ivx]+|hướng|dẫn)$/.test(phrase.key) &&
      !(phrase.tags.has("Organization") && isOblique(row, i))
    )
      break
  }
  return found
}

const OF_ISSUER: Rule = {
  id: "issue-of",
  type: "ISSUED",
  examples: [
    {
      text: "Thực hiện Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng, tỉnh đã sắp xếp bộ máy.",
      facts: ["Ban Chấp hành Trung ương Đảng -> Nghị quyết số 18-NQ/TW"],
    },
  ],
  lookalikes: ["Thực hiện Nghị quyết số 18-NQ/TW, Ban Chấp hành Trung ương Đảng giao nhiệm vụ."],
  read: ({ sentence }) =>
    sentence.issued.map(
      ({ body, document, span }): Fact => ({ type: "ISSUED", from: body, to: document, rule: "issue-of", ...span }),
    ),
}

const ISSUE = pattern("[<v>(#Issue|có)] #Gap{0,4} #Colon? #Gap{0,2} [<o>#Document]")
const ISSUED_BY = pattern("[<o>#Document] #Gap{0,4} (do|được) #Gap{0,3} [<s>#Actor] #Gap{0,4} [<v>#Issue+]")

export const ISSUED: readonly Rule[] = [
  OF_ISSUER,
  {
    id: "issue-verb",
    type: "ISSUED",
    cues: ["Issue", "có"],
    examples: [
      {
        text: "Ban Thường vụ Tỉnh ủy Nghệ An đã ban hành Nghị quyết số 05-NQ/TU về chuyển đổi số.",
        facts: ["Ban Thường vụ Tỉnh ủy Nghệ An -> Nghị quyết số 05-NQ/TU"],
      },
      {
        text: "Đại hội đã thảo luận và thông qua các văn kiện gồm: Báo cáo chính trị, Chiến lược phát triển kinh tế - xã hội 10 năm.",
        facts: ["Đại hội -> Báo cáo chính trị", "Đại hội -> Chiến lược phát triển kinh tế - xã hội 10 năm"],
      },
    ],
    lookalikes: [
      "Tỉnh ủy Nghệ An đã ban hành 10 chương trình công tác.",
      "Tỉnh ủy Nghệ An chưa ban hành Nghị quyết số 05-NQ/TU.",
      "Sở Y tế Nghệ An kiến nghị Tỉnh ủy Nghệ An ban hành Nghị quyết mới về y tế.",
    ],
    read: (reading) =>
      matches(reading, ISSUE).flatMap((m) => {
        const v = m.groups.v![0]!
        const o = group(m, "o")!
        let first = v.index
        while (reading.row[first - 1]?.tags.has("Issue")) first--
        if (/^(xây|công|kết)/.test(reading.row[first]!.key)) return []
        // "Thủ tướng có Công điện số 45": only a document that can be told apart, right behind the verb.
        if (v.key === "có" && (o.index !== v.index + 1 || !/(số|\d)/.test(o.text))) return []
        const before = reading.row[v.index - 1]
        if (before?.tags.has("Recommend") || before?.key === "việc" || before?.key === "xét") return []
        const passes = /^(thông|quyết|biểu|ban)/.test(reading.row[first]!.key)
        const s =
          subjectBefore(reading.row, v.index, (p) => p.tags.has("Actor") || (p.tags.has("Event") && passes)) ??
          (passes ? assemblyBefore(reading, first) : null)
        // "kiến nghị Trung ương ban hành …" asks for what is not there yet.
        const asked = s && reading.row.slice(Math.max(0, s.index - 3), s.index).some((p) => p.tags.has("Recommend"))
        if (
          !s ||
          asked ||
          denied(reading.row, s.index, v.index) ||
          reading.row.slice(Math.max(0, s.index), v.index).some((p) => p.tags.has("Recommend"))
        )
          return []
        return coordinated(reading.row, o.index).flatMap((d) =>
          between(reading, { id: "issue-verb", type: "ISSUED" }, s, d, { start: s.start, end: d.end }),
        )
      }),
  },
  {
    id: "issue-passive",
    type: "ISSUED",
    cues: ["Issue"],
    examples: [{ text: "Luật Đất đai được Quốc hội thông qua.", facts: ["Quốc hội -> Luật Đất đai"] }],
    lookalikes: [],
    read: (reading) =>
      matches(reading, ISSUED_BY).flatMap((m) =>
        between(reading, { id: "issue-passive", type: "ISSUED" }, group(m, "s"), group(m, "o"), {
          start: group(m, "o")!.start,
          end: m.groups.v!.at(-1)!.end,
        }),
      ),
  },
]

const IMPLEMENT = pattern("[<v>#Implement+] #Gap{0,4} [<o>#Document]")

const isReview = (row: readonly Phrase[], at: number): boolean =>
  row.slice(Math.max(0, at - 8), at).some((p) => p.tags.has("Review") || isTeam(row, p.index))

/** "Đoàn kiểm tra việc thực hiện …": a body whose name says what it does, right before what it looks at. */
const isTeam = (row: readonly Phrase[], at: number): boolean =>
  /^(đoàn|tổ) (kiểm tra|giám sát|thanh tra|khảo sát)( |$)/.test(row[at]!.key) && row[at + 1]?.key === "việc"

/** The Party's Statutes in "thi hành Điều lệ Đảng" are the subject matter, not a decision that is carried out. */
const isStatutes = (p: Phrase): boolean =>
  p.members.some((m) => m.mention?.type === "document" && m.mention.name.kind === "điều lệ")

/** The thing that implements or reviews: a document or an event whose description this is, else the clause's subject. */
const doer = (reading: Reading, at: number): Phrase | null =>
  subjectBefore(reading.row, at, (p) => p.tags.has("Actor") || p.tags.has("Event"))

const afterwards = (reading: Reading, at: number): Phrase | null => {
  // "Thực hiện Nghị quyết X, UBND tỉnh đã …": the subject follows.
  const { row } = reading
  for (let i = at; i < Math.min(row.length, at + 24); i++) {
    const phrase = row[i]!
    if (phrase.tags.has("Actor")) {
      if (isOblique(row, i)) continue
      return phrase.tags.has("Organization") ? phrase : null
    }
    if (!["Comma", "And", "Document", "Gap", "Date"].some((tag) => phrase.tags.has(tag)) && !/^[()/-]$/.test(phrase.key))
      return null
  }
  return null
}

export const IMPLEMENTS: readonly Rule[] = [
  {
    id: "implement-verb",
    type: "IMPLEMENTS",
    cues: ["Implement"],
    examples: [
      {
        text: "Tỉnh ủy Nghệ An đã triển khai thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["Tỉnh ủy Nghệ An -> Nghị quyết số 18-NQ/TW"],
      },
      {
        text: "Thực hiện Chỉ thị số 05-CT/TW, Tỉnh ủy Nghệ An đã mở lớp học.",
        facts: ["Tỉnh ủy Nghệ An -> Chỉ thị số 05-CT/TW"],
      },
      {
        text: "Thực hiện Chỉ thị số 05-CT/TW và Hướng dẫn số 03-HD/BTGTW, trong hai ngày (27-28/4), Tỉnh ủy Nghệ An đã mở lớp học.",
        facts: ["Tỉnh ủy Nghệ An -> Chỉ thị số 05-CT/TW", "Tỉnh ủy Nghệ An -> Hướng dẫn số 03-HD/BTGTW"],
      },
    ],
    lookalikes: ["Tỉnh ủy Nghệ An chưa thực hiện Nghị quyết số 18-NQ/TW."],
    read: (reading) =>
      matches(reading, IMPLEMENT).flatMap((m) => {
        const v = m.groups.v![0]!
        const o = group(m, "o")!
        if (isReview(reading.row, v.index) || isStatutes(o)) return []
        const front = v.index <= 2 || reading.row[v.index - 1]?.tags.has("Comma")
        const by = /^(theo|căn)$/.test(v.key)
        const before = by
          ? (reading.row.slice(Math.max(0, v.index - 12), v.index).findLast((p) => p.tags.has("Document")) ?? null)
          : doer(reading, v.index)
        const found = (front && !by ? afterwards(reading, o.index + 1) : null) ?? before
        // "Đồng chí A ghi nhận Thành ủy trong thực hiện …": the body's work is spoken of.
        const praised = found?.tags.has("Person")
          ? reading.row
              .slice(found.index + 1, v.index)
              .findLast((p) => p.tags.has("Organization") && !isOblique(reading.row, p.index))
          : null
        const s = praised ?? found
        // A person carries a document out only by a promise; else the words tell whose work is spoken of.
        if (s?.tags.has("Person") && !reading.row.slice(s.index, v.index).some((p) => /^(hứa|sẽ|cam)$/.test(p.key))) return []
        if (!s || denied(reading.row, Math.min(s.index, v.index), v.index)) return []
        return coordinated(reading.row, o.index).flatMap((d) =>
          between(reading, { id: "implement-verb", type: "IMPLEMENTS" }, s, d, {
            start: Math.min(s.start, v.start),
            end: Math.max(d.end, s.end),
          }),
        )
      }),
  },
  {
    id: "implement-inner",
    type: "IMPLEMENTS",
    cues: ["Document", "Event"],
    examples: [
      {
        text: "Tỉnh ủy ban hành Kế hoạch thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["Kế hoạch thực hiện Nghị quyết số 18-NQ/TW -> Nghị quyết số 18-NQ/TW"],
      },
    ],
    lookalikes: [],
    read: (reading) =>
      reading.named.flatMap((phrase) => {
        if (!phrase.tags.has("Document") && !phrase.tags.has("Event")) return []
        const description = phrase.text
        if (
          /(sơ kết|tổng kết|đánh giá|kiểm tra|giám sát)/.test(description) ||
          /^báo cáo/i.test(description) ||
          !/(thực hiện|triển khai|quán triệt|thi hành|cụ thể hóa|theo)/.test(description)
        )
          return []
        return innerDocuments(phrase).flatMap((d) =>
          between(reading, { id: "implement-inner", type: "IMPLEMENTS" }, phrase, innerPhrase(d.entity, d.span, phrase), phrase),
        )
      }),
  },
]

const REVIEWED = /(sơ kết|tổng kết|đánh giá|kiểm tra|giám sát)/
const REVIEW = pattern("[<v>#Review+] #Gap{0,8} [<o>#Document]")

/** "Theo đó, nội dung kiểm tra tập trung vào việc …": the team named before, whose inspection it is; its place is the word's. */
const teamBefore = (reading: Reading, verb: Phrase): Phrase | null => {
  if (!/^(dung|cuộc)$/.test(reading.row[verb.index - 1]?.key ?? "")) return null
  const isTeamItem = (item: Item): boolean =>
    item.mention?.type === "organization" &&
    item.entity !== null &&
    /^(Đoàn|Tổ) (kiểm tra|giám sát)/i.test(reading.linked.registry.get(item.entity)?.name ?? "")
  const team = lastBefore(reading, isTeamItem)
  return team && phraseOf({ ...team, start: verb.start, end: verb.end })
}

/** "Đoàn công tác số 1 của Ban Chỉ đạo Đề án A tổng kết …": the board whose delegation it is, which is named for what it reviews. */
const boardOf = ({ linked }: Reading, item: Item | undefined): Item | null => {
  if (item?.mention?.type !== "organization" || !item.entity) return null
  const parent = linked.parts.find((p) => p.child === item.entity)?.parent
  return parent && /^Ban Chỉ đạo /i.test(linked.registry.get(parent)?.name ?? "") ? { ...item, entity: parent } : null
}

export const REVIEWS: readonly Rule[] = [
  {
    id: "review-verb",
    type: "REVIEWS",
    cues: ["Review"],
    examples: [
      {
        text: "Tỉnh ủy Nghệ An tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["Tỉnh ủy Nghệ An -> Nghị quyết số 18-NQ/TW"],
      },
    ],
    lookalikes: ["Tỉnh ủy Nghệ An ban hành Nghị quyết số 18-NQ/TW."],
    read: (reading) =>
      matches(reading, REVIEW).flatMap((m) => {
        const v = m.groups.v![0]!
        const o = group(m, "o")!
        if (isStatutes(o)) return []
        if (v.key === "đánh" && reading.row[v.index + 2]?.key === "cao") return []
        // "Ban Chỉ đạo Trung ương về tổng kết Nghị quyết …": what the board is for.
        if (reading.row[v.index - 1]?.key === "về") return []
        const front = v.index <= 4
        const s = (front ? afterwards(reading, o.index + 1) : null) ?? doer(reading, v.index)
        if (!s || denied(reading.row, Math.min(s.index, v.index), v.index)) return []
        return between(reading, { id: "review-verb", type: "REVIEWS" }, s, o, {
          start: Math.min(s.start, v.start),
          end: Math.max(o.end, s.end),
        })
      }),
  },
  {
    id: "review-inspection",
    type: "REVIEWS",
    cues: ["việc"],
    examples: [
      {
        text: "Đoàn công tác của Bộ Nội vụ đã kiểm tra Tỉnh ủy Nghệ An về việc lãnh đạo, chỉ đạo, tổ chức thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["Đoàn công tác của Bộ Nội vụ -> Nghị quyết số 18-NQ/TW"],
      },
      {
        text: "Đoàn kiểm tra của Bộ Chính trị việc quán triệt, tổ chức thực hiện Nghị quyết số 18-NQ/TW làm việc tại tỉnh Nghệ An.",
        facts: ["Đoàn kiểm tra của Bộ Chính trị -> Nghị quyết số 18-NQ/TW"],
      },
      {
        text: "Đoàn kiểm tra số 12 của Bộ Chính trị đã họp. Nội dung kiểm tra tập trung vào việc lãnh đạo, chỉ đạo thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["Đoàn kiểm tra số 12 của Bộ Chính trị -> Nghị quyết số 18-NQ/TW"],
      },
    ],
    lookalikes: [
      "Đoàn công tác của Bộ Nội vụ yêu cầu Tỉnh ủy Nghệ An kiểm tra việc lãnh đạo, chỉ đạo, tổ chức thực hiện Nghị quyết số 18-NQ/TW.",
      "Bộ Nội vụ kiểm tra Sở Y tế Nghệ An về việc tuyển dụng, bổ nhiệm; Nghị quyết số 18-NQ/TW nêu rõ điều này.",
    ],
    read: (reading) => {
      const { row } = reading
      return row.flatMap((word, at) => {
        if (word.key !== "việc") return []
        const document = row
          .slice(at + 1, at + 16)
          .find((p) => p.tags.has("Document") || p.tags.has("Semicolon") || p.key === ".")
        if (!document?.tags.has("Document") || isStatutes(document)) return []
        const looked = row.slice(at + 1, document.index)
        if (!looked.some((p) => p.tags.has("Implement")) || looked.some((p) => p.tags.has("Person"))) return []
        const team = row[at - 1]
        const verb = row.slice(Math.max(0, at - 12), at).findLast((p) => /^(kiểm|giám|thanh|khảo)$/.test(p.key))
        const subject =
          team && isTeam(row, team.index)
            ? team
            : verb && /^(tra|sát)$/.test(row[verb.index + 1]?.key ?? "")
              ? (subjectBefore(row, verb.index) ?? teamBefore(reading, verb))
              : null
        const from = verb?.index ?? at
        if (!subject || denied(row, Math.max(0, subject.index), from)) return []
        if (row.slice(Math.max(0, subject.index - 3), from).some((p) => p.tags.has("Recommend") || p.tags.has("Future")))
          return []
        return between(reading, { id: "review-inspection", type: "REVIEWS" }, subject, document, {
          start: subject.start,
          end: document.end,
        })
      })
    },
  },
  {
    id: "review-board",
    type: "REVIEWS",
    cues: ["Review"],
    examples: [
      {
        text: "Đoàn công tác số 2 của Ban Chỉ đạo Đề án 18 tổng kết việc thực hiện Nghị quyết số 18-NQ/TW đã làm việc với Tỉnh ủy Nghệ An.",
        facts: [
          "Ban Chỉ đạo Đề án 18 -> Nghị quyết số 18-NQ/TW",
          "Đoàn công tác số 2 của Ban Chỉ đạo Đề án 18 -> Nghị quyết số 18-NQ/TW",
          "Đề án 18 -> Nghị quyết số 18-NQ/TW",
        ],
      },
    ],
    lookalikes: ["Đoàn công tác số 2 của Ban Chỉ đạo Đề án 18 đã làm việc với Tỉnh ủy Nghệ An về Nghị quyết số 18-NQ/TW."],
    read: (reading) =>
      matches(reading, REVIEW).flatMap((m) => {
        const v = m.groups.v![0]!
        const o = group(m, "o")!
        const board = boardOf(reading, reading.row[v.index - 1]?.members.at(-1))
        if (!board || isStatutes(o)) return []
        const scheme = reading.linked.schemes.get(board.entity!)
        return [board, ...(scheme ? [{ ...board, entity: scheme }] : [])].flatMap((reviewer) =>
          between(reading, { id: "review-board", type: "REVIEWS" }, phraseOf(reviewer), o, { start: board.start, end: o.end }),
        )
      }),
  },
  {
    id: "review-inner",
    type: "REVIEWS",
    cues: ["Document", "Event"],
    examples: [
      {
        text: "Bộ Nội vụ tổ chức hội nghị tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW.",
        facts: ["hội nghị tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW -> Nghị quyết số 18-NQ/TW"],
      },
    ],
    lookalikes: [],
    read: (reading) =>
      reading.named.flatMap((phrase) => {
        if (!phrase.tags.has("Document") && !phrase.tags.has("Event")) return []
        // "hội nghị công bố quyết định kiểm tra": the inspection is not of its own decision.
        if (!REVIEWED.test(phrase.text) || /(công bố|trao) quyết định/i.test(phrase.text)) return []
        return (
          innerDocuments(phrase)
            // "lễ ký Nghị quyết … về hình thức giám sát": what is signed is not reviewed.
            .filter((d) => REVIEWED.test(phrase.text.slice(0, d.span.start - phrase.start)))
            .flatMap((d) =>
              between(reading, { id: "review-inner", type: "REVIEWS" }, phrase, innerPhrase(d.entity, d.span, phrase), phrase),
            )
        )
      }),
  },
]

/** The decision last named before this sentence, or in it; the quote is of the handing over. */
const lastDecision = (reading: Reading): Phrase | null => {
  const item = lastBefore(reading, (i) => decisionOf(reading, i) !== null)
  const entity = item && decisionOf(reading, item)
  return entity
    ? {
        ...phraseOf({ ...item, entity }),
        start: Number.MAX_SAFE_INTEGER,
        end: -1,
        members: [{ ...item, entity, start: Number.MAX_SAFE_INTEGER, end: -1 }],
      }
    : null
}

/** The decision that an item names, in its description or by itself, or null. */
const decisionOf = (reading: Reading, item: Item): string | null => {
  const inner = item.inner.find((x) => x.type === "document" && kindOf(reading, x.entity) === "quyết định")
  return inner?.entity ?? (item.mention?.type === "document" && item.mention.name.kind === "quyết định" ? item.entity : null)
}

const kindOf = (reading: Reading, entity: string) => reading.linked.registry.get(entity)?.properties.kind

const PRESENT_FRONT = pattern("[<v>#Present+] #Gap{0,3} [<o>#Document] #Gap{0,6} #Comma #Gap{0,4} [<s>#Person]")
const PRESENT_BY = pattern("[<o>#Document] #Gap{0,6} do #Gap{0,3} [<s>#Actor] #Gap{0,3} [<v>#Present+]")

export const PRESENTED: readonly Rule[] = [
  {
    id: "present-verb",
    type: "PRESENTED",
    cues: ["Present"],
    examples: [
      {
        text: "Đồng chí Trần Văn Bình trình bày báo cáo tổng kết công tác năm.",
        facts: ["Trần Văn Bình -> báo cáo tổng kết công tác năm"],
      },
      {
        text: "Đồng chí Lê Thị Hoa đọc quyết định về công tác nhân sự, trong đó ông Trần Văn Bình thôi giữ chức vụ.",
        facts: ["Lê Thị Hoa -> quyết định về công tác nhân sự"],
      },
    ],
    lookalikes: [
      "Quốc hội nghe trình bày báo cáo tổng kết công tác năm.",
      "Đồng chí Trần Văn Bình cho ý kiến về báo cáo kết quả thực hiện Chương trình giám sát năm 2023.",
      "Công bố quyết định điều động ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh Nghệ An, đến giữ chức vụ mới.",
    ],
    read: (reading) => presented(reading).filter((fact) => !isAbout(reading, fact)),
  },
]

/** "công bố quyết định điều động ông A": not A's doing. */
const isAbout = ({ row }: Reading, fact: Fact): boolean =>
  row.some((p) =>
    p.members.some((m) => m.entity === fact.to && m.inner.some((x) => x.type === "person" && x.entity === fact.from)),
  )

const presented = (reading: Reading): readonly Fact[] => [
  ...runs(reading.row, "Present").flatMap(({ from, to }) => {
    const { row } = reading
    const document = row.slice(to, to + 6).find((p) => p.tags.has("Document") || p.tags.has("Actor") || p.tags.has("Semicolon"))
    // "nghe trình bày", "về báo cáo", "quá trình": others present, or no one does.
    const noun = /^(nghe|về|các|những|của|bản|quá|chương|giáo|lộ|công)$/.test(row[from - 1]?.key ?? "")
    const subject = noun ? null : subjectBefore(row, from)
    if (subject && row.slice(subject.index + 1, from).some((p) => p.key === "việc")) return []
    if (!subject || denied(row, subject.index, from) || row.slice(subject.index + 1, from).some((p) => p.key === "được"))
      return []
    if (document?.tags.has("Document"))
      return coordinated(row, document.index).flatMap((d) =>
        between(reading, { id: "present-verb", type: "PRESENTED" }, subject, d, { start: subject.start, end: d.end }),
      )
    // "đã trao quyết định và tặng hoa": the decision last named.
    const bare = row.slice(from, to + 3).some((p, i, all) => p.key === "quyết" && all[i + 1]?.key === "định")
    const decision = bare && /^(trao|công)$/.test(row[from]!.key) ? lastDecision(reading) : null
    return decision
      ? between(reading, { id: "present-verb", type: "PRESENTED" }, subject, decision, {
          start: subject.start,
          end: row[to - 1]!.end,
        })
      : []
  }),
  // "Trình bày báo cáo …, ông A …": the subject comes last only where none came first.
  ...matches(reading, PRESENT_FRONT).flatMap((m) =>
    subjectBefore(reading.row, m.groups.v![0]!.index)
      ? []
      : between(reading, { id: "present-verb", type: "PRESENTED" }, group(m, "s"), group(m, "o"), {
          start: m.groups.v![0]!.start,
          end: group(m, "s")!.end,
        }),
  ),
  ...matches(reading, PRESENT_BY).flatMap((m) =>
    between(reading, { id: "present-verb", type: "PRESENTED" }, group(m, "s"), group(m, "o"), {
      start: group(m, "o")!.start,
      end: m.groups.v!.at(-1)!.end,
    }),
  ),
]

const AMEND = pattern("[<s>#Document] #Gap{0,6} [<v>#Amend+] #Gap{0,6} [<o>#Document]")

export const AMENDS: readonly Rule[] = [
  {
    id: "amend-inner",
    type: "AMENDS",
    cues: ["Document"],
    examples: [
      {
        text: "Chính phủ ban hành Nghị định sửa đổi, bổ sung Nghị định số 178/2024/NĐ-CP.",
        facts: ["Nghị định sửa đổi, bổ sung Nghị định số 178/2024/NĐ-CP -> Nghị định số 178/2024/NĐ-CP"],
      },
      {
        text: "Quốc hội thông qua Luật sửa đổi, bổ sung một số điều của Luật Các tổ chức tín dụng.",
        facts: ["Luật sửa đổi, bổ sung một số điều của Luật Các tổ chức tín dụng -> Luật Các tổ chức tín dụng"],
      },
    ],
    lookalikes: ["Chính phủ ban hành Kế hoạch thực hiện Nghị định số 178/2024/NĐ-CP."],
    read: (reading) =>
      reading.named.flatMap((phrase) =>
        phrase.tags.has("Document") && /^\S+( \S+)? (sửa đổi|bổ sung|thay thế|bãi bỏ)/.test(phrase.text)
          ? innerDocuments(phrase).flatMap((d) =>
              between(reading, { id: "amend-inner", type: "AMENDS" }, phrase, innerPhrase(d.entity, d.span, phrase), phrase),
            )
          : [],
      ),
  },
  {
    id: "amend-verb",
    type: "AMENDS",
    cues: ["Amend"],
    examples: [
      {
        text: "Nghị định số 67/2025/NĐ-CP sửa đổi Nghị định số 178/2024/NĐ-CP.",
        facts: ["Nghị định số 67/2025/NĐ-CP -> Nghị định số 178/2024/NĐ-CP"],
      },
    ],
    lookalikes: [],
    read: (reading) =>
      matches(reading, AMEND).flatMap((m) =>
        between(reading, { id: "amend-verb", type: "AMENDS" }, group(m, "s"), group(m, "o"), {
          start: group(m, "s")!.start,
          end: group(m, "o")!.end,
        }),
      ),
  },
]
