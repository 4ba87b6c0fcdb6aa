import type { Plan, Problem, Shift, VehiclePool } from '../../model/index.ts'
import { secondsBetween } from '../../time.ts'
import type { Region } from './region.ts'

/**
 * The pools as a region may use them: one that others draw from too gives no more vehicles at once than it does now, and no
 * more than the others leave.
 */
export function poolsOf({ vehicles, shifts }: Problem, plan: Plan, region: Region): VehiclePool[] {
  const drivesAs = new Map(plan.shifts.filter(({ stops }) => stops.length > 0).map(({ shift, mode }) => [shift, mode]))
  return vehicles.map((pool) => {
    const drawing = shifts.filter(({ vehiclePool }) => vehiclePool === pool.id)
    const own = drawing.filter(({ id }) => region.shifts.has(id))
    if (own.length === drawing.length) return pool
    const driving = drawing.filter(({ id, mode }) => drivesAs.has(id) && (drivesAs.get(id) ?? mode) === pool.mode)
    const now = mostAtOnce(driving.filter(({ id }) => region.shifts.has(id)))
    const others = driving.filter(({ id, start, end }) => !region.shifts.has(id) && own.some(isOnDuty(start, end)))
    return { ...pool, number: Math.max(0, Math.min(now, pool.number - mostAtOnce(others))) }
  })
}

const isOnDuty =
  (from: string, to: string) =>
  ({ start, end }: Shift): boolean =>
    secondsBetween(start, to) > 0 && secondsBetween(from, end) > 0

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
