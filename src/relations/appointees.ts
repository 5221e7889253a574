import type { Item } from "../link/linked.ts"
import type { Phrase } from "./phrases.ts"
import { phraseOf, runs } from "./rule.ts"

/** The first words of verbs that give or end a post. */
export const VERBS = /^(bổ|điều|phân|luân|chỉ|bầu|phê|miễn|bãi|tái|chuẩn|cử|cho|thôi|công)$/

/** Verbs by which a body gives or ends a post, as runs of the row. */
export const acts = (row: readonly Phrase[]) => {
  const found = [...runs(row, "Appoint"), ...runs(row, "Leave")].flatMap((run) => {
    // "quyết định điều động": the act begins at its own verb.
    const from = row.slice(run.from, run.to).findIndex((p) => VERBS.test(p.key))
    return from < 0 ? [] : [{ from: run.from + from, to: run.to }]
  })
  return found.sort((a, b) => a.from - b.from)
}

/** A post that no person beside it holds: "giữ chức | Bí thư Tỉnh ủy A". */
export const isRole = (m: Item): boolean => m.mention?.type === "role" && m.roles.length > 0

/** The person whom the act at `to` is about ("bầu ông A", "miễn nhiệm chức vụ B đối với ông A"), and the post given. */
export const appointee = (
  row: readonly Phrase[],
  to: number,
): { readonly who: Phrase; readonly post: Item | null; readonly end: number } | null => {
  let who: Phrase | null = null
  let post: Item | null = null
  for (let i = to; i < Math.min(row.length, to + 30); i++) {
    const phrase = row[i]!
    if (phrase.tags.has("Semicolon") || phrase.key === ".") break
    // "các chức danh do Quốc hội bầu, ông A …": another clause.
    if (phrase.tags.has("Comma") && !who && !post) break
    const named = phrase.members.find(
      (m) => m.entity && (m.mention?.type === "person" || (i === to && m.mention?.type === "pronoun")),
    )
    const role = phrase.members.find(isRole)
    if (named && !who) {
      // "phê chuẩn một phó thủ tướng khác thay cho ông A".
      if (row.slice(to, i).some((p) => p.key === "thay")) break
      // "phê chuẩn đề nghị của Thủ tướng A về việc bổ nhiệm … đối với ông B".
      if (row[i - 1]?.key === "của" && row.slice(to, i).some((p) => p.key === "nghị")) continue
      if (i - to > 4 && !/^(với|ông|bà|chí|cho)$/.test(row[i - 1]?.key ?? "")) break
      // "bầu hai Phó Bí thư là các ông A, Trưởng Ban B và ông C": each of them.
      const all = post && row[i - 1]?.key === "là" ? phrase.members.filter((m) => m.mention?.type === "person" && m.entity) : []
      who = all.length > 1 ? { ...phrase, members: all } : phraseOf(named)
      if (post) return { who, post, end: phrase.end }
    } else if (role && !post && !/^(của|do|được|việc)$/.test(row[i - 1]?.key ?? "")) {
      post = role
      if (who) return { who, post, end: phrase.end }
    } else if (named && who) break
    else if (phrase.tags.has("Organization") && who && /^(gia|vào)$/.test(row[i - 1]?.key ?? "")) {
      // "tham gia Ban Thường vụ và giữ chức Phó Bí thư …"
      const held = row.slice(i + 1, i + 8).find((p) => p.tags.has("Semicolon") || p.members.some(isRole))
      const given = held && row[held.index - 1]?.tags.has("Hold") ? held.members.find(isRole) : undefined
      return { who, post: given ?? null, end: given ? held!.end : phrase.end }
    } else if (phrase.tags.has("Speak") || phrase.tags.has("Say") || phrase.tags.has("Chair")) break
  }
  return who && (post || row.slice(to, to + 12).some((p) => p.tags.has("Hold") || p.tags.has("Leave")))
    ? { who, post, end: who.end }
    : null
}

/** The title that a post gives an appointment. */
export const titled = (post: Item | null) => {
  const title = post?.roles[0]?.title
  return title ? { title } : {}
}
