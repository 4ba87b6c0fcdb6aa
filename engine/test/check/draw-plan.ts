import type { PlanInput, Problem } from '../../src/model/index.ts'

/**
 * Routes by shift, a stop in each text: `v1 09:00` (its length as the problem has it), `v1/1 09:00` (place 1),
 * `v1 09:00-09:40` (until then), `break:lunch 11:00 @base`, `activity:report 08:00`. Instants may be whole ISO.
 */
export type Routes = Record<string, readonly string[]>

type ShiftPlanInput = PlanInput['shifts'][number]
type StopInput = ShiftPlanInput['stops'][number]

/** A plan in the words above, with the times that follow from them filled in, by arithmetic of its own. */
export function drawPlan(problem: Problem, routes: Routes): PlanInput {
  return {
    schema: 'hjemrute/plan/1',
    problem: problem.id,
    shifts: Object.entries(routes).map(([shift, steps]) => drawRoute(problem, shift, steps)),
  }
}

const seconds = (iso: string): number => Date.parse(iso) / 1000
const instant = (at: number): string => new Date(at * 1000).toISOString()

function drawRoute(problem: Problem, id: string, steps: readonly string[]): ShiftPlanInput {
  if (steps.length === 0) return { shift: id, stops: [] }
  const shift = problem.shifts.find((each) => each.id === id)!
  const leg = legsOf(problem, shift.mode)
  let here = shift.startLocation
  let free: number | undefined = shift.departure === 'atShiftStart' ? seconds(shift.start) : undefined
  let departure = free
  const stops = steps.map((step): StopInput => {
    const drawn = drawStop(problem, id, step, here)
    const travel = leg(here, drawn.location)
    departure ??= drawn.start - travel
    const arrival: number = (free ?? departure) + travel
    here = drawn.left
    free = drawn.end
    return {
      ...drawn.named,
      location: drawn.location,
      arrival: instant(arrival),
      start: instant(drawn.start),
      end: instant(drawn.end),
      travel,
      waiting: Math.max(0, drawn.start - arrival),
    }
  })
  const back = free! + leg(here, shift.endLocation)
  return { shift: id, departure: instant(departure!), return: instant(back), stops }
}

function legsOf(problem: Problem, mode: string): (from: string, to: string) => number {
  if (problem.travel.kind !== 'matrix') throw new Error('a drawn plan needs a matrix')
  const { times } = problem.travel.modes[mode]!
  const index = (id: string): number => problem.locations.findIndex((location) => location.id === id)
  const fixed = (id: string): number =>
    problem.locations.find((location) => location.id === id)!.fixedSeconds?.[mode] ?? 0
  return (from, to) => (from === to ? 0 : times[index(from)]![index(to)]! + fixed(to))
}

const STEP = /^(?:(break|activity):)?([^\s/]+)(?:\/(\d))? ([\dT:+-]+?)(?:-(\d\d:\d\d(?::\d\d)?))?(?: @(\S+))?$/

function drawStop(problem: Problem, shift: string, step: string, here: string) {
  const [, kind = 'visit', id, place = '0', from, until, where] = STEP.exec(step)!
  const start = seconds(clock(problem, from!))
  const named = { kind: kind as StopInput['kind'], id: id!, place: Number(place) }
  const known = lookUp(problem, shift, named)
  const location = where ?? known.location ?? here
  const end = until === undefined ? start + known.duration : seconds(clock(problem, until))
  return { named, start, end, location, left: known.left ?? location }
}

/** A time of day on the horizon's first day, or an instant in full. */
const clock = (problem: Problem, text: string): string =>
  text.includes('T')
    ? text
    : `${problem.horizon.start.slice(0, 11)}${text.length === 5 ? `${text}:00` : text}${problem.horizon.start.slice(19)}`

interface Known {
  readonly duration: number
  readonly location?: string | undefined
  readonly left?: string | undefined
}

function lookUp(
  problem: Problem,
  shiftId: string,
  { kind, id, place }: { kind: string; id: string; place: number },
): Known {
  const shift = problem.shifts.find((each) => each.id === shiftId)!
  if (kind === 'break') return { duration: shift.breaks.find((each) => each.id === id)?.duration ?? 0 }
  if (kind === 'activity') {
    const activity = problem.activities.find((each) => each.id === id)
    return { duration: activity?.duration ?? 0, location: activity?.location }
  }
  const visit = problem.visits.find((each) => each.id === id)
  const duration = Math.ceil((visit?.staffing[place]?.duration ?? 0) * shift.serviceTimeFactor)
  if (visit === undefined || visit.manner !== 'road') return { duration }
  return { duration, location: visit.location, left: visit.endLocation ?? visit.location }
}
