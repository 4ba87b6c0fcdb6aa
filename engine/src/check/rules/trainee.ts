import type { Violation } from '../../model/index.ts'
import { broken, placeValues } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** Trainee: recipients who decline trainees are not visited by a shift that a trainee follows. */
export function checkTrainee(day: ReplayedPlan): Violation[] {
  return day.places.flatMap((placed) => {
    const { visit, route } = placed
    const declines = day.recipients.get(visit.recipient)?.declinesTrainees === true
    if (!declines || route.shift.trainees.length === 0) return []
    return [broken('trainee', `visit/${visit.id}`, { ...placeValues(placed), recipient: visit.recipient })]
  })
}
