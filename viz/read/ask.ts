import { ask } from "../../queries/ask.ts"
import { cellText } from "../../queries/cells.ts"
import { Misuse } from "../../queries/misuse.ts"
import { type Question, readQuestions, TOPICS } from "../../queries/questions.ts"
import type { GraphStore, PathValue, Value } from "../../src/store/graph-store.ts"
import { Id, LIMITS, type Piece, type QuestionAnswer, type QuestionList } from "../api.ts"
import { readNodes } from "./nodes.ts"
import { isEdge, isNode } from "./rows.ts"

let questions: readonly Question[] | null = null

const saved = (): readonly Question[] => {
  questions ??= readQuestions()
  return questions
}

/** The Cypher of a saved question, for whoever asks it of less than the whole graph. */
export const cypherOf = (name: string): string => {
  const found = saved().find((q) => q.name === name)
  if (!found) throw new Error(`there is no saved question ${name}`)
  return found.cypher
}

/** The saved questions, as the form for each needs them. */
export const listQuestions = (): QuestionList => ({
  questions: saved().map(({ name, topic, title, about, parameters }) => ({
    name,
    topic: TOPICS[topic],
    title,
    about,
    parameters,
  })),
})

const isPath = (value: Value): value is PathValue =>
  typeof value === "object" && value !== null && "$" in value && value.$ === "path"

/** A cell as pieces of text, each leading to what it names: a list and a path are several. */
export const toPieces = (value: Value): readonly Piece[] => {
  if (Array.isArray(value)) return value.flatMap(toPieces)
  if (isPath(value)) return value.nodes.flatMap(toPieces)
  const text = cellText(value)
  if (text === "") return []
  if (isNode(value)) {
    const id = String(value.properties.id ?? "")
    if (value.labels.includes("Article")) return [{ text, article: id }]
    if (value.labels.includes("Entity")) return [{ text, node: id }]
  }
  if (isEdge(value) && Id.safeParse(value.from).success && Id.safeParse(value.to).success)
    return [{ text, relation: { from: value.from, type: value.type, to: value.to } }]
  return [{ text }]
}

/** Every node that some cells name, also as the end of a relation. */
export const endsOf = (rows: QuestionAnswer["rows"]): readonly string[] => [
  ...new Set(rows.flat(2).flatMap((p) => [p.node, p.relation?.from, p.relation?.to].filter((id) => id !== undefined))),
]

/** Asks a saved question; null where there is none of this name. Throws a `Misuse` for values that it cannot use. */
export const askQuestion = async (
  store: GraphStore,
  name: string,
  typed: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<QuestionAnswer | null> => {
  const question = saved().find((q) => q.name === name)
  if (!question) return null
  for (const key of Object.keys(typed))
    if (!question.parameters.some((p) => p.name === key)) throw new Misuse(`“${name}” has no value named “${key}”`)
  const limits = { rows: LIMITS.rows, milliseconds: LIMITS.milliseconds }
  const answer = await ask(store, question, typed, signal ? { ...limits, signal } : limits)
  const rows = answer.rows.map((row) => row.map(toPieces))
  const named = await readNodes(
    store,
    Object.values(answer.values).filter((v): v is string => Id.safeParse(v).success),
  )
  return {
    name,
    columns: answer.columns,
    rows,
    truncated: answer.truncated,
    notes: answer.notes,
    values: Object.fromEntries(
      Object.entries(answer.values).map(([key, value]) => [
        key,
        { value: String(value), name: named.find((n) => n.id === value)?.name ?? String(value) },
      ]),
    ),
    nodes: endsOf(rows),
  }
}
