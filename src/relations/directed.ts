import { isOffice } from "./asked.ts"
import { clauseEnd } from "./demand.ts"
import { pattern } from "./pattern.ts"
import { isOblique, type Phrase, subjectBefore } from "./phrases.ts"
import { between, denied, endsOf, type Fact, group, type Match, matches, phraseOf, type Reading, type Rule } from "./rule.ts"
import { toldBehind } from "./told.ts"

const DIRECT = pattern("[<v>#Direct+] #Gap{0,5} (2|3|4|5)? #Gap? #Colon? [<o>#Actor] [<w>.]")

/** "sự chỉ đạo", "theo chỉ đạo", "ban chỉ đạo": the noun. */
const isNounUse = (row: readonly Phrase[], at: number): boolean =>
  /^(sự|ban|theo|ý|kiến|tinh|thần|của|các|dưới|quan|điểm|công|tác|nội|dung|văn|bản|những|hiện)$/.test(row[at - 1]?.key ?? "")

const FOLLOWED = pattern("(theo|thực) hiện? (sự|ý|kiến|các|những|đúng){0,3} (chỉ|phân) (đạo|công) của #Gap{0,2} [<s>#Actor]")

/** Whose order it was and who carries it out: "Thực hiện chỉ đạo của A, tháng 4/2017 B đã …", "B đã xong việc theo chỉ đạo của A". */
const orderedBy = ({ row }: Reading, m: Match): readonly (readonly [Phrase, Phrase])[] => {
  const s = group(m, "s")!
  const opens = m.from === 0 || /^[,;]$/.test(row[m.from - 1]!.key)
  if (!opens) {
    const who = subjectBefore(row, m.from)
    const words = who ? row.slice(who.index + 1, m.from) : []
    // "báo cáo Bộ A theo chỉ đạo của B", "yêu cầu Bộ A làm theo chỉ đạo của B", "… của Bộ A về việc … theo chỉ đạo của B".
    const other = !words[0]?.tags.has("Gap") || words[0].key === "về" || words.some((p) => p.tags.has("Recommend"))
    return who?.tags.has("Organization") && !other ? [[s, who]] : []
  }
  // "…, Thủ tướng Chính phủ, Bộ Nội vụ đã …": read as one row of bodies, of which the last is the subject.
  const last = s.members.at(-1)!
  if (s.members.length > 1 && row[s.index + 1]?.tags.has("Gap"))
    return s.members.slice(0, -1).map((member) => [phraseOf(member), phraseOf(last)] as const)
  const comma = row.findIndex((p, i) => i > s.index && p.tags.has("Comma"))
  const who = comma < 0 ? -1 : row.findIndex((p, i) => i > comma && p.tags.has("Actor"))
  const between = row.slice(comma + 1, who)
  if (
    who < 0 ||
    comma - s.index > 8 ||
    !between.every(
      (p) =>
        p.tags.has("Date") ||
        p.tags.has("Comma") ||
        /^(thời|gian|qua|vừa|trong|từ|đầu|cuối|ngày|tháng|năm|sáng|chiều|lãnh|đạo)$/.test(p.key),
    )
  )
    return []
  return row[who + 1]?.tags.has("Gap") ? [[s, row[who]!]] : []
}

