import { useSignal } from "@preact/signals"
import type { JSX } from "preact"
import type { QuestionAnswer, QuestionList } from "../../api.ts"
import { Icon } from "../bar/icons.tsx"
import { SearchBox } from "../bar/search-box.tsx"
import { api } from "../client.ts"
import { fill, language, named, words } from "../messages/speak.ts"
import { toCsv } from "../save/csv.ts"
import { saveText } from "../save/save.ts"
import type { Asked } from "../session/link.ts"
import { act, openQuestion, overview, question, questions, scene } from "../session/session.ts"
import { Cell } from "./cell.tsx"
import { Fetched, useAnswer } from "./fetched.tsx"

type Question = QuestionList["questions"][number]
type Parameter = Question["parameters"][number]

/** Saved questions: choose one, fill its form, read the rows, each leading to its nodes and sentences. */
export const AskPanel = (): JSX.Element | null => {
  const all = questions.value
  const asked = question.value
  if (!all) return null
  const chosen = all.find((q) => q.name === asked?.name)
  return chosen && asked ? <Form key={chosen.name} chosen={chosen} asked={asked} /> : <Choice all={all} />
}

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1)

const Choice = ({ all }: { readonly all: readonly Question[] }): JSX.Element => {
  const w = words.value
  const topics = [...new Map(all.map((q) => [q.topic.en, q.topic])).values()]
  return (
    <article class="ask-panel">
      <header>
        <h2>{w.askTitle}</h2>
        <p class="quiet">{w.askHint}</p>
      </header>
      {overview.value?.folder && <Unanswered titles={overview.value.folder.questions} />}
      {topics.map((topic) => (
        <section key={topic.en} class="fact-group">
          <h3>{upperFirst(topic[language.value])}</h3>
          <ul>
            {all
              .filter((q) => q.topic.en === topic.en)
              .map((q) => (
                <li key={q.name} class="fact">
                  <button type="button" class="question" title={q.about[language.value]} onClick={() => openQuestion(q.name)}>
                    {q.title[language.value]}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  )
}

/** What only a server can answer: a folder says so instead of hiding it. */
const Unanswered = ({ titles }: { readonly titles: readonly Question["title"][] }): JSX.Element => (
  <details class="unanswered">
    <summary>{fill(words.value.folderQuestions, { n: titles.length })}</summary>
    <ul>
      {titles.map((title) => (
        <li key={title.en}>{title[language.value]}</li>
      ))}
    </ul>
  </details>
)

const Form = ({ chosen, asked }: { readonly chosen: Question; readonly asked: Asked }): JSX.Element => {
  const w = words.value
  const typed = useSignal<Asked["values"]>(asked.values)
  const shown = useSignal<Readonly<Record<string, string>>>({})
  const missing = useSignal("")
  const ready = chosen.parameters.every((p) => !p.required || asked.values[p.name])
  const submit = (values: Asked["values"]): void => {
    const lacking = chosen.parameters.find((p) => p.required && !values[p.name])
    missing.value = lacking ? fill(w.askMissing, { label: lacking.label[language.value] }) : ""
    if (!lacking) openQuestion(chosen.name, values)
  }
  const set = (name: string, value: string, label = value): void => {
    const { [name]: _, ...others } = typed.value
    typed.value = value === "" ? others : { ...others, [name]: value }
    shown.value = { ...shown.value, [name]: label }
  }
  return (
    <article class="ask-panel">
      <header>
        <button
          type="button"
          class="text-button"
          onClick={() => {
            question.value = null
          }}
        >
          <Icon name="back" size={16} /> {w.askAll}
        </button>
        <h2>{chosen.title[language.value]}</h2>
        <p class="quiet">{chosen.about[language.value]}</p>
      </header>
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault()
          submit(typed.value)
        }}
      >
        {chosen.parameters.map((parameter) => (
          <Field
            key={parameter.name}
            parameter={parameter}
            value={shown.value[parameter.name] ?? nameLike(asked.values[parameter.name])}
            onValue={(value, label) => {
              set(parameter.name, value, label)
              if (label !== undefined && chosen.parameters.every((p) => !p.required || typed.value[p.name])) submit(typed.value)
            }}
          />
        ))}
        {missing.value && <p role="alert">{missing.value}</p>}
        <button type="submit" class="button primary">
          {w.askRun}
        </button>
      </form>
      {ready && <Rows asked={asked} onNames={(names) => (shown.value = { ...names, ...shown.value })} />}
    </article>
  )
}

/** A value to show until the answer tells what its id means. */
const nameLike = (value = ""): string => (/^[a-z]-[0-9a-f]{20}$/.test(value) ? "" : value)

const typeOf = (type: string): string | null =>
  overview.value?.entityKinds.find((k) => k.type.toLowerCase() === type)?.type ?? null

const Field = ({
  parameter,
  value,
  onValue,
}: {
  readonly parameter: Parameter
  readonly value: string
  /** `label` where a node was chosen. */
  readonly onValue: (value: string, label?: string) => void
}): JSX.Element => {
  const label = parameter.label[language.value]
  const hint = fill(words.value.askTry, { example: parameter.example })
  const type = typeOf(parameter.type)
  return (
    <div class="ask-field">
      <span>{label}</span>
      {type !== null || parameter.type === "entity" ? (
        <SearchBox label={label} placeholder={hint} type={type} value={value} onPick={(node) => onValue(node.id, node.name)} />
      ) : (
        <input
          type="text"
          inputMode={parameter.type === "integer" ? "numeric" : "text"}
          aria-label={label}
          placeholder={hint}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </div>
  )
}

const Rows = ({
  asked,
  onNames,
}: {
  readonly asked: Asked
  readonly onNames: (names: Readonly<Record<string, string>>) => void
}): JSX.Element => {
  const answer = useAnswer(JSON.stringify(asked), async () => {
    const found = await api.question(asked.name, asked.values)
    onNames(Object.fromEntries(Object.entries(found.values).map(([key, { name }]) => [key, name])))
    return found
  })
  return <Fetched answer={answer}>{(found: QuestionAnswer) => <Found found={found} />}</Fetched>
}

const Found = ({ found }: { readonly found: QuestionAnswer }): JSX.Element => {
  const w = words.value
  const unseen = found.nodes.filter((id) => !scene.value.nodes.has(id))
  if (found.rows.length === 0) return <p class="quiet">{w.askNone}</p>
  return (
    <section class="answer" aria-label={fill(w.askRows, { n: found.rows.length })}>
      <div class="actions">
        <p class="quiet">
          {found.truncated ? fill(w.askTruncated, { n: found.rows.length }) : fill(w.askRows, { n: found.rows.length })}
        </p>
        {unseen.length > 0 && (
          <button type="button" class="button" onClick={() => void act({ kind: "add", ids: found.nodes })}>
            <Icon name="plus" size={16} /> {w.askShow}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() =>
            saveText(
              `${found.name}.csv`,
              "text/csv",
              toCsv([found.columns, ...found.rows.map((row) => row.map((cell) => cell.map((p) => p.text).join("; ")))]),
            )
          }
        >
          <Icon name="download" size={16} /> {w.askCsv}
        </button>
      </div>
      {found.notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      <ol>
        {found.rows.map((row, i) => (
          <li key={i}>
            <dl>
              {row.map((cell, at) =>
                cell.length === 0 ? null : (
                  <div key={found.columns[at]}>
                    <dt>{upperFirst(named(w.columns, found.columns[at] ?? "").replaceAll("_", " "))}</dt>
                    <dd>
                      <Cell pieces={cell} />
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </li>
        ))}
      </ol>
    </section>
  )
}
