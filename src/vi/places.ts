import { type AdministrativeKind, GAZETTEER, KIND_TABLE, type PlaceName } from "./gazetteer.ts"
import { SURNAMES } from "./lexicon/surnames.ts"
import { remembered } from "./remembered.ts"
import { isSyllable } from "./syllables.ts"
import { asWritten, capitalsAt, keysOf, type Term } from "./terms.ts"
import { VENUES, venueAt } from "./venues.ts"

const levelOf = (kind: AdministrativeKind): PlaceName["level"] =>
  kind === "nước"
    ? "country"
    : kind === "tỉnh"
      ? "province"
      : kind === "xã" || kind === "phường" || kind === "thị trấn"
        ? "commune"
        : "district"

/**
 * The place named at a term: a kind and a name ("huyện Văn Lâm", "TP. Hà Nội"), or a name that the gazetteer knows ("Hà Nội", "Lào").
 * After a kind an unknown name of one to three capitalised syllables is taken too.
 */
export const placeAt = (terms: readonly Term[], at: number): PlaceName | null =>
  PLACE_WORDS.has(terms[at]?.key ?? "") ? places(at, terms, at, null) : null

/** Words that begin like a country: "Pháp luật", "Anh hùng", "Ấn tượng". */
const NO_COUNTRY =
  /^(vinh (quang|dự|danh|hạnh)|pháp (luật|lý|lệnh|chế|y|quy|đình|nhân|danh)|anh (hùng|em|chị|ấy|linh)|ý (kiến|chí|nghĩa|thức|tưởng|định|đồ|nguyện)|đức (tính|độ|tin)|mỹ (thuật|phẩm|nghệ|tục|quan)|ấn (tượng|phẩm|định|hành)|áo (dài|quan|lụa)|nhật (ký|báo|trình))$/

/** True where the words of a place's name mean something else: a person, a language, half of another name, a word that begins a sentence. */
const isOtherWord = (
  terms: readonly Term[],
  at: number,
  length: number,
  { name, level }: { readonly name: string; readonly level: PlaceName["level"] },
): boolean => {
  const [before, first, next] = [terms[at - 1], terms[at]!, terms[at + length]]
  // "Hồ Chí Minh" without "thành phố" is the person.
  if (name === "Hồ Chí Minh" && first.text === "Hồ") return true
  // "Tân Sơn Nhất" is an airport; "khu vực châu Á - Thái Bình Dương" one region.
  if ((name === "Tân Sơn" && next?.text === "Nhất") || (name === "Thái Bình Dương" && terms[at - 2]?.text === "Á")) return true
  if (name === "Bình Dương" && before?.text === "Thái") return true
  // "nói tiếng Pháp" is about a language; "thực dân Pháp", "đế quốc Mỹ": an enemy.
  if (level === "country" && before?.key === "tiếng") return true
  if (level === "country" && /^(thực dân|đế quốc)$/.test(`${terms[at - 2]?.key} ${before?.key}`)) return true
  // "Hòa bình, ổn định": a word that begins a sentence.
  if (at === 0 && level === "province" && terms.slice(1, length).some((t) => t.kind === "word" && !t.capital)) return true
  if (length > 1) return false
  // "Đức Thụy", "Anh Dũng" are people's names.
  if (/^(Đức|Anh|Nga|Mỹ)$/.test(first.text) && next?.capital === true && /[à-ỹđ]/iu.test(next.text)) return true
  // "Pháp luật", "Vinh quang".
  if (next?.kind === "word" && NO_COUNTRY.test(`${first.key} ${next.key}`)) return true
  // "lăng Tự Đức", "khu công nghiệp Phú Vinh": half a name; "Đảng Lào", "Bộ Nông Lâm Lào": a country.
  if (level === "country" && !/^(Đức|Anh|Nga|Mỹ)$/.test(first.text)) return false
  return at > 1 && /^\p{Lu}\p{Ll}+$/u.test(before?.text ?? "") && !LEADS.test(before!.text)
}
/** Words before a place that begin a sentence, or tell its kind. */
const LEADS = /^(Tại|Ở|Từ|Đến|Về|Và|Thành|Tỉnh|Nước)$/

