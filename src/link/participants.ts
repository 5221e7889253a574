import type { EventMention, Mention, PersonMention, ReadSentence } from "../vi/mention.ts"

/** Families of meetings that are of two sides, and of which one article often tells several. */
const OF_TWO_SIDES: ReadonlySet<string> = new Set(["tiếp", "gặp", "hội đàm", "làm việc", "tiếp xúc"])

/** Who meets whom at an event, as far as the words beside it name people: their last names, in lower case. */
export interface Participants {
  readonly host: string | null
  /** All of them, the host too; empty where no guest has a name. */
  readonly all: ReadonlySet<string>
}

export const NOBODY: Participants = { host: null, all: new Set() }

const lastName = ({ name }: PersonMention): string => name.name.split(" ").at(-1)!.toLowerCase()

const isPerson = (mention: Mention): mention is PersonMention => mention.type === "person"

/** Words that may stand between a meeting and whom it is with. */
const LEADS_ON = /^(với|cùng|và|giữa|có|của|đoàn|phu|nhân|ngài|,|-|–|\()$/

/** The people named behind a meeting, one after the other, each joined to the one before: "tiếp Đại sứ A và Phó Đại sứ B". */
const behind = ({ terms, mentions }: ReadSentence, { at, length }: EventMention): readonly PersonMention[] => {
  const found: PersonMention[] = []
  let end = at + length
  for (const mention of mentions) {
    if (mention.at < end) continue
    const between = terms.slice(end, mention.at)
    const near = found.length
      ? between.length === 1 && /^(,|và|cùng)$/.test(between[0]!.key)
      : between.every((t) => LEADS_ON.test(t.key))
    if (!near) break
    if (isPerson(mention)) found.push(mention)
    else if (found.length || (mention.type !== "role" && mention.type !== "organization" && mention.type !== "place")) break
    end = mention.at + mention.length
  }
  return found
}

/** Who meets, named right before the verb: "Thủ tướng A | đã tiếp …". */
const before = ({ terms, mentions }: ReadSentence, { at }: EventMention): PersonMention | null => {
  const host = mentions.findLast((m) => m.at < at)
  if (!host || !isPerson(host)) return null
  const between = terms.slice(host.at + host.length, at)
  return between.every((t) => /^(đã|vừa|sẽ|đang|có|,|cũng|tiến|hành)$/.test(t.key)) ? host : null
}

/** Who is named as meeting at an event. */
export const participantsOf = (sentence: ReadSentence, mention: EventMention): Participants => {
  if (!OF_TWO_SIDES.has(mention.name.family)) return NOBODY
  const guests = [...mention.inner.filter(isPerson), ...behind(sentence, mention)]
  const host = before(sentence, mention)
  return {
    host: host && lastName(host),
    all: guests.length ? new Set([...(host ? [host] : []), ...guests].map(lastName)) : NOBODY.all,
  }
}

/** True where all whom the shorter list names are in the longer one. */
export const areSame = (a: Participants, b: Participants): boolean => {
  const [few, many] = a.all.size < b.all.size ? [a.all, b.all] : [b.all, a.all]
  return [...few].every((name) => many.has(name))
}
