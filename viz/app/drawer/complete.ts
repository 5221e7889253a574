import type { GraphSchema } from "../../api.ts"

const KEYWORDS =
  "MATCH,OPTIONAL MATCH,WHERE,RETURN,RETURN DISTINCT,WITH,ORDER BY,LIMIT,SKIP,UNWIND,AS,AND,OR,NOT,IN,CONTAINS,STARTS WITH,ENDS WITH,IS NULL,IS NOT NULL,EXISTS,DESC,CASE,WHEN,THEN,ELSE,END,UNION"
const FUNCTIONS =
  "count,collect,size,min,max,sum,avg,coalesce,labels,type,keys,toLower,substring,shortestPath,nodes,relationships,length"

/** What may come next: relations within [], labels after a colon, properties after a dot or in {}, else words of the language. */
export const completionsFor = (
  before: string,
  schema: GraphSchema,
): { readonly typed: number; readonly options: readonly { readonly label: string; readonly type: string }[] } => {
  const typed = /\w*$/.exec(before)?.[0].length ?? 0
  const head = before.slice(0, before.length - typed)
  const of = (labels: readonly string[], type: string) => labels.map((label) => ({ label, type }))
  if (/\[[^\]]*[:|]\s*$/.test(head)) return { typed, options: of(schema.relations, "enum") }
  if (/:\s*$/.test(head) && !/\{[^}]*$/.test(head)) return { typed, options: of(schema.labels, "class") }
  if (/\w\.$/.test(head) || /\{\s*$|\{[^}]*,\s*$/.test(head)) return { typed, options: of(schema.properties, "property") }
  return { typed, options: [...of(KEYWORDS.split(","), "keyword"), ...of(FUNCTIONS.split(","), "function")] }
}
