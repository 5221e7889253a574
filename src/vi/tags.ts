/**
 * Sets of tags, shared: most words have no tag and few combinations occur, so words with the same tags bear the same set,
 * which nobody changes.
 */
export type Tags = ReadonlySet<string>

class SharedTags extends Set<string> {
  /** By tag, the sets that have one more. */
  readonly grown = new Map<string, SharedTags>()
}

export const NO_TAGS: Tags = new SharedTags()

/** The tags and one more: always the same set for the same two. `tags` is one of these sets. */
export const withTag = (tags: Tags, tag: string): Tags => {
  if (tags.has(tag)) return tags
  const { grown } = tags as SharedTags
  let more = grown.get(tag)
  if (!more) {
    more = new SharedTags(tags)
    more.add(tag)
    grown.set(tag, more)
  }
  return more
}

/** The shared set of some tags, whatever their order. */
export const sharedTags = (tags: Iterable<string>): Tags => [...tags].sort().reduce(withTag, NO_TAGS)
