import { bareBodyAt, bodyOfPostAt } from "./bodies-of-posts.ts"
import { isCountry, kindAt } from "./gazetteer.ts"
import { POSTS, type PostBody, RANKS, SHORT_POSTS } from "./lexicon/posts.ts"
import { SURNAMES } from "./lexicon/surnames.ts"
import { spellingKey } from "./normal.ts"
import { bare, type OrganizationName } from "./organization-name.ts"
import { centralAt, fieldAt } from "./organization-parts.ts"
import { organizationAt } from "./organizations.ts"
import { PhraseTable } from "./phrase-table.ts"
import { placeAt } from "./places.ts"
import { remembered } from "./remembered.ts"
import type { Term } from "./terms.ts"
import { termOfOfficeAt } from "./terms-of-office.ts"

/** A post and the body it is of, as written at some terms: "nguyên Phó Bí thư Thường trực Thành ủy Hà Nội". */
export interface Title {
  readonly at: number
  readonly length: number
  /** The post without its body, in its usual spelling: "Phó Bí thư Thường trực". */
  readonly post: string
  /** The body as written, or null where it is implied or missing. */
  readonly body: OrganizationName | null
  /** Name of the body that the post implies ("Thủ tướng": "Chính phủ"), or null. */
  readonly implied: string | null
  /** Country of an implied body, where named ("Thủ tướng Lào"). */
  readonly country: string | null
  readonly status: "current" | "former" | "new"
  /** A rank or a degree: stands in a chain of titles but is no post. */
  readonly rank: boolean
}

const POST_TABLE = new PhraseTable<PostBody>(POSTS)
const RANK_TABLE = new PhraseTable<true>(RANKS.map((rank) => [rank, true]))
const FORMER = new PhraseTable<true>(
  ["nguyên", "cựu", "nguyên là", "từng là", "từng", "từ một", "từ vị trí", "từ cương vị", "cố"].map((s) => [s, true]),
)
const NEWLY = new PhraseTable<true>([["tân", true]])
const ACTING = new PhraseTable<true>(["quyền", "Q.", "phụ trách"].map((s) => [s, true]))

/** The usual spelling of a post, so that "thứ trưởng" and "Thứ trưởng" are one post. */
const SPELLED: ReadonlyMap<string, string> = new Map([...POSTS].reverse().map(([post]) => [spellingKey(post), post]))

const postText = (terms: readonly Term[], from: number, to: number): string =>
  terms
    .slice(from, to)
    .map((t) => t.text)
    .join(" ")

interface Options {
  /** A person's name may follow at once. */
  readonly beforePerson?: boolean
}

/** The post named at a term, with its body; null where none starts there. */
export const titleAt = (terms: readonly Term[], at: number, options: Options = PLAIN): Title | null =>
  TITLE_WORDS.has(terms[at]?.key ?? "") ? titles(at * 2 + (options.beforePerson ? 1 : 0), terms, at, options) : null

const PLAIN: Options = {}

