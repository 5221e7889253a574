import type { Article, RawArticle } from "../article.ts"
import type { Span } from "../graph.ts"
import { articleId, textHash } from "../identity.ts"
import { PROVINCES_AND_DISTRICTS } from "./lexicon/provinces.ts"
import { cleanName, searchKey } from "./normal.ts"
import { spansOf } from "./spans-of.ts"

/** What a line of an article's file is. Only title, body and caption are read; furniture, date and source lines are not. */
export type BlockKind = "title" | "date" | "body" | "caption" | "source" | "furniture"

export interface Block extends Span {
  readonly kind: BlockKind
}

export interface Sentence extends Span {
  readonly block: BlockKind
  /** Number of the block in the article. */
  readonly paragraph: number
}

const DATE_LINE =
  /^(?:Thứ\s[\p{L}]+,?\s|Chủ nhật,?\s|Ngày\s|Đăng ngày:?\s|Cập nhật:?\s)*(?:ngày\s)?(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2}|\d{2}(?=\s\d{1,2}:\d{2}\sGMT))(?:[\s,|–-]+\d{1,2}[:hg]\d{2}(?::\d{2})?)?(?:\s*(?:SA|CH|AM|PM))?(?:\s*\(?GMT\s?\+\s?7\)?)?\.?$/u
const ISO_DATE_LINE = /^((?:19|20)\d{2})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/u
const SOURCE_LINE =
  /^\(?\s*(?:Theo|Nguồn:?)?\s*((?:[\p{L}\d-]+\.)+(?:vn|com|org|net|info)(?:\.vn)?|TTXVN|VOV|VTV|TTXVN\/Vietnam\+|Vietnam\+)\s*\)?\.?$/iu
const DATELINE =
  /^\s*\(?((?:[\p{L}\d-]+\.)+(?:vn|com|org|net)|TTXVN|Dân trí|NLĐ|ĐCSVN|VOV|PLO|Chinhphu\.vn|VTC News|Dân Việt|LĐO|TNO|BĐ|HNM|HNMO|CAO|BTN|QNO|VNF|QĐND|ANTĐ|PLVN|GD&TĐ|LSVN|KTĐT|NLĐO|NDĐT|SGGP|HQ Online|Petrotimes)\)?\s*[-–—]\s*/iu
const FURNITURE =
  /^(?:In trang|In bài(?: viết)?|Lượt xem:?.*|Liên kết website|Thống kê truy cập|[•·*\s]*\d{6,}|[•·*\s]*(?:Đang online|Hôm nay|Hôm qua|Trong tuần|Trong tháng|Trong năm|Tổng (?:số )?truy cập|Tất cả)\s*:?\s*[\d.,]+|Chia sẻ.*|Bình luận.*|Gửi bình luận.*|Tin liên quan:?|Tin cùng chuyên mục|Các tin khác:?|Tin khác:?|Xem thêm:?.*|Đọc thêm:?.*|Từ khóa:?.*|Tags?:?.*|Thích \d*|Facebook|Twitter|Zalo|Email|Copy link|Về trang chủ|Quay lại|Lên đầu trang|Advertisement|Quảng cáo|\d+ bình luận|Nghe đọc bài.*|Trang chủ.*>.*)$/iu
/** "Nội chính,Thành ủy,Cần Thơ,Bổ nhiệm": the keywords under an article, with no blank behind their commas. */
const KEYWORDS = /^[^,.;:!?\n]{2,40}(?:,(?=\S)[^,.;:!?\n]{2,40}){3,}$/u
const TITLE_TAIL = /\s+(?:In trang|In bài(?: viết)?|Cỡ chữ)(?:\s.*)?$/u
const CAPTION =
  /(?:Ảnh|Ảnh minh họa|Nguồn ảnh|Photo)\s*:|^(?:Toàn cảnh|Quang cảnh|Các đại biểu (?:tham )?dự|Ảnh(?= *[:(]| *$))(?!\p{L})|\((?:ảnh|Ảnh)[^)]*\)\s*\.?$|\((?:bên |ngoài cùng |hàng |đứng |ngồi |thứ )[^)]*\)/u

