import type { Caregiver, Location, Problem, Recipient, Shift, TravelTable, Visit } from '../model/index.ts'
import { clockOf, durationToTicks, toTicks } from '../time.ts'
import type { Clock } from '../time.ts'

/** The problem with its times in ticks and its ids looked up. Read only. */
export interface Day {
  readonly problem: Problem
  readonly clock: Clock
  readonly locations: ReadonlyMap<string, { readonly location: Location; readonly index: number }>
  /** Members of unchosen options of a pattern are not planned: the rule takes each pattern's first option. */
  readonly visits: readonly Visit[]
  readonly caregivers: ReadonlyMap<string, Caregiver>
  readonly recipients: ReadonlyMap<string, Recipient>
  /** Instants already read: the same few are asked for again and again. */
  readonly instants: Map<string, number>
  readonly travel: TravelTable
}

export function dayOf(problem: Problem, travel: TravelTable): Day {
  const { start, timeZone } = problem.horizon
  const chosen = new Set(problem.patterns.flatMap(({ options }) => options[0] ?? []))
  const unchosen = new Set(
    problem.patterns.flatMap(({ options }) => options.slice(1).flat()).filter((visit) => !chosen.has(visit)),
  )
  return {
    problem,
    clock: clockOf(start, problem.ticksPerSecond, timeZone),
    locations: new Map(
      problem.locations.map((location, position) => [
        location.id,
        { location, index: location.matrixIndex ?? position },
      ]),
    ),
    visits: problem.visits.filter(({ id }) => !unchosen.has(id)),
    caregivers: new Map(problem.caregivers.map((caregiver) => [caregiver.id, caregiver])),
    recipients: new Map(problem.recipients.map((recipient) => [recipient.id, recipient])),
    instants: new Map(),
    travel,
  }
}

/** Ticks from one location to another in a mode, with the fixed time of arriving; Infinity when nobody knows the way. */
export function legTicks(day: Day, from: string, to: string, mode: string): number {
  if (from === to) return 0
  const matrix = day.travel.modes.get(mode)
  const [origin, goal] = [day.locations.get(from), day.locations.get(to)]
  if (matrix === undefined || origin === undefined || goal === undefined) return Infinity
  const fixed = durationToTicks(day.clock, goal.location.fixedSeconds?.[mode] ?? 0)
  return matrix.times[origin.index * day.travel.size + goal.index]! + fixed
}

/** A product this close above a whole tick is that tick, whatever the floating point says. */
const ROUNDING_NOISE = 1e-9

/** How long a place of a visit takes on a shift: every factor counts, rounded up to a whole tick. */
export function serviceTicks(day: Day, visit: Visit, place: number, shift: Shift): number {
  const factors = [shift.serviceTimeFactor, ...shift.trainees.map(({ extraServiceFactor }) => extraServiceFactor)]
  const factor = factors.reduce((product, each) => product * each, 1)
  return Math.ceil(lengthOf(day, visit.staffing[place]!.duration) * factor - ROUNDING_NOISE)
}

export function ticksOf(day: Day, iso: string): number {
  let ticks = day.instants.get(iso)
  if (ticks === undefined) day.instants.set(iso, (ticks = toTicks(day.clock, iso)))
  return ticks
}

export const lengthOf = (day: Day, seconds: number): number => durationToTicks(day.clock, seconds)

/** Where a visit begins and ends for a caregiver who is `here`: indoors, telephone and video take no road. */
export function placeOfVisit(visit: Visit, here: string): { at: string; left: string } {
  if (visit.manner !== 'road') return { at: here, left: here }
  return { at: visit.location, left: visit.endLocation ?? visit.location }
}
