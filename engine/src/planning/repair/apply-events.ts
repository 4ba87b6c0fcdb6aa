import { fault, inputError } from '../../errors.ts'
import type { Event, Problem, Shift, TravelTable, Visit } from '../../model/index.ts'
import { clockOf, durationToTicks, secondsBetween, toIso, toTicks } from '../../time.ts'
import { earlier, later, notDuring } from './cut-windows.ts'
import { closeRoad } from './close-road.ts'
import { begunVisits } from './the-past.ts'
import type { Past } from './the-past.ts'

/** The day as it now is. */
export interface ChangedDay {
  readonly problem: Problem
  readonly travel: TravelTable
}

/**
 * The problem with what has happened taken in, event by event. What had begun before now stays in it, whatever the
 * events say. Throws an input error for an id that the problem does not know, with the event's place in the list.
 */
export function applyEvents(day: ChangedDay, past: Past, events: readonly Event[]): ChangedDay {
  return events.reduce((changed, event, position) => applyEvent(changed, past, event, `[${position}]`), day)
}

function applyEvent(day: ChangedDay, past: Past, event: Event, path: string): ChangedDay {
  const { problem, travel } = day
  const known = (kind: string, list: readonly { readonly id: string }[], id: string): void => {
    if (!list.some((each) => each.id === id)) throw inputError(fault('unknown-id', path, { kind, id }))
  }
  switch (event.kind) {
    case 'absence':
      known('caregiver', problem.caregivers, event.caregiver)
      return { problem: withAbsence(problem, past, event), travel }
    case 'acute':
      known('location', problem.locations, event.visit.location)
      return { problem: withVisit(problem, event.visit, path), travel }
    case 'cancelled':
      known('visit', problem.visits, event.visit)
      return {
        problem: withoutVisits(problem, new Set(begunVisits(past).has(event.visit) ? [] : [event.visit])),
        travel,
      }
    case 'delayed':
      known('shift', problem.shifts, event.shift)
      return { problem: withDelay(problem, past, event), travel }
    case 'away':
      return { problem: withAway(problem, past, event), travel }
    case 'road-closed':
      known('location', problem.locations, event.from)
      known('location', problem.locations, event.to)
      return { problem, travel: closeRoad(day, past, event) }
  }
}

function withVisit(problem: Problem, visit: Visit, path: string): Problem {
  const first = problem.visits.findIndex(({ id }) => id === visit.id)
  if (first >= 0) throw inputError(fault('duplicate-id', path, { kind: 'visit', id: visit.id, first }))
  return { ...problem, visits: [...problem.visits, visit] }
}

/** Without these visits, and without what only they were for. */
export function withoutVisits(problem: Problem, gone: ReadonlySet<string>): Problem {
  if (gone.size === 0) return problem
  const stays = (id: string): boolean => !gone.has(id)
  return {
    ...problem,
    visits: problem.visits.filter(({ id }) => stays(id)),
    dependencies: problem.dependencies.filter(({ first, second }) => stays(first) && stays(second)),
    groups: problem.groups
      .map((group) => ({ ...group, visits: group.visits.filter(stays) }))
      .filter(({ visits }) => visits.length > 1),
    bundles: problem.bundles
      .map((bundle) => ({ ...bundle, visits: bundle.visits.filter(stays) }))
      .filter(({ visits }) => visits.length > 0),
    patterns: problem.patterns.map((pattern) => ({
      ...pattern,
      options: pattern.options.map((ids) => ids.filter(stays)),
    })),
    reference: problem.reference.filter(({ visit }) => stays(visit)),
  }
}

function withAway(problem: Problem, past: Past, { recipient, from, to }: Extract<Event, { kind: 'away' }>): Problem {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const begun = begunVisits(past)
  const gone = new Set<string>()
  const visits = problem.visits.map((visit) => {
    if (visit.recipient !== recipient || begun.has(visit.id)) return visit
    const moved = notDuring(problem, clock, visit, from, to)
    if (moved === undefined) gone.add(visit.id)
    return moved ?? visit
  })
  return withoutVisits({ ...problem, visits }, gone)
}

/** How the ids begin of the activities that stand for time in which a shift can do nothing. */
export const BLOCK = 'hjemrute/blocked/'