/** Words with which a title may start. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  [POST_TABLE, RANK_TABLE, FORMER, NEWLY, ACTING].flatMap((table) => [...table.firstWords()]),
)

const readTitle = (terms: readonly Term[], at: number, options: Options): Title | null => {
  let i = at
  let former = false
  const past = FORMER.longest(terms, i)
  // "ông A, từng Bí thư Tỉnh ủy B"; "từng giám đốc sở" is each of them.
  if (past?.length === 1 && terms[i]!.key === "từng" && !/^[,(–-]$/.test(terms[i - 1]?.key ?? "")) return null
  if (past && (terms[i]!.key !== "cố" || POST_TABLE.longest(terms, i + 1))) {
    former = true
    i += past.length
  }
  // "Phụ trách Văn phòng Tổng Bí thư": an office's name.
  if (terms[i]?.key === "tổng" && terms[i - 1]?.key === "phòng" && terms[i - 2]?.key === "văn") return null
  // "chức vụ Trưởng ban": the syllable belongs to the word before.
  if (terms[i]?.key === "vụ" && /^(chức|nhiệm|thường|phục)$/.test(terms[i - 1]?.key ?? "")) return null
  // "ông A, tân Bí thư Thành ủy B"
  if (!past && NEWLY.longest(terms, i) && POST_TABLE.longest(terms, i + 1)) {
    const title = readTitle(terms, i + 1, options)
    return title && { ...title, at, length: title.length + 1, status: "new" }
  }
  let acting = 0
  const act = ACTING.longest(terms, i)
  if (act && POST_TABLE.longest(terms, i + act.length)) acting = act.length
  const rank = RANK_TABLE.longest(terms, i)
  const posts = POST_TABLE.all(terms, i + acting)
  if (!posts.length) {
    if (!rank || former) return null
    const country = placeAt(terms, i + rank.length)
    const size = rank.length + (country?.level === "country" ? country.length : 0)
    return {
      at,
      length: i + size - at,
      post: postText(terms, i, i + rank.length),
      body: null,
      implied: null,
      country: null,
      status: "current",
      rank: true,
    }
  }
  let best: Title | null = null
  for (const { value, length } of posts) {
    const title = withBody(terms, at, i, acting + length, value, former, options)
    if (
      title &&
      (!best || title.length > best.length || (title.length === best.length && best.body === null && title.body !== null))
    )
      best = title
  }
  if (!best) return null
  const office = termOfOfficeAt(terms, at + best.length)
  return office ? { ...best, length: best.length + office } : best
}

const titles = remembered<Title, Options>(readTitle)

/** "Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an": the office behind the memberships. */
const officeOf = (terms: readonly Term[], at: number, options: Options): Title | null => {
  const title = titleAt(terms, at, options)
  const behind = title && /^ủy viên/i.test(title.post) && terms[at + title.length]?.key === "," ? at + title.length + 1 : 0
  return (behind ? officeOf(terms, behind, options) : null) ?? title
}

/** "giảng viên tại Trường Đại học A", "chuyên viên ở Sở B". */
const WORKS_AT = /^(giảng|giáo|chuyên|nghiên cứu) viên/i

