import { honorificAt, personAt } from "./people.ts"
import { keysOf, type Term } from "./terms.ts"
import { type Title, titleChainAt } from "./titles.ts"

/** The terms of an aside about someone's age at `at`, its brackets included, or 0: "(sinh năm 1968)", "(SN 1966)", "(1970)", "(55 tuổi)". */
const lifeAt = (words: readonly Term[], at: number): number => {
  if (/^19\d{2}$/.test(words[at + 1]?.key ?? "") && words[at + 2]?.key === ")") return 3
  if (!/^(sinh|sn|\d{2})$/.test(words[at + 1]?.key ?? "")) return 0
  for (let end = at + 2; end < at + 7; end++) if (words[end]?.key === ")") return end + 1 - at
  return 0
}

/** The terms of an age or a birthday: "55 tuổi", "SN 1966", "sinh năm 1962", "sinh ngày 5 tháng 1 năm 1962"; 0 where none stands. */
const ageAt = (words: readonly Term[], at: number): number => {
  if (words[at]?.kind === "number" && words[at + 1]?.key === "tuổi") return 2
  if (words[at]?.key === "sn") return 2
  if (words[at]?.key !== "sinh" || !/^(năm|ngày)$/.test(words[at + 1]?.key ?? "")) return 0
  let end = at + 1
  while (end < at + 10 && words[end] && (words[end]!.kind === "number" || /^(ngày|tháng|năm|\/|-)$/.test(words[end]!.key))) end++
  return end - at
}

export const DASH = new Set(["-", "–", "—"])

/** "quê quán huyện A, tỉnh B, TITLE": the comma before the title, past the places of the home at `at`; 0 where no title comes. */
const pastHome = (words: readonly Term[], at: number): number => {
  for (let i = at + 1; i < at + 20 && words[i]; i++) {
    if (words[i]!.key !== ",") {
      if (words[i]!.kind === "mark" && words[i]!.key !== "-") return 0
      continue
    }
    if (titleChainAt(words, i + 1)) return i
  }
  return 0
}

/** Titles that follow a name: ", TITLE", " - TITLE", "(TITLE)". Returns them with the terms up to their end. */
export const trailingTitles = (
  words: readonly Term[],
  at: number,
): { readonly titles: readonly Title[]; readonly end: number } | null => {
  const mark = words[at]?.key
  if (!mark) return null
  if (mark === "(") {
    for (let i = at + 1; i < at + 8 && words[i] && words[i]!.key !== ")"; i++) {
      const chain = titleChainAt(words, i)
      if (chain && (chain.titles.some((t) => t.body || t.implied) || chain.titles[0]!.post.split(" ").length > 1)) {
        let end = i + chain.length
        while (words[end] && words[end]!.key !== ")" && end < i + chain.length + 12) end++
        return { titles: chain.titles, end: words[end]?.key === ")" ? end + 1 : i + chain.length }
      }
    }
    // "NAME (sinh năm 1968) – TITLE"
    const aside = lifeAt(words, at)
    return aside ? trailingTitles(words, at + aside) : null
  }
  const dash = DASH.has(mark)
  if (mark !== "," && !dash) return null
  let start = at + 1
  // "NAME, quê quán huyện A, tỉnh B, TITLE"
  const home = words[start]?.key === "quê" ? pastHome(words, start) : 0
  if (home) return trailingTitles(words, home)
  // "NAME, khi còn Chủ tịch UBND tỉnh, …"
  const then = /^(khi|lúc)$/.test(words[start]?.key ?? "") && words[start + 1]?.key === "còn"
  if (then) start += words[start + 2]?.key === "là" ? 3 : 2
  else if (words[start]?.key === "hiện" && words[start + 1]?.key === "là") start += 2
  else if (words[start]?.key === "hiện" || words[start]?.key === "là") start++
  const chain = titleChainAt(words, start, { beforePerson: true })
  // "các Phó Thủ tướng A, B, Bộ trưởng các Bộ Y tế, Nội vụ": others, by their offices alone.
  const last = chain?.titles.at(-1)
  if (chain && last && !last.body && words[start + chain.length]?.key === "các") return null
  if (!chain) {
    const skipped = ageAt(words, start)
    const from = words[start + skipped]?.key === "quê" ? pastHome(words, start + skipped) : start + skipped
    return skipped && words[from]?.key === "," ? trailingTitles(words, from) : null
  }
  if (!dash) {
    const next = start + chain.length
    const honorific = honorificAt(words, next)
    const person = personAt(words, next + honorific, { expected: true, given: honorific > 0 })
    if (person) {
      // "A, Bí thư Tỉnh ủy B": the chain is the next person's; "A, Bộ trưởng X và Bí thư Tỉnh ủy B": from "và" on.
      // "Nhận lời mời của A, Bộ trưởng X, Thượng tướng B": a rank begins the next person.
      const invited = /(^| )mời của /.test(keysOf(words.slice(Math.max(0, at - 9), at)))
      const next = chain.titles.findLastIndex(
        (t) => words[t.at - 1]?.key === "và" || (invited && t.rank && words[t.at - 1]?.key === ","),
      )
      return next > 0 ? { titles: chain.titles.slice(0, next), end: chain.titles[next]!.at - 1 } : null
    }
    if (chain.titles.every((t) => !t.body && !t.implied) && chain.titles[0]!.rank) return null
  }
  if (then) return { titles: chain.titles.map((t) => ({ ...t, status: "former" })), end: start + chain.length }
  // "A, Trợ lý Ủy viên Bộ Chính trị, Bộ trưởng B": the posts behind are of the one helped.
  const aide = chain.titles.findIndex((t) => AIDE.test(t.post) && / ủy viên$/iu.test(t.post))
  return { titles: aide < 0 ? chain.titles : chain.titles.slice(0, aide + 1), end: start + chain.length }
}

export const AIDE = /^(trợ lý|thư ký) \S/iu
