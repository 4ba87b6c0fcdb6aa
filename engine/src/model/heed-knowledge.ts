import { clockOnDay, secondsBetween } from '../time.ts'
import type { Caregiver } from './caregiver.ts'
import type { Avoidable, LocalKnowledge } from './local-knowledge.ts'
import type { Location } from './location.ts'
import type { Problem } from './problem-schema.ts'
import type { CaregiverRule, Visit } from './visit.ts'

/**
 * The problem with what is known locally made into what search and check weigh: *best before* closes a window softly,
 * *best after* is the usual start, getting in through a slow door takes at least its minutes, and whoever avoids what is in a home is
 * excluded there. The same object when nothing is known; the same again when it is done twice. Pure.
 */
export function withLocalKnowledge(problem: Problem): Problem {
  const known = new Map(problem.recipients.map(({ id, knowledge }) => [id, knowledge]))
  if (![...known.values()].some(({ length }) => length > 0)) return problem
  const visits = problem.visits.map((visit) => heeding(visit, known.get(visit.recipient) ?? [], problem))
  const doors = slowDoors(problem, known)
  const modes = [...new Set(problem.shifts.map(({ mode }) => mode))]
  const locations = problem.locations.map((each) => withDoor(each, doors.get(each.id), modes))
  return { ...problem, visits, locations }
}

function heeding(visit: Visit, knowledge: readonly LocalKnowledge[], { caregivers, horizon }: Problem): Visit {
  return knowledge.reduce((heeded, known): Visit => {
    switch (known.kind) {
      case 'bestBefore':
        return { ...heeded, windows: heeded.windows.map((each) => closedBy(each, known.clock, horizon.timeZone)) }
      case 'bestAfter':
        return usuallyAfter(heeded, known.clock, horizon.timeZone)
      case 'dog':
      case 'cat':
      case 'smoke':
        return { ...heeded, excludedCaregivers: without(heeded.excludedCaregivers, known.kind, caregivers) }
      default:
        return heeded
    }
  }, visit)
}

/** A window that opens no earlier than that stays; one that has closed by then too. */
function closedBy(window: Visit['windows'][number], clock: string, timeZone: string): Visit['windows'][number] {
  const { opens, softCloses, hardCloses } = window
  const best = clockOnDay(opens, clock, timeZone)
  const closes = softCloses ?? hardCloses
  if (secondsBetween(opens, best) <= 0) return window
  return closes !== undefined && secondsBetween(closes, best) >= 0 ? window : { ...window, softCloses: best }
}

function usuallyAfter(visit: Visit, clock: string, timeZone: string): Visit {
  const [first] = visit.windows
  if (first === undefined) return visit
  const best = clockOnDay(first.opens, clock, timeZone)
  const usual = visit.usualStart ?? first.opens
  return secondsBetween(best, usual) >= 0 ? visit : { ...visit, usualStart: best }
}

function without(
  rules: readonly CaregiverRule[],
  reason: Avoidable,
  caregivers: readonly Caregiver[],
): CaregiverRule[] {
  const known = new Set(rules.filter(({ expires }) => expires === undefined).map(({ caregiver }) => caregiver))
  const avoiding = caregivers.filter(({ id, avoids }) => avoids.includes(reason) && !known.has(id))
  return [...rules, ...avoiding.map(({ id }) => ({ caregiver: id, reason }))]
}

/** Seconds that it takes to get in, by location; the slowest of those who live there. */
function slowDoors(
  { visits }: Problem,
  known: ReadonlyMap<string, readonly LocalKnowledge[]>,
): ReadonlyMap<string, number> {
  const doors = new Map<string, number>()
  for (const { recipient, location, manner } of visits)
    for (const each of manner === 'road' ? (known.get(recipient) ?? []) : [])
      if (each.kind === 'slowDoor') doors.set(location, Math.max(doors.get(location) ?? 0, each.minutes * 60))
  return doors
}

function withDoor(location: Location, seconds: number | undefined, modes: readonly string[]): Location {
  if (seconds === undefined) return location
  const fixed = location.fixedSeconds ?? {}
  const slower = Object.fromEntries(modes.map((mode) => [mode, Math.max(fixed[mode] ?? 0, seconds)]))
  return { ...location, fixedSeconds: { ...fixed, ...slower } }
}
