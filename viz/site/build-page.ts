import { resolve } from "node:path"

const WORKER = 'new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" })'

/**
 * Builds the viewer into a folder so that it opens as a file: one classic script and one style sheet with the fonts in it, since a
 * page opened as a file may load no modules, workers or fonts from beside it.
 */
export const buildPage = async (folder: string): Promise<void> => {
  const { build } = await import("vite")
  await build({
    configFile: false,
    root: resolve(__dirname, "../app"),
    publicDir: resolve(__dirname, "../app/public"),
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [
      {
        name: "worker-in-the-script",
        enforce: "pre",
        transform(code, id) {
          if (!id.endsWith("/layout/arrange.ts")) return null
          if (!code.includes(WORKER)) throw new Error("viz/app/layout/arrange.ts starts its worker otherwise than viz/site knows")
          return `import LayoutWorker from "./layout-worker.ts?worker&inline"\n${code.replace(WORKER, "new LayoutWorker()")}`
        },
      },
    ],
    worker: { format: "iife" },
    build: {
      outDir: resolve(folder),
      emptyOutDir: false,
      target: "es2022",
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      lib: {
        entry: resolve(__dirname, "page.ts"),
        formats: ["iife"],
        name: "daumoiViewer",
        fileName: () => "viewer.js",
        cssFileName: "viewer",
      },
    },
  })
}
