import fc from 'fast-check'
import type { TermName } from '../../src/model/index.ts'
import { minute } from './lower-bound-plans.ts'

export const PLACES = ['base', 'north', 'south', 'west']
export const CAREGIVERS = ['anna', 'berit']
export const CODES = ['medicine', 'lifting']

export const minutes = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most })
export const seconds = (most: number): fc.Arbitrary<number> => minutes(most).map((count) => count * 60)
export const instant = (most: number): fc.Arbitrary<string> => minutes(most).map(minute)
export const place = fc.constantFrom(...PLACES)
export const someCaregiver = fc.constantFrom(...CAREGIVERS)
export const someOf = <T>(items: readonly T[], minLength = 0): fc.Arbitrary<T[]> =>
  fc.subarray([...items], { minLength })
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })

export type Tidy<T> = { [K in keyof T]: Exclude<T[K], undefined> }
/** Drops what is undefined: an optional field is absent, not undefined. */
export const tidy = <T extends object>(value: T): Tidy<T> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Tidy<T>

export const weight = fc.constantFrom<number | string>(0, 1, 1, 2, 5, '1/3', '0.1')
/** Terms that the bound counts, and a few by which it must not be misled. */
export const TERMS: readonly TermName[] = [
  ...(['travel', 'distance', 'workingTime', 'lateness', 'greatestLateness', 'usualTime', 'overtime'] as const),
  ...(['unassigned', 'missedBreak', 'preferredCaregiver', 'incompatibility', 'qualification'] as const),
  ...(['overqualification', 'continuity', 'newFace', 'primaryContact', 'teamCrossing', 'caregiverChanged'] as const),
  ...(['startMoved', 'shiftUsed', 'idle', 'greatestIdle', 'waiting', 'earliness', 'balance'] as const),
]

export const caregiverRule = fc.record({ caregiver: someCaregiver, expires: maybe(instant(25)) }).map(tidy)
export const pin = fc.record({ caregiver: maybe(someCaregiver), start: maybe(instant(20)) }).map(tidy)

export const pause = fc
  .record({
    duration: seconds(3),
    opens: minutes(20),
    length: minutes(15),
    where: fc.constantFrom('anywhere', 'anywhere', ...PLACES),
    hard: fc.boolean(),
    paid: fc.boolean(),
    binds: fc.constantFrom('start' as const, 'end' as const),
  })
  .map(({ opens, length, ...rest }) => ({ id: 'lunch', ...rest, opens: minute(opens), closes: minute(opens + length) }))

export const tieOf = (ids: readonly string[]) =>
  fc
    .record({
      pair: fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 }),
      from: fc.constantFrom('start' as const, 'end' as const),
      minimum: maybe(fc.integer({ min: -3, max: 6 })),
      room: maybe(minutes(6)),
      caregivers: fc.constantFrom('any' as const, 'same' as const, 'differ' as const),
    })
    .map(({ pair: [first, second], from, minimum, room, caregivers }) => ({
      ...{ first: first!, second: second!, from, caregivers },
      ...(minimum === undefined ? {} : { minimumGap: minimum * 60 }),
      ...(room === undefined ? {} : { maximumGap: ((minimum ?? 0) + room) * 60 }),
    }))

export const activityOf = (shifts: readonly string[]) =>
  fc
    .record({
      duration: seconds(3),
      opens: minutes(15),
      length: minutes(15),
      location: maybe(place),
      shifts: someOf(shifts, 1),
      together: fc.boolean(),
      hard: fc.boolean(),
      leaveOutPrice: minutes(9),
    })
    .map(({ opens, length, ...rest }) => ({
      id: 'report',
      ...tidy(rest),
      opens: minute(opens),
      closes: minute(opens + length),
    }))

export const bundleOf = (visits: readonly string[]) =>
  fc.record({ visits: someOf(visits, 1), leaveOutPrice: minutes(30) }).map(({ visits, leaveOutPrice }) => ({
    ...{ id: 'bundle', visits, leavingOut: 'mayBeLeftOut' as const, leaveOutPrice },
  }))

export const patternOf = (visits: readonly string[]) =>
  fc
    .array(someOf(visits, 1), { minLength: 1, maxLength: 2 })
    .map((options) => ({ id: 'pattern', recipient: 'olga', options }))

export const history = fc.uniqueArray(
  fc.record({
    recipient: fc.constantFrom('olga', 'per'),
    caregiver: someCaregiver,
    days: fc.constantFrom<14 | 28>(14, 28),
    visits: fc.constant(1),
  }),
  { maxLength: 3, selector: ({ recipient, caregiver, days }) => `${recipient} ${caregiver} ${days}` },
)

export const referenceOf = (visits: readonly string[]) =>
  fc.record({ visit: fc.constantFrom(...visits), start: maybe(instant(25)), caregiver: maybe(someCaregiver) }).map(tidy)