const withBody = (
  terms: readonly Term[],
  at: number,
  start: number,
  size: number,
  how: PostBody,
  former: boolean,
  options: Options,
): Title | null => {
  const after = start + size
  const make = (
    length: number,
    post: string,
    body: OrganizationName | null,
    implied: string | null = null,
    country: string | null = null,
  ): Title => ({
    at,
    length,
    post: SHORT_POSTS.get(post) ?? SPELLED.get(spellingKey(post)) ?? post,
    body,
    implied,
    country,
    status: former ? "former" : "current",
    rank: false,
  })
  const post = postText(terms, start, after)
  if (/đại sứ$/i.test(post) && terms[after]?.key === "quán") return null
  // "ĐBQH Nguyễn Văn A"; "các ĐBQH", "đoàn ĐBQH TP.HCM" are nobody's post.
  if (post === "ĐBQH" && !(SURNAMES.has(terms[after]?.text ?? "") && terms[after + 1]?.capital)) return null
  const skip = terms[after]?.key === "của" || (/^(tại|ở)$/.test(terms[after]?.key ?? "") && WORKS_AT.test(post)) ? 1 : 0
  // "Thư ký Thủ tướng", "trợ lý Chủ tịch Quốc hội": another's aide, in that one's body.
  if (/^(trợ lý|thư ký)$/i.test(post)) {
    const whose = officeOf(terms, after + skip, options)
    const next = whose ? terms[whose.at + whose.length] : undefined
    if (whose && !whose.rank && (whose.body || whose.implied) && !(next?.kind === "word" && next.capital))
      return {
        ...whose,
        at,
        length: whose.at + whose.length - at,
        post: `${post} ${whose.post}`,
        status: former ? "former" : "current",
      }
  }
  const named = options.beforePerson ? { beforePerson: true } : {}
  if (how.how === "implied") {
    const body = organizationAt(terms, after, named)
    if (body && /viên$/.test(post) && body.core.toLowerCase().startsWith(how.body.toLowerCase()))
      return make(after + body.length - at, post, body)
    if (
      body &&
      !/viên$/.test(post) &&
      !how.body.endsWith(` ${body.core}`) &&
      /^(Chính phủ|Ban Chấp hành|Trung ương Đảng|BCH|Đảng|Quân đội|QĐND)/.test(body.core)
    )
      return make(after + body.length - at, post, body)
    const prefix = terms[after]?.key === "nước" ? 1 : 0
    const country = placeAt(terms, after + prefix)
    if (country?.level === "country" && country.name !== "Việt Nam")
      return make(after + prefix + country.length - at, post, null, how.body, country.name)
    if (country?.name === "Việt Nam") return make(after + prefix + country.length - at, post, null, how.body)
    const viên = post.match(/^(Tỉnh|Thành|Huyện|Quận|Đảng) ủy viên/i)
    if (viên) {
      const place = placeAt(terms, after)
      return make(after + (place?.length ?? 0) - at, post, null, place ? `${how.body} ${place.name}` : how.body)
    }
    return make(after - at, post.replace(/ Chính phủ$/, "").replace(/ (Nhà nước)$/, ""), null, how.body)
  }
  if (how.how === "headed") {
    const direct = bodyOfPostAt(terms, after + skip, { ...named, anyCase: true })
    if (direct && new RegExp(`^${how.head}( |$)`, "i").test(direct.core))
      return make(after + skip + direct.length - at, post, direct)
    if (terms[after]?.capital && fieldAt(terms, after)) {
      // "Bộ trưởng Công an": parse the field behind a head that the text leaves out.
      const head = how.head.split(" ").map((word) => ({ ...terms[after]!, text: word, key: word.toLowerCase(), capital: true }))
      const body = organizationAt([...terms.slice(0, after), ...head, ...terms.slice(after)], after, named)
      if (body && body.length > head.length)
        return make(after + body.length - head.length - at, post, { ...body, at: after, length: body.length - head.length })
    }
    const pointing = bareBodyAt(terms, after + skip, post)
    if (pointing && pointing.core === how.head) return make(after + skip + pointing.length - at, post, pointing)
    if (how.otherwise) {
      const country = placeAt(terms, after)
      return make(
        after + (country?.level === "country" ? country.length : 0) - at,
        post,
        null,
        how.otherwise,
        country?.level === "country" && country.name !== "Việt Nam" ? country.name : null,
      )
    }
    return make(after - at, post, null)
  }
  if (how.how === "shared") {
    const own = bodyOfPostAt(terms, after + skip, { ...named, anyCase: how.words === 0 || skip === 1 })
    const lastWord = terms[after - 1]!.key
    if (own && (how.words === 0 || (terms[after + skip]!.key === lastWord && skip === 0)))
      return make(after + skip + own.length - at, post, own)
    if (how.words > 0) {
      const body = bodyOfPostAt(terms, after - how.words, { ...named, anyCase: true })
      if (body && body.length > how.words) return make(after - how.words + body.length - at, post, body)
    }
    if (own && skip) return make(after + skip + own.length - at, post, own)
    if (how.words > 0) {
      // "Trưởng đoàn", "Trưởng Ban": which one, the context must tell.
      const nextIsField = own && own.takes !== "alone"
      if (nextIsField) return make(after + own.length - at, post, own)
      return make(after - at, post, null, null)
    }
    return make(after - at, post, null)
  }
  // "Ủy viên Trung ương": of the Party's, written short.
  const central = /^(ủy viên( dự khuyết)?|bí thư)$/i.test(post) ? centralAt(terms, after) : null
  const beyond = central ? terms[after + central.length] : undefined
  const short = central && !(beyond?.kind === "word" && !beyond.capital && !/^(như|khóa|nhiệm|mấy)$/.test(beyond.key))
  const body =
    bodyOfPostAt(terms, after + skip, { ...named, anyCase: true }) ??
    (short ? bare({ at: after, length: central.length, core: "Ban Chấp hành Trung ương", takes: "alone" }) : null)
  if (body) {
    // "Đại biểu Quốc hội tỉnh Quảng Nam Trần Văn Bình": whom the province has sent.
    const behind = after + skip + body.length
    const from = post.toLowerCase() === "đại biểu" && body.core === "Quốc hội" ? placeAt(terms, behind) : null
    const next = from && from.level !== "country" ? terms[behind + from.length] : undefined
    if (from && next?.capital && next.kind === "word") return make(behind + from.length - at, post, body)
    if (post.toLowerCase() === "thường trực" && body.core !== "Ban Bí thư" && !/^Ban Bí thư/.test(body.core)) return null
    return make(after + skip + body.length - at, post, body)
  }
  // "Đại biểu Trần Văn Bình cho rằng": of the assembly, where the article is about one that sits.
  if (/^đại biểu$/i.test(post) && SURNAMES.has(terms[after]?.text ?? "") && [1, 2].every((n) => terms[after + n]?.capital))
    return make(after - at, post, { ...bare({ at: start, length: size, core: "Quốc hội", takes: "alone" }), elliptic: true })
  if (
    /^(thường trực|thành viên|đại biểu|cán bộ|thư ký|phụ trách|trợ lý|chuyên viên|học viên|giảng viên|giáo viên|viện sĩ|cố vấn|phó tổng$)/i.test(
      post,
    )
  )
    return null
  const pointing = bareBodyAt(terms, after + skip, post)
  if (pointing) return make(after + skip + pointing.length - at, post, pointing)
  // "Chủ tịch tỉnh", "Chủ tịch huyện Văn Lâm", "Bí thư Hà Nội": a place for its committee.
  const place = placeAt(terms, after)
  const unnamed = place ? null : kindAt(terms, after)
  if (unnamed && /^(phó )?chủ tịch$/i.test(post) && /^(tỉnh|thành phố|huyện|quận|thị xã)$/.test(unnamed.value)) {
    const whose = bare({ at: after, length: unnamed.length, core: "Ủy ban nhân dân", takes: "place" })
    return make(after + unnamed.length - at, post, { ...whose, bareKind: unnamed.value, elliptic: true })
  }
  if (place && /(chủ tịch|bí thư|đại sứ|giám đốc)/i.test(post)) {
    const head = /bí thư/i.test(post)
      ? place.kind === "thành phố"
        ? "Thành ủy"
        : place.kind === "huyện"
          ? "Huyện ủy"
          : place.kind === "quận"
            ? "Quận ủy"
            : "Tỉnh ủy"
      : /chủ tịch/i.test(post)
        ? "Ủy ban nhân dân"
        : null
    if (head && place.level !== "country") {
      const body: OrganizationName = {
        at: after,
        length: place.length,
        core: head,
        place,
        bareKind: null,
        parent: null,
        elliptic: false,
        takes: "place",
      }
      return make(after + place.length - at, post, body)
    }
    // "Chủ tịch Trung Quốc A": the head of that state.
    if (/^(phó )?chủ tịch$/i.test(post) && place.level === "country" && isCountry(place.name) && place.name !== "Việt Nam")
      return make(after + place.length - at, post, null, "Chủ tịch nước", place.name)
    if (/đại sứ/i.test(post)) {
      // "Đại sứ Nhật Bản tại Việt Nam Yamada Takio"
      const host = terms[after + place.length]?.key === "tại" ? placeAt(terms, after + place.length + 1) : null
      const named = host?.level === "country" && terms[after + place.length + 1 + host.length]?.capital
      const embassy: OrganizationName | null =
        host?.level === "country"
          ? bare({
              at: after,
              length: place.length + 1 + host.length,
              core: `Đại sứ quán ${place.name} tại ${host.name}`,
              takes: "alone",
            })
          : null
      return make(after + place.length + (named || embassy ? 1 + (host?.length ?? 0) : 0) - at, post, embassy)
    }
  }
  return make(after - at, post, null)
}

