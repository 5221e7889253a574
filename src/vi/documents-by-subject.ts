import type { Calendar } from "./dates.ts"
import type { DocumentHead } from "./document-kinds.ts"
import { type DocumentName, documentName } from "./document-name.ts"
import { issuerAt, officeAt, tailFrom } from "./document-tails.ts"
import type { OrganizationName } from "./organization-name.ts"
import { subjectEnd, wordsOf } from "./subjects.ts"
import type { Term } from "./terms.ts"

/** Kinds that are told in lower case too. */
const LOWER_CASE =
  /^(báo cáo|tờ trình|đề án|quyết định|kế hoạch|nghị quyết|quy hoạch|hướng dẫn|thông cáo|thông báo|lệnh|chỉ thị|nghị định|thông tư|quy định|công văn|văn bản)/

/** Kinds that are told of in general as well: in lower case only "ban hành quy định về …" is one document. */
const RULES = /^(chỉ thị|nghị định|thông tư|quy định)$/

/** Kinds that are things said or done as well: "kết luận", "tuyên bố". */
const ALSO_ACTS = /^(kết luận|hướng dẫn|thông báo|tuyên bố)$/

/** Papers that are told of by what they ask or answer. */
const LETTERS = /^(công văn|văn bản)$/
const LETTER_ACTS = /^(đề nghị|yêu cầu|kiến nghị|giao|báo cáo|gửi|trả lời|cho phép|đồng ý|chấp thuận)$/
const LETTER_ASKS = /^(đề|yêu|kiến|giao)$/

/** What a decision told in lower case does. */
const DECIDES =
  /^(bổ nhiệm|điều động|phân công|luân chuyển|chỉ định|phê chuẩn|miễn nhiệm|công nhận|đình chỉ|thành lập|giải thể|khởi tố|xử phạt|phê duyệt|thu hồi|kỷ luật|thi hành|nghỉ hưu|kiểm tra|thanh tra|cho thôi|giao quyền|hủy bỏ|bắt tạm|bắt bị|bắt khẩn|ban hành|bổ sung|sửa đổi)$/

/** Words that begin no description: the clause goes on. */
const WEAK_STARTS = new Set(
  "được đã và có là này trên phải cần nhưng để vào do cho tại cũng đó theo với thì sẽ hoạt đặc khi nhằm gồm như từ ở đang mà số , của nào kia ấy trong mới riêng ta xem diễn rõ khoản chứa".split(
    " ",
  ),
)

/** What descriptions begin with that are verbs elsewhere: "Tờ trình dự án Luật X", "Báo cáo giải trình, tiếp thu". */
const VERBS_OF_KINDS: readonly (readonly [kind: RegExp, verb: RegExp])[] = [
  [/^(tờ trình|báo cáo)$/, /^(dự|đề|giải|kiến)$/],
  [/^văn kiện$/, /^trình$/],
  [/^(đề án|kế hoạch|chương trình|chiến lược)/, /^xây$/],
  [/^(quy chế|chương trình)/, /^phối$/],
  [/^(chỉ thị|công điện)$/, /^(yêu|đề|giao)$/],
  [LETTERS, /^(yêu|đề|giao|kiến|báo|gửi|trả|cho|đồng|chấp)$/],
  [/^thông báo/, /^(của|truyền)$/],
  [/^quyết định$/, /^ban$/],
]
const DESCRIBES = ["Review", "Implement", "Appoint", "Amend", "Place", "Leave", "Discipline"]

