import { type Demand, wordsIn } from "./demand.ts"
import type { Phrase } from "./phrases.ts"
import { endsOf, type Reading } from "./rule.ts"

const ASKS = /^(yêu cầu|đề nghị|kiến nghị|đề xuất|lưu ý)$/

const isMark = (phrase: Phrase | undefined, marks: RegExp): boolean => phrase !== undefined && marks.test(phrase.text)

/** “Xử lý nghiêm các vi phạm”, Phó Thủ tướng A yêu cầu: a sentence that quotes what is asked, and ends with who asks it. */
export const quotedDemand = ({ row, linked }: Reading): readonly Demand[] => {
  const last = isMark(row.at(-1), /^[.!]$/) ? row.length - 2 : row.length - 1
  if (!ASKS.test(`${row[last - 1]?.key} ${row[last]?.key}`) || !isMark(row[0], /^["“]$/)) return []
  const close = row.findIndex((p, i) => i > 0 && isMark(p, /^["”]$/))
  const behind = isMark(row[close + 1], /^[,–-]$/) ? close + 2 : close + 1
  // “…”, ông A yêu cầu; “…” - Bí thư A cũng đề nghị.
  const who = row[behind]
  if (close < 0 || !who?.tags.has("Person") || last - 1 - behind > 2) return []
  const from = endsOf(who, "RECOMMENDS", "from", linked).map((e) => e.entity)
  const end = isMark(row[close - 1], /^[,.]$/) ? close - 2 : close - 1
  if (!from.length || end < 1 || wordsIn(row, 1, end + 1) < 5 || wordsIn(row, 1, end + 1) > 80) return []
  return [
    {
      from,
      to: [],
      start: row[1]!.start,
      end: row[end]!.end,
      quoteStart: row[1]!.start,
      quoteEnd: row[last]!.end,
      rule: "demand-quoted",
    },
  ]
}
