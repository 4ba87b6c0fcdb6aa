import { durationToTicks } from '../../time.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/**
 * Balance: how far each shift's work is from the mean, summed over all shifts, unused ones too.
 *
 * Unit: ticks; never negative. With `balanceRoundUpSeconds` each deviation is rounded up to a whole number of those.
 */
export function balanceAmount(day: ReplayedPlan): number {
  const work = day.routes.map(workOf)
  const total = sum(work)
  const step = durationToTicks(day.clock, day.problem.objective.options.balanceRoundUpSeconds)
  // Times the number of shifts, so that the mean and the rounding are those of whole numbers.
  const deviations = work.map((each) => Math.abs(each * work.length - total))
  const rounded = (deviation: number): number => Math.ceil(deviation / (work.length * step)) * step
  return sum(deviations.map((deviation) => (step > 0 ? rounded(deviation) : deviation / work.length)))
}

/** Work of a shift: its legs and the service of its visits, in ticks. */
export const workOf = ({ legs, stops }: ReplayedRoute): number =>
  sum(legs.map(({ ticks }) => ticks)) +
  sum(stops.filter(({ visit }) => visit !== undefined).map(({ start, end }) => end - start))
