import type { LinkedSentence } from "../link/linked.ts"
import type { Phrase } from "./phrases.ts"

/** A demand and who makes it of whom; its text is a Proposal, which extract.ts gives an entity. */
export interface Demand {
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** The exact words asked for. */
  readonly start: number
  readonly end: number
  readonly quoteStart: number
  /** Where the words end that state it, if who asks stands behind what is asked. */
  readonly quoteEnd?: number
  readonly rule: string
}

/** What the sentence before states: "Đồng thời, đề nghị …" and "Thành phố cũng cần …" go on with its speaker. */
export interface Before {
  readonly sentence: LinkedSentence | null
  readonly demands: readonly Demand[]
}

/** Words with which a sentence adds to the one before. */
export const GOES_ON = /^(đồng thời|bên cạnh đó|ngoài ra|cùng với đó|cùng đó|song song)/

/** Where what is asked for ends. */
export const clauseEnd = (row: readonly Phrase[], at: number): number => {
  for (let i = at; i < row.length; i++) {
    const key = row[i]!.key
    // “phương châm “4 tại chỗ””: what is quoted inside belongs to it; a mark that closes a wider quotation ends it.
    const close = /^["“]$/.test(row[i]!.text) ? row.findIndex((p) => p.index > i && /^["”]$/.test(p.text)) : -1
    if (close > 0) {
      i = close
      continue
    }
    if (/^[.;:!?…"”“]$/.test(row[i]!.text)) return i
    if (key === ")" || key === "(") return i
    if (key === "," && row[i + 1]?.tags.has("Actor") && !row[i + 1]!.tags.has("Organization")) return i
    if (
      key === "," &&
      ["đồng", "nhằm", "trong", "qua", "từ", "để", "góp", "vì", "nên", "song", "nhưng", "bởi", "do"].includes(
        row[i + 1]?.key ?? "",
      ) &&
      (row[i + 1]?.key !== "đồng" || row[i + 2]?.key === "thời") &&
      (row[i + 1]?.key !== "góp" || row[i + 2]?.key === "phần")
    )
      return i
  }
  return row.length
}

/** Words of some phrases; a mention counts as three. */
export const wordsIn = (row: readonly Phrase[], from: number, to: number): number =>
  row.slice(from, to).reduce((n, p) => n + (p.members.length ? 3 : /\p{L}/u.test(p.key) ? 1 : 0), 0)
