import type { ExplainedBlock, ExplainedFact, ExplainedMention, ExplainedSentence, Explanation } from "./explanation.ts"
import type { Tried } from "./tried.ts"

const counted = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

const short = (text: string, longest = 160): string => {
  const line = text.replace(/\s+/g, " ").trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`
}

const mentionLine = ({ type, text, detail, entity, entityType }: ExplainedMention): string => {
  const link = entity
    ? `→ ${entityType} ${short(entity, 90)}`
    : type === "date"
      ? ""
      : "→ nobody or nothing that the article tells apart"
  return [`      ${type.padEnd(12)} “${short(text)}”`, detail && `[${detail}]`, link].filter(Boolean).join("  ")
}

const factLines = ({ type, from, to, properties, rule, quote }: ExplainedFact): readonly string[] => {
  const told = Object.entries(properties).map(([key, value]) => `${key} ${value}`)
  return [
    `      ${type}  ${short(from, 90)} → ${short(to, 90)}${told.length > 0 ? `  (${told.join(", ")})` : ""}  rule ${rule}`,
    `        “${short(quote, 400)}”`,
  ]
}

const triedLine = ({ type, rule, facts, missing }: Tried): string =>
  `      ${type}  ${rule}: ${missing ?? `read ${counted(facts, "fact")}`}`

const sentenceLines = (sentence: ExplainedSentence): readonly string[] => [
  `  · ${sentence.text.replace(/\s+/g, " ")}`,
  ...(sentence.mentions.length > 0 ? ["    names", ...sentence.mentions.map(mentionLine)] : []),
  ...(sentence.cues.length > 0 ? [`    cues    ${sentence.cues.map(({ text, tag }) => `${text} (${tag})`).join(", ")}`] : []),
  ...(sentence.facts.length > 0 ? ["    facts", ...sentence.facts.flatMap(factLines)] : []),
  ...(sentence.unread.length > 0
    ? ["    unread", ...sentence.unread.map(({ type, cue, reason }) => `      ${type}  “${cue}”: ${reason}`)]
    : []),
  ...(sentence.tried.length > 0 ? ["    rules", ...sentence.tried.map(triedLine)] : []),
  ...(sentence.passedOver === null ? [] : [`    passed over: ${sentence.passedOver}`]),
]

const blockLines = (block: ExplainedBlock): readonly string[] =>
  block.sentences.length === 0
    ? [`${block.kind} (not read)`, `  ${short(block.text)}`, ""]
    : [block.kind, ...block.sentences.flatMap(sentenceLines), ""]

/** An explanation as plain text for people. */
export const explanationText = ({ article, extractor, blocks, entities, relations }: Explanation): string => {
  const read = blocks.flatMap((block) => block.sentences)
  const silent = read.filter((sentence) => sentence.passedOver !== null).length
  return [
    `“${short(article.title)}”`,
    `published ${article.published ?? "unknown"}, source ${article.source ?? "unknown"}, id ${article.id}, read by ${extractor}`,
    `${counted(read.length, "sentence")}, ${silent} of them without a fact; ${counted(entities, "entity", "entities")}, ${counted(relations, "relation")}`,
    "",
    ...blocks.flatMap(blockLines),
  ].join("\n")
}
