/** How a type of entity is called, meant and drawn. Colours are Okabe–Ito hues with contrast >= 3 on white and on #111827. */
export interface EntityKind {
  readonly type: string
  /** Name in Vietnamese, lower case. */
  readonly vi: string
  readonly en: string
  readonly meaning: string
  readonly colour: string
  /** The second cue beside colour in the viewer. */
  readonly shape: "circle" | "square" | "diamond" | "triangle" | "hexagon" | "pentagon"
}

export const ENTITY_KINDS = [
  {
    type: "Person",
    vi: "người",
    en: "person",
    meaning: "a named human, living or historical",
    colour: "#0072B2",
    shape: "circle",
  },
  {
    type: "Organization",
    vi: "tổ chức",
    en: "organization",
    meaning: "a specific body: party organ, committee, ministry, assembly, army unit, company, named delegation",
    colour: "#D55E00",
    shape: "square",
  },
  {
    type: "Document",
    vi: "văn bản",
    en: "document",
    meaning:
      "an official text told apart by number, title, issuer and session, or kind and subject; a nghị quyết is a Resolution too",
    colour: "#009E73",
    shape: "diamond",
  },
  {
    type: "Event",
    vi: "sự kiện",
    en: "event",
    meaning: "a particular meeting, congress, session, ceremony, visit, appointment, inspection and the like",
    colour: "#CC79A7",
    shape: "triangle",
  },
  {
    type: "Place",
    vi: "địa điểm",
    en: "place",
    meaning: "a country, province, district, commune or venue of an event or a body",
    colour: "#8C6D31",
    shape: "hexagon",
  },
  {
    type: "Proposal",
    vi: "kiến nghị",
    en: "proposal",
    meaning: "what someone recommends, petitions or asks to be done, in the article's own words",
    colour: "#7A7A85",
    shape: "pentagon",
  },
] as const satisfies readonly EntityKind[]

export type EntityType = (typeof ENTITY_KINDS)[number]["type"]

export const ENTITY_TYPES: readonly EntityType[] = ENTITY_KINDS.map((k) => k.type)

/** The extra label of a Document whose kind is "nghị quyết". */
export const RESOLUTION_LABEL = "Resolution"
