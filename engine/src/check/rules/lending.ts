import { sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'
import { ordinaryCost } from './shift-used.ts'

/** A shift lent to another unit costs a tenth of its ordinary cost: our estimate of planning and driving further. */
const SHARE_OF_COST = 10
/** So that lending is never free, also where no cost per hour is stated. Øre. */
const LEAST_PRICE = 1

/**
 * Lending: a price for each shift that does a visit of another unit than its own, once per shift. Øre.
 * A shift or a visit without a unit is lent to nobody.
 */
export const lendingAmount = (day: ReplayedPlan): number =>
  sum(day.routes.filter(isLent).map((route) => Math.max(LEAST_PRICE, ordinaryCost(day, route) / SHARE_OF_COST)))

const isLent = ({ shift, stops }: ReplayedRoute): boolean =>
  shift.unit !== undefined && stops.some(({ visit }) => visit?.unit !== undefined && visit.unit !== shift.unit)
