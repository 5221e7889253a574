import type { Article } from "../article.ts"
import type { DocumentName } from "../vi/document-name.ts"
import { type DocumentMention, type ReadSentence, spanOf } from "../vi/mention.ts"
import { spellingKey } from "../vi/normal.ts"
import type { People } from "./people.ts"
import type { Registry } from "./registry.ts"

/** A document as one place of the article names it. */
interface Named {
  readonly id: string
  /** What this place and those before it tell of its name. */
  readonly name: DocumentName
  /** Its name here. */
  readonly said: string
  /** The full names of those whom it is about, as far as its words tell. */
  readonly people: readonly string[]
}

/** Gives the documents that an article names their identity: tells which of those named so far a name means. */
export class Documents {
  private readonly named: Named[] = []
  private readonly article: Article
  private readonly registry: Registry
  private readonly people: People

  constructor(article: Article, registry: Registry, people: People) {
    this.article = article
    this.registry = registry
    this.people = people
  }

  /** The entity of a document named here: one named before, under the fullest of its names, or a new one. */
  of(sentence: ReadSentence, mention: DocumentMention): string {
    const { name } = mention
    const whole = spanOf(sentence, mention)
    const properties: Record<string, string> = { kind: name.kind }
    if (name.number && /\D/.test(name.number)) properties.number = name.number
    if (name.issued) properties.issued = name.issued
    const people = peopleOf(sentence, mention).map((said) => this.people.spelling(said))
    const same = this.find(name, people) ?? this.pointedAt(sentence, mention)
    const key = documentKey(same?.name ?? name, this.article.id)
    const { registry } = this
    const id = registry.add("Document", key, same ? registry.get(same.id)!.name : name.name, name.name, whole, properties)
    // The coded form is the fullest: "Nghị quyết số 15-NQ/TW" rather than "Nghị quyết Trung ương 5, khóa X".
    if (same && name.number && /\D/.test(name.number) && !same.name.number) registry.rename(id, name.name)
    else if (same && isGeneral(same.name) && !isGeneral(name)) registry.rename(id, name.name)
    if (name.title && !name.name.includes(name.title))
      registry.add("Document", key, registry.get(id)!.name, `${name.name} về ${name.title}`, null)
    if (name.draft) registry.add("Document", key, registry.get(id)!.name, `Dự thảo ${name.name}`, null)
    this.named.push({ id, name: same ? merged(same.name, name) : name, said: name.name, people })
    return id
  }

  /** The one known already under this name, under another of its names, or for what it decides about the same people; else undefined. */
  private find(name: DocumentName, people: readonly string[]): Named | undefined {
    return this.named.find(
      (known) => isSame(known.name, name) || decidesTheSame(known, name, people) || this.isAnnounced(known, name, people),
    )
  }

  /** "Quyết định của Bộ Chính trị về công tác cán bộ" is the one decision of that body about a post that the article tells, if it is one. */
  private isAnnounced(known: Named, name: DocumentName, people: readonly string[]): boolean {
    const [general, special] = isGeneral(known.name) ? [known.name, name] : [name, known.name]
    if (!isGeneral(general) || isGeneral(special) || special.number || special.kind !== general.kind || actOf(special.name) < 0)
      return false
    if (!general.issuer || special.issuer?.core !== general.issuer.core) return false
    const others = this.named.filter((d) => d.id === known.id && d.people.length > 0)
    return people.length === 0 || others.every((d) => d.people.join() === people.join())
  }

  /** "Báo cáo của Ban Thường vụ nêu 7 vấn đề": who speaks in a sentence, and points back to the one of its kind named before; else undefined. */
  private pointedAt(sentence: ReadSentence, { at, length, name }: DocumentMention): Named | undefined {
    if (name.title || name.number || name.session || !name.issuer || !POINTED.test(name.name)) return undefined
    if (
      !SAYS.test(sentence.terms[at + length]?.key ?? "") ||
      /^(của|theo|hiện|về|trong)$/.test(sentence.terms[at - 1]?.key ?? "")
    )
      return undefined
    const before = this.named.filter((d) => d.name.kind.split(" ")[0] === name.kind.split(" ")[0])
    if (before.some((d) => d.name.issuer && d.name.issuer.core !== name.issuer!.core)) return undefined
    return new Set(before.map((d) => d.id)).size === 1 ? before[0] : undefined
  }
}

/** "Quyết định … về công tác cán bộ": about a post, without telling whose. */
const isGeneral = ({ kind, number, title }: DocumentName): boolean =>
  kind === "quyết định" && number === null && /^(công tác )?(cán bộ|nhân sự)$/.test(title ?? "")

const POINTED = /^(Báo cáo|Chỉ thị|Công điện|Kết luận|Thông báo|Công văn|Tờ trình|Kế hoạch) của /
const SAYS = /^(nêu|cho|khẳng|đánh|chỉ|nhấn|cũng|đã)$/

/** Whom a document is about: who is named in its description, or right behind it ("Quyết định nghỉ hưu" "cho đồng chí A"). */
const peopleOf = (sentence: ReadSentence, mention: DocumentMention): readonly string[] => {
  const inside = mention.inner.flatMap((m) => (m.type === "person" ? [m.name.name] : []))
  if (inside.length) return inside
  const end = mention.at + mention.length
  const [first, second] = [sentence.terms[end]?.key, sentence.terms[end + 1]?.key]
  const from = first === "cho" ? end + 1 : first === "đối" && second === "với" ? end + 2 : 0
  if (!from) return []
  const next = sentence.mentions.find((m) => m.at >= from && m.at <= from + 2)
  if (next?.type !== "person") return []
  // "… đối với Trung tướng A và Thiếu tướng B".
  const behind = next.at + next.length
  const other = sentence.terms[behind]?.key === "và" ? sentence.mentions.find((m) => m.at === behind + 1) : undefined
  return other?.type === "person" ? [next.name.name, other.name.name] : [next.name.name]
}

