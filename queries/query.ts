import { type Command, InvalidArgumentError, Option } from "commander"
import { type GraphStore, QueryRefused, type QueryResult, type Value } from "../src/store/graph-store.ts"
import { openStore } from "../src/store/open-store.ts"
import { command, Failure, print, run } from "../src/terminal/command.ts"
import { ask } from "./ask.ts"
import { checkFile } from "./check-file.ts"
import { listQuestions } from "./list-questions.ts"
import { Misuse } from "./misuse.ts"
import { didYouMean } from "./near-names.ts"
import { resolveParameters } from "./parameters.ts"
import { printed, summary } from "./print.ts"
import { type Question, readQuestions } from "./questions.ts"

type Parameters = Readonly<Record<string, Value>>

/** What every question takes beside its own values. */
interface Options {
  readonly graph?: string
  readonly json?: true
  readonly csv?: true
  readonly explain?: true
  readonly seconds: number
}

interface OwnOptions extends Options {
  readonly cypher?: string
  readonly check?: string
  readonly param?: Parameters
  readonly most: number
}

/** A day: timers of the platform do not go far beyond. */
const LONGEST_SECONDS = 86_400

const seconds = (typed: string): number => {
  const number = Number(typed)
  if (!(number > 0 && number <= LONGEST_SECONDS)) throw new InvalidArgumentError("It must be a number above 0, at most 86400.")
  return number
}

const count = (typed: string): number => {
  if (/^\d{1,7}$/.test(typed) && Number(typed) > 0) return Number(typed)
  throw new InvalidArgumentError("It must be a whole number from 1 to 9999999.")
}

const assignment = (typed: string, before: Parameters = {}): Parameters => {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(typed) ?? []
  if (name === undefined || value === undefined) throw new InvalidArgumentError("It must be written name=value.")
  return { ...before, [name]: /^-?\d{1,15}$/.test(value) ? Number(value) : value }
}

const withStore = async (graph: string | undefined, work: (store: GraphStore) => Promise<void>): Promise<void> => {
  const store = await openStore(graph)
  try {
    await work(store)
  } catch (error) {
    if (error instanceof Misuse) throw new Failure([error.message, ...(await emptiness(store))].join("; "), 2)
    if (error instanceof QueryRefused) throw new Failure(`the query was not answered: ${error.message}`)
    throw error
  } finally {
    await store.close()
  }
}

const show = async (result: QueryResult, { json, csv }: Options, more: string, notes: readonly string[] = []): Promise<void> => {
  await print(printed(result, json ? "json" : csv ? "csv" : "table"))
  for (const line of [...notes, summary(result, more)]) process.stderr.write(`${line}\n`)
}

/** Said where nothing was found, as that may be because the graph named is not the one meant. */
const emptiness = async (store: GraphStore, rows: readonly unknown[] = []): Promise<readonly string[]> => {
  if (rows.length > 0) return []
  const { rows: articles } = await store.read("MATCH (a:Article) RETURN a.id AS id LIMIT 1")
  return articles.length > 0
    ? []
    : [`the graph ${store.address} holds no articles yet: npm run ingest -- FILES… reads some into it`]
}

const explain = async (store: GraphStore, cypher: string, values: Parameters): Promise<void> =>
  print(`${cypher}\n\nvalues: ${JSON.stringify(values)}\n\n${await store.explain(cypher, values)}\n`)

const OWN_ONLY = ["cypher", "param", "check"] as const

const answer = async (
  question: Question,
  given: Options & Readonly<Record<string, unknown>>,
  [bare]: readonly string[],
): Promise<void> => {
  const own = OWN_ONLY.find((name) => given[name] !== undefined)
  if (own) throw new Failure(`--${own} is for a query of your own: leave it out, or leave out “${question.name}”`, 2)
  const [first] = question.parameters
  if (bare !== undefined)
    throw new Failure(
      `“${bare}” has no name${first ? `: write --${first.name} "${bare}"` : ` and “${question.name}” takes no values`}`,
      2,
    )
  const typed = Object.fromEntries(
    question.parameters.flatMap(({ name }) => (given[name] === undefined ? [] : [[name, String(given[name])] as const])),
  )
  await withStore(given.graph, async (store) => {
    if (given.explain) return explain(store, question.cypher, (await resolveParameters(store, question, typed)).values)
    const result = await ask(store, question, typed, { milliseconds: given.seconds * 1000 })
    const more = question.parameters.some(({ name }) => name === "rows") ? "--rows" : "a narrower question"
    await show(result, given, more, [...result.notes, ...(await emptiness(store, result.rows))])
  })
}

const answerOwn = (cypher: string, given: OwnOptions): Promise<void> =>
  withStore(given.graph, async (store) => {
    if (given.explain) return explain(store, cypher, given.param ?? {})
    const limits = { rows: given.most, milliseconds: given.seconds * 1000 }
    const result = await store.read(cypher, given.param ?? {}, limits)
    await show(result, given, "--most", await emptiness(store, result.rows))
  })

const questions = readQuestions()

const suggestion = (typed: string): string =>
  didYouMean(
    typed,
    questions.map(({ name }) => name),
  ) || ": npm run query lists them"

// Commander finds the options of the whole command after a question's name too.
const program = command("npm run query --", "Lists the saved questions, asks one of them, or asks in Cypher. Only reads.")
  .configureHelp({ showGlobalOptions: true })
  .addOption(new Option("--json", "print the rows as a JSON array, nodes and edges whole").conflicts("csv"))
  .option("--csv", "print the rows as CSV")
  .option("--explain", "print the query, its values and the engine's plan, without running it")
  .option("--seconds <number>", "end the query after so many seconds", seconds, 10)
  .option(
    "--graph <address>",
    "the graph to ask: a file, or neo4j://user:password@host:port (default: $GRAPH, else data/graph.grafeo)",
  )
  .option("--cypher <query>", "ask this query instead of a saved question")
  .option("--param <name=value>", "a value for $name in --cypher; may be repeated", assignment)
  .option("--most <rows>", "how many rows of --cypher to print", count, 10_000)
  .addOption(
    new Option(
      "--check <file>",
      "say whether the query in a .cypher file (or -) is valid and portable, without running it",
    ).conflicts(["cypher", "param"]),
  )
  .allowExcessArguments()
  .action((given: OwnOptions, self: Command) => {
    const [unknown] = self.args
    if (unknown !== undefined) throw new Failure(`there is no question “${unknown}”${suggestion(unknown)}`, 2)
    if (given.check !== undefined) return checkFile(given.check, given.graph)
    if (given.cypher !== undefined) return answerOwn(given.cypher, given)
    if (given.param)
      throw new Failure("--param is a value for --cypher: a saved question has options of its own, see its --help", 2)
    return listQuestions(questions)
  })

for (const question of questions) {
  const sub = program
    .command(question.name)
    .summary(question.title.en)
    .description(`${question.title.vi} · ${question.title.en}\n\n${question.about.vi}\n${question.about.en}`)
    .action((_, self: Command) => answer(question, self.optsWithGlobals(), self.args))
  for (const { name, label, example, required } of question.parameters)
    sub.option(`--${name} <value>`, `${label.vi} · ${label.en} (${required ? "for example" : "default:"} ${example})`)
}

void run(program)
