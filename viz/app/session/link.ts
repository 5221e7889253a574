import type { Language } from "../messages/speak.ts"
import { compact, type Filter, type SceneEvent } from "./events.ts"

/** What is looked at beside the picture. */
export type Selection =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "edge"; readonly from: string; readonly type: string; readonly to: string }
  | {
      readonly kind: "article"
      readonly id: string
      /** The statement to show: an evidence's id. */
      readonly at: string | null
    }

/** A saved question with the values that it is asked with. */
export interface Asked {
  readonly name: string
  readonly values: Readonly<Record<string, string>>
}

export interface CameraPlace {
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/** Everything that a link restores. */
export interface LinkState {
  readonly events: readonly SceneEvent[]
  readonly selection: Selection | null
  readonly tab: string | null
  /** What is open under the picture. */
  readonly drawer: string | null
  /** How it is drawn, beside the default. */
  readonly look: readonly string[]
  /** A query written in the console; a link shows it, and runs nothing. */
  readonly cypher: string
  readonly asked: Asked | null
  readonly camera: CameraPlace | null
  readonly language: Language | null
}

const round = (n: number): string => String(Math.round(n * 1000) / 1000)

const writeFilter = (f: Filter): string => {
  const always = [f.types.join(","), f.relations.join(","), f.support, f.planned, f.from, f.to]
  const more = f.outlet !== "" ? [f.dates, guarded(f.outlet)] : f.dates === "held" ? ["held"] : []
  return [...always, ...more].join("!")
}

const readFilter = (text: string): Filter => {
  const [types = "", relations = "", support = "1", planned = "all", from = "", to = "", dates = "", outlet = ""] =
    text.split("!")
  const parts = (s: string): readonly string[] => s.split(",").filter((p) => /^\w+$/.test(p))
  const date = (s: string): string => (/^\d{4}(-\d\d){0,2}$/.test(s) ? s : "")
  return {
    types: parts(types),
    relations: parts(relations),
    support: Math.max(1, Math.trunc(Number(support)) || 1),
    planned: planned === "done" || planned === "planned" ? planned : "all",
    from: date(from),
    to: date(to),
    outlet: decode(outlet).slice(0, 200),
    dates: dates === "held" ? "held" : "reported",
  }
}

const writeEvent = (event: SceneEvent): string => {
  switch (event.kind) {
    case "whole":
      return event.tall ? "w.tall" : "w"
    case "clear":
      return "z"
    case "add":
      return `a.${event.ids.join(",")}`
    case "expand":
      return `x.${event.id}.${event.group ? `${event.group.relation}:${event.group.direction}` : ""}.${event.count}`
    case "collapse":
      return `c.${event.id}`
    case "hide":
      return `h.${event.ids.join(",")}`
    case "path":
      return `p.${event.from}.${event.to}`
    case "move":
      return `m.${event.id}.${Math.round(event.x)}.${Math.round(event.y)}`
    case "places":
      return `y.${event.places.map(([id, x, y]) => `${id}:${x}:${y}`).join(",")}`
    case "unpin":
      return `u.${event.id}`
    case "filter":
      return `f.${writeFilter(event.filter)}`
  }
}

const ID = /^[a-z]-[0-9a-f]{20}$/

/** One event of a link, or null where it is not understood: a link that was cut short still opens what it can. */
const readEvent = (text: string): SceneEvent | null => {
  const [letter, a = "", b = "", c = ""] = text.split(".")
  const ids = a.split(",").filter((id) => ID.test(id))
  const [id] = ids
  if (letter === "w") return { kind: "whole", tall: a === "tall" }
  if (letter === "z") return { kind: "clear" }
  if (letter === "f") return { kind: "filter", filter: readFilter(text.slice(2)) }
  if (letter === "y") {
    const places = a.split(",").flatMap((text): (readonly [string, number, number])[] => {
      const [at = "", x = "", y = ""] = text.split(":")
      return ID.test(at) && /^-?\d+$/.test(x) && /^-?\d+$/.test(y) ? [[at, Number(x), Number(y)]] : []
    })
    return places.length > 0 ? { kind: "places", places } : null
  }
  if (!id) return null
  if (letter === "a") return { kind: "add", ids }
  if (letter === "h") return { kind: "hide", ids }
  if (letter === "c") return { kind: "collapse", id }
  if (letter === "u") return { kind: "unpin", id }
  if (letter === "p" && ID.test(b)) return { kind: "path", from: id, to: b }
  if (letter === "m" && Number.isFinite(Number(b)) && Number.isFinite(Number(c)))
    return { kind: "move", id, x: Number(b), y: Number(c) }
  if (letter === "x") {
    const [relation = "", direction] = b.split(":")
    const count = Math.min(500, Math.max(1, Math.trunc(Number(c)) || 25))
    return {
      kind: "expand",
      id,
      group: /^\w+$/.test(relation) ? { relation, direction: direction === "in" ? "in" : "out" } : null,
      count,
    }
  }
  return null
}

const writeSelection = (s: Selection): string =>
  s.kind === "node" ? s.id : s.kind === "edge" ? `${s.from}.${s.type}.${s.to}` : `${s.id}${s.at === null ? "" : `.${s.at}`}`

const readSelection = (text: string): Selection | null => {
  const [a = "", b = "", c = ""] = text.split(".")
  if (!ID.test(a)) return null
  if (ID.test(c) && /^\w+$/.test(b)) return { kind: "edge", from: a, type: b, to: c }
  if (a.startsWith("a-")) return { kind: "article", id: a, at: ID.test(b) ? b : null }
  return { kind: "node", id: a }
}

/** Encoded twice: reading a link decodes it once before its parts are told apart. */
const guarded = (value: string): string =>
  encodeURIComponent(encodeURIComponent(value.replace(/\p{Cs}/gu, "")).replaceAll("!", "%21"))

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    // A "%" that begins no letter: the text stands for itself.
    return text
  }
}

