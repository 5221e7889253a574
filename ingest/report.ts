import type { IngestReport } from "./ingest-articles.ts"

const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`

/** The report of a run in a few lines for people: one for each article that was skipped, then what became of the others. */
export const reportLines = (report: IngestReport, graph: string): readonly string[] => {
  const { read, loaded, replaced, unchanged, skipped, entities, relations, milliseconds, stopped } = report
  return [
    ...skipped.map(({ where, reason }) => `skipped ${where}: ${reason}`),
    `${counted(read, "article")} read: ${loaded} loaded, ${replaced} replaced, ${unchanged} unchanged; ${skipped.length} skipped.`,
    `${counted(entities, "entity", "entities")} and ${counted(relations, "relation")} stated in them. ` +
      `Graph: ${graph}. ${(milliseconds / 1000).toFixed(1)} s.`,
    ...(stopped ? ["Stopped before the end: what was read is in the graph, the rest is not. Run it again to go on."] : []),
  ]
}
