import { stringify } from "csv-stringify/sync"
import type { Value } from "../../src/store/graph-store.ts"
import type { Part, PartKind } from "./parts.ts"

/** A column: its head as `neo4j-admin database import` reads it, and its cell. */
type Column<P> = readonly [head: string, cell: (part: P) => Value | undefined]

interface Table<K extends PartKind> {
  readonly file: string
  readonly columns: readonly Column<Extract<Part, { kind: K }>>[]
}

const stored = (...names: readonly string[]) =>
  names.map(
    (head) =>
      [
        head,
        (part: { readonly properties: Readonly<Record<string, Value>> }) => part.properties[head.replace(/:.*/, "")],
      ] as const,
  )

/** Each table's columns, the ids of each kind of node in a space of their own. */
const TABLES: { readonly [K in PartKind]: Table<K> } = {
  entity: {
    file: "entities.csv",
    columns: [
      ["id:ID(Entity)", ({ id }) => id],
      ...stored("name", "aliases:string[]", "search", "support:int", "kind", "number", "issued", "date"),
      [":LABEL", ({ labels }) => labels],
    ],
  },
  relation: {
    file: "relations.csv",
    columns: [
      [":START_ID(Entity)", ({ from }) => from],
      [":END_ID(Entity)", ({ to }) => to],
      [":TYPE", ({ type }) => type],
      ...stored("id", "support:int", "title", "status", "since", "until", "first", "last", "planned:boolean", "quote"),
    ],
  },
  article: {
    file: "articles.csv",
    columns: [
      ["id:ID(Article)", ({ id }) => id],
      ...stored("title", "published", "source", "url", "text", "hash", "fingerprint", "extractor"),
      [":LABEL", () => "Article"],
    ],
  },
  evidence: {
    file: "evidence.csv",
    columns: [
      ["id:ID(Evidence)", ({ id }) => id],
      ...stored(
        "relation",
        "type",
        "from",
        "to",
        "quote",
        "start:int",
        "end:int",
        "rule",
        "title",
        "status",
        "since",
        "until",
        "planned:boolean",
      ),
      [":LABEL", () => "Evidence"],
    ],
  },
  mention: {
    file: "mentioned-in.csv",
    columns: [
      [":START_ID(Entity)", ({ entity }) => entity],
      [":END_ID(Article)", ({ article }) => article],
      [":TYPE", () => "MENTIONED_IN"],
      ...stored("name", "aliases:string[]", "spans:int[]", "kind", "number", "issued", "date"),
    ],
  },
}

const QUOTED_FROM = { file: "quoted-from.csv", head: [":START_ID(Evidence)", ":END_ID(Article)", ":TYPE"] }

/** Every file that `csv` writes. */
export const CSV_FILES: readonly string[] = [...Object.values(TABLES).map(({ file }) => file), QUOTED_FROM.file]

const cellOf = (value: Value | undefined): string => {
  if (value === undefined || value === null) return ""
  // The import parts a list at its semicolons.
  return Array.isArray(value) ? value.map((item) => String(item).replaceAll(";", ",")).join(";") : String(value)
}

/** Lines for the files of `neo4j-admin database import full`: nodes and relationships with all that is stored of them. Heads come first. */
export async function* csv(parts: AsyncIterable<Part>): AsyncGenerator<{ readonly file: string; readonly lines: string }> {
  for (const { file, columns } of Object.values(TABLES)) yield { file, lines: stringify([columns.map(([head]) => head)]) }
  yield { file: QUOTED_FROM.file, lines: stringify([QUOTED_FROM.head]) }
  for await (const part of parts) {
    const { file, columns } = TABLES[part.kind] as Table<PartKind>
    yield { file, lines: stringify([columns.map(([, cell]) => cellOf((cell as (part: Part) => Value | undefined)(part)))]) }
    if (part.kind === "evidence") yield { file: QUOTED_FROM.file, lines: stringify([[part.id, part.article, "QUOTED_FROM"]]) }
  }
}
