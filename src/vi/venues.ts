import { GAZETTEER, KIND_TABLE, type PlaceName } from "./gazetteer.ts"
import { PhraseTable } from "./phrase-table.ts"
import { asWritten, capitalsAt, type Term } from "./terms.ts"

const COMMITTEES = new PhraseTable<true>(
  [
    "Tỉnh ủy",
    "Thành ủy",
    "Huyện ủy",
    "Quận ủy",
    "UBND tỉnh",
    "UBND thành phố",
    "UBND huyện",
    "HĐND tỉnh",
    "Bộ Quốc phòng",
    "Bộ Công an",
  ].map((c) => [c, true]),
)

export const VENUES = new PhraseTable<true>(
  [
    "Trung tâm Hội nghị Quốc gia",
    "Trung tâm Hội nghị quốc gia",
    "Trung tâm Hội nghị Quốc tế",
    "Trung tâm Hội nghị",
    "Đại lễ đường Nhân dân",
    "Nhà Quốc hội",
    "Phủ Chủ tịch",
    "Trụ sở Trung ương Đảng",
    "Trụ sở Chính phủ",
    "Hội trường",
    "Hội trường Ba Đình",
    "Cung Văn hóa",
    "Cung Văn hóa Lao động Hữu nghị Việt - Xô",
    "Nhà thi đấu",
    "Nhà thi đấu thể dục, thể thao",
    "Sân vận động",
    "Nhà hát Lớn",
    "Nhà hát",
    "Quảng trường",
    "Bảo tàng",
    "Khu di tích",
    "Đài tưởng niệm",
    "Đài Độc lập",
    "Đài Hữu nghị",
    "Đài Liệt sĩ",
    "Đài tưởng niệm các Anh hùng liệt sĩ",
    "Đài tưởng niệm Anh hùng Liệt sĩ",
    "Đền thờ",
    "Đền thờ các Vua Hùng",
    "Đền Hùng",
    "Đền",
    "Chùa",
    "Khu lưu niệm",
    "Nhà lưu niệm",
    "Khu tưởng niệm",
    "Khu đô thị",
    "Khu đô thị mới",
    "Khu kinh tế",
    "Khu công nghiệp",
    "Nghĩa trang liệt sĩ",
    "Nghĩa trang Liệt sĩ",
    "Nhà khách",
    "Lăng Chủ tịch Hồ Chí Minh",
    "Dinh Thống Nhất",
    "Nhà văn hóa",
    "Nhà tang lễ",
    "Hoàng cung",
    "Tượng đài",
    "Nghĩa trang",
    "Sân bay quốc tế",
    "Sân bay",
  ].map((v) => [v, true]),
)
const COMPLETE_VENUE =
  /^(Đại lễ đường Nhân dân|Nhà Quốc hội|Phủ Chủ tịch|Trụ sở Trung ương Đảng|Trụ sở Chính phủ|Lăng Chủ tịch Hồ Chí Minh|Dinh Thống Nhất|Đài tưởng niệm \S+|Đài (Độc lập|Liệt sĩ)|Đền thờ các Vua Hùng|Đền Hùng|Hội trường Ba Đình|Trung tâm Hội nghị|Hoàng cung)/i

/** "khu kinh tế Nghi Sơn", "sân bay Nội Bài": in lower case too. */
const isZone = (terms: readonly Term[], at: number): boolean =>
  /^(khu|sân)$/.test(terms[at]!.key) &&
  /^(khu kinh tế|khu công nghiệp|khu đô thị|khu tưởng niệm|khu lưu niệm|sân bay)/.test(
    `${terms[at]!.key} ${terms[at + 1]?.key} ${terms[at + 2]?.key}`,
  )

/** Words of two syllables of which the first alone has a capital in a venue's name: "Cung Văn hóa Hữu nghị", "hội trường Quốc hội". */
const WORDS = new PhraseTable<true>(
  "Hữu nghị; Cách mạng; Quốc hội; Chính phủ; Thương mại; Thanh niên; Thiếu nhi; Công đoàn; Trung đoàn; Sư đoàn; Thống nhất; Độc lập; Giải phóng; Hòa bình; Lao động; Nhân dân; Văn hóa; Liệt sĩ; Công nghiệp; Thể thao; Quân đội; Công an; Công nghệ; Khoa học; Giáo dục"
    .split("; ")
    .map((word) => [word, true]),
)

/** The terms of a venue's own name from `at` on: capitals, up to four, and the words of which they are the first halves. */
const ownName = (terms: readonly Term[], at: number): { readonly length: number; readonly capitals: number } => {
  let end = at
  let capitals = 0
  while (capitals < 4 && terms[end]?.capital && terms[end]!.kind === "word") {
    if (beginsBody(terms, end) || SHOUTED.test(terms[end]!.text)) break
    const word = terms[end + 1]?.capital === false ? WORDS.longest(terms, end) : null
    if (!word && beginsAnother(terms, end)) break
    end += word?.length ?? 1
    capitals++
    // "Khu di tích Trung đoàn 52 Tây Tiến", "Cung Văn hóa Hữu nghị Việt - Xô"
    if (word && terms[end]?.kind === "number" && terms[end - 1]!.key === "đoàn") end++
    else if (/^[-–]$/.test(terms[end]?.key ?? "") && terms[end - 1]!.text === "Việt" && terms[end + 1]?.capital) end++
  }
  return { length: end - at, capitals }
}

/** "sân bay Tân Sơn Nhất Bộ Giao thông vận tải": a body, and the next clause. */
const beginsBody = (terms: readonly Term[], at: number): boolean =>
  /^(Bộ|Sở|Ban|Cục|Ủy)$/.test(terms[at]!.text) && terms[at + 1]?.kind === "word"

