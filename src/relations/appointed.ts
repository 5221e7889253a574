import { acts, appointee, isRole, titled, VERBS } from "./appointees.ts"
import { announcedDecider, decider, deciderBefore } from "./deciders.ts"
import { assemblyBefore } from "./deputies.ts"
import { areTogether, isOblique, type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, described, type Fact, phraseOf, type Reading, type Rule, runningOn } from "./rule.ts"

const ACTIVE = { id: "appoint-verb", type: "APPOINTED" } as const
const PASSIVE = { id: "appoint-passive", type: "APPOINTED" } as const
const DECIDED = { id: "appoint-decided", type: "APPOINTED" } as const
const DECISION = { id: "appoint-decision", type: "APPOINTED" } as const

/** "Ban Chấp hành họp, bầu ông A": a meeting told by a verb has the subject of what is done there. */
const isVerb = (p: Phrase): boolean => p.members.some((m) => m.mention?.type === "event" && m.mention.name.verb)

/** "thông qua đề nghị … miễn nhiệm ông A": what is proposed and passed is decided. */
const isPassed = (row: readonly Phrase[], p: Phrase): boolean =>
  (p.key === "đề" && row[p.index - 1]?.tags.has("Issue") === true) ||
  (p.key === "nghị" && row[p.index - 1]?.key === "đề" && row[p.index - 2]?.tags.has("Issue") === true)

interface Ended {
  readonly body: Phrase
  readonly who: Phrase
}

/** "Bộ Chính trị quyết định, ông A, Bí thư Tỉnh ủy B, thôi giữ chức …": who ends whose post by the words at `at`. */
const endedAt = (row: readonly Phrase[], at: number): Ended | null => {
  const body = decider(row, at)
  const who = row.slice(Math.max(0, at - 4), at).findLast((p) => p.tags.has("Person"))
  return body && who ? { body, who } : null
}

/** "Ban Chấp hành quyết định kỷ luật ông A bằng hình thức cảnh cáo và cho thôi giữ chức …": the same, of one who is punished first. */
const endedWithPunishment = (row: readonly Phrase[], at: number): Ended | null => {
  const joined = row[at - 1]
  if (row[at]!.key !== "cho" || !(joined?.tags.has("And") || joined?.tags.has("Comma"))) return null
  const act = row.slice(Math.max(0, at - 24), at).find((p) => p.tags.has("Discipline"))
  if (!act) return null
  const people = row.slice(act.index, at).filter((p) => p.tags.has("Person"))
  const body = subjectBefore(row, act.index, (p) => p.tags.has("Organization"))
  return body && people.length === 1 && !denied(row, body.index, at) ? { body, who: people[0]! } : null
}

/** The end of a post that the words of leaving at `at` tell. */
const left = (reading: Reading, at: number): readonly Fact[] => {
  const { row } = reading
  const ended = endedAt(row, at) ?? endedWithPunishment(row, at)
  if (!ended) return []
  const { body, who } = ended
  const post = row.slice(at, at + 12).find((p) => p.members.some(isRole))
  let last = at
  while (row[last + 1]?.tags.has("Leave")) last++
  const span = { start: body.start, end: Math.max(post?.end ?? 0, row[last]!.end) }
  return between(reading, PASSIVE, body, phraseOf(who.members.at(-1)!), span, titled(post?.members.find(isRole) ?? null))
}

/** "A được điều động giữ chức Trưởng phòng X; B" "được điều động …": who comes behind the post of another in one list; null where none does. */
const besideRole = (phrase: Phrase | undefined): Phrase | null => {
  const last = phrase?.members.at(-1)
  return last?.mention?.type === "person" && phrase?.members.at(-2)?.mention?.type === "role" ? phraseOf(last) : null
}

