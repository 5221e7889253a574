import type { Entity, Properties, Span } from "../graph.ts"
import { entityId } from "../identity.ts"
import type { EntityType } from "../ontology/entities.ts"
import { cleanName, spellingKey } from "../vi/normal.ts"

interface Draft {
  readonly id: string
  readonly type: EntityType
  name: string
  readonly aliases: Set<string>
  readonly mentions: Span[]
  properties: Record<string, string | number | boolean>
}

/** Gathers an article's entities: one for each canonical key, with every form and place of its mentions. */
export class Registry {
  private readonly byId = new Map<string, Draft>()

  /** Adds a mention. `name` is the canonical name; `said` the form in the text. Returns the entity's id. */
  add(type: EntityType, key: string, name: string, said: string | null, span: Span | null, properties: Properties = {}): string {
    const id = entityId(type, spellingKey(key))
    let draft = this.byId.get(id)
    if (!draft) {
      draft = { id, type, name: cleanName(name), aliases: new Set(), mentions: [], properties: {} }
      this.byId.set(id, draft)
    }
    if (said) draft.aliases.add(cleanName(said))
    draft.aliases.add(cleanName(name))
    if (span && !draft.mentions.some((m) => m.start === span.start && m.end === span.end))
      draft.mentions.push({ start: span.start, end: span.end })
    for (const [property, value] of Object.entries(properties))
      if (draft.properties[property] === undefined) draft.properties[property] = value
    return id
  }

  /** Renames an entity: the name becomes the one shown, the old one an alias. */
  rename(id: string, name: string): void {
    const draft = this.byId.get(id)
    if (!draft) return
    draft.aliases.add(draft.name)
    draft.name = cleanName(name)
  }

  /** Another form and place of a known entity. */
  alias(id: string, said: string, span: Span): void {
    const draft = this.byId.get(id)
    if (!draft) return
    draft.aliases.add(cleanName(said))
    if (!draft.mentions.some((m) => m.start === span.start && m.end === span.end))
      draft.mentions.push({ start: span.start, end: span.end })
  }

  set(id: string, property: string, value: string): void {
    const draft = this.byId.get(id)
    if (draft && draft.properties[property] === undefined) draft.properties[property] = value
  }

  get(
    id: string,
  ):
    | { readonly type: EntityType; readonly name: string; readonly properties: Properties; readonly mentions: readonly Span[] }
    | undefined {
    return this.byId.get(id)
  }

  entities(): readonly Entity[] {
    return [...this.byId.values()]
      .map((draft) => ({
        id: draft.id,
        type: draft.type,
        name: draft.name,
        aliases: [...draft.aliases].filter((a) => a !== draft.name).sort(),
        mentions: [...draft.mentions].sort((a, b) => a.start - b.start || a.end - b.end),
        properties: draft.properties,
      }))
      .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1))
  }
}
