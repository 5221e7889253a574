import { existsSync, readdirSync, statSync } from "node:fs"
import { join, resolve } from "node:path"

/** The folder of the built app. */
export const SITE = resolve(__dirname, "dist")

const SOURCES = [resolve(__dirname, "app"), resolve(__dirname, "api.ts"), resolve(__dirname, "vite.config.mts")]

const newest = (path: string): number => {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

/** True where the built app is missing or older than its sources. */
export const needsBuild = (site = SITE, sources: readonly string[] = SOURCES): boolean => {
  const page = join(site, "index.html")
  return !existsSync(page) || statSync(page).mtimeMs < Math.max(...sources.map(newest))
}

/** Builds the app with vite where it is missing or stale. */
export const buildSite = async (say: (line: string) => void, force = false): Promise<void> => {
  if (!force && !needsBuild()) return
  say("Building the viewer …")
  const { build } = await import("vite")
  // Whatever runs this, a test or a developer's shell: what is served is always the small build.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = "production"
  try {
    await build({ configFile: resolve(__dirname, "vite.config.mts"), logLevel: "error" })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}
