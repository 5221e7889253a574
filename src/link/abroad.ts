import type { PlaceName } from "../vi/gazetteer.ts"
import { COUNTRIES } from "../vi/lexicon/countries.ts"
import { SURNAMES } from "../vi/lexicon/surnames.ts"
import type { ReadSentence } from "../vi/mention.ts"
import { spellingKey } from "../vi/normal.ts"
import type { OrganizationName } from "../vi/organization-name.ts"
import { isForeign } from "../vi/people.ts"
import { organizationsIn } from "./named-in.ts"

/** Tells of which country a body is that an article about foreigners names without one: "Bộ Ngoại giao" beside "Bộ Tài chính Lào". */
export class Abroad {
  /** The foreign country that the article speaks of most, or null. */
  readonly country: string | null
  /** Set while a sentence tells a foreigner's life: whose its bodies are. */
  life: string | null = null
  /** The foreign country whose body the sentence last named. */
  private here: string | null = null
  /** Set while the titles of one of our people are read: their bodies are at home. */
  private ours = false
  /** Body without its country → the countries with which it was named, "" for none. */
  private readonly named = new Map<string, Set<string>>()

  constructor(sentences: readonly ReadSentence[]) {
    this.country = foreignCountry(sentences)
  }

  /** Begins a sentence. `lastSubject` is the name of the person last spoken of. */
  open(sentence: ReadSentence, lastSubject: string | null): void {
    this.here = null
    this.life = this.countryOfLife(sentence, lastSubject)
  }

  /** "Năm 1991, đồng chí được bầu vào Bộ Chính trị" of a foreigner: the foreigner's country; else null. */
  private countryOfLife(sentence: ReadSentence, lastSubject: string | null): string | null {
    if (!this.country || !sentence.terms.some((t) => /(^|\D)(19|20)\d{2}$/.test(t.text))) return null
    const person = sentence.mentions.find((m) => m.type === "person")
    const name = person?.type === "person" ? person.name.name : lastSubject
    const home = sentence.terms.some((t, i) => t.text === "Việt" && sentence.terms[i + 1]?.text === "Nam")
    return name && isForeign(name) && !home ? this.country : null
  }

  /** Begins to read the titles of a person, null for the end of them. */
  person(name: string | null): void {
    const country = this.here ?? this.country
    this.ours = name !== null && (OURS.test(name) || (country !== null && !SINO.has(country) && isOurs(name)))
  }

  /** The body with the country that the context gives it. */
  whose(name: OrganizationName): OrganizationName {
    if (this.ours) return name
    if (this.life) return ofCountry(name, this.life)
    if (CHAMBERS.test(name.core) && this.country) return ofCountry(name, this.here ?? this.country)
    if (!this.here) return name
    const countries = this.named.get(coreKey(name))
    return countries?.size === 1 && countries.has(this.here) ? ofCountry(name, this.here) : name
  }

  /** Takes note of a body whose name is complete. */
  note(name: OrganizationName): void {
    if (!this.country) return
    if (name.parent) this.note(name.parent)
    const country = name.place?.level === "country" && name.place.name !== "Việt Nam" ? name.place.name : ""
    if (country) this.here = country
    const key = coreKey(name)
    this.named.set(key, (this.named.get(key) ?? new Set()).add(country))
  }
}

/** Names that only Vietnamese bear: of three words at least, with a surname that is none in China ("Nguyễn Văn An", not "Vương Nghị"). */
export const OURS = /^(Nguyễn|Lê|Phạm|Võ|Vũ|Bùi|Đặng|Đỗ|Huỳnh|Phan|Đinh|Đoàn|Trịnh|Ngô) \S+ \S/u

/** Countries whose people's names are written as ours are. */
const SINO: ReadonlySet<string> = new Set(["Trung Quốc", "Đài Loan", "Hàn Quốc", "Triều Tiên", "Singapore", "Nhật Bản"])

/** "Trần Thanh Mẫn": a surname and two words or more that Vietnamese can spell. */
const isOurs = (name: string): boolean => {
  const words = name.split(" ")
  return words.length >= 3 && SURNAMES.has(words[0]!) && !isForeign(name)
}

/** Houses of parliament that only other countries have. */
const CHAMBERS = /^(Thượng|Hạ) viện$/i

const coreKey = (name: OrganizationName): string =>
  spellingKey(name.core)
    .replace(/ trung ương đảng$/, " trung ương")
    .replace(/ việt nam$/, "")

/** Bodies of no country: "IPU", "Liên hợp quốc", "Ngân hàng Thế giới", "Ủy ban châu Âu". */
const OF_ALL =
  /^\p{Lu}{2,}$|^Liên hợp quốc|^Liên minh Nghị viện| châu (Âu|Á|Phi)( |$)| Thế giới$|^Hiệp hội các quốc gia| Quốc tế$|^Diễn đàn /iu

/** A body that names no place, as one of a country: "Bộ Ngoại giao" of a Lao minister. */
export const ofCountry = (body: OrganizationName, country: string): OrganizationName => {
  if (body.parent) return { ...body, parent: ofCountry(body.parent, country) }
  if (
    body.place ||
    body.elliptic ||
    OF_ALL.test(body.core) ||
    COUNTRIES.some((name) => body.core.endsWith(` ${name}`)) ||
    !/^(alone|field)$/.test(body.takes)
  )
    return body
  const place: PlaceName = { name: country, kind: null, said: false, level: "country", length: 0 }
  // "Ban Đối ngoại Trung ương (Đảng) Lào": one body under both names.
  return { ...body, core: body.core.replace(/^((?:Ban|Ủy ban) .+ Trung ương)$/, "$1 Đảng"), place }
}

/** The foreign country that an article speaks of most, null where it names none. */
const foreignCountry = (sentences: readonly ReadSentence[]): string | null => {
  const score = new Map<string, number>()
  const count = (place: PlaceName | null) => {
    if (place?.level === "country" && place.name !== "Việt Nam") score.set(place.name, (score.get(place.name) ?? 0) + 1)
  }
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      if (mention.type === "place") count(mention.name)
      for (const name of organizationsIn(mention)) count(name.place)
      const titles =
        mention.type === "person" ? [...mention.before, ...mention.after] : mention.type === "role" ? mention.titles : []
      for (const { country } of titles) if (country) score.set(country, (score.get(country) ?? 0) + 1)
    }
  }
  let best: string | null = null
  for (const [country, points] of score) if (best === null || points > score.get(best)!) best = country
  return best
}
