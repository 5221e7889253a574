import type { JSX } from "preact"
import type { GraphRelation, PathAnswer } from "../../api.ts"
import { Icon } from "../bar/icons.tsx"
import { SearchBox } from "../bar/search-box.tsx"
import { api } from "../client.ts"
import { fill, named, words } from "../messages/speak.ts"
import { act, pathEnds, scene, select, selectNode } from "../session/session.ts"
import { Fetched, useAnswer } from "./fetched.tsx"
import { NodeMark } from "./mark.tsx"

/** How two nodes are connected: the shortest ways, each step with the words that state it. */
export const PathPanel = (): JSX.Element => {
  const w = words.value
  const { from, to } = pathEnds.value
  const nameOf = (id: string | null): string => (id && scene.value.nodes.get(id)?.name) || ""
  return (
    <article class="path-panel">
      <h2>{w.pathTitle}</h2>
      <p class="quiet">{w.pathPick}</p>
      <div class="path-ends">
        {(["from", "to"] as const).map((end) => (
          <div key={end} class="path-end">
            <span>{end === "from" ? w.pathFrom : w.pathTo}</span>
            <SearchBox
              label={end === "from" ? w.pathFrom : w.pathTo}
              placeholder={w.searchPlaceholder}
              value={nameOf(pathEnds.value[end])}
              onPick={async (node) => {
                await act({ kind: "add", ids: [node.id] })
                pathEnds.value = { ...pathEnds.value, [end]: node.id }
              }}
            />
          </div>
        ))}
        <button
          type="button"
          class="text-button"
          disabled={!from && !to}
          onClick={() => {
            pathEnds.value = { from: to, to: from }
          }}
        >
          <Icon name="swap" size={16} /> {w.pathSwap}
        </button>
      </div>
      {from && to && <Paths from={from} to={to} />}
    </article>
  )
}

const Paths = ({ from, to }: { readonly from: string; readonly to: string }): JSX.Element => {
  const w = words.value
  const answer = useAnswer(`${from} ${to}`, () => api.paths(from, to))
  return (
    <Fetched answer={answer}>
      {(found: PathAnswer) =>
        found.hops === null ? (
          <p class="quiet">{fill(w.pathNone, { n: found.maxHops })}</p>
        ) : (
          <>
            <div class="actions">
              <p class="quiet">{fill(w.pathFound, { n: found.paths.length, hops: found.hops })}</p>
              <button
                type="button"
                class="button primary"
                disabled={found.subgraph.nodes.every((n) => scene.value.nodes.has(n.id))}
                onClick={() => void act({ kind: "path", from, to })}
              >
                {w.pathShow}
              </button>
            </div>
            {found.paths.map((path) => (
              <Path key={path.join(" ")} path={path} found={found} />
            ))}
          </>
        )
      }
    </Fetched>
  )
}

const Path = ({ path, found }: { readonly path: readonly string[]; readonly found: PathAnswer }): JSX.Element => (
  <ol class="path">
    {path.map((id, i) => {
      const node = found.subgraph.nodes.find((n) => n.id === id)
      const next = path[i + 1]
      const ties = found.subgraph.relations.filter(
        (r) => next !== undefined && ((r.from === id && r.to === next) || (r.from === next && r.to === id)),
      )
      return (
        <li key={id}>
          <button type="button" class="fact-node" onClick={() => void selectNode(id)}>
            <NodeMark type={node?.type ?? ""} />
            <span>{node?.name ?? id}</span>
          </button>
          {ties.slice(0, 2).map((tie) => (
            <Tie key={tie.id} tie={tie} forward={tie.from === id} />
          ))}
        </li>
      )
    })}
  </ol>
)

const Tie = ({ tie, forward }: { readonly tie: GraphRelation; readonly forward: boolean }): JSX.Element => {
  const w = words.value
  return (
    <button type="button" class="tie" onClick={() => select({ kind: "edge", from: tie.from, type: tie.type, to: tie.to })}>
      <b>
        {named(forward ? w.relationOut : w.relationIn, tie.type)}
        {tie.title ? `: ${tie.title}` : ""}
      </b>
      <q>{tie.quote}</q>
    </button>
  )
}
