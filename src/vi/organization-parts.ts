import { FIELDS } from "./lexicon/compounds.ts"
import { EXPANSIONS, type Head, ORGANIZATION_HEADS } from "./lexicon/organizations.ts"
import { SURNAMES } from "./lexicon/surnames.ts"
import { spellingKey } from "./normal.ts"
import type { ReadBody } from "./organization-name.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import { isSyllable } from "./syllables.ts"
import type { Term } from "./terms.ts"

/** An abbreviation is one only in capitals: "TƯ", not the "Tư" of "Tư pháp". */
const inCapitals = (term: Term | undefined): boolean => term !== undefined && /^[\p{Lu}.&,-]+$/u.test(term.text)

/** The words that bodies' names begin with: "Sở", "Ban Thường vụ", "UBND". */
export const HEADS = new PhraseTable<Head>(ORGANIZATION_HEADS.map((head) => [head.name, head]))
const FIELD_TABLE = new PhraseTable<string>([
  ...FIELDS.map((f) => [f, f] as const),
  ...EXPANSIONS.filter(([short]) => /^\p{Lu}[\p{Lu}&,-]+$/u.test(short)).map(([short]) => [short, short] as const),
])
const EXPANSION_TABLE = new PhraseTable<string>(EXPANSIONS)

const CENTRAL = new PhraseTable<string>(
  ["Trung ương", "Trung ương Đảng", "TW", "TƯ", "T.Ư", "TW Đảng", "TƯ Đảng", "T.Ư Đảng", "Trung ương Đảng Cộng sản Việt Nam"].map(
    (s) => [s, "Trung ương"],
  ),
)
/** What says how far a body reaches: "Quốc gia", "tối cao", "của Quốc hội". */
export const SCOPE = new PhraseTable<string>(
  ["Quốc gia", "Nhà nước", "Việt Nam", "Chính phủ", "tối cao", "của Quốc hội", "Quốc hội"].map((s) => [s, s]),
)
/** "Trung ương", "TW Đảng" at a term; null where neither stands. */
export const centralAt = (terms: readonly Term[], at: number) => {
  const found = CENTRAL.longest(terms, at)
  return found && (terms[at]!.key === "trung" || inCapitals(terms[at])) ? found : null
}
/** A field of bodies at a term, abbreviations in capitals too: "Kế hoạch và Đầu tư", "KH-ĐT". */
export const fieldAt = (terms: readonly Term[], at: number) => {
  const found = FIELD_TABLE.longest(terms, at)
  return found && (found.length > 1 || !/^\p{Lu}{2,}/u.test(found.value) || inCapitals(terms[at])) ? found : null
}
const LOWER_FIELDS = new Set(["điều tra", "tội phạm", "nhà nước", "chính trị", "kinh tế", "xã hội", "nông thôn", "cao cấp"])

const JOINERS = new Set([",", "và", "-", "–", "&"])

/** Spells out abbreviations: "UBND" becomes "Ủy ban nhân dân". */
export const expand = (words: readonly Term[]): string => {
  const out: string[] = []
  for (let i = 0; i < words.length; ) {
    const found = EXPANSION_TABLE.longest(words, i)
    const short = found && found.length === 1 && /^\p{Lu}[\p{Lu}.&,-]*$/u.test(words[i]!.text)
    if (found && (short || (found.length > 1 && /^\p{Lu}/u.test(words[i]!.text)))) {
      out.push(found.value)
      i += found.length
    } else {
      out.push(words[i]!.text)
      i++
    }
  }
  return out.join(" ").replace(/ ([,;])/g, "$1")
}

const headTexts = new Map<string, string>()
/** A head spelled out, whatever case and abbreviation the text has. */
export const headText = (head: Head): string => {
  let known = headTexts.get(head.name)
  if (known === undefined) {
    known = expand(plainTerms(head.name)).replace(/^Thường vụ$/, "Ban Thường vụ")
    headTexts.set(head.name, known)
  }
  return known
}

/** The terms from `from` to before `to` as a name holds them: abbreviations spelled out. */
export const textOf = (terms: readonly Term[], from: number, to: number): string => expand(terms.slice(from, to))