export const DIRECTED: readonly Rule[] = [
  {
    id: "direct-verb",
    type: "DIRECTED",
    cues: ["Direct"],
    examples: [
      { text: "Thủ tướng Trần Văn Bình giao Bộ Tài chính xây dựng phương án.", facts: ["Trần Văn Bình -> Bộ Tài chính"] },
      {
        text: "Thủ tướng Trần Văn Bình giao các Bộ: Tài chính, Y tế xây dựng phương án.",
        facts: ["Trần Văn Bình -> Bộ Tài chính", "Trần Văn Bình -> Bộ Y tế"],
      },
      {
        text: "Phó Chủ tịch UBND tỉnh Nghệ An Trần Văn Bình giao 2 sở Tài chính, Y tế tham mưu phương án.",
        facts: ["Trần Văn Bình -> Sở Tài chính tỉnh Nghệ An", "Trần Văn Bình -> Sở Y tế tỉnh Nghệ An"],
      },
      {
        text: "Thủ tướng Trần Văn Bình giao nhiệm vụ cụ thể cho Bộ Tài chính trong năm 2025.",
        facts: ["Trần Văn Bình -> Bộ Tài chính"],
      },
      {
        text: "Thủ tướng Trần Văn Bình giao Bộ trưởng Bộ Tài chính chịu trách nhiệm theo dõi.",
        facts: ["Trần Văn Bình -> Bộ Tài chính"],
      },
      {
        text: "Chủ tịch UBND tỉnh Nghệ An đã giao Giám đốc Sở Xây dựng chủ trì, phối hợp với Chủ tịch UBND huyện Nam Đàn rà soát.",
        facts: ["Ủy ban nhân dân tỉnh Nghệ An -> Sở Xây dựng tỉnh Nghệ An"],
      },
    ],
    lookalikes: [
      "Thủ tướng Trần Văn Bình giao Bộ trưởng Bộ Tài chính làm Trưởng Ban.",
      "Năm 2022, ông Trần Văn Bình được Bộ Chính trị giao quyền Bí thư Tỉnh ủy Nghệ An.",
      "Ban Chỉ đạo làm việc với Bộ Tài chính.",
      "Ông Trần Văn Bình vận dụng tư tưởng ngoại giao Hồ Chí Minh.",
      "Ông Trần Văn Bình được giao điều hành Ban Quản lý Khu kinh tế Đông Nam.",
      "Sở Y tế Nghệ An đã diễn ra lễ công bố quyết định giao ông Trần Văn Bình phụ trách Sở.",
      "Đồng chí Trần Văn Bình chủ trì hội nghị giao ban giữa Tỉnh ủy Nghệ An với Huyện ủy Yên Thành.",
      "Ban Thường vụ Tỉnh ủy Nghệ An buông lỏng lãnh đạo, chỉ đạo để Sở Y tế Nghệ An vi phạm.",
      "Ủy ban Kiểm tra Trung ương hoàn chỉnh và bàn giao Văn phòng Trung ương Đảng hồ sơ.",
      "Bà Lê Thị Hoa là Tổ trưởng Phòng giao dịch Ngân hàng Nhà nước.",
      "Bí thư Tỉnh ủy Nghệ An Trần Văn Bình đề nghị đồng chí Lê Thị Hoa làm tốt nhiệm vụ; chỉ đạo Văn phòng Tỉnh ủy đổi mới công tác.",
      "Bộ Chính trị phân công đồng chí Lê Thị Hoa giữ chức Bí thư Tỉnh ủy Nghệ An.",
    ],
    read: (reading) =>
      matches(reading, DIRECT).flatMap((m): readonly Fact[] => {
        const o = group(m, "o")!
        const w = group(m, "w")!
        const v = m.groups.v!
        // "giao nhiệm vụ cụ thể cho Bộ A": far behind its verb only with "cho".
        const colon = reading.row[o.index - 1]?.tags.has("Colon") ? 1 : 0
        if (o.index - v.at(-1)!.index > 3 + colon && (v.at(-1)!.key !== "giao" || reading.row[o.index - 1]?.key !== "cho"))
          return []
        if (isOblique(reading.row, o.index) && reading.row[o.index - 1]?.key !== "cho") return []
        const s = subjectBefore(reading.row, v[0]!.index)
        // "giao ban", "phòng giao dịch Ngân hàng A", "giao lưu": other words.
        const rest = v.at(-1)!.key === "giao" ? (reading.row[v.at(-1)!.index + 1]?.key ?? "") : ""
        if (/^(ban|dịch|lưu|hữu|thương|thông)$/.test(rest) || (rest && o.text.startsWith("ban "))) return []
        // "buông lỏng chỉ đạo để Ủy ban A vi phạm": no order.
        if (reading.row[o.index - 1]?.key === "để") return []
        // "bàn giao Văn phòng A hồ sơ", "chuyển giao", "ngoại giao": other words.
        if (v[0]!.key === "giao" && /^(bàn|chuyển|ngoại)$/.test(reading.row[v[0]!.index - 1]?.key ?? "")) return []
        // "được giao điều hành Ban A": to run it.
        if (v[0]!.key === "giao" && reading.row[v[0]!.index - 1]?.key === "được" && o.index > v.at(-1)!.index + 1) return []
        // "có văn bản giao Chính phủ": what the paper does.
        const written = v[0]!.key === "giao" && reading.row[v[0]!.index - 1]?.key === "bản"
        if (!s || (!written && isNounUse(reading.row, v[0]!.index))) return []
        // "Học viện A đã diễn ra lễ công bố quyết định giao ông B …": only where it was.
        if (reading.row.slice(Math.max(0, s.index), v[0]!.index).some((p) => p.key === "diễn")) return []
        const advises = w.key === "tham"
        if (
          (!advises && !w.tags.has("Gap") && !w.tags.has("Comma") && !w.tags.has("And")) ||
          denied(reading.row, s.index, v[0]!.index)
        )
          return []
        // "phân công đồng chí A giữ chức …" gives a post; "giao Bộ trưởng Bộ A chịu trách nhiệm …" an order.
        if (isOffice(o) && (/^(quyền|phụ trách) /.test(o.key) || /^(quyền|vụ|chức)$/.test(reading.row[o.index - 1]?.key ?? "")))
          return []
        // "giao Giám đốc Sở A chủ trì, phối hợp với Chủ tịch UBND huyện B": an office that works with another.
        const office = isOffice(o) && v.at(-1)!.key === "giao"
        const behind = reading.row.slice(office ? o.index + 1 : o.index, o.index + 8)
        const isPost = (p: Phrase) => p.members.some((x) => x.mention?.type === "role") && reading.row[p.index - 1]?.key !== "với"
        if (!o.tags.has("Organization") && behind.some((p) => p.tags.has("Hold") || isPost(p))) return []
        if (/^(lãnh)/.test(v[0]!.key) && v.length <= 2) return []
        // "đề nghị đồng chí A …; chỉ đạo Văn phòng B": what is asked of A.
        if (s && v[0]!.key === "chỉ" && reading.row.slice(Math.max(0, s.index), v[0]!.index).some((p) => p.tags.has("Recommend")))
          return []
        return between(reading, { id: "direct-verb", type: "DIRECTED" }, s, o, { start: s.start, end: o.end })
      }),
  },
  {
    id: "direct-followed",
    type: "DIRECTED",
    cues: ["theo", "thực"],
    examples: [
      {
        text: "Thực hiện ý kiến chỉ đạo của Tỉnh ủy Nghệ An, tháng 4/2017 Sở Y tế Nghệ An đã rà soát hồ sơ.",
        facts: ["Tỉnh ủy Nghệ An -> Sở Y tế tỉnh Nghệ An"],
      },
      {
        text: "Theo sự phân công của Chính phủ, Bộ Tài chính chuẩn bị báo cáo.",
        facts: ["Chính phủ -> Bộ Tài chính"],
      },
      {
        text: "Theo chỉ đạo của Ban Thường vụ Tỉnh ủy Nghệ An, Sở Y tế tỉnh Nghệ An đã rà soát hồ sơ.",
        facts: ["Ban Thường vụ Tỉnh ủy Nghệ An -> Sở Y tế tỉnh Nghệ An"],
      },
      {
        text: "Sở Y tế tỉnh Nghệ An đã rà soát xong hồ sơ theo chỉ đạo của Bí thư Tỉnh ủy Trần Văn Bình.",
        facts: ["Trần Văn Bình -> Sở Y tế tỉnh Nghệ An"],
      },
    ],
    lookalikes: [
      "Theo ý kiến của Tỉnh ủy Nghệ An, Sở Y tế tỉnh Nghệ An đã rà soát hồ sơ.",
      "Theo chỉ đạo của Tỉnh ủy Nghệ An, việc rà soát hồ sơ đã xong.",
      "Sở Y tế tỉnh Nghệ An chưa rà soát hồ sơ theo chỉ đạo của Tỉnh ủy Nghệ An.",
    ],
    read: (reading) =>
      matches(reading, FOLLOWED).flatMap((m) =>
        orderedBy(reading, m).flatMap(([s, o]) =>
          denied(reading.row, Math.min(o.index, m.from), m.from)
            ? []
            : between(reading, { id: "direct-followed", type: "DIRECTED" }, s, o, {
                start: Math.min(o.start, reading.row[m.from]!.start),
                end: Math.max(o.end, s.end),
              }),
        ),
      ),
  },
  {
    id: "direct-continued",
    type: "DIRECTED",
    examples: [
      {
        text: "Thủ tướng Trần Văn Bình giao Bộ Tài chính xây dựng phương án. Bộ Y tế khẩn trương rà soát các quy định. Bộ Nội vụ chủ trì, phối hợp với các bộ hướng dẫn thực hiện.",
        facts: ["Trần Văn Bình -> Bộ Tài chính", "Trần Văn Bình -> Bộ Y tế", "Trần Văn Bình -> Bộ Nội vụ"],
      },
    ],
    lookalikes: [
      "Bộ Tài chính đã có phương án. Bộ Y tế khẩn trương rà soát các quy định.",
      "Bộ Tài chính được giao xây dựng phương án. Ông Lê Văn Tám cảm ơn các bộ. Bộ Y tế khẩn trương rà soát các quy định.",
    ],
    read: (reading) => {
      const told = toldBehind(reading)
      const by = told?.how === "Direct" ? (told.by.entity ?? told.by.office) : null
      if (!told || !by) return []
      const { body, verb } = told
      return endsOf(body, "DIRECTED", "to", reading.linked)
        .filter(({ entity }) => entity !== by)
        .map(({ entity }) => ({
          type: "DIRECTED",
          from: by,
          to: entity,
          rule: "direct-continued",
          start: body.start,
          end: reading.row[clauseEnd(reading.row, verb.index) - 1]!.end,
          triggers: [{ start: verb.start, end: verb.end }],
        }))
    },
  },
]
