import type { Plan, Problem, ShiftPlan } from '../../model/index.ts'
import { listUnassigned } from '../withdraw/list-unassigned.ts'
import type { Part } from './region.ts'

/** The whole plan with a part's shifts as `found` has them. */
export function rejoin(problem: Problem, whole: Plan, { region, places }: Part, found: Plan): Plan {
  const planned = new Map(found.shifts.map((entry) => [entry.shift, entry]))
  const shifts = whole.shifts.map((entry) => {
    const entryFound = region.shifts.has(entry.shift) ? planned.get(entry.shift) : undefined
    return entryFound === undefined ? entry : asInWhole(entryFound, places)
  })
  return { ...whole, shifts, unassigned: listUnassigned(problem, shifts) }
}

function asInWhole(entry: ShiftPlan, places: ReadonlyMap<string, readonly number[]>): ShiftPlan {
  if (places.size === 0) return entry
  const stops = entry.stops.map((stop) => {
    const kept = stop.kind === 'visit' ? places.get(stop.id) : undefined
    return kept === undefined ? stop : { ...stop, place: kept[stop.place]! }
  })
  return { ...entry, stops }
}
