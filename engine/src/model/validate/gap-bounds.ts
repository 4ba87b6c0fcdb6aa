import type { Dependency } from '../dependency.ts'
import type { Shift } from '../shift.ts'
import type { Visit } from '../visit.ts'

/** Seconds from the start of the first visit to the start of the second: at least, and at most. */
export interface GapBounds {
  readonly least: number
  readonly most: number
}

/** The end of a visit after its start, seconds: the latest end of its places, at the ordinary pace. */
export const lengthOf = ({ staffing }: Visit): number =>
  staffing.reduce((most, { offset, duration }) => Math.max(most, offset + duration), 0)

/** How much longer a service may take than it says, at the slowest shift with its slowest trainees. */
export const longestFactor = (shifts: readonly Shift[]): number =>
  shifts.reduce(
    (most, { serviceTimeFactor, trainees }) =>
      Math.max(
        most,
        trainees.reduce((factor, { extraServiceFactor }) => factor * extraServiceFactor, serviceTimeFactor),
      ),
    1,
  )

/**
 * What a dependency demands of the starts, whoever does the visits: a bound that any pace of work can meet. No shift
 * is faster than the ordinary pace, and none slower than `factor`.
 */
export function gapBounds(dependency: Dependency, first: Visit, factor: number): GapBounds {
  const { from, minimumGap = -Infinity, maximumGap = Infinity } = dependency
  const length = from === 'end' ? lengthOf(first) : 0
  return { least: minimumGap + length, most: maximumGap + length * factor }
}
