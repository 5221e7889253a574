import type { JSX } from "preact"
import { Icon } from "../bar/icons.tsx"
import { day, fill, words } from "../messages/speak.ts"
import { overview, select, selectNode } from "../session/session.ts"
import { NodeMark } from "./mark.tsx"

/** What the panel shows while nothing is selected: what this graph is, whom to start with, and how to read it. */
export const AboutPanel = (): JSX.Element | null => {
  const w = words.value
  const all = overview.value
  if (!all) return null
  return (
    <article class="about-panel">
      <header>
        <p class="overline">{w.aboutTitle}</p>
        <h2>{w.tagline}</h2>
        <p>{w.aboutWhat}</p>
        <p class="quiet">
          {fill(w.aboutCounts, {
            entities: all.entities,
            relations: all.relations,
            statements: all.statements,
            articles: all.articles,
          })}
        </p>
        {all.firstPublished && all.lastPublished && all.articles > 1 && (
          <p class="quiet">{fill(w.aboutDates, { first: day(all.firstPublished), last: day(all.lastPublished) })}</p>
        )}
        {all.folder && <p class="quiet">{fill(w.aboutFolder, { most: all.folder.most, n: all.folder.questions.length })}</p>}
      </header>
      {all.newest.length > 0 && (
        <section class="fact-group">
          <h3>{all.articles > all.newest.length ? w.aboutNewest : w.aboutArticles}</h3>
          <ul>
            {all.newest.map((article) => (
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
      )}
      {all.most.length > 0 && (
        <section class="fact-group">
          <h3>{all.articles > 1 ? w.startMost : w.aboutMostTied}</h3>
          <ul>
            {all.most.slice(0, 7).map((node) => (
              <li key={node.id} class="fact">
                <button type="button" class="fact-node" onClick={() => void selectNode(node.id)}>
                  <NodeMark type={node.type} />
                  <span>
                    {node.name}
                    <small>
                      {node.support > 1 ? `${fill(w.supportedBy, { n: node.support })} · ` : ""}
                      {fill(w.degreeIs, { n: node.degree })}
                    </small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="how">
        <h3>{w.aboutHow}</h3>
        <ul>
          {[w.aboutClick, w.aboutExpand, w.aboutPath, w.aboutDrag, w.aboutMark].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </article>
  )
}