/** "Bộ Quốc phòng và cán bộ, chiến sĩ": others, in lower case behind a body. */
const isOfPeople = (field: string): boolean =>
  /^(cán bộ|nhân dân|doanh nghiệp|đại biểu|sinh viên|học sinh|phóng viên|nhà báo|báo chí|công an|quân đội|cảnh sát|kiểm tra|giám sát|điều tra)/i.test(
    field,
  )

/** "số 2" that tells which of several: not the number of a house or a document. */
const isNumbered = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.key === "số" &&
  /^\d{1,2}$/.test(terms[at + 1]?.text ?? "") &&
  !/^(đường|phố|ngõ|ngách|hẻm|ngày|năm|của)$/.test(terms[at + 2]?.key ?? "") &&
  !(terms[at + 2]?.capital && terms[at + 2]!.kind === "word")

/** Fields from `at` on: "Kế hoạch và Đầu tư", "Văn hóa, Thể thao và Du lịch". Ends before another body, as `bodyAt` reads it. Returns the terms taken. */
export const fieldsAt = (terms: readonly Term[], at: number, bodyAt: ReadBody): number => {
  const first = fieldAt(terms, at)
  if (!first || !terms[at]!.capital) return 0
  let length = first.length
  for (;;) {
    const joiner = terms[at + length]
    // "Trung tâm Giáo dục thường xuyên số 2 tỉnh Nghệ An"
    if (isNumbered(terms, at + length)) return length + 2
    const direct = fieldAt(terms, at + length)
    if (
      direct &&
      (terms[at + length]!.capital || LOWER_FIELDS.has(spellingKey(direct.value))) &&
      !placeAt(terms, at + length) &&
      !centralAt(terms, at + length)
    ) {
      length += direct.length
      continue
    }
    // "Cục Thuế 2", not "Bộ Y tế 2 nhiệm kỳ".
    if (
      joiner?.kind === "number" &&
      /^\d{1,2}$/.test(joiner.text) &&
      !/^(năm|tháng|ngày|nhiệm|khóa|lần|kỳ|tuần|người|cán|đồng)$/.test(terms[at + length + 1]?.key ?? "")
    )
      return length + 1
    // "Cục Bảo vệ chính trị III", "Vụ Địa phương I".
    if (joiner && /^(I{1,3}|IV|VI{0,3}|IX|X)$/.test(joiner.text)) return length + 1
    if (!joiner || !JOINERS.has(joiner.key)) return length
    const next = fieldAt(terms, at + length + 1)
    if (!next) return length
    const nextTerm = terms[at + length + 1]!
    // "Kế hoạch số 04 của Bộ Chính trị và Kế hoạch số 03 của Ban Bí thư".
    if (terms[at + length + 1 + next.length]?.key === "số") return length
    // "Cục Chống tham nhũng - Thanh tra Chính phủ": whose part it is.
    if (/^[-–]$/.test(joiner.key) && joiner.start > terms[at + length - 1]!.end && HEADS.longest(terms, at + length + 1)) {
      const whole = bodyAt(terms, at + length + 1)
      if (whole && !whole.elliptic) return length
    }
    // "theo giới thiệu của Bộ Chính trị, Trung ương đã thảo luận".
    if (joiner.key === "," && centralAt(terms, at + length + 1)) return length
    // A comma or "và" before another body ("Bộ Công an, Thanh tra Chính phủ") ends this one.
    if (joiner.key !== "-" && joiner.key !== "–" && HEADS.longest(terms, at + length + 1) && bodyAt(terms, at + length + 1))
      return length
    if ((joiner.key === "," || joiner.key === "và") && !nextTerm.capital && (next.length < 2 || isOfPeople(next.value)))
      return length
    // "Bộ Chính trị, Luật Thủ đô", "Bộ trưởng Bộ Y tế, Đại biểu Quốc hội": a law or a post comes next.
    if (joiner.key === "," && (nextTerm.text === "Luật" || (nextTerm.text === "Đại" && terms[at + length + 2]?.key === "biểu")))
      return length
    length += 1 + next.length
  }
}

/** "Hội ND 14 tỉnh, thành phố": what a number before it counts, and no name's. */
const COUNTED = new Set("tỉnh thành huyện quận xã phường nước quốc".split(" "))

