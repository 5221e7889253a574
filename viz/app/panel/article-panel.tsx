import type { JSX } from "preact"
import { useEffect, useRef } from "preact/hooks"
import type { ArticleText } from "../../api.ts"
import { Icon } from "../bar/icons.tsx"
import { api } from "../client.ts"
import { day, fill, words } from "../messages/speak.ts"
import { act, scene } from "../session/session.ts"
import { Fetched, useAnswer } from "./fetched.tsx"
import { MarkedText } from "./marked-text.tsx"
import { SourceLink } from "./source-link.tsx"

/** The whole article, its names leading back into the graph, and the sentence that one came from in sight. */
export const ArticlePanel = ({ id, at }: { readonly id: string; readonly at: string | null }): JSX.Element => (
  <Fetched answer={useAnswer(id, () => api.article(id))}>{(answer: ArticleText) => <Article answer={answer} at={at} />}</Fetched>
)

const Article = ({ answer, at }: { readonly answer: ArticleText; readonly at: string | null }): JSX.Element => {
  const w = words.value
  const { article, text, mentions, statements, entities } = answer
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    body.current?.querySelector(".wanted")?.scrollIntoView({ block: "center" })
  }, [article.id, at])
  const wanted = statements.find((s) => s.id === at)
  const unseen = entities.filter((e) => !scene.value.nodes.has(e.id))
  let offset = 0
  const paragraphs = text.split("\n").map((line) => {
    const start = offset
    offset += line.length + 1
    return { line, start }
  })
  return (
    <article class="article-panel">
      <header>
        <p class="overline">
          {fill(w.articleFrom, {
            source: article.source ?? w.noSource,
            date: article.published ? day(article.published) : w.noDate,
          })}
        </p>
        <h2>{article.title}</h2>
        <p class="quiet">
          {fill(w.articleMentions, { n: mentions.length, m: statements.length })}. {w.articleHint}
        </p>
        <div class="actions">
          {unseen.length > 0 && (
            <button type="button" class="button" onClick={() => void act({ kind: "add", ids: unseen.map((e) => e.id) })}>
              <Icon name="plus" size={16} /> {w.articleShowAll}
            </button>
          )}
          <SourceLink url={article.url} look="button" />
        </div>
      </header>
      <div class="article-text" lang="vi" ref={body}>
        {paragraphs
          .filter(({ line }) => line.trim() !== "")
          .map(({ line, start }) => {
            const end = start + line.length
            const has = wanted !== undefined && wanted.start < end && wanted.end > start
            return (
              <p key={start} class={has ? "wanted" : ""}>
                <MarkedText
                  text={line}
                  offset={start}
                  marks={mentions.filter((m) => m.start >= start && m.end <= end)}
                  highlights={wanted && has ? [wanted] : []}
                  triggers={wanted && has ? wanted.triggers : []}
                />
              </p>
            )
          })}
      </div>
    </article>
  )
}
