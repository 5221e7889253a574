import { describe, expect, test } from "vitest"
import manifest from "../../package.json"
import lock from "../../package-lock.json"
import { contentOf, projectFiles } from "./imports.ts"

const FILES = projectFiles()

test("the top of the house holds what it should and no more", () => {
  const top = [...new Set(FILES.map((file) => file.replace(/\/.*/, "")))].filter((name) => !name.startsWith("."))
  expect(top.toSorted()).toEqual([
    "LICENSE",
    "README.md",
    "biome.json",
    "docker-compose.yml",
    "ingest",
    "package-lock.json",
    "package.json",
    "queries",
    "src",
    "tests",
    "tsconfig.json",
    "vitest.config.mts",
    "viz",
  ])
})

test("there is no folder for what has no place", () => {
  expect(FILES.filter((file) => /(^|\/)(utils?|helpers?|services?|managers?|common|misc)\//.test(file))).toEqual([])
})

test("files are named in kebab case", () => {
  const code = FILES.filter((file) => /\.(ts|tsx|js|css|cypher)$/.test(file))
  expect(code.filter((file) => !/^[a-z0-9-]+(\.(test|d|gold))*\.[a-z]+$/.test(file.replace(/^.*\//, "")))).toEqual([])
})

test("no file names a place of one machine, nor where its packages came from", () => {
  const place = /(?<![\w.-])\/(?:work|tmp|root|home)\//
  const host = /registry\.(?:npmjs|yarnpkg)|"resolved":|_authToken/
  const text = FILES.filter((file) => !/\.(png|woff2|ico)$/.test(file) && file !== "tests/architecture/house.test.ts")
  const found = text.filter((file) => {
    const content = contentOf(file)
    return place.test(content) || host.test(content)
  })
  expect(found).toEqual([])
})

describe("the packages", () => {
  const packages = new Map(
    Object.entries(lock.packages as Readonly<Record<string, { optionalDependencies?: Record<string, string | undefined> }>>),
  )

  test("are locked for every platform that they have a part for, so that npm ci works on all", () => {
    const optional = [...packages].flatMap(([of, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ of, name })),
    )
    expect(optional.some(({ name }) => name === "@grafeo-db/js-darwin-arm64")).toBe(true)
    expect(
      optional.filter(({ of, name }) => !packages.has(`node_modules/${name}`) && !packages.has(`${of}/node_modules/${name}`)),
    ).toEqual([])
  })

  test("are named in the lock as package.json names them", () => {
    const { dependencies, devDependencies } = manifest
    expect(lock.packages[""]).toMatchObject({ name: manifest.name, version: manifest.version, dependencies, devDependencies })
  })

  test("run no script when they are installed here", () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([])
  })

  test("leave files CommonJS, as ts-node runs them", () => {
    expect(manifest).not.toHaveProperty("type")
  })
})

test.each(["node_modules/x", "data/graph.grafeo", "viz/dist/index.html", ".env", ".neo4j/data/x", "coverage/x"])(
  "git leaves %s alone",
  (path) => {
    const rules = contentOf(".gitignore").split("\n").filter(Boolean)
    const isIgnored = rules.some((rule) => (rule.endsWith("/") ? `/${path}`.includes(`/${rule}`) : path === rule))
    expect(isIgnored).toBe(true)
  },
)
