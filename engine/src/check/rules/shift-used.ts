import { ticksToSeconds } from '../../time.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

const SECONDS_PER_HOUR = 3600

/** Shift used: what opening each used shift costs; where nothing is stated, the cost of its ordinary length. Øre. */
export const shiftUsedAmount = (day: ReplayedPlan): number =>
  sum(day.routes.filter(({ used }) => used).map((route) => route.shift.openingCost ?? ordinaryCost(day, route)))

/** Cost per hour × the shift's length, in øre; 0 where no cost per hour is stated. */
export const ordinaryCost = (day: ReplayedPlan, { shift, start, end }: ReplayedRoute): number =>
  ((shift.costPerHour ?? 0) * ticksToSeconds(day.clock, end - start)) / SECONDS_PER_HOUR