/** Who made a picture, glued to the sentence after it: "Ảnh: Lê Tám/TTXVN Ông Trần Văn Bình phát biểu". */
const CREDIT =
  /[Ảả]nh\s?:\s?(?:\p{Lu}[\p{L}.]*[\s/-]){1,5}?(?=\s*(?:Ông|Bà|Đồng chí|Các|Cùng|Tại|Theo|Phát biểu|Tham dự|Dự|Chủ tịch|Phó|Bí thư|Thủ tướng|Tổng Bí thư|Bộ trưởng|Thứ trưởng|Chỉ định|Sáng|Chiều|Ngày|Trong|Sau|Trước|Hội nghị|Quốc hội|Ban|Về)\s)/gu

/** The same in brackets, which end what stands before: "… phát biểu tại hội nghị (Ảnh: TTXVN) Tới dự có …". */
const CREDIT_ASIDE = /\([Ảả]nh\s?:[^()]{1,60}\)(?=\s+\p{Lu})/gu

const trimmed = (text: string, start: number, end: number): Span => {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}

const LINE_END = /[\r\n]/g
const lineEnd = (text: string, from: number): number => {
  LINE_END.lastIndex = from
  return LINE_END.exec(text)?.index ?? -1
}

/** The lines of an article's text, each told what it is. Kept for the text last asked about: who reads an article asks twice. */
export const blocks = (text: string): readonly Block[] => {
  if (text !== last.text) last = { text, blocks: readBlocks(text) }
  return last.blocks
}

let last: { readonly text: string; readonly blocks: readonly Block[] } = { text: "", blocks: [] }

const readBlocks = (text: string): readonly Block[] => {
  const found: Block[] = []
  let start = 0
  let titled = false
  let bodies = 0
  let ended = false
  while (start <= text.length) {
    const newline = lineEnd(text, start)
    const stop = newline < 0 ? text.length : newline
    const span = trimmed(text, start, stop)
    start = stop + 1
    if (span.end <= span.start) {
      if (newline < 0) break
      continue
    }
    const line = text.slice(span.start, span.end)
    if (FURNITURE.test(line)) {
      if (/^(?:Liên kết website|Thống kê truy cập|Tin liên quan|Các tin khác|Tin khác|Tin cùng chuyên mục)/iu.test(line))
        ended = true
      found.push({ ...span, kind: "furniture" })
    } else if (ended || KEYWORDS.test(line)) found.push({ ...span, kind: "furniture" })
    else if (DATE_LINE.test(line) || ISO_DATE_LINE.test(line)) found.push({ ...span, kind: "date" })
    else if (SOURCE_LINE.test(line)) found.push({ ...span, kind: "source" })
    else if (!titled && bodies === 0 && line.length <= 220 && !/[.;:]$/.test(line) && !DATELINE.test(line)) {
      titled = true
      const tail = TITLE_TAIL.exec(line)
      found.push({ start: span.start, end: tail ? span.start + tail.index : span.end, kind: "title" })
      if (tail)
        found.push({
          start: span.start + tail.index + tail[0].length - tail[0].trimStart().length,
          end: span.end,
          kind: "furniture",
        })
    } else {
      bodies++
      titled = true
      found.push({ ...span, kind: line.length < 260 && CAPTION.test(line) ? "caption" : "body" })
    }
    if (newline < 0) break
  }
  return found
}

/** What begins a sentence even behind an abbreviation: "… Trường Chính trị TP. Ông Tám nói", "… của TP. Ảnh: Lê Văn Tám", "… của TP. Bí thư Thành ủy nói". */
const BEGINS_ANEW =
  /^\s+(?:Ảnh\s?:|(?:Ông|Bà|Bí thư|Phó Chủ|Phó Bí|Giám đốc|Đồng chí|Theo|Tại|Trong|Sau|Trước|Ngày|Sáng|Chiều|Các|Những|Đây|Cùng|Ngoài|Với|Về|Để|Khi|Do|Vì|Nhưng)\s)/u

