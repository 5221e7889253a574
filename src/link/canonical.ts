import { bounded } from "../vi/bounded.ts"
import { RULING_PARTIES } from "../vi/lexicon/countries.ts"
import { EXPANSIONS } from "../vi/lexicon/organizations.ts"
import { type OrganizationName, organizationText } from "../vi/organization-name.ts"

const CENTRAL_COMMITTEE =
  /^(Ban Chấp hành Trung ương|Trung ương Đảng|Ban Chấp hành Trung ương Đảng|Trung ương)( Cộng sản Việt Nam)?$/

/** The body's canonical name: the one under which all its mentions, in all articles, are the same. */
export const canonicalBody = (name: OrganizationName): string => {
  const national = name.place?.level === "country" && name.place.name === "Việt Nam" && name.takes === "alone"
  const text = organizationText(national ? { ...name, place: null } : name)
  const foreign = name.place?.level === "country" && !national ? RULING_PARTIES.get(name.place.name) : undefined
  if (foreign && name.takes === "alone" && CENTRAL_COMMITTEE.test(name.core)) return `Ban Chấp hành Trung ương ${foreign}`
  const ministry = /^(Bộ (?!Tổng|Tư lệnh|Chỉ huy|Chính trị).+) Việt Nam$/.exec(text)
  if (ministry && !name.parent) return ministry[1]!
  if (/^Trung ương Mặt trận Tổ quốc Việt Nam$/.test(text)) return `Ủy ban ${text}`
  if (/^Đảng Lào$/.test(text)) return "Đảng Nhân dân Cách mạng Lào"
  if (name.parent && /^Đảng Cộng sản( Việt Nam)?$/.test(name.parent.core) && CENTRAL_COMMITTEE.test(name.core))
    return "Ban Chấp hành Trung ương Đảng"
  if (name.takes === "alone" && CENTRAL_COMMITTEE.test(name.core) && !name.parent)
    return name.place ? `Ban Chấp hành Trung ương Đảng ${name.place.name}` : "Ban Chấp hành Trung ương Đảng"
  const full = spelledOut(text)
  return full[0]!.toUpperCase() + full.slice(1)
}

/** "Sở Tài nguyên Môi trường", "Bộ Văn hóa Thể thao và Du lịch": departments whose fields stand side by side without all marks. */
const FIELDS_SHORTENED: readonly (readonly [RegExp, string])[] = [...new Set(EXPANSIONS.map(([, full]) => full))]
  .filter((full) => full.includes(" và "))
  .map((full) => [
    new RegExp(
      `(?<=^(?:Sở|Bộ|Phòng|Ban Cán sự đảng Bộ) )${full.replaceAll(/, | - /g, ",? (?:- )?").replace(" và ", " (?:và |- )?")}(?! và)(?= |$)`,
      "i",
    ),
    full,
  ])

/** State companies that texts name in several ways. */
const COMPANIES: readonly (readonly [RegExp, string])[] = [
  [/(Tập đoàn )?\bPVN\b|Tập đoàn Dầu khí quốc gia Việt Nam/i, "Tập đoàn Dầu khí Việt Nam"],
  [/(Tập đoàn )?\bEVN\b/, "Tập đoàn Điện lực Việt Nam"],
]

