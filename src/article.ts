/** One news article as read from a file, a page or a feed. Its text is kept once, in NFC, and never rewritten: every later layer is spans over it. */
export interface Article {
  /** Stable across files and folders: see `articleId`. */
  readonly id: string
  /** Short human name, usually the file's name without its ending. */
  readonly slug: string
  readonly path: string | null
  readonly title: string
  /** Publication day as ISO `YYYY-MM-DD`, or null where the text does not give one. */
  readonly published: string | null
  /** The newspaper or site that published it, as the text names it ("xaydungdang.org.vn"), or null. */
  readonly source: string | null
  readonly url: string | null
  /** The whole file in NFC. Offsets everywhere are UTF-16 positions in this string. */
  readonly text: string
  /** SHA-256 of `text`, hex: an article whose hash changed replaces its old self. */
  readonly hash: string
}

/** What a reader hands to the extractor. `text` may be in any normal form; `title`, `published`, `source`, `url` override what the text says. */
export interface RawArticle {
  readonly text: string
  readonly path?: string
  readonly title?: string
  readonly published?: string
  readonly source?: string
  readonly url?: string
}
