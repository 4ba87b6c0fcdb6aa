import { say } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'
import { EXIT } from './exit-codes.ts'

/** Where a command writes. Standard output carries nothing but the result; everything else goes to `err`. */
export interface Io {
  out(text: string): void
  err(text: string): void
  /** A terminal can rewrite a line; a file or a pipe gets whole lines. */
  readonly errIsTerminal: boolean
}

export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY === true,
}

/**
 * What goes wrong outside any command's reach, told like everything else. A reader that stops reading (`| head`) is no
 * fault of anyone; a standard output that cannot be written is one of input; the rest is ours.
 */
export function guardProcess(language: Language): void {
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(EXIT.ok)
    end(language, code === 'ENOSPC' ? 'output-disk-full' : 'output-failed', EXIT.input, {
      file: 'stdout',
      reason: code,
    })
  })
  // Nobody is left to tell when standard error is closed.
  process.stderr.on('error', () => undefined)
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => {
      const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error)
      end(language, 'unexpected-error', EXIT.ours, { reason })
    })
  }
}

function end(language: Language, code: string, exit: number, values: Record<string, string>): never {
  const { message, remedy = '' } = say(language, code, values)
  process.stderr.write(`hjemrute: ${message} [${code}]\n  ${remedy}\n`)
  process.exit(exit)
}
