import { signal } from "@preact/signals"
import type { Group } from "./groups.ts"

/** How the picture is drawn: what colours and sizes stand for. Nothing is hidden or moved by it. */

export const COLOUR_BY = ["type", "group"] as const
export const SIZE_BY = ["degree", "support"] as const
export const colourBy = signal<(typeof COLOUR_BY)[number]>("type")
export const sizeBy = signal<(typeof SIZE_BY)[number]>("degree")

/** The groups of the picture, largest first, while colours stand for them. */
export const groups = signal<readonly Group[]>([])

/** The first of these are given to the largest groups, the last to all others: contrast and difference are tested. */
export const GROUP_COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#8C6D31", "#7A7A85"] as const
export const OTHERS = "#7A7A85"

export const colourOfGroup = (at: number): string =>
  (at >= 0 && at < GROUP_COLOURS.length - 1 ? GROUP_COLOURS[at] : undefined) ?? OTHERS
