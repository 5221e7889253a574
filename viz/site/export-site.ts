import { existsSync } from "node:fs"
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import type { GraphStore } from "../../src/store/graph-store.ts"
import { Failure } from "../../src/terminal/command.ts"
import { buildPage } from "./build-page.ts"
import { collectSite, MOST_ENTITIES } from "./collect.ts"

/** A script that no name or sentence can end or break: `<` and the line ends of JavaScript are written as escapes. */
const scriptOf = (data: unknown): string =>
  `globalThis.daumoiGraph = ${JSON.stringify(data).replace(/[<\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`

const pageOf = (page: string): string =>
  page
    .replace(/<link rel="stylesheet"[^>]*>/, '<link rel="stylesheet" href="./viewer.css" />')
    .replace(/<script[^>]*><\/script>/, '<script defer src="./graph.js"></script>\n    <script defer src="./viewer.js"></script>')

/**
 * Writes a folder that shows the graph in a browser without a server, opened as a file or from any web host. The folder must be new,
 * empty, or one that this wrote before. Resolves with what it holds and what it leaves out, in one line.
 */
export const exportSite = async (store: GraphStore, folder: string): Promise<string> => {
  const refuse = (error: unknown): never => {
    throw new Failure(`cannot write ${folder} (${(error as Error).message}): choose another place with --site`)
  }
  await mkdir(folder, { recursive: true }).catch(refuse)
  if ((await readdir(folder).catch(refuse)).length > 0 && !existsSync(join(folder, "graph.js")))
    throw new Failure(`the folder ${folder} holds other things: name a new or an empty one with --site`)
  const data = await collectSite(store)
  if (data === null)
    throw new Failure(
      `the graph has more than ${MOST_ENTITIES} entities, too many for a folder without a server: use npm run view`,
    )
  await buildPage(folder)
  const page = await readFile(resolve(__dirname, "../app/index.html"), "utf8")
  await writeFile(join(folder, "graph.js"), scriptOf(data)).catch(refuse)
  await writeFile(join(folder, "index.html"), pageOf(page)).catch(refuse)
  const { nodes, relations, answers } = data
  const articles = Object.keys(answers).filter((path) => path.startsWith("/articles/")).length
  return `${nodes.length} entities, ${relations.length} relations, ${articles} ${articles === 1 ? "article" : "articles"} written to ${folder}: open its index.html. Left out, for which a server is needed: queries in Cypher, and questions that need a value.`
}
