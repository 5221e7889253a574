import type { PlaceName } from "./gazetteer.ts"
import { SURNAMES } from "./lexicon/surnames.ts"
import { bare, type OrganizationName, type ReadBody } from "./organization-name.ts"
import { centralAt, textOf } from "./organization-parts.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import { keysOf, type Term } from "./terms.ts"

/** The words that names of delegations and committees begin with. */
export const GROUP_HEADS = new PhraseTable<string>(
  [
    "Đoàn công tác",
    "Đoàn kiểm tra",
    "Đoàn giám sát",
    "Đoàn thanh tra",
    "Đoàn đại biểu",
    "Đoàn đại biểu cấp cao",
    "Đoàn cấp cao",
    "Đoàn lãnh đạo cấp cao",
    "Tổ công tác",
    "Tổ giúp việc",
    "Tổ biên tập",
    "Ban Chỉ đạo",
    "Ban chỉ đạo",
    "BCĐ",
    "Tiểu ban",
    "Tổ đại biểu",
    "Hội đồng bầu cử",
    "Ban Tổ chức Đại hội",
    "Ủy ban Quốc gia",
    "Hội đồng Quốc gia",
  ].map((s) => [s, s]),
)

const GROUP_STOPS = /^[.;:!?()“”"…]$/

const OWNERS = new PhraseTable<string>(["Đảng", "Nhà nước", "Quốc hội", "Chính phủ"].map((s) => [s, s]))

interface Owners {
  readonly length: number
  readonly names: readonly string[]
  readonly place: PlaceName | null
}

/** "Đảng, Nhà nước Lào", "Đảng và Nhà nước": two bodies or more that send a delegation together; null where there is no such list. */
const ownersAt = (terms: readonly Term[], at: number): Owners | null => {
  const names: string[] = []
  let end = at
  for (;;) {
    const owner = terms[end]?.capital ? OWNERS.longest(terms, end) : null
    if (!owner) break
    names.push(owner.value)
    end += owner.length
    if (!/^(,|và|-)$/.test(terms[end]?.key ?? "") || !OWNERS.longest(terms, end + 1)) break
    end++
  }
  const place = placeAt(terms, end)
  const country = place?.level === "country" ? place : null
  return names.length > 1 ? { length: end + (country?.length ?? 0) - at, names, place: country } : null
}

const ACTS =
  /^(phối|triển|đề|tổ|trong|ban|yêu|chỉ|khảo|xúc|đang|nghe|thông|tiến|làm|báo|cho|quyết|tiếp|kiểm|thống|giao|mở|ra|cần|dự|sẽ|đã)$/

/** True where the words before `end` say whose a committee is: a place's name, or "Trung ương". */
const endsWhole = (terms: readonly Term[], at: number, end: number): boolean =>
  /^(trung ương|tây nguyên|tây bắc|nam bộ)$/.test(`${terms[end - 2]!.key} ${terms[end - 1]!.key}`) ||
  [1, 2, 3].some((length) => {
    const place = end - length > at ? placeAt(terms, end - length) : null
    return place?.length === length && terms[end - length]!.capital
  })

/** "Ban Chỉ đạo" "sơ kết 5 năm …", "thi cấp tỉnh": the terms of a verb that begins a committee's name, 0 where it says what the committee does. */
const taskAt = (terms: readonly Term[], at: number): number => {
  const keys = keysOf(terms.slice(at, at + 2))
  if (keys === "thi cấp") return 3
  return /^(sơ|tổng) kết$/.test(keys) && terms[at + 2]?.kind === "number" ? 2 : 0
}

/** Delegations and steering committees, whose names run on as descriptions: up to a verb, a mark or a body that owns them, as `bodyAt` reads it. */
export const groupAt = (terms: readonly Term[], at: number, bodyAt: ReadBody): OrganizationName | null => {
  const head = GROUP_HEADS.longest(terms, at)
  if (!head) return null
  // "Đoàn đại biểu Quốc hội tỉnh X" is no delegation.
  if (head.length === 3 && terms[at + 3]?.key === "quốc" && terms[at + 4]?.key === "hội") return null
  // "đoàn Thanh tra Chính phủ": people of that body, "phái đoàn Thanh tra Chính phủ".
  if (terms[at + 1]?.text === "Thanh" && (bodyAt(terms, at + 1)?.length ?? 0) > 2) return null
  const committee = /^(Ban|BCĐ|Tiểu ban|Hội đồng|Ủy ban)/i.test(head.value)
  // "Phó trưởng ban Chỉ đạo Trung ương".
  if (committee && !terms[at]!.capital && !(terms[at]!.key === "ban" && terms[at + 1]?.text === "Chỉ")) return null
  let end = at + head.length
  if (terms[end]?.key === "số" && terms[end + 1]?.kind === "number") end += 2
  // "Đoàn kiểm tra 469 của Bộ Chính trị".
  else if (terms[end]?.kind === "number" && terms[end + 1]?.key === "của") end++
  let parent: OrganizationName | null = null
  const task = committee ? taskAt(terms, end) : 0
  let described = task === 2
  end += task
  while (terms[end] && end - at < 24) {
    const term = terms[end]!
    if (term.key === "của") {
      const owner = groupAt(terms, end + 1, bodyAt) ?? bodyAt(terms, end + 1)
      if (owner) {
        parent = owner
        end += 1 + owner.length
        break
      }
      const central = terms[end + 1]?.capital && !terms[end + 3]?.capital ? centralAt(terms, end + 1) : null
      if (central) {
        parent = bare({ at: end + 1, length: central.length, core: "Ban Chấp hành Trung ương", takes: "alone" })
        end += 1 + central.length
        break
      }
      const place = placeAt(terms, end + 1)
      if (place) end += 1 + place.length
      break
    }
    if (
      GROUP_STOPS.test(term.key) ||
      ["do", "tại", "đã", "vừa", "có", "gồm", "là", "cùng", "với", "sẽ", "vào", "họp", "thăm", "được", "bị", "nghỉ"].includes(
        term.key,
      ) ||
      (term.key === "và" && !(committee && terms[end + 1]?.key === "phòng" && terms[end + 2]?.key === ",")) ||
      (term.key === "từ" && /^(\d.*|ngày|tháng|năm)$/.test(terms[end + 1]?.key ?? ""))
    )
      break
    if (term.key === "," && !(committee && described && terms[end - 1]?.key === "phòng")) {
      if (!(committee && /^(chống|tiêu|lãng|mại)$/.test(terms[end + 1]?.key ?? ""))) break
    }
    if (!committee) {
      const owners = ownersAt(terms, end)
      if (owners) {
        const core = `${textOf(terms, at, end)} ${owners.names.join(", ")}`
        return { ...bare({ at, length: end - at + owners.length, core, takes: "group" }), place: owners.place }
      }
      const owner = bodyAt(terms, end)
      const place = placeAt(terms, end)
      if (owner) {
        // "Đoàn đại biểu Tỉnh ủy, HĐND, UBND tỉnh A": all of them came.
        if (/ủy$/.test(owner.core) && terms[end + owner.length]?.key === "," && bodyAt(terms, end + owner.length + 1)) break
        parent = owner
        end += owner.length
      } else if (place) end += place.length
      else if (term.capital && head.value !== "Đoàn đại biểu") break
      else if (/^(cấp|cao|liên|ngành|Đảng|Nhà|nước|Chính|phủ)$/.test(term.text)) {
        end++
        continue
      }
      break
    }
    if (
      [...term.tags].some(
        (tag) =>
          tag === "Review" ||
          tag === "Chair" ||
          tag === "Issue" ||
          tag === "Meet" ||
          tag === "Recommend" ||
          tag === "Say" ||
          tag === "Speak",
      )
    )
      break
    // "Ban Chỉ đạo Tây Nguyên phối hợp", "Tiểu ban … Trung ương triển khai": what it does.
    if (described && committee && !term.capital && ACTS.test(term.key) && endsWhole(terms, at, end)) break
    // "Ban Chỉ đạo Nhà nước về Du lịch Trần Văn Bình": whose post it is.
    if (described && SURNAMES.has(term.text) && terms[end + 1]?.capital && terms[end + 2]?.capital && !placeAt(terms, end)) break
    if (
      term.key === "," ||
      /^(về|công|phòng|chống|đề|trung|tỉnh|thành|quốc|nhà|cải|\d+)/.test(term.key) ||
      term.kind === "number" ||
      described ||
      term.capital
    ) {
      described = true
      end++
      continue
    }
    break
  }
  // "Ban Chỉ đạo Trung ương về" "tổng kết Nghị quyết …".
  if (!parent && terms[end - 1]!.key === "về") end--
  if (end === at + head.length) {
    return { ...bare({ at, length: head.length, core: textOf(terms, at, end), takes: "group" }), elliptic: true }
  }
  const core = textOf(terms, at, parent ? end - parent.length - (terms[end - parent.length - 1]?.key === "của" ? 1 : 0) : end)
  // "Phó trưởng ban Chỉ đạo": the board has its capital.
  return { ...bare({ at, length: end - at, core: committee ? core.replace(/^b/, "B") : core, takes: "group" }), parent }
}
