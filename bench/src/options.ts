import { parseArgs } from 'node:util'
import type { AskedThrough, Order } from './runs/run.ts'
import type { Half } from './sets/instance.ts'
import { SUITE_NAMES } from './suites/catalogue.ts'
import { UsageError } from './usage-error.ts'

export interface BenchOptions {
  readonly suites: readonly string[]
  readonly data: string | undefined
  readonly full: boolean
  readonly order: Order
  readonly through: AskedThrough
  readonly half: Half | undefined
  readonly seeds: readonly number[] | undefined
  readonly seconds: number | undefined
  readonly instances: string | undefined
  readonly label: string | undefined
  readonly parallel: number
  /** Only print what is finished. */
  readonly table: boolean
  readonly row: boolean
  readonly help: boolean
}

/** Reads the arguments. Throws `UsageError`. `environment`: as `process.env`. */
export function readOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): BenchOptions {
  const { values } = parsed(argv)
  const oneThread = values.threads === undefined || values.threads === '1'
  if (!oneThread)
    throw new UsageError(`--threads ${values.threads}: every run of the bench has one thread; leave it out or say 1.`)
  return {
    suites: suitesOf(values.suite, values.help === true),
    data: values.data ?? (environment['HJEMRUTE_BENCHMARKS'] || undefined),
    full: values.full === true,
    order: oneOf('--order', values.order ?? 'visit', ['visit', 'patient']),
    through: oneOf('--through', values.through ?? DEFAULT_THROUGH, ['plan', 'solve']),
    half: values.half === undefined ? undefined : oneOf('--half', values.half, ['tune', 'report']),
    seeds: values.seeds === undefined ? undefined : seedsOf(values.seeds),
    seconds: values.seconds === undefined ? undefined : positive('--seconds', values.seconds),
    instances: values.instances,
    label: values.label,
    parallel: values.parallel === undefined ? 1 : count('--parallel', values.parallel),
    table: values.table === true,
    row: values['no-row'] !== true,
    help: values.help === true,
  }
}

const DEFAULT_THROUGH: AskedThrough = 'plan'

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS })
  } catch (error) {
    throw new UsageError(`${(error as Error).message} See npm run bench -- --help.`)
  }
}

const TEXT = { type: 'string' } as const
const FLAG = { type: 'boolean' } as const
const OPTIONS = {
  suite: TEXT,
  data: TEXT,
  order: TEXT,
  through: TEXT,
  half: TEXT,
  seeds: TEXT,
  seconds: TEXT,
  threads: TEXT,
  instances: TEXT,
  label: TEXT,
  parallel: TEXT,
  full: FLAG,
  table: FLAG,
  'no-row': FLAG,
  help: { type: 'boolean', short: 'h' },
} as const

function suitesOf(text: string | undefined, help: boolean): readonly string[] {
  if (text === undefined && help) return []
  if (text === undefined) throw new UsageError(`Which suite? --suite ${[...SUITE_NAMES, 'all'].join('|')}`)
  if (text === 'all') return SUITE_NAMES.filter((name) => name !== 'quick')
  const names = text.split(',')
  const unknown = names.filter((name) => !SUITE_NAMES.includes(name))
  if (unknown.length > 0)
    throw new UsageError(`No suite is called ${unknown.join(', ')}. There are ${SUITE_NAMES.join(', ')}, and all.`)
  return names
}

function oneOf<const Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((name) => name === value)
  if (choice === undefined) throw new UsageError(`${option} ${value}: expected ${choices.join(' or ')}.`)
  return choice
}

/** `1,2,5` or `1-5`. */
function seedsOf(text: string): number[] {
  const seeds = text.split(',').flatMap((part) => {
    const [, first, last = first] = /^(\d+)(?:[-–](\d+))?$/.exec(part) ?? []
    if (first === undefined) throw new UsageError(`--seeds ${text}: expected numbers such as 1,2,3 or 1-3.`)
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i)
  })
  return [...new Set(seeds)]
}

function positive(option: string, text: string): number {
  const value = Number(text)
  if (!(value > 0 && Number.isFinite(value))) throw new UsageError(`${option} ${text}: expected a number above 0.`)
  return value
}

function count(option: string, text: string): number {
  const value = positive(option, text)
  if (!Number.isSafeInteger(value)) throw new UsageError(`${option} ${text}: expected a whole number.`)
  return value
}