export const APPOINTED: readonly Rule[] = [
  {
    ...ACTIVE,
    cues: ["Appoint", "Leave"],
    examples: [
      {
        text: "Theo báo Tuổi Trẻ, HĐND tỉnh Nghệ An đã bầu ông Lê Văn Tám giữ chức Chủ tịch UBND tỉnh Nghệ An.",
        facts: ["Hội đồng nhân dân tỉnh Nghệ An -> Lê Văn Tám"],
      },
      {
        text: "Bộ Chính trị phân công đồng chí Trần Văn Bình giữ chức Bí thư Tỉnh ủy Lào Cai.",
        facts: ["Bộ Chính trị -> Trần Văn Bình"],
      },
      {
        text: "Bộ Chính trị quyết định điều động, phân công, bổ nhiệm đồng chí Trần Văn Bình giữ chức Bí thư Tỉnh ủy Lào Cai.",
        facts: ["Bộ Chính trị -> Trần Văn Bình"],
      },
      {
        text: "Ban Bí thư đã có Quyết định số 1289-QĐNS/TW chỉ định ông Lê Văn Tám giữ chức Bí thư Tỉnh ủy Lào Cai.",
        facts: ["Ban Bí thư Trung ương Đảng -> Lê Văn Tám"],
      },
      {
        text: "HĐND tỉnh Nghệ An miễn nhiệm chức vụ Chủ tịch UBND tỉnh Nghệ An đối với ông Lê Văn Tám; bầu bà Lê Thị Hoa giữ chức Chủ tịch UBND tỉnh Nghệ An.",
        facts: ["Hội đồng nhân dân tỉnh Nghệ An -> Lê Văn Tám", "Hội đồng nhân dân tỉnh Nghệ An -> Lê Thị Hoa"],
      },
      {
        text: "HĐND tỉnh Nghệ An họp sáng nay. Kết quả, 54/54 đại biểu có mặt đã bầu ông Lê Văn Tám giữ chức Chủ tịch UBND tỉnh Nghệ An.",
        facts: ["Hội đồng nhân dân tỉnh Nghệ An -> Lê Văn Tám"],
      },
      {
        text: "Chủ tịch UBND tỉnh Nghệ An Trần Văn Bình vừa ký quyết định bổ nhiệm bà Lê Thị Hoa làm Giám đốc Sở Y tế. Bổ nhiệm lại ông Lê Văn Tám giữ chức Giám đốc Sở Nội vụ.",
        facts: ["Trần Văn Bình -> Lê Thị Hoa", "Trần Văn Bình -> Lê Văn Tám"],
      },
      {
        text: "Tỉnh ủy Lào Cai đã bầu hai Phó Bí thư Tỉnh ủy Lào Cai là ông Lê Văn Tám, Chánh Thanh tra tỉnh Lào Cai và bà Lê Thị Hoa.",
        facts: ["Tỉnh ủy Lào Cai -> Lê Văn Tám", "Tỉnh ủy Lào Cai -> Lê Thị Hoa"],
      },
      {
        text: "Ông Lê Văn Tám quê Lào Cai. Năm 2020, Bộ Chính trị phân công ông giữ chức Bí thư Tỉnh ủy Lào Cai.",
        facts: ["Bộ Chính trị -> Lê Văn Tám"],
      },
      {
        text: "Sở Y tế tỉnh Nghệ An công bố và bổ nhiệm bà Lê Thị Hoa giữ chức Giám đốc Bệnh viện Mắt.",
        facts: ["Sở Y tế tỉnh Nghệ An -> Lê Thị Hoa"],
      },
      {
        text: "HĐND tỉnh Nghệ An thông qua việc miễn nhiệm chức vụ Chủ tịch UBND tỉnh Nghệ An đối với ông Lê Văn Tám.",
        facts: ["Hội đồng nhân dân tỉnh Nghệ An -> Lê Văn Tám"],
      },
    ],
    lookalikes: [
      "Bộ Chính trị chưa phân công đồng chí Trần Văn Bình giữ chức Bí thư Tỉnh ủy Lào Cai.",
      "Đồng chí Lê Thị Hoa trao quyết định bổ nhiệm đồng chí Trần Văn Bình giữ chức Giám đốc Sở Y tế Hà Nội.",
      "Bộ Chính trị giới thiệu đồng chí Lê Thị Hoa để Quốc hội bầu giữ chức Chủ tịch nước, phân công thêm việc cho đồng chí Trần Văn Bình.",
      "Trả lời về chương trình bầu Chủ tịch nước với ông Trần Văn Bình và bầu Chủ tịch Quốc hội với bà Lê Thị Hoa, Tổng Thư ký cho biết.",
      "Quốc hội lấy phiếu tín nhiệm các chức danh do Quốc hội bầu, ông Lê Văn Tám giữ chức Bộ trưởng Bộ Y tế được 300 phiếu.",
      "Tại buổi Tổng Bí thư Trần Văn Bình tiếp xúc cử tri, cử tri băn khoăn việc cho ông Lê Văn Tám thôi Ủy viên Bộ Chính trị.",
      "Sở Y tế Nghệ An thừa hai phó giám đốc, nay tỉnh điều động ông Trần Văn Bình làm Phó Giám đốc Sở Nội vụ Nghệ An.",
      "Ông Lê Văn Tám cho rằng việc bổ nhiệm ông Trần Văn Bình làm Giám đốc Sở Y tế Hà Nội là đúng.",
    ],
    read: (reading) => {
      const { row } = reading
      const facts: Fact[] = []
      let last = -1
      for (const { from, to } of acts(row)) {
        if (from <= last) continue
        const who = appointee(row, to)
        const subject = subjectBefore(row, from) ?? assemblyBefore(reading, from) ?? (from === 0 ? deciderBefore(reading) : null)
        if (!who || !subject || denied(row, subject.index, from)) continue
        // "Sở A thừa hai người, nay tỉnh điều động ông B": the province, by no name.
        if (/^(tỉnh|huyện)$/.test(row[from - 1]?.key ?? "") && !row[from - 1]!.members.length) continue
        // "giới thiệu đồng chí A để Quốc hội bầu giữ chức …": still to come.
        if (row[subject.index - 1]?.key === "để") continue
        // "chương trình bầu Chủ tịch nước với ông A và bầu …": the post that is given.
        if (row[subject.index - 1]?.key === "bầu") continue
        const before = subject.index < 0 ? [] : row.slice(subject.index + 1, from)
        // Who hands a decision over, introduces or reports does not decide.
        if (
          before.some(
            (p) =>
              (/^(trao|được|bị|giới|đề|trình|đọc|theo)$/.test(p.key) && !isPassed(row, p)) ||
              (p.key === "công" && row[p.index + 1]?.key === "bố" && row[p.index + 2]?.key !== "và") ||
              // "thông qua việc miễn nhiệm" decides it.
              (p.key === "việc" && !row[p.index - 1]?.tags.has("Issue")) ||
              p.tags.has("Say") ||
              (p.tags.has("Recommend") && !isPassed(row, p)) ||
              (p.tags.has("Document") && !/^(có|ký|hành)$/.test(row[p.index - 1]?.key ?? "")) ||
              (p.tags.has("Event") && !isVerb(p)),
          )
        )
          continue
        if (who.who.members.some((m) => m.entity && subject.members.some((s) => s.entity === m.entity))) continue
        facts.push(
          ...between(
            reading,
            ACTIVE,
            subject,
            who.who,
            { start: Math.min(subject.start, row[from]!.start), end: Math.max(who.end, who.who.end) },
            titled(who.post),
          ),
        )
        last = to
      }
      return facts
    },
  },
  {
    ...PASSIVE,
    cues: ["được", "Leave"],
    examples: [
      {
        text: "Ông Lê Văn Tám được Bộ Chính trị điều động giữ chức Bí thư Tỉnh ủy Nghệ An.",
        facts: ["Bộ Chính trị -> Lê Văn Tám"],
      },
      {
        text: "Ban Bí thư quyết định ông Lê Văn Tám, Thứ trưởng Bộ Y tế, được điều động giữ chức Bí thư Tỉnh ủy Nghệ An.",
        facts: ["Ban Bí thư Trung ương Đảng -> Lê Văn Tám"],
      },
      {
        text: "Bộ Chính trị quyết định, ông Lê Văn Tám, Bí thư Tỉnh ủy Nghệ An, thôi giữ chức Bí thư Tỉnh ủy Nghệ An.",
        facts: ["Bộ Chính trị -> Lê Văn Tám"],
      },
      {
        text: "Ban Chấp hành Trung ương Đảng quyết định kỷ luật ông Lê Văn Tám bằng hình thức cảnh cáo và cho thôi giữ chức Ủy viên Bộ Chính trị.",
        facts: ["Ban Chấp hành Trung ương Đảng -> Lê Văn Tám"],
      },
      {
        text: "Công an tỉnh Nghệ An công bố quyết định của Bộ Công an về công tác cán bộ. Ông Lê Văn Tám được điều động giữ chức Trưởng Công an huyện Thanh Chương.",
        facts: ["Bộ Công an -> Lê Văn Tám"],
      },
      {
        text: "Ông Lê Văn Tám được Bộ Y tế điều động giữ chức Vụ trưởng Vụ Bảo hiểm y tế; bà Lê Thị Hoa được Bộ Y tế điều động giữ chức Vụ trưởng Vụ Pháp chế.",
        facts: ["Bộ Y tế -> Lê Văn Tám", "Bộ Y tế -> Lê Thị Hoa"],
      },
      {
        text: "Hai đồng chí Lê Văn Tám và Trần Văn Bình được Thủ tướng Chính phủ bổ nhiệm giữ chức vụ Thứ trưởng Bộ Y tế.",
        facts: ["Chính phủ -> Lê Văn Tám", "Chính phủ -> Trần Văn Bình"],
      },
    ],
    lookalikes: [
      "Ngày 5/3/2024, Công an tỉnh Nghệ An công bố quyết định của Bộ Công an về công tác cán bộ. Năm 2010, ông Lê Văn Tám được điều động giữ chức Trưởng Công an huyện Thanh Chương.",
      "Ông Lê Văn Tám được điều động giữ chức Bí thư Tỉnh ủy Nghệ An.",
      "Theo quyết định của Bộ Chính trị có hiệu lực hôm nay, ông Lê Văn Tám thôi giữ chức Bí thư Tỉnh ủy Nghệ An.",
      "Ông Lê Văn Tám được Bộ Chính trị khen.",
      "Ông Lê Văn Tám nói bộ trưởng cũng cần được Quốc hội phê chuẩn.",
      "Ông Lê Văn Tám cho hay lúc được bổ nhiệm thì Trần Văn Bình đang được cử đi học.",
    ],
    read: (reading) => {
      const { row } = reading
      return row.flatMap((word, i) => {
        // "Bộ Chính trị quyết định, ông A thôi giữ chức …".
        const leaves = word.tags.has("Leave") && !row[i - 1]?.tags.has("Leave")
        if (leaves) return left(reading, i)
        // "cần được Quốc hội phê chuẩn": a rule, no act.
        if (word.key !== "được" || /^(cần|phải|nên|chưa|muốn)$/.test(row[i - 1]?.key ?? "")) return []
        const said = row.slice(i + 1, i + 5).find((p) => p.tags.has("Actor"))
        const named = said && !isOblique(row, said.index) && !row.slice(i + 1, said.index).some((p) => p.tags.has("Appoint"))
        const told = named ? said : decider(row, i)
        const body = told ?? (row[i + 1]?.tags.has("Appoint") ? announcedDecider(reading) : null)
        if (!body) return []
        const verb = named ? row[body.index + 1] : row[i + 1]
        const act =
          row
            .slice(named ? body.index + 1 : i + 1, (named ? body.index : i) + 5)
            .find((p) => (p.tags.has("Appoint") || p.tags.has("Leave")) && VERBS.test(p.key)) ??
          (verb?.key === "giao" ? verb : null)
        const person = besideRole(row[i - 1]) ?? subjectBefore(row, i, (p) => p.tags.has("Person"))
        if (!act || !person || denied(row, person.index, act.index)) return []
        // "Ông A gửi thư chúc mừng bà B được bổ nhiệm": not A.
        if (row.slice(person.index, i).some((p) => p.key === "mừng")) return []
        const post = row.slice(act.index, act.index + 12).find((p) => p.members.some(isRole))
        const role = post?.members.find(isRole) ?? null
        if (!post && (verb?.key === "giao" || !(told || row.slice(act.index, act.index + 6).some((p) => p.tags.has("Hold")))))
          return []
        const appointed = areTogether(reading.sentence, person) ? person.members : person.members.slice(-1)
        let last = act.index
        while (row[last + 1]?.tags.has("Appoint")) last++
        const span = { start: person.start, end: Math.max(post?.end ?? 0, row[last]!.end) }
        return appointed.flatMap((m) => between(reading, PASSIVE, body, phraseOf(m), span, titled(role)))
      })
    },
  },
  {
    ...DECISION,
    cues: ["Document", "Event"],
    examples: [
      {
        text: "Đồng chí Lê Thị Hoa công bố Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ bổ nhiệm ông Lê Văn Tám giữ chức Thứ trưởng Bộ Y tế.",
        facts: ["Chính phủ -> Lê Văn Tám"],
      },
      {
        text: "Hội nghị công bố quyết định của Bộ Chính trị về việc phân công ông Lê Văn Tám, Thứ trưởng Bộ Y tế, giữ chức Bí thư Tỉnh ủy Nghệ An.",
        facts: ["Bộ Chính trị -> Lê Văn Tám"],
      },
    ],
    lookalikes: ["Hội nghị công bố Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ về tổ chức bộ máy Bộ Y tế."],
    read: (reading: Reading) => {
      const { row, sentence } = reading
      return sentence.issued.flatMap(({ body, span }) => {
        const document = row.find(
          (p) => (p.tags.has("Document") || p.tags.has("Event")) && p.start <= span.start && p.end >= span.end,
        )
        if (!document) return []
        const inside = document.members
          .flatMap((m) => [
            ...m.inner.flatMap((i) => (i.type === "person" ? [{ entity: i.entity, end: i.span.end }] : [])),
            // "Hội nghị công bố quyết định … phân công ông A": what the decision in the meeting's name says.
            ...m.within.flatMap((i) => (i.mention?.type === "person" && i.entity ? [{ entity: i.entity, end: i.end }] : [])),
          ])
          .at(0)
        if (inside && /(bổ nhiệm|điều động|phân công|chỉ định|miễn nhiệm|luân chuyển)/.test(document.text)) {
          return [
            {
              type: "APPOINTED" as const,
              from: body,
              to: inside.entity,
              rule: DECISION.id,
              start: span.start,
              end: Math.max(span.end, inside.end),
            },
          ]
        }
        const act = acts(row).find(({ from }) => from > document.index && from <= document.index + 3)
        // An event's name may run up to the verb: "Hội nghị công bố Quyết định … bổ nhiệm" "ông A".
        const ends = /(bổ nhiệm|điều động|phân công|chỉ định|miễn nhiệm|luân chuyển)$/.test(document.text)
        const who = act ? appointee(row, act.to) : ends ? appointee(row, document.index + 1) : null
        const person = who?.who.members[0]?.entity
        if (!who || !person) return []
        return [
          {
            type: "APPOINTED" as const,
            from: body,
            to: person,
            rule: DECISION.id,
            start: span.start,
            end: Math.max(who.end, who.who.end),
            properties: titled(who.post),
          },
        ]
      })
    },
  },
  {
    ...DECIDED,
    cues: ["Document", "Event"],
    examples: [
      {
        text: "Quốc hội thông qua Nghị quyết bầu ông Lê Văn Tám giữ chức Phó Thủ tướng.",
        facts: ["Quốc hội -> Lê Văn Tám"],
      },
      {
        text: "Bộ Chính trị đã ban hành Quyết định điều động ông Lê Văn Tám giữ chức Bí thư Tỉnh ủy Nghệ An.",
        facts: ["Bộ Chính trị -> Lê Văn Tám"],
      },
      {
        text: "Bộ Chính trị có quyết định điều động, chỉ định ông Lê Văn Tám - Phó Bí thư Tỉnh ủy Hà Tĩnh - làm Bí thư Tỉnh ủy Nghệ An.",
        facts: ["Bộ Chính trị -> Lê Văn Tám"],
      },
    ],
    lookalikes: [
      "Bà Lê Thị Hoa trao Quyết định bổ nhiệm ông Lê Văn Tám giữ chức Giám đốc Sở Y tế Nghệ An.",
      "Quốc hội thảo luận Nghị quyết bầu ông Lê Văn Tám giữ chức Phó Thủ tướng.",
    ],
    read: (reading) =>
      described(reading).flatMap(({ phrase, inside }) => {
        const { row } = reading
        const whole = phrase.tags.has("Document") ? runningOn(reading, phrase, inside) : inside
        // "điều động, bổ nhiệm ông A": the act beside the name.
        const who = acts(whole.row)
          .filter((act) => act.from < inside.row.length)
          .map((act) => appointee(whole.row, act.to))
          .find((found) => found !== null)
        const issue = row.findLast(
          (p) =>
            p.index < phrase.index &&
            p.index >= phrase.index - 4 &&
            (p.tags.has("Issue") || p.key === "ký" || (p.key === "có" && p.index === phrase.index - 1)),
        )
        const body =
          issue && (subjectBefore(row, issue.index, (p) => p.tags.has("Actor")) ?? assemblyBefore(reading, issue.index))
        if (!who || !body || denied(row, body.index, issue.index)) return []
        return between(
          reading,
          DECIDED,
          body,
          who.who,
          { start: body.start, end: Math.max(who.end, who.who.end) },
          titled(who.post),
        )
      }),
  },
]
