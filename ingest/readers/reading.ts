import type { RawArticle } from "../../src/article.ts"

/** What a reader made of one place: an article, or the reason why there is none. One bad place never ends a run. */
export type Reading =
  | { readonly kind: "article"; readonly where: string; readonly raw: RawArticle }
  | { readonly kind: "skipped"; readonly where: string; readonly reason: string }

/** A news article is some kilobytes; what is longer than this many bytes is something else and is refused before it is held in memory. */
export const LARGEST_ARTICLE = 10 * 1024 * 1024

export const tooLarge = (what: string): string =>
  `${what} is longer than ${LARGEST_ARTICLE / 1024 / 1024} MB, too long for one article: split it into one file an article, or into JSON Lines`

export const skipped = (where: string, reason: string): Reading => ({ kind: "skipped", where, reason })

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder: check the path",
  ENOTDIR: "no such file or folder: check the path",
  EACCES: "may not be read: give yourself the permission (chmod +r)",
  EPERM: "may not be read: give yourself the permission (chmod +r)",
  EISDIR: "is a folder, not a file",
  ELOOP: "is a symbolic link that leads back to itself",
  ENAMETOOLONG: "has a longer name than the file system allows",
  EMFILE: "could not be opened: too many open files (raise ulimit -n)",
}

/** Why the system would not open or read something, for people. */
export const systemReason = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && REASONS[code]) ?? `could not be read (${message})`
}
