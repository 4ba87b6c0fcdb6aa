import type { Plan, Problem } from '../model/index.ts'
import type { ReportWords } from '../text/index.ts'
import { parseInstant } from '../time.ts'

/** The vehicle that a shift drives, as it is called on lists. */
export interface VehicleUse {
  readonly pool: string
  readonly shift: string
  readonly mode: string
  readonly name: string
  /** ISO instants: when it is out. */
  readonly from: string
  readonly to: string
}

/**
 * Which shift takes which vehicle: in the order they leave, each takes the first of the pool's that is back. The plan
 * itself does not tell a pool's vehicles apart, so this is a proposal that keeps to its times.
 */
export function assignVehicles(problem: Problem, plan: Plan, words: ReportWords): VehicleUse[] {
  return problem.vehicles.flatMap((pool) => {
    const out = plan.shifts.flatMap((entry) => {
      const shift = problem.shifts.find(({ id }) => id === entry.shift)
      const drives = shift?.vehiclePool === pool.id && (entry.mode ?? shift.mode) === pool.mode
      if (!drives || entry.departure === undefined || entry.return === undefined) return []
      return [{ shift: entry.shift, from: entry.departure, to: entry.return }]
    })
    out.sort((a, b) => at(a.from) - at(b.from) || (a.shift < b.shift ? -1 : 1))
    const nameOf = (n: number): string =>
      pool.names[n] ?? words.vehicleNumber[pool.mode]?.(n + 1) ?? `${words.modes[pool.mode] ?? pool.mode} ${n + 1}`
    const backAt = Array.from({ length: pool.number }, () => -Infinity)
    return out.map(({ shift, from, to }) => {
      const free = backAt.findIndex((back) => back <= at(from))
      if (free !== -1) backAt[free] = at(to)
      const name = free === -1 ? words.noVehicle : nameOf(free)
      return { pool: pool.id, shift, mode: pool.mode, name, from, to }
    })
  })
}

const at = (iso: string): number => {
  const { seconds, fraction } = parseInstant(iso)
  return seconds + fraction
}
