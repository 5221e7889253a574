import type { Linked } from "../link/linked.ts"
import type { Fact } from "./rule.ts"

/** Rules whose words name the meeting at which somebody speaks. */
const SAID_WHERE = new Set(["speak-subject", "speak-fronted", "speak-said-at"])

/** How many sentences behind talks go on with what was said there. */
const TALKS_GO_ON = 3

/**
 * At which meeting somebody speaks, as the sentences so far tell: where their words name it, and at talks that the article tells beside its
 * main event, for those who took part and the next sentences. Sentences are asked about in their order.
 */
export class Speakers {
  /** By person, the meeting at which he speaks on. */
  readonly at: ReadonlyMap<string, string>
  private readonly known = new Map<string, string>()
  private readonly linked: Linked
  private readonly main: string | null
  /** By person, the talks and the last sentence that goes on with them. */
  private readonly talks = new Map<string, { readonly event: string; readonly until: number }>()

  constructor(linked: Linked, main: string | null) {
    this.linked = linked
    this.main = main
    this.at = this.known
  }

  /** Begins a sentence. */
  open(sentence: number): void {
    for (const [person, { event, until }] of this.talks) {
      if (until >= sentence) this.known.set(person, event)
      else {
        if (this.known.get(person) === event) this.known.delete(person)
        this.talks.delete(person)
      }
    }
  }

  /** What was read in a sentence. */
  note(sentence: number, facts: readonly Fact[]): void {
    for (const { type, rule, from, to } of facts) {
      if (type === "SPOKE_AT" && SAID_WHERE.has(rule)) this.known.set(from, to)
      const takesPart = (type === "ATTENDED" && rule === "attend-met") || type === "CHAIRED"
      const goesOn = type === "SPOKE_AT" && this.talks.get(from)?.event === to
      if (goesOn || (takesPart && to !== this.main && this.linked.registry.get(to)?.properties.kind === "talks"))
        this.talks.set(from, { event: to, until: sentence + TALKS_GO_ON })
    }
  }
}
