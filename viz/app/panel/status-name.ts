import { words } from "../messages/speak.ts"

/** How a post is held, in words; "" where that is not said. */
export const statusName = (status: string | null): string => {
  const w = words.value
  const names: Readonly<Record<string, string>> = {
    current: w.statusCurrent,
    former: w.statusFormer,
    new: w.statusNew,
    proposed: w.statusProposed,
  }
  return names[status ?? ""] ?? ""
}