const ACTS: readonly RegExp[] = [
  /hưu/,
  /(thôi|miễn nhiệm|bãi nhiệm)/,
  /(bổ nhiệm|điều động|phân công|chỉ định|luân chuyển|bầu|phê chuẩn|giới thiệu)/,
  /(kỷ luật|khiển trách|cảnh cáo|cách chức|khai trừ)/,
]
const actOf = (said: string): number => ACTS.findIndex((act) => act.test(spellingKey(said)))

/** The Party's and the State's words for giving a post: "điều động, chỉ định" and "điều động, bổ nhiệm" are two decisions about one man. */
const verbsOf = (said: string): readonly string[] =>
  spellingKey(said).match(/bổ nhiệm|phân công|chỉ định|bầu|phê chuẩn|giới thiệu/g) ?? []

const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((verb) => b.includes(verb))

/** Two decisions without a number are one where they do the same to the same people, and no two bodies are named as deciding. */
const decidesTheSame = (known: Named, name: DocumentName, people: readonly string[]): boolean =>
  people.length > 0 &&
  name.kind === "quyết định" &&
  known.name.kind === "quyết định" &&
  !name.number &&
  !known.name.number &&
  people.length === known.people.length &&
  people.every((person) => known.people.includes(person)) &&
  actOf(name.name) >= 0 &&
  actOf(name.name) === actOf(known.said) &&
  agree(verbsOf(name.name), verbsOf(known.said)) &&
  (!name.issuer || !known.name.issuer || name.issuer.core === known.name.issuer.core)

/** What two mentions of one document tell of its name. */
const merged = (known: DocumentName, name: DocumentName): DocumentName => ({
  ...name,
  number: known.number ?? name.number,
  session: known.session ?? name.session,
  name: known.name,
  title: known.title ?? name.title,
})

/** "Luật Phòng chống tham nhũng" is "Luật Phòng, chống tham nhũng". */
const withComma = (name: string): string => name.replace(/(phòng) (?=chống)/giu, "$1, ")

/** "04-KH/TW" and "4-KH/TW" are one number. */
const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, "")

/**
 * What tells a document apart from others, in all articles. One that only its kind, its issuer or a few words name ("Báo cáo của
 * Chính phủ", "Quyết định nghỉ hưu") is another in each article: `article` keeps them apart.
 */
const documentKey = (name: DocumentName, article: string): string => {
  if (name.number && /\D/.test(name.number)) return `số ${withoutZeros(name.number)}`
  if (name.number) return `${name.kind} ${name.number}`
  if (name.session) return `${name.kind} ${name.session}`
  return isLocal(name) ? `${article} ${name.name}` : withComma(name.name)
}

const isLocal = (name: DocumentName): boolean => {
  if (name.strong) return name.kind === "báo cáo chính trị"
  if (isGeneral(name)) return true
  const said = name.name.split(" ").length - name.kind.split(" ").length
  return said - (name.issuer ? name.issuer.length + 1 : 0) < 5
}

/** "Đại hội XIX" may be that of the province's party, "Đại hội XIX của Đảng" is the Party's own. */
const beginsWith = (longer: string, shorter: string): boolean => longer.startsWith(`${shorter} `) && !/ đảng$/.test(shorter)

/** A name as it is compared: "Báo cáo về công tác tài chính đảng" is "Báo cáo công tác tài chính đảng". */
const subjectKey = ({ kind, name }: DocumentName): string => {
  const key = spellingKey(withComma(name))
  const head = spellingKey(kind)
  return key.startsWith(`${head} `) ? `${head} ${key.slice(head.length + 1).replace(/^về (việc )?/, "")}` : key
}

const isSame = (known: DocumentName, name: DocumentName): boolean => {
  if (known.number && name.number) {
    if (withoutZeros(spellingKey(known.number)) === withoutZeros(spellingKey(name.number)))
      return known.kind === name.kind || /\D/.test(name.number)
    const plain = /^\d+$/.test(name.number) ? name.number : /^\d+$/.test(known.number) ? known.number : null
    const coded = plain === name.number ? known.number : name.number
    return plain !== null && known.kind === name.kind && new RegExp(`^0*${Number(plain)}[-/]`).test(coded)
  }
  if (known.session && name.session && known.kind === name.kind) {
    return known.session === name.session || beginsWith(known.session, name.session) || beginsWith(name.session, known.session)
  }
  if (known.title && name.title && known.kind === name.kind && spellingKey(known.title) === spellingKey(name.title)) return true
  if (known.number || name.number || known.session || name.session || known.kind !== name.kind) return false
  const [shorter, longer] = [subjectKey(known), subjectKey(name)].sort((a, b) => a.length - b.length) as [string, string]
  // "Quyết định nghỉ hưu trước tuổi" after "Quyết định nghỉ hưu trước tuổi cho đồng chí A"; a country has one constitution.
  const points = /^(hiến pháp|cương lĩnh|điều lệ)$/.test(known.kind) || shorter.split(" ").length >= 5
  return shorter === longer || (points && longer.startsWith(`${shorter} `))
}
