import type { ReplayedPlan } from '../replayed-plan.ts'
import { brokenGroups } from './same-caregiver.ts'

/** Split building: the same as `sameCaregiver`, for soft groups of kind `building`. A count. */
export const splitBuildingAmount = (day: ReplayedPlan): number =>
  brokenGroups(
    day,
    day.problem.groups.filter(({ kind }) => kind === 'building'),
  )
