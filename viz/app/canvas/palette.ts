import type { EntityKindInfo, RelationKindInfo } from "../../api.ts"

/** Colours of what is drawn on the canvas; the page's own are in style/tokens.css, with the same values. */
export interface Palette {
  readonly background: string
  readonly ink: string
  readonly quiet: string
  readonly lineStrong: string
  readonly faded: string
  readonly halo: string
  readonly marker: string
}

export const LIGHT: Palette = {
  background: "#ffffff",
  ink: "#1b1a17",
  quiet: "#5d5a52",
  lineStrong: "#57534a",
  faded: "#eceae4",
  halo: "#ffffff",
  marker: "#f2c230",
}

export const DARK: Palette = {
  background: "#12161d",
  ink: "#eceae4",
  quiet: "#a9abb0",
  lineStrong: "#b9bec6",
  faded: "#222932",
  halo: "#12161d",
  marker: "#e0b43a",
}

/** A type's colour, or a plain grey for a type that this version does not know. */
export const colourOf = (kinds: readonly EntityKindInfo[], type: string): string =>
  kinds.find((k) => k.type === type)?.colour ?? "#7a7a85"

/** A line's colour: that of what it tells of. */
export const lineColour = (kinds: readonly EntityKindInfo[], relations: readonly RelationKindInfo[], type: string): string =>
  colourOf(kinds, relations.find((r) => r.type === type)?.about ?? "")

/** The order in which shapes are numbered for the graphics card. */
export const SHAPES = ["circle", "square", "diamond", "triangle", "hexagon", "pentagon"] as const

export const shapeOf = (kinds: readonly EntityKindInfo[], type: string): number =>
  Math.max(0, SHAPES.indexOf(kinds.find((k) => k.type === type)?.shape ?? "circle"))

const channels = (hex: string): readonly number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16))

/** A colour most of the way to the background: what is not looked at stays there, as a hint of itself. */
export const fade = (colour: string, background: string, by = 0.84): string => {
  const [from, to] = [channels(colour), channels(background)]
  return `#${from
    .map((c, i) =>
      Math.round(c + ((to[i] ?? c) - c) * by)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`
}
