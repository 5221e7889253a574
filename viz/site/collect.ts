import type { GraphStore } from "../../src/store/graph-store.ts"
import { askQuestion, listQuestions } from "../read/ask.ts"
import { readSchema } from "../read/console.ts"
import { readArticleText, readEvidence } from "../read/evidence.ts"
import { readFacts, readNeighbours, readNodes, readRelations, readWhole } from "../read/nodes.ts"
import { readOverview } from "../read/overview.ts"
import { readTimeline } from "../read/timeline.ts"
import { evidencePath, type SiteData } from "./site-data.ts"

/** How many entities a folder may hold: a browser reads them all at once. */
export const MOST_ENTITIES = 2000

const idsOf = async (store: GraphStore, label: string): Promise<readonly string[]> =>
  (await store.read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`, {}, { rows: 1_000_000 })).rows.map(([id]) => String(id))

/** The saved questions that need no value, as the folder tells of them, and the titles of the others. */
const dividedQuestions = () => {
  const { questions } = listQuestions()
  const needs = ({ parameters }: (typeof questions)[number]): boolean => parameters.some((p) => p.required)
  return {
    open: questions.filter((q) => !needs(q)).map((question) => ({ ...question, parameters: [] })),
    closed: questions.filter(needs).map(({ title }) => title),
  }
}

/** All that the viewer may ask of a graph, asked beforehand; null where the graph has more than `MOST_ENTITIES`. */
export const collectSite = async (store: GraphStore): Promise<SiteData | null> => {
  const ids = await idsOf(store, "Entity")
  if (ids.length > MOST_ENTITIES) return null
  const nodes = await readNodes(store, ids)
  const { relations } = await readRelations(store, ids, [])
  const { open: questions, closed } = dividedQuestions()
  const answers: Record<string, unknown> = {
    "/overview": { ...(await readOverview(store)), folder: { most: MOST_ENTITIES, questions: closed } },
    "/graph": await readWhole(store),
    "/timeline": await readTimeline(store),
    "/schema": await readSchema(store),
    "/questions": { questions },
  }
  for (const { name } of questions) answers[`/questions/${name}`] = await askQuestion(store, name, {})
  for (const id of ids) {
    answers[`/nodes/${id}`] = await readFacts(store, id)
    answers[`/nodes/${id}/neighbours`] = await readNeighbours(store, id)
  }
  for (const { from, type, to } of relations) {
    const path = evidencePath(from, type, to)
    answers[path] ??= await readEvidence(store, from, type, to)
  }
  for (const id of await idsOf(store, "Article")) answers[`/articles/${id}`] = await readArticleText(store, id)
  return { answers, nodes, relations }
}
