import { documentHeadAt } from "./document-kinds.ts"
import { type DocumentName, documentName } from "./document-name.ts"
import { subjectEnd, wordsOf } from "./subjects.ts"
import type { Term } from "./terms.ts"

const KINDS = /^(nghị quyết|kết luận|đề án|quyết định|nghị định|tờ trình|báo cáo|luật|pháp lệnh)$/
const COUNTS: ReadonlyMap<string, number> = new Map(
  "hai ba bốn năm sáu bảy tám".split(" ").flatMap((word, i) => [
    [word, i + 2],
    [String(i + 2), i + 2],
  ]),
)
/** Words with which a list may start, besides "các". */
export const COUNT_WORDS: ReadonlySet<string> = new Set(COUNTS.keys())
const OPENS = /^["“]$/
const CLOSES = /^["”]$/

interface Listed {
  readonly names: readonly DocumentName[]
  /** Terms from the count to the end of the list. */
  readonly length: number
}

/** Where the subject at `at` ends and what it is: between quotation marks, or up to a mark. */
const itemAt = (terms: readonly Term[], at: number): { readonly from: number; readonly to: number; readonly end: number } => {
  const from = terms[at]?.key === "về" ? (terms[at + 1]?.key === "việc" ? at + 2 : at + 1) : at
  if (OPENS.test(terms[from]?.text ?? "")) {
    const close = terms.findIndex((t, i) => i > from && i < from + 50 && CLOSES.test(t.text))
    if (close > from) return { from: from + 1, to: close, end: close + 1 }
  }
  const to = subjectEnd(terms, from)
  return { from, to, end: to }
}

/**
 * "ban hành ba Nghị quyết về: “A”; “B”; “C”", "thông qua các Nghị quyết về A; B; C": papers of one kind that their subjects tell apart.
 * Null where no list of two begins, or where "các" stands behind no verb of issuing.
 */
export const listedDocumentsAt = (terms: readonly Term[], at: number): Listed | null => {
  const count = COUNTS.get(terms[at]?.key ?? "") ?? 0
  if (!count && !(terms[at]?.key === "các" && terms[at - 1]?.tags.has("Issue"))) return null
  const head = documentHeadAt(terms, at + 1)
  if (!head || head.draft || !KINDS.test(head.kind)) return null
  let end = head.end
  if (/^(quan trọng)$/.test(`${terms[end]?.key} ${terms[end + 1]?.key}`)) end += 2
  const about = terms[end]?.key === "về"
  if (about) end++
  const colon = terms[end]?.key === ":"
  if (colon) end++
  if (!about && !colon) return null
  const kind = `${head.kind[0]!.toUpperCase()}${head.kind.slice(1)}`
  const names: DocumentName[] = []
  for (let start = head.start; ; start = end) {
    const item = itemAt(terms, end)
    if (item.to - item.from < 2) return null
    const title = wordsOf(terms, item.from, item.to)
    const name = `${kind} về ${title[0]!.toLowerCase()}${title.slice(1)}`
    names.push({ ...documentName({ ...head, at: start }, item.end, { name, title }), at: start, length: item.end - start })
    end = item.end
    const joined = terms[end]?.key === ";" ? (terms[end + 1]?.key === "và" ? 2 : 1) : 0
    // "“A”, “B” và “C”".
    const quoted = /^(,|và)$/.test(terms[end]?.key ?? "") && OPENS.test(terms[end + 1]?.text ?? "") ? 1 : 0
    if (!(joined || quoted) || names.length === (count || 9)) break
    end += joined || quoted
  }
  return names.length > 1 ? { names, length: end - at } : null
}