/** "các sở của TP. Ảnh: …", "các xã Theo đó …", "xã NTM": one word that names no place of a kind; "tỉnh Aichi", "phường Nếnh" are places. */
const isNoName = (word: string, kind: AdministrativeKind): boolean =>
  /^(thành phố|thị xã)$/.test(kind) ||
  (kind === "tỉnh" && isSyllable(word)) ||
  /^\p{Lu}+$/u.test(word) ||
  /^(Theo|Dự|Hội|Tại|Trong|Sau|Trước|Ngày|Đến|Cùng|Được|Có|Là|Về|Với|Khi|Đây|Đó|Và|Hiện)$/.test(word)

/** Words that tell one commune from its neighbours. */
const SIDE = /^(Đông|Tây|Nam|Bắc|Trung|Thượng|Hạ|Nội|Ngoại|Nhất|Nhì)$/

const readPlace = (terms: readonly Term[], at: number): PlaceName | null => {
  const venue = venueAt(terms, at)
  if (venue) return venue
  const feature = plainAt(terms, at) ?? featureAt(terms, at)
  if (feature) return feature
  const direct = GAZETTEER.longest(terms, at)
  if (direct && terms[at]!.capital && !isOtherWord(terms, at, direct.length, direct.value)) {
    return { name: direct.value.name, kind: direct.value.kind, said: false, level: direct.value.level, length: direct.length }
  }
  const kind = KIND_TABLE.longest(terms, at)
  if (!kind) return null
  // "xã Anh hùng Tân Lập": an honour before the name.
  const honour = keysOf(terms.slice(at + kind.length, at + kind.length + 2)) === "anh hùng" ? 2 : 0
  const after = at + kind.length + honour
  const first = terms[after]
  if (!first) return null
  const named = GAZETTEER.longest(terms, after)
  // "phường Mỹ Đình" is no part of a country.
  const found = named?.value.level === "country" && kind.value !== "nước" && terms[after + named.length]?.capital ? null : named
  if (found && first.capital) {
    const side = terms[after + found.length]
    // "xã Tân Thạnh Tây" is no part of the district of Tân Thạnh.
    if (levelOf(kind.value) === "commune" && SIDE.test(side?.text ?? "") && !terms[after + found.length + 1]?.capital) {
      const length = after - at + found.length + 1
      return { name: `${found.value.name} ${side!.text}`, kind: kind.value, said: true, level: "commune", length }
    }
    const level =
      found.value.level === "province" && kind.value !== "tỉnh" && kind.value !== "thành phố" ? "district" : found.value.level
    return { name: found.value.name, kind: kind.value, said: true, level, length: after - at + found.length }
  }
  if (first.kind === "number" && /^\d{1,2}$/.test(first.text) && (kind.value === "quận" || kind.value === "phường")) {
    return { name: first.text, kind: kind.value, said: true, level: levelOf(kind.value), length: after - at + 1 }
  }
  // "ở trụ sở LĐLĐ TP. Phó Chủ tịch …": a sentence or a title begins there.
  if (/^(Phó|Chủ|Bí|Thủ|Giám|Trưởng|Ông|Bà|Ảnh)$/.test(first.text) && (first.text === "Phó" || !terms[after + 1]?.capital))
    return null
  if (!first.capital || first.kind !== "word" || (SURNAMES.has(first.text) && capitalsAt(terms, after) >= 3)) return null
  // "các nước ASEAN": members of a body.
  if (kind.value === "nước" && /^\p{Lu}{3,}$/u.test(first.text)) return null
  // A province or a city that no gazetteer has is abroad ("tỉnh Hủa Phăn"), never the start of a person's name.
  if ((kind.value === "tỉnh" || kind.value === "nước") && (SURNAMES.has(first.text) || capitalsAt(terms, after) > 3)) return null
  let length = 1
  while (
    length < 3 &&
    terms[after + length]?.capital &&
    terms[after + length]!.kind === "word" &&
    !KIND_TABLE.longest(terms, after + length)
  )
    length++
  // A run of four or more capitals is place and person: "xã Tân Lập Nguyễn Văn An". Two syllables is what most places have.
  let run = length
  while (terms[after + run]?.capital && terms[after + run]!.kind === "word") run++
  if (run > 3) length = 2
  // "… đến cùng”.P.Thảo": who wrote it; one letter tells the kind of what the gazetteer has, or of a longer name.
  if (length === 1 && kind.length === 1 && /^\p{L}\.?$/u.test(terms[at]!.text)) return null
  if (first.text.length === 1 || (length === 1 && isNoName(first.text, kind.value))) return null
  // "phường Xuân Hương - Đà Lạt": communes since July 2025.
  if (
    (kind.value === "phường" || kind.value === "xã") &&
    /^[-–]$/.test(terms[after + length]?.key ?? "") &&
    capitalsAt(terms, after + length + 1) > 0
  )
    length += 1 + Math.min(capitalsAt(terms, after + length + 1), 3)
  const name = terms
    .slice(after, after + length)
    .map((t) => t.text)
    .join(" ")
  return { name, kind: kind.value, said: true, level: levelOf(kind.value), length: after - at + length }
}

