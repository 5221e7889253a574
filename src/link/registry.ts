import type { Entity, Properties, Span } from "../graph.ts"
import { entityId } from "../identity.ts"
import type { EntityType } from "../ontology/entities.ts"
import { bounded } from "../vi/bounded.ts"
import { cleanName, spellingKey } from "../vi/normal.ts"

interface Draft {
  readonly id: string
  readonly type: EntityType
  name: string
  /** Every form of its name, as given. */
  readonly forms: Set<string>
  /** By start and end: one for each place. */
  readonly mentions: Map<string, Span>
  properties: Record<string, string | number | boolean>
}

const addMention = (draft: Draft, { start, end }: Span): void => {
  const place = `${start}-${end}`
  if (!draft.mentions.has(place)) draft.mentions.set(place, { start, end })
}

/** The forms of a name other than the one shown, each once. */
const aliasesOf = ({ forms, name }: Draft): readonly string[] => {
  const found = new Set<string>()
  for (const form of forms) if (form !== name) found.add(cleanName(form))
  found.delete(name)
  return [...found].sort()
}

const idOf = (type: EntityType, key: string): string => entityId(type, spellingKey(key))

/** Ids of what article after article names. */
const KNOWN_IDS: ReadonlyMap<EntityType, (key: string) => string> = new Map(
  (["Person", "Organization", "Place"] as const).map((type) => [type, bounded((key) => idOf(type, key))]),
)

/** Gathers an article's entities: one for each canonical key, with every form and place of its mentions. */
export class Registry {
  private readonly byId = new Map<string, Draft>()
  /** By type and key as given: an article names the same things over and over. */
  private readonly byKey = new Map<EntityType, Map<string, Draft>>()

  /** Adds a mention. `name` is the canonical name; `said` the form in the text. Returns the entity's id. */
  add(type: EntityType, key: string, name: string, said: string | null, span: Span | null, properties: Properties = {}): string {
    const draft = this.draft(type, key, name)
    if (said) draft.forms.add(said)
    draft.forms.add(name)
    if (span) addMention(draft, span)
    for (const property in properties)
      if (draft.properties[property] === undefined) draft.properties[property] = properties[property]!
    return draft.id
  }

  private draft(type: EntityType, key: string, name: string): Draft {
    let given = this.byKey.get(type)
    if (!given) {
      given = new Map()
      this.byKey.set(type, given)
    }
    let draft = given.get(key)
    if (draft) return draft
    const id = KNOWN_IDS.get(type)?.(key) ?? idOf(type, key)
    draft = this.byId.get(id) ?? { id, type, name: cleanName(name), forms: new Set(), mentions: new Map(), properties: {} }
    given.set(key, draft)
    this.byId.set(id, draft)
    return draft
  }

  /** The entity of a key, null where the article names none such. */
  find(type: EntityType, key: string): string | null {
    return this.byKey.get(type)?.get(key)?.id ?? null
  }

  /** Renames an entity: the name becomes the one shown, the old one an alias. */
  rename(id: string, name: string): void {
    const draft = this.byId.get(id)
    if (!draft) return
    draft.forms.add(draft.name)
    draft.name = cleanName(name)
  }

  /** Another form and place of a known entity. */
  alias(id: string, said: string, span: Span): void {
    const draft = this.byId.get(id)
    if (!draft) return
    draft.forms.add(said)
    addMention(draft, span)
  }

  set(id: string, property: string, value: string): void {
    const draft = this.byId.get(id)
    if (draft && draft.properties[property] === undefined) draft.properties[property] = value
  }

  get(id: string): { readonly type: EntityType; readonly name: string; readonly properties: Properties } | undefined {
    return this.byId.get(id)
  }

  entities(): readonly Entity[] {
    return [...this.byId.values()]
      .map((draft) => ({
        id: draft.id,
        type: draft.type,
        name: draft.name,
        aliases: aliasesOf(draft),
        mentions: [...draft.mentions.values()].sort((a, b) => a.start - b.start || a.end - b.end),
        properties: draft.properties,
      }))
      .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1))
  }
}
