import type { Group } from '../../model/index.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { brokenParts } from './group.ts'

/** Same caregiver: shifts too many and gaps in the row of soft groups that are no building. A count. */
export const sameCaregiverAmount = (day: ReplayedPlan): number =>
  brokenGroups(
    day,
    day.problem.groups.filter(({ kind }) => kind !== 'building'),
  )

/** Shifts too many and gaps in the row, over the soft ones of these groups. */
export const brokenGroups = (day: ReplayedPlan, groups: readonly Group[]): number =>
  sum(
    groups
      .filter(({ hard }) => !hard)
      .map((group) => {
        const { extraShifts, gaps } = brokenParts(day, group)
        return extraShifts + gaps
      }),
  )
