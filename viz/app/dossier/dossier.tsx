import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import { useEffect } from "preact/hooks"
import type { ArticleSummary, EdgeEvidence, Fact, NodeFacts, Statement } from "../../api.ts"
import { api } from "../client.ts"
import { day, fill, named, words } from "../messages/speak.ts"
import { Fetched, useAnswer } from "../panel/fetched.tsx"
import { typeName } from "../panel/mark.tsx"

/** How many links' sentences a dossier asks for: each is one question to the server. What is left out is said. */
const MOST_LINES = 150

interface Content {
  readonly facts: NodeFacts
  readonly evidence: ReadonlyMap<string, EdgeEvidence>
  readonly left: number
}

const keyOf = ({ relation: { from, type, to } }: Fact): string => `${from}.${type}.${to}`

const gather = async (id: string, onStep: (done: number, of: number) => void): Promise<Content> => {
  const facts = await api.facts(id)
  const lines = [...new Map(facts.facts.map((fact) => [keyOf(fact), fact.relation])).entries()]
  const evidence = new Map<string, EdgeEvidence>()
  for (const [i, [key, { from, type, to }]] of lines.slice(0, MOST_LINES).entries()) {
    onStep(i, lines.length)
    evidence.set(key, await api.evidence(from, type, to))
  }
  return { facts, evidence, left: Math.max(0, lines.length - MOST_LINES) + Math.max(0, facts.factsTotal - facts.facts.length) }
}

/** All that is stated of one node, with every sentence and its article, as a page to print. */
export const Dossier = ({ id }: { readonly id: string }): JSX.Element => {
  const step = useSignal("")
  const w = words.value
  useEffect(() => {
    document.documentElement.classList.add("paper")
  }, [])
  const answer = useAnswer(id, () =>
    gather(id, (done, of) => {
      step.value = `${done} / ${of}`
    }),
  )
  return (
    <main class="dossier">
      {answer.value === null && answer.error === null && <p class="quiet">{step.value}</p>}
      <Fetched answer={answer}>{(content: Content) => <Page content={content} />}</Fetched>
      <nav class="no-print">
        <button type="button" class="button primary" disabled={answer.value === null} onClick={() => print()}>
          {w.dossierPrint}
        </button>
        <a class="button" href={`./#e=a.${id};x.${id}..25&s=${id}`}>
          {w.dossierGraph}
        </a>
      </nav>
    </main>
  )
}

const Page = ({ content: { facts, evidence, left } }: { readonly content: Content }): JSX.Element => {
  const w = words.value
  const { node } = facts
  const groups = new Map<string, Fact[]>()
  for (const fact of facts.facts) {
    const key = `${fact.relation.type} ${fact.direction}`
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  const articles: ArticleSummary[] = []
  const numberOf = (article: ArticleSummary): number => {
    const at = articles.findIndex((a) => a.id === article.id)
    return at < 0 ? articles.push(article) : at + 1
  }
  const sections = [...groups].map(([key, of]) => {
    const [first] = of
    const title = first ? named(first.direction === "out" ? w.relationOut : w.relationIn, first.relation.type) : key
    return (
      <section key={key}>
        <h2>{title}</h2>
        <ul>
          {of.map((fact) => (
            <Stated
              key={fact.relation.id}
              fact={fact}
              statements={(evidence.get(keyOf(fact))?.statements ?? []).filter((s) => s.relation === fact.relation.id)}
              numberOf={numberOf}
            />
          ))}
        </ul>
      </section>
    )
  })
  for (const article of facts.articles) numberOf(article)
  return (
    <>
      <header>
        <p class="quiet">
          {w.appName} · {w.dossier}
        </p>
        <h1>{node.name}</h1>
        <p>
          {typeName(node)} · {fill(w.mentionedIn, { n: node.support })} · {fill(w.degreeIs, { n: node.degree })}
        </p>
        {node.aliases.length > 0 && (
          <p class="quiet">
            {w.aliases}: {node.aliases.join(" · ")}
          </p>
        )}
        {left > 0 && <p role="note">{fill(w.dossierLeft, { n: left })}</p>}
      </header>
      {sections}
      <section>
        <h2>{w.articles}</h2>
        <ol>
          {articles.map((article) => (
            <li key={article.id}>
              {article.title}. {article.source ?? w.noSource}, {article.published ? day(article.published) : w.noDate}.{" "}
              {article.url && /^https?:/.test(article.url) && (
                <a href={article.url} rel="noreferrer">
                  {article.url}
                </a>
              )}
            </li>
          ))}
        </ol>
        {facts.articlesTotal > facts.articles.length && (
          <p role="note">{fill(w.dossierArticlesLeft, { shown: facts.articles.length, total: facts.articlesTotal })}</p>
        )}
      </section>
    </>
  )
}

const Stated = ({
  fact: { relation, other },
  statements,
  numberOf,
}: {
  readonly fact: Fact
  readonly statements: readonly Statement[]
  readonly numberOf: (article: ArticleSummary) => number
}): JSX.Element => {
  const w = words.value
  const status = { former: w.statusFormer, new: w.statusNew, proposed: w.statusProposed }[relation.status ?? ""]
  const notes = [
    ...(status ? [status] : []),
    ...(relation.planned ? [w.planned] : []),
    ...(relation.since ? [fill(w.since, { date: day(relation.since) })] : []),
    ...(relation.until ? [fill(w.until, { date: day(relation.until) })] : []),
    ...(other.type === "Event" && typeof other.properties.date === "string" ? [day(other.properties.date)] : []),
  ]
  // The same words are read once, with every article that has them.
  const cited = new Map<string, Set<number>>()
  for (const { quote, article } of statements) cited.set(quote, (cited.get(quote) ?? new Set()).add(numberOf(article)))
  return (
    <li>
      <h3>
        {relation.title && <>{relation.title}, </>}
        {other.name}
        {notes.length > 0 && <small> ({notes.join(", ")})</small>}
      </h3>
      {[...cited].map(([quote, numbers]) => (
        <blockquote key={quote}>
          “{quote}” <cite>[{[...numbers].join(", ")}]</cite>
        </blockquote>
      ))}
    </li>
  )
}
