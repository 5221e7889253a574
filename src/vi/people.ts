import { bounded } from "./bounded.ts"
import { HONORIFICS } from "./lexicon/posts.ts"
import { PEN_NAMES as KNOWN_AS, SURNAMES } from "./lexicon/surnames.ts"
import { organizationAt } from "./organizations.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import { isSyllable } from "./syllables.ts"
import type { Term } from "./terms.ts"
import { titleAt } from "./titles.ts"

/** A person's name as written: `full` where it has a surname, else a given name that needs its full form from elsewhere. */
export interface PersonName {
  readonly at: number
  readonly length: number
  readonly name: string
  readonly full: boolean
}

const PEN_NAMES = new PhraseTable<true>(KNOWN_AS.map((name) => [name, true]))
const HONORIFIC_TABLE = new PhraseTable<true>(HONORIFICS.map((h) => [h, true]))

/** "ông", "các đồng chí", … at a term: how many terms it takes, or 0. */
export const honorificAt = (terms: readonly Term[], at: number): number => HONORIFIC_TABLE.longest(terms, at)?.length ?? 0

/** Words with which an honorific starts; a name starts with a capital. */
export const HONORIFIC_WORDS: ReadonlySet<string> = new Set(HONORIFIC_TABLE.firstWords())

const NAME_WORD = /^\p{Lu}[\p{Ll}\p{M}]*(?:['’-]\p{L}[\p{Ll}\p{M}]*)*$/u
/** Capitalised words that start sentences and titles, never foreign names. */
const NOT_A_NAME = new Set(
  "Bí Chủ Phó Trưởng Giám Bộ Sở Ban Ủy Tổng Thứ Hội Đảng Nhà Quốc Nghị Chỉ Tỉnh Thị Huyện Quận Xã Phường Đại Cục Vụ Các Những Tại Theo Trong Sau Trước Khi Về Cùng Ảnh Video Đồng Ông Bà Năm Ngày Tháng Luật Kỳ Phiên Lễ Viện Tòa Cơ Từ Cuộc Buổi Đây Đó Để Nếu Nhưng Với Do Vì Tuy Đặc Thời Giải Tuy Qua Nhân Trên Dưới Đến Tới Phát Kết Một Hai Ba Bốn Đã Cũng Riêng Ngoài Như Nhiều Mỗi Mọi Việc Thủ Trung Chiều Sáng Tối Khu Trao".split(
    " ",
  ),
)
const FEATURES = new Set(
  "sông hồ núi đường phố cầu cảng cống dốc tuyến tốc kênh đảo chợ trường giải vịnh biển đèo tượng đài tên quán quận huyện xã phường".split(
    " ",
  ),
)

/** "số nhà 260 Phạm Văn Đồng", "phố đi bộ Nguyễn Huệ": a street. */
const isAddress = (terms: readonly Term[], at: number): boolean =>
  (terms[at - 1]?.kind === "number" && /^(số|nhà|ngõ|ngách)$/.test(terms[at - 2]?.key ?? "")) ||
  (terms[at - 1]?.key === "bộ" && terms[at - 2]?.key === "đi")

const COMMON_SURNAMES = new Set(
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Cao Lưu Tô Trương Lương Hà Đào Đoàn Tạ Chu Thái Phùng Tống Vương Lâm Tăng".split(
    " ",
  ),
)

const PARTICLES = new Set(["de", "da", "van", "von", "bin", "al", "el", "del", "der", "la"])

/** Given names that are also words: what follows tells. "Bạch Đình Sáng, Chính ủy" against "Nguyễn Văn An Bí thư Tỉnh ủy". */
const startsAnew = (terms: readonly Term[], at: number): boolean => {
  const next = terms[at + 1]
  // "Nguyễn Thị Bé Riêng, Bí thư …": no sentence has a mark behind its first word.
  if (next?.kind === "mark" && /^[,;(.-]$/.test(next.key)) return false
  const given = /^(Thị|Quận|Xã|Phường|Năm|Đồng|Sáng|Trung|Quốc|Nhân|Đại|Ba|Hai|Kỳ|Hội|Tư|Nghị|Phát|Luật|Cơ|Giải|Thứ)$/.test(
    terms[at]!.text,
  )
  // "Tô Văn Từ": a name is not over behind its middle word.
  if (/^(Văn|Thị)$/.test(terms[at - 1]!.text) && !(next?.kind === "word" && next.capital))
    return next?.kind === "word" && !next.tags.has("Appoint") && PHRASE_START.test(`${terms[at]!.key} ${next.key}`)
  // "tân Bí thư Nguyễn Thiện Nhân Chủ tịch Quốc hội A …": a title behind a name.
  if (given && next?.capital && (/^(Ông|Bà)$/.test(next.text) || titleAt(terms, at + 1))) return false
  if (!given || (next?.kind === "word" && next.capital) || next?.kind === "number") return true
  // "Phát biểu", "Nghị quyết", "Hội nghị" begin another phrase.
  return PHRASE_START.test(`${terms[at]!.key} ${next?.key ?? ""}`)
}
const PHRASE_START =
  /^(phát biểu|phát triển|nghị quyết|nghị định|hội nghị|hội đồng|hội thảo|quốc hội|đại hội|đại biểu|đồng chí|nhân dân|trung ương|kỳ họp|luật sư|từ ngày|từ tháng|từ năm|trong năm|theo đó|năm nay|tại đây|cơ quan|cơ sở|giải thưởng|thứ trưởng)$/

/**
 * The person's name at a term. `expected` where a title or an honorific stands before it: then foreign names and,
 * with `given`, a single given name are taken too.
 */
export const personAt = (
  terms: readonly Term[],
  at: number,
  context: { readonly expected?: boolean; readonly given?: boolean } = {},
): PersonName | null => {
  const first = terms[at]
  if (first?.kind !== "word" || !NAME_WORD.test(first.text)) return null
  if ((FEATURES.has(terms[at - 1]?.key ?? "") || isAddress(terms, at)) && !context.expected) return null
  if (/^(Đường|Phố|Cầu)$/.test(first.text) && SURNAMES.has(terms[at + 1]?.text ?? "")) return null
  if (
    PEN_NAMES.longest(terms, at) &&
    terms[at + 1]!.capital &&
    !terms[at + 2]?.capital &&
    !FEATURES.has(terms[at - 1]?.key ?? "")
  )
    return nameOf(terms, at, 2, true)
  // "Hồ Chủ tịch"
  if (first.text === "Hồ" && terms[at + 1]?.text === "Chủ" && terms[at + 2]?.key === "tịch") return nameOf(terms, at, 3, true)
  // "Đoàn Cấp cao", "báo Đại Đoàn Kết" are no people.
  if (first.text === "Đoàn" && /^(Cấp|Kết|Chủ|Công|Giám|Kiểm)$/.test(terms[at + 1]?.text ?? "")) return null
  if (first.text === "Đoàn" && /^(thanh niên|thành ủy)$/.test(`${terms[at + 1]?.key} ${terms[at + 2]?.key}`)) return null
  // "bà Nga", "ông Đức": a given name, though a country bears it too.
  if (
    context.given &&
    /^(Nga|Đức|Anh|Mỹ)$/.test(first.text) &&
    /^(ông|bà|chí|anh|chị|cô)$/.test(terms[at - 1]?.key ?? "") &&
    !terms[at + 1]?.capital
  )
    return nameOf(terms, at, 1, false)
  const uncle = !SURNAMES.has(first.text)
  const place = placeAt(terms, at)
  let length = 1
  while (length < 6) {
    const term = terms[at + length]
    if (!term) break
    // "Lê Văn Tám T.N": who made the picture; "Ruveni N.Nadalo": an initial.
    if (/^\p{Lu}$/u.test(term.text) && terms[at + length + 1]?.text === "." && terms[at + length + 2]?.kind === "word") {
      if (SURNAMES.has(first.text) || !terms[at + length + 2]!.capital) break
      length += 3
      continue
    }
    if (term.kind === "word" && NAME_WORD.test(term.text)) {
      if (length >= 2 && (titleAt(terms, at + length) !== null || (organizationAt(terms, at + length)?.length ?? 0) > 1)) break
      if (
        length >= 2 &&
        NOT_A_NAME.has(term.text) &&
        !(term.text === "Như" && terms[at + length + 1]?.capital) &&
        !(SURNAMES.has(first.text) && (length < 3 ? true : length < 4) && !startsAnew(terms, at + length))
      )
        break
      // "của ông Hưng Sau khi": the next sentence, run together with a given name.
      if (
        length === 1 &&
        context.given &&
        uncle &&
        NOT_A_NAME.has(term.text) &&
        !terms[at + 2]?.capital &&
        startsAnew(terms, at + 1)
      )
        break
      length++
    } else if (uncle && PARTICLES.has(term.text) && terms[at + length + 1]?.capital) length++
    // "Ursula von der Leyen"
    else if (
      uncle &&
      PARTICLES.has(term.text) &&
      PARTICLES.has(terms[at + length + 1]?.text ?? "") &&
      terms[at + length + 2]?.capital
    )
      length += 2
    else break
  }
  if (
    place &&
    !place.said &&
    place.length >= length &&
    place.level !== "unknown" &&
    !(context.expected && place.length === 3 && place.name !== "Hồ Chí Minh")
  ) {
    if (!(place.name === "Hồ Chí Minh" && (context.expected || /^(tưởng|đức|chủ|tịch|cách|chí)$/.test(terms[at - 1]?.key ?? ""))))
      return null
  }
  if (SURNAMES.has(first.text)) {
    // Two syllables with a rare surname may be any name ("Xa Mát"); a title or an honorific tells.
    if (length === 2 && !context.expected && !COMMON_SURNAMES.has(first.text)) return null
    if (length >= 2) {
      const rest = placeAt(terms, at + 1)
      if (first.text === "Đoàn" && rest && rest.level !== "unknown") return null
      const known = place && !place.said && place.level !== "unknown" && place.length < length && place.length >= 2
      // "Hà Nội Đinh Tiến Dũng" is a place and a name; "Thái Bình" alone is a place.
      if (known && place.level !== "district" && SURNAMES.has(terms[at + place.length]!.text) && length - place.length >= 2)
        return null
      const taken = length > 5 ? 3 : length
      // Two people run together ("Nguyễn Văn An Trần Bình"): the second surname after three words starts another name.
      return nameOf(terms, at, taken, true)
    }
    if (context.given) return nameOf(terms, at, 1, false)
    return null
  }
  if (NOT_A_NAME.has(first.text)) return context.given && isGivenName(terms, at) ? nameOf(terms, at, 1, false) : null
  // Without a title before it, a foreign name is one that a title follows: "Souliya Phommachanh, Bộ trưởng …".
  if (
    !context.expected &&
    !(
      length >= 2 &&
      /^[,(–-]$/.test(terms[at + length]?.key ?? "") &&
      terms.slice(at, at + length).some((t) => !isSyllable(t.text)) &&
      titleAt(terms, at + length + 1)
    )
  )
    return null
  if (place && place.level !== "unknown") return null
  if ((organizationAt(terms, at)?.length ?? 0) > 1) return null
  if (length === 1)
    return context.given || /-/.test(first.text) || !/[à-ỹđ]/iu.test(first.text) ? nameOf(terms, at, 1, false) : null
  return nameOf(terms, at, Math.min(length, 5), true)
}

/** Given names that are words as well. */
const GIVEN = /^(Trung|Nhân|Quốc|Sáng|Kỳ|Phát|Luật|Đại|Hội|Năm|Tổng|Hai|Ba|Bốn|Chiều|Thời|Giải)$/

/** "Ông Trung cho biết"; not "ông Đại sứ", "ông Tổng thống A". */
const isGivenName = (terms: readonly Term[], at: number): boolean =>
  GIVEN.test(terms[at]!.text) &&
  /^(ông|bà|anh|chị|cô)$/.test(terms[at - 1]?.key ?? "") &&
  terms[at + 1]?.capital !== true &&
  titleAt(terms, at) === null &&
  !startsAnew(terms, at)

/** Years by their names: "Tết Đinh Dậu", "xuân Giáp Thìn". */
const YEAR = /^(Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)$/u
/** "Hồ Tây", "Hồ Gươm": lakes, though Hồ is a surname. */
const LAKE = /^Hồ (Tây|Gươm|Hoàn Kiếm|Trúc Bạch|Núi Cốc|Dầu Tiếng|Trị An|Ba Bể)$/u
const OCEAN = /(^|[\s-])(Thái Bình|Ấn Độ|Đại Tây|Bắc Băng) Dương$/u

/** The name in so many terms, null where it is an ocean's or a year's. */
const nameOf = (terms: readonly Term[], at: number, length: number, full: boolean): PersonName | null => {
  const name = terms
    .slice(at, at + length)
    .map((t) => t.text)
    .join(" ")
    .replace(/ \. /g, ".")
  return OCEAN.test(name) || YEAR.test(name) || LAKE.test(name) ? null : { at, length, name, full }
}
const OWN_LETTERS = /[ăâđêôơưảạãẩậẫẳặẵẻẹẽểệễỉịĩỏọõổộỗởợỡủụũửựữỷỵỹ]|^[HKY]['’]/iu

/**
 * A name with a word that Vietnamese cannot spell: its bearer's posts are of another country. Names of Vietnam's minorities
 * ("Kpă Y Thuyên", "Rơ Châm H’Nhân") show by their letters.
 */
export const isForeign = bounded((name) => {
  const words = name.split(" ")
  return words.some((word) => !isSyllable(word)) && !words.some((word) => OWN_LETTERS.test(word))
})
