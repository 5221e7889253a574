import { once } from "node:events"
import { createWriteStream } from "node:fs"
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { finished } from "node:stream/promises"
import { Argument, Option } from "commander"
import { type GraphStore, QueryRefused, type QueryResult, type Value } from "../src/store/graph-store.ts"
import { openStore } from "../src/store/open-store.ts"
import { command, Failure, print, run } from "../src/terminal/command.ts"
import { exportSite } from "../viz/site/export-site.ts"
import { ask } from "./ask.ts"
import { CSV_FILES, csv } from "./export/csv.ts"
import { CSV_ABOUT, FORMATS, type FormatName } from "./export/formats.ts"
import { type Part, type PartKind, readParts, type Selection, selectionOf } from "./export/parts.ts"
import { Misuse } from "./misuse.ts"
import { didYouMean } from "./near-names.ts"
import { readQuestions } from "./questions.ts"

interface Options {
  readonly to?: string
  readonly site?: string
  readonly graph?: string
  readonly question?: string
  readonly cypher?: string
  readonly value?: Readonly<Record<string, string>>
}

const assignment = (typed: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(typed) ?? []
  if (name === undefined || value === undefined) throw new Failure(`“${typed}” is no value: write it as name=value`, 2)
  return { ...before, [name]: value }
}

const numbered = (values: Readonly<Record<string, string>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, /^-?\d{1,15}$/.test(value) ? Number(value) : value] as const),
  )

/** What an answer names, its notes and what it leaves out being told; an answer that names nothing has nothing to export. */
const selectionToldOf = (answer: QueryResult, notes: readonly string[]): Selection => {
  const selection = selectionOf(answer)
  if (selection.entities.length === 0 && answer.rows.length > 0)
    throw new Failure("the answer holds no node, relationship or path: npm run query -- --csv prints its rows")
  const cut = answer.truncated
    ? [
        `only the answer's first ${answer.rows.length === 1 ? "row is" : `${answer.rows.length} rows are`} written: there are more`,
      ]
    : []
  const among =
    selection.relations === "among" && selection.entities.length > 1
      ? ["the answer names no relation: those among its entities are written with it"]
      : []
  for (const line of [...notes, ...cut, ...among]) process.stderr.write(`${line}\n`)
  return selection
}

const selected = async (store: GraphStore, { question, cypher, value = {} }: Options): Promise<Selection | undefined> => {
  if (cypher !== undefined) return selectionToldOf(await store.read(cypher, numbered(value)), [])
  if (question === undefined) return undefined
  const questions = readQuestions()
  const found = questions.find(({ name }) => name === question)
  const near = didYouMean(
    question,
    questions.map(({ name }) => name),
  )
  if (!found) throw new Failure(`there is no question “${question}”${near || ": npm run query lists them"}`, 2)
  const answer = await ask(store, found, value)
  return selectionToldOf(answer, answer.notes)
}

const KINDS: Readonly<Record<PartKind, readonly [one: string, many: string]>> = {
  entity: ["entity", "entities"],
  relation: ["relation", "relations"],
  article: ["article", "articles"],
  evidence: ["statement", "statements"],
  mention: ["mention", "mentions"],
}

/** Counts parts as they pass. */
async function* counted(parts: AsyncIterable<Part>, counts: Map<PartKind, number>): AsyncGenerator<Part> {
  for await (const part of parts) {
    counts.set(part.kind, (counts.get(part.kind) ?? 0) + 1)
    yield part
  }
}

const listed = (counts: ReadonlyMap<PartKind, number>, kinds: readonly PartKind[]): string =>
  kinds.map((kind) => `${counts.get(kind) ?? 0} ${KINDS[kind][counts.get(kind) === 1 ? 0 : 1]}`).join(", ")

const ALL = Object.keys(KINDS) as readonly PartKind[]

const report = (counts: ReadonlyMap<PartKind, number>, leavesOut: readonly PartKind[], to: string): string => {
  const kept = ALL.filter((kind) => !leavesOut.includes(kind))
  const left = leavesOut.length === 0 ? "" : ` Left out, for which the format has no place: ${listed(counts, leavesOut)}.`
  return `${listed(counts, kept)} written to ${to}.${left}\n`
}

