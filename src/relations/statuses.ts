import type { Item, Linked } from "../link/linked.ts"
import { spellingKey } from "../vi/normal.ts"
import { keysOf } from "../vi/terms.ts"
import type { Fact } from "./rule.ts"

const postOf = (fact: Fact): string => `${fact.from} ${fact.to} ${spellingKey(String(fact.properties?.title ?? ""))}`

const statusOf = (fact: Fact): string => String(fact.properties?.status)

const withStatus = (fact: Fact, status: string): Fact => ({ ...fact, properties: { ...fact.properties, status } })

/**
 * Gives each post one status, from all that the article says of it. A post given or left here is that post wherever else it is named
 * ("Bí thư Tỉnh ủy A" under a photograph of the one just elected); one of a life's story is held still where the article names it as held;
 * the dead hold none.
 */
export const withStatuses = (facts: readonly Fact[], linked: Linked): readonly Fact[] => {
  const posts = facts.filter((f) => f.type === "HOLDS_POSITION")
  const dead = deceased(linked)
  const long = longAgo(linked)
  const told = new Map<string, Set<string>>()
  for (const fact of posts) {
    if (fact.earlier || (statusOf(fact) === "current" && long(fact))) continue
    const key = postOf(fact)
    told.set(key, (told.get(key) ?? new Set()).add(statusOf(fact)))
  }
  const holdsNow = new Set(posts.filter((f) => statusOf(f) === "current" && !f.earlier && !long(f)).map((f) => f.from))
  return facts.map((fact) => {
    if (fact.type !== "HOLDS_POSITION") return fact
    const status = statusOf(fact)
    if (dead.has(fact.from)) return withStatus(fact, "former")
    const others = told.get(postOf(fact)) ?? new Set()
    if (fact.earlier)
      return others.has("new") ? withStatus(fact, "new") : others.has("current") ? withStatus(fact, "current") : fact
    if (status !== "current") return fact
    if (others.has("new") !== others.has("former")) return withStatus(fact, others.has("new") ? "new" : "former")
    // "tháng 7/2009, Chủ tịch Quốc hội A …" of one who holds another post now.
    return long(fact) && !others.has("current") && holdsNow.has(fact.from) ? withStatus(fact, "former") : fact
  })
}

/** Whose death the article tells, or whom people remember in it. */
const deceased = (linked: Linked): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { items } of linked.sentences) {
    const old = bornLongAgo(items, linked.year)
    if (old) found.add(old)
    items.forEach((item, i) => {
      if (item.mention?.type === "person" && item.entity && isRemembered(items, i)) found.add(item.entity)
      if (item.mention?.type !== "event") return
      if (item.mention.name.family === "từ trần") {
        const who = items.slice(Math.max(0, i - 12), i).findLast((x) => x.tags.has("Person") && x.entity)
        if (who?.entity) found.add(who.entity)
      } else if (FUNERAL.test(item.key)) {
        const inside = item.inner.find((x) => x.type === "person")?.entity
        const next = items[i + 1]
        if (inside) found.add(inside)
        else if (next?.mention?.type === "person" && next.entity) found.add(next.entity)
      }
    })
  }
  return found
}

/** "tưởng niệm Tổng Bí thư A", "Khu lưu niệm đồng chí A", "100 năm ngày sinh A": the words right before a name. */
const REMEMBERED =
  /(tưởng niệm|tưởng nhớ|lưu niệm|tượng đài|ngày sinh|ngày mất|phần mộ|mộ|nhà thờ|di tích|anh linh|hương hồn)( cố| của| về)?$/

const isRemembered = (items: readonly Item[], at: number): boolean =>
  REMEMBERED.test(keysOf(items.slice(Math.max(0, at - 4), at)))

/** "Đồng chí A sinh ngày 9/2/1907": whoever was born a century before the article, or null. */
const bornLongAgo = (items: readonly Item[], year: number): string | null => {
  const born = items.findIndex((i, at) => i.key === "sinh" && items.slice(at + 1, at + 4).some((x) => YEAR.test(x.key)))
  const said = born < 0 ? null : YEAR.exec(items.slice(born + 1, born + 4).find((x) => YEAR.test(x.key))!.key)
  if (!said || year === 0 || year - Number(said[0]) <= 100) return null
  return items.slice(0, born).findLast((i) => i.tags.has("Person") && i.entity)?.entity ?? null
}

const YEAR = /(?:19|18)\d{2}$/

const FUNERAL = /^(lễ tang|lễ viếng|lễ truy điệu|lễ quốc tang|quốc tang)/

/** The year with which a word or a date ends, or null. */
const yearAtEnd = (key: string): number | null =>
  isDigit(key.at(-1)) && /(^|\D)(19|20)\d{2}$/.test(key) ? Number(key.slice(-4)) : null

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= "0" && character <= "9"

/** Whether a fact stands in a sentence that names a year at least two before the article's. */
const longAgo = (linked: Linked): ((fact: Fact) => boolean) => {
  const spans = linked.sentences.filter((s) =>
    s.items.some(({ key }) => {
      const year = yearAtEnd(key)
      return year !== null && year < linked.year - 1
    }),
  )
  return (fact) => spans.some((s) => s.start <= fact.start && s.end >= fact.end)
}
