import { assemblyBefore } from "./deputies.ts"
import { coordinated } from "./documents.ts"
import { pattern } from "./pattern.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, type Fact, group, matches, type Rule } from "./rule.ts"

const OF_ISSUER: Rule = {
  id: "issue-of",
  type: "ISSUED",
  examples: [
    {
      text: "Thực hiện Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng, tỉnh đã sắp xếp bộ máy.",
      facts: ["Ban Chấp hành Trung ương Đảng -> Nghị quyết số 18-NQ/TW"],
    },
    {
      text: "Hội nghị triển khai Chương trình phối hợp công tác giữa Bộ Y tế và Bộ Công an.",
      facts: [
        "Bộ Y tế -> Chương trình phối hợp công tác giữa Bộ Y tế và Bộ Công an",
        "Bộ Công an -> Chương trình phối hợp công tác giữa Bộ Y tế và Bộ Công an",
      ],
    },
  ],
  lookalikes: [
    "Thực hiện Nghị quyết số 18-NQ/TW, Ban Chấp hành Trung ương Đảng giao nhiệm vụ.",
    "Báo cáo về sự phối hợp giữa Bộ Y tế và Bộ Công an được thảo luận.",
  ],
  read: ({ sentence }) =>
    sentence.issued.map(
      ({ body, document, span }): Fact => ({ type: "ISSUED", from: body, to: document, rule: "issue-of", ...span }),
    ),
}

const ISSUE = pattern("[<v>(#Issue|có|thành|gửi)] #Gap{0,4} #Colon? #Gap{0,2} [<o>#Document]")
/** "hoàn thành báo cáo kiểm toán", "đã có báo cáo gửi …": a report that one has written, right behind the verb at `at`. */
const isWritten = (row: readonly Phrase[], at: number, paper: Phrase): boolean =>
  (/^(gửi|có)$/.test(row[at]!.key) ? /^(đã|vừa|mới)$/ : /^hoàn$/).test(row[at - 1]?.key ?? "") &&
  paper.index === at + 1 &&
  /^(báo cáo|tờ trình)( |$)/i.test(paper.text)

/** "có Công điện số 45", "đã có các Quyết định 217, 218", "có Chỉ thị yêu cầu …": a paper that one gives out, right behind the verb at `at`. */
const isHad = (row: readonly Phrase[], at: number, paper: Phrase): boolean =>
  !/^(phải|cần|nên)$/.test(row[at - 1]?.key ?? "") &&
  (paper.index === at + 1 || (paper.index === at + 2 && /^(các|một|hai|ba)$/.test(row[at + 1]!.key))) &&
  /(số|\d|^(quyết định|chỉ thị|kết luận|công điện|nghị quyết|thông báo|công văn|văn bản|tờ trình|hướng dẫn)( |$))/i.test(
    paper.text,
  )

const ISSUED_BY = pattern("[<o>#Document] #Gap{0,4} (do|được) #Gap{0,3} [<s>#Actor] #Gap{0,4} [<v>#Issue+]")

const ISSUED_LIST = pattern(
  "được [<s>#Organization] #Gap{0,3} #Comma? [<v>#Issue+] #Comma? (gồm|là) #Colon? #Gap{0,2} [<o>#Document]",
)

/** Who issued a paper as its number tells it: "BKHĐT" and "TH" in "3059/BKHĐT-TH". */
const lettersOf = (number: string | null): readonly string[] => number?.match(/\p{Lu}{3,}/gu) ?? []

/** A body's name in its first letters, as numbers of papers have it: "BKHĐT" for "Bộ Kế hoạch và Đầu tư", "UBKTTW" with a W for "ương". */
const initialsOf = (name: string): string =>
  name
    .split(/[\s,-]+/)
    .filter((word) => word && word !== "và")
    .map((word) => word[0]!.toUpperCase().replace("Ủ", "U"))
    .join("")
    .replace(/TƯ$/, "TW")

