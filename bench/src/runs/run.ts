import type { Instance } from '../sets/instance.ts'
import type { Group } from '../suites/suite.ts'

export type Order = 'visit' | 'patient'

/**
 * Which program a run goes through. `plan`: `hjemrute plan`, as a user runs it. `solve`: the engine's search alone,
 * under the same clock. `bound`: `hjemrute plan --bound`, whose lower bound is what is looked at.
 */
export type Through = 'plan' | 'solve' | 'bound'
/** What a person may ask for; the bound is asked for by the suite. */
export type AskedThrough = 'plan' | 'solve'

/** One run that a suite wants. */
export interface Run {
  readonly suite: string
  readonly group: Group
  readonly instance: Instance
  readonly seed: number
  readonly order: Order
  /** CPU seconds, user and system, of the process from its own start. */
  readonly seconds: number
  readonly through: Through
}

/** One finished run, as it stands on a line of the run log. */
export interface FinishedRun {
  readonly suite: string
  readonly set: string
  readonly instance: string
  readonly seed: number
  readonly order: Order
  readonly seconds: number
  readonly through: Through
  /** Hash of the code that decides a run, or the label that was given instead. */
  readonly version: string
  readonly code: string
  readonly commit: string
  /** By the check, in the set's own unit. */
  readonly cost: number
  /** Hard rules broken, a mandatory visit without a place among them. */
  readonly violations: number
  readonly patientOrder: boolean
  readonly iterations: number
  /** Visit places taken out over all iterations; null: the program does not tell. */
  readonly removed: number | null
  readonly cpuSeconds: number
  /** CPU seconds inside the search; null: the program does not tell. */
  readonly searchSeconds: number | null
  readonly wallSeconds: number
  readonly firstLegalSeconds: number | null
  /** Lower bound on the cost, in the set's own unit; null: none was asked for, or none was found. */
  readonly bound: number | null
  /** Runs that were allowed at the same time, and the machine's load average when it began. */
  readonly parallel: number
  readonly load: number
  readonly machine: string
  readonly node: string
  /** When it ended, ISO 8601. */
  readonly at: string
}

/** The speed is the search's own, so it is measured without what the command line does around it. */
export function throughFor({ measures }: Group, asked: AskedThrough): Through {
  if (measures === 'bound') return 'bound'
  return measures === 'speed' ? 'solve' : asked
}

/** What makes two runs the same run. */
export function keyOf(run: Run, version: string): string {
  const { suite, instance, seed, order, seconds, through } = run
  return [suite, instance.set, instance.name, seed, order, seconds, through, version].join(' ')
}

export function keyOfFinished(run: FinishedRun): string {
  const { suite, set, instance, seed, order, seconds, through, version } = run
  return [suite, set, instance, seed, order, seconds, through, version].join(' ')
}