const couldNotWrite = (path: string, error: unknown): never => {
  throw new Failure(`cannot write ${path} (${(error as Error).message}): choose another place with --to`)
}

const writeFile = async (path: string, texts: AsyncIterable<string>): Promise<void> => {
  const file = createWriteStream(path)
  const opened = once(file, "open")
  await opened.catch((error) => couldNotWrite(path, error))
  for await (const text of texts) if (!file.write(text)) await once(file, "drain")
  file.end()
  await finished(file).catch((error) => couldNotWrite(path, error))
}

const writeFolder = async (
  folder: string,
  pieces: AsyncIterable<{ readonly file: string; readonly lines: string }>,
): Promise<void> => {
  await mkdir(folder, { recursive: true }).catch((error) => couldNotWrite(folder, error))
  const files = new Map(CSV_FILES.map((name) => [name, createWriteStream(join(folder, name))]))
  await Promise.all([...files.values()].map((file) => once(file, "open"))).catch((error) => couldNotWrite(folder, error))
  for await (const { file, lines } of pieces) if (!files.get(file)!.write(lines)) await once(files.get(file)!, "drain")
  for (const file of files.values()) file.end()
  await Promise.all([...files.values()].map((file) => finished(file))).catch((error) => couldNotWrite(folder, error))
}

const exportViewer = async (folder: string, format: string | undefined, options: Options): Promise<void> => {
  if (format !== undefined) throw new Failure(`--site writes no ${format}: leave one of them out`, 2)
  const store = await openStore(options.graph)
  try {
    process.stderr.write(`${await exportSite(store, folder)}\n`)
  } finally {
    await store.close()
  }
}

const exportGraph = async (format: FormatName | "csv" | undefined, options: Options): Promise<void> => {
  if (options.site !== undefined) return exportViewer(options.site, format, options)
  if (format === undefined) throw new Failure("name a format (see --help), or --site FOLDER", 2)
  if (format === "csv" && options.to === undefined) throw new Failure("csv is a folder of files: name it with --to FOLDER", 2)
  if (options.value && options.question === undefined && options.cypher === undefined)
    throw new Failure("--value is a value of --question or --cypher: name one of them, or leave it out", 2)
  const store = await openStore(options.graph)
  try {
    const counts = new Map<PartKind, number>()
    const parts = counted(readParts(store, await selected(store, options)), counts)
    const { to = "standard output" } = options
    if (format === "csv") await writeFolder(to, csv(parts))
    else if (options.to !== undefined) await writeFile(to, FORMATS[format].write(parts))
    else for await (const text of FORMATS[format].write(parts)) await print(text)
    process.stderr.write(report(counts, format === "csv" ? [] : FORMATS[format].leavesOut, to))
  } catch (error) {
    if (error instanceof Misuse) throw new Failure(error.message, 2)
    if (error instanceof QueryRefused) throw new Failure(`the query was not answered: ${error.message}`)
    throw error
  } finally {
    await store.close()
  }
}

const abouts = [...Object.entries(FORMATS).map(([name, { about }]) => `  ${name.padEnd(8)} ${about}`), `  csv      ${CSV_ABOUT}`]

void run(
  command("npm run export --", "Writes the graph, or what a question finds, in a format of other programs.")
    .addArgument(new Argument("[format]", "one of").choices([...Object.keys(FORMATS), "csv"]))
    .option("--to <path>", "the file, or for csv the folder, to write (default: standard output)")
    .addOption(
      new Option("--site <folder>", "a folder that shows the whole graph in a browser without a server").conflicts([
        "to",
        "question",
        "cypher",
        "value",
      ]),
    )
    .addOption(
      new Option("--question <name>", "only what this saved question finds, and the words that state it").conflicts("cypher"),
    )
    .option("--cypher <query>", "only the nodes and relationships that this query returns")
    .option("--value <name=value>", "a value of the question or the query; may be repeated", assignment)
    .option(
      "--graph <address>",
      "the graph: a file, or neo4j://user:password@host:port (default: $GRAPH, else data/graph.grafeo)",
    )
    .addHelpText("after", `\nFormats:\n${abouts.join("\n")}`)
    .action(exportGraph),
)
