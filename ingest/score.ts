import { extract, readArticle } from "../src/extract.ts"
import { ENTITY_TYPES } from "../src/ontology/entities.ts"
import { RELATION_TYPES } from "../src/ontology/relations.ts"
import { command, Failure, print, run } from "../src/terminal/command.ts"
import { type GoldArticle, readGold } from "./score/gold.ts"
import { compareWithRun, saveRun } from "./score/last-run.ts"
import { readPredictions } from "./score/predictions.ts"
import { findingLines, scoreTables } from "./score/report.ts"
import { scoreAll } from "./score/score.ts"

interface Options {
  readonly misses?: true
  readonly type?: string
  readonly save?: string
  readonly against?: string
}

const TYPES: readonly string[] = [...ENTITY_TYPES, ...RELATION_TYPES]

const readAgain = ({ text, path }: GoldArticle) => extract(readArticle({ text, path }))

const score = async (folder: string, predictions: string | undefined, options: Options): Promise<void> => {
  if (options.type && !TYPES.includes(options.type))
    throw new Failure(`no type ${options.type}: the types are ${TYPES.join(", ")}`, 2)
  const gold = readGold(folder)
  const read = predictions ? await readPredictions(predictions) : null
  const result = scoreAll(gold, read ? ({ slug }) => read.get(slug) : readAgain)
  const parts = [
    options.misses ? findingLines(result.findings, options.type) : "",
    scoreTables(result, options.type),
    options.against ? await compareWithRun(options.against, result, options.type) : "",
  ]
  await print(`${parts.filter(Boolean).join("\n")}\n`)
  if (options.save) await saveRun(options.save, result)
}

void run(
  command("npm run score --", "Measures how well articles are read against the graphs that careful readers made of them.")
    .argument("[folder]", "a folder of <slug>.txt with <slug>.gold.json", "tests/gold")
    .argument("[predictions]", "graphs that npm run extract printed (default: reads the articles now)")
    .option("--misses", "list what was missed, extra or double, with the sentence and the rule")
    .option("--type <type>", "only one type of entity or relation, as ATTENDED or Person")
    .option("--save <file>", "keep this run in a file, to compare a later one with")
    .option("--against <file>", "tell what got better and worse since a saved run")
    .action(score),
)
