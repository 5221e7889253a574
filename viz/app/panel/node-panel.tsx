import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import type { Fact, GraphNode, Neighbours, NodeFacts } from "../../api.ts"
import { Icon } from "../bar/icons.tsx"
import { api } from "../client.ts"
import { lazy } from "../lazy.tsx"
import { day, fill, language, named, words } from "../messages/speak.ts"
import { STEP } from "../session/events.ts"
import { leavesOf } from "../session/play.ts"
import { act, around, expand, hovered, pathEnds, scene, select, selectNode, tab } from "../session/session.ts"
import { Fetched, useAnswer } from "./fetched.tsx"
import { NodeMark, typeName } from "./mark.tsx"

const PostBars = lazy(async () => (await import("./post-bars.tsx")).PostBars)

const SHOWN = 6

/** All that is known of a node: names, properties, facts by relation, articles, and what can be done with it. */
export const NodePanel = ({ id }: { readonly id: string }): JSX.Element => {
  const facts = useAnswer(id, () => api.facts(id))
  const neighbours = useAnswer(id, async () => {
    const found = await api.neighbours(id)
    around.value = found
    return found
  })
  return (
    <Fetched answer={facts}>
      {(answer: NodeFacts) => (
        <article class="node-panel">
          <NodeHead answer={answer} />
          {neighbours.value && <Expansion neighbours={neighbours.value} />}
          <Posts facts={answer.facts} />
          <Facts answer={answer} />
          <Articles answer={answer} />
        </article>
      )}
    </Fetched>
  )
}

