import fc from 'fast-check'
import { parseProblem } from '../../src/model/index.ts'
import type { ProblemInput } from '../../src/model/index.ts'
import { clockOf, toIso } from '../../src/time.ts'

type Lists =
  | 'recipients'
  | 'caregivers'
  | 'activities'
  | 'dependencies'
  | 'groups'
  | 'bundles'
  | 'patterns'
  | 'vehicles'
  | 'keys'
  | 'history'
  | 'reference'

/** A problem while aspects are added to it: every list is there, and may be changed. */
export type Draft = ProblemInput & Required<Pick<ProblemInput, Lists>> & { objective: { terms: Terms } }
type Terms = NonNullable<NonNullable<ProblemInput['objective']>['terms']>
export type DraftVisit = Draft['visits'][number]
export type DraftShift = Draft['shifts'][number]
export type DraftCaregiver = Draft['caregivers'][number]

/** What an aspect does to a problem. */
export type Change = (draft: Draft) => void

/** An aspect: everything it may do to a problem, as something that fast-check can draw and shrink. */
export type Aspect = fc.Arbitrary<Change>

export const aspect = <T>(drawn: fc.Arbitrary<T>, apply: (draft: Draft, drawn: T) => void): Aspect =>
  drawn.map((value) => (draft: Draft) => apply(draft, value))

/** One to `most` drawings, each applied after the other. */
export const some = <T>(drawn: fc.Arbitrary<T>, apply: (draft: Draft, drawn: T) => void, most = 4): Aspect =>
  aspect(fc.array(drawn, { minLength: 1, maxLength: most }), (draft, all) => all.forEach((one) => apply(draft, one)))

/** Chooses a member of a list that is not known yet; see `of`. */
export const pick: fc.Arbitrary<number> = fc.nat(59)

/** The member that a `pick` stands for. */
export const of = <T>(list: readonly T[], picked: number): T => list[picked % list.length]!

/** Different members that `picks` stand for. */
export const someOf = <T>(list: readonly T[], picks: readonly number[]): T[] => [
  ...new Set(picks.map((picked) => of(list, picked))),
]

/** Whole minutes in steps of five, both ends included. */
export const minutes = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(least / 5), max: Math.floor(most / 5) }).map((fives) => fives * 5)

const CLOCK = clockOf('2026-11-23T06:00:00+01:00', 1, 'Europe/Oslo')
/** The horizon begins at minute 0, which is 06:00, and ends at this minute. */
export const HORIZON_MINUTES = 960

/** The instant so many minutes after the horizon's start. */
export const at = (minute: number): string => toIso(CLOCK, Math.round(minute * 60))

/** Minutes from the horizon's start to an instant made by `at`. */
export const minuteOf = (iso: string): number => (Date.parse(iso) / 1000 - CLOCK.originSeconds) / 60

/** Applies a change only when the problem is still without faults: for what may contradict what is there already. */
export function where(draft: Draft, change: Change): void {
  const tried = structuredClone(draft)
  change(tried)
  if (parseProblem(tried).faults.length === 0) Object.assign(draft, tried)
}
