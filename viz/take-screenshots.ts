import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ingestArticles } from "../ingest/ingest-articles.ts"
import { readSources } from "../ingest/readers/sources.ts"
import type { GraphStore } from "../src/store/graph-store.ts"
import { openStore } from "../src/store/open-store.ts"
import { command, Failure, run } from "../src/terminal/command.ts"
import { buildSite, SITE } from "./build.ts"
import { listen } from "./listen.ts"
import { loadSample } from "./sample.ts"
import { createServer } from "./server.ts"

const INTO = join(__dirname, "screenshots")
const WIDE = { width: 1280, height: 800, scale: 1 } as const
const QUERY = `MATCH (p:Person)-[r:HOLDS_POSITION]->(o:Organization)
RETURN p, r.title AS post, o ORDER BY p.name LIMIT 20`
/** Articles that contradict each other, as the sample has no like: invented, and so named in them. */
const INVENTED = join(INTO, "invented.jsonl")
const POST = { from: "Nguyễn Văn Thí Dụ", type: "HOLDS_POSITION", to: "Tỉnh ủy Sơn Khê" } as const

/** Each opens with what stands after the address's #, or with a relation, and clicks the button of that name where one is given. */
const PICTURES = [
  { name: "light", of: "sample", ...WIDE, scheme: "light", hash: "", click: null },
  { name: "dark", of: "sample", ...WIDE, scheme: "dark", hash: "", click: null },
  { name: "phone", of: "sample", width: 390, height: 844, scheme: "light", scale: 2, hash: "", click: null },
  { name: "english", of: "sample", ...WIDE, scheme: "light", hash: "e=w&l=en", click: /^Trương Thị Mai/ },
  { name: "sentence", of: "invented", ...WIDE, scheme: "light", hash: POST, click: null },
  {
    name: "cypher",
    of: "sample",
    ...WIDE,
    scheme: "dark",
    hash: `e=w&l=en&d=cypher&c=${encodeURIComponent(encodeURIComponent(QUERY))}`,
    click: /^Run$/,
  },
] as const

/** What opens a relation's panel over the whole graph. */
const hashOf = async (store: GraphStore, { from, type, to }: typeof POST): Promise<string> => {
  const { rows } = await store.read("MATCH (a:Entity {name: $from}), (b:Entity {name: $to}) RETURN a.id AS a, b.id AS b", {
    from,
    to,
  })
  const [[a, b] = []] = rows
  return `e=w&s=${a}.${type}.${b}`
}

/** Draws the README's pictures anew from the sample article, and one from invented ones. */
const takeScreenshots = async (): Promise<void> => {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium"
  if (!existsSync(executablePath))
    throw new Failure(`Cannot draw: no Chromium at ${executablePath}; install it, or set CHROMIUM to where it is.`)
  const { chromium } = await import("playwright-core")
  await buildSite((line) => console.log(line))
  const folder = mkdtempSync(join(tmpdir(), "daumoi-"))
  const shown = {
    sample: await openStore(join(folder, "sample.grafeo")),
    invented: await openStore(join(folder, "invented.grafeo")),
  } as const
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
  try {
    await loadSample(shown.sample)
    await ingestArticles(readSources([INVENTED]), shown.invented)
    const serve = (store: GraphStore) => listen(createServer(store, { site: SITE, hosts: [] }), "127.0.0.1", 0)
    const listening = { sample: await serve(shown.sample), invented: await serve(shown.invented) } as const
    mkdirSync(INTO, { recursive: true })
    for (const { name, of, width, height, scheme, scale, hash: opens, click } of PICTURES) {
      const hash = typeof opens === "string" ? opens : await hashOf(shown[of], opens)
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: scheme,
        deviceScaleFactor: scale,
        locale: "vi-VN",
        reducedMotion: "reduce",
      })
      await page.goto(`${listening[of].url}${hash ? `#${hash}` : ""}`)
      await page.waitForLoadState("networkidle")
      // The layout settles without telling the page's network of it.
      await page.waitForTimeout(3000)
      if (click) {
        await page.getByRole("button", { name: click }).first().click()
        // Away from what would light up under it.
        await page.mouse.move(width * 0.6, 20)
        await page.waitForTimeout(1500)
      }
      const path = join(INTO, `${name}.png`)
      await page.screenshot({ path })
      console.log(path)
      await page.close()
    }
    await Promise.all(Object.values(listening).map((server) => server.close()))
  } finally {
    await browser.close()
    await Promise.all(Object.values(shown).map((store) => store.close()))
    rmSync(folder, { recursive: true, force: true })
  }
}

const screenshots = command(
  "npm run screenshots --",
  "Draws the README's pictures anew, from the sample article and from invented ones, in Chromium.",
)
screenshots.action(takeScreenshots)
void run(screenshots)
