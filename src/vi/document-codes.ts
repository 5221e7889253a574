import type { Term } from "./terms.ts"

/** Resolutions, directives and decisions of Party and State, and letters of whoever writes them: "2036/BNV-CCVC", "1159/UBND-VX3", "100/TTg". */
const CODE =
  /^(?:\d{1,5}[a-z]?[-–](?:NQ|CT|QĐ|QĐNS|QĐi|QD|KL|HD|TB|BC|TTr|CV|KH|C[Tt]r|ĐA|QC|TT|QyĐ)\/[\p{Lu}.][\p{L}.]*(?:-[\p{Lu}\d]+)?|\d{1,3}-(?:19|20)\d{2}\/NQ-CP|\d{1,5}\/(?:19|20)\d{2}\/[\p{Lu}][\p{L}\d]*(?:-[\p{Lu}][\p{L}\d]*)*|\d{1,5}\/(?:NQ|QĐ|CT|CĐ|TB|TTr|TT|KH|HD|BC|CTr|ĐA|NĐ|CV|VBHN)-[\p{Lu}][\p{L}\d]*(?:-[\p{L}\d]+)?|\d{1,5}\/(?!(?:QĐ|NQ|CT|TB|KH|TT|NĐ|CV|KL|HD|BC)$)(?:TTg|\p{Lu}{2,10})(?:-\p{Lu}[\p{L}\d]*)?)$/u

/** "số 05 - CT/TW" typed with spaces, or a code in one term: the code without spaces and the terms it takes. */
export const codeAt = (terms: readonly Term[], at: number): { readonly code: string; readonly length: number } | null => {
  const term = terms[at]
  if (term?.kind !== "number") return null
  // "01/2014/TT- TTCP", "12/2014/NĐ - CP": blanks slipped in beside the dash.
  const slipped =
    /^[-–]$/.test(terms[at + 1]?.text ?? "") &&
    (terms[at + 1]!.start === term.end || /\/(NĐ|TT|QĐ|NQ|CT|CĐ|TTLT)$/.test(term.text))
  if (!slipped && CODE.test(term.text)) return { code: term.text.replace(/[–]/g, "-"), length: 1 }
  const joined = (n: number) =>
    terms
      .slice(at, at + n)
      .map((t) => t.text)
      .join("")
  for (const n of [2, 3, 4, 5]) {
    const text = joined(n).replace(/–/g, "-")
    if (terms[at + n - 1] && terms[at + n - 1]!.start - term.start < 24 && CODE.test(text)) return { code: text, length: n }
  }
  return slipped && CODE.test(term.text) ? { code: term.text.replace(/[–]/g, "-"), length: 1 } : null
}
