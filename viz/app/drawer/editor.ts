import { autocompletion, type CompletionContext, type CompletionResult, completionKeymap } from "@codemirror/autocomplete"
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands"
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language"
import { cypher } from "@codemirror/legacy-modes/mode/cypher"
import { EditorState, StateEffect, StateField } from "@codemirror/state"
import { Decoration, type DecorationSet, EditorView, keymap, lineNumbers } from "@codemirror/view"
import { tags } from "@lezer/highlight"
import type { GraphSchema } from "../../api.ts"
import { completionsFor } from "./complete.ts"

const setProblem = StateEffect.define<number | null>()

/** The word that the store stumbled over. */
const problem = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    for (const effect of transaction.effects)
      if (effect.is(setProblem)) {
        if (effect.value === null) return Decoration.none
        const { doc } = transaction.state
        const from = Math.min(effect.value, Math.max(0, doc.length - 1))
        const word = /^\w+/.exec(doc.sliceString(from, from + 60))?.[0].length ?? 1
        return doc.length === 0
          ? Decoration.none
          : Decoration.set(Decoration.mark({ class: "cm-problem" }).range(from, Math.min(doc.length, from + word)))
      }
    return transaction.docChanged ? Decoration.none : marks
  },
  provide: (field) => EditorView.decorations.from(field),
})

/**
 * Typing over a selection. Left to itself, Chromium keeps the look of what was there in a style attribute, which the
 * content policy refuses.
 */
const typedOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    if (event.inputType !== "insertText" || event.data === null || view.composing || view.state.selection.main.empty) return false
    event.preventDefault()
    view.dispatch(view.state.update(view.state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true }))
    return true
  },
})

const look = EditorView.theme({
  "&": { fontSize: "14px", color: "var(--ink)", backgroundColor: "var(--wash)", borderRadius: "10px" },
  "&.cm-focused": { outline: "2px solid var(--focus)" },
  ".cm-scroller": {
    fontFamily: "ui-monospace, Menlo, Consolas, monospace",
    lineHeight: "1.6",
    maxHeight: "140px",
    minHeight: "66px",
  },
  ".cm-content": { padding: "8px 0", caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "transparent", border: "0", color: "var(--quiet)" },
  ".cm-problem": { textDecoration: "underline wavy var(--danger)", textUnderlineOffset: "4px" },
  ".cm-tooltip": { backgroundColor: "var(--raised)", border: "1px solid var(--hair)", borderRadius: "8px", color: "var(--ink)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--ink)", color: "var(--paper)" },
  ".cm-matchingBracket": { backgroundColor: "var(--marker)" },
})

const colours = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: "600" },
  { tag: tags.string, color: "var(--string)" },
  { tag: tags.atom, color: "var(--atom)" },
  { tag: tags.comment, color: "var(--quiet)", fontStyle: "italic" },
])

/** A query editor in a shadow of its own: the library's styles are made there without a style element, which the content policy refuses. */
export class QueryEditor {
  readonly #view: EditorView

  constructor(
    host: HTMLElement,
    text: string,
    label: string,
    { onChange, onRun, schema }: { onChange: (text: string) => void; onRun: () => void; schema: () => GraphSchema },
  ) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" })
    const complete = (context: CompletionContext): CompletionResult | null => {
      const before = context.state.sliceDoc(Math.max(0, context.pos - 400), context.pos)
      const { typed, options } = completionsFor(before, schema())
      if (typed === 0 && !context.explicit && !/[:.]$/.test(before)) return null
      return { from: context.pos - typed, options, validFor: /^\w*$/ }
    }
    this.#view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: text,
        extensions: [
          keymap.of([
            {
              key: "Mod-Enter",
              run: () => {
                onRun()
                return true
              },
            },
          ]),
          keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
          history(),
          lineNumbers(),
          bracketMatching(),
          EditorView.lineWrapping,
          StreamLanguage.define(cypher),
          syntaxHighlighting(colours),
          autocompletion({ override: [complete] }),
          problem,
          typedOver,
          look,
          EditorView.contentAttributes.of({ "aria-label": label }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) onChange(update.state.doc.toString())
          }),
        ],
      }),
    })
  }

  set text(text: string) {
    const { doc } = this.#view.state
    if (doc.toString() !== text) this.#view.dispatch({ changes: { from: 0, to: doc.length, insert: text } })
  }

  /** Marks where the query is wrong (line and column from 1), or nothing. */
  mark(place: { readonly line: number; readonly column: number } | null): void {
    const { doc } = this.#view.state
    const line = place ? doc.line(Math.max(1, Math.min(doc.lines, place.line))) : null
    const at = line && place ? Math.min(line.to, line.from + Math.max(0, place.column - 1)) : null
    this.#view.dispatch({ effects: setProblem.of(at) })
  }

  focus(): void {
    this.#view.focus()
  }

  destroy(): void {
    this.#view.destroy()
  }
}
