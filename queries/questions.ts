import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"

/** A text in the two languages of the interface. */
export interface InTwo {
  readonly vi: string
  readonly en: string
}

/**
 * What a parameter's value names. An entity is given by any of its names, with or without marks, or by its id, and reaches
 * the query as its id; an article by its title or id; an outlet by its name; a date is YYYY-MM-DD (or YYYY-MM, YYYY).
 */
export const PARAMETER_TYPES = [
  "person",
  "organization",
  "document",
  "event",
  "place",
  "entity",
  "article",
  "outlet",
  "date",
  "integer",
] as const

export type ParameterType = (typeof PARAMETER_TYPES)[number]

export interface Parameter {
  readonly name: string
  readonly type: ParameterType
  readonly label: InTwo
  /** A value that one can try, good for the sample article. */
  readonly example: string
  /** True where a value must be given; else `example` is what is meant without one. */
  readonly required: boolean
}

export const TOPICS = {
  posts: { vi: "chức vụ", en: "posts" },
  meetings: { vi: "hội họp", en: "meetings" },
  documents: { vi: "văn bản", en: "documents" },
  proposals: { vi: "kiến nghị và chỉ đạo", en: "proposals and directions" },
  links: { vi: "quan hệ", en: "links" },
  sources: { vi: "nguồn tin", en: "sources" },
} as const satisfies Record<string, InTwo>

export type Topic = keyof typeof TOPICS

/** A saved question: a Cypher query that runs on both stores, and what its header tells. */
export interface Question {
  /** The file's name without its ending. */
  readonly name: string
  readonly topic: Topic
  readonly title: InTwo
  readonly about: InTwo
  readonly parameters: readonly Parameter[]
  /** The query without its header. */
  readonly cypher: string
}

const HEADER = /^\/\/ (topic|title\.vi|title\.en|about\.vi|about\.en): (.+)$/
const PARAMETER = /^\/\/ \$(\w+) (\w+) (=|e\.g\.) (.+?) — (.+?) — (.+)$/

const isParameterType = (type: string): type is ParameterType => PARAMETER_TYPES.some((t) => t === type)
const isTopic = (topic: string): topic is Topic => Object.hasOwn(TOPICS, topic)

/**
 * A question from the text of its file: a header of comments, then the query.
 *
 * ```
 * // topic: posts
 * // title.vi: …            title.en, about.vi, about.en likewise
 * // $person person e.g. Trương Thị Mai — Người — Person        a value must be given
 * // $rows integer = 20 — Số dòng — Rows                        20 is meant without one
 * ```
 *
 * Throws an error that names the file and the line where the header is wrong, or where header and query use different parameters.
 */
export const parseQuestion = (name: string, text: string): Question => {
  const wrong = (what: string, line?: number): Error =>
    new Error(`queries/${name}.cypher${line ? `, line ${line}` : ""}: ${what}`)
  const lines = text.split("\n")
  const end = lines.findIndex((line) => !line.startsWith("//"))
  const fields = new Map<string, string>()
  const parameters: Parameter[] = []
  lines.slice(0, end === -1 ? lines.length : end).forEach((line, i) => {
    const field = HEADER.exec(line)
    const parameter = PARAMETER.exec(line)
    if (field) fields.set(field[1]!, field[2]!)
    else if (!parameter) throw wrong(`the header says “${line}”, which is neither a field nor a parameter`, i + 1)
    else {
      const [, id, type, how, example, vi, en] = parameter as unknown as string[]
      if (!isParameterType(type!)) throw wrong(`“${type}” is no type of parameter (${PARAMETER_TYPES.join(", ")})`, i + 1)
      parameters.push({ name: id!, type, label: { vi: vi!, en: en! }, example: example!, required: how !== "=" })
    }
  })
  const field = (key: string): string => {
    const value = fields.get(key)
    if (!value) throw wrong(`the header has no “${key}”`)
    return value
  }
  const topic = field("topic")
  if (!isTopic(topic)) throw wrong(`“${topic}” is no topic (${Object.keys(TOPICS).join(", ")})`)
  const cypher = lines.slice(end).join("\n").trim()
  const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map((match) => match[1]!))
  const declared = parameters.map((p) => p.name)
  for (const id of used) if (!declared.includes(id)) throw wrong(`the query uses $${id}, which the header does not declare`)
  for (const id of declared) if (!used.has(id)) throw wrong(`the header declares $${id}, which the query does not use`)
  return {
    name,
    topic,
    title: { vi: field("title.vi"), en: field("title.en") },
    about: { vi: field("about.vi"), en: field("about.en") },
    parameters,
    cypher,
  }
}

/** All saved questions, by topic and then by name. */
export const readQuestions = (folder: string = __dirname): readonly Question[] => {
  const order = Object.keys(TOPICS)
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .toSorted()
    .map((file) => parseQuestion(basename(file, ".cypher"), readFileSync(join(folder, file), "utf8")))
    .toSorted((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic))
}
