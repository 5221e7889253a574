import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { beforeAll, expect, test } from "vitest"
import { buildSite, SITE } from "../../viz/build.ts"

const ASSETS = join(SITE, "assets")

/** A built script and what it imports before it runs; parts that are imported when they are needed are not among them. */
const withImports = (file: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  const code = readFileSync(join(ASSETS, file), "utf8")
  for (const [, next] of code.matchAll(/(?:^|[;\n}])(?:import|export)[^;()"'`]*?(?:from)?["']\.\/([\w.-]+\.js)["']/g))
    withImports(next!, seen)
  return seen
}

const zipped = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(ASSETS, file)), { level: 9 }).length, 0)

beforeAll(() => buildSite(() => {}))

const entries = (): readonly string[] => {
  const page = readFileSync(join(SITE, "index.html"), "utf8")
  const scripts = [...page.matchAll(/(?:src|href)="\.\/assets\/([\w.-]+\.js)"/g)].map((m) => m[1]!)
  // The first picture is laid out by the worker.
  return [...scripts, ...readdirSync(ASSETS).filter((file) => /^layout-worker.*\.js$/.test(file))]
}

test("the first load is at most 90 kB of zipped JavaScript, the layout's worker included", () => {
  expect(entries().length).toBeGreaterThan(1)
  const loaded = new Set(entries().flatMap((file) => [...withImports(file)]))
  expect(zipped(loaded)).toBeLessThanOrEqual(90_000)
  expect(zipped(loaded)).toBeGreaterThan(50_000)
})

test("what the first screen does not need is fetched when it is opened", () => {
  const loaded = new Set(entries().flatMap((file) => [...withImports(file)]))
  const later = readdirSync(ASSETS).filter((file) => file.endsWith(".js") && !loaded.has(file))
  for (const part of ["ask-panel", "what"])
    expect(
      later.some((file) => file.startsWith(`${part}-`)),
      part,
    ).toBe(true)
})
