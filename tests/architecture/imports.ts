import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

export const PROJECT = resolve(__dirname, "../..")

/** The files of the project that git knows, by their path from the project's folder. */
export const projectFiles = (): readonly string[] =>
  execFileSync("git", ["ls-files", "-z"], { cwd: PROJECT, encoding: "utf8" }).split("\0").filter(Boolean).toSorted()

export const contentOf = (file: string): string => readFileSync(join(PROJECT, file), "utf8")

/** One import of a file: `to` is a path from the project's folder, or a package's or Node's module. */
export interface Import {
  readonly file: string
  readonly to: string
  /** True where only types are imported, which leave no trace when it runs. */
  readonly typeOnly: boolean
}

const IMPORT = /^(?:import|export)\b([^"'`;]*?)\bfrom\s*"([^"]+)"|^import\s+"([^"]+)"|\b(?:import|require)\(\s*"([^"]+)"\s*\)/gm

/** What a file imports, statically or not. */
export const importsOf = (file: string): readonly Import[] =>
  [...contentOf(file).matchAll(IMPORT)].map(([, what = "", ...specifiers]) => {
    const specifier = specifiers.find((s) => s !== undefined)!
    const to = specifier.startsWith(".") ? join(dirname(file), specifier) : specifier
    return { file, to, typeOnly: /^\s*type\b/.test(what) }
  })
