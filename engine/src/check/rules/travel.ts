import { fractionValue } from '../../units.ts'
import type { Violation } from '../../model/index.ts'
import { durationToTicks, toTicks } from '../../time.ts'
import { brokenBy, iso, sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute, ReplayedStop } from '../replayed-plan.ts'

/**
 * Travel as a rule: nobody starts before they can be there, and what the plan states of departure, arrival, travel,
 * waiting and return is what follows from its starts and ends. `values.fault`: `tooEarly` (amount: how much), or
 * `departure`, `arrival`, `travel`, `waiting`, `return` for a stated time that is not so (amount: how far off).
 */
export function checkTravel(day: ReplayedPlan): Violation[] {
  return day.routes
    .filter(({ used }) => used)
    .flatMap((route) => [...route.stops.flatMap((stop) => stopTravel(day, route, stop)), ...endsOfRoute(day, route)])
}

function stopTravel(day: ReplayedPlan, route: ReplayedRoute, stop: ReplayedStop): Violation[] {
  const { stated, arrival, start, waiting, leg } = stop
  const at = stated.kind === 'break' ? `shift/${route.shift.id}` : `${stated.kind}/${stated.id}`
  const values = { shift: route.shift.id, stop: stated.id, arrival: iso(day, arrival), start: iso(day, start) }
  const differences = {
    tooEarly: Math.max(0, arrival - start),
    arrival: Math.abs(toTicks(day.clock, stated.arrival) - arrival),
    travel: Math.abs(durationToTicks(day.clock, stated.travel) - leg.ticks),
    waiting: Math.abs(durationToTicks(day.clock, stated.waiting) - waiting),
  }
  return Object.entries(differences)
    .filter(([, ticks]) => ticks > 0)
    .map(([fault, ticks]) => brokenBy(day, 'travel', at, ticks, { fault, ...values }))
}

function endsOfRoute(day: ReplayedPlan, route: ReplayedRoute): Violation[] {
  const ends = [
    { fault: 'departure', stated: route.stated?.departure, due: route.departure },
    { fault: 'return', stated: route.stated?.return, due: route.return },
  ]
  return ends.flatMap(({ fault, stated, due }) => {
    const off = stated === undefined ? 0 : Math.abs(toTicks(day.clock, stated) - due)
    if (off === 0) return []
    const values = { fault, shift: route.shift.id, expected: iso(day, due) }
    return [brokenBy(day, 'travel', `shift/${route.shift.id}`, off, values)]
  })
}

/** Travel as a cost: every leg, the first and the last included, fixed times included, by the factor of its mode. Ticks. */
export const travelAmount = (day: ReplayedPlan): number =>
  sum(
    day.routes.map(({ legs, mode }) => {
      const factor = day.objective.travel.byMode.get(mode)
      return sum(legs.map(({ ticks }) => ticks)) * (factor === undefined ? 1 : fractionValue(factor))
    }),
  )
