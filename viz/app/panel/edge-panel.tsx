import type { JSX } from "preact"
import type { Conflict, EdgeEvidence, GraphNode, GraphRelation, Statement } from "../../api.ts"
import { Icon } from "../bar/icons.tsx"
import { api } from "../client.ts"
import { day, fill, named, words } from "../messages/speak.ts"
import { select, selectEdge, selectNode } from "../session/session.ts"
import { Fetched, useAnswer } from "./fetched.tsx"
import { NodeMark } from "./mark.tsx"
import { MarkedText } from "./marked-text.tsx"
import { SourceLink } from "./source-link.tsx"
import { statusName } from "./status-name.ts"

/** Why two nodes are linked: every sentence that says so, in its article. */
export const EdgePanel = ({
  from,
  type,
  to,
}: {
  readonly from: string
  readonly type: string
  readonly to: string
}): JSX.Element => {
  const answer = useAnswer(`${from}.${type}.${to}`, () => api.evidence(from, type, to))
  const w = words.value
  return (
    <Fetched answer={answer}>
      {(evidence: EdgeEvidence) => (
        <article class="edge-panel">
          <header>
            <p class="overline">{w.evidenceTitle}</p>
            <h2 class="triple">
              <End node={evidence.from} />
              <span class="verb">{named(w.relationName, type)}</span>
              <End node={evidence.to} />
            </h2>
            <p class="quiet">
              {fill(w.evidenceCount, {
                statements: evidence.statementsTotal,
                articles: new Set(evidence.statements.map((s) => s.article.id)).size,
              })}
            </p>
            <EvidenceKey from={evidence.from.type} to={evidence.to.type} />
          </header>
          {evidence.relations.map((relation) => (
            <section key={relation.id} class="statements" id={relation.id} tabIndex={-1}>
              {(relation.title || relation.planned) && (
                <h3>
                  {relation.title}
                  {relation.status && relation.status !== "current" && <small>{statusName(relation.status)}</small>}
                  {relation.planned && <small>{w.planned}</small>}
                </h3>
              )}
              <Conflicts conflicts={evidence.conflicts.filter((c) => c.relation === relation.id)} to={evidence.to.name} />
              {evidence.statements
                .filter((s) => s.relation === relation.id)
                .map((statement) => (
                  <StatementCard key={statement.id} statement={statement} />
                ))}
            </section>
          ))}
          {evidence.statementsTotal > evidence.statements.length && (
            <p class="quiet">{fill(w.evidenceMore, { shown: evidence.statements.length, total: evidence.statementsTotal })}</p>
          )}
        </article>
      )}
    </Fetched>
  )
}

/** What other statements say against this one, each leading to its own sentences. */
const Conflicts = ({ conflicts, to }: { readonly conflicts: readonly Conflict[]; readonly to: string }): JSX.Element | null => {
  const w = words.value
  if (conflicts.length === 0) return null
  return (
    <aside class="conflicts" aria-label={w.conflicts}>
      <h4>
        <Icon name="warning" size={16} /> {w.conflicts}
      </h4>
      <ul>
        {conflicts.map(({ person, said }) => (
          <li key={said.id}>
            <p>
              {fill(w.conflictSaid, { person: person.name, title: said.title ?? "", status: statusName(said.status), body: to })}{" "}
              <span class="quiet">
                {said.first && (said.first === said.last ? day(said.first) : `${day(said.first)} – ${day(said.last ?? "")}`)}
              </span>
            </p>
            <q class="quiet">{said.quote}</q>
            <button type="button" class="text-button" onClick={() => goTo(said)}>
              {w.conflictRead}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  )
}

/** To the sentences of a relation: on this line where they stand here, else on its own. */
const goTo = ({ id, from, type, to }: GraphRelation): void => {
  const here = document.getElementById(id)
  if (here) {
    here.scrollIntoView({ block: "start" })
    here.focus({ preventScroll: true })
  } else void selectEdge(from, type, to)
}

const End = ({ node }: { readonly node: GraphNode }): JSX.Element => (
  <button type="button" class="end" onClick={() => void selectNode(node.id)}>
    <NodeMark type={node.type} size={13} />
    <span>{node.name}</span>
  </button>
)

/** What the marks in the sentences below mean. */
const EvidenceKey = ({ from, to }: { readonly from: string; readonly to: string }): JSX.Element => {
  const w = words.value
  return (
    <p class="evidence-key quiet">
      <span>
        <mark>{w.keyQuote}</mark>
      </span>
      <span>
        <strong class="trigger">{w.keyTrigger}</strong>
      </span>
      <span>
        {w.keyNames}:{" "}
        {[...new Set([from, to])].map((type) => (
          <span key={type} class="name" data-type={type}>
            {named(w.types, type)}
          </span>
        ))}
      </span>
    </p>
  )
}

const StatementCard = ({ statement: s }: { readonly statement: Statement }): JSX.Element => {
  const w = words.value
  const text = s.before + s.quote + s.after
  const quote = { start: s.before.length, end: s.before.length + s.quote.length }
  return (
    <figure class="statement">
      <blockquote>
        <MarkedText text={text} marks={s.marks} highlights={[quote]} triggers={s.triggers} />
      </blockquote>
      <figcaption>
        <cite>{s.article.title}</cite>
        <span class="quiet">
          {s.article.source ?? w.noSource} · {s.article.published ? day(s.article.published) : w.noDate}
        </span>
        <span class="actions">
          <button type="button" class="text-button" onClick={() => select({ kind: "article", id: s.article.id, at: s.id })}>
            <Icon name="article" size={16} /> {w.readArticle}
          </button>
          <SourceLink url={s.article.url} look="text-button" />
        </span>
        <span class="quiet rule-id">
          {w.rule}: <code>{s.rule}</code>
          {s.triggers.length > 0 &&
            ` · ${w.triggerWords}: ${s.triggers.map((t) => `“${text.slice(t.start, t.end)}”`).join(", ")}`}
        </span>
      </figcaption>
    </figure>
  )
}
