import type { Problem, Visit } from '../../model/index.ts'
import type { TimedStop } from './schedule.ts'

/**
 * Whether a visit's start may be moved at all. Not when it is locked, when who may do it depends on the instant, or
 * when its shift keeps a reserve or fetches a key: those rules look at more than one stop's time, so that shift stays.
 */
export function mayMoveIn(problem: Problem): (visit: Visit, stops: readonly TimedStop[]) => boolean {
  const caregivers = new Map(problem.caregivers.map((caregiver) => [caregiver.id, caregiver]))
  const locked = new Set(problem.locations.filter(({ key }) => key !== undefined).map(({ id }) => id))
  const stays = new Map<unknown, boolean>()
  const staysAsItIs = ({ route }: TimedStop): boolean => {
    let stay = stays.get(route)
    if (stay === undefined) {
      const { shift, stops } = route
      stay = shift.reserves.length > 0 || stops.some(({ visit }) => visit !== undefined && locked.has(visit.location))
      stays.set(route, stay)
    }
    return stay
  }
  const isDated = (visit: Visit, { route, stated }: TimedStop): boolean => {
    const held = caregivers.get(route.shift.caregiver ?? '')?.qualifications ?? []
    const needed = visit.staffing[stated.place]!.qualifications
    return held.some(
      ({ code, validFrom, validTo }) =>
        (validFrom ?? validTo) !== undefined && needed.some((need) => need.code === code),
    )
  }
  return (visit, stops) =>
    !visit.pins.some(({ start }) => start !== undefined) &&
    ![...visit.requiredCaregivers, ...visit.excludedCaregivers].some(({ expires }) => expires !== undefined) &&
    !stops.some((stop) => staysAsItIs(stop) || isDated(visit, stop))
}
