import { codeAt } from "./document-codes.ts"
import type { DocumentHead } from "./document-kinds.ts"
import { LAWS } from "./lexicon/laws.ts"
import { PhraseTable } from "./phrase-table.ts"
import { TITLE_ENDS, TITLE_STOPS } from "./subjects.ts"
import type { Term } from "./terms.ts"

/** Newspapers leave the comma of "Phòng, chống" out. */
const LAW_NAMES = new PhraseTable<true>(
  LAWS.flatMap((name) => [name, name.replace("Phòng, chống", "Phòng chống")]).map((name) => [name, true]),
)

export const isLaw = (kind: string): boolean => /^(luật|bộ luật|pháp lệnh)$/.test(kind)

/** Words in lower case with which a law's name goes on behind a comma: "Phòng, chống", "Thi đua, khen thưởng". */
const BEHIND_COMMA = /^(chống|đấu|giáo|chữa|công|khen|nhập|an|sử|đối|gia|quá|kiểm)$/

/** True where the name of a law that no list has ends before a term. */
const endsBefore = (terms: readonly Term[], at: number): boolean => {
  const term = terms[at]!
  const next = terms[at + 1]
  if (term.key === ",") return !(next?.kind === "word" && !next.capital && BEHIND_COMMA.test(next.key))
  if (TITLE_STOPS.has(term.key)) return true
  if (TITLE_ENDS.has(term.key) && !(term.key === "và" && next?.kind === "word")) return true
  if (term.tags.size && !term.capital && !/^(tổ|chức)$/.test(term.key)) return true
  if (["năm", "có", "về", "của", "này", "đối", "đáp", "nhằm"].includes(term.key)) return true
  return term.key === "và" && /^(các|những|Luật)$/.test(next?.text ?? "")
}

const unlistedEnd = (terms: readonly Term[], at: number): number => {
  let end = at + 1
  while (terms[end] && end - at < 14 && !endsBefore(terms, end)) end++
  return end
}

/** "Bộ luật Hình sự số 100/2015/QH13", "Luật Tổ chức Quốc hội 2014": where the number or the bare year behind a listed name ends. */
const numberEnd = (terms: readonly Term[], at: number): number => {
  const code = terms[at]?.key === "số" ? codeAt(terms, at + 1) : null
  if (code) return at + 1 + code.length
  return terms[at]?.kind === "number" && /^(19|20)\d{2}$/.test(terms[at]!.text) ? at + 1 : at
}

/** Where the name of a law ends that begins at `at`: "Đất đai", "Phòng, chống tham nhũng (sửa đổi)", "Nhà ở năm 2023". */
const lawEnd = (terms: readonly Term[], at: number): number => {
  const known = LAW_NAMES.longest(terms, at)
  let end = known ? at + known.length : unlistedEnd(terms, at)
  if (terms[end - 1]!.key === "và") end--
  if (known) end = numberEnd(terms, end)
  if (terms[end]?.key === "(" && /^(sửa|bổ)$/.test(terms[end + 1]?.key ?? "") && terms[end + 3]?.key === ")") end += 4
  if (terms[end]?.key === "năm" && /^\d{4}$/.test(terms[end + 1]?.text ?? "")) end += 2
  return end
}

/** "Luật sửa đổi, bổ sung một số điều của …". */
export const isAmending = (terms: readonly Term[], { end }: DocumentHead): boolean =>
  terms[end]?.key === "sửa" && terms[end + 1]?.key === "đổi"

/** Where the name of the law ends of which a document's head is the kind; null where the head has no such name behind it. */
export const lawNameEnd = (terms: readonly Term[], head: DocumentHead): number | null => {
  if (!isLaw(head.kind) || isAmending(terms, head)) return null
  const capital = terms[head.end]?.capital
  const known = LAW_NAMES.longest(terms, head.end)?.length ?? 0
  // "Luật thủy lợi", "luật phòng chống tham nhũng", "bộ luật hình sự": without any capital a name that is known, and long enough.
  if (!capital && known < (head.capital || head.kind === "bộ luật" ? 2 : 3)) return null
  const end = lawEnd(terms, head.end)
  // "luật Ngân sách năm 2002", "luật Đất đai": in lower case a law is told by its year or by a name that is known.
  return head.capital || terms[end - 2]?.key === "năm" || known > 1 ? end : null
}
