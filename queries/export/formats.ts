import { followTheMoney } from "./follow-the-money.ts"
import { gexf } from "./gexf.ts"
import { graphml } from "./graphml.ts"
import { jsonLines } from "./json-lines.ts"
import type { Part, PartKind } from "./parts.ts"

/** A format that is one text. */
export interface Format {
  readonly write: (parts: AsyncIterable<Part>) => AsyncGenerator<string>
  /** For what it is good. */
  readonly about: string
  /** What of the graph it has no place for. */
  readonly leavesOut: readonly PartKind[]
}

export const FORMATS = {
  jsonl: { write: jsonLines, about: "all that is stored, one thing a line of JSON", leavesOut: [] },
  graphml: {
    write: graphml,
    about: "entities and relations, for Gephi, yEd, Cytoscape, igraph",
    leavesOut: ["article", "evidence", "mention"],
  },
  gexf: {
    write: gexf,
    about: "entities and relations with colours, for Gephi and Gephi Lite",
    leavesOut: ["article", "evidence", "mention"],
  },
  ftm: { write: followTheMoney, about: "FollowTheMoney entities, for Aleph and its kin", leavesOut: ["evidence"] },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS

/** The format that is a folder of files. */
export const CSV_ABOUT = "a folder of CSV files with all that is stored, for neo4j-admin database import"
