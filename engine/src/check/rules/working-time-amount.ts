import { sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** The term `workingTime`: every leg, all service and activities as they last, and paid breaks. Ticks. */
export const workingTimeAmount = (day: ReplayedPlan): number =>
  sum(day.routes.flatMap(({ legs }) => legs.map(({ ticks }) => ticks))) +
  sum(
    day.routes
      .flatMap(({ stops }) => stops)
      .filter(({ stated, pause }) => stated.kind !== 'break' || pause?.paid === true)
      .map(({ start, end }) => end - start),
  )
