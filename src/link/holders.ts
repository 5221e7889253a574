import { spellingKey } from "../vi/normal.ts"

/** Who holds which post of which body, as far as an article has said so. */
export class Holders {
  private readonly byBody = new Map<string, { readonly title: string; readonly person: string }[]>()
  private readonly byTitle = new Map<string, Set<string>>()

  add(post: string, body: string, person: string): void {
    const title = spellingKey(post)
    const known = this.byBody.get(body) ?? []
    const last = known.findIndex((h) => h.title === title)
    if (last >= 0) known.splice(last, 1)
    known.push({ title, person })
    this.byBody.set(body, known)
    this.byTitle.set(title, (this.byTitle.get(title) ?? new Set()).add(person))
  }

  /** The one last said to hold a post of a body: of the post itself, or acting in it. */
  of(post: string, body: string): string | null {
    const title = spellingKey(post)
    return (
      this.byBody
        .get(body)
        ?.findLast((h) => h.title === title || h.title.replace(/^(quyền|phụ trách) | thường trực$/, "") === title)?.person ?? null
    )
  }

  /** Of those who hold one of several posts, the one who holds the most: "Tổng Bí thư, Chủ tịch nước" is another than the Tổng Bí thư before. */
  ofAll(posts: readonly { readonly title: string; readonly body: string }[]): string | null {
    const held = new Map<string, number>()
    for (const { title, body } of posts) {
      const titles = this.byBody.get(body) ?? []
      for (const person of new Set(titles.filter((h) => h.title === spellingKey(title)).map((h) => h.person)))
        held.set(person, (held.get(person) ?? 0) + 1)
    }
    const most = Math.max(0, ...held.values())
    const best = [...held].filter(([, count]) => count === most)
    return most > 1 && best.length === 1 ? best[0]![0] : null
  }

  /** True where someone was said to hold a post, of whatever body. */
  holds(person: string, post: string): boolean {
    return this.byTitle.get(spellingKey(post))?.has(person) ?? false
  }

  /** The two said to hold a post of whatever bodies pass, in the order in which they were first named; null where there are more or fewer. */
  both(post: string, passes: (body: string) => boolean): readonly [string, string] | null {
    const title = spellingKey(post)
    const people = new Set<string>()
    for (const [body, held] of this.byBody) {
      if (!passes(body)) continue
      for (const holder of held) if (holder.title === title) people.add(holder.person)
    }
    const [first, second] = people
    return people.size === 2 ? [first!, second!] : null
  }

  /** The only one said to hold a post of any body, or null. */
  only(post: string): string | null {
    const people = [...(this.byTitle.get(spellingKey(post)) ?? [])]
    return people.length === 1 ? people[0]! : null
  }
}
