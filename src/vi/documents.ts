import type { Calendar } from "./dates.ts"
import { codeAt } from "./document-codes.ts"
import { type DocumentHead, documentHeadAt } from "./document-kinds.ts"
import { type Designation, type DocumentName, documentName } from "./document-name.ts"
import { tailFrom } from "./document-tails.ts"
import { documentBySubject } from "./documents-by-subject.ts"
import { kindAt } from "./gazetteer.ts"
import { isAmending, isLaw, lawNameEnd } from "./law-names.ts"
import { organizationAt } from "./organizations.ts"
import { PhraseTable } from "./phrase-table.ts"
import { sessionAt } from "./sessions.ts"
import { wordsOf } from "./subjects.ts"
import type { Term } from "./terms.ts"

/** Kinds that are told apart by a number without a code. */
const NUMBERED =
  /^(tờ trình|báo cáo|công văn|văn bản|nghị quyết|chỉ thị|kết luận|quy định|quyết định|nghị định|thông tư|hướng dẫn|thông báo|kế hoạch|công điện|chương trình)/

/** "Theo quy định 214 của Bộ Chính trị", "ban hành nghị quyết 18": a kind in lower case with its number at `at`, where no count of things can be meant. */
const isCitedByNumber = (terms: readonly Term[], start: number, at: number): boolean =>
  /^(nghị quyết|chỉ thị|kết luận|quy định|nghị định|thông tư)$/.test(`${terms[start]!.key} ${terms[start + 1]?.key}`) &&
  /^\d{1,4}$/.test(terms[at]?.text ?? "") &&
  ((/^(theo|hiện|khai)$/.test(terms[start - 1]?.key ?? "") && /^([,.;)]|của|về|khóa|năm)$/.test(terms[at + 1]?.key ?? ".")) ||
    // "đã ban hành nghị quyết 1046 đồng ý …"
    terms[start - 1]?.tags.has("Issue") === true)

/** Where a number stands behind the kind, past "số" or "mang số". */
const figureOf = (terms: readonly Term[], { end }: DocumentHead): number => {
  const at = terms[end]?.key === "mang" ? end + 1 : end
  return terms[at]?.key === "số" ? at + 1 : end
}

/** True where a plain figure stands in the place of the number: "Nghị quyết 18", but also "Kế hoạch 5 năm". */
const hasFigure = (terms: readonly Term[], head: DocumentHead): boolean => {
  const at = figureOf(terms, head)
  return (
    NUMBERED.test(head.kind) &&
    terms[at]?.kind === "number" &&
    /^\d{1,4}(\/(19|20)\d{2})?$/.test(terms[at]!.text) &&
    (head.capital || terms[at]!.text.includes("/") || at > head.end || isCitedByNumber(terms, head.start, at))
  )
}

/** True where the figure counts or dates something: "Kế hoạch 5 năm", "Nghị quyết 3 tỉnh". */
const isCount = (terms: readonly Term[], head: DocumentHead): boolean => {
  const at = figureOf(terms, head)
  if (kindAt(terms, at + 1)) return true
  return at === head.end && /^(năm|ngày|tháng|điểm)$/.test(terms[at + 1]?.key ?? "")
}

/** "Nghị quyết số 15-NQ/TW", "Nghị quyết 18". */
const byNumber = (terms: readonly Term[], head: DocumentHead): Designation | null => {
  const at = figureOf(terms, head)
  const code = codeAt(terms, at)
  if (code) return { end: at + code.length, number: code.code, session: null }
  return hasFigure(terms, head) && !isCount(terms, head) ? { end: at + 1, number: terms[at]!.text, session: null } : null
}

/** "Nghị quyết Trung ương 5 khóa X", "Văn kiện Đại hội XIII của Đảng"; in lower case where no other thing can be meant. */
const bySession = (terms: readonly Term[], { end, capital, kind }: DocumentHead): Designation | null => {
  const session = capital || /^(nghị quyết|văn kiện|kết luận)$/.test(kind) ? sessionAt(terms, end) : null
  // "văn kiện đại hội đảng": of any.
  if (!capital && !/\d/.test(session?.key ?? "")) return null
  return session ? { end: end + session.length, number: null, session: session.key } : null
}

/** "Hiến pháp năm 2013", "Hiến pháp 2013", "Hiến pháp": there is one in force. */
const constitutionEnd = (terms: readonly Term[], { end }: DocumentHead): number => {
  if (terms[end]?.key === "năm" && terms[end + 1]?.kind === "number") return end + 2
  return terms[end]?.kind === "number" && /^\d{4}$/.test(terms[end]!.text) ? end + 1 : end
}

/** "Điều lệ Đảng", "Điều lệ Đảng Cộng sản Việt Nam", "Điều lệ Công đoàn Việt Nam": null without whose they are. */
const statutesEnd = (terms: readonly Term[], { end }: DocumentHead): number | null => {
  if (terms[end]?.key === "đảng" && terms[end + 1]?.key !== "cộng") return end + 1
  const owner = organizationAt(terms, end)
  if (owner) return end + owner.length
  return terms[end]?.key === "đảng" ? end + 1 : null
}

