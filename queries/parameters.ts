import type { EntityType } from "../src/ontology/entities.ts"
import type { GraphStore } from "../src/store/graph-store.ts"
import { Misuse } from "./misuse.ts"
import { didYouMean } from "./near-names.ts"
import type { Parameter, ParameterType, Question } from "./questions.ts"
import { type Resolved, resolveArticle, resolveEntity, resolveOutlet } from "./resolve.ts"

/** What reaches the query, and what the reader should be told about how a name was understood. */
export interface Resolution {
  readonly values: Readonly<Record<string, string | number>>
  readonly notes: readonly string[]
}

/** The type of entity that a parameter names; `undefined` where it names none, or any. */
export const ENTITY_OF: Readonly<Partial<Record<ParameterType, EntityType>>> = {
  person: "Person",
  organization: "Organization",
  document: "Document",
  event: "Event",
  place: "Place",
}

const integer = (typed: string): number => {
  if (/^\d{1,6}$/.test(typed) && Number(typed) > 0) return Number(typed)
  throw new Misuse(`“${typed}” is no whole number from 1 to 999999`)
}

const day = (typed: string): string => {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed)
  const iso = vietnamese ? `${vietnamese[3]}-${vietnamese[2]!.padStart(2, "0")}-${vietnamese[1]!.padStart(2, "0")}` : typed
  const real = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null
  if (real && !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso)) return iso
  throw new Misuse(`“${typed}” is no day: write it as 2022-04-14 or 14/04/2022`)
}

const told = (typed: string, { id, name, others }: Resolved): readonly string[] => {
  if (others.length === 0) return []
  const shown = others.slice(0, 3).map((other) => `${other.name} (${other.id})`)
  const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : ""
  return [`“${typed}” was read as ${name} (${id}); it could also be ${shown.join(", ")}${more}: give an id to choose`]
}

const valueTyped = async (
  store: GraphStore,
  parameter: Parameter,
  typed: string,
): Promise<{ value: string | number; notes: readonly string[] }> => {
  if (parameter.type === "integer") return { value: integer(typed), notes: [] }
  if (parameter.type === "date") return { value: day(typed), notes: [] }
  if (parameter.type === "outlet") return { value: await resolveOutlet(store, typed), notes: [] }
  const found =
    parameter.type === "article"
      ? await resolveArticle(store, typed)
      : await resolveEntity(store, typed, ENTITY_OF[parameter.type])
  return { value: found.id, notes: told(typed, found) }
}

const asWritten = (parameter: Parameter): string => `--${parameter.name} "${parameter.example}"`

/**
 * The values that a question's query takes, from what was typed. Throws a `Misuse` for a parameter that the question does not have,
 * for one that is missing, and for a value that names nothing.
 */
export const resolveParameters = async (
  store: GraphStore,
  question: Question,
  typed: Readonly<Record<string, string>>,
): Promise<Resolution> => {
  const names = question.parameters.map((parameter) => parameter.name)
  const unknown = Object.keys(typed).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    const known = names.length === 0 ? "it takes none" : `it takes ${names.map((name) => `--${name}`).join(", ")}`
    throw new Misuse(`“${question.name}” has no parameter --${unknown}: ${known}${didYouMean(unknown, names)}`)
  }
  const missing = question.parameters.filter((parameter) => parameter.required && !typed[parameter.name]?.trim())
  if (missing.length > 0) throw new Misuse(`“${question.name}” needs a value, for example ${missing.map(asWritten).join(" ")}`)
  const values: Record<string, string | number> = {}
  const notes: string[] = []
  for (const parameter of question.parameters) {
    const { value, notes: more } = await valueTyped(store, parameter, (typed[parameter.name] ?? parameter.example).trim())
    values[parameter.name] = value
    notes.push(...more)
  }
  return { values, notes }
}