/** "thăm chùa Côn Sơn Thủ tướng A": a capital in which another name begins, or the next sentence. */
const beginsAnother = (terms: readonly Term[], at: number): boolean =>
  terms[at + 1]?.capital === false &&
  /^(Thủ|Tổng|Chủ|Phó|Bí|Bộ|Ông|Bà|Đồng|Ngày|Sáng|Chiều|Tối|Quân|Công|Đại|Đặc|Trong|Theo|Sau|Tại|Tiếp|Khi|Đến|Cùng)$/.test(
    terms[at]!.text,
  )

/** "nghĩa trang XUÂN HOÀNG": who wrote it. */
const SHOUTED = /^\p{Lu}{3,}$/u

/** "Nhà lưu niệm Tổng Bí thư Trường Chinh", "Khu tưởng niệm Nữ tướng Nguyễn Thị Định": where the name of whom it remembers ends; 0 elsewhere. */
const honouredEnd = (terms: readonly Term[], at: number, end: number): number => {
  if (!REMEMBERS.test(asWritten(terms, at, end))) return 0
  const honour = HONOURS.longest(terms, end)
  const from = end + (honour?.length ?? 0)
  const run = Math.min(capitalsAt(terms, from), ownName(terms, from).length, 4)
  return honour && run > 1 && !ORGAN.test(terms[from]!.text) ? from + run : 0
}
/** "tại Khu di tích Chủ tịch UBND tỉnh …": a post, and the next clause. */
const ORGAN = /^(\p{Lu}{3,}|Quốc|Ủy|Hội|Ban|Tỉnh|Thành|Huyện|Mặt)$/u
const REMEMBERS = /^(tượng đài|nhà lưu niệm|khu lưu niệm|khu tưởng niệm|khu di tích|đền thờ)$/i
const HONOURS = new PhraseTable<true>(
  [
    "Tổng Bí thư",
    "cố Tổng Bí thư",
    "nguyên Tổng Bí thư",
    "Chủ tịch",
    "Chủ tịch nước",
    "Thủ tướng",
    "cố Thủ tướng",
    "Quốc vương",
    "cố Quốc vương",
    "Đại tướng",
    "Thượng tướng",
    "Nữ tướng",
    "Anh hùng",
    "Anh hùng liệt sĩ",
    "Anh hùng dân tộc",
    "đồng chí",
    "cụ",
  ].map((h) => [h, true]),
)

/** "Quốc gia đặc biệt", "Quốc tế": the terms of a rank between a venue's kind and its own name, or 0. */
const rankAt = (terms: readonly Term[], at: number): number => {
  const rank = terms[at]?.text === "Quốc" && /^(gia|tế)$/.test(terms[at + 1]?.key ?? "") ? 2 : 0
  return rank && terms[at + 2]?.key === "đặc" && terms[at + 3]?.key === "biệt" ? 4 : rank
}

/** Halls, headquarters, stadiums: "Trung tâm Hội nghị quốc gia Mỹ Đình", "Nhà thi đấu tỉnh Vĩnh Phúc". */
export const venueAt = (terms: readonly Term[], at: number): PlaceName | null => {
  const first = terms[at]
  if (!first) return null
  const found =
    first.capital || /^(trụ|hội|đền|đài|quảng|sân|nhà|bảo|cung|chùa|nghĩa|tượng|hoàng)$/.test(first.key) || isZone(terms, at)
      ? VENUES.longest(terms, at)
      : null
  if (!found) return null
  let end = at + found.length
  const whom = honouredEnd(terms, at, end)
  if (whom) return { name: asWritten(terms, at, whom), kind: null, said: false, level: "unknown", length: whom - at }
  const place = GAZETTEER.longest(terms, end) ?? null
  const kind = KIND_TABLE.longest(terms, end)
  const committee = COMMITTEES.longest(terms, end)
  if (!committee && kind && terms[end + kind.length]?.capital) {
    const named = GAZETTEER.longest(terms, end + kind.length)
    end += kind.length + (named?.length ?? Math.min(capitalsAt(terms, end + kind.length), 2))
  } else if (!committee && kind && /^(tỉnh|thành phố|huyện|quận)$/.test(kind.value)) end += kind.length
  else if (committee) {
    const named = GAZETTEER.longest(terms, end + committee.length)
    end += committee.length + (named && terms[end + committee.length]!.capital ? named.length : 0)
  } else {
    end += rankAt(terms, end)
    if (terms[end]?.text === "Cố" && terms[end + 1]?.key === "đô") end += 2
    const own = ownName(terms, end)
    if (place && terms[end]!.capital && (place.length >= own.length || own.capitals > 3)) end += place.length
    else if (own.capitals <= 3) end += own.length
    // "Nghĩa trang A1"
    const number = /^\p{Lu}$/u.test(terms[end - 1]!.text) ? terms[end] : undefined
    if (number?.kind === "number" && number.start === terms[end - 1]!.end) end++
  }
  // "Đài Hữu nghị Việt Nam - Campuchia"
  const other =
    /^[-–]$/.test(terms[end]?.text ?? "") && place?.value.level === "country" ? GAZETTEER.longest(terms, end + 1) : null
  if (other?.value.level === "country" && terms[end + 1]!.capital) end += 1 + other.length
  const name = asWritten(terms, at, end)
    .replace(/ ,/g, ",")
    .replace(/(?<= \p{Lu}) (?=\d+$)/u, "")
  if (end === at + found.length && !COMPLETE_VENUE.test(name)) return null
  return { name, kind: null, said: false, level: "unknown", length: end - at }
}