/** Time in which a shift can do nothing: working time that is no visit, wherever the caregiver is. */
function blocked(problem: Problem, shift: Shift, from: string, seconds: number): Problem {
  const id = `${BLOCK}${shift.id}/${problem.activities.length}`
  const activity: Problem['activities'][number] = {
    id,
    kind: 'other',
    duration: seconds,
    opens: from,
    closes: from,
    shifts: [shift.id],
    together: false,
    hard: true,
  }
  return { ...problem, activities: [...problem.activities, activity] }
}

function withDelay(problem: Problem, past: Past, event: Extract<Event, { kind: 'delayed' }>): Problem {
  const shift = problem.shifts.find(({ id }) => id === event.shift)!
  const ended = past.stops.get(shift.id)?.at(-1)?.end ?? shift.start
  return event.seconds === 0
    ? problem
    : blocked(problem, shift, later(later(ended, past.now), shift.start), event.seconds)
}

function withAbsence(problem: Problem, past: Past, event: Extract<Event, { kind: 'absence' }>): Problem {
  const from = later(event.from ?? past.now, past.now)
  const to = event.to ?? problem.horizon.end
  return problem.shifts
    .filter(({ caregiver }) => caregiver === event.caregiver)
    .reduce((changed, shift) => absentFrom(changed, past, shift, from, to), problem)
}

/** A shift that ends when the caregiver leaves, or begins when they come, or stands still in between. */
function absentFrom(problem: Problem, past: Past, shift: Shift, from: string, to: string): Problem {
  if (secondsBetween(from, shift.end) <= 0 || secondsBetween(shift.start, to) <= 0) return problem
  const stops = past.stops.get(shift.id) ?? []
  const staysAway = secondsBetween(shift.end, to) >= 0
  if (staysAway && stops.length === 0 && secondsBetween(shift.start, from) <= 0) return withoutShift(problem, shift.id)
  if (staysAway) return endingAt(problem, past, shift, from)
  if (stops.length === 0 && secondsBetween(shift.start, from) <= 0) {
    return withShift(problem, { ...shift, start: to, breaks: fitting(shift.breaks, to, shift.end) })
  }
  const begins = later(from, stops.at(-1)?.end ?? from)
  const seconds = secondsBetween(begins, earlier(to, shift.end))
  return seconds <= 0 ? problem : blocked(problem, shift, begins, seconds)
}

/** What has begun is finished, and the way home driven: the end is not before that. */
function endingAt(problem: Problem, past: Past, shift: Shift, from: string): Problem {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const last = past.stops.get(shift.id)?.at(-1)
  const stated = past.plan.shifts.find((each) => each.shift === shift.id)
  const planned = stated?.stops.at(-1)
  // The way home from where the plan ended is known; from elsewhere the longest leg of the plan is taken for it.
  const home =
    planned === undefined
      ? 0
      : Math.max(
          secondsBetween(planned.end, stated?.return ?? planned.end),
          ...stated!.stops.map(({ travel }) => travel),
        )
  const back = last === undefined ? from : toIso(clock, toTicks(clock, last.end) + durationToTicks(clock, home))
  const end = earlier(shift.end, later(from, back))
  const given = new Set((past.stops.get(shift.id) ?? []).map(({ id }) => id))
  const breaks = shift.breaks.filter((pause) => given.has(pause.id) || fitting([pause], shift.start, end).length > 0)
  const reserves = fitting(shift.reserves, shift.start, end)
  return withShift(problem, { ...shift, end, breaks, reserves })
}

const fitting = <T extends { readonly opens: string; readonly closes: string }>(
  list: readonly T[],
  from: string,
  to: string,
): T[] => list.filter(({ opens, closes }) => secondsBetween(from, opens) >= 0 && secondsBetween(closes, to) >= 0)

const withShift = (problem: Problem, changed: Shift): Problem => ({
  ...problem,
  shifts: problem.shifts.map((shift) => (shift.id === changed.id ? changed : shift)),
})

function withoutShift(problem: Problem, gone: string): Problem {
  const activities = problem.activities
    .map((activity) => ({ ...activity, shifts: activity.shifts.filter((id) => id !== gone) }))
    .filter(({ shifts }) => shifts.length > 0)
  return { ...problem, activities, shifts: problem.shifts.filter(({ id }) => id !== gone) }
}