/** The full form of a body's name that texts shorten, whatever its place and parent. */
const spelledOut = bounded((text): string => {
  if (/^Ban Bí thư( Trung ương Đảng| Trung ương)?$/.test(text)) return "Ban Bí thư Trung ương Đảng"
  if (/Quân đội nhân dân$/.test(text) && !text.startsWith("Báo ")) return `${text} Việt Nam`
  if (/^Đảng Cộng sản$/.test(text)) return "Đảng Cộng sản Việt Nam"
  if (/^(Ngân hàng Nhà nước|Ủy ban Trung ương Mặt trận Tổ quốc)$/.test(text)) return `${text} Việt Nam`
  if (/^Hiệp hội các quốc gia Đông Nam Á$/i.test(text)) return "ASEAN"
  if (/^Mặt trận Tổ quốc$/.test(text)) return "Mặt trận Tổ quốc Việt Nam"
  if (/^Tòa án tối cao$/i.test(text)) return "Tòa án nhân dân tối cao"
  if (/^Viện kiểm sát tối cao$/i.test(text)) return "Viện Kiểm sát nhân dân tối cao"
  if (/^Đoàn Chủ tịch Mặt trận Tổ quốc( Việt Nam)?$/.test(text))
    return "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"
  const front = text.match(/^Ủy ban Mặt trận Tổ quốc (?=tỉnh|thành phố|huyện|quận|thị xã|xã|phường)/)
  if (front) return text.replace(front[0], "Ủy ban Mặt trận Tổ quốc Việt Nam ")
  if (/^Tổng cục Chính trị$/.test(text)) return "Tổng cục Chính trị Quân đội nhân dân Việt Nam"
  if (/^Bộ Tổng [Tt]ham mưu( Quân đội nhân dân Việt Nam)?$/.test(text)) return "Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam"
  if (/^Văn phòng Trung ương$/.test(text)) return "Văn phòng Trung ương Đảng"
  for (const [short, full] of FIELDS_SHORTENED) if (short.test(text)) return text.replace(short, full)
  for (const [short, full] of COMPANIES) if (short.test(text)) return text.replace(short, full)
  if (/^Công an nhân dân$/.test(text)) return "Công an nhân dân Việt Nam"
  if (/Trung ương Đoàn$/.test(text)) return `${text} Thanh niên Cộng sản Hồ Chí Minh`
  const union = text.match(/^Trung ương (Hội .+)$/)
  if (union) return union[1]!
  const own = text.match(/^Ban Chấp hành (?:Đảng bộ )?((?:Tỉnh|Thành|Huyện|Quận|Thị) ủy .+)$/)
  if (own) return own[1]!
  const committee = text.match(/^Ban Chấp hành Đảng bộ (tỉnh|thành phố) (.+)$/)
  if (committee) return `${committee[1] === "tỉnh" ? "Tỉnh ủy" : "Thành ủy"} ${committee[2]}`
  const cell = text.match(
    /^Ban Chấp hành Đảng bộ (?:[Cc]ơ quan )?((?:xã|phường|Bộ|Sở|Trường|Học viện|Viện|Công ty|Tổng công ty|Tập đoàn|Tạp chí|Ủy ban) .+)$/,
  )
  if (cell) return `Đảng ủy ${cell[1]}`
  return text
})

const WIDER: readonly (readonly [RegExp, (m: RegExpMatchArray) => string])[] = [
  [/^.+ (Quân đội nhân dân Việt Nam)$/, (m) => m[1]!],
  [/^.+ (Công an nhân dân Việt Nam)$/, (m) => m[1]!],
  [/^(?:Ủy ban Thường vụ|Đảng đoàn|Đảng ủy|Văn phòng) (Quốc hội.*)$/, (m) => m[1]!],
  [/^(?:Văn phòng|Đảng ủy|Ban Cán sự đảng) (Chính phủ)$/, (m) => m[1]!],
  [/^Văn phòng (Chủ tịch nước)$/, (m) => m[1]!],
  [/^Ủy ban (?:Trung ương )?(Mặt trận Tổ quốc Việt Nam)(?= |$)/, (m) => m[1]!],
  [/^(?:Đại hội đồng|Hội đồng Bảo an) (Liên hợp quốc)$/, (m) => m[1]!],
  [/^Ban Chấp hành Trung ương (Đảng .+)$/, (m) => m[1]!],
]

/** The body that another's canonical name names as its whole, or null. */
export const widerBody = bounded((canonical): string | null => {
  for (const [shape, whole] of WIDER) {
    const match = canonical.match(shape)
    if (match) return whole(match)
  }
  return null
})