/** True where the words at a term can tell what a document of the kind is about. */
const describes = (terms: readonly Term[], kind: string, at: number): boolean => {
  const word = terms[at]!
  if (word.capital) return true
  // "nghị quyết cho phép tỉnh A tách thành hai tỉnh"
  if (word.key === "cho") return terms[at + 1]?.key === "phép"
  if (WEAK_STARTS.has(word.key)) return false
  const two = `${word.key} ${terms[at + 1]?.key}`
  if (/^(một cách|quan trọng|thời điểm|đề ra|chỉ ra|nêu ra|đặt ra|nêu trên)$/.test(two)) return false
  // "quán triệt Nghị quyết đến toàn thể cán bộ": to whom.
  if (/^(đến|tới) (toàn|các|từng|mọi|cán|đảng|người|nhân)$/.test(two)) return false
  if (two === "chuyên đề" && /^(này|đặc|riêng)$/.test(terms[at + 2]?.key ?? "")) return false
  if (word.tags.size === 0 || word.key === "về" || DESCRIBES.some((tag) => word.tags.has(tag))) return true
  if (word.key === "làm" && terms[at + 1]?.key === "việc") return true
  return VERBS_OF_KINDS.some(([kinds, verbs]) => kinds.test(kind) && verbs.test(word.key))
}

/** "công bố các quyết định của Bộ Công an về công tác cán bộ": a set of papers that are handed over together. */
const isHandedOver = (terms: readonly Term[], { at, end, kind }: Pick<DocumentHead, "at" | "end" | "kind">): boolean =>
  kind === "quyết định" &&
  terms[end]?.key === "của" &&
  /^(các|hai|ba)$/.test(terms[at - 1]?.key ?? "") &&
  terms[at - 2]?.tags.has("Present") === true

/** "Kết luận về vấn đề này, ông A khẳng định", "Quy hoạch chung này": the words from `end` on name nothing by themselves. */
const pointsBack = (terms: readonly Term[], end: number): boolean =>
  terms
    .slice(end, end + 4)
    .some((t, i, next) => t.key === "này" && next.slice(0, i).every((n) => n.kind === "word" && !n.capital))

/** True where the kind is named as one document's: not "các quy định", "kết luận rằng". */
const isOne = (terms: readonly Term[], { at, end, kind, capital }: DocumentHead): boolean => {
  if (!capital && !LOWER_CASE.test(kind)) return false
  if (!capital && RULES.test(kind) && !(terms[end]?.key === "về" && terms[at - 1]?.tags.has("Issue"))) return false
  // "vừa có thông báo kết luận của Thủ tướng"
  const announced = kind === "thông báo" && `${terms[end]?.key} ${terms[end + 1]?.key}` === "truyền đạt"
  if (ALSO_ACTS.test(kind) && !announced && terms[end]?.key !== "của" && terms[end]?.key !== "về") return false
  if (pointsBack(terms, end)) return false
  const before = terms[at - 1]?.key ?? ""
  // "các quy định, hướng dẫn của Bộ Chính trị": all that it issued.
  if (!capital && kind === "hướng dẫn" && before === ",") return false
  // "các Quyết định của Thủ tướng".
  const ofOffice = capital && terms[end]?.key === "của" && officeAt(terms, end + 1) !== null
  return ofOffice || isHandedOver(terms, { at, end, kind }) || !/^(các|những|nhiều|mọi|hai|ba|số)$/.test(before)
}

/** The verb at a term, of one syllable or two. */
const actAt = (terms: readonly Term[], at: number): string =>
  /^(giao|gửi)$/.test(terms[at]?.key ?? "") ? terms[at]!.key : `${terms[at]?.key} ${terms[at + 1]?.key}`

/** True where the document is read out, submitted, issued or received. */
const isPresented = (terms: readonly Term[], { at, end, kind, draft }: DocumentHead): boolean => {
  const before = terms[at - 1]
  // "lệnh bắt tạm giam ông A"; not "bị khởi tố, lệnh bắt tạm giam với cáo buộc …".
  if (kind === "lệnh" && !terms.slice(end, end + 4).some((t) => /^(ông|bà|đối|bị|các|công|phê)$/.test(t.key))) return false
  if (LETTERS.test(kind))
    return (
      /^(có|ký|ra|gửi|hành)$/.test(before?.key ?? "") && LETTER_ACTS.test(actAt(terms, end)) && terms[end + 2]?.kind !== "number"
    )
  if (kind.startsWith("thông báo")) return /^(có|ra|hành)$/.test(before?.key ?? "")
  if (draft || before?.tags.has("Present") || before?.tags.has("Issue")) return true
  // "vừa có báo cáo gửi Thủ tướng tình hình …", "đã hoàn thành báo cáo kiểm toán …"; not "đã có báo cáo về Trung ương".
  if (
    /^(báo cáo|tờ trình)$/.test(kind) &&
    /^(đã|vừa|mới) có$|^hoàn thành$|^(đã|vừa|mới) gửi$/.test(`${terms[at - 2]?.key} ${before?.key}`)
  )
    return !(terms[end]?.key === "về" && terms[end + 1]?.capital)
  // "nghe báo cáo bước đầu về …".
  if (kind === "báo cáo") return /^(nghe|xét)$/.test(before?.key ?? "") && terms[end]?.key !== "của"
  // "vừa có quyết định thành lập …", "nhận quyết định nghỉ hưu", "ra quyết định khởi tố bị can, lệnh bắt tạm giam ông A".
  const told = kind === "quyết định" ? /^(có|nhận)$/ : kind === "lệnh" ? /^(,|và|hiện|hành)$/ : null
  return told?.test(before?.key ?? "") === true && DECIDES.test(`${terms[end]?.key} ${terms[end + 1]?.key}`)
}

