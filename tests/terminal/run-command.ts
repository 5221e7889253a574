import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { stripVTControlCharacters } from "node:util"
import { afterAll, vi } from "vitest"

// A process takes seconds to start where the machine is busy.
vi.setConfig({ testTimeout: 180_000 })

const PROJECT = resolve(__dirname, "../..")

/** How a process ended, and what it wrote. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Given {
  readonly stdin?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
}

/** A file of the project run as `npm run` does, in a process of its own, without a terminal. */
export const runCommand = (file: string, given: readonly string[], { stdin, environment }: Given = {}): Promise<Ended> =>
  new Promise((ended, failed) => {
    const { GRAPH: _, DEBUG: __, ...rest } = process.env
    const child = spawn(process.execPath, ["node_modules/ts-node/dist/bin.js", file, ...given], {
      cwd: PROJECT,
      env: { ...rest, ...environment },
    })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on("data", (chunk) => out.push(chunk))
    child.stderr.on("data", (chunk) => err.push(chunk))
    child.on("error", failed)
    child.on("close", (code) => ended({ code, stdout: text(out), stderr: text(err) }))
    // What ends before it has read all is judged by what it wrote.
    child.stdin.on("error", () => {})
    child.stdin.end(stdin)
  })

const text = (chunks: readonly Buffer[]): string => stripVTControlCharacters(Buffer.concat(chunks).toString("utf8"))

/** A folder for the files of one test file, deleted after its tests. */
export const folderForTests = (): ((name: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), "daumoi-command-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return (name) => join(folder, name)
}

/** An invented article of an invented province. */
export const ARTICLE = `Sơn Khê họp bàn về chuyển đổi số
12/03/2024 08:30

Sáng 11-3, đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy Sơn Khê chủ trì hội nghị sơ kết thực hiện Nghị quyết số 05-NQ/TU.
`
