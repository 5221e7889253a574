import { PhraseTable } from "./phrase-table.ts"
import type { Term } from "./terms.ts"

const KINDS = [
  "nghị quyết",
  "nghị quyết liên tịch",
  "chỉ thị",
  "kết luận",
  "quy định",
  "quyết định",
  "nghị định",
  "thông tư",
  "thông tư liên tịch",
  "luật",
  "bộ luật",
  "pháp lệnh",
  "hiến pháp",
  "kế hoạch",
  "chương trình",
  "chương trình hành động",
  "đề án",
  "chiến lược",
  "quy hoạch",
  "báo cáo",
  "báo cáo chính trị",
  "báo cáo tóm tắt",
  "hướng dẫn",
  "công điện",
  "công văn",
  "văn bản",
  "điều lệ",
  "quy chế",
  "thông báo",
  "thông báo kết luận",
  "tờ trình",
  "hiệp định",
  "tuyên bố chung",
  "tuyên bố",
  "văn kiện",
  "thông cáo",
  "di chúc",
  "bản ghi nhớ",
  "nghị định thư",
  "hiệp ước",
  "công ước",
  "biên bản",
  "biên bản ghi nhớ",
  "biên bản thỏa thuận",
  "thỏa thuận",
  "bản thỏa thuận",
  "cương lĩnh",
  "nội quy",
  "quy ước",
  "lệnh",
] as const
const KIND_TABLE = new PhraseTable<string>(KINDS.map((k) => [k, k]))

/** Words with which a document's name may start: its kind's, or the "dự" of "dự thảo". */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(["dự", ...KIND_TABLE.firstWords()])

/** What a document's name begins with: its kind, and "dự thảo" before it. */
export interface DocumentHead {
  readonly at: number
  /** Where the kind starts. */
  readonly start: number
  /** Where the words start that tell which document of the kind it is. */
  readonly end: number
  readonly kind: string
  readonly capital: boolean
  readonly draft: boolean
}

const ON_STAGE = /^(nghệ|giao|văn|ca|nhạc|biểu|truyền|khai|tổng)$/

/** The kind of a document at a term. */
export const documentHeadAt = (terms: readonly Term[], at: number): DocumentHead | null => {
  const draft = terms[at]?.key === "dự" && terms[at + 1]?.key === "thảo"
  const start = draft ? at + 2 : at
  const found = KIND_TABLE.longest(terms, start)
  if (!found) return null
  const kind = found.value
  const end = start + found.length
  // "Chương trình nghệ thuật" is for the stage.
  if (kind === "báo cáo" && terms[end]?.key === "viên") return null
  if (kind === "chương trình" && ON_STAGE.test(terms[end]?.key ?? "")) return null
  const { capital } = terms[start]!
  // "kỷ luật cán bộ, công chức", "Thạc sĩ Luật Quốc tế": other words.
  if (kind === "luật" && /^(pháp|kỷ|sĩ|ngành|khoa|môn|bằng)$/.test(terms[at - 1]?.key ?? "")) return null
  // "Đối tác Chiến lược Toàn diện": how two countries stand.
  if (kind === "chiến lược" && terms[at - 1]?.key === "tác") return null
  // "Công ước Liên hợp quốc về Luật Biển": one paper.
  if (kind === "luật" && terms[at - 1]?.key === "về" && terms.slice(Math.max(0, at - 7), at).some((t) => t.key === "ước"))
    return null
  // "Vụ Pháp luật", the newspaper "Pháp Luật TP.HCM".
  if (capital && /^(Bộ|Sở|Ban|Vụ|Phòng|Cục|Viện|Hội|Pháp)$/.test(terms[at - 1]?.text ?? "")) return null
  return { at, start, end, kind, capital, draft }
}
