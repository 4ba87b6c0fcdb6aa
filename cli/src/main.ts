import { HjemruteError, fault, usageError } from '@hjemrute/engine/errors'
import type { Language } from '@hjemrute/engine/text'
import { COMMANDS } from './commands.ts'
import { COMMAND_NAMES, isCommand } from './command-names.ts'
import { EXIT } from './exit-codes.ts'
import { faultsAsJson, printFaults } from './faults.ts'
import { guardProcess, processIo } from './io.ts'
import type { Io } from './io.ts'
import { textIn } from './text/index.ts'
import { versionText } from './version.ts'

/** Runs a command line and gives its exit code. Whatever goes wrong becomes a coded message, never a stack trace. */
export async function main(argv: readonly string[], io: Io = processIo): Promise<number> {
  const language = languageOf(argv)
  if (io === processIo) guardProcess(language)
  try {
    return await run(argv, io, language)
  } catch (error) {
    const told = asHjemruteError(error)
    if (argv.includes('--json')) io.out(faultsAsJson(language, told))
    printFaults(io, language, told.faults)
    if (told.kind === 'ours' && process.env['HJEMRUTE_DEBUG'] !== undefined) io.err(`${stackOf(error)}\n`)
    return told.kind === 'ours' ? EXIT.ours : EXIT.input
  }
}

async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const [first, ...rest] = argv
  const { help } = textIn(language)
  if (first === '--version') return say(io, `${versionText()}\n`)
  const asksForHelp = first === 'help' || first === '--help' || first === '-h'
  const name = first === 'help' ? rest[0] : first
  if (asksForHelp && (name === undefined || !isCommand(name))) return say(io, help.overview)
  if (name === undefined || name.startsWith('--')) throw usageError(fault('usage-no-command'))
  if (!isCommand(name)) {
    throw usageError(fault('usage-unknown-command', '', { command: name, known: COMMAND_NAMES.join(', ') }))
  }
  if (asksForHelp || rest.includes('--help') || rest.includes('-h')) return say(io, help[name])
  const { command } = await COMMANDS[name]()
  return command(rest, { ...io, language })
}

function say(io: Io, text: string): number {
  io.out(text)
  return EXIT.ok
}

/** Read before anything else, so that even a wrong call is answered in the language asked for. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === '--language' || argument.startsWith('--language='))
  const value = argv[at]?.split('=')[1] ?? argv[at + 1]
  return at !== -1 && (value === 'nn' || value === 'en') ? value : 'nb'
}

function asHjemruteError(error: unknown): HjemruteError {
  if (error instanceof HjemruteError) return error
  const reason = error instanceof Error ? error.message : String(error)
  // V8's words for an array or a heap that does not fit.
  if (error instanceof RangeError && /allocation failed|Invalid (typed )?array length|heap/i.test(reason)) {
    return new HjemruteError('input', [fault('out-of-memory')], { cause: error })
  }
  return new HjemruteError('ours', [fault('unexpected-error', '', { reason: reason.split('\n')[0]! })], {
    cause: error,
  })
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
