import type { ArticleGraph } from "../src/graph.ts"

/** One article's graph as a line of JSON: the article without its text, its entities and its relations, and if asked what was passed over. */
export const graphLine = ({ article, passedOver, ...graph }: ArticleGraph, withPassedOver = false): string => {
  const { text: _, ...told } = article
  return JSON.stringify({ article: told, ...graph, ...(withPassedOver ? { passedOver } : {}) })
}