const places = remembered<PlaceName, null>(readPlace)

const FEATURES = new Set(["sông", "hồ", "vịnh", "đảo", "núi", "đèo"])

/** "Đồng bằng sông Cửu Long": the plain, no river. */
const plainAt = (terms: readonly Term[], at: number): PlaceName | null => {
  if (terms[at]?.key !== "đồng" || terms[at + 1]?.key !== "bằng") return null
  const river = featureAt(terms, at + 2)
  return river && { ...river, name: `Đồng bằng ${river.name}`, length: river.length + 2 }
}

/** Rivers, lakes, islands: "sông Hồng", "hồ Tây", "đảo Phú Quốc". */
const featureAt = (terms: readonly Term[], at: number): PlaceName | null => {
  const kind = terms[at]
  if (!kind || kind.capital || !FEATURES.has(kind.key)) return null
  const all = capitalsAt(terms, at + 1)
  // "sông Tô Lịch Chủ tịch UBND …": a sentence that begins there.
  const run =
    /^(Chủ|Bí|Phó|Thủ|Tổng|Bộ|Giám|Trưởng|Ông|Bà)$/.test(terms[at + all]?.text ?? "") && terms[at + all + 1]?.capital === false
      ? all - 1
      : all
  if (run < 1 || run > 3) return null
  const name = `${kind.key} ${asWritten(terms, at + 1, at + 1 + run)}`
  return { name, kind: null, said: false, level: "unknown", length: run + 1 }
}

/**
 * A town that no gazetteer has, told by the country or the province behind it: "tại Rio de Janeiro (Brazil)", "thành phố St. Petersburg
 * của Nga", "ở Pác Bó, Cao Bằng". Null elsewhere.
 */
export const townAt = (terms: readonly Term[], at: number): PlaceName | null => {
  const city = terms[at - 1]?.key === "phố" && terms[at - 2]?.key === "thành"
  if (!terms[at]?.capital || !(city || /^(tại|ở|đô|tới|đến)$/.test(terms[at - 1]?.key ?? ""))) return null
  let end = at + 1
  while (end - at < 5 && terms[end] && (terms[end]!.capital || /^(de|la|du|\.)$/.test(terms[end]!.text))) end++
  const mark = terms[end]?.key ?? ""
  const whole = /^[(,]$/.test(mark) || (city && mark === "của") ? placeAt(terms, end + 1) : null
  if (!whole || !/^(country|province)$/.test(whole.level) || whole.name === "Việt Nam") return null
  if (mark === "(" && terms[end + 1 + whole.length]?.key !== ")") return null
  const words = terms.slice(at, end)
  // "tại Hàn Quốc, Nhật Bản": two; "tại Trung tâm Thương mại (Mỹ)", "tại Sở Ngoại vụ, Hà Nội": no towns. Ours and China's have two words.
  if (
    placeAt(terms, at) ||
    (words.some((t) => HAS_VIETNAMESE.test(t.text)) && (words.length !== 2 || HOUSES.test(words[0]!.text)))
  )
    return null
  if (whole.level === "province" && words.length !== 2) return null
  const name = words.map((t, i) => (i > 0 && t.start > words[i - 1]!.end ? ` ${t.text}` : t.text)).join("")
  return { name, kind: null, said: false, level: "unknown", length: end - at }
}

const HOUSES = /^(Nhà|Phủ|Dinh|Đài|Sở|Bộ|Ban|Viện|Trường|Trung|Hội|Khách|Công|Tòa|Cung|Báo|Học|Văn|Quân|Cục)$/

const HAS_VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/** Words with which a place's name may start. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...[GAZETTEER, KIND_TABLE, VENUES].flatMap((table) => [...table.firstWords()]),
  ...FEATURES,
  "đồng",
])
