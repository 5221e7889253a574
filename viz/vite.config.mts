import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"

const here = fileURLToPath(new URL(".", import.meta.url))

export default defineConfig({
  root: `${here}app`,
  base: "./",
  publicDir: `${here}app/public`,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: `${here}dist`,
    emptyOutDir: true,
    target: "es2022",
    // Small fonts and pictures stay files: the content policy allows no data: address for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
})
