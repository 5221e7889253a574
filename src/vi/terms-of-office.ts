import type { Term } from "./terms.ts"

/** "khóa XI (dự khuyết), XII": how somebody was a member of one of them. Returns the terms taken. */
const alternateAt = (terms: readonly Term[], at: number): number =>
  terms[at]?.key === "(" && terms[at + 1]?.key === "dự" && terms[at + 3]?.key === ")" ? 4 : 0

/** Terms taken by "khóa XIII", "nhiệm kỳ 2020-2025", "(khóa X)" at `at`: they belong to a title but name nothing. */
export const termOfOfficeAt = (terms: readonly Term[], at: number): number => {
  let i = at
  const open = terms[i]?.key === "("
  if (open) i++
  if (/^(các|hai|ba|bốn|[2-4])$/.test(terms[i]?.key ?? "")) i++
  if (terms[i]?.key === "khóa") i++
  else if (terms[i]?.key === "nhiệm" && terms[i + 1]?.key === "kỳ") i += 2
  else return 0
  let size = 0
  while (
    terms[i] &&
    (terms[i]!.kind === "number" ||
      /^([IVX]+|mới|trước|này|tới)$/.test(terms[i]!.text) ||
      (["-", "–", ",", "và"].includes(terms[i]!.key) && /^([IVX]+|\d.*)$/.test(terms[i + 1]?.text ?? "")))
  ) {
    i++
    size++
    i += alternateAt(terms, i)
    if (size > 8) break
  }
  if (!size) return 0
  if (open) {
    if (terms[i]?.key !== ")") return 0
    i++
  }
  return i - at
}
