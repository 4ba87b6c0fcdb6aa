import type { PlanInput, Problem, Shift } from '../model/index.ts'
import { clockOf, ticksToSeconds, toIso, toTicks } from '../time.ts'
import type { Leg } from './legs.ts'

export type ShiftPlanInput = PlanInput['shifts'][number]

/** A stop as foreign plans state it: what, where and when, with no word of the road before it. Times in ticks. */
export interface TimedStop {
  readonly kind: 'visit' | 'break'
  readonly id: string
  readonly place: number
  readonly location: string
  /** Where the caregiver is afterwards, when elsewhere. */
  readonly endLocation?: string | undefined
  readonly start: number
  readonly end: number
}

/**
 * A shift's route with every time stated: departure, and for each stop arrival, travel and waiting, as
 * docs/objective.md derives them from the starts. Stops in the order given. A stop that begins before the caregiver
 * can be there keeps its start and has no waiting; that it is too early is for the check to say.
 */
export function stateTimes(problem: Problem, leg: Leg, shift: Shift, stops: readonly TimedStop[]): ShiftPlanInput {
  const first = stops[0]
  if (first === undefined) return { shift: shift.id, stops: [] }
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const opening = toTicks(clock, shift.start)
  const departure =
    shift.departure === 'free' ? first.start - leg(shift.startLocation, first.location, shift.mode) : opening
  let now = departure
  let at = shift.startLocation
  const stated = stops.map(({ kind, id, place, location, endLocation, start, end }) => {
    const travel = leg(at, location, shift.mode)
    const arrival = now + travel
    now = end
    at = endLocation ?? location
    return {
      kind,
      id,
      place,
      location,
      arrival: toIso(clock, arrival),
      start: toIso(clock, start),
      end: toIso(clock, end),
      travel: ticksToSeconds(clock, travel),
      waiting: ticksToSeconds(clock, Math.max(0, start - arrival)),
    }
  })
  const back = now + leg(at, shift.endLocation, shift.mode)
  return { shift: shift.id, departure: toIso(clock, departure), return: toIso(clock, back), stops: stated }
}
