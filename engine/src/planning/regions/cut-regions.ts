import type { Plan, Problem, TravelTable } from '../../model/index.ts'
import type { Random } from '../../random.ts'
import type { Region } from './region.ts'
import { routeDistances } from './route-distance.ts'
import { shareVisits } from './share-visits.ts'

/**
 * Cuts a plan into regions of neighbouring routes with about `size` stops each. Where the first is laid is drawn, so
 * that the borders of one cut lie inside the regions of the next. Shifts of one caregiver stay together.
 */
export function cutByRoutes(problem: Problem, travel: TravelTable, plan: Plan, size: number, random: Random): Region[] {
  const distances = routeDistances(problem, travel, plan)
  const stopsOn = new Map(plan.shifts.map(({ shift, stops }) => [shift, Math.max(1, stops.length)]))
  const together = shiftsTogether(problem)
  const left = new Set(plan.shifts.map(({ shift }) => shift))
  const cut: Set<string>[] = []
  while (left.size > 0) {
    const all = [...left]
    const seed = all[random.below(all.length)]!
    const byDistance = all
      .map((shift) => ({ shift, far: distances.between(seed, shift) }))
      .sort((a, b) => a.far - b.far)
    const region = new Set<string>()
    let stops = 0
    for (const { shift } of byDistance) {
      if (stops >= size) break
      for (const each of together.get(shift)!) {
        if (!left.delete(each)) continue
        region.add(each)
        stops += stopsOn.get(each)!
      }
    }
    cut.push(region)
  }
  const nearestShift = (location: string): number => nearestRegion(cut, (shift) => distances.toPlace(location, shift))
  const unassigned = shareVisits(problem, plan, cut, ({ location }) => nearestShift(location))
  return cut.map((shifts, region) => ({ shifts, unassigned: unassigned[region]! }))
}

/**
 * One region for each unit with shifts; `undefined` unless every shift names its unit. A visit that names no unit, or
 * one without shifts, goes to the unit whose shifts start nearest.
 */
export function cutByUnits(problem: Problem, travel: TravelTable, plan: Plan): Region[] | undefined {
  const byUnit = new Map<string, Set<string>>()
  const together = shiftsTogether(problem)
  const placed = new Set<string>()
  for (const { id, unit } of problem.shifts) {
    if (unit === undefined) return undefined
    if (placed.has(id)) continue
    const shifts = byUnit.get(unit) ?? new Set()
    for (const each of together.get(id)!) {
      shifts.add(each)
      placed.add(each)
    }
    byUnit.set(unit, shifts)
  }
  const units = [...byUnit.keys()].filter((unit) => byUnit.get(unit)!.size > 0)
  const cut = units.map((unit) => byUnit.get(unit)!)
  const distances = routeDistances(problem, travel, {
    ...plan,
    shifts: plan.shifts.map((each) => ({ ...each, stops: [] })),
  })
  const unassigned = shareVisits(problem, plan, cut, ({ unit, location }) => {
    const own = unit === undefined ? -1 : units.indexOf(unit)
    return own >= 0 ? own : nearestRegion(cut, (shift) => distances.toPlace(location, shift))
  })
  return cut.map((shifts, region) => ({ shifts, unassigned: unassigned[region]! }))
}

function nearestRegion(cut: readonly ReadonlySet<string>[], far: (shift: string) => number): number {
  let [best, least] = [-1, Infinity]
  cut.forEach((shifts, region) => {
    for (const shift of shifts) {
      const distance = far(shift)
      if (distance < least) [best, least] = [region, distance]
    }
  })
  return best
}

/** For each shift, all shifts of its caregiver: what one does decides how long the other may be. */
function shiftsTogether({ shifts }: Problem): Map<string, readonly string[]> {
  const byCaregiver = new Map<string, string[]>()
  for (const { id, caregiver } of shifts) {
    const owner = caregiver ?? `shift/${id}`
    byCaregiver.set(owner, [...(byCaregiver.get(owner) ?? []), id])
  }
  return new Map([...byCaregiver.values()].flatMap((together) => together.map((id) => [id, together])))
}
