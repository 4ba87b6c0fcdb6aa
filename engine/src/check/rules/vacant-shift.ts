import type { Violation } from '../../model/index.ts'
import { broken, caregiverValue } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/**
 * Vacant shift: only a vacant shift may be given a caregiver by the plan; any other is worked by the roster's own.
 * Every other rule judges a vacant shift that was filled with the caregiver named, not with what was assumed.
 */
export function checkVacantShift(day: ReplayedPlan): Violation[] {
  return day.routes.flatMap(({ shift, caregiverId }) => {
    if (shift.caregiver === null || shift.caregiver === caregiverId) return []
    const values = { shift: shift.id, rostered: shift.caregiver, ...caregiverValue(caregiverId) }
    return [broken('vacant-shift', `shift/${shift.id}`, values)]
  })
}