/** "Sáng 15/12", "Phát biểu", "Theo đó": words with which a sentence starts, and no name goes on ("Vạn Thịnh Phát" is one). */
const startsSentence = (term: Term, next: Term | undefined): boolean => {
  if (/^(Cũng|Theo)$/.test(term.text)) return true
  if (!next || next.capital) return false
  if (/^(Sáng|Chiều|Tối|Trưa|Ngày|Tháng|Năm)$/.test(term.text)) return next.kind === "number" || /^(nay|qua|ngày)$/.test(next.key)
  return /^(phát biểu|tham dự|tham gia|theo đó|tại đây|trong đó|sau khi|sau đó|trước đó|khi đó|từ đó)$/.test(
    `${term.key} ${next.key}`,
  )
}

/** Words in lower case with which no name goes on: what a body does, has or is. */
const GOES_ON_NOT = new Set(
  "đã và cùng của có là tại về do cho với trong các vừa sẽ được cần cũng đến khóa để từ đang dự như này không ở cả gồm trên phải vào mới nêu xem hoặc thì họp nhằm ngày sau khi nói qua nghe bị ký gửi năm còn thuộc làm ra tặng lần thăm trao một vẫn luôn nên rằng chưa đều mong rồi kiêm nay hay nhưng mà nếu bởi ông bà đồng tỉnh huyện xã phường quận".split(
    " ",
  ),
)
const VERBS =
  /^(thực hiện|thống nhất|chỉ (đạo|rõ|định)|đánh giá|xác (nhận|minh|định)|cảm ơn|thành (lập|công|phố)|yêu cầu|phối hợp|nhiệm (kỳ|vụ)|tổ chức|tham (gia|dự|mưu)|đề (nghị|xuất|cử)|trình bày|phát (biểu|hiện|huy)|triển khai|trực (thuộc|tiếp)|tiếp (tục|nhận|xúc|thu|đoàn)|bầu (bổ|chọn|cử)|khẳng định|quyết (định|tâm)|nhấn mạnh|chủ (trì|động|trương)|theo (dõi|đó)|nhất trí|công bố|kiến nghị)$/

/** True where a name may go on with the word at `at`: in lower case, and not what the body does. */
const goesOn = (terms: readonly Term[], at: number): boolean => {
  const term = terms[at]
  return (
    term?.kind === "word" &&
    !term.capital &&
    term.tags.size === 0 &&
    !GOES_ON_NOT.has(term.key) &&
    !VERBS.test(`${term.key} ${terms[at + 1]?.key}`)
  )
}

/** "Công ty cổ phần dược phẩm Hậu Giang", "Công ty mua bán nợ Việt Nam": words in lower case before the capitals of a company's name. Returns the terms taken. */
const tradeAt = (terms: readonly Term[], at: number): number => {
  let length = 0
  while (length < 4 && goesOn(terms, at + length)) length++
  const next = terms[at + length]
  if (length === 0 || next?.kind !== "word" || !next.capital || HEADS.longest(terms, at + length)) return 0
  // "công ty liên doanh đầu tư Dự án A": the capital begins another word.
  const behind = terms[at + length + 1]
  return behind?.kind === "word" && !behind.capital && !GOES_ON_NOT.has(behind.key) ? 0 : length
}

interface ProperOptions {
  /** A person's name may follow at once. */
  readonly beforePerson: boolean
  /** What it does may stand before a company's name. */
  readonly company: boolean
  /** The first syllable may be half a word: "Viện Vật lý", but "Trường Chinh". */
  readonly halves: boolean
}

/** A syllable of Vietnamese in capitals that is no name by itself, as "Vingroup" is. */
const isHalf = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.kind === "word" &&
  /^\p{Lu}\p{Ll}+$/u.test(terms[at]!.text) &&
  isSyllable(terms[at]!.text) &&
  placeAt(terms, at) === null &&
  !/^(hội nghị|tiếp tục|dự án|nhân dịp|hiện nay|kết quả|thời gian)$/.test(`${terms[at]!.key} ${terms[at + 1]?.key}`)