/** A chain of titles: "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương". */
export interface TitleChain {
  readonly at: number
  readonly length: number
  readonly titles: readonly Title[]
}

/** The highest offices, and posts that nobody has beside them, or not before them: "Phó Thủ tướng, Bộ trưởng Bộ A" is their order. */
const TOP = /^((Phó )?Chủ tịch (Quốc hội|nước)|Tổng Bí thư|(Phó )?Thủ tướng( Thường trực)?( Chính phủ)?)$/i
const BELOW = /^(Bộ trưởng|Thứ trưởng|(Phó )?(Giám đốc|Viện trưởng|Chánh án|Thống đốc|Tổng Thanh tra|Tổng Kiểm toán))$/i

const isTop = ({ post, body, implied }: Title): boolean => TOP.test(post) || TOP.test(`${post} ${body?.core ?? implied}`)

const CHAIN_JOINERS = new Set([",", "kiêm", "-", "–", "và", "đồng", "rồi"])

/** The longest chain of titles at a term. `beforePerson` where a name is expected at its end. */
export const titleChainAt = (terms: readonly Term[], at: number, options: Options = PLAIN): TitleChain | null => {
  if (!titleAt(terms, at, options)) return null
  const titles: Title[] = []
  let end = at
  for (let i = at; i < terms.length; ) {
    const title = titleAt(terms, i, options)
    if (!title) break
    titles.push(title)
    i += title.length
    end = i
    let joined = 0
    while (joined < 2 && terms[i + joined] && CHAIN_JOINERS.has(terms[i + joined]!.key)) joined++
    const following = joined ? titleAt(terms, i + joined, options) : null
    // "câu trả lời của Bộ trưởng Bộ A, Chủ tịch Quốc hội B": nobody holds both.
    if (following && isTop(following) && BELOW.test(title.post) && title.status === following.status) break
    // "Cục trưởng Cục X và Thiếu tướng B": a rank behind "và" is the next person's.
    if (following?.rank && terms[i]!.key === "và") break
    if (following) i += joined
    else if (!joined && titleAt(terms, i, options)) continue
    else break
  }
  return titles.length ? { at, length: end - at, titles: titles.map((title, i) => sharing(terms, title, titles[i + 1])) } : null
}