const ABBREVIATION = /(?:^|[\s(.])(?:TP|Tp|TX|TT|PGS|GS|ThS|TS|BS|KTS|LS|NSND|NSƯT|Q|P|H|T|Đ\/c|St|Mr|Mrs|Dr|[A-HJ-UWYZĐ])\.$/u

/** Words that begin a sentence, which no name holds: "VietNamNet". */
const STARTS =
  /(?:Tại|Theo|Dự|Tới dự|Đến dự|Tham dự|Cùng|Cũng|Ông|Bà|Đồng chí|Hiện nay|Phát biểu|Trong|Trước|Sau|Khi|Một|Năm|Ngày|Sáng|Chiều|Về|Với|Để|Đó là|Đây là|Là một|Riêng|Thay mặt|Trao đổi với|Trả lời|Nhân dịp|Đến dự|Việc|Bên cạnh|Đồng thời|Tuy nhiên|Tin bài|Phó Thủ tướng|Thủ tướng|Bộ trưởng|Chủ tịch)\s/gu
const GLUED_TO = /(?:\p{Ll}|\p{Lu}{4})$/u

/** "… Phó Ban Kinh tế Trung ương Ông Nguyễn Văn An chủ trì": a caption and the sentence behind it; "do Ông A" is none. */
const CAPTION_BEFORE = /(?:Ông|Bà) (?=\p{Lu}\p{Ll}+ \p{Lu})/gu
const WORD_BEFORE =
  /(?<!\p{L})(?!(?:do|của|cho|với|và|là|có|gồm|bởi|bị|được|để|theo|mà|rằng|thì|như|khi|từ|về|tại|cùng|thưa|tiếp|gặp|đón|mời|bầu|thăm|tặng|mừng|cử|trao|gửi|nghe|giữa|thay|nhiệm|phân|hỏi)\s)\p{Ll}+\s$/u

/** A headline inside the text, and the sentence behind it: "… làm khổ doanh nghiệp  Chính phủ vừa ban hành". */
const WIDE_GAP = /(?<![ \u00a0])[ \u00a0]{2,}(?![ \u00a0])(?=["“]?\p{Lu}\p{Ll}*\s)/gu
/** Words that a sentence does not end with, or another wide gap: "của  Ban Bí thư  đối với ông  Lê Văn Tám" is one sentence. */
const ENDS_NOT = /(?:[,;:(–-]|(?<!\p{L})(?:của|ông|bà|với|cho|và|do|tại|ở|là|chí|về|bởi|theo))$|[ \u00a0]{2,}\p{Ll}[^.]*$/u

/** Where a sentence runs into the next without any mark: "… tại hội nghịCũng tại hội nghị". */
const runTogether = (line: string, at: number): readonly Span[] => [
  ...spansOf(STARTS, line, at).flatMap(({ start }) =>
    GLUED_TO.test(line.slice(Math.max(0, start - at - 4), start - at)) ? [{ start, end: start }] : [],
  ),
  ...spansOf(CAPTION_BEFORE, line, at).flatMap(({ start }) =>
    WORD_BEFORE.test(line.slice(Math.max(0, start - at - 12), start - at)) ? [{ start, end: start }] : [],
  ),
  ...spansOf(WIDE_GAP, line, at).filter(({ start }) => !ENDS_NOT.test(line.slice(Math.max(0, start - at - 40), start - at))),
]

const STOP = /[.!?…]/g

/** No sentence of a newspaper is nearly as long, in characters; one of a hostile page would be read in the square of its length. */
const LONGEST_SENTENCE = 10_000

/** Where a sentence that runs on over the longest is cut: behind its last comma there, or its last space, or in a word. */
const cutOf = (text: string, start: number): number => {
  const most = text.slice(start, start + LONGEST_SENTENCE)
  return start + (most.lastIndexOf(", ") + 1 || most.lastIndexOf(" ") + 1 || most.length)
}

/** Sentences inside one block, of 10,000 characters at most: after . ! ? … before a capital, a digit or a quote; never after "TP." or "GS.TS.". */
const sentencesOf = (text: string, block: Block, paragraph: number): readonly Sentence[] => {
  const found: Sentence[] = []
  const line = text.slice(block.start, block.end)
  // "QĐND - Ngày 28-5, …": who reports is nobody of the story.
  let start = block.start + (block.kind === "body" ? (DATELINE.exec(line)?.[0].length ?? 0) : 0)
  const push = (end: number) => {
    while (end - start > LONGEST_SENTENCE) add(cutOf(text, start))
    add(end)
  }
  const add = (end: number) => {
    const span = trimmed(text, start, end)
    if (span.end > span.start) found.push({ ...span, block: block.kind, paragraph })
    start = end
  }
  const credits = [...spansOf(CREDIT, line, block.start), ...spansOf(CREDIT_ASIDE, line, block.start)]
  const cuts = [...credits, ...runTogether(line, block.start)].sort((a, b) => a.end - b.end)
  let from = block.start
  for (const { start: i } of spansOf(STOP, line, block.start)) {
    if (i < from) continue
    for (const cut of cuts) if (cut.end >= from && cut.end <= i) push(cut.end)
    from = i + 1
    const c = text[i]!
    let end = i + 1
    while (end < block.end && /[.!?…"”')\]]/.test(text[end]!)) end++
    const rest = text.slice(end, Math.min(end + 3, block.end))
    // Glued sentences ("… thành phố.Tham dự") split too, where a lower-case word ends and a capitalised word begins.
    const glued =
      c === "." &&
      end === i + 1 &&
      /^\p{Lu}\p{Ll}/u.test(rest) &&
      /[\p{Ll}\d)]$/u.test(text.slice(Math.max(block.start, i - 3), i))
    if (end < block.end && !glued && !/^\s+["“'(]?[\p{Lu}\d•*+–-]/u.test(rest)) continue
    if (
      c === "." &&
      !BEGINS_ANEW.test(text.slice(end, end + 12)) &&
      ABBREVIATION.test(text.slice(Math.max(block.start, i - 6), i + 1))
    )
      continue
    push(end)
    from = end
  }
  for (const cut of cuts) if (cut.end >= from) push(cut.end)
  push(block.end)
  return found
}

const readable = new Set<BlockKind>(["title", "body", "caption"])

export const sentences = (text: string): readonly Sentence[] =>
  blocks(text).flatMap((block, paragraph) => (readable.has(block.kind) ? sentencesOf(text, block, paragraph) : []))

const SITES: ReadonlyMap<string, string> = new Map(
  PROVINCES_AND_DISTRICTS.map((line) => {
    const name = line.split(" | ")[0]!
    return [searchKey(name).replace(/ /g, ""), name]
  }),
)

/** The province whose site published the text ("binhdinh.gov.vn": Bình Định), null where the source names none. */
export const provinceOfSource = (source: string | null): string | null => {
  if (!source) return null
  const host = source.toLowerCase().split(".")[0]!.replace(/^bao/, "")
  return SITES.get(host) ?? null
}

const iso = (day: string, month: string, year: string): string | null =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
    ? `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    : null

/** Reads what the text says about itself (title, day, source) and gives the article its identity. Pure; never throws. */
export const readArticle = (raw: RawArticle): Article => {
  const text = raw.text.normalize("NFC")
  let title = cleanName(raw.title ?? "")
  // A day that is none would stop the reading of "hôm qua".
  let published = raw.published && !Number.isNaN(Date.parse(raw.published)) && /^\d{4}/.test(raw.published) ? raw.published : null
  let source = raw.source ?? null
  for (const block of blocks(text)) {
    const line = text.slice(block.start, block.end)
    if (block.kind === "title" && !title) title = cleanName(line)
    if (block.kind === "date" && !published) {
      const day = DATE_LINE.exec(line)
      const isoDay = ISO_DATE_LINE.exec(line)
      published = day ? iso(day[1]!, day[2]!, day[3]!) : isoDay ? iso(isoDay[3]!, isoDay[2]!, isoDay[1]!) : null
    }
    if (block.kind === "source" && !source) source = SOURCE_LINE.exec(line)?.[1] ?? null
    if (block.kind === "body" && !source) source = DATELINE.exec(line)?.[1] ?? null
    if (block.kind === "body" && !title)
      title = text
        .slice(block.start, sentencesOf(text, block, 0)[0]?.end ?? block.end)
        .replace(DATELINE, "")
        .slice(0, 200)
        .trim()
  }
  const path = raw.path ?? null
  const slug = path
    ? (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]+$/, "")
    : searchKey(title).split(" ").slice(0, 8).join("-") || "article"
  const hash = textHash(text)
  const url = raw.url ?? null
  return { id: articleId({ url, title, published, source, hash }), slug, path, title, published, source, url, text, hash }
}
