import { signal } from "@preact/signals"
import type { Place, Scene } from "../session/scene.ts"
import { labelBox } from "./label-box.ts"
import type { LayoutAnswer, LayoutRequest } from "./layout-worker.ts"

/** True while the worker is arranging: the reader may stop it. */
export const arranging = signal(false)

let worker: Worker | null = null
let stop: (() => void) | null = null

/** Ends the arranging at hand: nodes stay where they have got to. */
export const stopArranging = (): void => stop?.()

/** A number in [0, 1) that depends on the id alone, so that a picture can be made again. */
const chance = (id: string, salt: number): number => {
  let h = 2166136261 ^ salt
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 16777619)
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296
}

/** Room that one node takes, in the units of places: they are near to pixels of an unzoomed picture. */
const ROOM = 90

/**
 * Places for every node of a scene. Nodes that have a place keep it, to the pixel: the map in the reader's head survives.
 * New ones start around `parent`, or around the neighbours they have, and the worker spreads them without moving the others.
 */
export const arrange = async (scene: Scene, parent: string | null, tall: boolean): Promise<ReadonlyMap<string, Place>> => {
  const fresh = [...scene.nodes.keys()].filter((id) => !scene.places.has(id))
  if (fresh.length === 0) return scene.places
  const places = new Map(scene.places)
  const centre = middle([...scene.places.values()])
  const anchor = (parent !== null && scene.places.get(parent)) || null
  const away = anchor ? Math.atan2(anchor.y - centre.y, anchor.x - centre.x) : 0
  fresh.forEach((id, i) => {
    const known = neighboursOf(scene, id).flatMap((n) => scene.places.get(n) ?? [])
    const around = known.length > 1 ? middle(known) : (anchor ?? known[0] ?? centre)
    const radius = anchor || known.length ? ROOM * (1.2 + Math.sqrt(fresh.length) / 2) : ROOM * Math.sqrt(fresh.length + 4)
    const turn = anchor ? away + (((i + 0.5) / fresh.length) * 2 - 1) * Math.PI * 0.75 : chance(id, 1) * Math.PI * 2
    const reach = radius * (0.7 + chance(id, 2) * 0.6)
    places.set(id, { x: around.x + Math.cos(turn) * reach, y: around.y + Math.sin(turn) * reach })
  })
  const fixed = new Set(scene.places.keys())
  const ids = [...scene.nodes.keys()]
  const index = new Map(ids.map((id, i) => [id, i]))
  const request: LayoutRequest = {
    nodes: ids.map((id) => {
      const place = places.get(id) ?? centre
      const node = scene.nodes.get(id)
      return { ...place, fixed: fixed.has(id), ...labelBox(node?.name ?? "") }
    }),
    edges: [...scene.relations.values()].map((r) => [index.get(r.from) ?? 0, index.get(r.to) ?? 0]),
    whole: scene.places.size === 0,
    aspect: tall ? 0.52 : 1.4,
  }
  const found = await run(request)
  ids.forEach((id, i) => {
    const place = found[i]
    if (place && !fixed.has(id)) places.set(id, { x: Math.round(place.x), y: Math.round(place.y) })
  })
  return places
}

const middle = (places: readonly Place[]): Place => ({
  x: places.reduce((sum, p) => sum + p.x, 0) / Math.max(1, places.length),
  y: places.reduce((sum, p) => sum + p.y, 0) / Math.max(1, places.length),
})

const neighboursOf = (scene: Scene, id: string): readonly string[] =>
  [...scene.relations.values()].flatMap((r) => (r.from === id ? [r.to] : r.to === id ? [r.from] : []))

const run = (request: LayoutRequest): Promise<readonly Place[]> =>
  new Promise((done) => {
    const mine = worker ?? new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" })
    worker = mine
    let latest: readonly Place[] = request.nodes
    const finish = () => {
      arranging.value = false
      stop = null
      done(latest)
    }
    arranging.value = true
    stop = () => {
      mine.terminate()
      worker = null
      finish()
    }
    mine.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      latest = data.places
      if (data.finished) finish()
    }
    // Without a worker nodes stay where they were put: readable, if not beautiful.
    mine.onerror = () => stop?.()
    mine.postMessage(request)
  })
