import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { extract, readArticle } from "../../src/extract.ts"
import type { ArticleGraph } from "../../src/graph.ts"
import { EmbeddedStore } from "../../src/store/embedded.ts"
import { buildSite, SITE } from "../../viz/build.ts"
import { listen } from "../../viz/listen.ts"
import { createServer } from "../../viz/server.ts"

export const SEED = join(__dirname, "../../ingest/articles/seed-hanoi-2022.txt")

/** What the extractor reads in a file. */
export const graphOf = (path: string): ArticleGraph => extract(readArticle({ text: readFileSync(path, "utf8"), path }))

/** A graph file of its own, and the built viewer over it on a free port. */
export interface Shown {
  readonly url: string
  readonly store: EmbeddedStore
  /** The server goes, as when its command is ended; what it resolves with brings it back at the same address. */
  leave(): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** Shows these articles' graph as `npm start` does. */
export const show = async (graphs: readonly ArticleGraph[]): Promise<Shown> => {
  await buildSite(() => {})
  const folder = mkdtempSync(join(tmpdir(), "daumoi-viewer-"))
  const store = new EmbeddedStore(join(folder, "graph.grafeo"))
  if (graphs.length > 0) await store.load(graphs)
  const serve = (port: number) => listen(createServer(store, { site: SITE }), "127.0.0.1", port)
  let listening = await serve(0)
  const { url } = listening
  return {
    url,
    store,
    leave: async () => {
      await listening.close()
      return async () => {
        listening = await serve(Number(new URL(url).port))
      }
    },
    close: async () => {
      await listening.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
