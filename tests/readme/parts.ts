import { readQuestions, TOPICS } from "../../queries/questions.ts"
import { ENTITY_KINDS } from "../../src/ontology/entities.ts"
import { RELATION_KINDS } from "../../src/ontology/relations.ts"
import { runCommand } from "../terminal/run-command.ts"

/** A command that the README tells of: its npm script, the file that it runs, and how its own help names it. */
export const COMMANDS = [
  ["start", "viz/start.ts"],
  ["view", "viz/view.ts"],
  ["ingest", "ingest/ingest.ts"],
  ["query", "queries/query.ts"],
  ["export", "queries/export.ts"],
  ["extract", "ingest/extract.ts"],
  ["explain", "ingest/explain.ts"],
  ["score", "ingest/score.ts"],
  ["coverage", "ingest/coverage.ts"],
  ["screenshots", "viz/take-screenshots.ts"],
] as const

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n")

/** The tables of entities and relations. */
export const ontologyTables = (): string =>
  [
    tableOf(
      ["entity", "Vietnamese", "what it is"],
      ENTITY_KINDS.map(({ type, vi, meaning }) => [`\`${type}\``, vi, meaning]),
    ),
    tableOf(
      ["from", "relation", "to", "Vietnamese", "when it is used"],
      RELATION_KINDS.map(({ type, vi, from, to, meaning }) => [from.join(", "), `\`${type}\``, to.join(", "), vi, meaning]),
    ),
  ].join("\n\n")

/** The tables of saved questions, by topic. */
export const questionTables = (): string => {
  const questions = readQuestions()
  return Object.entries(TOPICS)
    .map(([topic, { vi, en }]) => {
      const rows = questions
        .filter((question) => question.topic === topic)
        .map(({ name, title, parameters }) => [
          `\`${name}\``,
          title.vi,
          title.en,
          parameters
            .filter(({ required }) => required)
            .map((p) => `\`--${p.name}\``)
            .join(" "),
        ])
      return `**${vi} · ${en}**\n\n${tableOf(["question", "tiếng Việt", "English", "needs"], rows)}`
    })
    .join("\n\n")
}

/** What each command prints for --help. */
export const helpTexts = async (): Promise<string> => {
  const texts: string[] = []
  for (const [script, file] of COMMANDS) {
    const { stdout } = await runCommand(file, ["--help"])
    texts.push(`<details><summary><code>npm ${script === "start" ? "start" : `run ${script}`} -- --help</code></summary>

\`\`\`text
${stdout.trimEnd()}
\`\`\`

</details>`)
  }
  return texts.join("\n\n")
}

const markers = (part: string): readonly [string, string] => [`<!-- ${part}:start -->`, `<!-- ${part}:end -->`]

/** What stands between the markers of a part; null where they are not there. */
export const partOf = (readme: string, part: string): string | null => {
  const [start, end] = markers(part)
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  return from === -1 || to < from ? null : readme.slice(from + start.length, to).trim()
}

/** The README with other words between the markers of a part. */
export const withPart = (readme: string, part: string, words: string): string => {
  const [start, end] = markers(part)
  return `${readme.slice(0, readme.indexOf(start) + start.length)}\n\n${words}\n\n${readme.slice(readme.indexOf(end))}`
}
