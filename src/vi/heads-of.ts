import { organizationAt } from "./organizations.ts"
import type { Term } from "./terms.ts"
import type { Title } from "./titles.ts"

/** By the name of what someone heads, the post, with the body that it implies. */
const OFFICES: ReadonlyMap<string, readonly [post: string, implied: string]> = new Map([
  ["chính phủ", ["Thủ tướng", "Chính phủ"]],
  ["nhà nước", ["Chủ tịch nước", "Chủ tịch nước"]],
  ["đảng", ["Tổng Bí thư", "Ban Chấp hành Trung ương Đảng"]],
  ["đảng ta", ["Tổng Bí thư", "Ban Chấp hành Trung ương Đảng"]],
  ["đảng cộng sản việt nam", ["Tổng Bí thư", "Ban Chấp hành Trung ương Đảng"]],
])

/** By the first words of a body's name, the post of who heads it. */
const POSTS: readonly (readonly [RegExp, string])[] = [
  [/^(Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy$/, "Bí thư"],
  [/^(UBND|HĐND|Ủy ban [Nn]hân dân|Hội đồng [Nn]hân dân|Quốc hội)$/, "Chủ tịch"],
  [/^Bộ /, "Bộ trưởng"],
]

/**
 * "Người đứng đầu Chính phủ yêu cầu", "người đứng đầu Thành ủy cho rằng": whoever holds the post; null for what one is or should be
 * ("là người đứng đầu Đảng", "trách nhiệm người đứng đầu UBND xã").
 */
export const headOfAt = (terms: readonly Term[], at: number): Title | null => {
  const from = at + 3
  if (terms[at]?.key !== "người" || terms[at + 1]?.key !== "đứng" || terms[at + 2]?.key !== "đầu" || !terms[from]?.capital)
    return null
  if (/^(là|vị|nhiệm|trò|trí|cách|làm)$/.test(terms[at - 1]?.key ?? "")) return null
  const title = (length: number, post: string, rest: Pick<Title, "body" | "implied">): Title => ({
    at,
    length,
    post,
    ...rest,
    country: null,
    status: "current",
    rank: false,
  })
  const keys = terms.slice(from, from + 5).map((t) => t.key)
  for (let size = 5; size > 0; size--) {
    const office = OFFICES.get(keys.slice(0, size).join(" "))
    // "Chính phủ Nhật Bản", "Đảng Dân chủ": another's.
    if (office && !(terms[from + size]?.kind === "word" && terms[from + size]!.capital))
      return title(3 + size, office[0], { body: null, implied: office[1] })
  }
  const body = organizationAt(terms, from)
  const post = body && POSTS.find(([name]) => name.test(body.core))?.[1]
  return body && post ? title(3 + body.length, post, { body, implied: null }) : null
}
