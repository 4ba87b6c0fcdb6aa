import type { ProblemInput } from '../model/index.ts'
import { moveDays } from './move-days.ts'

const DAYS_IN_A_WEEK = 7
const [SUNDAY, SATURDAY] = [0, 6] as const
/** Sundays are free from Saturday at 18 to Sunday at 22 (arbeidsmiljøloven § 10-10 (1)). Hours. */
const [FREE_FROM, FREE_UNTIL] = [18, 22] as const

/**
 * A problem as it would be some days later, with a roster that is as lawful there. Rosters are made for their weekdays: on
 * another weekday what was Thursday's work may come on a Sunday, four weeks in a row. So when the weekday changes, work outside
 * the problem that would come on a Sunday is left out. Instants in the problem are in its time zone's own offset.
 */
export function moveProblem(problem: ProblemInput, days: number, timeZone: string): ProblemInput {
  const moved = moveDays(problem, days, timeZone)
  if (days % DAYS_IN_A_WEEK === 0 || moved.caregivers === undefined) return moved
  const caregivers = moved.caregivers.map((caregiver) =>
    caregiver.worked === undefined
      ? caregiver
      : { ...caregiver, worked: caregiver.worked.filter(({ start, end }) => ![start, end].some(isOnSunday)) },
  )
  return { ...moved, caregivers }
}

function isOnSunday(iso: string): boolean {
  const weekday = new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()
  const hour = Number(iso.slice(11, 13))
  return (weekday === SUNDAY && hour < FREE_UNTIL) || (weekday === SATURDAY && hour >= FREE_FROM)
}
