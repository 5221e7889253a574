import { Command, CommanderError } from "commander"

/** A command of the project. Wrong usage ends it with one line and exit code 2. */
export const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .helpOption("-h, --help", "show this help")
    .configureOutput({ outputError: (message, write) => write(oneLine(message)) })
    .exitOverride()

/** What went wrong in a way that the user can mend: its message says what was being done, to what, why it failed and what to do. */
export class Failure extends Error {
  readonly exitCode: number
  constructor(message: string, exitCode = 1) {
    super(message)
    this.name = "Failure"
    this.exitCode = exitCode
  }
}

const oneLine = (message: string): string => `${message.trim().replace(/\s*\n\s*/g, " ")}\n`

const exitCodeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  return error instanceof Failure ? error.exitCode : 1
}

/**
 * Runs a command on the arguments of the process and sets its exit code: 0 all well, 1 something failed or was skipped, 2 wrong usage.
 * An error prints one line; with DEBUG set, where it arose as well.
 */
export const run = async (program: Command): Promise<void> => {
  // A reader that has seen enough, as `head` has, is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0)
    throw error
  })
  try {
    await program.parseAsync()
  } catch (error) {
    process.exitCode = exitCodeOf(error)
    // Commander has printed its own.
    if (error instanceof CommanderError) return
    process.stderr.write(oneLine(error instanceof Error ? error.message : String(error)))
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  }
}

/** Writes to standard output no faster than it is read. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve))
}
