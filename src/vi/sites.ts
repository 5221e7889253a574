import { kindAt } from "./gazetteer.ts"
import { SURNAMES } from "./lexicon/surnames.ts"
import { fieldAt, HEADS } from "./organization-parts.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import type { Term } from "./terms.ts"

/** What boards are named for that look after a site: "Ban Quản lý vịnh Hạ Long", "Ban quản lý Hoàng thành Thăng Long". */
const SITES = new PhraseTable<true>(
  "Khu; Công viên; Công viên địa chất; Vườn quốc gia; vịnh; di tích; khu di tích; Quần thể di tích; Di sản; Hoàng thành; Văn Miếu; rừng phòng hộ; rừng đặc dụng; khu bảo tồn thiên nhiên; Làng Văn hóa; chợ; đền; phố cổ; khu kinh tế; khu du lịch; khu công nghệ cao; Lăng"
    .split("; ")
    .map((site) => [site, true]),
)
const SMALL_WORD = /^(của|cho|và|đã|có|tại|ở|là|về|với|các|vừa|sẽ|được|tỉnh|huyện|xã|thành)$/

const isName = (term: Term | undefined): boolean => term?.kind === "word" && term.capital

/** Words in lower case from `at` on with a name behind them ("nghiệp Công nghệ cao"), or that end a field. Returns the terms taken. */
const lowerRun = (terms: readonly Term[], at: number): number => {
  for (let i = at; i < at + 4 && terms[i]; i++) {
    if (isName(terms[i])) return i - at
    if (terms[i]!.kind !== "word" || SMALL_WORD.test(terms[i]!.key) || terms[i]!.tags.size > 0) return 0
  }
  return 0
}

/** The terms of a site's name behind the head of the board that looks after it; 0 where none stands there. Before a person's name `beforePerson`. */
export const siteAt = (terms: readonly Term[], at: number, beforePerson: boolean): number => {
  const kind = SITES.longest(terms, at)
  if (!kind) return 0
  let end = at + kind.length
  while (terms[end] && end - at < 12) {
    if (kindAt(terms, end) || HEADS.longest(terms, end)) break
    const place = placeAt(terms, end)
    const field = terms[end]!.capital ? fieldAt(terms, end) : null
    const dash = /^[-–]$/.test(terms[end]!.key) && isName(terms[end + 1]) && isName(terms[end - 1])
    // "Ban Quản lý Khu công nghệ cao TP.HCM", "… Khu kinh tế Quảng Ninh": of which place it is.
    if (place && (place.said || place.level === "province") && end > at + 1) return end - at
    if (place && terms[end]!.capital) end += place.length
    else if (field) end += field.length
    else if (beforePerson && SURNAMES.has(terms[end]!.text) && isName(terms[end + 1])) break
    else if (isName(terms[end]) || dash) end++
    else {
      const run = lowerRun(terms, end)
      if (!run) break
      end += run
    }
  }
  return end > at + kind.length || terms[at]!.key === "văn" ? end - at : 0
}
