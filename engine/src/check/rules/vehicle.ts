import type { VehiclePool, Violation } from '../../model/index.ts'
import { broken, iso, sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'
import { mostAtOnce } from '../most-at-once.ts'
import { holds } from './qualification.ts'

/**
 * Vehicle: at no instant are more of a pool's shifts under way in its mode than it has vehicles, from departure to
 * return (one that is back may leave again at once); none goes beyond the range; the driver has the licence; and a
 * shift travels in its own mode, or by what its pool does otherwise.
 *
 * `values.fault`: `tooMany` (amount: vehicles lacking), `range` (metres), `licence`, `mode`.
 */
export function checkVehicle(day: ReplayedPlan): Violation[] {
  return [...day.problem.vehicles.flatMap((pool) => poolFaults(day, pool)), ...modeFaults(day)]
}

function poolFaults(day: ReplayedPlan, pool: VehiclePool): Violation[] {
  const underWay = day.routes.filter(
    ({ shift, used, mode }) => used && shift.vehiclePool === pool.id && mode === pool.mode,
  )
  const most = mostAtOnce(underWay.map((route) => ({ from: route.departure, to: route.return })))
  const at = `vehicles/${pool.id}`
  const tooMany = { fault: 'tooMany', pool: pool.id, number: pool.number }
  return [
    // Only then is there an instant to tell: a pool that nobody draws from has none.
    ...(most.count > pool.number
      ? [broken('vehicle', at, { ...tooMany, instant: iso(day, most.instant) }, most.count - pool.number)]
      : []),
    ...underWay.flatMap((route) => [...rangeFaults(pool, route), ...licenceFaults(day, pool, route)]),
  ]
}

function rangeFaults({ id, range }: VehiclePool, { shift, legs }: ReplayedRoute): Violation[] {
  const excess = sum(legs.map(({ metres }) => metres)) - (range ?? Infinity)
  if (excess <= 0) return []
  const values = { fault: 'range', pool: id, shift: shift.id }
  return [{ rule: 'vehicle', place: `vehicles/${id}`, amount: excess, unit: 'm', values }]
}

function licenceFaults(day: ReplayedPlan, { id, licence }: VehiclePool, route: ReplayedRoute): Violation[] {
  if (licence === undefined || holds(day, route, licence, 0, route.departure)) return []
  const values = { fault: 'licence', pool: id, shift: route.shift.id, qualification: licence }
  return [broken('vehicle', `vehicles/${id}`, values)]
}

function modeFaults(day: ReplayedPlan): Violation[] {
  return day.routes.flatMap(({ shift, used, mode }) => {
    const otherwise = day.problem.vehicles.find(({ id }) => id === shift.vehiclePool)?.otherwise
    if (!used || mode === shift.mode || mode === otherwise) return []
    return [broken('vehicle', `shift/${shift.id}`, { fault: 'mode', shift: shift.id, mode })]
  })
}