export const ISSUED: readonly Rule[] = [
  OF_ISSUER,
  {
    id: "issue-verb",
    type: "ISSUED",
    cues: ["Issue", "có", "thành", "gửi"],
    examples: [
      {
        text: "Sở Y tế tỉnh Nghệ An vừa hoàn thành báo cáo kiểm tra việc đấu thầu thuốc.",
        facts: ["Sở Y tế tỉnh Nghệ An -> báo cáo kiểm tra việc đấu thầu thuốc"],
      },
      {
        text: "Bộ Y tế đã có báo cáo gửi Quốc hội về việc đấu thầu thuốc.",
        facts: ["Bộ Y tế -> báo cáo gửi Quốc hội về việc đấu thầu thuốc"],
      },
      {
        text: "Ban Thường vụ Tỉnh ủy Nghệ An đã ban hành Nghị quyết số 05-NQ/TU về chuyển đổi số.",
        facts: ["Ban Thường vụ Tỉnh ủy Nghệ An -> Nghị quyết số 05-NQ/TU"],
      },
      {
        text: "Đại hội đã thảo luận và thông qua các văn kiện gồm: Báo cáo chính trị, Chiến lược phát triển kinh tế - xã hội 10 năm.",
        facts: ["Đại hội -> Báo cáo chính trị", "Đại hội -> Chiến lược phát triển kinh tế - xã hội 10 năm"],
      },
      {
        text: "Ban Bí thư ban hành Chỉ thị số 10-CT/TW và Quốc hội thông qua Nghị quyết số 32/2016/QH14.",
        facts: ["Ban Bí thư Trung ương Đảng -> Chỉ thị số 10-CT/TW", "Quốc hội -> Nghị quyết số 32/2016/QH14"],
      },
      {
        text: "UBND tỉnh Nghệ An vừa có quyết định thành lập Trung tâm Y tế huyện Con Cuông.",
        facts: ["Ủy ban nhân dân tỉnh Nghệ An -> quyết định thành lập Trung tâm Y tế huyện Con Cuông"],
      },
      {
        text: "Bộ Chính trị có các Quyết định 217, 218 về công tác giám sát.",
        facts: ["Bộ Chính trị -> Quyết định 217", "Bộ Chính trị -> Quyết định 218"],
      },
      {
        text: "Thủ tướng Chính phủ đã có Chỉ thị yêu cầu các địa phương phòng, chống dịch.",
        facts: ["Chính phủ -> Chỉ thị yêu cầu các địa phương phòng, chống dịch"],
      },
      {
        text: "Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An đã ra quyết định khởi tố bị can, lệnh bắt tạm giam đối với ông Lê Văn Tám.",
        facts: [
          "Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An -> quyết định khởi tố bị can",
          "Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An -> lệnh bắt tạm giam đối với ông Lê Văn Tám",
        ],
      },
      // A letter that asks something.
      {
        text: "UBND tỉnh Nghệ An đã có văn bản đề nghị Bộ Y tế giúp đỡ.",
        facts: ["Ủy ban nhân dân tỉnh Nghệ An -> văn bản đề nghị Bộ Y tế giúp đỡ"],
      },
    ],
    lookalikes: [
      "UBND tỉnh Nghệ An phải có văn bản đề nghị Bộ Y tế giúp đỡ.",
      "Thủ tướng Trần Văn Bình và Bộ trưởng Lê Thị Hoa chứng kiến ký kết Thỏa thuận hợp tác về y tế.",
      "Tỉnh ủy Nghệ An đã ban hành 10 chương trình công tác.",
      "Đồng chí Trần Văn Bình nhắc đến 40 năm Ngày ký Hiệp ước Hữu nghị giữa hai nước.",
      "Luật Du lịch quy định, Thủ tướng phải phê duyệt quy hoạch tổng thể phát triển du lịch cả nước.",
      "Thứ trưởng Bộ Y tế Trần Văn Bình cho biết, Bộ đã ban hành Thông tư số 04/2022/TT-BYT.",
      "Ông Lê Văn Tám bị khởi tố, ra quyết định đình chỉ công tác.",
      "Tỉnh ủy Nghệ An chưa ban hành Nghị quyết số 05-NQ/TU.",
      "Thủ tướng Chính phủ giao các cơ quan soạn thảo và ban hành Quy chế phối hợp về viễn thám.",
      "UBND tỉnh Nghệ An đã bổ sung nguồn vốn sau khi có Chỉ thị số 40-CT/TW.",
      "Bộ trưởng Bộ Y tế Trần Văn Bình cho biết, việc ban hành Chỉ thị số 05-CT/TW nhằm siết kỷ cương.",
      "Sở Y tế Nghệ An kiến nghị Tỉnh ủy Nghệ An ban hành Nghị quyết mới về y tế.",
      "Bà Lê Thị Hoa cùng Sở Y tế Nghệ An rà soát các chỉ tiêu đã đề ra trong Nghị quyết số 05-NQ/TU.",
    ],
    read: (reading) =>
      matches(reading, ISSUE).flatMap((m) => {
        const o = group(m, "o")!
        // "đã xây dựng và ban hành Chỉ thị A": the last verb is the one.
        const v =
          reading.row
            .slice(m.groups.v![0]!.index, o.index)
            .findLast((p) => /^(ban|ký|thông)$/.test(p.key) && p.tags.has("Issue")) ?? m.groups.v![0]!
        let first = v.index
        while (reading.row[first - 1]?.tags.has("Issue")) first--
        if (/^(xây|công|kết)/.test(reading.row[first]!.key)) return []
        // "cho biết, việc ban hành Chỉ thị A nhằm …", "trong giai đoạn ra quyết định": an act whose doer the words leave out.
        if (/^(việc|đoạn|điểm)$/.test(reading.row[first - 1]?.key ?? "")) return []
        // "Thủ tướng có Công điện số 45": only a document that can be told apart, right behind the verb.
        const written = isWritten(reading.row, v.index, o)
        if (v.key === "có" && !written && !isHad(reading.row, v.index, o)) return []
        if (/^(gửi|thành)$/.test(v.key) && !v.tags.has("Issue") && !written) return []
        // "từ sau khi có Chỉ thị của Ban Bí thư": a time.
        if (v.key === "có" && reading.row[v.index - 1]?.key === "khi") return []
        const before = reading.row[v.index - 1]
        if (before?.tags.has("Recommend") || /^(việc|xét|ngày)$/.test(before?.key ?? "")) return []
        // "chứng kiến ký kết Thỏa thuận", "chứng kiến lễ ký …": who looks on.
        if (reading.row.slice(Math.max(0, first - 4), first).some((p, i, all) => p.key === "kiến" && all[i - 1]?.key === "chứng"))
          return []
        // "xây dựng chương trình theo tinh thần Nghị quyết …", "các chỉ tiêu đề ra trong Nghị quyết …", "Luật quy định Thủ tướng phải phê duyệt …": not issued.
        if (
          reading.row.slice(v.index + 1, o.index).some((p) => /^(theo|trong)$/.test(p.key)) ||
          reading.row[first - 1]?.key === "phải"
        )
          return []
        const andAlso = reading.row.slice(Math.max(0, first - 2), first).some((p) => p.tags.has("And"))
        const passes = /^(thông|quyết|biểu|ban)/.test(reading.row[first]!.key)
        const s =
          subjectBefore(reading.row, v.index, (p) => p.tags.has("Actor") || (p.tags.has("Event") && passes)) ??
          (passes ? assemblyBefore(reading, first) : null)
        // "kiến nghị Trung ương ban hành …" asks for what is not there yet.
        const asked = s && reading.row.slice(Math.max(0, s.index - 3), s.index).some((p) => p.tags.has("Recommend"))
        if (
          !s ||
          asked ||
          // "Thứ trưởng A cho biết, Bộ đã ban hành …": the body issued it.
          (s.tags.has("Person") && !andAlso && reading.row.slice(s.index + 1, first).some((p) => p.tags.has("Say"))) ||
          reading.row.slice(s.index + 1, v.index).some((p) => p.key === "bị" || p.key === "giao") ||
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
    id: "issue-at",
    type: "ISSUED",
    cues: ["Document"],
    examples: [
      {
        text: "Tại Công điện số 12/CĐ-TTg ngày 6/1/2025, Thủ tướng Chính phủ yêu cầu Bộ Y tế phòng, chống dịch.",
        facts: ["Chính phủ -> Công điện số 12/CĐ-TTg"],
      },
      {
        text: "Cụ thể, tại Công điện số 12/CĐ-TTg, Thủ tướng Chính phủ yêu cầu Bộ Y tế phòng, chống dịch.",
        facts: ["Chính phủ -> Công điện số 12/CĐ-TTg"],
      },
      {
        text: "Ngoài ra, tại Công văn số 45/BYT-KCB ngày 6/1/2025, Bộ Y tế cũng nêu rõ khó khăn của các bệnh viện.",
        facts: ["Bộ Y tế -> Công văn số 45/BYT-KCB"],
      },
      {
        text: "Tại Quyết định số 38/QĐ-TTg, Thủ tướng Chính phủ quyết định bổ nhiệm ông Lê Văn Tám giữ chức Thứ trưởng Bộ Y tế.",
        facts: ["Chính phủ -> Quyết định số 38/QĐ-TTg"],
      },
    ],
    lookalikes: [
      "Tại Nghị quyết số 18-NQ/TW, nhiệm vụ của Bộ Y tế đã được nêu rõ.",
      "Tại Quyết định số 38/QĐ-TTg của Thủ tướng Chính phủ, Bộ Y tế được giao thực hiện.",
      "Tại hội nghị về Nghị quyết số 18-NQ/TW, Bộ Y tế yêu cầu các sở khẩn trương.",
    ],
    read: (reading) => {
      // "Cụ thể, tại Quyết định A, …", "Tuy nhiên, tại …".
      const lead = reading.row.findIndex((p) => p.tags.has("Comma"))
      const opens = lead > 0 && lead < 4 && reading.row.slice(0, lead).every((p) => p.members.length === 0)
      const [at, paper, comma, who] = reading.row.slice(opens ? lead + 1 : 0)
      if (at?.key !== "tại" || !paper?.tags.has("Document") || !comma?.tags.has("Comma") || !who?.tags.has("Actor")) return []
      const name = paper.members[0]!.mention
      if (name?.type !== "document" || !name.name.number || name.name.issuer) return []
      // "Tại Quyết định A, Bộ B được giao …": another's.
      const next = reading.row.slice(who.index + 1, who.index + 3)
      if (!next.some((p) => ["Recommend", "Direct", "Appoint", "Say"].some((tag) => p.tags.has(tag)) || p.key === "quyết"))
        return []
      return between(reading, { id: "issue-at", type: "ISSUED" }, who, paper, { start: paper.start, end: who.end })
    },
  },
  {
    id: "issue-code",
    type: "ISSUED",
    cues: ["Document"],
    examples: [
      {
        text: "Bộ Kế hoạch và Đầu tư đã chấp thuận cho Nghệ An vay vốn (Công văn số 3059/BKHĐT-TH ngày 21/5/2015).",
        facts: ["Bộ Kế hoạch và Đầu tư -> Công văn số 3059/BKHĐT-TH"],
      },
      {
        text: "Thực hiện Thông tư số 12/2024/TT-BYT, Bộ Y tế kiểm tra các bệnh viện.",
        facts: ["Bộ Y tế -> Thông tư số 12/2024/TT-BYT"],
      },
      {
        text: "Thông báo số 89-TB/UBKTTW đã nêu rõ; Ủy ban Kiểm tra Trung ương sẽ làm rõ thêm.",
        facts: ["Ủy ban Kiểm tra Trung ương -> Thông báo số 89-TB/UBKTTW"],
      },
    ],
    lookalikes: ["Thực hiện Thông tư số 12/2024/TT-BTC, Bộ Y tế kiểm tra các bệnh viện."],
    read: ({ sentence: { items, terms }, linked }) =>
      items.flatMap((paper) => {
        const letters = paper.mention?.type === "document" ? lettersOf(paper.mention.name.number) : []
        if (!letters.length) return []
        const bodies = items.flatMap((item) => [item, ...(item === paper ? [] : item.within)])
        const by = bodies.find(
          ({ mention, entity }) =>
            mention?.type === "organization" && entity && letters.includes(initialsOf(linked.registry.get(entity)?.name ?? "")),
        )
        if (!by) return []
        const said = initialsOf(linked.registry.get(by.entity!)!.name)
        const code = terms.find((t) => t.start >= paper.start && t.end <= paper.end && t.text.includes(said))
        if (!code) return []
        const at = code.start + code.text.indexOf(said)
        return [
          {
            type: "ISSUED",
            from: by.entity!,
            to: paper.entity!,
            rule: "issue-code",
            triggers: [{ start: at, end: at + said.length }],
            start: Math.min(by.start, paper.start),
            end: Math.max(by.end, paper.end),
          },
        ]
      }),
  },
  {
    id: "issue-listed",
    type: "ISSUED",
    cues: ["Issue"],
    examples: [
      {
        text: "Các dự án luật sẽ được Quốc hội xem xét, thông qua, gồm: Luật Đất đai (sửa đổi); Luật Thủy lợi.",
        facts: ["Quốc hội -> Luật Đất đai (sửa đổi)", "Quốc hội -> Luật Thủy lợi"],
      },
    ],
    lookalikes: ["Các dự án luật được Quốc hội thảo luận, cho ý kiến gồm: Luật Đất đai (sửa đổi); Luật Thủy lợi."],
    read: (reading) =>
      matches(reading, ISSUED_LIST).flatMap((m) =>
        coordinated(reading.row, group(m, "o")!.index).flatMap((d) =>
          between(reading, { id: "issue-listed", type: "ISSUED" }, group(m, "s"), d, {
            // From "được" on: "sẽ" right before it puts them all ahead.
            start: reading.row[group(m, "s")!.index - 1]!.start,
            end: d.end,
          }),
        ),
      ),
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
