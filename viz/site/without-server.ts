import { answerFrom } from "./answer.ts"
import type { SiteData } from "./site-data.ts"

declare global {
  /** What `graph.js` beside the page holds. */
  var daumoiGraph: SiteData
}

const answer = answerFrom(globalThis.daumoiGraph)
const fromServer = globalThis.fetch

const NEEDS_SERVER = "Thư mục này mở không cần máy chủ nên không trả lời được. This folder cannot answer that: use npm run view."

/** In the place of a server: what the app asks of `api/…` is answered from the data beside the page. */
globalThis.fetch = async (path, init) => {
  if (typeof path !== "string" || !path.startsWith("api/")) return fromServer(path, init)
  const found = await answer(path.slice("api".length), typeof init?.body === "string" ? JSON.parse(init.body) : null)
  if (init?.signal?.aborted) throw new DOMException("", "AbortError")
  return found === null ? Response.json({ error: NEEDS_SERVER }, { status: 404 }) : Response.json(found)
}