const YEAR = /^(19|20)\d{2}/

/**
 * "kế hoạch phát triển kinh tế - xã hội năm 2024", "kế hoạch đầu tư công trung hạn 2021-2025": one of the State's plans, which its years
 * tell apart. The term behind them; null where there are none.
 */
const planEnd = (terms: readonly Term[], { kind, end }: DocumentHead): number | null => {
  const about = `${terms[end]?.key} ${terms[end + 1]?.key} ${terms[end + 2]?.key}`
  if (kind !== "kế hoạch" || !/^(phát triển kinh|đầu tư công)/.test(about)) return null
  const subject = subjectEnd(terms, end, false)
  const year = terms.findIndex((t, i) => i > end && i < subject && YEAR.test(t.text))
  if (year < 0) return null
  const dash = /^[-–]$/.test(terms[year + 1]?.text ?? "") ? 1 : 0
  return /^[-–]?(19|20)\d{2}$/.test(terms[year + 1 + dash]?.text ?? "") ? year + 2 + dash : year + 1
}

/** True where whose it is tells a document apart that is named in lower case. */
const isToldByOwner = (terms: readonly Term[], { end, kind }: DocumentHead, owner: OrganizationName): boolean =>
  /^(báo cáo|tờ trình|hướng dẫn|công điện|thông cáo)$/.test(kind) ||
  // "triển khai quyết định của Ban Bí thư về công tác cán bộ"
  (kind === "quyết định" && terms[end + 1 + owner.length]?.key === "về")

