import type { Mention } from "./mention.ts"
import type { OrganizationName } from "./organization-name.ts"
import type { Term } from "./terms.ts"

/** "HĐND, UBND tỉnh Nghệ An", "Ban Chấp hành, Ban Thường vụ Huyện ủy Kim Thành": what the last of a list is of, the others are of. */
export const shareTails = (words: readonly Term[], found: readonly Mention[]): readonly Mention[] => {
  const shared = [...found]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [mention, next] = [shared[i]!, shared[i + 1]!]
    if (mention.type !== "organization" || !mention.name.elliptic || mention.name.bareKind) continue
    const last = bodyOf(next)
    const between = next.at - mention.at - mention.length
    if (!last || between !== 1 || !/^(,|và|-)$/.test(words[next.at - 1]!.key)) continue
    const { place, bareKind, parent } = last
    if (mention.name.takes === "parent" && parent && /^(Ban|Văn phòng|Thường|Ủy ban)/.test(mention.name.core))
      shared[i] = { ...mention, name: { ...mention.name, parent, elliptic: false } }
    // "Đảng ủy, Ban Giám đốc Công an tỉnh Nghệ An"
    else if (mention.name.core === "Đảng ủy" && parent && /^Ban (Giám đốc|Giám hiệu|Chỉ huy)$/i.test(last.core))
      shared[i] = { ...mention, name: { ...mention.name, parent, elliptic: false } }
    // "Đảng ủy, HĐND, UBND xã Tân An"
    else if (
      mention.name.core === "Đảng ủy" &&
      last.takes === "place" &&
      /^(xã|phường|thị trấn)$/.test(place?.kind ?? bareKind ?? "")
    )
      shared[i] = { ...mention, name: { ...mention.name, place, bareKind, elliptic: place === null } }
    else if (mention.name.takes === "place" && last.takes === "place" && /nhân dân$|^Mặt trận|Mặt trận/.test(mention.name.core))
      shared[i] = { ...mention, name: { ...mention.name, place, bareKind, elliptic: place === null } }
  }
  return shared
}

const bodyOf = (mention: Mention): OrganizationName | null => (mention.type === "organization" ? mention.name : null)
