import type { Item } from "../link/linked.ts"
import { keysOf } from "../vi/terms.ts"
import { areTogether, type Phrase } from "./phrases.ts"
import { people, post, rolesAfter } from "./posts.ts"
import { isReplaced } from "./posts-taken.ts"
import { isCareer, isDated, isEarlier, isForYears, isThen, isWhile, statusOf } from "./posts-time.ts"
import type { Fact, Rule } from "./rule.ts"

export const verb: Rule = {
  id: "post-verb",
  type: "HOLDS_POSITION",
  cues: ["Hold", "Leave", "Appoint"],
  examples: [
    {
      text: "Ông Lê Văn Tám được bầu giữ chức Chủ tịch UBND tỉnh Nghệ An.",
      facts: ["Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, new"],
    },
    {
      text: "Các ông Lê Văn Tám, Trần Văn Bình được bầu giữ chức Phó Bí thư Tỉnh ủy Nghệ An.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Nghệ An: Phó Bí thư, new", "Trần Văn Bình -> Tỉnh ủy Nghệ An: Phó Bí thư, new"],
    },
    {
      text: "Ông Lê Văn Tám bị bãi nhiệm chức Chủ tịch nước.",
      facts: ["Lê Văn Tám -> Chủ tịch nước: Chủ tịch nước, former"],
    },
    {
      text: "Sau đó, ông Lê Văn Tám làm Giám đốc Sở Y tế Hà Nội trong hơn 3 năm.",
      facts: ["Lê Văn Tám -> Sở Y tế thành phố Hà Nội: Giám đốc, former"],
    },
    {
      text: "Ông Lê Văn Tám từng làm Phó Chủ tịch, Chủ tịch UBND tỉnh Nghệ An.",
      facts: [
        "Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Phó Chủ tịch, former",
        "Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, former",
      ],
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
      text: "Trung tướng Lê Văn Tám (bên trái) và Trung tướng Trần Văn Bình được bổ nhiệm giữ chức Thứ trưởng Bộ Công an.",
      facts: ["Lê Văn Tám -> Bộ Công an: Thứ trưởng, new", "Trần Văn Bình -> Bộ Công an: Thứ trưởng, new"],
    },
    {
      text: "Bà Lê Thị Hoa (em ruột ông Trần Văn Bình) từ Trưởng phòng Kế hoạch - Tài chính Sở Nội vụ tỉnh Nghệ An được bổ nhiệm làm Phó Giám đốc Sở Y tế tỉnh Nghệ An.",
      facts: [
        "Lê Thị Hoa -> Phòng Kế hoạch - Tài chính Sở Nội vụ tỉnh Nghệ An: Trưởng phòng, former",
        "Lê Thị Hoa -> Sở Y tế tỉnh Nghệ An: Phó Giám đốc, new",
      ],
    },
    {
      text: "Ông Lê Văn Tám (gọi ông Trần Văn Bình bằng cậu) là Chủ tịch UBND xã Quế Long.",
      facts: ["Lê Văn Tám -> Ủy ban nhân dân xã Quế Long: Chủ tịch, current"],
    },
    {
      text: "Bà Lê Thị Hoa, chị ông Lê Văn Tám, khi đó là Chủ tịch UBND tỉnh Nghệ An.",
      facts: ["Lê Thị Hoa -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, former"],
    },
    {
      text: "Thủ tướng Trần Văn Bình bổ nhiệm ông Lê Văn Tám, Thứ trưởng Bộ Y tế, giữ chức Phó Chánh án TAND tối cao.",
      facts: [
        "Lê Văn Tám -> Bộ Y tế: Thứ trưởng, current",
        "Lê Văn Tám -> Tòa án nhân dân tối cao: Phó Chánh án, new",
        "Trần Văn Bình -> Chính phủ: Thủ tướng, current",
      ],
    },
    {
      text: "Tổng thống Nga Putin đề cử ông Mikhail Mishustin làm Thủ tướng Nga.",
      facts: ["Mikhail Mishustin -> Chính phủ Nga: Thủ tướng, proposed", "Putin -> Nhà nước Nga: Tổng thống, current"],
    },
    {
      text: "Ông Lê Văn Tám cùng các ông Trần Văn Bình, Phạm Văn Cường là ba Phó Thủ tướng.",
      facts: [
        "Lê Văn Tám -> Chính phủ: Phó Thủ tướng, current",
        "Trần Văn Bình -> Chính phủ: Phó Thủ tướng, current",
        "Phạm Văn Cường -> Chính phủ: Phó Thủ tướng, current",
      ],
    },
    {
      text: "Khi đó ông Lê Văn Tám là Chủ tịch UBND tỉnh Nghệ An.",
      facts: ["Lê Văn Tám -> Ủy ban nhân dân tỉnh Nghệ An: Chủ tịch, former"],
    },
    {
      text: "Hội nghị đã bầu bổ sung bà Lê Thị Hoa vào Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An.",
      facts: ["Lê Thị Hoa -> Ban Thường vụ Tỉnh ủy Nghệ An: Ủy viên, new"],
    },
    {
      text: "Quốc hội thông qua việc bổ nhiệm ông Lê Văn Tám vào vị trí Bộ trưởng Bộ Y tế.",
      facts: ["Lê Văn Tám -> Bộ Y tế: Bộ trưởng, new"],
    },
    {
      text: "Ông Lê Văn Tám là Bí thư Tỉnh ủy Nghệ An (từ 8/2021) và đại biểu Quốc hội khóa XV.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Nghệ An: Bí thư, current", "Lê Văn Tám -> Quốc hội: đại biểu, current"],
    },
    {
      text: "Sau đó ông Lê Văn Tám làm Phó Bí thư rồi Bí thư Tỉnh ủy Nghệ An.",
      facts: ["Lê Văn Tám -> Tỉnh ủy Nghệ An: Phó Bí thư, former", "Lê Văn Tám -> Tỉnh ủy Nghệ An: Bí thư, former"],
    },
    {
      text: "Ông Lê Văn Tám hiện giữ chức PGĐ Sở Y tế Hà Nội.",
      facts: ["Lê Văn Tám -> Sở Y tế thành phố Hà Nội: Phó Giám đốc, current"],
    },
    {
      text: "Ông Lê Văn Tám thôi giữ chức Giám đốc Sở Y tế Hà Nội.",
      facts: ["Lê Văn Tám -> Sở Y tế thành phố Hà Nội: Giám đốc, former"],
    },
  ],
  lookalikes: [
    "Ông Lê Văn Tám đề nghị Chủ tịch UBND tỉnh Nghệ An xem xét.",
    "Nếu được phê chuẩn, ông Lê Văn Tám sẽ trở thành Chủ tịch UBND tỉnh Nghệ An.",
    "Bà Lê Thị Hoa trao hoa và quyết định phân công làm Bí thư Tỉnh ủy Nghệ An.",
    "Đại hội không bầu ông Lê Văn Tám làm Bí thư Tỉnh ủy Nghệ An.",
    "Ông Lê Văn Tám làm rõ một số vấn đề đại biểu Quốc hội nêu.",
    "Ông Lê Văn Tám có người thân làm Bí thư Tỉnh ủy Nghệ An.",
    "Ông Lê Văn Tám có chị gái là Bí thư Tỉnh ủy Nghệ An.",
    "Quốc hội miễn nhiệm ông Lê Văn Tám và phê chuẩn ba Phó Thủ tướng.",
    "HĐND xem xét tờ trình của ông Lê Văn Tám về việc miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Nghệ An.",
  ],
  read: (reading) => {
    const { row } = reading
    return reading.named.flatMap((phrase) => {
      const i = phrase.index
      const named = people(phrase).filter((m) => m.mention?.type !== "role")
      if (!named.length || isReplaced(row, i)) return []
      // "hai đồng chí A và B được bổ nhiệm": both. "…; ông C được bầu": the last of a list alone.
      const both =
        named.length === phrase.members.length &&
        row[i + 1]?.key !== "," &&
        (areTogether(reading.sentence, phrase) || isAddressedTogether(row, phrase, named))
      const holders = kinBefore(row, i) ?? (both ? named : named.slice(-1))
      const facts: Fact[] = []
      // The verb must come before the first role and after the person, or (passive, decisions) just before the person;
      // "thôi giữ chức A; phân công giữ chức B" goes on with the same person.
      let from = i + 1
      for (let t = from; t < Math.min(row.length, from + 13); t++) {
        const word = row[t]!
        const goesOn = facts.length > 0 && ["Appoint", "Leave", "Hold"].some((tag) => row[t + 1]?.tags.has(tag))
        if ((word.tags.has("Semicolon") && !goesOn) || word.tags.has("Document") || word.key === "do") break
        // "Ông A (gọi ông B là cậu) là …": what stands in brackets is aside.
        if (word.tags.has("Open")) {
          const close = row.findIndex((p) => p.index > t && p.tags.has("Close"))
          if (close > 0 && close - t < 16) {
            if (t === i + 1) from = close + 1
            t = close
            continue
          }
        }
        if (word.tags.has("Close")) break
        // "Ông A có người thân làm Bí thư Tỉnh ủy": another.
        if (word.key === "có" && /^(người|chị|em|anh|vợ|chồng|con|cha|bố|mẹ|cháu)$/.test(row[t + 1]?.key ?? "")) break
        // "Bà A trao hoa và quyết định phân công làm Bí thư Tỉnh ủy X cho ông B": it is not hers.
        if (word.key === "trao" && row[t - 1]?.key !== "được" && row[t + 1]?.key !== "đổi") break
        // "tờ trình của Chủ tịch A về việc miễn nhiệm …" is about another's post.
        if (word.key === "việc" && row[t - 1]?.key === "về") break
        // "Bà A từ Trưởng phòng X được bổ nhiệm làm Giám đốc Y": what she was until then.
        if (row[t - 1]?.key === "từ" && word.members.every((m) => m.mention?.type === "role") && isGivenBehind(row, t)) {
          facts.push(
            ...holders.flatMap((holder) =>
              word.members.flatMap((m) =>
                m.roles.map((role) => post("post-verb", holder.entity!, role, "former", { start: holder.start, end: m.end })),
              ),
            ),
          )
          from = t + 1
          continue
        }
        // "giới thiệu ông A để HĐND tỉnh bầu giữ chức": the body that is to elect may stand between.
        if (word.tags.has("Actor") && !isBodyOfAct(row, t)) break
        // "bầu bổ sung bà A vào Ủy viên Ban Chấp hành": into the post.
        const into = word.key === "vào" && row[t + 1]?.members[0]?.mention?.type === "role"
        if (!into && !word.tags.has("Hold") && !word.tags.has("Leave") && !word.tags.has("Appoint")) continue
        // "ông A bỏ phiếu kín bầu Thẩm phán": who votes is not voted for.
        if (word.key === "bầu" && row.slice(Math.max(0, t - 2), t).some((w) => w.key === "phiếu")) break
        // "trao các quyết định của …": papers, no act; "làm rõ vấn đề đại biểu Quốc hội nêu": no post.
        if (isDecisionNoun(row, t) || (word.key === "làm" && /^(rõ|việc|cho|tốt)$/.test(row[t + 1]?.key ?? ""))) continue
        const roles = rolesAfter(row, t + 1)
        if (!roles.length) continue
        const first = roles[0]!
        // "3 năm làm Giám đốc A, trước khi làm …": the first is told in posts-of-life.ts.
        if (row.slice(t, first.index).some((w) => isForYears(row, w.index))) {
          t = roles.at(-1)!.index
          from = t + 1
          continue
        }
        const behind = row.slice(from, first.index)
        const lead = row
          .slice(Math.max(row.findLastIndex((w) => w.index < i && w.tags.has("Comma")) + 1, i - 4), i)
          .filter((w) => !facts.length && (isAct(w) || /^(giới|thiệu|đề|ứng)$/.test(w.key)))
        // "miễn nhiệm ông A và phê chuẩn ba phó thủ tướng": the second act is about others.
        if (lead.some(isAct) && isAnother(behind)) break
        // "miễn nhiệm ông A, bầu ông vào vị trí …": the act behind the name is the nearer one.
        const words = behind.some(isAct) ? behind : [...lead, ...behind]
        if (words.some((w) => ["Recommend", "Negative", "Condition", "Say"].some((tag) => w.tags.has(tag)))) break
        // "Đại hội không bầu ông A làm …"
        if (lead[0] && row[lead[0].index - 1]?.tags.has("Negative")) break
        // "Nếu được phê chuẩn, ông A sẽ trở thành …"
        if (row.slice(0, i).some((w) => /^(nếu|giả sử)$/.test(w.key))) break
        const told = statusOf(words)
        if (!told) break
        const status = told === "current" && isThen(row) ? "former" : told
        const earlier =
          (status === "new" && isEarlier(reading)) ||
          (status === "current" && (isDated(reading) || isCareer(reading))) ||
          isWhile(words)
        // "Ông A cùng các ông B và C là ba phó thủ tướng": all of them.
        const all = word.key === "là" && first.item.tags.has("Plural") ? named : holders
        facts.push(
          ...all.flatMap((holder) =>
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

/** A post that is given behind the one at `at`: "… được bổ nhiệm", "… lên làm". */
const isGivenBehind = (row: readonly Phrase[], at: number): boolean =>
  /^(được|lên|sang|chuyển)$/.test(row[at + 1]?.key ?? "") || row[at + 1]?.tags.has("Appoint") === true

/** "Ông A, em trai Bí thư B, làm …", "bà B, chị ông A, khi đó là …": the one of whose kin the phrase at `at` is; null where it is nobody's. */
const kinBefore = (row: readonly Phrase[], at: number): readonly Item[] | null => {
  let kin = at - 1
  while (row[kin] && KIN.test(row[kin]!.key)) kin--
  const who = kin < at - 1 && row[kin]?.tags.has("Comma") ? row[kin - 1] : undefined
  return who?.tags.has("Person") ? people(who).slice(-1) : null
}
const KIN = /^(em|anh|chị|con|cháu|vợ|chồng|cha|mẹ|bố|trai|gái|ruột|rể|dâu|họ|của)$/

/** "Các ông A, B được bầu": no posts between the names, and "các" before them. */
const isAddressedTogether = (row: readonly Phrase[], phrase: Phrase, named: readonly Item[]): boolean =>
  /(^| )(các|hai|ba) (ông|bà|đồng chí)/.test(`${keysOf(row.slice(Math.max(0, phrase.index - 3), phrase.index))} ${phrase.key}`) &&
  named.every((m) => m.posts.length === 0)

/** "và phê chuẩn ba" before a post: an act with its own object. */
const isAnother = (words: readonly Phrase[]): boolean =>
  words[0]?.tags.has("And") === true &&
  words.some((w) => w.tags.has("Appoint")) &&
  words.slice(1).every((w) => w.tags.has("Appoint") || /^(thêm|một|hai|ba|bốn|các|\d+)$/.test(w.key))

const isAct = (word: Phrase): boolean => word.tags.has("Appoint") || word.tags.has("Leave")

const isDecisionNoun = (row: readonly Phrase[], at: number): boolean =>
  row[at]!.key === "quyết" && row[at + 1]?.key === "định"
    ? /^(các|những|trao|bố|theo|nhận|đọc|số|ký|hành)$/.test(row[at - 1]?.key ?? "") || row[at + 2]?.key === "của"
    : row[at]!.key === "định" && row[at - 1]?.key === "quyết" && isDecisionNoun(row, at - 1)

/** "để HĐND tỉnh bầu", "tham gia Ban Thường vụ", "được Thủ tướng bổ nhiệm": a body between the person and the post. */
const isBodyOfAct = (row: readonly Phrase[], at: number): boolean => {
  const before = row[at - 1]?.key ?? ""
  return (row[at]!.tags.has("Organization") && /^(để|gia|vào|ở|tại)$/.test(before)) || before === "được"
}
