/**
 * What a reader did to the picture, in order. The undo stack and the share link are this one list: the picture is what
 * the list gives when it is played again.
 */
export type SceneEvent =
  | {
      readonly kind: "whole"
      /** Laid out for a window that is higher than wide. Kept with the event, so that a link gives the same places everywhere. */
      readonly tall: boolean
    }
  | { readonly kind: "add"; readonly ids: readonly string[] }
  | {
      readonly kind: "expand"
      readonly id: string
      /** One relation and direction, or null for all. */
      readonly group: Group | null
      /** How many neighbours to add, best supported first. */
      readonly count: number
    }
  | { readonly kind: "collapse"; readonly id: string }
  | { readonly kind: "hide"; readonly ids: readonly string[] }
  | { readonly kind: "path"; readonly from: string; readonly to: string }
  | { readonly kind: "move"; readonly id: string; readonly x: number; readonly y: number }
  | {
      /** Nodes put where a saved file says; those that are not on the screen come with it. */
      readonly kind: "places"
      readonly places: readonly (readonly [id: string, x: number, y: number])[]
    }
  | { readonly kind: "unpin"; readonly id: string }
  | { readonly kind: "filter"; readonly filter: Filter }
  | { readonly kind: "clear" }

export interface Group {
  readonly relation: string
  readonly direction: "out" | "in"
}

/** What is drawn of what is there. The empty filter hides nothing. */
export interface Filter {
  readonly types: readonly string[]
  readonly relations: readonly string[]
  /** Relations stated by fewer articles are hidden. */
  readonly support: number
  readonly planned: "all" | "done" | "planned"
  /** ISO days. */
  readonly from: string
  readonly to: string
  /**
   * What `from` and `to` speak of. "reported": relations last reported before or first reported after are hidden.
   * "held": events before, after, or of an unknown day are hidden.
   */
  readonly dates: "reported" | "held"
  /** Only what articles of this outlet state; "" for all. */
  readonly outlet: string
}

export const NO_FILTER: Filter = {
  types: [],
  relations: [],
  support: 1,
  planned: "all",
  from: "",
  to: "",
  dates: "reported",
  outlet: "",
}

export const sameFilter = (a: Filter, b: Filter): boolean => JSON.stringify(a) === JSON.stringify(b)

/** How many neighbours one step adds. */
export const STEP = 25

/** The list without what later events made void: only the last filter counts, and the last place of a node. */
export const compact = (events: readonly SceneEvent[]): readonly SceneEvent[] => {
  const cleared = events.findLastIndex((e) => e.kind === "clear" || e.kind === "whole")
  const live = cleared < 0 ? events : events.slice(events[cleared]?.kind === "whole" ? cleared : cleared + 1)
  const kept = live.filter((event, i) => {
    const later = live.slice(i + 1)
    if (event.kind === "filter") return !later.some((e) => e.kind === "filter")
    if (event.kind === "move" || event.kind === "unpin")
      return !later.some((e) => (e.kind === "move" || e.kind === "unpin") && e.id === event.id)
    return true
  })
  const filter = events.findLast((e) => e.kind === "filter")
  const missing = filter && !kept.some((e) => e.kind === "filter") ? [filter] : []
  return [...kept, ...missing].filter((e) => e.kind !== "filter" || !sameFilter(e.filter, NO_FILTER))
}
