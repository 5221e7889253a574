import type { Item, Linked } from "../link/linked.ts"
import { NO_TAGS, withTag } from "../vi/tags.ts"
import { type Phrase, subjectBefore } from "./phrases.ts"
import { isEarlier } from "./posts-time.ts"
import { phraseOf, type Reading } from "./rule.ts"

/** "Chủ tịch UBND tỉnh A ký quyết định bổ nhiệm ông B": who signs the decision on personnel that items tell of; null where none does. */
const signer = (items: readonly Item[]): Item | null => {
  const paper = items.findIndex(
    ({ mention }) => mention?.type === "document" && /^quyết định (bổ nhiệm|điều động|luân)/i.test(mention.name.name),
  )
  if (paper < 1 || items[paper - 1]!.key !== "ký") return null
  return items.slice(0, paper).findLast((i) => i.tags.has("Actor") && i.entity) ?? null
}

/** "Ban Bí thư quyết định: … Điều động ông A …": the body whose decision the sentence before tells, for one that begins with the act. */
export const deciderBefore = ({ linked, sentence }: Reading): Phrase | null => {
  for (let back = 1; back <= 4; back++) {
    const items = linked.sentences[sentence.index - back]?.items ?? []
    const verb = items.findIndex(
      (i, at) => i.key === "quyết" && items[at + 1]?.key === "định" && !items[at - 1]?.tags.has("Present"),
    )
    const body = signer(items) ?? items.slice(0, Math.max(verb, 0)).findLast((i) => i.tags.has("Organization") && i.entity)
    if (!body) continue
    return phraseOf({ ...body, ...APART })
  }
  return null
}

/** "Ban Bí thư quyết định ông A được điều động …": the body that decides what happens to the one before "được" at `at`; else null. */
export const decider = (row: readonly Phrase[], at: number): Phrase | null => {
  const who = row.slice(Math.max(0, at - 4), at).findLast((p) => p.tags.has("Person"))
  if (!who) return null
  const comma = row[who.index - 1]?.tags.has("Comma") ? 1 : 0
  const verb = row[who.index - 1 - comma]
  if (verb?.key !== "định" || row[verb.index - 1]?.key !== "quyết") return null
  return subjectBefore(row, verb.index - 1, (p) => p.tags.has("Organization"))
}

/** "… công bố quyết định của Giám đốc Công an tỉnh về công tác cán bộ": what the decisions are called that an article announces. */
const ANNOUNCED =
  /^(\S+ )?quyết định của .+ về (việc )?(công tác (tổ chức,? )?(cán bộ|nhân sự)|tổ chức cán bộ|(điều động|bổ nhiệm|luân chuyển)[^A-ZĐ]*)$/iu

const announcers = new WeakMap<Linked, string | null>()

/** The one body whose decision on personnel an article announces; null where it announces those of several, or none. */
const announcedBy = (linked: Linked): string | null => {
  let known = announcers.get(linked)
  if (known === undefined) {
    const bodies = new Set<string>()
    for (const { issued } of linked.sentences)
      for (const { body, document } of issued) if (ANNOUNCED.test(linked.registry.get(document)?.name ?? "")) bodies.add(body)
    const [first] = bodies
    known = bodies.size === 1 ? first! : null
    announcers.set(linked, known)
  }
  return known
}

/**
 * The body whose decision on personnel the article announces, for "ông A được điều động giữ chức …" without a word of who decides; null
 * where it announces those of several, or none, and where the sentence tells of an earlier time.
 */
export const announcedDecider = (reading: Reading): Phrase | null => {
  const { linked, sentence, row } = reading
  const dated = row.some((p) => /(^|\D)(19|20)\d{2}$/.test(p.key) && Number(p.key.slice(-4)) !== linked.year)
  if (dated || isEarlier(reading) || row.some((p) => p.tags.has("Say") || p.tags.has("Speak"))) return null
  const body = announcedBy(linked)
  if (!body) return null
  const tags = withTag(withTag(NO_TAGS, "Organization"), "Actor")
  return phraseOf({ ...sentence.items[0]!, mention: null, entity: body, tags, ...APART })
}

/** The place of a thing told in another sentence: it has no words of its own in this one's quote. */
const APART = { start: Number.MAX_SAFE_INTEGER, end: -1 }
