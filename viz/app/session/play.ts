import type { GraphNode, GraphRelation } from "../../api.ts"
import { api } from "../client.ts"
import { arrange } from "../layout/arrange.ts"
import type { Group, SceneEvent } from "./events.ts"
import { EMPTY_SCENE, type Scene } from "./scene.ts"

/** The scene after one more event. Asks the store for what it needs; the same list on the same graph gives the same scene. */
export const play = async (scene: Scene, event: SceneEvent): Promise<Scene> => {
  switch (event.kind) {
    case "clear":
      return { ...EMPTY_SCENE, filter: scene.filter }
    case "filter":
      return { ...scene, filter: event.filter }
    case "move":
      return {
        ...scene,
        places: new Map(scene.places).set(event.id, { x: event.x, y: event.y }),
        pinned: new Set(scene.pinned).add(event.id),
      }
    case "places": {
      const all = await addNodes(
        scene,
        event.places.map(([id]) => id),
        null,
      )
      const given = event.places.filter(([id]) => all.nodes.has(id))
      return {
        ...all,
        places: new Map([...all.places, ...given.map(([id, x, y]) => [id, { x, y }] as const)]),
        pinned: new Set([...all.pinned, ...given.map(([id]) => id)]),
      }
    }
    case "unpin":
      return { ...scene, pinned: new Set([...scene.pinned].filter((id) => id !== event.id)) }
    case "hide":
      return without(scene, new Set(event.ids))
    case "collapse":
      return without(scene, leavesOf(scene, event.id))
    case "whole": {
      const { nodes, relations } = await api.whole()
      return withMore({ ...EMPTY_SCENE, filter: scene.filter }, nodes, relations, null, event.tall)
    }
    case "add":
      return addNodes(scene, event.ids, null)
    case "expand":
      return addNodes(scene, [event.id, ...(await nextNeighbours(scene, event.id, event.group, event.count))], event.id)
    case "path": {
      const { subgraph } = await api.paths(event.from, event.to)
      return addNodes(scene, [event.from, event.to, ...subgraph.nodes.map((n) => n.id)], null)
    }
  }
}

/** The best supported neighbours that are not on the screen yet. */
const nextNeighbours = async (scene: Scene, id: string, group: Group | null, count: number): Promise<readonly string[]> => {
  const { groups, ranked } = await api.neighbours(id)
  const wanted = new Set(
    groups.flatMap((g, i) => (group === null || (g.relation === group.relation && g.direction === group.direction) ? [i] : [])),
  )
  return ranked
    .filter((n) => !scene.nodes.has(n.id) && n.groups.some((g) => wanted.has(g)))
    .slice(0, count)
    .map((n) => n.id)
}

const addNodes = async (scene: Scene, ids: readonly string[], parent: string | null): Promise<Scene> => {
  const fresh = [...new Set(ids)].filter((id) => !scene.nodes.has(id))
  if (fresh.length === 0) return scene
  const { nodes, relations, missing } = await api.subgraph(fresh, [...scene.nodes.keys()])
  return withMore({ ...scene, missing: [...scene.missing, ...missing] }, nodes, relations, parent)
}

const withMore = async (
  scene: Scene,
  nodes: readonly GraphNode[],
  relations: readonly GraphRelation[],
  parent: string | null,
  tall = false,
): Promise<Scene> => {
  const next: Scene = {
    ...scene,
    nodes: new Map([...scene.nodes, ...nodes.map((n) => [n.id, n] as const)]),
    relations: new Map([...scene.relations, ...relations.map((r) => [r.id, r] as const)]),
  }
  return { ...next, places: await arrange(next, parent, tall) }
}

const without = (scene: Scene, ids: ReadonlySet<string>): Scene => ({
  ...scene,
  nodes: new Map([...scene.nodes].filter(([id]) => !ids.has(id))),
  relations: new Map([...scene.relations].filter(([, r]) => !ids.has(r.from) && !ids.has(r.to))),
  places: new Map([...scene.places].filter(([id]) => !ids.has(id))),
  pinned: new Set([...scene.pinned].filter((id) => !ids.has(id))),
})

/** The neighbours of a node that nothing else on the screen is tied to. */
export const leavesOf = (scene: Scene, id: string): ReadonlySet<string> => {
  const ties = new Map<string, Set<string>>()
  for (const { from, to } of scene.relations.values()) {
    ties.set(from, (ties.get(from) ?? new Set()).add(to))
    ties.set(to, (ties.get(to) ?? new Set()).add(from))
  }
  return new Set(
    [...(ties.get(id) ?? [])].filter(
      (n) => n !== id && !scene.pinned.has(n) && [...(ties.get(n) ?? [])].every((x) => x === id || x === n),
    ),
  )
}
