import type { Violation } from '../../model/index.ts'
import { durationToTicks } from '../../time.ts'
import { brokenBy, sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/** A limit this close below a whole tick is that tick: 0.7 × 27,000 s is 18,900, whatever the floating point says. */
const ROUNDING_NOISE = 1e-6

/**
 * Capacity factor: where it is below 1, visits, activities and legs fill at most that share of the shift without its
 * unpaid breaks. Amount: how much they exceed it.
 */
export function checkCapacityFactor(day: ReplayedPlan): Violation[] {
  return day.routes.flatMap((route) => {
    const { shift } = route
    const excess = filledTicks(route) - shift.capacityFactor * availableTicks(day, route)
    if (shift.capacityFactor >= 1 || excess <= ROUNDING_NOISE) return []
    return [
      brokenBy(day, 'capacity-factor', `shift/${shift.id}`, excess, { shift: shift.id, factor: shift.capacityFactor }),
    ]
  })
}

const filledTicks = ({ legs, stops }: ReplayedRoute): number =>
  sum(legs.map(({ ticks }) => ticks)) +
  sum(stops.filter(({ stated }) => stated.kind !== 'break').map(({ start, end }) => end - start))

/** The shift's length without its unpaid breaks, whether they are given or not. */
export const availableTicks = (day: ReplayedPlan, { shift, start, end }: ReplayedRoute): number =>
  end -
  start -
  sum(shift.breaks.filter(({ paid }) => !paid).map(({ duration }) => durationToTicks(day.clock, duration)))
