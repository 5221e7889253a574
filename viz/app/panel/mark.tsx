import type { JSX } from "preact"
import type { GraphNode } from "../../api.ts"
import { TypeMark } from "../bar/icons.tsx"
import { named, words } from "../messages/speak.ts"
import { overview } from "../session/session.ts"

/** A node's mark, and its type in words for those who do not see it. */
export const NodeMark = ({ type, size = 12 }: { readonly type: string; readonly size?: number }): JSX.Element => {
  const kind = overview.value?.entityKinds.find((k) => k.type === type)
  return <TypeMark colour={kind?.colour ?? "#7a7a85"} shape={kind?.shape ?? "circle"} size={size} />
}

export const typeName = (node: Pick<GraphNode, "type" | "resolution">): string =>
  node.resolution ? words.value.resolution : named(words.value.types, node.type)
