import type { Article } from "./article.ts"
import type { ArticleGraph, Evidence, PassedOver, Properties, Relation } from "./graph.ts"
import { relationId } from "./identity.ts"
import { link } from "./link/link.ts"
import type { Linked } from "./link/linked.ts"
import { isCutOff } from "./link/teasers.ts"
import { RULES } from "./relations/all.ts"
import type { Demand } from "./relations/demand.ts"
import { mainEventOf } from "./relations/main-event.ts"
import { demandsOf } from "./relations/recommends.ts"
import { type Fact, factsOf, type Reading, readingOf, withPlans } from "./relations/rule.ts"
import { Speakers } from "./relations/speakers.ts"
import { withStatuses } from "./relations/statuses.ts"
import { withTriggers } from "./relations/triggers.ts"
import { yearOf } from "./vi/dates.ts"
import { readSentence } from "./vi/mentions.ts"
import { sentences } from "./vi/segment.ts"

export { readArticle } from "./vi/segment.ts"

export const EXTRACTOR = "daumoi 0.1.0"

/** What one article states: the passes in order. Pure: the same text gives the same graph, byte for byte. */
export const extract = (article: Article): ArticleGraph => {
  const year = article.published?.slice(0, 4) ?? yearOf(article.text)
  const calendar = { published: article.published, year: article.published ? null : year }
  const read = sentences(article.text).map((sentence, index) => readSentence(article.text, sentence, index, calendar))
  const linked = link(article, read)
  const main = mainEventOf(linked)
  const facts: Fact[] = []
  const passedOver: PassedOver[] = []
  let stated: readonly Demand[] = []
  const speakers = new Speakers(linked, main)
  linked.sentences.forEach((sentence, index) => {
    speakers.open(index)
    const reading = readingOf(sentence, linked, main, speakers.at)
    const before = facts.length
    const found = withPlans(reading, factsOf(RULES, reading))
    stated = demandsOf(reading, { sentence: linked.sentences[index - 1] ?? null, demands: stated })
    speakers.note(index, found)
    facts.push(...withTriggers([...found, ...proposals(article, linked, stated)], article.text, reading))
    if (facts.length === before) passedOver.push({ start: sentence.start, end: sentence.end, reason: reasonOf(reading) })
  })
  facts.push(
    ...linked.parts.map(
      (part): Fact => ({
        type: "PART_OF",
        from: part.child,
        to: part.parent,
        rule: "part-of-name",
        start: part.span.start,
        end: part.span.end,
      }),
    ),
  )
  const relations = relationsOf(article, withStatuses(withoutImplied(facts), linked))
  return { article, extractor: EXTRACTOR, entities: linked.registry.entities(), relations, passedOver }
}

/** Marks and words that lead to what is left out of a demand: "… các cơ chế hợp tác song phương như:". */
const TRAILING = /(?:[\s,;:]|\s(?:như|gồm))+$/u

/** Demands become Proposals, each with who asks and of whom. */
const proposals = (article: Article, linked: Linked, stated: readonly Demand[]): readonly Fact[] =>
  stated.flatMap((demand) => {
    const name = article.text.slice(demand.start, demand.end).replace(TRAILING, "")
    const end = demand.start + name.length
    // "… giảm tỷ lệ hộ ..." breaks off; "… xử lý các sai phạm tại Công ty A, ..." is whole so far.
    if (isCutOff(article.text, end) && article.text[end] !== ",") return []
    const id = linked.registry.add("Proposal", name, name, null, { start: demand.start, end })
    const span = { start: Math.min(demand.quoteStart, demand.start), end: demand.quoteEnd ?? end }
    return [
      ...demand.from.map((from): Fact => ({ type: "RECOMMENDS", from, to: id, rule: demand.rule, ...span })),
      ...demand.to.map((to): Fact => ({ type: "ADDRESSED_TO", from: id, to, rule: demand.rule, ...span })),
    ]
  })

/** Rules whose words say of somebody that he was there, whatever else he did there. */
const SAID = new Set(["attend-list", "attend-subject", "attend-led", "attend-ceremony"])
/** "A tiếp B" says of A that he was there, too; of who chaired that goes without saying. */
const SAID_OF_SPEAKERS = new Set([...SAID, "attend-met"])

/** Who chaired or spoke attended too: that goes without saying, unless the words say it. */
const withoutImplied = (facts: readonly Fact[]): readonly Fact[] => {
  const of = (type: Fact["type"]) => new Set(facts.filter((f) => f.type === type).map((f) => `${f.from} ${f.to}`))
  const [chaired, spoke] = [of("CHAIRED"), of("SPOKE_AT")]
  return facts.filter((f) => {
    const ends = `${f.from} ${f.to}`
    if (f.type !== "ATTENDED") return true
    return (SAID.has(f.rule) || !chaired.has(ends)) && (SAID_OF_SPEAKERS.has(f.rule) || !spoke.has(ends))
  })
}

const reasonOf = (reading: Reading): string => {
  if (!reading.named.length) return "names nothing"
  const verbs = reading.row.filter(
    (p) => p.tags.size > 1 && p.tags.has("Gap") && [...p.tags].some((t) => t !== "Gap" && t !== "Date" && t !== "Location"),
  )
  return verbs.length
    ? `no rule for: ${[...new Set(verbs.map((v) => v.key))].slice(0, 6).join(", ")}`
    : "names things, states no relation that is known"
}

/** A relation with the places that state it, each once. */
interface Stated {
  readonly id: string
  readonly fact: Fact
  readonly properties: Record<string, string | number | boolean>
  readonly evidence: Evidence[]
}

const relationsOf = (article: Article, facts: readonly Fact[]): readonly Relation[] => {
  const byEnds = new Map<string, Stated>()
  for (const fact of facts) {
    if (fact.from === fact.to || fact.end <= fact.start) continue
    const properties = fact.properties ?? {}
    const title = fact.type === "HOLDS_POSITION" ? String(properties.title ?? "") : ""
    const status = fact.type === "HOLDS_POSITION" ? String(properties.status ?? "") : ""
    const ends = `${fact.type} ${fact.from} ${fact.to} ${status} ${title}`
    let stated = byEnds.get(ends)
    if (!stated) {
      stated = {
        id: relationId(fact.type, fact.from, fact.to, title, status),
        fact,
        properties: { ...properties },
        evidence: [],
      }
      byEnds.set(ends, stated)
    } else if (stated.properties.planned && !properties.planned) delete stated.properties.planned
    const { start, end, rule, triggers = [] } = fact
    if (!stated.evidence.some((e) => e.start === start && e.end === end))
      stated.evidence.push({ start, end, quote: article.text.slice(start, end), rule, triggers })
  }
  return [...byEnds.values()].map(({ id, fact, properties, evidence }): Relation => {
    evidence.sort((a, b) => a.start - b.start || a.end - b.end)
    return {
      id,
      type: fact.type,
      from: fact.from,
      to: fact.to,
      rule: evidence[0]!.rule,
      properties: properties as Properties,
      evidence,
    }
  })
}