/** A quoted name goes to its closing mark: Đề án “Tiếp tục cơ cấu lại, đổi mới doanh nghiệp”. */
const quotedDocument = (terms: readonly Term[], head: DocumentHead): DocumentName | null => {
  const open = head.end
  if (!head.capital || !/^["“]$/.test(terms[open]?.text ?? "")) return null
  const close = terms.findIndex((t, i) => i > open && i < open + 50 && /^["”]$/.test(t.text))
  if (close - open <= 2) return null
  const title = wordsOf(terms, open + 1, close)
  return documentName(head, close + 1, { name: `${wordsOf(terms, head.start, head.end)} ${title}`, title })
}

/** "quyết định của Bộ Chính trị phân công ông A": where the words at `at` end that say what it decides; null where there are none. */
const decisionEnd = (terms: readonly Term[], kind: string, at: number): number | null => {
  if (!/^(quyết định|nghị quyết)$/.test(kind)) return null
  if (!terms[at]?.tags.has("Appoint") && !terms[at]?.tags.has("Leave")) return null
  // For whom it is, the sentence goes on to say: "… đối với đồng chí B".
  const whom = terms.findIndex((t, i) => i > at && t.key === "đối" && terms[i + 1]?.key === "với")
  const end = Math.min(subjectEnd(terms, at, false), whom < 0 ? Number.POSITIVE_INFINITY : whom)
  return end - at > 3 ? end : null
}

/** "Nghị quyết liên tịch của A, B quy định chi tiết …": where the words at `at` end that say what it rules; null where there are none. */
const ruledEnd = (terms: readonly Term[], kind: string, at: number): number | null => {
  if (!kind.includes("liên tịch") || terms[at]?.key !== "quy" || terms[at + 1]?.key !== "định") return null
  return subjectEnd(terms, at + 2, false)
}

/** "Nghị quyết liên tịch của A, B và C": where those end who made it together, the first of them before `at`. */
const ownersEnd = (terms: readonly Term[], { kind }: DocumentHead, at: number): number => {
  let end = at
  while (kind.includes("liên tịch") && /^(,|và)$/.test(terms[end]?.key ?? "")) {
    const next = issuerAt(terms, end + 1)
    if (!next) break
    end += 1 + next.length
  }
  return end
}

/** "Báo cáo của Ban Chấp hành Trung ương về …", "quyết định của Bộ Chính trị phân công ông A". */
const ownedDocument = (
  terms: readonly Term[],
  head: DocumentHead,
  issuer: OrganizationName,
  calendar: Calendar,
): DocumentName | null => {
  const behind = { end: ownersEnd(terms, head, head.end + 1 + issuer.length), issued: null, issuer, title: null }
  const { end, ...tail } = tailFrom(terms, behind, null, calendar)
  const decided = tail.title ? null : (decisionEnd(terms, head.kind, end) ?? ruledEnd(terms, head.kind, end))
  if (decided !== null) return documentName(head, decided, { name: wordsOf(terms, head.start, decided), ...tail })
  // "trao quyết định của Ban Bí thư cho ông A"
  const given =
    head.kind === "quyết định" &&
    terms[head.at - 1]?.tags.has("Present") &&
    terms[end]?.key === "cho" &&
    /^(ông|bà|đồng|các|hai)$/.test(terms[end + 1]?.key ?? "")
  if (!tail.title && !head.capital && !given && !/^(báo cáo|tờ trình|hướng dẫn|công điện|thông cáo)/.test(head.kind)) return null
  const from = isHandedOver(terms, head) ? head.start - 1 : head.start
  return documentName(head, end, { name: wordsOf(terms, from, end), ...tail })
}

/** A document told apart by its subject or its owner alone: a capital kind with a subject, or a report that is read out. */
export const documentBySubject = (terms: readonly Term[], head: DocumentHead, calendar: Calendar): DocumentName | null => {
  if (!isOne(terms, head)) return null
  const { start, end } = head
  const of = terms[end]?.key === "của"
  const owner = of ? issuerAt(terms, end + 1) : null
  const plan = planEnd(terms, head)
  if (plan !== null) return documentName(head, plan, { name: wordsOf(terms, start, plan) })
  const meant = head.capital || isPresented(terms, head)
  if (!meant && !(owner && isToldByOwner(terms, head, owner))) return null
  const quoted = quotedDocument(terms, head)
  if (quoted) return quoted
  // "thông báo truyền đạt kết luận của Phó Thủ tướng A tại cuộc họp …"
  const passesOn = head.kind === "thông báo" && terms[end]?.key === "truyền" ? 4 : 0
  const announces = passesOn > 0 || head.kind === "thông báo kết luận"
  const subject = subjectEnd(terms, end + passesOn, false)
  const described = subject - end >= 2
  if (owner && described) return ownedDocument(terms, head, owner, calendar)
  if (owner && meant) {
    const ownerEnd = end + 1 + owner.length
    return documentName(head, ownerEnd, { name: wordsOf(terms, start, ownerEnd), issuer: owner })
  }
  const kind = head.kind.replace(/^báo cáo .*/, "báo cáo")
  if ((of && !announces) || !described || !(announces || describes(terms, kind, end))) return null
  const title = terms[end]!.key === "về" ? wordsOf(terms, end + 1, subject) : null
  // "có văn bản yêu cầu Sở Y tế báo cáo": what it asks is the sentence's, not only its name.
  if (LETTERS.test(kind) && LETTER_ASKS.test(terms[end]!.key))
    return documentName(head, end, { kind, name: wordsOf(terms, start, subject), title })
  return documentName(head, subject, { kind, name: wordsOf(terms, start, subject), title })
}
