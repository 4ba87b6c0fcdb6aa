import type { Violation } from '../../model/index.ts'
import { broken, placeValues } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { holdsAt } from './excluded-caregiver.ts'

/** Required caregiver: where a visit has required caregivers whose rule holds, one of them does each of its places. */
export function checkRequiredCaregiver(day: ReplayedPlan): Violation[] {
  return day.places.flatMap((placed) => {
    const { visit, stop, route } = placed
    const required = visit.requiredCaregivers.filter((rule) => holdsAt(day, rule, stop.start))
    if (required.length === 0 || required.some(({ caregiver }) => caregiver === route.caregiverId)) return []
    const values = { ...placeValues(placed), required: required.map(({ caregiver }) => caregiver).join(', ') }
    return [broken('required-caregiver', `visit/${visit.id}`, values)]
  })
}
