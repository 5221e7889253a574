import type { Place } from "../session/scene.ts"

const KIND = "daumoi-places"
const ID = /^[a-z]-[0-9a-f]{20}$/
const MOST = 5000

/** Where nodes stand, as a file that another day's picture can be laid out by. */
export const writePlaces = (places: ReadonlyMap<string, Place>): string =>
  `${JSON.stringify({ kind: KIND, places: Object.fromEntries([...places].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]])) })}\n`

/** The places of such a file; null where it is none. */
export const readPlaces = (text: string): readonly (readonly [string, number, number])[] | null => {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof content !== "object" || content === null || !("kind" in content) || content.kind !== KIND) return null
  const { places } = content as { readonly places?: unknown }
  if (typeof places !== "object" || places === null) return null
  const found = Object.entries(places).flatMap(([id, at]): (readonly [string, number, number])[] => {
    const [x, y] = Array.isArray(at) ? (at as readonly unknown[]) : []
    return ID.test(id) && Number.isFinite(x) && Number.isFinite(y) ? [[id, Math.round(Number(x)), Math.round(Number(y))]] : []
  })
  return found.length > 0 ? found.slice(0, MOST) : null
}
