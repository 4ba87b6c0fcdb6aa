import type { Language } from '@hjemrute/engine/text'
import type { Io } from './io.ts'

/** What a command is handed besides its arguments. */
export interface CommandIo extends Io {
  readonly language: Language
}

/** Runs a command on its arguments; gives the exit code, or throws `HjemruteError`. */
export type Command = (argv: readonly string[], io: CommandIo) => number | Promise<number>
