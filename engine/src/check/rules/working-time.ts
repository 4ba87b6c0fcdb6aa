import type { Caregiver, Violation } from '../../model/index.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { judgeBreaks } from './working-time/breaks.ts'
import { judgeHours } from './working-time/hours.ts'
import { knownVerdicts } from './working-time/known-verdicts.ts'
import { periodsOf } from './working-time/periods-of.ts'
import { judgeRest } from './working-time/rest.ts'
import { rosterOf } from './working-time/roster.ts'
import { judgeSundays } from './working-time/sundays.ts'
import type { Verdict } from './working-time/verdict.ts'
import type { WorkPeriod } from './working-time/work-period.ts'

export type { Verdict } from './working-time/verdict.ts'
export type { GivenBreak, WorkPeriod } from './working-time/work-period.ts'

/** What a plan breaks of arbeidsmiljøloven chapter 10, per caregiver; nothing when the problem has switched it off. */
export function checkWorkingTime(day: ReplayedPlan): Violation[] {
  return workingTimeVerdicts(day)
    .filter(({ outcome }) => outcome === 'illegal')
    .map(({ amount, unit, values }) => ({
      rule: 'working-time',
      place: `caregiver/${values['caregiver']!}`,
      amount,
      unit,
      values,
    }))
}

/** Every verdict on the working time of everyone in a plan, legal ones too: «legal because …». */
export function workingTimeVerdicts(day: ReplayedPlan): Verdict[] {
  const { problem } = day
  if (!problem.workingTimeRules) return []
  const { timeZone } = problem.horizon
  return problem.caregivers.flatMap((caregiver) => {
    const periods = periodsOf(day, caregiver)
    return knownVerdicts(caregiver, periods, timeZone, () =>
      judgeWorkingTime(caregiver, periods, timeZone).map((verdict) => ({
        ...verdict,
        values: { caregiver: caregiver.id, ...verdict.values },
      })),
    )
  })
}

/**
 * Judges one caregiver's working time, planned shifts and given periods together. What was worked is looked back on and
 * not judged: every verdict concerns a planned shift. None without planned shifts.
 */
export function judgeWorkingTime(
  caregiver: Pick<Caregiver, 'agreements' | 'nightWorker'>,
  periods: readonly WorkPeriod[],
  timeZone: string,
): Verdict[] {
  const roster = rosterOf(caregiver, periods, timeZone)
  return [
    ...judgeHours(roster),
    ...judgeRest(roster, 'dailyRest'),
    ...judgeRest(roster, 'weeklyRest'),
    ...judgeBreaks(roster),
    ...judgeSundays(roster),
  ]
}