/** A run of capitalised words, numbers and fields: what names a school, a company, a hospital. Returns the terms taken. */
export const properAt = (terms: readonly Term[], at: number, { beforePerson, company, halves }: ProperOptions): number => {
  let length = company ? tradeAt(terms, at) : 0
  /** Words in capitals behind the head or the last field. */
  let capitals = 0
  for (;;) {
    const term = terms[at + length]
    if (!term) return length
    // "Trường Đại học Bách khoa Thành phố Hồ Chí Minh".
    const city = length > 0 && term.text === "Thành" && terms[at + length + 1]?.key === "phố" ? placeAt(terms, at + length) : null
    if (city?.said) return length + city.length
    // "Viện Vật lý Kỹ thuật", "Hiệp hội An toàn thông tin": one syllable in capitals is half a word.
    if (halves && capitals === 1 && goesOn(terms, at + length) && isHalf(terms, at + length - 1)) {
      length++
      capitals = 2
      continue
    }
    if (
      length > 0 &&
      beforePerson &&
      SURNAMES.has(term.text) &&
      terms[at + length + 1]?.capital &&
      !placeAt(terms, at + length) &&
      // "Trường THCS Phan Chu Trinh": it is called after a person, whose name has just begun.
      !SURNAMES.has(terms[at + length - 1]!.text)
    )
      return length
    const field = fieldAt(terms, at + length)
    if (field && term.capital) {
      length += field.length
      capitals = 0
      continue
    }
    if (length === 0 && term.text === "Tập" && terms[at + 1]?.key === "đoàn") {
      length = 2
      continue
    }
    const numbered =
      term.kind === "number" && /^\d{1,4}[A-Z]?$/.test(term.text) && !COUNTED.has(terms[at + length + 1]?.key ?? "")
    // "Quân đoàn 34 Sáng 15/12": the next sentence, run together.
    if (length > 0 && startsSentence(term, terms[at + length + 1])) return length
    if ((term.capital && term.kind === "word") || numbered) {
      if (length > 0 && HEADS.longest(terms, at + length) && !/^(Đại|Trung|Viện)$/.test(term.text)) return length
      length++
      capitals++
      continue
    }
    // "Trường THPT Thuận Thành số 1"; not "Công ty A số 5 đường B".
    if (length > 0 && isNumbered(terms, at + length)) return length + 2
    if (
      length > 0 &&
      (term.key === "-" || term.key === "–") &&
      placeAt(terms, at + length + 1)?.level === "country" &&
      terms[at + length - 1]!.capital
    ) {
      length += 1 + placeAt(terms, at + length + 1)!.length
      continue
    }
    if (term.key === "trung" && terms[at + length + 1]?.key === "ương") {
      length += 2
      continue
    }
    if (length > 0 && JOINERS.has(term.key) && term.key !== ",") {
      const after = fieldAt(terms, at + length + 1)
      if (after && terms[at + length + 1]!.capital) {
        length += 1 + after.length
        continue
      }
    }
    return length
  }
}

const PEOPLES_OF_PLACE = new PhraseTable<true>(
  [
    "chính quyền",
    "các cấp chính quyền",
    "chính quyền các cấp",
    "quân",
    "dân",
    "quân dân",
    "quân và dân",
    "nhân dân",
    "nhân dân các dân tộc",
    "đồng bào các dân tộc",
  ].map((people) => [people, true]),
)

/** "Đảng bộ, chính quyền và nhân dân tỉnh Nghệ An": the terms between the party's body and the place that it shares with others; 0 where none. */
export const peoplesAt = (terms: readonly Term[], at: number): number => {
  let end = at
  while (/^(,|và)$/.test(terms[end]?.key ?? "")) {
    const joined = terms[end + 1]?.key === "và" ? 2 : 1
    const people = PEOPLES_OF_PLACE.longest(terms, end + joined)
    if (!people) break
    end += joined + people.length
  }
  return end - at
}

const plainTerms = (phrase: string): readonly Term[] =>
  phrase.split(" ").map((word, i) => ({
    text: word,
    key: spellingKey(word),
    capital: /^\p{Lu}/u.test(word),
    kind: "word",
    tags: new Set<string>(),
    start: i,
    end: i + 1,
  }))
