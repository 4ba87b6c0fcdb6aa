import { fault, inputError } from '../../errors.ts'
import type { Event, Problem, Visit } from '../../model/index.ts'
import { clockOf } from '../../time.ts'
import { withAbsence, withDelay } from './absence.ts'
import { closeRoad } from './close-road.ts'
import { notDuring } from './cut-windows.ts'
import { begunVisits } from './the-past.ts'
import type { ChangedDay, Past } from './the-past.ts'

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
      return { problem: withAbsence(day, past, event), travel }
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
      return { problem: withDelay(day, past, event), travel }
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
