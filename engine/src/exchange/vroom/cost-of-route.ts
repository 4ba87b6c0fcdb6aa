import { amountScale, resolveObjective } from '../../model/index.ts'
import type { Problem, Shift, Stop, TermName } from '../../model/index.ts'
import { secondsBetween } from '../../time.ts'
import { fractionValue } from '../../units.ts'

const HOUR = 3600

/**
 * What a route costs in the terms that VROOM has: travel, distance, working time and the use of the shift. In the
 * problem's unit of cost. Seconds of travel and metres as given; service and opening cost from the stops and the shift.
 */
export function costOfRoute(
  problem: Problem,
  shift: Shift,
  mode: string,
  stops: readonly Stop[],
  { travel, metres }: { travel: number; metres: number },
): number {
  const objective = resolveObjective(problem.objective)
  const priced = (term: TermName, amount: number) => {
    const { weight, byMode } = objective[term]
    const factor = byMode.get(mode)
    return (
      amount *
      amountScale(problem.objective, term) *
      fractionValue(weight) *
      (factor === undefined ? 1 : fractionValue(factor))
    )
  }
  const paid = new Set(shift.breaks.filter((rest) => rest.paid).map(({ id }) => id))
  const worked = stops
    .filter(({ kind, id }) => kind !== 'break' || paid.has(id))
    .reduce((sum, { start, end }) => sum + secondsBetween(start, end), travel)
  const opening = shift.openingCost ?? ((shift.costPerHour ?? 0) * secondsBetween(shift.start, shift.end)) / HOUR
  return (
    priced('travel', travel) + priced('distance', metres) + priced('workingTime', worked) + priced('shiftUsed', opening)
  )
}