const writeAsked = ({ name, values }: Asked): string =>
  [name, ...Object.entries(values).map(([key, value]) => `${key}:${guarded(value)}`)].join("!")

const readAsked = (text: string): Asked | null => {
  const [name = "", ...pairs] = text.split("!")
  if (!/^[a-z-]+$/.test(name)) return null
  const values = pairs.map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)] as const)
  return {
    name,
    values: Object.fromEntries(values.filter(([key]) => /^\w+$/.test(key)).map(([key, value]) => [key, decode(value)])),
  }
}

/** The part of the address after `#`. */
export const writeLink = (state: LinkState): string => {
  const parts: [string, string][] = []
  const events = compact(state.events)
  if (events.length > 0) parts.push(["e", events.map(writeEvent).join(";")])
  if (state.selection) parts.push(["s", writeSelection(state.selection)])
  if (state.tab) parts.push(["t", state.tab])
  if (state.drawer) parts.push(["d", state.drawer])
  if (state.look.length > 0) parts.push(["k", state.look.join(",")])
  if (state.cypher) parts.push(["c", guarded(state.cypher)])
  if (state.asked) parts.push(["q", writeAsked(state.asked)])
  if (state.camera) parts.push(["v", [state.camera.x, state.camera.y, state.camera.ratio].map(round).join(",")])
  if (state.language) parts.push(["l", state.language])
  return parts.map(([key, value]) => `${key}=${value}`).join("&")
}

export const readLink = (hash: string): LinkState => {
  const parts = new Map(
    hash
      .replace(/^#/, "")
      .split("&")
      .map((part) => {
        const at = part.indexOf("=")
        return [part.slice(0, at), decode(part.slice(at + 1))] as const
      }),
  )
  const [x, y, ratio] = (parts.get("v") ?? "").split(",").map(Number)
  const language = parts.get("l")
  return {
    events: (parts.get("e") ?? "").split(";").flatMap((text) => readEvent(text) ?? []),
    selection: readSelection(parts.get("s") ?? ""),
    asked: readAsked(parts.get("q") ?? ""),
    tab: /^\w+$/.test(parts.get("t") ?? "") ? (parts.get("t") ?? null) : null,
    drawer: /^\w+$/.test(parts.get("d") ?? "") ? (parts.get("d") ?? null) : null,
    look: (parts.get("k") ?? "").split(",").filter((word) => /^\w+$/.test(word)),
    cypher: decode(parts.get("c") ?? ""),
    camera: ratio && Number.isFinite(x) && Number.isFinite(y) ? { x: x ?? 0.5, y: y ?? 0.5, ratio } : null,
    language: language === "vi" || language === "en" ? language : null,
  }
}
