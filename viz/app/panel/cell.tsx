import type { JSX } from "preact"
import type { Piece } from "../../api.ts"
import { day, named, words } from "../messages/speak.ts"
import { select, selectNode } from "../session/session.ts"

/** A cell of an answer: words, and what they name to go to. */
export const Cell = ({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element => (
  <>
    {pieces.map((piece, n) => (
      <PieceOf key={`${n} ${piece.text}`} piece={piece} />
    ))}
  </>
)

/** A piece of a cell: what it names can be gone to. */
const PieceOf = ({ piece: { text, node, article, relation } }: { readonly piece: Piece }): JSX.Element => {
  const w = words.value
  if (node) return <Lead text={text} onClick={() => void selectNode(node)} />
  if (article) return <Lead text={text} onClick={() => select({ kind: "article", id: article, at: null })} />
  if (relation) return <Lead text={text} quote onClick={() => select({ kind: "edge", ...relation })} />
  const statuses = { current: w.statusCurrent, former: w.statusFormer, new: w.statusNew, proposed: w.statusProposed }
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return <span>{day(text)}</span>
  return <span>{named(statuses, named(w.relationName, text))}</span>
}

const Lead = ({
  text,
  quote = false,
  onClick,
}: {
  readonly text: string
  readonly quote?: boolean
  readonly onClick: () => void
}): JSX.Element => (
  <button type="button" class={quote ? "lead quoted" : "lead"} onClick={onClick}>
    <bdi>{text}</bdi>
  </button>
)