const DEPARTMENT_HEAD = /^(Phòng|Khoa|Ban|Bộ môn|Trung tâm|Viện)( |$)/i
const WHOLE_HEAD = /^(phó )?(hiệu trưởng|giám đốc|viện trưởng|tổng giám đốc)$/i

/** "Phó Chủ tịch kiêm Tổng Thư ký Hội X", "Phó Chủ tịch, Tổng Thư ký Hội X": both posts are of the body that the second names. */
const sharing = (terms: readonly Term[], title: Title, next: Title | undefined): Title => {
  if (!next?.body || title.body || title.implied || title.rank) return title
  // "Bí thư rồi Bí thư Thường trực Trung ương Đoàn"; any other "Bí thư" may be of another body.
  if (/bí thư/i.test(title.post) && !(/bí thư/i.test(next.post) && terms[next.at - 1]?.key === "rồi")) return title
  // "Phó Giám đốc, Bí thư Đảng ủy Sở Y tế": of the body whose party cell it is; "Phó Hiệu trưởng, Trưởng phòng Đào tạo Trường X": whose part.
  const cell = next.body.parent
  if (cell && DEPARTMENT_HEAD.test(next.body.core) && WHOLE_HEAD.test(title.post)) return { ...title, body: cell }
  if (cell && /^(Đảng ủy|Đảng ủy cơ quan|Chi bộ|Chi ủy)$/i.test(next.body.core)) return { ...title, body: cell }
  // "từng giữ các chức vụ Phó Chủ tịch, Chủ tịch UBND tỉnh A": one after the other.
  const rises = spellingKey(title.post) === `phó ${spellingKey(next.post)}`
  const joined =
    rises ||
    /^(kiêm|rồi)$/.test(terms[next.at - 1]?.key ?? "") ||
    (/chủ tịch$/i.test(title.post) && /^tổng (thư ký|giám đốc)/i.test(next.post))
  return joined ? { ...title, body: next.body } : title
}
