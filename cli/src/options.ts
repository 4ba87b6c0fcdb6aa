import { fault, usageError } from '@hjemrute/engine/errors'
import type { HjemruteError } from '@hjemrute/engine/errors'
import { parseArgs } from 'node:util'

/** How the value of an option is read. `flag`: it takes none. */
export type OptionKind = 'flag' | 'text' | 'positive' | 'natural' | 'count' | readonly string[]
export type OptionTable = Readonly<Record<string, OptionKind>>

/** What a command takes: options by name, and names for its arguments; the last may repeat when it ends in `…`. */
export interface Usage {
  readonly options: OptionTable
  readonly arguments: readonly string[]
}

type ValueOf<Kind> = Kind extends 'flag'
  ? true
  : Kind extends 'text'
    ? string
    : Kind extends 'positive' | 'natural' | 'count'
      ? number
      : Kind extends readonly (infer Choice)[]
        ? Choice
        : never

/** The options that were given, read. */
export type Given<Table extends OptionTable> = { readonly [Name in keyof Table]?: ValueOf<Table[Name]> }

/** Options that every command has. */
export const COMMON_OPTIONS = {
  help: 'flag',
  json: 'flag',
  language: ['nb', 'nn', 'en'],
} as const satisfies OptionTable

/** What each kind expects, as the fault's value; choices are listed. */
const EXPECTED = { positive: 'number>0', natural: 'whole number≥0', count: 'whole number≥1' } as const

/** Reads the arguments of a command. Throws `HjemruteError` (usage) naming the option or argument that is wrong. */
export function readArguments<Table extends OptionTable>(
  command: string,
  usage: Usage & { readonly options: Table },
  argv: readonly string[],
): { options: Given<Table & typeof COMMON_OPTIONS>; files: string[] } {
  const table: OptionTable = { ...COMMON_OPTIONS, ...usage.options }
  const known = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const options: Record<string, unknown> = {}
  const files: string[] = []
  const { tokens } = parseArgs({ args: [...argv], options: known, strict: false, allowPositionals: true, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const name = token.rawName === '-h' ? 'help' : token.name
    const kind = table[name]
    if (kind === undefined) throw wrong('usage-unknown-option', { option: token.rawName, command })
    options[name] = readValue(`--${name}`, kind, token.rawName === '-h' ? undefined : token.value)
  }
  if (options['help'] !== true) countArguments(command, usage.arguments, files)
  return { options: options as Given<Table & typeof COMMON_OPTIONS>, files }
}

function readValue(option: string, kind: OptionKind, value: string | undefined): unknown {
  if (kind === 'flag') {
    if (value !== undefined) throw wrong('usage-option-with-value', { option, value })
    return true
  }
  // `--out --json` is a forgotten value, not a file called --json.
  if (value === undefined || value === '' || value.startsWith('--'))
    throw wrong('usage-option-without-value', { option })
  if (kind === 'text') return value
  if (typeof kind !== 'string') {
    if (!kind.includes(value)) throw wrong('usage-option-value', { option, value, expected: kind.join(', ') })
    return value
  }
  const number = Number(value)
  const whole = kind !== 'positive'
  const least = kind === 'natural' ? 0 : kind === 'count' ? 1 : Number.MIN_VALUE
  if (!Number.isFinite(number) || number < least || (whole && !Number.isSafeInteger(number))) {
    throw wrong('usage-option-value', { option, value, expected: EXPECTED[kind as keyof typeof EXPECTED] })
  }
  return number
}

function countArguments(command: string, names: readonly string[], files: readonly string[]): void {
  const missing = names[files.length]
  if (missing !== undefined && !missing.startsWith('['))
    throw wrong('usage-missing-argument', { argument: missing, command })
  const mayRepeat = names.at(-1)?.endsWith('…') === true
  if (files.length > names.length && !mayRepeat) {
    throw wrong('usage-too-many-arguments', { argument: files[names.length]!, command })
  }
}

const wrong = (code: string, values: Record<string, string | number>): HjemruteError =>
  usageError(fault(code, '', values))

/** The error for something the contract promises and this version does not have yet. */
export const notYet = (what: string): HjemruteError => wrong('usage-not-yet', { what })

/** The error for a format that comes with the integrations with other systems. */
export const withIntegrations = (what: string): HjemruteError => wrong('usage-integration-to-come', { what })

/** The option must be given. */
export function required<T>(value: T | undefined, option: string, command: string): T {
  if (value === undefined) throw wrong('usage-missing-option', { option, command })
  return value
}
