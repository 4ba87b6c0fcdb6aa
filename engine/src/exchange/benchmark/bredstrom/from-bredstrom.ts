import { usageError, fault } from '../../../errors.ts'
import type { ProblemInput } from '../../../model/index.ts'
import { PROBLEM_SCHEMA } from '../../../model/index.ts'
import { SET_START, SET_TIME_ZONE, unitClock } from '../../unit-clock.ts'
import { readBredstrom } from './read-bredstrom.ts'

export interface BredstromOptions {
  /** Every duration is multiplied by this and cut to a whole number. Some papers use 1.4 for two of the instances. */
  readonly durationFactor?: number
}

/** The unit is a small part of a day of nine hours; as a minute it stays readable, and whole. */
const UNIT_SECONDS = 60

/**
 * A problem from an instance of Bredström & Rönnqvist (2008): shortest travel in total; windows of the start, meetings
 * and the day's length are hard. The two halves of a double-staffed visit are two visits that begin together with
 * different caregivers. Nodes 0 and n+1 are the depot. Throws a HjemruteError ('input') with every fault.
 */
export function fromBredstrom(
  text: string,
  { durationFactor = 1 }: BredstromOptions = {},
  id = 'bredstrom',
): ProblemInput {
  if (!(durationFactor > 0 && durationFactor <= LARGEST_FACTOR)) {
    throw usageError(
      fault('exchange-out-of-range', 'durationFactor', { value: durationFactor, minimum: 0, maximum: LARGEST_FACTOR }),
    )
  }
  const { staff, length, nodes, windows, durations, pairs, travel } = readBredstrom(text)
  const clock = unitClock(UNIT_SECONDS, 1)
  const partner = new Map(pairs.flatMap(([first, second]) => [[second, first]]))
  const numbers = Array.from({ length: staff }, (_, i) => String(i + 1))
  return {
    schema: PROBLEM_SCHEMA,
    id,
    horizon: { start: SET_START, end: clock.instant(length), timeZone: SET_TIME_ZONE },
    ticksPerSecond: clock.ticksPerSecond,
    locations: [0, ...nodes, nodes.length + 1].map((node) => ({ id: String(node) })),
    travel: { kind: 'matrix', modes: { car: { times: travel } } },
    recipients: nodes.filter((node) => !partner.has(node)).map((node) => ({ id: String(node) })),
    visits: nodes.map((node) => ({
      id: String(node),
      recipient: String(partner.get(node) ?? node),
      location: String(node),
      windows: [{ opens: clock.instant(windows[node]![0]), hardCloses: clock.instant(windows[node]![1]) }],
      staffing: [{ duration: clock.seconds(Math.floor(durations[node]! * durationFactor)) }],
    })),
    dependencies: pairs.map(([first, second]) => ({
      first: String(first),
      second: String(second),
      from: 'start',
      minimumGap: 0,
      maximumGap: 0,
      caregivers: 'differ',
    })),
    caregivers: numbers.map((number) => ({ id: number })),
    shifts: numbers.map((number) => ({
      id: number,
      caregiver: number,
      start: clock.instant(0),
      end: clock.instant(length),
      startLocation: '0',
      endLocation: String(nodes.length + 1),
    })),
    objective: { preset: 'none', timeUnit: { name: 'unit', seconds: UNIT_SECONDS }, terms: { travel: { weight: 1 } } },
    workingTimeRules: false,
  }
}

const LARGEST_FACTOR = 100
