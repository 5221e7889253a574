/**
 * Sets of tags, shared: most words have no tag and few combinations occur, so words with the same tags bear the same set,
 * which nobody changes.
 */
export type Tags = ReadonlySet<string>

export const NO_TAGS: Tags = new Set()

const grown = new WeakMap<Tags, Map<string, Tags>>()

/** The tags and one more: always the same set for the same two. */
export const withTag = (tags: Tags, tag: string): Tags => {
  if (tags.has(tag)) return tags
  let by = grown.get(tags)
  if (!by) {
    by = new Map()
    grown.set(tags, by)
  }
  let more = by.get(tag)
  if (!more) {
    more = new Set(tags).add(tag)
    by.set(tag, more)
  }
  return more
}
