import type { Plan, Problem, Shift, VehiclePool } from '../../model/index.ts'
import { secondsBetween } from '../../time.ts'
import type { Region } from './region.ts'

/** The pools as a region may use them: one that others draw from too gives no more vehicles at once than it does now. */
export function poolsOf({ vehicles, shifts }: Problem, plan: Plan, region: Region): VehiclePool[] {
  const drivesAs = new Map(plan.shifts.filter(({ stops }) => stops.length > 0).map(({ shift, mode }) => [shift, mode]))
  return vehicles.map((pool) => {
    const drawing = shifts.filter(({ vehiclePool }) => vehiclePool === pool.id)
    if (drawing.every(({ id }) => region.shifts.has(id))) return pool
    const driving = drawing.filter(
      ({ id, mode }) => region.shifts.has(id) && drivesAs.has(id) && (drivesAs.get(id) ?? mode) === pool.mode,
    )
    return { ...pool, number: mostAtOnce(driving) }
  })
}

/** The most of the shifts that are on duty at the same time. */
const mostAtOnce = (shifts: readonly Shift[]): number =>
  Math.max(
    0,
    ...shifts.map(
      ({ start }) =>
        shifts.filter((other) => secondsBetween(other.start, start) >= 0 && secondsBetween(start, other.end) > 0)
          .length,
    ),
  )
