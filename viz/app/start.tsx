import type { JSX } from "preact"
import { Icon } from "./bar/icons.tsx"
import { SearchBox } from "./bar/search-box.tsx"
import { fill, language, words } from "./messages/speak.ts"
import { NodeMark } from "./panel/mark.tsx"
import * as session from "./session/session.ts"

/** The first screen of a graph that is too large to be looked at whole. */
export const Start = (): JSX.Element | null => {
  const w = words.value
  const all = session.overview.value
  if (!all || session.scene.value.nodes.size > 0 || session.busy.value) return null
  if (all.entities === 0)
    return (
      <section class="start">
        <h2>{w.emptyGraphTitle}</h2>
        <p>{w.emptyGraphText}</p>
        <pre>npm run ingest -- bai-bao.txt</pre>
      </section>
    )
  return (
    <section class="start">
      <h2>{w.startTitle}</h2>
      <p>{fill(w.startText, { entities: all.entities, articles: all.articles })}</p>
      <SearchBox large label={w.searchLabel} placeholder={w.searchPlaceholder} onPick={(node) => void openStart(node.id)} />
      <h3>{w.startMost}</h3>
      <ul class="chips">
        {all.most.map((node) => (
          <li key={node.id}>
            <button type="button" onClick={() => void openStart(node.id)}>
              <NodeMark type={node.type} />
              {node.name}
              <span class="number">{node.support}</span>
            </button>
          </li>
        ))}
      </ul>
      <StartQuestions />
      <button type="button" class="button" onClick={() => void session.startOver(true)}>
        <Icon name="expand" size={16} /> {fill(w.startTop, { n: Math.min(all.entities, all.limits.whole ?? 0) })}
      </button>
    </section>
  )
}

/** A few questions that a reader may begin with. */
const FIRST_QUESTIONS = ["who-chaired-what", "posts-of-person", "people-in-several-bodies", "unanswered-recommendations"]

const StartQuestions = (): JSX.Element | null => {
  const found = session.questions.value?.filter(({ name }) => FIRST_QUESTIONS.includes(name)) ?? []
  if (found.length === 0) return null
  return (
    <>
      <h3>{words.value.startQuestions}</h3>
      <ul class="chips">
        {found.map(({ name, title }) => (
          <li key={name}>
            <button type="button" onClick={() => session.openQuestion(name)}>
              {title[language.value]}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** From the first screen a node comes with its best supported neighbours: a lone dot says nothing. */
const openStart = async (id: string): Promise<void> => {
  await session.expand(id)
  session.select({ kind: "node", id })
}