const NodeHead = ({ answer: { node } }: { readonly answer: NodeFacts }): JSX.Element => {
  const w = words.value
  const shown = scene.value.nodes.has(node.id)
  const { kind, number, issued, date } = node.properties
  const details: readonly [string, string][] = [
    ...(typeof number === "string" ? [[w.number, number] as [string, string]] : []),
    ...(typeof kind === "string" && node.type === "Document" ? [[w.kind, kind] as [string, string]] : []),
    ...(typeof issued === "string" ? [[w.issued, day(issued)] as [string, string]] : []),
    ...(typeof date === "string" ? [[w.date, day(date)] as [string, string]] : []),
  ]
  return (
    <header>
      <p class="overline">
        <NodeMark type={node.type} /> {typeName(node)}
      </p>
      <h2>{node.name}</h2>
      {details.length > 0 && (
        <dl class="details">
          {details.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {node.aliases.length > 0 && <Aliases aliases={node.aliases} />}
      <p class="quiet">
        {fill(w.mentionedIn, { n: node.support })} · {fill(w.degreeIs, { n: node.degree })}
      </p>
      <div class="actions">
        {shown ? (
          <>
            <button
              type="button"
              class="button"
              onClick={() => {
                pathEnds.value = { from: node.id, to: null }
                tab.value = "paths"
              }}
            >
              <Icon name="path" size={16} /> {w.findPath}
            </button>
            {scene.value.pinned.has(node.id) && (
              <button type="button" class="button" onClick={() => void act({ kind: "unpin", id: node.id })}>
                <Icon name="pin" size={16} /> {w.unpin}
              </button>
            )}
            <button
              type="button"
              class="button"
              onClick={() => {
                select(null)
                void act({ kind: "hide", ids: [node.id] })
              }}
            >
              <Icon name="hide" size={16} /> {w.hide}
            </button>
          </>
        ) : (
          <button type="button" class="button primary" onClick={() => void selectNode(node.id)}>
            <Icon name="plus" size={16} /> {w.addToGraph}
          </button>
        )}
        <a
          class="button"
          href={`?dossier=${node.id}${language.value === "vi" ? "" : `#l=${language.value}`}`}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="article" size={16} /> {w.dossier}
        </a>
      </div>
    </header>
  )
}

const Aliases = ({ aliases }: { readonly aliases: readonly string[] }): JSX.Element => {
  const w = words.value
  const all = useSignal(false)
  const shown = all.value ? aliases : aliases.slice(0, 3)
  return (
    <p class="aliases">
      <span class="quiet">{w.aliases}: </span>
      {shown.join(" · ")}
      {aliases.length > 3 && (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            all.value = !all.value
          }}
        >
          {all.value ? w.showFewer : `+${aliases.length - 3}`}
        </button>
      )}
    </p>
  )
}

const Expansion = ({ neighbours }: { readonly neighbours: Neighbours }): JSX.Element | null => {
  const w = words.value
  const { nodes } = scene.value
  const { id, groups, ranked, total } = neighbours
  if (total === 0) return null
  const unseen = ranked.filter((n) => !nodes.has(n.id))
  const shown = ranked.length - unseen.length
  const leaves = nodes.has(id) ? leavesOf(scene.value, id).size : 0
  return (
    <section class="expansion" aria-label={w.expand}>
      <div class="expansion-head">
        <p>
          {unseen.length === 0
            ? fill(w.expandAllShown, { total })
            : fill(w.expandRest, { shown, total: Math.max(total, ranked.length) })}
        </p>
        <span class="meter" aria-hidden="true">
          <i ref={(bar) => bar?.style.setProperty("width", `${(100 * shown) / Math.max(1, total)}%`)} />
        </span>
      </div>
      <div class="actions">
        {unseen.length > 0 && (
          <button type="button" class="button primary" onClick={() => void expand(id)}>
            <Icon name="expand" size={16} /> {fill(w.expandNext, { n: Math.min(STEP, unseen.length) })}
          </button>
        )}
        {leaves > 0 && (
          <button type="button" class="button" onClick={() => void act({ kind: "collapse", id })}>
            <Icon name="collapse" size={16} /> {w.collapse}
          </button>
        )}
      </div>
      {unseen.length > 0 && groups.length > 1 && (
        <details>
          <summary>{w.expandBy}</summary>
          <ul class="groups">
            {groups.map((group, i) => {
              const left = unseen.filter((n) => n.groups.includes(i)).length
              const name = named(group.direction === "out" ? w.relationOut : w.relationIn, group.relation)
              return (
                <li key={`${group.relation}${group.direction}`}>
                  <button
                    type="button"
                    disabled={left === 0}
                    aria-label={fill(w.expandGroup, { relation: name })}
                    onClick={() => void expand(id, { relation: group.relation, direction: group.direction })}
                  >
                    <span>{name}</span>
                    <span class="number">{left > 0 ? `+${left}` : group.total}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Posts along time, where there is a time to draw: one day alone says nothing. */
const Posts = ({ facts }: { readonly facts: readonly Fact[] }): JSX.Element | null => {
  const posts = facts.filter(({ relation, direction }) => relation.type === "HOLDS_POSITION" && direction === "out")
  const days = new Set(posts.flatMap(({ relation: r }) => [r.since, r.until, r.first, r.last].filter((d) => d !== null)))
  return posts.length > 0 && days.size > 1 ? <PostBars posts={posts} /> : null
}

const Facts = ({ answer }: { readonly answer: NodeFacts }): JSX.Element => {
  const w = words.value
  const groups = new Map<string, Fact[]>()
  for (const fact of answer.facts) {
    const key = `${fact.relation.type} ${fact.direction}`
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return (
    <section class="facts">
      <h3 class="unseen">{w.facts}</h3>
      {answer.facts.length === 0 && <p class="quiet">{w.noFacts}</p>}
      {[...groups].map(([key, facts]) => (
        <FactGroup key={`${answer.node.id} ${key}`} facts={facts} />
      ))}
      {answer.factsTotal > answer.facts.length && (
        <p class="quiet">{fill(w.factsMore, { shown: answer.facts.length, total: answer.factsTotal })}</p>
      )}
    </section>
  )
}

const FactGroup = ({ facts }: { readonly facts: readonly Fact[] }): JSX.Element | null => {
  const w = words.value
  const all = useSignal(false)
  const [first] = facts
  if (!first) return null
  const title = named(first.direction === "out" ? w.relationOut : w.relationIn, first.relation.type)
  const shown = all.value ? facts : facts.slice(0, facts.length <= SHOWN + 1 ? facts.length : SHOWN)
  return (
    <section class="fact-group">
      <h4>
        {title} <span class="number">{facts.length}</span>
      </h4>
      <ul>
        {shown.map((fact) => (
          <FactRow key={fact.relation.id} fact={fact} />
        ))}
      </ul>
      {facts.length > shown.length || all.value ? (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            all.value = !all.value
          }}
        >
          {all.value ? w.showFewer : fill(w.showAllOf, { n: facts.length })}
        </button>
      ) : null}
    </section>
  )
}

const STATUS_WORD = { current: "statusCurrent", former: "statusFormer", new: "statusNew", proposed: "statusProposed" } as const

const FactRow = ({ fact: { relation, other } }: { readonly fact: Fact }): JSX.Element => {
  const w = words.value
  const status = STATUS_WORD[relation.status as keyof typeof STATUS_WORD]
  const notes = [
    ...(status && relation.status !== "current" ? [w[status]] : []),
    ...(relation.since ? [fill(w.since, { date: day(relation.since) })] : []),
    ...(relation.until ? [fill(w.until, { date: day(relation.until) })] : []),
    ...(relation.planned ? [w.planned] : []),
  ]
  return (
    <li class="fact">
      <button
        type="button"
        class="fact-node"
        onClick={() => void selectNode(other.id)}
        onMouseEnter={() => hover(other)}
        onMouseLeave={() => hover(null)}
      >
        <NodeMark type={other.type} />
        <span>
          {relation.title && <b>{relation.title}</b>}
          <span class={relation.title ? "fact-of" : ""}>{other.name}</span>
          {notes.length > 0 && <small>{notes.join(" · ")}</small>}
        </span>
      </button>
      <button
        type="button"
        class="fact-quote"
        aria-label={`${w.readQuote}: ${other.name}`}
        title={w.readQuote}
        onClick={() => select({ kind: "edge", from: relation.from, type: relation.type, to: relation.to })}
      >
        <span aria-hidden="true">“</span>
        {relation.support > 1 && <span class="number">{relation.support}</span>}
      </button>
    </li>
  )
}

const hover = (node: GraphNode | null): void => {
  hovered.value = node && scene.value.nodes.has(node.id) ? node.id : null
}

const Articles = ({ answer }: { readonly answer: NodeFacts }): JSX.Element => {
  const w = words.value
  return (
    <section class="fact-group">
      <h4>
        {w.articles} <span class="number">{answer.articlesTotal}</span>
      </h4>
      <ul>
        {answer.articles.map((article) => (
          <li key={article.id} class="fact">
            <button type="button" class="fact-node" onClick={() => select({ kind: "article", id: article.id, at: null })}>
              <Icon name="article" size={16} />
              <span>
                {article.title}
                <small>
                  {article.source ?? w.noSource} · {article.published ? day(article.published) : w.noDate}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