/** Where the name of a law, a constitution, a political report or statutes ends. */
const nameEnd = (terms: readonly Term[], head: DocumentHead): number | null => {
  if (isLaw(head.kind)) return lawNameEnd(terms, head)
  if (!head.capital) return null
  if (head.kind === "hiến pháp") return constitutionEnd(terms, head)
  if (head.kind === "điều lệ") return statutesEnd(terms, head)
  return head.kind === "báo cáo chính trị" ? head.end : null
}

/** "Luật Đất đai", "Hiến pháp 2013": the name is enough. */
const byName = (terms: readonly Term[], head: DocumentHead): Designation | null => {
  const end = nameEnd(terms, head)
  return end === null ? null : { end, number: null, session: null }
}

/** The document with its designation and all that is said of it behind. */
const designated = (terms: readonly Term[], head: DocumentHead, designation: Designation, calendar: Calendar): DocumentName => {
  const { number, session } = designation
  const untold = { end: designation.end, issued: null, issuer: null, title: null }
  const { end, ...tail } = tailFrom(terms, untold, designation, calendar)
  const name = wordsOf(terms, head.start, designation.end).replace(" mang số ", " số ")
  return documentName(head, end, { name, number, session, strong: true, ...tail })
}

/** "Luật sửa đổi, bổ sung một số điều của Luật Đất đai": where the amended law's name ends; null where none is named. */
const amendedEnd = (terms: readonly Term[], head: DocumentHead, calendar: Calendar): number | null => {
  if (!head.capital || !isAmending(terms, head)) return null
  for (let i = head.end + 2; i < head.end + 14 && terms[i]; i++) {
    const amended = terms[i]!.capital ? documentAt(terms, i, calendar) : null
    if (amended?.strong) return i + amended.length
  }
  return null
}

const FORBIDDEN = new PhraseTable<true>(
  ["về những điều đảng viên không được làm", "những điều đảng viên không được làm"].map((words) => [words, true]),
)

/** "quy định về những điều đảng viên không được làm": one rule of the Party's, by these words. */
const forbiddenEnd = (terms: readonly Term[], { end, kind }: DocumentHead): number | null => {
  const forbidden = kind === "quy định" ? FORBIDDEN.longest(terms, end) : null
  return forbidden ? end + forbidden.length : null
}

/** Trình bày chuyên đề "Báo cáo … (2011 - 2025); phương hướng …": where a name ends that stands in quotation marks, kind and all. */
const quotedEnd = (terms: readonly Term[], { at, capital }: DocumentHead): number | null => {
  if (!capital || !/^["“]$/.test(terms[at - 1]?.text ?? "")) return null
  if (!/^(đề|tên|bày|án|bản|dung)$/.test(terms[at - 2]?.key ?? "") && !terms[at - 2]?.tags.has("Issue")) return null
  const close = terms.findIndex((t, i) => i > at && i < at + 70 && /^["”]$/.test(t.text))
  return close - at > 3 ? close : null
}

/**
 * "Quyết định 217, 218 của Bộ Chính trị": the further document of a list of plain figures, named at `at` by its figure alone. `before` is
 * the one named before the comma; null where no document is meant ("Quyết định 217, 2 ngày trước").
 */
export const nextDocumentAt = (
  terms: readonly Term[],
  at: number,
  before: DocumentName,
  calendar: Calendar,
): DocumentName | null => {
  const { name, number, title, issuer } = before
  const figure = terms[at]?.text ?? ""
  if (!number || !/^\d{1,4}$/.test(number) || title || issuer || !name.endsWith(number) || !/^\d{1,4}$/.test(figure)) return null
  if (figure.length !== number.length || !/^([,.;:)]|và|của|về|khóa|tại|để)$/.test(terms[at + 1]?.key ?? ".")) return null
  const untold = { end: at + 1, issued: null, issuer: null, title: null }
  const { end, ...tail } = tailFrom(terms, untold, { end: at + 1, number: figure, session: null }, calendar)
  const full = name.slice(0, -number.length) + figure
  return { ...before, ...tail, at, length: end - at, name: full, number: figure, strong: true }
}

/** The document named at a term; null where there is none that can be told apart. */
export const documentAt = (terms: readonly Term[], at: number, calendar: Calendar): DocumentName | null => {
  const head = documentHeadAt(terms, at)
  if (!head) return null
  const number = byNumber(terms, head)
  // "Kế hoạch 5 năm", "quyết định số phận".
  if (!number && (terms[head.end]?.key === "số" || hasFigure(terms, head))) return null
  const designation = number ?? bySession(terms, head) ?? byName(terms, head)
  if (designation) return designated(terms, head, designation, calendar)
  const end = isLaw(head.kind) ? amendedEnd(terms, head, calendar) : (forbiddenEnd(terms, head) ?? quotedEnd(terms, head))
  if (end !== null) return documentName(head, end, { name: wordsOf(terms, head.start, end) })
  return isLaw(head.kind) ? null : documentBySubject(terms, head, calendar)
}
